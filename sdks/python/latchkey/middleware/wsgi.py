"""Middleware for WSGI: Flask, Django, Pyramid and whatever else speaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ._credential import Headers, question_of
from ._needs import Needs, NeedsOf, Refused
from ._verifier import Verifier

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]


class LatchkeyMiddleware:
    """Lets requests pass whose credential is good, with the verdict in ``environ["latchkey"]``; refuses all others."""

    def __init__(self, app: Application, verifier: Verifier, needs: Needs | NeedsOf = Needs()) -> None:
        """
        :param needs: What every request needs, or what says so by method and path.
        """
        self._app, self._verifier, self._needs = app, verifier, needs

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """As WSGI has it."""
        needs = self._needs_of(environ)
        if needs is None:
            return self._app(environ, start_response)
        names = ("HTTP_AUTHORIZATION", "HTTP_X_API_KEY", "HTTP_COOKIE")
        shown = Headers(*([environ[name]] if name in environ else [] for name in names))
        question = question_of(shown, environ.get("REMOTE_ADDR"), needs, self._verifier.places)
        outcome = question if isinstance(question, Refused) else self._verifier.answer(question)
        if outcome.valid:
            environ["latchkey"] = outcome
            return self._app(environ, start_response)
        refusal = self._verifier.refuse(outcome, needs)
        start_response(f"{refusal.status} {refusal.reason}", list(refusal.headers.items()))
        return [refusal.body]

    def _needs_of(self, environ: Environ) -> Needs | None:
        if isinstance(self._needs, Needs):
            return self._needs
        return self._needs(environ["REQUEST_METHOD"], environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", ""))
