"""What was answered to questions, for a short while."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime

from ..internal import Verdict
from ._needs import Question

#: People and their tokens are counted by address: an answer for one says nothing of another.
_BY_ADDRESS = frozenset({"session", "jwt", "oauth", "personal"})


@dataclass(frozen=True)
class _Remembered:
    verdict: Verdict
    #: Until when it is as good as asked, in seconds since 1970.
    fresh_until: float
    #: Until when it may stand in while nobody can be asked.
    stale_until: float


class Memory:
    """Answers by a hash of each question: no credential is kept in it. For threads."""

    def __init__(self, *, size: int, seconds: float, negative_seconds: float, stale_seconds: float) -> None:
        self._size, self._seconds, self._negative_seconds = size, seconds, negative_seconds
        self._stale_seconds = stale_seconds
        self._lock = threading.Lock()
        self._good: OrderedDict[str, _Remembered] = OrderedDict()
        # For themselves: whoever tries one credential after the other pushes no good one out.
        self._bad: OrderedDict[str, _Remembered] = OrderedDict()

    def __len__(self) -> int:
        with self._lock:
            return len(self._good) + len(self._bad)

    def recall(self, question: Question, now: float, *, stale: bool = False) -> Verdict | None:
        """What was answered a short while ago; with ``stale``, before that."""
        with self._lock:
            for answers in (self._good, self._bad):
                for key in (key_of(question, False), key_of(question, True)):
                    found = answers.get(key)
                    if found is None:
                        continue
                    answers.move_to_end(key)
                    if (found.stale_until if stale else found.fresh_until) > now:
                        return found.verdict
        return None

    def keep(self, question: Question, verdict: Verdict, asked_at: float) -> None:
        """``asked_at``: before the question was sent. What changed while the answer was on its way is not in it."""
        if verdict.code == "RATE_LIMITED":
            return
        ends = _seconds(verdict.expires_at) if verdict.valid else float("inf")
        fresh_until = min(asked_at + (self._seconds if verdict.valid else self._negative_seconds), ends)
        stale_until = min(asked_at + self._stale_seconds, ends)
        answers = self._good if verdict.valid else self._bad
        key = key_of(question, verdict.valid and verdict.kind in _BY_ADDRESS)
        with self._lock:
            for others in (self._good, self._bad):
                others.pop(key_of(question, False), None)
                others.pop(key_of(question, True), None)
            if max(fresh_until, stale_until) <= asked_at:
                return
            answers[key] = _Remembered(verdict, fresh_until, stale_until)
            if len(answers) > self._size:
                answers.popitem(last=False)


def key_of(question: Question, with_address: bool) -> str:
    """A hash, so that who reads this program's memory by way of its cache reads no credential."""
    needs = question.needs
    address = (question.ip or "") if with_address else None
    parts = [question.credential, question.place, sorted(needs.scopes), needs.cost, address]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _seconds(date: str | None) -> float:
    return float("inf") if date is None else datetime.fromisoformat(date.replace("Z", "+00:00")).timestamp()
