"""What rests on unnamed speakers alone: every such statement, by the record that it belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, TypeAlias
from unicodedata import normalize

from generator.archive.archive import Archive
from generator.documents.statement import Statement
from generator.documents.telling import Telling
from generator.model.vocabulary import Kind
from generator.pages.paging import Paging
from generator.pages.shelves import Shelf

# Statements of several records that are alike.
Refs: TypeAlias = tuple[str, ...]
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
    """The context of ``unnamed.md.jinja``; ``statements`` counts all, those that are alike as one,
    ``told`` each of them, ``of`` those of the site. ``also`` are those of other records that are
    like one, by its ref."""

    statements: int
    told: int
    of: int
    sections: tuple[UnnamedSection, ...]
    also: Mapping[str, tuple[Statement, ...]]
    paging: Paging


def on_unnamed_alone(archive: Archive) -> tuple[Refs, ...]:
    """The refs of the statements that rest on unnamed speakers alone, those that are alike
    together, by the kind and the name of their records; worked out from the outlines."""
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
    groups: dict[str, list[str]] = {}
    for entry in entries:
        for one, saying in found[entry.id].items():
            groups.setdefault(saying, []).append(f"{entry.id}/{one}")
    return tuple(map(tuple, groups.values()))


def unnamed_view(
    tell: Telling, paging: Paging, shown: Sequence[Refs], found: Sequence[Refs]
) -> UnnamedView:
    """Some of these statements, in their order; ``found`` are all."""
    claims = tell.archive.claims
    groups = [tell.statements(tuple(claims[ref] for ref in refs)) for refs in shown]
    firsts = [first for first, *_ in groups]
    return UnnamedView(
        statements=len(found),
        told=sum(map(len, found)),
        of=len(claims),
        sections=tuple(
            UnnamedSection(heading, _shelves(tuple(there)))
            for heading, there in groupby(firsts, key=_heading)
        ),
        also={one[0].ref: one[1:] for one in groups if len(one) > 1},
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
