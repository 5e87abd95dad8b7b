"""Speakers whom the sources do not name."""

from __future__ import annotations

from generator.archive.archive import Archive
from generator.model.records import Actor
from generator.model.speakers import Speaker, Unnamed
from generator.model.vocabulary import ActorKind, Authorship


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
