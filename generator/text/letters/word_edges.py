"""Where words and numbers have their edges in a folded text, and where a needle stands between.

A place is a code point of the folded text; it is cut when a word or a number goes on across it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from heapq import merge
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.folding import SourceText
from generator.text.letters.scripts import SPACELESS, is_spaceless

_HYPHENS: Final = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}")

# Between digits these set groups apart, as in 64\u202f231; an ordinary space may part two numbers.
_GROUPING: Final = frozenset("\u00a0\u202f\u2009\u2007\u2008")
# Where a number in Han digits may go on to the left: several tens, how many.
_SOME: Final = frozenset("\u6570\u6578\u51e0\u5e7e")

# The rest of a word that a place cuts; a script without spaces has a new chance at each letter.
_WORD: Final = expression(rf"(?:(?![{SPACELESS}])\w)+")
_NUMBER: Final = expression("[〇零一二三四五六七八九十百千万萬億亿]+")
# After so many places that were looked at one by one, those of all the text are looked up.
_LOOKS_MAX: Final = 1000
# At so many places may a needle begin a longer word; it is then as good as ambiguous.
_BEGUN_MAX: Final = 2000
# How far around a place is looked at to see whether it is cut.
_BEFORE, _AROUND = 2, 6


def places(text: SourceText, needle: str) -> Iterator[int]:
    """Where the needle stands in the folded text as whole words, overlapping places included."""
    folded = text.folded.text
    at = folded.find(needle) if needle else -1
    looks = 0
    while at >= 0 and looks < _LOOKS_MAX:
        looks += 1
        following = at + 1
        if is_cut(text, at):
            inside = _WORD.match(folded, at) or _NUMBER.match(folded, at)
            following = inside.end() if inside else following
        elif not is_cut(text, at + len(needle)):
            yield at
        at = folded.find(needle, following)
    if at >= 0:
        yield from _looked_up(text, needle, at)


def _looked_up(text: SourceText, needle: str, at: int) -> Iterator[int]:
    """The same from a place on, in a text that has the needle's letters very often.

    Where they begin a longer word at thousands of places, two of these are given, so that nobody
    takes the needle for one that stands once.
    """
    folded, cuts = text.folded.text, cuts_of(text)
    begun = 0
    while at >= 0:
        if cuts[at]:
            at = cuts.find(0, at)
        elif cuts[at + len(needle)]:
            begun += 1
            if begun > _BEGUN_MAX:
                yield from (at, at)
                return
            at += 1
        else:
            yield at
            at += 1
        at = folded.find(needle, at)


def places_between(text: SourceText, before: str, needle: str, after: str) -> Iterator[int]:
    """The same where the needle stands between a prefix and a suffix, right beside them or with a
    space between; prefix and suffix may begin and end within words."""
    gaps = [
        (first, last)
        for first in ((" ", "") if before else ("",))
        for last in ((" ", "") if after else ("",))
    ]
    found = (
        _framed(text, f"{before}{first}{needle}{last}{after}", len(before + first), len(needle))
        for first, last in gaps
        if needle
    )
    yield from merge(*found)


def _framed(text: SourceText, frame: str, lead: int, size: int) -> Iterator[int]:
    folded = text.folded.text
    at = folded.find(frame)
    looks = 0
    while at >= 0:
        start = at + lead
        if not is_cut(text, start) and not is_cut(text, start + size):
            yield start
        else:
            looks += 1
            if looks > _LOOKS_MAX:
                yield from (start, start)
                return
        at = folded.find(frame, at + 1)


@lru_cache(maxsize=4)
def cuts_of(text: SourceText) -> bytes:
    """For each place of the folded text 1 if it is cut, and 0 if not; made once for a text.

    Places whose surroundings are alike are looked at once; letters are alike, and so are digits.
    """
    folded = text.folded.text
    shape = _typed(text).translate({ord(c): _alike(c) for c in set(folded)})
    edge = "\0" * _AROUND
    padded = edge[:_BEFORE] + shape + edge
    known: dict[str, bool] = {}
    found = bytearray(len(folded) + 1)
    for at in range(1, len(folded)):
        around = padded[at : at + _AROUND]
        if around not in known:
            known[around] = is_cut(text, at)
        found[at] = known[around]
    return bytes(found)


def _typed(text: SourceText) -> str:
    """The folded text, but with dashes that were not typed as hyphens, and with spaces that may
    set digits apart, as a dash and a space of another kind."""
    folded, original = text.folded.text, text.original
    if original.isascii():
        return folded
    letters = list(folded)
    for found in re.finditer("[- ]", folded):
        typed = original[text.folded.offsets[found.start()]]
        if found[0] == " " and typed in _GROUPING:
            letters[found.start()] = "\u2009"
        elif found[0] == "-" and typed not in _HYPHENS:
            letters[found.start()] = "\u2014"
    return "".join(letters)


def _alike(letter: str) -> str:
    """A letter that stands for all that are cut, or not, in the same places."""
    if letter.isascii() and letter.isdigit():
        return "0"
    is_special = letter.isnumeric() or letter in _SOME or "\u0590" <= letter <= "\u05ff"
    if not letter.isalpha() or is_special or unicodedata.category(letter).startswith("M"):
        return letter
    return "\u4e2d" if is_spaceless(letter) else "a"


def is_cut(text: SourceText, at: int) -> bool:
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
    if before != " " and unicodedata.combining(after):
        return True  # the stroke of "≠", which is "=" and a mark
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
