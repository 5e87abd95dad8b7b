"""Renaming a record: its file moves, every reference follows, and the old address leads on; and in
the same way a statement.

References are rewritten where they stand, letter for letter, so that comments and
formatting stay as they are.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Literal

from generator.archive.published_addresses import statement_now
from generator.archive.references import Claim, Reference, Role, claims_in, references_in
from generator.content.files import is_id
from generator.content.load import REDIRECTS_PATH, Content, Entry
from generator.content.project import ConfigurationError
from generator.content.yaml_nodes import Document, Mapping, Scalar, Step, child
from generator.editing.file_edits import FileChange

_REGISTER_HEAD = """\
# yaml-language-server: $schema=schema/redirects.json
# Records that are no longer where they were published; their old addresses go on answering.
"""


@dataclass(frozen=True, slots=True)
class Edit:
    """New letters for a stretch of a file's text; offsets are code points, the end exclusive."""

    start: int
    end: int
    text: str


def rename(content: Content, old: str, new: str) -> tuple[FileChange, ...]:
    """What the files must hold for the record ``old`` to be called ``new`` everywhere.

    Raises ``ConfigurationError`` when there is no such record, the new id is no id or is taken, a
    file cannot be read, or a reference is written so that it cannot be found letter for letter.
    """
    entry = _renamable(content, old, new)
    edits = _following(content, old, new)
    moved = f"content/{entry.kind.folder}/{new}.yaml"
    paths = {entry.document.path: moved}
    changes = [
        FileChange(paths.get(path, path), apply_edits(content.documents[path].text, found).encode())
        for path, found in edits.items()
        if found or path == entry.document.path
    ]
    register = FileChange(REDIRECTS_PATH, redirected(content, "moved", old, new).encode())
    return (*changes, FileChange(entry.document.path, None), register)


def rename_statement(content: Content, old: str, new: str) -> tuple[FileChange, ...]:
    """What the files must hold for the statement ``old`` (record/statement) to have the id ``new``
    in its record, also given as record/statement.

    Raises ``ConfigurationError`` as ``rename`` does.
    """
    claim, ref = _renamable_statement(content, old, new)
    document = claim.entry.document
    edits = _following(content, old, ref)
    before, after = claim.statement.id, ref.partition("/")[2]
    places = _places(document, (*claim.path, "id"), before, in_text=False)
    edits[document.path] += [Edit(at, at + len(before), after) for at in places]
    changes = [
        FileChange(path, apply_edits(content.documents[path].text, found).encode())
        for path, found in edits.items()
        if found
    ]
    register = redirected(content, "moved_statements", old, ref)
    return (*changes, FileChange(REDIRECTS_PATH, register.encode()))


def _following(content: Content, old: str, new: str) -> dict[str, list[Edit]]:
    """The edits with which every reference to a record, or to a statement, names its new id, by the
    paths of the files."""
    edits: dict[str, list[Edit]] = defaultdict(list)
    for entry in content.entries:
        named = (
            ref
            for ref in references_in(entry)
            if old == (f"{ref.target}/{ref.fact}" if "/" in old else ref.target)
        )
        edits[entry.document.path] += _edits(entry.document, named, old, new)
    return edits


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made, each once; they may not overlap."""
    for edit in sorted(set(edits), key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _renamable(content: Content, old: str, new: str) -> Entry:
    _refuse_broken(content)
    entries = {entry.id: entry for entry in content.entries}
    if old not in entries:
        raise ConfigurationError(f'no record has the id "{old}".')
    _refuse_no_id(new)
    taken = {**entries, **dict.fromkeys(gone.id for gone in content.redirects.removed)}
    if new in taken:
        raise ConfigurationError(f'the id "{new}" is taken.')
    return entries[old]


def _renamable_statement(content: Content, old: str, new: str) -> tuple[Claim, str]:
    """A statement, and its name of now with its record's id."""
    _refuse_broken(content)
    claims = {claim.ref: claim for entry in content.entries for claim in claims_in(entry)}
    if old not in claims:
        raise ConfigurationError(f'no statement has the id "{old}".')
    record, _, fact = new.rpartition("/")
    if record and record != claims[old].entry.id:
        raise ConfigurationError(
            f'a statement stays in its record; to move it to "{record}", move its lines, and name '
            f"the old and the new id under moved_statements: in {REDIRECTS_PATH}."
        )
    _refuse_no_id(fact)
    ref = f"{claims[old].entry.id}/{fact}"
    if ref in claims or ref in {gone.statement for gone in content.redirects.removed_statements}:
        raise ConfigurationError(f'the id "{ref}" is taken.')
    return claims[old], ref


def _refuse_broken(content: Content) -> None:
    if content.diagnostics:
        place = content.diagnostics[0].span
        raise ConfigurationError(
            f"{place.path}:{place.line}: fix this first; `factsheets check` explains it."
        )


def _refuse_no_id(new: str) -> None:
    if not is_id(new):
        raise ConfigurationError(
            f'"{new}" is no id: small letters, digits and single hyphens, at most 80.'
        )


def _edits(
    document: Document, references: Iterable[Reference], old: str, new: str
) -> Iterator[Edit]:
    """One edit for each reference; several links of one text are found together."""
    counts = Counter((ref.path, ref.role is Role.MENTION) for ref in references)
    for (path, in_text), count in counts.items():
        found = list(_places(document, path, old, in_text=in_text))
        if len(found) != count:
            span = document.span_of(*path)
            raise ConfigurationError(
                f'{span.path}:{span.line}: "{old}" is written here so that it cannot be found '
                "letter for letter (a line break or an escape inside of it?); write it plainly."
            )
        yield from (Edit(start, start + len(old), new) for start in found)


def _places(
    document: Document, path: tuple[Step, ...], old: str, *, in_text: bool
) -> Iterator[int]:
    """Where an id stands in the value at a path: behind ``[[``, or first in the value."""
    node = document.node_at(path)
    if not isinstance(node, Scalar):
        return
    name = re.escape(old)
    form = rf"(?<=\[\[){name}(?=[\]|/])" if in_text else rf"(?<![a-z0-9/-]){name}(?![a-z0-9-])"
    for found in re.finditer(form, document.text[node.start : node.end]):
        yield node.start + found.start()


def redirected(
    content: Content, field: Literal["moved", "moved_statements"], old: str, new: str
) -> str:
    """The text of the register with ``old`` moved to ``new``; what led to ``old`` leads on.

    Raises ``ConfigurationError`` when its redirects do not stand on a line each.
    """
    document = content.documents.get(REDIRECTS_PATH)
    line = f"{old}: {new}\n"
    if document is None or not document.text.strip():
        return f"{_REGISTER_HEAD}{field}:\n  {line}"
    text = document.text if document.text.endswith("\n") else f"{document.text}\n"
    moved = child(document.root, field) if document.root else None
    if not isinstance(moved, Mapping):
        return f"{text}{field}:\n  {line}"
    if not moved.entries:
        start = text.rindex(":", 0, moved.start) + 1
        return f"{text[:start]}\n  {line.rstrip()}{text[moved.end :]}"
    lines = {document.span(key.start, key.end).line for key, _ in moved.entries}
    if text[moved.start] == "{" or len(lines) < len(moved.entries):
        raise ConfigurationError(
            f"{REDIRECTS_PATH}: write each redirect of {field}: on its own line."
        )
    # A line on a statement may have the id that its record had once.
    now = partial(statement_now, content) if field == "moved_statements" else str
    return apply_edits(text, _register_edits(text, moved, (old, new), now))


def _register_edits(
    text: str, moved: Mapping, names: tuple[str, str], now: Callable[[str], str]
) -> Iterator[Edit]:
    """The edits of redirects that stand on a line each: one more at the end; ``now`` gives what a
    name of a line means today."""
    old, new = names
    first, last = moved.entries[0][0], moved.entries[-1][1]
    indent = text[text.rindex("\n", 0, first.start) + 1 : first.start]
    end = text.index("\n", last.end) + 1
    yield Edit(end, end, f"{indent}{old}: {new}\n")
    for key, value in moved.entries:
        if now(key.text) in names:
            # What is there, or there again, has not moved.
            start = text.rindex("\n", 0, key.start) + 1
            yield Edit(start, text.index("\n", value.end) + 1, "")
        elif isinstance(value, Scalar) and now(value.text) == old:
            yield Edit(value.start, value.end, new)
