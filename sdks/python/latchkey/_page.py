"""Lists, a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class PageShape:
    """Where the parts of a page are in an answer."""

    style: Literal["cursor", "offset"]
    at: Sequence[str]
    next_cursor: Sequence[str] = ()
    total: Sequence[str] = ()


class Page(Generic[T]):
    """Some rows of a list, and the way to those that follow."""

    def __init__(self, items: list[T], total: int | None, following: Callable[[], Page[T]] | None) -> None:
        self.items = items
        #: How many there are in all, where the API tells it.
        self.total = total
        self._following = following

    @property
    def has_more(self) -> bool:
        """Whether another page follows."""
        return self._following is not None

    def next(self) -> Page[T] | None:
        """The page that follows; None at the end."""
        return self._following() if self._following is not None else None

    def iterate(self) -> Iterator[T]:
        """Every row of this page and of all that follow, which are asked for when they are needed."""
        page: Page[T] | None = self
        while page is not None:
            yield from page.items
            page = page.next()
