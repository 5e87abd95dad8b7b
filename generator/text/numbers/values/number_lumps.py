"""Numbers by the lump and by the half: "une douzaine", "два десятка", "medio millón", "полтора".

A lump is a round number and says so: what it counts is about so many, unless other words qualify
it. A plural without a number ("des dizaines") says no number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.vocabulary.number_languages import vocabulary
from generator.text.numbers.vocabulary.words_of_lumps import LUMPS


class Lump(NamedTuple):
    """A number by the lump: where it ends, its value, and whether it is a round one; the value is
    ``None`` where a further scale follows ("une douzaine de milliers")."""

    end: int
    value: Decimal | None
    is_round: bool


# A lump in the plural counts only after a number.
_MANY: Final = expression(
    r"(?:douzaines|dizaines|centaines|milliers|(?:doc|dec|cent)enas|centenares|millares|dozzine"
    r"|decine|centinaia|migliaia|dúzias|dezenas|milhares|дюжины|дюжин|десятков|сотни|сотен"
    r"|tuzin(?:y|ów)|setki|setek)"
)
# "Более сотни" is more than a hundred: the form is that of one here.
_OF_ONE: Final = frozenset(("сотни", "дюжины", "setki", "tuzina"))
_ONE_OF: Final = expression(
    r"(?<![^\W\d_])(?:более|менее|больше|меньше|около|свыше|порядка|до|ponad|około|blisko|prawie)"
    r" $"
)


@lru_cache(maxsize=32)
def _opening(language: str) -> re.Pattern[str] | None:
    """The pattern of a whole lump: an article or a half, then what is counted."""
    source = lump_openings(language)
    return expression(f"(?:{source})(?![^\\W\\d_])") if source else None


@lru_cache(maxsize=32)
def lump_openings(language: str) -> str:
    """The source of a pattern for the lumps of a language; empty where none are known."""
    own = LUMPS.get(language)
    if own is None:
        return ""
    half = rf"(?:{own.half})[ -]?"
    named = rf"(?P<value>{_any(own.values)})|" if own.values else ""
    scale = rf"{half}(?P<scale>{_any(_large(language))})"
    article, bare = rf"(?:{own.articles})[ -]", not own.articles
    before = rf"(?:{half})?" if bare else rf"(?:{article}(?:{half})?|{half})"
    lump = rf"(?P<before>{before})(?P<lump>{_any(own.lumps)})"
    return rf"{named}{scale if bare else f'(?:{article})?{scale}'}|{lump}"


def _any(words: Mapping[str, object]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@lru_cache(maxsize=32)
def _large(language: str) -> Mapping[str, int]:
    """The scales of a language from a thousand up."""
    words = vocabulary(language)
    return {word: size for word, size in words.scales.items() if size >= 1000} if words else {}


def read_lump(text: str, start: int, language: str) -> Lump | None:
    """The lump that starts at a word of a plain text; ``None`` where none does."""
    pattern = _opening(language)
    found = pattern.match(text, start) if pattern else None
    if found is None:
        return None
    own, parts = LUMPS[language], found.groupdict()
    if parts.get("value"):
        return _scaled(text, found.end(), own.values[parts["value"]], language)
    if parts.get("scale"):
        return Lump(found.end(), Decimal(_large(language)[parts["scale"]]) / 2, is_round=False)
    lump, before = parts["lump"] or "", parts["before"] or ""
    if _MANY.fullmatch(lump) and not (
        lump in _OF_ONE and _ONE_OF.search(text, max(0, start - 12), start)
    ):
        return None
    halved = re.search(rf"(?:{own.half})[ -]?$", before)
    size = own.lumps[lump] / (2 if halved else 1)
    return _before_scale(text, Lump(found.end(), size, is_round=True), language)


def lumps_of(text: str, at: int, count: Decimal, language: str) -> Lump | None:
    """The lumps that a number counts, right after it: "два десятка"; ``None`` if there are none."""
    own = LUMPS.get(language)
    if own is None or text[at : at + 1] != " ":
        return None
    for word, size in own.lumps.items():
        end = at + 1 + len(word)
        if text.startswith(word, at + 1) and not text[end : end + 1].isalpha():
            return _before_scale(text, Lump(end, count * size, is_round=True), language)
    return None


def _scaled(text: str, at: int, value: Decimal, language: str) -> Lump:
    """A value of its own with the scale after it: "полтора миллиона"."""
    for word, size in sorted(_large(language).items(), key=lambda pair: -len(pair[0])):
        end = at + 1 + len(word)
        if text.startswith(f" {word}", at) and not text[end : end + 1].isalpha():
            return Lump(end, value * size, is_round=False)
    counted = lumps_of(text, at, value, language)
    return counted or Lump(at, value, is_round=False)


def _before_scale(text: str, lump: Lump, language: str) -> Lump:
    """The lump, unread where a scale follows it: "une centaine de millions"."""
    own = LUMPS[language]
    scales = rf" (?:{own.joins})?(?:{_any(_large(language))})(?![^\W\d_])"
    found = expression(scales).match(text, lump.end)
    return Lump(found.end(), None, lump.is_round) if found else lump
