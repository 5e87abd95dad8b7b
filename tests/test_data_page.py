"""The data page: every file it names is there, and every example on it works as it stands."""

from __future__ import annotations

import ast
import contextlib
import io
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import html

from generator.content.project import open_project
from generator.plugin.site import build_site
from projects import SMALL
from serving import served


@dataclass(frozen=True)
class DataPage:
    """A published data page, its folder, and where it is served."""

    site: Path
    address: str
    page: html.HtmlElement

    def examples(self, language: str) -> dict[str, str]:
        """The examples in a language by their titles, with the address of the server."""
        found = {}
        for code in self.page.xpath(f"//code[@class='language-{language}']"):
            title = code.xpath("preceding::h3[1]")[0].text_content()
            told = code.text_content().replace("https://example.org/sheets/", self.address)
            found[title] = told
        return found


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DataPage]:
    """The data page of the small project, built, published and served."""
    site = tmp_path_factory.mktemp("data") / "site"
    assert build_site(open_project(SMALL), site).checked.passed
    page = html.fromstring((site / "data/index.html").read_text(encoding="utf-8"))
    with served(site) as address:
        yield DataPage(site, address, page)


def test_every_file_is_named_and_there(data: DataPage) -> None:
    """The page links to each file of data/ and to the feed, and to none that is not there."""
    links = {
        urljoin("https://x.example/data/", link).removeprefix("https://x.example/")
        for link in data.page.xpath("//ul[@class='files']//a/@href")
    }
    there = {f"data/{path.name}" for path in (data.site / "data").iterdir()}
    assert links == there - {"data/index.html"} | {"feed.xml"}


def test_the_shell_example_downloads_the_files(data: DataPage, tmp_path: Path) -> None:
    """Curl brings the bytes that were published."""
    curl = shutil.which("curl") or pytest.skip("no curl on this machine")
    (script,) = data.examples("sh").values()
    for line in script.split("\n"):
        subprocess.run([curl, *line.split()[1:]], cwd=tmp_path, check=True)
    assert {path.name for path in tmp_path.iterdir()} == {"factsheets.jsonl", "factsheets.db"}
    for path in tmp_path.iterdir():
        assert path.read_bytes() == (data.site / "data" / path.name).read_bytes()


def test_the_python_example_prints_the_numbers(data: DataPage) -> None:
    """The example needs nothing but Python, and prints each number as the pages have it."""
    code = data.examples("python")["Python, with nothing installed"]
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "example", "exec"), {})  # noqa: S102 - the example under test
    assert printed.getvalue() == (
        "Missing planks | at least 12 | 5 March 2025 | Anna Holm\n"
        "Missing planks | 14 | 6 March 2025 | Overby\n"
    )


@pytest.mark.parametrize(("language", "title"), [("python", "pandas"), ("r", "R")])
def test_the_other_examples_name_what_is_there(data: DataPage, language: str, title: str) -> None:
    """Where pandas and R are not at hand: each text in quotation marks is a file or a column."""
    code = data.examples(language)[title]
    if language == "python":
        ast.parse(code)
    assert code.count("(") == code.count(")")
    (address,) = re.findall(r'"(http[^"]*)"', code)
    table = data.site / address.removeprefix(data.address)
    header = table.read_text(encoding="utf-8").split("\n")[0]
    columns = set(header.strip().split(","))
    for text in re.findall(r'"([^"]*)"', code.replace('== "true"', "")):
        path = text.removeprefix(data.address)
        assert text in columns or (data.site / path).is_file()
    assert set(re.findall(r"\$(\w+)", code)) <= columns


def test_the_sql_examples_answer(data: DataPage) -> None:
    """Each query runs on the published database and finds what the project holds."""
    database = sqlite3.connect(data.site / "data/factsheets.db")
    with contextlib.closing(database):
        answers = {
            title: database.execute(query).fetchall()
            for title, query in data.examples("sql").items()
        }
        searched = data.examples("sql")["SQL: search the quotes"].replace("'talks'", "'bridge'")
        found = database.execute(searched).fetchall()
    assert answers["SQL: which outlets stand between speaker and article"] == [("Radio Vale", 1)]
    name = "On which day was the old bridge closed?"
    assert [row[:3] for row in answers["SQL: the positions of each question, side by side"]] == [
        (name, "Sunday", "Anna Holm closed the old bridge on Sunday."),
        (name, "Monday", "Anna Holm closed the old bridge on Monday."),
    ]
    assert answers["SQL: search the quotes"] == []
    assert ("bridge-closed/on-sunday", "Radio Vale") in {row[:2] for row in found}
