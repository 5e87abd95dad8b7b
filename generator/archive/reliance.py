"""From whom articles have what they say: outlets that they quote, and those who passed it on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.model.records import Actor
from generator.model.vocabulary import ActorKind, Authorship


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
