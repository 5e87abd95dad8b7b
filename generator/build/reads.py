"""Notes what a piece of work reads, so that it need not be done again while all that is the same.

An archive and a telling that note each question asked of them, and answer as the plain ones do. A
key names what was read: a record, its label (what others call it), who names it, the timeline.
What is kept for several pieces of work keeps its notes with it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import Any, Final, TypeAlias, TypeVar, cast

from generator.archive.archive import Archive
from generator.archive.event_order import EventKey
from generator.archive.found_evidence import FoundEvidence
from generator.archive.index import FoundStand, Index
from generator.archive.origins import Origin
from generator.archive.outline import Outline
from generator.archive.places import Places
from generator.archive.references import Claim, Reference, Role
from generator.archive.signers import Signers
from generator.content.load import Entry
from generator.documents.kept import Kept
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.model.records import RecordModel
from generator.model.vocabulary import Kind

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
R = TypeVar("R", bound=RecordModel)

Key: TypeAlias = tuple[str, str]  # what was asked, and about what

EVERYTHING: Final[Key] = ("everything", "")
TIMELINE: Final[Key] = ("timeline", "")
PLACES: Final[Key] = ("places", "")


class Reads:
    """The keys noted for the work at hand; work may be part of other work."""

    def __init__(self) -> None:
        self._gathered: list[set[Key]] = [set()]

    def note(self, kind: str, name: str) -> None:
        """Note one key."""
        self._gathered[-1].add((kind, name))

    def note_all(self, keys: Iterable[Key]) -> None:
        """Note keys."""
        self._gathered[-1].update(keys)

    @contextmanager
    def apart(self) -> Iterator[set[Key]]:
        """Gather what is noted inside by itself; nobody else hears of it."""
        found: set[Key] = set()
        self._gathered.append(found)
        try:
            yield found
        finally:
            self._gathered.pop()


class _NotedMapping(Mapping[str, V]):
    """A mapping that notes which of its names is looked up; ``key`` says what that stands for."""

    def __init__(self, of: Mapping[str, V], reads: Reads, key: Callable[[str], Key]) -> None:
        self._of = of
        self._reads = reads
        self._key = key

    def __getitem__(self, name: str) -> V:
        self._reads.note(*self._key(name))
        return self._of[name]

    def __iter__(self) -> Iterator[str]:
        self._reads.note(*EVERYTHING)
        return iter(self._of)

    def __len__(self) -> int:
        self._reads.note(*EVERYTHING)
        return len(self._of)


class _NotedEntries(tuple[Entry, ...]):  # noqa: SLOT001 - a tuple has room for no slot
    """Records in an order; each that is taken out is noted."""

    reads: Reads

    @classmethod
    def of(cls, entries: Iterable[Entry], reads: Reads) -> _NotedEntries:
        made = cls(entries)
        made.reads = reads
        return made

    def __iter__(self) -> Iterator[Entry]:
        for entry in super().__iter__():
            self.reads.note("record", entry.id)
            yield entry

    def __getitem__(self, place: Any) -> Any:
        found = super().__getitem__(place)
        if isinstance(place, slice):
            return self.of(cast("tuple[Entry, ...]", found), self.reads)
        self.reads.note("record", cast("Entry", found).id)
        return found


class _NotedKept(Kept[K, V]):
    """Keeps values with what was read to make them."""

    def __init__(self, size: int, reads: Reads) -> None:
        super().__init__(size)
        self._reads = reads
        self._noted: Kept[K, tuple[V, frozenset[Key]]] = Kept(size)

    def get(self, key: K, make: Callable[[], V]) -> V:
        """The value of a key, made if it is not kept; what it was made from is noted either way."""
        value, read = self._noted.get(key, partial(self._make, make))
        self._reads.note_all(read)
        return value

    def _make(self, make: Callable[[], V]) -> tuple[V, frozenset[Key]]:
        with self._reads.apart() as found:
            value = make()
        return value, frozenset(found)


@dataclass(frozen=True)
class ReadArchive(Archive):
    """The archive ``plain`` for work whose questions are noted."""

    plain: Archive = field(kw_only=True)
    reads: Reads = field(kw_only=True)

    @property
    def entries(self) -> Mapping[str, Entry]:
        return _NotedMapping(self.plain.entries, self.reads, lambda name: ("record", name))

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        def key(ref: str) -> Key:
            return ("record", ref.partition("/")[0])

        return _NotedMapping(self.plain.claims, self.reads, key)

    @cached_property
    def index(self) -> Index:
        self.reads.note(*EVERYTHING)
        return self.plain.index

    @property
    def references(self) -> tuple[Reference, ...]:
        self.reads.note(*EVERYTHING)
        return self.plain.references

    def find(self, record_id: str, model: type[R]) -> R | None:
        self.reads.note("record", record_id)
        return self.plain.find(record_id, model)

    def of_kind(self, kind: Kind) -> tuple[Entry, ...]:
        self.reads.note("kind", kind.value)
        return _NotedEntries.of(self.plain.of_kind(kind), self.reads)

    def outline(self, entry: Entry) -> Outline:
        self.reads.note("record", entry.id)
        return self.plain.outline(entry)

    def claims_of(self, record_id: str) -> tuple[Claim, ...]:
        self.reads.note("record", record_id)
        return self.plain.claims_of(record_id)

    def backlinks(self, record_id: str, *roles: Role) -> tuple[Reference, ...]:
        self.reads.note("links", record_id)
        return self.plain.backlinks(record_id, *roles)

    def said_by(self, record_id: str, *roles: Role) -> tuple[Claim, ...]:
        self.reads.note("links", record_id)
        claims = self.plain.said_by(record_id, *roles)
        for claim in claims:
            self._note_order(claim)
        return claims

    def claim_key(self, claim: Claim) -> tuple[object, ...]:
        self.reads.note("record", claim.entry.id)
        self._note_order(claim)
        return self.plain.claim_key(claim)

    def _note_order(self, claim: Claim) -> None:
        self.reads.note_all(("label", one.source) for one in claim.statement.evidence)

    def citations(self, claim: Claim) -> tuple[FoundEvidence, ...]:
        self.reads.note("record", claim.entry.id)
        self.reads.note_all(("record", one.source) for one in claim.statement.evidence)
        return self.plain.citations(claim)

    def words_in_source(self, citation: FoundEvidence) -> str:
        self.reads.note("record", citation.evidence.source)
        return self.plain.words_in_source(citation)

    def citations_in(self, source: str) -> tuple[FoundEvidence, ...]:
        self.reads.note_all((("record", source), ("links", source)))
        return self.plain.citations_in(source)

    def publisher(self, source: str) -> str:
        self.reads.note("label", source)
        return self.plain.publisher(source)

    def origins(
        self, claims: Iterable[Claim], *, parts: bool = False, voice: str = ""
    ) -> tuple[Origin, ...]:
        for claim in (claims := tuple(claims)):
            self.reads.note("record", claim.entry.id)
            for citation in self.plain.chains(claim, parts=parts):
                named = (citation.by,) if isinstance(citation.by, str) else ()
                self.reads.note_all(("label", one) for one in (citation.evidence.source, *named))
        return self.plain.origins(claims, parts=parts, voice=voice)

    @property
    def on_unnamed_alone(self) -> Mapping[str, Mapping[str, str]]:
        self.reads.note(*EVERYTHING)
        return self.plain.on_unnamed_alone

    def questions_on(self, record_id: str) -> tuple[Entry, ...]:
        self.reads.note("questions", record_id)
        return _NotedEntries.of(self.plain.questions_on(record_id), self.reads)

    def stands(self, claim: Claim) -> Sequence[FoundStand]:
        self.reads.note("questions", claim.entry.id)
        return self.plain.stands(claim)

    @property
    def timeline(self) -> tuple[Entry, ...]:
        self.reads.note(*TIMELINE)
        return _NotedEntries.of(self.plain.timeline, self.reads)

    def event_key(self, event_id: str) -> EventKey:
        waiting, seen = [event_id], {event_id}
        while waiting:
            self.reads.note("record", waiting[-1])
            event = self.plain.entries.get(waiting.pop())
            waiting += (wholes := set(self.plain.outline(event).wholes if event else ()) - seen)
            seen |= wholes
        return self.plain.event_key(event_id)


@dataclass(frozen=True)
class ReadTelling(Telling):
    """Tells from a ``ReadArchive``; ``plain`` tells what all that is told has in common."""

    plain: Telling = field(kw_only=True)
    reads: Reads = field(kw_only=True)

    @property
    def moments(self) -> Mapping[str, int]:
        self.reads.note(*TIMELINE)
        return self.plain.moments

    @property
    def places(self) -> Places:
        self.reads.note(*PLACES)
        return self.plain.places

    @property
    def signers(self) -> Signers:
        # What they say of an article's authors is a part of its record's digest.
        return self.plain.signers

    def name(self, record_id: str) -> Name:
        self.reads.note("label", record_id)
        return self.plain.name(record_id)

    def coverage(self, source: str) -> tuple[int, int]:
        self.reads.note_all((("record", source), ("links", source)))
        return self.plain.coverage(source)


def noted(plain: Telling, reads: Reads) -> Telling:
    """A telling that tells the same and notes what it reads."""
    archive = plain.archive
    content = replace(
        archive.content,
        entries=_NotedEntries.of(archive.content.entries, reads),
        seeds=_NotedMapping(archive.content.seeds, reads, lambda name: ("text", name)),
        documents=_NotedMapping(archive.content.documents, reads, lambda name: ("text", name)),
    )
    return ReadTelling(
        ReadArchive(content, archive.as_of, plain=archive, reads=reads),
        plain.changed,
        plain.log,
        _told=_NotedKept(20_000, reads),
        records=_NotedKept(1_000, reads),
        choices=_NotedKept(1_000, reads),
        plain=plain,
        reads=reads,
    )
