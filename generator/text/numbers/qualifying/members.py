"""Numbers of a part of those who were told before: "including three children", "drei davon schwer".

They count no more than that part. Where words tell what came of it alone ("40 casualties, including
3 deaths") the part may be all of whom a figure tells.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import SPACELESS
from generator.text.numbers.vocabulary.words_of_fates import FATES
from generator.text.numbers.vocabulary.words_of_members import (
    BEFORE,
    BEHIND,
    DEGREES,
    PLACES,
)

_LEFT: Final = 48
_RIGHT: Final = 60
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE))
# "Among the dead were two children": of whom, the words themselves tell.
_NAMED: Final = "among the "
_END: Final = expression(r"[.;:!?,،、，。！？؛؟।\n(]")
# Between the words for a part and its number: how sure it is, or the article of one alone.
_SURE: Final = (
    r"(?: ?(?:at least|about|around|some|nearly|almost|up to|more than|mindestens|etwa|rund|environ"
    r"|au moins|al menos|unos|unas|une|una|almeno|circa|pelo menos|cerca de|ongeveer|minstens|около"
    r"|не менее|co najmniej|około|en az|yaklaşık|نحو|حوالي|כ-?|至少|约|約|약|sekitar"
    r"|khoảng|कम से कम|करीब))?"
)


# "80 feriti, 12 in modo grave"
_MANNER: Final = r" (?:(?:in|em|de|en|w|im|в) )?(?:(?:modo|estado|stanie) )?"


class _MemberWords(NamedTuple):
    """The words for a part before a number and behind it, and what tells of the part alone."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    fates: re.Pattern[str]
    degrees: re.Pattern[str]
    places: re.Pattern[str]
    late: re.Pattern[str]


def members(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked that count a part of those who were told before."""
    words = _words(base(language))
    if words is None:
        return atoms
    return [
        atom._replace(prospect=Prospect.MEMBERS)
        if atom.sense in _SENSES
        and atom.prospect is None
        and _is_of_them(text, atom, atoms[:at], words)
        else atom
        for at, atom in enumerate(atoms)
    ]


def _is_of_them(text: str, atom: Atom, told: list[Atom], words: _MemberWords) -> bool:
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    right = text[atom.outer_end : atom.outer_end + _RIGHT]
    behind = words.behind.match(right)
    if told and left.endswith(", ") and words.late.match(right):
        return words.fates.search(_END.split(right)[0]) is None
    before = words.before.search(left)
    if behind is None and before is None:
        return False
    alone = behind is not None or left[before.start() :].startswith(_NAMED) if before else True
    if not alone and not any(one.sense in _SENSES for one in told):
        return False
    clause = _END.split(right[behind.end() if behind else 0 :].removeprefix(","))[0]
    if words.degrees.search(clause):
        return True
    return words.fates.search(clause) is None and words.places.match(clause) is None


@lru_cache(maxsize=32)
def _words(tongue: str) -> _MemberWords | None:
    if tongue not in BEFORE:
        return None
    edge, end = ("", "") if tongue in SPACELESS else (r"(?<![^\W\d_])", r"(?![^\W\d_])")
    return _MemberWords(
        expression(rf"{edge}(?:{BEFORE[tongue]}){_SURE}[ :]?(?:- ?)?$"),
        expression(rf"(?:{BEHIND[tongue]}){end}(?! ?(?:[^\W\d_]+ )?\d)"),
        expression(rf"{edge}(?:{'|'.join(FATES[tongue])}){end}"),
        expression(rf"{edge}(?:{DEGREES[tongue]}){end}"),
        expression(rf"(?: [^\W\d_]+)?(?:{PLACES.get(tongue, '(?!)')}){end}"),
        expression(rf"{_MANNER}(?:{DEGREES[tongue]}){end}"),
    )
