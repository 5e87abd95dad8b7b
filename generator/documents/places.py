"""Where events were: the places with more than one of them, each with a timeline of its own."""

from __future__ import annotations

from collections.abc import Mapping

from generator.archive.archive import Archive
from generator.content.load import Entry
from generator.documents.parts import Link, RichText
from generator.documents.urls import place_path
from generator.model.records import Event

Places = Mapping[str, tuple[Entry, ...]]


def places_of(archive: Archive) -> Places:
    """The events at each place that has two or more, those with most first; "Doha, Qatar" is in
    Qatar too. Names that lead to one page are one place, under the first of them.
    """
    names: dict[str, str] = {}
    found: dict[str, list[Entry]] = {}
    for event in archive.timeline:
        for place in _wider(event.record.place or "") if isinstance(event.record, Event) else ():
            name = names.setdefault(place_path(place), place)
            found.setdefault(name, []).append(event)
    rows = sorted(found.items(), key=lambda row: (-len(row[1]), row[0].casefold()))
    return {name: tuple(events) for name, events in rows if len(events) > 1}


def place_text(places: Places, place: str) -> RichText:
    """A place as text, of which the narrowest part that has a timeline leads to it."""
    paths = {place_path(name) for name in places}
    for name in _wider(place):
        if place_path(name) in paths:
            return (Link(place.removesuffix(name)), Link(name, place_path(name)))
    return (Link(place),) if place else ()


def _wider(place: str) -> tuple[str, ...]:
    """A place and those it is in: "Rafah, Gaza" and "Gaza"."""
    parts = [part.strip() for part in place.split(",")]
    wider = (", ".join(parts[index:]) for index in range(len(parts)))
    return tuple(name for name in wider if place_path(name))
