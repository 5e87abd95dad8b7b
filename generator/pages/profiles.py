"""An outlet's profile: whose voices its articles carry, whom it relies on, and who carries it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.archive.references import Claim, Role
from generator.archive.reliance import carried_from, relied_on
from generator.archive.voices import first_of_each, voices_of
from generator.documents.record import ActorRecord
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.model.vocabulary import ActorKind, Bears

_NAMES_MAX: Final = 12
# So many further ones are folded; of what is beyond, only the number is told.
_FOLDED_MAX: Final = 16


@dataclass(frozen=True, slots=True)
class Tied:
    """Another record, and by how many statements the outlet is tied to it."""

    other: Name
    statements: int


@dataclass(frozen=True, slots=True)
class Ties:
    """Those to whom an outlet is tied by most statements, the ``folded`` ones that follow, and how
    many more there are."""

    shown: tuple[Tied, ...]
    folded: tuple[Tied, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Profile:
    """What an outlet's articles are made of. ``own``, ``within``, ``named``, ``unnamed``
    and ``documents`` count statements by voice; ``alone`` counts those that no other outlet's
    article carries, ``alone_on`` says what they are about."""

    articles: int
    statements: int
    own: int
    within: int
    named: int
    unnamed: int
    documents: int
    relies_on: Ties
    carried_by: Ties
    alone: int
    alone_on: Ties

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
    there = [one for source in record.sources for one in archive.citations_in(source.id)]
    citations = first_of_each(there)
    carried = Counter(_carriers(tell, record))
    if not citations and not carried:
        return None
    voices = voices_of(archive, citations)
    alone = [one.claim for one in citations if _stands_alone(tell, one.claim, record)]
    return Profile(
        articles=len(record.sources),
        statements=len(citations),
        own=voices.own - voices.within,
        within=voices.within,
        named=voices.named,
        unnamed=voices.unnamed,
        documents=voices.documents,
        relies_on=_tied(tell, relied_on(archive, there)),
        carried_by=_tied(tell, carried),
        alone=len(alone),
        alone_on=_tied(tell, Counter(claim.entry.id for claim in alone)),
    )


def _carriers(tell: Telling, record: ActorRecord) -> Iterable[str]:
    """For each statement that others carry from the outlet, their publishers."""
    archive = tell.archive
    for claim in archive.said_by(record.name.id, Role.RELAY, Role.SPEAKER, Role.BESIDE):
        publishers = {
            archive.publisher(citation.evidence.source)
            for citation in archive.citations(claim)
            if not citation.is_context and record.name.id in carried_from(archive, citation)
        }
        yield from sorted(publishers)


def _stands_alone(tell: Telling, claim: Claim, record: ActorRecord) -> bool:
    publisher = tell.archive.publisher
    return all(
        publisher(one.source) == record.name.id
        for one in claim.statement.evidence
        if one.bears is not Bears.CONTEXT
    )


def _tied(tell: Telling, counts: Counter[str]) -> Ties:
    """Those with the most statements first."""
    ranked = sorted(counts.items(), key=lambda row: (-row[1], row[0]))[: _NAMES_MAX + _FOLDED_MAX]
    ties = tuple(Tied(tell.name(other), count) for other, count in ranked)
    return Ties(ties[:_NAMES_MAX], ties[_NAMES_MAX:], len(counts) - len(ties))
