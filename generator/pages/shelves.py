"""Statements and figures of other records, in short, for the pages that point to them."""

from __future__ import annotations

from collections.abc import Iterable

from generator.archive.headlines import headline
from generator.archive.references import Claim
from generator.content.load import Entry
from generator.documents.parts import Card, Shelf
from generator.documents.statements import Describe
from generator.model.records import Event, Source
from generator.pages.pictures import figure_spark


def shelves(describe: Describe, claims: Iterable[Claim]) -> tuple[Shelf, ...]:
    """Statements under the records that they belong to: the fullest first, then by name."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.entry.id, []).append(claim)
    made = [
        Shelf(
            record=describe.link(record_id),
            kind=there[0].entry.kind.value,
            date=date_of(there[0].entry),
            statements=describe.statements(tuple(there)),
        )
        for record_id, there in found.items()
    ]
    made.sort(key=lambda shelf: (-len(shelf.statements), shelf.record.text.casefold()))
    return tuple(made)


def cards(describe: Describe, entries: Iterable[Entry]) -> tuple[Card, ...]:
    """Figures in short, in the order given; those without any report are left out."""
    return tuple(card for entry in entries if (card := _card(describe, entry)) is not None)


def _card(describe: Describe, entry: Entry) -> Card | None:
    first = headline(describe.archive, entry.id)
    if first is None:
        return None
    return Card(
        link=describe.link(entry.id),
        headline=describe.statement(first),
        spark=figure_spark(describe, entry),
    )


def date_of(entry: Entry) -> str:
    """The date of an event or article in words; "" for other records."""
    record = entry.record
    if isinstance(record, Event):
        return record.date.human
    return record.published.human if isinstance(record, Source) else ""
