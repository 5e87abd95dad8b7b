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
_ALWAYS: Final = frozenset(("Bahamas", "Gambia", "Netherlands", "Philippines", "Vatican"))
_JOINTS: Final = frozenset(("of", "for", "in", "on", "against"))


def within_sentence(name: Name, kind: ActorKind) -> str:
    """An actor's name as it stands within an English sentence: "the Biden administration", "Hamas".

    A person's and an outlet's name is as it is, and so are the words for speakers without a name.
    """
    plain = kind in {ActorKind.STATE, ActorKind.ORGANISATION, ActorKind.GROUP} and not name.language
    return f"the {name.text}" if plain and _names_a_body(name.text) else name.text


def _names_a_body(name: str) -> bool:
    words = name.split()
    lowered = [word.lower() for word in words]
    end = next((at for at, word in enumerate(lowered) if at and word in _JOINTS), len(words))
    head = lowered[end - 1] if words else ""
    if name in _ALWAYS:
        return True
    return len(words) > 1 and lowered[0] not in {"the", "a", "an"} and head in _BODIES
