"""Places in a row in prose: "the third round", "zum dritten Mal", "Phase II", "第三轮".

English, figures and Chinese are read by ``numerals``; of the other languages the words from the
second to the twelfth stand here, as far as newspapers use them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.dates.date_grammars import han_number
from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import ReadNumber, Sense

_HAN: Final = expression("第\\s?([〇零一二三四五六七八九十]{1,3})")
_ROMAN: Final = expression(r"(?<!\w)(II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)(?!\w)")
_ROMANS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_NAMES: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_LABELLED: Final = expression(
    r"\b(?:rounds?|phases?|stages?|parts?|days?|weeks?|games?|sets?|chapters?|acts?|legs?|tests?|"
    rf"numbers?|legs?|matchday|episodes?|rows?)\s+(?:(?P<name>{'|'.join(_NAMES)})|(?P<figure>\d{{1,3}}))\b",
    re.IGNORECASE,
)
# "The other", "again" and "next" may make a second.
_SECOND: Final = expression(
    r"\b(?:another|other|again|next|both|further|repeat\w*|twice|runner-up)\b"
)
# What stands before the stems, the stems from the second on, and what stands after them.
_STEMS: Final = MappingProxyType(
    {
        "de": (
            r"\b",
            "zweit|zweimal dritt viert fünft sechst siebt|siebent acht neunt zehnt elft zwölft",
            r"(?:e[nrms]?|ens|mals)?\b",
        ),
        "fr": (
            r"\b",
            "deux|seconde? trois quatr cinqu six sept huit neuv dix onz douz",
            r"(?:(?<=onde)s?|(?<=ond)s?|ièmes?)\b",
        ),
        "es": (
            r"\b",
            "segund tercer|tercera cuart quint sext séptim octav noven décim undécim duodécim",
            r"[oa]?s?\b",
        ),
        "it": (
            r"\b",
            "second terz quart quint sest settim ottav non decim undicesim dodicesim",
            r"[oaie]\b",
        ),
        "pt": (
            r"\b",
            "segund terceir quart quint sext sétim oitav non décim",
            r"[oa]s?\b",
        ),
        "nl": (
            r"\b",
            "tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde",
            r"n?\b",
        ),
        "ru": (
            r"\b",
            "втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат",
            r"(?:[ыои]й|[аоуюь][яеюй]?|его|ого|ему|ому|[ьоиы]?[ем]|[ыи][хм]и?|ье(?:го|му|[йм])|ью)\b",
        ),
        "pl": (
            r"\b",
            "drug trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast",
            r"(?:i|y|a|ą|e|ej|iej|ie|iego|ego|emu|iemu|im|ym|ich|ych)?\b",
        ),
        "tr": (
            r"\b",
            "ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
            "",
        ),
        "ar": ("", "ثان ثالث رابع خامس سادس سابع ثامن تاسع عاشر", ""),
        "he": ("", "שני|שנייה שלישי רביעי חמישי שישי שביעי שמיני תשיעי עשירי", ""),
        "fa": ("", "دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم", ""),
        "hi": ("", "दूसर तीसर चौथ पांचव|पाँचव छठ सातव आठव नौव दसव", ""),
        "vi": ("thứ ", "hai|nhì ba tư|bốn năm sáu bảy tám chín mười", ""),
        "id": (
            r"\b",
            "kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh",
            r"\b",
        ),
        "th": ("ที่", "สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ", ""),
        "ko": ("", "두|둘 세|셋 네|넷 다섯 여섯 일곱 여덟 아홉 열", r"\s?(?:번\s?)?째"),
    }
)
_BY_FIGURES: Final = frozenset(("en", "zh", "ja"))
# Senses of a number that may say which one; in East Asia a count may ("二回目").
_LABELLING: Final = frozenset({Sense.ORDER, Sense.NAME, Sense.UNREAD, Sense.DATE})
_COUNTING: Final = frozenset({Sense.COUNT})
_COUNTED_ON: Final = frozenset(("zh", "ja", "ko", "th", "vi", "id"))
# Places that say something else than which one: "third parties", "the 21st century".
_OTHERWISE: Final = expression(
    r"[\s-]+(?:centur|part(?:y|ies)\b|world|hand\b|person|class|degree|reich|countr|gender|rate\b)",
    re.IGNORECASE,
)


def places_told(text: str, reads: Iterable[ReadNumber]) -> tuple[ReadNumber, ...]:
    """The places in a row, from the second on, among the numbers read in our English text."""
    return tuple(
        read
        for read in reads
        if read.sense is Sense.ORDER
        and len(read.values) == 1
        and read.values[0] >= 2
        and not _OTHERWISE.match(_after(text, read))
        and not (read.start > 0 and read.text[:1].isupper())
    )


def _after(text: str, read: ReadNumber) -> str:
    return re.sub(r"^(?:st|nd|rd|th)", "", text[read.end : read.end + 24])


def ordinals_in(text: str, language: str, reads: Iterable[ReadNumber]) -> set[int]:
    """The places in a row that a quote may tell, with the numbers of what it labels."""
    tongue = language.partition("-")[0]
    counting = _COUNTING if tongue in _COUNTED_ON else frozenset()
    labels = (read for read in reads if read.sense in {*_LABELLING, *counting})
    found = {int(value) for read in labels for value in read.values if value == int(value)}
    found |= {han_number(match[1]) or 0 for match in _HAN.finditer(text)}
    found |= {1 + _ROMANS.index(match[1]) for match in _ROMAN.finditer(text)}
    composed = unicodedata.normalize("NFC", text).lower().replace("ё", "е")
    if tongue == "en":
        found |= {2} if _SECOND.search(composed) else set()
        found |= {
            int(match["figure"] or 2 + _NAMES.index(match["name"].lower()))
            for match in _LABELLED.finditer(text)
        }
    stems = enumerate(_patterns(tongue), 2)
    return found | {place for place, stem in stems if stem.search(composed)}


def knows_places(language: str, place: int) -> bool:
    """Whether a language's word for a place in a row is known."""
    tongue = language.partition("-")[0]
    return tongue in _BY_FIGURES or place < 2 + len(_patterns(tongue))


@lru_cache(maxsize=32)
def _patterns(tongue: str) -> tuple[re.Pattern[str], ...]:
    before, stems, after = _STEMS.get(tongue, ("", "", ""))
    return tuple(expression(f"{before}(?:{stem}){after}") for stem in stems.split())
