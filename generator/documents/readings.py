"""How the editors read words of quotes that no check can read, in words."""

from __future__ import annotations

from decimal import Decimal

from generator.model.fields import Date
from generator.model.statements import Fact, Observation
from generator.model.vocabulary import Qualifier
from generator.text.numbers.numerals import format_number


def readings_of(statement: Fact | Observation) -> tuple[tuple[str, str], ...]:
    """The words that a statement declares a reading of, each with what they are read as."""
    declared = dict(statement.reads)
    for evidence in statement.evidence:
        declared |= evidence.reads
    return tuple((words, _meaning(meaning)) for words, meaning in declared.items())


def _meaning(meaning: Decimal | Qualifier | Date) -> str:
    if isinstance(meaning, Date):
        return meaning.human
    return format_number(meaning) if isinstance(meaning, Decimal) else meaning.value
