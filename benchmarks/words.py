"""Invented words, names and clauses; nothing in them is real.

Every function takes a random generator and gives a text. Some names hold letters outside Latin and
characters that HTML, Markdown or YAML would read as their own, so that escaping is paid for. What
they are made of stands in words.txt: a name, a colon, and words parted by spaces or by bars.
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Final


def _lists() -> dict[str, list[str]]:
    """The lists of words.txt, by name."""
    lines = Path(__file__).with_name("words.txt").read_text(encoding="utf-8").splitlines()
    named = (line.split(": ", 1) for line in lines)
    return {name: text.split("|" if "|" in text else None) for name, text in named}


_LISTS: Final = _lists()
_NOUNS: Final = _LISTS["nouns"]
_ADJECTIVES: Final = _LISTS["adjectives"]
_DEEDS: Final = _LISTS["deeds"]
_TAILS: Final = _LISTS["tails"]
_CODAS: Final = _LISTS["codas"]
_SCRIPTS: Final = ("Cyrillic", "Greek", "Arabic", "Hebrew", "Chinese", "Devanagari")
_QUOTED: Final = "\N{LEFT SINGLE QUOTATION MARK}{0}\N{RIGHT SINGLE QUOTATION MARK}"
COUNTED: Final = _LISTS["counted"]
ROLES: Final = _LISTS["roles"]
UNNAMED: Final = _LISTS["unnamed"]
CONDITIONS: Final = _LISTS["conditions"]
MONTHS: Final = _LISTS["months"]
MARKS: Final = _LISTS["marks"]


def word(rng: Random) -> str:
    """One invented word with a capital."""
    parts = (
        rng.choice(_LISTS["onsets"]) + rng.choice(_LISTS["nuclei"]) + rng.choice(["", *_CODAS])
        for _ in range(rng.choice((2, 2, 2, 3)))
    )
    return "".join(parts).capitalize()


def town(rng: Random) -> str:
    """The name of a town."""
    return word(rng) + rng.choice(_LISTS["town ends"])


def foreign(rng: Random) -> str:
    """Two words in letters that are not Latin."""
    syllables = _LISTS[rng.choice(_SCRIPTS)]
    return " ".join("".join(rng.choices(syllables, k=3)) for _ in range(2))


def person(rng: Random) -> str:
    """The name of a person; one in twelve is not in Latin letters."""
    return foreign(rng) if rng.random() < 1 / 12 else f"{word(rng)} {word(rng)}"


def body(rng: Random) -> str:
    """The name of an organisation; one in five holds characters that must be escaped."""
    form = rng.choice(_LISTS["odd bodies"]) if rng.random() < 1 / 5 else "{0} {1} {2}"
    return form.format(word(rng), word(rng), rng.choice(_LISTS["bodies"]))


def is_body(name: str) -> bool:
    """Whether a name is an organisation's, not a person's."""
    return any(word in _LISTS["bodies"] for word in name.split())


def outlet(rng: Random) -> str:
    """The name of an outlet."""
    joint = " & " if rng.random() < 1 / 10 else " "
    return f"{word(rng)}{joint}{word(rng)} {rng.choice(_LISTS['papers'])}"


def thing(rng: Random) -> str:
    """What a clause is about: "the annual ledger of Prenwick"."""
    return f"the {rng.choice(_ADJECTIVES)} {rng.choice(_NOUNS)} of {town(rng)}"


def deed(rng: Random) -> str:
    """What was done, in the past tense: "reviewed the ledger of Prenwick before …"."""
    return f"{rng.choice(_DEEDS)} {thing(rng)} {rng.choice(_TAILS)}"


def passive(rng: Random, beside: str = "") -> str:
    """A clause for an article: "the ledger of Prenwick was reviewed before …", or "… beside …"."""
    end = f"beside {beside}" if beside else rng.choice(_TAILS)
    return f"{thing(rng)} was {rng.choice(_DEEDS)} {end}"


def tail(rng: Random) -> str:
    """Words that a clause may end with."""
    return rng.choice(_TAILS)


def event_name(rng: Random) -> str:
    """The name of an event."""
    name = f"{rng.choice(_ADJECTIVES).capitalize()} {rng.choice(_NOUNS)}"
    where = "at <" if rng.random() < 1 / 20 else "in "
    return f"{name} {rng.choice(_LISTS['topics'])} {where}{town(rng)}"


def figure_name(rng: Random) -> str:
    """The name of a figure, with the unit as its first word: "Crates in the mill of Prenwick"."""
    return f"{rng.choice(COUNTED).capitalize()} in {thing(rng)}"


def headline(rng: Random) -> str:
    """The title of an article."""
    name = f"{rng.choice(_ADJECTIVES).capitalize()} {rng.choice(_NOUNS)} of {town(rng)}"
    said = _QUOTED.format(rng.choice(_ADJECTIVES))
    return f"{name} & {said} {rng.choice(_NOUNS)} {rng.choice(_TAILS)}"


def start(text: str) -> str:
    """The text with a capital as its first letter."""
    return text[:1].upper() + text[1:]
