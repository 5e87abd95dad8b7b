"""Tables: CSV by RFC 4180, a valid Data Package, and a database that holds together."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest
from frictionless import Package, Resource, Schema
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.exports.csvtext import cell_text, csv_cell, csv_file
from generator.exports.tables import Column, Filled, Table
from telling import ROOT, SMALL, files_at, files_of, hostile, teller, words_of

TEXT = Column("text", "")
NUMBER = Column("number", "", "number")
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
    report = Package(str(folder / "data/datapackage.json")).validate()
    assert report.flatten(["title", "message"]) == []


def test_a_figures_own_file_has_the_columns_of_observations(tmp_path: Path) -> None:
    """Each figure's data.csv is valid by the schema of the observations."""
    folder = written(tmp_path, files_at(SMALL))
    package = json.loads((folder / "data/datapackage.json").read_text(encoding="utf-8"))
    told = next(one["schema"] for one in package["resources"] if one["name"] == "observations")
    del told["foreignKeys"]
    path = folder / "figures/missing-planks/data.csv"
    schema = Schema.from_descriptor(told)
    report = Resource(path=path.name, basepath=str(path.parent), schema=schema).validate()
    assert report.flatten(["title", "message"]) == []
    assert [row["number"] for row in rows_of(path.read_bytes())] == ["at least 12", "14"]


def test_the_lines_of_a_table_end_as_rfc_4180_says() -> None:
    """Every line ends in CR LF, and there is no byte order mark."""
    data = files_at(SMALL)["data/facts.csv"]
    assert data.startswith(b"ref,uri,")
    assert data.count(b"\n") == data.count(b"\r\n")


@given(st.text(max_size=80))
@example("=1+1")
@example("'=1+1")
@example("-5")
@example('a,"b"\r\nc')
def test_any_text_comes_back_from_csv(text: str) -> None:
    """A cell never begins like a formula, and one apostrophe less is the text again."""
    table = Table("t", "", (TEXT, Column("second", "")), lambda _: iter(()))
    data = csv_file(Filled(table, ((text, "x"),)))
    (cell, second) = list(csv.reader(io.StringIO(data.decode(), newline="")))[1]
    assert second == "x"
    assert not cell.startswith(FORMULA)
    assert cell_text(cell) == text


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_are_never_changed(number: float) -> None:
    """A number is plain digits, with its sign, and the same number."""
    cell = csv_cell(number, NUMBER)
    assert set(cell) <= set("0123456789.-")
    assert type(number)(cell) == number


def test_a_corpus_of_formulas_is_harmless_and_unchanged(corpora: Path) -> None:
    """No payload of the public list of CSV injections begins a cell as a formula."""
    lines = (corpora / "csv/payloadbox-csv-injection.txt").read_text(encoding="utf-8").split("\n")
    for line in lines:
        cell = csv_cell(line, TEXT)
        assert not cell.startswith(FORMULA)
        assert cell_text(cell) == line


@given(st.text(min_size=1, max_size=40).filter(lambda text: text.strip() == text))
@settings(max_examples=15, deadline=None)
def test_any_text_comes_back_from_the_tables(text: str) -> None:
    """What an editor writes is in the CSV file and in the database, unchanged."""
    files = files_of(hostile(text))
    facts = [cell_text(row["text"]) for row in rows_of(files["data/facts.csv"])]
    assert set(facts) == {words_of(text)}
    with closing(opened(files["data/factsheets.db"])) as database:
        quotes = database.execute("SELECT DISTINCT quote FROM evidence").fetchall()
    assert quotes == [(" ".join(text.split()),)]


def test_the_database_holds_together() -> None:
    """No page is damaged, and no foreign key leads nowhere."""
    with closing(opened(files_at(ROOT)["data/factsheets.db"])) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        keys = database.execute("PRAGMA foreign_key_list(evidence)").fetchall()
    assert {(key[3], key[2]) for key in keys} == {
        ("statement", "statements"),
        ("source", "sources"),
        ("actor", "actors"),
        ("of", "actors"),
    }


def test_the_database_has_full_text_search() -> None:
    """A word of a quote finds it, and Datasette's own query finds the search of its table."""
    with closing(opened(files_at(SMALL)["data/factsheets.db"])) as database:
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


def test_tables_and_database_say_the_same() -> None:
    """Each CSV file has the rows of its table in the database."""
    files = files_at(SMALL)
    with closing(opened(files["data/factsheets.db"])) as database:
        package = json.loads(files["data/datapackage.json"])
        for name in (resource["name"] for resource in package["resources"]):
            (count,) = database.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608 - our own name
            assert count == len(rows_of(files[f"data/{name}.csv"]))


def test_the_same_records_give_the_same_bytes() -> None:
    """Every file is the same in another process with another hash seed."""
    code = (
        "import hashlib; from telling import teller, files_of; "
        "print(hashlib.sha256(repr(files_of(teller())).encode()).hexdigest())"
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
    """The tables have a row for each record and statement."""
    tell = teller(ROOT)
    files = files_of(tell)
    archive = tell.describe.archive
    records = {row["id"] for row in rows_of(files["data/records.csv"])}
    assert records == set(archive.entries)
    statements = {row["ref"] for row in rows_of(files["data/statements.csv"])}
    assert statements == set(archive.claims)
