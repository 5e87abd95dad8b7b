"""Tables: CSV by RFC 4180, a valid Data Package, and a database that holds together."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import pytest
from frictionless import Package, Resource, Schema
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.exports.catalogue import TABLES
from generator.exports.csv_text import cell_text, csv_cell, csv_head, csv_rows
from generator.exports.database import view_name, write_database
from generator.exports.statement_tables import OBSERVATIONS
from generator.exports.tables import Cell, Column, Row, Table, key
from telling import ROOT, SMALL, files_at, files_of, hostile, telling, words_of

STATEMENTS = next(table for table in TABLES if table.name == "statements")
TEXT = Column("text", "")
NUMBER = Column("number", "", "number")
# https://www.postgresql.org/docs/current/sql-keywords-appendix.html
RESERVED_IN_POSTGRESQL = """
all analyse analyze and any array as asc asymmetric authorization binary both case cast check
collate collation column concurrently constraint create cross current_catalog current_date
current_role current_schema current_time current_timestamp current_user default deferrable desc
distinct do else end except false fetch for foreign freeze from full grant group having ilike in
initially inner intersect into is isnull join lateral leading left like limit localtime
localtimestamp natural not notnull null offset on only or order outer overlaps placing primary
references returning right select session_user similar some symmetric system_user table tablesample
then to trailing true union unique user using variadic verbose when where window with
"""
FORMULA = tuple("=+-@\t\r\n")


def rows_of(data: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def written(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Files on the disk, as a server has them."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def opened(data: bytes) -> sqlite3.Connection:
    """A database from its bytes."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(data)
    return connection


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_the_data_package_is_valid(root: Path, tmp_path: Path) -> None:
    """Frictionless finds every type, key, foreign key, size and hash as declared."""
    folder = written(tmp_path, files_at(root))
    report = Package(str(folder / "data/v1/datapackage.json")).validate()
    assert report.flatten(["title", "message"]) == []


def test_a_figures_own_file_has_the_columns_of_observations(tmp_path: Path) -> None:
    """Each figure's data.csv is valid by the schema of the observations."""
    folder = written(tmp_path, files_at(SMALL))
    package = json.loads((folder / "data/v1/datapackage.json").read_text(encoding="utf-8"))
    told = next(one["schema"] for one in package["resources"] if one["name"] == OBSERVATIONS.name)
    del told["foreignKeys"]
    path = folder / "figures/missing-planks/data.csv"
    schema = Schema.from_descriptor(told)
    report = Resource(path=path.name, basepath=str(path.parent), schema=schema).validate()
    assert report.flatten(["title", "message"]) == []
    assert [row["reported"] for row in rows_of(path.read_bytes())] == [
        "at least 12 planks",
        "14 planks",
    ]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_is_as_its_definition_says(table: Table) -> None:
    """Each CSV file has the columns of its table; what is required is there, no key comes twice."""
    data = files_at(ROOT)[table.path]
    rows = rows_of(data)
    # None of the articles there is signed.
    assert rows or table.name == "authors"
    head = data.decode().splitlines()[0].split(",")
    assert head == [column.name for column in table.columns]
    for column in table.columns:
        assert column.description
        assert not column.required or all(row[column.name] for row in rows)
    keys = [tuple(row[name] for name in table.key) for row in rows] if table.key else []
    assert len(set(keys)) == len(keys)


def test_no_column_needs_quotes_in_sql() -> None:
    """SQLite and DuckDB make a table of each bare name; PostgreSQL reserves none of them."""
    names = sorted({column.name for table in TABLES for column in table.columns})
    for name in names:
        with closing(sqlite3.connect(":memory:")) as database:
            database.execute(f"CREATE TABLE t ({name} TEXT CHECK ({name} <> ''))")
        with duckdb.connect() as other:
            other.execute(f"CREATE TABLE t ({name} TEXT CHECK ({name} <> ''))")
    assert set(names) & set(RESERVED_IN_POSTGRESQL.split()) == set()


def test_the_lines_of_a_table_end_as_rfc_4180_says() -> None:
    """Every line ends in CR LF, and there is no byte order mark."""
    for table in TABLES:
        data = files_at(SMALL)[table.path]
        assert data.startswith(table.columns[0].name.encode())
        assert data.endswith(b"\r\n")
        assert data.count(b"\n") == data.count(b"\r\n")


@given(st.text(max_size=80))
@example("=1+1")
@example("'=1+1")
@example("'a")
@example("-5")
@example('a,"b"\r\nc')
def test_any_text_comes_back_from_csv(text: str) -> None:
    """A cell never begins like a formula, and one apostrophe less is the text again."""
    table = Table("t", "", (TEXT, Column("second", "")), lambda _site, _record: iter(()))
    data = csv_head(table) + csv_rows(table, ((text, "x"),))
    (cell, second) = list(csv.reader(io.StringIO(data.decode(), newline="")))[1]
    assert second == "x"
    assert not cell.startswith(FORMULA)
    assert cell_text(cell) == text


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_are_never_changed(number: float) -> None:
    """A number is plain digits, with its sign, and the same number, also where it comes as text."""
    cell = csv_cell(number, NUMBER)
    assert set(cell) <= set("0123456789.-")
    assert type(number)(cell) == number
    assert csv_cell(cell, NUMBER) == cell


def test_a_corpus_of_formulas_is_harmless_and_unchanged(corpora: Path) -> None:
    """No payload of the public list of CSV injections begins a cell as a formula."""
    lines = (corpora / "csv/payloadbox-csv-injection.txt").read_text(encoding="utf-8").split("\n")
    for line in lines:
        cell = csv_cell(line, TEXT)
        assert not cell.startswith(FORMULA)
        assert cell_text(cell) == line


@given(st.text(min_size=1, max_size=40).filter(lambda text: text.strip() == text))
@settings(max_examples=15)
def test_any_text_comes_back_from_the_tables(text: str) -> None:
    """What an editor writes is in the CSV file and in the database, unchanged."""
    files = files_of(hostile(text))
    told = [cell_text(row["text"]) for row in rows_of(files[STATEMENTS.path])]
    assert words_of(text) in told
    with closing(opened(files["data/v1/factsheets.db"])) as database:
        quotes = database.execute("SELECT DISTINCT quote FROM evidence").fetchall()
        texts = database.execute("SELECT text FROM statements ORDER BY row_id").fetchall()
    assert quotes == [(" ".join(text.split()),)]
    assert [row[0] for row in texts] == told


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_the_database_holds_together(root: Path) -> None:
    """No page is damaged, and no foreign key leads nowhere."""
    with closing(opened(files_at(root)["data/v1/factsheets.db"])) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        for table in TABLES:
            found = database.execute(f"PRAGMA foreign_key_list({table.name})").fetchall()
            declared = [column.refers for column in table.columns if column.refers]
            assert sorted(row[2] for row in found) == sorted(declared)
            assert {row[4] for row in found} <= {"row_id"}


def _no_rows(*_: object) -> Iterator[Row]:
    """No rows: the test gives them as lines."""
    return iter(())


def test_a_row_may_name_one_that_comes_after_it(tmp_path: Path) -> None:
    """Somebody unnamed belongs to an actor that stands later in the table, and is linked to it."""
    sheets = Table("sheets", "All.", (key("id", "Its id."),), _no_rows)
    of = Column("of", "To whom it belongs.", "string", "actors")
    actors = Table("actors", "Some.", (key("id", "Its id.", "sheets"), of), _no_rows)
    lines = {
        "sheets": [["id"], ["aides"], ["mill"]],
        "actors": [["id", "of"], ["aides", "mill"], ["mill", ""]],
    }
    path = tmp_path / "data.db"
    write_database(str(path), (sheets, actors), lambda table: iter(lines[table.name]))
    with closing(sqlite3.connect(path)) as found:
        assert found.execute("SELECT * FROM actors").fetchall() == [(1, 2), (2, None)]
        assert found.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_foreign_key_check_finds_what_is_wrong() -> None:
    """A quote whose statement is gone is found: the keys are declared, not only named alike."""
    with closing(opened(files_at(SMALL)["data/v1/factsheets.db"])) as database:
        database.execute("DELETE FROM statements WHERE ref = 'bridge-closed/safe'")
        broken = database.execute("PRAGMA foreign_key_check").fetchall()
    assert "evidence" in {row[0] for row in broken}


def test_the_database_has_full_text_search() -> None:
    """A word of a quote finds it, and Datasette's own query finds the search of its table."""
    with closing(opened(files_at(SMALL)["data/v1/factsheets.db"])) as database:
        found = database.execute(
            "SELECT quote FROM evidence WHERE rowid IN "
            "(SELECT rowid FROM evidence_fts WHERE evidence_fts MATCH 'counted')"
        ).fetchall()
        # As in datasette.utils.detect_fts_sql.
        detected = database.execute(
            "SELECT name FROM sqlite_master WHERE rootpage = 0 AND "
            "sql LIKE '%VIRTUAL TABLE%USING FTS%content=\"evidence\"%'"
        ).fetchall()
    assert found == [("The council counted 14 missing planks",)]
    assert detected == [("evidence_fts",)]


def test_an_actor_is_found_by_its_name_in_another_script() -> None:
    """The search of the database has the names that actors have in other languages."""
    with closing(opened(files_at(SMALL)["data/v1/factsheets.db"])) as database:
        found = database.execute(
            "SELECT id FROM records WHERE rowid IN "
            "(SELECT rowid FROM records_fts WHERE records_fts MATCH 'أوفربي')"
        ).fetchall()
    assert found == [("overby",)]


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_tables_and_database_say_the_same(root: Path) -> None:
    """The database, its numbers put back into names, gives the CSV files again."""
    files = files_at(root)
    with closing(opened(files["data/v1/factsheets.db"])) as database:
        names = names_of_rows(database)
        for table in TABLES:
            rows = [named_row(table, row, names) for row in rows_in(database, table)]
            assert csv_head(table) + csv_rows(table, rows) == files[table.path]


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_a_view_has_the_rows_of_a_csv_file(root: Path) -> None:
    """Who wants ids needs no join: each table that names rows of others has a view that is as its
    CSV file, and Datasette says what it is; the views take little room."""
    files = files_at(root)
    told = json.loads(files["data/v1/metadata.json"])["databases"]["factsheets"]["tables"]
    with closing(opened(files["data/v1/factsheets.db"])) as database:
        views = [table for table in TABLES if view_name(table)]
        assert {table.name for table in TABLES} - {table.name for table in views} == {"records"}
        for table in views:
            cursor = database.execute(f"SELECT * FROM {view_name(table)}")  # noqa: S608 - our own name
            assert [one[0] for one in cursor.description] == [one.name for one in table.columns]
            rows = [tuple(map(truth, table.columns, row)) for row in cursor]
            assert csv_rows(table, rows) == files[table.path].partition(b"\r\n")[2]
            assert told[view_name(table)]["description"].startswith(table.title)
        (size,) = database.execute(
            "SELECT sum(length(sql)) FROM sqlite_master WHERE type = 'view'"
        ).fetchone()
        plan = database.execute(
            "EXPLAIN QUERY PLAN SELECT quote FROM csv_evidence WHERE statement = 'a/b'"
        ).fetchall()
    assert size < 16_000
    assert not [step for *_, step in plan if step.startswith("SCAN")], plan


def truth(column: Column, value: Cell) -> Cell:
    """A cell of the database as a CSV file writes it."""
    return bool(value) if column.type == "boolean" else value


def rows_in(database: sqlite3.Connection, table: Table) -> list[dict[str, Any]]:
    """The rows of a table of the database, in their order."""
    cursor = database.execute(f'SELECT * FROM "{table.name}" ORDER BY "row_id"')  # noqa: S608 - our own name
    columns = [column[0] for column in cursor.description]
    return [dict(zip(columns, row, strict=True)) for row in cursor]


def names_of_rows(database: sqlite3.Connection) -> dict[str, dict[int, str]]:
    """The stable name of each row that another may name, by its table and its number."""
    names: dict[str, dict[int, str]] = {}
    for table in TABLES:
        if len(table.key) == 1:
            first = table.columns[0]
            names[table.name] = {
                row["row_id"]: row[first.name]
                if first.name in row
                else names[first.refers][row["row_id"]]
                for row in rows_in(database, table)
            }
    return names


def named_row(table: Table, row: dict[str, Any], names: dict[str, dict[int, str]]) -> Row:
    """A row of the database as the CSV file has it."""
    return tuple(cell_of(column, row, names) for column in table.columns)


def cell_of(column: Column, row: dict[str, Any], names: dict[str, dict[int, str]]) -> Cell:
    """One cell: a number that stands for another row becomes its name."""
    value: Cell = row.get(column.name, row["row_id"])
    if value is None:
        return None
    if column.refers:
        return names[column.refers][int(value)]
    return bool(value) if column.type == "boolean" else value


def test_the_same_records_give_the_same_bytes() -> None:
    """Every file is the same in another process with another hash seed."""
    code = (
        "import hashlib; from telling import outputs, files_of; "
        "print(hashlib.sha256(repr(files_of(outputs())).encode()).hexdigest())"
    )
    sums = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(sums) == 1


def test_no_record_has_gone_missing() -> None:
    """The tables have a row for each record, statement, number and quote."""
    files, archive = files_at(ROOT), telling(ROOT).archive
    records = {row["id"] for row in rows_of(files["data/v1/records.csv"])}
    assert records == set(archive.entries)
    statements = {row["ref"] for row in rows_of(files[STATEMENTS.path])}
    assert statements == set(archive.claims)
    numbers = {row["ref"] for row in rows_of(files[OBSERVATIONS.path])}
    assert numbers == {ref for ref, one in archive.claims.items() if one.path[0] == "observations"}
    quotes = sum(len(claim.statement.evidence) for claim in archive.claims.values())
    assert len(rows_of(files["data/v1/evidence.csv"])) == quotes
