"""The manual's page on languages: each of its examples does what it says."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import NamedTuple

import pytest
from babel import Locale

from generator.archive.archive import Archive
from generator.checks.all_rules import check
from generator.content.load import read_content
from generator.content.project import open_project
from generator.text.hedging.words_of_hedging import HEDGES
from generator.text.numbers.vocabulary.number_languages import LANGUAGES
from projects import ROOT

PAGE = (ROOT / "docs/pages/languages.md").read_text("utf-8")
# What an example leaves out of a record, by what it has.
REST = {
    "observations": "name: Number {code}\nmeasures: What the article counts.\n",
    "facts": "name: Closing of the bridge\n",
    "publisher": "",
}
FOLDERS = {"observations": "figures", "facts": "events", "publisher": "sources"}


class Example(NamedTuple):
    """``article``, in this language; the ``record``, and the rule that refuses it, if any."""

    language: str
    article: str
    earlier: str
    refused: str
    record: str


def read_example(block: str) -> Example:
    """An example, from a block of the page."""
    lines = block.splitlines()
    language, _, article = lines[0].removeprefix("# ").removeprefix("source ").partition(": ")
    said = dict(line.removeprefix("# ").split(": ", 1) for line in lines[1:] if line[0] == "#")
    record = "\n".join(line for line in lines if line[0] != "#")
    return Example(language, article, said.get("earlier", ""), said.get("refused", ""), record)


EXAMPLES = [read_example(block) for block in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)]


def digest_of(text: str) -> str:
    """The SHA-256 of a text as a file."""
    return hashlib.sha256(text.encode()).hexdigest()


def project_of(example: Example, root: Path) -> Path:
    """A project that holds an example."""
    for folder in ("actors", "events", "figures", "pages", "sources"):
        (root / "content" / folder).mkdir(parents=True)
    (root / "seeds").mkdir()
    (root / "mkdocs.yml").write_text("site_name: T\n")
    (root / "content/actors/paper.yaml").write_text("name: Paper\nkind: outlet\n")
    (root / "seeds/article.txt").write_text(example.article, encoding="utf-8")
    text = f"text: seeds/article.txt\nsha256: {digest_of(example.article)}\n"
    if example.earlier:
        (root / "seeds/earlier.txt").write_text(example.earlier, encoding="utf-8")
    kind = next(key for key in REST if f"{key}:" in example.record)
    record = f"{REST[kind].format(code=example.language)}{example.record}\n"
    record = record.replace("$earlier", digest_of(example.earlier))
    if kind == "publisher":
        record += text
    else:
        (root / "content/sources/article.yaml").write_text(
            "title: The article\npublisher: paper\npublished: 2025-06-16\n"
            f"published_basis: The date on the page.\nlanguage: {example.language}\n{text}"
        )
    name = "article" if kind == "publisher" else "record"
    (root / f"content/{FOLDERS[kind]}/{name}.yaml").write_text(record, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    "example", EXAMPLES, ids=lambda one: f"{one.language} {digest_of(repr(one))[:6]}"
)
def test_an_example_does_what_it_says(example: Example, tmp_path: Path) -> None:
    """It passes, or is refused by the rule that the page names."""
    content = read_content(open_project(project_of(example, tmp_path)))
    found = [*content.diagnostics, *check(Archive(content))]
    # What hangs on nothing, and sentences that nothing uses, are no matter of an example.
    codes = {one.code for one in found} - {"L113", "C101"}
    assert codes == ({example.refused} if example.refused else set())


def test_the_languages_are_those_of_the_code() -> None:
    """The page lists each language whose numbers or hedges are read, and no other."""
    named = {
        row.split("|")[1].strip(): row.split("|")[2] for row in PAGE.splitlines() if row[:2] == "| "
    }
    read = {str(Locale.parse(code).get_display_name("en")) for code in LANGUAGES}
    digits = named["numbers in digits, of any script"].partition(".")[0]
    assert set(digits.strip().split(", ")) == read
    hedged = {str(Locale.parse(code).get_display_name("en")) for code in HEDGES}
    (hedges,) = (cell for what, cell in named.items() if what.startswith("hedges"))
    assert set(hedges.strip().split(", ")) == hedged


def test_the_page_is_read_at_all() -> None:
    """Its examples are found, in several languages, right and wrong ones."""
    assert len(EXAMPLES) >= 14
    assert len({one.language for one in EXAMPLES}) >= 6
    assert {one.refused for one in EXAMPLES} >= {"", "N101", "N111"}
