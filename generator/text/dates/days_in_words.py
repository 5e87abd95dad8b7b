"""Days of a month in words: "السابع من أكتوبر", "седьмого октября", "le premier mai"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

_ARABIC: Final = (
    *("الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"),
)
_HEBREW: Final = (
    *("שני", "שלושה", "ארבעה", "חמישה", "שישה", "שבעה", "שמונה", "תשעה", "עשרה"),
    *("אחד עשר", "שנים עשר", "שלושה עשר", "ארבעה עשר", "חמישה עשר", "שישה עשר"),
    *("שבעה עשר", "שמונה עשר", "תשעה עשר", "עשרים"),
)
_RUSSIAN: Final = (
    *("первого", "второго", "третьего", "четвертого", "пятого", "шестого", "седьмого"),
    *("восьмого", "девятого", "десятого", "одиннадцатого", "двенадцатого", "тринадцатого"),
    *("четырнадцатого", "пятнадцатого", "шестнадцатого", "семнадцатого"),
    *("восемнадцатого", "девятнадцатого", "двадцатого"),
)


def _arabic() -> Iterator[tuple[str, int]]:
    yield from (("الأول", 1), ("العاشر", 10), ("الحادي عشر", 11))
    for day, word in enumerate(_ARABIC, 2):
        yield word, day
        yield f"{word} عشر", 10 + day
    for tens, twenties in ((20, ("العشرين", "العشرون")), (30, ("الثلاثين", "الثلاثون"))):
        for ten in twenties:
            yield ten, tens
            yield f"الحادي و{ten}", tens + 1
    for day, word in enumerate(_ARABIC, 2):
        yield f"{word} والعشرين", 20 + day
        yield f"{word} والعشرون", 20 + day


def _russian() -> Iterator[tuple[str, int]]:
    for day, word in enumerate(_RUSSIAN, 1):
        yield word, day
        yield word.replace("четверт", "четвёрт"), day
        if day < 10:
            yield f"двадцать {word}", 20 + day
            yield f"двадцать {word.replace('четверт', 'четвёрт')}", 20 + day
    yield from (("тридцатого", 30), ("тридцать первого", 31))


def _hebrew() -> Iterator[tuple[str, int]]:
    yield from (("אחד", 1), ("ראשון", 1), ("שניים", 2), ("שלושים", 30), ("שלושים ואחד", 31))
    for day, word in enumerate(_HEBREW, 2):
        yield word, day
        if day < 10:
            yield f"עשרים ו{word}", 20 + day
    yield "עשרים ואחד", 21


# By language, the words before the name of a month, each with its day.
DAYS_IN_WORDS: Final[Mapping[str, Mapping[str, int]]] = MappingProxyType(
    {
        "ar": MappingProxyType(dict(_arabic())),
        "he": MappingProxyType(dict(_hebrew())),
        "ru": MappingProxyType(dict(_russian())),
        "fr": MappingProxyType({"premier": 1}),
        "es": MappingProxyType({"primero": 1}),
        "it": MappingProxyType({"primo": 1}),
        "pt": MappingProxyType({"primeiro": 1}),
    }
)
