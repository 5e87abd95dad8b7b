"""Statements and figures of other records, in short, for the pages that point to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.archive.references import Claim
from generator.charts.dot_charts import Spark
from generator.content.load import Entry
from generator.documents.record import Choice
from generator.documents.statement import Name, Statement
from generator.documents.telling import Telling
from generator.documents.telling_records import choose
from generator.model.records import Figure
from generator.pages.pictures import figure_spark

# So many statements of others are told on one page; more than that would make it too heavy.
SHOWN_MAX: Final = 100


@dataclass(frozen=True, slots=True)
class Shelf:
    """Statements that stand on one record's page, for the pages that only point to them."""

    record: Name
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A figure in short: its name, the number at its head, its small chart."""

    name: Name
    headline: Choice
    spark: Spark | None


def shelves(tell: Telling, claims: Iterable[Claim]) -> tuple[Shelf, ...]:
    """Statements under the records that they belong to: the fullest first, then by name.

    At most ``SHOWN_MAX`` statements are told.
    """
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.entry.id, []).append(claim)
    rows = [(tell.name(record_id), there) for record_id, there in found.items()]
    rows.sort(key=lambda row: (-len(row[1]), row[0].text.casefold()))
    made: list[Shelf] = []
    left = SHOWN_MAX
    for name, there in rows:
        if left > 0:
            made.append(Shelf(name, tell.statements(tuple(there[:left]))))
            left -= len(there)
    return tuple(made)


def cards(tell: Telling, entries: Iterable[Entry]) -> tuple[Card, ...]:
    """Figures in short, in the order given; those without any report are left out."""
    found = ((entry, entry.record) for entry in entries)
    made = (_card(tell, entry, figure) for entry, figure in found if isinstance(figure, Figure))
    return tuple(card for card in made if card)


def _card(tell: Telling, entry: Entry, figure: Figure) -> Card | None:
    first = choose(tell, entry, figure.headline)
    if first is None:
        return None
    return Card(tell.name(entry.id), first, figure_spark(tell, entry, figure))
