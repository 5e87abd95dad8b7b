"""Words of ``reads`` that are only a part of a number or a measure: "an hour" of "an hour and 40
minutes", "만" of "만 5천"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.checks.quoted_numbers import numbers_in, text_beside
from generator.text.letters.expressions import expression
from generator.text.numbers.relations.number_compounds import larger_units
from generator.text.numbers.values.read_number import ReadNumber, Sense
from generator.text.numbers.vocabulary.number_languages import base

# The ends of a range, the sides of a score and the whole of a share are numbers of their own.
_JOINED: Final = frozenset((Sense.RANGE, Sense.RATIO, Sense.RATE, Sense.SHARE, Sense.UNREAD))
# Between a number and what joins the next one of its measure: "1 hour and 40 minutes".
_GAP: Final = 20
# "1 200": no part of it is a number
_GROUPS: Final = expression(r"[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?")
_LEFT: Final = 32


def cut_from(archive: Archive, citation: FoundEvidence, words: str, meaning: object) -> str:
    """The number or the measure of which some words are only a part, wherever they stand in the
    quote; "" where they stand for themselves."""
    if not isinstance(meaning, Decimal):
        return ""
    text, language = text_beside(archive, citation)
    reads = [number.read for number in numbers_in(archive, citation)]
    wholes = [*_numbers(reads, meaning), *_measures(text, reads, language)]
    places = list(_places(text, words)) if wholes else []
    cuts = [
        next((text[start:end] for start, end in wholes if _is_cut(place, start, end)), "")
        for place in places
    ]
    return cuts[0] if cuts and all(cuts) else ""


def _is_cut(place: tuple[int, int], start: int, end: int) -> bool:
    """Whether words at a place have some of what stands between two offsets, and not all of it."""
    meets = place[0] < end and start < place[1]
    return meets and not (place[0] <= start and end <= place[1])


def _places(text: str, words: str) -> Iterator[tuple[int, int]]:
    low, wanted = text.lower(), words.lower()
    at = low.find(wanted)
    while at >= 0:
        yield at, at + len(wanted)
        at = low.find(wanted, at + 1)


def _numbers(reads: Sequence[ReadNumber], meaning: Decimal) -> Iterator[tuple[int, int]]:
    """Where the numbers stand that have this meaning themselves, and those in groups of digits."""
    for read in reads:
        own = read.sense not in _JOINED and abs(meaning) in {abs(value) for value in read.values}
        if own or _GROUPS.fullmatch(read.text):
            yield read.start, read.end


def _measures(text: str, reads: Sequence[ReadNumber], language: str) -> Iterator[tuple[int, int]]:
    """Where the measures stand that are told in two units."""
    start, last = -1, -1
    for read in reads:
        if not _is_part(read):
            continue
        larger = _larger_before(text, read.start, language)
        if last < 0 or read.start - last > _GAP:
            start = larger
        last = read.end
        if start < read.start:
            yield start, read.end


def _is_part(read: ReadNumber) -> bool:
    return read.sense is Sense.UNREAD and read.unit is not None and not read.values


def _larger_before(text: str, at: int, language: str) -> int:
    """Where one of a larger unit begins right before a place ("an hour and"), or the place."""
    near = max(0, at - _LEFT)
    left = text[near:at].lower()
    found = (larger.search(left) for _, larger in larger_units(base(language)))
    return next((near + one.start() for one in found if one), at)
