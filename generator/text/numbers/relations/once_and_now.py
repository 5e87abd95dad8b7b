"""What a number was once, where another one is told of now: "once a town of 90,000, Harlow now
counts 11,000", "tenía 9.000 vecinos en 1960; hoy viven allí 1.300".

Both must be told: "the firm once had 90 ships" stands alone, and is what the text has.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import SPACELESS
from generator.text.numbers.vocabulary.words_of_once import HAPPENED, ONCE

_LEFT: Final = 80
_GAP: Final = 140
_BEHIND: Final = 28
_NEXT: Final = 3
_SENTENCE: Final = expression(r"[.!?;。！？；؛؟।\n](?!\d)")
_YEAR: Final = expression(r"(?<![\d.,])(?:1[5-9]|20)[0-9]{2}(?![\d.,]\d|\d)")


class _OncePatterns(NamedTuple):
    once: re.Pattern[str]
    held: re.Pattern[str]
    now: re.Pattern[str]
    happened: re.Pattern[str]


def once_and_now(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked as former that held once, where another one holds now."""
    words = _words(base(language))
    if words is None:
        return atoms
    return [
        atom._replace(sense=Sense.FORMER)
        if atom.sense is Sense.COUNT
        and any(_is_now(text, atom, other, words) for other in atoms[at + 1 : at + 1 + _NEXT])
        and _was_once(text, atom, words)
        else atom
        for at, atom in enumerate(atoms)
    ]


def _is_now(text: str, atom: Atom, other: Atom, words: _OncePatterns) -> bool:
    """Whether another number, of the same unit or of none, is told of now."""
    if other.sense not in {Sense.COUNT, Sense.RANGE, Sense.UNREAD, Sense.LEFT_OUT}:
        return False
    if atom.unit and other.unit and atom.unit.contradicts(other.unit):
        return False
    gap = text[atom.outer_end : other.outer_start]
    if len(gap) > _GAP or len(_SENTENCE.findall(gap)) > 1 or words.happened.search(gap):
        return False
    if words.now.search(gap):
        return True
    return words.now.search(text, other.end, other.end + _BEHIND) is not None


def _was_once(text: str, atom: Atom, words: _OncePatterns) -> bool:
    """Whether words beside a number tell that it held once."""
    left = _SENTENCE.split(text[max(0, atom.outer_start - _LEFT) : atom.outer_start])[-1]
    right = _SENTENCE.split(text[atom.outer_end : atom.outer_end + _BEHIND])[0]
    clause = f"{left} {right}"
    if words.happened.search(clause) or words.now.search(left):
        return False
    if words.once.search(clause):
        return True
    return _YEAR.search(clause) is not None and words.held.search(clause) is not None


@lru_cache(maxsize=32)
def _words(tongue: str) -> _OncePatterns | None:
    said = ONCE.get(tongue)
    if said is None:
        return None
    edge, end = ("", "") if tongue in SPACELESS else (r"(?<![^\W\d_])", r"(?![^\W\d_])")
    once, held, now = (expression(f"{edge}(?:{source}){end}") for source in said)
    return _OncePatterns(
        once,
        held,
        now,
        expression(f"{edge}(?:{HAPPENED[tongue]})"),
    )
