"""The number of all those of whom none is told: the 40 of "none of the 40 passengers was hurt".

They are none of those who are counted: the words tell zero, and that alone is proven.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.number_zeros import tells_of_minds
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_none import BEFORE, BEHIND

_LEFT: Final = 90
_RIGHT: Final = 110
_SPACELESS: Final = frozenset(("zh", "ja", "th"))
_SENSES: Final = frozenset(
    (Sense.COUNT, Sense.RANGE, Sense.UNREAD, Sense.WHOLE, Sense.NEGATED, Sense.NAME)
)
# A Hebrew word for "a man" denies only with "not" behind it.
_MAN: Final = "איש"
_NOT: Final = expression(r"[^.;!?\n]{0,60} (?:לא|אינו|אינה|אינם) ")


def none_of(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those of all of whom none is told as wholes, with the zero that the words tell."""
    tongue = base(language)
    before, behind = _before(tongue), _behind(tongue)
    if before is None and behind is None:
        return atoms
    found = list(atoms)
    for atom in atoms:
        timed = atom.unit is not None and atom.unit.measures == "time"
        if atom.sense not in _SENSES or timed:
            continue
        told = behind.match(text, atom.end, atom.end + _RIGHT) if behind else None
        if told is None and before is not None:
            told = before.search(text, max(0, atom.outer_start - _LEFT), atom.outer_start)
        if told is not None and not _is_any_man(text, told, atom):
            found = [_whole(one, atom) for one in found]
            if not tells_of_minds(text, told.end("none"), tongue):
                found = _with_zero(found, told)
    return found


def _is_any_man(text: str, told: re.Match[str], atom: Atom) -> bool:
    return told["none"] == _MAN and _NOT.match(text, atom.end) is None


def _whole(one: Atom, atom: Atom) -> Atom:
    """The atom as a whole, if it is the one that is meant."""
    return one._replace(sense=Sense.WHOLE) if one.start == atom.start else one


def _with_zero(atoms: list[Atom], told: re.Match[str]) -> list[Atom]:
    """The atoms with a zero where the words tell one, in place of what was read in them."""
    start, end = told.span("none")
    inside = [one for one in atoms if one.start < end and start < one.end]
    if start < 0 or any(one.sense is Sense.ZERO for one in inside):
        return atoms
    zero = Atom(start, end, (Decimal(0),), Sense.ZERO, spoken=True)
    zero = zero._replace(outer_start=start, outer_end=end)
    kept = [one for one in atoms if one not in inside]
    return sorted([*kept, zero], key=lambda one: one.start)


@lru_cache(maxsize=32)
def _before(tongue: str) -> re.Pattern[str] | None:
    edge = "" if tongue in _SPACELESS else r"(?<![^\W\d_])"
    return expression(rf"{edge}(?:{BEFORE[tongue]})$") if tongue in BEFORE else None


@lru_cache(maxsize=32)
def _behind(tongue: str) -> re.Pattern[str] | None:
    return expression(BEHIND[tongue]) if tongue in BEHIND else None
