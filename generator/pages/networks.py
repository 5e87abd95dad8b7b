"""What the network page shows: every relation between actors, as a picture and as a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.charts.columns import Node
from generator.charts.network import Network, Tie, network
from generator.documents.parts import Link
from generator.documents.statements import Describe, name_of
from generator.documents.urls import claim_path, record_path
from generator.model.records import Actor
from generator.model.statements import ActorFact, Relation
from generator.model.vocabulary import RELATION_HEADINGS, ActorKind, Kind
from generator.pages.pictures import speakers

KIND_HEADINGS = {
    ActorKind.PERSON: "People",
    ActorKind.ORGANISATION: "Organisations",
    ActorKind.STATE: "States",
    ActorKind.OUTLET: "Outlets",
}


@dataclass(frozen=True, slots=True)
class RelationLine:
    """A relation in words: "Leads", the other actor, and the statement that states it."""

    heading: str
    other: Link
    statement: Link


@dataclass(frozen=True, slots=True)
class ActorLines:
    """An actor's relations, those stated of it and those stated to it."""

    actor: Link
    relations: tuple[RelationLine, ...]


@dataclass(frozen=True, slots=True)
class KindLines:
    """The actors of one kind, A to Z, with their relations."""

    heading: str
    actors: tuple[ActorLines, ...]


@dataclass(frozen=True, slots=True)
class NetworkView:
    """The context of ``network.md.jinja``; ``alone`` are the actors without a relation."""

    picture: Network | None
    groups: tuple[KindLines, ...]
    alone: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class _Related:
    """A relation with the statement that states it."""

    claim: Claim
    relation: Relation

    @property
    def ends(self) -> tuple[str, str]:
        return (self.claim.entry.id, self.relation.target)


def network_view(describe: Describe) -> NetworkView:
    """All actors and the relations that sources state between them."""
    found = tuple(_relations(describe.archive))
    nodes = _nodes(describe.archive)
    lines: dict[str, list[RelationLine]] = defaultdict(list)
    for one in found:
        words, statement = RELATION_HEADINGS[one.relation.type], _statement(describe, one.claim)
        actor, target = one.ends
        lines[actor].append(RelationLine(words.forward, describe.link(target), statement))
        lines[target].append(RelationLine(words.reverse, describe.link(actor), statement))
    groups = (
        KindLines(
            heading,
            tuple(
                ActorLines(Link(node.name, node.path), tuple(lines[node.id]))
                for node in nodes
                if node.group == heading and node.id in lines
            ),
        )
        for heading in KIND_HEADINGS.values()
    )
    return NetworkView(
        picture=network(
            [node for node in nodes if node.group == KIND_HEADINGS[ActorKind.PERSON]],
            [node for node in nodes if node.group != KIND_HEADINGS[ActorKind.PERSON]],
            _ties(describe, found),
        ),
        groups=tuple(group for group in groups if group.actors),
        alone=tuple(Link(node.name, node.path) for node in nodes if node.id not in lines),
    )


def _relations(archive: Archive) -> Iterator[_Related]:
    for claim in archive.claims.values():
        fact = claim.statement
        if isinstance(fact, ActorFact) and fact.relation:
            yield _Related(claim, fact.relation)


def _nodes(archive: Archive) -> tuple[Node, ...]:
    """All actors by kind, A to Z."""
    kinds = list(KIND_HEADINGS)
    actors = [
        (kinds.index(entry.record.kind), entry.record.name.casefold(), entry.id, entry)
        for entry in archive.of_kind(Kind.ACTOR)
        if isinstance(entry.record, Actor)
    ]
    return tuple(
        Node(entry.id, name_of(entry), record_path(entry), KIND_HEADINGS[kinds[kind]])
        for kind, _, _, entry in sorted(actors, key=lambda row: row[:3])
    )


def _ties(describe: Describe, found: Iterable[_Related]) -> tuple[Tie, ...]:
    """The relations by pair of actors, whichever of the two states them."""
    pairs: dict[tuple[str, ...], list[_Related]] = defaultdict(list)
    for one in found:
        pairs[tuple(sorted(one.ends))].append(one)
    return tuple(
        Tie(
            one=pair[0],
            other=pair[-1],
            words=tuple(_words(describe, one) for one in related),
            claimed=all(one.claim.statement.by is not None for one in related),
            contested=any(describe.archive.disagreements_of(one.claim) for one in related),
        )
        for pair, related in pairs.items()
    )


def _words(describe: Describe, one: _Related) -> str:
    """``Steve Witkoff: Envoy of United States, according to Axios``."""
    actor, target = (describe.link(end).text for end in one.ends)
    heading = RELATION_HEADINGS[one.relation.type].forward
    return f"{actor}: {heading} {target}, {_statement(describe, one.claim).text}"


def _statement(describe: Describe, claim: Claim) -> Link:
    """A link to a statement by who says it."""
    return Link(f"according to {' and '.join(speakers(describe, claim))}", claim_path(claim))
