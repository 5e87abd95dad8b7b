"""The promise of data v1: schemas, one name for one thing, and what may not change."""

from __future__ import annotations

import copy
import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from generator.documents.urls import RECORD_SCHEMA_PATH
from generator.exports.catalogue import (
    CHANGE_SCHEMA_PATH,
    INDEX_SCHEMA_PATH,
    METADATA_PATH,
    OPENAPI_PATH,
    PACKAGE_PATH,
    TABLES,
)
from generator.exports.database import view_name
from released_data import breaks, promise
from telling import ROOT, SMALL, files_at

RELEASED = Path(__file__).parent / "released/v1.json"
EVENT = "content/events/bridge-closed.yaml"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
SCHEMAS = (RECORD_SCHEMA_PATH, CHANGE_SCHEMA_PATH, INDEX_SCHEMA_PATH)

# https://www.sqlite.org/lang_keywords.html
SQLITE_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        abort action add after all alter always analyze and as asc attach autoincrement
        before begin between by cascade case cast check collate column commit conflict
        constraint create cross current current_date current_time current_timestamp
        database default deferrable deferred delete desc detach distinct do drop each else
        end escape except exclude exclusive exists explain fail filter first following for
        foreign from full generated glob group groups having if ignore immediate in index
        indexed initially inner insert instead intersect into is isnull join key last left
        like limit match materialized natural no not nothing notnull null nulls of offset
        on or order others outer over partition plan pragma preceding primary query raise
        range recursive references regexp reindex release rename replace restrict
        returning right rollback row rows savepoint select set table temp temporary then
        ties to transaction trigger unbounded union unique update using vacuum values view
        virtual when where window with without
        """,
    )
)


def test_what_was_promised_is_kept(pytestconfig: pytest.Config) -> None:
    """Nothing that the last released version of the data had is gone, renamed or of another type;
    ``--renew`` keeps what was added, and cannot pass over anything that breaks."""
    now = promise(files_at(SMALL))
    old = json.loads(RELEASED.read_text(encoding="utf-8")) if RELEASED.is_file() else {}
    assert list(breaks(old, now)) == []
    if pytestconfig.getoption("--renew"):
        RELEASED.write_text(f"{json.dumps(now, indent=1)}\n", encoding="utf-8")
    assert RELEASED.is_file()


def test_a_broken_promise_is_found() -> None:
    """A field, a word, a column or an address that went, and another type, are each told."""
    old = promise(files_at(SMALL))
    new = copy.deepcopy(old)
    statement = new["schemas"]["record"]["$defs"]["Statement"]
    del statement["properties"]["note"]
    statement["required"].remove("speech")
    statement["properties"]["speech"]["enum"].remove("says")
    statement["properties"]["more"] = {"type": "string"}
    new["tables"]["actors"]["fields"]["name"]["type"] = "number"
    del new["addresses"]["/figures/{id}/data.csv"]
    assert [re.sub(r"^/schemas/record/\$defs", "", found) for found in breaks(old, new)] == [
        "/Statement/properties/speech/enum: says is gone",
        "/Statement/properties/note is gone",
        "/Statement/required: speech is gone",
        "/tables/actors/fields/name/type: string is number",
        "/addresses//figures/{id}/data.csv is gone",
    ]


@pytest.mark.parametrize("path", SCHEMAS)
def test_schemas_are_strict(path: str) -> None:
    """As Ajv asks in its strict mode: known words only, and a type beside each that needs one."""
    schema = json.loads(files_at(SMALL)[path])
    Draft202012Validator.check_schema(schema)
    assert list(loose(schema)) == []


# What a schema may say here; formats are not among them, for a strict Ajv knows none.
_NEEDS = {
    "properties": "object",
    "required": "object",
    "additionalProperties": "object",
    "propertyNames": "object",
    "items": "array",
    "pattern": "string",
    "minimum": "integer",
}
_FREE = {
    "type",
    "enum",
    "description",
    "title",
    "$ref",
    "$id",
    "$schema",
    "$defs",
    "oneOf",
    "anyOf",
}


def loose(schema: Any, at: str = "") -> Iterator[str]:
    """Each place at which a strict reader of schemas would stop, and each field without a word."""
    for key in schema:
        if key in _NEEDS and schema.get("type") != _NEEDS[key]:
            yield f"{at}/{key} without a type"
        if key not in _NEEDS and key not in _FREE:
            yield f"{at}/{key} is not known"
    missing = set(schema.get("required", [])) - schema.get("properties", {}).keys()
    yield from (f"{at} requires {name}, which it does not have" for name in sorted(missing))
    for name, part in [*schema.get("properties", {}).items(), *schema.get("$defs", {}).items()]:
        if not part.get("description"):
            yield f"{at}/{name} has no description"
    for name, part in parts_of(schema):
        yield from loose(part, f"{at}/{name}")


def parts_of(schema: Any) -> Iterator[tuple[str, Any]]:
    """The schemas in a schema, and what each is called there."""
    for key in ("properties", "$defs"):
        yield from schema.get(key, {}).items()
    for key in ("items", "propertyNames", "additionalProperties"):
        if schema.get(key):
            yield key, schema[key]
    for key in ("oneOf", "anyOf"):
        yield from ((f"{key}/{number}", part) for number, part in enumerate(schema.get(key, [])))


def test_the_openapi_document_is_valid(tmp_path: Path) -> None:
    """A validator takes it, with the schemas that it refers to, and each address has its file."""
    files = files_at(SMALL)
    for path in (*SCHEMAS, OPENAPI_PATH):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(files[path])
    told = json.loads(files[OPENAPI_PATH])
    validate(told, base_uri=(tmp_path / OPENAPI_PATH).as_uri())
    assert told["servers"] == [{"url": "https://example.org/sheets"}]
    names = {"actors": "courier", "events": "bridge-closed", "figures": "missing-planks"}
    names |= {"questions": "day-of-closing", "sources": "courier-bridge"}
    addresses = [path.replace("{id}", names.get(path.split("/")[1], "")) for path in told["paths"]]
    assert [path for path in addresses if path.removeprefix("/") not in files] == []


def test_datasette_knows_every_column() -> None:
    """The metadata describes each column of each table and view of the database, and no other; a
    view's in the words of the CSV file that it is as."""
    files = files_at(SMALL)
    told = json.loads(files[METADATA_PATH])["databases"]["factsheets"]["tables"]
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(files["data/v1/factsheets.db"])
        for table in TABLES:
            found = [row[1] for row in database.execute(f"PRAGMA table_info({table.name})")]
            assert list(told[table.name]["columns"]) == found
            assert told[table.name].get("label_column", "row_id") in found
        for view in filter(None, map(view_name, TABLES)):
            found = [row[1] for row in database.execute(f"PRAGMA table_info({view})")]
            assert list(told[view]["columns"]) == found
    package = json.loads(files[PACKAGE_PATH])["resources"]
    fields = {one["name"]: one["schema"]["fields"] for one in package}
    for table in filter(view_name, TABLES):
        described = {one["name"]: one["description"] for one in fields[table.name]}
        assert told[view_name(table)]["columns"] == described


def test_no_column_is_a_word_of_sql() -> None:
    """A query needs no quotation marks, in SQLite and in DuckDB."""
    reserved = "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'"
    words = SQLITE_WORDS | {row[0] for row in duckdb.execute(reserved).fetchall()}
    names = {column.name for table in TABLES for column in table.columns} | {"row_id"}
    assert (names | {table.name for table in TABLES}) & words == set()


# Which object of JSON the rows of a table are, and the columns that only tables have: names by
# which rows are found, what is counted, and what JSON tells in the place where a thing stands.
SAME = {
    "records": ("Actor", {"type", "uri"}),
    "statements": (
        "Statement",
        {"ref", "record", "speakers", "via", "publishers", "contested", "inferred_speakers"},
    ),
    "actors": ("Actor", set[str]()),
    "events": ("Event", set[str]()),
    "participants": ("Participant", {"event", "seq"}),
    "event_parts": ("Event", {"event", "whole"}),
    "figures": ("Figure", {"reported"}),
    "figure_subjects": ("Figure", {"figure"}),
    "questions": ("Question", {"heading"}),
    "question_subjects": ("Question", {"question"}),
    "sources": ("Source", set[str]()),
    "authors": ("Author", {"source", "seq"}),
    "observations": (
        "Statement",
        {
            "ref",
            "figure",
            "figure_name",
            "reported",
            "speakers",
            "via",
            "publishers",
            "contested",
            "inferred_speakers",
        },
    ),
    "evidence": ("Evidence", {"ref", "statement"}),
    "relays": ("Relay", {"evidence", "step"}),
    "positions": ("Stand", {"statement"}),
    "backlinks": ("Actor", {"record", "role", "named_in", "statement"}),
}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_thing_has_one_name(table: Any) -> None:
    """Each column has the name that its value has in JSON, or the path to it."""
    schema = json.loads(files_at(SMALL)[RECORD_SCHEMA_PATH])
    name, only_here = SAME[table.name]
    there = set(fields_of(schema, name))
    columns = {one.name for one in table.columns if not one.name.endswith("_count")}
    assert columns - there - only_here == set()
    assert only_here <= columns


def fields_of(schema: Any, name: str) -> Iterator[str]:
    """The names of an object's values; of those inside an object in it, their paths."""
    for field, told in schema["$defs"][name]["properties"].items():
        inner = told.get("$ref", "").rpartition("/")[2]
        if inner in ("", "Text"):
            yield field
        else:
            yield from (f"{field}_{one}" for one in fields_of(schema, inner))


def test_the_words_of_a_closed_list_are_the_same() -> None:
    """A column with a closed list has the words that its field has in JSON."""
    schema = json.loads(files_at(SMALL)[RECORD_SCHEMA_PATH])
    for table in TABLES:
        name, _ = SAME[table.name]
        for column in table.columns:
            told = schema["$defs"][name]["properties"].get(column.name, {})
            if "enum" in told and column.name != "type":
                assert list(column.choices) == told["enum"], (table.name, column.name)


def test_nothing_is_null_alone() -> None:
    """No cell of the database is an empty text."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(files_at(ROOT)["data/v1/factsheets.db"])
        for table in TABLES:
            for row in database.execute(f"SELECT * FROM {table.name}"):  # noqa: S608 - our own name
                assert "" not in row


def test_a_guessing_reader_finds_one_type_in_each_column(tmp_path: Path) -> None:
    """DuckDB guesses types from the words; what a column holds is of its type in every file."""
    wanted = {
        "number": {"BIGINT", "DOUBLE"},
        "integer": {"BIGINT"},
        "boolean": {"BOOLEAN"},
        "date": {"DATE"},
        "string": {"VARCHAR"},
        "array": {"VARCHAR"},
    }
    observations = next(table for table in TABLES if table.name == "observations")
    files = files_at(ROOT)
    tables = {path: observations for path in files if path.endswith("/data.csv")}
    for path, table in (tables | {table.path: table for table in TABLES}).items():
        file = tmp_path / path.replace("/", "-")
        file.write_bytes(files[path])
        for name, kind, filled in guessed(file):
            column = next(one for one in table.columns if one.name == name)
            # A date as recorded is a text, and may be a whole day in every row.
            recorded = name.endswith("_edtf") and kind == "DATE"
            # A time of day in UTC is what it looks like.
            instant = name.endswith("_at") and kind.startswith("TIMESTAMP")
            assert not filled or kind in wanted[column.type] or recorded or instant, (path, name)


def guessed(file: Path) -> list[tuple[str, str, int]]:
    """The columns of a CSV file, the type that DuckDB finds, and how many cells are full."""
    read = f"FROM read_csv('{file}', header = true)"
    columns = duckdb.execute(f"DESCRIBE SELECT * {read}").fetchall()
    counts = ", ".join(f'count("{column[0]}")' for column in columns)
    (filled,) = duckdb.execute(f"SELECT {counts} {read}").fetchall()
    return [(name, kind, full) for (name, kind, *_), full in zip(columns, filled, strict=True)]
