"""What rests on unnamed speakers alone: every such statement, by the record that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from unicodedata import normalize

from generator.archive.archive import Archive
from generator.documents.statement import Statement
from generator.documents.telling import Telling
from generator.model.vocabulary import Kind
from generator.pages.paging import Paging
from generator.pages.shelves import Shelf

_HEADINGS: Final = {
    Kind.EVENT: "Events",
    Kind.FIGURE: "Figures",
    Kind.ACTOR: "People and groups",
}


@dataclass(frozen=True, slots=True)
class UnnamedSection:
    """The statements in records of one kind, under the records in which they stand."""

    heading: str
    shelves: tuple[Shelf, ...]


@dataclass(frozen=True, slots=True)
class UnnamedView:
    """The context of ``unnamed.md.jinja``; ``statements`` counts all, ``of`` those of the site."""

    statements: int
    of: int
    sections: tuple[UnnamedSection, ...]
    paging: Paging


def on_unnamed_alone(archive: Archive) -> tuple[str, ...]:
    """The refs of the statements that rest on unnamed speakers alone, by the kind and the name of
    their records; worked out from the outlines."""
    found = archive.on_unnamed_alone
    kinds = list(_HEADINGS)
    entries = [entry for entry in archive.content.entries if entry.id in found]
    names = {entry.id: archive.index.outline(entry).names for entry in entries}
    entries.sort(
        key=lambda entry: (
            kinds.index(entry.kind),
            normalize("NFKD", next(iter(names[entry.id]), "")).casefold(),
            entry.id,
        )
    )
    return tuple(f"{entry.id}/{one}" for entry in entries for one in found[entry.id])


def unnamed_view(
    tell: Telling, paging: Paging, refs: Sequence[str], statements: int, of: int
) -> UnnamedView:
    """Some of these statements, in their order; ``statements`` counts all, ``of`` the site's."""
    told = tell.statements(tuple(tell.archive.claims[ref] for ref in refs))
    return UnnamedView(
        statements=statements,
        of=of,
        sections=tuple(
            UnnamedSection(heading, _shelves(tuple(there)))
            for heading, there in groupby(told, key=_heading)
        ),
        paging=paging,
    )


def _heading(statement: Statement) -> str:
    kind = statement.record.kind
    return _HEADINGS[kind] if kind else ""


def _shelves(statements: Sequence[Statement]) -> tuple[Shelf, ...]:
    return tuple(
        Shelf(record, tuple(there))
        for record, there in groupby(statements, key=lambda one: one.record)
    )
