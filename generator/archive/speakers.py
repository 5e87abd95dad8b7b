"""Speakers whom the sources do not name."""

from __future__ import annotations

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.model.records import Actor
from generator.model.speakers import Speaker, Unnamed
from generator.model.vocabulary import ActorKind, Authorship
from generator.text.letters.folding import fold_text


def unnamed_speaker(archive: Archive, by: Speaker | None) -> Unnamed | None:
    """The speaker, if the sources do not name it: in a record of its own, or in place."""
    if isinstance(by, Unnamed):
        return by
    if by is None or by is Authorship.AUTHOR:
        return None
    actor = archive.find(by, Actor)
    if actor is None or actor.kind is not ActorKind.UNNAMED:
        return None
    return Unnamed(unnamed=actor.name, of=actor.of, condition=actor.condition)


def unnamed_speaker_of(archive: Archive, citation: FoundEvidence) -> Unnamed | None:
    """The speaker of some words, if the sources do not name it.

    One with a record of its own speaks in several articles: the reason for the anonymity that the
    record gives belongs to those that state it in these words.
    """
    speaker = unnamed_speaker(archive, citation.by)
    if speaker is None or not speaker.condition or isinstance(citation.by, Unnamed):
        return speaker
    seed = archive.seed_of(citation.evidence)
    if seed and fold_text(speaker.condition).casefold() in seed.text.folded.text.casefold():
        return speaker
    return speaker.model_copy(update={"condition": None})
