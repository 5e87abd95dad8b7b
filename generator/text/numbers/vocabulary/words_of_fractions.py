"""The words by which languages tell parts of a whole (see ``spoken_fractions``)."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class PartWords(NamedTuple):
    """One language, with its words as "forms=number": ``counts`` stand before ``parts``; ``alone``
    are parts of their own. ``single`` must follow one part, which may be another thing ("un cuarto"
    is a room), ``own`` one of ``alone``; ``never`` follows none. ``joint`` parts count and part."""

    counts: str
    parts: str
    alone: str
    single: str = ""
    own: str = ""
    never: str = "(?!)"
    joint: str = " "
    before: str = ""


_DE: Final = (
    " (?:der|des|aller|von|dieser|unserer|ihrer|seiner|davon|dessen|deren|weniger"
    "|mehr)(?![^\\W\\d_])"
)
_FR: Final = (
    " (?:des|du|de la|de l'|de ses|de son|de leurs|de leur|de nos|de notre|de ces"
    "|de cette|de ce|d'entre)"
)
_ES: Final = " (?:de los|de las|de la|del|de sus|de su|de nuestr|de est|de tod|de ell|de quien)"
_IT: Final = " (?:dei|degli|delle|della|dello|del|dell'|di tutt|di loro|di essi|di chi)"
_PT: Final = " (?:dos|das|do|da|de todos|de todas|deles|delas|de seus|de suas|de seu|de sua)"
_ADJECTIVE: Final = r"(?:[^\W\d_]+(?:ая|яя|ую|юю|ой|ей)|в|на) $"
FRACTIONS: Final = MappingProxyType(
    {
        "de": PartWords(
            "ein|einem|eines=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9",
            "drittel|dritteln|drittels=3 viertel|vierteln=4 fünftel|fünfteln=5 sechstel=6 siebtel=7"
            " achtel=8 neuntel=9 zehntel=10",
            "ein drittel|einem drittel=1/3 ein fünftel|einem fünftel=1/5"
            " ein zehntel|einem zehntel=1/10 die hälfte|der hälfte=1/2"
            " dreiviertel=3/4 zweidrittel=2/3",
            single=_DE,
            never=" (?:stunde|stunden|jahr|jahre|jahrhundert|liter|kilo|pfund|million|millionen"
            "|milliarde|milliarden|meile|meter|prozentpunkt|finale)",
        ),
        "nl": PartWords(
            "een|één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9",
            "derde=3 kwart=4 vierde=4 vijfde=5 zesde=6 achtste=8 tiende=10",
            "de helft=1/2 driekwart=3/4",
            single=" van",
            own=" (?:van|der)",
            never=" (?:eeuw|miljoen|miljard|finale|liter|mijl)",
        ),
        "fr": PartWords(
            "un=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9",
            "tiers=3 quart|quarts=4 cinquième|cinquièmes=5 sixième|sixièmes=6 septième|septièmes=7"
            " huitième|huitièmes=8 neuvième|neuvièmes=9 dixième|dixièmes=10",
            "la moitié=1/2 le tiers=1/3 le quart=1/4",
            single=_FR,
            own=_FR,
            never=" (?:d'heures?|d'once|de finale|de siècle|de tour|de million|de milliard"
            "|de l'heure)",
        ),
        "es": PartWords(
            "un|una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9",
            "tercio|tercios|tercera parte|terceras partes=3 cuarto|cuartos|cuarta parte"
            "|cuartas partes=4 quinto|quintos|quinta parte|quintas partes=5 sexto|sextos"
            "|sexta parte=6"
            " séptima parte=7 octava parte=8 décimo|décimos|décima parte|décimas partes=10",
            "la mitad=1/2 la tercera parte=1/3 la cuarta parte=1/4 la quinta parte=1/5"
            " la décima parte=1/10",
            single=_ES,
            own=_ES,
            never=" (?:de horas?|de la hora|de final|de siglo|de millón|de litro|de kilo|del día)",
        ),
        "it": PartWords(
            "un=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9",
            "terzo|terzi=3 quarto|quarti=4 quinto|quinti=5 sesto|sesti=6 settimo|settimi=7"
            " ottavo|ottavi=8 nono|noni=9 decimo|decimi=10",
            "la metà|metà=1/2",
            single=_IT,
            own=_IT,
            never=" (?:d'ora|di finale|di secolo|di milione|di miliardo|dell'ora|del tempo"
            "|del secolo|del mese|dell'anno)",
        ),
        "pt": PartWords(
            "um=1 dois|duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9",
            "terço|terços=3 quarto|quartos=4 quinto|quintos=5 sexto|sextos=6 oitavo|oitavos=8"
            " décimo|décimos=10",
            "metade|a metade=1/2",
            single=_PT,
            own=_PT,
            never=" (?:de horas?|de final|de século|de milhão|da hora|do mês|do ano|do século"
            "|do hotel|da casa)",
        ),
        "ru": PartWords(
            "одна|одну|одной=1 две|двух=2 три|трёх|трех=3 четыре|четырёх|четырех=4",
            "трети|третей|третьих=3 четверти|четвертей|четвертых|четвёртых=4 пятая|пятую|пятой"
            "|пятых=5 шестая|шестую|шестой|шестых=6 десятая|десятую|десятой|десятых=10",
            "треть|трети|третью=1/3 четверть|четверти|четвертью=1/4"
            " половина|половину|половины|половиной=1/2",
            own=" (?!и |в |на |с |а |но |из (?![0-9])|часа|века|финала|года|года|месяца|срока"
            "|тайма|матча"
            "|сезона|дня|цен)(?:[а-яё]|из [0-9])",
            before=_ADJECTIVE,
        ),
        "pl": PartWords(
            "jedna|jedną|jednej=1 dwie|dwóch=2 trzy|trzech=3 cztery=4",
            "trzecia|trzecią|trzeciej|trzecie|trzecich=3 czwarta|czwartą|czwartej|czwarte"
            "|czwartych=4 piąta|piątą|piątej|piąte|piątych=5 dziesiąta|dziesiątą|dziesiąte"
            "|dziesiątych=10",
            "połowa|połowę|połowy=1/2",
            own=" (?!w |z |na |i |a |roku|meczu|miesiąca|sezonu|wieku|ubiegłego|lat )[^\\W\\d_]",
            before=r"(?:[^\W\d_]+(?:sza|sze[jy]|szą|gie[jy]|ga|gą)|w|na) $",
        ),
        "ar": PartWords(
            "ثلاثة|ثلاث=3",
            "أرباع=4 أخماس=5",
            "ثلث=1/3 ثلثا|ثلثي=2/3 ربع=1/4 نصف=1/2",
            own=" ال(?!نهائي|ساعة|قرن|شهر|عام|سنة|موسم|ثاني|أول)[^\\W\\d_]",
        ),
        "he": PartWords(
            "שני=2 שלושה|שלושת=3 ארבע|ארבעה|ארבע=4",
            "שליש|שלישים|שלישי=3 רבעים|רבעי=4 חמישיות=5",
            "שליש=1/3 רבע=1/4 מחצית|חצי=1/2 חמישית=1/5 עשירית=1/10",
            own=" (?:מה|מכל|מתוך|מן |מקרב )[^\\W\\d_]",
        ),
    }
)
