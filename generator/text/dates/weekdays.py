"""Weekdays in prose of any language, and whether they are the day on which something was said.

Their names are those of CLDR, through Babel (https://cldr.unicode.org); cases and short forms that
CLDR does not know stand here. English knows a closed grammar of saying (see ``telling``); in other
languages a quote with any verb of saying leaves it open whose day it names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.scripts import MARKS
from generator.text.speakers.telling import is_day_of_saying

WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
# More forms, from Monday to Sunday.
_FORMS: Final = MappingProxyType(
    {
        "de": (*[""] * 5, "sonnabend", ""),
        "ru": (
            *("понедельника", "вторника", "среду|среды", "четверга", "пятницу|пятницы"),
            *("субботу|субботы", "воскресенья"),
        ),
        "pl": (
            *("poniedziałku", "wtorku", "środę|środy", "czwartku", "piątku", "sobotę|soboty"),
            "niedzielę|niedzieli",
        ),
        "zh": (
            *("周一|週一|礼拜一|禮拜一", "周二|週二|礼拜二|禮拜二", "周三|週三|礼拜三|禮拜三"),
            *("周四|週四|礼拜四|禮拜四", "周五|週五|礼拜五|禮拜五", "周六|週六|礼拜六|禮拜六"),
            "周日|週日|星期天|礼拜天|禮拜天",
        ),
        "he": ("", "", "", "", "", "שבת", ""),
    }
)
_ENDINGS: Final = MappingProxyType(
    {"de": "(?:abend|morgen|nacht|vormittag|nachmittag|mittag|früh|s)?", "tr": "(?:si)?"}
)
_PREFIXES: Final = MappingProxyType({"he": "[ובלמהש]{0,2}", "ar": "[وفلب]{0,2}"})
_SPACELESS: Final = frozenset(("zh", "ja", "ko", "th"))
_SAYING: Final = MappingProxyType(
    {
        "de": r"sagt|teilt|erklär|bericht|melde|hieß es|laut|zufolge|kündig|bestätig|schrieb|warn",
        "fr": r"\bdit|décla|annonc|selon|affirm|précis|indiqu|rapport|confirm|écri|expliqu",
        "es": r"dij|declar|anunci|según|afirm|inform|confirm|indic|asegur|señal|explic|report",
        "it": r"dett|dichiar|annunci|secondo|afferm|inform|conferm|rifer|spieg|comunic|scri",
        "pt": r"diss|declar|anunci|segundo|afirm|inform|confirm|indic|explic|relat|escrev",
        "nl": r"zei|zegt|meld|verklaar|volgens|bericht|bevestig|kondig|liet weten|schreef",
        "ru": r"сказа|заяви|сообщи|по словам|объяви|подтверди|рассказа|отмети|написа|говори",
        "pl": r"powiedz|oświadcz|poinform|według|ogłosi|potwierdzi|przekaza|stwierdzi|napisa",
        "ar": r"قال|أعلن|أفاد|صرح|ذكر|أكد|وفق|بحسب|أوضح|أضاف|كتب",
        "he": r"אמר|הודיע|מסר|לדברי|דיווח|אישר|הצהיר|טען|כתב|לפי",
        "tr": r"söyle|açıkla|bildir|duyur|belirt|göre|dedi|kaydet|yaz",
        "hi": r"कहा|बताया|घोषणा|मुताबिक|अनुसार|पुष्टि|बयान|लिखा",
        "zh": r"说|說|表示|宣布|称|稱|报道|報道|報導|透露|指出|据|據|证实|證實|写|通报|通報",
        "ja": r"述べ|発表|語っ|明らか|によると|報じ|話し|伝え|確認|表明|投稿",
        "ko": r"말했|밝혔|발표|따르면|전했|보도|설명|확인|주장|알렸",
        "fa": r"گفت|اعلام|گزارش|تأیید|به گفته|بنا بر",
        "vi": r"nói|cho biết|tuyên bố|thông báo|theo|xác nhận|viết",
        "id": r"kata|menurut|mengatakan|mengumumkan|menyatakan|melaporkan|menulis",
        "th": r"กล่าว|แถลง|ประกาศ|ระบุ|รายงาน|เปิดเผย|บอก",
    }
)


# Here a verb of saying begins with these letters.
_EDGED: Final = frozenset(("fr", "es", "it", "pt", "ru", "pl"))


@dataclass(frozen=True, slots=True)
class WeekdayMention:
    """A weekday that prose names; ``weekday`` is ISO 8601's number, 1 Monday to 7 Sunday."""

    text: str
    start: int
    end: int
    weekday: int


def weekdays_in(text: str, language: str = "en") -> tuple[WeekdayMention, ...]:
    """The weekdays that a text names in full, in order; none in a language that CLDR does not know.

    English ones are written with a capital: "sun" and "Sun" are other words.
    """
    tongue = language.partition("-")[0]
    if tongue == "en":
        return _english(text)
    pattern, numbers = _names(tongue)
    low = text.lower()
    if pattern is None or len(low) != len(text):
        return ()
    return tuple(
        WeekdayMention(text[slice(*found.span())], *found.span(), numbers[found[1]])
        for found in pattern.finditer(low)
    )


def knows_weekdays(language: str) -> bool:
    """Whether the weekdays of a language are known, and its words for saying."""
    tongue = language.partition("-")[0]
    return tongue == "en" or tongue in _SAYING


def may_be_of_saying(text: str, at: int, language: str) -> bool:
    """Whether the day named at a place may be when something was said, not when it happened."""
    tongue = language.partition("-")[0]
    if tongue == "en":
        return is_day_of_saying(text, at)
    saying = _SAYING.get(tongue, "")
    # "استقال" has "قال" in it, and "vendetta" has "dett".
    edge = r"(?<!\w)[وف]?" if tongue == "ar" else r"\b" if tongue in _EDGED else ""
    return re.search(f"{edge}(?:{saying})", text, re.IGNORECASE) is not None


@lru_cache(maxsize=4096)
def _english(text: str) -> tuple[WeekdayMention, ...]:
    return tuple(
        WeekdayMention(found[0], found.start(), found.end(), WEEKDAYS.index(found[0]) + 1)
        for found in _WEEKDAY.finditer(text)
    )


@lru_cache(maxsize=64)
def _names(language: str) -> tuple[re.Pattern[str] | None, MappingProxyType[str, int]]:
    numbers = dict(_forms(language))
    if not numbers:
        return None, MappingProxyType(numbers)
    longest = sorted(numbers, key=len, reverse=True)
    names = f"({'|'.join(map(re.escape, longest))})"
    if language in _SPACELESS:
        return expression(names), MappingProxyType(numbers)
    left = rf"(?<![^\W\d_]){_PREFIXES.get(language, '')}"
    right = rf"{_ENDINGS.get(language, '')}(?![^\W\d_{MARKS}])"
    return expression(left + names + right), MappingProxyType(numbers)


def _forms(language: str) -> Iterator[tuple[str, int]]:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - 60 ms, where it is needed

    try:
        days = Locale.parse(language).days
    except (UnknownLocaleError, ValueError):
        return
    for context in ("format", "stand-alone"):
        for number, name in days[context]["wide"].items():
            plain = str(name).lower()
            yield from _in_both_forms(plain, number + 1)
            yield from _in_both_forms(plain.replace("\u200c", ""), number + 1)
    for number, forms in enumerate(_FORMS.get(language, ()), 1):
        for form in filter(None, forms.split("|")):
            yield from _in_both_forms(form, number)


def _in_both_forms(name: str, number: int) -> Iterator[tuple[str, int]]:
    """A name as articles write it, and as folding leaves it."""
    yield unicodedata.normalize("NFC", name), number
    yield unicodedata.normalize("NFD", name), number


_WEEKDAY: Final = expression(rf"\b(?:{'|'.join(WEEKDAYS)})\b")
