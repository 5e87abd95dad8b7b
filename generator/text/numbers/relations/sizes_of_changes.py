"""By how much something changed, with the point that it came to behind it: "выросло на 60 до 900".

These are two numbers and no range, though the word between them may join the ends of one.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.numbers.qualifying.number_directions import tells_change
from generator.text.numbers.values.read_number import Atom, Sense

_LEFT: Final = 40
_FAR: Final = 4
_NOUNS: Final = r"(?: [^\W\d_]+){0,2}"
_NOUN: Final = r"(?: [^\W\d_]+)?"
_E: Final = r"(?<![^\W\d_])"


class _Size(NamedTuple):
    """What one language says before the size, and between it and the point: ``to`` says the point
    for sure, ``either`` may join the ends of a range as well."""

    by: str
    to: str
    either: str = "(?!)"


_SIZES: Final = MappingProxyType(
    {
        "en": _Size(
            rf"{_E}by(?: about| some| nearly| almost| around| just)?",
            "(?!)",
            rf"{_NOUNS},? to(?: about| around| just| a record)?",
        ),
        "ru": _Size(
            rf"{_E}на(?: почти| около| примерно| более чем)?",
            rf"{_NOUNS},? до(?: почти| примерно| около| уровня)?",
        ),
        "pl": _Size(rf"{_E}o(?: prawie| około| niemal| ponad)?", rf"{_NOUNS},? (?:do|na)"),
        "es": _Size(
            rf"{_E}(?:en|un|en un|unos|en unos|[^\W\d_]{{3,}})",
            r"(?: [^\W\d_]+){0,4},? hasta(?: los| las| el)?",
            rf"{_NOUNS},? a(?: los| las|l)?",
        ),
        "it": _Size(
            rf"{_E}(?:di|del|dello|di circa|[^\W\d_]{{3,}})",
            r"(?: [^\W\d_]+){0,4},? (?:fino a[dil]?|a quota)",
            rf"{_NOUNS},? a[dil]?",
        ),
        "pt": _Size(
            rf"{_E}(?:em|de|[^\W\d_]{{3,}})",
            r"(?: [^\W\d_]+){0,4},? (?:até|para)(?: os| as)?",
            rf"{_NOUNS},? a(?:os)?",
        ),
        "nl": _Size(
            rf"{_E}met(?: bijna| ongeveer| ruim)?", rf"{_NOUNS},? naar", rf"{_NOUNS},? tot"
        ),
        "de": _Size(rf"{_E}um(?: fast| rund| etwa| gut)?", rf"{_NOUNS},? auf"),
        "ar": _Size(r"(?<!من )(?<!بين )[^\W\d_]-?", "(?!)", rf"{_NOUNS}،? إلى(?: نحو| حوالي)?"),
        "he": _Size(r"(?<![^\W\d_])ב-?(?:כ-?)?", rf"{_NOUNS},? ל-?(?:כ-?)?"),
        "zh": _Size(
            r"[增减減升降涨漲跌调調][加少了多长長]{0,2}(?:约|約)?",
            "(?!)",
            r"[^\W\d_]{0,3}[，,]?[降升增涨漲跌减減]?(?:至|到|达到?|達到?)(?:约|約)?",
        ),
        "vi": _Size(
            rf"{_E}(?:tăng|giảm)(?: thêm| khoảng)?",
            rf"{_NOUNS},? (?:lên|xuống|còn)(?: còn| mức| tới| đến| khoảng)?",
        ),
        "id": _Size(
            rf"{_E}(?:naik|turun|bertambah|berkurang|meningkat|menurun)(?: sebesar| sebanyak)?",
            rf"{_NOUNS},? (?:menjadi|ke|jadi)(?: sekitar)?",
        ),
        "th": _Size(
            r"(?:เพิ่ม|ลด|ขึ้น|ลง)[^\s\d]{0,8}",
            r"(?: ?[^\s\d]{1,6}?)? ?(?:เป็น|เหลือ|มาอยู่ที่|อยู่ที่)(?:[^\s\d]{1,8}ละ)?",
        ),
        "fa": _Size(
            rf"{_E}[^\W\d_]+",
            rf"{_NOUN} (?:افزایش|کاهش)(?: یافت| یافته| پیدا کرد)?(?: و)? به",
        ),
    }
)
# "Raised 5p to 32p": without a word for "by", only where the two lie far apart
_BARE: Final = MappingProxyType(
    {"en": _Size(rf"{_E}[a-z]{{3,}}", "(?!)", rf"{_NOUNS},? to(?: about| around| just| a record)?")}
)
_COUNTED: Final = frozenset((Sense.COUNT, Sense.UNREAD))
# In these a range of sizes has its unit once, behind its second end.
_UNIT_ONCE: Final = frozenset(("it", "ar", "zh", "es", "pt", "nl"))
# In these the word of change stands behind the size, or in the words right before it.
_TOLD_THERE: Final = frozenset(("fa", "zh", "vi", "id", "th"))


def leads_to(text: str, one: Atom, other: Atom, tongue: str) -> bool:
    """Whether one number is by how much something changed, and the next what it came to."""
    sizes = (_SIZES.get(tongue), _BARE.get(tongue))
    if one.sense is not Sense.COUNT or other.sense not in _COUNTED:
        return False
    return any(size is not None and _leads(text, one, other, tongue, size) for size in sizes)


def _leads(text: str, one: Atom, other: Atom, tongue: str, size: _Size) -> bool:
    gap = text[one.outer_end : other.outer_start]
    sure = re.fullmatch(rf"(?:{size.to}) ?", gap)
    apart = _is_far(one, other) or (tongue in _UNIT_ONCE and _has_own_unit(one, other))
    if not sure and not (re.fullmatch(rf"(?:{size.either}) ?", gap) and apart):
        return False
    left = text[max(0, one.outer_start - _LEFT) : one.outer_start]
    by = re.search(rf"(?:{size.by}) ?$", left)
    at = one.outer_start - len(left) + (by.end() if by else 0)
    return by is not None and (tongue in _TOLD_THERE or tells_change(text, at, tongue))


def _has_own_unit(one: Atom, other: Atom) -> bool:
    """Whether each of two numbers has its unit with it: "di 4 milioni di euro a 11 milioni"."""
    return one.unit is not None and one.outer_end > one.end and other.unit == one.unit


def _is_far(one: Atom, other: Atom) -> bool:
    """Whether two numbers lie too far from each other for the ends of a range of sizes."""
    if one.value is None or other.value is None:
        return False
    return other.value > _FAR * one.value > 0 or other.value <= 0 < one.value
