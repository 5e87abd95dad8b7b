"""The half that stands behind what is counted: "deux heures et demie", "2時間半", "두 시간 반"."""

from __future__ import annotations

import re
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary
from generator.text.numbers.vocabulary.phrase_search import phrase_at

_HINDI: Final = expression("(?:^|(?<= ))(सा(?:ढ़|\u095d)े|सवा|पौने) $")
_PARTS: Final = MappingProxyType({"सवा": Decimal("0.25"), "पौने": Decimal("-0.25")})
# "Three and three-quarter hours", "2 and two-thirds cups"
_AND_PARTS: Final = expression(
    r" and (one|two|three|four|five|six|seven)[ -](quarter|third|fifth|sixth|eighth|tenth)s?"
    r"(?![a-z])"
)
_PARTS_OF_ENGLISH: Final = MappingProxyType(
    {"quarter": 4, "third": 3, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
)
_COUNTS: Final = ("", "one", "two", "three", "four", "five", "six", "seven")
_NOUN: Final = expression(r" ?[^\W\d_]{1,24} ")
# In scripts without spaces only what is counted in halves is looked for.
_GLUED: Final = MappingProxyType(
    {
        "zh": expression(r"(?:个|個)半(?![数數])|(?:小时|小時|年|天|周)半(?![数數年])"),
        "ja": expression(r"(?:時間|年|か月|ヶ月|カ月|日|週間|倍)半(?!数)"),
        "ko": expression(
            r" ?(?:시간|년|달|개월|주|일|배) ?반(?![가-힣])| ?(?:시간|년) 반(?=[이을의은])"
        ),
        "th": expression(r" ?(?:ชั่วโมง|ปี|เดือน|วัน|เท่า)ครึ่ง"),
    }
)


def with_half(text: str, atom: Atom, language: str, words: NumberVocabulary) -> Atom:
    """The number and a half, where a half is told behind its noun; unread where it may be the half
    of something else ("dos niños y media docena")."""
    if base(language) == "hi":
        return _before(text, atom)
    if base(language) == "en" and (found := _AND_PARTS.match(text, atom.end)):
        return _with_parts(atom, found)
    end = _half_end(text, atom, language, words)
    if not end:
        return atom
    whole = atom.value is not None and atom.value == int(atom.value) and atom.scale == 1
    if not whole or _goes_on(text, end, words):
        return atom._replace(values=(), sense=Sense.UNREAD)
    half = tuple(value + Decimal("0.5") for value in atom.values)
    return atom._replace(values=half, end=end, outer_end=end)


def _with_parts(atom: Atom, found: re.Match[str]) -> Atom:
    """The number with the parts that follow it; unread where they have no end in decimals."""
    part = Decimal(_COUNTS.index(found[1])) / _PARTS_OF_ENGLISH[found[2]]
    exact = _PARTS_OF_ENGLISH[found[2]] % 3 != 0 and atom.value is not None
    values = (atom.value + part,) if exact and atom.value is not None else ()
    sense = Sense.COUNT if values else Sense.UNREAD
    return atom._replace(values=values, sense=sense, end=found.end(), outer_end=found.end())


def _before(text: str, atom: Atom) -> Atom:
    """A Hindi number with the half or quarter that stands before it: "साढ़े तीन लाख"."""
    found = _HINDI.search(text, max(0, atom.start - 8), atom.start)
    if found is None or atom.value is None:
        return atom
    sizes = (10**7, 10**5, 1000, 100, 1)
    scale = next(size for size in sizes if atom.value % size == 0)
    value = atom.value + scale * _PARTS.get(found[1], Decimal("0.5"))
    return atom._replace(values=(value,), start=found.start(1), outer_start=found.start(1))


def _half_end(text: str, atom: Atom, language: str, words: NumberVocabulary) -> int:
    """Where the half ends; 0 where there is none."""
    glued = _GLUED.get(base(language))
    if glued:
        found = glued.match(text, atom.end)
        return found.end() if found else 0
    at = atom.outer_end
    if at == atom.end:
        noun = _NOUN.match(text, at)
        at = noun.end() - 1 if noun else at
    if at == atom.end or text[at : at + 1] != " ":
        return 0
    phrase = phrase_at(text, at + 1, words.half, words)
    return at + 1 + len(phrase) if phrase else 0


def _goes_on(text: str, end: int, words: NumberVocabulary) -> bool:
    """Whether a scale or a lump follows, of which it is the half."""
    following = text[end + 1 :] if text[end : end + 1] == " " else ""
    return following.startswith((*words.scales, *words.parts))
