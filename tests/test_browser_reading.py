"""What a reader does in a browser: change colours, narrow a list, search, print."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from generator.content.project import open_project
from generator.plugin.site import build_site
from projects import SMALL
from serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SHOWN = "all => all.filter(one => one.checkVisibility()).map(one => one.textContent)"
BACKGROUND = "getComputedStyle(document.body).backgroundColor"
DARK, LIGHT = "rgb(21, 23, 27)", "rgb(255, 255, 255)"

ROOM_BESIDE_A_PICTURE = """main => {
  main.innerHTML = '<div class="picture wide"><svg class="network boxes" width="100%"></svg></div>';
  const right = (name) => document.querySelector(name).getBoundingClientRect().right;
  return right(".picture") - right(".network");
}"""


@pytest.fixture(scope="module")
def origin(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """``http://127.0.0.1:PORT/``, where the small project's site is served."""
    root = tmp_path_factory.mktemp("reading") / "project"
    shutil.copytree(SMALL, root)
    built = build_site(open_project(root))
    assert built.checked.passed, built.checked.report()
    with served(built.site_dir) as address:
        yield address


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Page]:
    """A fresh page of a reader who prefers dark colours; addresses count from the site's root."""
    context = browser.new_context(base_url=origin, color_scheme="dark")
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def test_the_chosen_colours_stay(page: Page) -> None:
    """The switch says what it does, changes the colours at once and on every other page."""
    page.goto("")
    assert page.evaluate(BACKGROUND) == DARK
    page.get_by_role("button", name="Use light colours").click()
    assert page.evaluate(BACKGROUND) == LIGHT
    assert page.get_by_role("button", name="Use dark colours").is_visible()
    page.goto("events/")
    assert page.evaluate(BACKGROUND) == LIGHT


def test_paper_is_white_whatever_is_chosen(page: Page) -> None:
    """On paper the ink is dark on white, also where the reader has chosen dark for the screen."""
    page.goto("")
    page.get_by_role("button", name="Use light colours").click()
    page.get_by_role("button", name="Use dark colours").click()
    assert page.evaluate(BACKGROUND) == DARK
    page.emulate_media(media="print", color_scheme="light")
    assert page.evaluate(BACKGROUND) == LIGHT


def test_no_frame_is_cut_on_paper(page: Page) -> None:
    """The frame of a mark is no higher than its line, so that it cuts through no words above; the
    network's boxes have room for theirs at the edge of the sheet."""
    page.emulate_media(media="print")
    page.goto("events/bridge-closed/")
    higher = """all => all.filter(one => one.checkVisibility()
      && one.offsetHeight > parseFloat(getComputedStyle(one.parentElement).lineHeight)
    ).map(one => one.textContent)"""
    assert page.locator(".mark").count()
    assert page.locator(".mark").evaluate_all(higher) == []
    page.goto("network/")
    assert page.locator("main").evaluate(ROOM_BESIDE_A_PICTURE) >= 1


def test_each_sheet_of_the_timeline_has_its_labels(page: Page) -> None:
    """On paper the axis is the head of a table with all events in it, for only such a head stands
    on each sheet; on the screen it stays in sight."""
    page.goto("events/")
    shown = "one => ((style) => [style.display, style.position])(getComputedStyle(one))"
    assert page.locator(".scale").evaluate(shown) == ["block", "sticky"]
    page.emulate_media(media="print")
    assert page.locator(".scaled").evaluate(shown) == ["table", "static"]
    assert page.locator(".scaled > .scale").evaluate(shown) == ["table-header-group", "static"]
    assert page.locator(".scaled .moment").count() == page.locator(".moment").count() > 0


def test_without_scripts_nothing_is_missing(browser: Browser, origin: str) -> None:
    """The quotes are there, narrower lists are pages, and the search says where to look instead."""
    context = browser.new_context(base_url=origin, java_script_enabled=False)
    page = context.new_page()
    page.goto("events/bridge-closed/")
    quote = page.get_by_text("closed the old bridge on Monday", exact=False).locator(
        "xpath=ancestor-or-self::mark"
    )
    assert quote.first.is_visible()
    assert not page.get_by_role("button").first.is_visible()
    page.goto("search/")
    told = page.locator("main").inner_text()
    assert "The search needs JavaScript." in told
    assert "Figures, A to Z" in told
    context.close()


def test_a_list_is_narrowed_as_one_types(page: Page) -> None:
    """Only the names with all the words are left, and no heading without names."""
    page.goto("actors/")
    page.get_by_label("Show only names with these letters").fill("COUR")
    assert page.locator(".records .name").evaluate_all(SHOWN) == ["The Courier"]
    assert page.locator(".content > h2").evaluate_all(SHOWN) == ["Outlets"]
    page.get_by_label("Show only names with these letters").fill("")
    assert len(page.locator(".content > h2").evaluate_all(SHOWN)) == 3


def test_a_filter_that_matches_nothing_says_so(page: Page) -> None:
    """Where no name is left, a reader and a screen reader are told, and not where one is left
    again."""
    page.goto("actors/")
    field = page.locator("[data-filter] input")
    field.fill("zzz ")
    told = page.locator("[data-filter]").get_by_role("status")
    assert told.inner_text() == "Nothing here matches “zzz”."
    field.fill("o")
    assert told.inner_text() == ""


COPIED = "navigator.clipboard.readText()"


def test_a_reader_takes_along_links_sentences_quotes_and_citations(page: Page) -> None:
    """One button beside a statement opens a line of them; each copies what it names, and says so,
    to those who listen as well."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("events/bridge-closed/")
    statement = page.locator("#on-sunday")
    tools = statement.locator(".tools")
    assert not tools.is_visible()
    statement.get_by_role("button", name="Copy or report").click()
    assert tools.get_by_role("link", name="Report an error").is_visible()
    quote = "Radio Vale reported that Anna Holm closed the old bridge on Sunday"
    chain = "as reported by Radio Vale, in The Courier, 6 March 2025"
    for name, expected in {
        "Copy link": f"{page.url}#on-sunday",
        "Copy sentence": f"Anna Holm closed the old bridge on Sunday. [{chain}]",
        "Copy quote": f"“{quote}” [The Courier, 6 March 2025]",
    }.items():
        statement.get_by_role("button", name=name).click()
        page.get_by_text("Copied", exact=True).wait_for()
        assert page.evaluate(COPIED) == expected
        assert statement.locator("[data-done]").last.get_attribute("aria-label") == name
    statement.get_by_role("button", name="Copy or report").click()
    assert not tools.is_visible()
    page.get_by_text("Cite this page").click()
    page.locator(".cite").get_by_role("button", name="Copy sentence").click()
    assert page.evaluate(COPIED).startswith("Closing of the old bridge in Overby [fact sheet]. ")


def test_paper_shows_what_is_folded(page: Page) -> None:
    """Printing opens the quotes and closes them again; what stands on other pages stays folded."""
    page.goto("events/bridge-closed/")
    count = "document.querySelectorAll('details[open]').length"
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(count) == page.locator("details:not(.shelf)").count()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(count) == 0


def test_the_search_finds_statements(page: Page) -> None:
    """From the home page to the statement: each result shows its kind and the words found."""
    page.goto("")
    page.get_by_label("Search people, events, numbers").fill("councillors")
    page.keyboard.press("Enter")
    page.get_by_text("2 pages found").wait_for()
    result = page.locator(".results > li").first
    assert result.locator(".kind").inner_text() == "Event"
    assert result.locator("mark").first.inner_text() == "councillors"
    result.locator(".found").click()
    page.wait_for_url("**/events/bridge-closed/#safe")


def test_the_search_is_filtered_and_shared(page: Page) -> None:
    """A filter narrows what is found, and the address keeps words and filters."""
    page.goto("search/?q=bridge")
    page.get_by_text("pages found").wait_for()
    page.get_by_label("Kind").select_option("Figure")
    page.get_by_text("1 page found").wait_for()
    assert page.url.endswith("/search/?q=bridge&kind=Figure")
    page.reload()
    page.get_by_text("1 page found").wait_for()
    assert page.get_by_label("Kind").input_value() == "Figure"


def test_a_name_in_another_script_is_found(page: Page) -> None:
    """Arabic names lead to the record."""
    page.goto("search/?q=أوفربي")
    page.get_by_text("1 page found").wait_for()
    assert page.locator(".results .name").inner_text() == "Overby"


def test_the_search_says_that_it_found_nothing(page: Page) -> None:
    """No empty list without a word, and no result in front of a query's own."""
    page.goto("search/?q=zzzzzz")
    page.get_by_text("Nothing found. No page has “zzzzzz”.").wait_for()
    assert page.locator(".results > li").count() == 0


def test_what_is_typed_is_never_markup(page: Page) -> None:
    """Words of the address come back as words."""
    page.goto("search/?q=%3Cimg%20src%3Dx%3E&kind=%3Cb%3E")
    page.get_by_text("found", exact=False).first.wait_for()
    assert page.locator("main img, main b").count() == 0
    assert page.get_by_label("Words").input_value() == "<img src=x>"
