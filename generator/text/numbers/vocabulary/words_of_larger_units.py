"""Words for one of a larger unit, before a number of a smaller one, as data, by language: "an hour
and 40 minutes", "un anno e otto mesi", "час и 40 минут".

``article`` says one of it, ``joint`` goes on to the number; ``units`` are the words by the family
of the unit. All are sources of patterns for plain texts in lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple


class LargerWords(NamedTuple):
    """How one language says one of a larger unit with a smaller one behind it."""

    article: str
    joint: str
    units: Mapping[str, str]


def _units(said: str) -> Mapping[str, str]:
    pairs = (pair.split("=", 1) for pair in said.split())
    return MappingProxyType({family: words.replace("_", " ") for family, words in pairs})


LARGER: Final = MappingProxyType(
    {
        "en": LargerWords(
            r"(?:an?|one|half an?) ",
            r"(?:,? and |, | )",
            _units(
                "year=year month=month week=week day=day hour=hour minute=minute mile=mile"
                " yard=yard foot=foot"
                " metre=met(?:re|er) kilometre=kilomet(?:re|er) kilogram=kilo(?:gram)?"
                " tonne=tonne pound=pound dollar=dollar euro=euro"
            ),
        ),
        "de": LargerWords(
            r"eine[mnrs]? |ein ",
            r",? (?:und )?",
            _units(
                "year=jahre?s? month=monate?s? week=woche day=tage?s? hour=stunde minute=minute"
                " metre=meters? kilometre=kilometers? kilogram=kilo(?:gramm)?s? euro=euro"
            ),
        ),
        "nl": LargerWords(
            r"(?:een|één|eén) ",
            r",? (?:en )?",
            _units(
                "year=jaar month=maand week=week day=dag hour=uur minute=minuut metre=meter"
                " kilometre=kilometer kilogram=kilo euro=euro"
            ),
        ),
        "fr": LargerWords(
            r"une? |d'une? ",
            r",? (?:et )?",
            _units(
                "year=an(?:née)? month=mois week=semaine day=jour(?:née)? hour=heure minute=minute"
                " metre=mètre kilometre=kilomètre kilogram=kilo euro=euro"
            ),
        ),
        "es": LargerWords(
            r"una? ",
            r",? (?:y )?",
            _units(
                "year=año month=mes week=semana day=día hour=hora minute=minuto metre=metro"
                " kilometre=kilómetro kilogram=kilo euro=euro"
            ),
        ),
        "it": LargerWords(
            r"una? |un'",
            r",? (?:e )?",
            _units(
                "year=anno month=mese week=settimana day=giorno hour=ora minute=minuto metre=metro"
                " kilometre=chilometro kilogram=chilo euro=euro"
            ),
        ),
        "pt": LargerWords(
            r"uma? ",
            r",? (?:e )?",
            _units(
                "year=ano month=mês week=semana day=dia hour=hora minute=minuto metre=metro"
                " kilometre=quilómetro|quilômetro kilogram=quilo euro=euro"
            ),
        ),
        "ru": LargerWords(
            "",
            r",? (?:и )?",
            _units(
                "year=год(?:[уа]|ом)?(?=_и_) month=месяц[уа]?"
                " week=недел[яюеи] day=сут(?:ки|кам)|день|дня"
                " hour=час[уа]? minute=минут[уаые] metre=метр kilometre=километр"
            ),
        ),
        "pl": LargerWords(
            "",
            r",? (?:i )?",
            _units(
                "year=(?:rok|roku)(?=_i_) month=miesiąc"
                " week=tydzień day=dzień|dobę|doba hour=godzin[aęy]"
                " minute=minut[aęy] metre=metr"
            ),
        ),
        "he": LargerWords(
            "",
            r"(?: ו-?|,? |(?= ו))",
            _units(
                "year=ל?ב?שנה month=ל?ב?חודש week=ל?ב?שבוע day=ל?ב?יום|יממה hour=ל?ב?שעה minute=דקה"
                " metre=מטר"
            ),
        ),
        "ar": LargerWords(
            "",
            r",? (?:و-?)?",
            _units(
                "year=سنة|عاما? month=شهرا? week=أسبوعا? day=يوما? hour=ساعة minute=دقيقة"
                " metre=مترا? kilometre=كيلومترا?"
            ),
        ),
        "id": LargerWords(
            "se",
            r",? (?:dan |lebih )?",
            _units("year=tahun month=bulan week=minggu day=hari hour=jam minute=menit metre=meter"),
        ),
        "bn": LargerWords(
            "এক ",
            r",? (?:ও )?",
            _units("year=বছর month=মাস week=সপ্তাহ day=দিন hour=ঘণ্টা|ঘন্টা minute=মিনিট"),
        ),
    }
)
