"""Numbers that tell of what kind a thing is: "a five-star hotel" is one hotel and not five.

The thing that they count is a part of it: a 12-seat aircraft has twelve seats.
"""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.units.units import SCORE, Unit
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import phrases

KIND: Final = "kind"
_WORD: Final = expression(r"-([a-z]{3,})(?![a-z-])")
# These count people, or go on with the number.
_COUNTED: Final = frozenset(
    phrases(
        "member|person|people|man|men|woman|women|strong|odd|plus|some|something|fold|ish|and|or"
        "|over|under|all|off|plus|man|piece|victim|passenger|fatality|death|casualty|patient"
    )
)
# "Came from two down to win"
_BEHIND: Final = expression(
    r" (?:goals? |sets? |points? )?(?:down|behind|adrift)(?: to | at |,| after| with| and |\.|$)"
)
_SMALL: Final = 20


def with_kind(plain: PlainText, atom: Atom, language: str) -> Atom:
    """The atom with a unit of its own where an English noun grows on to it, or a score lies behind
    it; unchanged where it has a unit or is no count."""
    if base(language) != "en" or atom.unit is not None or atom.sense is not Sense.COUNT:
        return atom
    found = _WORD.match(plain.text, atom.end)
    if found and found[1] not in _COUNTED:
        return atom._replace(unit=Unit(found[1], measures=KIND))
    small = atom.spoken and atom.value is not None and atom.value < _SMALL
    return atom._replace(unit=SCORE) if small and _BEHIND.match(plain.text, atom.end) else atom
