"""Who an actor is, in a line: its own summary, or else where the records tell that it belongs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.archive.references import Claim, Role
from generator.content.load import Entry
from generator.documents.definite import within_sentence
from generator.documents.statement import plain
from generator.documents.telling import Telling
from generator.documents.telling_records import summary_of
from generator.model.records import Actor
from generator.model.registers import RelationTerm
from generator.model.statements import ActorFact
from generator.model.vocabulary import ActorKind, Certainty
from generator.pages.summaries import first_sentence


def role_of(tell: Telling, entry: Entry) -> str:
    """The first sentence of an actor's summary; without one, the first of the relations by which it
    belongs somewhere, or somebody leads or has it; "" where nothing is told.

    A relation that is hedged, or that a question contests, makes no role.
    """
    told = first_sentence(plain(summary_of(tell, entry)))
    found = chain(_own(tell, entry), _of_others(tell, entry), _beside(tell, entry))
    return told or next(found, "")


def _own(tell: Telling, entry: Entry) -> Iterator[str]:
    """As in "Part of Israel"."""
    for term, fact in _belonging(tell, tell.archive.claims_of(entry.id)):
        if fact.relation:
            yield f"{term.forward} {_called(tell, fact.relation.target)}"


def _of_others(tell: Telling, entry: Entry) -> Iterator[str]:
    """As in "Led by David Barnea"; who holds an office there is no role of its own."""
    found = tell.archive.backlinks(entry.id, Role.RELATION)
    for reference in found:
        for term, _ in _belonging(tell, [reference.claim] if reference.claim else []):
            if term.backward.endswith(" by"):
                yield f"{term.backward} {_called(tell, reference.entry.id)}"


def _beside(tell: Telling, entry: Entry) -> Iterator[str]:
    """Of speakers who are not named, where they belong; of an outlet, how it comes to be here."""
    actor, archive = entry.record, tell.archive
    if not isinstance(actor, Actor):
        return
    if actor.of:
        yield f"Belonging to {_called(tell, actor.of)}"
    if actor.told:
        yield f"Spoke to {' and '.join(_called(tell, outlet) for outlet in actor.told)}"
    if actor.kind is ActorKind.OUTLET:
        articles = len(archive.backlinks(entry.id, Role.PUBLISHER))
        if articles:
            yield f"{articles} {'article' if articles == 1 else 'articles'} of its own here"
        elif archive.backlinks(entry.id, Role.RELAY, Role.SPEAKER):
            yield "Quoted in articles of other outlets"


def _belonging(tell: Telling, claims: Iterable[Claim]) -> Iterator[tuple[RelationTerm, ActorFact]]:
    """The relations of statements that tell who belongs to whom, plainly and undisputed."""
    for claim in claims:
        fact = claim.statement
        if not isinstance(fact, ActorFact) or fact.relation is None:
            continue
        term = tell.archive.content.relations.get(fact.relation.type)
        plainly = fact.certainty is Certainty.STATED and not tell.archive.stands(claim)
        if term and term.belongs and plainly:
            yield term, fact


def _called(tell: Telling, actor: str) -> str:
    record = tell.archive.find(actor, Actor)
    name = tell.name(actor)
    return within_sentence(name, record.kind) if record else name.text
