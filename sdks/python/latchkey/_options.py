"""How clients reach the server, and what one call may have of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class ResponseInfo:
    """What the server said beside its answer."""

    method: str
    path: str
    status: int
    #: By which the server's log knows the request.
    request_id: str | None
    #: 1 for the first.
    attempt: int
    #: With names in lower case.
    headers: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class RequestOptions:
    """What one call may have of its own."""

    #: The seconds that one attempt may take.
    timeout: float | None = None
    max_retries: int | None = None
    #: In the place of a random one: for a write that is to be done once even if this program starts anew in between.
    idempotency_key: str | None = None


@dataclass(frozen=True, kw_only=True)
class ClientOptions:
    """What a client was made with."""

    base_url: str
    api_key: str | None
    token: str | None
    timeout: float
    max_retries: int
    max_retry_delay: float
    on_response: Callable[[ResponseInfo], None] | None


#: Nothing of its own.
NO_OPTIONS = RequestOptions()
