"""What a record's page says of itself in one plain sentence, for search engines and previews."""

from __future__ import annotations

from typing import Final

from generator.documents.chains import belongs_to
from generator.documents.record import (
    EventRecord,
    FigureRecord,
    QuestionRecord,
    Record,
    SourceRecord,
)
from generator.documents.statement import Statement, plain
from generator.documents.telling import Telling
from generator.documents.wordings import accounts_told
from generator.pages.relations import article_of
from generator.text.folding import SourceText
from generator.text.sentences import sentences
from generator.text.shortening import capital, cut_between_words
from generator.text.typography import typeset_words

_LONGEST: Final = 160


def description_of(tell: Telling, record: Record) -> str:
    """At most 160 characters: a figure's number and who gives it, or the record's summary."""
    if isinstance(record, SourceRecord):
        published = f"{record.publisher.text}, {record.published.human}."
        return shortened(f"{record.name.text}. {published}")
    text = plain(record.summary)
    if isinstance(record, FigureRecord):
        told = _told(tell, record.headline.statement) if record.headline else ""
        return shortened(f"{told} {text}")
    if isinstance(record, QuestionRecord):
        told = accounts_told(len(record.sides), record.how)
        answers = "; ".join(side.answer for side in record.sides)
        return shortened(f"{record.name.text} {told}: {answers}.")
    when = f"{capital(record.date.human)}. " if isinstance(record, EventRecord) else ""
    told = f"{record.name.text}: what the sources state, in which words, and who says so."
    return shortened(f"{when}{text or told}")


def _told(tell: Telling, first: Statement) -> str:
    """The number in a sentence: 59 people as of 5 March 2025, according to Axios."""
    number = first.number
    told = f"{number.text} {number.unit}".strip() if number else ""
    when = f" {number.when}" if number and number.when else ""
    chain = first.accounts[0].attribution
    the = article_of(tell, chain.actor) if chain.actor else ""
    of = f" ({there})" if (there := belongs_to(chain)) else ""
    return f"{told}{when}, according to {the}{chain.speaker}{of}."


def shortened(text: str) -> str:
    """A text on one line with curly quotes, cut between words at 160 characters."""
    return cut_between_words(typeset_words(text).replace("\u00a0", " "), _LONGEST)


def first_sentence(text: str) -> str:
    """The first sentence of a text, whole, so that what it says keeps who says so; "" of none."""
    line = SourceText(" ".join(text.split()))
    return next((line.passage(one) for one in sentences(line)), "")
