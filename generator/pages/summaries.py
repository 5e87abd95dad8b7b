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
from generator.text.letters.folding import SourceText
from generator.text.letters.shortening import capital, cut_between_words
from generator.text.letters.typography import typeset_words
from generator.text.quoting.sentences import sentences

_LONGEST: Final = 160
_LONGEST_SENTENCE: Final = 300
# Less says nothing: the day of an event alone, or what an actor is called.
_SHORTEST: Final = 40


def description_of(tell: Telling, record: Record) -> str:
    """Some 160 characters: a figure's number and who gives it, or the record's summary."""
    if isinstance(record, SourceRecord):
        published = f"{record.publisher.text}, {record.published.human}."
        return described(f"{record.title}. {published}")
    text = plain(record.summary)
    if isinstance(record, FigureRecord):
        told = _told(tell, record.headline.statement) if record.headline else ""
        return described(f"{told} {text}")
    if isinstance(record, QuestionRecord):
        told = accounts_told(len(record.sides))
        answers = "; ".join(side.answer for side in record.sides)
        whole = f"{record.name.text} {told}: {answers}."
        # All of the answers or none: to leave one out would take a side.
        fits = len(_on_one_line(whole)) <= _LONGEST
        return described(whole if fits else f"{record.name.text} {told}.")
    when = f"{capital(record.when)}. " if isinstance(record, EventRecord) else ""
    told = f"{record.name.text}: what the sources state, in which words, and who says so."
    return described(f"{when}{text or told}")


def _told(tell: Telling, first: Statement) -> str:
    """The number in a sentence: 59 people as of 5 March 2025, according to Axios."""
    number = first.number
    told = f"{number.text} {number.unit}".strip() if number else ""
    when = f" {number.when}" if number and number.when else ""
    chain = first.accounts[0].attribution
    the = article_of(tell, chain.actor) if chain.actor else ""
    of = f" ({there})" if (there := belongs_to(chain)) else ""
    return f"{told}{when}, according to {the}{chain.speaker}{of}."


def described(text: str) -> str:
    """A text on one line with curly quotes: its first sentences that have room in 160 characters.

    A longer first sentence is whole, so that it keeps who says so; of one that is far longer there
    is what has room, and of no quotation a part.
    """
    line = SourceText(_on_one_line(text))
    if len(line.original) <= _LONGEST:
        return line.original
    ends = [one.end for one in sentences(line) if one.end >= _SHORTEST]
    fitting = [end for end in ends if end <= _LONGEST] or ends[:1]
    if fitting and fitting[-1] <= _LONGEST_SENTENCE:
        return line.original[: fitting[-1]].rstrip()
    told = cut_between_words(line.original, _LONGEST)
    return f"{told[: told.rindex('“')].rstrip(' ,;:')}…" if told.endswith("…”") else told


def _on_one_line(text: str) -> str:
    return " ".join(typeset_words(text).replace("\u00a0", " ").split())


def shortened(text: str) -> str:
    """A text on one line with curly quotes, cut between words at 160 characters."""
    return cut_between_words(_on_one_line(text), _LONGEST)


def first_sentence(text: str) -> str:
    """The first sentence of a text, whole, so that what it says keeps who says so; "" of none."""
    line = SourceText(" ".join(text.split()))
    return next((line.passage(one) for one in sentences(line)), "")
