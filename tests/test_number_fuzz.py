"""Numerals of independent generators in twenty languages: none is ever read as another number."""

from __future__ import annotations

import pytest

from number_fuzz import LANGUAGES, accepted, numerals


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_numeral_is_read_as_another(language: str, request: pytest.FixtureRequest) -> None:
    """Of numbers in words and digits, ranges, ordinals, dates, times and names, nothing is accepted
    but what they say; ``--number-tries=5000`` tries a hundred thousand."""
    tries = request.config.getoption("--number-tries")
    wrong, proven = [], 0
    for numeral in numerals(language, tries, seed=7):
        values, ranges = accepted(numeral, language)
        proven += values == numeral.values and ranges <= numeral.ranges
        if not (values <= numeral.values and ranges <= numeral.ranges):
            wrong.append((numeral.text, values, ranges))
    assert wrong == []
    assert proven >= 0.7 * tries
