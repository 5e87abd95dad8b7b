"""The words by which languages count in lumps and in halves (see ``number_lumps``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Lumps:
    """One language: ``lumps`` with what they count, the ``articles`` without which they say
    nothing (none: they stand alone), the words for ``half``, and words with a ``value`` of their
    own; ``joins`` stands between a lump and a scale."""

    lumps: Mapping[str, Decimal]
    articles: str
    half: str
    values: Mapping[str, Decimal]
    joins: str


def _lumps(
    lumps: str, *, articles: str = "", half: str = "", values: str = "", joins: str = ""
) -> Lumps:
    return Lumps(_table(lumps), articles, half, _table(values), joins)


def _table(pairs: str) -> Mapping[str, Decimal]:
    """The table of a string "a|b=12, c d=2.5", the longest words first."""
    found = {
        word: Decimal(value)
        for words, value in (pair.strip().split("=") for pair in pairs.split(",") if pair)
        for word in words.split("|")
    }
    return MappingProxyType(dict(sorted(found.items(), key=lambda pair: -len(pair[0]))))


_SMALL_GERMAN: Final = [
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
]
_SMALL_DUTCH: Final = [
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
]
_HALVES_GERMAN: Final = ",".join(
    f"{word}einhalb={size}.5" for size, word in enumerate(_SMALL_GERMAN, 1)
)
_HALVES_DUTCH: Final = ",".join(
    f"{word}{'ën' if word[-1] == 'e' else 'en'}half|{word}eneenhalf={size}.5"
    for size, word in enumerate(_SMALL_DUTCH, 1)
)
# Two of a thing is one word; the ending alone is that of many other words ("فلسطين").
_ARABIC_TWOS: Final = "|".join(
    f"{word}{ending}"
    for word in [
        "شخص",
        "يوم",
        "ساعت",
        "عام",
        "سنت",
        "شهر",
        "أسبوع",
        "دقيقت",
        "ثانيت",
        "طفل",
        "طفلت",
        "جندي",
        "رجل",
        "امرأت",
        "قتيل",
        "جريح",
        "مدني",
        "طائرت",
        "صاروخ",
        "مرت",
        "ليلت",
        "قذيفت",
        "منزل",
        "مبنى",
        "سيارت",
        "دولت",
        "مدينت",
        "قريت",
        "شرطي",
        "ضابط",
        "مسلح",
        "أسير",
        "رهينت",
        "صحفي",
        "عامل",
        "مواطن",
        "طالب",
        "شاب",
        "فتات",
        "فتا",
        "لاعب",
        "هدف",
        "كيلومتر",
        "متر",
        "دولار",
        "درجت",
        "نقطت",
        "قتيلت",
        "جثت",
        "ضحيت",
        "إصابت",
        "انفجار",
    ]
    for ending in ("ان", "ين")
)
LUMPS: Final = MappingProxyType(
    {
        "de": _lumps(
            "dutzend=12",
            articles="ein|einem|einen|eines",
            half="halbe|halben|halbes|halber",
            values="eine halbe stunde|halbe stunde|halben stunde=0.5,anderthalb|eineinhalb=1.5"
            f",{_HALVES_GERMAN},ein einziger|ein einziges|eine einzige|einem einzigen"
            "|einen einzigen|einer einzigen=1",
            joins="",
        ),
        "nl": _lumps(
            "dozijn=12,tiental=10,vijftiental=15,twintigtal=20,dertigtal=30,veertigtal=40"
            ",vijftigtal=50,honderdtal=100,duizendtal=1000",
            articles="een|het",
            half="half|halve",
            values=f"anderhalf|anderhalve=1.5,{_HALVES_DUTCH}",
        ),
        "fr": _lumps(
            "douzaine|douzaines=12,dizaine|dizaines=10,quinzaine=15,vingtaine=20,trentaine=30"
            ",quarantaine=40,cinquantaine=50,soixantaine=60,centaine|centaines=100"
            ",millier|milliers=1000",
            articles="un|une",
            half="demi|demie",
            values="une demi-heure|demi-heure=0.5,un an et demi=1.5,un seul|une seule=1",
            joins="de |d'",
        ),
        "es": _lumps(
            "docena|docenas=12,decena|decenas=10,quincena=15,veintena=20,treintena=30"
            ",cuarentena=40,cincuentena=50,centena|centenar|centenares=100,millar|millares=1000",
            articles="un|una",
            half="medio|media",
            values="media hora=0.5,una hora y media|hora y media|un año y medio|año y medio=1.5"
            ",un solo|una sola|un único|una única=1",
            joins="de ",
        ),
        "it": _lumps(
            "dozzina|dozzine=12,decina|decine=10,quindicina=15,ventina=20,trentina=30"
            ",quarantina=40,cinquantina=50,sessantina=60,centinaio|centinaia=100"
            ",migliaio|migliaia=1000",
            articles="un|una",
            half="mezzo|mezza|mezz'",
            values="mezz'ora=0.5,un'ora e mezza|un anno e mezzo=1.5,un solo|una sola|un unico=1",
            joins="di ",
        ),
        "pt": _lumps(
            "dúzia|dúzias=12,dezena|dezenas=10,quinzena=15,vintena=20,trintena=30"
            ",centena|centenas=100,milhar|milhares=1000",
            articles="um|uma",
            half="meio|meia",
            values="meia hora=0.5,uma hora e meia|hora e meia|um ano e meio=1.5"
            ",um único|uma única|um só|uma só=1",
            joins="de ",
        ),
        "ru": _lumps(
            "дюжина|дюжину|дюжины|дюжин|дюжиной=12,десяток|десятка|десятков|десятком=10"
            ",сотня|сотню|сотни|сотен|сотней=100",
            half="пол-|пол",
            values="полчаса=0.5,полтора|полторы|полутора=1.5,полтораста=150",
        ),
        "pl": _lumps(
            "tuzin|tuziny|tuzinów|tuzina=12,setka|setkę|setki|setek=100",
            half="pół",
            values="półtora|półtorej=1.5",
        ),
        "tr": _lumps("düzine=12", articles="bir", half="yarım", values="bir buçuk=1.5", joins=""),
        "hi": _lumps(
            "दर्जन=12",
            articles="एक",
            half="आधा|आधे",
            values="डेढ़=1.5,ढाई=2.5,डेढ़ सौ=150,ढाई सौ=250,सवा लाख=125000"
            ",सवा करोड़|सवा करोड़=12500000,सवा हजार|सवा हज़ार|सवा हज़ार=1250"
            ",सवा सौ=125,सवा अरब=1250000000",
        ),
        "ar": _lumps(
            "دزينة=12",
            half="نصف",
            values=f"{_ARABIC_TWOS}=2,ساعة ونصف|ساعة ونصف الساعة|سنة ونصف|عام ونصف=1.5",
        ),
        "he": _lumps(
            "תריסר=12",
            half="חצי",
            values="שעה וחצי|שנה וחצי=1.5,יומיים|שעתיים|שבועיים|חודשיים|שנתיים|פעמיים=2",
        ),
        "id": _lumps("lusin=12", articles="satu", half="setengah", values="satu setengah=1.5"),
        "vi": _lumps("tá=12,chục=10", articles="một", half="nửa"),
    }
)
