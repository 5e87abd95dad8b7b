"""The links and ids of a page as 64-bit numbers, so that those of a whole site compare as sets.

A page as our templates write it is scanned for attributes between double quotes; any other is
read as browsers read it. Addresses are resolved as browsers do (RFC 3986, section 5).
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from html import unescape
from typing import Final
from urllib.parse import quote, unquote, urljoin, urlsplit

from generator.build.built_pages import BuiltFile, BuiltLink, read_page
from generator.diagnostics.diagnostic import Span

# A host that cannot be (RFC 2606): what resolves to it is the site's own.
_HERE: Final = "https://site.invalid"
_NOWHERE: Final = Span("")

_ADDRESSES: Final = frozenset({"href", "src", "data", "action", "xlink:href"})
_SCANNED: Final = ("id", "name", *sorted(_ADDRESSES))
# What else has addresses or hides text that looks like them: a page with it is read in full.
_UNSCANNED: Final = (
    *("<!--", "<base", "<style", "<plaintext", "<textarea", "<xmp", "<noscript", "<template"),
    *("<iframe", "<noembed", "<noframes", "<![", "<?", "srcset=", "poster=", "background="),
    *("formaction=", 'http-equiv="refresh'),
    *(f"{name}{gap}=" for name in _SCANNED for gap in " \n\t\r\f"),
)
# An attribute with white space before its sign, and an end tag with attributes.
_LOOSE: Final = re.compile(
    r"\b(?:srcset|imagesrcset|poster|background|formaction|http-equiv|content)\s+=|</script[^>]"
)


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """Where an address leads: to a file of the site (its path, "" for one that the site cannot
    have) and a fragment of it, or to another host, which has a URL instead."""

    path: str
    fragment: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class PageLinks:
    """What a page links to in the site, and what can be linked to in it, as packed numbers.

    ``faulty`` marks a page that has something to complain of by itself: an id twice, an address
    that leads out of the site or is none, a request to another host.
    """

    links: bytes
    ids: bytes
    faulty: bool


def number_of(path: str, fragment: str = "") -> int:
    """The number that stands for a file of the site, or for an id in it."""
    text = f"{path}#{fragment}" if fragment else path
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), "big")


def numbers(packed: bytes) -> array[int]:
    """The numbers that a ``PageLinks`` has packed."""
    found = array("Q")
    found.frombytes(packed)
    return found


def target_of(url: str, page: str, base: str, root: str) -> LinkTarget:
    """Where an address in a page leads; ``base`` is the page's own, ``root`` the site's path."""
    try:
        full = urljoin(urljoin(f"{_HERE}{root}{quote(page)}", base), url)
        parts = urlsplit(full)
    except ValueError:
        return LinkTarget("")
    if not full.startswith(f"{_HERE}/"):
        return LinkTarget("", url=full)
    path = unquote(parts.path)
    if not path.startswith(root):
        return LinkTarget("")
    # What follows :~: is for the browser alone (WICG Scroll To Text Fragment).
    fragment = unquote(parts.fragment.partition(":~:")[0])
    path = path.removeprefix(root)
    if path.endswith("/") or not path:
        path += "index.html"
    # Every page has a top, and what a fragment means in another file is not ours to know.
    known = fragment == "top" or not path.endswith(".html")
    return LinkTarget(path, "" if known else fragment)


def page_links(html: str, path: str, root: str) -> PageLinks:
    """The links and ids of a built page; ``root`` is the path at which the site is served."""
    return pack_links(_scan(html) or read_page(html, path), path, root)


def pack_links(file: BuiltFile, path: str, root: str) -> PageLinks:
    """What a page that was read refers to, packed."""
    links: set[int] = set()
    faulty = bool(file.repeated)
    up = "../" * path.count("/")
    for reference in file.references:
        url = reference.url
        if url.startswith(up) and not file.base:
            number, outside = _from_root(url[len(up) :], root)
        elif url.startswith("#") and "%" not in url and not file.base:
            fragment = url[1:].partition(":~:")[0]
            number, outside = number_of(path, "" if fragment == "top" else fragment), False
        elif url.startswith("https://") and "[" not in url:
            number, outside = 0, True
        else:
            number, outside = _number(target_of(url, path, file.base, root))
        links.add(number) if number else None
        faulty = faulty or not (number or outside) or (outside and reference.loads)
    ids = array("Q", sorted(number_of(path, name) for name in file.ids))
    return PageLinks(array("Q", sorted(links)).tobytes(), ids.tobytes(), faulty)


@lru_cache(maxsize=200_000)
def _from_root(url: str, root: str) -> tuple[int, bool]:
    """The same for every page, once the way up to the root is taken off."""
    return _number(target_of(f"./{url}", "index.html", "", root))


def _number(target: LinkTarget) -> tuple[int, bool]:
    """The number of a target, 0 for none; and whether a browser would ask another host for it."""
    number = number_of(target.path, target.fragment) if target.path else 0
    return number, bool(target.url)


def _scan(html: str) -> BuiltFile | None:
    """The references and ids of a page, without their places; ``None`` for a page that a scan
    cannot read for certain."""
    small = html.lower()
    if (
        any(small.count(f"{name}=") != html.count(f'{name}="') for name in _SCANNED)
        or any(small.count(tag) != html.count(tag) for tag in ("<script", "</script"))
        or any(word in small for word in _UNSCANNED)
        or _LOOSE.search(small)
    ):
        return None
    file = BuiltFile()
    for name, value, tag in _attributes(_without_scripts(html)):
        if name in _ADDRESSES:
            file.references += _references(name, value, tag)
        elif name == "id" or tag.startswith("<a "):
            repeated = name == "id" and value in file.ids
            file.ids[value] = _NOWHERE
            file.repeated += [(value, _NOWHERE, _NOWHERE)] if repeated else []
    return file


def _without_scripts(html: str) -> str:
    """The page without what stands between the tags of its scripts."""
    first, *rest = html.split("<script")
    kept = [first]
    for part in rest:
        opening, _, after = part.partition(">")
        kept += ("<script", opening, ">", after.partition("</script")[2])
    return "".join(kept)


def _attributes(html: str) -> Iterator[tuple[str, str, str]]:
    """The scanned attributes of all tags, each with its value and the start of its tag."""
    before, *rest = html.split('="')
    end, closes = len(before), False
    for part in rest:
        start = end + 2
        value, quoted, _ = part.partition('"')
        if before.endswith(_SCANNED) and not closes:
            name = before.rsplit(None, 1)[-1]
            if name in _SCANNED:
                whole = value if quoted else f"{value}="
                opening = html.rfind("<", 0, end)
                yield name, unescape(whole) if "&" in whole else whole, html[opening:start]
        # A value that ends in "=" is closed by what looks like the start of the next.
        closes = not quoted and not closes
        before, end = part, start + len(part)


def _references(name: str, value: str, tag: str) -> Iterable[BuiltLink]:
    if name != "href" or tag.startswith("<a "):
        loads = name in {"src", "data"}
        return (BuiltLink(_NOWHERE, value.strip(), loads),)
    # Whether a link, or a part of a picture, is loaded depends on what else its tag says.
    return read_page(f'{tag}{value}">', "").references
