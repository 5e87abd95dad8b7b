"""``factsheets.db``: the tables as one SQLite file with foreign keys and full-text search.

Made from the CSV files alone, a row at a time, so the same facts give the same bytes; only the
version of the SQLite library in its header (bytes 96 to 99, see
https://www.sqlite.org/fileformat.html#the_database_header) follows the machine. A row's number, the
column ``row_id``, stands wherever another table names the row. What is not there is NULL, never "".
Beside a table that names rows of others is a view with the columns of its CSV file, in which ids
and refs stand in the place of numbers: it costs some bytes for each table, and none for a row.
The full-text tables (https://www.sqlite.org/fts5.html) name the table whose text they index, which
is how Datasette finds them.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from typing import Final, TypeAlias
from urllib.parse import quote

from generator.exports.csv_text import cell_text
from generator.exports.tables import Column, Table

# What each type is in SQLite, which keeps a whole number whole where a column is NUMERIC.
_TYPES: Final = {
    "string": "TEXT",
    "number": "NUMERIC",
    "integer": "INTEGER",
    "boolean": "INTEGER",
    "date": "TEXT",
    "array": "TEXT",
}
_SEARCHED: Final = {
    "records": ("name", "aliases", "names", "summary"),
    "statements": ("text",),
    "evidence": ("quote", "speaker"),
}
ROW_ID: Final = "row_id"
# Gives the lines of a table's CSV file, cell by cell, its head first.
TableLines: TypeAlias = Callable[[Table], Iterator[Sequence[str]]]


def write_database(path: str, tables: Sequence[Table], lines: TableLines) -> None:
    """Write the database to a path where nothing is yet; ``lines`` gives the CSV lines of a table,
    its head first. Raises ``OSError`` when the disk refuses."""
    with _faults_of(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        _fill(connection, tables, lines)


@contextmanager
def _faults_of(path: str) -> Iterator[None]:
    """Raises as ``OSError`` what SQLite tells of the disk in words of its own."""
    try:
        yield
    except sqlite3.OperationalError as problem:
        raise OSError(errno.EIO, str(problem), path) from None


def _fill(connection: sqlite3.Connection, tables: Sequence[Table], lines: TableLines) -> None:
    numbers: dict[str, dict[str, int]] = {}
    for setting in ("page_size = 4096", "encoding = 'UTF-8'", "journal_mode = OFF"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    for table in tables:
        connection.execute(_create(table))
        places = ", ".join("?" * (len(stored_columns(table)) + 1))
        connection.executemany(
            f'INSERT INTO "{table.name}" VALUES ({places})',  # noqa: S608 - our own name
            _rows(table, lines(table), numbers),
        )
        for statement in _indexes(table):
            connection.execute(statement)
    for statement in _views(tables):
        connection.execute(statement)
    connection.execute("COMMIT")


def row_counts(path: str, tables: Sequence[Table]) -> Iterator[tuple[Table, int]]:
    """How many rows each table has in the database at a path. Raises ``OSError`` when the disk
    refuses."""
    address = f"file:{quote(os.fsencode(path))}?mode=ro&immutable=1"
    with _faults_of(path), closing(sqlite3.connect(address, uri=True)) as found:
        for table in tables:
            (count,) = found.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()  # noqa: S608 - our own name
            yield table, count


def stored_columns(table: Table) -> tuple[Column, ...]:
    """The columns that the database keeps: a key that is another table's row is the number."""
    return table.columns[1:] if _is_extension(table) else table.columns


def _is_extension(table: Table) -> bool:
    """Whether each row tells more of one row of another table."""
    return len(table.key) == 1 and bool(table.columns[0].refers)


def _rows(
    table: Table, lines: Iterator[Sequence[str]], numbers: dict[str, dict[str, int]]
) -> Iterator[tuple[object, ...]]:
    """The lines of a table as the database keeps them, each with its number before it."""
    next(lines)
    if _is_extension(table):
        # A row has the number of the row that it tells more of, so that one may name a later one.
        own = numbers[table.name] = numbers[table.columns[0].refers]
        for line in lines:
            yield (own[line[0]], *_cells(table.columns[1:], line[1:], numbers))
        return
    own = numbers.setdefault(table.name, {}) if len(table.key) == 1 else {}
    for number, line in enumerate(lines, 1):
        if len(table.key) == 1:
            own[line[0]] = number
        yield (number, *_cells(table.columns, line, numbers))


def _cells(
    columns: Iterable[Column], row: Iterable[str], numbers: Mapping[str, Mapping[str, int]]
) -> Iterator[object]:
    for column, cell in zip(columns, row, strict=True):
        if not cell and not column.required:
            yield None
        elif column.refers:
            yield numbers[column.refers][cell]
        else:
            yield _value(column, cell)


def _value(column: Column, cell: str) -> object:
    if column.type == "boolean":
        return int(cell == "TRUE")
    if column.type == "integer":
        return int(cell)
    if column.type == "number":
        return _number(cell)
    return cell_text(cell)


def _number(cell: str) -> int | float:
    """A number as SQLite can hold it: the nearest, so that a column holds numbers alone."""
    whole = cell.lstrip("-").isdecimal() and abs(int(cell)) < 2**63
    return int(cell) if whole else float(cell)


def _create(table: Table) -> str:
    parts = [f'"{ROW_ID}" INTEGER PRIMARY KEY']
    if _is_extension(table):
        parts[0] += f" {_references(table.columns[0])}"
    parts += [_define(column) for column in stored_columns(table)]
    return f'CREATE TABLE "{table.name}" (\n  ' + ",\n  ".join(parts) + "\n)"


def _references(column: Column) -> str:
    # Datasette needs the name of the column, though SQLite does not.
    return f'REFERENCES "{column.refers}" ("{ROW_ID}")'


def _define(column: Column) -> str:
    kind = "INTEGER" if column.refers else _TYPES[column.type]
    words = [f'"{column.name}"', kind]
    if column.required:
        words.append("NOT NULL")
    if column.refers:
        words.append(_references(column))
    return " ".join(word for word in words if word)


def _indexes(table: Table) -> list[str]:
    """An index on the name of each row and on each foreign key; full-text search of texts."""
    unique = {table.key[0]} if len(table.key) == 1 else set()
    found = [
        f"CREATE {'UNIQUE ' if column.name in unique else ''}INDEX "
        f'"{table.name}_{column.name}" ON "{table.name}" ("{column.name}")'
        for column in stored_columns(table)
        if column.refers or column.name in unique
    ]
    searched = _SEARCHED.get(table.name)
    if searched:
        columns = ", ".join(searched)
        found.append(
            f'CREATE VIRTUAL TABLE "{table.name}_fts" USING fts5({columns}, '
            f'content="{table.name}", content_rowid="{ROW_ID}", '
            'tokenize="unicode61 remove_diacritics 2", columnsize=0)'
        )
        fill = f'INSERT INTO "{table.name}_fts" ("{table.name}_fts")'
        found.append(f"{fill} VALUES ('rebuild')")
    return found


def view_name(table: Table) -> str:
    """The view with the columns of a table's CSV file; "" where the table itself has them."""
    return f"csv_{table.name}" if any(column.refers for column in table.columns) else ""


def _views(tables: Sequence[Table]) -> Iterator[str]:
    """For each table that names rows of others, a view that names them by id or ref."""
    named = {table.name: table for table in tables}
    for table in tables:
        if not view_name(table):
            continue
        columns, joined = [], [f'"{table.name}" AS "row"']
        for column in table.columns:
            if not column.refers:
                columns.append(f'"row"."{column.name}"')
                continue
            whole = named[column.refers]
            while _is_extension(whole):
                whole = named[whole.columns[0].refers]
            stored = column.name if column in stored_columns(table) else ROW_ID
            columns.append(f'"{column.name}"."{whole.key[0]}" AS "{column.name}"')
            joined.append(
                f'"{whole.name}" AS "{column.name}" '
                f'ON "{column.name}"."{ROW_ID}" = "row"."{stored}"'
            )
        told, rows = ", ".join(columns), "\nLEFT JOIN ".join(joined)
        yield f'CREATE VIEW "{view_name(table)}" AS\nSELECT {told}\nFROM {rows}'
