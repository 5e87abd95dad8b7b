"""Renaming a record: its file moves, every reference follows, and the old address leads on; and in
the same way a statement.

References are rewritten where they stand, letter for letter, so that comments and
formatting stay as they are.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from generator.archive.published_addresses import record_now, statement_end, statement_ends
from generator.archive.references import Claim, Reference, Role, claims_in, references_in
from generator.content.files import is_id
from generator.content.load import REDIRECTS_PATH, Content, Entry
from generator.content.project import ConfigurationError
from generator.content.yaml_nodes import Document, Scalar, Step
from generator.editing.file_edits import Edit, FileChange, apply_edits
from generator.editing.register import redirected


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
    register = FileChange(REDIRECTS_PATH, redirected(content, old, new).encode())
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
    register = redirected(content, old, ref)
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


def _renamable(content: Content, old: str, new: str) -> Entry:
    _refuse_broken(content)
    entries = {entry.id: entry for entry in content.entries}
    if old not in entries:
        raise ConfigurationError(f'no record has the id "{old}".')
    _refuse_no_id(new)
    taken = {**entries, **dict.fromkeys(gone.id for gone in content.redirects.removed)}
    if new in taken:
        raise ConfigurationError(f'the id "{new}" is taken.')
    _refuse_anothers(new, old, record_now(content, new))
    ends = statement_ends(content)
    removed = {gone.statement for gone in content.redirects.removed_statements}
    for claim in claims_in(entries[old]):
        ref = f"{new}/{claim.statement.id}"
        first = f'; give "{claim.ref}" another id first'
        if ref in removed:
            raise ConfigurationError(f'the id "{ref}" is taken{first}.')
        _refuse_anothers(ref, claim.ref, ends(ref), first)
    return entries[old]


def _refuse_anothers(new: str, old: str, end: str, first: str = "") -> None:
    """Refuse an id whose address leads to something else; a way back is none."""
    if end not in (new, old):
        raise ConfigurationError(f'the id "{new}" is taken: its address leads to "{end}"{first}.')


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
    _refuse_anothers(ref, old, statement_end(content, ref))
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
