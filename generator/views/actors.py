"""What an actor's page shows.

Layer 3.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.content import Entry
from generator.model import Actor, ActorFact, Event, Observation
from generator.references import Claim, Role
from generator.urls import actor_timeline_path
from generator.views.parts import Card, Link, RichText, Shelf, StatementView
from generator.views.shelves import cards, shelves
from generator.views.statements import Describe
from generator.views.timelines import events_with
from generator.vocabulary import RELATION_HEADINGS


@dataclass(frozen=True, slots=True)
class RelationView:
    """One relation: to whom, the statement that states it, and its anchor if it is this page's."""

    other: Link
    statement: StatementView
    anchor: str


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """The relations under one heading, such as "Led by"."""

    heading: str
    relations: tuple[RelationView, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part that an actor took in an event."""

    event: Link
    role: str
    date: str


@dataclass(frozen=True, slots=True)
class NameView:
    """The name in another language; ``direction`` is ``rtl`` or ``ltr``."""

    language: str
    direction: str
    text: str


@dataclass(frozen=True, slots=True)
class ActorView:
    """The context of ``actor.md.jinja``. Statements that it made are the newest first."""

    name: str
    kind: str
    aliases: tuple[str, ...]
    names: tuple[NameView, ...]
    summary: RichText
    relations: tuple[RelationGroup, ...]
    facts: tuple[StatementView, ...]
    said: tuple[StatementView, ...]
    numbers: tuple[StatementView, ...]
    said_unnamed: tuple[StatementView, ...]
    mentioned: tuple[Shelf, ...]
    mentions: int
    parts: tuple[Part, ...]
    timeline: str
    figures: tuple[Card, ...]
    sources: tuple[Link, ...]
    relayed: tuple[Shelf, ...]
    relays: int


# The scripts written from right to left that names of sources are likely to have (BCP 47 subtags).
_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "yi", "ckb", "ps"})


def actor_view(describe: Describe, entry: Entry, actor: Actor) -> ActorView:
    """Everything that the archive knows of an actor. Each statement stands once on the page."""
    archive = describe.archive
    own = archive.claims_of(entry.id)
    shown = {claim.ref for claim in own}
    shown |= {ref.claim.ref for ref in archive.backlinks(entry.id, Role.RELATION) if ref.claim}
    said = _fresh(archive.said_by(entry.id), shown)
    said_unnamed = _fresh(archive.said_by(entry.id, Role.SPEAKER_OF), shown)
    mentioned = _fresh(archive.said_by(entry.id, Role.MENTION), shown)
    relayed = _fresh(archive.said_by(entry.id, Role.RELAY), shown)
    parts = _parts(describe, entry)
    return ActorView(
        name=actor.name,
        kind=actor.kind.value,
        aliases=actor.aliases,
        names=tuple(_name(language, text) for language, text in actor.names.items()),
        summary=describe.summary_of(entry),
        relations=_relations(describe, entry),
        facts=describe.statements(tuple(claim for claim in own if not _is_relation(claim))),
        said=_newest_first(describe, (claim for claim in said if not _is_number(claim))),
        numbers=_newest_first(describe, (claim for claim in said if _is_number(claim))),
        said_unnamed=_newest_first(describe, said_unnamed),
        mentioned=shelves(describe, mentioned),
        mentions=len(mentioned),
        parts=parts,
        timeline=actor_timeline_path(entry) if len(parts) > 1 else "",
        figures=cards(describe, archive.figures_about(entry.id)),
        sources=describe.links(
            tuple(ref.entry for ref in archive.backlinks(entry.id, Role.PUBLISHER))
        ),
        relayed=shelves(describe, relayed),
        relays=len(relayed),
    )


def _fresh(claims: tuple[Claim, ...], shown: set[str]) -> tuple[Claim, ...]:
    """The claims that are not shown yet; from now on they are."""
    fresh = tuple(claim for claim in claims if claim.ref not in shown)
    shown.update(claim.ref for claim in fresh)
    return fresh


def _newest_first(describe: Describe, claims: Iterable[Claim]) -> tuple[StatementView, ...]:
    return describe.statements(tuple(claims)[::-1])


def _is_number(claim: Claim) -> bool:
    return isinstance(claim.statement, Observation)


def _is_relation(claim: Claim) -> bool:
    fact = claim.statement
    return isinstance(fact, ActorFact) and fact.relation is not None


def _name(language: str, text: str) -> NameView:
    direction = "rtl" if language.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"
    return NameView(language, direction, text)


def _relations(describe: Describe, entry: Entry) -> tuple[RelationGroup, ...]:
    """Relations that the record states, then those that others state to it, by heading."""
    archive = describe.archive
    found: dict[str, list[RelationView]] = {}
    for claim in archive.claims_of(entry.id):
        fact = claim.statement
        if isinstance(fact, ActorFact) and fact.relation:
            heading = RELATION_HEADINGS[fact.relation.type].forward
            statement = describe.statement(claim)
            view = RelationView(describe.link(fact.relation.target), statement, statement.anchor)
            found.setdefault(heading, []).append(view)
    for reference in archive.backlinks(entry.id, Role.RELATION):
        there = reference.claim
        stated = there.statement if there else None
        if there and isinstance(stated, ActorFact) and stated.relation:
            heading = RELATION_HEADINGS[stated.relation.type].reverse
            other = describe.link(reference.entry.id)
            found.setdefault(heading, []).append(RelationView(other, describe.statement(there), ""))
    return tuple(RelationGroup(heading, tuple(views)) for heading, views in found.items())


def _parts(describe: Describe, entry: Entry) -> tuple[Part, ...]:
    """The events that an actor took part in, the latest first."""
    return tuple(
        Part(describe.link(event.id), participant.role, event.record.date.human)
        for event in reversed(events_with(describe.archive, entry.id))
        if isinstance(event.record, Event)
        for participant in event.record.participants
        if participant.actor == entry.id
    )
