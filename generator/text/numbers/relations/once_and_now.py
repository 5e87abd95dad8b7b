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
from generator.text.numbers.vocabulary.words_of_once import HAPPENED, ONCE, ONE, WERE, WERE_BEHIND

_LEFT: Final = 80
_GAP: Final = 140
_BEHIND: Final = 28
_JOINT: Final = "(?:and|but|und|aber|en|maar|et|mais|y|pero|e|ma|mas|а|но|и|a|ale|i)(?= )"
_NEXT: Final = 3
_SENTENCE: Final = expression(r"[.!?;。！？；؛؟।\n](?!\d)")
# Behind a number that stands for the same things as the one before: nothing, or what it counts
_ELLIPTIC: Final = expression(r"[人名个個所間校者]?(?:[だで]す?)? ?(?:$|[.,;:!?)\n。，、])")
_YEAR: Final = expression(r"(?<![\d.,])(?:1[5-9]|20)[0-9]{2}(?![\d.,]\d|\d)")


class _OncePatterns(NamedTuple):
    once: re.Pattern[str]
    held: re.Pattern[str]
    now: re.Pattern[str]
    happened: re.Pattern[str]
    were: re.Pattern[str]
    behind: re.Pattern[str]
    one: re.Pattern[str]
    opens_now: re.Pattern[str]


def once_and_now(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked as former that held once, where another one holds now."""
    words = _words(base(language))
    if words is None:
        return atoms
    return [
        atom._replace(sense=Sense.FORMER)
        if atom.sense is Sense.COUNT
        and (_held_once(text, at, atoms, words) or _has_gone(text, at, atoms, words))
        else atom
        for at, atom in enumerate(atoms)
    ]


def _held_once(text: str, at: int, atoms: list[Atom], words: _OncePatterns) -> bool:
    """Whether a number is told of once, and another one, or one that is not read, of now."""
    atom, following = atoms[at], atoms[at + 1 : at + 1 + _NEXT]
    if not _was_once(text, atom, words):
        return False
    if any(_is_now(text, atom, other, words) for other in following):
        return True
    rest = text[atom.outer_end : atom.outer_end + _GAP]
    return not following and words.opens_now.search(rest) is not None


def _has_gone(text: str, at: int, atoms: list[Atom], words: _OncePatterns) -> bool:
    """Whether a number of what was stands before a clause of now that has another number, or one
    that is not read, and names no other thing: "es waren 14, jetzt sind es sechs"."""
    atom = atoms[at]
    were = words.were.search(text, max(0, atom.outer_start - _LEFT), atom.outer_start)
    if were is None and words.behind.match(text, atom.end) is None:
        return False
    other = next(iter(atoms[at + 1 : at + 2]), None)
    stop = other.outer_start if other else min(len(text), atom.outer_end + _GAP)
    now = words.opens_now.search(text, atom.outer_end, stop)
    if now is None or stop - now.end() > _BEHIND + len(text) * (other is None):
        return False
    if other is None:
        return words.one.search(text, now.end()) is not None
    return (
        other.sense in {Sense.COUNT, Sense.UNREAD} and _ELLIPTIC.match(text, other.end) is not None
    )


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
        expression(rf"{edge}(?:{WERE.get(tongue, '(?!)')}) $"),
        expression(WERE_BEHIND.get(tongue, "(?!)")),
        expression(rf" (?:{ONE.get(tongue, '(?!)')}) ?(?:$|[.,;:!?)\n])"),
        expression(
            rf"(?:[.,;:、，。،؛–—][^\w\n]{{0,3}}(?:{_JOINT} )?(?:[^\W\d_]+ ){{0,2}}?"
            rf"|(?:지만|으나|는데),? | (?=[וو]))(?:{said.now}){end}"
        ),
    )
