"""Long lists on several pages, so that none grows too heavy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.pages.links import Link

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Paging:
    """Which page of a list this is, counted from 1, and all of them; of one page alone, none."""

    number: int
    pages: tuple[Link, ...]

    @property
    def path(self) -> str:
        """Where this page is."""
        return self.pages[self.number - 1].path


def page_path(first: str, number: int) -> str:
    """``actors/``, then ``actors/pages/2/``: no record's page is two folders below its kind's."""
    return first if number == 1 else f"{first}pages/{number}/"


def paged(first: str, items: Sequence[T], size: int) -> Iterator[tuple[Paging, Sequence[T]]]:
    """A list in pages of so many items; an empty list is one empty page."""
    count = max(1, -(-len(items) // size))
    pages = tuple(Link(str(number), page_path(first, number)) for number in range(1, count + 1))
    for number in range(1, count + 1):
        yield Paging(number, pages), items[(number - 1) * size : number * size]
