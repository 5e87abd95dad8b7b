"""An outlet's profile: whose voices its articles carry, whom it relies on, and who carries it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim, Role
from generator.archive.speakers import unnamed_speaker
from generator.documents.record import ActorRecord
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.model.vocabulary import ActorKind

_NAMES_MAX: Final = 12


@dataclass(frozen=True, slots=True)
class Tied:
    """Another record, and by how many statements the outlet is tied to it."""

    other: Name
    statements: int


@dataclass(frozen=True, slots=True)
class Profile:
    """What an outlet's articles are made of. ``own``, ``named`` and ``unnamed`` count statements by
    voice; ``alone`` counts those that no other outlet's article carries, ``alone_on`` says what
    they are about."""

    articles: int
    statements: int
    own: int
    named: int
    unnamed: int
    relies_on: tuple[Tied, ...]
    carried_by: tuple[Tied, ...]
    alone: int
    alone_on: tuple[Tied, ...]

    @property
    def unnamed_percent(self) -> int:
        """The share of the statements that rests on speakers who are not named."""
        return round(100 * self.unnamed / self.statements) if self.statements else 0


def profile_of(tell: Telling, record: ActorRecord) -> Profile | None:
    """The profile of an outlet; ``None`` for anybody else, and for an outlet without articles that
    nobody relays."""
    if record.kind is not ActorKind.OUTLET:
        return None
    archive = tell.archive
    citations = [
        one
        for source in record.sources
        for one in archive.citations_in(source.id)
        if not one.is_context
    ]
    carried = Counter(_carriers(tell, record))
    if not citations and not carried:
        return None
    claims = {one.claim.ref: one.claim for one in citations}
    voices = Counter(_voice(archive, one) for one in _first_of_each(citations))
    relied = Counter(
        relay
        for one in _first_of_each(citations)
        for relay in dict.fromkeys(one.via)
        if isinstance(relay, str)
    )
    alone = [claim for claim in claims.values() if _stands_alone(tell, claim, record)]
    return Profile(
        articles=len(record.sources),
        statements=len(claims),
        own=voices["own"],
        named=voices["named"],
        unnamed=voices["unnamed"],
        relies_on=_tied(tell, relied),
        carried_by=_tied(tell, carried),
        alone=len(alone),
        alone_on=_tied(tell, Counter(claim.entry.id for claim in alone)),
    )


def _first_of_each(citations: Iterable[FoundEvidence]) -> tuple[FoundEvidence, ...]:
    """The first passage of each statement."""
    found: dict[str, FoundEvidence] = {}
    for one in citations:
        found.setdefault(one.claim.ref, one)
    return tuple(found.values())


def _voice(archive: Archive, citation: FoundEvidence) -> str:
    if unnamed_speaker(archive, citation.by):
        return "unnamed"
    return "named" if citation.by else "own"


def _carriers(tell: Telling, record: ActorRecord) -> Iterable[str]:
    """For each statement that others carry from the outlet, their publishers."""
    archive = tell.archive
    for claim in archive.said_by(record.name.id, Role.RELAY, Role.SPEAKER):
        for citation in archive.citations(claim):
            publisher = archive.publisher(citation.evidence.source)
            if publisher != record.name.id and record.name.id in (citation.by, *citation.via):
                yield publisher
                break


def _stands_alone(tell: Telling, claim: Claim, record: ActorRecord) -> bool:
    publisher = tell.archive.publisher
    return all(publisher(one.source) == record.name.id for one in claim.statement.evidence)


def _tied(tell: Telling, counts: Counter[str]) -> tuple[Tied, ...]:
    """Those with the most statements first."""
    ranked = sorted(counts.items(), key=lambda row: (-row[1], row[0]))[:_NAMES_MAX]
    return tuple(Tied(tell.name(other), count) for other, count in ranked)
