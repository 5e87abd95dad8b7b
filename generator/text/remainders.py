"""Numbers that follow from those in a text: "all but one of 16" are 15, "89 cents" 0.89 dollars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from generator.text.read_number import ReadNumber

_BUT: Final = re.compile(
    r"(?<![^\W\d_])(?:but|except|save|bar|bis auf|außer|sauf|hormis|salvo|menos|excepto|tranne"
    r"|eccetto|exceto|behalve|кроме|oprócz|除|하나를 제외|إلا|חוץ)",
    re.IGNORECASE,
)
_COINS: Final = frozenset(("cent", "penny", "sen", "fen", "kopeck", "paisa"))
_IN_ONE: Final = 100


def leaves(words: str, numbers: Sequence[ReadNumber], meaning: Decimal) -> bool:
    """Whether words take one number from another, and this is what they leave."""
    values = [number.values[0] for number in numbers if len(number.values) == 1]
    both = len(values) > 1 and _BUT.search(words) is not None
    return both and meaning == max(values) - min(values)


def is_in_whole_coins(read: ReadNumber, meaning: Decimal) -> bool:
    """Whether a number of cents or pence is told as a part of the coin that they make up."""
    cents = read.unit is not None and read.unit.family in _COINS and len(read.values) == 1
    return cents and meaning * _IN_ONE == read.values[0]
