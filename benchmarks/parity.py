"""Whether both sites say the same: every statement and every backlink, on its record's page.

    python -m benchmarks.parity [--records N]
    python -m benchmarks.parity --project DIR --site DIR [--site DIR]

On a record's page, the element with a statement's id must hold its text or number, each quote, each
speaker and each outlet. The page must link to each article that a statement rests on, and to every
other record that names this one. White space is made even before texts are compared; scripts and
styles do not count.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit

from benchmarks import records
from benchmarks.pair import Pair
from benchmarks.records import Record, Shown

_BASE: Final = "https://example.org"
_SILENT: Final = frozenset(("script", "style", "template"))
_VOID: Final = re.compile("area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")
_INLINE: Final = re.compile(
    "a|abbr|b|bdi|bdo|cite|code|data|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u"
)
_SEPARATOR: Final = re.compile(r"(?<=\d)[,\u202f\u00a0](?=\d{3})")
_SHOWN_MISSES: Final = 20


@dataclass(slots=True)
class Page:
    """What a page shows: the text of each element that has an id, and where its links lead."""

    texts: dict[str, str] = field(default_factory=dict)
    links: set[str] = field(default_factory=set)


class _Reader(HTMLParser):
    """Collects text as it is seen: block elements part words, inline elements do not."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.open: list[tuple[str, str, int]] = []  # tag, id, where its text begins
        self.page = Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "a" and (target := found.get("href")):
            self.page.links.add(target)
        if not _INLINE.fullmatch(tag):
            self.parts.append(" ")
        if not _VOID.fullmatch(tag):
            self.open.append((tag, found.get("id") or "", len(self.parts)))

    def handle_endtag(self, tag: str) -> None:
        if not any(tag == opened for opened, _, _ in self.open):
            return
        while self.open:
            opened, id_, start = self.open.pop()
            if id_:
                self.page.texts[id_] = plain("".join(self.parts[start:]))
            if opened == tag:
                break
        if not _INLINE.fullmatch(tag):
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not any(tag in _SILENT for tag, _, _ in self.open):
            self.parts.append(data)


def plain(text: str) -> str:
    """A text with even white space and without separators of thousands."""
    return _SEPARATOR.sub("", " ".join(text.split()))


def read(site: Path, address: str) -> Page | None:
    """The page at an address such as /actors/ID/, its links as addresses; None without one."""
    path = site / address.strip("/") / "index.html"
    if not path.exists():
        return None
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    links = {urlsplit(urljoin(f"{_BASE}{address}", link)).path for link in reader.page.links}
    return Page(reader.page.texts, links)


@dataclass(slots=True)
class Tally:
    """How many things were looked for, by sort, and which of them are missing."""

    sought: Counter[str] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)

    def look(self, sort: str, there: bool, what: str) -> None:
        self.sought[sort] += 1
        if not there:
            self.missing.append(f"{sort}: {what}")


def compare(found: Mapping[str, Record], site: Path) -> Tally:
    """Look on every record's page for all that it must show."""
    tally = Tally()
    backlinks = defaultdict(set)
    for record in found.values():
        for target in records.references(record):
            backlinks[target].add(record.id)
    for record in found.values():
        page = read(site, record.address)
        tally.look("page", page is not None, record.address)
        if page is None:
            continue
        for statement in records.statements(record):
            shown = records.shown(found, statement)
            ref = f"{record.address}#{shown.fact}"
            text = page.texts.get(shown.fact, "")
            for sort, words in _sorted_out(shown):
                tally.look(sort, plain(words) in text, f"{ref} lacks {words!r}")
            for address in shown.sources:
                tally.look("article", address in page.links, f"{ref} lacks {address}")
        for origin in backlinks[record.id]:
            address = found[origin].address
            tally.look("backlink", address in page.links, f"{record.address} lacks {address}")
    return tally


def _sorted_out(shown: Shown) -> Iterator[tuple[str, str]]:
    for sort, texts in (
        ("text", shown.words),
        ("quote", shown.quotes),
        ("speaker", shown.speakers),
        ("outlet", shown.outlets),
    ):
        for text in texts:
            yield sort, text


def told(project: Path, sites: Mapping[str, Path]) -> int:
    """Print what was found on each site; 1 when anything is missing on any, otherwise 0."""
    found = records.load(project)
    code = 0
    for name, site in sites.items():
        tally = compare(found, site)
        counts = ", ".join(f"{count:,} {sort}s" for sort, count in sorted(tally.sought.items()))
        print(f"{name}: looked for {counts}; {len(tally.missing):,} missing.")
        for miss in tally.missing[:_SHOWN_MISSES]:
            print(f"  {miss}")
        code = 1 if tally.missing else code
    return code


def main() -> int:
    """Compare sites that are there, or build both for a made-up project; gives the exit code."""
    parser = argparse.ArgumentParser(description="Prove that both sites say the same.")
    parser.add_argument("--records", type=int, default=300, help="size of the made-up project")
    parser.add_argument("--project", type=Path, help="a project that is there")
    parser.add_argument("--site", type=Path, action="append", default=[], help="its built sites")
    asked = parser.parse_args()
    if asked.project:
        return told(asked.project, {str(site): site for site in asked.site})
    with tempfile.TemporaryDirectory() as folder:
        pair = Pair(asked.records, Path(folder))
        pair.prepare_hugo()
        pair.run_hugo()
        pair.run("build")
        return told(pair.project, {"factsheets": pair.site, "Hugo": pair.hugo_site})


if __name__ == "__main__":
    sys.exit(main())
