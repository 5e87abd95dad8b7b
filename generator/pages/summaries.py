"""What a record's page says of itself in one plain sentence, for search engines and previews."""

from __future__ import annotations

from generator.archive.headlines import headline
from generator.content.load import Entry
from generator.documents.parts import StatementView
from generator.documents.statements import Describe, name_of
from generator.model.records import Event, Figure, Source

_LONGEST = 160


def description_of(describe: Describe, entry: Entry) -> str:
    """At most 160 characters: a figure's number and who gives it, or the record's summary."""
    record = entry.record
    if isinstance(record, Source):
        publisher = describe.link(record.publisher).text
        return shortened(f"{record.title}. {publisher}, {record.published.human}.")
    if isinstance(record, Figure):
        first = headline(describe.archive, entry.id)
        told = _told(describe.statement(first)) if first else ""
        return shortened(f"{told} {_plain(describe, entry)}")
    when = f"{record.date.human}. " if isinstance(record, Event) else ""
    text = _plain(describe, entry)
    told = f"{name_of(entry)}: what the sources state, in which words, and who says so."
    return shortened(f"{when}{text or told}")


def _told(first: StatementView) -> str:
    """The number in a sentence: 59 people as of 5 March 2025, according to Axios."""
    number = f"{first.number.text} {first.number.unit}".strip() if first.number else ""
    when = f" as of {first.when}" if first.when else ""
    chain = first.accounts[0].chain
    who = chain.speaker or chain.reporter or chain.publisher
    return f"{number}{when}, according to {who.text}."


def _plain(describe: Describe, entry: Entry) -> str:
    return "".join(link.text for link in describe.summary_of(entry))


def shortened(text: str) -> str:
    """A text on one line, cut between words at 160 characters."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rsplit(' ', 1)[0]}…"
