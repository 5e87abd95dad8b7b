"""Names of authors in their parts, as citations need them: given name, particle, family name.

A name whose parts are not plain stays in one piece: organisations, single words, names in scripts
without capitals, and those in languages that put the family first, or that have two family names.
The parts are those of CSL (https://docs.citationstyles.org/en/stable/specification.html#names).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

# Particles that a sorted list leaves out ("Humboldt, Alexander von"), and those that it keeps.
_DROPPED: Final = frozenset(("von", "vom", "zu", "zum", "zur", "und"))
_KEPT: Final = frozenset(
    (
        *("van", "der", "den", "de", "het", "ter", "ten", "te", "op", "la", "las", "los", "del"),
        *("da", "das", "do", "dos", "di", "della", "dello", "du", "des", "le", "af", "av"),
        *("bin", "ibn", "bint", "ben", "bar", "abu", "al", "el", "e", "y"),
    )
)
# Written with a capital they are a part of the family name: "Martin Van Buren".
_JOINED: Final = frozenset(
    (
        *("van", "de", "del", "della", "di", "da", "du", "la", "le", "von", "san", "saint"),
        *("abu", "abd", "al", "el", "bin", "ibn", "ben", "bint", "st"),
    )
)
_SUFFIXES: Final = frozenset(("jr", "sr", "ii", "iii", "iv"))
_FAMILY_FIRST: Final = frozenset(("hu", "ja", "ko", "vi", "zh", "yue"))
_TWO_FAMILIES: Final = frozenset(("ca", "es", "gl", "pt"))
_OF_ORGANISATIONS: Final = frozenset(
    (
        *("the", "and", "of", "for", "at", "in", "by", "from", "with", "et", "und", "der", "die"),
        *("staff", "agency", "agencies", "news", "newsroom", "press", "desk", "team", "editors"),
        *("editorial", "board", "service", "services", "reporter", "reporters", "writer"),
        *("writers", "correspondent", "correspondents", "office", "ministry", "monitor", "times"),
        *("post", "herald", "tribune", "chronicle", "gazette", "journal", "review", "radio"),
        *("television", "tv", "media", "network", "wire", "wires", "institute", "university"),
        *("council", "committee", "group", "foundation", "association", "company", "bureau"),
        *("department", "government", "party", "agence", "agencia", "agenzia", "agentur"),
        *("presse", "redaktion", "redazione", "ltd", "inc", "gmbh", "online", "today", "daily"),
    )
)
_ODD: Final = re.compile(r"[\d&/@|:;()\[\]\"“”]")


@dataclass(frozen=True, slots=True)
class AuthorName:
    """A name in parts; or ``whole``, in one piece, and no part.

    ``particle`` stands before the family name; ``dropped`` says that a sorted list leaves it out.
    """

    whole: str = ""
    given: str = ""
    particle: str = ""
    family: str = ""
    suffix: str = ""
    dropped: bool = False


def author_name(text: str, language: str = "en") -> AuthorName:
    """The parts of a name as an article of this language (BCP 47) gives it."""
    name, suffix = _without_suffix(" ".join(text.split()))
    words = name.split(" ")
    main = language.partition("-")[0].lower()
    if main in _FAMILY_FIRST or not _is_person(words):
        return AuthorName(whole=text)
    start, family = _family_at(words)
    if family >= len(words) or (main in _TWO_FAMILIES and start == family and len(words) > 2):
        return AuthorName(whole=text)
    particle = words[start:family]
    return AuthorName(
        given=" ".join(words[:start]),
        particle=" ".join(particle),
        family=" ".join(words[family:]),
        suffix=suffix,
        dropped=bool(particle) and particle[0] in _DROPPED,
    )


def _without_suffix(name: str) -> tuple[str, str]:
    before, _, last = name.rpartition(" ")
    if last.rstrip(".").lower() in _SUFFIXES and before.count(" "):
        return before.rstrip(","), last
    return name, ""


def _is_person(words: list[str]) -> bool:
    """Whether these are words of a person's name, as far as their letters tell."""
    if len(words) < 2 or _ODD.search(" ".join(words)) or any("," in word for word in words):
        return False
    plain = [word.rstrip(".").lower() for word in words]
    # "Al Jazeera" is no person whose given name is Al; nor is "BBC Verify" one of a person BBC.
    outlet = len(words) == 2 and plain[0] in ("al", "el")
    shout = any(len(word) > 1 and word.isalpha() and word.isupper() for word in words)
    if outlet or (shout and not all(word.isupper() for word in words)):
        return False
    own = (word for word in plain if word not in _KEPT and word not in _DROPPED)
    return _OF_ORGANISATIONS.isdisjoint(own) and all(map(_fits, words))


def _fits(word: str) -> bool:
    """Whether a word begins as a name does: with a capital, or as a particle."""
    first = next((letter for letter in word if letter.isalpha()), "")
    return first.isupper() or word in _KEPT or word in _DROPPED or _is_elided(word)


def _is_elided(word: str) -> bool:
    """Whether a small letter or two come before a capital: "d'Estaing", "al-Masri"."""
    return bool(re.match(r"[a-z]{1,2}['’-]\w", word)) and any(one.isupper() for one in word)


def _family_at(words: list[str]) -> tuple[int, int]:
    """Where particle and family name begin; both are the same place where there is no particle."""
    for at in range(1, len(words) - 1):
        if words[at] in _KEPT or words[at] in _DROPPED:
            end = at
            while end < len(words) and (words[end] in _KEPT or words[end] in _DROPPED):
                end += 1
            return at, end
        if words[at].rstrip(".").lower() in _JOINED:
            return at, at
    return len(words) - 1, len(words) - 1
