"""Numbers of which a question asks whether they are so: "Have 500 people really died?", "nobody
knows whether 500 died".

A question that begins with "why" or "how" takes its number for given, and is left as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import SPACELESS
from generator.text.numbers.vocabulary.words_of_questions import OPEN, WHETHER

_FAR: Final = 200
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.SHARE, Sense.RATE, Sense.DIFFERENCE))
# "Nobody knows if 30 died" is no condition.
_OPEN: Final = (None, Prospect.CONDITIONAL)
_END: Final = expression(r"[!?;:。！？؛؟।\n]|\.(?!\d)")
# In these the word may stand behind the number.
_ANYWHERE: Final = frozenset(("tr", "hi", "bn", "fa", "vi"))
_ASKS: Final = frozenset("?？؟")


def asked(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked of which a question asks whether they are so."""
    tongue = base(language)
    marked = any(mark in text for mark in _ASKS)
    given, whether = _given(tongue), _whether(tongue)
    return [
        atom._replace(prospect=Prospect.ASKED)
        if atom.sense in _SENSES
        and atom.prospect in _OPEN
        and (_is_in_doubt(text, atom, given, whether) or (marked and _is_asked(text, atom, given)))
        else atom
        for atom in atoms
    ]


def _is_in_doubt(
    text: str,
    atom: Atom,
    given: re.Pattern[str] | None,
    whether: tuple[re.Pattern[str], re.Pattern[str]] | None,
) -> bool:
    """Whether words alone, with no mark of a question, ask if a number is so."""
    if whether is None:
        return False
    before, behind = whether
    left = text[max(0, atom.outer_start - _FAR) : atom.outer_start]
    if before.search(left):
        return True
    if behind.match(text, atom.outer_end) is None:
        return False
    sentence = f"{_END.split(left)[-1]} {_END.split(text[atom.end : atom.end + _FAR])[0]}"
    return given is None or given.search(sentence) is None


def _is_asked(text: str, atom: Atom, given: re.Pattern[str] | None) -> bool:
    if given is None or atom.prospect is not None:
        return False
    end = _END.search(text, atom.end, atom.end + _FAR)
    if end is None or end[0] not in _ASKS:
        return False
    left = _END.split(text[max(0, atom.outer_start - _FAR) : atom.outer_start])[-1]
    return given.search(f"{left} {text[atom.end : end.start()]}") is None


@lru_cache(maxsize=32)
def _whether(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    if tongue not in WHETHER:
        return None
    before, behind = WHETHER[tongue]
    return expression(before), expression(behind)


@lru_cache(maxsize=32)
def _given(tongue: str) -> re.Pattern[str] | None:
    if tongue not in OPEN:
        return None
    edge, end = ("", "") if tongue in SPACELESS else (r"(?<![^\W\d_])", r"(?![^\W\d_])")
    word = f"(?:{OPEN[tongue]})"
    if tongue in SPACELESS | _ANYWHERE:
        return expression(f"{edge}{word}{end}")
    # "Have the 500 who fled died?" opens with no such word.
    return expression(rf"^\W*(?:[^\s]+ ){{0,3}}?{edge}{word}{end}|{edge}{word}\W*$")
