"""English parts of a whole of whom something is said not to be so: "17 of the 52 did not survive".

They are counted as those are who stand alone (``negated_subjects``).
"""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.qualifying.negated_subjects import denied_behind
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_negation import TOGETHER

_RIGHT: Final = 110
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE))
_OF: Final = expression(
    r"(?: [a-z'-]+){0,2}? (?:of|out of|among)(?: (?:all|just|only|about|some))?"
    r"(?: (?:the|its|his|her|their|our|these|those))?(?: [a-z'-]+){0,3}? "
)
# Those who failed to return, were refused entry, or went unpaid
_DID_NOT: Final = expression(
    r"(?: (?!(?:who|which|that|and|but|or|when|where|after|died)(?![a-z]))[a-z'’-]+){0,5}?"
    rf" (?:(?:have |has |had |who )?(?:failed|refused|declined|neglected) to(?!{TOGETHER}) [a-z]+"
    r"|(?:were|was|are|is|have been|has been|had been|proved) (?:also )?(?:unable to [a-z]+"
    r"|prevented from [a-z]+|refused [a-z]+|denied [a-z]+|turned (?:away|down|back)|left out"
    r"|excluded from)"
    r"|(?:went|remain(?:ed|s)?|were left|are|were|was|is|still) un(?:rescued|found|paid|counted"
    r"|accounted for|identified|treated|vaccinated|answered|sold|repaired|built|finished|solved"
    r"|claimed|fed|housed|evacuated|reached|aided|opened|elected|employed))(?![a-z])"
)


def negated_parts(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those parts of a whole marked of whom an English text says that something is
    not so, and those who failed or were refused."""
    if base(language) != "en":
        return atoms
    following = [*atoms[1:], None]
    return [
        atom._replace(sense=Sense.NEGATED) if _is_negated(text, atom, other) else atom
        for atom, other in zip(atoms, following, strict=False)
    ]


def _is_negated(text: str, atom: Atom, other: Atom | None) -> bool:
    timed = atom.unit is not None and atom.unit.measures == "time"
    if atom.sense not in _SENSES or timed:
        return False
    if other is None or other.sense not in {Sense.WHOLE, Sense.UNREAD}:
        return _DID_NOT.match(text, atom.end, atom.end + _RIGHT) is not None
    if not _OF.fullmatch(text, atom.end, other.outer_start):
        return False
    if _DID_NOT.match(text, other.end, other.end + _RIGHT):
        return True
    return denied_behind(text, other.end, "en", single=atom.value == 1)
