"""The linked archive: records, statements, backlinks, citations, origins and questions.

Made once from the content; everything above asks it and never looks at files. It can be
made from content with mistakes in it: what does not resolve is simply not there.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from generator.archive.chain_ends import unnamed_alone
from generator.archive.event_order import EventKey
from generator.archive.found_evidence import FoundEvidence, bearing
from generator.archive.index import Claims, FoundStand, Index
from generator.archive.origins import Origin
from generator.archive.outline import Outline
from generator.archive.references import Claim, Reference, Role
from generator.content.load import Content, Entry, Seed
from generator.model.questions import Question
from generator.model.records import MODELS, Actor, RecordModel, Source
from generator.model.statements import Evidence, Observation
from generator.model.vocabulary import ActorKind, Kind
from generator.text.quoting.quotes import find_quote, same_words

R = TypeVar("R", bound=RecordModel)


@dataclass(frozen=True, slots=True)
class _Worked:
    """What has been worked out for a statement, by its ref, and for a source, by its id."""

    citations: dict[str, tuple[FoundEvidence, ...]] = field(default_factory=dict)
    claim_keys: dict[str, tuple[object, ...]] = field(default_factory=dict)
    origins: dict[tuple[str, bool, str], tuple[tuple[str, str], ...]] = field(default_factory=dict)
    cited_in: dict[str, tuple[FoundEvidence, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Archive:
    """All records, resolved. Every collection is in a fixed order: by id, file or date. Sources
    count up to the day ``as_of``, all of them where that is ``None``."""

    content: Content
    as_of: datetime.date | None = None
    known: Index | None = field(default=None, repr=False, compare=False)
    _worked: _Worked = field(default_factory=_Worked, repr=False, compare=False)

    @cached_property
    def index(self) -> Index:
        """Where everything is found; handed in, or made from the content."""
        return self.known or Index(self.content.entries)

    def only(self, entries: Sequence[Entry]) -> Archive:
        """The same archive for rules that go through it: it tells of these records only, and
        everything can still be looked up."""
        content = replace(self.content, entries=tuple(entries))
        return Archive(content, self.as_of, self.index, self._worked)

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Each record by its id; of two with one id, the first."""
        return self.index.entries

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """Each statement by its ``record/fact``."""
        return Claims(self.index, self.content.entries)

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every reference of every record, whether it resolves or not."""
        entries = self.content.entries
        return tuple(ref for entry in entries for ref in self.index.references(entry))

    def _cite(self, claim: Claim, index: int, evidence: Evidence) -> FoundEvidence:
        seed = self.seed_of(evidence)
        if seed is None:
            return FoundEvidence(claim, index, evidence, ())
        known = self.index.place(claim, index)
        # What is known comes from a cache, which nobody has to believe.
        if known and same_words(seed.text.passage(known), evidence.quote):
            return FoundEvidence(claim, index, evidence, (known,))
        prefix, suffix = evidence.prefix or "", evidence.suffix or ""
        return FoundEvidence(
            claim, index, evidence, find_quote(seed.text, evidence.quote, prefix, suffix)
        )

    def seed_of(self, evidence: Evidence) -> Seed | None:
        """The text that a quote is taken from: the source's, or the earlier one that it names."""
        source = self.find(evidence.source, Source)
        if source is None or (evidence.version and not source.seen(evidence.version)):
            return None
        return self.content.seeds.get(evidence.version or source.text)

    def find(self, record_id: str, model: type[R]) -> R | None:
        """The record with an id, if there is one of that kind."""
        entry = self.index.entries.get(record_id)
        kind = MODELS[entry.kind] if entry else None
        if entry is None or (kind is not model and not issubclass(MODELS[entry.kind], model)):
            return None
        record = entry.record
        return record if isinstance(record, model) else None

    @property
    def languages(self) -> frozenset[str]:
        """The languages (BCP 47) of the articles, and of the names of actors."""
        outlines = map(self.index.outline, self.content.entries)
        return frozenset(language for outline in outlines for language in outline.languages)

    def of_kind(self, kind: Kind) -> tuple[Entry, ...]:
        """The records of one kind, by id."""
        return tuple(entry for entry in self.content.entries if entry.kind is kind)

    def claims_of(self, record_id: str) -> tuple[Claim, ...]:
        """The statements of a record, in the order of its file."""
        entry = self.entries.get(record_id)
        return self.index.claims(entry) if entry else ()

    def backlinks(self, record_id: str, *roles: Role) -> tuple[Reference, ...]:
        """The places that name a record, in order; with roles, only those of these roles."""
        found = self.index.backlinks(record_id)
        return tuple(ref for ref in found if ref.role in roles) if roles else found

    def said_by(self, record_id: str, *roles: Role) -> tuple[Claim, ...]:
        """The statements that a record is named in as speaker (or in the given roles), by date."""
        found = self.backlinks(record_id, *(roles or (Role.SPEAKER,)))
        claims = {ref.claim.ref: ref.claim for ref in found if ref.claim}
        return tuple(sorted(claims.values(), key=self.claim_key))

    def claim_key(self, claim: Claim) -> tuple[object, ...]:
        """Order of statements: by their own date, or else the publication of their first source."""
        keys = self._worked.claim_keys
        if claim.ref not in keys:
            keys[claim.ref] = self._key_of(claim)
        return keys[claim.ref]

    def _key_of(self, claim: Claim) -> tuple[object, ...]:
        statement = claim.statement
        date = statement.as_of if isinstance(statement, Observation) else statement.when
        if date is None:
            first = next(iter(self.chains(claim)), None)
            source = self.find(first.evidence.source, Source) if first else None
            date = source.published if source else None
        return (date is None, date.sort_key if date else (), claim.ref)

    def citations(self, claim: Claim) -> tuple[FoundEvidence, ...]:
        """The evidence of a statement, in the order of the file."""
        known = self._worked.citations
        if claim.ref not in known:
            valid = self.claims.get(claim.ref, claim)
            known[claim.ref] = tuple(
                self._cite(valid, index, evidence)
                for index, evidence in enumerate(valid.statement.evidence)
            )
        return known[claim.ref]

    def chains(self, claim: Claim, *, parts: bool = False) -> tuple[FoundEvidence, ...]:
        """The evidence that carries a statement, with ``parts`` also what carries a part of it,
        each without its place: who says it, by which way; nothing is looked for in a text."""
        valid = self.claims.get(claim.ref, claim)
        found = [
            FoundEvidence(valid, at, one, ()) for at, one in enumerate(valid.statement.evidence)
        ]
        return tuple(one for one in found if not one.is_context) if parts else bearing(found)

    def proof(self, claim: Claim) -> tuple[FoundEvidence, ...]:
        """The evidence that carries something of a statement, and so may prove it."""
        return tuple(one for one in self.citations(claim) if not one.is_context)

    def words_in_source(self, citation: FoundEvidence) -> str:
        """The quote as the source's text has it, with its own quotation marks and dashes; as the
        record has it when the source does not have it exactly once."""
        seed = self.seed_of(citation.evidence)
        if seed is None or len(citation.matches) != 1:
            return citation.evidence.quote
        return seed.text.passage(citation.matches[0])

    def citations_in(self, source: str) -> tuple[FoundEvidence, ...]:
        """Everything cited from a source, in the order of its text."""
        cited = self._worked.cited_in
        if source not in cited:
            cited[source] = tuple(sorted(self._cited(source), key=_position))
        return cited[source]

    def _cited(self, source: str) -> Iterator[FoundEvidence]:
        for entry in self.index.named_by(source):
            if source in self.index.outline(entry).cited:
                for claim in self.index.valid_claims(entry):
                    for citation in self.citations(claim):
                        if citation.evidence.source == source:
                            yield citation

    def publisher(self, source: str) -> str:
        """The actor id of a source's publisher; "" for a source that is not there."""
        record = self.find(source, Source)
        return record.publisher if record else ""

    def origins(
        self, claims: Iterable[Claim], *, parts: bool = False, voice: str = ""
    ) -> tuple[Origin, ...]:
        """The first-hand reports behind statements, in order of appearance; with ``parts`` also
        those of articles that carry only a part of one; with a ``voice`` those alone in which this
        actor says it or passes it on.

        The origin is the outlet that speaks itself, or else the one nearest the speaker; an article
        that relays nobody is its own, or that of the outlet whose report it retells.
        """
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for claim in claims:
            for outlet, source in self._outlets(claim, parts=parts, voice=voice):
                found[outlet][source] = None
        return tuple(Origin(outlet, tuple(sources)) for outlet, sources in found.items())

    def _outlets(self, claim: Claim, *, parts: bool, voice: str) -> tuple[tuple[str, str], ...]:
        """For each citation of a statement its origin and its source; computed once."""
        known, key = self._worked.origins, (claim.ref, parts, voice)
        if key not in known:
            known[key] = tuple(
                (self._origin(citation), citation.evidence.source)
                for citation in self.chains(claim, parts=parts)
                if not voice or citation.has_voice(voice)
            )
        return known[key]

    def _origin(self, citation: FoundEvidence) -> str:
        speaker = citation.by
        actor = self.find(speaker, Actor) if isinstance(speaker, str) else None
        if isinstance(speaker, str) and actor and actor.kind is ActorKind.OUTLET:
            return speaker
        relays = [relay for relay in citation.via if isinstance(relay, str)]
        source = self.find(citation.evidence.source, Source)
        retold = source.rewrites if source else ()
        return next(iter((*relays, *retold)), self.publisher(citation.evidence.source))

    @cached_property
    def on_unnamed_alone(self) -> Mapping[str, Mapping[str, str]]:
        """The ids of the statements whose every chain ends in a speaker whom the source does not
        name, by their record's id, each with what those that are alike share; found from the
        outlines alone."""
        entries = self.content.entries
        outlines = {entry.id: self.index.outline(entry) for entry in reversed(entries)}
        unnamed = frozenset(name for name, outline in outlines.items() if outline.is_unnamed)
        ends = {entry.id: outlines[entry.id].ends for entry in entries}
        return unnamed_alone(ends, unnamed)

    def questions_on(self, record_id: str) -> tuple[Entry, ...]:
        """The questions that are about a record, or set a statement of it beside another."""
        return self.index.questions_on(record_id)

    def positions_of(self, question: Entry) -> tuple[tuple[Claim, ...], ...]:
        """The statements of each position of a question; those that are not there are left out."""
        record = question.record
        positions = record.positions if isinstance(record, Question) else ()
        found = ([self.claims.get(ref) for ref in position.facts] for position in positions)
        return tuple(tuple(claim for claim in there if claim) for there in found)

    def claims_behind(self, entry: Entry) -> tuple[Claim, ...]:
        """What a record rests on: its statements; a question, those that it sets side by side."""
        if entry.kind is not Kind.QUESTION:
            return self.claims_of(entry.id)
        found = {claim.ref: claim for there in self.positions_of(entry) for claim in there}
        return tuple(found.values())

    def stands(self, claim: Claim) -> Sequence[FoundStand]:
        """Where a statement stands in questions; it is contested where it does."""
        return self.index.stands(claim.ref)

    def are_opposed(self, one: Claim, other: Claim) -> bool:
        """Whether a question sets two statements against each other."""
        there = {stand.question.id: stand.position for stand in self.stands(one)}
        stands = self.stands(other)
        return any(there.get(two.question.id, two.position) != two.position for two in stands)

    @cached_property
    def timeline(self) -> tuple[Entry, ...]:
        """The events, earliest first, each within the larger ones that it is part of."""
        events = self.of_kind(Kind.EVENT)
        return tuple(sorted(events, key=lambda entry: self.event_key(entry.id)))

    def event_key(self, event_id: str) -> EventKey:
        """What sorts events. Raises ``KeyError`` for an id that is none."""
        return self.index.event_key(event_id)

    def outline(self, entry: Entry) -> Outline:
        """The outline of a record, which need not be made for it."""
        return self.index.outline(entry)

    def figures_about(self, record_id: str) -> tuple[Entry, ...]:
        """The figures that say they are about a record."""
        return tuple(ref.entry for ref in self.backlinks(record_id, Role.ABOUT))


def _position(citation: FoundEvidence) -> tuple[str, int, str, int]:
    start = citation.matches[0].start if citation.matches else -1
    return (citation.evidence.version or "", start, citation.claim.ref, citation.index)
