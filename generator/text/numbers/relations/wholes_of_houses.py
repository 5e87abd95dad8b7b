"""English numbers of how many a house or a body has: "43 seats in the 120-seat assembly".

Where a part of its seats or members is told, its size is the whole of that part.
"""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base

_LEFT: Final = 90
_RIGHT: Final = 60
_SENSES: Final = frozenset((Sense.COUNT, Sense.UNREAD))
_HOUSE: Final = (
    r"(?:assembly|parliament|chamber|house|council|senate|legislature|congress|board|committee"
    r"|commission|court|bench|body|cabinet|panel|duma|bundestag|bundesrat|knesset|diet|tribunal"
    r"|jury|squad|crew|team|union|bloc|alliance|delegation|caucus|group|electorate|congregation)"
)
_THE: Final = r"(?:the|a|an|its|their|his|her|our|this|that|[a-z-]+['’]s)"
# "Seats in the", "a majority on the", "members of a": a part, and the house behind it
_PART: Final = (
    r"(?<![a-z])(?:seats?|members?|votes?|mps?|lawmakers|deputies|places?|delegates|judges|senators"
    r"|majority|control|minority|two-thirds|half|women|men|nations|countries|states|people|players)"
    rf"(?: [a-z'’-]+){{0,3}}? (?:in|of|on|out of|within|from) {_THE}(?: [a-z'’-]+){{0,3}}?"
)
_IN_HOUSE: Final = expression(rf"{_PART} $")
_OF_SIZE: Final = expression(
    rf"{_PART} {_HOUSE} (?:of|with|that has|which has)(?: (?:only|just|some|about))? $"
)
_SIZE: Final = expression(
    rf"[- ](?:seat|member|strong|person|man|judge|nation|state|country|player)"
    rf"(?: [a-z-]+){{0,3}}? {_HOUSE}(?![a-z])"
)


def wholes_of_houses(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those of an English text marked as wholes that are the size of a house of which it
    tells a part."""
    if base(language) != "en":
        return atoms
    return [atom._replace(sense=Sense.WHOLE) if _is_size(text, atom) else atom for atom in atoms]


def _is_size(text: str, atom: Atom) -> bool:
    if atom.sense not in _SENSES:
        return False
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    if _OF_SIZE.search(left):
        return True
    right = text[atom.end : atom.end + _RIGHT]
    return _SIZE.match(right) is not None and _IN_HOUSE.search(left) is not None
