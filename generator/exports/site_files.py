"""The files of the whole site for machines: which there are, and what they begin and end with.

Those that hold every record are put together from fragments, record by record (``record_files``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from generator.archive.statement_times import Times
from generator.documents.record import Record
from generator.documents.statement import Statement
from generator.documents.urls import (
    DATA_FOLDER,
    FEED_PATH,
    NEW_FEED_PATH,
    RECORD_SCHEMA_PATH,
    RECORDS_PATH,
)
from generator.exports.annotations import annotations_file
from generator.exports.atom import Feed, feed_file, new_records_file
from generator.exports.csv_text import csv_head
from generator.exports.data_package import data_package
from generator.exports.files import ExportFile, JoinedFile
from generator.exports.json_records import record_schema
from generator.exports.language_models import LANGUAGE_MODELS_PATH, language_models_file
from generator.exports.linked_data import claims_file
from generator.exports.record_tables import RECORD_TABLES, RECORDS
from generator.exports.statement_tables import STATEMENT_TABLES, STATEMENTS
from generator.model.site import Site

# A table comes after those that it names rows of.
TABLES: Final = (RECORDS, STATEMENTS, *RECORD_TABLES, *STATEMENT_TABLES)
DATABASE_PATH: Final = f"{DATA_FOLDER}factsheets.db"
PACKAGE_PATH: Final = f"{DATA_FOLDER}datapackage.json"
BIBTEX_PATH: Final = f"{DATA_FOLDER}citations.bib"
RIS_PATH: Final = f"{DATA_FOLDER}citations.ris"
CSL_PATH: Final = f"{DATA_FOLDER}citations.json"


def joined_files(site: Site) -> tuple[JoinedFile, ...]:
    """The files that are put together from fragments."""
    return (
        JoinedFile(RECORDS_PATH),
        annotations_file(site),
        claims_file(site),
        JoinedFile(BIBTEX_PATH),
        JoinedFile(RIS_PATH),
        JoinedFile(CSL_PATH, b"[\n", b",\n", b"\n]\n"),
        *(JoinedFile(table.path, csv_head(table)) for table in TABLES),
    )


def site_files(
    site: Site,
    latest: Iterable[Statement],
    times: Mapping[str, Times],
    new: Sequence[tuple[datetime, Record]],
    first: Mapping[str, str],
) -> Iterator[ExportFile]:
    """The files that hold no record: the feeds of the statements that changed last and of the
    records that came last, the schema, and what programs that read words should know."""
    feed = Feed(FEED_PATH, "", site.name)
    yield ExportFile(FEED_PATH, feed_file(site, feed, latest, times, first))
    newest = Feed(NEW_FEED_PATH, "", f"New records · {site.name}")
    yield ExportFile(NEW_FEED_PATH, new_records_file(site, newest, new, first))
    yield ExportFile(RECORD_SCHEMA_PATH, record_schema(site))
    yield ExportFile(LANGUAGE_MODELS_PATH, language_models_file(site))


def package_file(site: Site, digests: Mapping[str, tuple[int, str]]) -> ExportFile:
    """The Data Package; ``digests`` are the bytes and the SHA-256 of each CSV file, by its path."""
    return ExportFile(PACKAGE_PATH, data_package(site, TABLES, digests))
