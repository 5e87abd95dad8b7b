"""Which pages of a site show all that it has to show, so that costly tests need not visit the rest.

Pages are told apart by the shapes of their elements, not by their words: what a checker of HTML
says of the tenth list of the same shape, it has said of the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from lxml import etree, html

# What rules and styles look at the value of; of other attributes they ask whether they are there.
TELLING = frozenset({"aria-current", "class", "dir", "lang", "role", "type"})


def shapes(page: Path) -> frozenset[object]:
    """What a page is made of: each kind of element where it stands, each step between headings."""
    root = html.fromstring(page.read_bytes())
    headings = [one.tag for one in root.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    return frozenset([*_shapes_below(root, ()), *pairwise(headings)])


def _shapes_below(element: html.HtmlElement, above: tuple[object, ...]) -> Iterator[object]:
    attributes = sorted(
        (str(name), value if name in TELLING else "") for name, value in element.attrib.items()
    )
    empty = not len(element) and not (element.text or "").strip()
    shape = (hash(above), element.tag, *attributes, empty)
    yield shape
    for child in element.iterchildren(tag=etree.Element):
        yield from _shapes_below(child, shape)


def varied(pages: Mapping[str, Path]) -> tuple[str, ...]:
    """The names of pages that together have every shape of all: few, and small ones.

    Takes again and again the page with the most new shapes for its bytes, as is usual for covers of
    a set (V. Chvátal, A greedy heuristic for the set-covering problem, 1979).
    """
    found = {name: shapes(page) for name, page in pages.items()}
    sizes = {name: page.stat().st_size for name, page in pages.items()}
    missing = set().union(*found.values())
    chosen = []
    while missing:
        best = max(found, key=lambda name: len(found[name] & missing) / sizes[name])
        chosen.append(best)
        missing -= found[best]
    return tuple(sorted(chosen))
