"""The timeline: all events, those of one actor or those at one place, by year on one scale."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.archive.going_on import went_on_until
from generator.charts.axes import Tick
from generator.charts.event_lines import DrawnEvent, EventLine, EventScale, event_scale
from generator.content.load import Entry
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.documents.telling_records import when_of
from generator.documents.urls import actor_timeline_path, place_path
from generator.model.fields import Date
from generator.model.records import Event
from generator.model.vocabulary import DateKind, Kind
from generator.pages.links import Link
from generator.pages.paging import Paging
from generator.pages.questions import asked_at
from generator.pages.search import search_words

# So many narrower timelines are named on the whole one.
_WAYS_MAX: Final = 100


@dataclass(frozen=True, slots=True)
class Moment:
    """An event on the timeline.

    ``mark`` says how its date is drawn: ``day``, ``about`` (uncertain or coarser than a day),
    ``within`` (one day between two), ``span`` (from one day to another) or ``open`` (an end is not
    known). ``contested`` leads to what is disputed of it; by ``sought`` it is looked for, too.
    """

    name: Name
    date: str
    mark: str
    place: str
    actors: tuple[str, ...]
    statements: int
    contested: Link | None
    sought: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """An event on the scale of its page; ``line`` is ``None`` where there is no scale."""

    moment: Moment
    line: EventLine | None


@dataclass(frozen=True, slots=True)
class Year:
    """The events that stand in one year: what lasted by its beginning."""

    heading: str
    events: tuple[Drawn, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A narrower timeline: its page, and how many events it has."""

    link: Link
    events: int


@dataclass(frozen=True, slots=True)
class TimelineSubject:
    """What a timeline is of: everything, one actor (``name``) or one place; ``lead`` has no stop,
    since the number of events follows."""

    path: str
    title: str
    lead: str = "What the sources report, in order of time"
    name: Name | None = None


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The context of ``events.md.jinja``; ``events`` counts all, ``ticks`` are those of the scale.
    The whole timeline leads to those of most events by ``actors`` and ``places``."""

    title: str
    lead: str
    events: int
    ticks: tuple[Tick, ...]
    years: tuple[Year, ...]
    actors: tuple[Way, ...]
    places: tuple[Way, ...]
    subject: Name | None
    paging: Paging


def timeline_view(
    tell: Telling, subject: TimelineSubject, paging: Paging, items: Sequence[Entry], events: int
) -> TimelineView:
    """Some of the events of a timeline, in their order."""
    whole = subject.path == "events/"
    found = [(one, one.record) for one in items if isinstance(one.record, Event)]
    scale = event_scale([_drawn(tell.archive, *one) for one in found])
    return TimelineView(
        title=subject.title,
        lead=subject.lead,
        events=events,
        ticks=scale.ticks if scale else (),
        years=_years(tell, found, scale),
        actors=_actor_ways(tell) if whole else (),
        places=_place_ways(tell) if whole else (),
        subject=subject.name,
        paging=paging,
    )


def _actor_ways(tell: Telling) -> tuple[Way, ...]:
    found = actors_with_timelines(tell.archive)[:_WAYS_MAX]
    return tuple(
        Way(Link(name.text, actor_timeline_path(name)), len(events))
        for name, events in ((tell.name(entry.id), events) for entry, events in found)
    )


def _place_ways(tell: Telling) -> tuple[Way, ...]:
    found = list(tell.places.items())[:_WAYS_MAX]
    return tuple(Way(Link(place, place_path(place)), len(events)) for place, events in found)


def actors_with_timelines(archive: Archive) -> tuple[tuple[Entry, tuple[Entry, ...]], ...]:
    """The actors with two events or more, and these events, the earliest first: those with most
    first, then by name."""
    took_part = defaultdict(list)
    for event in archive.timeline:
        for actor in archive.outline(event).participants:
            took_part[actor].append(event)
    found = [
        (entry, tuple(events))
        for actor, events in took_part.items()
        if len(events) > 1 and (entry := archive.entries.get(actor)) and entry.kind is Kind.ACTOR
    ]
    names = {entry.id: archive.outline(entry).title.casefold() for entry, _ in found}
    return tuple(sorted(found, key=lambda row: (-len(row[1]), names[row[0].id], row[0].id)))


def _years(
    tell: Telling, events: Sequence[tuple[Entry, Event]], scale: EventScale | None
) -> tuple[Year, ...]:
    """By year: each year once, in the order of its first event."""
    lines = scale.lines if scale else (None,) * len(events)
    found: dict[str, list[Drawn]] = {}
    for (entry, event), line in zip(events, lines, strict=True):
        found.setdefault(_year(event.date), []).append(Drawn(moment(tell, entry, event), line))
    return tuple(Year(heading, tuple(there)) for heading, there in found.items())


def _year(date: Date) -> str:
    """The year in which an event stands in the order: that in which it began, if it lasted, else
    that of the last day on which it can have happened."""
    first, last = date.start or date.end, date.end or date.start
    day = first if date.kind is DateKind.SPAN else last
    return str(day.year) if day else "Date unknown"


def _drawn(archive: Archive, entry: Entry, event: Event) -> DrawnEvent:
    date = event.date
    doubtful, lasted = date.uncertain or date.approximate, date.kind is DateKind.SPAN
    return DrawnEvent(date.start, date.end, lasted, doubtful, went_on_until(archive, entry))


def moment(tell: Telling, entry: Entry, event: Event, here: bool = False) -> Moment:
    """An event on a timeline; ``here`` marks the one whose page this is."""
    archive = tell.archive
    claims = archive.claims_of(entry.id)
    return Moment(
        name=tell.name(entry.id),
        date=when_of(tell, event),
        mark=_mark(event.date),
        place=event.place or "",
        actors=tuple(
            tell.name(one.actor).text if one.actor else one.unnamed or ""
            for one in event.participants
        ),
        statements=len(claims),
        contested=asked_at(tell, entry),
        sought=search_words(entry),
        here=here,
    )


def _mark(date: Date) -> str:
    if date.kind is DateKind.SPAN and (date.start is None or date.end is None):
        return "open"
    if date.kind is not DateKind.POINT:
        return date.kind.value
    exact = date.is_to_the_day and not (date.uncertain or date.approximate)
    return "day" if exact else "about"


def around(tell: Telling, entry: Entry) -> tuple[Moment, ...]:
    """An event on the timeline with the two before it and the two after it."""
    line, place = tell.archive.timeline, tell.moments[entry.id]
    return tuple(
        moment(tell, event, event.record, here=event.id == entry.id)
        for event in line[max(0, place - 2) : place + 3]
        if isinstance(event.record, Event)
    )
