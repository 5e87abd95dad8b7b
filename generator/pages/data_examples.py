"""The examples on the data page; each is run by a test against a built site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Example:
    """Something to copy; ``language`` is sh, python, r or sql."""

    title: str
    language: str
    code: str


def examples(folder: str) -> tuple[Example, ...]:
    """All examples; ``folder`` is the address of the files of the whole site."""
    return tuple(
        Example(title, language, code.replace("DATA/", folder))
        for title, language, code in _EXAMPLES
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
WHERE evidence_fts MATCH (
  SELECT '"' || replace(name, '"', '') || '"' FROM actors ORDER BY row_id LIMIT 1
)
ORDER BY statements.ref;
-- Finds the first actor's name; other words stand in two pairs of marks: MATCH '"old bridge"'.""",
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
