"""What a figure's page shows."""

from __future__ import annotations

from dataclasses import dataclass

from generator.archive.headlines import headline
from generator.archive.references import Claim, Role
from generator.charts.dot_charts import Chart
from generator.charts.time_charts import TimeChart
from generator.content.load import Entry
from generator.documents.parts import Disputed, Link, RichText, Shelf, StatementView
from generator.documents.statements import Describe
from generator.documents.urls import twin_path
from generator.model.records import Closure, Figure
from generator.model.vocabulary import FigureKind, HeadlineRule
from generator.pages.events import disagreements_in
from generator.pages.pictures import figure_charts, observation_at
from generator.pages.shelves import shelves

HEADLINE_WORDS = {
    HeadlineRule.LATEST: "the latest",
    HeadlineRule.MINIMUM: "the lowest",
    HeadlineRule.MAXIMUM: "the highest",
    HeadlineRule.MOST_ORIGINS: "the one with the most origins",
}

KIND_WORDS = {
    FigureKind.STOCK: "a number at one time",
    FigureKind.CUMULATIVE: "a total since a start",
    FigureKind.AMOUNT: "an amount",
    FigureKind.DURATION: "a length of time",
}


@dataclass(frozen=True, slots=True)
class Rival:
    """The observation that another headline rule would put first."""

    rule: str
    statement: StatementView


@dataclass(frozen=True, slots=True)
class SumPart:
    figure: Link
    number: str
    path: str


@dataclass(frozen=True, slots=True)
class SumView:
    """A sum that the records close: the parts and what they come to, as of a date."""

    as_of: str
    total: str
    parts: tuple[SumPart, ...]


@dataclass(frozen=True, slots=True)
class FigureView:
    """The context of ``figure.md.jinja``."""

    name: str
    measures: RichText
    unit: str
    kind: str
    aliases: tuple[str, ...]
    about: tuple[Link, ...]
    headline: StatementView | None
    headline_rule: str
    rivals: tuple[Rival, ...]
    charts: tuple[Chart | TimeChart, ...]
    observations: tuple[StatementView, ...]
    sums: tuple[SumView, ...]
    part_of: tuple[Link, ...]
    disputed: tuple[Disputed, ...]
    mentioned: tuple[Shelf, ...]
    mentions: int
    csv: str


def figure_view(describe: Describe, entry: Entry, figure: Figure) -> FigureView:
    """Everything that the archive knows of a figure; observations by date."""
    archive = describe.archive
    own = sorted(archive.claims_of(entry.id), key=archive.claim_key)
    first = headline(archive, entry.id)
    mentioned = tuple(
        claim for claim in archive.said_by(entry.id, Role.MENTION) if claim.entry.id != entry.id
    )
    return FigureView(
        name=figure.name,
        measures=describe.rich(figure.measures),
        unit=figure.unit,
        kind=KIND_WORDS[figure.kind],
        aliases=figure.aliases,
        about=tuple(describe.link(about) for about in figure.about),
        headline=describe.statement(first) if first else None,
        headline_rule=HEADLINE_WORDS[figure.headline],
        rivals=_rivals(describe, entry, first),
        charts=figure_charts(describe, entry, figure),
        observations=describe.own_statements(tuple(own)),
        sums=tuple(
            view for closure in figure.sums if (view := _sum(describe, entry, closure)) is not None
        ),
        part_of=describe.links(tuple(ref.entry for ref in archive.backlinks(entry.id, Role.SUM))),
        disputed=tuple(describe.disputed(found) for found in disagreements_in(archive, entry)),
        mentioned=shelves(describe, mentioned),
        mentions=len(mentioned),
        csv=twin_path(entry, "data.csv"),
    )


def _rivals(describe: Describe, entry: Entry, first: Claim | None) -> tuple[Rival, ...]:
    """What the other rules would put first, where that is another number."""
    archive = describe.archive
    chosen = describe.number(first) if first else None
    found: list[Rival] = []
    for rule in HeadlineRule:
        claim = headline(archive, entry.id, rule)
        if claim and describe.number(claim) != chosen:
            found.append(Rival(HEADLINE_WORDS[rule], describe.statement(claim)))
    return tuple(found)


def _sum(describe: Describe, entry: Entry, closure: Closure) -> SumView | None:
    """The sum in numbers; ``None`` when a part or the total has no observation of that date."""
    archive, as_of = describe.archive, closure.as_of.text
    claims = [observation_at(archive, figure, as_of) for figure in (entry.id, *closure.of)]
    numbers = [describe.number(claim) if claim else None for claim in claims]
    if not all(numbers):
        return None
    told = [number.text if number else "" for number in numbers]
    parts = tuple(
        SumPart(describe.link(figure), number, describe.statement(claim).path if claim else "")
        for figure, number, claim in zip(closure.of, told[1:], claims[1:], strict=True)
    )
    return SumView(closure.as_of.human, told[0], parts)
