"""What the data page shows: the files for machines, and examples of how to use them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.documents.telling import Telling
from generator.documents.urls import (
    ANNOTATIONS_PATH,
    FEED_PATH,
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
            Example(title, language, code.replace("BASE/", base))
            for title, language, code in _EXAMPLES
        ),
    )


def _file(path: str, holds: str) -> FileView:
    return FileView(Link(path.removeprefix("data/"), path), holds)


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
)

_EXAMPLES: Final = (
    (
        "Download everything",
        "sh",
        "curl -fsSO BASE/data/factsheets.jsonl\ncurl -fsSO BASE/data/factsheets.db",
    ),
    (
        "Python, with nothing installed",
        "python",
        """\
import csv, io, urllib.request
with urllib.request.urlopen("BASE/data/observations.csv") as answer:
    text = answer.read().decode()
for row in csv.DictReader(io.StringIO(text, newline="")):
    print(row["name"], row["number"], row["date_text"], row["said_by"], sep=" | ")""",
    ),
    (
        "pandas",
        "python",
        """\
import pandas
statements = pandas.read_csv("BASE/data/statements.csv")
print(statements.loc[statements["disputed"], ["ref", "text", "said_by"]])""",
    ),
    (
        "R",
        "r",
        """\
statements <- read.csv("BASE/data/statements.csv")
print(statements[statements$disputed == "true", c("ref", "text", "said_by")])""",
    ),
    (
        "SQL: search the quotes",
        "sql",
        """\
SELECT statements.ref, evidence.speaker, evidence.quote
FROM evidence_fts
JOIN evidence ON evidence.key = evidence_fts.rowid
JOIN statements ON statements.key = evidence.statement
WHERE evidence_fts MATCH 'talks'
ORDER BY statements.ref;""",
    ),
    (
        "SQL: which outlets stand between speaker and article",
        "sql",
        """\
SELECT actors.name, count(*) AS statements
FROM relays JOIN actors ON actors.key = relays.outlet
GROUP BY actors.key
ORDER BY statements DESC, actors.name;""",
    ),
    (
        "SQL: the positions of each question, side by side",
        "sql",
        """\
SELECT questions.name, positions.answer, statements.text, statements.said_by
FROM positions
JOIN questions ON questions.key = positions.question
JOIN statements ON statements.key = positions.statement
ORDER BY questions.name, positions.position;""",
    ),
)
