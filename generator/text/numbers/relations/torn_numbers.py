"""Numbers that a space tore in two: "1 ,5 tonnes", "1. 5 percent", "1,234 .5 kilograms".

They may be one number or two, so nobody can tell what they prove.
"""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom

_GAP: Final = expression(r" ?[,.] ?")
_SURELY: Final = frozenset((" ,", " ."))
_SHORT: Final = 2


def is_torn(text: str, one: Atom, other: Atom) -> bool:
    """Whether a point or a comma with a space beside it stands between two numbers in digits, of
    which only the second is measured."""
    gap = text[one.end : other.start]
    if one.spoken or other.spoken:
        return False
    if gap == " " and text[other.start] in ".,":
        return True
    measured = other.unit is not None and other.unit.measures != "time" and not one.unit
    if not (measured or other.scale > 1) or _GAP.fullmatch(gap) is None:
        return False
    return gap in _SURELY or other.scale > 1 or other.end - other.start <= _SHORT
