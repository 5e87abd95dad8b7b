"""A part and its whole, and ratios: "18 of 27", "one in five", "drei von zehn", "100 to 1".

The whole of a part and the two sides of a ratio are no count.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from generator.text.number_calendar import PLURAL
from generator.text.number_vocabulary import NumberVocabulary, phrases
from generator.text.phrase_search import ends_with
from generator.text.read_number import Atom, Sense

_OPEN: Final = re.compile(r"(?:^|[.!?;:\n] ?|, )$")
# "Nine out of ten dentists" counts no nine dentists.
_TENTHS: Final = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000)))
# Words that with a round number make a ratio: "drei von zehn", "trois sur dix".
_ROUND: Final = frozenset(map(Decimal, (2, 3, 4, 5, 10, 100, 1000)))
# "deux fermes sur dix"
_COUNTED_OF: Final = re.compile(r" [^\W\d_]+ (?:sur|su|von|op de|em|out of) ")
_ONE_IN: Final = re.compile(r" [a-z]+ in ")
_SURE_WHOLE: Final = phrases(
    "out of|out of a total of|of a total of|من أصل|מתוך"
    "|sur un total de|de un total de|von insgesamt"
    "|su un totale di|de um total de|из общего числа"
)
_BARE_OF: Final = frozenset(("von", "sur", "su", "em", "op", "van de", "op de", "из", "z", "na"))
_SECONDS: Final = frozenset((Sense.COUNT, Sense.YEAR, Sense.UNREAD))
_EACH: Final = phrases(
    "de cada|em cada|cada|one in|out of every|in every|uno su|una su|un su|une sur|"
    "un sur|einer von|eine von|einem von|ein von|من كل|מכל|één op de|een op de"
)
_EACH_ONE: Final = re.compile(
    r"(?:^|[^\w])(?:un|une|uno|una|um|uma|ein|eine|einer|een|één|один|одна)"
    r" (?:[^\W\d_]+ )?(?:sur|su|op de|op|em cada|de cada|из|von je)(?: les)? $"
)
_ODDS: Final = re.compile(r"-for-|-to-|-in-| to | for ")
_WHOLE: Final = phrases(
    "of|out of|of the|of all|of all the|of its|of their|of these|of those|of his|of her|of our"
    "|among the|von|von den|de|su|sur|sur les|des|parmi les|из|من أصل|من بين|מתוך|de los"
    "|de las|entre los|entre las|dei|delle|dos|das|van de"
)


def is_odds(gap: str, one: Atom, other: Atom) -> bool:
    """Whether two numbers are odds or a rate of exchange: "100 to 1", "3-for-1"."""
    many = one.sense is Sense.COUNT and one.value is not None and one.value > 1
    return many and other.value == 1 and not other.unit and _ODDS.fullmatch(gap) is not None


def in_part(text: str, one: Atom, other: Atom, words: NumberVocabulary) -> tuple[Atom, Atom]:
    """Two numbers, with the second marked as the whole of the first, or both as a ratio."""
    of = text[one.outer_end : other.outer_start].strip(" ") in words.of
    if one.sense is Sense.ZERO and of and other.sense is Sense.COUNT:
        return one, other._replace(sense=Sense.WHOLE)
    if one.sense is not Sense.COUNT or other.sense not in _SECONDS:
        return one, other
    if _makes_ratio(text, one, other, words):
        return one._replace(sense=Sense.RATIO), other._replace(sense=Sense.RATIO)
    whole = of and other.sense is Sense.COUNT
    return one, other._replace(sense=Sense.WHOLE) if whole else other


def _makes_ratio(text: str, one: Atom, other: Atom, words: NumberVocabulary) -> bool:
    inner = text[one.end : other.outer_start].strip()
    joined = inner in words.ratio and inner not in words.of and one.unit is None
    if joined and _is_ratio(one, other):
        return True
    if inner == "out of" and other.value in _TENTHS:
        return True
    bare = text[one.outer_end : other.outer_start].strip(" ") in _BARE_OF
    whole = text[one.outer_end : other.outer_start].strip(" ") in words.of
    if bare and whole and other.value in _ROUND and other.unit is None:
        return True
    counted = _COUNTED_OF.fullmatch(text, one.outer_end, other.outer_start)
    if not counted and one.value == 1 and not PLURAL.match(text, other.end):
        counted = _ONE_IN.fullmatch(text, one.outer_end, other.outer_start)  # "one shop in ten"
    return bool(counted) and other.value in _TENTHS and not other.unit and _is_ratio(one, other)


def _is_ratio(one: Atom, other: Atom) -> bool:
    if other.unit is not None or other.sense is Sense.YEAR:
        return False
    return one.value is not None and other.value is not None and one.value < other.value


def alone(text: str, atom: Atom, words: NumberVocabulary) -> Atom:
    """An atom that is denied ("not 460 but 470"), or the whole of a part that follows."""
    if atom.sense is not Sense.COUNT:
        return atom
    if ends_with(text, atom.outer_start, words.negation):
        return atom._replace(sense=Sense.DENIED)
    left = text[max(0, atom.outer_start - 40) : atom.outer_start]
    if ends_with(text, atom.outer_start, _EACH) or _EACH_ONE.search(left):
        return atom._replace(sense=Sense.RATIO)
    if ends_with(text, atom.outer_start, _SURE_WHOLE):
        return atom._replace(sense=Sense.WHOLE)
    of = ends_with(text, atom.outer_start, _WHOLE)
    if of:
        at = text.rfind(of, 0, atom.outer_start)
        if _OPEN.search(text[max(0, at - 3) : at]) or at == 0:
            return atom._replace(sense=Sense.WHOLE)
    return atom
