"""Statements and figures of other records, in short, for the pages that point to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim, Role
from generator.charts.dot_charts import Spark
from generator.content.load import Entry
from generator.documents.choices import choose
from generator.documents.record import Choice
from generator.documents.statement import Name, Statement
from generator.documents.telling import Telling
from generator.model.records import Figure
from generator.pages.pictures import figure_spark, speakers

# So many statements of others are told on one page; more than that would make it too heavy.
SHOWN_MAX: Final = 100
# So many parts stand under one figure.
_PARTS_MAX: Final = 6


@dataclass(frozen=True, slots=True)
class Shelf:
    """Statements that stand on one record's page, for the pages that only point to them."""

    record: Name
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class CardPart:
    """A figure that counts a part of a card's: its name, its number, who gives it.

    ``within`` tells that whoever gives the whole gives it and those beside it too, for the same
    day: then it is a part of that number. ``when`` is its day, where that is not the whole's.
    ``adds_up`` tells that the whole is the sum of it and others; those that are not may overlap
    them.
    """

    name: Name
    statement: Statement
    voices: tuple[str, ...]
    when: str
    within: bool
    adds_up: bool


@dataclass(frozen=True, slots=True)
class CardWhole:
    """The figure that a card's counts a part of, and its number, where both are of one day and one
    speaker."""

    name: Name
    digits: str


@dataclass(frozen=True, slots=True)
class Card:
    """A figure in short: its name, the number at its head, its small chart, its parts, and what it
    counts a part of itself."""

    name: Name
    headline: Choice
    spark: Spark | None
    parts: tuple[CardPart, ...] = ()
    whole: CardWhole | None = None

    @property
    def is_tall(self) -> bool:
        """Whether it stands beside several others, one below the other."""
        return len(self.parts_by_sum) > 1

    @property
    def parts_by_sum(self) -> tuple[tuple[str, tuple[CardPart, ...]], ...]:
        """The parts of the sum, then those that may overlap them, as far as there are such; where
        there are both, each under its words."""
        groups = {
            "Parts that add up": tuple(one for one in self.parts if one.adds_up),
            "Parts as well; may overlap those above": tuple(
                one for one in self.parts if not one.adds_up
            ),
        }
        if all(groups.values()):
            return tuple(groups.items())
        return (("", self.parts),) if self.parts else ()


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


def cards_about(tell: Telling, record_id: str, most: int | None = None) -> tuple[Card, ...]:
    """The figures that say they are about a record, A to Z, at most so many."""
    archive = tell.archive
    found = archive.figures_about(record_id)
    shown = sorted(found, key=lambda one: (archive.outline(one).alphabetical, one.id))[:most]
    return cards(tell, shown)


def _card(tell: Telling, entry: Entry, figure: Figure) -> Card | None:
    first = choose(tell, entry, figure.headline)
    if first is None:
        return None
    return Card(tell.name(entry.id), first, figure_spark(tell, entry, figure))


def whole_cards(tell: Telling, entries: Iterable[Entry]) -> tuple[Card, ...]:
    """Figures in short, each with those that count a part of it, the largest first; of those that
    count a part of another one of these, with that."""
    found = {entry.id: entry.record for entry in entries}
    told = tuple(
        replace(card, parts=_card_parts(tell, card, _summed(found[card.name.id])))
        for card in cards(tell, (tell.archive.entries[one] for one in found))
    )
    wholes = {
        part.name: CardWhole(card.name, number.digits)
        for card in told
        for part in card.parts
        if part.within and (number := card.headline.statement.number)
    }
    return tuple(replace(card, whole=wholes.get(card.name)) for card in told)


def _summed(record: object) -> frozenset[str]:
    """The figures that a figure is the sum of."""
    sums = record.sums if isinstance(record, Figure) else ()
    return frozenset(part for one in sums for part in one.of)


def _card_parts(tell: Telling, card: Card, summed: frozenset[str]) -> tuple[CardPart, ...]:
    whole = card.headline.statement
    found = [
        CardPart(tell.name(entry.id), first.statement, voices, when, within, entry.id in summed)
        for entry in parts_of(tell.archive, card.name.id)
        if isinstance(entry.record, Figure)
        and (first := choose(tell, entry, entry.record.headline))
        and first.statement.number
        and first.statement.number.value is not None
        for voices in [speakers(first.statement)]
        for when in ["" if _day(first.statement) == _day(whole) else first.statement.number.when]
        for within in [not when and voices == speakers(whole)]
    ]
    found.sort(key=lambda part: (-_value(part.statement), part.name.text.casefold()))
    apart = {part.adds_up for part in found if not part.within and not part.when}
    return tuple(
        replace(one, within=one.within and one.adds_up not in apart) for one in found[:_PARTS_MAX]
    )


def parts_of(archive: Archive, figure: str) -> tuple[Entry, ...]:
    """The figures that say to count a part of one."""
    found = {ref.entry.id: ref.entry for ref in archive.backlinks(figure, Role.WHOLE)}
    return tuple(found.values())


def _day(statement: Statement) -> tuple[date | None, date | None]:
    told = statement.date
    return (told.start, told.end) if told else (None, None)


def _value(statement: Statement) -> Decimal:
    number = statement.number
    return number.value if number and number.value is not None else Decimal(0)
