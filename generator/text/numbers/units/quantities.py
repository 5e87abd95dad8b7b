"""Areas, volumes, temperatures, powers, energies, speeds and people beside a number.

"13 hectares", "35 °C", "37MW", "時速60キロ": the words are those of CLDR, through Babel
(https://cldr.unicode.org), with signs and short forms beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from babel import Locale, UnknownLocaleError

from generator.text.letters.expressions import expression
from generator.text.numbers.units.units import Unit, unit_named
from generator.text.numbers.units.words_of_units import CELSIUS, FAHRENHEIT, FORMS, PEOPLE, SPEEDS
from generator.text.numbers.vocabulary.number_languages import base

PERSONS: Final = Unit("people", measures="people")
PENNY: Final = Unit("penny")
_CLDR: Final = MappingProxyType(
    {
        "hectare": "area-hectare",
        "acre": "area-acre",
        "square kilometre": "area-square-kilometer",
        "square metre": "area-square-meter",
        "square mile": "area-square-mile",
        "square foot": "area-square-foot",
        "litre": "volume-liter",
        "millilitre": "volume-milliliter",
        "centilitre": "volume-centiliter",
        "hectolitre": "volume-hectoliter",
        "milligram": "mass-milligram",
        "microgram": "mass-microgram",
        "nautical mile": "length-nautical-mile",
        "micrometre": "length-micrometer",
        "nanometre": "length-nanometer",
        "gallon": "volume-gallon",
        "barrel": "volume-barrel",
        "cubic metre": "volume-cubic-meter",
        "degree/celsius": "temperature-celsius",
        "degree/fahrenheit": "temperature-fahrenheit",
        "kilowatt": "power-kilowatt",
        "megawatt": "power-megawatt",
        "gigawatt": "power-gigawatt",
        "kilowatt-hour": "energy-kilowatt-hour",
        "kilometre per hour": "speed-kilometer-per-hour",
        "mile per hour": "speed-mile-per-hour",
        "metre per second": "speed-meter-per-second",
    }
)
_TOLD_BY_NAME: Final = frozenset(("time", "length", "mass"))
_COINS: Final = frozenset(("sen", "jiao", "fen"))
# "10キロ"
EITHER_KILO: Final = "kilometre or kilogram"
_KINDS: Final = MappingProxyType(
    {"milligram": "mass", "microgram": "mass", "quintal": "mass", "nautical mile": "length"}
    | {"nanometre": "length", "micrometre": "length", "carat": "mass"}
    | {EITHER_KILO: EITHER_KILO}
)
_SPACELESS: Final = frozenset(("zh", "ja", "ko", "th"))
_LETTER: Final = r"(?![^\W\d_])"
# "1 350 l'an dernier" are no litres.
_ELIDING: Final = frozenset(("fr", "it"))
_ELIDED: Final = r"(?![^\W\d_])(?!(?<=[ \d]l)['’])"
_LETTERS: Final = MappingProxyType(
    {"m": "metre", "g": "gram", "t": "tonne", "l": "litre", "h": "hour", "s": "second"}
)
_SCALE: Final = MappingProxyType({"c": "celsius", "f": "fahrenheit"})
_SPEED: Final = MappingProxyType(
    {"kilometre": "kilometre per hour", "mile": "mile per hour", EITHER_KILO: "kilometre per hour"}
)
_KILOS: Final = expression("キロ(?![グワリ])|公里|킬로|km")


class _QuantityWords(NamedTuple):
    pattern: re.Pattern[str]
    units: MappingProxyType[str, Unit]


def quantity_after(text: str, shown: str, at: int, language: str) -> tuple[Unit, int] | None:
    """The quantity right after a place of a plain text, and where it ends; ``shown`` is the text
    in its own letters, of which a capital tells degrees ("35C") from pence and cents."""
    letter = text[at : at + 1]
    alone = not text[at + 1 : at + 2].isalnum()
    if letter in _SCALE and shown[at] == letter.upper() and alone and base(language) == "en":
        return Unit("degree", _SCALE[letter], "temperature"), at + 1
    if letter == "p" and shown[at] == "p" and alone and base(language) == "en":
        return PENNY, at + 1
    if not letter or (letter in " -" and not text[at + 1 : at + 2].strip()):
        return None
    words = _words(base(language))
    found = words.pattern.match(text, at)
    return (words.units[found[1]], found.end()) if found else None


def quantity_before(text: str, start: int, end: int, unit: Unit | None) -> tuple[Unit, int] | None:
    """The unit that words before a number make of that behind it, and where that ends:
    "時速60キロ", "摄氏30度"; ``None`` where they make no other."""
    left = text[max(0, start - 4) : start]
    if left.endswith(SPEEDS):
        found = _KILOS.match(text, end)
        if unit is None and found:
            return Unit("kilometre per hour", measures="speed"), found.end()
        family = _SPEED.get(unit.family) if unit else None
        return (Unit(family, measures="speed"), end) if family else None
    if unit is not None and unit.family == "degree" and not unit.member:
        if left.endswith(CELSIUS):
            return Unit("degree", "celsius", "temperature"), end
        if left.endswith(FAHRENHEIT):
            return Unit("degree", "fahrenheit", "temperature"), end
    return None


def counts_people(text: str, at: int, language: str) -> bool:
    """Whether people stand right after a place of a plain text: "56 people"."""
    pattern = _people(base(language))
    return pattern is not None and pattern.match(text, at) is not None


@lru_cache(maxsize=2048)
def unit_of(words: str) -> Unit | None:
    """The unit that a figure's ``unit`` names: "euros", "%", "hectares", "°C", "people"; ``None``
    for any other noun."""
    named = unit_named(words)
    if named is not None:
        return named
    plain = words.lower().strip()
    if plain in {"people", "persons", "person"}:
        return PERSONS
    if plain in {"°c", "c"}:
        return Unit("degree", "celsius", "temperature")
    if plain in {"°f", "f"}:
        return Unit("degree", "fahrenheit", "temperature")
    if plain in _LETTERS:
        return unit_by_name(_LETTERS[plain])
    own = _words("en")
    found = own.pattern.match(plain)
    return own.units[found[1]] if found and found.end() == len(plain) else None


@lru_cache(maxsize=32)
def _people(tongue: str) -> re.Pattern[str] | None:
    words = PEOPLE.get(tongue)
    if words is None:
        return None
    end = "" if tongue in _SPACELESS else _LETTER
    return expression(rf"[ -]?(?:{words}){end}")


@lru_cache(maxsize=32)
def _words(tongue: str) -> _QuantityWords:
    units = dict(_forms(tongue))
    longest = sorted(units, key=len, reverse=True)
    sources = (form if "(?" in form else re.escape(form) for form in longest)
    end = "" if tongue in _SPACELESS else _ELIDED if tongue in _ELIDING else _LETTER
    named = {form.partition("(?")[0]: unit for form, unit in units.items()}
    pattern = "|".join(f"(?:{source})" for source in sources)
    return _QuantityWords(expression(f"[ -]?({pattern}){end}"), MappingProxyType(named))


def _forms(tongue: str) -> Iterator[tuple[str, Unit]]:
    """Every form of the quantities of a language, in lower case, with its unit."""
    for name, key in _CLDR.items():
        for form in _of_cldr(tongue, key):
            yield form, unit_by_name(name)
    for table in ("", tongue):
        for line in FORMS.get(table, "").strip().splitlines():
            name, _, forms = line.partition("=")
            for form in forms.split("|"):
                yield form, unit_by_name(name)


def _of_cldr(tongue: str, key: str) -> Iterator[str]:
    try:
        # Babel has no other way to the words without a number before them.
        patterns = Locale.parse(tongue)._data["unit_patterns"]  # noqa: SLF001 - see above
    except (UnknownLocaleError, ValueError):
        return
    for form, text in patterns.get(key, {}).get("long", {}).items():
        word = str(text).removeprefix("{0}").strip().lower()
        whole = form != "per" and str(text).startswith("{0}") and "{" not in word
        if whole and (len(word) > 1 or tongue not in _SPACELESS):
            yield word.replace("\u05be", "-").replace("\u05f4", '"')


@lru_cache(maxsize=128)
def unit_by_name(name: str) -> Unit:
    """The unit of a table here: a family, and after a stroke one member of it."""
    family, _, member = name.partition("/")
    known = unit_named(family)
    if known is not None and known.measures in _TOLD_BY_NAME:
        return known
    if family in _COINS:
        return Unit(family)
    kind = "temperature" if family == "degree" else _KINDS.get(family, "quantity")
    return Unit(family, member, kind)
