"""What says of a number's own subject that something is not so: "10 people were not killed".

By language, each up to the word of not: ``OTHER`` are words that end the subject or begin another
clause, ``SAYS`` is the denial behind a subject of many, ``SAYS_OF_ONE`` that behind a subject of
one, and ``OPENS`` are words before a number whose clause it stands in as another's object.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_W: Final = r"[^\W\d_]+"
# "The two sides failed to reach an agreement" are two all the same: they failed together.
TOGETHER: Final = (
    r" (?:agreed?(?! to)|(?:reach|strike|struck|find|found|come to|came to|clinch|secure|sign)"
    r"(?:ed)? (?:an?|any|the|their)(?: [a-z'’-]+){0,3}? (?:agreements?|deals?|compromise"
    r"|consensus|accord"
    r"|truce|cease-?fire|settlement|verdict|decision|conclusion))(?![a-z])"
)
OTHER: Final = MappingProxyType(
    {
        "en": "who|that|which|whom|whose|where|when|while|whether|if|as|and|but|or|because|since"
        "|though|although|so|than|after|before|until|then|a|an|he|she|it|they|we|you|i|there|this"
        "|his|her|its|their|our|my|what|how|why|say|says|said|believe|think|thought|know|fear|the"
        "|not|only",
        "de": "der|die|das|den|dem|und|aber|oder|als|wenn|dass|weil|während|wo|ein|eine|er|sie|es"
        "|ich|wir|man|sagen|sagten|glauben|sondern|ist|war|hat|hatte|wird|wurde|sei|habe|werde",
        "nl": "die|dat|en|maar|of|omdat|terwijl|toen|de|het|een|hij|zij|ze|er|dan|zeggen|waar|wie"
        "|is|was|heeft|had|wordt|werd",
        "fr": "qui|que|qu|dont|où|et|mais|ou|car|quand|lorsque|il|elle|ils|elles|on|le|la|les|un"
        "|une|alors|si|ce|cela",
        "es": "que|quien|quienes|donde|cuando|y|e|pero|o|u|porque|mientras|el|la|un|una|si|aunque"
        "|sino|como",
        "pt": "que|quem|onde|quando|e|mas|ou|porque|enquanto|o|a|um|uma|se|embora|como",
        "it": "che|cui|dove|quando|e|ed|ma|o|perché|mentre|il|lo|la|un|una|se|benché|come",
        "ru": "и|а|но|или|что|где|когда|если|как|это|он|она|они|хотя|никто",
        "pl": "i|a|ale|lub|albo|że|gdy|kiedy|który|która|które|którzy|on|ona|oni|nikt|jeśli|oraz",
        "tr": "ve|ama|ancak|fakat|çünkü|ki|kimse|hiç|hiçbir|ile|bir|o|bu|değil",
        "ar": r"و[^\W\d_]*|أو|ثم|لكن|الذين|الذي|التي|اللذين|حيث|عندما|بينما|أن|إن",
        "he": r"או|אבל|אך|כי|אם|כאשר|הוא|היא|הם|אשר|איש|אף|ו[^\W\d_]+",
        "fa": "که|و|اما|ولی|یا|زیرا|وقتی|هیچ|کسی",
        "hi": r"लेकिन|और|पर|मगर|या|जो|जिन[^\s\d]*|जिस[^\s\d]*|किसी|कोई|कि|तो|क्योंकि|जब|से|ही|तक|कम"
        "|अधिक|ज्यादा|ज़्यादा|सिर्फ|केवल",
        "vi": "và|nhưng|mà|hoặc|nên|vì|khi|nếu|để|chết|bị|đã|thiệt",
        "id": "yang|dan|tetapi|tapi|namun|atau|karena|ketika|saat|tewas|luka|meninggal|jika",
    }
)
SAYS: Final = MappingProxyType(
    {
        "en": r"(?:(?:were|are|have|had|did|do|could|can|will|would|may|must|should|might)"
        r"(?: still| also| yet| all| in fact| [a-z]+ly)? (?:not|in no way)"
        r"|(?:were|are|have|had|did|do|could|ca|wo|would|must|should|might)n['’]t|cannot|never)"
        r"(?! (?:only|just|merely|simply|necessarily|surprising|long|far)(?![a-z])"
        r"|(?: yet)?(?: been)?(?: publicly)? named(?![a-z])"
        rf"|(?: yet)?{TOGETHER})",
        "de": r"nicht(?! (?:nur|allein|weit|weniger|mehr als|einmal|zuletzt|ausgeschlossen|um|auf"
        r"|mit)(?![^\W\d_]))",
        "nl": r"(?:niet|nooit)(?! (?:alleen|meer dan|minder|ver|lang)(?![^\W\d_]))",
        "fr": r"n(?:['’]|e )(?:(?:l|y|s)?['’]|(?:se|les|le|la|lui|leur|en) )?(?:ont|avaient"
        r"|auront|auraient|étaient|sont|seront|seraient|furent|[^\W\d_]+(?:ent|ont))"
        r" (?:pas|jamais|plus)(?! (?:seulement|que)(?![^\W\d_]))",
        "es": r"no (?:(?:se|le|les|la|las|lo|los) )?[^\W\d_]+n"
        r"(?![^\W\d_])(?! (?:solo|sólo|solamente|más|menos))",
        "pt": r"não (?:(?:se|lhe|lhes|a|as|o|os) )?[^\W\d_]+(?:m|ão)"
        r"(?![^\W\d_])(?! (?:só|apenas|mais|menos))",
        "it": r"non (?:(?:si|ci|ne|li|le|lo|la|gli) )?[^\W\d_]+no"
        r"(?![^\W\d_])(?! (?:solo|soltanto|più|meno))",
        "ru": r"(?:так и )?не [^\W\d_]+(?:ли|ло|ла|ись|лось|ут|ют|ат|ят|утся|ются|атся|ятся)"
        r"(?![^\W\d_]| только)",
        "pl": r"nie [^\W\d_]+(?:ło|li|ły|ją|dą|są|mą|gą|ię)(?![^\W\d_])(?! (?:tylko|jedynie))"
        r"|nie (?:są|ma|mają)(?![^\W\d_])",
        "tr": r"(?:[^\W\d_]{1,24}?m[ae](?:d[iı]|m[iı]ş(?:t[iı])?|y?[ae]c[ae]k(?:t[iı])?|zl?[ae]?r?)"
        r"(?:l[ae]r)?|[^\W\d_]{1,24}?m[iıuü]yor(?:du|l[ae]r)?|değil|yok(?:tu)?)(?![^\W\d_])",
        "ar": r"(?:لم|لن|لا|ليسوا|ليس|ليست|ما زالوا لم)(?! (?:يقتصر|تقتصر|يقل|تقل|يزيد|تزيد))"
        r"(?![^\W\d_])",
        "he": r"(?:לא|אינם|אינן|אינו)(?! (?:רק|רחוק|כולל|פחות|יותר))(?![^\W\d_])",
        "fa": r"(?:را )?(?:[^\W\d_]+ )?(?:نشد|نشده|نکشت|نکرد|نیست|نبود|نمرد|نداشت|ندار|نرفت"
        r"|نیامد|نخواه|نماند|نرسید|نیافت|نگشت)[^\W\d_]*|نمی\W?[^\W\d_]+",
        "hi": r"(?:नहीं|न)(?! (?:सिर्फ|केवल|बल्कि))(?![^\s\d,.।])",
        "vi": r"(?:không|chưa)(?! (?:chỉ|kể|rõ|xa))",
        "id": r"(?:tidak|belum|bukan)(?! (?:hanya|cuma|sampai|termasuk|kurang|lebih))",
    }
)
SAYS_OF_ONE: Final = MappingProxyType(
    {
        "en": r"(?:(?:was|is|has|does) not|(?:was|is|has|does)n['’]t)(?! (?:only|just|merely"
        r"|simply|necessarily)(?![a-z])|(?: yet)?(?: been)?(?: publicly)? named(?![a-z]))",
        "de": rf"(?:ist|war|hat|hatte|wird|wurde|sei|habe|werde)(?: {_W}){{0,3}}? nicht"
        r"(?! (?:nur|allein|weit|weniger|mehr als|einmal|zuletzt)(?![^\W\d_]))",
        "nl": r"(?:is|was|heeft|had|wordt|werd) (?:niet|nooit)(?! (?:alleen|meer|minder|ver))",
        "fr": r"n(?:['’]|e )(?:a|est|était|avait|sera|fut|aura) (?:pas|jamais)(?! seulement)",
        "es": r"no (?:se )?(?:fue|era|es|ha|había|será|está|estaba)(?! (?:solo|sólo))",
        "pt": r"não (?:se )?(?:foi|era|é|há|havia|será|está|estava)(?! (?:só|apenas))",
        "it": r"non (?:è|era|fu|ha|aveva|sarà)(?! (?:solo|soltanto))",
        "ru": r"не (?:был[аои]?|будет)(?! только)",
        "pl": r"nie (?:był[ao]?|zosta[łł][ao]?|będzie)(?! tylko)",
    }
)
# A number behind these and another word is the object of a clause of its own: "the fire that
# killed 10 people". Its verb is not the one that is denied.
OPENS: Final = MappingProxyType(
    {
        "en": "that|which|who|when|where|after|if|because",
        "fr": "qui|que|dont|où|quand|lorsque|après",
        "es": "que|quien|quienes|donde|cuando|tras",
        "pt": "que|quem|onde|quando|após",
        "it": "che|cui|dove|quando|dopo",
        "nl": "die|dat|waarbij|waarin|toen|nadat",
    }
)
# In these a clause whose verb comes first tells of those who follow, and what is denied behind
# them is one thing about them: "قتل 10 أشخاص لم تعرف أسماؤهم".
VERB_FIRST: Final = MappingProxyType(
    {
        "ar": r"(?:^|[.،؛:!؟\n] ?|(?<![^\W\d_])(?:[وف]?(?:أن|إن|بأن)|[وف]?قال(?:وا|ت)?)) ?$",
        "vi": r"(?:^|[.,;:!?\n] ?|(?<![^\W\d_])(?:rằng|là|có|những|các)) ?$",
        "id": r"(?:^|[.,;:!?\n] ?|(?<![^\W\d_])(?:bahwa|ada|sebanyak)) ?$",
    }
)
# Behind a whole and its part, where an object stands before the word of not: "17 van de 52
# overleefden de tocht niet".
_PART: Final = r"(?: (?!(?:{0})(?![^\W\d_]))[^\W\d_]+){{0,6}}? "
PARTS_DENIED: Final = MappingProxyType(
    {
        "nl": _PART.format("die|dat|en|maar|of|omdat|terwijl|toen|waar|dan|zeggen")
        + r"(?:niet|nooit)(?! (?:alleen|meer dan|minder|ver|lang)(?![^\W\d_]))",
        "de": _PART.format("und|aber|oder|als|wenn|dass|weil|während|wo|sagen|sagten|sondern")
        + r"nicht(?! (?:nur|allein|weit|weniger|mehr als|einmal|zuletzt)(?![^\W\d_]))",
    }
)
# In languages that part no words: the whole of it from the number on.
JOINED: Final = MappingProxyType(
    {
        "zh": r"[^\W\d_死亡伤傷失踪被遇难難感染获獲只至或和及与與于以有但]{0,6}?"
        r"(?:(?:并|並|都|均|尚|还|還)?"
        r"(?:没有|沒有|没(?!收)|未(?![满滿成知来來婚必免遂央])|不是|并非|並非|从未|從未))"
        r"(?!超过|超過|少于|少於|达到|仅|只)",
        "ja": r"(?:人|名)(?:の[^\W\d_はがをのた]{1,8})?[はがも]"
        r"(?:助から|生き残ら|生還し|戻ら|帰ら|見つから)(?:な[いかくし]|ず|ません|ていな)"
        r"|[^\W\d_だのばしかたを、以満]{0,4}?(?:では|じゃ)(?:な[いかくし]|ありません)"
        r"|(?:人|名|件|台|社|軒|棟|匹|頭|個|本|枚|戸|校)(?:の[^\W\d_はがをのた]{1,8})?[はがをも]"
        r"[^\W\d_たがはをしか]{1,10}?(?:ていな[いかくし]|ておらず|ていません|なかった|ませんでした)"
        r"|(?:人|名|件|台|社|軒|棟|匹|頭|個|本|枚|戸|校)(?:の[^\W\d_はがをのた]{1,8})?[はがを]"
        r"[^\W\d_たがはを]{0,4}?し(?:ていな[いかくし]|ておらず|ていません|なかった|ませんでした)",
        "ko": r" ?[^\W\d_]{0,4}?(?<!만)(?<!뿐)[이가은는도]? 아니(?![^\W\d_]*라)"
        r"| ?[^\W\d_]{0,8}(?<!밖에)(?<!뿐)(?: [^\W\d_]+(?<![만고며나데서진한된난린운]))?"
        r" (?!불과하지|그치지)[^\W\d_]+지(?:는|도)? (?:않|못)",
        "th": r" ?[^\s\d]{0,10}?(?<!แต่)(?:ไม่ได้|ไม่ใช่|ยังไม่|ไม่เคย|ไม่รอด|ไม่กลับ)(?!แค่|เพียง)",
    }
)
JOINED_OTHER: Final = MappingProxyType({"th": r"ที่|ซึ่ง|แต่|และ|ตาย|เสียชีวิต|บาดเจ็บ"})
