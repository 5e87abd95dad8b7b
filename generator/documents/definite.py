"""Names within a sentence: some have "the" before them."""

from __future__ import annotations

from typing import Final

from generator.documents.statement import Name
from generator.model.vocabulary import ActorKind

# Common nouns that name bodies: with another word before or after them they have the article.
_BODIES: Final = frozenset(
    (
        *("administration", "agency", "alliance", "army", "assembly", "association", "authorities"),
        *("authority", "bank", "board", "brigades", "cabinet", "chamber", "coalition"),
        *("commission", "committee", "commonwealth", "company", "confederation", "congress"),
        *("convention", "council", "court", "department", "emirates", "federation", "forces"),
        *("foundation", "front", "government", "guard", "guards", "house", "institute", "islands"),
        *("kingdom", "league", "military", "ministry", "mission", "movement", "nations", "navy"),
        *("office", "organisation", "organization", "parliament", "party"),
        *("police", "presidency", "republic", "secretariat", "senate", "service"),
        *("society", "states", "tribunal", "union", "university"),
    )
)
# Heads of outlets' names that have it: the Associated Press, but Israel Hayom, Middle East Monitor.
_OUTLETS: Final = frozenset(("authority", "corporation", "press", "service"))
# What the words for speakers without a name may begin with, in lower case within a sentence; all
# else may be a name ("Israeli officials").
_OPENERS: Final = frozenset(
    (
        *("a", "an", "the", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
        *("ten", "several", "some", "many", "few", "various", "other", "another", "unnamed"),
        *("anonymous", "informed", "senior", "former", "high-ranking", "well-placed", "officials"),
        *("official", "sources", "source", "people", "diplomats", "witnesses", "residents"),
        *("government", "military", "security", "defence", "defense", "local", "opposition"),
    )
)
_ALWAYS: Final = frozenset(("Bahamas", "Gambia", "Netherlands", "Philippines", "Vatican"))
_JOINTS: Final = frozenset(("of", "for", "in", "on", "against"))


def within_sentence(name: Name, kind: ActorKind) -> str:
    """An actor's name as it stands within an English sentence: "the Biden administration", "Hamas".

    A person's name is as it is; the words for speakers without a name begin in lower case: "two
    officials".
    """
    if name.language or kind is ActorKind.PERSON:
        return name.text
    first, *others = name.text.split(" ")
    if kind is ActorKind.UNNAMED:
        return " ".join((first.lower(), *others)) if first.lower() in _OPENERS else name.text
    heads = _OUTLETS if kind is ActorKind.OUTLET else _BODIES
    return f"the {name.text}" if _names_a_body(name.text, heads) else name.text


def _names_a_body(name: str, heads: frozenset[str]) -> bool:
    words = name.split()
    lowered = [word.lower() for word in words]
    end = next((at for at, word in enumerate(lowered) if at and word in _JOINTS), len(words))
    head = lowered[end - 1] if words else ""
    if name in _ALWAYS:
        return True
    return len(words) > 1 and lowered[0] not in {"the", "a", "an"} and head in heads
