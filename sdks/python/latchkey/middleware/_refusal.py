"""How a client is told that it may not go on."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

from ..internal import Verdict
from ._needs import Needs, Outcome

_REALM = 'Bearer realm="latchkey"'
_INVALID = {"WWW-Authenticate": f'{_REALM}, error="invalid_token"'}
#: In seconds, where nothing says how long to wait: as long as wrong credentials are counted for, unless set otherwise.
_USUAL_WAIT = 60


@dataclass(frozen=True)
class Refusal:
    """An answer."""

    status: int
    reason: str
    headers: dict[str, str]
    body: bytes


def refusal_of(outcome: Outcome, needs: Needs, now: float) -> Refusal:
    """What to answer where a verdict is not good."""
    if outcome.code == "AWAY":
        message = "Credentials cannot be checked at this moment: try again."
        return _refusal(503, "Service Unavailable", "UNAVAILABLE", message, {"Retry-After": "1"})
    if outcome.code == "INSUFFICIENT_SCOPE":
        scopes = " ".join(needs.scopes)
        challenge = {"WWW-Authenticate": f'{_REALM}, error="insufficient_scope", scope="{scopes}"'}
        message = "The credential lacks a scope that this operation needs."
        return _refusal(403, "Forbidden", "SCOPE_DENIED", message, challenge)
    if isinstance(outcome, Verdict) and outcome.code == "RATE_LIMITED":
        message = "Too many requests: try again later."
        return _refusal(429, "Too Many Requests", "RATE_LIMITED", message, _limit_headers(outcome, needs, now))
    if outcome.code == "MISSING":
        message = "A credential is needed, and none was sent."
        return _refusal(401, "Unauthorized", "AUTH_MISSING", message, {"WWW-Authenticate": _REALM})
    if outcome.code == "USER_NOT_ACTIVE":
        message = "The account behind the credential is deactivated."
        return _refusal(401, "Unauthorized", "USER_NOT_ACTIVE", message, _INVALID)
    message = "The credential is unknown, expired, disabled or revoked."
    return _refusal(401, "Unauthorized", "API_KEY_INVALID", message, _INVALID)


def _refusal(status: int, reason: str, code: str, message: str, headers: dict[str, str]) -> Refusal:
    body = json.dumps({"error": {"code": code, "message": message}}).encode()
    about = {"Content-Type": "application/json", "Content-Length": str(len(body)), "Cache-Control": "no-store"}
    return Refusal(status, reason, {**about, **headers}, body)


def _limit_headers(verdict: Verdict, needs: Needs, now: float) -> dict[str, str]:
    """The headers that Latchkey itself sends, as far as a verdict knows them."""
    limits = verdict.limits or []
    if not limits:
        return {"Retry-After": str(_USUAL_WAIT)}
    waits = {one.name: max(1, math.ceil(one.reset - now)) for one in limits}
    refusing = [one for one in limits if one.remaining < max(1, needs.cost)] or limits
    tightest = min(limits, key=lambda one: one.remaining)
    return {
        "Retry-After": str(max(waits[one.name] for one in refusing)),
        "X-RateLimit-Limit": str(tightest.limit),
        "X-RateLimit-Remaining": str(tightest.remaining),
        "X-RateLimit-Reset": str(tightest.reset),
        "RateLimit-Policy": ", ".join(f'"{one.name}";q={one.limit}' for one in limits),
        "RateLimit": ", ".join(f'"{one.name}";r={one.remaining};t={waits[one.name]}' for one in limits),
    }
