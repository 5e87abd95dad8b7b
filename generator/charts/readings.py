"""What charts draw: reports of a number, and numbers that add up, ready to be laid out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Subject:
    """What a chart is about: the figure's name, the unit of its numbers, and whether these are
    ``lengths``, which are drawn from one start."""

    name: str
    unit: str
    lengths: bool = False


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands beside a row's marks: the number in words, and who says so, as of when.

    ``path`` is where the statement stands.
    """

    number: str
    who: str
    path: str


@dataclass(frozen=True, slots=True)
class DrawnReading:
    """One report of a number, ready to be drawn.

    ``low`` and ``high`` are the bounds that it states, ``None`` where it leaves a side open; both
    are ``None`` where it gives words only. ``beyond`` tells that the bound itself is left out
    ("more than 59"), ``about`` that the number is approximate. ``start`` and ``end`` are the first
    and the last day that it may speak of; ``lasted`` tells days that it speaks of as a whole from
    one day among them. ``origins`` counts the first-hand reports.
    """

    caption: Caption
    low: Decimal | None
    high: Decimal | None
    beyond: bool = False
    about: bool = False
    contested: bool = False
    origins: int = 1
    start: date | None = None
    end: date | None = None
    lasted: bool = False

    @property
    def bounds(self) -> tuple[Decimal, ...]:
        """The bounds that are stated."""
        return tuple(bound for bound in (self.low, self.high) if bound is not None)

    @property
    def shape(self) -> str:
        """``point``, ``range``, ``up`` (open upwards), ``down``, or "" without a number."""
        if self.low is None:
            return "" if self.high is None else "down"
        if self.high is None:
            return "up"
        return "point" if self.low == self.high else "range"


@dataclass(frozen=True, slots=True)
class DrawnPart:
    """A part of a sum, or its total."""

    caption: Caption
    number: Decimal


@dataclass(frozen=True, slots=True)
class DrawnSum:
    """Numbers that add up, and ``when``: "as of 5 March 2025"."""

    when: str
    total: DrawnPart
    parts: tuple[DrawnPart, ...]

    @property
    def words(self) -> str:
        """``59 = 35 + 22 + 2``."""
        parts = " + ".join(part.caption.number for part in self.parts)
        return f"{self.total.caption.number} = {parts}"
