"""The index of an archive: each record, its statements and references, who names whom, and which
questions set statements against each other.

Everything is made when it is first asked for, and kept. An archive and its parts share one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, ValuesView
from dataclasses import dataclass
from functools import cached_property

from generator.archive.event_order import DatedEvent, EventKey, event_key
from generator.archive.outline import Outline, Standing, outline_of
from generator.archive.references import Claim, Reference, Role, claims_in, references_in
from generator.content.load import Entry
from generator.model.questions import Question
from generator.model.statements import ActorFact, Relation
from generator.model.vocabulary import Kind
from generator.text.letters.folding import Match
from generator.text.letters.likeness import Sketch
from generator.text.speakers.family_names import family_of
from generator.text.speakers.names import last_names


@dataclass(frozen=True, slots=True)
class FoundStand:
    """Where a statement stands in a question: the question, and the index of the position."""

    question: Entry
    position: int


class Index:
    """The index of these records. Of those whose outline or standing is known, by their file's
    path, less need be read."""

    def __init__(
        self,
        entries: Sequence[Entry],
        outlines: Mapping[str, Outline] | None = None,
    ) -> None:
        self.all = entries
        self.standings: dict[str, Standing] = {}
        self.sketches: dict[str, Sketch] = {}
        self._outlines = dict(outlines or {})
        self._event_keys: dict[str, EventKey] = {}
        self._claims: dict[str, tuple[Claim, ...]] = {}
        self._references: dict[str, tuple[Reference, ...]] = {}
        self._backlinks: dict[str, tuple[Reference, ...]] = {}
        self._by_id: dict[str, Mapping[str, Claim]] = {}
        self._valid: dict[str, tuple[Claim, ...]] = {}
        self._places: dict[str, Mapping[tuple[str, int], Match]] = {}
        self._stands: dict[str, Mapping[str, Sequence[FoundStand]]] = {}
        self._stands_in: dict[str, Mapping[str, Mapping[str, int]]] = {}

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """Each record by its id; of two with one id, the first."""
        return {entry.id: entry for entry in reversed(self.all)}

    @cached_property
    def _twins(self) -> Mapping[str, Sequence[Entry]]:
        """The records that share an id, by that id."""
        found = defaultdict(list)
        for entry in self.all:
            if self.entries[entry.id] is not entry:
                found[entry.id].append(entry)
        return {name: (self.entries[name], *others) for name, others in found.items()}

    def outline(self, entry: Entry) -> Outline:
        """The outline of a record."""
        path = entry.document.path
        if path not in self._outlines:
            self._outlines[path] = outline_of(entry, self.claims(entry), self.references(entry))
        return self._outlines[path]

    def event_key(self, event_id: str) -> EventKey:
        """What sorts events. Raises ``KeyError`` for an id that is none."""
        if event_id not in self._event_keys:
            self._event_keys[event_id] = event_key(event_id, self._dated)
        return self._event_keys[event_id]

    def _dated(self, event_id: str) -> DatedEvent | None:
        entry = self.entries.get(event_id)
        outline = self.outline(entry) if entry and entry.kind is Kind.EVENT else None
        return (outline.date, outline.wholes) if outline and outline.date else None

    def claims(self, entry: Entry) -> tuple[Claim, ...]:
        """The statements of a record, in the order of its file."""
        path = entry.document.path
        if path not in self._claims:
            self._claims[path] = claims_in(entry)
        return self._claims[path]

    def references(self, entry: Entry) -> tuple[Reference, ...]:
        """Every reference of a record, in the order of its fields."""
        path = entry.document.path
        if path not in self._references:
            self._references[path] = tuple(references_in(entry))
        return self._references[path]

    @cached_property
    def _namers(self) -> Mapping[str, Sequence[Entry]]:
        found = defaultdict(list)
        for entry in self.all:
            for name in self.outline(entry).named:
                found[name].append(entry)
        return found

    def named_by(self, record_id: str) -> Sequence[Entry]:
        """The records that name a record, in order."""
        return self._namers.get(record_id, ())

    def namesakes(self, record_id: str) -> Sequence[str]:
        """The ids of the other people whose last name is that of a person, in order."""
        return self._namesakes.get(record_id, ())

    @cached_property
    def _namesakes(self) -> Mapping[str, Sequence[str]]:
        bearers: dict[str, set[str]] = defaultdict(set)
        for name, entry in self.entries.items():
            outline = self.outline(entry)
            for last in last_names(outline.names[0]) if outline.is_person else ():
                bearers[family_of(last)].add(name)
        groups = (sorted(ids) for ids in bearers.values() if len(ids) > 1)
        return {one: [other for other in ids if other != one] for ids in groups for one in ids}

    def backlinks(self, record_id: str) -> tuple[Reference, ...]:
        """Every reference to a record, in order."""
        if record_id not in self._backlinks:
            self._backlinks[record_id] = tuple(
                reference
                for entry in self.named_by(record_id)
                for reference in self.references(entry)
                if reference.target == record_id
            )
        return self._backlinks[record_id]

    def questions_naming(self, record_id: str) -> Iterator[Entry]:
        """The questions that name a record, in order."""
        return (entry for entry in self.named_by(record_id) if entry.kind is Kind.QUESTION)

    def questions_on(self, record_id: str) -> tuple[Entry, ...]:
        """The questions that are about a record, or set a statement of it beside another."""
        return tuple(
            entry
            for entry in self.questions_naming(record_id)
            if record_id in self._positions_in(entry)
            or (isinstance(entry.record, Question) and record_id in entry.record.about)
        )

    def stands(self, ref: str) -> Sequence[FoundStand]:
        """Where a statement, ``record/fact``, stands in questions."""
        name, _, fact = ref.partition("/")
        if name not in self._stands:
            self._stands[name] = self._stands_of(name)
        return self._stands[name].get(fact, ())

    def _stands_of(self, record_id: str) -> Mapping[str, Sequence[FoundStand]]:
        """Where the statements of a record stand, by their ids."""
        found: dict[str, list[FoundStand]] = defaultdict(list)
        for entry in self.questions_naming(record_id):
            for fact, position in self._positions_in(entry).get(record_id, {}).items():
                found[fact].append(FoundStand(entry, position))
        return found

    def _positions_in(self, question: Entry) -> Mapping[str, Mapping[str, int]]:
        """The positions of a question, by record and fact: worked out once, for all its records."""
        path = question.document.path
        if path not in self._stands_in:
            found: dict[str, dict[str, int]] = defaultdict(dict)
            for one in self.references(question):
                if one.role is Role.POSITION and isinstance(one.path[1], int):
                    found[one.target].setdefault(one.fact, one.path[1])
            self._stands_in[path] = found
        return self._stands_in[path]

    def bearers(self, record_id: str) -> Sequence[Entry]:
        """The records with an id: one, mostly."""
        first = self.entries.get(record_id)
        return self._twins.get(record_id, (first,) if first else ())

    def claim(self, ref: str) -> Claim | None:
        """The statement with a ``record/fact``; of two, the last."""
        name, _, fact = ref.partition("/")
        if name not in self._by_id:
            self._by_id[name] = {
                claim.statement.id: claim
                for entry in self.bearers(name)
                for claim in self.claims(entry)
            }
        return self._by_id[name].get(fact)

    @cached_property
    def relations(self) -> tuple[tuple[Claim, Relation], ...]:
        """The relations of all actors, each with the statement that states it, in the order of the
        records."""
        return tuple(
            (claim, claim.statement.relation)
            for entry in self.all
            if entry.kind is Kind.ACTOR and self.outline(entry).has_relations
            for claim in self.valid_claims(entry)
            if isinstance(claim.statement, ActorFact) and claim.statement.relation
        )

    def place(self, claim: Claim, at: int) -> Match | None:
        """Where the quote of a statement's evidence stands, if its record's standing is known."""
        path = claim.entry.document.path
        if path not in self._places:
            standing = self.standings.get(path)
            if standing is None:
                return None
            self._places[path] = _places_in(standing, self.valid_claims(claim.entry))
        return self._places[path].get((claim.ref, at))

    def valid_claims(self, entry: Entry) -> tuple[Claim, ...]:
        """The statements of a record that their ``record/fact`` leads to: all, mostly."""
        path = entry.document.path
        found = self._valid.get(path)
        if found is None:  # each rule asks for each record
            found = claims = self.claims(entry)
            names = {claim.statement.id for claim in claims}
            if entry.id in self._twins or len(names) < len(claims):
                found = tuple(claim for claim in claims if self.claim(claim.ref) is claim)
            self._valid[path] = found
        return found


class Claims(Mapping[str, Claim]):
    """Every statement by its ``record/fact``: looked up among all, told of these records only."""

    def __init__(self, index: Index, entries: Sequence[Entry]) -> None:
        self._index = index
        self._entries = entries

    def __getitem__(self, ref: str) -> Claim:
        claim = self._index.claim(ref)
        if claim is None:
            raise KeyError(ref)
        return claim

    def __iter__(self) -> Iterator[str]:
        return (claim.ref for claim in self.values())

    def __len__(self) -> int:
        return sum(len(set(self._index.outline(entry).claims)) for entry in self._entries)

    def values(self) -> ValuesView[Claim]:
        """The statements themselves, in the order of the records."""
        return _Values(self)

    def valid(self) -> Iterator[Claim]:
        """As ``values``, once."""
        for entry in self._entries:
            yield from self._index.valid_claims(entry)


class _Values(ValuesView[Claim]):
    """Statements in order, without a look-up for each."""

    def __init__(self, claims: Claims) -> None:
        super().__init__(claims)
        self._claims = claims

    def __iter__(self) -> Iterator[Claim]:
        return self._claims.valid()


def _places_in(standing: Standing, claims: Sequence[Claim]) -> Mapping[tuple[str, int], Match]:
    """The place of each quote, by its statement and its number there; of none where one of the
    record's quotes has not exactly one place."""
    left = {source: iter(ends) for source, ends in standing.spans.items()}
    found = {}
    for claim in () if standing.unsure else claims:
        for at, evidence in enumerate(claim.statement.evidence):
            ends = left.get(evidence.source) if not evidence.version else None
            start = next(ends, None) if ends else None
            if ends and start is not None:
                found[claim.ref, at] = Match(start, next(ends))
    return found
