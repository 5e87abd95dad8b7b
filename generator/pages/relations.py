"""The relations of a record, under their headings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.archive.references import Claim, Role
from generator.content.load import Entry
from generator.documents.definite import within_sentence
from generator.documents.statement import Name, Related, Statement
from generator.documents.telling import Telling
from generator.model.records import Actor
from generator.model.registers import RelationTerm
from generator.model.statements import ActorFact
from generator.model.vocabulary import Belonging
from generator.pages.shelves import SHOWN_MAX


@dataclass(frozen=True, slots=True)
class RelationView:
    """One relation: to whom, with "the" before the name where a sentence has it, the statement that
    states it, whether that is this page's own, and whether the other belongs to this page's record,
    as its members and parts do."""

    other: Name
    article: str
    statement: Statement
    own: bool
    inside: bool


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
    def between(self) -> tuple[Name, ...]:
        """Those to whom it is, each once, whoever states it; without those who belong to it."""
        return tuple(dict.fromkeys(one.other for one in self.relations if not one.inside))

    @property
    def of_others(self) -> tuple[RelationView, ...]:
        """Those that statements of other records state."""
        return tuple(relation for relation in self.relations if not relation.own)


def states_relation(claim: Claim) -> bool:
    """Whether a statement states a relation."""
    fact = claim.statement
    return isinstance(fact, ActorFact) and fact.relation is not None


def article_of(tell: Telling, name: Name) -> str:
    """What stands before an actor's name within a sentence: "the ", or nothing."""
    actor = tell.archive.find(name.id, Actor)
    has_one = actor and within_sentence(name, actor.kind) == f"the {name.text}"
    return "the " if has_one else ""


def relations_of(tell: Telling, entry: Entry) -> tuple[RelationGroup, ...]:
    """Relations that the record states, then those that others state to it, by heading."""
    archive = tell.archive
    types = archive.content.relations
    found: dict[str, list[RelationView]] = {}
    for claim in archive.claims_of(entry.id):
        statement = tell.statement(claim) if states_relation(claim) else None
        if statement and statement.relation:
            other = statement.relation.target
            inside = _belongs(types, statement.relation) is Belonging.TARGET
            view = RelationView(other, article_of(tell, other), statement, own=True, inside=inside)
            found.setdefault(statement.relation.forward, []).append(view)
    for reference in archive.backlinks(entry.id, Role.RELATION)[:SHOWN_MAX]:
        stated = tell.statement(reference.claim) if reference.claim else None
        if stated and stated.relation:
            inside = _belongs(types, stated.relation) is Belonging.ACTOR
            other = tell.name(reference.entry.id)
            view = RelationView(other, "", stated, own=False, inside=inside)
            found.setdefault(stated.relation.reverse, []).append(view)
    return tuple(RelationGroup(heading, tuple(views)) for heading, views in found.items())


def _belongs(types: Mapping[str, RelationTerm], relation: Related) -> Belonging | None:
    known = types.get(relation.type)
    return known.belongs if known else None
