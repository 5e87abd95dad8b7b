"""Quotes: whether, where and how often a quote stands in a source's text.

Matching is exact up to folding (see ``folding``), never fuzzy, and whole words only; in scripts
without spaces between words a quote starts and ends anywhere but within a number.
A quote with a prefix and a suffix is the TextQuoteSelector of the W3C Web Annotation Data Model,
section 4.2.4 (https://www.w3.org/TR/annotation-model/#text-quote-selector).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.folding import Match, SourceText, fold_text
from generator.text.letters.hidden_characters import shown
from generator.text.letters.scripts import SPACELESS
from generator.text.letters.word_edges import is_cut, places, places_between

# A hostile text could have a quote at each of its letters; two places are one too many.
MATCHES_MAX: Final = 100
# So many equals does a passage have at most that is to be told from them.
_EQUALS_MAX: Final = 1000

# As long as a record's prefix and suffix may be.
_SELECTOR_MAX: Final = 200

_UNSPACED: Final = expression(f"[{SPACELESS}]")


@dataclass(frozen=True, slots=True)
class Length:
    """How long a quote is: its words, and its letters of scripts that set none apart."""

    words: int
    letters: int


@lru_cache(maxsize=4096)
def length(quote: str) -> Length:
    """The length of a quote. A word is what white space separates, if it has a letter or digit."""
    composed = unicodedata.normalize("NFC", fold_text(quote))
    spaced = _UNSPACED.sub(" ", composed)
    words = sum(word.isalnum() or any(map(str.isalnum, word)) for word in spaced.split())
    return Length(words, len(_UNSPACED.findall(composed)))


@lru_cache(maxsize=4096)  # a stranger's file may ask for one quote a thousand times
def find_quote(
    text: SourceText, quote: str, prefix: str = "", suffix: str = ""
) -> tuple[Match, ...]:
    """The places where the quote stands between its prefix and its suffix, in order; of more than
    a hundred the first.

    A match is made of whole words and numbers: "5" is not found in "59", "64" not in "64,231",
    "five" not in "twenty-five", "can" not in "can't". Letters of scripts without spaces are words
    each. Prefix and suffix stand right beside it, with white space between or not. A quote without
    any visible character is found nowhere.
    """
    needle = fold_text(quote).strip(" ")
    before, after = fold_text(prefix).strip(" "), fold_text(suffix).strip(" ")
    found = places_between(text, before, needle, after) if before or after else places(text, needle)
    return tuple(text.match(at, at + len(needle)) for at in islice(found, MATCHES_MAX))


def same_words(passage: str, quote: str) -> bool:
    """Whether a passage of a text is what a quote says, but for what ``find_quote`` overlooks."""
    return fold_text(passage).strip(" ") == fold_text(quote).strip(" ")


def distinguish(text: SourceText, match: Match) -> tuple[str, str] | None:
    """The fewest whole words before and after a match that tell it from its equals.

    Two empty texts where the match is the only one; ``None`` where no prefix and suffix of 200 code
    points tell it apart, or it has a thousand equals, so that a longer or another quote is needed.
    """
    folded, needle = text.folded.text, fold_text(text.passage(match)).strip(" ")
    at = bisect_left(text.folded.offsets, match.start)
    end = at + len(needle)
    starts, ends = _word_starts(folded, at), _word_ends(folded, end)
    prefixes = [folded[start:at].strip(" ") for start in starts]
    suffixes = [folded[end:stop].strip(" ") for stop in ends]
    equals = tuple(islice(places(text, needle), _EQUALS_MAX + 1))
    if len(equals) > _EQUALS_MAX:
        return None
    # How many of the prefixes, and of the suffixes, fit each of the other places as well.
    shared = {
        (
            _fitting(prefixes, partial(_follows, text, place)),
            _fitting(suffixes, partial(_precedes, text, place + len(needle))),
        )
        for place in equals
        if place != at
    }
    choices = []
    for first, prefix in enumerate(prefixes):
        last = max((right for left, right in shared if left > first), default=0)
        if last < len(suffixes):
            choices.append((first + last, len(prefix), starts[first], ends[last]))
    if not choices:
        return None
    _, _, start, stop = min(choices)
    return _original(text, start, at), _original(text, end, stop)


def _fitting(selectors: list[str], fits: Callable[[str], bool]) -> int:
    """How many fit; they grow, so that once one does not, none after it does."""
    return bisect_left(selectors, True, key=lambda selector: not fits(selector))


def _follows(text: SourceText, at: int, prefix: str) -> bool:
    folded = text.folded.text
    return folded.endswith(prefix, 0, at - 1 if folded[at - 1 : at] == " " else at)


def _precedes(text: SourceText, end: int, suffix: str) -> bool:
    folded = text.folded.text
    return folded.startswith(suffix, end + 1 if folded[end : end + 1] == " " else end)


def _word_starts(folded: str, at: int) -> list[int]:
    """Where a prefix of whole words may start, the nearest first: at the place itself, too."""
    edge = max(0, at - _SELECTOR_MAX)
    found = re.finditer(r"(?<!\S)\S", folded[max(0, edge - 1) : at])
    starts = [max(0, edge - 1) + start.start() for start in found]
    return [at, *(start for start in reversed(starts) if start >= edge)]


def _word_ends(folded: str, end: int) -> list[int]:
    """Where a suffix of whole words may end, the nearest first: at the place itself, too."""
    edge = end + _SELECTOR_MAX
    ends = [end + stop.end() for stop in re.finditer(r"\S(?!\S)", folded[end : edge + 1])]
    return [end, *(stop for stop in ends if stop <= edge)]


def _original(text: SourceText, start: int, end: int) -> str:
    offsets = text.folded.offsets
    return shown(text.original[offsets[start] : offsets[end]])


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a quote's letters stand, but cut a word or a number; ``whole`` has these whole."""

    first: str
    last: str
    whole: Match


def find_cut(text: SourceText, quote: str) -> Cut | None:
    """The first place where the letters of a quote stand within words, for a help line.

    ``first`` is the word that the quote starts inside, ``last`` the word that it ends inside; ""
    where that edge is right. ``None`` where the letters do not stand, or more than 200 would go.
    """
    needle, folded = fold_text(quote).strip(" "), text.folded.text
    at = folded.find(needle) if needle else -1
    if at < 0:
        return None
    start, end = at, at + len(needle)
    while at - start < _SELECTOR_MAX and is_cut(text, start):
        start -= 1
    while end - at - len(needle) < _SELECTOR_MAX and is_cut(text, end):
        end += 1
    if (start, end) == (at, at + len(needle)) or is_cut(text, start) or is_cut(text, end):
        return None
    first, last = at, at + len(needle)
    while first < last and is_cut(text, first + 1):
        first += 1
    while last > at and is_cut(text, last - 1):
        last -= 1
    return Cut(
        text.passage(text.match(start, first + 1)) if start < at else "",
        text.passage(text.match(last - 1, end)) if end > at + len(needle) else "",
        text.match(start, end),
    )
