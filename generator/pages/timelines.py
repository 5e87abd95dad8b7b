"""The timeline: all events, those of one actor or those at one place, by year and month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.archive.archive import Archive
from generator.archive.references import Role
from generator.content.load import Entry
from generator.documents.parts import Link
from generator.documents.statements import Describe
from generator.documents.urls import actor_timeline_path, place_path
from generator.model.fields import Date
from generator.model.records import Actor, Event
from generator.model.vocabulary import Precision
from generator.text.prose_dates import MONTHS


@dataclass(frozen=True, slots=True)
class Moment:
    """An event on the timeline.

    ``mark`` says how its date is drawn: ``day``, ``about`` (uncertain or coarser than a day),
    ``span`` (from one day to another) or ``open`` (an end is not known).
    """

    link: Link
    date: str
    mark: str
    place: str
    actors: tuple[str, ...]
    statements: int
    contested: bool
    here: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    """The events that begin in one month; ``heading`` is "" where only the year is known."""

    heading: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Year:
    heading: str
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A narrower timeline: its page, and how many events it has."""

    link: Link
    events: int


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The context of ``events.md.jinja``. ``whole`` leads back from a narrower timeline."""

    title: str
    lead: str
    events: int
    years: tuple[Year, ...]
    actors: tuple[Way, ...]
    places: tuple[Way, ...]
    subject: Link | None


def timeline_view(describe: Describe) -> TimelineView:
    """Every event."""
    archive = describe.archive
    return TimelineView(
        title="Timeline",
        lead="Everything that the sources tell of, in the order in which it began.",
        events=len(archive.timeline),
        years=_years(describe, archive.timeline),
        actors=tuple(
            Way(Link(actor.name, actor_timeline_path(entry)), len(events))
            for entry, actor, events in actors_with_timelines(archive)
        ),
        places=tuple(
            Way(Link(place, place_path(place)), len(events))
            for place, events in describe.places.items()
        ),
        subject=None,
    )


def actor_timeline_view(
    describe: Describe, entry: Entry, events: tuple[Entry, ...]
) -> TimelineView:
    """The events that an actor took part in."""
    name = describe.link(entry.id)
    return TimelineView(
        title=f"Timeline: {name.text}",
        lead=f"The events that {name.text} took part in, in the order in which they began.",
        events=len(events),
        years=_years(describe, events),
        actors=(),
        places=(),
        subject=name,
    )


def place_view(describe: Describe, place: str, events: tuple[Entry, ...]) -> TimelineView:
    """The events at a place."""
    return TimelineView(
        title=f"Timeline: {place}",
        lead=f"The events at this place, {place}, in the order in which they began.",
        events=len(events),
        years=_years(describe, events),
        actors=(),
        places=(),
        subject=None,
    )


def events_with(archive: Archive, actor: str) -> tuple[Entry, ...]:
    """The events that an actor took part in, the earliest first."""
    found = {ref.entry.id: ref.entry for ref in archive.backlinks(actor, Role.PARTICIPANT)}
    return tuple(sorted(found.values(), key=_order))


def actors_with_timelines(archive: Archive) -> tuple[tuple[Entry, Actor, tuple[Entry, ...]], ...]:
    """The actors with two events or more: those with most first, then by name."""
    named = {
        participant.actor: None
        for event in archive.timeline
        if isinstance(event.record, Event)
        for participant in event.record.participants
    }
    found = [
        (entry, entry.record, events)
        for actor in named
        if (entry := archive.entries.get(actor))
        and isinstance(entry.record, Actor)
        and len(events := events_with(archive, actor)) > 1
    ]
    return tuple(sorted(found, key=lambda row: (-len(row[2]), row[1].name.casefold(), row[0].id)))


def _order(entry: Entry) -> tuple[object, ...]:
    return (*entry.record.date.sort_key, entry.id) if isinstance(entry.record, Event) else ()


def _years(describe: Describe, events: Iterable[Entry]) -> tuple[Year, ...]:
    """By year, and in it by month; what is known by its year alone comes first."""
    found: dict[str, dict[str, list[Moment]]] = {}
    for entry in events:
        if isinstance(entry.record, Event):
            year, month = _began(entry.record.date)
            there = found.setdefault(year, {"": []}).setdefault(month, [])
            there.append(moment(describe, entry, entry.record))
    return tuple(
        Year(year, tuple(Month(month, tuple(there)) for month, there in months.items() if there))
        for year, months in found.items()
    )


def _began(date: Date) -> tuple[str, str]:
    """The year and the month of the first day, as far as they are known."""
    day = date.start or date.end
    if day is None:
        return "Date unknown", ""
    stated = date.text[5:7] if date.start else ""
    month = int(stated) if stated.isdigit() else 0
    return str(day.year), MONTHS[month - 1] if 1 <= month <= len(MONTHS) else ""


def moment(describe: Describe, entry: Entry, event: Event, here: bool = False) -> Moment:
    """An event on a timeline; ``here`` marks the one whose page this is."""
    archive = describe.archive
    claims = archive.claims_of(entry.id)
    return Moment(
        link=describe.link(entry.id),
        date=event.date.human,
        mark=_mark(event.date),
        place=event.place or "",
        actors=tuple(describe.link(one.actor).text for one in event.participants),
        statements=len(claims),
        contested=any(archive.disagreements_of(claim) for claim in claims),
        here=here,
    )


def _mark(date: Date) -> str:
    if date.start is None or date.end is None:
        return "open"
    if date.interval:
        return "span"
    exact = date.precision is Precision.DAY and not (date.uncertain or date.approximate)
    return "day" if exact else "about"


def around(describe: Describe, entry: Entry) -> tuple[Moment, ...]:
    """An event on the timeline with the two before it and the two after it."""
    line, place = describe.archive.timeline, describe.moments[entry.id]
    return tuple(
        moment(describe, event, event.record, here=event.id == entry.id)
        for event in line[max(0, place - 2) : place + 3]
        if isinstance(event.record, Event)
    )
