"""What a page was planned from: digested, and with the records that it holds named as read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import partial

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.build.digests import digest
from generator.build.reads import Key
from generator.content.load import Entry
from generator.documents.telling import Telling
from generator.model.site import Site
from generator.pages.plan import Page


def given_to(page: Page) -> tuple[bytes, frozenset[Key]]:
    """The digest of what a page is given, and the keys of the records that it holds already."""
    parts = list(_parts(page.planned_from))
    keys = {("record", part.id) for part in parts if isinstance(part, Entry)}
    if page.record:
        keys.add(("record", page.record))
    said = [part.id if isinstance(part, Entry) else part for part in parts]
    plain = (page.path, page.template, page.title, page.kind, page.record, page.searches)
    return digest(*plain, said), frozenset(keys)


def _parts(value: object) -> Iterator[object]:
    """The plain values and the records in a value. What is the same for all pages is left out."""
    if isinstance(value, Telling | Archive | Site):
        return
    inner = _inner(value)
    if inner is None:
        plain = isinstance(value, Entry | str)
        yield value if plain else getattr(value, "__qualname__", None) or repr(value)
        return
    yield f"{type(value).__name__} {len(inner)}"
    for one in inner:
        yield from _parts(one)


def _inner(value: object) -> Sequence[object] | None:
    """What a value consists of; ``None`` for what is whole."""
    if isinstance(value, Entry | str | bytes | Enum | type):
        return None
    if isinstance(value, tuple):
        return value
    if isinstance(value, Claim):
        return (value.ref, value.entry)
    if isinstance(value, partial):
        return (value.func, value.args, tuple(value.keywords.items()))
    if isinstance(value, Mapping):
        return tuple(value.items())
    if isinstance(value, Sequence):
        return value
    return [getattr(value, one.name) for one in fields(value)] if is_dataclass(value) else None
