"""When a request is sent again, and after how long."""

from __future__ import annotations

import email.utils
import random
import socket
import time
from collections.abc import Mapping
from typing import Literal

#: When a request without an answer may be sent again: ``always``; ``keyed``, with an Idempotency-Key; or ``cautious``, only
#: where it cannot have been done.
Retry = Literal["always", "keyed", "cautious"]


def retry_after(headers: Mapping[str, str]) -> int | None:
    """The seconds that ``Retry-After`` says, as a number of them or as a date (RFC 9110, section 10.2.3)."""
    value = headers.get("retry-after")
    if value is None:
        return None
    if value.isascii() and value.isdigit():
        return int(value)
    try:
        return max(0, round(email.utils.parsedate_to_datetime(value).timestamp() - time.time() + 0.5))
    except ValueError:
        return None


def may_retry_answer(status: int, retry: Retry) -> bool:
    """Whether an answer says that the same request may do better later. A limit refuses before anything is done."""
    return status == 429 or (retry != "cautious" and status in (500, 502, 503, 504))


def never_sent(error: BaseException) -> bool:
    """Whether the request cannot have reached a server."""
    return isinstance(error, (ConnectionRefusedError, socket.gaierror))


def delay_before(attempt: int, seconds: int | None) -> float:
    """Seconds: what the server said, or else half a second, doubled each time, up to 8, less a random part."""
    if seconds is not None:
        return seconds + random.random() / 10
    longest: float = min(0.5 * 2 ** (attempt - 1), 8.0)
    return longest * (1 - random.random() / 2)
