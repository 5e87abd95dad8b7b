"""Every way in which one record names another, with its place: the raw material of backlinks.

One generator knows all reference fields, so that checks, backlinks and renaming agree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.content.load import Entry
from generator.content.yaml_nodes import Step
from generator.model.aliases import UsedName
from generator.model.questions import Question
from generator.model.records import Actor, Event, Figure, RecordModel, Source
from generator.model.speakers import Unnamed
from generator.model.statements import ActorFact, Evidence, Fact, Observation
from generator.model.vocabulary import Kind
from generator.text.links.wikilinks import segments


class Role(StrEnum):
    """What the named record is to the place that names it."""

    MENTION = "mention"
    SPEAKER = "speaker"
    SPEAKER_OF = "speaker-of"
    RELAY = "relay"
    BESIDE = "beside"
    TOLD = "told"
    RETOLD = "retold"
    PARTICIPANT = "participant"
    PART_OF = "part-of"
    ABOUT = "about"
    SUM = "sum"
    WHOLE = "whole"
    NAMED_IN = "named-in"
    PUBLISHER = "publisher"
    EVIDENCE = "evidence"
    RELATION = "relation"
    SUBJECT = "subject"
    POSITION = "position"
    STATUS = "status"


_KINDS: Final = {
    Role.MENTION: frozenset(Kind),
    Role.SPEAKER: frozenset({Kind.ACTOR}),
    Role.SPEAKER_OF: frozenset({Kind.ACTOR}),
    Role.RELAY: frozenset({Kind.ACTOR}),
    Role.BESIDE: frozenset({Kind.ACTOR}),
    Role.TOLD: frozenset({Kind.ACTOR}),
    Role.RETOLD: frozenset({Kind.ACTOR}),
    Role.PARTICIPANT: frozenset({Kind.ACTOR}),
    Role.PART_OF: frozenset({Kind.EVENT}),
    Role.ABOUT: frozenset({Kind.ACTOR, Kind.EVENT}),
    Role.SUM: frozenset({Kind.FIGURE}),
    Role.WHOLE: frozenset({Kind.FIGURE}),
    Role.NAMED_IN: frozenset({Kind.SOURCE}),
    Role.PUBLISHER: frozenset({Kind.ACTOR}),
    Role.EVIDENCE: frozenset({Kind.SOURCE}),
    Role.RELATION: frozenset({Kind.ACTOR, Kind.EVENT}),
    Role.SUBJECT: frozenset({Kind.ACTOR, Kind.EVENT, Kind.FIGURE}),
    Role.POSITION: frozenset({Kind.ACTOR, Kind.EVENT, Kind.FIGURE}),
    Role.STATUS: frozenset({Kind.ACTOR, Kind.EVENT}),
}


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement in its place: the fact or observation at an index of a record."""

    entry: Entry
    index: int
    statement: Fact | Observation

    @property
    def ref(self) -> str:
        """``record/fact``, the stable name of the statement over the whole site."""
        return f"{self.entry.id}/{self.statement.id}"

    @property
    def path(self) -> tuple[Step, ...]:
        """Where it stands in its record."""
        field = "observations" if isinstance(self.statement, Observation) else "facts"
        return (field, self.index)


@dataclass(frozen=True, slots=True)
class Reference:
    """One place that names a record; ``fact`` is set when it names one statement of it."""

    entry: Entry
    path: tuple[Step, ...]
    target: str
    role: Role
    claim: Claim | None = None
    fact: str = ""

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of record that may stand here."""
        return _KINDS[self.role]


def claims_in(entry: Entry) -> tuple[Claim, ...]:
    """The statements of a record, in the order of the file."""
    record = entry.record
    if isinstance(record, Actor | Event):
        return tuple(Claim(entry, index, fact) for index, fact in enumerate(record.facts))
    if isinstance(record, Figure):
        return tuple(Claim(entry, i, seen) for i, seen in enumerate(record.observations))
    return ()


def references_in(entry: Entry) -> Iterator[Reference]:
    """Every reference in a record, in the order of its fields."""
    record = entry.record
    if isinstance(record, Source):
        yield Reference(entry, ("publisher",), record.publisher, Role.PUBLISHER)
        for index, outlet in enumerate(record.rewrites):
            yield Reference(entry, ("rewrites", index), outlet, Role.RETOLD)
    elif isinstance(record, Actor):
        yield from _in_actor(entry, record)
    elif isinstance(record, Event):
        yield from _in_event(entry, record)
    elif isinstance(record, Question):
        yield from _in_question(entry, record)
    else:
        yield from _in_figure(entry, record)
    yield from _in_aliases(entry, record)
    for claim in claims_in(entry):
        yield from references_of(claim)


def _in_aliases(entry: Entry, record: RecordModel) -> Iterator[Reference]:
    aliases = record.aliases if isinstance(record, Actor | Event | Figure) else ()
    for index, alias in enumerate(aliases):
        for place, source in enumerate(alias.sources if isinstance(alias, UsedName) else ()):
            yield Reference(entry, ("aliases", index, "in", place), source, Role.NAMED_IN)


def _in_actor(entry: Entry, actor: Actor) -> Iterator[Reference]:
    yield from _in_text(entry, ("summary",), actor.summary)
    if actor.of:
        yield Reference(entry, ("of",), actor.of, Role.SPEAKER_OF)
    for index, outlet in enumerate(actor.told):
        yield Reference(entry, ("told", index), outlet, Role.TOLD)


def _in_event(entry: Entry, event: Event) -> Iterator[Reference]:
    if event.status:
        target, _, fact = event.status.fact.partition("/")
        yield Reference(entry, ("status", "fact"), target, Role.STATUS, fact=fact)
    yield from _in_text(entry, ("summary",), event.summary)
    for index, participant in enumerate(event.participants):
        at = ("participants", index)
        if participant.actor:
            yield Reference(entry, (*at, "actor"), participant.actor, Role.PARTICIPANT)
        if participant.of:
            yield Reference(entry, (*at, "of"), participant.of, Role.SPEAKER_OF)
    for index, whole in enumerate(event.part_of):
        yield Reference(entry, ("part_of", index), whole, Role.PART_OF)


def _in_figure(entry: Entry, figure: Figure) -> Iterator[Reference]:
    yield from _in_text(entry, ("measures",), figure.measures)
    for index, about in enumerate(figure.about):
        yield Reference(entry, ("about", index), about, Role.ABOUT)
    if figure.part_of:
        yield Reference(entry, ("part_of",), figure.part_of, Role.WHOLE)
    for index, closure in enumerate(figure.sums):
        for part, other in enumerate(closure.of):
            yield Reference(entry, ("sums", index, "of", part), other, Role.SUM)


def _in_question(entry: Entry, question: Question) -> Iterator[Reference]:
    yield from _in_text(entry, ("note",), question.note)
    for index, about in enumerate(question.about):
        yield Reference(entry, ("about", index), about, Role.SUBJECT)
    for index, position in enumerate(question.positions):
        for place, ref in enumerate(position.facts):
            target, _, fact = ref.partition("/")
            path = ("positions", index, "facts", place)
            yield Reference(entry, path, target, Role.POSITION, fact=fact)


def references_of(claim: Claim) -> Iterator[Reference]:
    """Every reference in one statement: text, attribution, relation and evidence."""
    entry, path, statement = claim.entry, claim.path, claim.statement
    if isinstance(statement, Fact):
        yield from _in_text(entry, (*path, "text"), statement.text, claim)
    else:
        yield from _in_text(entry, (*path, "note"), statement.note, claim)
    yield from _attribution(claim, path, statement)
    if isinstance(statement, ActorFact) and statement.relation:
        at = (*path, "relation", "target")
        yield Reference(entry, at, statement.relation.target, Role.RELATION, claim)
    for index, evidence in enumerate(statement.evidence):
        at = (*path, "evidence", index)
        yield Reference(entry, (*at, "source"), evidence.source, Role.EVIDENCE, claim)
        yield from _attribution(claim, at, evidence)


def _attribution(
    claim: Claim, path: tuple[Step, ...], chain: Fact | Observation | Evidence
) -> Iterator[Reference]:
    # Who speaks in words that carry only a part of the statement is no speaker of it.
    beside = isinstance(chain, Evidence) and chain.bears is not None
    if isinstance(chain.by, Unnamed):
        if chain.by.of:
            role = Role.BESIDE if beside else Role.SPEAKER_OF
            yield Reference(claim.entry, (*path, "by", "of"), chain.by.of, role, claim)
    elif isinstance(chain.by, str):
        role = Role.BESIDE if beside else Role.SPEAKER
        yield Reference(claim.entry, (*path, "by"), chain.by, role, claim)
    for index, relay in enumerate(chain.via or ()):
        at = (*path, "via", index)
        if isinstance(relay, str):
            role = Role.BESIDE if beside else Role.RELAY
            yield Reference(claim.entry, at, relay, role, claim)
        elif isinstance(relay, Unnamed) and relay.of:
            yield Reference(claim.entry, (*at, "of"), relay.of, Role.BESIDE, claim)


def _in_text(
    entry: Entry, path: tuple[Step, ...], text: str | None, claim: Claim | None = None
) -> Iterator[Reference]:
    for segment in segments(text or ""):
        if segment.target:
            yield Reference(entry, path, segment.target, Role.MENTION, claim, segment.fact)


def named_in_statements(references: Iterable[Reference]) -> Mapping[str, frozenset[str]]:
    """The ids of the records that each statement names, by its ref, with the publishers of its
    articles."""
    found: dict[str, set[str]] = defaultdict(set)
    publishers: dict[str, str] = {}
    for one in references:
        if one.role is Role.PUBLISHER:
            publishers[one.entry.id] = one.target
        elif one.claim:
            found[one.claim.ref].add(one.target)
    return {
        ref: frozenset(named | {publishers[one] for one in named if one in publishers})
        for ref, named in found.items()
    }
