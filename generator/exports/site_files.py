"""The files of the whole site for machines: which there are, and what they begin and end with.

Those that hold every record are put together from fragments, record by record (``record_files``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from generator.archive.statement_times import Times
from generator.documents.record import Record
from generator.documents.statement import Statement
from generator.documents.urls import FEED_PATH, NEW_FEED_PATH, RECORD_SCHEMA_PATH, RECORDS_PATH
from generator.exports.annotations import annotations_file
from generator.exports.atom import Feed, feed_file, latest_first, new_records_file
from generator.exports.catalogue import (
    BIBTEX_PATH,
    CHANGE_SCHEMA_PATH,
    CSL_PATH,
    INDEX_SCHEMA_PATH,
    METADATA_PATH,
    OPENAPI_PATH,
    PACKAGE_PATH,
    RIS_PATH,
    TABLES,
    Measure,
    catalogue_schema,
)
from generator.exports.csv_text import csv_head
from generator.exports.data_package import data_package
from generator.exports.datasette import datasette_metadata
from generator.exports.files import ExportFile, JoinedFile
from generator.exports.json_records import record_schema
from generator.exports.language_models import LANGUAGE_MODELS_PATH, language_models_file
from generator.exports.linked_data import claims_file
from generator.exports.openapi import openapi
from generator.exports.told_changes import change_schema
from generator.model.site import Site

# The files that hold no record, and tell of those that do.
FIXED_PATHS: Final = (
    RECORD_SCHEMA_PATH,
    CHANGE_SCHEMA_PATH,
    INDEX_SCHEMA_PATH,
    METADATA_PATH,
    OPENAPI_PATH,
    LANGUAGE_MODELS_PATH,
)


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
    new: Sequence[tuple[Times, Record]],
    first: Mapping[str, str],
) -> Iterator[ExportFile]:
    """The feeds of the statements that changed last and of the records that came last, and the
    files that hold no record."""
    dated = latest_first(latest, times)
    feed = Feed(FEED_PATH, "", site.name)
    yield ExportFile(FEED_PATH, feed_file(site, feed, (one for _, one in dated), times, first))
    changed = dated[0][0] if dated else None
    newest = Feed(NEW_FEED_PATH, "", f"New records · {site.name}", changed=changed)
    yield ExportFile(NEW_FEED_PATH, new_records_file(site, newest, new, first))
    yield ExportFile(RECORD_SCHEMA_PATH, record_schema(site))
    yield ExportFile(CHANGE_SCHEMA_PATH, change_schema(site, CHANGE_SCHEMA_PATH))
    yield ExportFile(INDEX_SCHEMA_PATH, catalogue_schema(site))
    yield ExportFile(METADATA_PATH, datasette_metadata(site))
    yield ExportFile(OPENAPI_PATH, openapi(site))
    yield ExportFile(LANGUAGE_MODELS_PATH, language_models_file(site))


def package_file(site: Site, measures: Mapping[str, Measure]) -> ExportFile:
    """The Data Package; ``measures`` has each CSV file as it was written, by its path."""
    return ExportFile(PACKAGE_PATH, data_package(site, TABLES, measures))
