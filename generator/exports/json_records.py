"""Records as JSON: each record's ``index.json``, and its line in ``factsheets.jsonl``.

UTF-8 (RFC 8259), one object on one line (https://jsonlines.org/), with its keys in the order of the
schema. The two files hold the same object, so that nothing is told twice differently.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from generator.archive.published_addresses import Departure
from generator.documents.record import (
    ActorRecord,
    EventRecord,
    FigureRecord,
    QuestionRecord,
    Record,
)
from generator.documents.urls import RECORD_SCHEMA_PATH, absolute, departed_path, record_path
from generator.exports.json_fields import (
    TEXT,
    Field,
    Schema,
    choice_of,
    object_schema,
    ref_to,
    schema_file,
    write_object,
)
from generator.exports.json_kinds import ACTOR, EVENT, FIGURE, QUESTION, SOURCE
from generator.exports.json_parts import PARTS
from generator.exports.json_statements import (
    DEFINITIONS,
)
from generator.model.site import Site
from generator.model.vocabulary import Kind

VERSION: Final = "1.0"
# A reader of version 1 reads each of these.
VERSIONS: Final[Schema] = {"type": "string", "pattern": rf"^{VERSION.partition('.')[0]}\.[0-9]+$"}
_DESCRIPTION: Final = (
    "Each object is one of five kinds of record, told by its type, or says that one was removed. "
    "An optional key is left out where there is nothing to say."
)


REMOVAL: Final[tuple[Field[Departure], ...]] = (
    Field("day", "The day (EDTF).", TEXT, lambda d: d.on.text if d.on else "", required=True),
    Field("why", "Why, in the editors' words.", TEXT, lambda d: d.why, required=True),
)
REMOVED: Final[tuple[Field[Departure], ...]] = (
    Field("id", "The id that the record had.", TEXT, lambda d: d.id, required=True),
    Field(
        "removed",
        "When and why it was removed.",
        ref_to("Removal"),
        lambda d: write_object(REMOVAL, d),
        required=True,
    ),
)
_KINDS: Final = tuple(kind.value for kind in Kind)


def record_line(site: Site, record: Record) -> bytes:
    """A record as one line of JSON."""
    told = {"version": VERSION, "type": record_type(record), "uri": _uri(site, record)}
    told |= write_object(_fields(record), record)
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def removed_line(site: Site, gone: Departure) -> bytes:
    """What stands in the place of a record that was removed."""
    told = {"version": VERSION, "type": gone.kind.value, "uri": absolute(site, departed_path(gone))}
    told |= write_object(REMOVED, gone)
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def record_type(record: Record) -> str:
    """actor, event, figure, question or source."""
    return record.name.kind.value if record.name.kind else ""


def _uri(site: Site, record: Record) -> str:
    return absolute(site, record_path(record.name))


def record_schema(site: Site) -> bytes:
    """The JSON Schema of every ``index.json`` and of every line of ``factsheets.jsonl``."""
    kinds: dict[str, Any] = {
        "Actor": _kind_schema("actor", "A person, organisation, state or outlet.", ACTOR),
        "Event": _kind_schema("event", "Something that happened, goes on or was announced.", EVENT),
        "Figure": _kind_schema("figure", "A number that sources report.", FIGURE),
        "Question": _kind_schema("question", "A point on which accounts differ.", QUESTION),
        "Source": _kind_schema("source", "An article.", SOURCE),
    }
    gone = object_schema("A record that was removed.", (*_head(*_KINDS), *REMOVED))
    reason = object_schema("When and why a record was removed.", REMOVAL)
    schema: dict[str, Any] = {
        "description": _DESCRIPTION,
        "oneOf": [dict(ref_to(name)) for name in (*kinds, "Removed")],
        "$defs": {**kinds, "Removed": gone, "Removal": reason, **DEFINITIONS, **PARTS},
    }
    return schema_file(site, RECORD_SCHEMA_PATH, "A record", schema)


def _kind_schema(word: str, description: str, fields: Sequence[Field[Any]]) -> dict[str, Any]:
    return object_schema(description, (*_head(word), *fields))


def _head(*types: str) -> tuple[Field[Any], ...]:
    """What every record begins with; ``types`` are what it may be."""
    return (
        Field(
            "version",
            "The version of this format; the first number changes when a reader may break.",
            VERSIONS,
            str,
            required=True,
        ),
        Field("type", "The kind of record.", choice_of(types), str, required=True),
        Field("uri", "The address of its page.", TEXT, str, required=True),
    )


def _fields(record: Record) -> Sequence[Field[Any]]:
    if isinstance(record, ActorRecord):
        return ACTOR
    if isinstance(record, EventRecord):
        return EVENT
    if isinstance(record, QuestionRecord):
        return QUESTION
    return FIGURE if isinstance(record, FigureRecord) else SOURCE
