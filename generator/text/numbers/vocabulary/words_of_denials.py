"""The verbs and nouns that deny a number, as data, by language: "denied that", "is false".

Each language has what stands before such a number, up to it, and what stands behind it; all are
sources of patterns for plain texts in lower case.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_NOTHING: Final = "(?!)"
_EDGE: Final = r"(?<![^\W\d_])"
# To a number in the same breath, and not in a clause of its own: "niega los hechos, mató a 50"
_AT: Final = r"[^.,;:!?\d]{0,60}"
_WORDS_OF: Final = r"(?=[^\W\d_]{2,})"
_ARTICLE_DE: Final = "die|den|das|ein|eine|einen"
_TO: Final = r"[^.;:!?\d]{0,60}"
_FALSE: Final = (
    r"(?:false|untrue|a lie|lies|a myth|wrong|incorrect|inaccurate|fake|not true|not correct"
    r"|invented|baseless|unfounded|fabricated|nonsense)"
)
_CLAIM: Final = (
    r"(?:figures?|claims?|reports?|numbers?|tolls?|rumou?rs?|stor(?:y|ies)|allegations?|accounts?)"
)
_VERB: Final = (
    r"(?:(?:has|have|had|ever) )?(?:[a-z]{3,}ed|won|got|paid|took|gave|made|met|saw|found|held|lost"
    r"|sold|had|bought|sent|built|shot|hit|hurt|fell|rose|came|left|freed|drew|cut)"
)
DENIALS: Final = MappingProxyType(
    {
        "en": (
            # "Did not order him to pay 5,000", but not "did not hesitate to kill 30"
            (
                r"(?:(?<![a-z])(?:not|never|cannot)|n't) (?!only|just|merely|simply|hesitat|afraid"
                r"|fail|wait"
                r"|stop|because|until|before|after|in |at |for )(?:(?!(?:for|in|since|until"
                r"|because|as|but"
                r"|while|when|that|if|and|or|to|by|with|at|on){e})[a-z'-]+ ){1,4}to [a-z]+"
                r"(?: (?:the|an?|his|her|its|their|more than|at least|about))? "
                rf"|(?<![a-z])no (?!one{{e}}|doubt|longer|fewer|less|more|sooner"
                rf"|such)[a-z-]+ {_VERB}"
                r"(?: (?:the|an?|his|her|its|their|more than|at least))? "
                rf"|(?<![a-z])(?:nobody|no one|neither of the [a-z]+|neither [a-z]+) {_VERB}"
                r"(?: (?:the|an?|his|her|its|their|more than|at least))? "
                r"|(?<![a-z])no (?:evidence|proof|sign|indication|truth|suggestion|record)"
                rf" (?:that|to suggest|to show){_TO}"
                rf"|(?<![a-z]){_FALSE} to (?:say|claim|suggest|state|report"
                rf"|speak of)(?: that)?{_TO}"
                r"|(?<![a-z])(?:scrap|abandon|drop|cancel|shelv|withdr|ax)[a-z]+ (?:an? |the |its "
                r"|his |their )?"
                r"(?:[a-z]+ )?(?:plans?|proposals?|bids?|ideas?|schemes?) (?:to|of|for) [a-z]+ "
                r"|(?<![a-z])(?:hardly|scarcely|barely) any of (?:the|its|his|her|their) "
            ),
            (
                rf"[^.;:!?\d]{{0,50}}?, an? {_CLAIM}[^.;!?\d]{{0,40}}? (?:{_FALSE}|den(?:y|ies|ied)"
                r"|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed))"
            ),
        ),
        "de": (
            (
                rf"{_EDGE}(?:bestreite[nt]|bestritt(?:en)?|leugne(?:t|te|ten|n)|dementier(?:t|en"
                rf"|te|ten))(?:,| (?:dass|{_ARTICLE_DE}|berichte|meldungen|angaben){{e}})"
                rf"(?! (?:tat|vorwürfe|schuld)[^\W\d_]*,){_TO} "
                rf"|{_EDGE}(?:wies(?:en)?|weis(?:t|en)) (?:{{w}} ){{0,3}}zurück,"
                rf" (?:dass|wonach|denen zufolge|nach denen|laut denen) {_TO}"
            ),
            r"(?: [^\W\d_]+){0,3} (?:könne|kann|konnte|könnte)(?: aber| jedoch)? keine rede sein",
        ),
        "nl": (
            (
                rf"{_EDGE}(?:ontken(?:t|de|den|nen|d)|weersp(?:reekt|rak|raken)) {_TO}"
                rf"|{_EDGE}(?:sprak|spraken|spreekt|spreken) (?:{{w}} ){{0,3}}tegen,? dat {_TO}"
            ),
            _NOTHING,
        ),
        "fr": (
            (
                r"(?<![^\W\d_])n['’]y (?:a|avait|aura|ait) (?:pas|jamais) (?:eu )?(?:de |d')?"
                rf"|{_EDGE}(?:démen(?:t|ti|tent|tait|tie|tirent|tit)|nie(?:nt)?|nia(?:it|ient)?"
                rf"|nièrent|nié|réfut(?:e|ent|é|a|ait))"
                rf" (?:(?:que|qu'|avoir|être){_TO}"
                rf"|(?:la |le |l['’]|les |des |un |une ){_TO}(?<! à )(?<! aux ))"
                rf"|{_EDGE}(?:démen(?:t|ti|tent|tait|tit)|nié) "
                rf"|{_EDGE}(?:rejet(?:te|tent|tait|é|a|èrent)|écart(?:e|ent|é|a)|balayé)"
                rf" (?:les |des |l'|ces )(?:(?:{{w}} ){{1,2}}"
                r"(?:selon (?:lesquelles|lesquels)|faisant état) "
                r"|(?:informations?|accusations?|allégations?|rumeurs?|affirmations?|idée))"
                rf"{_TO} ?"
            ),
            (
                r"[^.;:!?\d]{0,40}?, (?:a|ont|avait) (?:démenti|nié)"
                r"|[^.;:!?\d]{0,40}?, dément(?![^\W\d_])"
            ),
        ),
        "es": (
            (
                rf"(?<!\bno ){_EDGE}(?:neg(?:ó|aron|aba|aban|ado)|niegan?|rechaz(?:ó|aron|a|an)"
                r"|descart(?:ó|aron|a|an|aba)"
                rf"|desm(?:intió|iente|intieron|ienten)|desmentido) "
                rf"(?:(?:(?:tajantemente|rotundamente) )?(?:que|haber){{e}}{_TO} "
                rf"|(?:la|el|los|las|una?|unos) (?!visad|permis){_AT}(?<! a )(?<! a los )"
                rf"(?<! a las ))"
                rf"|(?<!\bno ){_EDGE}desm(?:intió|iente|intieron|ienten|entido) "
            ),
            _NOTHING,
        ),
        "it": (
            (
                r"(?<![^\W\d_])non (?:c'è|c'era|ci sono|ci furono|ci saranno)(?: stat[aieo])? "
                rf"|(?<!\bnon ha )(?<!\bnon ){_EDGE}(?:smenti(?:to|va|vano|sce|scono|rono)|smentì"
                rf"|nega(?:to|va|vano|no|rono)?|negò)"
                rf" (?:(?:che|di){{e}}{_TO} "
                rf"|(?:la |il |le |i |gli |un |una |l'){_AT}(?<! a )(?<! ai )(?<! alle ))"
                rf"|(?<!\bnon ){_EDGE}(?:smenti(?:sce|scono|rono|to)|smentì) "
            ),
            _NOTHING,
        ),
        "pt": (
            (
                rf"(?<!\bnão ){_EDGE}(?:neg(?:ou|aram|a|am|ava|avam)|desment(?:iu|e|iram|em|ia)"
                rf"|rejeit(?:ou|a|aram)|refut(?:ou|a|aram))"
                rf" (?:(?:que|ter|haver){{e}}{_TO} "
                rf"|(?:a|o|as|os|uma?) (?!visto|a "
                rf"|pedid){_WORDS_OF}{_AT}(?<! a )(?<! aos )(?<! às ))"
                rf"|(?<!\bnão ){_EDGE}desment(?:iu|e|iram|em|ia) "
            ),
            _NOTHING,
        ),
        "pl": (
            rf"{_EDGE}(?:zaprzecz[^\W\d_]+|zdementow[^\W\d_]+|dementuj[^\W\d_]+),? {_TO}",
            _NOTHING,
        ),
        "tr": (_NOTHING, r"[^.;!?,\d]{1,50}?(?:yalanla|reddet|ink[aâ]r et)[^\W\d_]*"),
        "ar": (
            (
                r"(?<![^\W\d_])و?(?:لم|لن) [^\W\d_](?:[^\W\d_]"
                r"|[\u064b-\u0652])*(?<! يتجاوز)(?<! تتجاوز)(?<! يزد)"
                r"(?<! تزد)(?<! يقل)(?<! تقل) "
                r"|(?<![^\W\d_])و?(?:نفت|نفى|ينفي|تنفي|نفوا|ينفون|أنكرت?|أنكروا|[يت]نكر|[يت]?كذ\u0651?بت?"
                r"|دحضت?) [^.؛:!؟\d]{0,60}"
            ),
            _NOTHING,
        ),
        "he": (
            (
                r"(?<![^\W\d_])(?:הכחיש(?:ה|ו)?|מכחיש(?:ה|ים|ות)?|הפריך"
                r"|הפריכה)(?![^\W\d_])[^.;:!?\d]{0,60}"
            ),
            _NOTHING,
        ),
        "fa": (_NOTHING, r"[^.؛!؟\d]{1,50}?را (?:{w} )?(?:تکذیب|رد|انکار) (?:کرد|می|نمود)"),
        "hi": (
            r"(?:इनकार|इंकार|खंडन|झूठ)[^.।!?\d]{1,16} कि [^.।!?\d]{0,60}",
            (
                r"(?:(?! और |,)[^.।!?\d]){1,60}?(?:का खंडन|से इनकार|से इंकार|को झूठ|को गलत|को ग़लत"
                r"|को खारिज"
                r"|को ख़ारिज)"
            ),
        ),
        "zh": (
            _NOTHING,
            r"[^。！？\d]{1,16}?(?:系|是|为|為|纯属|純屬)(?:谣言|謠言|虚构|虛構|假消息|不实)",
        ),
        "ja": (
            _NOTHING,
            r"[^。！？\d]{1,28}?(?:は誤りだ|は誤りで|は虚偽|はデマ|は事実ではな|は事実無根)",
        ),
        "ko": (
            _NOTHING,
            (
                r"(?:(?!(?:고|며|지만|으나|는데)[ ,])[^.!?\d]){1,30}?(?:부인했|부인하|부인한|일축했"
                r"|사실이 아니|사실무근|거짓이|허위)"
            ),
        ),
        "id": (r"(?<![^\W\d_])(?:membantah|menyangkal|menampik) [^.;:!?\d]{0,60}", _NOTHING),
        "vi": (r"(?<![^\W\d_])(?:bác bỏ|phủ nhận) [^.;:!?\d]{0,60}", _NOTHING),
        "th": (r"(?:ปฏิเสธ)[^.;:!?\d]{0,60}", r" ?(?:(?!ที่)[^\s\d]){0,10}?ไม่ได้(?!น้อย|มาก|เกิน|ต่ำ|รับ)"),
    }
)
# "Reports that 120 died are false", "the figure of 120 is a lie": a claim on both sides
CLAIMED: Final = (
    rf"(?<![a-z])(?:{_CLAIM} (?:of|that)|that)(?: (?!said)[a-z'-]+){{0,5}} $",
    rf"(?: [a-z'-]+){{0,6}}? (?:(?:is|was|are|were|as) )?{_FALSE}(?![a-z])",
)
