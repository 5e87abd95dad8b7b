"""The linked archive: records, statements, backlinks, citations, origins and disagreements.

Made once from the content; everything above asks it and never looks at files. It can be
made from content with mistakes in it: what does not resolve is simply not there.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from generator.archive.references import Claim, Reference, Role, claims_in, references_in
from generator.content.load import Content, Entry
from generator.model.records import Actor, Event, Record, Source
from generator.model.statements import Evidence, Observation, Speaker
from generator.model.vocabulary import ActorKind, DisputeHow, Kind, Speech
from generator.text.folding import Match
from generator.text.quotes import find_quote

T = TypeVar("T")
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Citation:
    """One evidence entry of a statement: where its quote was found, and the chain it came by."""

    claim: Claim
    index: int
    evidence: Evidence
    matches: tuple[Match, ...]

    @property
    def by(self) -> Speaker | None:
        """The speaker in this source; ``None`` when the article says it in its own voice."""
        return self.evidence.by or self.claim.statement.by

    @property
    def via(self) -> tuple[str, ...]:
        """The outlets that relayed it, nearest the speaker first, without the publisher."""
        own = self.evidence.via
        return self.claim.statement.via if own is None else own


@dataclass(frozen=True, slots=True)
class Origin:
    """One first-hand report: the outlet that got it from the speaker, and the articles with it."""

    outlet: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two statements that do not agree, and how. Of a denial, ``right`` is the one that denies."""

    left: Claim
    right: Claim
    how: DisputeHow
    notes: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells one disagreement from another."""
        return (self.left.ref, self.right.ref, self.how.value)

    def other(self, claim: Claim) -> Claim:
        """The other side, seen from one of the two."""
        return self.right if claim.ref == self.left.ref else self.left


@dataclass(frozen=True)
class Archive:
    """All records, resolved. Every collection is in a fixed order: by id, file or date.

    ``as_of`` is the day up to which sources were used; ``None`` for all of them.
    """

    content: Content
    as_of: datetime.date | None = None

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """Each record by its id; of two with one id, the first."""
        return {entry.id: entry for entry in reversed(self.content.entries)}

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """Each statement by its ``record/fact``."""
        return {claim.ref: claim for claims in self._claims_of.values() for claim in claims}

    @cached_property
    def _claims_of(self) -> Mapping[tuple[str, Kind], tuple[Claim, ...]]:
        return {(entry.id, entry.kind): claims_in(entry) for entry in self.content.entries}

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every reference of every record, whether it resolves or not."""
        return tuple(ref for entry in self.content.entries for ref in references_in(entry))

    @cached_property
    def _backlinks(self) -> Mapping[str, tuple[Reference, ...]]:
        grouped = _grouped((reference.target, reference) for reference in self.references)
        return {target: tuple(found) for target, found in grouped.items()}

    @cached_property
    def _citations(self) -> Mapping[str, tuple[Citation, ...]]:
        return {
            ref: tuple(
                self._cite(claim, index, evidence)
                for index, evidence in enumerate(claim.statement.evidence)
            )
            for ref, claim in self.claims.items()
        }

    @cached_property
    def _by_source(self) -> Mapping[str, Sequence[Citation]]:
        found = _grouped(
            (citation.evidence.source, citation)
            for citations in self._citations.values()
            for citation in citations
        )
        return {source: sorted(cited, key=_position) for source, cited in found.items()}

    def _cite(self, claim: Claim, index: int, evidence: Evidence) -> Citation:
        source = self.find(evidence.source, Source)
        seed = self.content.seeds.get(source.text) if source else None
        if seed is None:
            return Citation(claim, index, evidence, ())
        prefix, suffix = evidence.prefix or "", evidence.suffix or ""
        return Citation(
            claim, index, evidence, find_quote(seed.text, evidence.quote, prefix, suffix)
        )

    def find(self, record_id: str, model: type[R]) -> R | None:
        """The record with an id, if there is one of that kind."""
        entry = self.entries.get(record_id)
        return entry.record if entry and isinstance(entry.record, model) else None

    def of_kind(self, kind: Kind) -> tuple[Entry, ...]:
        """The records of one kind, by id."""
        return tuple(entry for entry in self.content.entries if entry.kind is kind)

    def claims_of(self, record_id: str) -> tuple[Claim, ...]:
        """The statements of a record, in the order of its file."""
        entry = self.entries.get(record_id)
        return self._claims_of[entry.id, entry.kind] if entry else ()

    def backlinks(self, record_id: str, *roles: Role) -> tuple[Reference, ...]:
        """The places that name a record, in order; with roles, only those of these roles."""
        found = self._backlinks.get(record_id, ())
        return tuple(ref for ref in found if ref.role in roles) if roles else found

    def said_by(self, record_id: str, *roles: Role) -> tuple[Claim, ...]:
        """The statements that a record is named in as speaker (or in the given roles), by date."""
        found = self.backlinks(record_id, *(roles or (Role.SPEAKER,)))
        claims = {ref.claim.ref: ref.claim for ref in found if ref.claim}
        return tuple(sorted(claims.values(), key=self.claim_key))

    def claim_key(self, claim: Claim) -> tuple[object, ...]:
        """Order of statements: by their own date, or else the publication of their first source."""
        key = self._keys.get(claim.ref)
        if key is None:
            key = self._keys[claim.ref] = self._key_of(claim)
        return key

    @cached_property
    def _keys(self) -> dict[str, tuple[object, ...]]:
        return {}

    def _key_of(self, claim: Claim) -> tuple[object, ...]:
        statement = claim.statement
        date = statement.as_of if isinstance(statement, Observation) else statement.when
        if date is None:
            source = self.find(statement.evidence[0].source, Source)
            date = source.published if source else None
        return (date is None, date.sort_key if date else (), claim.ref)

    def citations(self, claim: Claim) -> tuple[Citation, ...]:
        """The evidence of a statement, in the order of the file."""
        return self._citations.get(claim.ref, ())

    def words_in_source(self, citation: Citation) -> str:
        """The quote as the source's text has it, with its own quotation marks and dashes; as the
        record has it when the source does not have it exactly once."""
        source = self.find(citation.evidence.source, Source)
        seed = self.content.seeds.get(source.text) if source else None
        if seed is None or len(citation.matches) != 1:
            return citation.evidence.quote
        return seed.text.passage(citation.matches[0])

    def citations_in(self, source: str) -> tuple[Citation, ...]:
        """Everything cited from a source, in the order of its text."""
        return tuple(self._by_source.get(source, ()))

    def publisher(self, source: str) -> str:
        """The actor id of a source's publisher; "" for a source that is not there."""
        record = self.find(source, Source)
        return record.publisher if record else ""

    def origins(self, claims: Iterable[Claim]) -> tuple[Origin, ...]:
        """The first-hand reports behind statements, in order of appearance.

        The origin is the outlet that speaks itself, or else the one nearest the speaker; an article
        that relays nobody is its own.
        """
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for claim in claims:
            for outlet, source in self._outlets(claim):
                found[outlet][source] = None
        return tuple(Origin(outlet, tuple(sources)) for outlet, sources in found.items())

    def _outlets(self, claim: Claim) -> tuple[tuple[str, str], ...]:
        """For each citation of a statement its origin and its source; computed once."""
        found = self._origins.get(claim.ref)
        if found is None:
            found = tuple(
                (self._origin(citation), citation.evidence.source)
                for citation in self.citations(claim)
            )
            self._origins[claim.ref] = found
        return found

    @cached_property
    def _origins(self) -> dict[str, tuple[tuple[str, str], ...]]:
        return {}

    def _origin(self, citation: Citation) -> str:
        speaker = citation.by
        actor = self.find(speaker, Actor) if isinstance(speaker, str) else None
        if isinstance(speaker, str) and actor and actor.kind is ActorKind.OUTLET:
            return speaker
        return citation.via[0] if citation.via else self.publisher(citation.evidence.source)

    @cached_property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """Each disagreement once, however many of its sides record it."""
        found: dict[tuple[str, str, DisputeHow], Disagreement] = {}
        for ref, claim in sorted(self.claims.items()):
            for dispute in claim.statement.disputes:
                other = self.claims.get(dispute.fact)
                if other is None or other.ref == ref:
                    continue
                left, right = _sides(claim, other)
                key = (left.ref, right.ref, dispute.how)
                notes = found[key].notes if key in found else ()
                if dispute.note and dispute.note not in notes:
                    notes = (*notes, dispute.note)
                found[key] = Disagreement(left, right, dispute.how, notes)
        return tuple(found.values())

    @cached_property
    def _disagreements_of(self) -> Mapping[str, Sequence[Disagreement]]:
        return _grouped(
            (side.ref, disagreement)
            for disagreement in self.disagreements
            for side in (disagreement.left, disagreement.right)
        )

    def disagreements_of(self, claim: Claim) -> tuple[Disagreement, ...]:
        """The disagreements that a statement is part of."""
        return tuple(self._disagreements_of.get(claim.ref, ()))

    @cached_property
    def timeline(self) -> tuple[Entry, ...]:
        """The events, earliest first."""
        return tuple(sorted(self.of_kind(Kind.EVENT), key=_date_key))

    def figures_about(self, record_id: str) -> tuple[Entry, ...]:
        """The figures that say they are about a record."""
        return tuple(ref.entry for ref in self.backlinks(record_id, Role.ABOUT))


def _grouped(pairs: Iterable[tuple[str, T]]) -> Mapping[str, Sequence[T]]:
    found: dict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)


def _date_key(entry: Entry) -> tuple[object, ...]:
    return (*entry.record.date.sort_key, entry.id) if isinstance(entry.record, Event) else ()


def _position(citation: Citation) -> tuple[int, str, int]:
    start = citation.matches[0].start if citation.matches else -1
    return (start, citation.claim.ref, citation.index)


def _sides(one: Claim, other: Claim) -> tuple[Claim, Claim]:
    """The two sides in a fixed order: a denial comes second, otherwise by ref."""
    left, right = sorted((one, other), key=lambda claim: claim.ref)
    if left.statement.speech is Speech.DENIES and right.statement.speech is not Speech.DENIES:
        return right, left
    return left, right
