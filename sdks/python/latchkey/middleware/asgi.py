"""Middleware for ASGI: Starlette, FastAPI, Django, Quart and whatever else speaks it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from ._credential import Headers, question_of
from ._needs import Needs, NeedsOf, Outcome, Refused
from ._refusal import Refusal
from ._verifier import Verifier

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]


class LatchkeyMiddleware:
    """Lets requests pass whose credential is good, with the verdict in ``scope["latchkey"]``; refuses all others."""

    def __init__(self, app: Application, verifier: Verifier, needs: Needs | NeedsOf = Needs()) -> None:
        """
        :param needs: What every request needs, or what says so by method and path.
        """
        self._app, self._verifier, self._needs = app, verifier, needs

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        needs = self._needs_of(scope)
        if needs is None:
            return await self._app(scope, receive, send)
        outcome = await self._judge(scope, needs)
        if outcome.valid:
            return await self._app({**scope, "latchkey": outcome}, receive, send)
        if scope["type"] == "websocket":
            # Before it is accepted, that is an answer of 403.
            return await send({"type": "websocket.close", "code": 1008})
        await _send(send, self._verifier.refuse(outcome, needs))

    def _needs_of(self, scope: Scope) -> Needs | None:
        if scope["type"] not in ("http", "websocket"):
            return None
        if isinstance(self._needs, Needs):
            return self._needs
        return self._needs(scope.get("method", "GET"), scope["path"])

    async def _judge(self, scope: Scope, needs: Needs) -> Outcome:
        client = scope.get("client")
        ip = client[0] if client else None
        names = (b"authorization", b"x-api-key", b"cookie")
        question = question_of(Headers(*(_headers(scope, name) for name in names)), ip, needs, self._verifier.places)
        if isinstance(question, Refused):
            return question
        # Asking blocks, and the loop is everybody's.
        known = self._verifier.recall(question)
        if known is not None:
            return known
        return await asyncio.to_thread(self._verifier.answer, question)


def _headers(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in scope["headers"] if key.lower() == name]


async def _send(send: Send, refusal: Refusal) -> None:
    headers = [(name.lower().encode(), value.encode()) for name, value in refusal.headers.items()]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": refusal.body})
