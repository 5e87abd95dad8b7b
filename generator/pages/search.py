"""What the search knows of a page beside its text, and what its own page shows."""

from __future__ import annotations

from dataclasses import dataclass

from generator.archive.references import Claim
from generator.content.load import Entry
from generator.documents.telling import Telling
from generator.documents.wordings import KIND_WORDS
from generator.model.fields import Date
from generator.model.records import Actor, Event, Source
from generator.model.statements import Fact
from generator.pages.links import Link


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """One value of one filter, such as ``year`` and ``2025``."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SearchView:
    """The context of ``search.md.jinja``: where to look without JavaScript."""

    ways: tuple[Link, ...]


def search_view() -> SearchView:
    """The lists that hold everything the search finds."""
    return SearchView(
        (
            Link("People and groups, A to Z", "actors/"),
            Link("Figures, A to Z", "figures/"),
            Link("All events by year", "events/"),
            Link("All sources by date", "sources/"),
            Link("All questions on which accounts differ", "disputed/"),
        )
    )


def kind_word(entry: Entry) -> str:
    """What kind of record it is, for readers: "Person", "Event"."""
    record = entry.record
    return KIND_WORDS[record.kind if isinstance(record, Actor) else entry.kind]


def search_filters(tell: Telling, entry: Entry) -> tuple[SearchFilter, ...]:
    """The kind of a record, the outlets whose articles tell of it, and the years it is about."""
    claims = tell.archive.claims_behind(entry)
    sources = {evidence.source for claim in claims for evidence in claim.statement.evidence}
    if isinstance(entry.record, Source):
        sources.add(entry.id)
    outlets = {tell.name(tell.archive.publisher(source)).text for source in sources}
    years = {str(year) for date in _dates(entry, claims) for year in _years(date)}
    return (
        SearchFilter("kind", kind_word(entry)),
        *(SearchFilter("source", outlet) for outlet in sorted(outlets)),
        *(SearchFilter("year", year) for year in sorted(years)),
    )


def _dates(entry: Entry, claims: tuple[Claim, ...]) -> tuple[Date, ...]:
    own = [
        claim.statement.when if isinstance(claim.statement, Fact) else claim.statement.as_of
        for claim in claims
    ]
    if isinstance(entry.record, Event):
        own.append(entry.record.date)
    if isinstance(entry.record, Source):
        own.append(entry.record.published)
    return tuple(date for date in own if date is not None)


def _years(date: Date) -> tuple[int, ...]:
    """The years of the two ends; those between are not said to be about it."""
    return tuple(day.year for day in (date.start, date.end) if day is not None)
