"""Words that open a question which takes its number for given, as data, by language: "why did 500
people die?".

All are sources of patterns for plain texts in lower case.
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
        "ja": r"なぜ|どうして|どう|誰|どこ|いつ|何|どの",
        "ko": r"왜|어떻게|누가|누구|어디|언제|무엇|무슨|어느",
        "vi": r"tại sao|vì sao|như thế nào|ai|ở đâu|khi nào|bao giờ|gì",
        "id": r"mengapa|kenapa|bagaimana|siapa|di mana|kapan|apa yang|berapa",
        "th": r"ทำไม|อย่างไร|ใคร|ที่ไหน|เมื่อไร|อะไร",
    }
)
