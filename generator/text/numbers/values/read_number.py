"""The values of this reading: what a number in a text is, and what it proves."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from generator.model.vocabulary import Qualifier
from generator.text.numbers.units.units import Unit


class Sense(StrEnum):
    """What a number says. Only a count proves a value, only a range its ends, only a share a
    percentage, and only for a rate a rate; the rest proves nothing."""

    COUNT = "count"
    RANGE = "range"
    SHARE = "share"
    VAGUE = "vague"
    ZERO = "zero"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    ORDER = "order"
    NAME = "name"
    WHOLE = "whole"
    RATIO = "ratio"
    RATE = "rate"
    DENIED = "denied"
    NEGATED = "negated"
    FORMER = "former"
    DIFFERENCE = "difference"
    LEFT_OUT = "left out"
    UNREAD = "unread"


class Prospect(StrEnum):
    """What a number is of that was not, or not yet, so, or turned out the other way."""

    FORESEEN = "foreseen"
    CONDITIONAL = "conditional"
    SOUGHT = "sought"
    UNHARMED = "unharmed"
    LOST = "lost"
    ROOM = "room"
    ASKED = "asked"
    UNSURE = "unsure"
    UNREAL = "unreal"
    MEMBERS = "members"
    DEAD = "dead"
    HURT = "hurt"
    MISSING = "missing"
    SAFE = "safe"
    HELD = "held"
    MOVED = "moved"
    FREED = "freed"


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """A number where it stands in a text; the offsets are code points, ``text`` the number alone.

    ``values`` has one value for a count, none where it cannot be read, and more where it can be
    read in several ways. ``low`` and ``high`` are the ends of a range, ``part`` the share of a
    whole. ``direction`` is 1 for a rise, -1 for a fall, 0 for neither. ``qualifier`` is
    ``None`` where the words beside the number do not qualify it, ``prospect`` where the number is
    of what is or was so. ``doubtful`` tells that it may count less than the figure does.
    """

    text: str
    start: int
    end: int
    sense: Sense
    values: tuple[Decimal, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
    part: Fraction | None = None
    qualifier: Qualifier | None = None
    unit: Unit | None = None
    direction: int = 0
    prospect: Prospect | None = None
    doubtful: bool = False


class Atom(NamedTuple):
    """A number while it is being read: its place in the plain text, with its scale words.

    ``outer_start`` and ``outer_end`` take in the currency before and the unit after it; ``size`` is
    the number before its scales, ``scale`` what they multiply it by; ``labelled`` tells that a
    label stands before it ("Chapter 3").
    """

    start: int
    end: int
    values: tuple[Decimal, ...]
    sense: Sense = Sense.COUNT
    scale: int = 1
    spoken: bool = False
    part: Fraction | None = None
    unit: Unit | None = None
    outer_start: int = 0
    outer_end: int = 0
    low: Decimal | None = None
    high: Decimal | None = None
    direction: int = 0
    qualifier: Qualifier | None = None
    labelled: bool = False
    prospect: Prospect | None = None
    doubtful: bool = False

    @property
    def value(self) -> Decimal | None:
        """The one value; ``None`` where there is none, or more than one."""
        return self.values[0] if len(self.values) == 1 else None
