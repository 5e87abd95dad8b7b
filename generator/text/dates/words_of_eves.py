"""The words that set a day right before or after a date, as data, by language: "the eve of 5 May".

``LEADING`` stand before the date, ``TRAILING`` behind it; each with how many days they count.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_DU: Final = r"(?:\s+(?:du|des|de\s+la|de)|\s+de\s+l['\u2019])?"
LEADING: Final[Mapping[str, tuple[tuple[str, int], ...]]] = MappingProxyType(
    {
        "en": (
            (r"(?:the\s+)?eve\s+of|the\s+(?:night|evening|afternoon|morning)\s+before", -1),
            (r"the\s+(?:morning|night|evening|afternoon)\s+after|(?:the\s+)?next\s+day\s+after", 1),
        ),
        "de": (
            (r"vorabend\s+(?:des|der|vom|zum)|(?:am\s+)?tag\s+vor\s+(?:dem|der)", -1),
            (r"(?:am\s+)?(?:tag|morgen|abend)\s+nach\s+(?:dem|der)", 1),
        ),
        "fr": (
            (rf"avant-veille{_DU}", -2),
            (rf"(?<!avant-)veille{_DU}|(?:le\s+)?jour\s+(?:d['\u2019])?avant", -1),
            (rf"surlendemain{_DU}", 2),
            (rf"(?<!sur)lendemain{_DU}|(?:le\s+)?jour\s+(?:d['\u2019])?après", 1),
        ),
        "es": (
            (r"antevíspera\s+(?:del?|de\s+la)", -2),
            (
                r"vísperas?\s+(?:del?|de\s+la)|(?:día|noche)\s+(?:antes\s+del?|anterior\s+al?)",
                -1,
            ),
            (r"día\s+(?:siguiente|posterior|después)\s+(?:del?|al?)", 1),
        ),
        "it": (
            (r"antivigilia\s+de\w{0,3}", -2),
            (
                r"vigilia\s+d\w{1,4}|(?:giorno|sera)\s+(?:prima(?:\s+de\w{0,3})?|precedente\s+al?)",
                -1,
            ),
            (
                r"(?:all['\u2019])?indomani\s+d\w{1,4}|giorno\s+(?:dopo|(?:successivo|seguente)\s+al?)",
                1,
            ),
        ),
        "pt": (
            (r"antevéspera\s+d[eoa]", -2),
            (r"véspera\s+d[eoa]|(?:dia|noite)\s+(?:antes\s+d[eoa]|anterior\s+ao?)", -1),
            (r"dia\s+(?:seguinte\s+ao?|depois\s+d[eoa]|após\s+o?|posterior\s+ao?)", 1),
        ),
        "nl": (
            (r"(?:voor)?avond\s+v(?:an|óór|oor)|dag\s+v(?:oor|óór)", -1),
            (r"dag\s+na|ochtend\s+na", 1),
        ),
        "ru": (
            (r"накануне|(?:за\s+)?день\s+до|в\s+канун", -1),
            (
                r"(?:на\s+)?(?:следующий|другой)\s+день\s+после|через\s+день\s+после|назавтра\s+после",
                1,
            ),
        ),
        "pl": (
            (r"przeddzień|przededniu|(?:w\s+)?wigilię|dzień\s+przed", -1),
            (r"nazajutrz\s+po|dzień\s+po", 1),
        ),
        "ar": (
            (r"عشية|قبل\s+يوم\s+(?:واحد\s+)?من|اليوم\s+السابق\s+ل", -1),
            (r"غداة|بعد\s+يوم\s+(?:واحد\s+)?من|اليوم\s+التالي\s+ل", 1),
        ),
        "he": (
            (r"(?:יום|לילה)\s+(?:אחד\s+)?לפני", -1),
            (r"למחרת|יום\s+(?:אחד\s+)?(?:אחרי|לאחר)", 1),
        ),
    }
)
# The night that ends on a date: "in der Nacht zum 7. Mai".
NIGHTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "de": r"nacht\s+(?:auf|zu)(?:m|\s+den)?",
        "nl": r"nacht\s+(?:op|naar)",
        "ru": r"в\s+ночь\s+на",
        "pl": r"(?:w\s+)?nocy\s+na",
    }
)
TRAILING: Final[Mapping[str, tuple[tuple[str, int], ...]]] = MappingProxyType(
    {
        "tr": (
            (r"arifesinde|bir\s+gün\s+(?:önce|öncesinde)|(?:önceki|evvelki)\s+gün", -1),
            (r"ertesi\s+gün\w*|bir\s+gün\s+sonra|sonraki\s+gün", 1),
            (r"iki\s+gün\s+önce", -2),
            (r"iki\s+gün\s+sonra", 2),
        ),
        "hi": (
            (r"पूर्व\s+संध्या|एक\s+दिन\s+पहले|पिछले\s+दिन", -1),
            (r"अगले\s+दिन|एक\s+दिन\s+बाद|दूसरे\s+दिन", 1),
            (r"दो\s+दिन\s+पहले", -2),
            (r"दो\s+दिन\s+बाद", 2),
        ),
        "zh": (
            ("前夕|前夜|前一[天日晚]|[前早]1天", -1),
            ("翌[日晨]|次[日晨]|第二天|隔[天日]|[后後]一[天日]", 1),
            ("前[两兩]天|[两兩]天前", -2),
            ("[两兩]天[后後]|[后後]第?[两兩]天", 2),
            ("三天前", -3),
            ("三天[后後]", 3),
        ),
        "ja": (
            ("前[日夜]|1日前|一日前", -1),
            ("翌[日朝]|1日後|一日後", 1),
            ("[2二]日前|前々日", -2),
            ("[2二]日後|翌々日", 2),
            ("[3三]日前", -3),
            ("[3三]日後", 3),
        ),
        "ko": (
            ("전날|전야|하루 ?전", -1),
            ("다음 ?날|이튿날|하루 ?[뒤후]", 1),
            ("이틀 ?전", -2),
            ("이틀 ?[뒤후]", 2),
            ("사흘 ?전", -3),
            ("사흘 ?[뒤후]", 3),
        ),
    }
)
