"""What an actor's page shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.archive.references import Claim, Role
from generator.charts.network import Fan
from generator.content.load import Entry
from generator.documents.parts import Card, Disputed, Link, RichText, Shelf, StatementView
from generator.documents.statements import Describe
from generator.documents.urls import actor_timeline_path, section_anchor
from generator.model.records import Actor, Event
from generator.model.statements import ActorFact, Observation
from generator.model.vocabulary import RELATION_HEADINGS
from generator.pages.events import disagreements_in
from generator.pages.pictures import relations_fan
from generator.pages.shelves import cards, shelves
from generator.pages.timelines import events_with

# Sections of the page that its tallies lead to; actor.md.jinja has the same headings.
MENTIONS_HEADING = "Mentioned in other statements"
EVENTS_HEADING = "Events"
DISPUTED_HEADING = "Where accounts differ"


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

    @property
    def others(self) -> tuple[Link, ...]:
        """The actors on the other side."""
        return tuple(relation.other for relation in self.relations)


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
class Tally:
    """How many of something the page has, and the section that shows them."""

    count: int
    words: str
    anchor: str
    contested: bool = False


@dataclass(frozen=True, slots=True)
class ActorView:
    """The context of ``actor.md.jinja``. Statements that it made are the newest first."""

    name: str
    kind: str
    aliases: tuple[str, ...]
    names: tuple[NameView, ...]
    summary: RichText
    relations: tuple[RelationGroup, ...]
    fan: Fan | None
    disputed: tuple[Disputed, ...]
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

    @property
    def said_heading(self) -> str:
        """The heading of what the actor said."""
        return f"What {self.name} said"

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """What there is most of, with the sections that show it; nothing for a short page."""
        rows = (
            (len(self.said), "statement", "made", self.said_heading, False),
            (self.mentions, "statement", "of others", MENTIONS_HEADING, False),
            (len(self.parts), "event", "", EVENTS_HEADING, False),
            (len(self.disputed), "disagreement", "", DISPUTED_HEADING, True),
        )
        found = tuple(
            Tally(
                count,
                f"{noun if count == 1 else f'{noun}s'} {rest}".rstrip(),
                section_anchor(heading),
                contested,
            )
            for count, noun, rest, heading, contested in rows
            if count
        )
        return found if len(found) > 1 else ()


# The scripts written from right to left that names of sources are likely to have (BCP 47 subtags).
_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "yi", "ckb", "ps"})


def actor_view(describe: Describe, entry: Entry, actor: Actor) -> ActorView:
    """Everything that the archive knows of an actor. Each statement stands once on the page."""
    archive = describe.archive
    own = tuple(claim for claim in archive.claims_of(entry.id) if not _is_relation(claim))
    shown = {ref.claim.ref for ref in archive.backlinks(entry.id, Role.RELATION) if ref.claim}
    shown |= {claim.ref for claim in archive.claims_of(entry.id) if _is_relation(claim)}
    said = _fresh(archive.said_by(entry.id), shown)
    facts = _fresh(own, shown)
    said_unnamed = _fresh(archive.said_by(entry.id, Role.SPEAKER_OF), shown)
    mentioned = _fresh(archive.said_by(entry.id, Role.MENTION), shown)
    relayed = _fresh(archive.said_by(entry.id, Role.RELAY), shown)
    parts = _parts(describe, entry)
    relations = _relations(describe, entry)
    return ActorView(
        name=actor.name,
        kind=actor.kind.value,
        aliases=actor.aliases,
        names=tuple(_name(language, text) for language, text in actor.names.items()),
        summary=describe.summary_of(entry),
        relations=relations,
        fan=relations_fan((group.heading, group.others) for group in relations),
        disputed=tuple(describe.disputed(found) for found in disagreements_in(archive, entry)),
        facts=describe.own_statements(facts),
        said=_newest_first(describe, entry, (claim for claim in said if not _is_number(claim))),
        numbers=_newest_first(describe, entry, (claim for claim in said if _is_number(claim))),
        said_unnamed=_newest_first(describe, entry, said_unnamed),
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


def _newest_first(
    describe: Describe, entry: Entry, claims: Iterable[Claim]
) -> tuple[StatementView, ...]:
    return describe.statements_on(entry.id, tuple(claims)[::-1])


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
            statement = describe.own_statements((claim,))[0]
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
