"""Who reported what: the statements of an event against the articles that carry them.

So that a reader sees at a glance which statements stand in one article alone, and which articles
carry one report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from generator.documents.statement import Attribution, Quotation, Statement
from generator.model.vocabulary import Bears

# So many articles and statements stand in a table: more would be no glance.
_ARTICLES: Final = 8
_STATEMENTS: Final = 60

# How an article carries a statement: it says it itself, or has it from somebody.
Carriage = Literal["own", "named", "unnamed"]


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """How an article carries a statement, and in which words; ``is_part``, where it has a part and
    others the rest. ``voice`` is whose words they are there, in short."""

    carriage: Carriage
    voice: str
    quotation: Quotation
    is_part: bool


@dataclass(frozen=True, slots=True)
class MatrixAnswer:
    """Another statement that answers a question of the row's: whether it ``agrees``, in other
    words, and, if not, whether accounts differ there (``contested``) or stand side by side."""

    statement: Statement
    agrees: bool
    contested: bool

    @property
    def relation(self) -> str:
        """How it stands to the row's own statement, in a word or two."""
        if self.agrees:
            return "in other words"
        return "another answer" if self.contested else "on the same question"

    @property
    def voice(self) -> str:
        """Whose words it is, in short; "" where that depends on the article."""
        voices = {_voice(one.attribution) for one in _carrying(self.statement)}
        return voices.pop() if len(voices) == 1 else ""


@dataclass(frozen=True, slots=True)
class MatrixCounterpart:
    """What an article without a statement states on the questions that this one stands in: its
    answers to each of them, in their order."""

    answers: tuple[MatrixAnswer, ...]
    carriage: Literal["counterpart"] = "counterpart"

    @property
    def by_relation(self) -> tuple[tuple[str, tuple[MatrixAnswer, ...]], ...]:
        """The other statements, each once, under how they stand to the row's own."""
        found: dict[str, dict[str, MatrixAnswer]] = {}
        for one in self.answers:
            found.setdefault(one.relation, {})[one.statement.ref] = one
        return tuple((relation, tuple(there.values())) for relation, there in found.items())


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A statement, and a cell for each article: how it carries it, or what it states instead;
    ``None`` where no statement of either kind is recorded."""

    statement: Statement
    cells: tuple[MatrixCell | MatrixCounterpart | None, ...]


@dataclass(frozen=True, slots=True)
class AloneIn:
    """How many statements stand in one article and in no other."""

    article: Quotation
    count: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """Statements by articles. ``articles`` is the first quotation of each, in the order of their
    days; of more articles or statements than a table can bear, ``left_out`` counts the others.
    A row that would only tell a contrast again, from its other side, is none. ``shared`` counts the
    statements that several articles carry, ``alone`` those of one, by article; ``answered`` are
    those of them to whose question another gives an answer of its own."""

    articles: tuple[Quotation, ...]
    rows: tuple[MatrixRow, ...]
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
    carried = [one for statement in all_of for one in _carrying(statement)]
    first = {one.source.id: one for one in reversed(carried)}
    if len(first) < 2 or len(all_of) < 2:
        return None
    fullest = Counter(source for statement in all_of for source in _sources(statement))
    chosen = {source for source, _ in fullest.most_common(_ARTICLES)}
    articles = sorted(
        (first[source] for source in chosen),
        key=lambda one: (one.published.sort_key, one.source.id),
    )
    answering = (*all_of, *elsewhere)
    rows = tuple(_row(statement, articles, answering) for statement in all_of)
    shared = [len(_sources(row.statement)) > 1 for row in rows]
    alone = Counter(
        source for row in rows if len(there := _sources(row.statement)) == 1 for source in there
    )
    shown = tuple(_once(rows))[:_STATEMENTS]
    return Matrix(
        articles=tuple(articles),
        rows=shown,
        shared=sum(shared),
        answered=sum(
            _is_answered(row) and not both for row, both in zip(rows, shared, strict=True)
        ),
        alone=tuple(AloneIn(one, alone[one.source.id]) for one in articles if alone[one.source.id]),
        articles_left_out=len(first) - len(articles),
        statements_left_out=len(all_of) - len({ref for row in shown for ref in _told(row)}),
    )


def _carrying(statement: Statement) -> tuple[Quotation, ...]:
    """The quotations that carry a statement, or a part of it: context carries nothing."""
    return tuple(one for one in statement.quotations if one.bears is not Bears.CONTEXT)


def _sources(statement: Statement) -> set[str]:
    return {one.source.id for one in _carrying(statement)}


def _told(row: MatrixRow) -> Iterator[str]:
    """The refs of the statements that a row tells."""
    yield row.statement.ref
    for cell in row.cells:
        if isinstance(cell, MatrixCounterpart):
            yield from (one.statement.ref for one in cell.answers)


def _once(rows: Iterable[MatrixRow]) -> Iterator[MatrixRow]:
    """The rows without those that only tell a contrast again, from its other side."""
    told: set[frozenset[str]] = set()
    for row in rows:
        own, *others = _told(row)
        pairs = {frozenset((own, other)) for other in others}
        if not pairs or len(_sources(row.statement)) > 1 or not pairs <= told:
            yield row
        told |= pairs


def _is_answered(row: MatrixRow) -> bool:
    return any(isinstance(cell, MatrixCounterpart) for cell in row.cells)


def _row(
    statement: Statement, articles: Iterable[Quotation], answering: Iterable[Statement]
) -> MatrixRow:
    by_source = {one.source.id: one for one in reversed(_carrying(statement))}
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
            for source in _sources(other):
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
    return MatrixCell(carriage_of(chain), _voice(chain), quotation, is_part)


def _voice(chain: Attribution) -> str:
    """Who speaks in an article, so that two which relay one report are seen to do so."""
    carriage = carriage_of(chain)
    if carriage == "own":
        return "own voice"
    if carriage == "named":
        return chain.speaker
    return f"unnamed, via {chain.via[0].text}" if chain.via else "unnamed"


def carriage_of(chain: Attribution) -> Carriage:
    """How an article carries words that came by a chain."""
    if chain.in_article:
        return "own"
    return "unnamed" if chain.voice == "unnamed" else "named"
