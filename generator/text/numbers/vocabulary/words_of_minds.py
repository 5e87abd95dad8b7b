"""What nobody thought, knew, saw coming or named, by language: "nobody expected the crowd",
"niemand rechnete mit", "nadie esperaba".

Who did not expect something is no count of what came. Each is the source of a pattern for plain
texts in lower case, from behind the words for "nobody" on. What is known of nobody ("no one is
known to have died") is not among them.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

# On in the same clause, over a phrase in commas in no language, nor over what nobody of a kind did:
# "nobody who knew him was hurt"
_ON: Final = r"(?:(?: (?!(?:who|that|which|whom|que|qui|che|,){e})[^\s.,;:!?]+){0,5}?)"
_ON_EAST: Final = r"[^。、，；！？,.;\d]{0,10}?"
MINDS: Final = MappingProxyType(
    {
        "en": r"(?: of (?:the|his|her|its|their|them|us|those|these|our)"
        r"(?: (?!(?:who|that|which|whom){e})[a-z0-9,'’-]+){0,4}?)?"
        r"(?: (?:had|has|have|could|can|would|ever|really|even|quite|actually|seriously|truly|yet"
        r"|there|here|at [a-z]+|in the [a-z]+|else|alive|inside|outside))*"
        r" (?:expect(?:s|ed)?|knew|know|knows|known(?! to{e})|guess(?:es|ed)?|thought|think|thinks"
        r"|imagin(?:es?|ed)|foresaw|foreseen|predict(?:s|ed)?|anticipat(?:es?|ed)|believ(?:es?|ed)"
        r"|realis(?:es?|ed)|realiz(?:es?|ed)|notic(?:es?|ed)|suspect(?:s|ed)?|doubt(?:s|ed)?"
        r"|dream(?:ed|t)|understood|understands?|remember(?:s|ed)?|recognis(?:es?|ed)|explain(?:ed"
        r"|s)?"
        r"|recogniz(?:es?|ed)|hear|heard|claim(?:s|ed)?|wonder(?:s|ed)|tell|told|predict|reckoned"
        r"|foresee|named|identified|(?:saw|see|seen) (?:it|this|that|them|him|her|any of it)"
        r"|(?:saw|see|seen)(?: [a-z]+){1,4} coming|(?:was|were|is|are) (?:expecting|sure|certain"
        r"|aware|prepared|ready|surprised|thinking|counting on|expected to (?:know|say)))(?![a-z])",
        "de": rf"{_ON}? (?:(?:hatte|hätte|konnte|kann|hat)(?:{_ON}) )?(?:rechne(?:t|te|ten)"
        r"|gerechnet|erwart[^\W\d_]+|ahn(?:t|te|ten)|geahnt|wuss?te|weiß|gewusst|kannte|kennt"
        r"|glaub(?:t|te)|dach(?:te|t)|gedacht|vermut(?:et|ete)|bemerk(?:t|te)|namentlich|nannte"
        r"|vorher(?:gesehen|sah)|vorausgesehen|zweifel(?:t|te)|hör(?:t|te)|gehört|bekannte sich"
        r"|erinner(?:t|te)|versteht|verstand|für möglich){e}",
        "fr": rf"{_ON}? ?(?:s'(?:y )?(?:attend|était attendu|en doutait|imaginait)[^\W\d_]*"
        r"|attendait"
        r"|(?:pouvait |avait |aurait |a |l'avait |l'a )?(?:prév(?:oyait|oir|u)|imagin(?:ait|er|é)"
        r"|cru|croyait|croit|pensait|pensé|pense|savait|sait|su|connaissait|connaît|soupçonn(?:ait"
        r"|é)|remarqué|entendu|reconnu|revendiqu(?:é|ait)|deviné|compris|vu venir|douté|doutait"
        r"|misait)){e}",
        "es": rf"{_ON}? (?:(?:se )?(?:esperab[^\W\d_]+|esper(?:a|ó)|imagin(?:ó|aba|a)|preve?ía"
        r"|previó|previsto|sabía|sabe|supo|sabido|conocía|conoce|conoció|creía|creyó|cree|pensaba"
        r"|pensó|piensa|sospech(?:aba|ó)|dud(?:aba|a|ó)|oyó|oía|notó|reivindic(?:ó|aba|ado)"
        r"|reconoció|recuerda|recordaba|entend(?:ía|ió)|contaba con|esperado|imaginado)"
        r"|(?:lo )?vio venir|(?:lo )?veía venir){e}",
        "it": rf"{_ON}? (?:(?:(?:se l'|si |lo |l'|ne )?(?:aspettava(?:no)?|aspetta|aspettato"
        r"|immagina(?:va|to)?|prevedeva|previsto|prevede|sapeva|sa{e}|saputo|conosceva|conosce"
        r"|credeva|crede|creduto|pensava|pensa|pensato|sospett(?:ava|ato)|dubit(?:ava|a)|sentito"
        r"|notato|riconosc[^\W\d_]+|ricorda(?:va)?|capì|capito|rivendicat[oa]|contava su"
        r"|visto arrivare)){e})",
        "pt": rf"{_ON}? (?:(?:se )?(?:esperava|espera|esperou|esperado|imagin(?:ava|ou|a)|previa"
        r"|previu|previsto|sabia|sabe|soube|conhecia|conhece|acreditava|acredita|achava|acha"
        r"|pensava"
        r"|pensou|suspeit(?:ava|ou)|duvid(?:ava|ou|a)|ouviu|notou|percebeu|reivindic(?:ou|ava)"
        r"|reconheceu|lembra(?:va)?|entendeu|contava com)|viu chegar){e}",
        "nl": rf"{_ON}? (?:had(?:den)? {_ON}? ?)?(?:verwacht(?:te)?|rekende|gerekend|voorzag"
        rf"|voorzien"
        r"|voorspel[^\W\d_]+|kende|kent|gekend|wist|weet|geweten|dacht|denkt|gedacht"
        r"|geloof[^\W\d_]*"
        r"|vermoed[^\W\d_]*|twijfel(?:t|de)|hoorde|gehoord|merkte|gemerkt|herkende|begreep"
        r"|herinner[^\W\d_]+|eiste [^.,;!?\d]{0,20}op){e}",
        "pl": rf"{_ON}? (?:(?:się )?(?:spodziewał[^\W\d_]*|oczekiwał[^\W\d_]*|przewidział[^\W\d_]*"
        r"|przewidywał[^\W\d_]*|wiedział[^\W\d_]*|wie|znał[^\W\d_]*|zna|myślał[^\W\d_]*|sądził"
        r"[^\W\d_]*|wierzył[^\W\d_]*|przypuszczał[^\W\d_]*|podejrzewał[^\W\d_]*|wątpi[^\W\d_]*"
        r"|słyszał[^\W\d_]*|zauważył[^\W\d_]*|pamięta[^\W\d_]*|rozumie[^\W\d_]*|liczył[^\W\d_]*"
        r"|przyznał[^\W\d_]* się)){e}",
        "ru": rf"{_ON}? (?:(?:ожидал|ждал|предвидел|предполагал|знал|знает|думал|верил|верит"
        rf"|подозревал"
        r"|сомневал|слышал|заметил|понял|помнит|узнал|догадывал|рассчитывал|предсказывал|предсказал"
        r"|представлял|мог (?:представить|предвидеть|предположить|подумать)|взял на себя)"
        r"[^\W\d_]*){e}",
        "tr": r"[^.;!?,\d]{0,50}?(?:bekle(?:mi|me)|tahmin e(?:tmi|tme|deme)|bilmi|bilme|düşünme"
        r"|düşünmü"
        r"|inanma|inanmı|tanıma|tanımı|öngör(?:e)?me|şüphelenme|duyma|hatırlamı|fark etme|üstlenme"
        r"|hayal e(?:tme|deme)|ummu|umma)",
        "ar": rf"(?: كان| قد)?{_ON}? (?:[يت]?توقع[^\W\d_]*|[يت]عرف[^\W\d_]*|عرف|[يت]علم|علم"
        r"|[يت]ظن|ظن"
        r"|[يت]عتقد|[يت]تخيل|تخيل|[يت]تصور|تصور|[يت]شك|سمع|[يت]سمع|لاحظ|[يت]تبن[^\W\d_]*|تبنى){e}",
        "he": rf"{_ON}? (?:(?:ציפ|צפ|ידע|הכיר|מכיר|חשב|חושב|האמין|מאמין|שיער|העלה בדעת|תיאר|דמיין"
        rf"|חזה"
        r"|שמע|הבחין|זכר|זוכר|הבין|ניחש|הטיל ספק|נטל|קיבל אחריות)[^\W\d_]*|יודע){e}",
        "hi": r"(?: [^\s\d।.,]+){0,4}? (?:उम्मीद|अपेक्षा|अंदाज[^\s]*|अंदाज़[^\s]*|पता|जानत[^\s]+"
        r"|सोच[^\s]*"
        r"|मालूम|पहचानत[^\s]+|विश्वास|यकीन|सुना)",
        "id": rf"{_ON}? (?:menduga|menyangka|mengira|memperkirakan|tahu|mengetahui|mengenal|percaya"
        r"|berpikir|membayangkan|mengharapkan|mendengar|menyadari|curiga|mengaku"
        r"|ingat){{e}}".replace("{{e}}", "{e}"),
        "vi": rf"{_ON}? (?:ngờ|nghĩ|biết|đoán|tin|tưởng|dự đoán|lường|quen|nghe|nhận ra|nhớ|ngờ tới"
        r"|mong đợi|chờ đợi|trông đợi|hiểu){e}",
        "th": r"[^\s.;!?\d]{0,12}?(?:คาด|รู้|คิด|เชื่อ|นึก|ทราบ|สงสัย|ได้ยิน|จำ|เข้าใจ|อ้าง)",
        "fa": rf"{_ON}? (?:انتظار|فکر|گمان|تصور|نمی ?\u200c?دانست|پیش ?\u200c?بینی"
        rf"|نمی ?\u200c?شناخت"
        r"|خبر نداشت|باور|شک|نشنید)",
        "zh": rf"{_ON_EAST}(?:预料|預料|料到|想到|知道|预见|預見|预期|預期|认识|認識|认为|認為"
        rf"|相信|以为|以為"
        r"|怀疑|懷疑|听到|聽到|听说|聽說|注意到|猜到|预测|預測|期待|指望|承认|承認|声称|聲稱|记得"
        r"|記得|明白)",
        "ja": rf"{_ON_EAST}(?:予想|予期|想像|期待|知ら|思わ|思って|考え|信じ|気づ|気付|疑わ"
        rf"|疑って|聞い|予測"
        r"|覚えて|分から|わから|見抜)",
        "ko": r"[^.!?,\d]{0,24}?(?:예상|기대|생각|상상|짐작|몰랐|모르|알지|알아|믿지|의심|듣지"
        r"|눈치|예측|기억)",
    }
)
