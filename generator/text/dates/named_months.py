"""The months that prose names, whether or not a day or a year stands beside them: "em dezembro".

In other languages than English a month alone is no date for ``prose_dates``, since many names are
other words, too; it does tell the month that words of ours name.
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import Final

from generator.text.dates.date_grammars import grammar_of
from generator.text.letters.expressions import expression

# Shorter names are short forms, which are other words more often ("set", "mar").
_SHORTEST: Final = 4
_MAY: Final = frozenset(("mai", "mei", "maj", "май", "мая", "מאי"))
_GLUED: Final = MappingProxyType({"he": "[בלמהוש]{0,2}-?", "ar": "[وف]?[بلك]?"})
# In these a month has other endings behind a preposition: "в декабре", "w grudniu".
_BENT: Final = frozenset(("ru", "uk", "pl", "cs", "sk"))
_SPACELESS: Final = frozenset(("th", "lo", "km", "my"))


def months_named(text: str, language: str) -> frozenset[int]:
    """The numbers of the months that a text of a language (BCP 47) names; none in English, where
    ``dates_in`` finds them."""
    tongue = language.partition("-")[0]
    pattern = None if tongue == "en" else _pattern(language, tongue)
    if pattern is None:
        return frozenset()
    months = grammar_of(language).months
    found = (one["name"].lower() for one in pattern.finditer(text))
    return frozenset(
        number for said in found for name, number in months.items() if _is(said, name, tongue)
    )


def _is(said: str, name: str, tongue: str) -> bool:
    return said == name or (tongue in _BENT and _stem(name) == said[: len(_stem(name))] != "")


def _stem(name: str) -> str:
    return name[:-1] if len(name) > _SHORTEST else ""


@cache
def _pattern(language: str, tongue: str) -> re.Pattern[str] | None:
    names = [
        name
        for name in grammar_of(language).months
        if len(name) >= _SHORTEST or name in _MAY or tongue in _SPACELESS
    ]
    if not names:
        return None
    if tongue in _BENT:
        names += [rf"{_stem(name)}\w{{1,3}}" for name in names if _stem(name)]
    left, right = ("", "") if tongue in _SPACELESS else (r"(?<!\w)", r"(?!\w)")
    forms = "|".join(sorted(names, key=len, reverse=True))
    return expression(rf"{left}{_GLUED.get(tongue, '')}(?P<name>{forms}){right}", re.IGNORECASE)
