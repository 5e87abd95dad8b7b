"""What a number was at a time that is over, in a clause of its own: "die 1990 noch 80.000 Einwohner
hatte, heute sind es 47.000", "かつて9000人が暮らした町の人口は現在1200人だ".

Only beside a number of now: alone, the number of that time is what its quote tells.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import SPACELESS, filled
from generator.text.numbers.vocabulary.words_of_old_times import OLD_TIMES

_WIDTH: Final = 80
_FAR: Final = 140
_NEAR: Final = 40
_PAUSE: Final = expression(r"[;:!?\n،؛。！？；，、]|[.,](?![0-9])")
_OTHERS: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.UNREAD, Sense.LEFT_OUT))


class _Times(NamedTuple):
    once: re.Pattern[str]
    now: re.Pattern[str]
    had: re.Pattern[str]
    year: re.Pattern[str]


def with_old_times(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked as former that a clause of its own tells of a time that is over,
    where another tells how many there are now."""
    times = _times(base(language))
    if times is None or not atoms:
        return atoms
    return [
        atom._replace(sense=Sense.FORMER) if _was_once(text, atoms, at, times) else atom
        for at, atom in enumerate(atoms)
    ]


def _was_once(text: str, atoms: list[Atom], at: int, times: _Times) -> bool:
    atom = atoms[at]
    if atom.sense is not Sense.COUNT:
        return False
    start, end = _clause(text, atoms, at, times)
    left, right = text[start : atom.outer_start], text[atom.end : end]
    if times.now.search(left):
        return False
    once = times.once.search(left) or times.once.search(right)
    had = times.had.search(f"{left} {right}")
    if once and had and times.now.search(text, end, min(len(text), end + _NEAR)):
        return True  # "che prima erano 14, sono ora sei": of six nothing may be read
    had = had and times.year.search(f"{left} {right}")
    return bool(once or had) and _has_now(text, atoms, at, (start, end), times)


def _clause(text: str, atoms: list[Atom], at: int, times: _Times) -> tuple[int, int]:
    """Where the clause of a number begins and ends: at a pause, at another count, at a word for
    now behind it."""
    atom = atoms[at]
    before = [one.end for one in atoms[:at] if one.sense in _OTHERS and one.values]
    start = max([0, atom.outer_start - _WIDTH, *before[-1:]])
    pauses = [pause.end() for pause in _PAUSE.finditer(text, start, atom.outer_start)]
    behind = [one.outer_start for one in atoms[at + 1 :] if one.sense in _OTHERS and one.values]
    end = min([len(text), atom.end + _WIDTH, *behind[:1]])
    for stop in (_PAUSE, times.now):
        found = stop.search(text, atom.end, end)
        end = found.start() if found else end
    return (pauses[-1] if pauses else start), end


def _has_now(text: str, atoms: list[Atom], at: int, clause: tuple[int, int], times: _Times) -> bool:
    """Whether another number, of what may be the same thing, stands in a clause of now."""
    start, end = clause
    later = [one for one in atoms[at + 1 :] if one.start >= end and _alike(one, atoms[at])]
    for one in later[:2]:
        if times.now.search(text, end, min(one.outer_end + 12, end + _FAR)):
            return True
    sooner = [one for one in atoms[:at] if one.end <= start and _alike(one, atoms[at])]
    return any(
        times.now.search(text, max(0, one.outer_start - _WIDTH), start) for one in sooner[-1:]
    )


def _alike(one: Atom, other: Atom) -> bool:
    counted = one.sense in _OTHERS
    return counted and (not one.unit or not other.unit or not one.unit.contradicts(other.unit))


@lru_cache(maxsize=32)
def _times(tongue: str) -> _Times | None:
    said = OLD_TIMES.get(tongue)
    if said is None:
        return None
    spaced = tongue not in SPACELESS
    edge, tail = (r"(?<![^\W\d_])", r"(?![^\W\d_])") if spaced else ("", "")
    return _Times(
        expression(filled(rf"{edge}(?:{said.once}){tail}")),
        expression(filled(rf"{edge}(?:{said.now}){tail}")),
        expression(filled(rf"{edge}(?:{said.had}){tail}")),
        expression(filled(rf"(?:{said.year})")),
    )
