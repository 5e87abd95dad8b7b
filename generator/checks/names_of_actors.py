"""The names of an actor by which texts may name it."""

from __future__ import annotations

from generator.model.aliases import plain_names
from generator.model.records import Actor
from generator.model.vocabulary import ActorKind
from generator.text.speakers.names import last_names


def last_names_of(actor: Actor) -> tuple[str, ...]:
    """What alone may stand for a person: the last names in each language; none of others."""
    if actor.kind is not ActorKind.PERSON:
        return ()
    every = (actor.name, *actor.names.values())
    return tuple(dict.fromkeys(last for name in every for last in last_names(name)))


def names_of(actor: Actor) -> tuple[str, ...]:
    """Every name of an actor, each once."""
    return tuple(dict.fromkeys((actor.name, *plain_names(actor.aliases), *actor.names.values())))
