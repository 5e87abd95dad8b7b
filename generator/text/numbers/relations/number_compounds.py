"""Parts of one measure, and days in a row: "5ft 10in", "2 hours 30 minutes", "15, 16 and 17 June".

A part of a measure is no proof: who is 5ft 10in tall is not 5 feet tall. An editor declares it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.relations.number_changes import is_size
from generator.text.numbers.relations.number_followers import ANDS
from generator.text.numbers.senses.number_calendar import PLURAL
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base, vocabulary
from generator.text.numbers.vocabulary.phrase_search import ends_with
from generator.text.numbers.vocabulary.words_of_larger_units import LARGER

# A unit, the smaller ones that its measure goes on with, and how many of them make one.
_SMALLER: Final = MappingProxyType(
    {
        "year": {"month": 12, "week": 53, "day": 366},
        "month": {"week": 5, "day": 31},
        "week": {"day": 7},
        "day": {"hour": 24, "minute": 1440},
        "hour": {"minute": 60, "second": 3600},
        "minute": {"second": 60},
        "mile": {"yard": 1760},
        "yard": {"foot": 3, "inch": 36},
        "foot": {"inch": 12},
        "metre": {"centimetre": 100, "millimetre": 1000},
        "kilometre": {"metre": 1000},
        "kilogram": {"gram": 1000},
        "tonne": {"kilogram": 1000},
        "pound-mass": {"ounce": 16},
        "pound": {"ounce": 16, "penny": 100},
        "dollar": {"cent": 100},
        "euro": {"cent": 100},
        "yen": {"sen": 100},
        "yuan": {"jiao": 10, "fen": 100},
    }
)
_GAP: Final = expression(
    r" ?(?:,|, and|and|&|und|et|y|e|en|и|i|ve|dan|और|و|ו-?)? ?(?:ו|و)?", re.IGNORECASE
)
# Here the smaller unit is left out: "1 m 80", "2 heures 30"
_BARE: Final = MappingProxyType({"metre": 100, "hour": 60, "minute": 60})
_SHORT: Final = frozenset((" m ", " h "))
_INCHES: Final = 12
_HOURS_EAST: Final = MappingProxyType({"ja": "分", "ko": "분", "zh": "分"})
_BARE_IN: Final = frozenset(("en", "fr", "it", "es", "pt", "de"))
_PARTS: Final = frozenset((Sense.COUNT, Sense.UNREAD, Sense.NAME))
# "2h 4m", of which the "m" may be millions; "14 stone 7lb"
_CLOCKED: Final = expression(
    r"[0-9]{1,3} ?(?:h(?:rs?)? ?[0-9]{1,2} ?m(?:ins?)?|st(?:one)? ?[0-9]{1,2} ?lbs?)(?![^\W\d_])"
)
# "ثلاث سنوات وستة أشهر": the second number has the "and" grown on to it
_AND_MORE: Final = expression(
    r" و(?:[^\W\d_]+ )?(?:شهرا|شهر|شهرين|أشهر|شهور|يوما|أيام|دقيقة|دقائق|أسابيع|أسبوعا|نصف)"
    r"(?![^\W\d_])"
)
_SENTENCES: Final = MappingProxyType({"ja": ("年", "月"), "zh": ("年", "月"), "ko": ("년", "월")})
_LONGEST: Final = 50
_MONTHS: Final = 12
_MORE: Final = MappingProxyType(
    {
        "ar": _AND_MORE,
        # "一年零八个月"
        "zh": expression(r"[零又](?:[0-9]|[一二两三四五六七八九十])"),
        "en": expression(
            r" (?:to|or|and) an? (?:second|minute|hour|day|week|fortnight|month|year|decade|century"
            r"|lifetime)(?![a-z])| to life(?![a-z])"
        ),
        "de": expression(
            r" (?:bis zu|bis|oder|und) eine[mnr]? (?:tag|woche|monat|jahr|jahrzehnt)(?![^\W\d_])"
        ),
        "fr": expression(r" (?:à|ou|et) une? (?:jour|semaine|mois|an|année)(?![^\W\d_])"),
        "es": expression(r" (?:a|o|y) una? (?:día|semana|mes|año)(?![^\W\d_])"),
        "it": expression(r" (?:a|o|e) un['oa]? ?(?:giorno|settimana|mese|anno)(?![^\W\d_])"),
        "pt": expression(r" (?:a|ou|e) uma? (?:dia|semana|mês|ano)(?![^\W\d_])"),
        "nl": expression(r" (?:tot|of|en) een (?:dag|week|maand|jaar)(?![^\W\d_])"),
        "ru": expression(r" (?:до|или) (?:дня|недели|месяца|года|полугода)(?![^\W\d_])"),
        "pl": expression(r" (?:do|lub) (?:tygodnia|miesiąca|roku|doby)(?![^\W\d_])"),
    }
)
_LARGER_WIDTH: Final = 32
_NOUN: Final = expression(r" ?[^\W\d_]")
_DAYS: Final = 31
_DAY_GAP: Final = expression(r"\.?, |、|・")
_FROM: Final = frozenset(("from", "de", "von", "da", "van", "от", "с", "od"))
_WORDS_BETWEEN: Final = 48
_DASH: Final = expression(" ?[-~] ?")
_ORDER_GAP: Final = expression(r"\.(?:,| und| oder| bis| sowie| i| ve| og| ja)? ")
_DAY_SENSES: Final = frozenset((Sense.DATE, Sense.ORDER))


def apart(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with the parts of one measure unread, and with all days of a row as dates."""
    found = list(atoms)
    for index in range(len(found) - 2, -1, -1):
        one, other = found[index], found[index + 1]
        if one.sense is Sense.COUNT and _is_day(text, one, other):
            found[index] = one._replace(sense=Sense.DATE)
        elif one.sense is Sense.COUNT and _is_order(text, one, other):
            found[index] = one._replace(sense=Sense.ORDER)
    for index in range(len(atoms) - 1):
        tall = _is_tall(text, atoms[index], atoms[index + 1])
        if tall or _is_compound(text, _said(atoms[index]), atoms[index + 1], language):
            for place in (index, index + 1):
                found[place] = found[place]._replace(sense=Sense.UNREAD, values=())
        elif _in_two_units(text, atoms[index], atoms[index + 1], language) or _is_between(
            text, atoms[index], atoms[index + 1], language
        ):
            for place in (index, index + 1):
                found[place] = found[place]._replace(sense=Sense.UNREAD)
    return [_part(text, _smaller_part(text, atom, language), language) for atom in found]


def _smaller_part(text: str, atom: Atom, language: str) -> Atom:
    """The atom, unread where one of a larger unit stands before it: "an hour and 40 minutes"."""
    unit, value = atom.unit, atom.value
    if value is None or atom.sense is not Sense.COUNT:
        return atom
    near = max(0, atom.outer_start - _LARGER_WIDTH)
    if unit is None and _is_bare_part(text, atom, near, language):
        return atom._replace(sense=Sense.UNREAD, values=())
    if unit is None:
        return atom
    is_part = any(
        value < smaller[unit.family] and larger.search(text, near, atom.outer_start)
        for family, larger in larger_units(base(language))
        if unit.family in (smaller := _SMALLER.get(family, {}))
    )
    return atom._replace(sense=Sense.UNREAD, values=()) if is_part else atom


def _is_bare_part(text: str, atom: Atom, near: int, language: str) -> bool:
    """Whether a number is of the unit that is left out behind one of a larger: "une heure 40"."""
    if _NOUN.match(text, atom.end) or text[atom.start - 1 : atom.start] != " ":
        return False
    return any(
        _is_bare(text, atom, atom, _BARE[family], language)
        and larger.search(text, near, atom.outer_start)
        for family, larger in larger_units(base(language))
        if family in _BARE
    )


@lru_cache(maxsize=32)
def larger_units(tongue: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The units of which one may stand before a smaller one, each with its pattern."""
    said = LARGER.get(tongue)
    if said is None:
        return ()
    return tuple(
        (family, expression(rf"(?<![^\W\d_])(?:{said.article})(?:{words}){said.joint}$"))
        for family, words in said.units.items()
    )


def _part(text: str, atom: Atom, language: str) -> Atom:
    """The atom, unread where its measure goes on without a number: "two weeks to a month", "a year
    and a day", "ثلاث سنوات وستة أشهر"."""
    timed = atom.unit is not None and atom.unit.measures == "time" and atom.sense is Sense.COUNT
    more = _MORE.get(base(language))
    goes_on = timed and more and more.match(text, atom.outer_end)
    return atom._replace(sense=Sense.UNREAD, values=()) if goes_on else atom


def _in_two_units(text: str, one: Atom, other: Atom, language: str) -> bool:
    """Whether two numbers are a range whose ends have each a unit: "18 months to three years".

    Its ends are values of two units, and both keep theirs, so that an editor can declare them.
    """
    words = vocabulary(language)
    if words is None or one.unit is None or other.unit is None:
        return False
    alike = one.unit.measures == other.unit.measures and one.unit.contradicts(other.unit)
    if not alike or {one.sense, other.sense} - {Sense.COUNT, Sense.UNREAD}:
        return False
    gap = text[one.outer_end : other.outer_start]
    joiner = gap.strip(" -")
    if is_size(text, one.outer_start, language):
        return False
    if joiner in ANDS and not (joiner == "a" and base(language) != "pl"):
        return bool(ends_with(text, one.outer_start, words.between, spaced=words.spaced))
    return joiner in words.to or _DASH.fullmatch(gap) is not None


def _is_between(text: str, one: Atom, other: Atom, language: str) -> bool:
    """Whether two numbers are the ends of a range with words between them: "between 540 writers, by
    one count, and 550"."""
    words = vocabulary(language)
    if words is None or {one.sense, other.sense} != {Sense.COUNT}:
        return False
    gap = text[one.outer_end : other.outer_start]
    if not (words.spaced and 0 < len(gap) <= _WORDS_BETWEEN and "," in gap):
        return False
    joint = gap.rpartition(",")[2].strip(" ")
    opened = ends_with(text, one.outer_start, words.between)
    return bool(opened) and opened not in _FROM and joint in ANDS


def _is_day(text: str, one: Atom, other: Atom) -> bool:
    """Whether a number is a day because the next one is: the 15 of "15, 16 and 17 June"."""
    if one.unit or one.spoken or other.spoken or other.sense not in _DAY_SENSES:
        return False
    first, second = one.value, other.value
    if first is None or second is None or not 0 < first < second <= _DAYS:
        return False
    gap = text[one.end : other.start]
    ordered = other.sense is Sense.DATE or gap.startswith(".")
    return ordered and _DAY_GAP.fullmatch(gap) is not None


def _is_order(text: str, one: Atom, other: Atom) -> bool:
    """Whether a number is one of a row because the next is: the 19 of "in der 19., 57. und 73.
    Minute"."""
    ordered = other.sense is Sense.ORDER and not (one.unit or one.spoken or other.spoken)
    return ordered and _ORDER_GAP.fullmatch(text, one.end, other.start) is not None


def _said(atom: Atom) -> Atom:
    """The atom, one of its unit where it is a word that alone may be an article: "bir saat"."""
    unsure = atom.sense is Sense.UNREAD and atom.spoken and not atom.values
    one = unsure and atom.unit is not None
    return atom._replace(sense=Sense.COUNT, values=(Decimal(1),)) if one else atom


def _is_compound(text: str, one: Atom, other: Atom, language: str) -> bool:
    """Whether a second number goes on with the measure of the first."""
    if one.sense is not Sense.COUNT:
        return False
    if _is_sentence(text, one, other, language) or _is_clocked(text, one, other):
        return True
    if one.unit is None and other.unit is not None:
        return False
    east = _HOURS_EAST.get(base(language))
    if one.unit and one.unit.family == "hour" and east and text.startswith(east, other.end):
        return text[one.outer_end : other.outer_start].strip(" ") == ""
    value = other.value
    whole = one.value is not None and (one.spoken or one.value == int(one.value))
    gap = text[one.outer_end : other.outer_start]
    if other.sense not in _PARTS or not whole:
        return False
    if value is None:
        return False
    if one.unit is None:
        return _is_bare(text, one, other, 100, language) and gap in _SHORT
    if len(gap) > 6 or not _GAP.fullmatch(gap):
        return False
    if other.unit is not None:
        return value < _SMALLER.get(one.unit.family, {}).get(other.unit.family, 0)
    limit = _BARE.get(one.unit.family, 0)
    return gap == " " and _is_bare(text, one, other, limit, language)


def _is_tall(text: str, one: Atom, other: Atom) -> bool:
    """Whether the number behind feet is of inches: "the 6-foot-4 guard", "six feet two"."""
    if one.sense is not Sense.COUNT or not one.unit or one.unit.family != "foot":
        return False
    small = other.value is not None and 0 <= other.value < _INCHES
    fits = small and (other.unit is None or other.unit.family == "inch")
    gap = text[one.outer_end : other.outer_start]
    return fits and (gap == "-" or (gap == " " and not PLURAL.match(text, other.end)))


def _is_clocked(text: str, one: Atom, other: Atom) -> bool:
    clocked = _CLOCKED.match(text, one.start)
    return clocked is not None and clocked.end() > other.end


def _is_sentence(text: str, one: Atom, other: Atom, language: str) -> bool:
    """Whether two numbers are the years and months of a sentence, which courts of East Asia tell as
    a date is told: "懲役3年6月"."""
    signs = _SENTENCES.get(base(language))
    if signs is None or one.value is None or other.value is None:
        return False
    year, month = signs
    short = one.value <= _LONGEST and 0 < other.value < _MONTHS
    between = text[one.end : other.start].strip(" ")
    return short and between == year and text.startswith(month, other.end)


def _is_bare(text: str, one: Atom, other: Atom, limit: int, language: str) -> bool:
    """Whether a number without a unit is that of the smaller one: "1 m 80", "2 heures 30"."""
    digits = text[other.start : other.end]
    two = len(digits) == 2 and digits.isdigit() and int(digits) < limit
    return two and not one.spoken and base(language) in _BARE_IN
