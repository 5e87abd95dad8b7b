"""Ages and multiples: the 34 of "a 34-jähriger Mann" is of years, the 3 of "three times as many"
of times; neither counts what stands beside it.

A unit of its own says so: what is recorded in people or houses contradicts it.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from generator.text.number_languages import base
from generator.text.plain_text import PlainText
from generator.text.read_number import Atom, Sense
from generator.text.units import Unit

YEARS: Final = Unit("year", measures="time")
TIMES: Final = Unit("times", measures="multiple")
_OLDEST: Final = 125
_LEFT: Final = 16
_EDGE: Final = r"(?![^\W\d_])"
_AGES: Final = MappingProxyType(
    {
        "en": re.compile(rf"[- ](?:years?|yrs?)[- ]olds?{_EDGE}"),
        "de": re.compile(r"[- ]?jährig"),
        "nl": re.compile(r"[- ]?jarige?n?"),
        "it": re.compile(rf"[- ]?enn[ei]{_EDGE}"),
        "ru": re.compile(r"[- ]?лет(?:н|ие|ия)|-?ти летн"),
        "pl": re.compile(r"[- ]?lat(?:ek|ka|kiem|ka|ki|kę|ce)|[- ]?letni"),
        "tr": re.compile(r" ?yaş"),
        "ar": re.compile(rf" (?:عاما|عامًا|عاماً|عام|سنة|سنوات|أعوام|ربيعا){_EDGE}"),
        "ja": re.compile("歳|才(?![能気覚人])"),
        "zh": re.compile("岁|歲"),
        "ko": re.compile("세(?![기대트계])| ?살(?![해인])"),
        "vi": re.compile(rf" tuổi{_EDGE}"),
        "id": re.compile(rf" tahun{_EDGE}"),
        "hi": re.compile(" ?(?:वर्षीय|साल|वर्ष)"),
    }
)
# "Aged 34", "בן 34": the word for an age stands before it.
_AGED: Final = MappingProxyType(
    {
        "en": re.compile(r"(?<![a-z])(?:aged|age|ages|the age of) $"),
        "he": re.compile(r"(?<![\u05d0-\u05ea])(?:[והל]?(?:בן|בת|בני|בנות)|גיל|בגיל)[ -](?:ה-)?$"),
        "fr": re.compile(r"(?<![^\W\d_])âgée?s? de $"),
        "tr": re.compile(r"(?<![^\W\d_])yaşı $"),
    }
)
# "John Smith, 34, was killed": a name, its age, and what is told of it
_NAME: Final = re.compile(r"[A-Z][\w'’.-]+, $")
_OF_NAME: Final = re.compile(
    r",? ?(?:$|[.;)]|, (?:(?:was|is|has|had|who|of|from|a|an|the|and|said|told|died|lost|won"
    r"|whose|were|will|did|faces|[a-z]+ed)(?![a-z])|[A-Z]))"
)
_TIMES: Final = MappingProxyType(
    {
        "en": re.compile(
            r"[ -]times (?:as|the|more|less|higher|larger|bigger|greater|its|their|his|her|that"
            rf"|what|faster|longer|lower){_EDGE}|[- ]?fold{_EDGE}"
        ),
        "de": re.compile(rf"[ -]?mal (?:so|mehr|höher|größer){_EDGE}|[- ]?fach"),
        "fr": re.compile(rf" fois (?:plus|moins|supérieur\w*|le|la){_EDGE}"),
        "es": re.compile(rf" veces (?:más|menos|superior\w*|el|la){_EDGE}"),
        "it": re.compile(rf" volte (?:più|meno|superior\w|il|la){_EDGE}"),
        "pt": re.compile(rf" vezes (?:mais|menos|superior\w*|o|a){_EDGE}"),
        "ru": re.compile(rf" раза?{_EDGE}"),
        "zh": re.compile("倍"),
        "ja": re.compile("倍"),
        "ko": re.compile(" ?배(?![^\\W\\d_]{2})"),
    }
)
_TWICE: Final = re.compile(r" (?:as|the|that|its|their|what)(?![a-z])")


def with_age(plain: PlainText, atom: Atom, language: str) -> Atom:
    """The atom with years as its unit where it is an age, with times where it is a multiple."""
    if atom.unit is not None or atom.sense not in {Sense.COUNT, Sense.RANGE} or atom.scale > 1:
        return atom
    text, tongue = plain.text, base(language)
    times = _TIMES.get(tongue)
    if times and times.match(text, atom.end):
        return atom._replace(unit=TIMES)
    if tongue == "en" and text[atom.start : atom.end] == "twice":
        return atom._replace(unit=TIMES) if _TWICE.match(text, atom.end) else atom
    top = atom.value if atom.sense is Sense.COUNT else atom.high
    if top is None or not 0 < top <= _OLDEST:
        return atom
    return atom._replace(unit=YEARS) if _is_age(plain, atom, tongue) else atom


def _is_age(plain: PlainText, atom: Atom, tongue: str) -> bool:
    text = plain.text
    after, before = _AGES.get(tongue), _AGED.get(tongue)
    if after and after.match(text, atom.end):
        return True
    if before and before.search(text, max(0, atom.outer_start - _LEFT), atom.outer_start):
        return True
    if tongue != "en" or atom.spoken or text[atom.start - 2 : atom.start] != ", ":
        return False
    named = _NAME.search(plain.shown, max(0, atom.start - 24), atom.start)
    return named is not None and _OF_NAME.match(plain.shown, atom.end) is not None
