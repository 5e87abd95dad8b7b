"""Claims that are called a hoax, a lie or a fantasy, as data, by language: "Reports of 300 dead
turned out to be a hoax".

Each language has what opens a claim, up to the number, and what calls it untrue, from the number
on, as ``words_of_claims`` has it of denials.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_TO: Final = r"[^.;:!?\d]{0,50}"
_E: Final = r"(?<![^\W\d_])"
_SAID_JA: Final = (
    r"(?:情報|報道|指摘|見方|説|うわさ|噂|主張|発表|話|投稿|こと|という|とする|との"
    r"|とした)"
)
_WHAT: Final = r"[^.;!?\d]{1,60}?"
# By language: what opens a claim, and what says behind its number that it is untrue.
UNTRUE_CLAIMS: Final = MappingProxyType(
    {
        "en": (
            (
                rf"{_E}(?:figures?|claims?|claim(?:ed|ing)|reports?|numbers?|tolls?|stor(?:y|ies)"
                r"|allegations?|assertions?|suggestions?|rumou?rs?|estimates?|news|statements?"
                rf"|idea|notion|talk) {_TO}"
            ),
            (
                rf"{_WHAT} (?:(?:was|were|is|are|as) (?:just |simply |merely |pure |all "
                rf"|an? )*[\"'“”]?"
                r"(?:an? )?(?:pure |complete |total |utter |sheer )?(?:fantas(?:y|ies)|hoax(?:es)?"
                r"|fiction|fabrications?|lies?|myths?|inventions?|fakes?|nonsense|fairy ?tales?"
                r"|rubbish|invented|made up|untrue|bogus|baseless|unfounded)"
                r"|(?:turned out|proved|proven|found|shown) (?:to be )?(?:an? )?(?:hoax|false|fake"
                r"|untrue|wrong|fabricated|lies?|invented|baseless|unfounded))(?![a-z])"
            ),
        ),
        "de": (
            (
                rf"{_E}(?:behauptung(?:en)?|meldung(?:en)?|berichte?|angaben?|aussagen?|nachricht"
                rf"|gerüchte?|zahl|darstellung|geschichte),? {_TO}"
            ),
            (
                rf"{_WHAT},? (?:(?:ist|sei|sind|war|waren|seien) (?:schlicht |einfach |frei |eine? "
                r"|reine? |völlig )*(?:falsch|erfunden|gelogen|unwahr|lüge|falschmeldung|märchen"
                r"|unsinn|fake|haltlos|erfindung|fantasie)|(?:stellten?|erwies(?:en)?"
                r"|entpuppten?) sich als (?:eine? )?(?:falsch|lüge|unwahr|erfunden|ente|haltlos))"
            ),
        ),
        "nl": (
            rf"{_E}(?:bewering(?:en)?|bericht(?:en)?|melding(?:en)?|gerucht(?:en)?|cijfer) {_TO}",
            (
                rf"{_WHAT},? (?:(?:is|zijn|was|waren) (?:een |pure |volledig )*(?:onwaar|vals"
                rf"|onjuist"
                r"|verzonnen|onzin|leugen|nep|verzinsel)|(?:bleek|bleken) (?:een )?(?:onwaar|vals"
                r"|onjuist|verzonnen|nep|hoax|leugen))"
            ),
        ),
        "fr": (
            (
                rf"{_E}(?:affirmations?|informations?|rumeurs?|chiffre|nouvelle|allégations?"
                rf"|déclarations?|bilan) {_TO}"
            ),
            (
                rf"{_WHAT} (?:(?:est|était|sont|étaient) (?:une? |de la |totalement |entièrement "
                r"|pure |tout simplement )*(?:fau(?:x|sses?)|mensong\w*|inventée?s?|invention"
                r"|fantaisi\w*|infondée?s?|canular|pure invention)|(?:s'(?:est|était)|se sont)"
                r" (?:avérée?s?|révélée?s?) (?:être )?(?:une? )?(?:fau(?:x|sses?)|mensong\w*"
                r"|canular"
                r"|infondée?s?))"
            ),
        ),
        "es": (
            (
                rf"{_E}(?:afirmaci(?:ón|ones)|informaci(?:ón|ones)|noticias?|rumor(?:es)?|cifra"
                rf"|versión|datos?|acusaci(?:ón|ones)) {_TO}"
            ),
            (
                rf"{_WHAT} (?:(?:es|era|son|eran|fue) (?:una? |pura |totalmente )*(?:fals[oa]s?"
                r"|mentira|inventad[oa]s?|fantasía|bulo|invento|infundad[oa]s?)|result(?:ó|aron)"
                r" (?:ser )?(?:una? )?(?:fals[oa]s?|mentira|bulo|inventad[oa]s?))"
            ),
        ),
        "it": (
            (
                rf"{_E}(?:affermazion[ei]|notizi[ae]|voc[ei]|cifra|dichiarazion[ei]|rapport[oi]"
                rf"|accus[ae]) {_TO}"
            ),
            (
                rf"{_WHAT} (?:(?:è|era|sono|erano) (?:una? |pura |del tutto "
                rf"|totalmente )*(?:fals[oaie]"
                r"|bugi[ae]|inventat[oaie]|fantasia|bufal[ae]|infondat[oaie]|invenzione)"
                r"|si (?:è|sono) rivelat[oaie] (?:una? )?(?:fals[oaie]|bufal[ae]|infondat[oaie]))"
            ),
        ),
        "pt": (
            (
                rf"{_E}(?:afirmaç(?:ão|ões)|informaç(?:ão|ões)|notícias?|boatos?|número"
                rf"|declaraç(?:ão|ões)|alegaç(?:ão|ões)) {_TO}"
            ),
            (
                rf"{_WHAT} (?:(?:é|era|são|eram|foi) (?:uma? |pura |totalmente )*(?:fals[oa]s?"
                r"|mentira|inventad[oa]s?|fantasia|boato|invenção|infundad[oa]s?)|revel(?:ou|aram)-se"
                r" (?:uma? )?(?:fals[oa]s?|mentira))"
            ),
        ),
        "ru": (
            (
                rf"{_E}(?:сообщени{{w}}|информаци{{w}}|слух{{w}}|данные|утверждени{{w}}|новост{{w}}"
                rf"|заявлени{{w}}|цифр{{w}}) {_TO}"
            ),
            (
                rf"{_WHAT}(?: -| —| –)? (?:(?:оказал{{w}}|явля{{w}}|был{{w}}) (?:ложью|ложн{{w}}"
                r"|фейк{w}|выдумк{w}|неправд{w}|недостоверн{w}|вымыс{w})|(?:это )?(?:ложь|фейк"
                r"|выдумка"
                r"|неправда|фантазия)|не соответству{w} действительности)"
            ),
        ),
        "pl": (
            (
                rf"{_E}(?:doniesieni{{w}}|informacj{{w}}|pogłosk{{w}}|wiadomoś{{w}}|twierdzeni{{w}}"
                rf"|liczba) {_TO}"
            ),
            (
                rf"{_WHAT},? (?:(?:jest|są|to|był{{w}}) (?:po prostu )?(?:fałsz{{w}}|kłamstw{{w}}"
                r"|nieprawd{w}|zmyślon{w}|bzdur{w}|fikcj{w})|okazał{w} się (?:fałsz{w}|kłamstw{w}"
                r"|nieprawd{w}|zmyślon{w}))"
            ),
        ),
        "tr": (
            "",
            (
                r"[^.;!?\d]{1,50}? (?:iddia|haber|söylenti|rakam"
                r"|bilgi)[^\W\d_]* (?:[^.;!?\d]{0,20} )?"
                r"(?:yalan|uydurma|asılsız|yanlış|gerçek dışı|doğru değil|hayal ürünü)"
            ),
        ),
        "ar": (
            rf"{_E}(?:ال)?(?:أنباء|تقارير|معلومات|شائعات|خبر|مزاعم|ادعاءات|ادعاء|رقم) {_TO}",
            (
                r"[^.؛!؟\d]{1,60}? (?:كاذب|كذب|غير صحيح|زائف|مفبرك|خاطئ|باطل|ملفق|محض خيال)"
                r"[^\W\d_]{0,2}"
            ),
        ),
        "he": (
            rf"{_E}ה?(?:דיווח(?:ים)?|שמועות|שמועה|טענה|טענות|ידיעות|ידיעה|פרסומים|מספר) {_TO}",
            rf"{_WHAT} (?:שקרי{{w}}?|שקר|כוזב{{w}}?|לא נכו{{w}}|מופרכ{{w}}|המצאה|בדיה|פייק)",
        ),
        "fa": (
            rf"{_E}(?:خبر|گزارش|ادعا|شایعه|اخبار|گزارش ?\u200c?های|ادعای) {_TO}",
            r"[^.؛!؟\d]{1,60}? (?:دروغ|نادرست|بی ?\u200c?اساس|ساختگی|کذب|غلط)",
        ),
        "hi": (
            "",
            (
                r"[^.।!?\d]{1,50}?(?:(?:खबर|ख़बर|दाव|अफवाह|रिपोर्ट|आंकड़)[^.।!?\d]{0,20}?"
                r"|, यह )(?:झूठ|गलत|ग़लत|फर्जी|फ़र्ज़ी|मनगढ़ंत|कोरी कल्पना)"
            ),
        ),
        "bn": (
            "",
            r"[^.।!?\d]{1,40}?(?:খবর|দাবি|গুজব|তথ্য)[^.।!?\d]{0,20}?(?:মিথ্যা|ভুয়া|ভুল|অসত্য|বানোয়াট)",
        ),
        "zh": (
            "",
            (
                r"[^。！？；\d]{1,16}?的?(?:消息|说法|說法|报道|報道|报导|報導|传闻|傳聞|传言|傳言|数字|數字)"
                r"[^。！？；\d]{0,8}(?:不实|不實|属假|虚假|虛假|是谣言|謠言|纯属虚构|純屬虛構|失实|失實"
                r"|是假的|子虚乌有|捏造|无稽之谈|無稽之談)"
            ),
        ),
        "ja": (
            "",
            (
                rf"[^。！？\d]{{1,28}}?(?:の|{_SAID_JA})[^。！？\d]{{0,12}}?(?:は|が)?[^。！？\d]{{0,6}}?"
                r"(?:誤報|デマ|虚偽|嘘|うそ|でたらめ|事実無根|誤り|フェイク)"
            ),
        ),
        "ko": (
            "",
            (
                r"[^.!?\d]{1,30}?(?:다는|라는|했다는|설|의혹|주장|보도|소문)[^.!?\d]{0,16}?"
                r"(?:거짓|오보|허위|가짜|사실무근|날조|헛소문)"
            ),
        ),
        "vi": (
            rf"{_E}(?:thông tin|tin đồn|tin|cáo buộc|báo cáo|con số) {_TO}",
            rf"{_WHAT} (?:là )?(?:sai sự thật|sai|bịa đặt|tin giả|giả|không đúng|hoang đường)",
        ),
        "id": (
            rf"{_E}(?:kabar|laporan|isu|rumor|informasi|berita|klaim|tuduhan) {_TO}",
            rf"{_WHAT} (?:adalah |ternyata |itu )*(?:hoaks|hoax|bohong|palsu|tidak benar|rekayasa)",
        ),
        "th": (
            r"(?:ข่าว|รายงาน|กระแส|ตัวเลข)[^.;:!?\d]{0,50}",
            r"[^.;:!?\d]{1,50}?(?:เป็นเท็จ|ข่าวปลอม|เป็นข่าวลวง|โกหก|เรื่องโกหก)",
        ),
    }
)
