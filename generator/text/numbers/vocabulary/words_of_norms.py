"""The words that set a number against what is usual, as data, by language: "9 Grad über dem
Mittel", "на 9 градусов ниже нормы", "比常年偏低5度".

Each language has what stands before such a number, up to it, and what stands behind it; where it
says so in several ways, it has several pairs. All are sources of patterns for plain texts.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_W: Final = r"(?: [^\W\d_]+){0,2}?"
_AGO_EAST: Final = r"(?:平年|前年|前週|前日|前月|昨年|例年|去年)"
NORMS: Final = MappingProxyType(
    {
        "en": (
            (
                "",
                (
                    r" (?:places?|spots?|ranks?|positions?|points?|rungs?) (?:above|below|behind"
                    r"|ahead of|higher than|lower than)(?![a-z])"
                ),
            ),
            (
                "",
                (
                    r"(?: [a-z]+)? (?:up|down) on (?:yesterday|the day|last|the previous|a (?:year"
                    r"|month|week))(?![a-z])"
                ),
            ),
        ),
        "de": (
            (
                "",
                (
                    rf"{_W} (?:über|unter) (?:dem |den |der )?(?:[^\W\d_]+ )?(?:mittel|durchschnitt"
                    r"|schnitt|norm|üblich|langjährig|normal|vorjahr|mittelwert)"
                ),
            ),
            (
                "",
                rf"{_W} (?:höher|niedriger|wärmer|kälter|kühler|teurer|billiger|günstiger) als ",
            ),
        ),
        "nl": (
            ("", rf"{_W} (?:boven|onder) (?:het |de )?(?:normaal|gemiddelde|langjarig)"),
            ("", rf"{_W} (?:hoger|lager|warmer|kouder|duurder|goedkoper) dan "),
        ),
        "fr": (
            (
                "",
                (
                    rf"{_W} (?:au-dessus|au-dessous|en dessous|en-dessous) (?:des|de la|du|de)"
                    r" (?!zéro)"
                ),
            ),
        ),
        "es": (
            (
                "",
                (
                    rf"{_W} por (?:encima|debajo) (?:de |del )(?!cero)(?:lo |la |el "
                    rf"|los )?(?:normal"
                    r"|media|promedio|habitual|mism|año|nivel|valor)"
                ),
            ),
            ("", rf"{_W} más (?:alt|baj|car|barat|fría|cálid)[^\W\d_]* que "),
        ),
        "it": (
            (
                "",
                (
                    rf"{_W} (?:al di )?(?:sopra|sotto) (?:la |le |il |della |delle |dei "
                    rf"|i )?(?:media"
                    r"|medie|norma|valori|livell)"
                ),
            ),
        ),
        "pt": (
            (
                "",
                (
                    rf"{_W} (?:acima|abaixo) d[aoe]s? (?!zero)(?:média|norma|normal|esperad|previst"
                    r"|ano|mesm|nível|habitual)"
                ),
            ),
            (r"(?<![^\W\d_])(?:mais|menos) ", r"(?: [^\W\d_]+)? (?:d?o )?que "),
        ),
        "ru": (
            (
                r"(?<![^\W\d_])на ",
                (
                    r"[^.,;!?\d]{0,24}? (?:ниже|выше|дороже|дешевле|холоднее|теплее|меньше|больше)"
                    r"(?:,? чем| (?:норм|средн|прошлогод|обычн|климат|уровн|предыдущ|прежн))"
                ),
            ),
        ),
        "pl": (
            (
                r"(?<![^\W\d_])o ",
                (
                    rf"{_W} (?:wyższ|niższ|ciepl|zimn|chłodn|więcej|mniej|drożs|drożej|tańs|taniej)"
                    r"[^\W\d_]*(?: od| niż)"
                ),
            ),
            ("", rf"{_W} (?:powyżej|poniżej) (?:normy|średni)"),
        ),
        "tr": (
            (
                r"(?:normal|ortalama|geçen)[^.;!?\d]{0,24} ",
                rf"{_W} (?:üzerinde|üstünde|altında)(?![^\W\d_])",
            ),
        ),
        "ar": (
            (
                r"(?:أعلى|أقل|أدنى|أكثر) من (?:ال)?(?:معدل|متوسط|معتاد)[^.؛\d]{0,16}ب ?-?",
                "",
            ),
            ("", rf"{_W} (?:فوق|تحت|دون) (?:ال)?(?:معدل|متوسط)"),
        ),
        "he": (("", rf"{_W} (?:מעל|מתחת) (?:ל-?)?ה?(?:ממוצע|נורמה|רגיל)"),),
        "fa": (("", rf"{_W} (?:بالاتر|پایین ?\u200c?تر|بیشتر|کمتر|گرم ?\u200c?تر|سردتر) از "),),
        "hi": ((r"(?:सामान्य|औसत) से ", r"[^.।!?\d]{0,16}(?:ऊपर|नीचे|अधिक|कम|ज्यादा|ज़्यादा)"),),
        "id": (
            ("", rf"{_W} di (?:atas|bawah) (?:normal|rata-rata)"),
            ("", r"(?: [^\W\d_]+)? lebih (?:banyak|sedikit|tinggi|rendah) (?:dari|daripada) "),
        ),
        "vi": (
            (
                r"(?<![^\W\d_])(?:cao|thấp|nóng|lạnh|đắt|rẻ|nhiều|ít) hơn (?:khoảng )?",
                r"(?: [^\W\d_]+){0,3}? so với",
            ),
            (
                (
                    r"(?:nhiều|ít|cao|thấp) hơn (?:so với )?(?:hôm qua|hôm trước|năm ngoái"
                    r"|tháng trước) "
                ),
                "",
            ),
            ("", r"(?: [^\W\d_]+)?(?: cao| thấp) hơn (?:so với|mức|bình thường)"),
        ),
        "th": (
            (r"(?:สูง|ต่ำ)กว่า(?:ค่า)?(?:ปกติ|เฉลี่ย|ค่าเฉลี่ย) ?", ""),
            (r"(?:มาก|น้อย)กว่า(?:เมื่อวาน|วันก่อน|ปีก่อน|เดือนก่อน)(?:นี้)? ?", ""),
        ),
        "zh": (
            (
                (
                    r"(?:比|较|較)[^,.;，。；\d]{1,12}?(?:偏?[高低多少贵貴]|便宜|上升|下降|上涨|下跌)"
                    r"(?:出|了|约|約|约为){0,2}"
                ),
                "",
            ),
        ),
        "ja": (
            (r"(?:より|に比べて?)(?:も)?、?(?:約)?", r"[^\W\d_]{0,4}?[高低安](?:い|く|か)"),
            (rf"{_AGO_EAST}(?:を|の[^\W\d_]{{1,6}}を)(?:約)?", r"[^\W\d_]{0,3}?(?:上回|下回)"),
        ),
        "ko": (
            (
                r"(?:보다|대비) (?:약 )?",
                r" ?[^\W\d_]{0,4}?(?:이|가)? ?(?:높|낮|비싼|비싸|싼|싸|저렴)",
            ),
        ),
    }
)
