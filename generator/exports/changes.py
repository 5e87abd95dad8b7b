"""``changes.jsonl``: which statements came, changed and went, and which records left, day by day.

Whoever keeps a copy of the data reads here what to take out of it. Every line has the ids of now,
so that it joins the tables; a line of what moved has an id of before as well. Without the project's
history only what its register of departures says is known.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from generator.archive.published_addresses import Departure, GoneStatement
from generator.content.statement_history import PastChange
from generator.exports.json_fields import (
    TEXT,
    Field,
    choice_of,
    object_schema,
    schema_file,
    write_object,
)
from generator.model.site import Site
from generator.model.vocabulary import Change, Kind


@dataclass(frozen=True, slots=True)
class ToldChange:
    """A line: what became of a statement, or of a whole record where ``statement`` is ""."""

    day: str
    change: Change
    record: str
    type: str = ""
    statement: str = ""
    now: str = ""
    why: str = ""


CHANGE: Final[tuple[Field[ToldChange], ...]] = (
    Field(
        "day",
        "The day (EDTF): in UTC, of the commit, or as the register of departures has it; left out "
        "where nobody knows.",
        TEXT,
        lambda one: one.day,
    ),
    Field(
        "change",
        "What happened. moved: it has another name now.",
        choice_of(Change),
        lambda one: one.change.value,
        required=True,
    ),
    Field(
        "record",
        "The record: the id that it has now, or had last; of a record that moved, one that it had.",
        TEXT,
        lambda one: one.record,
        required=True,
    ),
    Field(
        "type",
        "The kind of record.",
        choice_of(Kind),
        lambda one: one.type,
    ),
    Field(
        "statement",
        "The statement, as record/statement: the ids that it has now, or had last; of a statement "
        "that moved, one that it had, behind the id that this record has now. Left out: the whole "
        "record is meant.",
        TEXT,
        lambda one: one.statement,
    ),
    Field(
        "now",
        "Of what moved: the record, or record/statement, that it is now. To find a statement by an "
        "id of before, look first for its record among those that moved, then for itself.",
        TEXT,
        lambda one: one.now,
    ),
    Field("why", "Of what was removed: why, in the editors' words.", TEXT, lambda one: one.why),
)


def changes_lines(
    past: Iterable[PastChange],
    departures: Iterable[Departure],
    gone: Mapping[str, Sequence[GoneStatement]],
) -> bytes:
    """All changes, one line of JSON each, by day; what has no day comes first."""
    departures = tuple(departures)
    history = [*map(_past, past)]
    went = {(one.record, one.statement): one.day for one in history if one.change is Change.REMOVED}
    told = [
        replace(one, day=one.day or went.get((one.record, one.statement), ""))
        for one in _departed(departures, gone)
    ]
    states = [one for one in history if one.statement]
    told += [*_left(states, told), *_with_record(states, told, departures)]
    told.sort(key=lambda one: (one.day, one.record, one.statement, one.change.value))
    return b"".join(map(_line, _came_once(told)))


def _left(history: Iterable[ToldChange], told: Iterable[ToldChange]) -> Iterator[ToldChange]:
    """What the history tells and the register does not: more than that a statement went, it says
    that it has another name since that day, and then the one of that name is not new. What became
    of it before is told under the name of now."""
    known = {one.statement: one.now for one in told if one.statement}
    history = tuple(history)
    # What came and got another name on one day has not come under the one of before.
    came = {one.statement for one in history if one.change is Change.ADDED}
    renamed = {(one.now, one.day) for one in told if one.now and one.statement in came}
    types = {one.record: one.type for one in history}
    for one in history:
        now = known.get(one.statement, "")
        if one.change is Change.ADDED and (now or one.statement, one.day) in renamed:
            continue
        if one.change is Change.REMOVED and one.statement in known:
            continue
        record = now.partition("/")[0]
        yield (
            replace(one, record=record, statement=now, type=types.get(record, "")) if now else one
        )


def _came_once(told: Iterable[ToldChange]) -> Iterator[ToldChange]:
    """The lines by day, without those that tell again of a statement that it came, or tell twice
    what happened on a day: of several that became one, each came."""
    there: set[str] = set()
    for one in dict.fromkeys(told):
        if one.statement and one.change is Change.ADDED:
            if one.statement in there:
                continue
            there.add(one.statement)
        elif one.change is Change.REMOVED:
            there.discard(one.statement)
        yield one


def _with_record(
    history: Iterable[ToldChange], told: Iterable[ToldChange], departures: Iterable[Departure]
) -> list[ToldChange]:
    """The statements that went with a removed record, where no commit has taken it away yet."""
    known = {one.statement for one in told}
    last = {one.statement: one for one in history}
    days = {
        (gone.kind.value, gone.id): gone.on.text if gone.on else ""
        for gone in departures
        if not gone.target
    }
    return [
        replace(one, day=days[one.type, one.record], change=Change.REMOVED)
        for one in last.values()
        if (one.type, one.record) in days
        and one.change is not Change.REMOVED
        and one.statement not in known
    ]


def _line(one: ToldChange) -> bytes:
    text = json.dumps(write_object(CHANGE, one), ensure_ascii=False, separators=(",", ":"))
    return f"{text}\n".encode()


def _past(one: PastChange) -> ToldChange:
    ref = f"{one.record}/{one.statement}" if one.statement else ""
    return ToldChange(one.day.isoformat(), one.change, one.record, one.kind.value, ref)


def _departed(
    departures: Iterable[Departure], gone: Mapping[str, Sequence[GoneStatement]]
) -> Iterator[ToldChange]:
    for left in departures:
        day = left.on.text if left.on else ""
        change = Change.MOVED if left.target else Change.REMOVED
        yield ToldChange(day, change, left.id, left.kind.value, "", left.target, left.why)
    for record, many in gone.items():
        for one in many:
            day = one.on.text if one.on else ""
            change = Change.MOVED if one.target else Change.REMOVED
            ref = f"{record}/{one.anchor}"
            yield ToldChange(day, change, record, "", ref, one.target, one.why)


def change_schema(site: Site, path: str) -> bytes:
    """The JSON Schema of every line, for the address at this path."""
    told: dict[str, Any] = object_schema("A change of a statement or of a record.", CHANGE)
    return schema_file(site, path, "A change", told)
