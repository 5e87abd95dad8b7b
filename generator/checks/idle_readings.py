"""The rule of the number stage (N) on a reading (``reads``) of which a record makes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.locations import OwnText, finding, labels_in, prose_in
from generator.checks.numbers import shown
from generator.checks.quoted_numbers import DeclaredReads
from generator.content.load import Entry
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.fields import Date
from generator.model.ratios import Ratio
from generator.model.records import Event
from generator.model.statements import Fact, Observation
from generator.model.vocabulary import Qualifier
from generator.text.dates.prose_dates import Mention, dates_in
from generator.text.dates.weekdays import weekdays_in
from generator.text.letters.folding import fold_text
from generator.text.links.wikilinks import segments
from generator.text.numbers.numerals import format_number, read_numbers
from generator.text.numbers.values.read_number import ReadNumber


@dataclass(slots=True)
class _OwnWords:
    """The numbers, qualifiers and dates in the texts of ours that may rest on a record."""

    numbers: set[Fraction] = field(default_factory=set)
    qualifiers: set[Qualifier | None] = field(default_factory=set)
    dates: list[Mention] = field(default_factory=list)
    weekdays: set[int] = field(default_factory=set)

    def has(self, meaning: Decimal | Qualifier | Date) -> bool:
        """Whether a text tells what a reading means."""
        if isinstance(meaning, Qualifier):
            return meaning in self.qualifiers
        if isinstance(meaning, Date):
            return self._has_date(meaning)
        return abs(_exact(meaning)) in self.numbers

    def _has_date(self, date: Date) -> bool:
        first = date.start or date.end
        if first is None:
            return True
        if Fraction(first.year) in self.numbers or first.isoweekday() in self.weekdays:
            return True
        return any(
            one.year in (None, first.year) and one.month in (None, first.month)
            for one in self.dates
        )


@rule("N119", "idle-reading", Severity.WARNING)
def idle_reading(archive: Archive) -> Iterator[Finding]:
    """A reading of which the record makes nothing.

    What: "reads" gives words a number, a qualifier or a date which the statement does not record,
        and which no text of its record, nor of a question that names it, tells.
    Why: The page shows that the editors read the words so. Left behind by a correction, or
        mistyped, it tells readers something else than the record does.
    Example: value: 3, reads: {nine: 9}, with the quote "three of the nine boats"
    Instead: value: 3, without "reads"
    """
    told: dict[str, _OwnWords] = {}
    for claim in archive.claims.values():
        for path, reads in _declared(claim):
            for words, meaning in reads.items():
                if _is_recorded(claim, meaning) or not _is_quoted(claim, words):
                    continue
                if claim.entry.id not in told:
                    told[claim.entry.id] = _told_by(archive, claim.entry)
                if not told[claim.entry.id].has(meaning):
                    yield finding(
                        claim.entry,
                        (*path, words),
                        f'"{shown(words)}" is read as {_human(meaning)}, but neither this '
                        "statement nor a text that rests on it says so.",
                        'Take the entry out of "reads", or correct it or what is recorded, so that '
                        "both say the same.",
                    )


def _declared(claim: Claim) -> Iterator[tuple[tuple[Step, ...], DeclaredReads]]:
    statement = claim.statement
    if statement.reads:
        yield (*claim.path, "reads"), statement.reads
    for index, evidence in enumerate(statement.evidence):
        if evidence.reads:
            yield (*claim.path, "evidence", index, "reads"), evidence.reads


def _is_quoted(claim: Claim, words: str) -> bool:
    """Whether words stand in a quote; of others N114 tells."""
    wanted = fold_text(words).lower()
    return any(wanted in fold_text(one.quote).lower() for one in claim.statement.evidence)


def _is_recorded(claim: Claim, meaning: Decimal | Qualifier | Date) -> bool:
    """Whether a statement itself records what a reading means."""
    seen = claim.statement
    if isinstance(meaning, Date):
        event = claim.entry.record.date if isinstance(claim.entry.record, Event) else None
        own = seen.when if isinstance(seen, Fact) else None
        own = seen.as_of if isinstance(seen, Observation) else own
        return any(one is not None and _meet(one, meaning) for one in (own, event))
    if not isinstance(seen, Observation):
        return False
    if isinstance(meaning, Qualifier):
        # Of a number without the qualifier that is declared N102 tells.
        known = seen.qualifier or meaning
        return seen.words is None and meaning is known
    numbers = (seen.value, seen.low, seen.high)
    return any(one is not None and _exact(one) == _exact(meaning) for one in numbers)


def _meet(one: Date, other: Date) -> bool:
    """Whether two dates have a day in common, or one of them is open."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return True
    return one.start <= other.end and other.start <= one.end


def _told_by(archive: Archive, entry: Entry) -> _OwnWords:
    """What the texts of a record tell, and those of the questions that name it."""
    told = _OwnWords()
    for one in (entry, *archive.index.questions_naming(entry.id)):
        for passage in (*labels_in(one), *prose_in(one)):
            _take_in(told, _plain(passage))
    return told


def _take_in(told: _OwnWords, text: str) -> None:
    reads = read_numbers(text, "en")
    told.numbers.update(abs(one) for read in reads for one in _values(read))
    told.qualifiers.update(read.qualifier for read in reads)
    told.dates.extend(dates_in(text, "en"))
    told.weekdays.update(one.weekday for one in weekdays_in(text, "en"))


def _values(read: ReadNumber) -> Iterable[Fraction]:
    """All that a number of our texts may say; a share, also in percent."""
    ends = (one for one in (*read.values, read.low, read.high) if one is not None)
    shares = () if read.part is None else (read.part, 100 * read.part)
    return (*map(_exact, ends), *shares)


def _exact(number: Decimal) -> Fraction:
    return number.fraction if isinstance(number, Ratio) else Fraction(number)


def _plain(passage: OwnText) -> str:
    """What readers see of a passage."""
    if passage.linked and "[[" in passage.text:
        return "".join(segment.text or segment.target for segment in segments(passage.text))
    return passage.text


def _human(meaning: Decimal | Qualifier | Date) -> str:
    match meaning:
        case Qualifier():
            return f'"{meaning.value.replace("-", " ")}"'
        case Date():
            return meaning.human
    return format_number(meaning)


RULES: Final = (idle_reading,)
