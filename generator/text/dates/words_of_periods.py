"""The words for periods that are counted or named, as data, by language: "three days ago", "last
month", "the third quarter of 2022", "im Sommer 2023", "Anfang 2023".
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

# Where no space parts words.
GLUED: Final = frozenset(("zh", "ja"))
FEW_DIGITS: Final = "[0-9\uff10-\uff19一二两兩三四五六七八九十]{1,3}"


class Counting(NamedTuple):
    """How a language counts back: the words for day, week, month, year; one of them; what stands
    before or behind ("vor", "ago"); and what sets a number of days after or before a date."""

    units: tuple[str, str, str, str]
    one: str
    ago_before: str
    ago_behind: str
    after: str = ""
    before: str = ""


COUNTING: Final[Mapping[str, Counting]] = MappingProxyType(
    {
        "en": Counting(
            ("days?", "weeks?", "months?", "years?"),
            "an?|one|the",
            "",
            "ago",
            "after|following",
            "before",
        ),
        "de": Counting(
            ("tage?n?", "wochen?", "monate?n?", "jahre?n?"),
            "eine[mnr]?",
            "vor",
            "",
            "nach",
            "vor",
        ),
        "fr": Counting(
            ("jours?", "semaines?", "mois", "ans?|années?"),
            "une?",
            "il y a",
            "",
            "après",
            "avant",
        ),
        "es": Counting(
            ("días?", "semanas?", "mes(?:es)?", "años?"),
            "una?",
            "hace",
            "",
            "después del?|tras",
            "antes del?",
        ),
        "it": Counting(
            ("giorn[oi]", "settiman[ae]", "mes[ei]", "ann[oi]"),
            "una?",
            "",
            "fa",
            "dopo",
            "prima de",
        ),
        "pt": Counting(
            ("dias?", "semanas?", "m[eê]s(?:es)?", "anos?"),
            "uma?",
            "há",
            "atrás",
            "após|depois d[eoa]s?",
            "antes d[eoa]s?",
        ),
        "nl": Counting(
            ("dag(?:en)?", "we(?:ek|ken)", "maand(?:en)?", "jaar"),
            "een",
            "",
            "geleden",
            "na",
            "voor",
        ),
        "ru": Counting(
            ("день|дня|дней", r"недел\w+", r"месяц\w*", r"год\w*|лет"),
            r"одн\w+",
            "",
            "назад",
            "после",
            "до",
        ),
        "pl": Counting(
            ("dzień|dni", r"tydzień|tygodni\w*", r"miesi\w+", r"rok|lata?"),
            r"jed\w+",
            "",
            "temu",
            "po",
            "przed",
        ),
        "tr": Counting(("gün", "hafta", "ay", "yıl"), "bir", "", "önce"),
        "ar": Counting(
            (
                "يوم|أيام|يومين",
                "أسبوع|أسابيع|أسبوعين",
                "شهر|أشهر|شهرين",
                "عام|أعوام|عامين|سنة|سنوات",
            ),
            "واحد",
            "قبل",
            "",
        ),
        "he": Counting(
            ("יום|ימים|יומיים", "שבוע|שבועות|שבועיים", "חודש|חודשים|חודשיים", "שנה|שנים|שנתיים"),
            "אחד",
            "לפני",
            "",
        ),
        "hi": Counting(("दिन", "हफ्ते|सप्ताह", "महीने", "साल|वर्ष"), "एक", "", "पहले"),
        "zh": Counting(("[天日]", "[周週]|星期", "[个個]月", "年"), "一", "", "前"),
        "ja": Counting(("日", "週間", "[かヶカ]月", "年"), "一", "", "前"),
        "ko": Counting(("일", "주", "개월|달", "년"), "한", "", "전"),
    }
)
# By language: for week, month and year each the one before, this one and the next one.
NAMED: Final[Mapping[str, tuple[tuple[str, str, str], ...]]] = MappingProxyType(
    {
        "en": tuple(
            (
                rf"(?<!\bthe\s)(?:last|the\s+previous)\s+{unit}",
                rf"(?:earlier\s+|later\s+)?this\s+{unit}",
                rf"next\s+{unit}",
            )
            for unit in ("week", "month", "year")
        ),
        "de": tuple(
            (
                rf"(?:vergangene|letzte|vorige)[mnrs]?\s+{unit}s?",
                rf"diese[mnrs]?\s+{unit}s?",
                rf"(?:nächste|kommende)[mnrs]?\s+{unit}s?",
            )
            for unit in ("woche", "monat", "jahr")
        ),
        "fr": (
            ("la semaine (?:dernière|passée)", "cette semaine", "la semaine prochaine"),
            ("le mois (?:dernier|passé)", "ce mois(?:-ci)?", "le mois prochain"),
            ("l'an(?:née)? (?:dernière?|passée?)", "cette année", "l'an(?:née)? prochaine?"),
        ),
        "es": (
            ("la semana pasada", "esta semana", "la (?:próxima semana|semana próxima)"),
            ("el mes pasado", "este mes", "el (?:próximo mes|mes próximo)"),
            ("el año pasado", "este año", "el (?:próximo año|año próximo)"),
        ),
        "it": (
            (
                "la (?:scorsa settimana|settimana scorsa)",
                "questa settimana",
                "la prossima settimana",
            ),
            (
                "(?:il mese scorso|lo scorso mese)",
                "questo mese",
                "il (?:prossimo mese|mese prossimo)",
            ),
            (
                "(?:l'anno scorso|lo scorso anno)",
                "quest'anno",
                "(?:il prossimo anno|l'anno prossimo)",
            ),
        ),
        "pt": (
            (
                "na (?:semana passada|última semana)",
                "nesta semana|esta semana",
                "na próxima semana",
            ),
            ("no (?:mês passado|último mês)", "neste mês|este mês", "no próximo mês"),
            ("no (?:ano passado|último ano)", "neste ano|este ano", "no próximo ano"),
        ),
        "nl": tuple(
            (
                rf"(?:vorige?|afgelopen)\s+{unit}",
                rf"(?:deze|dit)\s+{unit}",
                rf"volgend[e]?\s+{unit}",
            )
            for unit in ("week", "maand", "jaar")
        ),
        "ru": (
            ("на прошлой неделе", "на этой неделе", "на следующей неделе"),
            ("в прошлом месяце", "в этом месяце", "в следующем месяце"),
            ("в прошлом году", "в этом году", "в следующем году"),
        ),
        "pl": (
            ("w (?:zeszłym|ubiegłym) tygodniu", "w tym tygodniu", "w przyszłym tygodniu"),
            ("w (?:zeszłym|ubiegłym) miesiącu", "w tym miesiącu", "w przyszłym miesiącu"),
            ("w (?:zeszłym|ubiegłym) roku", "w tym roku", "w przyszłym roku"),
        ),
        "tr": tuple(
            (rf"geçen {unit}", rf"bu {unit}", rf"gelecek {unit}") for unit in ("hafta", "ay", "yıl")
        ),
        "ar": (
            ("الأسبوع الماضي", "هذا الأسبوع", "الأسبوع (?:المقبل|القادم)"),
            ("الشهر الماضي", "هذا الشهر", "الشهر (?:المقبل|القادم)"),
            ("(?:العام الماضي|السنة الماضية)", "هذا العام|هذه السنة", "العام (?:المقبل|القادم)"),
        ),
        "he": (
            ("ב?שבוע שעבר", "השבוע", "ב?שבוע הבא"),
            ("ב?חודש שעבר", "החודש", "ב?חודש הבא"),
            ("ב?שנה שעברה|אשתקד", "השנה", "ב?שנה הבאה"),
        ),
        "hi": (
            ("पिछले (?:हफ्ते|सप्ताह)", "इस (?:हफ्ते|सप्ताह)", "अगले (?:हफ्ते|सप्ताह)"),
            ("पिछले महीने", "इस महीने", "अगले महीने"),
            ("पिछले (?:साल|वर्ष)", "इस (?:साल|वर्ष)", "अगले (?:साल|वर्ष)"),
        ),
        "zh": (
            ("上[周週]|上[个個]?星期", "本[周週]|[这這][周週]", "下[周週]"),
            ("上[个個]?月(?!\\s?\\d)", "本月|[这這][个個]月", "下[个個]?月"),
            ("去年", "今年", "明年"),
        ),
        "ja": (("先週", "今週", "来週"), ("先月", "今月", "来月"), ("昨年|去年", "今年", "来年")),
        "ko": (
            ("지난주", "이번 주|금주", "다음 주"),
            ("지난달", "이달|이번 달", "다음 달"),
            ("지난해|작년", "올해|금년", "내년"),
        ),
    }
)
# A day of the month before, of this one; and the last such day. The number stands behind.
DAY_OF_MONTH: Final = MappingProxyType(
    {
        "zh": ("上[个個]?月", "本月|[这這][个個]月", "", "[日号號]"),
        "ja": ("先月", "今月", "去る", "日"),
        "ko": ("지난달 ?", "이달 ?|이번 달 ?", "지난 ?", "일"),
    }
)
