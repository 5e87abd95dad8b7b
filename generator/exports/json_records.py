"""Records as JSON: each record's ``index.json``, and its line in ``factsheets.jsonl``.

UTF-8 (RFC 8259), one object on one line (https://jsonlines.org/), with its keys in the order of the
schema. The two files hold the same object, so that nothing is told twice differently.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from generator.documents.record import (
    ActorRecord,
    EventRecord,
    FigureRecord,
    QuestionRecord,
    Record,
)
from generator.documents.urls import RECORD_SCHEMA_PATH, absolute, record_path
from generator.exports.json_fields import (
    TEXT,
    Field,
    object_schema,
    ref_to,
    write_object,
)
from generator.exports.json_kinds import ACTOR, EVENT, FIGURE, QUESTION, SOURCE
from generator.exports.json_parts import PARTS
from generator.exports.json_statements import (
    DEFINITIONS,
)
from generator.model.site import Site

VERSION: Final = "1.0"
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def record_line(site: Site, record: Record) -> bytes:
    """A record as one line of JSON."""
    told = {"version": VERSION, "type": record_type(record), "uri": _uri(site, record)}
    told |= write_object(_fields(record), record)
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def record_type(record: Record) -> str:
    """actor, event, figure, question or source."""
    return record.name.kind.value if record.name.kind else ""


def _uri(site: Site, record: Record) -> str:
    return absolute(site, record_path(record.name))


def record_schema(site: Site) -> bytes:
    """The JSON Schema of every ``index.json`` and of every line of ``factsheets.jsonl``."""
    identity = {"$id": absolute(site, RECORD_SCHEMA_PATH)} if site.url else {}
    kinds: dict[str, Any] = {
        "Actor": _kind_schema("actor", "A person, organisation, state or outlet.", ACTOR),
        "Event": _kind_schema("event", "Something that happened, goes on or was announced.", EVENT),
        "Figure": _kind_schema("figure", "A number that sources report.", FIGURE),
        "Question": _kind_schema("question", "A point on which accounts differ.", QUESTION),
        "Source": _kind_schema("source", "An article.", SOURCE),
    }
    schema: dict[str, Any] = {
        "$schema": _DIALECT,
        **identity,
        "title": "A record",
        "description": "Each object is one of five kinds of record, told by its type. An optional "
        "key is left out where there is nothing to say.",
        "oneOf": [dict(ref_to(name)) for name in kinds],
        "$defs": {**kinds, **DEFINITIONS, **PARTS},
    }
    return f"{json.dumps(schema, ensure_ascii=False, indent=1)}\n".encode()


def _kind_schema(word: str, description: str, fields: Sequence[Field[Any]]) -> dict[str, Any]:
    head: tuple[Field[Any], ...] = (
        Field(
            "version",
            "The version of this format; the first number changes when a reader may break.",
            {"const": VERSION},
            str,
            required=True,
        ),
        Field("type", "The kind of record.", {"const": word}, str, required=True),
        Field("uri", "The address of its page.", TEXT, str, required=True),
    )
    return object_schema(description, (*head, *fields))


def _fields(record: Record) -> Sequence[Field[Any]]:
    if isinstance(record, ActorRecord):
        return ACTOR
    if isinstance(record, EventRecord):
        return EVENT
    if isinstance(record, QuestionRecord):
        return QUESTION
    return FIGURE if isinstance(record, FigureRecord) else SOURCE
