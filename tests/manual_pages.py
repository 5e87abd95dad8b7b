"""The manual as its readers have it: built once for all tests that look at it, and read as HTML."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from projects import ROOT

ADDRESS = "https://factsheets.example/manual/"


def build_manual(folder: Path) -> subprocess.CompletedProcess[str]:
    """Build the manual into a folder, as `make manual` does."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", "docs/mkdocs.yml"]
    return subprocess.run(
        [*command, "-d", str(folder)], cwd=ROOT, check=False, capture_output=True, text=True
    )


class _Reader(HTMLParser):
    """Collects the ids, the links and what else a page asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.ids += [said["id"] or ""] if "id" in said else []
        if tag == "a":
            self.links += [said.get("href") or ""]
        elif said.get("rel") != "canonical":
            self.parts += [said[name] or "" for name in ("href", "src") if name in said]


@dataclass(frozen=True)
class ManualPage:
    """A page that was built: its address below the manual's, and its HTML."""

    path: str
    html: str

    @cached_property
    def _read(self) -> _Reader:
        reader = _Reader()
        reader.feed(self.html)
        return reader

    @property
    def ids(self) -> list[str]:
        """The anchors of the page."""
        return self._read.ids

    @property
    def parts(self) -> list[str]:
        """The addresses of what the page asks for: style sheets, scripts, icons."""
        return self._read.parts

    @property
    def links(self) -> list[tuple[str, str]]:
        """Where the page leads: whole addresses, each with its anchor, "" for none."""
        return [split_address(urljoin(f"{ADDRESS}{self.path}", link)) for link in self._read.links]


def split_address(address: str) -> tuple[str, str]:
    """An address and its anchor."""
    found = urldefrag(address)
    return found.url, found.fragment


def read_manual(folder: Path) -> dict[str, ManualPage]:
    """The pages of a manual that was built, by their addresses below the manual's."""
    paths = {
        path.relative_to(folder).parent.as_posix(): path for path in folder.rglob("index.html")
    }
    places = {"" if path == "." else f"{path}/": file for path, file in paths.items()}
    return {path: ManualPage(path, file.read_text("utf-8")) for path, file in places.items()}
