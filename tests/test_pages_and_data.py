"""What a record's index.json tells stands on its built page, and the other way round.

The walk reads the HTML as it was published, and index.json as it lies beside it; names are looked
up in factsheets.jsonl, as any program would. What it leaves out of a page: the axes of charts,
which are drawn, not told.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
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
DATE = re.compile(rf"(?<!\d)(?:\d{{1,2}} )?(?:{MONTHS}) \d{{4}}")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
INLINE = {"a", "bdi", "mark", "q", "strong", "span"}
BASE = "https://x.example/"
Json = dict[str, Any]


# Pages have the marks of print, where the data have what the editors typed.
PRINTED = str.maketrans("“”‘’−", "\"\"''-")


def squeezed(text: str) -> str:
    """A text with one space for each run of white space, and with the marks of a keyboard."""
    return " ".join(text.translate(PRINTED).split())


def visible(element: html.HtmlElement) -> Iterator[str]:
    """An element's text; what is no part of a line of text stands apart."""
    gap = "" if element.tag in INLINE else " "
    yield gap
    yield element.text or ""
    for child in element:
        yield from visible(child)
        yield child.tail or ""
    yield gap


@dataclass(frozen=True)
class Walked:
    """A published record page: its path, its main part, its text, and what its JSON tells."""

    path: str
    main: html.HtmlElement
    text: str
    told: Json
    site: Mapping[str, Json]

    @property
    def statements(self) -> list[Json]:
        """The record's own statements."""
        found: list[Json] = self.told.get("statements", [])
        return found

    def links(self) -> set[str]:
        """Where the page leads: paths from the site's root."""
        hrefs = (link.get("href", "") for link in self.main.iter("a"))
        found = (urljoin(f"{BASE}{self.path}", href) for href in hrefs)
        return {path.removeprefix(BASE) for path in found if path.startswith(BASE)}

    def path_of(self, ref: str) -> str:
        """The path of a record, or of a statement's permalink."""
        record, _, statement = ref.partition("/")
        path = f"{self.site[record]['type']}s/{record}/"
        return f"{path}#{statement}" if statement else path


@pytest.fixture(scope="module", params=[SMALL, ROOT], ids=["small", "real"])
def pages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Walked]:
    """The record pages of a site that was built and published."""
    site = tmp_path_factory.mktemp("walked") / "site"
    built = build_site(open_project(request.param), site)
    assert built.checked.passed, built.checked.report()
    lines = (site / "data/v1/factsheets.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    records = {record["id"]: record for record in map(json.loads, lines)}
    return [read_page(site, record, records) for record in records.values()]


def read_page(site: Path, record: Json, records: Mapping[str, Json]) -> Walked:
    """A record page and the object beside it."""
    path = f"{record['type']}s/{record['id']}/"
    document = html.fromstring((site / path / "index.html").read_text(encoding="utf-8"))
    main = document.get_element_by_id("page--content")
    for drawn in main.xpath(".//svg | .//*[contains(@id, '-axis')]"):
        drawn.drop_tree()
    told = json.loads((site / path / "index.json").read_text(encoding="utf-8"))
    return Walked(path, main, squeezed("".join(visible(main))), told, records)


def missing(pages: list[Walked], ask: Callable[[Walked], set[str]]) -> list[str]:
    """What one side of some page lacks."""
    return [f"{page.path}: {one}" for page in pages for one in sorted(ask(page))]


def words_told(page: Walked) -> Iterator[str]:
    """The texts of its own statements that a record's page must show."""
    for one in page.statements:
        number = one.get("number")
        yield number["text"].strip("“”") if number else one["text"]["text"]
        yield one.get("note", {}).get("text", "")
        for evidence in one["evidence"]:
            source = page.site[evidence["source"]]
            yield evidence["quote"]
            yield evidence["speaker"]
            yield evidence.get("condition", "")
            yield source["published"]["text"]
            yield evidence.get("chain_basis", "")
            yield evidence.get("translation", "")
            yield page.site[source["publisher"]]["name"]
            for step in evidence.get("via", []):
                yield page.site[step["actor"]]["name"] if "actor" in step else step["words"]
        for stand in one.get("questions", []):
            yield page.site[stand["question"]]["name"]
    for position in page.told.get("positions", []):
        yield position["answer"]


def test_every_statement_is_on_its_page(pages: list[Walked]) -> None:
    """The words, numbers, quotes, speakers and outlets of a record's statements are shown."""

    def is_shown(text: str, page: Walked) -> bool:
        # A speaker without a name opens a line with a capital.
        return text in page.text or text[:1].upper() + text[1:] in page.text

    def unseen(page: Walked) -> set[str]:
        return {text for text in words_told(page) if not is_shown(squeezed(text), page)}

    assert missing(pages, unseen) == []


def test_every_statement_has_its_address(pages: list[Walked]) -> None:
    """Each of a record's statements is on the page under its id."""

    def unseen(page: Walked) -> set[str]:
        ids = set(page.main.xpath(".//@id"))
        return {one["id"] for one in page.statements if one["id"] not in ids}

    assert missing(pages, unseen) == []


def test_every_article_is_linked(pages: list[Walked]) -> None:
    """A page leads to the article of each quote, which has the title that the quote lacks."""

    def unseen(page: Walked) -> set[str]:
        links = page.links()
        sources = {evidence["source"] for one in page.statements for evidence in one["evidence"]}
        return {one for one in sources if not any(to.startswith(page.path_of(one)) for to in links)}

    assert missing(pages, unseen) == []


def test_every_record_that_is_named_is_linked(pages: list[Walked]) -> None:
    """What a record's fields, and those of its statements, name by id, the page leads to."""

    def unseen(page: Walked) -> set[str]:
        refs = {
            ref
            for key in ("figures", "part_of", "parts", "about")
            for ref in page.told.get(key, [])
        }
        refs |= {one["event"] for one in page.told.get("events", [])}
        refs |= {one["actor"] for one in page.told.get("participants", []) if "actor" in one}
        refs |= {one["outlet"] for one in page.told.get("relies_on", [])}
        refs |= set(page.told.get("cited", []))
        refs |= {ref for one in page.told.get("positions", []) for ref in one["statements"]}
        for one in page.statements:
            refs |= {stand["question"] for stand in one.get("questions", [])}
            refs |= {evidence["actor"] for evidence in one["evidence"] if "actor" in evidence}
        links = {link.removeprefix(page.path) for link in page.links()} | page.links()
        own = {page.told["id"], page.told.get("publisher", "")}
        return {
            ref for ref in refs - own if page.path_of(ref) not in links and not own_voice(page, ref)
        }

    assert missing(pages, unseen) == []


def own_voice(page: Walked, ref: str) -> bool:
    """Whether it is an outlet that speaks in its own article, which is named by the article."""
    return any(
        evidence["voice"] == "own" and evidence["speaker"] == page.site[ref].get("name")
        for one in page.statements
        for evidence in one["evidence"]
    )


def test_every_backlink_is_on_the_page(pages: list[Walked]) -> None:
    """Whatever statement names a record or speaks for it, its page leads to it or to its record."""

    def unseen(page: Walked) -> set[str]:
        refs = {ref for refs in page.told.get("backlinks", {}).values() for ref in refs}
        records = {ref.partition("/")[0] for ref in refs if "/" in ref}
        links = page.links()
        return {
            record
            for record in records
            if not any(link.startswith(page.path_of(record)) for link in links)
        }

    assert missing(pages, unseen) == []


def words_of(mark: html.HtmlElement) -> str:
    """Marked words without the numbers of the statements."""
    return "".join(mark.xpath(".//text()[not(ancestor::sup)]"))


def covered(stretch: str, quotes: set[str]) -> bool:
    """Whether all words of a stretch stand in quotes that stand in it."""
    seen = bytearray(len(stretch))
    for quote in quotes:
        start = stretch.find(quote)
        if start >= 0:
            seen[start : start + len(quote)] = b"\1" * len(quote)
    return all(seen)


def test_every_quote_of_a_page_is_told(pages: list[Walked]) -> None:
    """Each quotation on a page is the words of a piece of evidence; on a source's page, where they
    overlap, of several."""
    told = {
        squeezed(evidence["quote"])
        for page in pages
        for one in page.statements
        for evidence in one["evidence"]
    }

    def strange(page: Walked) -> set[str]:
        if page.told["type"] == "source":
            stretches = {squeezed(words_of(one)) for one in page.main.iter("mark")}
            return {one for one in stretches if not covered(one, told)}
        # A mark that was cut off a quotation stands beside the words.
        words = page.main.xpath(".//blockquote//mark")
        return {squeezed(one.text_content()) for one in words} - told

    assert missing(pages, strange) == []


def test_every_number_and_date_of_a_page_is_told(pages: list[Walked]) -> None:
    """No number or date is shown that is in no record in the same words, but for counts."""
    told = json.dumps([page.told for page in pages], ensure_ascii=False)
    numbers, dates = set(NUMBER.findall(told)), set(DATE.findall(told))
    counts = {str(count) for count in range(len(dates) + 500)}

    def strange(page: Walked) -> set[str]:
        text = page.text.partition("Cite this page")[0]
        return (set(NUMBER.findall(text)) - numbers - counts) | (set(DATE.findall(text)) - dates)

    assert missing(pages, strange) == []


def test_a_page_is_cited_once_and_each_statement_can_be_reported(pages: list[Walked]) -> None:
    """How to cite and to edit is said once, of the page; an error is reported of a statement."""
    for page in pages:
        assert sum("@misc{" in (code.text or "") for code in page.main.iter()) <= 1
        for each in page.main.find_class("statement"):
            assert not each.xpath(".//a[contains(@href,'/edit/')]")
            assert len(each.xpath(".//a[contains(@href,'issues')]")) <= 1
