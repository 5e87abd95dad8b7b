"""What the index pages show: home, each kind's list, the timeline and the disputed statements.

Layer 3.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from generator.content import Entry
from generator.headlines import headline
from generator.model import Actor, Event, Source
from generator.views.parts import Disputed, Link, StatementView
from generator.views.statements import CONTEST_HEADINGS, Describe
from generator.vocabulary import ActorKind, Kind


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list: the record, and one more word on it."""

    link: Link
    detail: str


@dataclass(frozen=True, slots=True)
class Group:
    """The items under one heading."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class ListView:
    """The context of ``list.md.jinja``: the actors, figures or sources."""

    title: str
    lead: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """An event on the timeline."""

    link: Link
    date: str
    place: str
    contested: bool
    uncertain: bool


@dataclass(frozen=True, slots=True)
class Year:
    heading: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The context of ``events.md.jinja``."""

    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class DisputedGroup:
    heading: str
    disputed: tuple[Disputed, ...]


@dataclass(frozen=True, slots=True)
class DisputedView:
    """The context of ``disputed.md.jinja``."""

    groups: tuple[DisputedGroup, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A key figure on the home page."""

    link: Link
    headline: StatementView


@dataclass(frozen=True, slots=True)
class HomeView:
    """The context of ``home.md.jinja``."""

    name: str
    cards: tuple[Card, ...]
    latest: tuple[Moment, ...]
    disputed: tuple[Disputed, ...]
    counts: tuple[Item, ...]


_ACTOR_HEADINGS = {
    ActorKind.PERSON: "People",
    ActorKind.ORGANISATION: "Organisations",
    ActorKind.STATE: "States",
    ActorKind.OUTLET: "Outlets",
}


def actors_view(describe: Describe) -> ListView:
    """The actors by kind, A to Z."""
    actors = [
        (entry, entry.record)
        for entry in describe.archive.of_kind(Kind.ACTOR)
        if isinstance(entry.record, Actor)
    ]
    groups = tuple(
        Group(
            heading,
            _sorted(
                Item(describe.link(entry.id), ", ".join(actor.aliases))
                for entry, actor in actors
                if actor.kind is kind
            ),
        )
        for kind, heading in _ACTOR_HEADINGS.items()
    )
    return ListView(
        "Actors",
        "Everyone whom the sources name: people, organisations, states and outlets.",
        tuple(group for group in groups if group.items),
    )


def figures_view(describe: Describe) -> ListView:
    """The figures with their headline numbers, A to Z."""
    items = _sorted(
        Item(describe.link(entry.id), _headline_words(describe, entry))
        for entry in describe.archive.of_kind(Kind.FIGURE)
    )
    return ListView(
        "Figures", "Every number that the sources report, as they report it.", (Group("", items),)
    )


def sources_view(describe: Describe) -> ListView:
    """The sources by date, the latest first."""
    entries = sorted(
        (
            (entry.record.published.sort_key, entry.id, entry.record)
            for entry in describe.archive.of_kind(Kind.SOURCE)
            if isinstance(entry.record, Source)
        ),
        key=lambda row: row[:2],
        reverse=True,
    )
    items = tuple(
        Item(
            describe.link(source_id),
            f"{describe.link(source.publisher).text}, {source.published.human}",
        )
        for _, source_id, source in entries
    )
    return ListView("Sources", "The articles that the facts are taken from.", (Group("", items),))


def timeline_view(describe: Describe) -> TimelineView:
    """The events by year."""
    moments = [
        (_year(entry.record), _moment(describe, entry, entry.record))
        for entry in describe.archive.timeline
        if isinstance(entry.record, Event)
    ]
    return TimelineView(
        tuple(
            Year(year, tuple(moment for _, moment in rows))
            for year, rows in groupby(moments, key=lambda row: row[0])
        )
    )


def disputed_view(describe: Describe) -> DisputedView:
    """Every disagreement under its type."""
    found = describe.archive.disagreements
    groups = (
        DisputedGroup(heading, tuple(describe.disputed(d) for d in found if d.how is how))
        for how, heading in CONTEST_HEADINGS.items()
    )
    return DisputedView(tuple(group for group in groups if group.disputed))


def home_view(describe: Describe) -> HomeView:
    """The ways in: key figures, the latest events, what is disputed, and how much there is."""
    archive = describe.archive
    cards = []
    for entry in archive.of_kind(Kind.FIGURE):
        first = headline(archive, entry.id)
        if first:
            cards.append((len(archive.origins([first])), entry, first))
    cards.sort(key=lambda row: (-row[0], row[1].id))
    return HomeView(
        name=describe.site.name,
        cards=tuple(
            Card(describe.link(entry.id), describe.statement(first))
            for _, entry, first in cards[:6]
        ),
        latest=tuple(
            _moment(describe, entry, entry.record)
            for entry in reversed(archive.timeline)
            if isinstance(entry.record, Event)
        )[:6],
        disputed=tuple(describe.disputed(found) for found in archive.disagreements[:4]),
        counts=tuple(
            Item(Link(kind.folder.capitalize(), f"{kind.folder}/"), str(len(archive.of_kind(kind))))
            for kind in Kind
        ),
    )


def _moment(describe: Describe, entry: Entry, event: Event) -> Moment:
    archive = describe.archive
    return Moment(
        link=describe.link(entry.id),
        date=event.date.human,
        place=event.place or "",
        contested=any(archive.disagreements_of(claim) for claim in archive.claims_of(entry.id)),
        uncertain=event.date.uncertain or event.date.approximate,
    )


def _year(event: Event) -> str:
    day = event.date.start or event.date.end
    return str(day.year) if day else "Date unknown"


def _headline_words(describe: Describe, entry: Entry) -> str:
    first = headline(describe.archive, entry.id)
    number = describe.number(first) if first else None
    return f"{number.text} {number.unit}".strip() if number else ""


def _sorted(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(sorted(items, key=lambda item: (item.link.text.casefold(), item.link.path)))
