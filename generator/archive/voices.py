"""Whose voices the statements of articles are: a speaker's, an unnamed speaker's, a document's, or
their own, be it within a sentence that they give to somebody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.archive.archive import Archive
from generator.archive.chain_ends import chain_end
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.archive.speakers import unnamed_speaker
from generator.model.speakers import RelayingDocument


def first_of_each(citations: Iterable[FoundEvidence]) -> tuple[FoundEvidence, ...]:
    """The first passage of each statement that carries any of it: context carries nothing."""
    found: dict[str, FoundEvidence] = {}
    for one in citations:
        if not one.is_context:
            found.setdefault(one.claim.ref, one)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Voices:
    """How many of some passages or statements are in each voice; ``within`` are those of ``own``
    that stand in a sentence which the article gives to somebody."""

    named: int
    unnamed: int
    documents: int
    own: int
    within: int


def voices_of(archive: Archive, citations: Iterable[FoundEvidence]) -> Voices:
    """In whose voices some passages are."""
    found = Counter(voice_of(archive, one) for one in citations)
    own = found["own"] + found["within"]
    return Voices(found["named"], found["unnamed"], found["document"], own, found["within"])


def voice_of(archive: Archive, citation: FoundEvidence) -> str:
    """``named``, ``unnamed``, ``document`` or, where the article itself speaks, ``own``; ``within``
    where it does so in a sentence that it gives to somebody."""
    end = chain_end(citation)
    if isinstance(end, RelayingDocument):
        return "document"
    if unnamed_speaker(archive, end):
        return "unnamed"
    if end is None:
        return "within" if citation.chain_basis else "own"
    return "named"


def comes_from(archive: Archive, claim: Claim, outlet: str) -> bool:
    """Whether an article with a statement is an outlet's own, or has it from there: where our words
    name the outlet, they only say whose it is, or compare it with others."""
    return any(
        outlet in (one.by, *one.via, archive.publisher(one.evidence.source))
        for one in archive.chains(claim)
    )
