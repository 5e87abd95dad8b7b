"""The rule of the date stage (D) for the days and the times of day that our own words state.

What readers see must come from somewhere: from a quote, from a date that is recorded, or from a
word of the quote that tells the day ("on Wednesday"), counted from the day of the article.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.bearing_facts import facts_behind
from generator.checks.locations import OwnText, finding, labels_in, language_of, prose_in
from generator.content.load import Entry
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.fields import Date
from generator.model.records import Event, Source
from generator.model.statements import Evidence, Observation
from generator.model.vocabulary import DateKind, Precision
from generator.text.dates.clock_times import ClockTime, clock_time_of, may_tell, times_in
from generator.text.dates.edtf import may_be_weekday
from generator.text.dates.named_months import months_named
from generator.text.dates.prose_dates import Mention, dates_in
from generator.text.dates.told_days import days_told
from generator.text.dates.told_periods import periods_told
from generator.text.dates.weekdays import WeekdayMention, knows_weekdays, weekdays_in
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.links.wikilinks import segments

# Year, month and day, as far as they are stated.
Parts: TypeAlias = tuple[int | None, int | None, int | None]

_ON: Final = expression(r"\bon (?:the )?$", re.IGNORECASE)
# These lead to a day as that of an article.
_OF_ARTICLE: Final = expression(
    r"(?:\b(?:article|report|edition|issue|text|entry|version|paper)s?\b[^.;]{0,30}?\b(?:of|from)|"
    r"\bdated|\bpublished(?: on)?|\bas of)\s$",
    re.IGNORECASE,
)
_BESIDE: Final = expression(
    r"\b(?:after|before|eve|next|later|earlier|follow\w*|previous|days?|night|morning)\b",
    re.IGNORECASE,
)
_BASES: Final = frozenset({"published_basis", "date_basis", "furniture"})


@dataclass(frozen=True, slots=True)
class _Support:
    """What a text of ours may take dates from: quotes, and dates that are recorded; ``articles``
    are the days on which the quoted texts appeared. ``is_whole`` tells a text that speaks of the
    record as a whole."""

    evidence: tuple[Evidence, ...]
    dates: tuple[Date, ...]
    articles: tuple[Date, ...]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class _DatedText:
    """A text of ours with the dates, weekdays and times of day that it names."""

    entry: Entry
    passage: OwnText
    text: str
    mentions: tuple[Mention, ...]
    weekdays: tuple[WeekdayMention, ...]
    times: tuple[ClockTime, ...]


@rule("D110", "date-not-in-quote")
def date_not_in_quote(archive: Archive) -> Iterator[Finding]:
    """A day in our own words that nothing states.

    What: A text of ours names a day which stands in no quote of it and is not the date that is
        recorded, nor that of an event that the text links to. The day of an article counts where a
        quote has a word for it ("today", "on Wednesday").
    Why: Readers take it as reported; nothing proves it.
    Example: text: He was arrested on 30 March 2018. With the quote "arrested on 13 May 2019"
    Instead: text: He was arrested on 13 May 2019.
    """
    for text in _texts(archive):
        support = _support_of(archive, text.entry, text.passage)
        for mention in _unstated(archive, text, support):
            if mention.day is not None:
                yield _told(text.entry, text.passage, mention.text)


@rule("D114", "time-not-in-quote", Severity.WARNING)
def time_not_in_quote(archive: Archive) -> Iterator[Finding]:
    """A month, a weekday or a time of day in our own words that nothing states.

    What: A text of ours names a month, a year, a weekday or a time of day which stands in no quote
        of it, and which no recorded date has. Of a whole day D110 tells.
    Why: Readers take it as reported; a quote may say it in words that the checks cannot read.
    Example: text: She closed it on Friday. With the quote "closed the old bridge on Monday"
    Instead: text: She closed it on Monday.
    """
    for text in _texts(archive):
        support = _support_of(archive, text.entry, text.passage)
        for mention in _unstated(archive, text, support):
            if mention.day is None:
                yield _told(text.entry, text.passage, mention.text)
        days = [date for date in support.dates if date.is_to_the_day]
        told = _days_told(archive, support) if text.weekdays else set()
        for weekday in text.weekdays:
            named = _is_named(archive, support, weekday.weekday)
            known = any(day.isoweekday() == weekday.weekday for day in told)
            if not (named or known or any(may_be_weekday(day, weekday.weekday) for day in days)):
                yield _told(text.entry, text.passage, weekday.text)
        for time in text.times:
            if not _is_timed(archive, support, time):
                yield _told(text.entry, text.passage, time.text)


def _texts(archive: Archive) -> Iterator[_DatedText]:
    """The texts of ours that name a day or a time."""
    for entry in archive.content.entries:
        for passage in (*labels_in(entry), *prose_in(entry)):
            if passage.path[0] in _BASES:
                continue
            text = "".join(segment.text for segment in segments(passage.text))
            mentions, weekdays, times = dates_in(text), weekdays_in(text), times_in(text)
            if mentions or weekdays or times:
                yield _DatedText(
                    entry, passage, text, tuple(mentions), tuple(weekdays), tuple(times)
                )


def _unstated(archive: Archive, text: _DatedText, support: _Support) -> Iterator[Mention]:
    """The dates of a text that nothing states."""
    for mention in text.mentions:
        before = text.text[: mention.start]
        # "On 5 March" says more than "between 1 and 5 March": an end of days within is no such day.
        is_sure = mention.day is not None and _ON.search(before) is not None
        # "The day after 5 May" may name that day in our words as it does in the quote.
        is_plain = is_sure and _BESIDE.search(text.text) is None
        stated = _stated(archive, support, sure=is_sure, plain=is_plain)
        # A summary says in which month an article wrote what it tells.
        is_rough = support.is_whole and mention.day is None
        if is_rough or _OF_ARTICLE.search(before):
            stated += _parts_of(support.articles)
        if not _is_supported(mention, stated, _years(support)):
            told: list[Parts] = [
                (day.year, day.month, day.day) for day in _days_told(archive, support)
            ]
            if not _is_supported(mention, told, _years(support)):
                yield mention


def _is_named(archive: Archive, support: _Support, weekday: int) -> bool:
    """Whether a quote names a weekday, or is in a language whose weekdays are not known."""
    for item in support.evidence:
        language = language_of(archive, item.source)
        said = weekdays_in(fold_text(item.quote), language)
        if not knows_weekdays(language) or any(one.weekday == weekday for one in said):
            return True
    return False


def _is_timed(archive: Archive, support: _Support, time: ClockTime) -> bool:
    """Whether a recorded date has a time of day, or a quote may tell it."""
    recorded = (clock_time_of(date.at) for date in support.dates if date.at)
    return any(time.may_be(one) for one in recorded) or any(
        may_tell(item.quote, language_of(archive, item.source), time) for item in support.evidence
    )


def _told(entry: Entry, passage: OwnText, words: str) -> Finding:
    return finding(
        entry,
        passage.path,
        f'no quote and no recorded date has "{words}".',
        "Correct it, or add the evidence that states it. If words of a quote say it, declare them: "
        'reads: {"the words": the date}.',
        words,
    )


def _support_of(archive: Archive, entry: Entry, passage: OwnText) -> _Support:
    """The statement that a text belongs to; or else all of the record, and what it refers to."""
    every = facts_behind(archive, entry, passage)
    own = tuple(one for one in archive.claims_of(entry.id) if one.path == passage.path[:2])
    claims = own or every
    linked = {segment.target for segment in segments(passage.text) if segment.target}
    if not own:
        linked.update(reference.target for reference in archive.index.references(entry))
    events = [event for name in linked if (event := archive.find(name, Event))]
    dates = [event.date for event in events]
    dates += [date for claim in claims for date in _dates_of(claim)]
    dates += [entry.record.date] if isinstance(entry.record, Event) else []
    evidence = tuple(item for claim in claims for item in claim.statement.proof)
    sources = dict.fromkeys(item.source for item in evidence)
    articles = (article for source in sources if (article := archive.find(source, Source)))
    days = (day for article in articles for day in (article.published, article.updated) if day)
    return _Support(evidence, tuple(dates), tuple(days), is_whole=not own)


def _dates_of(claim: Claim) -> Iterator[Date]:
    """The date of a statement, and those that the editor reads in its quotes."""
    statement = claim.statement
    date = statement.as_of if isinstance(statement, Observation) else statement.when
    readings = [statement.reads, *(item.reads for item in statement.proof)]
    yield from (one for reads in readings for one in reads.values() if isinstance(one, Date))
    if date:
        yield date


def _days_told(archive: Archive, support: _Support) -> set[datetime.date]:
    """The days that the quotes tell by a word, counted from the day of their article."""
    days: set[datetime.date] = set()
    for item in support.evidence:
        source = archive.find(item.source, Source)
        if source and source.published.is_to_the_day and source.published.start:
            days |= days_told(item.quote, source.language, source.published.start)
            told = periods_told(item.quote, source.language, source.published.start)
            days |= {one.first for one in told.periods if one.first == one.last}
    return days


def _stated(archive: Archive, support: _Support, *, sure: bool, plain: bool) -> list[Parts]:
    """What dates and quotes state; with ``plain`` without the dates from which a quote only
    counts: "the eve of 5 May"."""
    dates = (date for date in support.dates if not (sure and date.kind is DateKind.WITHIN))
    found = _parts_of(dates)
    for item in support.evidence:
        language = language_of(archive, item.source)
        mentions = dates_in(item.quote, language)
        found += [(None, month, None) for month in months_named(item.quote, language)]
        aside = {one.start for one in _counted_from(archive, item)} if plain else set()
        found += [(one.year, one.month, one.day) for one in mentions if one.start not in aside]
    return found


def _counted_from(archive: Archive, item: Evidence) -> tuple[Mention, ...]:
    source = archive.find(item.source, Source)
    if source is None or source.published.start is None:
        return ()
    return periods_told(item.quote, source.language, source.published.start).from_days


def _parts_of(dates: Iterable[Date]) -> list[Parts]:
    return [_parts(day, date) for date in dates for day in (date.start, date.end) if day]


def _parts(day: datetime.date, date: Date) -> Parts:
    if date.is_to_the_day:
        return day.year, day.month, day.day
    return day.year, None if date.precision is Precision.YEAR else day.month, None


def _years(support: _Support) -> set[int]:
    """The years of the recorded dates, of the articles and in the quotes."""
    dates = (*support.dates, *support.articles)
    years = {end.year for date in dates for end in (date.start, date.end) if end}
    for item in support.evidence:
        years.update(map(int, re.findall(r"(?<!\d)\d{4}(?!\d)", item.quote)))
    return years


def _is_supported(mention: Mention, stated: list[Parts], years: set[int]) -> bool:
    """Whether a date is among those that are stated; where a quote leaves out the year, it may be
    that of the article."""
    if mention.year is not None and mention.year not in years:
        return any(parts[0] == mention.year for parts in stated) and mention.month is None
    if mention.month is None and mention.day is None:
        return True
    return any(
        mention.month == parts[1]
        and mention.day in (None, parts[2])
        and (None in (mention.year, parts[0]) or mention.year == parts[0])
        for parts in stated
    )


RULES: Final = (date_not_in_quote, time_not_in_quote)
