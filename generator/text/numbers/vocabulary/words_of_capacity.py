"""Words for how many there is room for, as data, by language: "built for 400 passengers".

Each language has what stands before such a number, up to it, and what stands behind it, from its
end on; all are sources of patterns for plain texts in lower case, with ``{w}`` for a word.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_E: Final = r"(?<![^\W\d_])"
_ABOUT: Final = (
    r"(?: (?:about|around|some|up to|at most|only|just|over|more than|rund|etwa|bis zu|nur|maximal"
    r"|environ|plus de|jusqu'à|unos|unas|hasta|más de|circa|fino a|até|cerca de|mais de|ongeveer"
    r"|maximaal|около|до|более чем|około|do|ponad|sekitar|khoảng))*"
)
_BEFORE: Final = MappingProxyType(
    {
        "en": (
            r"(?:(?:built|designed|meant|intended|equipped|constructed|conceived|made|planned"
            r"|licen[cs]ed|certified|authori[sz]ed|fitted out)(?: in (?:1[89]"
            r"|20)[0-9]{2})?(?: only)?"
            r" (?:for|to (?:carry|hold|house|seat|take|accommodate|transport|fit|sleep|serve"
            r"|handle))|(?:that |which )can (?:hold|seat|carry|accommodate|house|take|sleep)"
            r"|(?:has|had|with|at) (?:an? )?(?:official |maximum |total |normal |legal )*capacity"
            r"(?: of| for)|(?:has|had|have|with|is|was) (?:room|space|seats|seating|berths"
            r"|beds) for)"
        ),
        "de": (
            r"(?:(?:ausgelegt|gebaut|konzipiert|vorgesehen|zugelassen|gedacht|geplant|entworfen)"
            r" (?:für|auf)|(?:bietet|bieten|bot|mit|hat|hatte) (?:platz|raum) für"
            r"|(?:kapazität|fassungsvermögen) (?:von|für)|fasst)"
        ),
        "nl": (
            r"(?:(?:bedoeld|gebouwd|ontworpen|bestemd|ingericht|berekend) (?:voor|op)"
            r"|(?:biedt|bood|bieden|met|heeft) (?:plaats|ruimte) (?:aan|voor)|capaciteit van)"
        ),
        "fr": (
            r"(?:(?:prévue?s?|conçue?s?|construite?s?|destinée?s?|aménagée?s?|homologuée?s?) pour"
            r"|capacité (?:d'accueil )?(?:de|d')|(?:peut|peuvent|pouvant|pouvait) (?:accueillir"
            r"|contenir|recevoir|transporter))"
        ),
        "es": (
            r"(?:capacidad (?:para|de)|(?:diseñad|construid|pensad|previst|concebid"
            r"|habilitad)[oa]s?"
            r" para(?: (?:albergar|transportar|acoger))?|aforo (?:para|de)|cabida para)"
        ),
        "it": (
            r"(?:(?:progettat|costruit|pensat|previst|concepit|omologat)[oaie] per(?: (?:ospitare"
            r"|accogliere|trasportare))?|(?:capienza|capacità) (?:di|per))"
        ),
        "pt": (
            r"(?:capacidade (?:para|de)|(?:projetad|construíd|concebid|previst|desenhad)[oa]s? para"
            r"(?: (?:abrigar|transportar|acolher))?|lotação (?:de|para))"
        ),
        "ru": r"(?:рассчитан{w}? на|вместимост{w} (?:в )?|вмещающ{w}|предназначен{w}? для)",
        "pl": (
            r"(?:(?:przeznaczon|zaprojektowan|zbudowan|przewidzian|obliczon){w} (?:dla|na)"
            r"|pojemnoś{w}(?: na)?|mogąc{w} pomieścić)"
        ),
        "ar": r"(?:(?:ال)?(?:مصمم|مخصص|معد)ة? ل(?:استيعاب|نقل|إيواء)?|و?[يت]تسع ل|بسعة"
        r"|سعته(?:ا)?)-?",
        "he": r"(?:ש?(?:נועד|תוכנן|מיועד|תוכננ|מתוכנן|נבנ|נועדה)[^\W\d_]{0,2} (?:ל|עבור )"
        r"|בקיבולת)-?",
        "fa": r"(?:(?:با |به )?(?:ظرفیت|گنجایش))",
        "vi": r"(?:có |với )?sức chứa|(?:được )?thiết kế (?:cho|để chở)|có thể chứa",
        "id": r"(?:berkapasitas|(?:dirancang|dibangun|diperuntukkan) (?:untuk|bagi))|kapasitas",
        "th": r"(?:จุได้|รองรับได้|ความจุ|ออกแบบมาสำหรับ)",
        "zh": r"(?:可容纳|可容納|能容纳|能容納|可载|可載|核载|核載|限载|限載|容量(?:为|為|是)?"
        r"|设计容纳|容纳量为?)(?:约|約)?",
        "ja": r"(?:定員|収容能力|収容人数)(?:は|が)?(?:約)?",
        "ko": r"(?:정원|수용 ?인원|최대 수용)(?:이|은|는)? ?(?:약 )?",
    }
)
_N: Final = r"(?: [^\W\d_]+){0,2}?"
_BEHIND: Final = MappingProxyType(
    {
        "de": rf"{_N} (?:ausgelegt|konzipiert|zugelassen|vorgesehen|gebaut|gedacht)",
        "nl": rf"{_N} (?:bedoeld|ontworpen|gebouwd|berekend)",
        "tr": r"(?: kişi(?:lik)?)?(?: [^\W\d_]+)? kapasiteli| kişilik (?!grup|ekip|heyet|aile)",
        "hi": r"[^.।!?\d]{0,20}? की क्षमता",
        "bn": r"[^।!?\d]{0,16}?ধারণক্ষমতা",
        "ja": r"[^。、\d]{0,6}?(?:を|が)?(?:収容(?:できる|可能)|収容能力|乗れる|乗り)",
        "ko": r" ?[^\s\d]{0,4}[을를] (?:수용|태울) ?(?:할 )?수 있",
    }
)
CAPACITY: Final = MappingProxyType(
    {
        tongue: (
            rf"{_E if tongue not in {'zh', 'ja', 'ko', 'th'} else ''}(?:{before}){_ABOUT} ?$"
            if before
            else "(?!)",
            _BEHIND.get(tongue, "(?!)"),
        )
        for tongue in (*_BEFORE, *sorted({*_BEHIND} - {*_BEFORE}))
        for before in (_BEFORE.get(tongue, ""),)
    }
)
