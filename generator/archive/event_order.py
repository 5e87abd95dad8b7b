"""The order of events: by date, and within its whole where the dates do not decide."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import TypeAlias

from generator.model.records import Event
from generator.text.edtf import is_after

# When it began, whether that is marked; how deep it lies in what began then; its end, text and id.
EventKey: TypeAlias = tuple[datetime, bool, int, date, str, str]


def event_key(event_id: str, find: Callable[[str], Event | None]) -> EventKey:
    """The place of an event among others. Raises ``KeyError`` for an id that is none.

    An event comes after the larger events that it is part of, unless it certainly lies before
    them or nobody knows when they began. One whose own beginning is not known stands where its
    end is: readers look for it at the day that they know. Events that are part of each other are
    asked once only.
    """
    found = _key(event_id, find, frozenset())
    if found is None:
        raise KeyError(event_id)
    return found


def _key(
    event_id: str, find: Callable[[str], Event | None], seen: frozenset[str]
) -> EventKey | None:
    event = find(event_id)
    if event is None:
        return None
    first, marked, last, text = event.date.sort_key
    if event.date.start is None and event.date.end:
        first, marked = datetime.combine(event.date.end, time()), True
    own = (first, marked, 0, last, text, event_id)
    wholes = [
        key
        for name in event.part_of
        if name not in seen and name != event_id
        if (whole := find(name)) and whole.date.start and not is_after(whole.date, event.date)
        if (key := _key(name, find, seen | {event_id}))
    ]
    if not wholes:
        return own
    began, doubtful, depth, *_ = max(wholes)
    if (began, doubtful) < (first, marked):
        return own
    return (began, doubtful, depth + 1, last, text, event_id)
