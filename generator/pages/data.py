"""What the data page shows: the files for machines, and examples of how to use them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from generator.documents.telling import Telling
from generator.documents.urls import (
    ANNOTATIONS_PATH,
    DATA_FOLDER,
    FEED_PATH,
    NEW_FEED_PATH,
    RECORD_SCHEMA_PATH,
    RECORDS_PATH,
    absolute,
)
from generator.exports.json_records import VERSION
from generator.exports.linked_data import CLAIMS_PATH
from generator.exports.site_files import (
    BIBTEX_PATH,
    CSL_PATH,
    DATABASE_PATH,
    PACKAGE_PATH,
    RIS_PATH,
    TABLES,
)
from generator.model.site import Site
from generator.model.vocabulary import Kind
from generator.pages.links import Link

# Where `factsheets serve` shows a site that has no address yet.
_LOCAL: Final = "http://127.0.0.1:8000/"


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of the whole site, and what it holds."""

    link: Link
    holds: str


@dataclass(frozen=True, slots=True)
class Example:
    """Something to copy; ``language`` is sh, python, r or sql."""

    title: str
    language: str
    code: str


@dataclass(frozen=True, slots=True)
class DataView:
    """The context of ``data.md.jinja``; ``as_of`` is "" when all sources were used."""

    version: str
    as_of: str
    base: str
    kinds: tuple[str, ...]
    files: tuple[FileView, ...]
    tables: tuple[FileView, ...]
    examples: tuple[Example, ...]


def data_view(tell: Telling, site: Site) -> DataView:
    """The files and the examples; addresses in examples are the site's own."""
    base = absolute(site, "") or f"{_LOCAL}{site.prefix}"
    day = tell.archive.as_of
    return DataView(
        version=VERSION,
        as_of=day.isoformat() if day else "",
        base=base,
        kinds=tuple(kind.folder for kind in Kind),
        files=tuple(_file(path, holds) for path, holds in _FILES),
        tables=tuple(_file(table.path, table.title) for table in TABLES),
        examples=tuple(
            Example(title, language, code.replace("DATA/", f"{base}{DATA_FOLDER}"))
            for title, language, code in _EXAMPLES
        ),
    )


def _file(path: str, holds: str) -> FileView:
    return FileView(Link(PurePosixPath(path).name, path), holds)


_FILES: Final = (
    (RECORDS_PATH, "Every record with every statement, quote and question, one JSON line each"),
    (RECORD_SCHEMA_PATH, "The JSON Schema of these lines and of the index.json beside each record"),
    (PACKAGE_PATH, "What the tables below hold, as a Data Package"),
    (DATABASE_PATH, "The same tables as a SQLite database with full-text search"),
    (ANNOTATIONS_PATH, "Every quote as a Web Annotation on its article"),
    (CLAIMS_PATH, "Every statement as a Claim in the words of schema.org, as JSON-LD"),
    (BIBTEX_PATH, "How to cite every page and article: BibTeX"),
    (RIS_PATH, "The same: RIS"),
    (CSL_PATH, "The same: CSL-JSON"),
    (FEED_PATH, "The statements that changed last, as an Atom feed"),
    (NEW_FEED_PATH, "The records that came last, as an Atom feed"),
)

_EXAMPLES: Final = (
    (
        "Download everything",
        "sh",
        "curl -fsSO DATA/factsheets.jsonl\ncurl -fsSO DATA/factsheets.db",
    ),
    (
        "Python, with nothing installed",
        "python",
        """\
import csv, io, json, urllib.request
with urllib.request.urlopen("DATA/observations.csv") as answer:
    text = answer.read().decode()
for row in csv.DictReader(io.StringIO(text, newline="")):
    speakers = ", ".join(json.loads(row["speakers"]))
    print(row["figure_name"], row["reported"], row["date_text"], speakers, sep=" | ")""",
    ),
    (
        "R, with nothing installed",
        "r",
        """\
statements <- read.csv("DATA/statements.csv")
print(statements[statements$contested, c("ref", "text", "speakers")])""",
    ),
    (
        "DuckDB: what was reported of each figure, and how often",
        "sql",
        """\
SELECT figure_name, reported, date_start, article_count
FROM read_csv('DATA/observations.csv')
ORDER BY figure_name, date_start, reported;""",
    ),
    (
        "SQL: search the quotes",
        "sql",
        """\
SELECT statements.ref, evidence.speaker, evidence.quote
FROM evidence_fts
JOIN evidence ON evidence.row_id = evidence_fts.rowid
JOIN statements ON statements.row_id = evidence.statement
WHERE evidence_fts MATCH 'talks'
ORDER BY statements.ref;""",
    ),
    (
        "SQL: which outlets stand between speaker and article",
        "sql",
        """\
SELECT actors.name, count(*) AS statements
FROM relays JOIN actors ON actors.row_id = relays.actor
GROUP BY actors.row_id
ORDER BY statements DESC, actors.name;""",
    ),
    (
        "SQL: the positions of each question, side by side",
        "sql",
        """\
SELECT questions.name AS question, positions.answer, statements.text, statements.speakers
FROM positions
JOIN questions ON questions.row_id = positions.question
JOIN statements ON statements.row_id = positions.statement
ORDER BY questions.name, positions.position;""",
    ),
)
