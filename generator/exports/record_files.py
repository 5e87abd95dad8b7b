"""A record's files for machines, and its share of the files of the whole site.

Pure functions of one record: nothing of the whole site is held in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

from generator.archive.published_addresses import Departure
from generator.archive.statement_times import Times
from generator.documents.record import FigureRecord, QuestionRecord, Record, SourceRecord
from generator.documents.statement import Statement
from generator.documents.urls import (
    ANNOTATIONS_PATH,
    FEED_PATH,
    RECORDS_PATH,
    departed_path,
    record_path,
)
from generator.exports.annotations import annotation_lines
from generator.exports.atom import Feed, appeared, feed_file
from generator.exports.catalogue import (
    BIBTEX_PATH,
    CSL_PATH,
    RIS_PATH,
    TABLES,
)
from generator.exports.citations import bibtex, csl_json, page_citation, ris
from generator.exports.csv_text import csv_head, csv_rows
from generator.exports.files import ExportFile
from generator.exports.json_records import record_line, removed_line
from generator.exports.linked_data import CLAIMS_PATH, claim_lines
from generator.exports.statement_tables import OBSERVATIONS
from generator.model.site import Site
from generator.model.vocabulary import Kind

# The files beside a record's page: name, media type, title.
BESIDE: Final = (
    ("index.json", "application/json", "This page as JSON"),
    (FEED_PATH, "application/atom+xml", "Changes to this page"),
)
NUMBERS: Final = ("data.csv", "text/csv", "The numbers as CSV")


@dataclass(frozen=True, slots=True)
class RecordOutput:
    """What machines get of a record: the files beside its page, and its share of each file of the
    whole site, by that file's path; no share is empty."""

    files: tuple[ExportFile, ...]
    fragments: tuple[tuple[str, bytes], ...]


def record_output(
    site: Site,
    record: Record,
    times: Mapping[str, Times],
    first: Mapping[str, str] = MappingProxyType({}),
) -> RecordOutput:
    """What machines get of a record; ``times`` tells when a statement came and changed, by ref,
    ``first`` under which id or ref something was published first."""
    line = record_line(site, record)
    cited = (page_citation(site, record),)
    shares = (
        (RECORDS_PATH, line),
        (ANNOTATIONS_PATH, b",\n".join(annotation_lines(record))),
        (CLAIMS_PATH, b",\n".join(claim_lines(site, record))),
        (BIBTEX_PATH, bibtex(cited)),
        (RIS_PATH, ris(cited)),
        (CSL_PATH, csl_json(cited)),
        *((table.path, csv_rows(table, table.rows(site, record))) for table in TABLES),
    )
    fragments = tuple(share for share in shares if share[1])
    return RecordOutput(tuple(_beside(site, record, line, times, first)), fragments)


def _beside(
    site: Site,
    record: Record,
    line: bytes,
    times: Mapping[str, Times],
    first: Mapping[str, str],
) -> Iterator[ExportFile]:
    folder = record_path(record.name)
    title = f"{record.name.text} · {site.name}"
    named = first.get(record.name.id, record.name.id)
    before = f"{record_path(replace(record.name, id=named))}{FEED_PATH}"
    feed = Feed(f"{folder}{FEED_PATH}", folder, title, before, _changed(record))
    yield ExportFile(f"{folder}index.json", line)
    yield ExportFile(feed.path, feed_file(site, feed, _followed(record), times, first))
    if isinstance(record, FigureRecord):
        rows = csv_rows(OBSERVATIONS, OBSERVATIONS.rows(site, record))
        yield ExportFile(f"{folder}{NUMBERS[0]}", csv_head(OBSERVATIONS) + rows)


def _changed(record: Record) -> datetime | None:
    """When a record last changed; where nobody knows, when an article appeared."""
    days = [record.changed]
    if isinstance(record, SourceRecord) and not record.changed:
        days = [record.published, record.updated]
    known = [day for day in days if day]
    return appeared(known) if known else None


def _followed(record: Record) -> tuple[Statement, ...]:
    """What its feed tells of: its statements; of a question, those that it sets side by side."""
    if not isinstance(record, QuestionRecord):
        return record.statements
    return tuple(one for side in record.sides for one in side.statements)


def departed_files(
    site: Site, gone: Departure, files_now: tuple[ExportFile, ...]
) -> Iterator[ExportFile]:
    """What answers at the addresses of a record that moved, its files of now, or that went: JSON
    that says so, a feed without entries and, of a figure, a table without rows."""
    folder = departed_path(gone)
    for file in files_now:
        yield ExportFile(f"{folder}{PurePosixPath(file.path).name}", file.data)
    if not files_now:
        yield ExportFile(f"{folder}index.json", removed_line(site, gone))
        if gone.kind is Kind.FIGURE:
            yield ExportFile(f"{folder}{NUMBERS[0]}", csv_head(OBSERVATIONS))
        went = appeared([gone.on]) if gone.on else None
        feed = Feed(f"{folder}{FEED_PATH}", folder, f"{gone.id} · {site.name}", changed=went)
        yield ExportFile(feed.path, feed_file(site, feed, (), {}))
