"""A source's text made ready for matching: folded, with the way back to the original.

Two texts are the same for a quote when they fold to the same text. Folding undoes what
typesetting does, and nothing else:

- a run of white space, line breaks and no-break spaces included, becomes one space;
- what nobody sees goes (``hidden_characters``): soft hyphens, joiners, spaces without width;
- quotation marks and apostrophes of any shape, guillemets too, become ``'`` or ``"``;
- hyphens, dashes and the minus sign become ``-``;
- canonically equivalent letters become equal (Unicode Standard Annex #15, NFD).

Case, and an ellipsis against three dots, are kept: they are words.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain, pairwise, repeat
from types import MappingProxyType
from typing import Final, overload

from generator.text.letters.expressions import expression
from generator.text.letters.hidden_characters import UNSEEN

_SINGLE: Final = "\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc`\u00b4"
_DOUBLE: Final = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
QUOTATION_MARKS: Final = "'\"" + _SINGLE + _DOUBLE
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
_VARIANTS: Final = MappingProxyType(
    dict.fromkeys(map(ord, _SINGLE), "'")
    | dict.fromkeys(map(ord, _DOUBLE), '"')
    | dict.fromkeys(map(ord, _DASHES), "-")
)
_BLANKS: Final = expression(r"\s+")
_LONG_BLANKS: Final = expression(r"\s{2,}")
# White space that is not one space already: most texts have little of it.
_UNEVEN: Final = expression(r"\s{2,}|[^\S ]")
# What may decompose, with the letter before it, which may carry its marks: ASCII never does.
_ISLANDS: Final = expression(r"[\x00-\x7f]?[^\x00-\x7f]+")
# Marks on one letter that are put in order together (the Stream-Safe Text Format of the annex,
# section 13): ordering takes the square of their number.
_MARKS_MAX: Final = 30
# Texts up to this length are remembered: quotes and names are, articles are not.
_SHORT: Final = 1000


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; ``offsets`` gives for each of its code points the original's code point from
    which it came, and at its end the original's length."""

    text: str
    offsets: Sequence[int]


class Runs(Sequence[int]):
    """Offsets that mostly count on by one, kept as the places where they jump.

    ``starts`` are the folded places at which a run begins, ``origins`` the offsets there. A text
    of ten thousand letters has some hundred runs.
    """

    __slots__ = ("_length", "_origins", "_starts")

    def __init__(self, starts: Sequence[int], origins: Sequence[int], length: int) -> None:
        self._starts = array("I", starts)
        self._origins = array("I", origins)
        self._length = length

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, at: int) -> int: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...

    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        if isinstance(at, slice):
            return [self[index] for index in range(*at.indices(self._length))]
        place = at + self._length if at < 0 else at
        if not 0 <= place < self._length:
            raise IndexError(at)
        run = bisect_right(self._starts, place) - 1
        return self._origins[run] + place - self._starts[run]


@dataclass(frozen=True, slots=True)
class Match:
    """A passage of a source: code points of the original text, the end exclusive."""

    start: int
    end: int


@dataclass(frozen=True)
class SourceText:
    """A text; its folded form, and the offsets at which its lines start, are made when needed."""

    original: str

    @cached_property
    def folded(self) -> Folded:
        """The text folded once, so that many quotes can be looked for in it."""
        return fold(self.original)

    @cached_property
    def line_starts(self) -> Sequence[int]:
        """The offsets at which lines start."""
        return array("I", (0, *(found.end() for found in re.finditer("\n", self.original))))

    def line_of(self, offset: int) -> int:
        """The line, counted from 1, that holds the code point at this offset."""
        return bisect_right(self.line_starts, offset)

    def passage(self, match: Match) -> str:
        """The words of a match, as they stand in the original."""
        return self.original[match.start : match.end]

    def match(self, start: int, end: int) -> Match:
        """The passage of the original for code points ``start`` to ``end`` of the folded text."""
        last = self.folded.offsets[end - 1] + 1
        while last < len(self.original) and unicodedata.combining(self.original[last]):
            last += 1
        return Match(self.folded.offsets[start], last)


def read_text(text: str) -> SourceText:
    """A text in which many quotes can be looked for."""
    return SourceText(text)


def fold_text(text: str) -> str:
    """The folded text alone; the same as ``fold(text).text``, and cheaper."""
    if text.isascii() and text.isprintable() and "  " not in text and "`" not in text:
        return text
    return _fold_short(text) if len(text) < _SHORT else _fold_text(text)


def _fold_text(text: str) -> str:
    if text.isascii() and not UNSEEN.search(text):
        return _UNEVEN.sub(" ", text.replace("`", "'"))
    shown, _ = _decompose(UNSEEN.sub("", text))
    # A mark that is not there is passed over far faster than each letter is looked up.
    for mark, plain in _VARIANTS.items():
        shown = shown.replace(chr(mark), plain)
    return _UNEVEN.sub(" ", shown)


@lru_cache(maxsize=4096)  # one quote is folded for many rules
def _fold_short(text: str) -> str:
    return _fold_text(text)


def fold(text: str) -> Folded:
    """Fold a text and keep the way back to it."""
    if unicodedata.is_normalized("NFD", text) and not UNSEEN.search(text):
        return _fold_plain(text)
    shown = UNSEEN.sub("", text)
    plain, origins = _decompose(shown)
    if len(shown) < len(text):
        visible = [at for at, letter in enumerate(text) if not UNSEEN.match(letter)]
        origins = [visible[at] for at in origins]
    parts: list[str] = []
    offsets = array("I")
    last = 0
    for blank in _BLANKS.finditer(plain):
        parts.extend((plain[last : blank.start()].translate(_VARIANTS), " "))
        offsets.extend(origins[last : blank.start() + 1])
        last = blank.end()
    parts.append(plain[last:].translate(_VARIANTS))
    offsets.extend(origins[last:])
    offsets.append(len(text))
    return Folded("".join(parts), offsets)


def _fold_plain(text: str) -> Folded:
    """Fold a text in which only runs of white space move the letters behind them."""
    starts, origins, removed = [0], [0], 0
    for blank in _LONG_BLANKS.finditer(text):
        removed += blank.end() - blank.start() - 1
        starts.append(blank.end() - removed)
        origins.append(blank.end())
    return Folded(fold_text(text), Runs(starts, origins, len(text) - removed + 1))


def _decompose(text: str) -> tuple[str, Sequence[int]]:
    """The text in NFD, and for each of its code points the offset of the letter it belongs to."""
    if unicodedata.is_normalized("NFD", text):
        return text, range(len(text))
    parts: list[str] = []
    origins = array("I")
    last = 0
    for island in _ISLANDS.finditer(text):
        parts.append(text[last : island.start()])
        origins.extend(range(last, island.start()))
        last = island.end()
        sizes = {one: len(unicodedata.normalize("NFD", one)) for one in {*island[0]}}
        if not any(map(_is_carried, sizes)):
            # Each code point is a letter of its own, as in Hangul.
            parts.append(unicodedata.normalize("NFD", island[0]))
            places = enumerate(island[0], island.start())
            origins.extend(chain.from_iterable(repeat(at, sizes[one]) for at, one in places))
            continue
        for start, end in pairwise((*_letters(text, island.start(), last), last)):
            letter = unicodedata.normalize("NFD", text[start:end])
            parts.append(letter)
            origins.extend([start] * len(letter))
    parts.append(text[last:])
    origins.extend(range(last, len(text)))
    return "".join(parts), origins


def _letters(text: str, first: int, end: int) -> Iterator[int]:
    """Where letters start, each with the marks that follow it; white space carries none."""
    start = first
    for at in range(first, end):
        carried = at > first and _is_carried(text[at])
        if not carried or text[at - 1].isspace() or at - start > _MARKS_MAX:
            start = at
            yield at


@lru_cache(maxsize=1 << 14)  # all syllables of Hangul, and what else a text has
def _is_carried(letter: str) -> bool:
    """Whether a code point is a mark on the letter before it."""
    return unicodedata.combining(unicodedata.normalize("NFD", letter)[0]) > 0
