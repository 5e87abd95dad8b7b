"""How languages tell the hours: morning and evening, noon and midnight, half and quarter hours.

In lower case; only the words of newspapers stand here. A language that is not here has its hours
read in figures only.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression


class HourWords(NamedTuple):
    """The words of a language, each a pattern; an empty one finds nothing.

    ``hour`` stands right after the number of an hour, ``at`` before it. ``counts_to_24`` tells that
    a 3 in figures is the hour after two at night, unless words say otherwise.
    """

    morning: re.Pattern[str]
    evening: re.Pattern[str]
    noon: re.Pattern[str]
    midnight: re.Pattern[str]
    part: re.Pattern[str]
    hour: re.Pattern[str]
    at: re.Pattern[str]
    counts_to_24: bool


# Morning; evening; noon; midnight; parts of an hour; after an hour; before an hour.
_TABLE: Final = MappingProxyType(
    {
        "en": (
            r"in the morning|before dawn|at night",
            r"in the (?:afternoon|evening)|at night|tonight|this (?:afternoon|evening)",
            r"\bnoon\b|\bmidday\b",
            r"\bmidnight\b",
            r"\bhalf\b|\bquarter\b",
            r"o'clock|hours?\b|hrs\b",
            r"\bat|\bby|\baround|\babout|\buntil|\btill|\bafter|\bbefore|\bfrom|\bto|\bpast|\bsince",
        ),
        "de": (
            r"morgens|früh|nachts|vormittag|in der nacht",
            r"nachmittag|abend|nachts",
            r"\bmittag|12 uhr",
            r"mitternacht|0 uhr|24 uhr",
            r"\bhalb|viertel",
            r"uhr",
            r"\bum|\bgegen|\bab|\bbis|\bseit",
        ),
        "fr": (
            r"du matin|de la nuit",
            r"de l'après-midi|du soir|de la nuit",
            r"\bmidi\b",
            r"\bminuit\b",
            r"demie?\b|\bquart\b",
            r"h\b|heures?",
            r"\bà|\bvers|\bdès|\bdepuis|\bjusqu'à",
        ),
        "es": (
            r"de la mañana|madrugada|a\. ?m",
            r"de la tarde|de la noche|p\. ?m",
            r"mediodía",
            r"medianoche",
            r"\bmedia\b|\bcuarto\b",
            r"horas|hs?\b",
            r"\blas?",
        ),
        "pt": (
            r"da manhã|madrugada",
            r"da tarde|da noite",
            r"meio-dia",
            r"meia-noite",
            r"\bmeia\b|\bquarto\b",
            r"horas?|h\b",
            r"\bàs?|\bas",
        ),
        "it": (
            r"del mattino|di mattina|di notte",
            r"del pomeriggio|di sera|della sera|di notte",
            r"mezzogiorno",
            r"mezzanotte",
            r"mezz[ao]\b|\bquarto\b",
            r"\bore\b",
            r"\bore|\balle|\ball'|\bdalle",
        ),
        "nl": (
            r"ochtends|morgens|nachts",
            r"middags|avonds|nachts",
            r"\bmiddag\b",
            r"middernacht",
            r"\bhalf\b|kwart",
            r"uur",
            r"\bom|\brond|\btot|\bvanaf",
        ),
        "ru": (
            r"утра|ночи",
            r"\bдня\b|вечера|ночи",
            r"полдень|полдн",
            r"полночь|полуноч",
            r"половин|четверт|\bпол",
            r"час|ч\b",
            r"\bв|\bоколо|\bк|\bс|\bдо",
        ),
        "pl": (
            r"\brano\b|w nocy|nad ranem",
            r"po południu|wieczor|w nocy",
            r"w południe",
            r"północ",
            r"\bpół\b|kwadrans",
            r"godzin",
            r"\bo|\bgodz\.|godzin\w+",
        ),
        "tr": (
            r"sabah",
            r"öğleden sonra|akşam|gece",
            r"\böğle\b|öğlen",
            r"gece yarısı",
            r"buçuk|çeyrek",
            r"\bsular",
            r"saat",
        ),
        "ar": (
            "صباح|فجر",
            "مساء|عصر|ظهر|ليل",
            "ظهر",
            "منتصف الليل",
            "نصف|ربع|ثلث",
            "صباح|مساء|عصر|ظهر|فجر",
            "ساعة",
        ),
        "he": (
            "בבוקר|לפנות בוקר",
            "צהריים|בערב|בלילה",
            "בצהריים|צהרי היום",
            "חצות",
            "וחצי|ורבע",
            "בבוקר|בערב|בלילה|אחר הצהריים|בצהריים",
            "שעה",
        ),
        "fa": (
            "صبح|بامداد",
            "عصر|بعدازظهر|بعد از ظهر|شب",
            "ظهر",
            "نیمه‌?شب",
            "نیم|ربع",
            "صبح|عصر|شب",
            "ساعت",
        ),
        "hi": (
            "सुबह|तड़के",
            "दोपहर|शाम|रात",
            "दोपहर",
            "आधी रात",
            "साढ़े|सवा|पौने|डेढ़|ढाई",
            "बजे|बजकर|बज",
            "सुबह|शाम|रात|दोपहर",
        ),
        "zh": (
            "上午|凌晨|早上|清晨|早晨",
            "下午|晚上|傍晚|晚间|晚間|[今昨当當]晚",
            "正午|中午",
            "午夜|零[时時点點]|子夜",
            "半|刻",
            "[时時点點]",
            "午|晨|晚上|早上",
        ),
        "ja": (
            "午前|朝|未明",
            "午後|夕方|夜",
            "正午",
            "真夜中|午前0時|深夜",
            "半",
            "時",
            "午前|午後",
        ),
        "ko": ("오전|새벽|아침", "오후|저녁|밤", "정오", "자정", "반", "시", "오전|오후"),
        "vi": (
            "sáng",
            "chiều|tối|trưa",
            "giữa trưa|12 giờ trưa",
            "nửa đêm",
            "rưỡi",
            "giờ|h",
            "lúc",
        ),
        "id": (
            "pagi|dini hari",
            "siang|sore|malam",
            "tengah hari",
            "tengah malam",
            "setengah",
            "wib",
            "pukul|jam",
        ),
        "th": (
            "เช้า|ตี",
            "บ่าย|เย็น|ทุ่ม|ค่ำ",
            "เที่ยง",
            "เที่ยงคืน",
            "ครึ่ง",
            r"น\.|นาฬิกา|โมง|ทุ่ม",
            "เวลา|บ่าย|ตี",
        ),
    }
)
_TO_24: Final = frozenset(("de", "fr", "it", "nl", "pl", "ru", "tr"))
_NOTHING: Final = "(?!)"

# The hours as Arabic orders them, from the first to the twelfth.
ARABIC_HOURS: Final = (
    *("واحدة", "ثانية", "ثالثة", "رابعة", "خامسة", "سادسة", "سابعة", "ثامنة", "تاسعة"),
    *("عاشرة", "حادية عشرة", "ثانية عشرة"),
)


@lru_cache(maxsize=32)
def hour_words(tongue: str) -> HourWords:
    """The words of a language without script and region; patterns that find nothing for others."""
    row = _TABLE.get(tongue, (_NOTHING,) * 7)
    morning, evening, noon, midnight, part, hour, at = (
        expression(form, re.IGNORECASE) for form in row
    )
    return HourWords(morning, evening, noon, midnight, part, hour, at, tongue in _TO_24)
