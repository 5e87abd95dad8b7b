"""What the picture of a link's preview says of a record: never a number without who gives it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final

from generator.charts.preview_layout import CardText, PreviewCard
from generator.content.load import Entry
from generator.documents.chains import basis_in_words, who_says
from generator.documents.choices import choose
from generator.documents.statement import Account, Statement
from generator.documents.telling import Telling, name_of
from generator.documents.telling_records import when_of
from generator.documents.wordings import DIVERGENCE_HEADINGS, KIND_WORDS, mark_of, titled
from generator.model.questions import Question
from generator.model.records import Actor, Event, Figure, Source
from generator.model.vocabulary import Divergence
from generator.text.letters.shortening import capital

# So many answers are shown, since leaving one out takes a side; of more, the others are counted.
_ANSWERS: Final = 4
# Up to so many stand beside each other, and more in two rows.
_BESIDE: Final = 3
# Sizes of the question, of an answer and of its voices, and the lines of the last two at most: of
# two answers, of three, and of four.
_SIZES: Final = {2: (54, 36, 30, 5, 3), 3: (48, 30, 24, 8, 4), 4: (42, 28, 23, 5, 3)}
# So many of the statements that give one answer are asked who makes them.
_ASKED: Final = 6
# On an event, these put in doubt whether it was, or its days.
_IN_DOUBT: Final = frozenset({Divergence.CONFLICT, Divergence.DATE, Divergence.DENIAL})


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
        when = _event_when(tell, entry, record) if isinstance(record, Event) else ""
        blocks = _named(record.name, when)
    return PreviewCard((_kicker(entry), *blocks), foot=site)


def _event_when(tell: Telling, entry: Entry, event: Event) -> str:
    """When an event was, and that accounts differ on whether or when it was."""
    asked = (one.record for one in tell.archive.questions_on(entry.id))
    hows = (one.how for one in asked if isinstance(one, Question) and entry.id in one.about)
    mark = mark_of(how for how in hows if how in _IN_DOUBT)
    return " · ".join(part for part in (when_of(tell, event), mark) if part)


def plain_card(entry: Entry) -> PreviewCard:
    """The card of a record whose words cannot be drawn: it says nothing of it but its kind."""
    told = CardText("Each statement with its quote, and who says it.", 44, 3, above=24)
    return PreviewCard((CardText(_kind(entry), 88, above=90, bold=True), told))


def _kind(entry: Entry) -> str:
    record = entry.record
    return KIND_WORDS[record.kind if isinstance(record, Actor) else entry.kind]


def _kicker(entry: Entry, more: str = "") -> CardText:
    return CardText(" · ".join(part for part in (_kind(entry), more) if part), 32, 2, faint=True)


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
    who = who_says(said, opens=True)
    steps = [f"{'as reported by ' if plain else ''}{who} {said.verb}".rstrip()]
    steps += _way(account)
    steps += [basis_in_words(said)] if said.basis else []
    return ", ".join(steps)


def _way(account: Account, known: str = "") -> list[str]:
    """Through whom an account came, and in which articles unless all are of a known outlet."""
    said = account.attribution
    outlets = " and ".join(_outlets(account))
    told = [f"via {step.text}" for step in said.via]
    return told if said.in_article or outlets == known else [*told, f"in {outlets}"]


def _outlets(account: Account) -> dict[str, None]:
    return dict.fromkeys(one.attribution.publisher.text for one in account.articles)


def _question(tell: Telling, entry: Entry, question: Question, site: str) -> PreviewCard:
    positions, heading = question.positions, DIVERGENCE_HEADINGS[question.how]
    claims = tell.archive.positions_of(entry)
    told = [tell.statements(there[:_ASKED]) for there in claims[:_ANSWERS]]
    more = len(positions) - _ANSWERS
    whole = more <= 0 and all(len(there) <= _ASKED for there in claims)
    outlet = _only_outlet(chain.from_iterable(told)) if whole else ""
    accounts = f"{len(positions)} accounts" + (f" in {outlet}" if outlet else "")
    sizes = _SIZES[max(len(told), min(_SIZES))]
    return PreviewCard(
        (
            _kicker(entry, f"{heading} · {accounts}"),
            CardText(name_of(entry), sizes[0], 3, above=14, bold=True),
        ),
        _columns(
            [
                (capital(position.answer), _voices(there, outlet))
                for position, there in zip(positions, told, strict=False)
            ],
            sizes[1:],
        ),
        f"{site} · {more} more {'answer' if more == 1 else 'answers'}" if more > 0 else site,
    )


def _columns(
    answers: Sequence[tuple[str, str]], sizes: tuple[int, int, int, int]
) -> tuple[tuple[CardText, ...], ...]:
    """Answers with who gives them, in smaller type where there are more of them."""
    beside = len(answers) if len(answers) <= _BESIDE else -(-len(answers) // 2)
    size, small, lines, voiced = sizes
    return tuple(
        tuple(
            block
            for row, (answer, voices) in enumerate(answers[column::beside])
            for block in (
                CardText(answer, size, lines, above=18 if row else 0, bold=True),
                CardText(voices, small, voiced, above=6, faint=True),
            )
        )
        for column in range(beside)
    )


def _only_outlet(statements: Iterable[Statement]) -> str:
    """The outlet in whose articles all of these stand; "" where there are several."""
    accounts = chain.from_iterable(one.accounts for one in statements)
    outlets = {outlet for account in accounts for outlet in _outlets(account)}
    return outlets.pop() if len(outlets) == 1 else ""


def _voices(statements: tuple[Statement, ...], outlet: str) -> str:
    """Who gives an answer, by which way, and in which articles unless all are of one outlet."""
    accounts = chain.from_iterable(one.accounts for one in statements)
    told = dict.fromkeys(
        ", ".join([who_says(one.attribution, opens=True), *_way(one, outlet)]) for one in accounts
    )
    return "; ".join(told)


def _named(name: str, when: str) -> tuple[CardText, ...]:
    """No number of statements: a page shows those of other records, too."""
    told = "Each statement with its quote and who says it"
    return (
        CardText(name, 72, 4, above=34, bold=True),
        CardText(when, 40, 2, above=16),
        CardText(told, 34, 2, above=16, faint=True),
    )
