"""What the package raises."""

from __future__ import annotations

from typing import Any


class LatchkeyError(Exception):
    """Anything that this package raises."""


class ConnectionError(LatchkeyError):
    """No answer came: there was no connection, or it broke."""


class TimeoutError(ConnectionError):
    """No answer came in time."""


class ApiError(LatchkeyError):
    """The server refused. There is a class for each kind, by the status of the answer."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str | None,
        request_id: str | None,
        retry_after: int | None,
        body: Any,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        #: Stable, such as ``SCOPE_DENIED``; None in the secret-key API, which has none.
        self.code = code
        #: By which the server's log knows the request.
        self.request_id = request_id
        #: In how many seconds it may be tried again, where the server said so.
        self.retry_after = retry_after
        #: The answer as it came: JSON parsed, anything else as text.
        self.body = body


class InvalidRequestError(ApiError):
    """400 and 422: what was sent is no good; the message names the field."""


class AuthenticationError(ApiError):
    """401: the credential is missing, wrong or has ended."""


class PermissionError(ApiError):
    """403: the credential may not do this."""


class NotFoundError(ApiError):
    """404: there is none, or none that the credential may see."""


class ConflictError(ApiError):
    """409: it does not go with how things are."""


class RateLimitError(ApiError):
    """429: too many requests."""


class ServerError(ApiError):
    """5xx: the server could not."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: InvalidRequestError,
    401: AuthenticationError,
    403: PermissionError,
    404: NotFoundError,
    409: ConflictError,
    422: InvalidRequestError,
    429: RateLimitError,
}


def to_api_error(status: int, request_id: str | None, body: Any, retry_after: int | None) -> ApiError:
    """Reads the four shapes of errors that the APIs have."""
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else ApiError)
    code, message = _read(body)
    return kind(
        message or f"The server answered {status}.",
        status=status,
        code=code,
        request_id=request_id,
        retry_after=retry_after,
        body=body,
    )


def _read(body: Any) -> tuple[str | None, str | None]:
    if not isinstance(body, dict):
        return None, None
    error, detail = body.get("error"), body.get("detail")
    if isinstance(error, dict):
        return _text(error.get("code")), _text(error.get("message"))
    if isinstance(detail, list):
        return None, "; ".join(_complaint(one) for one in detail)
    return _text(body.get("code")), _text(detail) or _with_fields(body)


def _with_fields(body: dict[str, Any]) -> str | None:
    """The message, and what is wrong with other fields than the one that it is about."""
    message, meta = _text(body.get("message")), body.get("meta")
    errors = meta.get("errors") if isinstance(meta, dict) else None
    if message is None or not isinstance(errors, list):
        return message
    further = [one for one in errors if isinstance(one, dict) and one.get("error") != message]
    fields = "; ".join(f"{one.get('field')}: {one.get('error')}" for one in further)
    return f"{message} ({fields})" if fields else message


def _complaint(one: Any) -> str:
    if not isinstance(one, dict):
        return str(one)
    place = one.get("loc")
    where = ".".join(str(part) for part in place) if isinstance(place, list) else ""
    return f"{where}: {one.get('msg')}" if where else str(one.get("msg"))


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
