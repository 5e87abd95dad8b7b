"""Words with numbers in them that count nothing, as sources of patterns for plain texts in lower
case: "un pont neuf" is a new bridge, "Acht geben" is to take care, "один за другим" one by one.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_E: Final = r"(?![^\W\d_])"
_B: Final = r"(?<![^\W\d_])"
_HOURS: Final = "eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
# The next word is none of many: "un bâtiment neuf a brûlé", but "la police a tué neuf personnes"
_NO_MANY: Final = rf"(?= (?!cent|mille|million|milliard)[^\W\d_]*[^sx\W\d_]{_E}| ?[.,;:!?»)]| ?$)"
IDIOMS: Final = MappingProxyType(
    {
        "en": (
            rf"{_B}twenty ?20{_E}",
            (
                rf"{_B}(?:grade|year|form|class) [0-9]{{1,2}}(?= (?:pupil|student|children|girl|boy"
                r"|teacher|exam))"
            ),
            rf"{_B}bus [0-9]{{1,3}}(?= (?:driver|passenger|stop|crash|to |from |route))",
        ),
        "fr": (
            (
                rf"{_B}(?:(?:une?|le|la|du|au|cet?|cette|son|sa|leur|notre|votre|tout|flambant"
                rf"|presque) |l')(?:[^\W\d_]+ )?(?:tout |flambant )?neuf{_NO_MANY}"
            ),
            rf"{_B}(?:quoi de|rien de|du|(?:remis|remise|remettre|refait|refaite) à) neuf{_E}",
            rf"{_B}acte (?:[0-9]+|deux|trois|quatre|cinq|six){_E}",
            # A department: "le 93"
            (
                rf"{_B}(?:le|du|au|dans le) [0-9]{{2}}(?= (?:est|a|sont|était){_E}|,(?! ?[0-9])"
                r"|\.(?![0-9])|$)"
            ),
        ),
        "es": (rf"{_B}acto [0-9]+{_E}",),
        "it": (rf"{_B}(?:atto|autobus) [0-9]+{_E}",),
        "pt": (rf"{_B}[2-9] ano{_E}",),
        "de": (
            rf"{_B}acht (?:zu )?(?:geben|gegeben|gibt|nehmen|genommen){_E}(?! auf[.,;!?])",
            rf"{_B}(?:außer|in) acht(?= (?:zu )?(?:ge)?(?:lass|ließ|nehm|nomm|nahm)| ?[.,;!?]|$)",
            (
                rf"{_B}(?:kurz|fünf|zehn|zwanzig|viertel) (?:vor|nach) (?:{_HOURS}){_E}"
                r"(?! [^\W\d_]*(?:tagen|jahren|wochen|monaten|stunden|minuten))"
            ),
        ),
        "nl": (
            (
                rf"{_B}(?:geeft?|gaf|gaven|geven|sla|slaat|sloeg|sloegen|neemt?|nam|in) acht"
                r"(?= (?:op(?! de)|te|genomen|nemen|geslagen))"
            ),
        ),
        "ru": (
            (
                rf"{_B}(?:один за другим|одна за другой|одно за другим|один на один|один к одному"
                rf"|од(?:ин|на|но|ну) и т(?:от|а|о|у) же){_E}"
            ),
            rf"{_B}(?:[5-9]|1[0-2]) класс(?:а|е|у|ом){_E}",
            rf"{_B}(?:учени|школьни|учащ|учебник|программ|выпускни)[а-я]* [1-4] класса{_E}",
            (
                rf"{_B}(?:автобус|трамва|троллейбус|маршрут|электричк)[а-я]+ [0-9]{{1,3}}"
                rf"(?= [а-я]+(?:ал|ил|ел|ла|ли|ло|лся|иб|ет|ит){_E}| ?[.,;:!?)]|$)"
            ),
        ),
        "pl": (
            rf"{_B}klas(?:y|ie|ę|ą) [0-9]{{1,2}}{_E}(?! (?:[^\W\d_]+(?:ów|ek)|dzieci|osób|osoby))",
            (
                rf"{_B}(?:autobus|tramwaj)(?:u|em|ie)? [0-9]{{1,3}}{_E}"
                r"(?! (?:[^\W\d_]+(?:ów|ek)|dzieci|osób|osoby))"
            ),
        ),
        "tr": (
            r"[^\W\d_][ae] bin(?= d(?:edi|iye|iyor|emiş)| ?[!.]|$)",
            rf"{_B}on numara{_E}",
            rf"{_B}[0-9]{{1,2}} sınıf (?:öğrenci)[^\W\d_]*",
        ),
        "he": (rf"{_B}אלף[ -]בית{_E}",),
        "hi": (r"चार धाम", r"(?<!प्रति )कक्षा [0-9]{1,2}", r"बस [0-9]{1,3}(?= (?:के|की|का|में))"),
        "zh": (
            r"[一二三四五六七八九十]里(?:屯|店|庄|莊|河|桥|橋|铺|鋪|坪|洋场|洋場|台|墩|村)",
            r"[初高大][一二三四1-4](?=学生|學生|年级|年級|的学生|女生|男生)",
        ),
        "ja": (
            r"二人三脚|三人三様|一人旅|二人羽織|三人官女|五人囃子",
            r"[1-6一二三四五六]年生(?!存|ま|産|活|き)",
            r"[1-4一二三四]部(?:リーグ|昇格|降格|に昇格|に降格|制)",
        ),
    }
)
# Here capitals tell a name: the singers of One Direction, a team that is called the eleven.
NAMED: Final = MappingProxyType(
    {
        "en": (
            (
                r"\b(?:One (?:Direction|Nation|Piece|Health)|Five Guys|Nine Inch Nails"
                r"|Twenty One Pilots|Three Mile Island|(?:Seven|Nine) Network)\b"
            ),
        ),
        "de": (r"\b(?:[Dd]ie|[Dd]er|[Ss]eine[rn]?|[Ii]hre[rn]?) Elf\b(?! [A-ZÄÖÜ])",),
    }
)
