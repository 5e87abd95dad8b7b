"""The rules of the built site (B): every internal link and fragment leads somewhere.

Links, files and ids are compared as sets of numbers; only a page with a fault is read in full, to
say where it stands.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from generator.build.built_pages import BuiltFile, read_page, read_style
from generator.build.page_links import PageLinks, number_of, numbers, target_of
from generator.content.folders import walk
from generator.diagnostics.diagnostic import Diagnostic, Finding, Severity, Span, rule
from generator.diagnostics.renderers import counted

_HOME: Final = "index.html"


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


@rule("B105", "no-home-page")
def no_home_page(pages: int) -> Iterator[Finding]:
    """A site without a home page.

    What: Pages link to the root of the site, and there is no index.html: `prefix` has put the
        generated home page below a path, and nobody has written another.
    Why: The name of the site, on each page, would lead to an error page.
    Example: plugins: [{factsheets: {prefix: facts/}}], and docs/ has no index.md
    Instead: docs/index.md, with a link to facts/
    """
    if pages:
        yield Finding(
            Span("mkdocs.yml"),
            f"the site has no home page, and {counted(pages, 'page')} "
            f"{'links' if pages == 1 else 'link'} to it.",
            "Write index.md in the folder that `docs_dir` names; or take `prefix` out, and the "
            "generated home page stands there.",
        )


SITE_RULES: Final = (broken_link, broken_fragment, repeated_id, foreign_request, no_home_page)
_OF_LINKS: Final = frozenset({broken_link.code, broken_fragment.code, no_home_page.code})


def tolerated(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The same findings, with links that lead nowhere as warnings."""
    for one in found:
        yield replace(one, severity=Severity.WARNING) if one.code in _OF_LINKS else one


def check_site(
    folder: Path,
    base: str = "",
    made: Mapping[str, PageLinks] = MappingProxyType({}),
    ours: AbstractSet[str] | None = None,
) -> Iterator[Diagnostic]:
    """Check every page and style sheet of a built site.

    ``base`` is the path at which the site will be served, such as ``/sheets/``; ``made`` are the
    pages whose links are known already: those with a fault are read, the rest are not. In a theme
    that is not ours, only the pages in ``ours`` are checked, and what the theme loads with them is
    for the publisher to decide.
    """
    root = site_root(base)
    names = sorted(_files(folder))
    others = {name: _read(folder, name) for name in names if _is_read(name) and name not in made}
    known = set(map(number_of, names))
    for name, file in others.items():
        known.update(number_of(name, identifier) for identifier in file.ids)
    for page in made.values():
        known.update(numbers(page.ids))
    homeless, no_home = 0, _HOME not in names
    for name in names:
        if ours is not None and name not in ours:
            continue
        found = others.get(name)
        if name in made and (made[name].faulty or not known.issuperset(numbers(made[name].links))):
            found = _read(folder, name)
        if found:
            homeless += no_home and _links_home(name, found, root)
            for complaint in _complaints(name, found, root, known):
                if ours is None or complaint.code != "B104":
                    yield complaint
    yield from no_home_page(homeless)


def site_root(base: str) -> str:
    """The path at which a site is served, with a slash at both ends."""
    return f"/{base.strip('/')}/".replace("//", "/")


def _files(folder: Path) -> Iterator[str]:
    for place, _, names in walk(folder):
        inside = os.path.relpath(place, folder)
        yield from names if inside == "." else (f"{inside}/{name}" for name in names)


def _is_read(name: str) -> bool:
    return name.endswith((".html", ".css"))


def _read(folder: Path, name: str) -> BuiltFile:
    reader = read_page if name.endswith(".html") else read_style
    # What somebody put among the pages may be in another encoding, as MkDocs copies it.
    return reader((folder / name).read_text(encoding="utf-8", errors="replace"), name)


def _links_home(name: str, file: BuiltFile, root: str) -> bool:
    """Whether a file links to the root of the site."""
    targets = (target_of(one.url, name, file.base, root) for one in file.references)
    return any(one.path == _HOME for one in targets)


def _complaints(
    name: str, file: BuiltFile, root: str, known: AbstractSet[int]
) -> Iterator[Diagnostic]:
    """What is wrong with a file; ``known`` are the numbers of all files and ids of the site."""
    for repeated, place, first in file.repeated:
        yield from repeated_id(place, repeated, first)
    for reference in file.references:
        target = target_of(reference.url, name, file.base, root)
        if target.url:
            if reference.loads and target.url.startswith(("http:", "https:")):
                yield from foreign_request(reference.span, reference.url)
        elif target.path == _HOME and number_of(_HOME) not in known:
            pass  # told once of the whole site
        elif not target.path or number_of(target.path) not in known:
            yield from broken_link(reference.span, reference.url)
        elif number_of(target.path, target.fragment) not in known:
            yield from broken_fragment(reference.span, reference.url, target.fragment)
