# Written by `npm run sdks` out of openapi/secret-key.json.
"""The secret-key API."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Literal

from ._http import Call, HttpClient, segment
from ._model import OMIT, Model, Omit
from ._options import NO_OPTIONS, ClientOptions, RequestOptions, ResponseInfo
from ._page import Page, PageShape


class SecretKeyClient:
    """A client of the secret-key API. Times are in seconds."""

    def __init__(
        self,
        *,
        base_url: str,
        api_key: str | None = None,
        token: str | None = None,
        timeout: float = 30,
        max_retries: int = 3,
        max_retry_delay: float = 60,
        on_response: Callable[[ResponseInfo], None] | None = None,
    ) -> None:
        options = ClientOptions(
            base_url=base_url,
            api_key=api_key,
            token=token,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_delay=max_retry_delay,
            on_response=on_response,
        )
        self._http = HttpClient(options, key_header="X-Api-Key", session=False)

    def analyse_secret_key(
        self,
        id: str,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> list[KeyAnalysis]:
        """Analyse secret key. Takes any valid credential, whatever its scopes.

        :param from_: The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked
            about at once.
        :param to: The last day, in UTC. Left out, today.
        """
        call = Call(
            method="GET",
            path=f"/api/v1/analysis/{segment(id)}",
            query={
                "from": from_,
                "to": to,
            },
            retry="always",
        )
        value: list[KeyAnalysis] = self._http.send(call, ("data",), list[KeyAnalysis], options)
        return value

    def analyse_secret_keys(
        self,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[KeyAnalysis]:
        """Analyse secret keys. Takes any valid credential, whatever its scopes.

        :param from_: The first day, in UTC. Left out, 30 days end with `to`. At most 92 days can be asked
            about at once.
        :param to: The last day, in UTC. Left out, today.
        :param limit: How many to answer at the most, 1 to 1000.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path="/api/v1/analysis",
            query={
                "from": from_,
                "to": to,
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("data",), total=("total",))
        return self._http.page(call, shape, KeyAnalysis, options)

    def create_secret_key(
        self,
        *,
        description: str | None | Omit = OMIT,
        environment: NewSecretKeyEnvironment | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> CreatedSecretKey:
        """Create secret key. Takes only a JWT. Who has a second factor must have shown it within the last fifteen
        minutes.

        :param description: What it is for, up to 500 characters; empty or null clears it.
        :param environment: Which world the key acts in; left out, live.
        """
        call = Call(
            method="POST",
            path="/api/v1/api-keys",
            body={
                "description": description,
                "environment": environment,
            },
            retry="keyed",
        )
        value: CreatedSecretKey = self._http.send(call, (), CreatedSecretKey, options)
        return value

    def expire_secret_key(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Expire secret key. Takes only a JWT."""
        call = Call(
            method="DELETE",
            path=f"/api/v1/api-keys/{segment(id)}",
            retry="always",
            ends=True,
        )
        self._http.exchange(call, options)

    def get_authenticated_user(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> AuthenticatedUser:
        """Get authenticated user. Takes only a JWT."""
        call = Call(
            method="GET",
            path="/api/v1/users/me",
            retry="always",
        )
        value: AuthenticatedUser = self._http.send(call, (), AuthenticatedUser, options)
        return value

    def get_secret_key(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> SecretKey:
        """Get secret key. Takes only a JWT."""
        call = Call(
            method="GET",
            path=f"/api/v1/api-keys/{segment(id)}",
            retry="always",
        )
        value: SecretKey = self._http.send(call, (), SecretKey, options)
        return value

    def list_secret_keys(
        self,
        *,
        include_expired: bool | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> Page[SecretKey]:
        """List secret keys. Takes only a JWT.

        :param include_expired: Whether keys that have expired are listed too.
        :param limit: How many to answer at the most, 1 to 1000.
        :param offset: How many to skip.
        """
        call = Call(
            method="GET",
            path="/api/v1/api-keys",
            query={
                "include_expired": include_expired,
                "limit": limit,
                "offset": offset,
            },
            retry="always",
        )
        shape = PageShape(style="offset", at=("api_keys",), total=("total",))
        return self._http.page(call, shape, SecretKey, options)

    def log_in_with_email(
        self,
        *,
        email: str,
        password: str,
        otp: str | Omit = OMIT,
        options: RequestOptions = NO_OPTIONS,
    ) -> TokenPair:
        """Log in with email. Open to everybody. Has a limit of its own, `sign-in`, counted by client address.

        :param email: The address of the account.
        :param password: The password of the account.
        :param otp: A one-time code or a recovery code, where the account has a second factor.
        """
        call = Call(
            method="POST",
            path="/api/v1/auth/login",
            body={
                "email": email,
                "password": password,
                "otp": otp,
            },
            retry="cautious",
        )
        value: TokenPair = self._http.send(call, (), TokenPair, options)
        return value

    def log_out(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Log out. Takes only a JWT."""
        call = Call(
            method="POST",
            path="/api/v1/auth/logout",
            retry="keyed",
        )
        self._http.exchange(call, options)

    def refresh_token_pair(
        self,
        *,
        refresh_token: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> TokenPair:
        """Refresh token pair. Open to everybody.

        :param refresh_token: The refresh token that came last. It is good once.
        """
        call = Call(
            method="POST",
            path="/api/v1/auth/refresh",
            body={
                "refresh_token": refresh_token,
            },
            retry="cautious",
        )
        value: TokenPair = self._http.send(call, (), TokenPair, options)
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthenticatedUser(Model):
    """What is answered."""

    id: str
    """The user."""
    email: str
    """Their address."""
    name: str
    """What they are called."""
    handle: str
    """Their public, unique name."""
    is_active: bool
    """Whether they may sign in."""
    is_verified: bool
    """Whether the address is proven."""
    last_login_at: str | None
    """When they last signed in."""
    created_at: str
    """When the account was made."""
    updated_at: str
    """When it last changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatedSecretKey(Model):
    """What is answered."""

    id: str
    """The key."""
    api_key: str = dataclasses.field(repr=False)
    """The key itself: `sk_live_` or `sk_test_` and 48 characters. It is never shown again."""
    key_prefix: str
    """The first 14 characters of the key, by which it is known again."""
    description: str | None
    """What it is for."""
    created_at: str
    """When it was created."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyAnalysis(Model):
    """What is answered."""

    key_id: str
    """The key."""
    key_prefix: str
    """The first 14 characters of the key, by which it is known again."""
    description: str | None
    """What it is for."""
    requests: int
    """How many requests were answered."""
    errors: int
    """Those of them that were answered with a 4xx or 5xx."""
    rate_limited: int
    """Those of the errors that were told to wait, with a 429."""
    first_used_at: str | None
    """When it was first used, as far back as usage is kept; null never."""
    last_used_at: str | None
    """When it was last used, be it on those days or not; null never."""
    by_day: list[KeyAnalysisByDay]
    """The days on which it made requests, oldest first."""
    by_status: KeyAnalysisByStatus
    """The requests by the class of their status."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyAnalysisByDay(Model):
    """What is answered."""

    day: str
    """The day, in UTC."""
    requests: int
    """How many requests were answered."""
    errors: int
    """Those of them that were answered with a 4xx or 5xx."""
    rate_limited: int
    """Those of the errors that were told to wait, with a 429."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyAnalysisByStatus(Model):
    """The requests by the class of their status."""

    _wire: ClassVar[dict[str, str]] = {
        "n2xx": "2xx",
        "n3xx": "3xx",
        "n4xx": "4xx",
        "n5xx": "5xx",
    }

    n2xx: int
    """Done."""
    n3xx: int
    """Sent elsewhere, or told that nothing has changed."""
    n4xx: int
    """Refused."""
    n5xx: int
    """Failed on our side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogIn(Model):
    """What is sent."""

    email: str
    """The address of the account."""
    password: str = dataclasses.field(repr=False)
    """The password of the account."""
    otp: str | Omit = dataclasses.field(default=OMIT, repr=False)
    """A one-time code or a recovery code, where the account has a second factor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSecretKey(Model):
    """What is sent."""

    description: str | None | Omit = OMIT
    """What it is for, up to 500 characters; empty or null clears it."""
    environment: NewSecretKeyEnvironment | Omit = OMIT
    """Which world the key acts in; left out, live."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refresh(Model):
    """What is sent."""

    refresh_token: str = dataclasses.field(repr=False)
    """The refresh token that came last. It is good once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretKey(Model):
    """What is answered."""

    id: str
    """The key."""
    key_prefix: str
    """The first 14 characters of the key, by which it is known again."""
    description: str | None
    """What it is for."""
    is_active: bool
    """Whether it opens anything. It does until it is expired."""
    last_used_at: str | None
    """When it was last used, at most a second behind; null never."""
    expires_at: str | None
    """When it was expired; null while it is active."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it last changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenPair(Model):
    """What is answered."""

    access_token: str = dataclasses.field(repr=False)
    """A JWT. Send it as `Authorization: Bearer …`."""
    refresh_token: str = dataclasses.field(repr=False)
    """Takes the place of the password when the JWT has expired. It is good once."""
    token_type: Literal["bearer"]
    """How the JWT is sent."""
    expires_in: int
    """For how many seconds the JWT is good."""


NewSecretKeyEnvironment = Literal[
    "live",
    "test",
]
