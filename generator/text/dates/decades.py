"""Decades in prose: "the 1990s", "les années 90", "in den Neunzigern", "التسعينيات".

A decade is told as its years are written without the last digit: "199"; "9" where the century is
left out.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression

_CENTURY: Final = r"(?P<century>1[5-9]|20)"
_ENGLISH: Final = expression(
    rf"(?<![\w])(?:{_CENTURY}|(?:(?:\bthe|\bmid|\bearly|\blate)[ -]['\u2019]?|(?<=\s)['\u2019]))"
    r"(?P<ten>[0-9])0['\u2019]?s(?!\w)"
)
_TENS: Final = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
_SAID: Final = expression(
    rf"\b(?:the|mid|early|late)[ -](?P<name>{'|'.join(_TENS)})ies\b", re.IGNORECASE
)
# Two or four figures beside a word for years or for ten of them.
_AFTER: Final = (
    r"['\u2019]?s\b|er\b|-?(?:х|е|ых|ми|м)\b|年代|년대|\s?के दशक|[-:]?luvu|-?tal|'l[ıi]|-?årene"
)
_BEFORE: Final = "années|ans|años|anni|anos|década de|jaren|lat|عقد|שנות ה|thập niên|ทศวรรษ"
_FIGURES: Final = (
    rf"(?<!\d){_CENTURY}?(?P<ten>[0-9])0(?:{_AFTER})",
    rf"(?:{_BEFORE})[\s-]?{_CENTURY}?(?P<ten>[0-9])0(?!\d)",
)
# From the twenties to the nineties; before and after them.
_NAMED: Final = MappingProxyType(
    {
        "de": ("", "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", "ern?"),
        "fr": (
            "années ",
            "vingt trente quarante cinquante soixante soixante-dix quatre-vingts? quatre-vingt-dix",
            "(?!-)",
        ),
        "es": (
            "(?:los|años) ",
            "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
            "",
        ),
        "it": (
            "anni ",
            "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
            "",
        ),
        "pt": ("anos ", "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", ""),
        "nl": ("jaren ", "twintig dertig veertig vijftig zestig zeventig tachtig negentig", ""),
        "ru": (
            "",
            "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност",
            "ых",
        ),
        "pl": (
            "",
            "dwudz trzydz czterdz pięćdz sześćdz siedemdz osiemdz dziewięćdz",
            "iesi[aą]tych|iestych",
        ),
        "ar": ("ال", "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين", "ي?ات"),
        "he": ("שנות ה", "עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים", ""),
    }
)
_FIGURES_ONLY: Final = frozenset(("zh", "ja", "ko", "hi"))


def decades_of(text: str) -> tuple[tuple[str, str], ...]:
    """The decades that an English text names, each with its words."""
    figures = [
        (found[0], f"{found['century'] or ''}{found['ten']}") for found in _ENGLISH.finditer(text)
    ]
    said = [
        (found[0], str(2 + _TENS.index(found["name"].lower()))) for found in _SAID.finditer(text)
    ]
    return (*figures, *said)


def decades_in(text: str, language: str) -> frozenset[str]:
    """The decades that a text in a language (BCP 47) names."""
    tongue = language.partition("-")[0]
    if tongue == "en":
        return frozenset(decade for _, decade in decades_of(text))
    composed = unicodedata.normalize("NFC", text)
    figures = (found for form in _figures() for found in form.finditer(composed))
    decades = {f"{found['century'] or ''}{found['ten']}" for found in figures}
    decades |= {
        str(ten)
        for ten, pattern in enumerate(_named(tongue), 2)
        if pattern.search(composed) is not None
    }
    return frozenset(decades)


def knows_decades(language: str) -> bool:
    """Whether a language's words for decades are known."""
    tongue = language.partition("-")[0]
    return tongue == "en" or tongue in _NAMED or tongue in _FIGURES_ONLY


@lru_cache(maxsize=1)
def _figures() -> tuple[re.Pattern[str], ...]:
    return tuple(expression(form, re.IGNORECASE) for form in _FIGURES)


@lru_cache(maxsize=32)
def _named(tongue: str) -> tuple[re.Pattern[str], ...]:
    before, names, after = _NAMED.get(tongue, ("", "", ""))
    edge = "" if tongue in ("ar", "he") else r"\b"
    return tuple(
        expression(rf"{edge}{before}{name}(?:{after}){edge}", re.IGNORECASE)
        for name in names.split()
    )
