"""What the search knows of a page beside its text, and what its own page shows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.content.load import Entry
from generator.documents.telling import Telling
from generator.documents.wordings import KIND_WORDS
from generator.model.aliases import plain_names
from generator.model.fields import Date
from generator.model.records import Actor, Event, Figure, Source
from generator.model.statements import Fact
from generator.model.vocabulary import DateKind
from generator.pages.links import Link
from generator.text.links.wikilinks import segments

# Pages that have none of a filter's values can be found by it too: nothing is lost by filtering.
_NO_OUTLET: Final = "No article"
_NO_YEAR: Final = "No date"
# The words by which the lists of the site are found, beside their names.
LIST_WORDS: Final[Mapping[str, str]] = {
    "actors/": "who is who",
    "changes/": "changes, corrections",
    "data/": "downloads, CSV, JSON, SQLite, API, feeds",
    "disputed/": "disputed, disagreements, contradictions",
    "events/": "chronology, all events",
    "figures/": "numbers, statistics",
    "network/": "relations, who belongs to whom",
    "sources/": "articles",
    "unnamed/": "unnamed sources, unnamed officials, anonymous sources, not named",
}
_LIST: Final = "List"
# The years of a longer span are those of its ends: nobody looks for each year of a century.
_YEARS_MAX: Final = 30
# So many words are kept for "Did you mean", about 70 kB as they travel.
WORDS_MAX: Final = 20_000
_WORD: Final = re.compile(r"[^\W\d_]{3,40}")


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
            Link("All that rests on unnamed speakers alone", "unnamed/"),
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
        *(SearchFilter("source", outlet) for outlet in sorted(outlets) or [_NO_OUTLET]),
        *(SearchFilter("year", year) for year in sorted(years) or [_NO_YEAR]),
    )


def list_filters(path: str) -> tuple[SearchFilter, ...]:
    """Those of a list of the site, by its address; none for a page that the search leaves out."""
    values = (("kind", _LIST), ("source", _NO_OUTLET), ("year", _NO_YEAR))
    return tuple(SearchFilter(*one) for one in values) if path in LIST_WORDS else ()


def other_names(entry: Entry) -> str:
    """The names by which the search finds a record, beside that of its page; "" for none."""
    record = entry.record
    names: tuple[str, ...] = ()
    if isinstance(record, Actor):
        names = (*plain_names(record.aliases), *record.names.values(), *record.searched_as)
    elif isinstance(record, Event | Figure):
        names = (*plain_names(record.aliases), *record.searched_as)
    return ", ".join(dict.fromkeys(names))


def search_words(entry: Entry) -> str:
    """The words by which readers may look for a record and which its pages do not show; "" for
    none."""
    record = entry.record
    return ", ".join(record.searched_as) if isinstance(record, Actor | Event | Figure) else ""


def subject_names(tell: Telling, entry: Entry) -> str:
    """The words under which editors have what a figure is about found, so that they lead to its
    numbers too; "" for none."""
    if not isinstance(entry.record, Figure):
        return ""
    about = (tell.archive.find(name, Event) for name in entry.record.about)
    words = (word for event in about if event for word in event.searched_as)
    return ", ".join(dict.fromkeys(words))


def known_words(archive: Archive) -> tuple[str, ...]:
    """The words among which the search looks for what a reader meant: those of names first, then
    those of texts and quotes, the most frequent first."""
    named, told = (
        Counter(word for text in texts for word in _WORD.findall(text))
        for texts in (_names(archive), _texts(archive))
    )
    found: dict[str, str] = {}
    for words in (named, told):
        for word in sorted(words, key=lambda word: (-words[word], word)):
            found.setdefault(word.casefold(), word)
    return tuple(found.values())[:WORDS_MAX]


def _names(archive: Archive) -> Iterator[str]:
    for entry in archive.content.entries:
        yield entry.record.title if isinstance(entry.record, Source) else entry.record.name
        yield other_names(entry)
    yield from LIST_WORDS.values()


def _texts(archive: Archive) -> Iterator[str]:
    for claim in archive.claims.values():
        if isinstance(claim.statement, Fact):
            yield from (segment.text for segment in segments(claim.statement.text))
        yield from (evidence.quote for evidence in claim.statement.evidence)


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


def _years(date: Date) -> Iterable[int]:
    """The years of the two ends, and, where it lasted from one to the other, those between."""
    ends = [day.year for day in (date.start, date.end) if day is not None]
    if date.kind is DateKind.SPAN and len(ends) == 2 and ends[1] - ends[0] <= _YEARS_MAX:
        return range(ends[0], ends[1] + 1)
    return ends
