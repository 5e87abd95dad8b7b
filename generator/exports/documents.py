"""The JSON files: each record's index.json, factsheets.json, and the schemas of both.

JSON is UTF-8 (RFC 8259) with its keys in the order of the schema (JSON Schema 2020-12,
https://json-schema.org/draft/2020-12).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any

from generator.documents.urls import RECORD_SCHEMA_PATH, SITE_SCHEMA_PATH
from generator.exports.recordtwins import (
    ActorTwin,
    AnyRecord,
    EventTwin,
    FigureTwin,
    RecordFile,
    SiteFile,
    SiteTwin,
    SourceTwin,
)
from generator.exports.statements import Teller
from generator.exports.twins import VERSION, StatementTwin

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def record_file(tell: Teller, record: AnyRecord, related: tuple[StatementTwin, ...]) -> bytes:
    """A record's ``index.json``, with the statements of others that its page shows."""
    document = RecordFile(
        **_heading(tell, RECORD_SCHEMA_PATH),
        record=record,
        related=related,
    )
    return _text(document)


def site_file(tell: Teller, told: Sequence[AnyRecord]) -> bytes:
    """``factsheets.json``, with these records."""
    document = SiteFile(
        **_heading(tell, SITE_SCHEMA_PATH),
        actors=tuple(record for record in told if isinstance(record, ActorTwin)),
        events=tuple(record for record in told if isinstance(record, EventTwin)),
        figures=tuple(record for record in told if isinstance(record, FigureTwin)),
        sources=tuple(record for record in told if isinstance(record, SourceTwin)),
    )
    return _text(document)


def record_schema(tell: Teller) -> bytes:
    """The JSON Schema of every ``index.json``."""
    return _schema(tell, RecordFile, RECORD_SCHEMA_PATH)


def site_schema(tell: Teller) -> bytes:
    """The JSON Schema of ``factsheets.json``."""
    return _schema(tell, SiteFile, SITE_SCHEMA_PATH)


def _heading(tell: Teller, schema: str) -> dict[str, Any]:
    site, as_of = tell.describe.site, tell.describe.archive.as_of
    return {
        "$schema": tell.uri(schema),
        "version": VERSION,
        "site": SiteTwin(name=site.name, uri=site.url),
        "as_of": as_of.isoformat() if as_of else None,
    }


def _text(document: RecordFile | SiteFile) -> bytes:
    return f"{document.model_dump_json(indent=1, by_alias=True)}\n".encode()


def _schema(tell: Teller, model: type[RecordFile | SiteFile], path: str) -> bytes:
    identity = {"$id": tell.uri(path)} if tell.describe.site.url else {}
    whole = {"$schema": _DIALECT, **identity, **_described(model)}
    return f"{json.dumps(whole, ensure_ascii=False, indent=1)}\n".encode()


@cache
def _described(model: type[RecordFile | SiteFile]) -> Mapping[str, Any]:
    return MappingProxyType(model.model_json_schema(mode="serialization", by_alias=True))
