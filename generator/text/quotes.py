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
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice
from typing import Final

from generator.text.folding import Match, SourceText, fold_text
from generator.text.hidden_characters import shown
from generator.text.scripts import SPACELESS, is_spaceless

# A hostile text could have a quote at each of its letters.
MATCHES_MAX: Final = 1000

# As long as a record's prefix and suffix may be.
_SELECTOR_MAX: Final = 200

_HYPHENS: Final = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}")

# Between digits these set groups apart, as in 64\u202f231; an ordinary space may part two numbers.
_GROUPING: Final = frozenset("\u00a0\u202f\u2009\u2007\u2008")
# Where a number in Han digits may go on to the left: several tens, how many.
_SOME: Final = frozenset("\u6570\u6578\u51e0\u5e7e")

# The rest of a word that a place cuts; a script without spaces has a new chance at each letter.
_WORD: Final = re.compile(rf"(?:(?![{SPACELESS}])\w)+")
_NUMBER: Final = re.compile("[〇零一二三四五六七八九十百千万萬億亿]+")
_UNSPACED: Final = re.compile(f"[{SPACELESS}]")


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
    words = sum(any(map(str.isalnum, word)) for word in spaced.split())
    return Length(words, len(_UNSPACED.findall(composed)))


def find_quote(
    text: SourceText, quote: str, prefix: str = "", suffix: str = ""
) -> tuple[Match, ...]:
    """The places where the quote stands between its prefix and its suffix, in order; of more than
    a thousand the first.

    A match is made of whole words and numbers: "5" is not found in "59", "64" not in "64,231",
    "five" not in "twenty-five", "can" not in "can't". Letters of scripts without spaces are words
    each. Prefix and suffix stand right beside it, with white space between or not. A quote without
    any visible character is found nowhere.
    """
    needle = fold_text(quote).strip(" ")
    before, after = fold_text(prefix).strip(" "), fold_text(suffix).strip(" ")
    found = (
        text.match(at, at + len(needle))
        for at in _places(text, needle)
        if _follows(text, at, before) and _precedes(text, at + len(needle), after)
    )
    return tuple(islice(found, MATCHES_MAX))


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
    places = tuple(islice(_places(text, needle), MATCHES_MAX + 1))
    if len(places) > MATCHES_MAX:
        return None
    # How many of the prefixes, and of the suffixes, fit each of the other places as well.
    shared = {
        (
            _fitting(prefixes, partial(_follows, text, place)),
            _fitting(suffixes, partial(_precedes, text, place + len(needle))),
        )
        for place in places
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


def _places(text: SourceText, needle: str) -> Iterator[int]:
    """Where the needle stands in the folded text as whole words, overlapping places included."""
    folded = text.folded.text
    at = folded.find(needle) if needle else -1
    while at >= 0:
        following = at + 1
        if _is_cut(text, at):
            inside = _WORD.match(folded, at) or _NUMBER.match(folded, at)
            following = inside.end() if inside else following
        elif not _is_cut(text, at + len(needle)):
            yield at
        at = folded.find(needle, following)


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
    while at - start < _SELECTOR_MAX and _is_cut(text, start):
        start -= 1
    while end - at - len(needle) < _SELECTOR_MAX and _is_cut(text, end):
        end += 1
    if (start, end) == (at, at + len(needle)) or _is_cut(text, start) or _is_cut(text, end):
        return None
    first, last = at, at + len(needle)
    while first < last and _is_cut(text, first + 1):
        first += 1
    while last > at and _is_cut(text, last - 1):
        last -= 1
    return Cut(
        text.passage(text.match(start, first + 1)) if start < at else "",
        text.passage(text.match(last - 1, end)) if end > at + len(needle) else "",
        text.match(start, end),
    )


def _is_cut(text: SourceText, at: int) -> bool:
    """Whether a word or a number goes on across this place in the folded text.

    A hyphen or an apostrophe joins what stands on its two sides; a full stop, comma, colon, slash,
    dash or narrow space joins digits only; a sign or a point before a number belongs to it.
    """
    folded = text.folded.text
    if not 0 < at < len(folded):
        return False
    before, after = folded[at - 1], folded[at]
    if (before == " " and after.isalpha()) or (after == " " and before.isalpha()):
        return False  # most edges are of this kind
    if _in_word(before) and _in_word(after):
        return _goes_on(before, after)
    if after.isdigit() and before in "-." and _stands_before(folded, at - 1):
        return True
    return any(_joins(text, middle) for middle in (at - 1, at))


def _goes_on(left: str, right: str) -> bool:
    """Whether two letters side by side are of one word or number."""
    if unicodedata.category(right).startswith("M"):
        return True
    if not (is_spaceless(left) or is_spaceless(right)):
        return True
    return right.isnumeric() and (left.isnumeric() or left in _SOME)


def _stands_before(folded: str, at: int) -> bool:
    """Whether a sign has nothing before it that it could join or end."""
    return at == 0 or folded[at - 1] in " (["


def _joins(text: SourceText, middle: int) -> bool:
    """Whether a letter that is of no word joins the two that stand beside it."""
    folded = text.folded.text
    left, right = folded[middle - 1 : middle], folded[middle + 1 : middle + 2]
    if not (left and right and _in_word(left) and _in_word(right)):
        return False
    joiner, number = folded[middle], left.isdigit() and right.isdigit()
    typed = text.original[text.folded.offsets[middle]]
    if joiner == " ":
        return number and typed in _GROUPING and folded[middle + 1 : middle + 4].isdigit()
    if number and joiner in ".,:/-\u066b\u066c\uff0e\uff0c":
        return True
    if is_spaceless(left) or is_spaceless(right):
        return False
    is_hebrew = "\u0590" <= left <= "\u05ff" and "\u0590" <= right <= "\u05ff"
    return typed in _HYPHENS or joiner == "'" or (is_hebrew and joiner in '"\u05f3\u05f4')


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_" or unicodedata.category(letter).startswith("M")
