"""Short forms, bent forms and signs of units that are read only behind what is a count already.

"12 годам", "3年", "0.3g", "5 m": before it is known that they count, the same letters may be those
of a date, of a scale or of a name.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_LATIN: Final = "metre= ?m|tonne= ?t|litre= ?l"
# By language: the unit, then the source of a pattern for its forms.
LATE: Final = MappingProxyType(
    {
        "en": (
            "metre= m|gram= ?g|tonne= ?t|litre= ?l|second=(?<=[.][0-9])s|second=(?<=[.][0-9][0-9])s"
        ),
        "de": f"{_LATIN}|hour= ?h|gram= ?g|quintal= zentner|pound-mass= pfund",
        "fr": f"{_LATIN}|gram= ?g|quintal= quint(?:al|aux)|tonne= (?:de )?tonnes?",
        "es": f"{_LATIN}|gram= ?g|quintal= quintal(?:es)?|tonne= (?:de )?toneladas?",
        "it": f"{_LATIN}|gram= ?g|kilogram= chil[oi](?! ?metr)|gram= etti|quintal= quintal[ei]"
        "|tonne= (?:di )?tonnellat[ae]",
        "pt": f"{_LATIN}|gram= ?g|kilogram= quilos?|tonne= (?:de )?toneladas?",
        "nl": f"{_LATIN}|hour= uur|year= ?jaar|kilogram= kilo|gram= ?(?:gram|g)",
        "pl": (
            f"{_LATIN}|year= ?(?:lata|lat|latach|latami|latom|roku|rok)"
            "|month= (?:miesi[ąę]c[a-zó]*)|week= tygodni(?:e|a|u|ach|ami|om)?"
            "|day= dni(?:a|u|ach|ami|om)?|hour= godzin(?:y|ie|ach|ami|om)?"
            "|kilogram= (?:kilo|kilogram[a-zó]*)|metre= metr[a-zó]*|kilometre= kilometr[a-zó]*"
        ),
        "ru": (
            "kilometre= ?км|centimetre= ?см|millimetre= ?мм|kilogram= ?кг|milligram= ?мг"
            "|millilitre= ?мл|metre= ?м|tonne= ?т|hour= ?ч|minute= ?мин|second= ?сек"
            "|year= ?(?:год|года|году|годом|годы|годам|годами|годах|лет)"
            "|month= месяц[а-я]*|week= недел[а-я]*|day= (?:день|дн[а-я]+|суток|сутки|суткам)"
            "|hour= час(?:а|у|ом|ы|ов|ам|ами|ах)?|minute= минут[а-я]*|second= секунд[а-я]*"
            "|kilogram= (?:кило|килограмм[а-я]*)|tonne= тонн[а-я]*|metre= метр[а-я]*"
            "|kilometre= километр[а-я]*"
            "|gram= грамм[а-я]*|millimetre= миллиметр[а-я]*|centimetre= сантиметр[а-я]*"
            "|litre= литр[а-я]*|hectare= гектар[а-я]*"
        ),
        "ar": (
            "kilometre= (?:كم|كلم)|kilogram= (?:كغ|كغم|كجم|كيلو)|tonne= (?:طن|طنا|أطنان)"
            "|year= (?:سنة|سنوات|عاما|عام|أعوام|سنين)|month= (?:شهرا|شهر|أشهر|شهور)"
            "|day= (?:يوما|يوم|أيام)|week= (?:أسبوعا|أسبوع|أسابيع)"
            "|hour= (?:ساعة|ساعات)|minute= (?:دقيقة|دقائق)|metre= (?:متر|مترا|أمتار)"
        ),
        "he": (
            'kilometre= (?:ק"מ|ק״מ)|centimetre= (?:ס"מ|ס״מ)|millimetre= (?:מ"מ|מ״מ)'
            '|kilogram= (?:ק"ג|ק״ג|קילו|קילוגרם)|tonne= טון|gram= גרם'
            "|year= (?:שנה|שנים|שנות)|month= (?:חודש|חודשים|חודשי)|day= (?:ימים|יום|ימי)"
            "|week= שבועות|hour= (?:שעות|שעה)|minute= דקות|metre= מטר(?:ים)?"
        ),
        "fa": "year= سال|month= ماه|day= روز|kilometre= کیلومتر|metre= متر|tonne= تن",
        "hi": (
            "year= ?(?:साल|वर्ष)|month= ?(?:महीने|माह)|day= ?दिन|kilogram= ?किलो|tonne= ?टन"
            "|hour= ?घंटे|minute= ?मिनट"
        ),
        "tr": (
            "year= yıllık|month= ay(?:lık)?|day= gün(?:lük)?|week= hafta(?:lık)?"
            "|hour= saat(?:lik)?|minute= dakika(?:lık)?|metre= ?m"
        ),
        "id": "year= tahun|month= bulan|day= hari|hour= jam",
        "vi": "year= năm|month= tháng|day= ngày|hour= (?:giờ|tiếng)",
        "zh": (
            "metre=米(?!元)|tonne=[吨噸]|gram=克(?!朗)|litre=升(?![至到])|year=年(?!代|级|級|度|前?初|底|来|來)"
            "|month=[个個]月|day=[天日](?!元)|week=周(?!年|岁)|week=個?[周週]|kilogram=公斤|jiao=角|fen=分[钱錢]"
        ),
        "ja": (
            "year=年間?(?!代|度|生|前半|後半|末|初)|month=[かカヵヶケ箇]月間?|day=日間|week=週間"
            "|sen=銭|minute=分間?(?!の)|second=秒"
        ),
        "ko": (
            "year= ?년간?(?!대|도|생|초|말)|month= ?개월"
            "|day= ?일(?:간| ?동안)|week= ?주(?:간| ?동안)"
            "|minute= ?분간?(?= ?동안)|tonne= ?톤"
        ),
        "th": "kilogram= ?กิโล(?!เมตร)",
    }
)
# Words that may stand between a number and its unit: "12 consecutive hours".
BETWEEN: Final = MappingProxyType(
    {
        "en": (
            "odd|more|full|further|additional|extra|consecutive|straight|whole|long|solid|working"
            "|business|calendar|successive|continuous|metric|net|uninterrupted"
        ),
        "de": "weitere[nr]?|volle[nr]?|ganze[nr]?|lange[nr]?|zusätzliche[nr]?",
        "fr": "autres|longs|longues|bons|bonnes|petits|petites",
        "es": "largos|largas|nuevos|nuevas|intensos|intensas",
        "it": "lunghi|lunghe|altri|altre|nuovi|nuove",
        "pt": "longos|longas|outros|outras|novos|novas",
        "nl": "volle|lange|extra",
        "ru": "долгих|полных|целых|дополнительных|лишних",
    }
)
# Between the numbers of a list that share the unit behind the last.
LISTED: Final = frozenset(
    (
        *(" and ", " or ", ", and ", ", or ", " & ", " und ", " oder ", " et ", " ou ", " y "),
        *(" o ", " e ", " en ", " of ", " и ", " или ", " i ", " lub ", " او ", " و ", " أو "),
        *(" u ", " או ", " ve ", " veya ", " dan ", " atau ", " và ", "和", "或", "、", "と", "や"),
    )
)
