"""Numbers that a text foresees: "is expected to reach 10 million", "se espera que suba a 5".

They are counts as others are, but of what was still to come; of a figure that tells what was, they
prove nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.qualifying.number_conditions import conditional
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import SPACELESS, filled
from generator.text.numbers.vocabulary.words_of_outlooks import MAYBE, OUTLOOKS
from generator.text.numbers.vocabulary.words_of_promises import PROMISES

_LEFT: Final = 110
_RIGHT: Final = 80
_GAP: Final = 40
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.SHARE, Sense.RATE, Sense.DIFFERENCE))
# Between the words that foresee a number and the number: what qualifies it.
_QUALIFIED: Final = (
    r"(?: (?:to|by|at|of|above|below|beyond|past|about|around|some|nearly|almost|another|roughly"
    r"|just"
    r"|well|over|under|(?:more|less|fewer|mehr|weniger) (?:than|als)|at least|at most|up to|an?"
    r"|as (?:much|many|high|low) as|additional|estimated|total|auf|um|bei))*"
)
_DEFINITE: Final = expression(r"(?<![a-z])(?:the|his|her|its|their|all|both) $")
# "Los 12 detenidos comparecerán": those who are there already
_THERE: Final = expression(r"(?<![^\W\d_])(?:l[oa]s|les|gli|sus|ses|ces|leurs|os) $")


class _OutlookPatterns(NamedTuple):
    before: re.Pattern[str]
    behind: re.Pattern[str]
    opens: re.Pattern[str]
    closes: re.Pattern[str]


def foreseen(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked that the text foresees, or that would be on a condition."""
    words = _words(base(language))
    found = [
        atom._replace(prospect=Prospect.FORESEEN)
        if any(_is_foreseen(text, atom, other, patterns) for patterns in words)
        else atom
        for atom, other in zip(atoms, [*atoms[1:], None], strict=False)
    ]
    return conditional(text, found, language)


def _is_foreseen(text: str, atom: Atom, other: Atom | None, words: _OutlookPatterns) -> bool:
    if atom.sense not in _SENSES:
        return False
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    right = text[atom.end : atom.end + _RIGHT]
    if _DEFINITE.search(left):
        return False  # "The 12 men are expected in court"
    if words.before.search(left):
        return True
    if words.behind.match(right) and not _THERE.search(left):
        return True
    whole = behind_whole(atom, other)
    if whole and words.behind.match(text[whole : whole + _RIGHT]) and not _THERE.search(left):
        return True
    return words.closes.match(right) is not None and words.opens.search(left) is not None


def behind_whole(part: Atom, other: Atom | None) -> int:
    """Where the words go on behind the whole of a part ("300 of the 1,700 evacuees would be"): what
    is said there is said of the part; 0 where the next number is no whole, or stands far off."""
    if other is None or other.sense is not Sense.WHOLE or other.start - part.end > _GAP:
        return 0
    return other.end


@lru_cache(maxsize=32)
def _words(tongue: str) -> tuple[_OutlookPatterns, ...]:
    spaced = tongue not in SPACELESS
    edge, tail = (r"(?<![^\W\d_])", rf"{_QUALIFIED} ?$") if spaced else ("", " ?$")
    return tuple(
        _OutlookPatterns(
            expression(filled(rf"{edge}(?:{said[tongue].before}){tail}")),
            expression(filled(said[tongue].behind)),
            expression(filled(rf"{edge}(?:{said[tongue].opens}){tail}")),
            expression(filled(said[tongue].closes)),
        )
        for said in (OUTLOOKS, PROMISES, MAYBE)
        if tongue in said
    )
