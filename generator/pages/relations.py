"""The relations of a record, under their headings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.archive.references import Claim, Role
from generator.content.load import Entry
from generator.content.relations import heading_of_one
from generator.documents.definite import within_sentence
from generator.documents.statement import Name, Quotation, Related, Statement
from generator.documents.telling import Telling
from generator.model.records import Actor
from generator.model.registers import RelationTerm
from generator.model.statements import ActorFact
from generator.model.vocabulary import ActorKind, Belonging
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

    @property
    def when(self) -> str:
        """When it was so: the statement's own day, or else that of the last article with it; who
        held an office then may have left it since."""
        told = self.statement.date
        return told.human if told else f"as of {self._last.published.human}"

    @property
    def behind(self) -> str:
        """Whose account it is, so that the site is not taken to assert it: "Axios in Middle East
        Monitor", of the last article with it."""
        chain = self._last.attribution
        if chain.in_article:
            return chain.publisher.text
        if chain.voice != "unnamed":
            return f"{chain.speaker} in {chain.publisher.text}"
        actor = chain.actor
        words = within_sentence(actor, ActorKind.UNNAMED) if actor else chain.speaker
        return f"{words}, unnamed, in {chain.publisher.text}"

    @property
    def _last(self) -> Quotation:
        """The quotation of the last article that carries it."""
        carrying = self.statement.bearing or self.statement.quotations
        return max(carrying, key=lambda one: one.published.sort_key)


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """The relations under one heading, such as "Led by"."""

    heading: str
    relations: tuple[RelationView, ...]

    @property
    def between(self) -> tuple[RelationView, ...]:
        """The first to each other, whoever states it; without those who belong to it."""
        first = {one.other: one for one in reversed(self.relations) if not one.inside}
        return tuple(first.values())[::-1]

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
    return tuple(_group(types, *one) for one in found.items())


def _group(
    types: Mapping[str, RelationTerm], heading: str, views: Sequence[RelationView]
) -> RelationGroup:
    """The relations under a heading, which has the number of the names there."""
    one = len({view.other for view in views}) == 1
    return RelationGroup(heading_of_one(heading, types) if one else heading, tuple(views))


def _belongs(types: Mapping[str, RelationTerm], relation: Related) -> Belonging | None:
    known = types.get(relation.type)
    return known.belongs if known else None
