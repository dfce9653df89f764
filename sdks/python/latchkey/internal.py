# Written by `npm run sdks` out of openapi/internal.json.
"""The internal API."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Literal

from ._http import Call, HttpClient
from ._model import OMIT, Model, Omit
from ._options import NO_OPTIONS, ClientOptions, RequestOptions, ResponseInfo


class InternalClient:
    """A client of the internal API. Times are in seconds."""

    def __init__(
        self,
        *,
        base_url: str,
        api_key: str | None = None,
        timeout: float = 30,
        max_retries: int = 3,
        max_retry_delay: float = 60,
        on_response: Callable[[ResponseInfo], None] | None = None,
    ) -> None:
        options = ClientOptions(
            base_url=base_url,
            api_key=api_key,
            token=None,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_delay=max_retry_delay,
            on_response=on_response,
        )
        self._http = HttpClient(options, key_header="Authorization", session=False)

    def introspect_token(
        self,
        *,
        token: str,
        token_type_hint: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> IntrospectedToken:
        """Introspect token. For services of the deployment alone.

        :param token: The key or token that a client has shown.
        :param token_type_hint: What the caller takes it for. It is found without that.
        """
        call = Call(
            method="POST",
            path="/internal/introspect",
            body={
                "token": token,
                "token_type_hint": token_type_hint,
            },
            retry="cautious",
        )
        value: IntrospectedToken = self._http.send(call, (), IntrospectedToken, options)
        return value

    def verify_credential(
        self,
        *,
        credential: str,
        place: VerificationPlace | Omit = OMIT,
        scopes: list[VerificationScopes] | Omit = OMIT,
        cost: int | Omit = OMIT,
        ip: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Verdict:
        """Verify credential. For services of the deployment alone.

        :param credential: The key or token that a client has shown, as it was sent.
        :param place: Where it was shown: in a cookie, it is a session.
        :param scopes: What it is to be good for: all of these.
        :param cost: How many requests it counts for; 0 looks without counting.
        :param ip: The address of the client, for limits that count by it.
        """
        call = Call(
            method="POST",
            path="/internal/verify",
            body={
                "credential": credential,
                "place": place,
                "scopes": scopes,
                "cost": cost,
                "ip": ip,
            },
            retry="cautious",
        )
        value: Verdict = self._http.send(call, (), Verdict, options)
        return value

    def verify_credentials(
        self,
        *,
        credentials: list[Verification],
        options: RequestOptions = NO_OPTIONS,
    ) -> Verdicts:
        """Verify credentials. For services of the deployment alone.

        :param credentials: Up to 100, judged one by one in this order.
        """
        call = Call(
            method="POST",
            path="/internal/verify/batch",
            body={
                "credentials": credentials,
            },
            retry="cautious",
        )
        value: Verdicts = self._http.send(call, (), Verdicts, options)
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class IntrospectedToken(Model):
    """What is answered."""

    active: bool
    """Whether it is good."""
    scope: str | None = None
    """What it may do, with a space between one and the next."""
    client_id: str | None = None
    """The key; of a JWT or a cookie, the session that it stands for."""
    sub: str | None = None
    """Whom it stands for: the person; or else the project, or the organization, that it belongs to."""
    exp: int | None = None
    """When it ends, in seconds since 1970; left out where it does not."""
    iat: int | None = None
    """When it was made, in seconds since 1970."""
    token_type: Literal["Bearer"] | None = None
    """How it can be sent."""
    kind: IntrospectedTokenKind | None = None
    """What kind of credential it is."""
    environment: IntrospectedTokenEnvironment | None = None
    """Which world it acts in."""
    organization_id: str | None = None
    """The organization that it belongs or is pinned to, if any."""
    project_id: str | None = None
    """The project that it belongs to, if any."""
    plan: IntrospectedTokenPlan | None = None
    """The plan whose limit counts it; null where none does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Introspection(Model):
    """What is sent."""

    token: str = dataclasses.field(repr=False)
    """The key or token that a client has shown."""
    token_type_hint: str | Omit = OMIT
    """What the caller takes it for. It is found without that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict(Model):
    """What is answered."""

    _wire: ClassVar[dict[str, str]] = {
        "key_id": "keyId",
        "user_id": "userId",
        "organization_id": "organizationId",
        "project_id": "projectId",
        "expires_at": "expiresAt",
    }

    valid: bool
    """Whether the request may go on."""
    code: VerdictCode
    """Why, or why not."""
    key_id: str | None = None
    """The key; of a JWT or a cookie, the session that it stands for."""
    kind: VerdictKind | None = None
    """What kind of credential it is."""
    environment: VerdictEnvironment | None = None
    """Which world it acts in."""
    user_id: str | None = None
    """The person behind it; left out where there is none."""
    organization_id: str | None = None
    """The organization that it belongs or is pinned to, if any."""
    project_id: str | None = None
    """The project that it belongs to, if any."""
    scopes: list[str] | None = None
    """What it may do."""
    plan: VerdictPlan | None = None
    """The plan whose limit counts it; null where none does."""
    limits: list[VerdictLimits] | None = None
    """What is left of each limit that counts it, window by window."""
    expires_at: str | None = None
    """When it ends; null never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictLimits(Model):
    """What is answered."""

    name: str
    """The limit, as the RateLimit header names it."""
    limit: int
    """How many requests it allows in its window."""
    remaining: int
    """How many of them are left."""
    reset: int
    """When its window ends, in seconds since 1970."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts(Model):
    """What is answered."""

    results: list[Verdict]
    """In the order of the request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification(Model):
    """What is sent."""

    credential: str = dataclasses.field(repr=False)
    """The key or token that a client has shown, as it was sent."""
    place: VerificationPlace | Omit = OMIT
    """Where it was shown: in a cookie, it is a session."""
    scopes: list[VerificationScopes] | Omit = OMIT
    """What it is to be good for: all of these."""
    cost: int | Omit = OMIT
    """How many requests it counts for; 0 looks without counting."""
    ip: str | Omit = OMIT
    """The address of the client, for limits that count by it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerificationBatch(Model):
    """What is sent."""

    credentials: list[Verification]
    """Up to 100, judged one by one in this order."""


IntrospectedTokenEnvironment = Literal[
    "live",
    "test",
]

IntrospectedTokenKind = Literal[
    "session",
    "jwt",
    "oauth",
    "personal",
    "project",
    "workspace",
    "secret",
]

IntrospectedTokenPlan = Literal[
    "free",
    "pro",
    "enterprise",
]

VerdictCode = Literal[
    "VALID",
    "NOT_FOUND",
    "EXPIRED",
    "REVOKED",
    "DISABLED",
    "INSUFFICIENT_SCOPE",
    "RATE_LIMITED",
    "USER_NOT_ACTIVE",
]

VerdictEnvironment = Literal[
    "live",
    "test",
]

VerdictKind = Literal[
    "session",
    "jwt",
    "oauth",
    "personal",
    "project",
    "workspace",
    "secret",
]

VerdictPlan = Literal[
    "free",
    "pro",
    "enterprise",
]

VerificationPlace = Literal[
    "header",
    "cookie",
]

VerificationScopes = Literal[
    "user:read",
    "user:write",
    "organizations:read",
    "organizations:write",
    "members:read",
    "members:write",
    "projects:read",
    "projects:write",
    "subscription:read",
    "subscription:write",
    "api-keys:read",
    "api-keys:write",
    "api-keys:delete",
    "audit:read",
    "usage:read",
    "projects:delete",
    "settings:read",
    "settings:write",
    "provider-keys:read",
    "provider-keys:write",
    "secrets:read",
    "workflows:read",
    "workflows:write",
    "runs:read",
    "runs:write",
    "runs:cancel",
    "runs:execute",
    "sandboxes:read",
    "read",
    "write",
    "delete",
    "admin",
]
