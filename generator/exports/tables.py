"""What the CSV files, the Data Package and the database have in common: tables.

A ``Table`` names its columns, keys and foreign keys once, and makes its rows from one record; each
format follows it. The keys are those of the Table Schema of Data Package 1
(https://specs.frictionlessdata.io/table-schema/).

A column has the name that its value has in JSON: a value inside an object that of its path,
``date_start`` for ``start`` of ``date``. No name is a word of SQL.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from generator.documents.numbers import Number
from generator.documents.record import Record
from generator.documents.urls import DATA_FOLDER
from generator.exports.json_fields import JsonNumber, json_number
from generator.exports.json_values import write_instant
from generator.model.fields import Date
from generator.model.ratios import Ratio
from generator.model.site import Site
from generator.model.vocabulary import DateKind

Cell: TypeAlias = JsonNumber | bool | None
Row: TypeAlias = tuple[Cell, ...]
ColumnType: TypeAlias = Literal["string", "number", "integer", "boolean", "date", "array"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, meaning and type; ``refers`` is the table whose key it holds, ``choices``
    are all the words that it may hold."""

    name: str
    description: str
    type: ColumnType = "string"
    refers: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table, and how a record's rows are made; ``keys`` counts the columns that make up its
    key."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Callable[[Site, Record], Iterator[Row]]
    keys: int = 1

    @property
    def path(self) -> str:
        """Where its CSV file is on the site."""
        return f"{DATA_FOLDER}{self.name}.csv"

    @property
    def key(self) -> tuple[str, ...]:
        """The names of the key's columns."""
        return tuple(column.name for column in self.columns[: self.keys])


def key(name: str, description: str, refers: str = "") -> Column:
    """A column of text that is always there: a key, or part of one."""
    return Column(name, description, "string", refers, required=True)


def choice(name: str, description: str, words: Iterable[str], *, required: bool = False) -> Column:
    """A column that holds one of these words, such as those of a closed list."""
    return Column(name, description, required=required, choices=tuple(map(str, words)))


def list_column(name: str, description: str) -> Column:
    """A column of lists, each as a JSON array of texts; empty for none."""
    return Column(name, f"{description} A list, as a JSON array.", "array")


def date_columns(prefix: str, what: str) -> tuple[Column, ...]:
    """The six columns of a date."""
    return (
        Column(f"{prefix}_edtf", f"{what}, in Extended Date/Time Format (ISO 8601-2)."),
        Column(f"{prefix}_text", f"{what}, in words."),
        choice(
            f"{prefix}_kind",
            f"{what}: point (one day or time), span (it lasted) or within (one day from first to "
            "last).",
            DateKind,
        ),
        Column(f"{prefix}_start", f"{what}: the first possible day; empty if open.", "date"),
        Column(f"{prefix}_end", f"{what}: the last possible day; empty if open.", "date"),
        Column(f"{prefix}_at", f"{what}: the instant in UTC; empty without a time of day."),
    )


def date_cells(date: Date | None) -> Row:
    """The six cells of a date."""
    if date is None:
        return (None,) * 6
    start, end = (day.isoformat() if day else None for day in (date.start, date.end))
    return (date.text, date.human, date.kind.value, start, end, write_instant(date))


def cell_number(number: Decimal | None) -> Cell:
    """A number for a column of numbers: of a fraction the nearest; its words have it exactly."""
    return float(number) if isinstance(number, Ratio) else json_number(number)


def reported(number: Number | None) -> Cell:
    """A number with its unit in words, so that no reader takes one for a bare number."""
    return f"{number.text} {number.unit}".strip() if number else None


def list_cell(names: Iterable[str]) -> Cell:
    """Several names in one cell, each once; nothing for none."""
    each = list(dict.fromkeys(names))
    return json.dumps(each, ensure_ascii=False, separators=(",", ":")) if each else None
