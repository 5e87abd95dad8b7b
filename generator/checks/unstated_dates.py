"""The rule of the date stage (D) on recorded dates that no quote states."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.dates import dated
from generator.checks.locations import finding
from generator.checks.quote_sentences import sentence_of
from generator.checks.unlike_dates import parts_apart
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.fields import Date
from generator.model.records import Event, Figure, Source
from generator.model.statements import Fact
from generator.model.vocabulary import DateKind
from generator.text.dates.edtf import is_after, may_be_weekday, parse_date
from generator.text.dates.prose_dates import Mention, dates_in
from generator.text.dates.told_days import counts_days, days_told, knows_days, without_lead
from generator.text.dates.told_periods import Period, periods_told
from generator.text.dates.weekdays import weekdays_in
from generator.text.letters.folding import fold_text
from generator.text.links.wikilinks import segments

_LONG: Final = 62
_BEFORE_MAX: Final = 300
# So old may a number be that an article gives without a word of time.
_WRITTEN_WITHIN: Final = datetime.timedelta(days=7)


@rule("D111", "unstated-date", Severity.WARNING)
def unstated_date(archive: Archive) -> Iterator[Finding]:
    """A date that nothing states.

    What: "when" is a day, a month or a year which no quote, nor its sentence, nor the one before
        it, states: by a date, a weekday or a word of time ("today", "two days later"). The date of
        the event, or of one that the text links to or the figure is about, counts as stated; for
        "as_of" so does the week up to an article's day. Read in twenty languages. Of a span, both
        ends must be stated; a period ("last month", "spring of 2023") states no day within it.
    Why: "when" is what the text states; an article tells of many days, and leaves some open.
    Example: when: 2025-03-06, from an article of that day, with the quote "She closed the bridge"
    Instead: No when
    """
    for claim, field, date in dated(archive):
        if (
            date.start is None
            or date.end is None
            or _is_marked(date)
            or _is_read(claim, date)
            or _is_of_event(archive, claim, date)
        ):
            continue
        cited = archive.proof(claim)
        days = _Days(date.start, date.end)
        if _is_told(archive, cited, days, field, is_span=date.kind is DateKind.SPAN):
            continue
        if not any(_contradicts(archive, one, date) for one in cited):
            yield _told(archive, claim, field, date)


class _Days(NamedTuple):
    """The first and the last day of a recorded date, or of one end of a span."""

    start: datetime.date
    end: datetime.date


def _is_told(
    archive: Archive, cited: Sequence[FoundEvidence], days: _Days, field: str, *, is_span: bool
) -> bool:
    """Whether the quotes may state a date; of a span they must state both ends."""
    if not any(_states(archive, one, days, field) for one in cited):
        return False
    if not is_span or any(_is_period(archive, one, days) for one in cited):
        return True
    ends = (_Days(days.start, days.start), _Days(days.end, days.end))
    return all(any(_states(archive, one, end, field) for one in cited) for end in ends)


def _is_period(archive: Archive, citation: FoundEvidence, days: _Days) -> bool:
    """Whether a quote tells a period by its name ("the third quarter of 2022")."""
    source = archive.find(citation.evidence.source, Source)
    if source is None or source.published.start is None:
        return True
    quote = citation.evidence.quote
    told = periods_told(quote, source.language, source.published.start)
    return any(one.first < one.last and _covers(days, one) for one in told.periods)


def _covers(days: _Days, period: Period) -> bool:
    """Whether a date is no finer than a period that is told."""
    return days.start <= period.first and period.last <= days.end


def _told(archive: Archive, claim: Claim, field: str, date: Date) -> Finding:
    sources = (archive.find(item.source, Source) for item in claim.statement.proof)
    days = {source.published.start for source in sources if source}
    also = ", the day of the article" if date.start == date.end and date.start in days else ""
    said = next(filter(None, (_said(archive, one) for one in archive.proof(claim))), "")
    told = f"the quote {said}" if said else "no quote says when it was"
    return finding(
        claim.entry,
        (*claim.path, field),
        f'"{field}" is {date.human}{also}; {told}.',
        f'Take "{field}" out, or quote the words that say it. If words of the quote do say it, '
        'declare it: reads: {"the words": the date}.',
    )


def _said(archive: Archive, citation: FoundEvidence) -> str:
    """The first day or period that a quote tells, for a message; "" for none."""
    source, quote = archive.find(citation.evidence.source, Source), citation.evidence.quote
    if source is None or source.published.start is None:
        return ""
    told = periods_told(quote, source.language, source.published.start)
    if told.periods:
        # Where it may be of several years, that of the article is meant most often.
        year = source.published.start.year
        first, last = min(told.periods, key=lambda one: abs(one.first.year - year))
        return f"tells {parse_date(f'{first}' if first == last else f'{first}/{last}').human}"
    stated = [one.text for one in dates_in(quote, source.language) if one.day]
    return f'says "{stated[0]}"' if stated else ""


def _is_read(claim: Claim, date: Date) -> bool:
    """Whether the editor reads words of a quote as this date."""
    read = (one for item in claim.statement.proof for one in item.reads.values())
    return any(one == date for one in (*claim.statement.reads.values(), *read))


def _contradicts(archive: Archive, citation: FoundEvidence, date: Date) -> bool:
    """Whether a quote names another weekday or another day, or its article is older: of these other
    rules tell."""
    source = archive.find(citation.evidence.source, Source)
    if source is None or is_after(date, source.updated or source.published):
        return True
    quote, language = citation.evidence.quote, source.language
    days = weekdays_in(fold_text(quote), language)
    if any(not may_be_weekday(date, day.weekday) for day in days):
        return True
    stated = [one for one in dates_in(quote, language) if one.day]
    if date.start is None or date.kind is not DateKind.POINT or len(stated) != 1:
        return False
    return date.is_to_the_day and parts_apart(stated[0], date.start) == 1


def _is_marked(date: Date) -> bool:
    """Whether a date is not sure: nobody states it so."""
    return date.uncertain or date.approximate


def _is_of_event(archive: Archive, claim: Claim, date: Date) -> bool:
    """Whether a date is that of the event, or of one that the text links to, or holds it."""
    statement, record = claim.statement, claim.entry.record
    text = statement.text if isinstance(statement, Fact) else statement.note or ""
    named = {part.target for part in segments(text) if part.target}
    named |= {*record.about} if isinstance(record, Figure) else set()
    events = [event for name in sorted(named) if (event := archive.find(name, Event))]
    known = [record.date] if isinstance(record, Event) else []
    known += [event.date for event in events]
    return any(_holds(date, one) for one in known)


def _holds(date: Date, of_event: Date) -> bool:
    """Whether a date is no finer than that of an event, or is the first or last of its days."""
    if of_event.is_to_the_day and date.start == date.end:
        return date.start in (of_event.start, of_event.end)
    bounds = (date.start, date.end, of_event.start, of_event.end)
    if bounds[0] is None or bounds[1] is None or bounds[2] is None or bounds[3] is None:
        return _overlap(date, of_event.start, of_event.end)
    return bounds[0] <= bounds[2] and bounds[3] <= bounds[1]


def _overlap(date: Date | _Days, first: datetime.date | None, last: datetime.date | None) -> bool:
    earliest, latest = datetime.date.min, datetime.date.max
    begins_before = (date.start or earliest) <= (last or latest)
    return begins_before and (first or earliest) <= (date.end or latest)


def _states(archive: Archive, citation: FoundEvidence, days: _Days, field: str) -> bool:
    """Whether a quote or its sentence may state a date; always, in a language not read."""
    source = archive.find(citation.evidence.source, Source)
    if source is None or not knows_days(source.language):
        return True
    if field == "as_of" and any(_is_near(days, day) for day in _days_of(source, citation)):
        return True
    texts = (citation.evidence.quote, sentence_of(archive, citation))
    if any(text and _tells(text, source, days, counted=True) for text in texts):
        return True
    return _tells(_before(archive, citation), source, days, counted=False)


def _tells(text: str, source: Source, days: _Days, *, counted: bool) -> bool:
    """Whether a text may state a date, by its figures, by a period or by words counted from the
    article; with ``counted`` also by words that lead to no day in particular."""
    language, day = source.language, source.published.start
    if day is None:
        return True
    periods, rest, _ = periods_told(text, language, day)
    mentions = dates_in(rest, language)
    if any(_covers(days, period) for period in periods):
        return True
    if any(_may_be(one, days) for one in mentions):
        return True
    if counted and counts_days(without_lead(rest, mentions, language), language):
        return True
    return any(_overlap(days, one, one) for one in days_told(rest, language, day))


def _before(archive: Archive, citation: FoundEvidence) -> str:
    """What stands before a quote, a sentence or two: there the day may have been told."""
    seed = archive.seed_of(citation.evidence)
    if seed is None or len(citation.matches) != 1:
        return ""
    start = citation.matches[0].start
    return fold_text(seed.text.original[max(0, start - _BEFORE_MAX) : start])


def _is_near(date: _Days, day: Date) -> bool:
    """Whether a number is of the days on which its article was written."""
    if None in (day.start, day.end):
        return True
    return _overlap(date, day.start, day.end) or (
        day.start is not None and datetime.timedelta() < day.start - date.end <= _WRITTEN_WITHIN
    )


def _days_of(source: Source, citation: FoundEvidence) -> Iterator[Date]:
    """The days on which the quoted text was there to be read."""
    version = source.seen(citation.evidence.version)
    yield source.published
    yield from filter(None, (source.updated, version.seen if version else None))


def _may_be(mention: Mention, date: _Days) -> bool:
    """Whether a date in prose may lie within a recorded one, as far as it is stated."""
    return any(
        mention.year in (None, day.year)
        and mention.month in (None, day.month)
        and mention.day in (None, day.day)
        for day in _days_within(date)
    )


def _days_within(date: _Days) -> Iterator[datetime.date]:
    """The days of a recorded date, of a long one the first of each month and the two ends."""
    first, last = date
    length = (last - first).days
    if length <= _LONG:
        yield from (first + datetime.timedelta(days=more) for more in range(length + 1))
        return
    yield from (first, last)
    for year in range(first.year, last.year + 1):
        months = (datetime.date(year, month, 1) for month in range(1, 13))
        yield from (day for day in months if first <= day <= last)


RULES: Final = (unstated_date,)
