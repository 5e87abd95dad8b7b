"""On which days the headings of relations became others, told from the register of their types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from pydantic import ValidationError

from generator.content.past import Revision
from generator.content.relations import headings_of, relations_of
from generator.content.same_words import tree_of
from generator.content.statement_history import ReadBlobs
from generator.model.registers import Relations, RelationTerm


def days_of_headings(
    revisions: Sequence[Revision], read: ReadBlobs
) -> Iterator[tuple[date, frozenset[str]]]:
    """The days after which the heading of a relation was another than before them, each with the
    types; from the revisions of the register, the newest first. What comes with the program has no
    days."""
    known = relations_of(Relations())
    blobs = read(one.new for one in revisions)
    for day, there in groupby(reversed(revisions), lambda one: one.day):
        *_, last = there
        now = _read(blobs.get(last.new, b"{}"))
        if now is not None:
            types = known.keys() | now.keys()
            others = {
                one for one in types if headings_of(one, known)[0] != headings_of(one, now)[0]
            }
            known = now
            if others:
                yield day, frozenset(others)


def _read(text: bytes) -> Mapping[str, RelationTerm] | None:
    """The types that a register has; ``None`` where it cannot be read."""
    try:
        return relations_of(Relations.model_validate(tree_of(text) or {}))
    except ValidationError:
        return None
