"""The built site in a browser: accessible, quiet, light, and whole without JavaScript.

The site of this checkout is built once and every page visited once; each test reads what was seen.
"""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from justhtml import JustHTML, StrictModeError

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, ViewportSize

ROOT = Path(__file__).parent.parent
PHONE: ViewportSize = {"width": 320, "height": 640}
DESK: ViewportSize = {"width": 1280, "height": 800}
FIRST_VIEW = 40_000
# Which axe rules run beside its usual ones: the size of what is tapped (WCAG 2.2, 2.5.8).
EVERY_RULE: Final = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
# Which of them may find something else when only colours and widths change.
LOOKS: Final = {
    "resultTypes": ["violations"],
    "runOnly": [
        "color-contrast",
        "link-in-text-block",
        "target-size",
        "scrollable-region-focusable",
    ],
}
RUN_AXE = """options => axe.run(document, options).then(({violations}) => violations.map(
  ({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(({html}) => html.slice(0, 200)).join(" ")}`))"""
WATCH = """
window.refused = [];
addEventListener("securitypolicyviolation", event =>
  window.refused.push(`${event.violatedDirective} ${event.blockedURI}`));
"""
SHIFT = """new Promise(resolve => {
  let sum = 0;
  new PerformanceObserver(list => {
    for (const shift of list.getEntries()) sum += shift.value;
  }).observe({type: "layout-shift", buffered: true});
  document.fonts.ready.then(() => setTimeout(() => resolve(sum), 200));
})"""
COLLISIONS = """[...document.querySelectorAll("svg.network, svg.axis, svg.time")].flatMap(svg => {
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll("text")]
    .map(text => [text.textContent, text.getBoundingClientRect()]);
  const outside = boxes.filter(([, box]) => box.left < frame.left - 1
    || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
  const touching = boxes.flatMap(([one, a], index) => boxes.slice(index + 1)
    .filter(([, b]) => a.left < b.right && b.left < a.right
      && a.top < b.bottom - 1 && b.top < a.bottom - 1)
    .map(([other]) => `${one} on ${other}`));
  return [...outside.map(([text]) => `${text} outside`), ...touching];
})"""
PAST_THE_EDGE = """() => [...document.querySelectorAll("body *")]
  .filter(one => one.getBoundingClientRect().right > innerWidth + 0.5
    && !one.closest(".visually-hidden, [aria-hidden]"))
  .slice(0, 5).map(one => one.outerHTML.slice(0, 160))"""


@dataclass(frozen=True)
class Visit:
    """What a browser saw on one page; the violations of axe by how the page was shown."""

    violations: Mapping[str, tuple[str, ...]]
    overflow: tuple[str, ...]
    requested: tuple[str, ...]
    complaints: tuple[str, ...]
    refused: tuple[str, ...]
    policy: str


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this checkout, built as a publisher would."""
    folder = tmp_path_factory.mktemp("quality") / "site"
    command = [sys.executable, "-m", "generator", "-C", str(ROOT), "build", "--site-dir"]
    done = subprocess.run(
        [*command, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def origin(site: Path) -> Iterator[str]:
    """``http://127.0.0.1:PORT``, where the site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(site)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def paths(site: Path) -> tuple[str, ...]:
    """Every page of the site, as the path of its address."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return tuple(f"/{page.removesuffix('index.html')}" for page in pages)


@pytest.fixture(scope="session")
def samples(paths: tuple[str, ...]) -> tuple[str, ...]:
    """One page of each kind: every index, and a record of each kind."""
    indexes = [path for path in paths if path.count("/") < 3]
    kinds = ("actors", "events", "figures", "sources")
    records = [
        next(path for path in paths if is_record(path) and path.startswith(f"/{kind}/"))
        for kind in kinds
    ]
    return (*indexes, *records)


@pytest.fixture(scope="session")
def visits(browser: Browser, origin: str, paths: tuple[str, ...]) -> dict[str, Visit]:
    """What a browser saw, by path."""
    context = browser.new_context(viewport=PHONE, color_scheme="dark", reduced_motion="reduce")
    context.add_init_script(WATCH)
    page = context.new_page()
    found = {path: visit(page, origin, path) for path in paths}
    context.close()
    return found


def visit(page: Page, origin: str, path: str) -> Visit:
    """Show a page as a phone does at night, then as a desk does by day."""
    requested: list[str] = []
    complaints: list[str] = []
    events: dict[str, Callable[[Any], None]] = {
        "request": lambda request: requested.append(request.url),
        "console": lambda said: complaints.append(f"{said.type}: {said.text}"),
        "pageerror": lambda error: complaints.append(str(error)),
    }
    for name, note in events.items():
        page.on(name, note)  # type: ignore[call-overload] # the names are literals in its types
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(PHONE)
    page.goto(f"{origin}{path}", wait_until="load")
    requests = tuple(requested)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    overflow = tuple(page.evaluate(PAST_THE_EDGE)) or ("the page",) if wide else ()
    page.evaluate(AXE_SCRIPT)
    phone = run_axe(page, EVERY_RULE)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(DESK)
    desk = run_axe(page, LOOKS)
    seen = Visit(
        violations={"phone, dark": phone, "desk, light": desk},
        overflow=overflow,
        requested=requests,
        complaints=tuple(complaints),
        refused=tuple(page.evaluate("window.refused")),
        policy=policy_of(page),
    )
    for name, note in events.items():
        page.remove_listener(name, note)
    return seen


def run_axe(page: Page, options: Mapping[str, Any]) -> tuple[str, ...]:
    """The violations that axe finds on a page, each as the rule and its first elements."""
    return tuple(page.evaluate(RUN_AXE, options))


def policy_of(page: Page) -> str:
    """The page's Content-Security-Policy; "" without one."""
    return str(page.evaluate("document.querySelector('meta[http-equiv$=Policy]')?.content ?? ''"))


def expect_none(found: Mapping[str, object]) -> None:
    """Fail with all that was found, page by page, if anything was."""
    wrong = [f"{path}: {value}" for path, value in found.items() if value]
    assert not wrong, "\n".join(wrong)


@contextmanager
def shown(browser: Browser, **settings: Any) -> Iterator[Page]:
    """A page of a reader who has never been here; ``settings`` are those of a browser context."""
    context = browser.new_context(**{"viewport": DESK, **settings})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("how", ["phone, dark", "desk, light"])
def test_no_page_shuts_anyone_out(visits: dict[str, Visit], how: str) -> None:
    """The checker axe finds nothing on any page, the size of what is tapped included."""
    expect_none({path: seen.violations[how] for path, seen in visits.items()})


def test_nothing_leaves_a_phone(visits: dict[str, Visit]) -> None:
    """No page is wider than 320 px."""
    expect_none({path: seen.overflow for path, seen in visits.items()})


def test_no_other_host_is_told(visits: dict[str, Visit], origin: str) -> None:
    """Whatever a page loads comes from the site itself."""
    foreign = {
        path: [url for url in seen.requested if not url.startswith((f"{origin}/", "data:"))]
        for path, seen in visits.items()
    }
    expect_none(foreign)


def test_nothing_is_missing(visits: dict[str, Visit]) -> None:
    """No browser complains: every script, style and picture is there and free of errors."""
    expect_none({path: seen.complaints for path, seen in visits.items()})


def test_the_policy_is_strict_and_kept(visits: dict[str, Visit]) -> None:
    """Every page forbids inline scripts, inline styles and other hosts, and does without them."""
    allowed = {"'none'", "'self'", "'wasm-unsafe-eval'", "data:"}
    for path, seen in visits.items():
        parts = [part.split() for part in seen.policy.split(";") if part.strip()]
        directives = {name: set(sources) for name, *sources in parts}
        assert directives.get("default-src") in ({"'none'"}, {"'self'"}), path
        assert set().union(*directives.values()) <= allowed, path
    expect_none({path: seen.refused for path, seen in visits.items()})


def test_a_first_view_is_light(
    visits: dict[str, Visit], site: Path, paths: tuple[str, ...]
) -> None:
    """A record's page and all it loads, without fonts, are at most 40 kB as they travel."""
    sizes = {path: first_view(site, visits[path].requested) for path in paths if is_record(path)}
    expect_none({path: size for path, size in sizes.items() if size > FIRST_VIEW})


def is_record(path: str) -> bool:
    """Whether this is the page of a record."""
    return re.fullmatch(r"/(actors|events|figures|sources)/[^/]+/", path) is not None


def first_view(site: Path, requested: tuple[str, ...]) -> int:
    """The bytes of what was loaded, packed as servers pack it, without fonts."""
    files = [site / unquote(urlsplit(url).path).lstrip("/") for url in requested]
    whole = [file / "index.html" if file.is_dir() else file for file in files]
    return sum(
        len(gzip.compress(file.read_bytes(), 6)) for file in whole if file.suffix != ".woff2"
    )


def test_every_page_is_good_html(site: Path) -> None:
    """Every page follows the letter of the HTML standard."""
    wrong = {}
    for page in sorted(site.rglob("*.html")):
        try:
            JustHTML(page.read_text(encoding="utf-8"), sanitize=False, strict=True)
        except StrictModeError as error:
            wrong[page.relative_to(site).as_posix()] = str(error)
    expect_none(wrong)


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_nothing_moves_while_it_loads(
    browser: Browser, origin: str, samples: tuple[str, ...], viewport: ViewportSize
) -> None:
    """Nothing that a reader sees is pushed aside by what comes later, with nothing cached."""
    moved = {}
    for path in samples:
        with shown(browser, viewport=viewport) as page:
            page.goto(f"{origin}{path}", wait_until="load")
            moved[path] = page.evaluate(SHIFT)
    expect_none(moved)


def test_a_page_needs_no_script(browser: Browser, origin: str, samples: tuple[str, ...]) -> None:
    """Without JavaScript a reader sees every word that is there with it, but for filters."""
    lost = {}
    with shown(browser) as scripted, shown(browser, java_script_enabled=False) as plain:
        for path in filter(lambda path: path != "/search/", samples):
            texts = []
            for page in (scripted, plain):
                page.goto(f"{origin}{path}", wait_until="load")
                texts.append(set(page.locator("main").inner_text().splitlines()))
            offered = scripted.locator("[data-filter]").all_inner_texts()
            lost[path] = texts[0] - texts[1] - set(offered)
    expect_none(lost)


def test_quotes_open_without_scripts(
    browser: Browser, origin: str, samples: tuple[str, ...]
) -> None:
    """Without JavaScript a tap shows the words of the source."""
    path = next(path for path in samples if path.startswith("/figures/") and is_record(path))
    with shown(browser, java_script_enabled=False) as page:
        page.goto(f"{origin}{path}", wait_until="load")
        folded = page.locator("details:has(blockquote)").first
        quote = folded.locator("blockquote").first
        assert not quote.is_visible()
        folded.locator("summary").first.click()
        assert quote.is_visible()


def test_the_colours_chosen_stay(browser: Browser, origin: str) -> None:
    """The switch turns the colours, the next page has them, and without scripts it is not there."""
    colours = "getComputedStyle(document.body).backgroundColor"
    switch = re.compile("dark|light|colour", re.IGNORECASE)
    with shown(browser, color_scheme="light") as page:
        page.goto(f"{origin}/")
        before = page.evaluate(colours)
        page.get_by_role("button", name=switch).click()
        after = page.evaluate(colours)
        page.goto(f"{origin}/about/")
        assert page.evaluate(colours) == after != before
    with shown(browser, java_script_enabled=False) as page:
        page.goto(f"{origin}/")
        assert page.get_by_role("button", name=switch).count() == 0


def test_print_has_the_quotes_and_no_chrome(
    browser: Browser, origin: str, samples: tuple[str, ...]
) -> None:
    """On paper every quote stands open, and nothing is there that only a screen can use."""
    with shown(browser, java_script_enabled=False) as page:
        page.emulate_media(media="print")
        for path in filter(is_record, samples):
            page.goto(f"{origin}{path}", wait_until="load")
            quotes = page.locator("blockquote")
            assert quotes.count() > 0, path
            hidden = [quote.inner_text() for quote in quotes.all() if not quote.is_visible()]
            assert hidden == [], path
            chrome = page.locator("nav, button, .skip").all()
            assert [one.inner_text() for one in chrome if one.is_visible()] == [], path


def test_the_keyboard_finds_the_content(browser: Browser, origin: str) -> None:
    """The first key press offers the way past the navigation."""
    with shown(browser) as page:
        page.goto(f"{origin}/")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
        assert page.locator("a[href='#content']").first.is_visible()


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_pictures_keep_their_labels_apart(
    browser: Browser, origin: str, site: Path, viewport: ViewportSize
) -> None:
    """In every chart and network, no label leaves the picture or lies on another."""
    drawn = [
        page.parent.relative_to(site).as_posix()
        for page in sorted(site.rglob("index.html"))
        if re.search('<(figure|svg) class="(chart|network)"', page.read_text(encoding="utf-8"))
    ]
    assert "network" in drawn
    wrong = {}
    with shown(browser, viewport=viewport) as page:
        for path in drawn:
            page.goto(f"{origin}/{path}/", wait_until="load")
            wrong[path] = page.evaluate(COLLISIONS)
    expect_none(wrong)
