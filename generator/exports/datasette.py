"""``metadata.json``: what Datasette shows of the database beside its rows
(https://docs.datasette.io/en/stable/metadata.html)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from generator.documents.urls import DATA_PATH, absolute
from generator.exports.catalogue import TABLES
from generator.exports.database import ROW_ID, stored_columns, view_name
from generator.exports.tables import Column, Table
from generator.model.site import Site

# What a row is called where another one names it.
_LABELS: Final = ("name", "ref", "quote")


def datasette_metadata(site: Site) -> bytes:
    """The metadata of the database and of each of its tables and views, column by column."""
    tables = {table.name: _table(table) for table in TABLES}
    tables |= {name: _view(table) for table in TABLES if (name := view_name(table))}
    told: dict[str, Any] = {
        "title": site.name,
        "description": site.subject,
        "license_url": site.licence,
        "source": site.attribution,
        "source_url": absolute(site, "") if site.url else "",
        "about": "What the tables hold",
        "about_url": absolute(site, DATA_PATH) if site.url else "",
    }
    if not site.url:
        del told["about"]
    said = {key: value for key, value in told.items() if value}
    said["databases"] = {"factsheets": {"tables": tables}}
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return f"{text}\n".encode()


def _table(table: Table) -> dict[str, Any]:
    columns = stored_columns(table)
    told: dict[str, Any] = {"description": f"{table.title}."}
    label = next((name for name in _LABELS if name in {one.name for one in columns}), "")
    if label:
        told["label_column"] = label
    whose = "the record's row" if len(columns) < len(table.columns) else "the row"
    number = {ROW_ID: f"The number of {whose}, by which other tables name it."}
    told["columns"] = number | _described(columns)
    return told


def _view(table: Table) -> dict[str, Any]:
    return {
        "description": f"{table.title}, with ids and refs in the place of row numbers.",
        "columns": _described(table.columns),
    }


def _described(columns: Iterable[Column]) -> dict[str, str]:
    return {column.name: column.description for column in columns}
