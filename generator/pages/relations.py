"""The relations of a record, under their headings."""

from __future__ import annotations

from dataclasses import dataclass

from generator.archive.references import Claim, Role
from generator.content.load import Entry
from generator.documents.statement import Name, Statement
from generator.documents.telling import Telling
from generator.model.statements import ActorFact
from generator.pages.shelves import SHOWN_MAX


@dataclass(frozen=True, slots=True)
class RelationView:
    """One relation: to whom, the statement that states it, and whether that is this page's own."""

    other: Name
    statement: Statement
    own: bool


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """The relations under one heading, such as "Led by"."""

    heading: str
    relations: tuple[RelationView, ...]

    @property
    def of_its_own(self) -> tuple[RelationView, ...]:
        """Those that the record's own statements state."""
        return tuple(relation for relation in self.relations if relation.own)

    @property
    def of_others(self) -> tuple[RelationView, ...]:
        """Those that statements of other records state."""
        return tuple(relation for relation in self.relations if not relation.own)


def states_relation(claim: Claim) -> bool:
    """Whether a statement states a relation."""
    fact = claim.statement
    return isinstance(fact, ActorFact) and fact.relation is not None


def relations_of(tell: Telling, entry: Entry) -> tuple[RelationGroup, ...]:
    """Relations that the record states, then those that others state to it, by heading."""
    archive = tell.archive
    found: dict[str, list[RelationView]] = {}
    for claim in archive.claims_of(entry.id):
        statement = tell.statement(claim) if states_relation(claim) else None
        if statement and statement.relation:
            view = RelationView(statement.relation.target, statement, own=True)
            found.setdefault(statement.relation.forward, []).append(view)
    for reference in archive.backlinks(entry.id, Role.RELATION)[:SHOWN_MAX]:
        stated = tell.statement(reference.claim) if reference.claim else None
        if stated and stated.relation:
            view = RelationView(tell.name(reference.entry.id), stated, own=False)
            found.setdefault(stated.relation.reverse, []).append(view)
    return tuple(RelationGroup(heading, tuple(views)) for heading, views in found.items())
