"""The numbers that a statement's quotes have, read in their places, and those that are declared.

A number is read with the words around the quote, so that a quote that leaves out "almost", or the
first half of a range, does not change what was said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.locations import language_of
from generator.model.fields import Date
from generator.model.vocabulary import Qualifier
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import ReadNumber, Sense

# How far beside a quote a word may stand that says something of a number in it.
_LEFT: Final = 48
_RIGHT: Final = 48
WIDTH: Final = _LEFT + _RIGHT
# A full stop after a word of some length, or an empty line; "ca. 200" goes on.
_SENTENCE_END: Final = expression(
    r"(?<=\w{4})[.!?][\"'\u201d\u2019)]?\s+(?=\S)|[\u3002\uff01\uff1f]|\n\s*\n"
)

DeclaredReads = Mapping[str, Decimal | Qualifier | Date]


@dataclass(frozen=True, slots=True)
class QuotedNumber:
    """A number in a quote, and whether all of it stands there."""

    read: ReadNumber
    whole: bool = True


def numbers_in(archive: Archive, citation: FoundEvidence) -> tuple[QuotedNumber, ...]:
    """The numbers of a quote, in order, as they stand in the source."""
    beside = _beside(archive, citation)
    return tuple(
        QuotedNumber(read, beside.start <= read.start and read.end <= beside.end)
        for read in read_numbers(beside.text, beside.language)
        if read.start < beside.end and beside.start < read.end
    )


def text_beside(archive: Archive, citation: FoundEvidence) -> tuple[str, str]:
    """The text in which the numbers of a quote are read: it, with the words beside it; and the
    language."""
    beside = _beside(archive, citation)
    return beside.text, beside.language


@dataclass(frozen=True, slots=True)
class _Beside:
    """A quote between the words beside it: where it starts and ends in the text."""

    text: str
    language: str
    start: int
    end: int


def _beside(archive: Archive, citation: FoundEvidence) -> _Beside:
    """A quote in its place; alone where the source does not have it exactly once."""
    evidence = citation.evidence
    language = language_of(archive, evidence.source)
    seed = archive.seed_of(evidence)
    if seed is None or len(citation.matches) != 1:
        return _Beside(evidence.quote, language, 0, len(evidence.quote))
    match, original = citation.matches[0], seed.text.original
    start = _opening(original, match.start)
    end = _closing(original, match.end)
    return _Beside(original[start:end].rstrip(), language, match.start - start, match.end - start)


def _opening(text: str, at: int) -> int:
    """Where the words before a quote begin that may bear on it: in its sentence, whole words."""
    edge = max(0, at - _LEFT)
    ends = [found.end() for found in _SENTENCE_END.finditer(text, edge, at)]
    if ends or edge == 0:
        return ends[-1] if ends else 0
    blank = text.find(" ", edge, at)
    return blank + 1 if blank >= 0 else at


def _closing(text: str, at: int) -> int:
    edge = min(len(text), at + _RIGHT)
    found = _SENTENCE_END.search(text, max(0, at - 1), edge)
    if found or edge == len(text):
        return max(at, found.start() + 1) if found else edge
    blank = text.rfind(" ", at, edge)
    return blank if blank >= 0 else at


def by_source(archive: Archive, claim: Claim) -> Mapping[str, list[FoundEvidence]]:
    """The citations that may prove a statement, by the source that they are from.

    Each source with a quote that carries the whole statement proves it alone, with what its other
    quotes carry of it. Where there is none, all parts prove it together, under the first source.
    """
    found: dict[str, list[FoundEvidence]] = {}
    proof = archive.proof(claim)
    whole = {one.evidence.source for one in proof if one.is_whole}
    for citation in proof:
        source = citation.evidence.source
        if source in whole or not whole:
            found.setdefault(source if whole else proof[0].evidence.source, []).append(citation)
    return found


def reads_of(claim: Claim, citation: FoundEvidence) -> DeclaredReads:
    """How the editor reads words of a quote: what the statement and the evidence say."""
    quote = fold_text(citation.evidence.quote).lower()
    declared = {**claim.statement.reads, **citation.evidence.reads}
    if not declared:
        return {}
    return {words: as_ for words, as_ in declared.items() if fold_text(words).lower() in quote}


def declared_numbers(claim: Claim, citation: FoundEvidence) -> Iterator[Decimal]:
    """The numbers that the editor reads in a quote."""
    for reading in reads_of(claim, citation).values():
        if isinstance(reading, Decimal):
            yield reading


def declared_qualifiers(claim: Claim, citation: FoundEvidence) -> set[Qualifier]:
    """The qualifiers that the editor reads in a quote."""
    return {r for r in reads_of(claim, citation).values() if isinstance(r, Qualifier)}


def values_of(number: QuotedNumber) -> tuple[Decimal, ...]:
    """The values that a quoted number proves; none where it is a part, or proves nothing."""
    read = number.read
    if not number.whole:
        return ()
    if read.sense in {Sense.COUNT, Sense.ZERO, Sense.RANGE} and len(read.values) == 1:
        return read.values
    if read.sense is Sense.SHARE and read.part is not None:
        percent = read.part * 100
        exact = Decimal(percent.numerator) / percent.denominator
        return (exact,) if Fraction(exact) == percent else ()
    return ()
