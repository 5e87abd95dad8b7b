"""The built site in a browser: accessible, quiet, light, and whole without JavaScript.

The site of this checkout is built once. A browser visits those pages that together hold every shape
of element that the site has, each once; each test reads what was seen. What depends on the words
of a page, its width and its weight, is asked of every page.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from justhtml import JustHTML, StrictModeError
from lxml import html

from generator.content.project import open_project
from generator.plugin.site import build_site
from page_kinds import shapes, varied
from serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Request, ViewportSize

ROOT = Path(__file__).parent.parent
# Below a tenth of 0.1, which Core Web Vitals calls good: a font that came late, seen by nobody.
UNSEEN_SHIFT = 0.01
PHONE: ViewportSize = {"width": 320, "height": 640}
DESK: ViewportSize = {"width": 1280, "height": 800}
# Something may move of what has come in part, where the rest follows: the last that is there.
AT_THE_EDGE = 0.02
# A connection over which a page of ours comes in a second, in bytes a second and milliseconds.
SLOW: Final = {
    "offline": False,
    "latency": 20,
    "downloadThroughput": 60_000,
    "uploadThroughput": -1,
}
FIRST_VIEW = 60_000
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
# Leaves out what only repeats: elements that are in their shape, and in that of all that is in
# them, like others before them on the page.
RUN_AXE = """options => {
  const telling = ["aria-current", "class", "dir", "lang", "role", "type"];
  const known = new Set(), repeated = [];
  const look = (one, above) => {
    const attributes = [...one.attributes].map(({name, value}) =>
      telling.includes(name) ? `${name}=${value}` : name);
    const shape = [above, one.localName, ...attributes.sort()].join(" ");
    const isNew = !known.has(shape);
    known.add(shape);
    const below = [...one.children].map(child => [child, look(child, shape)]);
    if (!isNew && !below.some(([, childIsNew]) => childIsNew)) return false;
    repeated.push(...below.filter(([, childIsNew]) => !childIsNew).map(([child]) => child));
    return true;
  };
  look(document.body, "");
  return axe.run({include: [document.documentElement], exclude: repeated}, options)
    .then(({violations}) => violations.map(({id, nodes}) =>
      `${id}: ${nodes.slice(0, 3).map(({html}) => html.slice(0, 200)).join(" ")}`));
}"""
OPEN_ALL = "document.querySelectorAll('details').forEach(one => one.open = true)"
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
# A font for measuring labels, the same on every machine: as tall as Liberation Sans (0.93 and 0.21
# em; the percentages are of the adjusted size), and as wide as generator/charts/axes.py allows.
MEASURED = """
@font-face {
  font-family: Measured; src: url("/assets/fonts/newsreader.woff2"); font-weight: 400 700;
  size-adjust: 110%; ascent-override: 84.5%; descent-override: 19%; line-gap-override: 0%;
}
svg text { font-family: Measured !important; }
"""
USE_MEASURED = "document.fonts.load('1em Measured').then(fonts => fonts.length)"
# Boxes are as tall as the font allows, a pixel or two more than what is drawn.
COLLISIONS = """[...document.querySelectorAll(
  "svg:is(.network, .axis, .time, .spark, .scale > *)")].flatMap(svg => {
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll("text")]
    .map(text => [text.textContent, text.getBoundingClientRect()]);
  const outside = boxes.filter(([, box]) => box.left < frame.left - 1
    || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 2);
  const touching = boxes.flatMap(([one, a], index) => boxes.slice(index + 1)
    .filter(([, b]) => a.left < b.right && b.left < a.right
      && a.top < b.bottom - 1 && b.top < a.bottom - 1)
    .map(([other]) => `${one} on ${other}`));
  return [...outside.map(([text]) => `${text} outside`), ...touching];
})"""
# Puts the body of one page after the other into this one, and tells what is wider than the screen.
PAST_THE_EDGE = """async paths => {
  const found = {};
  for (const path of paths) {
    const html = await (await fetch(path)).text();
    document.body = document.adoptNode(new DOMParser().parseFromString(html, "text/html").body);
    if (document.documentElement.scrollWidth <= innerWidth) continue;
    found[path] = ["the page", ...[...document.querySelectorAll("body *")]
      .filter(one => one.getBoundingClientRect().right > innerWidth + 0.5
        && !one.closest(".visually-hidden, [aria-hidden]"))
      .slice(0, 5).map(one => one.outerHTML.slice(0, 160))];
  }
  return found;
}"""


@dataclass(frozen=True)
class Visit:
    """What a browser saw on one page; the violations of axe by how the page was shown."""

    violations: Mapping[str, tuple[str, ...]]
    requested: tuple[str, ...]
    complaints: tuple[str, ...]
    refused: tuple[str, ...]
    policy: str


@pytest.fixture(scope="session")
def site(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this checkout."""
    built = build_site(open_project(ROOT), tmp_path_factory.mktemp("quality") / "site")
    assert built.checked.passed, built.checked.report()
    return built.site_dir


@pytest.fixture(scope="session")
def origin(site: Path) -> Iterator[str]:
    """``http://127.0.0.1:PORT``, where the site is served."""
    with served(site) as address:
        yield address.removesuffix("/")


@pytest.fixture(scope="session")
def paths(site: Path) -> tuple[str, ...]:
    """Every page of the site, as the path of its address."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return tuple(f"/{page.removesuffix('index.html')}" for page in pages)


@pytest.fixture(scope="session")
def samples(paths: tuple[str, ...]) -> tuple[str, ...]:
    """One page of each kind: every index, and a record of each kind."""
    indexes = [path for path in paths if path.count("/") < 3]
    kinds = ("actors", "events", "figures", "questions", "sources")
    records = [
        next(path for path in paths if is_record(path) and path.startswith(f"/{kind}/"))
        for kind in kinds
    ]
    return (*indexes, *records)


@pytest.fixture(scope="session")
def varied_paths(site: Path, paths: tuple[str, ...]) -> tuple[str, ...]:
    """The pages that together have every shape of element."""
    return varied({path: file_of(site, path) for path in paths})


# In two halves, so that two workers can share the work.
@pytest.fixture(scope="session", params=[0, 1], ids=["half", "other half"])
def visits(
    request: pytest.FixtureRequest, browser: Browser, origin: str, varied_paths: tuple[str, ...]
) -> dict[str, Visit]:
    """What a browser saw, by path."""
    with shown(browser, viewport=PHONE, color_scheme="dark", reduced_motion="reduce") as page:
        for script in (WATCH, AXE_SCRIPT):
            page.add_init_script(script)
        return {path: visit(page, f"{origin}{path}") for path in varied_paths[request.param :: 2]}


def visit(page: Page, address: str) -> Visit:
    """Show a page as a phone does at night, then as a desk does by day.

    One that leads on to another page stays, as where a reader has forbidden such things.
    """
    requested: list[str] = []
    complaints: list[str] = []

    def note_request(request: Request) -> None:
        if not request.is_navigation_request():
            requested.append(request.url)

    events: dict[str, Callable[[Any], None]] = {
        "request": note_request,
        "console": lambda said: complaints.append(f"{said.type}: {said.text}"),
        "pageerror": lambda error: complaints.append(str(error)),
    }
    # What the page before still loads is not this page's.
    page.goto("about:blank")
    for name, note in events.items():
        page.on(name, note)  # type: ignore[call-overload] # the names are literals in its types
    page.route(
        lambda url: url.endswith("/") and url != address, lambda route: route.abort("aborted")
    )
    page.goto(address, wait_until="load")
    requests = tuple(requested)
    seen = Visit(
        violations=violations_of(page),
        requested=requests,
        complaints=tuple(complaints),
        refused=tuple(page.evaluate("window.refused")),
        policy=policy_of(page),
    )
    for name, note in events.items():
        page.remove_listener(name, note)
    page.unroute_all()
    return seen


def violations_of(page: Page) -> dict[str, tuple[str, ...]]:
    """What axe finds on a phone at night and at a desk by day: each rule and its first elements.
    All that is folded is open, for what nobody sees is not looked at."""
    page.evaluate(OPEN_ALL)
    phone = tuple(page.evaluate(RUN_AXE, EVERY_RULE))
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(DESK)
    desk = tuple(page.evaluate(RUN_AXE, LOOKS))
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(PHONE)
    return {"phone, dark": phone, "desk, light": desk}


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
    """The checker axe finds nothing in any shape, the size of what is tapped included."""
    expect_none({path: seen.violations[how] for path, seen in visits.items()})


def test_no_shape_escapes(
    site: Path, paths: tuple[str, ...], varied_paths: tuple[str, ...]
) -> None:
    """The pages that are visited are fewer than half of all, and have all shapes of the others."""
    chosen = set().union(*(shapes(file_of(site, path)) for path in varied_paths))
    assert len(varied_paths) < len(paths) / 2
    expect_none({path: shapes(file_of(site, path)) - chosen for path in paths})


def test_nothing_leaves_a_phone(
    browser: Browser, origin: str, site: Path, paths: tuple[str, ...]
) -> None:
    """No page is wider than 320 px. What is embedded has a style of its own, so it is visited."""
    embedded = [path for path in paths if path.startswith("/embed/")]
    with shown(browser, viewport=PHONE) as page:
        page.goto(f"{origin}/about/", wait_until="load")
        expect_none(page.evaluate(PAST_THE_EDGE, [one for one in paths if one not in embedded]))
        for path in embedded:
            if 'http-equiv="refresh"' in file_of(site, path).read_text("utf-8"):
                continue
            page.goto(f"{origin}{path}", wait_until="load")
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= PHONE["width"], path


def test_a_frame_is_as_high_as_what_it_shows(
    browser: Browser, origin: str, site: Path, paths: tuple[str, ...]
) -> None:
    """What the page of a record offers makes a frame in which all is seen, in a column of any
    width, and of which not half stays empty."""
    widths = (300, 320, 400, 480, 600, 800, 1100)
    embedded = [path for path in paths if path.startswith("/embed/")]
    with shown(browser, viewport=PHONE) as page, shown(browser) as column:
        for path in embedded:
            if 'http-equiv="refresh"' in file_of(site, path).read_text("utf-8"):
                continue
            page.goto(f"{origin}{path}", wait_until="load")
            frame = re.sub(' src="[^"]+"', "", offered(site, path.split("/")[2]))
            columns = (f'<div style="width: {one}px">{frame}</div>' for one in widths)
            column.set_content("".join(columns))
            frames = column.locator("iframe").all()
            for width, one in zip(widths, frames, strict=True):
                page.set_viewport_size({"width": width, "height": 600})
                needed = page.evaluate("document.body.offsetHeight")
                high = one.evaluate("frame => frame.offsetHeight")
                assert needed <= high <= 1.8 * needed + 40, (path, width, needed, high)


def offered(site: Path, record: str) -> str:
    """The HTML that embeds a record, as its page offers it."""
    (page,) = (
        site / kind / record / "index.html"
        for kind in ("figures", "questions")
        if (site / kind / record).is_dir()
    )
    (code,) = html.fromstring(page.read_bytes()).xpath("//pre[contains(., '<iframe')]/text()")
    return str(code)


def test_no_other_host_is_told(visits: dict[str, Visit], origin: str) -> None:
    """Whatever a page loads comes from the site itself."""
    foreign = {
        path: [url for url in seen.requested if not url.startswith((f"{origin}/", "data:"))]
        for path, seen in visits.items()
    }
    expect_none(foreign)


def test_no_page_names_what_is_elsewhere(site: Path, paths: tuple[str, ...]) -> None:
    """No page has a picture, script, frame or style of another host; links may lead there."""
    loads = "//@src | //@srcset | //object/@data | //link[contains(@rel, 'style')]/@href"
    foreign = {
        path: [
            url
            for url in html.fromstring(file_of(site, path).read_bytes()).xpath(loads)
            if urlsplit(url).netloc
        ]
        for path in paths
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
    """Home, network and each record's page, with all they load, travel in at most 60 kB."""
    first = [path for path in paths if path in ("/", "/network/") or is_record(path)]
    beside = max(first_view(site, seen.requested) for path, seen in visits.items() if path in first)
    sizes = {path: beside + first_view(site, (path,)) for path in first}
    expect_none({path: size for path, size in sizes.items() if size > FIRST_VIEW})


def is_record(path: str) -> bool:
    """Whether this is the page of a record."""
    return re.fullmatch(r"/(actors|events|figures|questions|sources)/[^/]+/", path) is not None


def first_view(site: Path, requested: tuple[str, ...]) -> int:
    """The bytes of what was loaded: fonts are packed already, the rest as servers pack it."""
    files = [file_of(site, unquote(urlsplit(url).path)) for url in requested]
    return sum(as_it_travels(file) for file in files)


def as_it_travels(file: Path) -> int:
    """The bytes of a file as a server sends it."""
    content = file.read_bytes()
    return len(content if file.suffix == ".woff2" else gzip.compress(content, 6))


def file_of(site: Path, path: str) -> Path:
    """The file that is served under the path of an address."""
    file = site / path.lstrip("/")
    return file / "index.html" if file.is_dir() else file


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
    with shown(browser, viewport=viewport) as page:
        cache = page.context.new_cdp_session(page)
        cache.send("Network.setCacheDisabled", {"cacheDisabled": True})
        shifts = {path: shift_of(page, f"{origin}{path}") for path in samples}
        expect_none({path: shift for path, shift in shifts.items() if shift > UNSEEN_SHIFT})


def test_nothing_moves_on_a_slow_phone(
    browser: Browser, origin: str, samples: tuple[str, ...]
) -> None:
    """What is drawn of a page before the rest has come stays in its place when that comes."""
    with shown(browser, viewport=PHONE) as page:
        page.goto(f"{origin}/about/", wait_until="load")
        slow = page.context.new_cdp_session(page)
        slow.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        # Style and scripts are cached by now, so that each page is drawn piece by piece.
        slow.send("Network.emulateNetworkConditions", SLOW)
        shifts = {path: shift_of(page, f"{origin}{path}") for path in samples}
        expect_none({path: shift for path, shift in shifts.items() if shift > AT_THE_EDGE})


def shift_of(page: Page, address: str) -> float:
    """How far things move whenever a page comes in: the least of up to three times.

    A browser draws a page in pieces that end elsewhere each time, and what stands at an end may
    settle; what scripts and late files move, they move each time.
    """
    shifts: list[float] = []
    while len(shifts) < 3 and min(shifts, default=1) > UNSEEN_SHIFT:
        page.goto(address, wait_until="load")
        shifts.append(float(page.evaluate(SHIFT)))
    return min(shifts)


def test_a_page_needs_no_script(browser: Browser, origin: str, samples: tuple[str, ...]) -> None:
    """Without JavaScript a reader sees every word that is there with it, but for filters and
    buttons that copy."""
    lost = {}
    with shown(browser) as scripted, shown(browser, java_script_enabled=False) as plain:
        for path in filter(lambda path: path != "/search/", samples):
            texts = []
            for page in (scripted, plain):
                page.goto(f"{origin}{path}", wait_until="load")
                page.locator(".copier").evaluate_all("buttons => buttons.map(one => one.remove())")
                texts.append(set(page.locator("main").inner_text().splitlines()))
            offered = scripted.locator("[data-filter]").all_inner_texts()
            lost[path] = texts[0] - texts[1] - set(offered)
    expect_none(lost)


def test_quotes_open_without_scripts(
    browser: Browser, origin: str, site: Path, paths: tuple[str, ...]
) -> None:
    """Without JavaScript the words of the source are there, and a tap on a phone shows more."""
    path = next(path for path in paths if "more-quotes" in file_of(site, path).read_text("utf-8"))
    with shown(browser, java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{origin}{path}", wait_until="load")
        proof = page.locator(".proof:has(details)").first
        further = proof.locator("details blockquote").first
        assert proof.locator("blockquote").first.is_visible()
        assert not further.is_visible()
        proof.locator("details > summary").first.click()
        assert further.is_visible()


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
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#page--content"
        assert page.locator("a[href='#page--content']").first.is_visible()


def test_the_menu_on_a_phone_shows_where_one_is(
    browser: Browser, origin: str, samples: tuple[str, ...]
) -> None:
    """Every section is in it, and the one that the reader is in can be seen without scrolling."""
    with shown(browser, viewport=PHONE) as page:
        for path in filter(is_record, samples):
            page.goto(f"{origin}{path}", wait_until="load")
            menu = page.get_by_role("navigation", name="Sections of this site")
            sections = menu.get_by_role("link").evaluate_all("all => all.map(one => one.pathname)")
            wanted = "actors events figures sources disputed unnamed network changes data about"
            assert set(sections) == {f"/{name}/" for name in wanted.split()}, path
            here = menu.locator("[aria-current]").bounding_box()
            assert here, path
            assert here["x"] >= 0, path
            assert here["x"] + here["width"] <= PHONE["width"], path


@pytest.mark.parametrize("width", [1024, 1100, 1200, 1280, 1366, 1440, 1600, 1920])
def test_the_menu_on_a_desk_is_whole(browser: Browser, origin: str, width: int) -> None:
    """Nothing of it is cut off or has to be scrolled to, whichever section is the current one."""
    with shown(browser, viewport={"width": width, "height": 800}) as page:
        for path in ("", "disputed/", "about/"):
            page.goto(f"{origin}/{path}")
            menu = page.locator(".site-header nav ul")
            hidden, scrolled = menu.evaluate(
                "all => [all.scrollWidth - all.clientWidth, all.scrollLeft]"
            )
            assert (hidden, scrolled) == (0, 0), path


def test_pictures_keep_their_labels_apart(browser: Browser, origin: str, site: Path) -> None:
    """In every chart and network, no label leaves the picture or lies on another."""
    picture = re.compile('<(figure|svg|div) class="(chart|network|scale|spark)[ "]')
    drawn = [
        page.parent.relative_to(site).as_posix()
        for page in sorted(site.rglob("index.html"))
        if picture.search(page.read_text(encoding="utf-8"))
    ]
    assert {"network", "events", "figures/people-held-in-gaza"} <= set(drawn)
    wrong = {}
    with shown(browser, bypass_csp=True) as page:
        for path in drawn:
            page.goto(f"{origin}/{path}/", wait_until="load")
            page.add_style_tag(content=MEASURED)
            assert page.evaluate(USE_MEASURED) == 1
            for name, viewport in (("phone", PHONE), ("desk", DESK)):
                page.set_viewport_size(viewport)
                wrong[f"{path} ({name})"] = page.evaluate(COLLISIONS)
    expect_none(wrong)


def test_paper_names_the_site_and_the_day(browser: Browser, origin: str) -> None:
    """A printed page has whose it is, when it last changed and where it stands; copied words have a
    bar beside them, and the network its picture."""
    with shown(browser) as page:
        page.emulate_media(media="print")
        page.goto(f"{origin}/questions/end-of-first-phase/")
        page.set_viewport_size({"width": 673, "height": 900})
        assert page.locator(".wordmark").is_visible()
        assert page.get_by_role("link", name="Last changed").is_visible()
        assert page.locator(".address").is_visible()
        bars = "all => all.map(one => getComputedStyle(one).borderInlineStartWidth)"
        assert set(page.locator("blockquote").evaluate_all(bars)) == {"2px"}
        page.goto(f"{origin}/network/")
        assert page.locator(".network").is_visible()
        page.goto(f"{origin}/search/?q=hamas")
        page.locator(".results > li").first.wait_for()
        assert not page.locator(".filters").is_visible()
