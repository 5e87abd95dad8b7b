"""The number that holds now, before one that held earlier: the 412 of "rose to 412 (up 8%), from
380"."""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense

COUNTED: Final = frozenset((Sense.COUNT, Sense.ZERO, Sense.RANGE, Sense.SHARE))
_GAP: Final = 24
_OR: Final = expression(r", (?:or|oder|ou|o|of|lub|или)(?: [^\W\d_]+){0,2} [^\s\d,]{0,3}$")
_ENDS: Final = expression(r" ?(?:[.;,:)!?\n](?![0-9])|$)")


def alike(one: Atom, other: Atom) -> bool:
    """Whether two numbers may be of one thing."""
    if one.unit is None or other.unit is None:
        return one.unit is other.unit or other.unit is None
    return not one.unit.contradicts(other.unit)


def present_of(text: str, before: list[Atom], atom: Atom, place: tuple[int, int]) -> Atom | None:
    """The number that holds now: the last one of a clause before a number, of some that stand
    before it; what is told aside, of the order or of the time of something, is passed over."""
    clause, start = place
    last: Atom | None = None
    for one in reversed(before):
        if one.start < clause or one.outer_end > start:
            break
        last = last or one
        timed = is_timed(one) and not is_timed(atom)
        if one.sense in COUNTED and not timed and not _is_aside(text, one, start):
            return one if alike(one, atom) else last
    return last


def is_timed(atom: Atom) -> bool:
    """Whether a number is one of seconds, days or years."""
    return atom.unit is not None and atom.unit.measures == "time"


def _is_aside(text: str, atom: Atom, start: int) -> bool:
    """Whether a number stands between brackets, or between "or" and a comma, before a place: "to
    $18.6 million, or 22 cents a share, from"."""
    left, gap = text[max(0, atom.outer_start - _GAP) : atom.outer_start], text[atom.end : start]
    if "(" in left and ")" in gap:
        return ")" not in left[left.rfind("(") :]
    return "," in gap and _OR.search(left) is not None


def is_bare(text: str, present: Atom | None, atom: Atom, start: int) -> bool:
    """Whether a sum follows another one behind a pause, with nothing else behind it: "$4.3 billion
    in the third quarter, from $3.8 billion"."""
    if present is None or present.unit is None or present.unit.measures != "money":
        return False
    ends = _ENDS.match(text, atom.outer_end) is not None
    return ends and text[:start].endswith(", ") and alike(present, atom)
