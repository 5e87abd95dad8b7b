"""Words that tell so many in each so many from so many of those who were there, as data, by
language: "satu dari empat", "每5名学生中就有1人", "10人のうち7人が救助された".
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.vocabulary.number_vocabulary import phrases

# "每5名学生中就有1人"
EVERY_BEHIND: Final = expression(
    r" ?[^\W\d_]{0,8}? ?(?:就|中|のうち|に|里|裡)(?:就|便|的)?有?(?:约|約)?"
)
# "10人のうち7人が救助された", "10명 중 3명이 구조됐다": what happened to so many is no ratio
HAPPENED_TO_PART: Final = expression(
    r"人(?:のうち|中)、?[0-9]{1,3}人(?:が|は)(?:全員)?(?:救助|死亡|負傷|けが|逮捕|発見|保護|搬送"
    r"|起訴|重傷|軽傷)"
    r"[^。、\d]{0,8}た"
    r"|명 ?(?:중|가운데) [0-9]{1,3}명[이은] ?(?:구조|숨|사망|다쳤|부상|체포|구속|발견"
    r"|이송)[^.,\d]{0,8}[다고며]"
)
# "Satu dari empat", "cứ năm trẻ em thì có một"
EVERY_ONE: Final = MappingProxyType(
    {
        "id": expression(
            r"(?<![^\W\d_])(?:satu|seorang|1)(?: (?!pun )[^\W\d_]+)? dari(?: setiap"
            r"| tiap)? $"
        ),
        "vi": expression(r"(?<![^\W\d_])cứ(?: mỗi)? $|(?<![^\W\d_])cứ [^.;!?]{1,30} thì (?:có )?$"),
    }
)
EACH_OF: Final = frozenset(phrases("de cada|em cada|out of every|of every|in every|von je|su ogni"))
EACH: Final = phrases(
    "de cada|em cada|cada|one in|out of every|in every|uno su|una su|un su|une sur|"
    "un sur|einer von|eine von|einem von|ein von|من كل|מכל|één op de|een op de"
    "|satu dari|seorang dari|cứ|cứ mỗi"
)
EACH_ONE: Final = expression(
    r"(?:^|[^\w])(?:un|une|uno|una|um|uma|ein|eine|einer|een|één|один|одна)"
    r" (?:(?:[^\W\d_]+ )?(?:sur|su|op de|op|em cada|de cada|из|von je)(?: les)?|em) $"
)
# "Of every 100 students", "на каждые 1000 жителей": the many of whom a part is told
BASES: Final = MappingProxyType(
    {
        "en": r"(?:of|for|from|in|among|with|per) (?:every|each)",
        "de": r"(?:von|auf|unter|aus|pro|für) (?:je|jeweils)",
        "fr": r"(?:sur|pour|parmi) chaque",
        "es": r"(?:de|por|entre|en|a) cada",
        "it": r"(?:(?:su|per|di|tra|fra) )?ogni",
        "pt": r"(?:de|por|entre|em|a) cada",
        "nl": r"(?:van|op|voor|per|onder) (?:elke|iedere|elk|ieder)|per",
        "ru": r"(?:из|на|среди|от) кажд[^\W\d_]+",
        "pl": r"(?:z|na|spośród|wśród) każd[^\W\d_]+",
        "id": r"(?:(?:dari|untuk|di antara) )?(?:setiap|tiap)",
        "vi": r"(?:(?:trong|trên|với|cứ) )?mỗi|cứ",
        "th": "(?<!บรร)(?:ใน|จาก|ต่อ)?ทุก(?:ๆ)?",
        "fa": r"(?:از|به ازای|در) هر",
        "he": r"(?:מ-?|ל-?|על )כל",
        "ar": r"(?:من|لكل|بين) كل",
        "hi": r"(?:हर|प्रत्येक|प्रति)",
        "tr": r"her",
    }
)
# "Auf 1000 Einwohner kommen 4 Ärzte", "pour 100 garçons, on compte 106 filles"
COME_TO: Final = MappingProxyType(
    {
        "de": (r"auf", r" [^\W\d_]+ komm(?:t|en|e)(?![^\W\d_])"),
        "fr": (r"pour", r" [^\W\d_]+,? (?:on (?:compte|dénombre|recense)|il y a)(?![^\W\d_])"),
        "ru": (r"на", r" [^\W\d_]+ (?:приход|населения приход)[^\W\d_]+"),
        "pl": (r"na", r" [^\W\d_]+ przypada(?:ło|ją)?(?![^\W\d_])"),
    }
)
