"""Judges a site of hostile texts by one of words: the same but for them, and nothing in it lives.

It takes every file that is there, whatever its name, and asks a parser of its format what is in it.
A format that it does not know must have the same bytes in both sites.
"""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from html import unescape
from pathlib import PurePosixPath
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

import cmarkgfm
from cmarkgfm.cmark import Options
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from generator.exports.csv_text import cell_text
from generator.text.letters.shortening import capital
from hostile_texts import LABEL_MAX, QUOTE_MAX, cut

# What is seen in a file: the place (elements and names), and the text there without white space.
Seen: TypeAlias = Counter[tuple[str, str]]
Site: TypeAlias = Mapping[str, bytes]

_WORD: Final = re.compile(r"[xX]q([a-j]{4})([sl])zq")
_ADDRESSES: Final = frozenset(
    (
        *("action", "background", "cite", "data", "formaction", "href", "poster", "src", "srcset"),
        *("ping", "longdesc", "manifest", "archive", "codebase", "data-print"),
    )
)
_SCHEMES: Final = frozenset(("", "http", "https", "mailto"))
# What depends on the words of a text: their number, width and place, not the words themselves.
_MEASURED: Final = frozenset(
    (
        *("dir", "id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls"),
        *("cx", "cy", "r", "x", "y", "x1", "x2", "y1", "y2", "d", "width", "height", "viewbox"),
        *("transform", "points"),
    )
)
# What a program makes of a text: sums, and places in the article.
_DERIVED: Final = frozenset(
    (
        "sentence_count",
        "covered_count",
        "sentences",
        "covered",
        "char_start",
        "char_end",
        "key",
        "sha256",
        "hash",
        "bytes",
        "start",
        "end",
        "id",
        "evidence",
    )
)
# How many sentences an article has, of which all are used; how much of its words.
_COUNTED: Final = re.compile(r"\b([0-9]+)of\1(?=sentences|\Z)|\A[0-9]{1,3}%\Z")
_EMBED: Final = '<div style="container-type: inline-size"><iframe '
_HIGH: Final = re.compile(r'height="[0-9]+"(?=\s*loading=)|height: max\([^)]*\)')
_SHAPES: Final = frozenset(
    (
        *("svg", "g", "a", "text", "tspan", "title", "desc", "defs", "use", "marker", "pattern"),
        *("circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "clipPath", "mask"),
        *("linearGradient", "radialGradient", "stop"),
    )
)
_PRINTED: Final = str.maketrans("“”‘’−–—\u2011", "\"\"''----")
# Of many, a list shows those that are first in their order, whose texts these are.
_CHOSEN: Final = ("details>summary>span", "details>p>a")
_MARK_CUT_OFF: Final = "“…?|…?”"
_FORMULA: Final = re.compile(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_LATEX: Final = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    **{f"\\{mark}": mark for mark in "$&#_%"},
}
_ESCAPED: Final = re.compile("|".join(map(re.escape, _LATEX)))


class Alive(AssertionError):
    """Something of a stranger's that could do something."""


# Pages say the same in many places.
@lru_cache(maxsize=1 << 16)
def squeezed(text: str) -> str:
    """The text without white space and with plain marks: neither how lines break nor how a printer
    sets quotes, dashes and a minus is what is judged."""
    return "".join(text.translate(_PRINTED).split())


def judge(words: Site, hostile: Site, texts: Sequence[str]) -> list[str]:
    """What is wrong with a hostile site, in a line for each place; ``words`` is the same site with
    a word for each of the texts."""
    faults: list[str] = []
    same = {
        path
        for path, data in words.items()
        if hostile.get(path) == data and b"xq" not in data.lower()
    }
    words, hostile = (
        {path: data for path, data in site.items() if path not in same} for site in (words, hostile)
    )
    missing = {_place(path) for path in words.keys() ^ hostile.keys()}
    expected = _by_place(words, missing)
    found = _by_place(hostile, missing)
    for place in sorted(expected.keys() | found.keys()):
        try:
            as_words = _seen_in(expected.get(place, {}), texts)
            as_typed = _seen_in(found.get(place, {}), None)
        except (Alive, ValueError, SyntaxError) as fault:
            faults.append(f"{place}: {fault}")
            continue
        faults += [f"{place}: {fault}" for fault in _differences(as_words, as_typed)]
    return faults


def _differences(expected: Seen, found: Seen) -> Iterator[str]:
    """What is in one and not in the other, but for texts that were cut to a length."""
    missing, more = expected - found, found - expected
    for where, text in list(more.elements()):
        whole = [
            one
            for one in missing
            if missing[one] and one[0] == where and _is_shorter(text, one[1], where)
        ]
        if whole:
            more[where, text] -= 1
            missing[whole[0]] -= 1
    places, others = (Counter(where for where, _ in seen.elements()) for seen in (missing, more))
    if places == others and all(where.endswith(_CHOSEN) for where in places):
        return
    for sign, one in (("-", +missing), ("+", +more)):
        yield from (f"{sign} {where} {text!r}" for (where, text), _ in one.most_common(4))


def _is_shorter(found: str, expected: str, where: str) -> bool:
    """Whether a text was cut where another is longer: at a sign; in a list after the first sentence
    of a summary; in a description, of either text, after the sentences that have room in it."""
    begins, sign, _ = found.partition("…")
    if where.endswith("meta@content"):
        one, other = (text.rstrip(".…") for text in (found, expected))
        return one.startswith(other) or other.startswith(one)
    return expected.startswith(begins) and bool(sign or where.endswith("ul>li>p"))


def _place(path: str) -> str:
    """Where a file is that has no twin, because its name comes from a text."""
    pure = PurePosixPath(path)
    return f"{pure.parts[0]}/*{pure.suffix}"


def _by_place(site: Site, missing: set[str]) -> dict[str, dict[str, bytes]]:
    found: dict[str, dict[str, bytes]] = {}
    for path, data in site.items():
        place = _place(path)
        # On which of its pages a list has something depends on the order of the texts.
        one = path if place not in missing else place
        found.setdefault(re.sub(r"/pages/[0-9]+/", "/", one), {})[path] = data
    return found


def _seen_in(files: Mapping[str, bytes], texts: Sequence[str] | None) -> Seen:
    """What is in files; with ``texts``, with these in the place of the words."""
    seen: Seen = Counter()
    for path, data in files.items():
        read = _READERS.get(PurePosixPath(path).suffix)
        found = Counter(read(data) if read else [("bytes", data.hex())])
        for (where, text), number in found.items():
            place, words = where, text
            if texts is not None:
                place, words = _typed(where, texts), _typed(text, texts)
            if place == "AU  - ":
                words = words.replace(",", "")
            seen[squeezed(place), _COUNTED.sub("all", squeezed(words))] += number
    return seen


def _typed(text: str, texts: Sequence[str]) -> str:
    def put(found: re.Match[str]) -> str:
        number = int("".join(str(ord(letter) - ord("a")) for letter in found[1]))
        typed = cut(texts[number], LABEL_MAX if found[2] == "s" else QUOTE_MAX)
        # A line of ours begins with a capital.
        return capital(typed) if found[0].startswith("X") else typed

    return _WORD.sub(put, text) if "xq" in text.lower() else text


def read_html(data: bytes) -> Iterator[tuple[str, str]]:
    """The elements, attributes and texts of a page; also what its scripts say. Raises ``Alive``."""
    found: list[tuple[str, str]] = []
    _walk(LexborHTMLParser(data).root, "", found)
    return iter(found)


def read_markdown(data: bytes) -> Iterator[tuple[str, str]]:
    """What a page of Markdown becomes."""
    text = data.decode()
    body = text.split("\n---\n", 1)[1] if text.startswith("---\n") else text
    html = cmarkgfm.github_flavored_markdown_to_html(body, options=Options.CMARK_OPT_UNSAFE)
    yield from read_html(f"<!doctype html><body>{html}".encode())


def _walk(node: Any, path: str, found: list[tuple[str, str]]) -> None:
    """Add what is in an element to what was found; a page is too deep for a chain of iterators."""
    text = ""
    for child in _inside(node):
        if child.is_text_node:
            text += child.text_content
        elif child.is_comment_node:
            # MkDocs says in a comment when it built.
            said = child.comment_content.partition("Build Date")[0]
            found.append((f"{path}>#comment", said))
        elif child.tag == "svg":
            _drawn(child, path)
        elif not _is_mark_cut_off(child):
            where = f"{path}>{child.tag}"
            found += _attributes(where, child.attributes)
            _walk(child, where, found)
    name = path.rpartition(">")[2]
    if name == "script" and text:
        found += read_json(text.encode()) if text.startswith("{") else [("script", text)]
        if "<" in text and text.startswith("{"):
            raise Alive(f"{path}: {text[:60]!r}")
    elif name == "pre" and text.startswith("@"):
        found += read_bibtex(text.encode())
    elif text.strip():
        # In the code for an embed a text is HTML, shown as it is to be typed.
        # How high its frame is depends on the length of the texts.
        found.append((path, _HIGH.sub("", unescape(text)) if text.startswith(_EMBED) else text))


def _is_mark_cut_off(node: Any) -> bool:
    """Whether an element is the quotation mark that a quote lacks at an end: it depends on the
    words whether one does."""
    return (
        node.tag == "span"
        and node.attributes == {"class": "cut"}
        and re.fullmatch(_MARK_CUT_OFF, node.inner_html) is not None
    )


def _drawn(node: Any, path: str) -> None:
    """See that a picture has only what pictures are drawn with: how depends on the words' width.

    The tables beside it say the same, and are compared.
    """
    if node.is_text_node or node.is_comment_node:
        return
    if node.tag not in _SHAPES:
        raise Alive(f"{path}: <{node.tag}> in a picture")
    for key, value in node.attributes.items():
        if key.lower().startswith("on") or key.lower() == "style":
            raise Alive(f"{path}: {key}={value!r} in a picture")
        if "href" in key.lower():
            _host(path, value or "")
    for child in _children(node):
        _drawn(child, f"{path}>{node.tag}")


def _inside(node: Any) -> Iterator[Any]:
    """What is in an element; of a mark of direction, what is in it."""
    for child in _children(node):
        yield from _inside(child) if child.tag == "bdi" else (child,)


def _children(node: Any) -> Iterator[Any]:
    """The parts of an element; of a template, what it holds."""
    child = node.template_fragments()[0] if node.tag == "template" else node
    child = child.first_child
    while child:
        yield child
        child = child.next


def _attributes(where: str, given: Mapping[str, str | None]) -> Iterator[tuple[str, str]]:
    yield f"{where} [{' '.join(sorted(set(given) - {'dir'}))}]", ""
    for key, value in given.items():
        low = key.lower()
        if low.rpartition(":")[2] in _ADDRESSES:
            yield f"{where}@{key}", _host(f"{where}@{key}", value or "")
        elif low not in _MEASURED:
            yield f"{where}@{key}", value or ""


def _host(where: str, address: str) -> str:
    """Where an address leads to; the rest may be of a text, encoded. Raises ``Alive``."""
    parts = urlsplit(address)
    if parts.scheme.lower() not in _SCHEMES or re.search(r"[\x00-\x20<>\"'`\\]", address):
        raise Alive(f"{where}={address!r}")
    return f"{parts.scheme}//{parts.netloc}"


def read_xml(data: bytes) -> Iterator[tuple[str, str]]:
    """The elements and texts of XML: feeds, site maps, pictures. Raises ``Alive``."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for node in etree.fromstring(data, parser).iter():
        line = (*reversed([*node.iterancestors()]), node)
        where = ">".join(one.tag.rpartition("}")[2] for one in line)
        yield from _attributes(where, dict(node.attrib))
        yield where, node.text or ""
        yield f"{where}+", node.tail or ""


def read_json(data: bytes) -> Iterator[tuple[str, str]]:
    """The values of a JSON document, with the names that lead to them."""
    yield from _leaves(json.loads(data), "")


def _leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner, f"{path}[]")
    elif path == ".docs[].text":
        return  # MkDocs' own search keeps the words of a page in one piece, and escapes them later
    elif path == ".docs[].location":
        if re.search(r"[^\w/#.-]", value):
            raise Alive(f"{path}: {value!r}")
    elif path.startswith(".docs[]"):
        yield path, unescape(value)
    else:
        yield path, "" if path.rpartition(".")[2] in _DERIVED else str(value)


def read_json_lines(data: bytes) -> Iterator[tuple[str, str]]:
    """The values of JSON documents, one on each line."""
    for line in data.splitlines():
        yield from read_json(line)


def read_csv(data: bytes) -> Iterator[tuple[str, str]]:
    """The cells of a table. Raises ``Alive`` for one that a spreadsheet would calculate."""
    head, *rows = csv.reader(io.StringIO(data.decode(), newline=""))
    for row in rows:
        for name, cell in zip(head, row, strict=True):
            if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
                raise Alive(f"{name}: {cell!r} is a formula")
            yield from _cells(name, cell_text(cell))


def _cells(name: str, cell: str) -> Iterator[tuple[str, str]]:
    """The text of a cell, or the texts of a list; the digest that ends a quote's name left out."""
    if cell.startswith('["') and cell.endswith('"]'):
        yield from _leaves(json.loads(cell), name)
    else:
        yield name, "" if name in _DERIVED else re.sub(r"/[0-9a-f]{8}\Z", "", cell)


def read_database(data: bytes) -> Iterator[tuple[str, str]]:
    """The cells of all tables of a SQLite database."""
    with sqlite3.connect(":memory:") as database:
        database.deserialize(data)
        # The words of the full-text index are told by the tables that it is of.
        master = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '*_fts_*'"
        tables = [row[0] for row in database.execute(master)]
        for table in tables:
            rows = database.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - the name is ours
            names = [column[0] for column in rows.description]
            for row in rows:
                for name, cell in zip(names, row, strict=True):
                    yield from _cells(name, str(cell))
    database.close()


def read_bibtex(data: bytes) -> Iterator[tuple[str, str]]:
    """The fields of BibTeX, without LaTeX's escapes. Raises ``Alive`` for what closes a field."""
    for line in data.decode().splitlines():
        plain = re.sub(r"\\text[a-z]+\{\}", "", line)
        name, _, value = line.strip().partition(" = ")
        if value.startswith("{"):
            if plain.count("{") != plain.count("}") or not value.endswith("},"):
                raise Alive(f"BibTeX: {line!r}")
            value = value[1:-2]
        yield name, _ESCAPED.sub(lambda found: _LATEX[found[0]], value)


def read_ris(data: bytes) -> Iterator[tuple[str, str]]:
    """The tags of RIS."""
    for line in data.decode().splitlines():
        if line and not re.match(r"[A-Z][A-Z0-9]  - ", line):
            raise Alive(f"RIS: {line!r}")
        # A comma in an author's name would part it.
        yield line[:6], line[6:].replace(",", "") if line.startswith("AU") else line[6:]


def read_png(data: bytes) -> Iterator[tuple[str, str]]:
    """The size of a picture, which may hold nothing but pixels. Raises ``Alive``."""
    if re.search(b"(tEXt|zTXt|iTXt|eXIf)", data) or not data.startswith(b"\x89PNG\r\n\x1a\n"):
        raise Alive("PNG: more than a picture")
    yield "png", data[16:24].hex()


def read_lines(data: bytes) -> Iterator[tuple[str, str]]:
    """The lines of a text."""
    yield from (("line", line) for line in data.decode().splitlines())


_READERS: Final[Mapping[str, Callable[[bytes], Iterator[tuple[str, str]]]]] = {
    ".html": read_html,
    ".md": read_markdown,
    **dict.fromkeys((".xml", ".svg", ".atom"), read_xml),
    **dict.fromkeys((".json", ".jsonld", ".webmanifest", ".geojson"), read_json),
    ".jsonl": read_json_lines,
    ".csv": read_csv,
    **dict.fromkeys((".db", ".sqlite"), read_database),
    ".bib": read_bibtex,
    ".ris": read_ris,
    ".txt": read_lines,
    ".png": read_png,
}
