"""Words of questions, as data, by language.

``OPEN`` open one that takes its number for given: "why did 500 people die?". ``WHETHER`` ask
whether a number is so, with no mark of a question behind them: what stands before the number, and
what behind it up to the end of its sentence ("500 kişi öldü mü", "是否有500人死亡", "nobody knows
whether 500 died"). All are sources of patterns for plain texts in lower case.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

OPEN: Final = MappingProxyType(
    {
        "en": r"why|how|who|whom|whose|where|when|what|which",
        "de": r"warum|wieso|weshalb|wie|wer|wen|wem|wessen|wo|wohin|woher|wann|was|welche[rsnm]?"
        r"|womit|wozu",
        "nl": r"waarom|hoe|wie|waar|wanneer|wat|welke?|waarmee",
        "fr": r"pourquoi|comment|qui|où|quand|(?<!est-ce )que|quoi|quel(?:le)?s?|combien",
        "es": r"por qué|cómo|quién(?:es)?|dónde|cuándo|qué|cuál(?:es)?|cuánt[oa]s?",
        "it": r"perché|come|chi|dove|quando|che cosa|cosa|qual[ei]?|quant[oaie]",
        "pt": r"por que|por quê|como|quem|onde|quando|o que|qual|quais|quant[oa]s?",
        "ru": r"почему|зачем|как|кто|кого|где|куда|откуда|когда|что|какой|какая|какие|чем|сколько",
        "pl": r"dlaczego|jak|kto|kogo|gdzie|skąd|kiedy|co|który|która|które|jaki[em]*|ile",
        "tr": r"neden|niçin|niye|nasıl|kim|kimin|nerede|ne zaman|hangi|kaç",
        "ar": r"لماذا|كيف|من الذي|أين|متى|ماذا|ما الذي|كم",
        "he": r"מדוע|למה|איך|כיצד|מי|היכן|איפה|מתי|מה|איזה|כמה",
        "fa": r"چرا|چگونه|چطور|کجا|کی|چه کسی|چه|چند",
        "hi": r"क्यों|कैसे|कौन|किसने|कहाँ|कहां|कब|किस|कितने",
        "bn": r"কেন|কীভাবে|কে|কোথায়|কখন|কোন|কত",
        "zh": r"为什么|为何|為什麼|為何|怎么|怎麼|如何|谁|誰|哪|何时|何時|什么|什麼|多少",
        "ja": r"なぜ|どうして|どう(?!か)|誰|どこ|いつ|何|どの",
        "ko": r"왜|어떻게|누가|누구|어디|언제|무엇|무슨|어느",
        "vi": r"tại sao|vì sao|như thế nào|ai|ở đâu|khi nào|bao giờ|gì",
        "id": r"mengapa|kenapa|bagaimana|siapa|di mana|kapan|apa yang|berapa",
        "th": r"ทำไม|อย่างไร|ใคร|ที่ไหน|เมื่อไร|อะไร",
    }
)

_E: Final = r"(?<![^\W\d_])"
_OF: Final = r"(?![^\W\d_])"
# Up to the number, with no word before it that takes it for given: "whether the 30 were migrants"
_UP: Final = r"(?: (?!{given} )[^\s\d.,;:!?]+){0,5}? $"
_NEVER: Final = r"(?!)"


def _whether(unknown: str, word: str, given: str) -> tuple[str, str]:
    """Who does not know, or asks, with the word for "whether" and no clause between."""
    up = _UP.replace("{given}", f"(?:{given})")
    return rf"{_E}(?:{unknown}){_OF}[^.;:!?\d]{{0,40}}? (?:{word}){up}", _NEVER


WHETHER: Final = MappingProxyType(
    {
        "en": _whether(
            r"nobody|no one|not|[a-z]+n['’]t|unclear|unknown|unsure|uncertain|unconfirmed"
            r"|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed)?|doubt(?:s|ed)?|debat[a-z]+|disput[a-z]+",
            r"whether|(?<=knows )if|(?<=know )if|(?<=say )if|(?<=clear )if|(?<=asked )if",
            r"(?:all |any of |some of )?(?:the|these|those|his|her|its|their|a|an)",
        ),
        "de": _whether(
            r"niemand|nicht|kein[a-z]*|unklar|unbekannt|ungewiss|offen|fraglich|fragt[a-z]*"
            r"|zweifel[a-z]*|frage",
            r"ob",
            r"(?:alle |einige )?(?:d(?:ie|er|en|em)|diese[a-z]?|sein[a-z]*|ihr[a-z]*)",
        ),
        "nl": _whether(
            r"niemand|niet|onduidelijk|onbekend|onzeker|vraagt|vroeg|vraag|twijfel[a-z]*",
            r"of",
            r"(?:alle )?(?:de|deze|die|zijn|haar|hun)",
        ),
        "fr": _whether(
            r"personne ne|(?:on |nul )?ne (?:sait|savait)|ignor[a-z]+|pas (?:clair|sûr|certain)"
            r"|demand[a-zéè]+|incertain|sait pas|savait pas|question de savoir",
            r"si",
            r"(?:les|ces|ses|leurs|nos|des)",
        ),
        "es": _whether(
            r"nadie (?:sabe|sabía)|no (?:se )?(?:sabe|sabía|sabemos|saben|está claro|queda claro)"
            r"|se desconoce|desconoce[a-z]*|pregunt[a-zó]+|duda[a-z]*",
            r"si",
            r"(?:tod[oa]s )?(?:l[oa]s|es[oa]s|est[oa]s|sus)",
        ),
        "it": _whether(
            r"nessuno (?:sa|sapeva)|non (?:si )?(?:sa|sapeva|sappiamo|è chiaro|è certo)|ignor[a-z]+"
            r"|chied[a-z]+|dubbi[a-z]*",
            r"se",
            r"(?:tutt[ie] )?(?:i|gli|le|quest[ie]|quei|quegli|quelle|suoi|sue)",
        ),
        "pt": _whether(
            r"ninguém (?:sabe|sabia)|não (?:se )?(?:sabe|sabia|sabemos|está claro|é certo)"
            r"|desconhece[a-z-]*|pergunt[a-z]+|dúvida",
            r"se",
            r"(?:tod[oa]s )?(?:[oa]s|ess[ea]s|est[ea]s|seus|suas)",
        ),
        "ru": (
            (
                rf"{_E}(?:не (?:знает|знают|известно|ясно|уточняется)|неизвестно|неясно"
                rf"|спросил[^\W\d_]*"
                rf"){_OF}[^.;:!?\d]{{0,30}}? [^\W\d_]+ ли"
                r"(?: [^\s\d.,;:!?]+)? $"
            ),
            _NEVER,
        ),
        "pl": (
            (
                rf"{_E}(?:nikt nie wie|nie (?:wiadomo|wiemy|wie|jest jasne)|niejasne"
                rf"|pyta[^\W\d_]*|spytał"
                rf"[^\W\d_]*){_OF}[^.;:!?\d]{{0,30}}? czy"
                r"(?: (?!t(?:e|ych|ymi) )[^\s\d.,;:!?]+){0,2}? $"
            ),
            _NEVER,
        ),
        "tr": (
            _NEVER,
            (
                r"[^.;:!?\n]{0,60}? m[ıiuü](?:y?d[ıiuü]|y?m[ıiuü]ş|s[ıiuü]n[^\W\d_]*|y[ıiuü]z"
                r"|yd[ıiuü])?"
                r"(?: [^\W\d_]+){0,2}\W*$"
            ),
        ),
        "hi": (r"(?:^|[.।!?;:,\"'“‘] ?| कि )क्या (?!क्या)[^.।!?;:\d]{0,60}$", _NEVER),
        "zh": (
            (
                r"(?:(?:是否|有没有|有沒有|是不是|会不会|會不會)(?:真的|真|确实|確實|已经|已經|已|会|會"
                r"|曾)?(?:有|造成|导致|導致|达到|達到|超过|超過|达|達)?(?:约|約|至少)?|难道[^。！？，；\d]{0,12})$"
            ),
            (
                r"[人名位]?(?:是否|是不是)(?![与與和因由])|[^。！？；\n\d]{0,30}(?:吗|嗎|么|麼)"
                r"[。！!…\"”」]*(?:$|\n)"
            ),
        ),
        "ja": (
            _NEVER,
            (
                r"[^。！？\n\d]{0,30}(?:(?:た|る|ます|ました|です|でしょう|だろう|の|たの|るの|亡|ない)か"
                r"(?:[。」]|$)|[^。、！？\d]{0,8}か(?:どうか|否か))"
            ),
        ),
        "ko": (
            _NEVER,
            (
                r"[^.!?\n\d]{0,30}(?:까|까요|나요|는가|은가|던가|인가|했나|었나|았나|됐나|졌나|했는가)"
                r"[.\"'”’]*(?:$|\n)"
            ),
        ),
        "th": (
            r"(?:ไม่ทราบว่า|ไม่รู้ว่า|ไม่แน่ใจว่า)[^\d]{0,24}$",
            r" ?(?:คน|ราย|ศพ|นาย|แห่ง|หลัง|คัน|ลำ)? ?(?:จริง ?)?(?:ไหม|มั้ย|หรือไม่|หรือเปล่า|จริงหรือ|หรือยัง)",
        ),
        "vi": (
            rf"{_E}(?:liệu|không (?:ai )?(?:biết|rõ)(?: liệu)?(?: rằng)?) (?:có )?(?:thật sự )?$",
            r"[^.;:!?\n\d]{0,40}(?: hay không| hay chưa| phải không)",
        ),
        "id": (rf"{_E}apakah(?: [^\s\d.,;:!?]+){{0,4}}? $", r"[^.;:!?\n\d]{0,30} atau tidak"),
        "ar": (
            (
                rf"{_E}(?:ما إذا|إن|إذا ما) (?:كان|كانت)(?: [^\s\d.,;:!?]+){{0,3}}? $"
                r"|^\W*(?:و|ف)?هل [^.؟!\d]{0,50}$"
            ),
            _NEVER,
        ),
        "he": (rf"{_E}(?:האם|אם באמת)(?: [^\s\d.,;:!?]+){{0,3}}? $", _NEVER),
        "fa": (rf"{_E}(?:آیا)(?: [^\s\d.,;:!?]+){{0,5}}? $", _NEVER),
        "bn": (_NEVER, r"[^।.!?\n\d]{0,40} (?:কি|কিনা)(?: না)?[।\"]*(?:$|\n)"),
    }
)
