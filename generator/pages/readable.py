"""Pages as Markdown that anybody can read: no HTML, and every word that a page shows.

CommonMark with tables (https://github.github.com/gfm/), for other builders and for programs that
read words. What has no words, pictures and marks, is left out, and so are forms. Markdown has no
places inside a page: a statement is followed by its id, and a link to it leads to its page and has
the id as its title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final, TypeAlias
from urllib.parse import urlsplit

from generator.pages.render import to_html

VOID: Final = frozenset(("br", "hr", "img", "input", "link", "meta", "wbr", "col", "source"))
_WORDLESS: Final = frozenset(("svg", "script", "style", "template", "button", "input", "noscript"))
# What explains marks goes with them.
_TOOLS: Final = frozenset(("back", "report", "legend"))
_PERMALINK: Final = "permalink"
_GONE: Final = "gone"
# Classes of what stands in parentheses.
MARKS: Final = frozenset(("mark", "role"))
BLOCKS: Final = frozenset(
    (
        *("address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt"),
        *("figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "nav", "ol"),
        *("p", "pre", "section", "summary", "table", "ul", "h1", "h2", "h3", "h4", "h5", "h6"),
    )
)
_AROUND: Final = {"strong": "**", "b": "**", "em": "*", "i": "*"}
_SYNTAX: Final = re.compile(r"([\\`*_\[\]~|])")
_REFERENCES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "{": "&#123;"}
# The id of a statement; not a quote's place, and no part of a page.
_STATEMENT: Final = re.compile(r"(?!q-[0-9a-f]{8}$)[a-z0-9]+(?:-[a-z0-9]+)*")
# What would begin another block at the start of a line.
_OPENING: Final = re.compile(r"^(?:(\d+)([.)])|([-+#=]))(?=\s|$|[-=#])")

_Child: TypeAlias = "_Element | str"


@dataclass
class _Element:
    """An element of a page, or the whole."""

    tag: str
    attributes: dict[str, str]
    children: list[_Child] = field(default_factory=list)

    @property
    def names(self) -> frozenset[str]:
        """Its classes."""
        return frozenset(self.attributes.get("class", "").split())


class _Reader(HTMLParser):
    """Reads a page's HTML into elements."""

    def __init__(self) -> None:
        super().__init__()
        self.root = _Element("", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        made = _Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(made)
        if tag not in VOID:
            self._open.append(made)

    def handle_endtag(self, tag: str) -> None:
        """End the innermost such element."""
        at = next((at for at in range(len(self._open) - 1, 0, -1) if self._open[at].tag == tag), 0)
        if at:
            del self._open[at:]

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        self._open[-1].children.append(data)


def attributes_of(tag: str) -> dict[str, str]:
    """The attributes of a start tag."""
    reader = _Reader()
    reader.feed(tag)
    made = next((one for one in reader.root.children if isinstance(one, _Element)), reader.root)
    return made.attributes


def readable(markdown: str) -> str:
    """A page's Markdown, which has HTML in it, as Markdown without any; the front matter stays."""
    front, _, body = markdown.partition("\n---\n")
    reader = _Reader()
    reader.feed(to_html(body)[0])
    reader.close()
    return f"{front}\n---\n\n" + "\n\n".join(_blocks(reader.root)) + "\n"


def _blocks(element: _Element) -> Iterator[str]:
    """The blocks in an element; what stands between them is a paragraph."""
    words: list[_Child] = []
    for child in element.children:
        if isinstance(child, str) or not _has_blocks(child):
            words.append(child)
            continue
        yield from _paragraph(_joined(words))
        words = []
        yield from _block(child)
    yield from _paragraph(_joined(words))


def _has_blocks(element: _Element) -> bool:
    within = (one for one in element.children if isinstance(one, _Element))
    return element.tag in BLOCKS or (element.tag not in _WORDLESS and any(map(_has_blocks, within)))


def _paragraph(words: str) -> Iterator[str]:
    text = " ".join(words.split())
    if text:
        yield _OPENING.sub(lambda found: f"{found[1] or ''}\\{found[2] or found[3]}", text)


def _block(element: _Element) -> Iterator[str]:
    if element.tag == "form" or _TOOLS & element.names:
        return
    if element.tag in ("ul", "ol"):
        yield from _list(element)
    elif element.tag == "dl":
        yield from _terms(element)
    elif element.tag == "table":
        yield from _table(element)
    elif element.tag == "pre":
        yield _fenced(element)
    elif element.tag == "blockquote":
        yield "\n".join(f"> {line}".rstrip() for line in "\n\n".join(_blocks(element)).split("\n"))
    elif element.tag == "summary":
        yield from (f"**{text}**" for text in _paragraph(_words_of(element)))
    elif re.fullmatch("h[1-6]", element.tag):
        yield f"{'#' * int(element.tag[1])} {_words_of(element)}"
    elif _GONE in element.names:
        yield from (f"`#{one.attributes['id']}`: {_words_of(one)}" for one in _all(element, "p"))
    else:
        yield from _blocks(element)


def _list(element: _Element) -> Iterator[str]:
    items = (one for one in element.children if isinstance(one, _Element))
    told = []
    for number, item in enumerate(items, 1):
        mark = "- " if element.tag == "ul" else f"{item.attributes.get('value', number)}. "
        text = "\n\n".join(_blocks(item))
        if text:
            told.append(mark + text.replace("\n", "\n" + " " * len(mark)))
    if told:
        lines = "\n".join(told)
        yield re.sub(r"\n +(?=\n)", "\n", lines)


def _terms(element: _Element) -> Iterator[str]:
    """Terms and what they mean, a line each."""
    told: list[str] = []
    for child in element.children:
        if isinstance(child, _Element) and child.tag == "dt":
            told.append(f"- **{_words_of(child)}**:")
        elif isinstance(child, _Element) and told:
            items = [_words_of(item) for item in _all(child, "li")] or [_words_of(child)]
            told[-1] += f" {'; '.join(items)}"
    if told:
        yield "\n".join(told)


def _table(element: _Element) -> Iterator[str]:
    rows = [
        [_words_of(cell) for cell in row.children if isinstance(cell, _Element)]
        for row in _all(element, "tr")
    ]
    width = max(map(len, rows), default=0)
    for caption in _all(element, "caption"):
        yield from _paragraph(_words_of(caption))
    if width:
        lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
        yield "\n".join([lines[0], f"|{' --- |' * width}", *lines[1:]])


def _all(element: _Element, tag: str) -> Iterator[_Element]:
    for child in element.children:
        if isinstance(child, _Element):
            yield from [child] if child.tag == tag else _all(child, tag)


def _fenced(element: _Element) -> str:
    text = _raw(element).strip("\n")
    longest = max((len(found) for found in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _raw(child: _Child) -> str:
    return child if isinstance(child, str) else "".join(map(_raw, child.children))


def _words_of(element: _Element) -> str:
    """All words of an element in one line."""
    return " ".join(_joined(element.children).split())


def _joined(children: Sequence[_Child]) -> str:
    """Children one after the other; what a style sheet sets apart has a dot between."""
    told = ""
    for at, child in enumerate(children):
        told += " · " if at and _is_apart(children[at - 1]) and _is_apart(child) else ""
        told += _inline(child)
    return told


def _is_apart(child: _Child) -> bool:
    return isinstance(child, _Element) and child.tag == "span" and "id" not in child.attributes


def _inline(child: _Child) -> str:
    if isinstance(child, str):
        escaped = _SYNTAX.sub(r"\\\1", child)
        return "".join(_REFERENCES.get(letter, letter) for letter in escaped)
    if child.tag in _WORDLESS or _TOOLS & child.names or "hidden" in child.attributes:
        return ""
    if child.tag in ("br", "wbr"):
        return ", " if child.tag == "br" else " "
    inside = _joined(child.children)
    if child.tag == "a" and not inside:
        # A style sheet shows what such a link is called.
        inside = child.attributes.get("aria-label", "")
    if child.tag in BLOCKS:
        return f" {inside} "
    text = " ".join(inside.split())
    if not text:
        return " " if inside else ""
    before, after = inside[: len(inside) - len(inside.lstrip())], inside[len(inside.rstrip()) :]
    return f"{before}{_dressed(child, text)}{after}"


def _dressed(element: _Element, text: str) -> str:
    """An element's words as Markdown shows them."""
    if _PERMALINK in element.names:
        return f"`{element.attributes['href']}`"
    if element.tag == "a":
        target = _target(element.attributes.get("href", ""))
        return f"[{text}]({target})" if target else text
    if element.tag == "q":
        return f"“{text}”"
    if element.tag == "sup":
        return f" \\[{text}\\]"
    if MARKS & element.names:
        return f"({text})"
    around = _AROUND.get(element.tag, "")
    return f"{around}{text}{around}"


def _target(href: str) -> str:
    """Where a link leads in the exported files; "" for a place in the same page."""
    if urlsplit(href).scheme:
        return href.replace("(", "%28").replace(")", "%29").replace("{", "%7B")
    path, _, place = href.partition("#")
    title = f' "#{place}"' if path and _STATEMENT.fullmatch(place) else ""
    return f"{path}index.md{title}" if path.endswith("/") else path
