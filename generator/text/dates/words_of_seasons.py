"""The words for the parts of a year, as data, by language: seasons, quarters, "early", feasts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

# Spring, summer, autumn, winter.
SEASONS: Final[Mapping[str, tuple[str, str, str, str]]] = MappingProxyType(
    {
        "en": ("spring", "summer", "autumn|fall", "winter"),
        "de": ("frühling|frühjahr", "sommer", "herbst", "winter"),
        "fr": ("printemps", "été", "automne", "hiver"),
        "es": ("primavera", "verano", "otoño", "invierno"),
        "it": ("primavera", "estate", "autunno", "inverno"),
        "pt": ("primavera", "verão", "outono", "inverno"),
        "nl": ("lente|voorjaar", "zomer", "herfst|najaar", "winter"),
        "ru": ("весной|весны|весну", "летом|лета|лето", "осенью|осени", "зимой|зимы"),
        "pl": ("wiosną|wiosny", "latem|lata", "jesienią|jesieni", "zimą|zimy"),
        "tr": (r"(?:ilk)?bahar\w*", r"yaz(?:ı\w*)?", r"sonbahar\w*", r"kış\w*"),
        "ar": ("(?:ال)?ربيع", "(?:ال)?صيف", "(?:ال)?خريف", "(?:ال)?شتاء"),
        "he": ("[בה]?אביב", "[בה]?קיץ", "[בה]?סתיו", "[בה]?חורף"),
        "zh": ("春", "夏", "秋", "冬"),
        "ja": ("春", "夏", "秋", "冬"),
        "ko": ("봄", "여름", "가을", "겨울"),
    }
)
# The word for a quarter, and the four ordinals that stand before it, or behind it in the last ones.
QUARTERS: Final[Mapping[str, tuple[str, str, str, str, str]]] = MappingProxyType(
    {
        "en": ("quarter", "first", "second", "third", "fourth|final"),
        "de": ("quartals?", r"erste\w*", r"zweite\w*", r"dritte\w*", r"vierte\w*"),
        "fr": ("trimestre", "premier", "deuxième|second", "troisième", "quatrième"),
        "es": ("trimestre", "primer", "segundo", "tercer", "cuarto"),
        "it": ("trimestre", "primo", "secondo", "terzo", "quarto"),
        "pt": ("trimestre", "primeiro", "segundo", "terceiro", "quarto"),
        "nl": ("kwartaal", "eerste", "tweede", "derde", "vierde"),
        "ru": (r"квартал\w*", r"перв\w+", r"втор\w+", r"трет\w+", r"четв[её]рт\w+"),
        "pl": (r"kwartale?\w*", r"pierwsz\w+", r"drugi\w*", r"trzeci\w*", r"czwart\w+"),
        "tr": (r"çeyre\w+", "birinci|ilk", "ikinci", "üçüncü", "dördüncü|son"),
        "zh": ("季度", "第?一", "第?二", "第?三", "第?四"),
        "ja": ("四半期", "第[1１一]", "第[2２二]", "第[3３三]", "第[4４四]"),
        "ko": ("분기", "1", "2", "3", "4"),
        "ar": ("الربع", "الأول", "الثاني", "الثالث", "الرابع"),
        "he": ("ה?רבעון", "הראשון", "השני", "השלישי", "הרביעי"),
    }
)
BEHIND: Final = frozenset(("ar", "he"))
# What tells a part of a year, before it and behind it.
PARTS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "en": (
            r"(?:early|late|mid)(?:\s+in)?|(?:the\s+)?(?:start|beginning|middle|end|turn|close)\s+of",
            "",
        ),
        "de": ("anfang|ende|mitte", ""),
        "fr": (r"(?:au\s+)?début|(?:à\s+la\s+)?fin|mi", ""),
        "es": ("principios de|finales de|mediados de|comienzos de|inicios de|fines de", ""),
        "it": ("inizio|fine|metà", ""),
        "pt": ("início de|fim de|final de|meados de|começo de", ""),
        "nl": ("begin|eind|medio|halverwege", ""),
        "ru": ("в начале|в конце|в середине", ""),
        "pl": ("na początku|pod koniec|w połowie", ""),
        "ar": ("أوائل|أواخر|مطلع|نهاية|بداية|منتصف", ""),
        "he": ("בתחילת|בסוף|באמצע|ראשית|סוף", ""),
        "zh": ("", "年(?:初|底|末|年?中)"),
        "ja": ("", "年(?:初め|初頭|末|半ば|終わり)"),
        "ko": ("", "년 ?(?:초|말|중반)"),
    }
)
# Feasts that fall on one day, by month and day.
FEASTS: Final[Mapping[str, tuple[tuple[str, int, int], ...]]] = MappingProxyType(
    {
        "en": (
            (r"christmas\s+day", 12, 25),
            (r"christmas\s+eve", 12, 24),
            (r"boxing\s+day", 12, 26),
            (r"new\s+year's\s+day", 1, 1),
            (r"new\s+year's\s+eve", 12, 31),
            (r"valentine's\s+day", 2, 14),
            (r"(?:halloween)", 10, 31),
            (r"may\s+day", 5, 1),
        ),
        "de": (
            ("heiligabend", 12, 24),
            ("silvester", 12, 31),
            (r"neujahr(?:stag)?", 1, 1),
            (r"(?:am\s+)?tag\s+der\s+arbeit", 5, 1),
        ),
        "fr": ((r"jour\s+de\s+noël", 12, 25), (r"jour\s+de\s+l'an", 1, 1)),
        "es": ((r"día\s+de\s+navidad", 12, 25), ("nochebuena", 12, 24), ("nochevieja", 12, 31)),
        "it": (("capodanno", 1, 1), (r"giorno\s+di\s+natale", 12, 25), ("ferragosto", 8, 15)),
        "pt": ((r"dia\s+de\s+natal", 12, 25), (r"véspera\s+de\s+natal", 12, 24)),
    }
)
