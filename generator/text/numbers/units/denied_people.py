"""Whom a zero in words denies: "no arrests" tells of people held, "no deaths" of people harmed.

A zero belongs to its own noun: where nobody was arrested, as many may have died as like.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.units.quantities import PERSONS
from generator.text.numbers.units.units import Unit
from generator.text.numbers.vocabulary.number_languages import base

HELD: Final = Unit(PERSONS.family, "arrests", PERSONS.measures)
HARMED: Final = Unit(PERSONS.family, "deaths or injuries", PERSONS.measures)
# By language: people held, and people harmed, as stems behind the word for zero
_NOUNS: Final = MappingProxyType(
    {
        "en": (
            "arrests?|detentions?|charges|convictions",
            "deaths?|injur(?:y|ies)|casualt(?:y|ies)|fatalit(?:y|ies)|victims?|killings?|lives",
        ),
        "de": ("festnahmen?|verhaftung", "tote|todesopfer|verletzte|opfer|todesfäll"),
        "nl": ("arrestatie|aanhouding", "doden|dodelijke|gewonde|slachtoffer"),
        "fr": ("arrestation|interpellation", "mort|victime|blessé|décès"),
        "es": ("detenci|detenid|arrest", "muert|víctima|herid|fallecid"),
        "it": ("arrest|fermo", "mort|vittim|ferit"),
        "pt": ("detenç|detid|pris", "mort|vítima|ferid"),
        "pl": ("aresztowa|zatrzyma", "ofiar|zabit|rann"),
    }
)


def denied_people(text: str, at: int, language: str) -> Unit | None:
    """The people whom the words for zero that end at a place of a plain text deny, if they say it:
    held, or harmed."""
    patterns = _patterns(base(language))
    return next((unit for unit, one in patterns if one.match(text, at)), None)


@lru_cache(maxsize=32)
def _patterns(tongue: str) -> tuple[tuple[Unit, re.Pattern[str]], ...]:
    nouns = _NOUNS.get(tongue)
    if nouns is None:
        return ()
    return tuple(
        (unit, expression(rf"(?: (?!and |or )[^\W\d_]+)? (?:{said})"))
        for unit, said in zip((HELD, HARMED), nouns, strict=True)
    )
