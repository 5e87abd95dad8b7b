"""A line of ``changes.jsonl``: its fields, their JSON Schema, and how it is written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

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
        "that moved, those that it had. Left out: the record is meant. What a record has goes "
        "along when it moves, and has lines of its own when it is removed.",
        TEXT,
        lambda one: one.statement,
    ),
    Field(
        "now",
        "Of what moved: the record, or record/statement, that it is now, or was until it was "
        "removed or merged into another; of what was merged, what the other was until then. To "
        "find a statement by ids of before, look for it among those that moved, and if it is not "
        "there for its record, until neither is there. A copy that has both ids has one statement "
        "too many: that of before.",
        TEXT,
        lambda one: one.now,
    ),
    Field("why", "Of what was removed: why, in the editors' words.", TEXT, lambda one: one.why),
)


def change_line(one: ToldChange) -> bytes:
    """The line of a change, UTF-8."""
    text = json.dumps(write_object(CHANGE, one), ensure_ascii=False, separators=(",", ":"))
    return f"{text}\n".encode()


def change_schema(site: Site, path: str) -> bytes:
    """The JSON Schema of every line, for the address at this path."""
    told: dict[str, Any] = object_schema("A change of a statement or of a record.", CHANGE)
    return schema_file(site, path, "A change", told)
