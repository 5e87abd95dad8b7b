"""CSV files: RFC 4180, UTF-8, safe to open in a spreadsheet.

A spreadsheet takes a cell that begins with certain characters for a formula, whatever the
quoting (OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection). Text that
begins so gets an apostrophe before it, and so does text in which apostrophes stand before such a
character: whoever takes one apostrophe off each of these cells has the text as it was. A column of
numbers holds nothing but digits, a minus sign and a point, and is left alone.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from generator.exports.tables import Cell, Column, Row, Table

# How a reader of the files undoes it.
FORMULAS: Final = (
    "No spreadsheet shall take text for a formula. So a cell of text that begins with = + - or @, "
    "with a tab or with a line break, or with apostrophes and then one of these, has one more "
    "apostrophe before it: take one off, and the text is as it was. Numbers are never changed."
)
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def csv_head(table: Table) -> bytes:
    """A table's first line: the names of its columns."""
    return _lines([[column.name for column in table.columns]])


def csv_rows(table: Table, rows: Iterable[Row]) -> bytes:
    """Rows as lines that end in CR LF, without a head; no byte order mark."""
    return _lines(
        [csv_cell(cell, column) for cell, column in zip(row, table.columns, strict=True)]
        for row in rows
    )


def _lines(rows: Iterable[list[str]]) -> bytes:
    with io.StringIO(newline="") as text:
        csv.writer(text, lineterminator="\r\n").writerows(rows)
        return text.getvalue().encode()


def csv_cell(cell: Cell, column: Column) -> str:
    """A value as the text of a cell, before its quoting."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        # As R and spreadsheets write it; R takes no other form.
        return "TRUE" if cell else "FALSE"
    if not isinstance(cell, str):
        return f"{Decimal(repr(cell)):f}"
    if column.type == "number":
        return cell
    return f"'{cell}" if _FORMULA.match(cell) else cell


def cell_text(cell: str) -> str:
    """The text that a cell was made from."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
