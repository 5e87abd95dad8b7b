"""The score of a side that won: "gewann 4:2", "venció por 4-2", "4比2战胜".

The first of the two numbers, which is the higher, is what the winner scored. The loser's counts
nothing, and so does a score whose winner is not told right there.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.units.units import SCORE
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import filled
from generator.text.numbers.vocabulary.words_of_scores import SCORES

_SCORE: Final = expression(
    r"(?<![0-9][.,:/-])(?<![0-9(\[])(?P<one>[0-9]{1,3})"
    r"(?: ?[-\u2010-\u2015\u2212] ?|:| ?[比對对対대] ?| (?:a|à|x|zu) )"
    r"(?P<other>[0-9]{1,3})(?![0-9]|[.,:/-][0-9]|-|['\u2019]?[a-z%°])"
)
# "6:4, 7:5", "4:2 (2:1)": of several scores each tells of a set, a half or a game.
_SEVERAL: Final = expression(r"[0-9][:\-\u2010-\u2015][0-9]")
_CLAUSE: Final = expression("[.;,!?()\n。；，、！？،؛]")
_WIDTH: Final = 60
# "Gewann 4:25 Stunden": such a pair may be a time of day, or a while.
_HOURS: Final = 24
_MINUTES: Final = 10
_TIMED: Final = expression(
    r"(?<![^\W\d_])(?:um|ab|gegen|seit|bis|в|к|о|o|om|rond|à|vers|a las|alle|ore|às|saat|at|في)"
    r" $"
)
_PLAIN: Final = frozenset((Sense.COUNT, Sense.ZERO, Sense.UNREAD, Sense.RATIO, Sense.RANGE))
_READ: Final = _PLAIN | {Sense.TIME, Sense.NAME}
_LETTERS: Final = frozenset(("zh", "ja", "ko"))


def with_wins(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with the winner's side of a score as a count of goals or points."""
    tongue = base(language)
    if tongue not in SCORES or not atoms:
        return atoms
    for score in _SCORE.finditer(text):
        if _is_won(text, score, tongue):
            atoms = [_won(atom, score) for atom in atoms]
    return atoms


def _won(atom: Atom, score: re.Match[str]) -> Atom:
    """An atom of a score that is won, with what it counts for the winner."""
    first = score.start("one") in (atom.start, atom.outer_start)
    if not first or atom.end > score.end() or atom.sense not in _READ:
        return atom
    if atom.unit is not None and atom.unit.measures != SCORE.measures:
        return atom
    return atom._replace(
        sense=Sense.COUNT,
        values=(Decimal(score["one"]),),
        low=None,
        high=None,
        unit=SCORE,
        qualifier=None,
        direction=0,
    )


def _is_won(text: str, score: re.Match[str], tongue: str) -> bool:
    """Whether the words around a score tell that its first side won."""
    one, other = int(score["one"]), int(score["other"])
    timed = ":" in score[0] and one < _HOURS and other >= _MINUTES
    if one <= other or timed or (len(score["other"]) > 1 and score["other"][0] == "0"):
        return False
    before, behind, lost = _patterns(tongue)
    ends = [end.end() for end in _CLAUSE.finditer(text, 0, score.start())]
    left = text[max(0, score.start() - _WIDTH, *ends[-1:]) : score.start()]
    end = _CLAUSE.search(text, score.end())
    right = text[score.end() : end.start() if end else len(text)]
    if _SEVERAL.search(left) or _SEVERAL.search(text, score.end(), score.end() + _WIDTH):
        return False
    if lost.search(left) or lost.search(right[:_WIDTH]) or _TIMED.search(left):
        return False
    won = before.search(left)
    between = left[won.end() :] if won else "0"
    return behind.match(right) is not None or not any(map(str.isdigit, between))


@lru_cache(maxsize=32)
def _patterns(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = SCORES[tongue]
    edge, rest = ("", "") if tongue in _LETTERS else (r"(?<![^\W\d_])", r"(?![^\W\d_])")
    return (
        expression(rf"{edge}(?:{words.before}){rest}"),
        expression(words.behind),
        expression(filled(rf"{edge}(?:{words.lost})")),
    )
