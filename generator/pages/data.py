"""What the data page shows: the files for machines, and examples of how to use them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.documents.parts import Link
from generator.documents.statements import Describe
from generator.documents.urls import (
    ANNOTATIONS_PATH,
    FEED_PATH,
    RECORD_SCHEMA_PATH,
    SITE_SCHEMA_PATH,
)
from generator.exports.files import TABLES
from generator.exports.twins import VERSION
from generator.model.vocabulary import Kind

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


def data_view(describe: Describe) -> DataView:
    """The files and the examples; addresses in examples are the site's own."""
    base = describe.site.url or _LOCAL
    day = describe.archive.as_of
    return DataView(
        version=VERSION,
        as_of=day.isoformat() if day else "",
        base=base,
        kinds=tuple(kind.folder for kind in Kind),
        files=tuple(_file(path, holds) for path, holds in _FILES),
        tables=tuple(_file(f"data/{table.name}.csv", table.title) for table in TABLES),
        examples=tuple(
            Example(title, language, code.replace("BASE/", base))
            for title, language, code in _EXAMPLES
        ),
    )


def _file(path: str, holds: str) -> FileView:
    return FileView(Link(path.removeprefix("data/"), path), holds)


_FILES: Final = (
    ("data/factsheets.json", "Every record with every statement, quote and disagreement"),
    (SITE_SCHEMA_PATH, "The JSON Schema of this file"),
    (RECORD_SCHEMA_PATH, "The JSON Schema of the index.json beside each record"),
    ("data/datapackage.json", "What the tables below hold, as a Data Package"),
    ("data/factsheets.db", "The same tables as a SQLite database with full-text search"),
    (ANNOTATIONS_PATH, "Every quote as a Web Annotation on its article"),
    (FEED_PATH, "The statements that changed last, as an Atom feed"),
)

_EXAMPLES: Final = (
    (
        "Download everything",
        "sh",
        "curl -fsSO BASE/data/factsheets.json\ncurl -fsSO BASE/data/factsheets.db",
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
facts = pandas.read_csv("BASE/data/facts.csv")
print(facts.loc[facts["disputed"], ["name", "text", "said_by"]])""",
    ),
    (
        "R",
        "r",
        """\
facts <- read.csv("BASE/data/facts.csv")
print(facts[facts$disputed, c("name", "text", "said_by")])""",
    ),
    (
        "SQL: search the quotes",
        "sql",
        """\
SELECT statement, speaker, quote
FROM evidence
WHERE rowid IN (SELECT rowid FROM evidence_fts WHERE evidence_fts MATCH 'talks')
ORDER BY statement;""",
    ),
    (
        "SQL: which outlets stand between speaker and article",
        "sql",
        """\
SELECT actors.name, count(*) AS statements
FROM relays JOIN actors ON actors.id = relays.outlet
GROUP BY actors.id
ORDER BY statements DESC, actors.name;""",
    ),
    (
        "SQL: both sides of each disagreement",
        "sql",
        """\
SELECT one.text AS one, disagreements.heading, other.text AS other
FROM disagreements
JOIN statements AS one ON one.ref = disagreements.statement
JOIN statements AS other ON other.ref = disagreements.other
WHERE disagreements.statement < disagreements.other;""",
    ),
)
