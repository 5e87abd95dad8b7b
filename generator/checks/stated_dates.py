"""The rules of the date stage (D) for what our own words state, and for years that nothing states.

A date that readers see must come from somewhere: from a quote, from a date that is recorded, or
from the day of an article.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

from generator.archive.archive import Archive
from generator.archive.coverage import text_of
from generator.archive.references import Claim
from generator.checks.bearing_facts import facts_behind
from generator.checks.dates import dated
from generator.checks.locations import OwnText, finding, labels_in, language_of, prose_in
from generator.content.load import Entry
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.fields import Date
from generator.model.records import Event, Source
from generator.model.statements import Evidence, Fact, Observation
from generator.model.vocabulary import DateKind, Kind, Precision
from generator.text.edtf import may_be_weekday
from generator.text.folding import fold_text
from generator.text.prose_dates import Mention, dates_in
from generator.text.weekdays import knows_weekdays, weekdays_in
from generator.text.wikilinks import segments

# Year, month and day, as far as they are stated.
Parts: TypeAlias = tuple[int | None, int | None, int | None]

# How far a date may lie from its articles before the year must be said: in January an article
# tells of December, but no slip of a year is nearer.
_FAR: Final = datetime.timedelta(days=300)
# Words with which a quote itself leads to another year.
_YEARS_APART: Final = re.compile(
    r"\b(?:years?|decades?|centur\w+|anniversar\w+|ago|generations?|jahr\w*|ans|années?|años?|"
    r"anos?|ann[oi]|год\w*|лет)\b|年|년|작년|내년|سن|عام|أعوام|שנה|שנים|שנת|אשתקד|साल|वर्ष",
    re.IGNORECASE,
)
_ON: Final = re.compile(r"\bon (?:the )?$", re.IGNORECASE)
_FOUR_DIGITS: Final = re.compile(r"(?<!\d)[0-9]{4}(?!\d)")
# Figures of other scripts, and what may be a year in Han characters.
_OTHER_FIGURES: Final = re.compile(r"[\u3000-\u9fff]|(?![0-9])\d")
_BASES: Final = frozenset({"published_basis", "date_basis", "furniture"})


@dataclass(frozen=True, slots=True)
class _Support:
    """What a text of ours may take dates from: quotes, recorded dates, and for a text that speaks
    of the record as a whole, the texts of its sources."""

    evidence: tuple[Evidence, ...]
    dates: tuple[Date, ...]
    texts: tuple[str, ...]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class _Dated:
    """A recorded date in its place, its evidence, and what our own words say about it."""

    entry: Entry
    path: tuple[Step, ...]
    date: Date
    evidence: tuple[Evidence, ...]
    said: tuple[str, ...]


@rule("D109", "year-unlike-articles", Severity.WARNING)
def year_unlike_articles(archive: Archive) -> Iterator[Finding]:
    """A year that no article gives.

    What: A date lies ten months or more from every article that tells of it, neither these texts
        nor "date_basis" have its year, and no quote speaks of years.
    Why: It is mostly a slip: 2015 typed for 2025.
    Example: date: 2041-06-14, from an article of 16 June 2025
    Instead: date: 2025-06-14. Or date_basis: The programme of the fair names 2041.
    """
    for entry in archive.of_kind(Kind.EVENT):
        event = entry.record
        if isinstance(event, Event):
            evidence = tuple(item for fact in event.facts for item in fact.proof)
            said = (event.date_basis or "", *(fact.text for fact in event.facts))
            yield from _far_off(archive, _Dated(entry, ("date",), event.date, evidence, said))
    for claim, field, date in dated(archive):
        statement = claim.statement
        said = (statement.text if isinstance(statement, Fact) else statement.note or "",)
        if isinstance(claim.entry.record, Event) and claim.entry.record.date_basis:
            said += (claim.entry.record.date_basis,)
        path = (*claim.path, field)
        yield from _far_off(archive, _Dated(claim.entry, path, date, statement.proof, said))


def _far_off(archive: Archive, found: _Dated) -> Iterator[Finding]:
    date, field = found.date, found.path[-1]
    sources = dict.fromkeys(item.source for item in found.evidence)
    articles = [archive.find(source, Source) for source in sources]
    published = [article.published for article in articles if article]
    if not published or not all(_is_far(date, day, field) for day in published):
        return
    years = {end.year for end in (date.start, date.end) if end}
    texts = [text.original for source in sources if (text := text_of(archive, source))]
    if any(not years.isdisjoint(_years_in(text)) for text in (*texts, *found.said)):
        return
    if not any(_YEARS_APART.search(item.quote) for item in found.evidence):
        days = " and ".join(dict.fromkeys(day.human for day in published))
        yield finding(
            found.entry,
            found.path,
            f'"{field}" is {date.human}, but the articles are of {days}, and none has this year.',
            "Correct the year; if it is right, say where it comes from.",
        )


def _is_far(date: Date, published: Date, field: Step) -> bool:
    if published.start is None or published.end is None:
        return False
    if date.end is not None and published.start - date.end > _FAR:
        return True
    # Of a statement's date after its articles, other rules tell.
    return field == "date" and date.start is not None and date.start - published.end > _FAR


@lru_cache(maxsize=4096)
def _years_in(text: str) -> frozenset[int]:
    """The years in a text, read once: an article is asked for each statement that rests on it."""
    others = dates_in(text, "ja") if _OTHER_FIGURES.search(text) else ()
    written = (int(year) for year in _FOUR_DIGITS.findall(text))
    return frozenset((*written, *(mention.year for mention in others if mention.year is not None)))


@rule("D110", "date-not-in-quote", Severity.WARNING)
def date_not_in_quote(archive: Archive) -> Iterator[Finding]:
    """A day in our own words that nothing states.

    What: A text of ours names a date or a weekday which stands in no quote of it and is not the
        date that is recorded, nor that of an article or of an event that the text links to.
    Why: Readers take it as reported; nothing proves it.
    Example: text: He was arrested on 30 March 2018. With the quote "arrested on 13 May 2019"
    Instead: text: He was arrested on 13 May 2019.
    """
    articles = _Articles(archive)
    for entry in archive.content.entries:
        for passage in (*labels_in(entry), *prose_in(entry)):
            if passage.path[0] not in _BASES:
                yield from _unsupported(articles, entry, passage)


class _Articles:
    """The articles' dates and years; each is read once, and only when it is asked for."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._read: dict[str, tuple[frozenset[Parts], frozenset[int]]] = {}

    def of(self, source: str) -> tuple[frozenset[Parts], frozenset[int]]:
        """The dates in the text of a source, and everything in it that may be a year."""
        if source not in self._read:
            found = text_of(self.archive, source)
            text = found.original if found else ""
            mentions = dates_in(text, language_of(self.archive, source))
            years = map(int, re.findall(r"(?<!\d)[12]\d{3}(?!\d)", text))
            dates = frozenset((one.year, one.month, one.day) for one in mentions)
            self._read[source] = dates, frozenset(years)
        return self._read[source]


def _unsupported(articles: _Articles, entry: Entry, passage: OwnText) -> Iterator[Finding]:
    archive = articles.archive
    text = "".join(segment.text for segment in segments(passage.text))
    mentions, weekdays = dates_in(text), weekdays_in(text)
    if not mentions and not weekdays:
        return
    support = _support_of(archive, entry, passage)
    # "On 5 March" says more than "between 1 and 5 March": an end of days within is no such day.
    stated = _stated(articles, support, sure=False), _stated(articles, support, sure=True)
    years = _years(articles, support)
    for mention in mentions:
        # What a record as a whole says of a month may stand in the statements of others.
        is_rough = support.is_whole and mention.month is not None and mention.day is None
        is_sure = mention.day is not None and _ON.search(text[: mention.start]) is not None
        known = stated[is_sure]
        if not is_rough and not _is_supported(mention, known, years):
            yield _told(entry, passage, mention.text)
    for weekday in weekdays:
        days = (date for date in support.dates if date.is_to_the_day)
        named = _is_named(archive, support, weekday.weekday)
        if not (named or any(may_be_weekday(day, weekday.weekday) for day in days)):
            yield _told(entry, passage, weekday.text)


def _is_named(archive: Archive, support: _Support, weekday: int) -> bool:
    """Whether a quote names a weekday, or is in a language whose weekdays are not known."""
    for item in support.evidence:
        language = language_of(archive, item.source)
        said = weekdays_in(fold_text(item.quote), language)
        if not knows_weekdays(language) or any(one.weekday == weekday for one in said):
            return True
    return False


def _told(entry: Entry, passage: OwnText, words: str) -> Finding:
    return finding(
        entry,
        passage.path,
        f'no quote and no recorded date has "{words}".',
        "Correct it, or add the evidence that states it.",
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
    dates += [date for claim in claims if (date := _date_of(claim))]
    dates += [entry.record.date] if isinstance(entry.record, Event) else []
    evidence = tuple(item for claim in claims for item in claim.statement.proof)
    sources = tuple(dict.fromkeys(item.source for item in evidence))
    articles = [article for source in sources if (article := archive.find(source, Source))]
    dates += [article.published for article in articles]
    return _Support(evidence, tuple(dates), () if own else sources, is_whole=not own)


def _date_of(claim: Claim) -> Date | None:
    statement = claim.statement
    return statement.as_of if isinstance(statement, Observation) else statement.when


def _stated(articles: _Articles, support: _Support, sure: bool) -> list[Parts]:
    found = [
        _parts(day, date)
        for date in support.dates
        if not (sure and date.kind is DateKind.WITHIN)
        for day in (date.start, date.end)
        if day
    ]
    for item in support.evidence:
        mentions = dates_in(item.quote, language_of(articles.archive, item.source))
        found += [(mention.year, mention.month, mention.day) for mention in mentions]
    for source in support.texts:
        found += articles.of(source)[0]
    return found


def _parts(day: datetime.date, date: Date) -> Parts:
    if date.is_to_the_day:
        return day.year, day.month, day.day
    return day.year, None if date.precision is Precision.YEAR else day.month, None


def _years(articles: _Articles, support: _Support) -> tuple[set[int], set[int]]:
    """The years of the recorded dates and the quotes; with them, those of the whole texts."""
    years = {end.year for date in support.dates for end in (date.start, date.end) if end}
    for item in support.evidence:
        years.update(map(int, re.findall(r"(?<!\d)\d{4}(?!\d)", item.quote)))
    of_texts = (articles.of(item.source)[1] for item in support.evidence)
    every = years.union(*of_texts)
    return (every if support.is_whole else years), every


def _is_supported(mention: Mention, stated: list[Parts], years: tuple[set[int], set[int]]) -> bool:
    """Whether a date is among those that are stated; where a quote leaves out the year, it may be
    any of the article's."""
    near, every = years
    known = near if mention.month is None else every
    if mention.year is not None and mention.year not in known:
        return any(parts[0] == mention.year for parts in stated) and mention.month is None
    if mention.month is None and mention.day is None:
        return True
    return any(
        mention.month == parts[1]
        and mention.day in (None, parts[2])
        and (None in (mention.year, parts[0]) or mention.year == parts[0])
        for parts in stated
    )


RULES: Final = (year_unlike_articles, date_not_in_quote)
