"""Numbers told in two parts: "۳ میلیون و ۲۰۰ هزار", "مليون و200 ألف", "3 milioni e 200mila".

A scale, a word for "and" and a smaller number are one number or cannot be read; neither part is a
count. They are one where the second part has a scale or a noun of its own, and the first has none.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.units.counted_things import is_of_things
from generator.text.numbers.units.quantities import counts_people
from generator.text.numbers.units.units import PERCENT
from generator.text.numbers.values.number_digits import without_point
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base, vocabulary
from generator.text.numbers.vocabulary.phrase_search import ends_with

_AND: Final = r"(?:and|und|et|y|e|ed|en|и|i|ve|और|dan|và|و|এবং)"
# "3 million and some 200 thousand" are no 200 thousand
_SOME: Final = (
    r"(?P<some>(?:some|about|around|nearly|almost|over|more than|etwa|rund|fast|knapp|environ"
    r"|quelque|près de|unos|unas|casi|circa|quasi|cerca de|quase|ongeveer|bijna|около|почти"
    r"|około|prawie|yaklaşık|نحو|حوالي|حدود|نزدیک به|लगभग|करीब|sekitar|hampir|khoảng|gần) |כ-?)"
)
_GAP: Final = expression(rf" (?:{_AND} |(?:{_AND} )?و ?-?|ו-?){_SOME}| (?:{_AND} )?(?:و ?-?|ו-?)?")
# A number in words that nobody can read ends in the joint: "eine Million und"
_JOINT: Final = expression(rf" {_AND}$")
_THOUSAND: Final = 1000
_HUNDRED: Final = 100
# Letters of a case or a number that a scale may end in: "مليونان", "milionów"
_ENDING_MAX: Final = 4
_ABBREVIATION_MAX: Final = 1
# Where a scale with "and" behind it is how numbers are spoken
_CLEAR: Final = frozenset(("fa", "ar", "he", "pt", "it"))
_PARTS: Final = frozenset((Sense.COUNT, Sense.UNREAD))
_FROM: Final = frozenset(("from", "de", "da", "van", "от", "с", "od", "از", "من", "di", "dari"))
_EACH: Final = expression(
    r"[^.;!?\n]{0,80}?(?:respective|respectiv|rispettiv|beziehungsweise|bzw|jeweils|соответственно"
    r"|відповідно|odpowiednio|sırasıyla|على التوالي|בהתאמה|به ترتیب|क्रमशः|masing-masing"
    r"|lần lượt|ตามลำดับ)"
)


def joined(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, two parts of one number as one, or both unread where they may be two numbers."""
    found: list[Atom] = []
    for atom in atoms:
        scale = _open_scale(text, found[-1], atom, language) if found else 0
        if not scale or not _is_smaller(atom, scale):
            found.append(atom)
            continue
        one = found[-1]
        total = _total(text, one, atom, scale, language)
        found[-1:] = [total] if total else [_unread(one), _unread(atom)]
    return found


def _unread(atom: Atom) -> Atom:
    return atom._replace(sense=Sense.UNREAD, values=())


def _open_scale(text: str, one: Atom, other: Atom, language: str) -> int:
    """The scale that a first part ends in, if nothing but a joint stands behind; else 0."""
    told = _JOINT.sub("", text[one.start : one.end])
    gap = text[one.start + len(told) : other.outer_start]
    counted = one.outer_end != one.end or (one.unit is not None and one.outer_start == one.start)
    # "$3 million and 10 years in prison"
    counted = counted or (None not in {one.unit, other.unit} and one.unit != other.unit)
    if counted or one.sense not in _PARTS or _GAP.fullmatch(gap) is None:
        return 0
    return _last_scale(told, language)


def _last_scale(told: str, language: str) -> int:
    """The scale that the last word of a number is or ends in; 0 if none."""
    word = told.rpartition(" ")[2]
    for name, size in _large(language):
        grown = word.startswith(name) and len(word) - len(name) <= _ENDING_MAX
        if grown or word.endswith(name):
            return size
    return 0


@lru_cache(maxsize=64)
def _large(language: str) -> tuple[tuple[str, int], ...]:
    """The scales from a thousand up that are no single letter, the longest first."""
    words = vocabulary(language)
    return tuple(
        (name, size)
        for name, size in (words.scales.items() if words else ())
        if size >= _THOUSAND and len(name) > _ABBREVIATION_MAX and " " not in name
    )


def _is_smaller(other: Atom, scale: int) -> bool:
    """Whether a number may be the smaller part of one with a scale."""
    priced = other.unit is not None and other.outer_start < other.start
    if other.sense not in _PARTS or other.unit == PERCENT or priced:
        return False
    return other.value is None or 0 < other.value < scale


def _total(text: str, one: Atom, other: Atom, scale: int, language: str) -> Atom | None:
    """The one number of two parts; ``None`` where they may be two."""
    if one.value is None or other.value is None or other.value != int(other.value):
        return None
    words = vocabulary(language)
    between = ends_with(text, one.outer_start, words.between) if words else ""
    gap = _GAP.match(text, one.end)
    if (between and between not in _FROM) or (gap and gap["some"]):
        return None
    if _EACH.match(text, other.end):
        return None
    unit = other.unit or one.unit
    told = unit is not None or counts_people(text, other.end, language)
    told = told or is_of_things(text, other.end, language)
    tongue = base(language)
    is_scaled = _last_scale(text[other.start : other.end], language) > 0
    if is_scaled:
        sure = told or tongue in _CLEAR or text[one.end : other.start] == " "
    else:
        bare = scale == _THOUSAND and other.value >= _HUNDRED
        sure = told and tongue in _CLEAR and (bare or other.value >= _THOUSAND)
    if not sure or (one.unit is not None and other.unit is not None):
        return None
    return one._replace(
        end=other.end,
        outer_end=other.outer_end,
        values=(without_point(one.value + other.value),),
        scale=other.scale,
        spoken=one.spoken or other.spoken,
        unit=unit,
    )
