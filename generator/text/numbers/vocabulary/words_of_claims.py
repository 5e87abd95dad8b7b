"""Claims that are denied behind them, as data, by language: "Berichte über 50 Tote dementierte die
Stadt", "50人が死亡したとの情報を…否定した".

``MISSED`` are goals that were not reached, on both sides or before the number alone. In ``CLAIMS``
each language has what opens such a claim, up to the number, and what denies it, from the number on;
all are sources of patterns for plain texts in lower case.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_TO: Final = r"[^.;:!?\d]{0,50}"
_ON: Final = r"[^.;:!?\d]{1,60}?"
_E: Final = r"(?<![^\W\d_])"
_SAID_JA: Final = (
    r"(?:情報|報道|指摘|見方|説|うわさ|噂|主張|発表|話|疑い|証言|投稿|事実|こと|という"
    r"|とする|との|とした)"
)
CLAIMS: Final = MappingProxyType(
    {
        "de": (
            (
                rf"{_E}(?:dass|berichte[ns]?|meldung(?:en)?|angaben?|gerüchte[n]?|behauptung(?:en)?"
                rf"|vorw[uü]rfe?|vorwurf|darstellung(?:en)?|die zahl von) {_TO}"
            ),
            (
                rf"{_ON} (?:dementier(?:te|ten|t|en)|bestritt(?:en)?|bestreite[nt]|leugne(?:te|ten"
                rf"|t|n)"
                r"|(?:wies|wiesen|weist|weisen) [^.;:!?\d]{1,40} zurück|zurückgewiesen)(?! nicht)"
            ),
        ),
        "nl": (
            rf"{_E}(?:dat|berichten|bericht|meldingen|geruchten|beweringen|claims?) {_TO}",
            (
                rf"{_ON} (?:ontken(?:t|de|den|nen|d)|(?:sprak|spraken|spreekt|spreken)"
                r" [^.;:!?\d]{1,40} tegen|tegengesproken)"
            ),
        ),
        "fr": (
            rf"{_E}(?:que|qu'|informations?|rumeurs?|chiffre|bilan|annonce|accusations?) ?{_TO}",
            rf"{_ON} (?:(?:a|ont|avait|est|sont|été) )+(?:fermement )?(?:démenti|nié|réfuté)",
        ),
        "es": (
            rf"(?<!\bno ){_E}(?:neg(?:ó|aron|aba|aban)|niegan?|ha negado|han negado) ",
            r" (?:muert|desaparec|herid|víctim|baj|despid|detenid|casos|denuncias|fallec)",
        ),
        "it": (
            rf"(?<!\bnon ){_E}(?:negò|nega(?:va|no|rono)?|(?:ha|hanno) negato) ",
            r" (?:mort|dispers|ferit|vittim|casi|licenziament|arrest)",
        ),
        "pt": (
            rf"(?<!\bnão ){_E}(?:neg(?:ou|aram|ava|avam|am)|nega) ",
            r" (?:mort|desaparecid|ferid|vítim|baix|casos|demiss|denúncias)",
        ),
        "pl": (
            rf"{_E}(?:doniesieni{{w}}|informacj{{w}}|pogłosk{{w}}|wiadomoś{{w}}) {_TO}",
            rf"{_ON} (?:zdementow|zaprzecz|dementuj)",
        ),
        "ru": (
            rf"{_E}(?:сообщени{{w}}|информаци{{w}}|слух{{w}}|данные|утверждени{{w}}|что) {_TO}",
            rf"{_ON} (?:опроверг|отверг|отрица(?:ет|ют|л)|назвал[аи]? (?:ложью|фейком|ложн))",
        ),
        "tr": ("", r"[^.;!?,\d]{1,50}?(?:asılsız|gerçek dışı|yalan olduğu)"),
        "ar": (
            rf"{_E}(?:ال)?(?:أنباء|تقارير|معلومات|شائعات|خبر) {_TO}",
            rf"{_ON} (?:غير صحيحة|كاذبة|لا أساس لها|عارية (?:عن|من) الصحة)",
        ),
        "he": (
            rf"{_E}ה?(?:דיווח(?:ים)?|שמועות|שמועה|טענה|טענות|ידיעות|ידיעה|פרסומים) {_TO}",
            rf"{_ON} (?:הוכחש(?:ה|ו)?|הופרכ?[ךהו]|הכחיש(?:ה|ו)?)",
        ),
        "hi": (
            r"(?:खबर|ख़बर|दाव|अफवाह|रिपोर्ट|कि)[^.।!?\d]{0,50}",
            r"[^.।!?\d]{1,60}?(?:का खंडन|खारिज|ख़ारिज|बेबुनियाद|निराधार)",
        ),
        "zh": (
            "",
            (
                r"[^。！？，；\d]{1,16}?的?(?:消息|说法|說法|报道|報道|报导|報導|传闻|傳聞|传言|傳言|指控)"
                r"[^。！？；\d]{0,8}(?:被|遭|遭到|受到|予以|已)[^。！？，；\d]{0,8}(?:否认|否認|驳斥|駁斥)"
            ),
        ),
        "ja": (
            "",
            (
                rf"[^。！？\d]{{1,28}}?{_SAID_JA}[^。！？\d]{{0,16}}?(?:を|は|も|が)?[^。！？\d]{{0,4}}"
                r"(?:否定(?:さ|し|する|。|$)|打ち消|否認し)"
            ),
        ),
        "ko": (
            "",
            (
                r"[^.!?,\d]{1,30}?(?:다는|라는|했다는|설|의혹|주장|보도|소문)[^.!?\d]{0,20}?"
                r"(?:부정했|부인|일축|반박했)"
            ),
        ),
        "vi": (
            rf"{_E}(?:thông tin|tin đồn|tin|cáo buộc|báo cáo|con số) {_TO}",
            rf"{_ON} bị [^.;:!?\d]{{0,20}}?(?:bác bỏ|phủ nhận)",
        ),
        "id": (
            rf"{_E}(?:kabar|laporan|isu|rumor|informasi|berita|klaim|tuduhan) {_TO}",
            rf"{_ON} (?:dibantah|disangkal|ditepis|ditampik|tidak benar)",
        ),
        "th": (
            r"(?:ข่าว|รายงาน|กระแส)[^.;:!?\d]{0,50}",
            r"[^.;:!?\d]{1,50}?(?:ถูกปฏิเสธ|ไม่เป็นความจริง|ไม่จริง)",
        ),
        "fa": (
            (
                rf"{_E}(?:تکذیب|رد|انکار) (?:کرد(?:ند|ه)?|می ?\u200c?کند)[^.؛:!؟\d]{{0,12}} که "
                r"[^.؛:!؟\d]{0,50}"
            ),
            "",
        ),
    }
)
# By language: what opens a goal, and what says behind it that it was missed; or both before it.
MISSED: Final = MappingProxyType(
    {
        "de": (
            r"(?:ziel|zielmarke|vorgabe) von(?: rund| etwa)? ",
            rf"{_ON} (?:verfehlt|nicht erreicht|nicht gehalten)",
            r"verfehl(?:te|ten|t|en) (?:[^\W\d_]+ ){1,3}?von ",
        ),
        "nl": (
            r"(?:doel|streefcijfer|doelstelling) van ",
            rf"{_ON} niet (?:gehaald|bereikt)",
            "(?!)",
        ),
        "fr": (
            r"objectif (?:de |des )",
            rf"{_ON} (?:n'a pas été (?:atteint|tenu)|(?:a été |est )(?:manqué|raté))",
            r"(?:pas atteint|manqué|raté) (?:son |leur |l')objectif (?:de |des )",
        ),
        "es": (
            r"(?:objetivo|meta) de ",
            rf"{_ON} no (?:se (?:cumpli|alcanz|logr)|fue (?:alcanzad|cumplid))",
            r"no (?:se )?(?:alcanz|cumpl|logr)[^\W\d_]+ (?:el|la|su) (?:objetivo|meta) de ",
        ),
        "it": (
            r"(?:obiettivo|traguardo) d(?:i|ei|elle) ",
            rf"{_ON} (?:non è stato (?:raggiunto|centrato)|è stato mancato)",
            r"(?:non (?:ha|hanno) (?:raggiunto|centrato)|mancato) (?:l'|il suo )obiettivo di ",
        ),
        "pt": (
            r"(?:meta|objetivo) de ",
            rf"{_ON} não foi (?:atingid|alcançad|cumprid)",
            r"não (?:atingi|alcanç|cumpri)[^\W\d_]+ (?:a|o|sua|seu) (?:meta|objetivo) de ",
        ),
        "ru": (
            r"(?:цель|план|показатель)(?: в| на)? ",
            rf"{_ON} не (?:достигнут|выполнен)",
            r"не (?:достиг|выполн)[^\W\d_]+ (?:цел|план)[^\W\d_]*(?: в| на)? ",
        ),
        "pl": (r"cel(?:u)? ", rf"{_ON} nie (?:został[ao]? )?(?:osiągnięt|zrealizowan)", "(?!)"),
        "ar": ("(?!)", "(?!)", rf"لم (?:يتحقق|تحقق|يبلغ|تبلغ) (?:ال)?هدف{_TO} "),
        "zh": ("(?!)", "(?!)", r"未(?:能)?(?:实现|達到|达到|完成|實現)[^。！？，；\d]{0,8}"),
        "id": (r"target ", rf"{_ON} (?:tidak|gagal) tercapai", "(?!)"),
        "vi": (r"mục tiêu ", rf"{_ON} không đạt", "(?!)"),
        "th": (r"เป้าหมาย[^\s\d]{0,16} ?", r"[^.;:!?\d]{1,30}?ไม่(?:สำเร็จ|บรรลุ)", "(?!)"),
    }
)
