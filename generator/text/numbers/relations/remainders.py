"""Numbers that follow from those in a text: "all but one of 16" are 15, "89 cents" 0.89 dollars,
"three years" 36 months, "two soldiers and a civilian" three people."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.units.quantities import unit_of
from generator.text.numbers.values.read_number import ReadNumber, Sense

_BUT: Final = expression(
    r"(?<![^\W\d_])(?:but|except|save|bar|bis auf|außer|sauf|hormis|salvo|menos|excepto|tranne"
    r"|eccetto|exceto|behalve|кроме|oprócz|إلا|חוץ)|除|제외|뺀",
    re.IGNORECASE,
)
# Between those who are told of together; Hebrew and Arabic write "and" on to the next word.
_ANDS: Final = expression(
    r" (?:and|und|et|y|e|i|и|а также|en|og|och|ve|ile|और|dan|và|และ|plus|sowie|ainsi que)"
    r" |, | (?=[וو])|[\u3001\u548c\u4e0e\u8207]|와 |과 |と|및"
)
_COINS: Final = frozenset(("cent", "penny", "sen", "fen", "kopeck", "paisa"))
_IN_ONE: Final = 100
# How many of the smallest of them each is.
_SIZES: Final[Mapping[str, Mapping[str, int | Fraction]]] = MappingProxyType(
    {
        "month": {"month": 1, "year": 12, "decade": 120, "century": 1200},
        "second": {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800},
        "millimetre": {"millimetre": 1, "centimetre": 10, "metre": 1000, "kilometre": 10**6},
        "gram": {"milligram": Fraction(1, 1000), "gram": 1, "kilogram": 1000, "tonne": 10**6},
        "kilowatt": {
            "watt": Fraction(1, 1000),
            "kilowatt": 1,
            "megawatt": 1000,
            "gigawatt": 10**6,
            "terawatt": 10**9,
        },
        "kilowatt-hour": {
            "watt-hour": Fraction(1, 1000),
            "kilowatt-hour": 1,
            "megawatt-hour": 1000,
            "gigawatt-hour": 10**6,
            "terawatt-hour": 10**9,
        },
        "basis points": {"basis points": 1, "percentage points": 100},
        "litre": {"millilitre": Fraction(1, 1000), "litre": 1},
    }
)


def leaves(words: str, numbers: Sequence[ReadNumber], meaning: Decimal) -> bool:
    """Whether words take one number from another, and this is what they leave."""
    values = [number.values[0] for number in numbers if len(number.values) == 1]
    both = len(values) > 1 and _BUT.search(words) is not None
    return both and meaning == max(values) - min(values)


def adds_up(words: str, numbers: Sequence[ReadNumber], meaning: Decimal) -> bool:
    """Whether words tell of several, each with its number or one alone, and this is how many there
    are: 3 for "two soldiers and a civilian"."""
    pieces = [piece for piece in _ANDS.split(f" {words.lower()} ") if piece.strip()]
    left = [read for read in numbers if read.sense is Sense.COUNT and len(read.values) == 1]
    total = Decimal(0)
    for piece in pieces:
        told = [read for read in left if read.text.lower() in piece]
        left = [read for read in left if read not in told]
        counts = [read.values[0] for read in told if _counts(read)]
        total += sum(counts) if counts else 1
    return len(pieces) > 1 and meaning == total


def _counts(read: ReadNumber) -> bool:
    return read.unit is None or read.unit.measures == "people"


def is_in_whole_coins(read: ReadNumber, meaning: Decimal) -> bool:
    """Whether a number of cents or pence is told as a part of the coin that they make up; a fall
    with a minus."""
    cents = read.unit is not None and read.unit.family in _COINS and len(read.values) == 1
    return cents and abs(meaning) * _IN_ONE == read.values[0] and meaning * read.direction >= 0


def is_in_unit(read: ReadNumber, meaning: Decimal, unit: str) -> bool:
    """Whether a number is told in a larger or a smaller unit than one that a figure names, of which
    it is so many: "three years" in a figure of months."""
    wanted = unit_of(unit)
    if read.unit is None or wanted is None or len(read.values) != 1:
        return False
    for sizes in _SIZES.values():
        own, other = sizes.get(read.unit.family), sizes.get(wanted.family)
        if own and other:
            told = Fraction(meaning) * (-1 if meaning < 0 and read.direction < 0 else 1)
            return Fraction(read.values[0]) * own / other == told
    return False
