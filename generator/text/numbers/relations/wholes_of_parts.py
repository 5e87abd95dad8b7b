"""The whole of which words tell a part: the 300 of "half of the 300 guests" left nobody."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_parts import (
    OF_WHOLES,
    SHARES_OF_FIRST,
    WHOLES_FIRST,
)
from generator.text.numbers.vocabulary.words_of_wholes import BEHIND, BETWEEN, LED, PARTS

_LEFT: Final = 64
_GAP_MAX: Final = 60
_SPACELESS: Final = frozenset(("th",))
_PARTS: Final = frozenset((Sense.COUNT, Sense.SHARE, Sense.ZERO, Sense.RANGE))
_MEASURED: Final = frozenset(("time", "money", "mass", "length", "area", "temperature"))
# In these the same word counts the part and the whole: "15场比赛中赢了14场".
_COUNTERS: Final = frozenset(("zh", "ja"))
_ALIKE: Final = MappingProxyType({"名": "人", "位": "人"})
# "14'ü", "on dördü": of so many
_POSSESSED: Final = expression(
    r"(?:'s?[iıuü]n?|(?:[^\W\d_]{2,7} ){0,3}[^\W\d_]{0,4}(?:biri|ikisi|üçü|dördü|beşi|altısı"
    r"|yedisi|sekizi"
    r"|dokuzu|onu|yirmisi|otuzu|kırkı|ellisi|altmışı|yetmişi|sekseni|doksanı|yüzü|bini)n?)"
    r"[^\W\d_]{0,3}(?![^\W\d_])"
)


def is_whole(text: str, start: int, end: int, language: str) -> bool:
    """Whether a part of the number at a place of a plain text is told in words beside it."""
    before, behind = _before(base(language)), _behind(base(language))
    if any(
        then.match(text, end) and led.search(text, max(0, start - _LEFT), start)
        for led, then in _led(base(language))
    ):
        return True
    if behind and behind.match(text, end):
        return True
    return before is not None and before.search(text, max(0, start - _LEFT), start) is not None


def with_wholes(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked as wholes of which the number beside them is a part, told with
    words between: "11 of the country's 16 states"."""
    tongue = base(language)
    found = list(atoms)
    for at, (one, other) in enumerate(pairwise(atoms)):
        if one.sense not in _PARTS or other.sense not in _PARTS:
            continue
        if other.outer_start - one.end > _GAP_MAX:
            continue
        if other.sense is Sense.COUNT and _is_of(text, one, other, tongue):
            found[at + 1] = other._replace(sense=Sense.WHOLE, qualifier=None)
        elif one.sense is Sense.COUNT and _holds(text, one, other, tongue):
            found[at] = one._replace(sense=Sense.WHOLE, qualifier=None)
    return found


def _is_of(text: str, one: Atom, other: Atom, tongue: str) -> bool:
    """Whether the second number is the whole of the first."""
    gap = _gap(OF_WHOLES, tongue)
    unlike = not _is_share(one) and _measure(one) in _MEASURED and one.unit != other.unit
    if gap is None or unlike or not _is_smaller(one, other):
        return False
    told = gap.fullmatch(text, one.outer_end, other.start)
    noun = told.groupdict().get("noun") if told else None
    return told is not None and (noun is None or text.startswith(noun, other.end))


def _holds(text: str, one: Atom, other: Atom, tongue: str) -> bool:
    """Whether the first number is the whole of the second."""
    if _measure(one) in _MEASURED:
        return False
    if _is_share(other):
        share = _gap(SHARES_OF_FIRST, tongue)
        if share is not None and share.fullmatch(text, one.end, other.start):
            return True
    gap = _gap(WHOLES_FIRST, tongue)
    if gap is None or not _is_smaller(other, one) or not gap.fullmatch(text, one.end, other.start):
        return False
    if tongue == "tr":
        return _POSSESSED.match(text, other.start if other.spoken else other.end) is not None
    same = _counter(text, one) == _counter(text, other)
    return tongue not in _COUNTERS or _is_share(other) or same


def _is_smaller(part: Atom, whole: Atom) -> bool:
    """Whether a number can be a part of another one; a share can be one of any."""
    if _is_share(part) or part.value is None or whole.value is None:
        return True
    return part.value < whole.value


def _is_share(atom: Atom) -> bool:
    return atom.sense is Sense.SHARE or _measure(atom) == "share"


def _measure(atom: Atom) -> str:
    return atom.unit.measures if atom.unit else ""


def _counter(text: str, atom: Atom) -> str:
    said = text[atom.end : atom.end + 1]
    return _ALIKE.get(said, said)


def _gap(table: Mapping[str, str], tongue: str) -> re.Pattern[str] | None:
    return _compiled(table[tongue]) if tongue in table else None


@lru_cache(maxsize=64)
def _compiled(source: str) -> re.Pattern[str]:
    return expression(source)


@lru_cache(maxsize=32)
def _before(tongue: str) -> re.Pattern[str] | None:
    if tongue not in PARTS:
        return None
    parts, joints = PARTS[tongue]
    edge = "" if tongue in _SPACELESS else r"(?<![^\W\d_])"
    sure = r"|(?:half|thirds?|quarters?|fifths?|tenths?) of" if tongue == "en" else ""
    return expression(rf"{edge}(?:(?:{parts}){joints}{sure}){BETWEEN} ?$")


@lru_cache(maxsize=32)
def _behind(tongue: str) -> re.Pattern[str] | None:
    return expression(BEHIND[tongue]) if tongue in BEHIND else None


@lru_cache(maxsize=32)
def _led(tongue: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (expression(f"(?:{before})$"), expression(behind)) for before, behind in LED.get(tongue, ())
    )
