"""The words that tell a number for each day or year, as data, by language: "pro Tag", "every year".

``TIMES`` stand behind such a number and its noun, and say it alone; ``LOOSE`` say it as well, but
tell one day where another word goes with them ("am Tag", "am Tag des Unglücks"): each has what must
follow. ``TIMES_BEFORE`` stand before the number. ``EACH_BEFORE`` and ``EACH_BEHIND`` tell it for
each thing or group: "every bus carried 50", "30 pupils per class". All are sources of patterns.
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
_W: Final = r"[^\W\d_]+"
_E: Final = r"(?<![^\W\d_])"
EACH_BEFORE: Final = MappingProxyType(
    {
        "en": (
            r"(?<![a-z])(?:each|every)(?! (?:effort|attempt|time|one|other|way|reason|chance"
            r"|precaution|side|corner|indication|sign|hope)(?![a-z]))(?: of (?:the|its|their|these)"
            r" [a-z0-9]+)? (?:[a-z-]+ ){1,4}(?<!of )(?<!in )(?<!at )(?<!on )(?<!to )(?<!with )"
            r"(?<!by )(?<!from )(?<!for )(?<!than )(?<!after )(?<!before )(?<!the )(?<!its )"
            r"(?<!their )(?<!when )(?<!as )(?<!because )(?<!and )(?<!while )(?<!where )(?<!that )"
            r"(?<!who )(?<!since )(?<!until )(?<!if )(?<!another )(?<!or )(?<!but )$"
            r"|(?<![a-z])per (?:million|thousand|hundred|capita|head)(?: [a-z]+){0,4}"
            r" (?:to|at|was|is|were|reached|stood at) $"
        ),
        "de": (
            r"(?<![^\W\d_])(?:(?:jeder|jedem|jedes|jede|jeden) (?!fall|einzelne|mensch|der |von "
            r"|zweit"
            rf"|dritt|viert|fünft|zehnt)|(?:je|pro) (?!nach|mehr|weniger)){_W} {_W} $"
        ),
        "nl": rf"{_E}(?:elke?|iedere?) (?!geval|van ){_W} {_W} $|{_E}per {_W} {_W} $",
        "fr": rf"{_E}chaque (?!fois){_W} {_W} $",
        "es": rf"{_E}cada (?!vez|un[oa] |vez){_W} {_W} $",
        "it": rf"{_E}ogni (?!caso|modo|volta|tanto){_W} {_W} $",
        "pt": rf"{_E}cada (?!vez|um |uma ){_W} {_W} $",
        "ru": rf"{_E}кажд(?:ый|ая|ое|ом|ой|ую) (?!из |раз){_W} (?:{_W} )?$",
        "pl": rf"{_E}każd(?:y|a|e|ym|ej|ą) (?!z |raz){_W} {_W} $",
        "tr": rf"{_E}her (?!şey|biri|ne |hal|iki|üç|zaman){_W} $|{_E}başına $",
        "ar": rf"{_E}كل (?!ال|من|هذ|هؤلاء|ما |شيء|تلك){_W} {_W} $",
        "he": rf"{_E}[בל]?כל (?!ה){_W} {_W} $",
        "fa": rf"{_E}هر (?!دو|سه|چند|چه){_W} $",
        "hi": r"(?:हर|प्रत्येक) [^\s\d]+ (?:में |को |ने )?$|प्रति [^\s\d]+ $",
        "bn": r"(?:প্রতি|প্রতিটি|প্রত্যেক) [^\s\d]+ $",
        "zh": r"每(?!次|回|当)[^\W\d_，。]{1,5}$",
        "ja": r"(?<![^\W\d_])各[^\W\d_]{1,8}(?:に|で|は|が|には|では)約?$|(?:当たり"
        r"|あたり)(?:に)?約?$",
        "ko": r"(?<![^\W\d_])각 ?[^\s\d]{1,8}[에은는이가] (?:약 )?$|[가-힣]당 (?:약 )?$",
        "vi": rf"{_E}mỗi {_W} (?:{_W} )?$",
        "id": rf"{_E}(?:setiap|tiap|tiap-tiap) {_W} (?:{_W} )?$",
        "th": r"แต่ละ[^\s\d]{1,16} ?$",
    }
)
_NOUNS: Final = rf"(?: {_W}){{0,2}}?"
EACH_BEHIND: Final = MappingProxyType(
    {
        "en": (
            rf"{_NOUNS} (?:per (?!cent(?![a-z])|annum|the |an? |officials|police|reports)[a-z-]+"
            r"|(?:in|on|for|to) (?:each|every)(?! other| one) [a-z-]+)(?![a-z])"
        ),
        "de": (
            rf"{_NOUNS} (?:pro {_W}|je (?:klasse|gruppe|schule|haushalt|bus|wagen|einwohner|team)"
            rf"|in jede[mr] (?!fall){_W})"
        ),
        "nl": rf"{_NOUNS} (?:per (?!persoon gewond|ongeluk|direct|saldo){_W}|in elke {_W})",
        "fr": (
            rf"{_NOUNS} (?:par (?:classe|école|groupe|foyer|véhicule|table|équipe|ménage|habitant"
            rf"|salle|bus|personne|famille|bateau)|dans chaque {_W})"
        ),
        "es": (
            rf"{_NOUNS} (?:por (?:clase|aula|grupo|hogar|vehículo|equipo|habitante|sala|familia"
            rf"|escuela|persona|mesa)|en cada {_W})"
        ),
        "it": (
            rf"{_NOUNS} (?:per (?:classe|aula|gruppo|famiglia|squadra|abitante|scuola|persona)"
            rf"|in ogni (?!caso|modo){_W})"
        ),
        "pt": (
            rf"{_NOUNS} (?:por (?:turma|classe|sala|grupo|casa|equipe|habitante|família|escola"
            rf"|pessoa|ônibus)|em cada {_W})"
        ),
        "ru": rf"{_NOUNS} (?:на (?:класс|семью|группу|школу|душу населения)|в каждом {_W})",
        "pl": rf"{_NOUNS} (?:na (?:klasę|osobę|szkołę|grupę|rodzinę)|w każdej {_W})",
        "vi": rf"{_NOUNS} mỗi {_W}",
        "id": rf"{_NOUNS} per (?!cent|tahun){_W}",
    }
)
