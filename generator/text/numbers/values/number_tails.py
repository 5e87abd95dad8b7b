"""Numbers in words of which only a part is read: "pięć przecinek sześć", "cent douzième".

A word that belongs to a number and is not read makes the whole unread: its head or its tail alone
is a number that nobody wrote.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_tails import OPENED, ORDERS, POINTS, TAILS, TENTHS

_LEFT: Final = 32
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.SHARE, Sense.ZERO))
_SPACELESS: Final = frozenset(("zh", "ja", "ko", "th"))
# So much at least has a number that is one of a row only with the words behind it.
_ORDER_LEAST: Final = 20
_NOTHING: Final = "(?!)"
# "이십~삼십명": of the first nothing is read, so it is no number on its own
_GLUED: Final = expression(r"[^\W\d_][-~]$")


class _Tails(NamedTuple):
    """The patterns of what stands behind a number and before it; ``orders`` make one of a row."""

    behind: re.Pattern[str]
    before: re.Pattern[str]
    orders: re.Pattern[str]
    compounds: re.Pattern[str]


def whole(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those in words unread that go on with words that are not read."""
    tongue = base(language)
    ends = {atom.end for atom in atoms}
    starts = {atom.start for atom in atoms}
    return [
        _tailed(text, atom, tongue, ends, starts) if atom.spoken and atom.sense in _SENSES else atom
        for atom in atoms
    ]


def _tailed(text: str, atom: Atom, tongue: str, ends: set[int], starts: set[int]) -> Atom:
    tails = _tails(tongue)
    if (atom.value or 0) >= _ORDER_LEAST and tails.orders.match(text, atom.end):
        return atom._replace(sense=Sense.ORDER)
    left = max(0, atom.start - _LEFT)
    if tails.behind.match(text, atom.end) or tails.before.search(text, left, atom.start):
        return _unread(atom)
    glued = tongue != "en" and atom.start - 1 not in ends
    if glued and _GLUED.search(text, max(0, atom.start - 2), atom.start):
        return _unread(atom)
    compound = tails.compounds.match(text, atom.end)
    if compound and text.rfind(" ", 0, compound.end()) + 1 not in starts:
        return _unread(atom)
    return atom


def _unread(atom: Atom) -> Atom:
    return atom._replace(sense=Sense.UNREAD, values=(), low=None, high=None, part=None)


@lru_cache(maxsize=32)
def _tails(tongue: str) -> _Tails:
    behind, before = POINTS.get(tongue, (_NOTHING, _NOTHING))
    edge = "" if tongue in _SPACELESS else r"(?<![^\W\d_])"
    return _Tails(
        expression(f"{behind}|{TENTHS.get(tongue, _NOTHING)}"),
        expression(f"(?:{before})|{edge}(?:{OPENED.get(tongue, _NOTHING)})$"),
        expression(ORDERS.get(tongue, _NOTHING)),
        expression(TAILS.get(tongue, _NOTHING)),
    )
