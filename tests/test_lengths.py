"""How long the longest pages are, on a phone and on paper, in a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from generator.content.project import open_project
from generator.plugin.site import build_site
from serving import reader, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, ViewportSize

ROOT: Final = Path(__file__).parent.parent
PHONE: Final[ViewportSize] = {"width": 375, "height": 800}
DESK: Final[ViewportSize] = {"width": 1280, "height": 800}
LONGEST: Final = ("actors/hamas/", "events/us-hamas-talks-doha/", "sources/memo-direct-talks/")
HIGHEST: Final = 8_000
SHUT: Final = """[...document.querySelectorAll("details.fold:not([open]) > :not(summary)")]
    .map(one => one.checkVisibility({contentVisibilityAuto: true}))"""
UNSEEN_QUOTES: Final = """[...document.querySelectorAll("figure.quote")]
    .filter(one => !one.checkVisibility({contentVisibilityAuto: true})).length"""


@pytest.fixture(scope="module")
def origin(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where this checkout's site is served."""
    built = build_site(open_project(ROOT), tmp_path_factory.mktemp("lengths") / "site")
    assert built.checked.passed, built.checked.report()
    with served(built.site_dir) as address:
        yield address


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Page]:
    """A fresh page; addresses count from the site's root."""
    with reader(browser, origin) as page:
        yield page


@pytest.mark.parametrize("path", LONGEST)
def test_a_phone_has_no_endless_page(page: Page, path: str) -> None:
    """The longest pages are some ten screens of a phone, and the first quotes are in sight."""
    page.set_viewport_size(PHONE)
    page.goto(path)
    # Until its font is there, a page has another one, and is longer.
    page.evaluate("document.fonts.ready.then(() => null)")
    assert page.evaluate("document.documentElement.scrollHeight") < HIGHEST
    first = page.locator(".proof > .quote, .article mark").evaluate_all(
        "all => all.every(one => one.checkVisibility({contentVisibilityAuto: true}))"
    )
    assert first


def test_only_a_phone_folds_long_lists(page: Page) -> None:
    """What a phone shows when asked is open on a desktop, as is each quote; a heading opens it."""
    page.set_viewport_size(PHONE)
    page.goto("actors/hamas/")
    assert set(page.evaluate(SHUT)) == {False}
    page.goto("actors/hamas/#section--events")
    page.locator("details.fold[open] .parts").wait_for()
    page.set_viewport_size(DESK)
    for path in LONGEST[:2]:
        page.goto(path)
        assert set(page.evaluate(SHUT)) == {True}
        assert page.evaluate(UNSEEN_QUOTES) == 0


@pytest.mark.parametrize(("path", "most"), [*zip(LONGEST, (4, 6, 4), strict=True)])
def test_paper_is_not_wasted(page: Page, path: str, most: int) -> None:
    """The longest pages take few sheets; lists of what stands on other pages stay folded."""
    page.goto(path)
    sheets = re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))
    assert 0 < len(sheets) <= most
