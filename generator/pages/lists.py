"""What the index pages show: actors A to Z by kind, figures, and sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from generator.archive.archive import Archive
from generator.archive.voices import first_of_each
from generator.content.load import Entry
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.documents.wordings import ACTOR_HEADINGS, FIGURE_HEADINGS, TITLE_WORDS
from generator.model.aliases import plain_names
from generator.model.fields import Date
from generator.model.records import Actor, Source
from generator.model.vocabulary import ActorKind, FigureKind, Kind
from generator.pages.compared import Compared, compared_with
from generator.pages.gathered import gathered_of, said_once
from generator.pages.paging import Paging
from generator.pages.roles import role_of
from generator.pages.search import search_words
from generator.pages.shelves import Card, whole_cards


@dataclass(frozen=True, slots=True)
class ActorItem:
    """An actor in the index: who it is in a line, other names, the words for the search alone
    (``sought``), and in how many statements it speaks and is named by others, as its page counts
    them."""

    name: Name
    role: str
    aliases: tuple[str, ...]
    sought: str
    said: int
    mentioned: int


@dataclass(frozen=True, slots=True)
class ActorGroup:
    """The actors of one kind, A to Z."""

    heading: str
    actors: tuple[ActorItem, ...]


@dataclass(frozen=True, slots=True)
class ActorsView:
    """The context of ``actors.md.jinja``; ``actors`` counts all."""

    actors: int
    groups: tuple[ActorGroup, ...]
    paging: Paging


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """The figures of one kind, A to Z."""

    heading: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class FiguresView:
    """The context of ``figures.md.jinja``; ``figures`` counts all."""

    figures: int
    groups: tuple[FigureGroup, ...]
    paging: Paging


@dataclass(frozen=True, slots=True)
class SourceItem:
    """A source in the index: what it is, how much of it the statements use, and the article with
    which it can be compared first. ``title`` is what its title is, "" for a headline."""

    name: Name
    title: str
    publisher: Name
    published: str
    statements: int
    covered: int
    sentences: int
    compared: Compared | None


@dataclass(frozen=True, slots=True)
class SourceYear:
    """The sources of one year."""

    heading: str
    sources: tuple[SourceItem, ...]


@dataclass(frozen=True, slots=True)
class SourcesView:
    """The context of ``sources.md.jinja``: the latest first; ``sources`` counts all."""

    sources: int
    years: tuple[SourceYear, ...]
    paging: Paging


def actors_in_order(archive: Archive) -> tuple[Entry, ...]:
    """The actors by kind, A to Z."""
    kinds = list(ACTOR_HEADINGS)
    return tuple(
        sorted(
            archive.of_kind(Kind.ACTOR),
            key=lambda entry: (kinds.index(_actor_kind(archive, entry)), _name_key(archive, entry)),
        )
    )


def actors_view(tell: Telling, paging: Paging, entries: Sequence[Entry]) -> ActorsView:
    """Some of the actors, in their order."""
    groups = (
        ActorGroup(ACTOR_HEADINGS[kind], tuple(_actor(tell, entry) for entry in there))
        for kind, there in groupby(entries, key=partial(_actor_kind, tell.archive))
    )
    return ActorsView(len(tell.archive.of_kind(Kind.ACTOR)), tuple(groups), paging)


def _actor(tell: Telling, entry: Entry) -> ActorItem:
    found = gathered_of(tell.archive, entry)
    return ActorItem(
        name=tell.name(entry.id),
        role=role_of(tell, entry),
        aliases=plain_names(entry.record.aliases) if isinstance(entry.record, Actor) else (),
        sought=search_words(entry),
        said=len(said_once(entry, found.said)),
        mentioned=len(found.mentioned),
    )


def figures_in_order(archive: Archive) -> tuple[Entry, ...]:
    """The figures by kind, A to Z."""
    kinds = list(FIGURE_HEADINGS)
    return tuple(
        sorted(
            archive.of_kind(Kind.FIGURE),
            key=lambda entry: (
                kinds.index(_figure_kind(archive, entry)),
                _name_key(archive, entry),
            ),
        )
    )


def figures_view(tell: Telling, paging: Paging, entries: Sequence[Entry]) -> FiguresView:
    """Some of the figures with their headline numbers, in their order."""
    groups = (
        FigureGroup(FIGURE_HEADINGS[kind], whole_cards(tell, there))
        for kind, there in groupby(entries, key=partial(_figure_kind, tell.archive))
    )
    shown = tuple(group for group in groups if group.cards)
    return FiguresView(len(tell.archive.of_kind(Kind.FIGURE)), shown, paging)


def sources_in_order(archive: Archive) -> tuple[Entry, ...]:
    """The sources by date, the latest first."""
    return tuple(
        sorted(
            archive.of_kind(Kind.SOURCE),
            key=lambda entry: (_published(archive, entry).sort_key, entry.id),
            reverse=True,
        )
    )


def sources_view(tell: Telling, paging: Paging, entries: Sequence[Entry]) -> SourcesView:
    """Some of the sources, in their order."""
    archive = tell.archive
    years = tuple(
        SourceYear(year, tuple(_source(tell, entry) for entry in there))
        for year, there in groupby(entries, key=lambda entry: _year(_published(archive, entry)))
    )
    return SourcesView(len(archive.of_kind(Kind.SOURCE)), years, paging)


def _source(tell: Telling, entry: Entry) -> SourceItem:
    archive = tell.archive
    sentences, covered = tell.coverage(entry.id)
    return SourceItem(
        name=tell.name(entry.id),
        title=_title(entry),
        publisher=tell.name(archive.publisher(entry.id)),
        published=_published(archive, entry).human,
        statements=len(first_of_each(archive.citations_in(entry.id))),
        covered=covered,
        sentences=sentences,
        compared=next(iter(compared_with(tell, entry.id)), None),
    )


def _title(entry: Entry) -> str:
    return TITLE_WORDS[entry.record.title_is] if isinstance(entry.record, Source) else ""


def _actor_kind(archive: Archive, entry: Entry) -> ActorKind:
    return ActorKind(archive.outline(entry).shelf)


def _figure_kind(archive: Archive, entry: Entry) -> FigureKind:
    return FigureKind(archive.outline(entry).shelf)


def _published(archive: Archive, entry: Entry) -> Date:
    date = archive.outline(entry).date
    if date is None:
        raise TypeError(f"{entry.id} is no source")
    return date


def _year(date: Date) -> str:
    day = date.start or date.end
    return str(day.year) if day else "Date unknown"


def _name_key(archive: Archive, entry: Entry) -> tuple[str, str]:
    return (archive.outline(entry).alphabetical, entry.id)
