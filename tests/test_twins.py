"""The built pages and their twins say the same: every number, date, name and quote, both ways.

The walk reads the HTML as it was published, and each page's index.json as it lies beside it. What
it leaves out of a page: the axes of charts, which are drawn, not told.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from lxml import html

from generator.content.project import open_project
from generator.plugin.site import build_site
from telling import ROOT, SMALL

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
DATE = re.compile(rf"(?:\d{{1,2}} )?(?:{MONTHS}) \d{{4}}")
INLINE = {"a", "bdi", "mark", "q", "strong"}
KINDS = ("actors", "events", "figures", "sources")


def squeezed(text: str) -> str:
    """A text with one space for each run of white space."""
    return " ".join(text.split())


def leaves(value: Any) -> Iterator[str | int | float]:
    """Every text and number of a JSON document, and the length of every list."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list):
        yield len(value)
        for inner in value:
            yield from leaves(inner)
    elif value is not None and not isinstance(value, bool):
        yield value


@dataclass(frozen=True)
class Walked:
    """A published record page: its address, its main part, its visible text, and its twin."""

    name: str
    main: html.HtmlElement
    text: str
    twin: dict[str, Any]
    told: str
    citations: str

    @property
    def statements(self) -> list[dict[str, Any]]:
        """The record's own statements."""
        found: list[dict[str, Any]] = self.twin["record"]["statements"]
        return found

    @property
    def related(self) -> list[dict[str, Any]]:
        """The statements of other records."""
        found: list[dict[str, Any]] = self.twin["related"]
        return found


def walk(site: Path) -> list[Walked]:
    """Every record page of a built site."""
    return [
        read_page(path, site)
        for kind in KINDS
        for path in sorted(site.glob(f"{kind}/*/index.json"))
    ]


def read_page(path: Path, site: Path) -> Walked:
    """A record page and its twin."""
    document = html.fromstring(path.with_name("index.html").read_text(encoding="utf-8"))
    main = document.get_element_by_id("content")
    for drawn in main.xpath(".//svg | .//*[contains(@id, '-axis')]"):
        drawn.drop_tree()
    twin = json.loads(path.read_text(encoding="utf-8"))
    text = squeezed("".join(visible(main)))
    told = squeezed(" ".join(map(str, leaves(twin))))
    citations = path.with_name("citation.bib").read_text(encoding="utf-8")
    return Walked(path.parent.relative_to(site).as_posix(), main, text, twin, told, citations)


def visible(element: html.HtmlElement) -> Iterator[str]:
    """An element's text; what is no part of a line of text stands apart."""
    gap = "" if element.tag in INLINE else " "
    yield gap
    yield element.text or ""
    for child in element:
        yield from visible(child)
        yield child.tail or ""
    yield gap


@pytest.fixture(scope="module", params=[SMALL, ROOT], ids=["small", "real"])
def pages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Walked]:
    """The record pages of a site that was built and published."""
    site = tmp_path_factory.mktemp("twins") / "site"
    built = build_site(open_project(request.param), site)
    assert built.checked.passed, built.checked.report()
    return walk(site)


def missing(pages: list[Walked], ask: Callable[[Walked], set[str]]) -> list[str]:
    """What one side of some page lacks."""
    return [f"{page.name}: {one}" for page in pages for one in sorted(ask(page))]


def counts(page: Walked) -> set[str]:
    """What a page may count: its twin's statements in any grouping, up to all that it shows."""
    shown = len(page.statements) + len(page.related) + len(page.twin["record"].get("cited", []))
    return {str(number) for number in range(shown + 1)}


def test_every_number_of_a_page_is_in_its_twin(pages: list[Walked]) -> None:
    """No number is shown that the twin does not tell."""

    def strange(page: Walked) -> set[str]:
        return set(NUMBER.findall(page.text)) - set(NUMBER.findall(page.told)) - counts(page)

    assert missing(pages, strange) == []


def test_every_date_of_a_page_is_in_its_twin(pages: list[Walked]) -> None:
    """No date is shown that the twin does not tell in the same words."""

    def strange(page: Walked) -> set[str]:
        return {date for date in DATE.findall(page.text) if date not in page.told}

    assert missing(pages, strange) == []


def test_every_name_of_a_page_is_in_its_twin(pages: list[Walked]) -> None:
    """Whatever leads to a record's page stands in the twin, in the same words."""

    def strange(page: Walked) -> set[str]:
        names = {
            squeezed(link.text_content())
            for link in page.main.iter("a")
            if leads_to_record(page.name, link.get("href", ""))
            and "mark" not in link.get("class", "")
        }
        names = {re.sub("^More in: ", "", name) for name in names} - {""}
        return {name for name in names if not in_parts(name, page.told)}

    assert missing(pages, strange) == []


def leads_to_record(page: str, href: str) -> bool:
    """Whether a link leads to another record's page."""
    address = urljoin(f"https://x.example/{page}/", href).partition("#")[0]
    path = address.removeprefix("https://x.example/")
    return path != f"{page}/" and bool(re.fullmatch(rf"(?:{'|'.join(KINDS)})/[a-z0-9-]+/", path))


def in_parts(text: str, told: str) -> bool:
    """Whether a text is told, whole or in the parts that commas and dots of a list divide."""
    parts = re.split(r", | · |: |(?<=\d) ", text)
    return text in told or all(part in told for part in parts)


def test_every_quote_of_a_page_is_in_its_twin(pages: list[Walked]) -> None:
    """Each quotation is the words of a piece of evidence."""

    def strange(page: Walked) -> set[str]:
        quotes = {squeezed(one.text_content()) for one in page.main.iter("blockquote")}
        told = {
            squeezed(evidence["quote"])
            for statement in (*page.statements, *page.related)
            for evidence in statement["evidence"]
        }
        return quotes - told

    assert missing(pages, strange) == []


def test_every_statement_of_a_twin_is_on_its_page(pages: list[Walked]) -> None:
    """The words, number, date, quotes and names of each of a record's statements are shown."""

    def unseen(page: Walked) -> set[str]:
        return {
            text
            for statement in page.statements
            for text in told_of(statement)
            if squeezed(text) not in page.text
        }

    assert missing(pages, unseen) == []


def told_of(statement: dict[str, Any]) -> Iterator[str]:
    """What a page must show of a statement of its own."""
    number = statement["number"]
    yield number["text"].strip("“”") if number else statement["text"]["text"]
    yield statement["note"]["text"]
    if statement["date"]:
        yield statement["date"]["text"]
    for evidence in statement["evidence"]:
        chain = evidence["attribution"]
        yield evidence["quote"]
        yield evidence["source"]["name"]
        yield evidence["published"]["text"]
        yield chain["speaker"]
        yield chain["condition"]
        yield chain["publisher"]["name"]
        yield from (outlet["name"] for outlet in chain["via"])
        if chain["of"]:
            yield chain["of"]["name"]
    for disagreement in statement["disagreements"]:
        yield from (note["text"] for note in disagreement["notes"])
        yield disagreement["heading"]


def test_every_field_of_a_twin_is_on_its_page(pages: list[Walked]) -> None:
    """What the twin tells of the record itself is shown."""

    def unseen(page: Walked) -> set[str]:
        return {text for text in told_of_record(page.twin["record"]) if text not in page.text}

    assert missing(pages, unseen) == []


def told_of_record(record: dict[str, Any]) -> Iterator[str]:
    """The texts of a record that its page must show."""
    yield squeezed(record["name"])
    yield squeezed(record["summary"]["text"])
    yield from record["aliases"]
    for name in ("date", "published"):
        if name in record:
            yield record[name]["text"]
    for name in ("date_basis", "published_basis", "place", "kind_words"):
        yield squeezed(record.get(name, ""))
    for name in ("part_of", "parts", "figures", "about", "sources"):
        yield from (squeezed(one["name"]) for one in record.get(name, []))
    for one in record.get("participants", []):
        yield one["actor"]["name"]
        yield one["role"]
    for one in record.get("events", []):
        yield squeezed(one["event"]["name"])
        yield one["date"]["text"]
    for one in record.get("names", []):
        yield one["text"]
    for one in record.get("sums", []):
        yield one["total"]
        yield one["as_of"]["text"]
        yield from (part["number"] for part in one["parts"])
    for one in record.get("timeline", []):
        yield squeezed(one["name"])
        yield one["date"]
        yield from one["actors"]


def test_related_statements_are_on_the_page(pages: list[Walked]) -> None:
    """The statements of others that a twin brings along are those that its page shows."""

    def unseen(page: Walked) -> set[str]:
        return {
            one["ref"]
            for one in page.related
            if squeezed(one["text"]["text"]) not in page.text
            and not (one["number"] and one["number"]["text"].strip("“”") in page.text)
        }

    assert missing(pages, unseen) == []


def test_a_pages_own_citation_is_the_files(pages: list[Walked]) -> None:
    """The BibTeX that a page shows for a statement is the entry in citation.bib, to the letter."""
    for page in pages:
        shown = {
            code.text.strip() for code in page.main.iter() if (code.text or "").startswith("@misc{")
        }
        filed = page.citations.split("\n\n")
        assert shown <= {entry.strip() for entry in filed}
        assert len(shown) == len(page.statements)
