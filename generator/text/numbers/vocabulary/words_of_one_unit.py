"""One of a larger unit, told without a number, with which a measure begins: "an hour and 40
minutes", "года и восьми месяцев". For each language the words before it, the unit's, and what joins
the smaller one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression

_EUROPE: Final = MappingProxyType(
    {
        "en": (
            r"an? (?:full |whole |further )?",
            (
                "year=year;month=month;week=week;day=day;hour=hour;minute=minute;metre=met(?:re|er)"
                ";kilometre=kilomet(?:re|er);mile=mile;foot=foot;kilogram=kilo(?:gram)?;tonne=tonne"
                ";pound=pound;dollar=dollar;euro=euro;yard=yard"
            ),
            "and",
        ),
        "de": (
            r"eine?[rmns]? ",
            (
                "year=jahr(?:e?s|e)?;month=monate?s?;week=woche;day=tage?s?;hour=stunde"
                ";minute=minute;metre=meters?;kilometre=kilometers?;kilogram=kilo(?:gramm)?;tonne=tonne"
                ";euro=euro"
            ),
            "und",
        ),
        "nl": (
            r"(?:een|één|eén) ",
            (
                "year=jaar;month=maand;week=week;day=dag;hour=uur;minute=minuut;metre=meter"
                ";kilometre=kilometer;kilogram=kilo(?:gram)?;euro=euro"
            ),
            "en",
        ),
        "fr": (
            r"une? ",
            (
                "year=an|année;month=mois;week=semaine;day=jour;hour=heure;minute=minute;metre=mètre"
                ";kilometre=kilomètre;kilogram=kilo(?:gramme)?;tonne=tonne;euro=euro"
            ),
            "et",
        ),
        "es": (
            r"una? ",
            (
                "year=año;month=mes;week=semana;day=día;hour=hora;minute=minuto;metre=metro"
                ";kilometre=kilómetro;kilogram=kilo(?:gramo)?;euro=euro"
            ),
            "y|con",
        ),
        "it": (
            r"un(?:'|o |a | )",
            (
                "year=anno;month=mese;week=settimana;day=giorno;hour=ora;minute=minuto;metre=metro"
                ";kilometre=chilometro;kilogram=chilo(?:grammo)?;euro=euro"
            ),
            "ed?",
        ),
        "pt": (
            r"uma? ",
            (
                "year=ano;month=mês;week=semana;day=dia;hour=hora;minute=minuto;metre=metro"
                ";kilometre=quil[óô]metro;kilogram=quilo(?:grama)?;euro=euro;real=real"
            ),
            "e",
        ),
        "ru": (
            "",
            (
                "year=год(?:а|у|ом)?;month=месяц(?:а|у|ем)?;week=недел[яиюе];day=день|дня|дню|сутки"
                ";hour=часа?|часу;minute=минут[ауы];metre=метра?;kilometre=километра?"
            ),
            "и",
        ),
        "pl": (
            "",
            (
                "year=rok(?:u|iem)?;month=miesiąc(?:a|em)?;week=tydzień|tygodnia;day=dzień|dob[aęy]"
                ";hour=godzin[aęy];minute=minut[aęy];metre=metra?;kilometre=kilometra?"
            ),
            "i|oraz",
        ),
    }
)
_BEYOND: Final = MappingProxyType(
    {
        "he": (
            "[לבכמ]?",
            "year=שנה|שנת;month=חודש;week=שבוע;day=יום;hour=שעה;minute=דקה;metre=מטר",
            "ו-?",
        ),
        "ar": (
            "",
            (
                "year=سنة|عاما?|العام;month=شهرا?;week=أسبوعا?;day=يوما?;hour=ساعة;minute=دقيقة"
                ";metre=مترا?;kilometre=كيلومترا?"
            ),
            "و-?",
        ),
        "id": (
            "se",
            "year=tahun;month=bulan;week=minggu;day=hari;hour=jam;minute=menit;metre=meter",
            "dan|lebih",
        ),
        "bn": (
            "(?:এক|১) ?",
            "year=বছর;month=মাস;week=সপ্তাহ;day=দিন;hour=ঘণ্টা|ঘন্টা;minute=মিনিট",
            "ও",
        ),
    }
)
# Here a span may stand before any number: only a word for "and" makes it a part.
_JOINED: Final = frozenset(("year", "month", "week", "day"))
_BARE_NOUNS: Final = frozenset(("ru", "pl", "ar", "he"))


@lru_cache(maxsize=32)
def one_unit(language: str) -> re.Pattern[str] | None:
    """The pattern for one of a unit that ends before a number, its group named after the unit's
    family; ``None`` where the language, without script and region, has none."""
    told: tuple[str, str, str] | None = (_EUROPE | _BEYOND).get(language)
    if told is None:
        return None
    article, units, joints = told
    found = (unit.split("=") for unit in units.split(";"))
    nouns = "|".join(
        f"(?P<{family}>{words}){_gap(joints, sure=language in _BARE_NOUNS and family in _JOINED)}"
        for family, words in found
    )
    return expression(rf"(?<![^\W\d_])(?<![0-9] ){article}(?:{nouns})$")


def _gap(joints: str, *, sure: bool) -> str:
    grown = joints.endswith("-?")
    joined = f",? (?:{joints})" + ("" if grown else " ")
    return joined if sure else f"(?:{joined}|,? )"
