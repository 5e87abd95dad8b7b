"""How a language writes dates: its months, the order of day and month, the words in between.

The names of months are those of CLDR, through Babel (https://cldr.unicode.org); what CLDR does not
know, the small words and the glued letters of a language, stands here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from generator.text.dates.days_in_words import DAYS_IN_WORDS
from generator.text.letters.expressions import expression
from generator.text.letters.scripts import MARKS

# White space is bounded, so that no text costs more than its length.
_GAP: Final = r"\s{1,3}"
_SLIM: Final = r"\s{0,3}"
_LETTER: Final = rf"[^\W\d_]|[{MARKS}]"
_LEFT: Final = r"(?<![\w$€£])(?<![0-9][.,:/-])"
_YEAR: Final = r"(?P<year>[12][0-9]{3})(?![0-9%]|[.,:/-][0-9])"
_DAY: Final = r"(?P<day>[0-9]{1,2})(?:\.|er|re|st|nd|rd|th|[º°ª]|-?го|-?е)?(?![0-9%])"
_TO: Final = r"(?:[-\u2013\u2014]|to|through|until|bis|al|au|à|a|até|hasta|по|до|से|إلى|עד)"
_FROM: Final = rf"(?:(?P<from>[0-9]{{1,2}})\.?{_SLIM}{_TO}{_SLIM})?"
_OF: Final = rf"(?:(?:de|del|of|di|do|da|den|der){_GAP}|d['\u2019])?"
_OF_YEAR: Final = rf"(?:,?{_GAP}(?:(?:de|del|of|do|do{_GAP}ano{_GAP}de){_GAP})?)"

_NO_DAYS: Final[Mapping[str, int]] = MappingProxyType({})
# Letters that are glued to the front of a month or a year.
_PREFIXES: Final = MappingProxyType(
    {
        "he": "[\u05d1\u05dc\u05de\u05d4\u05d5\u05e9]{0,2}-?",
        "ar": "[\u0648\u0641]?[\u0628\u0644\u0643]?",
    }
)
# Other names of months, as newspapers write them.
_ALSO: Final[Mapping[str, Mapping[str, int]]] = MappingProxyType(
    {
        "hi": {"नवम्बर": 11, "सितम्बर": 9, "दिसम्बर": 12, "अक्तूबर": 10, "अगस्त": 8},
        "ru": {"сент": 9, "нояб": 11},
        "es": {"setiembre": 9, "sept": 9},
        "de": {"jänner": 1, "feber": 2},
    }
)
_RELATED: Final = MappingProxyType({"ar": ("ar_SY", "ar_DZ", "ar_MA", "ar_EG"), "no": ("nb",)})
# What makes four digits a year, before or after them.
_YEAR_BEFORE: Final = MappingProxyType(
    {
        "de": "im Jahr|im Jahre|Jahr|Jahre|seit|bis|Ende|Anfang|Mitte",
        "fr": "en|depuis|jusqu'en|fin|début|année",
        "es": "en|desde|hasta|año|de|durante",
        "it": "nel|dal|del|al|anno",
        "pt": "em|desde|até|ano|de",
        "ar": "عام|سنة|العام|منذ|في",
        "he": "שנת|בשנת|מאז|עד",
        "hi": "सन्|वर्ष|साल",
        "th": r"ปี|พ\.ศ\.|ปี พ\.ศ\.",
    }
)
_YEAR_AFTER: Final = MappingProxyType(
    {"ru": "год|года|году|годом|г", "hi": "में|से|तक|का|की|के", "he": "", "uk": "рік|року|році"}
)
# Japanese eras and the Minguo calendar: the year before their first.
_ERAS: Final = MappingProxyType(
    {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
)
_HAN_DIGITS: Final = "〇零一二三四五六七八九十"
_HAN: Final = rf"[0-9{_HAN_DIGITS}]"
_ERA_YEAR: Final = (
    rf"(?:(?P<era>{'|'.join(_ERAS)}){_SLIM}(?P<eyear>{_HAN}{{1,3}}|元)|(?P<year>{_HAN}{{4}}))"
    rf"{_SLIM}[年년]"
)
_MONTH_DAY: Final = (
    rf"(?P<month>{_HAN}{{1,3}}){_SLIM}[月월](?:份)?"
    rf"(?:{_SLIM}(?P<day>{_HAN}{{1,3}}){_SLIM}[日号號일])?"
)
_EAST_ASIAN: Final = (rf"(?:{_ERA_YEAR}{_SLIM})?{_MONTH_DAY}", rf"(?<!{_HAN}){_ERA_YEAR}")

# ISO 8601, with the time of the day or without it
_ISO: Final = (
    r"(?<![\w-])(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])"
    r"(?=T[0-9]|(?![\w-]))"
)
_YEAR_FIRST: Final = (
    r"(?<![\w.,:/-])(?P<year>[12][0-9]{3})(?P<sep>[./])\s?(?P<month>[0-9]{1,2})(?P=sep)\s?"
    r"(?P<day>[0-9]{1,2})(?![\w/-]|\.[0-9])"
)
_YEAR_LAST: Final = (
    r"(?<![\w.,:/-])(?P<first>[0-9]{1,2})(?P<sep>[./-])\s?(?P<second>[0-9]{1,2})(?P=sep)\s?"
    r"(?P<year>[12][0-9]{3})(?![\w/-]|[.,:][0-9])"
)
NUMERIC: Final = tuple(map(re.compile, (_ISO, _YEAR_FIRST, _YEAR_LAST)))


@dataclass(frozen=True, slots=True)
class Grammar:
    """The forms of dates in a language, the months by their names in small letters, the days by
    their words, and whether the day or the month comes first in figures (``d``, ``m``; "" where
    nobody can tell)."""

    forms: tuple[re.Pattern[str], ...]
    months: Mapping[str, int]
    days: Mapping[str, int]
    first: str


@cache
def grammar_of(tag: str) -> Grammar:
    """The grammar of a language by its BCP 47 tag; figures alone, where CLDR does not know it."""
    language = tag.partition("-")[0]
    names = dict(_month_names(tag, language))
    forms = [expression(form, re.IGNORECASE) for form in _named_forms(language, names)]
    if language in ("zh", "ja", "ko", "yue"):
        forms += map(re.compile, _EAST_ASIAN)
    if language == "vi":
        forms.append(
            expression(
                rf"{_LEFT}(?P<day>[0-9]{{1,2}})(?:{_SLIM}/|{_GAP}tháng{_GAP})(?P<month>[0-9]{{1,2}})"
                rf"(?:(?:{_SLIM}/|,?{_GAP}(?:năm{_GAP})?){_YEAR})?(?![0-9/])",
                re.IGNORECASE,
            )
        )
    days = DAYS_IN_WORDS.get(language, _NO_DAYS)
    return Grammar((*NUMERIC, *forms), MappingProxyType(names), days, _order(tag, language))


def _named_forms(language: str, names: Mapping[str, int]) -> Iterator[str]:
    prefix = _PREFIXES.get(language, "")
    if names:
        longest_first = sorted(names, key=len, reverse=True)
        forms = "|".join(map(re.escape, longest_first))
        month = rf"{prefix}(?P<name>{forms})\.?(?!{_LETTER})"
        if language == "ar":
            # "تشرين الثاني/نوفمبر": both names of one month
            month += rf"(?:{_SLIM}[/(]{_SLIM}(?:{forms})(?:{_SLIM}\))?)?"
        left = "" if language in ("th", "lo", "km", "my") else _LEFT
        era = rf"(?:{_SLIM}[พค]\.?ศ\.?{_SLIM})?" if language == "th" else ""
        yield rf"{left}{_FROM}{_DAY}{_SLIM}{_OF}{month}(?:{_OF_YEAR}{era}{_YEAR})?"
        if language in DAYS_IN_WORDS:
            yield _said(language, prefix, month)
        yield rf"{left}{month}{_GAP}{_DAY}{_OF_YEAR}{_YEAR}"
        yield rf"{left}{month}{_OF_YEAR}{era}{_YEAR}"
    before = _YEAR_BEFORE.get(language)
    if before:
        edge, gap = ("", _SLIM) if language == "th" else (r"(?<!\w)", _GAP)
        yield rf"{edge}(?:{before}){gap}{_YEAR}(?!\w)"
    after = _YEAR_AFTER.get(language)
    if after:
        yield rf"{_LEFT}(?P<year>[12][0-9]{{3}}){_SLIM}(?:{after})(?!{_LETTER})"
    if prefix:
        yield rf"(?<!\w){prefix}(?P<year>1[5-9][0-9]{{2}}|20[0-9]{{2}})(?![\w%]|[.,:/-][0-9])"


def _said(language: str, prefix: str, month: str) -> str:
    """The form of a day in words with the name of its month: "السابع من أكتوبر"."""
    words = "|".join(sorted(DAYS_IN_WORDS[language], key=len, reverse=True))
    of = rf"من{_GAP}(?:شهر{_GAP})?" if language == "ar" else _OF
    return rf"(?<!\w){prefix}(?P<said>{words}){_GAP}{of}{month}(?:{_OF_YEAR}{_YEAR})?"


def _month_names(tag: str, language: str) -> Iterator[tuple[str, int]]:
    """The names of months in small letters, full and short, as they are declined and alone."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - 60 ms, where it is needed

    for name in (*_RELATED.get(language, ()), language, tag.replace("-", "_")):
        try:
            months = Locale.parse(name).months
        except (UnknownLocaleError, ValueError):
            continue
        for context in ("stand-alone", "format"):
            for width in ("abbreviated", "wide"):
                for number, month in months[context][width].items():
                    plain = month.rstrip(".").lower()
                    if len(plain) > 1 and not any(map(str.isdigit, plain)):
                        yield unicodedata.normalize("NFC", plain), number
                        yield unicodedata.normalize("NFD", plain), number
    yield from _ALSO.get(language, {}).items()


def _order(tag: str, language: str) -> str:
    if language == "en":
        region = tag.rpartition("-")[2]
        return "" if region == "en" else "m" if region in ("US", "PH") else "d"
    return "" if language in ("zh", "ja", "ko", "yue") else "d"


def han_number(text: str) -> int | None:
    """A number in ASCII or Han digits, as years, months and days are written: 21, 二〇二三."""
    if text.isascii():
        return int(text)
    values = dict(zip(_HAN_DIGITS, (0, *range(11)), strict=True))
    if "十" not in text:
        digits = [values.get(letter) for letter in text]
        return None if None in digits else int("".join(map(str, digits)))
    tens, _, ones = text.partition("十")
    parts = [values.get(part) if part else default for part, default in ((tens, 1), (ones, 0))]
    left, right = parts
    return None if left is None or right is None else 10 * left + right


def era_year(era: str, year: str) -> int | None:
    """The year of the common era for one of a Japanese era or the Minguo calendar."""
    number = 1 if year == "元" else han_number(year)
    return None if number is None else _ERAS[era] + number
