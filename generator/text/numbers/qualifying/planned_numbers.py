"""English numbers of what is planned, promised or due, or would have been: "promised to build
30,000 homes", "another 1,800 are due next week", "had the dam burst, 30,000 would have drowned".

They are foreseen or on a condition, as those of ``number_outlooks`` are: of a figure that tells
what was, no proof.
"""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.qualifying.number_outlooks import behind_whole
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_plans import (
    PLANNED_BEFORE,
    PLANNED_BEHIND,
    TARGET,
    TARGET_REACHED,
    UNREAL_BEFORE,
    UNREAL_BEHIND,
    UNREAL_CLOSES,
    UNREAL_OPENS,
    WILL_BEFORE,
    WILL_BEHIND,
)

_LEFT: Final = 110
_RIGHT: Final = 90
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.SHARE, Sense.DIFFERENCE))
_QUALIFIED: Final = (
    r"(?: (?:about|around|some|nearly|almost|another|roughly|just|well|over|under|at least|at most"
    r"|more than|fewer than|less than|up to|an?|as (?:many|much) as|additional|a further|by|to))*"
)
_EDGE: Final = r"(?<![a-z])"
_BEFORE: Final = expression(rf"{_EDGE}(?:{PLANNED_BEFORE}){_QUALIFIED} $")
_UNREAL_BEFORE: Final = expression(rf"{_EDGE}(?:{UNREAL_BEFORE}){_QUALIFIED} $")
_WILL_BEFORE: Final = expression(rf"{_EDGE}(?:{WILL_BEFORE}){_QUALIFIED} $")
_BEHIND: Final = expression(PLANNED_BEHIND)
_UNREAL_BEHIND: Final = expression(UNREAL_BEHIND)
_WILL_BEHIND: Final = expression(WILL_BEHIND)
_OPENS: Final = expression(UNREAL_OPENS)
_CLOSES: Final = expression(UNREAL_CLOSES)
_TARGET: Final = expression(rf"{TARGET}{_QUALIFIED} $")
_REACHED: Final = expression(TARGET_REACHED)
# "The 12 men are due in court" are twelve men.
_DEFINITE: Final = expression(r"(?<![a-z])(?:the|his|her|its|their|all|both|these|those) $")
# What is paid or owed is an amount before it is due.
_AMOUNTS: Final = frozenset(("money", "share", "time"))


def planned(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those of an English text marked that were planned, or would be or have been."""
    if base(language) != "en":
        return atoms
    return [
        atom._replace(prospect=_prospect(text, atom, behind_whole(atom, other)))
        for atom, other in zip(atoms, [*atoms[1:], None], strict=False)
    ]


def _prospect(text: str, atom: Atom, whole: int) -> Prospect | None:
    """What a number is of, as far as words of plans and of what was not so tell it, right behind it
    or behind its whole."""
    if atom.sense not in _SENSES or atom.prospect is not None:
        return atom.prospect
    ends = (atom.outer_end, whole) if whole else (atom.outer_end,)
    rights = [text[end : end + _RIGHT] for end in ends]
    if any(_is_unreal(text, atom, right) for right in rights):
        return Prospect.CONDITIONAL
    return Prospect.FORESEEN if any(_is_planned(text, atom, right) for right in rights) else None


def _is_unreal(text: str, atom: Atom, right: str) -> bool:
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    if _UNREAL_BEFORE.search(left):
        return True
    if _DEFINITE.search(left):
        return False
    return _UNREAL_BEHIND.match(right) is not None or (
        _CLOSES.match(right) is not None and _OPENS.search(left) is not None
    )


def _is_planned(text: str, atom: Atom, right: str) -> bool:
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    if _TARGET.search(left):
        return _REACHED.search(left) is None
    if _BEFORE.search(left):
        return True
    if _DEFINITE.search(left):
        return False
    if _BEHIND.match(right):
        return True
    amount = atom.unit is not None and atom.unit.measures in _AMOUNTS
    return not amount and bool(_WILL_BEFORE.search(left) or _WILL_BEHIND.match(right))
