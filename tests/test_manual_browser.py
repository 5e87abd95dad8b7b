"""The manual in a browser: on a phone and at a desk, by day and by night."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page, Route

from manual_pages import build_manual, read_manual
from serving import served

# One page of each shape: prose, tables, fields, rules, a long table of contents.
PATHS = ("", "start/", "records/figure/", "rules/evidence/", "commands/", "promises/")


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The address of the manual, served as the site beside it would be, and all its paths."""
    folder = tmp_path_factory.mktemp("served")
    assert build_manual(folder / "manual").returncode == 0
    with served(folder) as address:
        yield f"{address}manual/", tuple(read_manual(Path(folder / "manual")))


def test_nothing_leaves_a_phone(browser: Browser, origin: tuple[str, tuple[str, ...]]) -> None:
    """No page is wider than 320 px, or asks another host for anything."""
    address, paths = origin
    page = browser.new_page(viewport={"width": 320, "height": 640}, java_script_enabled=False)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    wide = {}
    for path in paths:
        page.goto(f"{address}{path}")
        body = page.locator("html").bounding_box()
        inside = page.locator("main").bounding_box()
        wide[path] = body is None or inside is None or inside["x"] + inside["width"] > 320
    page.close()
    assert [path for path, is_wide in wide.items() if is_wide] == []
    assert [url for url in asked if not url.startswith(address)] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_shuts_anyone_out(
    browser: Browser, origin: tuple[str, tuple[str, ...]], scheme: str
) -> None:
    """The checker axe finds nothing, by day and by night."""
    address, _ = origin
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    found = {path: problems(page, f"{address}{path}") for path in PATHS}
    context.close()
    assert {path: told for path, told in found.items() if told} == {}


def problems(page: Page, url: str) -> list[str]:
    """What axe finds on a page."""
    page.goto(url)
    page.evaluate(AXE_SCRIPT)
    told: list[str] = page.evaluate(
        "axe.run().then(({violations}) => violations.map(({id, nodes}) => "
        "`${id}: ${nodes[0].html.slice(0, 200)}`))"
    )
    return told


def test_the_search_finds_a_rule(browser: Browser, origin: tuple[str, tuple[str, ...]]) -> None:
    """Words typed into the field lead to the place, under the policy of the page."""
    address, _ = origin
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{address}start/")
    page.wait_for_function("document.querySelector('form.search:not([hidden])')")
    page.get_by_label("Search the manual").press_sequentially("quote-not-in-source", delay=20)
    page.locator("#mkdocs-search-results a").first.wait_for()
    page.locator("#mkdocs-search-results a", has_text="E101").first.click()
    page.wait_for_url(f"{address}rules/evidence/#e101")
    page.close()
    assert [line for line in said if "Lunr" not in line] == []


def test_what_is_typed_before_the_index_is_there_is_found(
    browser: Browser, origin: tuple[str, tuple[str, ...]]
) -> None:
    """Somebody who types while the index still loads gets their results when it is there."""
    address, _ = origin
    page = browser.new_page()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/search/search_index.json", hold)
    with page.expect_request("**/search/search_index.json"):
        page.goto(f"{address}start/")
    page.get_by_label("Search the manual").press_sequentially("quote-not-in-source")
    for route in held:
        route.continue_()
    page.locator("#mkdocs-search-results a", has_text="E101").first.wait_for()
    page.close()
