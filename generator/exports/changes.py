"""``changes.jsonl``: which statements came, changed and went, and which records left, day by day.

Whoever keeps a copy of the data reads here what to take out of it. Every line has the ids of now,
so that it joins the tables; a line of what moved has an id of before as well. Without the project's
history only what its register of departures says is known.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from operator import attrgetter
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
        "that moved, one that it had, behind the id that this record has now, or had before it was "
        "merged into another. Left out: the whole record is meant.",
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
    past, departures = tuple(past), tuple(departures)
    told = [*_departed(departures, gone)]
    renaming = Renaming.of(past, told)
    went = {
        renaming.known_as(one): one.day.isoformat() for one in past if one.change is Change.REMOVED
    }
    told = [replace(one, day=one.day or went.get(one.statement or one.record, "")) for one in told]
    lines = [*_of_statements(past, renaming)]
    told += [*lines, *renaming.merges(past), *_with_record(lines, told, departures)]
    told.sort(key=lambda one: (one.day, one.record, one.statement, one.change.value))
    return b"".join(map(_line, dict.fromkeys(told)))


@dataclass(frozen=True, slots=True)
class Renaming:
    """Under which ids statements of the past are known: ``records`` are the ids of now of those
    that moved, ``known`` those of statements that the register tells of, "" where one was removed;
    ``there`` are all ids that statements had, ``kinds`` the kinds of their records."""

    records: Mapping[str, str]
    known: Mapping[str, str]
    there: Collection[str]
    kinds: Mapping[str, str]

    @classmethod
    def of(cls, past: Sequence[PastChange], told: Sequence[ToldChange]) -> Renaming:
        """What the register says of these."""
        records = {one.record: one.now for one in told if one.now and not one.statement}
        known = {one.statement: one.now for one in told if one.statement}
        there = {_ref(one) for one in past if one.statement}
        kinds = {one.record: one.kind.value for one in past}
        kinds |= {one.now: one.type for one in told if one.now and not one.statement}
        return cls(records, known, there | known.keys(), kinds)

    def known_as(self, one: PastChange) -> str:
        """The ref, with the id that its record has now, where a statement went along when it was
        merged into another; of a record, its id."""
        if not one.statement:
            return one.record
        with_record = f"{self.records.get(one.record, one.record)}/{one.statement}"
        return with_record if with_record in self.there else _ref(one)

    def end(self, one: PastChange) -> str:
        """The ref that a statement has now, or had last."""
        at = self.known_as(one)
        return self.known.get(at) or at

    def merges(self, past: Iterable[PastChange]) -> Iterator[ToldChange]:
        """The statements that went along when their record was merged into another."""
        last = {_ref(one): one for one in past if one.statement}
        for ref, one in last.items():
            at = self.known_as(one)
            if at != ref and one.change is Change.REMOVED:
                record, end = at.partition("/")[0], self.end(one)
                kind = self.kinds.get(record, "")
                yield ToldChange(one.day.isoformat(), Change.MOVED, record, kind, ref, end)


def _ref(one: PastChange) -> str:
    return f"{one.record}/{one.statement}"


def _of_statements(past: Iterable[PastChange], renaming: Renaming) -> Iterator[ToldChange]:
    """What the history tells of each statement, under the id of now: it is there as long as one is
    that became it, and it changed when other words stand there."""
    by_end: dict[str, list[PastChange]] = defaultdict(list)
    for one in past:
        if one.statement:
            by_end[renaming.end(one)].append(one)
    for end, many in by_end.items():
        record = end.partition("/")[0]
        kind = renaming.kinds.get(record, "")
        for day, change in _by_day(end, many, renaming):
            # The register tells it, with its reason.
            told = change is Change.REMOVED and day == many[-1].day and end in renaming.known
            if not told:
                yield ToldChange(day.isoformat(), change, record, kind, end)


def _by_day(
    end: str, many: Sequence[PastChange], renaming: Renaming
) -> Iterator[tuple[date, Change]]:
    """The days of a statement, from all that became it, by day; what has another name by the
    register went on when it left for good."""
    there: dict[str, str] = {}
    last = {_ref(one): one for one in many}
    for day, changes in groupby(many, attrgetter("day")):
        before = dict(there)
        left = ""
        for one in changes:
            if one.change is not Change.REMOVED:
                there[_ref(one)] = one.said
                continue
            there.pop(_ref(one), None)
            if last[_ref(one)] is one and renaming.known.get(renaming.known_as(one)):
                left = one.was or "unknown"
        if left and not there:
            there[end] = left
        if change := _change(before, there):
            yield day, change


def _change(before: Mapping[str, str], there: Mapping[str, str]) -> Change | None:
    """What became of a statement, by the digests of what became it, by their refs; what came and
    went on the day was removed."""
    if not there:
        return Change.REMOVED
    if not before:
        return Change.ADDED
    # What came beside another that it was to become one with has changed nothing there.
    followed = before.keys() - there.keys()
    said = {text for ref, text in there.items() if followed or ref in before}
    known = {*before.values()}
    return Change.CHANGED if said - known and "unknown" not in known | said else None


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
