"""Where events were: the places with more than one of them, each with a timeline of its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from hashlib import blake2s
from typing import Final, TypeAlias

from generator.archive.archive import Archive
from generator.content.load import Entry
from generator.text.letters.scripts import MARKS

_WORD: Final = re.compile(rf"(?:[^\W_]|[{MARKS}])+")
_COMMA: Final = re.compile("[,\N{ARABIC COMMA}\N{FULLWIDTH COMMA}]")
# In small letters these belong to no name: "southern Gaza" is in Gaza.
_PART: Final = re.compile(
    r"(?:(?:north|south)?-?(?:eastern|western)|northern|southern|central) (?=\S)"
)
# A file's name has at most 255.
_BYTES_MAX: Final = 200

Places: TypeAlias = Mapping[str, tuple[Entry, ...]]


def place_key(place: str) -> str:
    """``doha-qatar``: what places that differ only in marks share; "" without letters and digits.

    Letters of all scripts stay, with the vowels and accents on them. A long one is cut to what a
    file may be called, with eight digits that tell it from others.
    """
    folded = unicodedata.normalize("NFKC", place).casefold()
    key = "-".join(_WORD.findall(unicodedata.normalize("NFC", folded)))
    if len(key.encode()) <= _BYTES_MAX:
        return key
    cut = key.encode()[: _BYTES_MAX - 9].decode("utf-8", "ignore").rstrip("-")
    return f"{cut}-{blake2s(key.encode(), digest_size=4).hexdigest()}"


def places_of(archive: Archive) -> Places:
    """The events at each place that has two or more, those with most first; "Doha, Qatar" is in
    Qatar too, "southern Gaza" in Gaza. Names with one key are one place, under the first of them.
    """
    names: dict[str, str] = {}
    found: dict[str, list[Entry]] = {}
    for event in archive.timeline:
        for place in _wider(archive.outline(event).place):
            name = names.setdefault(place_key(place), place)
            found.setdefault(name, []).append(event)
    rows = sorted(found.items(), key=lambda row: (-len(row[1]), row[0].casefold()))
    return {name: tuple(events) for name, events in rows if len(events) > 1}


def place_with_timeline(places: Places, place: str) -> str:
    """The narrowest part of a place that has a timeline: "Gaza" of "Rafah, southern Gaza"; "" if
    none."""
    keys = {place_key(name) for name in places}
    return next((name for name in _wider(place) if place_key(name) in keys), "")


def _wider(place: str) -> tuple[str, ...]:
    """A place and those it is in: "Rafah, southern Gaza", "southern Gaza" and "Gaza"; each key
    once, or an event at ", Gaza" would be at one place twice."""
    found: dict[str, str] = {}
    for start in (0, *(comma.end() for comma in _COMMA.finditer(place))):
        name = place[start:].strip()
        part = _PART.match(name)
        for one in (name, name[part.end() :]) if part else (name,):
            found.setdefault(place_key(one), one)
    return tuple(name for key, name in found.items() if key)
