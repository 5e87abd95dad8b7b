"""The sentences of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.folding import QUOTATION_MARKS, Match, SourceText
from generator.text.letters.scripts import MARKS, SPACELESS

_ABBREVIATIONS: Final = frozenset(
    (
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
        *("mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "st", "jr", "sr", "messrs"),
        *("gen", "maj", "col", "lt", "capt", "cmdr", "adm", "brig", "sgt", "cpl", "pvt"),
        *("sen", "rep", "gov", "pres", "supt", "vs", "inc", "ltd", "co", "corp", "approx", "est"),
    )
)


_NUMBER_SIGNS: Final = frozenset(("no", "nos", "art", "fig", "vol", "p", "pp"))


_CLOSERS: Final = QUOTATION_MARKS + ")]\u300d\u300f\uff09\u3011\u300b\u3009"


_OPENERS: Final = QUOTATION_MARKS + "([\u300c\u300e\uff08\u3010\u300a\u3008"


# Full stops of scripts that need no space after them: Chinese, Japanese, Hindi and its neighbours,
# Urdu, Amharic, Burmese, Khmer, Armenian, Tibetan.
_FULL_STOPS: Final = (
    "\u3002\uff61\uff01\uff1f\u0964\u0965\u06d4\u1362\u1367\u104b\u17d4\u17d5\u0589\u0f0d\u0f0e"
)
_QUESTIONS: Final = "\u061f\u203c\u2047\u2048\u2049"
_ENDS: Final = rf".!?\u2026{_FULL_STOPS}{_QUESTIONS}"

# Possessive, and from the first mark only: no text costs more than its length.
_STOP: Final = expression(rf"(?<![{_ENDS}])[{_ENDS}]++[{re.escape(_CLOSERS)}]*+")


_LINE: Final = expression(r"[^\n]+")


_WORD: Final = expression(rf"[{SPACELESS}][{MARKS}]*+|(?:(?![{SPACELESS}])\S)++")


# Several rules ask for the sentence of each quote, one rule after the other.
@lru_cache(maxsize=1024)
def sentences(text: SourceText) -> tuple[Match, ...]:
    """The sentences, in order; a line is a paragraph, and a sentence never crosses lines.

    A sentence ends at a full stop, ``!``, ``?`` or an ellipsis of any script, with the closing
    quotes and brackets after it, when what follows does not start in lower case. It does not end
    after initials ("U.S.", "a.m."), after the abbreviations of months, titles and ranks, or after
    "No." before a digit. Only the full stops of scripts that set no space after them, such as the
    Chinese and the Hindi one, need none; after a closing quote the sentence goes on.
    """
    return tuple(_sentences(text.original))


def _sentences(text: str) -> Iterator[Match]:
    for line in _LINE.finditer(text):
        for start, end in _split(line[0], line.start()):
            yield Match(start, end)


def word_places(text: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a text begin and end; in scripts that set none apart, each letter with
    its marks is one. Plain pairs, for a text of a mebibyte has half a million."""
    return tuple(found.span() for found in _WORD.finditer(text))


def _split(line: str, offset: int) -> Iterator[tuple[int, int]]:
    stops = [found.end() for found in _STOP.finditer(line) if _ends_sentence(line, found)]
    for start, end in pairwise([0, *stops, len(line)]):
        sentence = line[start:end]
        if sentence.strip():
            begin = offset + start + len(sentence) - len(sentence.lstrip())
            yield begin, begin + len(sentence.strip())


def _ends_sentence(line: str, stop: re.Match[str]) -> bool:
    after = line[stop.end() : stop.end() + 40]
    following = after.lstrip().lstrip(_OPENERS)[:1]
    if following.islower():
        return False
    if after and not after[0].isspace():
        mark = stop[0].rstrip(_CLOSERS)
        closed = mark != stop[0] and after[0] not in _OPENERS
        return mark[-1] in _FULL_STOPS and not closed
    if stop[0] != ".":
        return True
    before = line[max(0, stop.start() - 20) : stop.start()].split()[-1:]
    last = before[0].strip(_OPENERS) if before else ""
    if re.fullmatch(r"(?:[^\W\d_]\.)*[^\W\d_]", last):
        return False
    return last.lower() not in _ABBREVIATIONS and not (
        last.lower() in _NUMBER_SIGNS and following.isdigit()
    )
