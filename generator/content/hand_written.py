r"""The pages that somebody wrote by hand, before MkDocs sees them.

They may come from a stranger's pull request, and MkDocs guards itself against little: a page is
refused here whose name, bytes, front matter or nesting it could not read, or not in time.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from generator.content import file_rules as filerules
from generator.content import yaml_rules as yamlrules
from generator.content.files import Files
from generator.content.folders import walk
from generator.content.opening import own_folders, read_bytes
from generator.content.page_cost import (
    Weigh,
    costly_pages,
    first_of_many_cells,
    first_of_many_headings,
    first_of_many_open_tags,
    needs_weighing,
)
from generator.content.project import PAGE_SUFFIXES, page_folders
from generator.content.yaml_losses import unseen_in
from generator.content.yaml_nodes import Document, Scalar, child, decode, problems_in
from generator.diagnostics.diagnostic import Diagnostic, Span

_MAX_BYTES: Final = 128 * 1024
_MAX_LEVELS: Final = 50
# Half a second of Python-Markdown's search for the ends of brackets.
_MAX_STEPS: Final = 1_000_000
# Half a second of its work on the marks of a paragraph, for each of which it copies the paragraph.
_MAX_WORK: Final = 1_000_000_000
_MARKS: Final = "[]\\*_`<&!"
# As MkDocs looks for it.
_FRONT_MATTER: Final = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:\.{3}|-{3})[ \t]*\n", re.DOTALL)
# MkDocs reads the lines above a page as such also without dashes, until one is none or is empty.
_BARE_TEMPLATE: Final = re.compile(
    r"(?:(?! {0,3}template:) {0,3}[a-z0-9_-]+:.*\n(?:(?: {4}|\t).*\n)*+)*+"
    r" {0,3}template:[ \t]*(.*(?:\n(?: {4}|\t).*)*)",
    re.IGNORECASE | re.ASCII,
)
_TEMPLATE: Final = re.compile(r"[^\W\d]\S*\.[a-z]+")
# Python prints no whole number of more digits than 4,300; YAML has them of base 2, 8, 16 and 60.
_LONG_NUMBER: Final = re.compile(r"[0-9A-Fa-fx_:]{1000,}")
_BRACKET: Final = re.compile(r"\\.|\[|\]|\n[ \t]*(?=\n)")
_LEVEL: Final = re.compile(r"[ \t]+|>|(?:[*+-]|\d+[.)])(?=[ \t]|$)")
# What is lost in a record by mistake is nothing to a page.
_OF_RECORDS: Final = frozenset(
    one.code
    for one in (yamlrules.text_cut_off, yamlrules.split_by_comma, yamlrules.word_for_nothing)
)


def problems_of_pages(
    files: Files, weigh: Weigh = costly_pages
) -> tuple[dict[str, Document], list[Diagnostic]]:
    """The pages in the folders of pages, by path, and what is wrong with the files there.

    Raises ``OSError`` when the disk refuses.
    """
    documents: dict[str, Document] = {}
    long: dict[str, str] = {}
    told: list[Diagnostic] = []
    root = files.project.root
    ways = {one: _way_to(one, root) for one in page_folders(files.project)}
    # What a link leads to is told as the link, and nothing of it is looked at.
    folders = [one for one, way in ways.items() if not any(map(Path.is_symlink, way))]
    walked = (found for folder in folders for found in walk(folder))
    inside = (Path(place, name) for place, *names in walked for name in chain(*names))
    start_of = own_folders(root, folders).start_of
    for path in sorted({*chain(*ways.values()), *inside}):
        shown = files.shown(path)
        problems = _of_name(path, shown)
        if not problems and path.is_file() and path.name.lower().endswith(PAGE_SUFFIXES):
            document, problems = _of_page(read_bytes(path, start_of(path) or path.parent), shown)
            documents[shown] = document
            if not problems and needs_weighing(body := _body(document.text)):
                long[shown] = body
        told += problems
    for shown in weigh(long) if long else ():
        told += filerules.costly_page(Span(shown), "page takes MkDocs too long")
    return documents, told


def _way_to(folder: Path, root: Path) -> list[Path]:
    """A folder, and those of the project in which it lies; none that is not there."""
    way = [one for one in (folder, *folder.parents) if one != root and one.is_relative_to(root)]
    return (way or [folder]) if folder.exists() or folder.is_symlink() else []


def checked_page(path: Path, within: Path, known: Collection[str]) -> str | None:
    """The text of a page within a folder as it is now; ``None`` where it must not be read as it is.
    The texts that are known have been checked. Raises ``OSError``, also for a link."""
    document, problems = _of_page(read_bytes(path, within), path.name)
    body = _body(document.text)
    if problems or (
        document.text not in known and needs_weighing(body) and costly_pages({path.name: body})
    ):
        return None
    return document.text


def place_of_template(data: bytes, shown: str, name: str) -> Span | None:
    """Where a page with these bytes asks for the template of a name; ``None`` where it does not."""
    document, _ = decode(data, shown)
    document = Document(shown, re.sub(r"\r\n?", "\n", document.text))
    if found := _FRONT_MATTER.match(document.text):
        front = Document(shown, f"\n{found[1]}")
        template = child(front.root, "template") if front.root else None
        is_it = isinstance(template, Scalar) and template.text == name
        return front.span_of("template") if is_it else None
    bare = _BARE_TEMPLATE.match(document.text)
    return document.span(*bare.span(1)) if bare and bare[1].strip() == name else None


def _body(text: str) -> str:
    """A page without its front matter."""
    found = _FRONT_MATTER.match(text)
    return text[found.end() :] if found else text


def _of_name(path: Path, shown: str) -> list[Diagnostic]:
    """What is wrong with a file before it is opened."""
    problems: list[Diagnostic] = []
    if not path.name.isprintable():
        problems += filerules.bad_page_name(Span(shown))
    if path.is_symlink():
        problems += filerules.linked_page(Span(shown), "a link")
    elif path.exists() and not (path.is_file() or path.is_dir()):
        problems += filerules.linked_page(Span(shown), "a pipe, a socket or a device")
    return problems


def _of_page(data: bytes, shown: str) -> tuple[Document, list[Diagnostic]]:
    """A page's text, and what is wrong with it."""
    if len(data) > _MAX_BYTES:
        return Document(shown, ""), list(yamlrules.file_too_large(Span(shown), _MAX_BYTES))
    document, problems = decode(data, shown)
    unseen = [*unseen_in(document)]
    document = Document(shown, document.text.replace("\r\n", "\n"))
    if problems or unseen:
        return document, [*problems, *unseen]
    return document, [*_of_front_matter(document), *_of_body(document)]


def _of_front_matter(document: Document) -> Iterator[Diagnostic]:
    found = _FRONT_MATTER.match(document.text)
    if found:
        # The first line, of dashes, stays as an empty one, so that lines count as in the page.
        front = Document(document.path, f"\n{found[1]}")
        problems = problems_in(front)
        yield from (one for one in problems if one.code not in _OF_RECORDS)
        template = child(front.root, "template") if front.root else None
        if template and not (isinstance(template, Scalar) and _TEMPLATE.fullmatch(template.text)):
            yield from filerules.bad_front_matter(front.span_of("template"))
        if number := _LONG_NUMBER.search(front.text):
            yield from filerules.bad_front_matter(front.span(*number.span()))
    bare = None if found else _BARE_TEMPLATE.match(document.text)
    if bare and not _TEMPLATE.fullmatch(bare[1].rstrip()):
        yield from filerules.bad_front_matter(document.span(*bare.span(1)))


def _of_body(document: Document) -> Iterator[Diagnostic]:
    bracket = _first_too_far(document.text)
    if bracket is not None:
        yield from filerules.open_brackets(document.span(bracket, bracket + 1))
    heavy = _first_heavy(document.text)
    if heavy is not None:
        yield from filerules.heavy_paragraph(document.span(heavy, heavy))
    table = first_of_many_cells(document.text)
    if table is not None:
        yield from filerules.costly_page(document.span(table, table), "table has too many cells")
    heading = first_of_many_headings(_body(document.text))
    if heading is not None:
        heading += len(document.text) - len(_body(document.text))
        yield from filerules.costly_page(
            document.span(heading, heading), "page has too many headings"
        )
    tag = first_of_many_open_tags(document.text)
    if tag is not None:
        what = "page has too many tags that nothing ends up to here"
        yield from filerules.costly_page(document.span(tag, tag), what)
    at = 0
    for line in document.text.split("\n"):
        levels, end = _levels(line)
        if levels > _MAX_LEVELS:
            yield from filerules.page_too_deep(document.span(at + end, at + end), _MAX_LEVELS)
            return
        at += len(line) + 1


def _first_too_far(text: str) -> int | None:
    """Where the bracket stands with which the ways from brackets to their ends, or to those of
    their paragraphs, become too long; ``None`` where they do not."""
    steps, starts = 0, list[int]()
    for found in _BRACKET.finditer(f"{text}\n\n"):
        mark, at = found[0], found.start()
        if mark == "[":
            starts.append(at)
        elif mark == "]" or mark[0] == "\n":
            ended = starts[-1:] if mark == "]" else starts
            steps += sum(at - start for start in ended)
            if steps > _MAX_STEPS:
                return starts[-1]
            del starts[-len(ended) :]
    return None


def _first_heavy(text: str) -> int | None:
    """Where the paragraph begins with whose marks the work on them becomes too much; ``None`` where
    it does not."""
    work, at = 0, 0
    for paragraph in re.split(r"(\n[ \t]*\n)", text):
        work += len(paragraph) * sum(map(paragraph.count, _MARKS))
        if work > _MAX_WORK:
            return at
        at += len(paragraph)
    return None


def _levels(line: str) -> tuple[int, int]:
    """How many levels a line has before its text, and where that begins."""
    is_rule = set(line) <= {"-", " "} or set(line) <= {"*", " "}
    if not line.strip() or (is_rule and "   " not in line.strip()):
        return 0, 0
    blanks, markers, end = 0, 0, 0
    while found := _LEVEL.match(line, end):
        end = found.end()
        if found[0].isspace():
            blanks += len(found[0]) + 3 * found[0].count("\t")
        else:
            markers += 1
    return markers + blanks // 4, end
