"""What the network page shows: every relation between actors, as a picture and as a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.charts.columns import LabelledNode
from generator.charts.network import Network, Tie, network
from generator.content.load import Entry
from generator.documents.statement import Name
from generator.documents.telling import Telling, name_of
from generator.documents.urls import record_path, statement_path
from generator.documents.wordings import ACTOR_HEADINGS
from generator.model.records import Actor
from generator.model.statements import ActorFact, Relation
from generator.model.vocabulary import ActorKind, Kind
from generator.pages.links import Link
from generator.pages.lists import actors_in_order
from generator.pages.paging import Paging
from generator.pages.pictures import speakers

# So many relations of one actor, and so many actors without one, are listed.
_LINES_MAX: Final = 100
_ALONE_MAX: Final = 300


@dataclass(frozen=True, slots=True)
class RelationLine:
    """A relation in words: "Leads", the other actor, and the statement that states it."""

    heading: str
    other: Name
    statement: Link


@dataclass(frozen=True, slots=True)
class ActorLines:
    """An actor's relations, those stated of it and those stated to it."""

    actor: Name
    relations: tuple[RelationLine, ...]


@dataclass(frozen=True, slots=True)
class KindLines:
    """The actors of one kind, A to Z, with their relations."""

    heading: str
    actors: tuple[ActorLines, ...]


@dataclass(frozen=True, slots=True)
class NetworkView:
    """The context of ``network.md.jinja``; ``alone`` are actors without a relation, of ``actors``
    without one in all. A network of very many has no picture."""

    picture: Network | None
    groups: tuple[KindLines, ...]
    alone: tuple[Name, ...]
    actors: int
    paging: Paging


@dataclass(frozen=True, slots=True)
class _Related:
    """A relation with the statement that states it."""

    claim: Claim
    relation: Relation

    @property
    def ends(self) -> tuple[str, str]:
        return (self.claim.entry.id, self.relation.target)


def actors_related(archive: Archive) -> tuple[Entry, ...]:
    """The actors with a relation, by kind, A to Z."""
    ends = {end for one in _relations(archive) for end in one.ends}
    return tuple(entry for entry in actors_in_order(archive) if entry.id in ends)


def network_view(tell: Telling, paging: Paging, entries: Sequence[Entry]) -> NetworkView:
    """Some of the actors, and the relations that sources state between them and others."""
    archive = tell.archive
    shown = {entry.id for entry in entries}
    found = tuple(one for one in _relations(archive) if not shown.isdisjoint(one.ends))
    lines: dict[str, list[RelationLine]] = defaultdict(list)
    for one in found:
        statement, words = _statement(tell, one.claim), tell.statement(one.claim).relation
        if words is None:
            continue
        actor, target = one.ends
        lines[actor].append(RelationLine(words.forward, tell.name(target), statement))
        lines[target].append(RelationLine(words.reverse, tell.name(actor), statement))
    related = set(map(attrgetter("id"), actors_related(archive)))
    alone = [entry for entry in actors_in_order(archive) if entry.id not in related]
    groups = (
        KindLines(
            heading,
            tuple(
                ActorLines(tell.name(entry.id), tuple(lines[entry.id][:_LINES_MAX]))
                for entry in there
            ),
        )
        for heading, there in groupby(entries, key=_heading)
    )
    return NetworkView(
        picture=_picture(tell, entries, found) if len(paging.pages) == 1 else None,
        groups=tuple(groups),
        alone=tuple(tell.name(entry.id) for entry in alone[:_ALONE_MAX]),
        actors=len(alone),
        paging=paging,
    )


def _heading(entry: Entry) -> str:
    return ACTOR_HEADINGS[entry.record.kind] if isinstance(entry.record, Actor) else ""


def _picture(
    tell: Telling, entries: Sequence[Entry], found: tuple[_Related, ...]
) -> Network | None:
    nodes = [
        LabelledNode(entry.id, name_of(entry), record_path(tell.name(entry.id)), _heading(entry))
        for entry in entries
    ]
    people = ACTOR_HEADINGS[ActorKind.PERSON]
    return network(
        [node for node in nodes if node.group == people],
        [node for node in nodes if node.group != people],
        _ties(tell, found),
    )


def _relations(archive: Archive) -> Iterator[_Related]:
    for claim in archive.claims.values():
        fact = claim.statement
        if isinstance(fact, ActorFact) and fact.relation:
            other = archive.entries.get(fact.relation.target)
            if other is None or other.kind is Kind.ACTOR:
                yield _Related(claim, fact.relation)


def _ties(tell: Telling, found: Iterable[_Related]) -> tuple[Tie, ...]:
    """The relations by pair of actors, whichever of the two states them."""
    pairs: dict[tuple[str, ...], list[_Related]] = defaultdict(list)
    for one in found:
        pairs[tuple(sorted(one.ends))].append(one)
    return tuple(
        Tie(
            one=pair[0],
            other=pair[-1],
            words=tuple(_words(tell, one) for one in related),
            claimed=all(one.claim.statement.by is not None for one in related),
            contested=any(tell.archive.stands(one.claim) for one in related),
        )
        for pair, related in pairs.items()
    )


def _words(tell: Telling, one: _Related) -> str:
    """``Steve Witkoff: Envoy of United States, according to Axios``."""
    actor, target = (tell.name(end).text for end in one.ends)
    told = tell.statement(one.claim).relation
    heading = told.forward if told else ""
    return f"{actor}: {heading} {target}, {_statement(tell, one.claim).text}"


def _statement(tell: Telling, claim: Claim) -> Link:
    """A link to a statement by who says it."""
    return Link(
        f"according to {' and '.join(speakers(tell.statement(claim)))}",
        statement_path(tell.statement(claim)),
    )
