"""The rule of the date stage (D) on years that no article gives."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import text_of
from generator.checks.dates import dated
from generator.checks.locations import finding
from generator.content.load import Entry
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.fields import Date
from generator.model.records import Event, Source
from generator.model.statements import Evidence, Fact
from generator.model.vocabulary import Kind
from generator.text.dates.prose_dates import dates_in
from generator.text.letters.expressions import expression

# How far a date may lie from its articles before the year must be said: in January an article
# tells of December, but no slip of a year is nearer.
_FAR: Final = datetime.timedelta(days=300)
# Words with which a quote itself leads to another year.
_YEARS_APART: Final = expression(
    r"\b(?:years?|decades?|centur\w+|anniversar\w+|ago|generations?|jahr\w*|ans|années?|años?|"
    r"anos?|ann[oi]|год\w*|лет)\b|年|년|작년|내년|سن|عام|أعوام|שנה|שנים|שנת|אשתקד|साल|वर्ष",
    re.IGNORECASE,
)
_FOUR_DIGITS: Final = expression(r"(?<!\d)[0-9]{4}(?!\d)")
# Figures of other scripts, and what may be a year in Han characters.
_OTHER_FIGURES: Final = expression(r"[\u3000-\u9fff]|(?![0-9])\d")


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


RULES: Final = (year_unlike_articles,)
