"""What the files of a built site refer to: links, what pages load, and ids.

Raw HTML is read as browsers read it, so that what MkDocs passes over is seen too; of style
sheets only the addresses are looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

from generator.diagnostics.diagnostic import Span

# Attributes whose address a reader may follow, and those whose address a page loads by itself.
_FOLLOWED: Final = frozenset({"href", "action", "formaction"})
_LOADED: Final = frozenset({"src", "poster", "data", "background"})
_LISTED: Final = frozenset({"srcset", "imagesrcset"})
_LOADING_TAGS: Final = frozenset({"use", "image", "feimage"})
_LOADING_RELATIONS: Final = frozenset(
    {
        *("stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload"),
        *("prefetch", "preconnect", "dns-prefetch", "pingback"),
    }
)
# Candidates of a srcset: an address without white space, then descriptors up to a comma
# (HTML Living Standard, 4.8.4.2.1).
_CANDIDATE: Final = re.compile(r"[\s,]*(\S*[^\s,])(?:\s[^,]*)?(?:,|$)")
_REFRESH: Final = re.compile(r"""[\d.\s]*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)["']?""", re.IGNORECASE)
_STYLE_URL: Final = re.compile(
    r"""/\*.*?\*/|url\(\s*(["']?)(?P<url>[^"')]*)\1\s*\)|@import\s+(["'])(?P<sheet>.*?)\3""",
    re.DOTALL | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class BuiltLink:
    """An address in a built file: where it stands, and whether it is loaded without a click."""

    span: Span
    url: str
    loads: bool


@dataclass(slots=True)
class BuiltFile:
    """What a built file refers to, and the ids that it has, each with its place.

    ``base`` is what its addresses are relative to, where it says so itself.
    """

    references: list[BuiltLink] = field(default_factory=list)
    ids: dict[str, Span] = field(default_factory=dict)
    repeated: list[tuple[str, Span, Span]] = field(default_factory=list)
    base: str = ""


class _PageReader(HTMLParser):
    """Collects a page's references and ids."""

    def __init__(self, path: str) -> None:
        super().__init__(convert_charrefs=True)
        self.path = path
        self.page = BuiltFile()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        place = Span(self.path, line, column + 1, line, column + 1)
        attributes = {name: value for name, value in attrs if value is not None}
        if "id" in attributes:
            self._id(attributes["id"], place)
        if tag == "a" and "name" in attributes:
            self.page.ids.setdefault(attributes["name"], place)
        if tag == "base":
            self.page.base = self.page.base or attributes.get("href", "").strip()
            return
        self.page.references += (
            BuiltLink(place, url.strip(), loads) for url, loads in addresses(tag, attributes)
        )

    def _id(self, name: str, place: Span) -> None:
        first = self.page.ids.setdefault(name, place)
        if first is not place:
            self.page.repeated.append((name, place, first))


def addresses(tag: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
    """The addresses in a start tag, and whether each is loaded without a click."""
    for name, value in attributes.items():
        plain = name.removeprefix("xlink:")
        if plain in _LISTED:
            yield from ((found[1], True) for found in _CANDIDATE.finditer(value))
        elif plain in _LOADED:
            yield value, True
        elif plain in _FOLLOWED:
            yield value, _loads(tag, attributes.get("rel", ""))
    if tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
        found = _REFRESH.fullmatch(attributes.get("content", "").strip())
        if found:
            yield found[1], True


def _loads(tag: str, relations: str) -> bool:
    if tag == "link":
        return not _LOADING_RELATIONS.isdisjoint(relations.lower().split())
    return tag in _LOADING_TAGS


def read_page(html: str, path: str) -> BuiltFile:
    """The references and ids of a built page; ``path`` is where messages say it stands."""
    reader = _PageReader(path)
    reader.feed(html)
    reader.close()
    return reader.page


def read_style(css: str, path: str) -> BuiltFile:
    """What a style sheet loads."""
    found = BuiltFile()
    for match in _STYLE_URL.finditer(css):
        url = match["url"] or match["sheet"]
        if url:
            line = css.count("\n", 0, match.start()) + 1
            column = match.start() - css.rfind("\n", 0, match.start())
            found.references.append(
                BuiltLink(Span(path, line, column, line, column), url.strip(), loads=True)
            )
    return found
