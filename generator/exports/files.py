"""Every file for machines, as bytes, each record told once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath
from typing import Final

from generator.archive.published_addresses import Departure, departures
from generator.documents.urls import (
    ANNOTATIONS_PATH,
    FEED_PATH,
    RECORD_SCHEMA_PATH,
    SITE_SCHEMA_PATH,
    departed_path,
    record_path,
    twin_path,
)
from generator.exports.annotations import annotations_file
from generator.exports.atom import Feed, feed_file
from generator.exports.citations import bibtex, citations_of, csl_json, ris
from generator.exports.csvtext import csv_file
from generator.exports.database import database
from generator.exports.datapackage import data_package
from generator.exports.documents import record_file, record_schema, site_file, site_schema
from generator.exports.records import related_claims, tell_record
from generator.exports.recordtables import RECORD_TABLES
from generator.exports.recordtwins import AnyRecord, FigureTwin
from generator.exports.statements import Teller
from generator.exports.statementtables import OBSERVATIONS, STATEMENT_TABLES, observation_rows
from generator.exports.tables import Filled

TABLES: Final = (*RECORD_TABLES, *STATEMENT_TABLES)


@dataclass(frozen=True, slots=True)
class ExportFile:
    """A file of the site: its path relative to the site's root, and its bytes."""

    path: str
    data: bytes


def export_files(tell: Teller, changed: Mapping[str, datetime]) -> Iterator[ExportFile]:
    """Every file for machines, in a fixed order.

    ``changed`` tells when a statement last changed, by its ref, as far as that is known.
    """
    entries = tell.describe.archive.content.entries
    records = tuple(tell_record(tell, entry) for entry in entries)
    made = {record.id: tuple(_record_files(tell, record, changed)) for record in records}
    for files in made.values():
        yield from files
    for gone in departures(tell.describe.archive.content):
        yield from _departed_files(tell, gone, made.get(gone.target, ()))
    yield from _site_files(tell, records, changed)
    yield from _table_files(tell, records)


def _record_files(
    tell: Teller, record: AnyRecord, changed: Mapping[str, datetime]
) -> Iterator[ExportFile]:
    entry = tell.describe.archive.entries[record.id]
    cited = citations_of(tell.describe.site, record)
    related = tuple(tell.statement(claim) for claim in related_claims(tell, entry))
    feed = Feed(
        twin_path(entry, FEED_PATH),
        record_path(entry),
        f"{record.name} · {tell.describe.site.name}",
    )
    yield ExportFile(twin_path(entry, "index.json"), record_file(tell, record, related))
    yield ExportFile(feed.path, feed_file(tell, feed, (*record.statements, *related), changed))
    yield ExportFile(twin_path(entry, "citation.bib"), bibtex(cited))
    yield ExportFile(twin_path(entry, "citation.ris"), ris(cited))
    yield ExportFile(twin_path(entry, "citation.json"), csl_json(cited))
    if isinstance(record, FigureTwin):
        own = Filled(OBSERVATIONS, tuple(observation_rows(record.statements)))
        yield ExportFile(twin_path(entry, "data.csv"), csv_file(own))


def _departed_files(
    tell: Teller, gone: Departure, files_now: Sequence[ExportFile]
) -> Iterator[ExportFile]:
    """What answers at the addresses of a record that moved, its files of now, or that went."""
    folder = departed_path(gone)
    for file in files_now:
        yield ExportFile(f"{folder}{PurePosixPath(file.path).name}", file.data)
    if not files_now:
        on = gone.on.text if gone.on else ""
        told = {"id": gone.id, "kind": gone.kind.value, "removed": {"on": on, "why": gone.why}}
        text = json.dumps(told, ensure_ascii=False, indent=1)
        yield ExportFile(f"{folder}index.json", f"{text}\n".encode())
        feed = Feed(f"{folder}{FEED_PATH}", folder, f"{gone.id} · {tell.describe.site.name}")
        yield ExportFile(feed.path, feed_file(tell, feed, (), {}))


def _site_files(
    tell: Teller, records: Sequence[AnyRecord], changed: Mapping[str, datetime]
) -> Iterator[ExportFile]:
    statements = [one for record in records for one in record.statements]
    feed = Feed(FEED_PATH, "", tell.describe.site.name)
    yield ExportFile(FEED_PATH, feed_file(tell, feed, statements, changed))
    yield ExportFile("data/factsheets.json", site_file(tell, records))
    yield ExportFile(SITE_SCHEMA_PATH, site_schema(tell))
    yield ExportFile(RECORD_SCHEMA_PATH, record_schema(tell))
    yield ExportFile(ANNOTATIONS_PATH, annotations_file(tell, records))


def _table_files(tell: Teller, records: Sequence[AnyRecord]) -> Iterator[ExportFile]:
    filled = tuple(Filled(table, tuple(table.rows(records))) for table in TABLES)
    files = {one.table.name: csv_file(one) for one in filled}
    for name, data in files.items():
        yield ExportFile(f"data/{name}.csv", data)
    package = data_package(tell.describe.site, TABLES, files)
    yield ExportFile("data/datapackage.json", package)
    yield ExportFile("data/factsheets.db", database(filled))
