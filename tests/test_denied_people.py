"""A zero in words, and the figures of which it is a proof."""

from __future__ import annotations

import pytest

from generator.checks.number_proofs import Wanted
from generator.checks.quoted_numbers import QuotedNumber
from generator.model.records import Figure
from generator.model.statements import Observation
from generator.model.vocabulary import FigureKind
from generator.text.numbers.numerals import read_numbers
from number_proving import EVIDENCE


@pytest.mark.parametrize(("name", "unit", "language", "quote", "proves"), [
    ("Paintings stolen", "paintings", "en", "No arrests were made after 14 paintings went", False),
    ("Deaths", "people", "en", "No arrests were made after 14 people died", False),
    ("People arrested", "people", "en", "No arrests were made", True),
    ("People arrested", "people", "en", "There were no deaths", False),
    ("Deaths", "people", "en", "There were no deaths", True),
    ("People hurt", "people", "en", "There were no casualties", True),
    ("Houses burned", "houses", "en", "There were no injuries but 14 houses burned", False),
    ("People killed", "people", "de", "Es gab keine Festnahmen", False),
    ("People killed", "people", "de", "Es gab keine Toten", True),
    ("People killed", "people", "fr", "Aucune arrestation n'a eu lieu", False),
    ("People killed", "people", "es", "No hubo ningún detenido", False),
    ("People killed", "people", "it", "Nessun arresto", False),
])  # fmt: skip
def test_a_zero_belongs_to_its_own_noun(
    name: str, unit: str, language: str, quote: str, proves: bool
) -> None:
    """Where nobody was arrested, nobody knows how many died, or how many paintings went."""
    figure = Figure(name=name, measures="M.", unit=unit, kind=FigureKind.AMOUNT)
    seen = Observation.model_validate({"id": "seen", "evidence": EVIDENCE, "value": "0"})
    reads = read_numbers(quote, language)
    assert any(Wanted(figure, seen).is_proof(QuotedNumber(read)) for read in reads) == proves
