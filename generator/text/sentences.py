"""The sentences of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from generator.text.folding import QUOTATION_MARKS, Match, SourceText

_ABBREVIATIONS: Final = frozenset(
    (
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
        *("mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "st", "jr", "sr", "messrs"),
        *("gen", "maj", "col", "lt", "capt", "cmdr", "adm", "brig", "sgt", "cpl", "pvt"),
        *("sen", "rep", "gov", "pres", "supt", "vs", "inc", "ltd", "co", "corp", "approx", "est"),
    )
)


_NUMBER_SIGNS: Final = frozenset(("no", "nos", "art", "fig", "vol", "p", "pp"))


_CLOSERS: Final = QUOTATION_MARKS + ")]"


_OPENERS: Final = QUOTATION_MARKS + "(["


# Possessive, and from the first mark only: no text costs more than its length.
_STOP: Final = re.compile(rf"(?<![.!?\u2026])[.!?\u2026]++[{re.escape(_CLOSERS)}]*+(?=\s)")


def sentences(text: SourceText) -> tuple[Match, ...]:
    """The sentences, in order; a line is a paragraph, and a sentence never crosses lines.

    A sentence ends at a full stop, ``!``, ``?`` or an ellipsis, with the closing quotes and
    brackets after it, when what follows does not start in lower case. It does not end after
    initials ("U.S.", "a.m."), after the abbreviations of months, titles and ranks, or after "No."
    before a digit.
    """
    return tuple(
        Match(start, end)
        for line in re.finditer(r"[^\n]+", text.original)
        for start, end in _split(line[0], line.start())
    )


def _split(line: str, offset: int) -> Iterator[tuple[int, int]]:
    stops = [found.end() for found in _STOP.finditer(line) if _ends_sentence(line, found)]
    for start, end in pairwise([0, *stops, len(line)]):
        sentence = line[start:end]
        if sentence.strip():
            begin = offset + start + len(sentence) - len(sentence.lstrip())
            yield begin, begin + len(sentence.strip())


def _ends_sentence(line: str, stop: re.Match[str]) -> bool:
    following = line[stop.end() : stop.end() + 40].lstrip().lstrip(_OPENERS)[:1]
    if following.islower():
        return False
    if stop[0] != ".":
        return True
    before = line[max(0, stop.start() - 20) : stop.start()].split()[-1:]
    last = before[0].strip(_OPENERS) if before else ""
    if re.fullmatch(r"(?:[^\W\d_]\.)*[^\W\d_]", last):
        return False
    return last.lower() not in _ABBREVIATIONS and not (
        last.lower() in _NUMBER_SIGNS and following.isdigit()
    )
