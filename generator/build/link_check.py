"""The rules of the built site (B): every internal link and fragment leads somewhere.

Addresses are resolved as browsers resolve them (RFC 3986, section 5).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote, urljoin, urlsplit

from generator.build.built_pages import BuiltFile, Reference, read_page, read_style
from generator.diagnostics.diagnostic import Diagnostic, Finding, Span, rule

# A host that cannot be (RFC 2606): what resolves to it is the site's own.
_HERE: Final = "https://site.invalid"


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


def check_site(folder: Path, base: str = "") -> Iterator[Diagnostic]:
    """Check every page and style sheet of a built site.

    ``base`` is the path at which the site will be served, such as ``/sheets/``.
    """
    names = sorted(path.relative_to(folder).as_posix() for path in _files(folder))
    read = {".html": read_page, ".css": read_style}
    built = {
        name: read[suffix]((folder / name).read_text(encoding="utf-8"), name)
        for name in names
        for suffix in read
        if name.endswith(suffix)
    }
    site = _Site(frozenset(names), built, f"/{base.strip('/')}/".replace("//", "/"))
    for name, file in built.items():
        for repeated, place, first in file.repeated:
            yield from repeated_id(place, repeated, first)
        for reference in file.references:
            yield from site.check(name, file, reference)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


@dataclass(frozen=True, slots=True)
class _Site:
    """The names of all files, what those that can refer to others say, and where it is served."""

    names: frozenset[str]
    built: Mapping[str, BuiltFile]
    root: str

    def check(self, name: str, file: BuiltFile, reference: Reference) -> Iterator[Diagnostic]:
        """What is wrong with one reference of a file."""
        url = _resolved(f"{_HERE}{self.root}{quote(name)}", file.base, reference.url)
        if url is None:
            yield from broken_link(reference.span, reference.url)
        elif not url.startswith(f"{_HERE}/"):
            if reference.loads and urlsplit(url).scheme in {"http", "https"}:
                yield from foreign_request(reference.span, reference.url)
        else:
            yield from self._check_own(reference, url)

    def _check_own(self, reference: Reference, url: str) -> Iterator[Diagnostic]:
        parts = urlsplit(url)
        target = unquote(parts.path).removeprefix(self.root)
        if target.endswith("/") or not target:
            target += "index.html"
        if not unquote(parts.path).startswith(self.root) or target not in self.names:
            yield from broken_link(reference.span, reference.url)
            return
        # What follows :~: is for the browser alone (WICG Scroll To Text Fragment).
        fragment = unquote(parts.fragment.partition(":~:")[0])
        ids = self.built[target].ids if target.endswith(".html") else {fragment}
        if fragment not in {"", "top"} and fragment not in ids:
            yield from broken_fragment(reference.span, reference.url, fragment)


def _resolved(page: str, base: str, url: str) -> str | None:
    """An address in full; ``None`` when it is none."""
    try:
        return urljoin(urljoin(page, base), url)
    except ValueError:
        return None
