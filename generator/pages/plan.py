"""Which pages exist: one per record, the indexes, narrower timelines, the network and the search.

Each page is a pure function of the archive; no page loops over all pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from generator.archive.published_addresses import Departure, departures
from generator.content.load import Entry
from generator.documents.statements import Describe, name_of
from generator.documents.urls import (
    actor_timeline_path,
    departed_path,
    edit_url,
    history_url,
    place_path,
    record_path,
    report_url,
)
from generator.model.records import Actor, Event, Figure
from generator.model.vocabulary import Kind
from generator.pages.actors import actor_view
from generator.pages.data import data_view
from generator.pages.departed import departed_title, departed_view
from generator.pages.events import event_view
from generator.pages.figures import figure_view
from generator.pages.home import home_view
from generator.pages.lists import actors_view, disputed_view, figures_view, sources_view
from generator.pages.networks import network_view
from generator.pages.search import SearchFilter, kind_word, search_filters, search_view
from generator.pages.sources import source_view
from generator.pages.summaries import description_of
from generator.pages.timelines import (
    actor_timeline_view,
    actors_with_timelines,
    place_view,
    timeline_view,
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be rendered: where it goes, which template shows it, and what it shows.

    ``path`` is the URL relative to the site's root; ``view`` makes the template's context;
    ``kicker`` is the word above the title; ``searched`` is what the search may filter the page by,
    empty for pages that it leaves out; ``searches`` tells that the page itself is the search;
    ``changed`` is the day of the record's last change, in words; ``moved_to`` is the path of the
    page that this one leads on to.
    """

    path: str
    template: str
    title: str
    description: str
    view: Callable[[], Any]
    kind: Kind | None = None
    entry: Entry | None = None
    edit_url: str = ""
    report_url: str = ""
    kicker: str = ""
    searched: tuple[SearchFilter, ...] = ()
    searches: bool = False
    changed: str = ""
    history_url: str = ""
    moved_to: str = ""

    @property
    def layout(self) -> str:
        """The name of its look: ``actor`` for actor.md.jinja."""
        return self.template.partition(".")[0]

    @property
    def departed(self) -> bool:
        """Whether it stands for a record that has moved or gone."""
        return self.layout == "departed"

    @property
    def file(self) -> str:
        """The Markdown file, ``actors/hamas/index.md``: as deep as the page's URL, so that relative
        links are right both for builders that read them from the URL and from the file."""
        return f"{self.path}index.md"


@dataclass(frozen=True, slots=True)
class _Index:
    """A page that is there once; without a title it has the site's name."""

    path: str
    template: str
    title: str
    description: str
    view: Callable[[Describe], Any]
    kind: Kind | None = None


_INDEXES: Final = (
    _Index(
        "",
        "home.md.jinja",
        "",
        "Who said what, through whom it reached us, in which words, and who says otherwise.",
        home_view,
    ),
    _Index(
        "actors/",
        "actors.md.jinja",
        "People and groups",
        "Everyone whom the sources name: people, organisations, states and outlets.",
        actors_view,
        Kind.ACTOR,
    ),
    _Index(
        "events/",
        "events.md.jinja",
        "Timeline",
        "Everything that the sources tell of, in the order in which it began.",
        timeline_view,
        Kind.EVENT,
    ),
    _Index(
        "figures/",
        "figures.md.jinja",
        "Figures",
        "Every number that the sources report, with who gave it and when.",
        figures_view,
        Kind.FIGURE,
    ),
    _Index(
        "sources/",
        "sources.md.jinja",
        "Sources",
        "The articles that the statements are taken from, and what was taken from each.",
        sources_view,
        Kind.SOURCE,
    ),
    _Index(
        "disputed/",
        "disputed.md.jinja",
        "Disputed",
        "Where accounts differ: every disagreement, with both sides next to each other.",
        disputed_view,
    ),
    _Index(
        "network/",
        "network.md.jinja",
        "Network",
        "Who leads, speaks for, is allied with or at war with whom, as the sources describe it.",
        network_view,
    ),
    _Index(
        "data/",
        "data.md.jinja",
        "Data",
        "The same facts for machines: JSON, CSV, SQLite, JSON-LD, feeds, citations.",
        data_view,
    ),
)


def plan(describe: Describe) -> Iterator[Page]:
    """Every page of the site, in a fixed order."""
    yield from _indexes(describe)
    yield from _timelines(describe)
    for kind in Kind:
        for entry in describe.archive.of_kind(kind):
            yield record_page(describe, entry)
    for gone in departures(describe.archive.content):
        yield departed_page(describe, gone)


def _indexes(describe: Describe) -> Iterator[Page]:
    for index in _INDEXES:
        yield Page(
            index.path,
            index.template,
            index.title or describe.site.name,
            index.description,
            partial(index.view, describe),
            index.kind,
        )
    yield Page(
        "search/",
        "search.md.jinja",
        "Search",
        "Search statements, people, groups, events, figures and sources.",
        search_view,
        searches=True,
    )


def _timelines(describe: Describe) -> Iterator[Page]:
    """The timelines of one actor or one place."""
    for entry, actor, events in actors_with_timelines(describe.archive):
        yield Page(
            actor_timeline_path(entry),
            "events.md.jinja",
            f"Timeline: {actor.name}",
            f"The events that {actor.name} took part in, in the order in which they began.",
            partial(actor_timeline_view, describe, entry, events),
            Kind.EVENT,
            kicker="Timeline",
        )
    for place, events in describe.places.items():
        yield Page(
            place_path(place),
            "events.md.jinja",
            f"Timeline: {place}",
            f"The events at this place, {place}, in the order in which they began.",
            partial(place_view, describe, place, events),
            Kind.EVENT,
            kicker="Timeline",
        )


def record_page(describe: Describe, entry: Entry) -> Page:
    """The page of one record."""
    changed = describe.changed_on(entry)
    return Page(
        path=record_path(entry),
        template=f"{entry.kind}.md.jinja",
        title=name_of(entry),
        description=description_of(describe, entry),
        view=partial(record_view, describe, entry),
        kind=entry.kind,
        entry=entry,
        edit_url=edit_url(describe.site, entry),
        report_url=report_url(describe.site, entry.id),
        kicker=kind_word(entry),
        searched=search_filters(describe, entry),
        changed=changed.human if changed else "",
        history_url=history_url(describe.site, entry),
    )


def departed_page(describe: Describe, gone: Departure) -> Page:
    """The page that a moved or removed record leaves, so that its address goes on to answer."""
    return Page(
        path=departed_path(gone),
        template="departed.md.jinja",
        title=departed_title(describe, gone),
        description="This record is no longer here.",
        view=partial(departed_view, describe, gone),
        kind=gone.kind,
        moved_to=describe.link(gone.target).path if gone.target else "",
    )


def record_view(describe: Describe, entry: Entry) -> Any:
    """The context of a record's template."""
    record = entry.record
    if isinstance(record, Actor):
        return actor_view(describe, entry, record)
    if isinstance(record, Event):
        return event_view(describe, entry, record)
    if isinstance(record, Figure):
        return figure_view(describe, entry, record)
    return source_view(describe, entry, record)
