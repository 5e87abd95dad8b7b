"""The data page: every file it names is there, and every example on it works as it stands."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urljoin

import duckdb
import pytest
from lxml import html

from generator.content.project import open_project
from generator.documents.urls import DATA_FOLDER, FEED_PATH, NEW_FEED_PATH
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
    there = {f"{DATA_FOLDER}{path.name}" for path in (data.site / DATA_FOLDER).iterdir()}
    assert links == there | {FEED_PATH, NEW_FEED_PATH}
    assert {path.name for path in (data.site / "data").iterdir()} == {"index.html", "v1"}


def test_the_page_is_a_set_of_data(data: DataPage) -> None:
    """In the words of schema.org it names each file of the index, with its address and type."""
    told = json.loads(data.page.xpath("//script[@type='application/ld+json']")[0].text)
    assert (told["@type"], told["name"]) == ("Dataset", "Bridge sheets")
    index = json.loads((data.site / DATA_FOLDER / "index.json").read_text(encoding="utf-8"))
    files = {one["contentUrl"]: one["encodingFormat"] for one in told["distribution"]}
    listed = {one["uri"]: one["media_type"] for one in index["files"]}
    assert files == {**listed, f"{index['uri']}{DATA_FOLDER}index.json": "application/json"}


def test_the_shell_example_downloads_the_files(data: DataPage, tmp_path: Path) -> None:
    """Curl brings the bytes that were published."""
    curl = shutil.which("curl") or pytest.skip("no curl on this machine")
    (script,) = data.examples("sh").values()
    for line in script.split("\n"):
        subprocess.run([curl, *line.split()[1:]], cwd=tmp_path, check=True)
    assert {path.name for path in tmp_path.iterdir()} == {"factsheets.jsonl", "factsheets.db"}
    for path in tmp_path.iterdir():
        assert path.read_bytes() == (data.site / DATA_FOLDER / path.name).read_bytes()


def test_the_python_example_prints_the_numbers(data: DataPage) -> None:
    """The example needs nothing but Python, and prints each number as the pages have it."""
    code = data.examples("python")["Python, with nothing installed"]
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "example", "exec"), {})  # noqa: S102 - the example under test
    assert printed.getvalue() == (
        "Missing planks | at least 12 planks | 5 March 2025 | Anna Holm\n"
        "Missing planks | 14 planks | 6 March 2025 | Overby\n"
    )


def test_the_r_example_prints_what_is_contested(data: DataPage, tmp_path: Path) -> None:
    """R reads the truth values as such, with nothing installed, and finds the contested facts."""
    rscript = shutil.which("Rscript") or pytest.skip("no R on this machine")
    script = tmp_path / "example.R"
    script.write_text("\n".join(data.examples("r").values()), encoding="utf-8")
    done = subprocess.run([rscript, script], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert re.findall(r"bridge-closed/[a-z-]+", done.stdout) == [
        "bridge-closed/on-monday",
        "bridge-closed/on-sunday",
    ]


def test_the_duckdb_example_answers(data: DataPage) -> None:
    """The query runs over the CSV file as it stands, here read from its folder."""
    (query,) = (code for title, code in data.examples("sql").items() if "DuckDB" in title)
    answer = duckdb.sql(query.replace(data.address, f"{data.site}/"))
    assert answer is not None
    assert answer.columns == ["figure_name", "reported", "date_start", "article_count"]
    assert answer.fetchall() == [
        ("Missing planks", "at least 12 planks", date(2025, 3, 5), 1),
        ("Missing planks", "14 planks", date(2025, 3, 6), 1),
    ]


def test_the_sql_examples_answer(data: DataPage) -> None:
    """Each query runs on the published database and finds what the project holds."""
    database = sqlite3.connect(data.site / DATA_FOLDER / "factsheets.db")
    with contextlib.closing(database):
        answers = {
            title: database.execute(query).fetchall()
            for title, query in data.examples("sql").items()
            if "DuckDB" not in title
        }
        searched = data.examples("sql")["SQL: search the quotes"]
        (words,) = re.findall(r"words.* MATCH ('.*')", searched)
        searched = re.sub(r"MATCH \([^)]*\)[^)]*\)", f"MATCH {words}", searched)
        found = database.execute(searched).fetchall()
    assert answers["SQL: which outlets stand between speaker and article"] == [("Radio Vale", 1)]
    name = "On which day was the old bridge closed?"
    assert [row[:3] for row in answers["SQL: the positions of each question, side by side"]] == [
        (name, "Sunday", "Anna Holm closed the old bridge on Sunday."),
        (name, "Monday", "Anna Holm closed the old bridge on Monday."),
    ]
    # Of the first name that the project has.
    assert "anna-holm/mayor" in {row[0] for row in answers["SQL: search the quotes"]}
    assert ("bridge-closed/on-sunday", "Radio Vale") in {row[:2] for row in found}
