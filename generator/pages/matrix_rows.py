"""The rows and cells of the table that tells who reported what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.documents.chains import basis_in_words
from generator.documents.statement import Attribution, Name, Quotation, Statement
from generator.model.vocabulary import Bears

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
        voices = {voice_in(one.attribution) for one in carrying(self.statement)}
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
class MatrixQuestion:
    """A question on which rows would tell the same contrast again and again, as one row: for each
    article the answers that it gives, ``None`` where none is recorded."""

    question: Name
    cells: tuple[tuple[MatrixAnswer, ...] | None, ...]

    @property
    def contested(self) -> bool:
        """Whether accounts differ on it, and do not only stand side by side."""
        return any(one.contested for cell in self.cells for one in cell or ())


def carrying(statement: Statement) -> tuple[Quotation, ...]:
    """The quotations that carry a statement, or a part of it: context carries nothing."""
    return tuple(one for one in statement.quotations if one.bears is not Bears.CONTEXT)


def sources_of(statement: Statement) -> set[str]:
    """The articles that carry a statement, or a part of it."""
    return {one.source.id for one in carrying(statement)}


def told_in(row: MatrixRow) -> Iterator[str]:
    """The refs of the statements that a row tells."""
    yield row.statement.ref
    for cell in row.cells:
        if isinstance(cell, MatrixCounterpart):
            yield from (one.statement.ref for one in cell.answers)


def voice_in(chain: Attribution) -> str:
    """Who speaks in an article, so that two which relay one report are seen to do so."""
    carriage = carriage_of(chain)
    if carriage == "own":
        return basis_in_words(chain) if chain.basis else "own voice"
    if carriage == "named":
        return chain.speaker
    return f"unnamed, via {chain.via[0].text}" if chain.via else "unnamed"


def carriage_of(chain: Attribution) -> Carriage:
    """How an article carries words that came by a chain."""
    if chain.in_article:
        return "own"
    return "unnamed" if chain.voice == "unnamed" else "named"
