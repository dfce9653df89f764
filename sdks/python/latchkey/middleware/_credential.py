"""Where clients put their credentials."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ._needs import Needs, Question, Refused

#: Where credentials are looked for unless told. With ``cookie``, the session of a person who is signed in, too: it says
#: who it is, and not that they meant to ask. What changes something checks ``Origin``.
PLACES = ("bearer", "x-api-key")

_BEARER = re.compile(r"Bearer +(\S+) *", re.IGNORECASE)
_SESSION = re.compile(r"\s*(?:__Host-)?latchkey_session=(.+?)\s*")
_LONGEST = 4096


@dataclass(frozen=True)
class Headers:
    """Those of a request in which credentials can be, each as often as it came."""

    authorization: Sequence[str]
    api_key: Sequence[str]
    cookie: Sequence[str]


def question_of(headers: Headers, ip: str | None, needs: Needs, places: Collection[str]) -> Question | Refused:
    """
    Finds the one credential of a request: with two of them in headers, nobody could say whose request it is. A header
    beats the cookie, as it does at Latchkey itself.
    """
    shown = [_bearer(text) for text in headers.authorization] if "bearer" in places else []
    if "x-api-key" in places:
        shown += [text.strip() for text in headers.api_key]
    if not shown:
        session = _session(headers.cookie) if "cookie" in places else None
        return Refused(code="MISSING") if session is None else Question(session, needs, _address(ip), "cookie")
    if len(shown) > 1 or not 0 < len(shown[0]) <= _LONGEST:
        return Refused(code="NOT_FOUND")
    return Question(shown[0], needs, _address(ip))


def _bearer(text: str) -> str:
    """Another scheme than Bearer is a credential too, and one that nobody here can read."""
    found = _BEARER.fullmatch(text)
    return found[1] if found else ""


def _session(cookies: Sequence[str]) -> str | None:
    found = (_SESSION.fullmatch(pair) for text in cookies for pair in text.split(";"))
    return next((one[1] for one in found if one and len(one[1]) <= _LONGEST), None)


def _address(text: str | None) -> str | None:
    """None for what is no address: a Unix socket has none, and test clients make one up."""
    try:
        return str(ipaddress.ip_address(text or ""))
    except ValueError:
        return None
