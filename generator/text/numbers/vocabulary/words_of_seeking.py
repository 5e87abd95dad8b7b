"""The words that seek a number and those that give one, as data, by language: "sought", "awarded".

All are sources of patterns for plain texts in lower case, with ``{w}`` for a word and ``{e}`` for
the end of one.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class SeekingWords(NamedTuple):
    """What one language says before a number that is sought and behind one, where it takes a number
    that is given behind it; what says it alone; and what gives."""

    before: str
    given: str
    behind: str = "(?!)"
    alone: str = "(?!)"
    alone_before: str = "(?!)"


SEEKING: Final = MappingProxyType(
    {
        "en": SeekingWords(
            r"(?:sought|seeks?|seeking|asked(?: (?:him|her|them|it))? for|asking for|demand(?:ed"
            r"|s|ing)"
            r"|request(?:ed|s|ing)|applied for|call(?:ed|s|ing) for|recommend(?:ed|s)|pushed for"
            r"|hoped for|bid|sued for|needs?|needed|wants?|wanted|plan(?:s"
            r"|ned)? to [a-z]+|order(?:ed|s)|aim(?:ed|s|ing)? (?:for|at))(?: (?!(?:and|but|that"
            r"|who|for|since|in|over|after"
            r"|at){e})[a-z'-]+){0,4}",
            r"gets?{e}|only|so far|already|on top of|has hired|now|got|gave|gives?|given|receiv"
            r"|won|award|grant|sentenc|hand|secured|obtained|settled"
            r"|ended up|impos|approv|allocat|accepted|offer|jailed|paid|landed|took home",
            alone=r"(?:[ -][a-z]+(?:-[a-z]+)?){0,3}?(?: that| which)?"
            r"(?: (?:the )?(?:prosecut(?:ors|ion)|union|plaintiffs?|government|ministry|company"
            r"|city"
            r"|state|lawyers|families|he|she|they|it|[a-z]+s))? (?:had |has "
            r"|have )?(?:originally |been )?"
            r"(?:sought|demanded|requested|asked for|called for|recommended)"
            r"(?! by (?:police|detectives|immigration)){e}",
            alone_before=r"instead of(?: the| its| a)?",
        ),
        "de": SeekingWords(
            r"(?:forder(?:te|ten|t|n)|verlang(?:te|ten|t|en)|beantrag(?:te|ten|t|en)"
            r"|plädier(?:te|ten) (?:auf|für)|gefordert hatten?)(?: (?!(?:und|aber){e}){w}){0,5}",
            r"bekam|erhielt|verhäng|verurteil|gab|bewillig|wurden|blieb|einig|sprach|zugesprochen"
            r"|bot|bietet|akzeptier|stimm|gewähr",
            r"(?: {w}){0,4} (?:gefordert|beantragt|verlangt)(?: hatten?)?(?:,| und| aber|$){e}",
            alone=r"(?: {w}){0,2},? (?:die|das|den|wie)(?: {w}){0,5}?"
            r" (?:gefordert|beantragt|verlangt){e}",
            alone_before=r"(?:geforderte|beantragte|verlangte"
            r"|versprochene|zugesagte|geplante)[nr]?(?: {w})?",
        ),
        "nl": SeekingWords(
            r"(?:eiste[n]?|eis(?:t|en)|vroeg(?:en)? om|vorder(?:de|den|t))(?: (?!(?:en"
            r"|maar){e}){w}){0,4}",
            r"kreeg|kregen|legde|veroordeel|gaf|ontving|werden|werd|toegekend|bood|boden|akkoord|accepteer"
            r"|stemde",
            r"(?: {w}){0,4} (?:geëist|gevraagd|gevorderd)(?: had(?:den)?)?{e}",
            alone=r"(?: {w}){0,2},? (?:die|dat)(?: {w}){0,5}? (?:geëist|gevraagd|gevorderd){e}",
            alone_before=r"(?:geëiste|gevraagde|gevorderde)(?: {w})?",
        ),
        "fr": SeekingWords(
            r"(?:demand(?:é|ait|aient|ent|e)|réclam(?:é|ait|aient|ent|e)|requ(?:is|éra|iert|érait)"
            r"|visai(?:t|ent)|command(?:é|ait|aient))"
            r"(?: (?!(?:et|mais|que){e}){w}){0,4}",
            r"obten|obtien|reçu|reçoi|accord|condamn|infligé|écop|accept|propos|concéd|offert|réalis|livr",
            alone_before=r"au lieu (?:des?|d')(?: {w})?",
            alone=r"(?: {w}){0,3}? (?:requis|promis(?:es)?|(?:demandé|réclamé|annoncé)e?s){e}",
        ),
        "es": SeekingWords(
            r"(?:pid(?:e|ió|en|ieron)|ped(?:ía|ían)|solicit(?:ó|aba|aron|aban)|exig(?:ió|ía"
            r"|ieron|ían)"
            r"|reclam(?:ó|aba|aron|aban))(?: (?!(?:y|pero|que){e}){w}){0,4}",
            r"recib|obtuv|conden|conced|logr|consigu|otorg|impus|acept|ofrec|pact|acord|firm",
            alone=r"(?: {w}){0,3}? (?:(?:pedid|solicitad|exigid|reclamad)[oa]s"
            r"|que (?:pedía|solicitaba|exigía|reclamaba|había (?:pedido|solicitado|exigido)))",
        ),
        "it": SeekingWords(
            r"(?:chie(?:sto|deva|devano|se|sero|de|dono)|preteso|pretendeva(?:no)?)"
            r"(?: (?!(?:e|ma|che){e}){w}){0,4}",
            r"ottenut|ottien|ricevut|condann|concess|inflitt|avuto|accett|offert|offr|accord",
            alone=r"(?: {w}){0,3}? (?:ri)?chiest[ie]{e}",
            alone_before=r"invece (?:dei|delle|degli|di)(?: {w})?",
        ),
        "pt": SeekingWords(
            r"(?:ped(?:iu|iram|ia|iam|e|em)|exig(?:iu|iram|ia|iam)|solicit(?:ou|aram|ava)"
            r"|reivindic(?:ou|aram|ava|avam))(?: (?!(?:e|mas|que){e}){w}){0,4}",
            r"receb|obtev|obtiv|conden|conced|consegu|levou|aplic|aceit|oferec|acord|fechou",
            alone=r"(?: {w}){0,3}? (?:pedid|solicitad|exigid|requerid|reivindicad)[oa]s{e}",
        ),
        "ru": SeekingWords(
            r"(?:потребова{w}|требова{w}|просил{w}?|запросил{w}?|запрашивал{w}?)"
            r"(?: (?!(?:и|но|а){e}){w}){0,4}",
            r"получил|приговор|назначил|дал|выделил|присудил|взыскал|соглас|предлож|одобр|приня",
            alone=r"(?: {w}){0,2}, котор(?:ые|ых|ый)(?: {w})? (?:требовал|просил|запрашивал)",
            alone_before=r"(?:запрошенн|обещанн|запланированн){w}",
        ),
        "pl": SeekingWords(
            r"(?:(?:za)?żąda(?:ł|ła|li|ły|ją)?|domaga(?:ł|ła|li|ły)? się|wnioskowa(?:ł|ła|li) o"
            r"|prosi(?:ł|ła|li|ły) o)(?: (?!(?:i|ale|a){e}){w}){0,4}",
            r"dosta|otrzyma|skaza|wymierzy|przyzna|uzyska|zasądzi|zgodzi|zaofer|zaakcept|stan[ęe]ło",
        ),
        "tr": SeekingWords(
            "(?!)",
            alone=r"[^.;,!?\d]{0,20}? yerine{e}",
            given=r"aldı|verdi|verildi|kabul|mahk[uû]m|çarptır|hükmet|anlaş|önerdi|teklif|razı",
            behind=(
                r"[^.;!?\d]{0,24}?(?:iste(?:di|mişti|rken|miş|yordu)|talep e(?:tti|tmişti"
                r"|diyordu|derken))"
            ),
        ),
        "ar": SeekingWords(
            r"(?:و?طلب(?:ت|وا)?|و?طالب(?:ت|وا)?)(?: {w}){0,4}(?: ب)?",
            r"و?(?:حصل|حكم|قضت|قضى|منح|نال|تلقى|أعط|وافق|قبل|عرض)",
        ),
        "he": SeekingWords(
            r"(?:ביקש(?:ה|ו)?|דרש(?:ה|ו)?|תבע(?:ה|ו)?)(?: {w}){0,4}",
            r"ו?ה?(?:קיבל|גזר|נגזר|פסק|הטיל|אישר|הסכי|הציע|נתנ|נתן|סוכם)",
        ),
        "hi": SeekingWords(
            "(?!)",
            r"मिले|मिला|मिली|दिए|दी|सुना|सज़ा|सजा|राज़ी|राजी|सहमत|मंज़ूर|मंजूर|मान",
            behind=r"[^.।!?\d]{0,30}?(?:मांगे|माँगे|मांगी|माँगी|की मांग|की माँग)",
        ),
        "zh": SeekingWords(
            r"(?:原计划|原計劃|原定|要求|求刑|索赔|索賠|请求|請求|申请|申請|索要)[^。！？；，,\d]{0,10}",
            r"判|实际|實際|只有|获|獲|得到|批准|裁定|给|給|同意|接受|达成|達成|最终|最終",
        ),
        "ja": SeekingWords(
            r"(?:求刑は[^。\d]{0,6}|予定された[^。\d]{0,4})",
            r"言い渡|とどまっ|だけ|判決|認め|得た|受け取|支払|妥結|合意|回答|受け入れ|提示",
            behind=r"[^。！？\d]{0,14}?(?:求刑|要求|求めた|求めて|請求)",
        ),
        "ko": SeekingWords(
            "(?!)",
            r"선고|받았|판결|인정|지급|배정|얻|합의|그쳤|수용|제시|타결",
            behind=r"[^.!?\d]{0,14}?(?:구형|요구|요청|청구)",
        ),
        "fa": SeekingWords(
            "(?!)",
            r"حکم|محکوم|داد|دریافت|رسید|پذیرفت|موافقت|قبول",
            behind=r"[^.؛!؟\d]{0,24}?(?:خواست|درخواست کرد|وعده داده شده)",
        ),
        "id": SeekingWords(
            r"(?:menuntut|meminta)(?: {w}){0,3}",
            r"memvonis|vonis|menghukum|menjatuhkan|diberi|mendapat|menerima|menyetujui|sepakat|menawarkan",
        ),
        "vi": SeekingWords(
            r"(?:đề nghị|yêu cầu)(?: {w}){0,3}",
            r"tuyên|phạt|nhận|được|chấp|đồng ý|đề xuất",
        ),
        "th": SeekingWords(
            r"(?:ขอ|เรียกร้อง)[^\s\d]{0,10}",
            r"ตัดสิน|ได้รับ|พิพากษา|ยอม|ตกลง|อนุมัติ|เสนอ",
        ),
    }
)
# What somebody is threatened with, before or behind the years of a sentence or the sum of a fine.
THREATS: Final = MappingProxyType(
    {
        "en": (
            (
                r"(?:faces?|faced|facing|risks?|risked|risking|could get|could face|threatened with"
                r"|punishable (?:by|with)|carr(?:y|ies|ied)|liable to)(?: (?!(?:and|but"
                r"|that|who|after"
                r"|of the){e})[a-z'-]+){0,6}"
            ),
            r"[^.;!?\d]{0,24},? whichever is (?:higher|greater|lower|more)",
        ),
        "de": (
            r"(?:droh(?:t|en|te|ten)|riskier(?:t|en|te|ten)|erwarte(?:t|n|te|ten))(?: {w}){0,6}",
            r"(?: {w}){0,3} droh(?:t|en|te|ten)",
        ),
        "nl": (
            r"(?:riskeer(?:t|de|den)|riskeren|hang(?:t|en)|bedreigd met)(?: {w}){0,5}",
            r"(?: {w}){0,3} boven het hoofd",
        ),
        "fr": (
            r"(?:encour(?:t|ent|ait|aient)|risqu(?:e|ent|ait|aient)|passibles? d)(?: {w}){0,5}",
            "(?!)",
        ),
        "es": (
            (
                r"(?:se enfrentan? a|se enfrentaban? a|afrontan?|se expone[n]? a|se arriesgan? a"
                r"|podrían? recibir)(?: {w}){0,5}"
            ),
            "(?!)",
        ),
        "it": (r"(?:rischi(?:a|ano|ava|avano)|passibil[ei] d{w})(?: {w}){0,5}", "(?!)"),
        "pt": (
            r"(?:enfrentam?|pode(?:m)? pegar|arriscam?(?:-se)?(?: a)?|sujeit[oa]s? a)(?: {w}){0,5}",
            "(?!)",
        ),
        "ru": (r"(?:гроз(?:ит|ят|ило|ило бы)|может получить|угрожает)(?: {w}){0,5}", "(?!)"),
        "pl": (r"(?:groz(?:i|ą|iło|iła|iły))(?: {w}){0,5}", "(?!)"),
        "tr": (
            "(?!)",
            r"[^.;!?\d]{0,44}?(?:hapis|ceza)[^.;!?\d]{0,24}?(?:yargılan|isten|talep|karşı karşıya)",
        ),
        "ar": (r"(?:و?[يت]واجه(?:ون)?|عقوبة تصل)(?: {w}){0,5}(?: إلى)?", "(?!)"),
        "he": (r"(?:צפוי(?:ה|ים|ות)? ל|עומד(?:ת|ים)? בפני)(?: ?{w}){0,5}(?: של)?", "(?!)"),
        "fa": ("(?!)", r"[^.؛!؟\d]{0,30}?(?:مواجه|روبرو|روبه ?\u200c?رو) (?:است|هستند|شود)"),
        "hi": ("(?!)", r"[^.।!?\d]{0,30}?(?:सजा|सज़ा|जेल|कैद) (?:हो सकती|का सामना|का खतरा)"),
        "zh": (
            r"(?:面临|面臨|建议判处|建議判處|最高可判处?|可能被判|可处|可處)[^。！？；，\d]{0,10}",
            "(?!)",
        ),
        "ja": (
            "(?!)",
            (
                r"[^。！？\d]{0,6}?(?:を|が)?(?:求刑し|求刑され|求刑した"
                r"|科される(?:可能性|恐れ))"
            ),
        ),
        "ko": ("(?!)", r" ?[^.!?\d]{0,6}?[을를이가]? ?(?:구형했|구형받|구형됐|구형하)"),
        "vi": (r"(?:đối mặt(?: với)?|có thể (?:bị phạt|lĩnh|nhận))(?: {w}){0,5}", "(?!)"),
        "id": (r"(?:terancam|diancam|menghadapi)(?: {w}){0,5}", "(?!)"),
        "th": (r"(?:เผชิญโทษ|อาจต้องโทษ|อาจถูกจำคุก|เสี่ยงโทษ)[^\d.;]{0,12}", "(?!)"),
    }
)
