"""Numbers, sizes and days in the texts of facts, held against quotes in many languages."""

from __future__ import annotations

import json
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.checks.all_rules import check
from number_tables import rows
from projects import archive_of

ROWS = list(rows("fact_texts"))
# The stages that look at numbers, dates and evidence.
STAGES = "NDE"


def lay_out(folder: Path) -> dict[str, str]:
    """A project with an event for each text of each row; what each file's text is."""
    for kind in ("actors", "sources", "events"):
        (folder / "content" / kind).mkdir(parents=True)
    (folder / "seeds").mkdir()
    (folder / "content/actors/paper.yaml").write_text("name: Paper\nkind: outlet\n")
    texts: dict[str, str] = {}
    for at, (language, quote, right, wrong) in enumerate(ROWS):
        article = quote + ("\n" if quote.endswith("。") else ".\n")
        (folder / f"seeds/s{at}.txt").write_text(article, encoding="utf-8")
        (folder / f"content/sources/s{at}.yaml").write_text(
            f"title: T{at}\npublisher: paper\npublished: 2023-11-09\npublished_basis: Made up.\n"
            f"language: {language}\ntext: seeds/s{at}.txt\n"
            f"sha256: {sha256(article.encode()).hexdigest()}\n"
        )
        for number, text in enumerate((right, *wrong.split("; "))):
            path = f"content/events/e{at}-{number}.yaml"
            texts[path] = text
            (folder / path).write_text(
                f"name: E\ndate: 2023\ndate_basis: Made up.\nfacts:\n  - id: x\n"
                f"    text: {json.dumps(text)}\n    evidence:\n      - source: s{at}\n"
                f"        quote: {json.dumps(quote, ensure_ascii=False)}\n",
                encoding="utf-8",
            )
    return texts


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """Whether each file of the project is told of."""
    folder = tmp_path_factory.mktemp("facts")
    texts = lay_out(folder)
    archive: Archive = archive_of(folder)
    found = [*archive.content.diagnostics, *check(archive)]
    bad = {one.span.path for one in found if one.code[0] in STAGES}
    return {path: path in bad for path in texts}


@lru_cache(maxsize=1)
def cases() -> tuple[tuple[str, bool], ...]:
    """Each file with whether it is wrong."""
    return tuple(
        (f"content/events/e{at}-{number}.yaml", number > 0)
        for at, row in enumerate(ROWS)
        for number in range(1 + len(row[3].split("; ")))
    )


@pytest.mark.parametrize(("path", "wrong"), cases())
def test_a_text_says_what_its_quote_says(told: dict[str, bool], path: str, wrong: bool) -> None:
    """A text that its quote carries passes, and each that it does not is told."""
    assert told[path] is wrong
