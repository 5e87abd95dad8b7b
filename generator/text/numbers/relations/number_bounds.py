"""Two numbers as the ends of one range in words: "at least 12 and at most 30", "mindestens 5,
höchstens 9 Menschen".

"At least two died, and at most 30 were hurt" are two counts, not one range.
"""

from __future__ import annotations

from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary
from generator.text.numbers.vocabulary.phrase_search import ends_with

_LOW: Final = frozenset((Qualifier.AT_LEAST, Qualifier.MORE_THAN))
_HIGH: Final = frozenset((Qualifier.AT_MOST, Qualifier.FEWER_THAN))
# What may stand between the first number and the words that qualify the second.
_JOINT: Final = expression(
    r"(?: ?[,،、])?"
    r"(?: ?(?:and|but|yet|und|aber|jedoch|et|mais|y|pero|e|ma|mas|en|maar|и|но|i|ale|و|לכן|אך|ו|ve"
    r"|ama|dan|và|但|且))? ?"
)
_COUNTED: Final = expression(r" [^\W\d_]+(?=[ ,،、])")
_NOUN: Final = expression(r" ?([^\W\d_]+)")


def bounded(text: str, atoms: list[Atom], words: NumberVocabulary) -> list[Atom]:
    """The atoms, of two that are the least and the most of one count the second with both as its
    ends."""
    found = list(atoms)
    for index in range(len(found) - 1):
        one, other = found[index], found[index + 1]
        if {one.sense, other.sense} != {Sense.COUNT} or None in {one.value, other.value}:
            continue
        if one.qualifier in _LOW and other.qualifier in _HIGH and _joined(text, one, other, words):
            found[index + 1] = other._replace(low=one.value, high=other.value)
    return found


def _joined(text: str, one: Atom, other: Atom, words: NumberVocabulary) -> bool:
    """Whether nothing but one noun, which the second has too, stands between two numbers."""
    phrase = ends_with(text, other.outer_start, words.qualifiers.said_before, spaced=words.spaced)
    if not phrase:
        return False
    start = text.rfind(phrase, 0, other.outer_start)
    if start < one.outer_end or _JOINT.fullmatch(text, one.outer_end, start):
        return start >= one.outer_end
    counted = _COUNTED.match(text, one.outer_end)
    noun = _NOUN.match(text, other.outer_end)
    same = counted and noun and counted[0].strip() == noun[1]
    return bool(same and counted and _JOINT.fullmatch(text, counted.end(), start))
