"""Whose voices the statements of articles are: a speaker's, an unnamed speaker's, or their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.archive.speakers import unnamed_speaker
from generator.model.records import Actor
from generator.model.vocabulary import ActorKind, Authorship


def first_of_each(citations: Iterable[FoundEvidence]) -> tuple[FoundEvidence, ...]:
    """The first passage of each statement that carries any of it: context carries nothing."""
    found: dict[str, FoundEvidence] = {}
    for one in citations:
        if not one.is_context:
            found.setdefault(one.claim.ref, one)
    return tuple(found.values())


def voice_of(archive: Archive, citation: FoundEvidence) -> str:
    """``named``, ``unnamed`` or, where the article itself speaks, ``own``."""
    if unnamed_speaker(archive, citation.by):
        return "unnamed"
    return "named" if citation.by else "own"


def relied_on(archive: Archive, citations: Iterable[FoundEvidence]) -> Counter[str]:
    """From whom statements came into articles, and how many statements from each."""
    pairs = {
        (one.claim.ref, other): None
        for one in citations
        if not one.is_context
        for other in carried_from(archive, one)
    }
    return Counter(other for _, other in pairs)


def carried_from(archive: Archive, citation: FoundEvidence) -> tuple[str, ...]:
    """From whom an article has words: another outlet that says them itself, then those who passed
    them on."""
    by = citation.by
    actor = None if by is Authorship.AUTHOR or not isinstance(by, str) else archive.find(by, Actor)
    outlets = (by,) if actor and actor.kind is ActorKind.OUTLET else ()
    found = dict.fromkeys(one for one in (*outlets, *citation.via) if isinstance(one, str))
    found.pop(archive.publisher(citation.evidence.source), None)
    return tuple(found)


def comes_from(archive: Archive, claim: Claim, outlet: str) -> bool:
    """Whether all articles with a statement are an outlet's own, or have it from there: where our
    words name the outlet, they only say whose it is."""
    return all(
        outlet in (one.by, *one.via, archive.publisher(one.evidence.source))
        for one in archive.chains(claim)
    )
