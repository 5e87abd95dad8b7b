"""Addresses that were published and whose record is elsewhere or gone; none of them may die.

After "Cool URIs don't change" (https://www.w3.org/Provider/Style/URI): a moved record
leaves a page that leads on, a removed one a page that says so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from generator.archive.references import claims_in
from generator.content.load import Content
from generator.model.fields import Date
from generator.model.vocabulary import Kind

# What makes up a record's address: its kind and its id.
Address: TypeAlias = tuple[Kind, str]

_RECORD_FILE: Final = re.compile(r"content/([a-z]+)/([^/]+)\.yaml")


@dataclass(frozen=True, slots=True)
class Departure:
    """An address without a record. ``target`` is the id that it has now, with the same kind; a
    removed record, and one that was removed after it had moved, has a day and a reason instead."""

    id: str
    kind: Kind
    target: str = ""
    on: Date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class GoneStatement:
    """A permalink on a record's page whose statement is elsewhere now or gone: ``anchor`` is its
    old id, ``target`` the ref that it has now; a removed one has a day and a reason instead."""

    anchor: str
    target: str = ""
    on: Date | None = None
    why: str = ""


def departures(content: Content) -> tuple[Departure, ...]:
    """Every moved or removed record that no living one stands in the place of, by kind and id.

    A redirect to nothing has no address and is left to the checks.
    """
    living = {(entry.kind, entry.id) for entry in content.entries}
    found = {(gone.kind, gone.id): gone for gone in _departures(content)}
    return tuple(found[address] for address in sorted(found.keys() - living))


def _departures(content: Content) -> Iterator[Departure]:
    living = {entry.id: entry.kind for entry in content.entries}
    removed = {gone.id: gone for gone in content.redirects.removed}
    for old, new in content.redirects.moved.items():
        if new in living:
            yield Departure(old, living[new], target=new)
        elif new in removed:
            yield Departure(old, removed[new].kind, on=removed[new].on, why=removed[new].why)
    for gone in content.redirects.removed:
        yield Departure(gone.id, gone.kind, on=gone.on, why=gone.why)


def removed_files(content: Content) -> frozenset[str]:
    """The paths that the files of the records had that were removed."""
    files = (f"content/{gone.kind.folder}/{gone.id}.yaml" for gone in content.redirects.removed)
    return frozenset(files) - content.documents.keys()


def addresses(content: Content) -> frozenset[Address]:
    """Every address that the content answers for: records, broken ones too, and departures."""
    folders = {kind.folder: kind for kind in Kind}
    files = (_RECORD_FILE.fullmatch(path) for path in content.documents)
    records = {(folders[found[1]], found[2]) for found in files if found and found[1] in folders}
    return frozenset(records | {(gone.kind, gone.id) for gone in departures(content)})


def living_statements(content: Content) -> frozenset[str]:
    """The refs of all statements that are there."""
    return frozenset(claim.ref for entry in content.entries for claim in claims_in(entry))


def gone_statements(content: Content) -> Mapping[str, tuple[GoneStatement, ...]]:
    """The old permalinks that lead on or say what became of their statement, by the id of the
    record on whose page they are.

    A record that has moved is meant by its old id too. What is no statement's, or still is a
    statement's own, is left to the checks.
    """
    if not (content.redirects.moved_statements or content.redirects.removed_statements):
        return {}
    found: dict[str, list[GoneStatement]] = defaultdict(list)
    living = living_statements(content)
    for old in content.redirects.moved_statements:
        record, anchor = place_now(content, old)
        target = statement_end(content, old)
        if f"{record}/{anchor}" not in living and target in living:
            found[record].append(GoneStatement(anchor, target))
    for gone in content.redirects.removed_statements:
        record, anchor = place_now(content, gone.statement)
        if f"{record}/{anchor}" not in living:
            found[record].append(GoneStatement(anchor, on=gone.on, why=gone.why))
    return {record: tuple(many) for record, many in found.items()}


def permalinks(content: Content) -> frozenset[str]:
    """Every ref whose permalink answers: statements, and what is said of those that went."""
    gone = gone_statements(content)
    old = (f"{record}/{one.anchor}" for record, many in gone.items() for one in many)
    return living_statements(content) | frozenset(old)


def record_now(content: Content, record_id: str) -> str:
    """The id that a record has now."""
    return content.redirects.moved.get(record_id, record_id)


def place_now(content: Content, ref: str) -> tuple[str, str]:
    """On which record's page an old permalink is, and its anchor."""
    record, _, anchor = ref.partition("/")
    return record_now(content, record), anchor


def statement_now(content: Content, ref: str) -> str:
    """A ref with the id that its record has now."""
    return "/".join(place_now(content, ref))


def statement_end(content: Content, ref: str) -> str:
    """Where the redirects of a statement lead to in the end; itself where they go in a circle."""
    moved = {statement_now(content, old): new for old, new in _moves(content)}
    at, seen = statement_now(content, ref), set[str]()
    while at in moved and at not in seen:
        seen.add(at)
        at = moved[at]
    return at


def _moves(content: Content) -> Iterator[tuple[str, str]]:
    for old, new in content.redirects.moved_statements.items():
        yield old, statement_now(content, new)


def first_ids(content: Content) -> Mapping[str, str]:
    """The id under which a record was published first, by that of now; of renamed records only.

    The register lists redirects as they came, so the first that leads somewhere is the oldest.
    """
    found: dict[str, str] = {}
    for old, new in content.redirects.moved.items():
        found.setdefault(new, old)
    return found
