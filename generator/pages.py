"""Which pages exist: one per record, an index per kind, home and the disputed statements.

Layer 3. Each page is a pure function of the archive; no page loops over all pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.content import Entry
from generator.model import Actor, Event, Figure, Source
from generator.urls import edit_url, record_path, report_url
from generator.views.actors import actor_view
from generator.views.events import event_view
from generator.views.figures import figure_view
from generator.views.indexes import (
    actors_view,
    disputed_view,
    figures_view,
    home_view,
    sources_view,
    timeline_view,
)
from generator.views.sources import source_view
from generator.views.statements import Describe, name_of
from generator.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be rendered: where it goes, which template shows it, and what it shows.

    ``path`` is the URL relative to the site's root; ``view`` makes the template's context.
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

    @property
    def file(self) -> str:
        """The Markdown file, ``actors/hamas/index.md``: as deep as the page's URL, so that relative
        links are right both for builders that read them from the URL and from the file."""
        return f"{self.path}index.md"


def plan(describe: Describe) -> Iterator[Page]:
    """Every page of the site, in a fixed order."""
    yield from _indexes(describe)
    for kind in Kind:
        for entry in describe.archive.of_kind(kind):
            yield record_page(describe, entry)


def _indexes(describe: Describe) -> Iterator[Page]:
    name = describe.site.name
    yield Page(
        "",
        "home.md.jinja",
        name,
        f"{name}: who said what, in which words, and who says otherwise.",
        lambda: home_view(describe),
    )
    rows = (
        (Kind.ACTOR, "list.md.jinja", "Actors", actors_view),
        (Kind.EVENT, "events.md.jinja", "Timeline", timeline_view),
        (Kind.FIGURE, "list.md.jinja", "Figures", figures_view),
        (Kind.SOURCE, "list.md.jinja", "Sources", sources_view),
    )
    for kind, template, title, view in rows:
        yield Page(
            f"{kind.folder}/", template, title, f"{title} of {name}.", _bound(view, describe), kind
        )
    yield Page(
        "disputed/",
        "disputed.md.jinja",
        "Disputed",
        "Every disagreement between statements, with both sides.",
        lambda: disputed_view(describe),
    )


def _bound(view: Callable[[Describe], Any], describe: Describe) -> Callable[[], Any]:
    return lambda: view(describe)


def record_page(describe: Describe, entry: Entry) -> Page:
    """The page of one record."""
    return Page(
        path=record_path(entry),
        template=f"{entry.kind}.md.jinja",
        title=name_of(entry),
        description=_description(describe, entry),
        view=lambda: record_view(describe, entry),
        kind=entry.kind,
        entry=entry,
        edit_url=edit_url(describe.site, entry),
        report_url=report_url(describe.site, entry.id),
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


def _description(describe: Describe, entry: Entry) -> str:
    """One plain sentence for search engines: the summary, cut at 160 characters, or the name."""
    record = entry.record
    if isinstance(record, Source):
        publisher = describe.link(record.publisher).text
        return f"{record.title}. {publisher}, {record.published.human}."
    text = "".join(link.text for link in describe.summary_of(entry))
    whole = " ".join(text.split()) or f"{name_of(entry)}: what the sources state, and who says so."
    return whole if len(whole) <= 160 else f"{whole[:159].rsplit(' ', 1)[0]}…"
