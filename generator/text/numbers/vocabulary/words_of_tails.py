"""Words that go on with a number in words, or lead to it: points, parts, and one of a row.

``POINTS`` part the whole of a decimal number from its tenths ("pięć przecinek sześć"), ``TENTHS``
stand behind one whose parts are told ("девять целых три десятых"), ``ORDERS`` make one of a row of
it ("cent douzième"), ``OPENED`` stand before a number of which a part is not read ("sei a dieci"),
and ``TAILS`` are compounds of number words that were not read behind one that was.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_END: Final = r"(?![^\W\d_])"
_THAI: Final = "หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ศูนย์|ร้อย"
_EN: Final = "zero|oh|nought|one|two|three|four|five|six|seven|eight|nine"
# By language: the word for a point as it stands behind a whole, and before the tenths.
POINTS: Final = MappingProxyType(
    {
        "en": (rf" point (?:{_EN}){_END}", r"[a-z] point $"),
        "de": (r" komma ", r"[^\W\d_] komma $"),
        "nl": (r" komma ", r"[^\W\d_] komma $"),
        "fr": (r" virgule ", r"[^\W\d_] virgule $"),
        "es": (r" (?:coma|punto) [^\W\d_]", r"[^\W\d_] (?:coma|punto) $"),
        "it": (r" virgola ", r"[^\W\d_] virgola $"),
        "pt": (r" (?:vírgula|ponto) [^\W\d_]", r"[^\W\d_] vírgula $"),
        "pl": (r" przecinek ", r"[^\W\d_] przecinek $"),
        "ru": (r" (?:цел(?:ая|ых|ую|ой|ые)|запятая) ", r"(?: цел[а-я]{2}| запятая)(?: и)? $"),
        "he": (r" נקודה ", r"[^\W\d_] נקודה $"),
        "ar": (r" فاصلة ", r"[^\W\d_] فاصلة $"),
        "fa": (r" ممیز ", r"[^\W\d_] ممیز $"),
        "tr": (r" (?:virgül|nokta) ", r"[^\W\d_] (?:virgül|nokta) $"),
        "hi": (r" (?:दशमलव|पॉइंट) ", r" (?:दशमलव|पॉइंट) $"),
        "bn": (r" দশমিক ", r" দশমিক $"),
        "vi": (r" (?:phẩy|phảy|chấm) ", r" (?:phẩy|phảy|chấm) $"),
        "id": (r" (?:koma|titik) ", r" (?:koma|titik) $"),
        "th": (rf" ?จุด ?(?:{_THAI})", rf"(?:{_THAI}) ?จุด ?$"),
        "ko": (
            r" ?점 ?[영공일이삼사오육륙칠팔구]",
            r"[영공일이삼사오육륙칠팔구십백천만] ?점 ?[영공일이삼사오육륙칠팔구]* ?$",
        ),
        "zh": (r"点[〇零一二三四五六七八九]", r"[〇零一二三四五六七八九十百千万亿]点$"),
        "ja": (r"[点・][〇零一二三四五六七八九]", r"[〇零一二三四五六七八九十百千万億]点$"),
    }
)
TENTHS: Final = MappingProxyType(
    {
        "ru": rf" (?:десят|сот|тысячн)(?:ых|ая|ую|ой|ые){_END}",
        "pl": rf" (?:dziesiąt|setn|tysięczn)(?:ych|a|ą|ej|e){_END}",
        "fa": rf" (?:سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|صدم|هزارم){_END}",
        "id": rf" per(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus){_END}",
        "vi": rf" phần (?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn){_END}",
        "bn": r" (?:তৃতীয়াংশ|চতুর্থাংশ|পঞ্চমাংশ)",
        "th": r"ใน(?:สอง|สาม|สี่|ห้า|สิบ|ร้อย)",
    }
)
_DECADES_EN: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ORDER_EN: Final = (
    "(?:(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen)th|first|second|third|(?:twen|thir|for|fif|six|seven|eigh|nine)"
    "tieth)"
)
ORDERS: Final = MappingProxyType(
    {
        "en": rf"(?: and)?[ -](?:{_DECADES_EN})[ -]{_ORDER_EN}{_END}| and {_ORDER_EN}{_END}",
        "fr": rf"[ -](?:et[ -])?[a-zé]+i[èe]me{_END}",
        "ko": r" ?[가-힣]{0,6} ?번째",
    }
)
OPENED: Final = MappingProxyType(
    {
        "it": r"(?:sei|uno|una|un)(?: (?:a|o|ai|e) | ?- ?)|(?:milion[ei]|miliard[oi]|mila)(?: e)? ",
        "fr": r"(?:un|une)(?: (?:à|ou) | ?- ?)",
        "es": r"(?:un|una|uno)(?: (?:a|o) | ?- ?)",
        "pt": r"(?:um|uma)(?: (?:a|ou) | ?- ?)",
        "de": r"(?:eine?[mnrs]?)(?: (?:bis|oder|bis zu) | ?- ?)",
        "nl": r"(?:een|één)(?: (?:tot|of|à) | ?- ?)",
        "id": r"ke(?:se)?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus"
        r"|ribu|juta)[^\W\d_]* ",
    }
)
_PIECES_IT: Final = "(?:due|tre|quattro|cinque|sei|sette|otto|nove)?"
TAILS: Final = MappingProxyType(
    {
        "it": rf" (?:(?:e|a|o) )?{_PIECES_IT}(?:cento?(?:un|due|tre|quatt|cinqu|sei|sett|ott|nov"
        r"|diec|undic|dodic|dic|tred|quind|sedic|vent|trent|quarant|sessant)|mila)[^\W\d_]*",
        "de": r" (?:(?:und|bis|oder) )?(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?"
        r"(?:hundert|tausend)(?!jähr)(?:ein|zwei|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf"
        r"|zwanz)[^\W\d_]*",
        "nl": r" (?:(?:en|tot|of) )?(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?"
        r"(?:honderd|duizend)(?!jarig)(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaa"
        r"|twint)[^\W\d_]*",
    }
)
