"""Whose voices the statements of articles are: a speaker's, an unnamed speaker's, or their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.speakers import unnamed_speaker


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


def relied_on(citations: Iterable[FoundEvidence]) -> Counter[str]:
    """The outlets by which statements came into articles, and for how many statements each."""
    pairs = {
        (one.claim.ref, relay): None
        for one in citations
        if not one.is_context
        for relay in one.via
        if isinstance(relay, str)
    }
    return Counter(relay for _, relay in pairs)
