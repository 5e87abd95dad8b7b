"""The words that tell a number for each day or year, as data, by language: "pro Tag", "every year".

``TIMES`` stand behind such a number and its noun, and say it alone; ``LOOSE`` say it as well, but
tell one day where another word goes with them ("am Tag", "am Tag des Unglücks"): each has what must
follow. ``TIMES_BEFORE`` stand before the number. All are sources of patterns.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_MONTHS_DE: Final = (
    "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
)
TIMES: Final = MappingProxyType(
    {
        "en": r"(?:per|each|every) (?:day|week|month|year|hour|minute|night|shift|head)",
        "de": r"(?:pro|je|jeden|jede|jedes) (?:tag|woche|monat|jahr|stunde|minute|nacht)|täglich",
        "fr": r"(?:par|chaque) (?:jour|semaine|mois|an|heure|minute|nuit)|quotidien[a-z]*",
        "es": r"(?:por|cada) (?:día|semana|mes|año|hora|minuto)|diari[oa]s|anuales",
        "pt": r"(?:por|a cada) (?:dia|semana|mês|ano|hora|minuto)|diári[oa]s|anuais|mensais",
        "it": r"ogni (?:giorno|settimana|mese|anno|ora|minuto)",
        "nl": r"(?:per|elke) (?:dag|week|maand|jaar|uur|minuut|nacht)",
        "ru": r"(?:каждый|каждую) (?:день|сутки|неделю|месяц|год|час|минуту)|ежедневно|ежегодно",
        "pl": r"każdego (?:dnia|roku|miesiąca|tygodnia)|dziennie|rocznie|tygodniowo",
        "ar": r"يوميا|كل يوم|شهريا|سنويا|كل عام|أسبوعيا",
        "he": r"בכל (?:יום|שבוע|חודש|שנה)|מדי (?:יום|שבוע|חודש|שנה)",
        "vi": r"mỗi (?:ngày|tuần|tháng|năm|giờ)",
        "id": r"(?:per|setiap|tiap) (?:hari|minggu|bulan|tahun|jam)",
    }
)
_END: Final = r"(?= ?(?:[.,;:!?)،؛؟]|$))"
LOOSE: Final = MappingProxyType(
    {
        "en": (
            r"an? (?:day|week|month|year|hour|minute|night|shift|head)",
            r"(?! (?:later|earlier|after|before|ago|old|prior|previously))",
        ),
        "de": (
            r"am tag|im monat|im jahr|in der (?:woche|stunde|minute)",
            (
                r"(?! (?:des|der|vor|nach|zuvor|danach|darauf|davor|zum|zur|von|mit|wo|an|nachdem"
                r"|bevor"
                rf"|als|[0-9]|{_MONTHS_DE}))"
            ),
        ),
        "es": (
            r"(?:al|a la) (?:día|semana|mes|año|hora|minuto)",
            r"(?! (?:siguiente|de|del|después|anterior|que|y media|en que|previ|mism))",
        ),
        "pt": (
            r"(?:ao|à) (?:dia|semana|mês|ano|hora|minuto)",
            r"(?! (?:seguinte|de|do|da|depois|anterior|em que|mesm))",
        ),
        "it": (
            r"(?:al|all'|alla) ?(?:giorno|settimana|mese|anno|ora|minuto)",
            r"(?! (?:dopo|di|del|della|dell|successiv|prima|precedente|in cui|d'|stess))",
        ),
        "ru": (
            r"(?:в|на) (?:день|сутки|неделю|месяц|год|час|минуту)",
            (
                r"(?= ?(?:[.,;:!?)]|$)| (?:в|на|из|по|от|и|а|но|больше|меньше|составля|умира"
                r"|погиба)"
                r"(?:[^\W\d_]*))"
            ),
        ),
        "pl": (
            r"na (?:dzień|dobę|tydzień|miesiąc|rok|godzinę)",
            r"(?! (?:przed|po|od))",
        ),
        "ar": (r"في (?:اليوم|الشهر|الساعة|العام|الأسبوع)", _END),
        "he": (r"ביום|לשבוע|בחודש|לשנה|בשעה", _END),
        "vi": (r"một (?:ngày|tuần|tháng|năm|giờ)", r"(?! (?:trước|sau|qua|tại|nữa|đó|rưỡi))"),
        "id": (
            r"sehari|seminggu|sebulan|setahun",
            r"(?! (?:setelah|sebelum|sesudah|kemudian|lalu|terakhir|sebelumnya))",
        ),
    }
)
TIMES_BEFORE: Final = MappingProxyType(
    {
        "zh": "(?:每|平均每)(?:天|日|月|年|周|週|小时|小時|分钟|分鐘|夜)[^，。；\\d]{0,8}$",
        "ja": (
            "(?<![\\d月〇一二三四五六七八九十])(?:1|一)(?:日|時間|か月|週間|年)(?:に|あたり"
            "|当たり|平均)[^、。\\d]{0,4}$"
        ),
        "ko": (
            "(?<![가-힣\\d])(?:하루|매일|매년|매월|매주|시간당|연간"
            "|월)(?: ?평균)?(?:에)? ?(?:약 )?$"
        ),
        "tr": "(?<!\\bbu )(?<!\\bo )(?<!\\bilk )(?<!\\bson )(?<!\\bgeçen )(?<!\\baynı )(?<!\\btek )"
        "(?<!\\bbir )(?<!\\biki )(?<!\\büç )(?<!\\bdört )(?<!\\bbeş )(?<!\\bon )(?<![\\d] )"
        "(?<![^\\W\\d_])(?:günde|haftada|ayda|yılda|saatte|her gün|her yıl) (?:ortalama )?$",
        "hi": "(?:प्रतिदिन|हर दिन|रोज|हर साल|प्रति वर्ष|हर महीने|रोजाना) (?:औसतन )?$",
        "fa": "(?:روزانه|هر روز|هر سال|سالانه|هر ماه|ماهانه) (?:حدود )?$",
    }
)
