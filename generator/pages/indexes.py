"""The pages that show no single record: the indexes, the timelines, the network, the search."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from generator.archive.archive import Archive
from generator.content.load import Entry
from generator.documents.definite import within_sentence
from generator.documents.telling import Telling
from generator.documents.urls import DATA_PATH, actor_timeline_path, place_path
from generator.model.site import Site
from generator.model.vocabulary import ActorKind, Kind
from generator.pages.belonging import boxed_actors
from generator.pages.changes import LISTED_MAX, PAGE_SIZE, changes_view
from generator.pages.data import data_head, data_view
from generator.pages.head import Head
from generator.pages.home import home_view
from generator.pages.listed_revisions import listed
from generator.pages.lists import (
    actors_in_order,
    actors_view,
    figures_in_order,
    figures_view,
    sources_in_order,
    sources_view,
)
from generator.pages.networks import network_view
from generator.pages.paging import Paging, paged
from generator.pages.questions import questions_in_order, questions_view
from generator.pages.search import search_view
from generator.pages.timelines import (
    TimelineSubject,
    actors_with_timelines,
    timeline_view,
)
from generator.pages.unnamed import on_unnamed_alone, unnamed_view

# So many items of a list stand on one page: none may pass 300 kB.
_ACTORS: Final = 400
_EVENTS: Final = 250
_FIGURES: Final = 80
_SOURCES: Final = 300
_QUESTIONS: Final = 80
_RELATED: Final = 250
_UNNAMED: Final = 150


@dataclass(frozen=True, slots=True)
class IndexPage:
    """A page that shows no single record; ``kicker`` is the word above its title, ``head`` makes
    what it says of itself where that is more than what it is called."""

    path: str
    template: str
    title: str
    description: str
    view: Callable[[], Any]
    kind: Kind | None = None
    kicker: str = ""
    head: Callable[[], Head] | None = None


def index_pages(tell: Telling, site: Site) -> Iterator[IndexPage]:
    """Every such page, in a fixed order."""
    what = "Who said what, through whom it reached us, in which words, and who says otherwise."
    yield IndexPage(
        "",
        "home.md.jinja",
        f"{site.subject} · {site.name}" if site.subject else site.name,
        f"{site.subject}. {what}" if site.subject else what,
        partial(home_view, tell, site),
    )
    yield from _lists(tell)
    yield from _unnamed(tell)
    yield from _changes(tell, site)
    yield _data_page(tell, site)
    yield IndexPage(
        "search/",
        "search.md.jinja",
        "Search",
        "Search statements, people, groups, events, figures, questions and sources.",
        search_view,
    )
    yield from _narrower_timelines(tell)


def _data_page(tell: Telling, site: Site) -> IndexPage:
    title = "Data"
    description = "The same facts for machines: JSON, CSV, SQLite, JSON-LD, feeds, citations."
    last = tell.log.last
    return IndexPage(
        DATA_PATH,
        "data.md.jinja",
        title,
        description,
        partial(data_view, tell, site),
        head=partial(data_head, site, title, description, last.isoformat() if last else ""),
    )


@dataclass(frozen=True, slots=True)
class _Listing:
    """A list that may take several pages."""

    path: str
    title: str
    description: str
    items: Callable[[Archive], Sequence[Any]]
    size: int
    view: Callable[[Telling, Paging, Sequence[Any]], Any]
    kind: Kind | None = None


_LISTS: Final = (
    _Listing(
        "actors/",
        "People and groups",
        "Whom the articles name or quote: people, organisations, states, outlets and others.",
        actors_in_order,
        _ACTORS,
        actors_view,
        Kind.ACTOR,
    ),
    _Listing(
        "figures/",
        "Figures",
        "Every number that the sources report, with who gave it and when.",
        figures_in_order,
        _FIGURES,
        figures_view,
        Kind.FIGURE,
    ),
    _Listing(
        "sources/",
        "Sources",
        "The articles that the statements are taken from, and what was taken from each.",
        sources_in_order,
        _SOURCES,
        sources_view,
        Kind.SOURCE,
    ),
    _Listing(
        "disputed/",
        "Where accounts differ",
        "Every question to which the sources give several answers, each with who gives it.",
        questions_in_order,
        _QUESTIONS,
        questions_view,
        Kind.QUESTION,
    ),
    _Listing(
        "network/",
        "Network",
        "Who belongs to whom, and what else the sources state between people and groups.",
        boxed_actors,
        _RELATED,
        network_view,
    ),
)


def _lists(tell: Telling) -> Iterator[IndexPage]:
    for listing in _LISTS:
        yield from _pages_of(tell, listing)
    yield from _timeline(tell, TimelineSubject("events/", "Timeline"), tell.archive.timeline)


def _pages_of(tell: Telling, listing: _Listing) -> Iterator[IndexPage]:
    for paging, shown in paged(listing.path, listing.items(tell.archive), listing.size):
        yield IndexPage(
            paging.path,
            f"{listing.path.rstrip('/')}.md.jinja",
            listing.title,
            listing.description,
            partial(listing.view, tell, paging, shown),
            listing.kind,
        )


def _unnamed(tell: Telling) -> Iterator[IndexPage]:
    found = on_unnamed_alone(tell.archive)
    for paging, shown in paged("unnamed/", found, _UNNAMED):
        yield IndexPage(
            paging.path,
            "unnamed.md.jinja",
            "On unnamed speakers alone",
            "Every statement for which no article names who said it.",
            partial(unnamed_view, tell, paging, shown, found),
        )


def _changes(tell: Telling, site: Site) -> Iterator[IndexPage]:
    for paging, shown in paged("changes/", tell.log.revisions[:LISTED_MAX], PAGE_SIZE):
        yield IndexPage(
            paging.path,
            "changes.md.jinja",
            "What changed",
            "The last changes of the records, day by day, with the old words and the new.",
            partial(changes_view, tell, site, paging, listed(tell, shown)),
        )


def _timeline(
    tell: Telling, subject: TimelineSubject, events: Sequence[Entry], kicker: str = ""
) -> Iterator[IndexPage]:
    for paging, items in paged(subject.path, events, _EVENTS):
        yield IndexPage(
            paging.path,
            "events.md.jinja",
            subject.title,
            f"{subject.lead}.",
            partial(timeline_view, tell, subject, paging, items, len(events)),
            Kind.EVENT,
            kicker,
        )


def _narrower_timelines(tell: Telling) -> Iterator[IndexPage]:
    """The timelines of one actor or one place."""
    for entry, events in actors_with_timelines(tell.archive):
        name, kind = tell.name(entry.id), ActorKind(tell.archive.outline(entry).shelf)
        subject = TimelineSubject(
            actor_timeline_path(name),
            f"Timeline: {name.text}",
            f"The events with which {within_sentence(name, kind)} is named, in the order in "
            "which they began",
            name,
        )
        yield from _timeline(tell, subject, events, "Timeline")
    for place, there in tell.places.items():
        subject = TimelineSubject(
            place_path(place),
            f"Timeline: {place}",
            f"The events in {place}, in order of time",
        )
        yield from _timeline(tell, subject, there, "Timeline")
