"""Which files hold the whole site, and ``index.json``, which tells of each as it was written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Final

from generator.documents.urls import (
    ANNOTATIONS_PATH,
    DATA_FOLDER,
    DATA_PATH,
    FEED_PATH,
    NEW_FEED_PATH,
    RECORD_SCHEMA_PATH,
    RECORDS_PATH,
    absolute,
)
from generator.exports.json_fields import (
    COUNT,
    DAY,
    SHA256,
    TEXT,
    Field,
    list_of,
    object_schema,
    ref_to,
    schema_file,
    write_object,
)
from generator.exports.json_records import VERSION, VERSIONS
from generator.exports.linked_data import CLAIMS_PATH
from generator.exports.record_tables import RECORD_TABLES, RECORDS
from generator.exports.statement_tables import STATEMENT_TABLES, STATEMENTS
from generator.model.site import Site

# A table comes after those that it names rows of.
TABLES: Final = (RECORDS, STATEMENTS, *RECORD_TABLES, *STATEMENT_TABLES)
INDEX_PATH: Final = f"{DATA_FOLDER}index.json"
INDEX_SCHEMA_PATH: Final = f"{DATA_FOLDER}index.schema.json"
CHANGES_PATH: Final = f"{DATA_FOLDER}changes.jsonl"
CHANGE_SCHEMA_PATH: Final = f"{DATA_FOLDER}change.schema.json"
DATABASE_PATH: Final = f"{DATA_FOLDER}factsheets.db"
METADATA_PATH: Final = f"{DATA_FOLDER}metadata.json"
PACKAGE_PATH: Final = f"{DATA_FOLDER}datapackage.json"
OPENAPI_PATH: Final = f"{DATA_FOLDER}openapi.json"
BIBTEX_PATH: Final = f"{DATA_FOLDER}citations.bib"
RIS_PATH: Final = f"{DATA_FOLDER}citations.ris"
CSL_PATH: Final = f"{DATA_FOLDER}citations.json"
CSV_TYPE: Final = "text/csv"
LINES_TYPE: Final = "application/jsonl"
FEED_TYPE: Final = "application/atom+xml"
_SCHEMA_TYPE: Final = "application/schema+json"


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file of the whole site: its path, its media type, what it holds, and the path of the JSON
    Schema of it, or of its lines."""

    path: str
    media_type: str
    holds: str
    schema: str = ""

    @property
    def name(self) -> str:
        """What it is called in its folder."""
        return PurePosixPath(self.path).name


INDEX: Final = DataFile(
    INDEX_PATH,
    "application/json",
    "Which files of the whole site there are, with bytes, SHA-256, rows, version, commit, last "
    "change and licence, and which feeds",
    INDEX_SCHEMA_PATH,
)
WHOLE_FILES: Final = (
    DataFile(
        RECORDS_PATH,
        LINES_TYPE,
        "Every record with every statement, quote and question, one JSON line each",
        RECORD_SCHEMA_PATH,
    ),
    DataFile(
        CHANGES_PATH,
        LINES_TYPE,
        "Which statements came, changed and went, and which records left, one JSON line each",
        CHANGE_SCHEMA_PATH,
    ),
    DataFile(
        DATABASE_PATH,
        "application/vnd.sqlite3",
        "The tables below as a SQLite database with full-text search",
    ),
    DataFile(
        METADATA_PATH, "application/json", "What Datasette shows of each table of the database"
    ),
    DataFile(PACKAGE_PATH, "application/json", "What the tables below hold, as a Data Package"),
    DataFile(
        ANNOTATIONS_PATH,
        "application/ld+json",
        "Every quote as a Web Annotation on its article, or on our page of it",
    ),
    DataFile(
        CLAIMS_PATH,
        "application/ld+json",
        "Every statement as a Claim in the words of schema.org, as JSON-LD",
    ),
    DataFile(BIBTEX_PATH, "application/x-bibtex", "How to cite every page and article: BibTeX"),
    DataFile(RIS_PATH, "application/x-research-info-systems", "The same: RIS"),
    DataFile(CSL_PATH, "application/vnd.citationstyles.csl+json", "The same: CSL-JSON"),
    DataFile(
        RECORD_SCHEMA_PATH,
        _SCHEMA_TYPE,
        "The JSON Schema of the lines of factsheets.jsonl and of the index.json beside each record",
    ),
    DataFile(CHANGE_SCHEMA_PATH, _SCHEMA_TYPE, "The JSON Schema of the lines of changes.jsonl"),
    DataFile(INDEX_SCHEMA_PATH, _SCHEMA_TYPE, "The JSON Schema of index.json"),
    DataFile(OPENAPI_PATH, "application/json", "All addresses of these files, as OpenAPI 3.1"),
)
FEEDS: Final = (
    DataFile(FEED_PATH, FEED_TYPE, "The statements of the whole site that changed last"),
    DataFile(NEW_FEED_PATH, FEED_TYPE, "The records that came last"),
)
TABLE_FILES: Final = tuple(DataFile(table.path, CSV_TYPE, table.title) for table in TABLES)


@dataclass(frozen=True, slots=True)
class Edition:
    """What one state of the data is: the commit of the records, the day of their last change, and
    the day whose end it shows them at; each "" where there is none."""

    revision: str = ""
    last_change: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """A file as it was written: its bytes, their SHA-256, and its rows, if it has any."""

    size: int
    sha256: str
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class _Listed:
    file: DataFile
    uri: str
    measure: Measure


@dataclass(frozen=True, slots=True)
class _Index:
    site: Site
    edition: Edition
    files: tuple[_Listed, ...]


_FILE: Final[tuple[Field[_Listed], ...]] = (
    Field("name", "Its name in this folder.", TEXT, lambda f: f.file.name, required=True),
    Field("uri", "Its address.", TEXT, lambda f: f.uri, required=True),
    Field("media_type", "Its media type.", TEXT, lambda f: f.file.media_type, required=True),
    Field("description", "What it holds.", TEXT, lambda f: f.file.holds, required=True),
    Field("bytes", "How long it is.", COUNT, lambda f: f.measure.size, required=True),
    Field("sha256", "The SHA-256 of its bytes.", SHA256, lambda f: f.measure.sha256, required=True),
    Field(
        "rows",
        "How many rows it has, without a head; of JSON Lines, how many lines.",
        COUNT,
        lambda f: f.measure.rows,
    ),
    Field(
        "schema",
        "The name of the JSON Schema of it, or of its lines.",
        TEXT,
        lambda f: PurePosixPath(f.file.schema).name,
    ),
)
_FEED: Final[tuple[Field[tuple[Site, DataFile]], ...]] = (
    Field("uri", "Its address.", TEXT, lambda f: absolute(f[0], f[1].path), required=True),
    Field("media_type", "Its media type.", TEXT, lambda f: f[1].media_type, required=True),
    Field("description", "What it holds.", TEXT, lambda f: f[1].holds, required=True),
)
_INDEX: Final[tuple[Field[_Index], ...]] = (
    Field(
        "version",
        "The version of the format of all files.",
        VERSIONS,
        lambda _: VERSION,
        required=True,
    ),
    Field("name", "The name of the site.", TEXT, lambda i: i.site.name, required=True),
    Field("subject", "What it is about.", TEXT, lambda i: i.site.subject),
    Field("uri", "Its address.", TEXT, lambda i: absolute(i.site, ""), required=True),
    Field(
        "documentation",
        "The page that tells of these files.",
        TEXT,
        lambda i: absolute(i.site, DATA_PATH),
        required=True,
    ),
    Field("licence", "The address of the licence of the data.", TEXT, lambda i: i.site.licence),
    Field("attribution", "Whom to name as their source.", TEXT, lambda i: i.site.attribution),
    Field(
        "revision",
        "The commit of the project that holds these records, if it is a checkout of one.",
        TEXT,
        lambda i: i.edition.revision,
    ),
    Field(
        "last_change",
        "The day (UTC) of the last change of a record, also of one that is gone, if the project's "
        "history tells.",
        DAY,
        lambda i: i.edition.last_change,
    ),
    Field(
        "as_of",
        "The day by whose end the sources were published; left out: all are used.",
        DAY,
        lambda i: i.edition.as_of,
    ),
    Field(
        "files",
        "All files of this folder but this one. Beside the page of each record are further files, "
        "which openapi.json tells by the pattern of their addresses.",
        list_of(ref_to("File")),
        lambda i: [write_object(_FILE, one) for one in i.files],
        required=True,
    ),
    Field(
        "feeds",
        "The feeds of the whole site. Each record has one of its own beside its page, which "
        "openapi.json tells too.",
        list_of(ref_to("Feed")),
        lambda i: [write_object(_FEED, (i.site, one)) for one in FEEDS],
        required=True,
    ),
)


def catalogue(site: Site, edition: Edition, measures: Mapping[str, Measure]) -> bytes:
    """``index.json``; ``measures`` has each file of ``WHOLE_FILES`` and ``TABLE_FILES`` as it was
    written, by its path."""
    files = tuple(
        _Listed(file, absolute(site, file.path), measures[file.path])
        for file in (*WHOLE_FILES, *TABLE_FILES)
    )
    told = write_object(_INDEX, _Index(site, edition, files))
    return f"{json.dumps(told, ensure_ascii=False, indent=1)}\n".encode()


def catalogue_schema(site: Site) -> bytes:
    """The JSON Schema of ``index.json``."""
    schema: dict[str, Any] = object_schema("The files that hold the whole site.", _INDEX)
    schema["$defs"] = {
        "File": object_schema("A file as it was written.", _FILE),
        "Feed": object_schema("An Atom feed.", _FEED),
    }
    return schema_file(site, INDEX_SCHEMA_PATH, "The files of the whole site", schema)
