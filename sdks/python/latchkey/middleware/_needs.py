"""What a credential has to be good for, and what came of asking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Union

from ..internal import Verdict


@dataclass(frozen=True, kw_only=True)
class Needs:
    """What a credential has to be good for."""

    #: All of them; none unless told.
    scopes: tuple[str, ...] = ()
    #: How many requests it counts for, 0 to 1000. 0 looks and takes nothing.
    cost: int = 1


#: What a request needs, by its method and path; None opens it to everybody.
NeedsOf = Callable[[str, str], Union[Needs, None]]


@dataclass(frozen=True, kw_only=True)
class Refused:
    """Where there is no verdict. ``AWAY``: Latchkey could not be asked."""

    code: Literal["MISSING", "NOT_FOUND", "AWAY"]
    valid: Literal[False] = False


#: What came of a question.
Outcome = Union[Verdict, Refused]


@dataclass(frozen=True)
class Question:
    """A credential and what it is to be good for."""

    credential: str
    needs: Needs
    #: The address of the client.
    ip: str | None = None
    place: Literal["header", "cookie"] = "header"
