"""Quotes: whether, where and how often a quote stands in a source's text.

Matching is exact up to folding (see ``sourcetext``), never fuzzy, and whole words only.
A quote with a prefix and a suffix is the TextQuoteSelector of the W3C Web Annotation Data Model,
section 4.2.4 (https://www.w3.org/TR/annotation-model/#text-quote-selector).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import Final

from generator.text.folding import Match, SourceText, fold_text

# As long as a record's prefix and suffix may be.
_SELECTOR_MAX: Final = 200

_HYPHENS: Final = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}")

_WORD: Final = re.compile(r"\w+")


@lru_cache(maxsize=4096)
def words(quote: str) -> int:
    """How many words a quote has: what white space separates, if it holds a letter or a digit."""
    return sum(any(map(str.isalnum, word)) for word in fold_text(quote).split())


def find_quote(
    text: SourceText, quote: str, prefix: str = "", suffix: str = ""
) -> tuple[Match, ...]:
    """Every place where the quote stands between its prefix and its suffix, in order.

    A match is made of whole words and numbers: "5" is not found in "59", "64" not in "64,231",
    "five" not in "twenty-five", "can" not in "can't". Prefix and suffix stand right beside it, with
    white space between or not. A quote without any visible character is found nowhere.
    """
    needle = fold_text(quote).strip(" ")
    before, after = fold_text(prefix).strip(" "), fold_text(suffix).strip(" ")
    return tuple(
        text.match(at, at + len(needle))
        for at in _places(text, needle)
        if _follows(text, at, before) and _precedes(text, at + len(needle), after)
    )


def distinguish(text: SourceText, match: Match) -> tuple[str, str] | None:
    """The fewest whole words before and after a match that tell it from its equals.

    Two empty texts where the match is the only one; ``None`` where no prefix and suffix of 200 code
    points tell it apart, so that a longer or another quote is needed.
    """
    folded, needle = text.folded.text, fold_text(text.passage(match)).strip(" ")
    at = bisect_left(text.folded.offsets, match.start)
    end = at + len(needle)
    starts, ends = _word_starts(folded, at), _word_ends(folded, end)
    prefixes = [folded[start:at].strip(" ") for start in starts]
    suffixes = [folded[end:stop].strip(" ") for stop in ends]
    # How many of the prefixes, and of the suffixes, fit each of the other places as well.
    shared = {
        (
            _fitting(prefixes, partial(_follows, text, place)),
            _fitting(suffixes, partial(_precedes, text, place + len(needle))),
        )
        for place in _places(text, needle)
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
    return " ".join(text.original[offsets[start] : offsets[end]].split())


def _places(text: SourceText, needle: str) -> Iterator[int]:
    """Where the needle stands in the folded text as whole words, overlapping places included."""
    folded = text.folded.text
    at = folded.find(needle) if needle else -1
    while at >= 0:
        following = at + 1
        if _is_cut(text, at):
            inside = _WORD.match(folded, at)
            following = inside.end() if inside else following
        elif not _is_cut(text, at + len(needle)):
            yield at
        at = folded.find(needle, following)


def _is_cut(text: SourceText, at: int) -> bool:
    """Whether a word or a number goes on across this place in the folded text.

    A hyphen or an apostrophe joins what stands on its two sides; a full stop, comma, colon, slash
    or dash joins digits only.
    """
    folded = text.folded.text
    if not 0 < at < len(folded):
        return False
    if _in_word(folded[at - 1]) and _in_word(folded[at]):
        return True
    for middle in (at - 1, at):
        left, right = folded[middle - 1 : middle], folded[middle + 1 : middle + 2]
        if not (left and right and _in_word(left) and _in_word(right)):
            continue
        joiner = text.original[text.folded.offsets[middle]]
        if joiner in _HYPHENS or folded[middle] == "'":
            return True
        if folded[middle] in ".,:/-" and left.isdigit() and right.isdigit():
            return True
    return False


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_" or unicodedata.category(letter).startswith("M")
