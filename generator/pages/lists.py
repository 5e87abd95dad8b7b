"""What the index pages show: actors A to Z by kind, figures, sources, and every disagreement."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from unicodedata import normalize

from generator.archive.coverage import measure
from generator.archive.references import Role
from generator.content.load import Entry
from generator.documents.parts import Card, Disputed, Link
from generator.documents.statements import CONTEST_HEADINGS, Describe
from generator.model.fields import Date
from generator.model.records import Actor, Figure, Source
from generator.model.vocabulary import ActorKind, DisputeHow, FigureKind, Kind
from generator.pages.shelves import cards


@dataclass(frozen=True, slots=True)
class ActorItem:
    """An actor in the index: other names, and how often it speaks and is spoken of."""

    link: Link
    aliases: tuple[str, ...]
    said: int
    mentioned: int


@dataclass(frozen=True, slots=True)
class ActorGroup:
    """The actors of one kind, A to Z."""

    heading: str
    actors: tuple[ActorItem, ...]


@dataclass(frozen=True, slots=True)
class ActorsView:
    """The context of ``actors.md.jinja``."""

    actors: int
    groups: tuple[ActorGroup, ...]


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """The figures of one kind, A to Z."""

    heading: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class FiguresView:
    """The context of ``figures.md.jinja``."""

    figures: int
    groups: tuple[FigureGroup, ...]


@dataclass(frozen=True, slots=True)
class SourceItem:
    """A source in the index: what it is, and how much of it the statements use."""

    link: Link
    publisher: Link
    published: str
    statements: int
    covered: int
    sentences: int


@dataclass(frozen=True, slots=True)
class SourceYear:
    heading: str
    sources: tuple[SourceItem, ...]


@dataclass(frozen=True, slots=True)
class SourcesView:
    """The context of ``sources.md.jinja``: the latest first."""

    sources: int
    years: tuple[SourceYear, ...]


@dataclass(frozen=True, slots=True)
class DisputedGroup:
    """The disagreements of one type, and what the type means."""

    heading: str
    meaning: str
    disputed: tuple[Disputed, ...]


@dataclass(frozen=True, slots=True)
class DisputedView:
    """The context of ``disputed.md.jinja``."""

    disagreements: int
    groups: tuple[DisputedGroup, ...]


_ACTOR_HEADINGS = {
    ActorKind.PERSON: "People",
    ActorKind.ORGANISATION: "Organisations",
    ActorKind.STATE: "States",
    ActorKind.OUTLET: "Outlets",
}

_FIGURE_HEADINGS = {
    FigureKind.STOCK: "Counted at one time",
    FigureKind.CUMULATIVE: "Counted since a start",
    FigureKind.AMOUNT: "Counted once",
    FigureKind.DURATION: "Lengths of time",
}

_MEANINGS = {
    DisputeHow.DENIES: "One side says that what the other states is not so.",
    DisputeHow.DATE: "Both tell of the same thing and give different dates for it.",
    DisputeHow.BASIS: "The two count different things, or mean different things by the same words.",
    DisputeHow.ROUNDING: "One number is a rounder form of the other.",
    DisputeHow.CONFLICT: "The two accounts cannot both be right.",
}


def actors_view(describe: Describe) -> ActorsView:
    """The actors by kind, A to Z."""
    archive = describe.archive
    items: dict[ActorKind, list[ActorItem]] = {kind: [] for kind in _ACTOR_HEADINGS}
    for entry in archive.of_kind(Kind.ACTOR):
        if isinstance(entry.record, Actor):
            item = ActorItem(
                link=describe.link(entry.id),
                aliases=entry.record.aliases,
                said=len(archive.said_by(entry.id)),
                mentioned=len(archive.said_by(entry.id, Role.MENTION)),
            )
            items[entry.record.kind].append(item)
    groups = (
        ActorGroup(_ACTOR_HEADINGS[kind], tuple(sorted(there, key=lambda one: _name_key(one.link))))
        for kind, there in items.items()
    )
    return ActorsView(
        len(archive.of_kind(Kind.ACTOR)), tuple(group for group in groups if group.actors)
    )


def figures_view(describe: Describe) -> FiguresView:
    """The figures with their headline numbers, by kind, A to Z."""
    entries = describe.archive.of_kind(Kind.FIGURE)
    groups = tuple(
        FigureGroup(
            heading,
            tuple(
                sorted(
                    cards(describe, (entry for entry in entries if _is_of(entry, kind))),
                    key=lambda card: _name_key(card.link),
                )
            ),
        )
        for kind, heading in _FIGURE_HEADINGS.items()
    )
    return FiguresView(len(entries), tuple(group for group in groups if group.cards))


def _is_of(entry: Entry, kind: FigureKind) -> bool:
    return isinstance(entry.record, Figure) and entry.record.kind is kind


def sources_view(describe: Describe) -> SourcesView:
    """The sources by date, the latest first."""
    rows = [
        (entry.record.published, entry, entry.record)
        for entry in describe.archive.of_kind(Kind.SOURCE)
        if isinstance(entry.record, Source)
    ]
    rows.sort(key=lambda row: (row[0].sort_key, row[1].id), reverse=True)
    items = [
        (_year(published), _source(describe, entry, source)) for published, entry, source in rows
    ]
    return SourcesView(
        len(items),
        tuple(
            SourceYear(year, tuple(item for _, item in there))
            for year, there in groupby(items, key=lambda row: row[0])
        ),
    )


def _year(date: Date) -> str:
    day = date.start or date.end
    return str(day.year) if day else "Date unknown"


def _source(describe: Describe, entry: Entry, source: Source) -> SourceItem:
    archive = describe.archive
    coverage = measure(archive, entry.id)
    return SourceItem(
        link=describe.link(entry.id),
        publisher=describe.link(source.publisher),
        published=source.published.human,
        statements=len({citation.claim.ref for citation in archive.citations_in(entry.id)}),
        covered=coverage.covered if coverage else 0,
        sentences=len(coverage.sentences) if coverage else 0,
    )


def disputed_view(describe: Describe) -> DisputedView:
    """Every disagreement under its type."""
    found = describe.archive.disagreements
    groups = (
        DisputedGroup(
            heading,
            _MEANINGS[how],
            tuple(describe.disputed(one) for one in found if one.how is how),
        )
        for how, heading in CONTEST_HEADINGS.items()
    )
    return DisputedView(len(found), tuple(group for group in groups if group.disputed))


def _name_key(link: Link) -> tuple[str, str]:
    return (normalize("NFKD", link.text).casefold(), link.path)
