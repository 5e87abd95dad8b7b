"""What a reader sees of tables and pictures: in a browser, on a phone and on a desk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from generator.content.project import open_project
from generator.plugin.site import build_site
from projects import SMALL
from serving import reader, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# What of a table is beyond the screen, and how far each cell begins from the head of its column.
TABLE = """all => all.map(table => {
    const left = cell => cell.getBoundingClientRect().left;
    const heads = [...table.tHead.rows[0].cells].slice(1).map(left);
    return [...table.tBodies[0].rows].map(row => [
        table.scrollWidth > table.clientWidth,
        ...[...row.cells].slice(1).map((cell, at) => Math.round(left(cell) - heads[at]))]);
})[0]"""
MORE_COLUMNS = """table => [...table.rows].forEach(row => {
    for (let at = 0; at < 4; at++) row.append(row.cells[1 + at % 2].cloneNode(true));
})"""
SHOWN = """table => [...table.tBodies[0].rows].map(row => [...row.cells].slice(1)
    .filter(cell => cell.checkVisibility({visibilityProperty: true}))
    .map(cell => cell.textContent))"""
# The ends of lines that touch no box: those nearest to the middle may be anywhere.
LOOSE = """picture => {
    const boxes = [...picture.querySelectorAll('.box')].map(one => one.getBoundingClientRect());
    return [...picture.querySelectorAll('.tie path:not(.point)')].filter(path => {
        const at = path.getPointAtLength(0).matrixTransform(path.getScreenCTM());
        return !boxes.some(box => at.x > box.left - 2 && at.x < box.right + 2
            && at.y > box.top && at.y < box.bottom);
    }).length;
}"""
# Relations as the network draws them: between two that stand alone, and with a member of a box.
RELATED = """\
name: Overby
kind: organisation
aliases: [the council]
facts:
  - id: with-gazette
    text: It is with [[gazette]].
    relation: {type: allied-with, target: gazette}
    evidence:
      - {source: gazette-bridge, quote: "The mayor of Overby"}
"""
CLAIMED = """\
name: Radio Vale
kind: outlet
facts:
  - id: on-the-mayor
    text: "[[anna-holm]] has its support."
    by: anna-holm
    relation: {type: supports, target: anna-holm}
    evidence:
      - {source: gazette-bridge, quote: "The mayor of Overby, Anna Holm"}
"""


@pytest.fixture(scope="module")
def origin(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """``http://127.0.0.1:PORT/``, where the small project's site is served."""
    root = tmp_path_factory.mktemp("looks") / "project"
    shutil.copytree(SMALL, root)
    actors = root / "content/actors"
    actors.joinpath("overby.yaml").write_text(RELATED)
    actors.joinpath("radio-vale.yaml").write_text(CLAIMED)
    built = build_site(open_project(root))
    assert built.checked.passed, built.checked.report()
    with served(built.site_dir) as address:
        yield address


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Page]:
    """A fresh page; addresses count from the site's root."""
    with reader(browser, origin) as page:
        yield page


def test_who_reported_what_fits_a_phone(page: Page) -> None:
    """Each cell stands below the name of its article, and nothing is beyond the screen's edge."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("events/bridge-closed/")
    page.locator(".matrix summary").click()
    rows = page.locator(".matrix table").evaluate_all(TABLE)
    assert rows
    assert all(row == [False, 0, 0] for row in rows)


def test_many_articles_have_numbers_on_a_phone(page: Page) -> None:
    """Where a phone has no room for a column each, a statement names those that have it."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("events/bridge-closed/")
    page.locator(".matrix summary").click()
    table = page.locator(".matrix table")
    before = table.evaluate(SHOWN)
    assert [row.count("none recorded") for row in before] == [0, 1]
    table.evaluate(MORE_COLUMNS)
    after = table.evaluate(SHOWN)
    assert [len(row) for row in after] == [6, 3]
    assert not any("none recorded" in row for row in after)
    assert table.evaluate("one => one.scrollWidth <= one.clientWidth")


def test_every_line_of_the_network_begins_at_a_box(page: Page) -> None:
    """No line comes from, or leads, nowhere; a dashed one stays dashed under the pointer."""
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto("network/")
    picture = page.locator("svg.network")
    assert picture.evaluate(LOOSE) == 0
    dashes = "one => getComputedStyle(one).strokeDasharray"
    claimed = picture.locator(".tie.claimed").first
    line = claimed.locator("line, path:not(.point)").first
    still = line.evaluate(dashes)
    claimed.locator("a").first.hover()
    assert still != "none"
    assert line.evaluate(dashes) == still
