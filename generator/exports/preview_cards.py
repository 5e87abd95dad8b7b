"""What the picture of a link's preview says of a record: never a number without who gives it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from generator.charts.preview_layout import CardText, PreviewCard
from generator.content.load import Entry
from generator.documents.chains import who_says
from generator.documents.statement import Account, Statement
from generator.documents.telling import Telling, name_of
from generator.documents.telling_records import choose, when_of
from generator.documents.wordings import DIVERGENCE_HEADINGS, KIND_WORDS, titled
from generator.model.questions import Question
from generator.model.records import Actor, Event, Figure, Source

# So many answers are shown, since leaving one out takes a side; of more, the others are counted.
_ANSWERS: Final = 4
# Up to so many stand beside each other, and more in two rows.
_BESIDE: Final = 3
# So many of the statements that give one answer are asked who makes them.
_ASKED: Final = 6


def preview_card(tell: Telling, entry: Entry, site: str) -> PreviewCard:
    """The card of a record; ``site`` is the site's name, which stands at its foot.

    It is told from the record and what it shows alone, so that it is drawn anew for little.
    """
    record = entry.record
    if isinstance(record, Question):
        return _question(tell, entry, record, site)
    if isinstance(record, Figure):
        blocks = _figure(tell, entry, record)
    elif isinstance(record, Source):
        told = f"{tell.name(record.publisher).text}, {record.published.human}"
        title = CardText(titled(record.title, record.title_is), 56, 5, above=24, bold=True)
        blocks = (title, CardText(told, 38, 2, above=20))
    else:
        when = when_of(tell, record) if isinstance(record, Event) else ""
        blocks = _named(record.name, when)
    return PreviewCard((_kicker(entry), *blocks), foot=site)


def plain_card(entry: Entry) -> PreviewCard:
    """The card of a record whose words cannot be drawn: it says nothing of it but its kind."""
    told = CardText("Each statement with its quote, and who says it.", 44, 3, above=24)
    return PreviewCard((CardText(_kind(entry), 88, above=90, bold=True), told))


def _kind(entry: Entry) -> str:
    record = entry.record
    return KIND_WORDS[record.kind if isinstance(record, Actor) else entry.kind]


def _kicker(entry: Entry, more: str = "") -> CardText:
    return CardText(" · ".join(part for part in (_kind(entry), more) if part), 32, faint=True)


def _figure(tell: Telling, entry: Entry, figure: Figure) -> tuple[CardText, ...]:
    choice = choose(tell, entry, figure.headline)
    if choice is None:
        return (CardText(figure.name, 68, 4, above=30, bold=True),)
    first = choice.statement
    return (
        *_number(first),
        CardText(figure.name, 44, 2, above=22, bold=True),
        CardText(_when(first), 34, 2, above=8),
        CardText(_said_by(first), 34, 2, above=8, faint=True),
    )


def _number(first: Statement) -> tuple[CardText, ...]:
    number = first.number
    if number is None:
        return ()
    if number.words:
        return (CardText(f"{number.digits} {number.unit}", 64, 3, above=14, bold=True),)
    qualifier = (CardText(number.qualified, 44, above=8),) if number.qualified else ()
    digits = CardText(number.digits, 150, above=0, bold=True, fits=True)
    return (*qualifier, digits, CardText(number.unit, 44, 1))


def _when(first: Statement) -> str:
    parts = (first.number.when if first.number else "", first.hedge, _disputed(first))
    return " · ".join(part for part in parts if part)


def _disputed(first: Statement) -> str:
    return first.stands[0].told if first.contested else ""


def _said_by(first: Statement) -> str:
    """Who says it, and in which articles."""
    return "; ".join(dict.fromkeys(map(_account, first.accounts)))


def _account(account: Account) -> str:
    said = account.attribution
    plain = said.in_article and not said.verb
    steps = [f"{'as reported by ' if plain else ''}{who_says(said)} {said.verb}".rstrip()]
    steps += [f"via {step.text}" for step in said.via]
    outlets = dict.fromkeys(one.attribution.publisher.text for one in account.articles)
    steps += [] if said.in_article else [f"in {' and '.join(outlets)}"]
    steps += ["attribution inferred"] if said.basis else []
    return ", ".join(steps)


def _question(tell: Telling, entry: Entry, question: Question, site: str) -> PreviewCard:
    positions, heading = question.positions, DIVERGENCE_HEADINGS[question.how]
    claims = tell.archive.positions_of(entry)[:_ANSWERS]
    more = len(positions) - _ANSWERS
    return PreviewCard(
        (
            _kicker(entry, f"{heading} · {len(positions)} accounts"),
            CardText(name_of(entry), 54, 3, above=14, bold=True),
        ),
        _columns(
            [
                (position.answer, _voices(tell.statements(there[:_ASKED])))
                for position, there in zip(positions, claims, strict=False)
            ]
        ),
        f"{site} · {more} more {'answer' if more == 1 else 'answers'}" if more > 0 else site,
    )


def _columns(answers: Sequence[tuple[str, str]]) -> tuple[tuple[CardText, ...], ...]:
    """Answers with who gives them, in smaller type where there are more of them."""
    beside = len(answers) if len(answers) <= _BESIDE else -(-len(answers) // 2)
    size, lines = (36, 5) if len(answers) == 2 else (30, 7) if len(answers) <= _BESIDE else (30, 5)
    return tuple(
        tuple(
            block
            for row, (answer, voices) in enumerate(answers[column::beside])
            for block in (
                CardText(answer, size, lines, above=22 if row else 0, bold=True),
                CardText(voices, size - 6, 3 if beside == len(answers) else 2, above=8, faint=True),
            )
        )
        for column in range(beside)
    )


def _voices(statements: tuple[Statement, ...]) -> str:
    accounts = chain.from_iterable(one.accounts for one in statements)
    return "; ".join(dict.fromkeys(who_says(one.attribution) for one in accounts))


def _named(name: str, when: str) -> tuple[CardText, ...]:
    """No number of statements: a page shows those of other records, too."""
    told = "Each statement with its quote and who says it"
    return (
        CardText(name, 72, 4, above=34, bold=True),
        CardText(when, 40, 2, above=16),
        CardText(told, 34, 2, above=16, faint=True),
    )
