"""Arriving at a statement by its address, and taking its citation along, in a browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from generator.content.project import open_project
from generator.plugin.site import build_site
from projects import SMALL, edit
from serving import reader, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

UNFOLDED = """[...document.querySelectorAll("details[open]")]
    .map(one => one.parentElement.closest("[id]").id)"""
SECOND = (
    "      - {source: courier-bridge, bears: context, "
    'quote: "The council counted 14 missing planks"}\n'
)


@pytest.fixture(scope="module")
def origin(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the small project's site is served; one of its statements has two quotes."""
    root = tmp_path_factory.mktemp("arriving") / "project"
    shutil.copytree(SMALL, root)
    safe = 'quote: "Two councillors, who asked not to be named, said the bridge was safe"}\n'
    edit(root, "content/events/bridge-closed.yaml", safe, f"{safe}{SECOND}")
    built = build_site(open_project(root))
    assert built.checked.passed, built.checked.report()
    with served(built.site_dir) as address:
        yield address


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Page]:
    """A page of a reader who lets the site write to the clipboard."""
    with reader(browser, origin, "clipboard-read", "clipboard-write") as page:
        yield page


def test_a_permalink_shows_all_quotes(page: Page) -> None:
    """Who arrives at a statement sees what it rests on, and others stay folded."""
    page.emulate_media(reduced_motion="reduce")  # It is there at once.
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto("events/bridge-closed/")
    assert page.evaluate(UNFOLDED) == []
    page.goto("events/bridge-closed/#safe")
    page.locator("#safe details[open]").wait_for()
    assert page.evaluate(UNFOLDED) == ["safe"]
    assert page.evaluate("document.querySelector('#safe').getBoundingClientRect().top") < 300


def test_any_fragment_is_borne(page: Page) -> None:
    """An address that is cut off within a letter, or names nothing, is no error."""
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    for fragment in ("#%E2%80", "#nothing", "#"):
        page.goto(f"events/bridge-closed/{fragment}")
    assert errors == []


def test_a_citation_has_its_speaker_and_its_address(page: Page) -> None:
    """What is copied says whose statement it is, in no quotation marks of ours, and where it is, on
    whatever copy of the site it is read."""
    page.goto("events/bridge-closed/")
    page.locator("#safe").get_by_role("button", name="Copy or report").click()
    page.locator("#safe").get_by_role("button", name="Copy citation").click()
    told = page.evaluate("navigator.clipboard.readText()")
    assert told.startswith(
        "The bridge is safe, two councillors said. [Two councillors (not named), in The Gazette, "
        "5 March 2025]. Closing of the old bridge in Overby [fact sheet]. "
    )
    assert told.endswith("Bridge sheets. https://example.org/sheets/events/bridge-closed/#safe")
    assert "“" not in told


def test_what_is_copied_has_the_whole_chain_and_its_marks(page: Page) -> None:
    """A number goes with its figure, and with who gave it, through whom, inferred, where and when;
    an own figure's only report as well as one in a table."""
    page.goto("figures/missing-planks/")
    page.locator("#holm").get_by_role("button", name="Copy or report").click()
    page.locator("#holm").get_by_role("button", name="Copy sentence").click()
    page.get_by_text("Copied", exact=True).wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == (
        "Missing planks: at least 12 planks as of 5 March 2025 [Anna Holm, via Radio Vale, "
        "attribution inferred, in The Gazette, 5 March 2025]"
    )


def test_a_copied_quote_takes_its_marks_and_its_article_along(page: Page) -> None:
    """Words of an article stand in quotation marks, with the article and its day: they are its
    words, also where it gives them to somebody."""
    page.goto("events/bridge-closed/#safe")
    safe = page.locator("#safe")
    safe.get_by_role("button", name="Copy or report").click()
    copied = []
    for at in (0, 1):
        safe.get_by_role("button", name="Copy quote").nth(at).click()
        copied.append(page.evaluate("navigator.clipboard.readText()"))
    words = "“Two councillors, who asked not to be named, said the bridge was safe”"
    assert copied == [
        f"{words} [The Gazette, 5 March 2025]",
        "“The council counted 14 missing planks” [The Courier, 6 March 2025]",
    ]
    page.goto("figures/missing-planks/")
    page.locator("#holm").get_by_role("button", name="Copy or report").click()
    page.locator("#holm").get_by_role("button", name="Copy quote").click()
    told = page.evaluate("navigator.clipboard.readText()")
    assert told.startswith("“")
    assert told.endswith("” [The Gazette, 5 March 2025]")


def test_marks_within_a_copied_quote_are_single(page: Page) -> None:
    """Nowhere do two double marks stand in each other, nor side by side."""
    page.goto("events/bridge-closed/#on-sunday")
    statement = page.locator("#on-sunday")
    statement.locator("mark").first.evaluate("mark => mark.textContent = 'He wants “to go on.”'")
    statement.get_by_role("button", name="Copy or report").click()
    statement.get_by_role("button", name="Copy quote").click()
    told = page.evaluate("navigator.clipboard.readText()")
    assert told == "“He wants ‘to go on.’” [The Courier, 6 March 2025]"


def test_what_belongs_to_a_statement_is_named_after_it(page: Page) -> None:
    """In a list of all links or buttons of a page, no two permalinks or copy buttons are alike."""
    page.goto("events/bridge-closed/")
    buttons, links = (
        page.locator(place).evaluate_all("all => all.map(one => one.getAttribute('aria-label'))")
        for place in (".take", ".permalink")
    )
    assert "Copy or report: The bridge is safe, two councillors said." in buttons
    assert "Permalink: The bridge is safe, two councillors said." in links
    assert len(set(buttons)) == len(buttons) == len(set(links)) == len(links) > 2


def test_the_line_of_tools_opens_and_shuts_by_the_keyboard(page: Page) -> None:
    """Its first button comes next after the one that opens it; Escape shuts it, there and within,
    and gives the focus back."""
    page.goto("events/bridge-closed/")
    opener = page.locator("#safe").get_by_role("button", name="Copy or report")
    opener.focus()
    for steps in ([], ["Tab"], ["Tab", "Tab"]):
        page.keyboard.press("Enter")
        assert opener.get_attribute("aria-expanded") == "true"
        for step in steps:
            page.keyboard.press(step)
        if len(steps) == 1:
            focused = "document.activeElement.closest('.tools') !== null"
            assert page.evaluate(focused)
        page.keyboard.press("Escape")
        assert opener.get_attribute("aria-expanded") == "false"
        label = page.evaluate("document.activeElement.getAttribute('aria-label')")
        assert label.startswith("Copy or report: ")
