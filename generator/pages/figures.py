"""What a figure's page shows."""

from __future__ import annotations

from dataclasses import dataclass

from generator.archive.references import Role
from generator.charts.dot_charts import Chart
from generator.charts.time_charts import TimeChart
from generator.content.load import Entry
from generator.documents.record import FigureRecord, Sum
from generator.documents.statement import Statement
from generator.documents.telling import Telling
from generator.documents.wordings import FIGURE_WORDS, HEADLINE_WORDS
from generator.pages.events import mentioned_in
from generator.pages.infobox import Reach, reach_of
from generator.pages.pictures import figure_charts, undrawn_sums
from generator.pages.questions import QuestionCard, cards_on
from generator.pages.shelves import Shelf, shelves


@dataclass(frozen=True, slots=True)
class Rival:
    """The observation that another headline rule would put first."""

    rule: str
    statement: Statement


@dataclass(frozen=True, slots=True)
class FigureView:
    """The context of ``figure.md.jinja``; observations are by date, ``sums`` those that no chart
    shows."""

    record: FigureRecord
    reach: Reach | None
    kind: str
    headline_rule: str
    rivals: tuple[Rival, ...]
    charts: tuple[Chart | TimeChart, ...]
    sums: tuple[Sum, ...]
    observations: tuple[Statement, ...]
    disputed: tuple[QuestionCard, ...]
    mentioned: tuple[Shelf, ...]
    mentions: int

    @property
    def unanswered(self) -> bool:
        """Whether all its numbers are of one origin, and no question sets others beside them."""
        return not self.disputed and self.reach is not None and self.reach.origins == 1


def figure_view(tell: Telling, entry: Entry, record: FigureRecord) -> FigureView:
    """Everything that the archive knows of a figure."""
    archive = tell.archive
    own = sorted(archive.claims_of(entry.id), key=archive.claim_key)
    observations = tell.statements(tuple(own))
    charts = figure_charts(record, observations)
    mentioned = mentioned_in(archive, entry, Role.MENTION)
    return FigureView(
        record=record,
        reach=reach_of(tell, own),
        kind=FIGURE_WORDS[record.kind],
        headline_rule=HEADLINE_WORDS[record.headline.rule] if record.headline else "",
        rivals=tuple(Rival(HEADLINE_WORDS[one.rule], one.statement) for one in record.rivals),
        charts=charts,
        sums=undrawn_sums(record, charts),
        observations=observations,
        disputed=cards_on(tell, entry.id),
        mentioned=shelves(tell, mentioned),
        mentions=len(mentioned),
    )
