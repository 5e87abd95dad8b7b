"""English margins: "two goals down", "a two-goal lead", "won by five goals", "6 points clear".

By how many one side is ahead of the other is what neither has; it proves a difference alone.
"""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base

_LEFT: Final = 70
_RIGHT: Final = 60
_COUNTED: Final = frozenset((Sense.COUNT, Sense.UNREAD))
_SCORED: Final = (
    r"(?:goals?|points?|sets?|games?|runs?|tries|try|wickets?|shots?|strokes?|laps?|lengths?|frames?"
    r"|rounds?|baskets?|touchdowns?|seats?|votes?|breaks?)"
)
_AHEAD: Final = (
    r"(?:down|up|behind|ahead|clear|adrift|back|in front|in arrears|to the good"
    r"|off the (?:lead|pace|top|summit)|short|shy|under par|over par)"
)
# "Two goals down", but "two goals down the left"
_BEHIND: Final = expression(
    rf"[ -]{_SCORED} {_AHEAD}(?! (?:the|a|their|his|her|its|into|here)(?! (?:break|interval|table"
    r"|leaders|champions))(?![a-z]))(?![a-z-])"
)
# "A two-goal lead", "its six-point advantage"
_LEAD: Final = expression(
    rf"[ -]{_SCORED} (?:lead|deficit|margin|cushion|advantage|gap|edge|win|victory|defeat|swing"
    r"|loss|triumph)(?![a-z])"
)
_BY: Final = expression(
    r"(?<![a-z])(?:won|wins?|winning|lost|loses?|losing|leads?|led|leading|trail(?:s|ed|ing)?|beat"
    r"|beats|beaten|beating|defeated|ahead|behind|up|down|clear|victory|defeat)"
    r"(?: [a-z'’-]+){0,4}? by(?: (?:about|just|only|some|at least|more than|a mere))? $"
)
_SIDES: Final = expression(rf"[ -]{_SCORED}(?! (?:to|against) )(?![a-z])")


def margins(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those of an English text marked as differences by which a side is ahead."""
    if base(language) != "en":
        return atoms
    following = [*atoms[1:], None]
    return [
        atom._replace(sense=Sense.DIFFERENCE) if _is_margin(text, atom, other) else atom
        for atom, other in zip(atoms, following, strict=False)
    ]


def _is_margin(text: str, atom: Atom, other: Atom | None) -> bool:
    if atom.sense not in _COUNTED or len(atom.values) != 1:
        return False
    right = text[atom.end : atom.end + _RIGHT]
    if _BEHIND.match(right) or _LEAD.match(right):
        return True
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    sides = other is not None and text[atom.end : other.outer_start].endswith(" to ")
    return not sides and _SIDES.match(right) is not None and _BY.search(left) is not None
