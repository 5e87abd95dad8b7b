"""``factsheets.db``: the tables as one SQLite file with foreign keys and full-text search.

Made in memory from the tables alone, so the same facts give the same bytes; only the
version of the SQLite library in its header (bytes 96 to 99, see
https://www.sqlite.org/fileformat.html#the_database_header) follows the machine. The full-text
tables (https://www.sqlite.org/fts5.html) name the table whose text they index, which is how
Datasette finds them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import Final

from generator.exports.tables import Column, Filled, Table

# What each type is in SQLite. A number has no type there, so that it is kept as it is given.
_TYPES: Final = {
    "string": "TEXT",
    "number": "",
    "integer": "INTEGER",
    "boolean": "INTEGER",
    "date": "TEXT",
}
_SEARCHED: Final = {
    "records": ("name", "aliases", "summary"),
    "statements": ("text",),
    "evidence": ("quote", "speaker"),
}


def database(tables: Sequence[Filled]) -> bytes:
    """The file's bytes."""
    by_name = {filled.table.name: filled.table for filled in tables}
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("PRAGMA encoding = 'UTF-8'")
        connection.execute("BEGIN")
        for filled in tables:
            connection.execute(_create(filled.table, by_name))
            places = ", ".join("?" * len(filled.table.columns))
            connection.executemany(
                f'INSERT INTO "{filled.table.name}" VALUES ({places})',  # noqa: S608 - our own name
                filled.rows,
            )
            for statement in _indexes(filled.table):
                connection.execute(statement)
        connection.execute("COMMIT")
        return connection.serialize()


def _create(table: Table, by_name: Mapping[str, Table]) -> str:
    parts = [_define(column, by_name) for column in table.columns]
    if table.key:
        names = ", ".join(f'"{name}"' for name in table.key)
        parts.append(f"PRIMARY KEY ({names})")
    return f'CREATE TABLE "{table.name}" (\n  ' + ",\n  ".join(parts) + "\n)"


def _define(column: Column, by_name: Mapping[str, Table]) -> str:
    words = [f'"{column.name}"', _TYPES[column.type]]
    if column.required:
        words.append("NOT NULL")
    if column.refers:
        (key,) = by_name[column.refers].key
        words.append(f'REFERENCES "{column.refers}" ("{key}")')
    return " ".join(word for word in words if word)


def _indexes(table: Table) -> list[str]:
    """An index on each foreign key that begins no key, and full-text search where there is text."""
    found = [
        f'CREATE INDEX "{table.name}_{column.name}" ON "{table.name}" ("{column.name}")'
        for column in table.columns
        if column.refers and table.key[:1] != (column.name,)
    ]
    searched = _SEARCHED.get(table.name)
    if searched:
        columns = ", ".join(searched)
        found.append(
            f'CREATE VIRTUAL TABLE "{table.name}_fts" USING fts5({columns}, '
            f'content="{table.name}", tokenize="unicode61 remove_diacritics 2")'
        )
        fill = f'INSERT INTO "{table.name}_fts" ("{table.name}_fts")'
        found.append(f"{fill} VALUES ('rebuild')")
    return found
