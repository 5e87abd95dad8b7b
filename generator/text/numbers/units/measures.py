"""Times, lengths and masses beside a number in any language: "3 Stunden", "3 часа", "3時間".

Their words are those of CLDR, through Babel (https://cldr.unicode.org); English has its own in
``units``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from babel import Locale, UnknownLocaleError

from generator.text.letters.expressions import expression
from generator.text.numbers.units.units import Unit
from generator.text.numbers.vocabulary.number_languages import base

_SPELT: Final = MappingProxyType(
    {"meter": "metre", "kilometer": "kilometre", "centimeter": "centimetre"}
    | {"millimeter": "millimetre"}
)
_MEASURES: Final = MappingProxyType(
    {
        "time": ("duration", "second minute hour day week month year decade century"),
        "length": ("length", "kilometer meter centimeter millimeter mile yard foot inch"),
        "mass": ("mass", "kilogram gram tonne"),
    }
)
# Here one letter, or the word for a month, is that of a date as well.
_SPACELESS: Final = frozenset(("zh", "ja", "ko", "th"))
_DATED: Final = MappingProxyType({"vi": frozenset(("month", "year"))})


class _MeasureWords(NamedTuple):
    pattern: re.Pattern[str]
    units: MappingProxyType[str, Unit]


def measure_after(text: str, at: int, language: str) -> tuple[Unit, int] | None:
    """The measure right after a place of a plain text, and where it ends; ``None`` in English."""
    words = None if base(language) == "en" else _words(language)
    found = words.pattern.match(text, at) if words else None
    return (words.units[found[1]], found.end()) if words and found else None


@lru_cache(maxsize=64)
def _words(language: str) -> _MeasureWords | None:
    units = dict(_forms(language))
    if not units:
        return None
    longest = "|".join(re.escape(word) for word in sorted(units, key=len, reverse=True))
    end = "" if base(language) in _SPACELESS else r"(?![^\W\d_])"
    return _MeasureWords(expression(f"[ -]?({longest}){end}"), MappingProxyType(units))


def _forms(language: str) -> Iterator[tuple[str, Unit]]:
    try:
        # Babel has no other way to the words without a number before them.
        patterns = Locale.parse(language, sep="-")._data["unit_patterns"]  # noqa: SLF001 - see above
    except (UnknownLocaleError, ValueError):
        return
    for kind, (group, names) in _MEASURES.items():
        for name in names.split():
            if name in _DATED.get(base(language), ()):
                continue
            unit = Unit(_SPELT.get(name, name), measures=kind)
            for form, text in patterns.get(f"{group}-{name}", {}).get("long", {}).items():
                word = str(text).replace("{0}", "").strip().lower()
                if form != "per" and "{0}" in str(text) and _is_sure(word, language):
                    yield word, unit
                    if base(language) == "de" and not word.endswith(("n", "s")):
                        yield f"{word}n", unit  # "in drei Tagen"


def _is_sure(word: str, language: str) -> bool:
    return len(word) > 1 or base(language) not in _SPACELESS
