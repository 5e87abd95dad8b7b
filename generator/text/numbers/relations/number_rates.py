"""So many for each so many: the 12 of "12 per 100,000", the 30 of "30 people a day".

Such a number is a rate and no count; the round number that it is told for proves nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_frequency import (
    EACH_BEFORE,
    EACH_BEHIND,
    LOOSE,
    TIMES,
    TIMES_BEFORE,
)

_LEAST: Final = 1000
_LEFT: Final = 72
_POWER: Final = expression("10{3,8}")
_REFERENCES: Final = frozenset((Sense.COUNT, Sense.RATIO, Sense.WHOLE))
_RATED: Final = frozenset((Sense.COUNT, Sense.RATIO))
# Between a rate and what it is told for.
_FOR_EACH: Final = MappingProxyType(
    {
        "en": "per|for every|for each|in every|out of every|to every|per every|a",
        "de": "pro|je|auf|von|auf je",
        "fr": "pour|par|sur",
        "es": "por cada|por|cada|de cada|para cada",
        "pt": "por cada|por|a cada|para cada|em cada",
        "it": "ogni|per ogni|per|su",
        "nl": "per|op de|op elke|van de",
        "ru": "на|на каждые|из",
        "pl": "na|na każde|na każdych",
        "ar": "لكل|من كل|في كل",
        "he": "לכל|על כל|מכל|ל-?",
        "fa": "در هر|به ازای هر|از هر",
        "vi": "trên|trên mỗi|cho mỗi|mỗi",
        "id": "per|dari setiap|untuk setiap",
        "hi": "प्रति",
        "th": "ต่อ(?:ประชากร|คน)?",
    }
)
# Before a round number that is told first, and behind it: "每10万人中有", "10万人当たり".
_OF_EACH: Final = MappingProxyType(
    {
        "en": ("(?:per|(?:out )?of every|for every|in every) ", r",? [^.;!?\d]{0,24}"),
        "tr": ("her ", r" ?[^.;!?\d]{0,24}"),
        "hi": ("(?:प्रति|हर|प्रत्येक) ", r" ?[^.;!?\d]{0,24}"),
        "fa": ("(?:در هر|از هر|به ازای هر) ", r" ?[^.;!?\d]{0,24}"),
        "zh": ("每", r"[^，。；\d]{0,10}"),
        "ja": ("", r"[^\d、。]{0,4}(?:当たり|当り|あたり|につき)(?:で|、|に|の[^\d、。]{1,6})?約?"),
        "ko": ("", r" ?(?:명|인|가구|건|톤|대)당 ?(?:[가-힣]+ )?"),
    }
)
# Between one of something and its price, in languages that need no word for "a"
_PRICED_ONE: Final = MappingProxyType(
    {
        "ja": expression(r"[^\W\d_をがはにで]{1,6}?(?:当たり|あたり|につき)?(?:約)?"),
        "zh": expression(r"[^\W\d_]{1,3}?(?:约|約|卖|賣|售)?"),
        "ko": expression(r" ?[가-힣]{1,4}?(?:당|에)? ?(?:약 )?"),
        "hi": expression(r" [^\s\d]+ "),
    }
)
_COUNTED: Final = frozenset((None, "people"))
# Where two words are one noun: "בני אדם", "12 people killed a day". Elsewhere the second is a verb.
_LONG_NOUNS: Final = frozenset(("en", "he", "vi", "id"))


def with_rates(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked that tell how many there are for each so many."""
    tongue = base(language)
    found = list(atoms)
    for index, (one, other) in enumerate(pairwise(atoms)):
        if _is_reference(other) and one.sense in _RATED and _for_each(text, one, other, tongue):
            found[index] = one._replace(sense=Sense.RATE)
            found[index + 1] = other._replace(sense=Sense.RATIO, qualifier=None)
        elif _is_price_of_one(text, one, other, tongue):
            found[index] = one._replace(sense=Sense.RATIO)
        elif _is_reference(one) and other.sense in _RATED and _of_each(text, one, other, tongue):
            found[index] = one._replace(sense=Sense.RATIO, qualifier=None)
            found[index + 1] = other._replace(sense=Sense.RATE)
    return [_alone(text, atom, tongue) for atom in found]


def _alone(text: str, atom: Atom, tongue: str) -> Atom:
    """A number that is a rate by words beside it, or what a rate is told for, without the rate:
    "cases per 100,000 people"."""
    if _is_timed(text, atom, tongue):
        return atom._replace(sense=Sense.RATE)
    if tongue == "en" and _is_reference(atom) and text.endswith(" per ", 0, atom.outer_start):
        return atom._replace(sense=Sense.RATIO)
    return atom


def _is_price_of_one(text: str, one: Atom, other: Atom, tongue: str) -> bool:
    """Whether money is told for one of something: the 1 of "1リットル178円" counts no litres."""
    priced = other.unit is not None and other.unit.measures == "money"
    gap = _PRICED_ONE.get(tongue)
    if gap is None or one.value != 1 or one.sense is not Sense.COUNT or not priced:
        return False
    return gap.fullmatch(text, one.end, other.outer_start) is not None


def _is_reference(atom: Atom) -> bool:
    value = atom.value
    round_one = value is not None and value >= _LEAST and _POWER.fullmatch(f"{value:f}") is not None
    return round_one and atom.sense in _REFERENCES


def _for_each(text: str, one: Atom, other: Atom, tongue: str) -> bool:
    pattern = _gap(tongue)
    return pattern is not None and bool(pattern.fullmatch(text, one.end, other.start))


def _of_each(text: str, one: Atom, other: Atom, tongue: str) -> bool:
    patterns = _reversed(tongue)
    if patterns is None:
        return False
    before, gap = patterns
    told = before.search(text, max(0, one.start - 16), one.start)
    return told is not None and gap.fullmatch(text, one.end, other.outer_start) is not None


def _is_timed(text: str, atom: Atom, tongue: str) -> bool:
    """Whether so many of people or of things, and none of money, are told for each day, year,
    thing or group."""
    if atom.sense is not Sense.COUNT or (atom.unit.measures if atom.unit else None) not in _COUNTED:
        return False
    behind, before = _timed(tongue)
    if behind and behind.match(text, atom.end):
        return True
    left = max(0, atom.outer_start - _LEFT)
    return before is not None and before.search(text, left, atom.outer_start) is not None


@lru_cache(maxsize=32)
def _gap(tongue: str) -> re.Pattern[str] | None:
    joints = _FOR_EACH.get(tongue)
    space = "" if tongue == "th" else " "
    return expression(rf"(?: ?[^\s\d.;!?]+){{0,4}}{space}(?:{joints}) ?") if joints else None


@lru_cache(maxsize=32)
def _reversed(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    said = _OF_EACH.get(tongue)
    return (expression(f"{said[0]}$"), expression(said[1])) if said else None


@lru_cache(maxsize=32)
def _timed(tongue: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    behind = []
    before = "|".join(
        rf"(?:{told[tongue]})" for told in (TIMES_BEFORE, EACH_BEFORE) if tongue in told
    )
    if tongue in TIMES:
        behind.append(rf"(?: [^\W\d_]+){{0,2}}? (?:{TIMES[tongue]})(?![^\W\d_])")
    if tongue in LOOSE:
        words, follows = LOOSE[tongue]
        nouns = 2 if tongue in _LONG_NOUNS else 1
        behind.append(rf"(?: [^\W\d_]+){{0,{nouns}}}? (?:{words})(?![^\W\d_]){follows}")
    if tongue in EACH_BEHIND:
        behind.append(rf"(?:{EACH_BEHIND[tongue]})(?![^\W\d_])")
    return (
        expression("|".join(behind)) if behind else None,
        expression(before) if before else None,
    )
