"""Numbers that somebody sought and did not get: "sought 12 years; the judge gave him seven"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import SPACELESS, filled
from generator.text.numbers.vocabulary.words_of_seeking import SEEKING, THREATS

_LEFT: Final = 90
_RIGHT: Final = 90
_GIVEN_WITHIN: Final = 120
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE))
# Between the words that seek a number and the number: what qualifies it.
_QUALIFIED: Final = r"(?: (?:at least|up to|more than|about|some|an?))?"
_UP_TO: Final = (
    r"(?: (?:at least|up to|more than|about|some|an?|bis zu|jusqu'à|hasta|fino a|até|tot|до|do"
    r"|hingga"
    r"|đến|إلى))*"
)
# A sum that somebody is threatened with is a fine, and no debt or loss that is there already.
_FINES: Final = expression(
    r"fine|penalt|straf|bußgeld|busse|boete|amende|multa|sanci|sanzion|ammend|штраф|grzywn|kar[ęay]"
    r"|غرامة|קנס|罚款|罰款|phạt|denda"
)
# Years that are sought are a sentence; years that are asked for otherwise are few.
_SENTENCES: Final = frozenset(("year", "month"))


class _SeekingPatterns(NamedTuple):
    before: re.Pattern[str]
    given: re.Pattern[str]
    behind: re.Pattern[str]
    alone: re.Pattern[str]
    alone_before: re.Pattern[str]


def sought(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked that somebody sought, where another one tells what was given, or
    their words say that it was only sought."""
    tongue = base(language)
    words = _words(tongue)
    return [
        atom._replace(prospect=Prospect.SOUGHT)
        if (words is not None and _is_sought(text, atom, atoms[at + 1 :], words))
        or _is_threatened(text, atom, tongue)
        else atom
        for at, atom in enumerate(atoms)
    ]


def _is_sought(text: str, atom: Atom, following: list[Atom], words: _SeekingPatterns) -> bool:
    people = atom.unit is not None and atom.unit.measures == "people"
    if atom.sense not in _SENSES or people:
        return False
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    right = text[atom.end : atom.end + _RIGHT]
    if words.alone.match(right) or words.alone_before.search(left):
        return True
    if not (words.before.search(left) or words.behind.match(right)):
        return False
    if atom.unit is not None and atom.unit.family in _SENTENCES and words.before.search(left):
        return True
    other = next((one for one in following if one.sense in {*_SENSES, Sense.UNREAD}), None)
    within = text[atom.end : atom.end + _GIVEN_WITHIN]
    return other is not None and words.given.search(within) is not None


def _is_threatened(text: str, atom: Atom, tongue: str) -> bool:
    """Whether a number is the years or the sum that somebody is threatened with."""
    words = _threats(tongue)
    unit = atom.unit
    if words is None or unit is None or atom.sense not in _SENSES or atom.prospect is not None:
        return False
    if unit.family not in _SENTENCES and unit.measures != "money":
        return False
    before, behind, fined = words
    if behind.match(text, atom.outer_end, atom.outer_end + _RIGHT):
        return True
    led = before.search(text, max(0, atom.outer_start - _LEFT), atom.outer_start)
    return led is not None and (unit.family in _SENTENCES or fined.search(led[0]) is not None)


@lru_cache(maxsize=32)
def _threats(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]] | None:
    if tongue not in THREATS:
        return None
    before, behind = THREATS[tongue]
    edge, tail = ("", " ?$") if tongue in SPACELESS else (r"(?<![^\W\d_])", rf"{_UP_TO} ?$")
    return (
        expression(filled(rf"{edge}(?:{before}){tail}")),
        expression(filled(behind)),
        _FINES,
    )


@lru_cache(maxsize=32)
def _words(tongue: str) -> _SeekingPatterns | None:
    said = SEEKING.get(tongue)
    if said is None:
        return None
    edge, tail = ("", " ?$") if tongue in SPACELESS else (r"(?<![^\W\d_])", rf"{_QUALIFIED} ?$")
    return _SeekingPatterns(
        expression(filled(rf"{edge}(?:{said.before}){tail}")),
        expression(filled(rf"{edge}(?:{said.given})")),
        expression(filled(said.behind)),
        expression(filled(said.alone)),
        expression(filled(rf"{edge}(?:{said.alone_before}){tail}")),
    )
