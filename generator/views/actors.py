"""What an actor's page shows.

Layer 3.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.content import Entry
from generator.model import Actor, ActorFact, Event
from generator.references import Claim, Role
from generator.views.parts import Link, RichText, StatementView
from generator.views.statements import Describe
from generator.vocabulary import RELATION_HEADINGS


@dataclass(frozen=True, slots=True)
class RelationView:
    """One relation: to whom, and the statement that states it."""

    other: Link
    statement: StatementView


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
    """The context of ``actor.md.jinja``."""

    name: str
    kind: str
    aliases: tuple[str, ...]
    names: tuple[NameView, ...]
    summary: RichText
    relations: tuple[RelationGroup, ...]
    facts: tuple[StatementView, ...]
    said: tuple[StatementView, ...]
    said_unnamed: tuple[StatementView, ...]
    mentioned: tuple[StatementView, ...]
    parts: tuple[Part, ...]
    figures: tuple[Link, ...]
    sources: tuple[Link, ...]
    relayed: tuple[StatementView, ...]


# The scripts written from right to left that names of sources are likely to have (BCP 47 subtags).
_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "yi", "ckb", "ps"})


def actor_view(describe: Describe, entry: Entry, actor: Actor) -> ActorView:
    """Everything that the archive knows of an actor. Each statement stands once on the page."""
    archive = describe.archive
    own = archive.claims_of(entry.id)
    plain = tuple(claim for claim in own if _relation_of(claim) is None)
    shown = {claim.ref for claim in own}
    said = _without(archive.said_by(entry.id), shown)
    shown |= {claim.ref for claim in said}
    said_unnamed = _without(archive.said_by(entry.id, Role.SPEAKER_OF), shown)
    shown |= {claim.ref for claim in said_unnamed}
    relations = _relations(describe, entry)
    shown |= {item.statement.ref for group in relations for item in group.relations}
    mentioned = _without(archive.said_by(entry.id, Role.MENTION), shown)
    shown |= {claim.ref for claim in mentioned}
    return ActorView(
        name=actor.name,
        kind=actor.kind.value,
        aliases=actor.aliases,
        names=tuple(_name(language, text) for language, text in actor.names.items()),
        summary=describe.summary_of(entry),
        relations=relations,
        facts=describe.statements(plain),
        said=describe.statements(said),
        said_unnamed=describe.statements(said_unnamed),
        mentioned=describe.statements(mentioned),
        parts=_parts(describe, entry),
        figures=describe.links(archive.figures_about(entry.id)),
        sources=describe.links(
            tuple(ref.entry for ref in archive.backlinks(entry.id, Role.PUBLISHER))
        ),
        relayed=describe.statements(_without(archive.said_by(entry.id, Role.RELAY), shown)),
    )


def _without(claims: tuple[Claim, ...], shown: set[str]) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if claim.ref not in shown)


def _relation_of(claim: Claim) -> str | None:
    fact = claim.statement
    return fact.relation.target if isinstance(fact, ActorFact) and fact.relation else None


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
            view = RelationView(describe.link(fact.relation.target), describe.statement(claim))
            found.setdefault(heading, []).append(view)
    for reference in archive.backlinks(entry.id, Role.RELATION):
        stating = reference.claim
        relation = getattr(stating.statement, "relation", None) if stating else None
        if stating and relation:
            heading = RELATION_HEADINGS[relation.type].reverse
            view = RelationView(describe.link(reference.entry.id), describe.statement(stating))
            found.setdefault(heading, []).append(view)
    return tuple(RelationGroup(heading, tuple(views)) for heading, views in found.items())


def _parts(describe: Describe, entry: Entry) -> tuple[Part, ...]:
    return tuple(
        Part(describe.link(event.id), participant.role, event.record.date.human)
        for event in describe.archive.timeline
        if isinstance(event.record, Event)
        for participant in event.record.participants
        if participant.actor == entry.id
    )
