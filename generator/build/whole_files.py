"""The files of the whole site that are made from others of them, once these are written."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from generator.build.measuring import measure
from generator.build.outputs import Outputs
from generator.exports.catalogue import (
    CHANGES_PATH,
    DATABASE_PATH,
    INDEX_PATH,
    TABLE_FILES,
    TABLES,
    WHOLE_FILES,
    catalogue,
)
from generator.exports.database import row_counts, write_database
from generator.exports.site_files import package_file
from generator.exports.tables import Table


def write_tables(outputs: Outputs, folder: Path) -> None:
    """Write what is made from the CSV files in a site's folder, the Data Package and the
    database."""
    folder = folder / outputs.site.prefix
    digests = {table.path: measure(folder / table.path) for table in TABLES}
    package = package_file(outputs.site, digests)
    (folder / package.path).write_bytes(package.data)
    write_database(str(folder / DATABASE_PATH), TABLES, partial(_lines, folder))


def write_catalogue(outputs: Outputs, folder: Path) -> None:
    """Write what became of statements, and which files there are, in a site's folder in which all
    others are."""
    folder = folder / outputs.site.prefix
    (folder / CHANGES_PATH).write_bytes(outputs.changes())
    measures = {file.path: measure(folder / file.path) for file in (*WHOLE_FILES, *TABLE_FILES)}
    # The database has counted them already, and a cell of CSV may hold line ends.
    for table, rows in row_counts(str(folder / DATABASE_PATH), TABLES):
        measures[table.path] = replace(measures[table.path], rows=rows)
    (folder / INDEX_PATH).write_bytes(catalogue(outputs.site, outputs.edition, measures))


def _lines(folder: Path, table: Table) -> Iterator[list[str]]:
    """The lines of a table's CSV file."""
    with (folder / table.path).open(encoding="utf-8", newline="") as file, _any_length():
        yield from csv.reader(file)


@contextmanager
def _any_length() -> Iterator[None]:
    """Take cells of any length meanwhile: a list of names takes more than csv expects."""
    before = csv.field_size_limit(sys.maxsize)
    try:
        yield
    finally:
        csv.field_size_limit(before)
