"""The links and ids of a page as 64-bit numbers, so that those of a whole site compare as sets.

A page as our templates write it, plain tags with attributes between double quotes, is scanned; any
other is read as browsers read it. Addresses are resolved as browsers do (RFC 3986, section 5).
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from html import unescape
from typing import Final
from urllib.parse import quote, unquote, urljoin, urlsplit

from generator.build.built_pages import BuiltFile, BuiltLink, addresses, read_page
from generator.diagnostics.diagnostic import Span

# A host that cannot be (RFC 2606): what resolves to it is the site's own.
_HERE: Final = "https://site.invalid"
_NOWHERE: Final = Span("")

_DOCTYPE: Final = re.compile(r"<!doctype html>", re.IGNORECASE)
# A script with its tag, any start tag, and an end tag, as our templates write them.
_OPENS: Final = r"""<{}(?:\s[^<>"'=]*(?:="[^<>"]*"[^<>"'=]*)*)?>"""
_SCRIPT: Final = re.compile(f"({_OPENS.format('script')})[^<]*</script>")
_TAG: Final = re.compile(_OPENS.format("[a-z][A-Za-z0-9-]*"))
_END_TAG: Final = re.compile(r"</[a-z][A-Za-z0-9-]*>")
_SHAPE: Final = re.compile(r'<([a-z][A-Za-z0-9-]*)((?:\s+[A-Za-z][\w:.-]*(?:="[^<>"]*")?)*)\s*/?>')
_ATTRIBUTE: Final = re.compile(r'\s([A-Za-z][\w:.-]*)="([^<>"]*)"')
# The end of a script that was not found whole, and a title that holds more than text.
_LOOSE: Final = re.compile(r"</script>|<title[^>]*>[^<]*<(?!/title>)", re.IGNORECASE)
# Elements whose text is no markup: a page with one of them is read in full.
_UNSCANNED: Final = frozenset(
    (
        *("style", "plaintext", "textarea", "xmp", "noscript", "template", "iframe"),
        *("noembed", "noframes"),
    )
)
# A page of the site, and a place in it, as another page links to it from the root on.
_PLAIN: Final = re.compile(r"((?:[a-z0-9-]+/)*)(?:#([A-Za-z0-9_-]+))?")
# A file in the folder of the page that links to it.
_BESIDE: Final = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9]+)+")


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
    up, folder = "../" * path.count("/"), path[: path.rfind("/") + 1]
    for reference in file.references:
        url = reference.url
        if url.startswith(up) and not file.base:
            number, outside = _from_root(url[len(up) :], root)
        elif url.startswith("#") and "%" not in url and not file.base:
            fragment = url[1:].partition(":~:")[0]
            number, outside = number_of(path, "" if fragment == "top" else fragment), False
        elif _BESIDE.fullmatch(url) and not file.base:
            number, outside = number_of(folder + url), False
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
    plain = _PLAIN.fullmatch(url)
    if plain and plain[2] != "top":
        return number_of(f"{plain[1]}index.html", plain[2] or ""), False
    return _number(target_of(f"./{url}", "index.html", "", root))


def _number(target: LinkTarget) -> tuple[int, bool]:
    """The number of a target, 0 for none; and whether a browser would ask another host for it."""
    number = number_of(target.path, target.fragment) if target.path else 0
    return number, bool(target.url)


def _scan(html: str) -> BuiltFile | None:
    """The references and ids of a page, without their places; ``None`` for a page that a scan
    cannot read for certain: one in which some "<" opens no plain tag."""
    bare, scripts = _SCRIPT.subn(r"\1", _DOCTYPE.sub("", html, count=1))
    tags = _TAG.findall(bare)
    ends = _END_TAG.findall(bare)
    if len(tags) + len(ends) != bare.count("<") or _LOOSE.search(bare):
        return None
    file = BuiltFile()
    for tag in tags:
        found = _read_tag(tag)
        if found is None:
            return None
        file.references += found.references
        if found.id:
            file.repeated += [(found.id, _NOWHERE, _NOWHERE)] if found.id in file.ids else []
            file.ids[found.id] = _NOWHERE
        if found.name:
            file.ids[found.name] = _NOWHERE
        scripts -= found.is_script
    return None if scripts else file


@dataclass(frozen=True, slots=True)
class _Tag:
    """What a start tag refers to, and the names under which it can be linked to."""

    references: tuple[BuiltLink, ...]
    id: str | None
    name: str | None
    is_script: bool


# The same tags stand on many pages.
@lru_cache(maxsize=50_000)
def _read_tag(tag: str) -> _Tag | None:
    """What a start tag says; ``None`` if it must be read with all that stands around it."""
    shape = _SHAPE.fullmatch(tag)
    name = shape[1].lower() if shape else ""
    if not shape or name in _UNSCANNED:
        return None
    pairs = _ATTRIBUTE.findall(shape[2])
    attributes = {key.lower(): unescape(value) if "&" in value else value for key, value in pairs}
    if len(attributes) < len(pairs) or (name == "base" and "href" in attributes):
        return None
    return _Tag(
        tuple(
            BuiltLink(_NOWHERE, url.strip(), loads) for url, loads in addresses(name, attributes)
        ),
        attributes.get("id"),
        attributes.get("name") if name == "a" else None,
        name == "script",
    )
