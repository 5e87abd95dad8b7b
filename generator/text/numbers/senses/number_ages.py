"""Ages and multiples: the 34 of "a 34-jähriger Mann" is of years, the 3 of "three times as many"
of times; neither counts what stands beside it.

A unit of its own says so: what is recorded in people or houses contradicts it.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.senses.ages_aside import is_aside
from generator.text.numbers.senses.told_ages import AGE, TOLD_AGE, spans, tells_age
from generator.text.numbers.units.units import Unit
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base

YEARS: Final = Unit("year", measures="time")
TIMES: Final = Unit("times", measures="multiple")
_OLDEST: Final = 125
_LEFT: Final = 48
_EDGE: Final = r"(?![^\W\d_])"
_AGES: Final = MappingProxyType(
    {
        "en": expression(rf"[- ](?:years?|yrs?)[- ](?:olds?|of[- ]age){_EDGE}"),
        "de": expression(r"[- ]?jährig"),
        "nl": expression(r"[- ]?jarige?n?"),
        "it": expression(rf"[- ]?enn[ei]{_EDGE}"),
        "ru": expression(r"[- ]?лет(?:н|ие|ия)|-?ти летн"),
        "pl": expression(r"[- ]?lat(?:ek|ka|kiem|ka|ki|kę|ce)|[- ]?letni"),
        "tr": expression(r" ?yaş"),
        "ar": expression(rf" (?:عاما|عامًا|عاماً|عام|سنة|سنوات|أعوام|ربيعا){_EDGE}"),
        "ja": expression("歳|才(?![能気覚人])"),
        "zh": expression("岁|歲"),
        "ko": expression("세(?![기대트계])| ?살(?![해인])"),
        "vi": expression(rf" tuổi{_EDGE}"),
        "id": expression(rf" tahun{_EDGE}"),
        "hi": expression(" ?(?:वर्षीय|साल|वर्ष)"),
        "fa": expression(rf"[ \u200c-]?ساله{_EDGE}"),
    }
)
# "Aged 34", "בן 34": the word for an age stands before it.
_AGED: Final = MappingProxyType(
    {
        "en": expression(
            r"(?<![a-z])(?:(?:aged|ages?|ages? of)(?: (?:just|only|around|about))?"
            r"(?: between| from)?"
            r"|ages?(?: of [a-z ]{1,20})? (?:is|was|were|at|being)"
            r"|who(?: (?:is|was|would have been)|'s)(?: just| only)?"
            r"|s?he (?:is|was)(?: just| only)?"
            r"|of (?:them|whom|the (?:dead|victims|injured|wounded|killed|children|survivors))"
            r"(?: (?:is|are|was|were))? (?:under|over|below|above|younger than|older than)) $"
        ),
        "de": expression(
            r"(?<![^\W\d_])(?:im alter (?:von|zwischen)"
            r"|durchschnittsalter(?: (?:von|lag bei|liegt bei|beträgt))?) $"
        ),
        "es": expression(r"(?<![^\W\d_])(?:edad(?:es)? (?:media )?(?:de|entre)(?: los)?) $"),
        "it": expression(r"(?<![^\W\d_])(?:età (?:media )?(?:di|tra i|fra i|compresa tra i?)) $"),
        "pt": expression(r"(?<![^\W\d_])(?:idades? (?:média )?(?:de|entre)(?: os)?) $"),
        "he": expression(r"(?<![\u05d0-\u05ea])(?:[והל]?(?:בן|בת|בני|בנות)|גיל|בגיל)[ -](?:ה-)?$"),
        "fr": expression(
            r"(?<![^\W\d_])(?:âgée?s? (?:de|entre)|âge (?:moyen|médian) (?:de|était de)) $"
        ),
        "tr": expression(r"(?<![^\W\d_])yaşı $"),
    }
)
_TIMES: Final = MappingProxyType(
    {
        "en": expression(rf"[ -]times{_EDGE}|[- ]?fold{_EDGE}"),
        "de": expression(rf"[ -]?mal{_EDGE}|[- ]?fach"),
        "fr": expression(rf" fois{_EDGE}"),
        "es": expression(rf" veces{_EDGE}"),
        "it": expression(rf" volte{_EDGE}"),
        "pt": expression(rf" vezes{_EDGE}"),
        "ru": expression(rf" раза?{_EDGE}"),
        "zh": expression("倍"),
        "ja": expression("倍"),
        "ko": expression(" ?배(?![^\\W\\d_]{2})"),
    }
)
_TWICE: Final = frozenset(("twice", "thrice"))


def with_age(plain: PlainText, atom: Atom, language: str) -> Atom:
    """The atom with years as its unit where it is an age, with times where it is a multiple."""
    if atom.sense not in {Sense.COUNT, Sense.RANGE} or atom.scale > 1:
        return atom
    text, tongue = plain.text, base(language)
    if atom.unit is not None:
        of_years = atom.unit == YEARS and 0 < (atom.value or 0) <= _OLDEST
        told = of_years and tells_age(text, atom.outer_start, atom.end, tongue)
        return atom._replace(unit=TOLD_AGE) if told else atom
    times = _TIMES.get(tongue)
    if times and times.match(text, atom.end):
        return atom._replace(unit=TIMES)
    if tongue == "en" and text[atom.start : atom.end] in _TWICE:
        return atom._replace(unit=TIMES)
    top = atom.value if atom.sense is Sense.COUNT else atom.high
    if top is None or not 0 < top <= _OLDEST:
        return atom
    if tells_age(text, atom.outer_start, atom.end, tongue):
        return atom._replace(unit=TOLD_AGE)
    if _is_age(text, atom, tongue):
        return atom._replace(
            unit=YEARS if spans(text, atom.outer_start, atom.end, tongue) else TOLD_AGE
        )
    bare = not atom.spoken and atom.outer_start == atom.start
    aside = bare and is_aside(plain, atom.start, atom.end, tongue)
    return atom._replace(unit=AGE) if aside else atom


def _is_age(text: str, atom: Atom, tongue: str) -> bool:
    """Whether words beside a number say that it is an age."""
    after, before = _AGES.get(tongue), _AGED.get(tongue)
    if after and after.match(text, atom.end):
        return True
    left = max(0, atom.outer_start - _LEFT)
    return before is not None and before.search(text, left, atom.outer_start) is not None
