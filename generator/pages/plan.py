"""Which pages exist: one per record, the indexes, narrower timelines, the network and the search.

A page is planned from little; what it shows is made when it is asked for, and is a pure function of
the archive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator.archive.published_addresses import (
    Departure,
    GoneStatement,
    departures,
    gone_statements,
)
from generator.content.load import Entry
from generator.documents.record import (
    ActorRecord,
    EventRecord,
    FigureRecord,
    QuestionRecord,
    Record,
)
from generator.documents.telling import Telling
from generator.documents.telling_records import tell_record
from generator.documents.urls import (
    absolute,
    actor_timeline_path,
    departed_path,
    edit_url,
    history_url,
    index_path,
    preview_path,
    record_path,
    report_url,
)
from generator.model.site import Site
from generator.model.vocabulary import Kind
from generator.pages.actors import actor_view
from generator.pages.departed import (
    GoneView,
    departed_title,
    departed_view,
    gone_view,
    moved_view,
)
from generator.pages.embeds import embed_code
from generator.pages.events import event_view
from generator.pages.figures import figure_view
from generator.pages.head import Cite, Head, cite_page, page_head, record_head
from generator.pages.indexes import IndexPage, index_pages
from generator.pages.questions import question_view
from generator.pages.search import (
    LIST_WORDS,
    SearchFilter,
    kind_word,
    list_filters,
    other_names,
    search_filters,
    subject_names,
)
from generator.pages.sources import source_view
from generator.pages.summaries import description_of


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows: ``view`` is the context of its template, the rest is around it.

    ``kicker`` is the word above the title; ``searched`` is what the search may filter the page by,
    empty for pages that it leaves out, and ``sought`` the other names by which it finds the page,
    ``sought_about`` those of what it is about;
    ``changed`` is the day of the record's last change, in words; ``embed`` is the HTML that embeds
    the record, if it can be; ``preview`` is the address of a link's picture, if it has one;
    ``moved_to`` is the path of the page that this one leads on to; ``gone`` are permalinks whose
    statements have moved or gone.
    """

    view: Any
    description: str
    head: Head
    cite: Cite | None = None
    kicker: str = ""
    searched: tuple[SearchFilter, ...] = ()
    sought: str = ""
    sought_about: str = ""
    edit_url: str = ""
    report_url: str = ""
    history_url: str = ""
    changed: str = ""
    embed: str = ""
    preview: str = ""
    moved_to: str = ""
    gone: tuple[GoneView, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be rendered: where it goes, which template shows it, and what it shows.

    ``path`` is the URL relative to the site's root; ``record`` is the id of the record that it is
    about, "" for others; ``searches`` tells that the page itself is the search; ``planned_from`` is
    all that ``show`` was given beside the archive, the site and its record.
    """

    path: str
    template: str
    title: str
    show: Callable[[], Shown]
    kind: Kind | None = None
    record: str = ""
    searches: bool = False
    planned_from: tuple[Any, ...] = ()

    @property
    def layout(self) -> str:
        """The name of its look: ``actor`` for actor.md.jinja."""
        return self.template.partition(".")[0]

    @property
    def index(self) -> str:
        """Where all records of its kind are listed; "" for a page of no kind."""
        return index_path(self.kind) if self.kind else ""

    @property
    def departed(self) -> bool:
        """Whether it stands for a record that has moved or gone."""
        return self.layout == "departed"

    @property
    def file(self) -> str:
        """The Markdown file, ``actors/hamas/index.md``: as deep as the page's URL, so that relative
        links are right both for builders that read them from the URL and from the file."""
        return f"{self.path}index.md"


def plan(tell: Telling, site: Site) -> Iterator[Page]:
    """Every page of the site, each path once, in a fixed order."""
    standing: dict[str, Page] = {}
    for page in standing_pages(tell, site):
        standing[page.path] = page
        yield page
    for old, path in _moved(tell).items():
        if old not in standing and path in standing:
            yield _moved_page(site, old, standing[path])


def standing_pages(tell: Telling, site: Site) -> Iterator[Page]:
    """Every page but for those that a page leaves that is no record's and has moved."""
    for index in index_pages(tell, site):
        yield _index_page(site, index)
    permalinks = gone_statements(tell.archive.content)
    drawn = site.draws_previews(len(tell.archive.content.entries))
    for kind in Kind:
        for entry in tell.archive.of_kind(kind):
            yield record_page(tell, site, entry, permalinks.get(entry.id, ()), drawn=drawn)
    for gone in departures(tell.archive.content):
        yield departed_page(tell, site, gone, permalinks.get(gone.id, ()))


def _moved(tell: Telling) -> Mapping[str, str]:
    """Where pages are now that are no record's and have moved: as the register says, which goes
    before where the timeline of an actor that has moved would be looked for."""
    timelines = {
        f"{departed_path(gone)}timeline/": actor_timeline_path(tell.name(gone.target))
        for gone in departures(tell.archive.content)
        if gone.kind is Kind.ACTOR and gone.target
    }
    return timelines | tell.archive.content.redirects.moved_pages


def _moved_page(site: Site, path: str, now: Page) -> Page:
    """The page that another one leaves at its old address."""
    view = moved_view(now.title, now.path)
    description = "This page has another address now."

    def show() -> Shown:
        head = page_head(site, path, view.title, description)
        return Shown(view, description, head, moved_to=now.path)

    return Page(path, "departed.md.jinja", view.title, show, planned_from=(view,))


def _index_page(site: Site, index: IndexPage) -> Page:
    searches = index.path == "search/"

    def show() -> Shown:
        told = (index.path, index.title, index.description)
        head = index.head() if index.head else page_head(site, *told, lists=not searches)
        return Shown(
            index.view(),
            index.description,
            head,
            kicker=index.kicker,
            searched=list_filters(index.path),
            sought=LIST_WORDS.get(index.path, ""),
        )

    given = (index.description, index.kicker, index.view, index.head)
    return Page(
        index.path,
        index.template,
        index.title,
        show,
        index.kind,
        searches=searches,
        planned_from=given,
    )


def record_page(
    tell: Telling,
    site: Site,
    entry: Entry,
    gone: tuple[GoneStatement, ...] = (),
    *,
    drawn: bool = False,
) -> Page:
    """The page of one record; ``gone`` are the old permalinks that it answers for, ``drawn`` says
    that links to it have a picture."""
    return Page(
        path=record_path(tell.name(entry.id)),
        template=f"{entry.kind}.md.jinja",
        title=tell.name(entry.id).text,
        show=partial(_show_record, tell, site, entry, gone, drawn=drawn),
        kind=entry.kind,
        record=entry.id,
        planned_from=(gone, drawn),
    )


def _show_record(
    tell: Telling, site: Site, entry: Entry, gone: tuple[GoneStatement, ...], *, drawn: bool
) -> Shown:
    record = tell_record(tell, entry)
    return Shown(
        view=_record_view(tell, entry, record),
        description=description_of(tell, record),
        head=record_head(site, record),
        cite=cite_page(site, record),
        kicker=kind_word(entry),
        searched=search_filters(tell, entry),
        sought=other_names(entry),
        sought_about=subject_names(tell, entry),
        edit_url=edit_url(site, record.path),
        report_url=report_url(site, entry.id),
        history_url=history_url(site, record.path),
        changed=record.changed.human if record.changed else "",
        embed=embed_code(site, record),
        preview=absolute(site, preview_path(record.name)) if drawn else "",
        gone=tuple(gone_view(tell, one) for one in gone),
    )


def _record_view(tell: Telling, entry: Entry, record: Record) -> Any:
    """The context of a record's template."""
    if isinstance(record, ActorRecord):
        return actor_view(tell, entry, record)
    if isinstance(record, EventRecord):
        return event_view(tell, entry, record)
    if isinstance(record, FigureRecord):
        return figure_view(tell, entry, record)
    if isinstance(record, QuestionRecord):
        return question_view(record)
    return source_view(tell, entry, record)


def departed_page(
    tell: Telling, site: Site, gone: Departure, permalinks: tuple[GoneStatement, ...] = ()
) -> Page:
    """The page that a moved or removed record leaves, so that its address goes on to answer, with
    the old ``permalinks`` on it."""
    path, title = departed_path(gone), departed_title(tell, gone)
    description = (
        "This record has another address now." if gone.target else "This record is no longer here."
    )

    def show() -> Shown:
        return Shown(
            view=departed_view(tell, gone),
            description=description,
            head=page_head(site, path, title, description),
            moved_to=record_path(tell.name(gone.target)) if gone.target else "",
            gone=tuple(gone_view(tell, one) for one in permalinks),
        )

    planned_from = (gone, permalinks)
    return Page(path, "departed.md.jinja", title, show, gone.kind, planned_from=planned_from)
