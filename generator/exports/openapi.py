"""``openapi.json``: the static addresses of the data, as OpenAPI 3.1
(https://spec.openapis.org/oas/v3.1.0)."""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import Any, Final

from generator.documents.urls import (
    DATA_PATH,
    RECORD_SCHEMA_PATH,
    absolute,
    root_of,
)
from generator.exports.catalogue import (
    CSV_TYPE,
    FEED_TYPE,
    FEEDS,
    INDEX,
    LINES_TYPE,
    OPENAPI_PATH,
    TABLE_FILES,
    WHOLE_FILES,
    DataFile,
)
from generator.exports.json_records import VERSION
from generator.model.site import Site
from generator.model.vocabulary import Kind

_ID: Final = {
    "name": "id",
    "in": "path",
    "required": True,
    "description": "The id of a record, one that it had once included.",
    "schema": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
}
_TEXT: Final[dict[str, Any]] = {"type": "string"}


def openapi(site: Site) -> bytes:
    """The description of all addresses below the site's own; servers may be told by a relative
    address, so it is right wherever the site lies."""
    whole = (INDEX, *WHOLE_FILES, *TABLE_FILES, *FEEDS)
    paths = {f"/{file.path}": _answer(file.holds, *_content(file)) for file in whole}
    paths |= {path: told for kind in Kind for path, told in _beside(kind)}
    licence = {"name": "The licence of the data", "url": site.licence} if site.licence else {}
    told: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {
            "title": site.name,
            "version": VERSION,
            "description": "Files that are there to be read; nothing can be asked or written.",
            **({"license": licence} if licence else {}),
        },
        "servers": [{"url": (absolute(site, "") or root_of(OPENAPI_PATH)).rstrip("/")}],
        **({"externalDocs": {"url": absolute(site, DATA_PATH)}} if site.url else {}),
        "paths": paths,
    }
    return f"{json.dumps(told, ensure_ascii=False, indent=1)}\n".encode()


def _content(file: DataFile) -> tuple[str, dict[str, Any]]:
    """The media type of a file and the schema of what it holds."""
    if file.media_type == LINES_TYPE or not file.schema:
        is_json = file.media_type.endswith("json")
        return file.media_type, {} if is_json else dict(_TEXT)
    return file.media_type, {"$ref": PurePosixPath(file.schema).name}


def _beside(kind: Kind) -> list[tuple[str, dict[str, Any]]]:
    """The files beside the page of each record of a kind."""
    schema = PurePosixPath(RECORD_SCHEMA_PATH).name
    name = kind.value.capitalize()
    either = {"anyOf": [{"$ref": f"{schema}#/$defs/{one}"} for one in (name, "Removed")]}
    folder = f"/{kind.folder}/{{id}}"
    files: list[tuple[str, str, str, dict[str, Any]]] = [
        ("index.json", "The record, or that it was removed", "application/json", either),
        ("feed.xml", "Its statements, the last changed first", FEED_TYPE, _TEXT),
    ]
    if kind is Kind.FIGURE:
        files.append(("data.csv", "Its numbers, in the columns of observations", CSV_TYPE, _TEXT))
    return [
        (f"{folder}/{file}", {"parameters": [_ID], **_answer(holds, media_type, dict(told))})
        for file, holds, media_type, told in files
    ]


def _answer(holds: str, media_type: str, schema: dict[str, Any]) -> dict[str, Any]:
    """What answers at an address: a file, whole."""
    content = {media_type: {"schema": schema} if schema else {}}
    there = {"description": f"{holds}.", "content": content}
    gone = {"description": "There is no such file."}
    return {"get": {"summary": holds, "responses": {"200": there, "404": gone}}}
