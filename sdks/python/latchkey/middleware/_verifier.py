"""Asks Latchkey about credentials, and remembers the answers for a short while."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection
from concurrent.futures import Future
from typing import Any, Literal, Protocol

from .._errors import ConnectionError, InvalidRequestError, LatchkeyError, ServerError
from ..internal import InternalClient, Verdict
from ._credential import PLACES
from ._memory import Memory, key_of
from ._needs import Needs, Outcome, Question, Refused
from ._refusal import Refusal, refusal_of


class Asks(Protocol):
    """What a verifier needs of a client: ``InternalClient`` has it."""

    def verify_credential(
        self, *, credential: str, place: Any = ..., scopes: Any = ..., cost: Any = ..., ip: Any = ...
    ) -> Verdict:
        """Judges a credential."""


class Verifier:
    """Judges credentials for all routes of a service, also for several threads at once. Times are in seconds."""

    def __init__(
        self,
        client: Asks | None = None,
        *,
        base_url: str = "",
        api_key: str = "",
        timeout: float = 2,
        max_retries: int = 1,
        size: int = 10_000,
        seconds: float = 5,
        negative_seconds: float | None = None,
        away: Literal["refuse", "stale"] = "refuse",
        stale_seconds: float = 60,
        places: Collection[str] = PLACES,
        on_error: Callable[[LatchkeyError], None] | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        """
        :param client: What asks, in the place of one that is made of ``base_url``, ``api_key`` (the service's own
            credential), ``timeout`` and ``max_retries``.
        :param size: How many good answers are remembered at the most, and how many others beside them.
        :param seconds: For how long a good answer is remembered. So long a key that was revoked may still pass, and its
            requests are not counted. 0: every request is asked about, and counted.
        :param negative_seconds: The same of credentials that are no good; as ``seconds`` unless told.
        :param away: What to do while Latchkey does not answer: refuse with 503, or go on by what was answered before,
            if that is not longer ago than ``stale_seconds``.
        :param places: Where credentials are looked for.
        :param on_error: Told why there was no verdict, for the log.
        """
        # A client waits for this answer before its own: better none than a late one.
        self._client: Asks = client or InternalClient(
            base_url=base_url, api_key=api_key, timeout=timeout, max_retries=max_retries
        )
        self._memory = Memory(
            size=size,
            seconds=seconds,
            negative_seconds=seconds if negative_seconds is None else negative_seconds,
            stale_seconds=stale_seconds if away == "stale" else 0,
        )
        self.places = places
        self._shares = seconds > 0
        self._on_error = on_error
        self._now = now
        self._lock = threading.Lock()
        self._under_way: dict[str, Future[Verdict]] = {}

    @property
    def remembered(self) -> int:
        """How many answers are remembered now."""
        return len(self._memory)

    def recall(self, question: Question) -> Verdict | None:
        """What is remembered, without asking anybody."""
        return self._memory.recall(question, self._now())

    def verify(self, credential: str, needs: Needs = Needs(), ip: str | None = None) -> Outcome:
        """Judges a credential."""
        return self.answer(Question(credential, needs, ip))

    def answer(self, question: Question) -> Outcome:
        """Answers out of memory, or asks and waits."""
        known = self.recall(question)
        if known is not None:
            return known
        try:
            return self._ask_once(question) if self._shares else self._ask(question)
        except LatchkeyError as error:
            return self._without_answer(question, error)

    def refuse(self, outcome: Outcome, needs: Needs) -> Refusal:
        """What to answer to a client whose credential is not good."""
        return refusal_of(outcome, needs, self._now())

    def _ask_once(self, question: Question) -> Verdict:
        """Who asks the same at the same time shares an answer, as one does who asks a moment later."""
        key = key_of(question, True)
        with self._lock:
            shared = self._under_way.get(key)
            mine: Future[Verdict] = Future()
            if shared is None:
                self._under_way[key] = mine
        if shared is not None:
            return shared.result()
        try:
            mine.set_result(self._ask(question))
        except BaseException as error:
            mine.set_exception(error)
        finally:
            with self._lock:
                del self._under_way[key]
        return mine.result()

    def _ask(self, question: Question) -> Verdict:
        asked_at = self._now()
        needs = question.needs
        about: dict[str, Any] = {"cost": needs.cost}
        if question.place == "cookie":
            about["place"] = question.place
        if needs.scopes:
            about["scopes"] = list(needs.scopes)
        if question.ip is not None:
            about["ip"] = question.ip
        verdict = self._client.verify_credential(credential=question.credential, **about)
        self._memory.keep(question, verdict, asked_at)
        return verdict

    def _without_answer(self, question: Question, error: LatchkeyError) -> Outcome:
        if isinstance(error, InvalidRequestError) and _field(error.body) == "credential":
            return Refused(code="NOT_FOUND")
        if self._on_error is not None:
            self._on_error(error)
        if isinstance(error, (ConnectionError, ServerError)):
            stale = self._memory.recall(question, self._now(), stale=True)
            if stale is not None:
                return stale
        return Refused(code="AWAY")


def _field(body: Any) -> Any:
    error = body.get("error") if isinstance(body, dict) else None
    return error.get("field") if isinstance(error, dict) else None
