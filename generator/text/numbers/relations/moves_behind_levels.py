"""By how much a level changed, told behind it: "schloss bei 15.240 Punkten, ein Minus von 85
Punkten", "a clôturé à 7 240 points, en baisse de 31 points"."""

from __future__ import annotations

from itertools import pairwise
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.units.units import PERCENT
from generator.text.numbers.values.read_number import Atom, Sense

_FAR: Final = 60
_NOUNS: Final = r"(?: [^\W\d_]+){0,4}, "
_NOUN: Final = r"(?: [^\W\d_]+)?"
_END: Final = r"(?= ?[.,;:)!?\n]|$)"
# By language: what stands between a level and the size of its change.
_MOVES: Final = MappingProxyType(
    {
        tongue: expression(f"{_NOUNS}(?:{before}) ")
        for tongue, before in {
            "de": r"(?:das (?:ist|war) )?ein (?:minus|plus|rückgang|anstieg|verlust|zuwachs) von",
            "fr": r"(?:en (?:hausse|baisse|recul|progression|repli)|soit une (?:hausse|baisse)) de",
            "es": r"(?:un[ao]? )?(?:descenso|subida|caída|alza|baja|aumento|avance|retroceso) de",
            "it": r"(?:in|un) (?:calo|rialzo|ribasso|aumento|crescita|flessione) di",
            "pt": r"(?:uma?|em) (?:queda|alta|aumento|recuo|baixa|avanço) de",
            "nl": r"een (?:daling|stijging|verlies|winst|min|plus) van",
            "pl": r"(?:to )?(?:spadek|wzrost) o",
            "ru": r"(?:снизившись|поднявшись|прибавив|потеряв|рост|падение|снижение) на",
        }.items()
    }
)
# "37 Punkte höher", "31 fewer": where "31 more" may be others, "31 fewer" are none
_BEHIND: Final = MappingProxyType(
    {
        tongue: (expression(f"{_NOUNS}{before}"), expression(f"(?:{behind}){_END}"))
        for tongue, before, behind in (
            ("en", "", " fewer"),
            ("de", "(?:das sind )?", rf"{_NOUN} (?:höher|niedriger|tiefer|weniger)"),
            ("nl", "", rf"{_NOUN} (?:hoger|lager|minder)"),
            ("fr", "(?:soit )?", f"{_NOUN} de moins"),
            ("es", "", f"{_NOUN}(?<! al)(?<! por lo) menos"),
            ("it", "", rf"{_NOUN}(?: in)? meno"),
            ("pt", "", rf"{_NOUN} a menos"),
            ("ru", "на ", f"{_NOUN} меньше"),
            ("pl", "o ", f"{_NOUN} mniej"),
        )
    }
)


def moved_from(text: str, atoms: list[Atom], tongue: str) -> list[Atom]:
    """The atoms with those marked as differences that tell how a level right before them moved."""
    if tongue not in _BEHIND:
        return atoms
    found = list(atoms)
    for at, (level, atom) in enumerate(pairwise(atoms), 1):
        if _may_move(level, atom) and _moves(text, level, atom, tongue):
            found[at] = atom._replace(sense=Sense.DIFFERENCE)
    return found


def _may_move(level: Atom, atom: Atom) -> bool:
    if {level.sense, atom.sense} != {Sense.COUNT} or atom.outer_start - level.outer_end > _FAR:
        return False
    if atom.unit is None or level.unit is None:
        return True
    timed = atom.unit.measures == "time" or atom.unit == PERCENT
    return not timed and not atom.unit.contradicts(level.unit)


def _moves(text: str, level: Atom, atom: Atom, tongue: str) -> bool:
    moves = _MOVES.get(tongue)
    if moves and moves.fullmatch(text, level.outer_end, atom.outer_start):
        return True
    between, behind = _BEHIND[tongue]
    if not behind.match(text, atom.end):
        return False
    return between.fullmatch(text, level.outer_end, atom.outer_start) is not None
