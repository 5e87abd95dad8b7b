"""Figures and questions for the pages of others: small, without the site around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from markupsafe import escape

from generator.documents.record import FigureRecord, QuestionRecord, Record
from generator.documents.statement import Statement
from generator.documents.urls import absolute, embed_path
from generator.documents.wordings import DIVERGENCE_HEADINGS
from generator.model.site import Site
from generator.model.vocabulary import Kind
from generator.pages.head import cite_page
from generator.pages.pictures import speakers
from generator.pages.questions import BriefAnswer
from generator.pages.summaries import shortened

# The kinds of record that can be embedded.
EMBEDDED: Final = frozenset({Kind.FIGURE, Kind.QUESTION})
# So many answers are shown, and so many voices of each; the others are counted.
_ANSWERS_MAX: Final = 4
_VOICES_MAX: Final = 2


@dataclass(frozen=True, slots=True)
class EmbedView:
    """The context of ``embed.html.jinja``: of a figure its ``first`` number; of a question how the
    accounts differ (``heading``), its first answers, and how many more there are."""

    record: FigureRecord | QuestionRecord
    first: Statement | None
    heading: str
    answers: tuple[BriefAnswer, ...]
    more: int
    cite: str
    site: str


def embed_view(site: Site, record: Record) -> EmbedView | None:
    """What stands in somebody's page of a record; ``None`` of one that cannot be embedded."""
    if not isinstance(record, FigureRecord | QuestionRecord):
        return None
    sides = record.sides if isinstance(record, QuestionRecord) else ()
    headline = record.headline if isinstance(record, FigureRecord) else None
    return EmbedView(
        record=record,
        first=headline.statement if headline else None,
        heading=DIVERGENCE_HEADINGS[record.how] if isinstance(record, QuestionRecord) else "",
        answers=tuple(_answer(one.answer, one.statements) for one in sides[:_ANSWERS_MAX]),
        more=max(0, len(sides) - _ANSWERS_MAX),
        cite=cite_page(site, record).plain,
        site=site.name,
    )


def _answer(words: str, statements: tuple[Statement, ...]) -> BriefAnswer:
    few = statements[: _VOICES_MAX + 1]
    voices = tuple(dict.fromkeys(shortened(voice) for one in few for voice in speakers(one)))
    more = len(statements) > len(few) or len(voices) > _VOICES_MAX
    return BriefAnswer(shortened(words), voices[:_VOICES_MAX], more)


def embed_code(site: Site, record: Record) -> str:
    """The HTML with which a record is embedded; "" where it cannot be, or the site's address is not
    known."""
    if not site.url or not isinstance(record, FigureRecord | QuestionRecord):
        return ""
    address, title = escape(absolute(site, embed_path(record.name.id))), escape(record.name.text)
    height = 280 if isinstance(record, FigureRecord) else 420
    return (
        f'<iframe src="{address}" title="{title}" width="100%" height="{height}" '
        'loading="lazy" style="border: 0"></iframe>'
    )
