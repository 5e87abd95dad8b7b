"""``datapackage.json``: what the CSV files hold, column by column, and how they refer.

Data Package 1 with Tabular Data Resources (https://specs.frictionlessdata.io/).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from generator.documents.urls import absolute
from generator.exports.catalogue import Measure
from generator.exports.csv_text import FORMULAS
from generator.exports.json_records import VERSION
from generator.exports.tables import Column, Table
from generator.model.site import Site

_CELLS: Final = (
    f"UTF-8 CSV by RFC 4180. {FORMULAS} A list is a JSON array. What is not there is an empty cell."
)
_FIGURES: Final = (
    "figures/ID/data.csv, beside the page of each figure, has the rows of observations that are "
    "about this figure, in the same columns."
)


def data_package(site: Site, tables: Sequence[Table], measures: Mapping[str, Measure]) -> bytes:
    """The descriptor; ``measures`` has each table's CSV file as it was written, by its path."""
    by_name = {table.name: table for table in tables}
    package = {
        "profile": "data-package",
        "name": "factsheets",
        "title": site.name,
        "description": f"{_CELLS} {_FIGURES}",
        "version": VERSION,
        **({"homepage": absolute(site, "")} if site.url else {}),
        **({"licenses": [{"path": site.licence}]} if site.licence else {}),
        **({"contributors": [{"title": site.attribution}]} if site.attribution else {}),
        "resources": [_resource(table, by_name, measures[table.path]) for table in tables],
    }
    return f"{json.dumps(package, ensure_ascii=False, indent=1)}\n".encode()


def _resource(table: Table, by_name: Mapping[str, Table], measure: Measure) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": measure.size,
        "hash": f"sha256:{measure.sha256}",
        "dialect": {"delimiter": ",", "quoteChar": '"', "lineTerminator": "\r\n", "header": True},
        "schema": table_schema(table, by_name),
    }


def table_schema(table: Table, by_name: Mapping[str, Table]) -> dict[str, Any]:
    """A table's columns, key and foreign keys as a Table Schema."""
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
    }
    if table.key:
        schema["primaryKey"] = list(table.key)
    foreign = [_foreign(column, by_name) for column in table.columns if column.refers]
    return schema | ({"foreignKeys": foreign} if foreign else {})


def _field(column: Column) -> dict[str, Any]:
    field = {"name": column.name, "type": column.type, "description": column.description}
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    constraints |= {"enum": list(column.choices)} if column.choices else {}
    return field | ({"constraints": constraints} if constraints else {})


def _foreign(column: Column, by_name: Mapping[str, Table]) -> dict[str, Any]:
    (key,) = by_name[column.refers].key
    return {"fields": column.name, "reference": {"resource": column.refers, "fields": key}}
