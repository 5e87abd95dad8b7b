"""Addresses that were published and whose record is elsewhere or gone; none of them may die.

After "Cool URIs don't change" (https://www.w3.org/Provider/Style/URI): a moved record
leaves a page that leads on, a removed one a page that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

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


def addresses(content: Content) -> frozenset[Address]:
    """Every address that the content answers for: records, broken ones too, and departures."""
    folders = {kind.folder: kind for kind in Kind}
    files = (_RECORD_FILE.fullmatch(path) for path in content.documents)
    records = {(folders[found[1]], found[2]) for found in files if found and found[1] in folders}
    return frozenset(records | {(gone.kind, gone.id) for gone in departures(content)})
