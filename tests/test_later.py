"""Pages that a server makes when somebody asks for them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.build.later import Later
from generator.build.production import Production
from generator.plugin.live import making
from generator.plugin.plugin import FactsheetsPlugin

FIGURE = "content/figures/missing-planks.yaml"
PAGE = "figures/missing-planks/index.html"


def rename(folder: Path, old: str, new: str) -> None:
    """Give the figure another name."""
    path = folder / FIGURE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f"name: {old}", f"name: {new}"), encoding="utf-8")


class Server:
    """What a server does in its process, without its socket: builds, and answers for paths."""

    def __init__(self, folder: Path, site: Path) -> None:
        self.site = site
        self.config: MkDocsConfig = load_config(str(folder / "mkdocs.yml"), site_dir=str(site))
        self.plugin = cast("FactsheetsPlugin", self.config.plugins["factsheets"])
        self.config.plugins.on_startup(command="serve", dirty=False)
        build(self.config)
        self.plugin.live.on = True

    @property
    def waiting(self) -> int:
        """How many pieces of work wait."""
        made = self.plugin.live.made
        return len(made.waiting) if made else 0

    def build(self) -> int:
        """Build after an edit; says how many pieces of work wait then."""
        with self.plugin.live.later.building:
            build(self.config)
            return self.waiting

    def finish(self) -> None:
        """Wait until the rest is made. Fails after a minute."""
        end = time.monotonic() + 60
        while self.waiting:
            assert time.monotonic() < end
            time.sleep(0.02)
        with self.plugin.live.later.building:
            pass  # the last piece is in its place

    def files(self) -> dict[str, bytes]:
        """What stands in the served folder, but for what is made at the start alone."""
        of_all = self.plugin.outputs.paths_of_the_site
        paths = {path.relative_to(self.site).as_posix(): path for path in self.site.rglob("*")}
        return {
            name: path.read_bytes()
            for name, path in paths.items()
            if path.is_file() and name not in of_all and not name.startswith("pagefind/")
        }


@pytest.fixture
def server(small: Path, tmp_path: Path) -> Iterator[Server]:
    """A server of the small project that has good pages."""
    made = Server(small, tmp_path / "served")
    yield made
    made.plugin.live.later.end()
    made.config.plugins.on_shutdown()


def test_what_a_server_made_later_is_what_a_server_makes_at_its_start(
    server: Server, small: Path, tmp_path: Path
) -> None:
    """After edits every file is, byte for byte, that of a server which starts then."""
    for old, new in (("Missing planks", "Planks not there"), ("Planks not there", "Lost planks")):
        rename(small, old, new)
        assert server.build() > 0
    server.finish()
    again = Server(small, tmp_path / "again")
    assert server.files() == again.files()
    assert not list(server.site.glob(".*"))


def test_a_record_that_comes_and_goes_leaves_nothing_behind(
    server: Server, small: Path, tmp_path: Path
) -> None:
    """A new record's page is there, and gone with the record; then all is as at a new start."""
    text = (small / FIGURE).read_text(encoding="utf-8")
    new = (small / FIGURE).with_name("more-planks.yaml")
    new.write_text(text.replace("name: Missing planks", "name: More planks"), encoding="utf-8")
    server.build()
    assert server.plugin.live.later.make("figures/more-planks/index.html")
    server.finish()
    new.unlink()
    server.build()
    server.finish()
    assert not (server.site / "figures/more-planks").exists()
    again = Server(small, tmp_path / "again")
    assert server.files() == again.files()


ASKED = (
    PAGE,
    "figures/missing-planks",
    "figures/missing-planks/index.json",
    "figures/missing-planks/feed.xml",
    "embed/missing-planks/index.html",
    "figures/index.html",
    "index.html",
)


def test_a_page_is_made_when_it_is_asked_for(server: Server, small: Path) -> None:
    """Whatever a reader asks for first after an edit is there at once, and is the new one."""
    names = ["Missing planks", *(f"Planks {number}" for number, _ in enumerate(ASKED))]
    for asked, (old, new) in zip(ASKED, pairwise(names), strict=True):
        rename(small, old, new)
        server.build()
        assert server.plugin.live.later.make(asked)
        page = server.site / asked
        told = page / "index.html" if page.is_dir() else page
        assert new.encode() in told.read_bytes(), asked


def test_what_nobody_makes_is_not_there(server: Server, small: Path) -> None:
    """A path of no page is made by nobody, and leads nowhere outside the site."""
    rename(small, "Missing planks", "Planks not there")
    server.build()
    assert not server.plugin.live.later.make("actors/nobody/index.html")
    server.plugin.live.later.end()
    assert not server.plugin.live.later.make(PAGE)


class Faulty:
    """A production of which one page cannot be made."""

    def __init__(self, *names: str) -> None:
        self.waiting = dict.fromkeys(names)

    def make_waiting(self, name: str, folder: Path) -> None:
        """Make a page, or raise."""
        del self.waiting[name]
        if "bad" in name:
            raise RuntimeError(f"{name} is wrong")
        (folder / name).mkdir(parents=True)


def test_a_page_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """A fault in one page is told once, and keeps nobody from the others."""
    told: list[str] = []
    later = Later(told.append)
    later.begin(cast("Production", Faulty("a/bad/", "a/good/")), tmp_path)
    while not later.make("a/good"):
        time.sleep(0.01)
    assert not later.make("a/bad/index.html")
    assert told == ["a/bad/ is wrong"]


def test_a_request_looks_again_when_a_page_was_made() -> None:
    """A page that is missing is asked for once, by its path below the mount; others are not."""
    made: list[str] = []
    said: list[str] = []

    def app(environ: Any, start: Any) -> list[bytes]:
        there = environ["PATH_INFO"] == "/x/there.css" or "a/index.html" in made
        start("200 OK" if there else "404 Not Found", [])
        return [b"there" if there else b"missing"]

    def make(path: str) -> bool:
        made.append(path)
        return path == "a/index.html"

    def start(status: str, *_: Any) -> Any:
        said.append(status)

    def ask(path: str) -> bytes:
        return b"".join(making(app, "/x/", make)({"PATH_INFO": path}, start))

    assert ask("/x/there.css") == b"there"
    assert made == []
    assert ask("/x/b/../../../c/") == b"missing"
    assert ask("/y/") == b"missing"
    assert ask("/x/a/") == b"there"
    assert made == ["c/index.html", "a/index.html"]
    assert said == ["200 OK", "404 Not Found", "404 Not Found", "200 OK"]
