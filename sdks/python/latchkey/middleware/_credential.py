"""Where clients put their credentials."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection, Sequence

from ._needs import Needs, Question, Refused

#: The places that are known.
PLACES = ("bearer", "x-api-key")

_BEARER = re.compile(r"Bearer +(\S+) *", re.IGNORECASE)
_LONGEST = 4096


def question_of(
    authorization: Sequence[str], api_key: Sequence[str], ip: str | None, needs: Needs, places: Collection[str]
) -> Question | Refused:
    """Finds the one credential of a request: with two of them, nobody could say whose request it is."""
    shown = [_bearer(text) for text in authorization] if "bearer" in places else []
    if "x-api-key" in places:
        shown += [text.strip() for text in api_key]
    if not shown:
        return Refused(code="MISSING")
    if len(shown) > 1 or not 0 < len(shown[0]) <= _LONGEST:
        return Refused(code="NOT_FOUND")
    return Question(shown[0], needs, _address(ip))


def _bearer(text: str) -> str:
    """Another scheme than Bearer is a credential too, and one that nobody here can read."""
    found = _BEARER.fullmatch(text)
    return found[1] if found else ""


def _address(text: str | None) -> str | None:
    """None for what is no address: a Unix socket has none, and test clients make one up."""
    try:
        return str(ipaddress.ip_address(text or ""))
    except ValueError:
        return None
