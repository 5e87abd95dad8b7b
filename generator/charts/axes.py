"""The axes of pictures: round ticks, places along them, and labels that have room.

Everything is computed from numbers alone, with the four basic operations and rounding, so
that every machine draws the same bytes. Places are per cent of the picture's width; heights and
text widths are in em of its type, so that a picture fits every page and grows with that type.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.numbers.numerals import format_number

# The narrowest picture, in em: 288 px, what a phone of 320 px leaves, at a type of 14 px.
NARROWEST: Final = 20.0
_GAP: Final = 1.0
_MOST_PARTS: Final = 6
_WIDTHS: Final = MappingProxyType(
    {
        character: width
        for characters, width in (
            ("iljI.,:;!|' \N{MIDDLE DOT}\N{RIGHT SINGLE QUOTATION MARK}", 0.34),
            ("ftrJ()[]-/", 0.42),
            ("csz", 0.56),
            ("mMwW@%&", 0.99),
            ("\N{EM DASH}\N{HORIZONTAL ELLIPSIS}", 1.0),
        )
        for character in characters
    }
)
_LARGE: Final = ((12, "trillion"), (9, "billion"), (6, "million"))


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of an axis: its place, its label, and which end of the label stands there."""

    x: float
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Axis:
    """A stretch of numbers and the stretch of the picture, in per cent, that shows it."""

    low: Decimal
    high: Decimal
    left: float
    right: float
    step: Decimal

    def place(self, number: Decimal) -> float:
        """Where a number stands, in per cent, rounded to hundredths."""
        part = float((number - self.low) / (self.high - self.low))
        return round(self.left + (self.right - self.left) * part, 2)

    @property
    def marks(self) -> tuple[Decimal, ...]:
        """The round numbers from end to end."""
        count = int((self.high - self.low) / self.step)
        return tuple(self.low + self.step * index for index in range(count + 1))

    @property
    def extent(self) -> str:
        """``0 to 15``: from which number to which it leads."""
        return f"{short_number(self.low)} to {short_number(self.high)}"

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The marks with their labels."""
        return tuple(tick_at(self.place(mark), short_number(mark)) for mark in self.marks)


def value_axis(numbers: Sequence[Decimal], left: float, right: float) -> Axis:
    """The axis for some numbers, with as many ticks as have room in the narrowest picture."""
    axes = axes_for(numbers, left, right)
    return next((axis for axis in axes if with_room(axis.ticks) == axis.ticks), axes[-1])


def axes_for(numbers: Sequence[Decimal], left: float, right: float) -> list[Axis]:
    """The axes for some numbers, from the finest to the coarsest.

    They start at zero, unless the numbers lie so close together that they could not be told apart.
    """
    low, high = min(numbers), max(numbers)
    spread = high - low
    if low >= 0 and (not spread or spread * 10 >= high):
        low = Decimal(0)
    elif high <= 0 and (not spread or spread * 10 >= -low):
        high = Decimal(0)
    if low == high:
        high = low + 1
    whole = all(number == number.to_integral_value() for number in numbers)
    steps = [round_step((high - low) / parts) for parts in range(_MOST_PARTS, 0, -1)]
    return [
        _axis_in(max(step, Decimal(1)) if whole else step, low, high, left, right) for step in steps
    ]


def _axis_in(step: Decimal, low: Decimal, high: Decimal, left: float, right: float) -> Axis:
    """The axis that begins and ends at a multiple of a step."""
    first = (low / step).to_integral_value(rounding=ROUND_FLOOR) * step
    last = (high / step).to_integral_value(rounding=ROUND_CEILING) * step
    return Axis(first, last, left, right, step)


def round_step(least: Decimal) -> Decimal:
    """The smallest of 1, 2, 5 times a power of ten that is not below ``least``.

    After P. Heckbert, Nice numbers for graph labels, in: Graphics Gems, 1990.
    """
    power = Decimal(1).scaleb(least.adjusted())
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least)


def with_room(ticks: Sequence[Tick]) -> tuple[Tick, ...]:
    """The ticks whose labels have room beside those before them in the narrowest picture."""
    kept: list[Tick] = []
    free = -_GAP
    for tick in ticks:
        start, end = label_box(tick.x, tick.label, tick.anchor)
        if start >= free + _GAP and end <= NARROWEST:
            kept.append(tick)
            free = end
    return tuple(kept)


def label_box(x: float, label: str, anchor: str, weight: float = 1.0) -> tuple[float, float]:
    """Where a label begins and ends in the narrowest picture, in em; bold type has more weight."""
    place, width = x / 100 * NARROWEST, text_width(label) * weight
    start = place - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
    return start, start + width


def tick_at(x: float, label: str, weight: float = 1.0) -> Tick:
    """A tick whose label is in its middle, or, at the picture's edges, inside the picture."""
    half = text_width(label) * weight / 2 / NARROWEST * 100
    if x < half:
        return Tick(x, label, "start")
    return Tick(x, label, "end" if x > 100 - half else "middle")


def short_number(number: Decimal) -> str:
    """A number for an axis: in full below a million, then ``1.5 million``."""
    for power, word in _LARGE:
        if abs(number) >= 10**power:
            return f"{format_number(plain(number.scaleb(-power)))} {word}"
    return format_number(plain(number))


def plain(number: Decimal) -> Decimal:
    """The same number without zeros at the end of its fraction and without an exponent."""
    whole = number.to_integral_value()
    return whole if number == whole else number.normalize()


# The same labels stand at many axes.
@lru_cache(maxsize=4096)
def text_width(text: str) -> float:
    """How wide a text may be, in em.

    After DejaVu Sans, one of the widest fonts that a reader's system may choose.
    """
    return sum(map(_character_width, text))


def _character_width(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.1
    if character in _WIDTHS:
        return _WIDTHS[character]
    return 0.79 if character.isupper() else 0.64


def wrapped(text: str, width: float) -> tuple[str, ...]:
    """A text in lines of at most ``width`` em; a word that is wider is cut."""
    lines: list[str] = []
    for word in text.split():
        for piece in _pieces(word, width):
            joined = f"{lines[-1]} {piece}" if lines else piece
            if lines and text_width(joined) <= width:
                lines[-1] = joined
            else:
                lines.append(piece)
    return tuple(lines)


def _pieces(word: str, width: float) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and text_width(pieces[-1] + character) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces
