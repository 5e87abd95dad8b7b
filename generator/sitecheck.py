"""The rules of the built site (B): every internal link and fragment leads somewhere.

Layer 4. Raw HTML is read as browsers read it, so that what MkDocs passes over is seen too.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from generator.diagnostics import Diagnostic, Finding, Span, rule

_LINKING: Final = frozenset({"href", "src", "action", "poster"})
_LOADING: Final = frozenset({"src", "poster", "srcset"})


@dataclass(frozen=True, slots=True)
class Reference:
    """A link in a built page: where it stands, and what it names."""

    span: Span
    url: str
    loads: bool


@dataclass(slots=True)
class BuiltPage:
    """What a built page links to, and the ids that it has, each with its place."""

    references: list[Reference] = field(default_factory=list)
    ids: dict[str, Span] = field(default_factory=dict)
    repeated: list[tuple[str, Span, Span]] = field(default_factory=list)


@rule("B101", "broken-link")
def broken_link(place: Span, url: str) -> Iterator[Finding]:
    """A link that leads nowhere.

    What: A built page links to a file that the site does not have.
    Why: A reader who wants the proof would land on an error page.
    Example: <a href="../hamass/">
    Instead: <a href="../hamas/">
    """
    yield Finding(
        place,
        f'the link "{url}" leads to no page of the site.',
        "Correct the address in the page, the template or mkdocs.yml.",
    )


@rule("B102", "broken-fragment")
def broken_fragment(place: Span, url: str, fragment: str) -> Iterator[Finding]:
    """A link to a place that a page does not have.

    What: The page is there, but nothing in it has the id after the #.
    Why: The reader would land at the top of the page and search in vain.
    Example: <a href="../hamas/#hold">
    Instead: <a href="../hamas/#held">
    """
    yield Finding(
        place,
        f'the link "{url}" names "{fragment}", and no element there has this id.',
        "Correct the part after #, or give the element this id.",
    )


@rule("B103", "repeated-id")
def repeated_id(place: Span, name: str, first: Span) -> Iterator[Finding]:
    """An id given twice.

    What: Two elements of one page have the same id.
    Why: A link to it leads to the first only.
    Example: <h2 id="held"> … <p id="held">
    Instead: An id for each.
    """
    yield Finding(
        place,
        f'the id "{name}" is here and already on line {first.line}.',
        "Give one of the two another id.",
    )


@rule("B104", "foreign-request")
def foreign_request(place: Span, url: str) -> Iterator[Finding]:
    """A request to another host.

    What: A page loads an image, script or style from another host.
    Why: It would tell that host who reads what, and break without it.
    Example: <img src="https://example.org/x.png">
    Instead: A file of the site's own.
    """
    yield Finding(
        place,
        f'the page loads "{url}" from another host.',
        "Put the file into the site and name it there.",
    )


SITE_RULES: Final = (broken_link, broken_fragment, repeated_id, foreign_request)


class _Reader(HTMLParser):
    """Collects a page's references and ids."""

    def __init__(self, path: str) -> None:
        super().__init__(convert_charrefs=True)
        self.path = path
        self.page = BuiltPage()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        place = Span(self.path, line, column + 1, line, column + 1)
        for name, value in attrs:
            if value is None:
                continue
            if name == "id":
                self._id(value, place)
            elif name in _LINKING:
                loads = name in _LOADING or (tag == "link" and _loads(dict(attrs)))
                self.page.references.append(Reference(place, value, loads))

    def _id(self, name: str, place: Span) -> None:
        first = self.page.ids.setdefault(name, place)
        if first is not place:
            self.page.repeated.append((name, place, first))


def _loads(attributes: Mapping[str, str | None]) -> bool:
    relations = set((attributes.get("rel") or "").split())
    return bool(relations & {"stylesheet", "icon", "preload", "modulepreload", "manifest"})


def read_built(html: str, path: str) -> BuiltPage:
    """The references and ids of a built page; ``path`` is where messages say it stands."""
    reader = _Reader(path)
    reader.feed(html)
    reader.close()
    return reader.page


def check_site(folder: Path, base: str = "") -> Iterator[Diagnostic]:
    """Check every page of a built site; ``base`` is the path that absolute links start with."""
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    pages = {
        name: read_built((folder / name).read_text(encoding="utf-8"), name)
        for name in sorted(files)
        if name.endswith(".html")
    }
    for name, page in pages.items():
        for repeated, place, first in page.repeated:
            yield from repeated_id(place, repeated, first)
        for reference in page.references:
            yield from _check_reference(name, reference, files, pages, base)


def _check_reference(
    name: str,
    reference: Reference,
    files: set[str],
    pages: Mapping[str, BuiltPage],
    base: str,
) -> Iterator[Diagnostic]:
    parts = urlsplit(reference.url)
    if parts.scheme or parts.netloc:
        if reference.loads and parts.scheme != "data":
            yield from foreign_request(reference.span, reference.url)
        return
    target = _target(name, unquote(parts.path), base)
    if target not in files:
        yield from broken_link(reference.span, reference.url)
    elif parts.fragment and target in pages:
        fragment = unquote(parts.fragment)
        if fragment not in pages[target].ids and not fragment.startswith(":~:"):
            yield from broken_fragment(reference.span, reference.url, fragment)


def _target(name: str, path: str, base: str) -> str:
    """The file that a link in a page leads to; a folder's is its index.html."""
    if path.startswith("/"):
        whole = path.removeprefix(base.rstrip("/") or "").lstrip("/")
    else:
        whole = posixpath.join(posixpath.dirname(name), path) if path else name
    target = posixpath.normpath(whole) if whole else "."
    if target == "." or path.endswith(("/", "..")):
        return posixpath.normpath(posixpath.join(target, "index.html"))
    return target
