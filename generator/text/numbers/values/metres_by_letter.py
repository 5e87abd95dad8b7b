"""The letter behind a number that is of metres and of no millions: "3,800m high"."""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.units.units import unit_before

# "3,800m high", "a 450m race": metres, no millions
_FAR_OR_HIGH: Final = expression(
    r"m[ -](?:deep|high|tall|long|wide|thick|down|away|apart|underwater|underground|above sea|below"
    r"|from the|race|sprint|dash|hurdles|relay|steeplechase|medley|final|freestyle|backstroke"
    r"|breaststroke|butterfly)(?![a-z])"
)
# "Her jump of 7.02m", "a height of 3.5m"; "a jump of 7.02m in sales" is another
_LONG_OR_HIGH: Final = expression(
    r"(?<![a-z])(?:(?:her|his|their)(?: [a-z-]+)? (?:jump|leap|throw|vault)|(?:height|depth|length"
    r"|width|wingspan|diameter|altitude)) of $"
)


def is_in_metres(text: str, start: int, end: int) -> bool:
    """Whether the "m" behind the number at a place of a plain English text is of metres."""
    if unit_before(text, start) is not None:
        return False
    if _FAR_OR_HIGH.match(text, end):
        return True
    metres = text.startswith("m", end) and not text[end + 1 : end + 2].isalnum()
    measured = _LONG_OR_HIGH.search(text, max(0, start - 32), start) is not None
    return metres and measured and not text.startswith("m in ", end)
