"""Figures and questions for the pages of others: small, without the site around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, pairwise
from math import ceil
from textwrap import wrap
from typing import Final

from markupsafe import escape

from generator.documents.chains import foremost, said_by
from generator.documents.record import FigureRecord, QuestionRecord, Record
from generator.documents.statement import Quotation, Statement
from generator.documents.urls import absolute, embed_path
from generator.documents.wordings import DIVERGENCE_HEADINGS
from generator.model.site import Site
from generator.model.vocabulary import Kind
from generator.pages.head import cite_page
from generator.pages.pictures import speakers
from generator.pages.questions import BriefAnswer
from generator.pages.summaries import shortened
from generator.text.letters.shortening import capital
from generator.text.letters.typography import typeset_words


@dataclass(frozen=True, slots=True)
class _Type:
    """How many letters stand on a line of ``_LINE``, how high a line is, and what room a paragraph
    of them has around it, as embed.css.jinja says."""

    letters: int
    height: int
    room: int


_NAME: Final = _Type(28, 23, 0)
_VALUE: Final = _Type(12, 58, 6)
_TEXT: Final = _Type(36, 23, 6)
_QUOTE: Final = _Type(27, 24, 8)
_ANSWER: Final = _Type(29, 24, 13)
_VOICES: Final = _Type(30, 23, 6)
_CITE: Final = _Type(36, 20, 14)
_PADDING: Final = 30
# Of a frame that is as narrow as a phone: the line within its edges, in px.
_EDGES: Final = 32
_LINE: Final = 288
# Widths of frames between which the height falls evenly, in px; less text has room for more.
_WIDTHS: Final = (_LINE + _EDGES, 480, 800)
# The kinds of record that can be embedded.
EMBEDDED: Final = frozenset({Kind.FIGURE, Kind.QUESTION})
_FURTHER: Final = "99 more quotes"
# So many answers are shown, and so many voices of each; the others are counted.
_ANSWERS_MAX: Final = 4
_VOICES_MAX: Final = 2
# So many letters have the quotes of an answer, unless the first alone has more.
_LETTERS_MAX: Final = 400
# So many of the statements that give an answer are asked who makes them.
_VOICES_FROM: Final = 12


@dataclass(frozen=True, slots=True)
class EmbeddedAnswer:
    """An answer to a question with the words in which its first voice gives it (``said`` is whose
    they are, and in which articles), how many quotes more give it (``further``), and the voices of
    the others that do."""

    told: BriefAnswer
    quotations: tuple[Quotation, ...]
    said: str
    further: int


@dataclass(frozen=True, slots=True)
class EmbedView:
    """The context of ``embed.html.jinja``: of a figure its ``first`` number and the words that
    state it; of a question how the accounts differ (``heading``), its first answers, each with
    its words, and how many more."""

    record: FigureRecord | QuestionRecord
    first: Statement | None
    quotation: Quotation | None
    heading: str
    answers: tuple[EmbeddedAnswer, ...]
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
        quotation=headline.statement.accounts[0].quotations[0] if headline else None,
        heading=DIVERGENCE_HEADINGS[record.how] if isinstance(record, QuestionRecord) else "",
        answers=tuple(_answer(one.answer, one.statements) for one in sides[:_ANSWERS_MAX]),
        more=max(0, len(sides) - _ANSWERS_MAX),
        cite=cite_page(site, record).plain,
        site=site.name,
    )


def _answer(words: str, statements: tuple[Statement, ...]) -> EmbeddedAnswer:
    few = statements[:_VOICES_FROM]
    said = said_by(foremost(statements[0]), opens=True) if statements else ""
    shown = _fitting(few, said)
    # The first speaker stands below the words, and these are of nobody else.
    voices = tuple(dict.fromkeys(voice for one in few for voice in speakers(one)))[1:]
    more = len(statements) > len(few) or len(voices) > _VOICES_MAX
    quotes = {(quote.source.id, quote.text) for one in statements for quote in one.bearing}
    return EmbeddedAnswer(
        # Whole, for who gives it often stands at its end.
        BriefAnswer(
            capital(typeset_words(words)), tuple(map(shortened, voices[:_VOICES_MAX])), more
        ),
        shown,
        said,
        max(0, len(quotes) - len(shown)),
    )


def _fitting(statements: Iterable[Statement], said: str) -> tuple[Quotation, ...]:
    """The quotes of one voice, each once, as far as there is room for them."""
    accounts = (account for one in statements for account in one.accounts)
    spoken = (one for one in accounts if said_by(one, opens=True) == said)
    quotes = {
        (quote.source.id, quote.text): quote for one in spoken for quote in one.quotations
    }.values()
    letters = accumulate(len(one.text) for one in quotes)
    fitting = enumerate(zip(quotes, letters, strict=True))
    return tuple(one for at, (one, length) in fitting if not at or length <= _LETTERS_MAX)


def embed_code(site: Site, record: Record) -> str:
    """The HTML with which a record is embedded; "" where it cannot be, or the site's address is not
    known."""
    view = embed_view(site, record) if site.url else None
    if view is None:
        return ""
    address, title = (
        escape(absolute(site, embed_path(record.name.id))),
        escape(typeset_words(record.name.text)),
    )
    heights = [_height(view, width) for width in _WIDTHS]
    return (
        f'<div style="container-type: inline-size"><iframe src="{address}" title="{title}" '
        f'width="100%" height="{heights[0]}" loading="lazy" '
        f'style="border: 0; height: {_height_by_width(heights)}"></iframe></div>'
    )


def _height_by_width(heights: list[int]) -> str:
    """The height of a frame in CSS, by the width of what it stands in. What a text needs falls ever
    more slowly, so that the greatest of the lines between two widths is never too little."""
    told = [f"{heights[-1]}px"]
    for (width, high), (wider, low) in pairwise(zip(_WIDTHS, heights, strict=True)):
        fall = 100 * (high - low) // (wider - width)
        told.append(f"{ceil(high + fall * width / 100)}px - {fall}cqw")
    return f"max({', '.join(told)})"


def _height(view: EmbedView, width: int) -> int:
    """How high a frame of a width must be, in px; the next full twenty."""
    measured = partial(_high, width=width)
    told = _PADDING + measured(view.record.name.text, _NAME) + measured(view.cite, _CITE)
    if view.first:
        number = view.first.number
        words = f"{number.qualified} {number.digits} {number.unit}" if number else ""
        told += measured(words, _VALUE) + measured(f"{view.first.when} Accounts differ", _TEXT)
        told += measured(said_by(foremost(view.first)), _TEXT)
        told += measured(view.quotation.text, _QUOTE) if view.quotation else 0
    if view.answers:
        told += measured(view.heading, _TEXT) + (_TEXT.height if view.more else 0)
    for one in view.answers:
        told += measured(one.told.words, _ANSWER)
        if one.quotations:
            told += sum(measured(quotation.text, _QUOTE) for quotation in one.quotations)
            # Behind who says it stands how many quotes there are more.
            told += measured(f"{one.said} · {_FURTHER}", _TEXT)
        if one.told.voices or one.told.more:
            told += measured(", ".join(("Also given by:", *one.told.voices, "others")), _VOICES)
    return -(-told // 20) * 20


def _high(text: str, type_: _Type, width: int) -> int:
    letters = type_.letters * (width - _EDGES) // _LINE
    # A line ends with a word, so that long words leave room in it.
    lines = max(ceil(len(text) / letters), len(wrap(text, letters)))
    return lines * type_.height + type_.room
