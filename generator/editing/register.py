"""The register of what is no longer where it was published: what a rename makes of it.

Whatever led to what is renamed leads on to it, and nothing else leads there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from generator.archive.published_addresses import (
    living_statements,
    published_refs,
    statement_ends,
)
from generator.content.load import REDIRECTS_PATH, Content
from generator.content.project import ConfigurationError
from generator.content.yaml_nodes import Document, Scalar, child
from generator.content.yaml_nodes import Mapping as Lines
from generator.editing.file_edits import Edit, apply_edits

_HEAD: Final = """\
# yaml-language-server: $schema=schema/redirects.json
# Records that are no longer where they were published; their old addresses go on answering.
"""


def redirected(content: Content, old: str, new: str) -> str:
    """The text of the register once a record, or a statement given as record/statement, is called
    ``new``.

    Raises ``ConfigurationError`` when redirects that change do not stand on a line each.
    """
    redirects, ends = content.redirects, statement_ends(content)
    records, statements = dict(redirects.moved), dict(redirects.moved_statements)
    if "/" in old:
        statements = {ref: new if ends(to) == old else to for ref, to in statements.items()}
        statements[old] = new
    else:
        records = {name: new if to == old else to for name, to in records.items() if name != new}
        records[old] = new
    statements = _completed(content, records, statements, lambda ref: _called(ref, old, new))
    return _written(content, {"moved": records, "moved_statements": statements})


def _called(ref: str, old: str, new: str) -> str:
    """What a statement is called after a rename."""
    record, _, anchor = ref.partition("/")
    return new if ref == old else f"{new}/{anchor}" if record == old else ref


def _completed(
    content: Content,
    records: Mapping[str, str],
    statements: Mapping[str, str],
    called: Callable[[str], str],
) -> dict[str, str]:
    """The lines on statements, with one more for each ref that would not lead to what it did; what
    is there, or there again, has not moved."""
    ends, living = statement_ends(content), living_statements(content)
    there = frozenset(map(called, living))
    known = living | {gone.statement for gone in content.redirects.removed_statements}
    led = {ref: ends(ref) for ref in sorted(published_refs(content) - there)}
    wanted = {
        ref: called(end) if end in living else end for ref, end in led.items() if end in known
    }
    found = {ref: to for ref, to in statements.items() if ref not in there}
    wrong = {"": ""}
    while wrong:
        moved = {"moved": records, "moved_statements": found}
        leads = statement_ends(
            replace(content, redirects=content.redirects.model_copy(update=moved))
        )
        wrong = {ref: to for ref, to in wanted.items() if leads(ref) != to}
        found |= wrong
    return found


def _written(content: Content, fields: Mapping[str, Mapping[str, str]]) -> str:
    """The text of the register with these lines in the fields."""
    document = content.documents.get(REDIRECTS_PATH)
    if document is None or not document.text.strip():
        return _HEAD + "".join(_section(field, lines) for field, lines in fields.items())
    edits: list[Edit] = []
    sections = ""
    for field, lines in fields.items():
        there = child(document.root, field) if document.root else None
        if isinstance(there, Lines):
            edits += _edits(document, field, there, lines)
        else:
            sections += _section(field, lines)
    text = apply_edits(document.text, edits)
    return f"{text}{sections and _line_end(text)}{sections}"


def _line_end(text: str) -> str:
    return "" if text.endswith("\n") else "\n"


def _section(field: str, lines: Mapping[str, str]) -> str:
    told = "".join(f"  {old}: {new}\n" for old, new in lines.items())
    return f"{field}:\n{told}" if told else ""


def _edits(
    document: Document, field: str, there: Lines, lines: Mapping[str, str]
) -> Iterator[Edit]:
    """The edits of the lines of a field, each of which stands on its own."""
    text = document.text
    was = {key.text: value for key, value in there.entries}
    if lines == {old: value.text for old, value in was.items() if isinstance(value, Scalar)}:
        return
    if not there.entries:
        start = text.rindex(":", 0, there.start) + 1
        told = _section(field, lines).removeprefix(f"{field}:").rstrip()
        yield Edit(start, there.end, told)
        return
    rows = {document.span(key.start, key.end).line for key, _ in there.entries}
    if text[there.start] == "{" or len(rows) < len(there.entries):
        raise ConfigurationError(
            f"{REDIRECTS_PATH}: write each redirect of {field}: on its own line."
        )
    first, last = there.entries[0][0], there.entries[-1][1]
    head = text.rindex("\n", 0, first.start) + 1
    if not lines:
        start = text.rindex(f"{field}:", 0, head)
        yield Edit(start, _row_end(text, last.end), "")
        return
    more = {old: new for old, new in lines.items() if old not in was}
    told = "".join(f"{text[head : first.start]}{old}: {new}\n" for old, new in more.items())
    end = _row_end(text, last.end)
    yield Edit(end, end, f"{_line_end(text[:end])}{told}" if told else "")
    for key, value in there.entries:
        if key.text not in lines:
            yield Edit(text.rindex("\n", 0, key.start) + 1, _row_end(text, value.end), "")
        elif isinstance(value, Scalar) and lines[key.text] != value.text:
            yield Edit(value.start, value.end, lines[key.text])


def _row_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1
