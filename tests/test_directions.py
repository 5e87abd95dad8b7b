"""Texts of other directions and languages on the pages: said in HTML, and drawn in order."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.archive.archive import Archive
from generator.build.options import BuildOptions
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.statement import Name, Stretch
from generator.editing.coverage_report import cover, render_html
from generator.model.vocabulary import Kind
from generator.pages.directions import breadth, sided, tongue_of
from generator.pages.links import Here
from generator.pages.render import to_html
from generator.plugin.site import build_site
from serving import served

ARTICLE = "12 قتيلا و 30 جريحا (حتى 17:00).\nقالت صحيفة Vale Courier إن الجسر أُغلق.\n"
TITLE = "إغلاق الجسر (3 أيام)"
FIGURE = """\
name: People hurt at the bridge of Overby
measures: People hurt at the bridge.
unit: people
kind: amount
observations:
  - id: courier
    words: 30 جريحا (حتى 17:00)
    by: {unnamed: صحيفة, of: anna-holm}
    chain_basis: The article says so.
    evidence:
      - {source: arabic, quote: "12 قتيلا و 30 جريحا (حتى 17:00)."}
"""


@pytest.fixture
def arabic(small: Path) -> Path:
    """The small project with an Arabic article and a number from it."""
    (small / "seeds/arabic.txt").write_text(ARTICLE, encoding="utf-8")
    (small / "content/sources/arabic.yaml").write_text(
        f'title: "{TITLE}"\npublisher: gazette\npublished: 2025-03-06\npublished_basis: B.\n'
        f"language: ar\ntext: seeds/arabic.txt\n"
        f"sha256: {hashlib.sha256(ARTICLE.encode()).hexdigest()}\n",
        encoding="utf-8",
    )
    (small / "content/figures/hurt.yaml").write_text(FIGURE, encoding="utf-8")
    return small


@pytest.mark.parametrize(
    ("text", "language", "attributes"),
    [
        ("Bridge shut", "", ""),
        ("Brücke zu", "de", ' lang="de"'),
        ("12 قتيلا", "ar", ' lang="ar" dir="rtl"'),
        ("Vale Courier: الجسر", "ar", ' lang="ar" dir="rtl"'),
        ("Vale Courier 2025", "ar", ' lang="ar"'),
        ("حماس", "", ' dir="rtl"'),
        ("Vale الجسر", "", ' dir="ltr"'),
        ("ހެދުން", "dv", ' lang="dv" dir="rtl"'),
        ("ܫܠܡܐ", "syr", ' lang="syr" dir="rtl"'),
        ("市議会", "zh-Hant", ' lang="zh-Hant"'),
    ],
)
def test_language_and_direction_are_said(text: str, language: str, attributes: str) -> None:
    """What is like the page says nothing; a text runs as its language does."""
    assert tongue_of(text, language) == attributes


def test_what_turns_is_kept_apart() -> None:
    """A name within a line moves nothing beside it, and is escaped as all others are."""
    assert sided("Overby & Vale") == "Overby &amp; Vale"
    assert sided("<حماس>") == "<bdi>&lt;حماس&gt;</bdi>"
    here = Here("figures/x/")
    name = Name("a", TITLE, Kind.SOURCE, None, "ar")
    assert here.link(name) == f'<a href="../../sources/a/" lang="ar" dir="rtl">{TITLE}</a>'
    said = (Stretch("وادي was "), Stretch("فيضان"), Stretch(": "), Stretch("“12 قتيلا”"))
    assert here.rich(said) == "وادي was <bdi>فيضان</bdi>: <bdi>“12 قتيلا”</bdi>"
    html, sections = to_html(f"# {TITLE}\n\n## About حماس\n\n## حماس\n")
    assert f'<h1 dir="rtl">{TITLE}</h1>' in html
    assert [section.heading for section in sections] == ["About حماس", "حماس"]
    assert re.findall(r"<h2[^>]* dir=\"(\w+)\"", html) == ["ltr", "rtl"]


@pytest.mark.parametrize(
    ("digits", "size"),
    [("1,234,567", ""), ("12,900,000", " wide"), ("1,000,000,000,000", " widest"), ("3 to 4", "")],
)
def test_long_numbers_are_set_smaller(digits: str, size: str) -> None:
    """The longest part that cannot break decides."""
    assert breadth(digits) == size


def test_the_coverage_report_runs_as_the_article(arabic: Path) -> None:
    """The article's text is marked with its language and direction."""
    project = open_project(arabic)
    told = render_html(project, cover(Archive(read_content(project)), "arabic"))
    assert '<p class="text" lang="ar" dir="rtl">' in told


@pytest.fixture
def page(arabic: Path, browser: Browser) -> Iterator[Page]:
    """A narrow page of the built site."""
    built = build_site(open_project(arabic), arabic / "site", None, BuildOptions(search=False))
    assert built.checked.passed, built.checked.report()
    with served(built.site_dir) as origin:
        context = browser.new_context(base_url=origin, viewport={"width": 320, "height": 700})
        context.set_default_timeout(10_000)
        yield context.new_page()
        context.close()


PLACES = """([element, words]) => words.map((word) => {
  const range = document.createRange();
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node; (node = walk.nextNode());) {
    const at = node.data.indexOf(word);
    if (at < 0) continue;
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    return range.getBoundingClientRect().x;
  }
})"""


def from_right_to_left(page: Page, selector: str, *words: str) -> bool:
    """Whether these words of one line of an element stand in this order, the first rightmost."""
    element = page.locator(selector).first.element_handle()
    places = page.evaluate(PLACES, [element, list(words)])
    return None not in places and places == sorted(places, reverse=True)


def test_arabic_stands_in_order(page: Page) -> None:
    """In quotes, words, titles and links numbers and marks stand where a reader of Arabic expects
    them, and nothing is wider than a phone."""
    page.goto("figures/hurt/")
    assert from_right_to_left(page, "blockquote", "12", "قتيلا", "30", "جريحا", "17:00", ".")
    assert from_right_to_left(page, ".headline q.words", "30", "جريحا", "17:00")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.goto("sources/")
    assert from_right_to_left(page, "a[lang=ar]", "إغلاق", "3", "أيام")
    page.goto("sources/arabic/")
    assert page.locator("h1").get_attribute("lang") == "ar"
    assert from_right_to_left(page, "h1", "إغلاق", "3", "أيام")


def test_a_number_does_not_break(arabic: Path, browser: Browser) -> None:
    """Twelve digits stand on one line of a phone, in the card and at the head of the page."""
    figure = FIGURE.replace("words: 30 جريحا (حتى 17:00)", "value: 129000000000")
    figure = figure.replace("12 قتيلا و 30 جريحا (حتى 17:00).", "129,000,000,000 people").replace(
        "arabic", "plain"
    )
    (arabic / "content/figures/hurt.yaml").write_text(figure, encoding="utf-8")
    text = "صحيفة says 129,000,000,000 people.\n"
    (arabic / "seeds/plain.txt").write_text(text, encoding="utf-8")
    record = (arabic / "content/sources/arabic.yaml").read_text("utf-8")
    record = record.replace("seeds/arabic", "seeds/plain").replace("language: ar\n", "")
    old = hashlib.sha256(ARTICLE.encode()).hexdigest()
    record = record.replace(old, hashlib.sha256(text.encode()).hexdigest())
    (arabic / "content/sources/plain.yaml").write_text(record, encoding="utf-8")
    built = build_site(open_project(arabic), arabic / "site", None, BuildOptions(search=False))
    assert built.checked.passed, built.checked.report()
    with served(built.site_dir) as origin:
        context = browser.new_context(base_url=origin, viewport={"width": 320, "height": 700})
        page = context.new_page()
        for path in ("figures/", "figures/hurt/"):
            page.goto(path)
            number = page.locator(".number.wide").first
            box, size = (
                number.bounding_box(),
                number.evaluate("e => parseFloat(getComputedStyle(e).fontSize)"),
            )
            assert box is not None
            assert box["height"] < 1.5 * size
            assert page.evaluate("document.documentElement.scrollWidth") == 320
        context.close()
