"""Who reported what: the statements of an event against the articles that carry them.

So that a reader sees at a glance which statements stand in one article alone, and which articles
carry one report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.documents.statement import Name, Quotation, Statement
from generator.model.vocabulary import Bears
from generator.pages.matrix_rows import (
    MatrixAnswer,
    MatrixCell,
    MatrixCounterpart,
    MatrixQuestion,
    MatrixRow,
    carriage_of,
    carrying,
    sources_of,
    told_in,
    voice_in,
)

# So many articles and statements stand in a table: more would be no glance.
_ARTICLES: Final = 8
_STATEMENTS: Final = 60


@dataclass(frozen=True, slots=True)
class AloneIn:
    """How many statements stand in one article and in no other."""

    article: Quotation
    count: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """Statements by articles. ``articles`` is the first quotation of each, in the order of their
    days; of more articles or statements than a table can bear, ``left_out`` counts the others.
    A row that would only tell a contrast again, from its other side, is none; where several would
    tell one question, ``questions`` has it once in their place. ``shared`` counts the
    statements that several articles carry, ``alone`` those of one, by article; ``answered`` are
    those of them to whose question another gives an answer of its own."""

    articles: tuple[Quotation, ...]
    rows: tuple[MatrixRow, ...]
    questions: tuple[MatrixQuestion, ...]
    shared: int
    answered: int
    alone: tuple[AloneIn, ...]
    articles_left_out: int
    statements_left_out: int

    def label(self, article: Quotation) -> str:
        """An article by its outlet; by outlet and title where the outlet has several here."""
        outlet = article.attribution.publisher
        there = sum(one.attribution.publisher == outlet for one in self.articles)
        return f"{outlet.text}: {article.source.text}" if there > 1 else outlet.text


def matrix_of(
    statements: Iterable[Statement], elsewhere: Iterable[Statement] = ()
) -> Matrix | None:
    """The table of these statements; ``None`` where there is nothing to compare. ``elsewhere`` are
    statements of other records, which answer the same questions: they have no row of their own."""
    all_of = tuple(statements)
    carried = [one for statement in all_of for one in carrying(statement)]
    first = {one.source.id: one for one in reversed(carried)}
    if len(first) < 2 or len(all_of) < 2:
        return None
    fullest = Counter(one for statement in all_of for one in sorted(sources_of(statement)))
    chosen = {source for source, _ in fullest.most_common(_ARTICLES)}
    articles = sorted(
        (first[source] for source in chosen),
        key=lambda one: (one.published.sort_key, one.source.id),
    )
    answering = (*all_of, *elsewhere)
    rows = tuple(_row(statement, articles, answering) for statement in all_of)
    shared = [len(sources_of(row.statement)) > 1 for row in rows]
    alone = Counter(
        source for row in rows if len(there := sources_of(row.statement)) == 1 for source in there
    )
    left, questions = _by_question(tuple(_once(rows)), answering, articles)
    shown = left[:_STATEMENTS]
    told = {ref for row in shown for ref in told_in(row)}
    told |= {one.statement.ref for row in questions for cell in row.cells for one in cell or ()}
    return Matrix(
        articles=tuple(articles),
        rows=shown,
        questions=questions,
        shared=sum(shared),
        answered=sum(
            _is_answered(row) and not both for row, both in zip(rows, shared, strict=True)
        ),
        alone=tuple(AloneIn(one, alone[one.source.id]) for one in articles if alone[one.source.id]),
        articles_left_out=len(first) - len(articles),
        statements_left_out=len({one.ref for one in all_of} - told),
    )


def _once(rows: Iterable[MatrixRow]) -> Iterator[MatrixRow]:
    """The rows without those that only tell a contrast again, from its other side."""
    told: set[frozenset[str]] = set()
    for row in rows:
        own, *others = told_in(row)
        pairs = {frozenset((own, other)) for other in others}
        if not pairs or len(sources_of(row.statement)) > 1 or not pairs <= told:
            yield row
        told |= pairs


def _by_question(
    rows: Sequence[MatrixRow], answering: Sequence[Statement], articles: Sequence[Quotation]
) -> tuple[tuple[MatrixRow, ...], tuple[MatrixQuestion, ...]]:
    """The rows that tell of no repeated question, and these questions, a row each. A row that tells
    of several goes only where all are repeated, and one of several articles stays."""
    asked = {row.statement.ref: _asked(row, answering) for row in rows}
    found = Counter(question for row in rows for question in asked[row.statement.ref])
    again = {question for question, count in found.items() if count > 1}
    gone = {
        row.statement.ref
        for row in rows
        if (there := asked[row.statement.ref])
        and there.keys() <= again
        and len(sources_of(row.statement)) == 1
    }
    names = {
        question: name
        for row in rows
        if row.statement.ref in gone
        for question, name in asked[row.statement.ref].items()
    }
    left = tuple(row for row in rows if row.statement.ref not in gone)
    return left, tuple(_question(name, answering, articles) for name in names.values())


def _asked(row: MatrixRow, answering: Iterable[Statement]) -> dict[str, Name]:
    """The questions on which a row tells what other articles state."""
    others = set(told_in(row)) - {row.statement.ref}
    there = {stand.question.id for one in answering if one.ref in others for stand in one.stands}
    own = (stand.question for stand in row.statement.stands)
    return {question.id: question for question in own if question.id in there}


def _question(
    question: Name, answering: Iterable[Statement], articles: Iterable[Quotation]
) -> MatrixQuestion:
    """What each article answers to a question, in the order of its answers."""
    stands = [
        (stand.number, MatrixAnswer(one, agrees=False, contested=stand.contested))
        for one in answering
        for stand in one.stands
        if stand.question.id == question.id
    ]
    stands.sort(key=lambda pair: pair[0])
    by_article = (
        tuple(one for _, one in stands if article.source.id in sources_of(one.statement))
        for article in articles
    )
    return MatrixQuestion(question, tuple(there or None for there in by_article))


def _is_answered(row: MatrixRow) -> bool:
    return any(isinstance(cell, MatrixCounterpart) for cell in row.cells)


def _row(
    statement: Statement, articles: Iterable[Quotation], answering: Iterable[Statement]
) -> MatrixRow:
    by_source = {one.source.id: one for one in reversed(carrying(statement))}
    others = _counterparts(statement, answering)
    return MatrixRow(
        statement,
        tuple(
            _cell(by_source[source], len(by_source) > 1)
            if source in by_source
            else others.get(source)
            for source in (article.source.id for article in articles)
        ),
    )


def _counterparts(
    statement: Statement, answering: Iterable[Statement]
) -> dict[str, MatrixCounterpart]:
    """By article, what it answers to each question that a statement stands in: of each answer the
    first other statement; where it gives the same answer, that one alone."""
    found: dict[str, dict[str, dict[int, MatrixAnswer]]] = {}
    asked = {one.question.id: one.number for one in statement.stands}
    for other in answering if asked else ():
        for stand in other.stands:
            question = stand.question.id
            if other.ref == statement.ref or question not in asked:
                continue
            answer = MatrixAnswer(other, stand.number == asked[question], stand.contested)
            for source in sources_of(other):
                there = found.setdefault(source, {}).setdefault(question, {})
                there.setdefault(stand.number, answer)
    return {
        source: MatrixCounterpart(
            tuple(
                answer
                for question, number in asked.items()
                if question in there
                for answer in _nearest(there[question], number)
            )
        )
        for source, there in found.items()
    }


def _nearest(answers: dict[int, MatrixAnswer], number: int) -> tuple[MatrixAnswer, ...]:
    """The same answer, or else all others, in the order of the question."""
    if number in answers:
        return (answers[number],)
    return tuple(answers[other] for other in sorted(answers))


def _cell(quotation: Quotation, shared: bool) -> MatrixCell:
    is_part = shared and quotation.bears is Bears.PART
    chain = quotation.attribution
    return MatrixCell(carriage_of(chain), voice_in(chain), quotation, is_part)
