"""The words that foresee a number, as data, by language: "is expected to reach", "wird … steigen".

Each language has what stands before such a number, and what stands behind it; all are sources of
patterns for plain texts in lower case. ``{w}`` is a word, ``{e}`` the end of one.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class OutlookWords(NamedTuple):
    """What one language says before a number that is foreseen, or behind one; and what stands on
    both sides of one, where neither says it alone: "wird auf 5 Prozent steigen"."""

    before: str
    behind: str = "(?!)"
    opens: str = "(?!)"
    closes: str = "(?!)"


_BE: Final = r"(?:is|are|was|were|be|been|being|'s|'re)(?: (?:[a-z]+ly|now|also|still|all))?"
_TO_REACH: Final = (
    r"(?:reach|hit|top|exceed|surpass|climb|rise|grow|swell|jump|increase|fall|drop|decline|shrink"
    r"|total|double|pass|approach|near|soar|surge|slow|dip|slide|contract|expand|widen|narrow"
    r"|tumble"
    r"|amount|come to|stand at|peak)"
)
# "Is expected to claim at least 30 lives", but "to plead guilty to killing 3"
_AFTER_TO: Final = (
    r"(?!(?:for|in|since|after|before|within|during|with|of|because|as|but|while|and|or|that|who"
    r"|which|than|from|the|his|her|its|their|all|both|on|to)(?![a-z]))[a-z'-]+(?<!ing)"
)
_EN: Final = OutlookWords(
    rf"(?:(?:{_BE} (?:expected|forecast|forecasted|projected|predicted|anticipated|tipped|poised"
    rf"|set"
    r"|due|likely|slated|on (?:course|track)|bound|destined|going|about)"
    r"|(?:looks?|looked|seems?|appears?) (?:set|likely|sure|certain|bound|poised|due"
    rf"|on (?:course|track))) to(?: {_AFTER_TO}){{1,4}}"
    rf"|(?:{_BE} (?:poised|due|on (?:course|track)|bound|destined|headed)|(?:looks?"
    rf"|looked) set) for"
    rf"(?: {_AFTER_TO}){{0,4}})"
    rf"|(?:will|would|shall|'ll)(?: (?:[a-z]+ly|likely|soon|eventually))? {_TO_REACH}"
    r"(?: (?!(?:for|in|since|after|before|within|during|with|because|as|but|while|and|or|that|who"
    r"|which|than|from)(?![a-z]))[a-z'-]+){0,2}"
    r"|(?<!than )(?<!as )(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )(?:expects?"
    r"|expected|forecasts?|forecasting|predicts?|predicted|predicting"
    r"|foresees?|foresaw|anticipates?|anticipated|envisages?|projections?|predictions?"
    r"|hop(?:es?|ed|ing) to|aim(?:s|ed|ing)? to)"
    r"(?: (?!(?:that|who|which|and|but|or|when|after|because|since|from|with|on|than|until|within"
    r"|before|whose|as|by|if|where|whether)(?![a-z]))[a-z'-]+){0,6}",
    r"(?: (?!said{e}|that{e}|who{e})[a-z'-]+){0,2} (?:is|are|was|were)(?: [a-z]+ly"
    r"| now)? (?:expected|forecast|predicted"
    r"|projected|anticipated)(?! to)(?![a-z])"
    r"|(?: [a-z'-]+){0,2}(?: (?:is|are|was|were))? expected to (?:attend|come|gather|turn out"
    r"|turn up"
    r"|take part|march|join|travel|visit|descend|line|watch|tune|flock|arrive|flee|lose"
    r"|vote)(?![a-z])",
)
_DE: Final = OutlookWords(
    r"(?:voraussichtlich|(?<!\bals )(?<!\bwie )(?:erwarte(?:n|t|te|ten)|rechne(?:t|n|te|ten)"
    r"|prognostizier[a-z]*|prognosen? von|vorhersagen? von|auf kurs"
    r"|hoff(?:t|en|te|ten) auf|peil(?:t|en)|steuer(?:t|n) auf))"
    r"(?: (?!(?:und|aber|weil|seit|nach|vor|als|wegen|bis|am|in)(?![^\W\d_])){w}){0,6}"
    r"|(?:erwartet|rechnet|rechnen|erwarten|davon aus), dass(?: {w}){0,8}",
    r"(?: {w}){1,3} (?:werden|wird|wurden|wurde)(?: {w}){0,4}? (?:erwartet|prognostiziert)"
    r"|(?: {w}){0,3} erwartet(?=[.,;!?]|$)",
    r"(?:wird|werden|würden?|dürften?|sollen?|könnten?)(?: {w}){0,7}",
    r"(?: {w}){0,3}? (?:erreichen|(?:an)?steigen|(?:an)?wachsen|klettern|(?:ab)?sinken|fallen"
    r"|übersteigen|überschreiten|zunehmen|abnehmen|zulegen|schrumpfen|zurückgehen){e}(?! haben)",
)
_REACH_FR: Final = (
    r"(?:atteindr|dépasser|grimper|monter|passer|augmenter|progresser|baisser|reculer|chuter|tomber"
    r"|franchir|s'élèver|s'établir|avoisiner|frôler|croîtr)"
)
_FR: Final = OutlookWords(
    rf"(?:devrai(?:t|ent)(?: {{w}})? {{w}}(?:r|re|oir)|(?:va|vont|allait|allaient) {_REACH_FR}e?"
    rf"|{_REACH_FR}(?:a|ont|ait|aient))(?: (?!(?:et|mais|qui|que|pendant|depuis){{e}}){{w}}){{0,2}}"
    r"|(?:prévoi(?:t|ent)|prévoyai[a-z]+|table(?:nt)? sur|anticip(?:e|ent)|attend(?:ent)?"
    r"|prévisions? de|(?:sont|étaient) attendue?s|espère(?:nt)?|(?:est|sont|était"
    r"|étaient) (?:attendue?s?|prévue?s?) à)"
    r"(?: (?!(?:et|mais|qui|depuis|pendant|dans){e}){w}){0,6}",
    r"(?: {w}){1,3} (?:sont|est|étaient|était) (?:attendu|prévu)e?s?",
)
_REACH_ES: Final = (
    r"(?:alcanzar|llegar|superar|subir|crecer|aumentar|bajar|caer|rebasar|sumar|rondar|sobrepasar"
    r"|ascender|descender|elevarse|situarse)"
)
_ES: Final = OutlookWords(
    rf"(?:{_REACH_ES}(?:á|án|ía|ían)|va[n]? a {_REACH_ES}|apuntan? a|previsión de"
    rf"|eran esperad[oa]s|se esperaban"
    r"|previst[oa]s? (?:en|de))(?: (?!(?:y|pero|que|durante|desde|por){e}){w}){0,2}"
    r"|(?:se (?:espera|esperaba|prevé|preveía|pronostica|esperan|prevén)|prevén?|esperan?"
    r"|pronostican?|proyectan?|anticipan?|confían? en)(?: (?!(?:y|pero|desde|durante"
    r"|por){e}){w}){0,7}",
    r"(?: {w}){1,3} (?:se esperan|son esperad[oa]s|están previst[oa]s)",
)
_IT: Final = OutlookWords(
    r"(?:(?:raggiunger|superer|salir|crescer|aumenter|scender|caler|toccher|arriver|sfiorer"
    r"|ammonter)"
    r"(?:à|anno|ebbe|ebbero)|dovrebbe(?:ro)? {w}(?:re|rsi)|previsione di|attes[oaie] (?:a|al|in)"
    r"|(?:sono|è|erano|era) (?:attes|previst)[oaie])(?: (?!(?:e|ma|che|per|da){e}){w}){0,2}"
    r"|(?:si prevede|si prevedono|prevede|prevedono|si attende|si attendono|si aspetta|si aspettano"
    r"|prevedeva|si spera)(?: (?!(?:e|ma|da|per){e}){w}){0,7}",
    r"(?: {w}){1,3} (?:sono|è|erano) (?:attes|previst)[oaie]",
)
_REACH_PT: Final = (
    r"(?:atingir|alcançar|chegar|superar|ultrapassar|subir|crescer|aumentar|cair|descer|somar"
    r"|totalizar|passar de)"
)
_PT: Final = OutlookWords(
    rf"(?:{_REACH_PT}(?:á|ão|ia|iam)|(?:deve|devem|deverá|deverão|deveria|vai|vão) {_REACH_PT}"
    r"|previsão de|(?:eram|são|foram) (?:esperad|aguardad|previst)[oa]s|previst[oa]s? (?:em"
    r"|para))(?: (?!(?:e|mas|que|por|desde){e}){w}){0,2}"
    r"|(?:espera-se|prevê-se|prevê|preveem|prevêem|esperam?|projetam?|previa|previam)"
    r"(?: (?!(?:e|mas|por|desde){e}){w}){0,7}",
    r"(?: {w}){1,3} (?:são esperad[oa]s|são aguardad[oa]s|estão previst[oa]s)",
)
_NL: Final = OutlookWords(
    r"(?<!\bdan )(?<!\bals )(?:verwacht(?:en|te|ten)?|voorspel(?:t|len|de|den)|rekenen? op"
    r"|rekent op"
    r"|prognose van|verwachting van|op koers naar|hopen? op|hoopt op|naar verwachting)"
    r"(?: (?!(?:en|maar|omdat|sinds|na|voor|in|toen){e}){w}){0,6}"
    r"|(?:verwacht(?:en)?|voorspelt|voorspellen),? dat(?: {w}){0,8}",
    r"(?: {w}){1,3} (?:worden|wordt|werden)(?: {w}){0,4}? verwacht",
    r"(?:zal|zullen|zou|zouden)(?: {w}){0,7}",
    r"(?: {w}){0,3}? (?:bereiken|stijgen|groeien|dalen|oplopen|toenemen|krimpen|overschrijden"
    r"|uitkomen){e}",
)
_RU: Final = OutlookWords(
    r"(?:достигн(?:ет|ут)|превыс(?:ит|ят)|вырас(?:тет|тут)|возраст(?:ёт|ет|ут)|увелич(?:ится|атся)"
    r"|сниз(?:ится|ятся)|упад(?:ёт|ет|ут)|сократ(?:ится|ятся)|подорожа(?:ет|ют)|подешеве(?:ет|ют)"
    r"|дойд(?:ёт|ет|ут)|состав(?:ит|ят))(?: (?!(?:и|но|а|что|который){e}){w}){0,2}"
    r"|(?:ожида(?:ет|ют|ется|ются|ли|лось|лся|ла)|прогнозиру{w}|предсказыва{w}|прогноз{w}?"
    r"|рассчитыва"
    r"(?:ет|ют))(?:,? (?!(?:и|но|а|с|после|из-за){e}){w}){0,6}",
    r"(?: {w}){1,2} (?:ожидаются|ожидается)",
)
_PL: Final = OutlookWords(
    r"(?:(?:osiągn(?:ie|ą)|przekrocz(?:y|ą)|wynios(?:ą)|wyniesie|wzrośnie|wzrosną|spadn(?:ie|ą)"
    r"|zwiększ(?:y|ą) się|zmniejsz(?:y|ą) się|sięgn(?:ie|ą))"
    r"|(?:ma|mają|miał|miała|miało) (?:osiągnąć|wynieść|wzrosnąć|przekroczyć|spaść|sięgnąć))"
    r"(?: (?!(?:i|ale|a|że){e}){w}){0,2}"
    r"|(?:oczekuj(?:e|ą)|oczekiwan{w}|prognozuj(?:e|ą)|spodziewa(?:ją)? się|przewiduj(?:e|ą)"
    r"|prognoz{w}?)"
    r"(?:,? (?!(?:i|ale|a|od|po|przez){e}){w}){0,6}",
)
_TR: Final = OutlookWords(
    "(?!)",
    r"[^.;!?\d]{0,28}?(?:ulaşaca[^\W\d_]*|aşaca[^\W\d_]*|yükselece[^\W\d_]*|düşece[^\W\d_]*"
    r"|artaca[^\W\d_]*|azalaca[^\W\d_]*|büyüyece[^\W\d_]*|gerileyece[^\W\d_]*|bulaca[^\W\d_]*"
    r"|bekleniyor|beklenen|beklendi[^\W\d_]*|öngörül[^\W\d_]*|öngörüyor|bekliyor|tahmin ediyor){e}",
)
_AR: Final = OutlookWords(
    r"(?:(?:من )?المتوقع|و?(?:يتوقع|تتوقع|يُتوقع|توقعت?|توقعوا|يتوقعون)|من المنتظر|من المرتقب"
    r"|و?س(?:يبلغ|تبلغ|يصل|تصل|يتجاوز|تتجاوز|يرتفع|ترتفع|ينخفض|تنخفض|يزيد|تزيد|ينمو|تنمو))"
    r"(?: (?!و|لكن|بعد|منذ|بسبب){w}){0,7}(?: [لب]ـ?)?",
)
_HE: Final = OutlookWords(
    r"ו?ש?(?:צפוי(?:ה|ים|ות)?|צפויות|יגיע|תגיע|יגיעו|יחצה|תחצה|יחצו|תעמוד על|יצמח|תצמח|חוז(?:ה|ים)"
    r"|חזו|תחזית(?: של)?|יתקרב)(?: (?!כי|אבל|אך|אחרי|מאז|בגלל){w}){0,6}(?: [בלכ]-?)?",
)
_HI: Final = OutlookWords(
    "(?!)",
    r"[^.।!?\d]{0,28}?(?:(?:पहुंचने|पहुँचने|होने|रहने|बढ़ने|घटने|आने|गिरने) (?:की|का)"
    r" (?:उम्मीद|अनुमान|संभावना|आशंका)|(?:पहुंच|पहुँच|हो|पार कर|बढ़|घट) जाए(?:गी|गा|ंगे|ंगी)"
    r"|(?:पहुंचे|पहुँचे|बढ़े|घटे|रहे)(?:गी|गा|ंगे|ंगी)|की उम्मीद)",
)
_ZH: Final = OutlookWords(
    r"(?:预计|預計|预期|預期|预测|預測|预料|預料|料将|料將|有望|将达到?|將達到?|将超过|將超過|将增至|將增至|将升至"
    r"|將升至|将降至|將降至|将突破|將突破|将增长|將增長|将上升|將上升|将下降|將下降|将接近)"
    r"[^。！？；,、\d]{0,18}"
)
_JA: Final = OutlookWords(
    "(?!)",
    r"[^。！？、\d]{0,18}?(?:見込[みまむん]|見通し|予想[さしで]|予測[さしで]|(?:達|上|増|減)[^。\d]{0,4}とみられ"
    r"|になるとみ)",
)
_KO: Final = OutlookWords(
    "(?!)",
    r"[^.!?\d]{0,20}?(?:(?:것으로|으로|로) (?:예상|전망|예측|관측)"
    r"|전망이|전망된|예상된|예상했|전망했|예측했"
    r"|(?:이를|달할|넘을|늘|줄|오를|내릴|증가할|감소할) 것)",
)
_VI: Final = OutlookWords(
    r"(?:sẽ (?:đạt|tăng|giảm|lên|vượt|chạm|tới)|dự báo|dự đoán|kỳ vọng|(?<!theo )dự kiến)"
    r"(?: (?!(?:và|nhưng|vì|sau){e}){w}){0,6}"
)
_ID: Final = OutlookWords(
    r"(?:akan (?:mencapai|melampaui|naik|turun|tumbuh|meningkat|menembus|melebihi|menyentuh)"
    r"|(?:diperkirakan|diprediksi|diproyeksikan|diharapkan)(?: akan)? (?:mencapai|melampaui|naik"
    r"|turun"
    r"|tumbuh|meningkat|menembus|melebihi|menyentuh)|memprediksi|memproyeksikan)"
    r"(?: (?!(?:dan|tetapi|karena|setelah|sejak){e}){w}){0,4}"
)
_TH: Final = OutlookWords(
    r"(?:(?:คาด(?:การณ์)?ว่า[^.;!?\d]{0,30})?จะ(?:แตะ|ถึง|เพิ่ม|ลด|ทะลุ|สูง|พุ่ง|เติบโต|ขยายตัว)"
    r"[^.;!?\d]{0,16})"
)
_FA: Final = OutlookWords(
    r"(?:انتظار می ?رود|پیش ?بینی (?:می ?شود|کرد{w}?|شده است))(?: (?!و|اما|زیرا){w}){0,8}",
    r"[^.؛!؟\d]{0,24}?(?:خواهد|خواهند) (?:رسید|یافت|کرد|داشت)",
)
OUTLOOKS: Final = MappingProxyType(
    {"en": _EN, "de": _DE, "fr": _FR, "es": _ES, "it": _IT, "pt": _PT, "nl": _NL, "ru": _RU}
    | {"pl": _PL, "tr": _TR, "ar": _AR, "he": _HE, "hi": _HI, "zh": _ZH, "ja": _JA, "ko": _KO}
    | {"vi": _VI, "id": _ID, "th": _TH, "fa": _FA}
)
# What may be, or is told without being confirmed, in words that foresee nothing else.
MAYBE: Final = MappingProxyType(
    {
        "en": OutlookWords(
            r"(?:will|shall|'ll) [a-z]+(?: [a-z]+){0,8}? (?:at|with|to|from) (?:a |an )?(?:distance"
            r"|height|speed|altitude|depth|length|capacity|crew|staff|team) of(?: just| about"
            r"| some)*"
            r"|(?:opens?|starts?|begins?|launch(?:es)?|leaves?|arrives?|closes?) (?:on (?:mon|tues"
            r"|wednes|thurs|fri|satur|sun)day|tomorrow|next [a-z]+)(?: [a-z]+){0,4}? with"
            r"(?: about| some)*",
        ),
        "de": OutlookWords(
            "(?!)",
            r"[^.,;!?\d]{0,40}? (?:sind|ist|wären|waren|seien|sei) (?:{w} )?(?:möglich|denkbar){e}"
            r"|(?: der [0-9.]+)?(?: {w}){1,3} (?:sollen|dürften){e}(?: {w}| (?:19"
            r"|20)[0-9]{2}){1,6}",
        ),
        "it": OutlookWords(r"(?:sarebbe|sarebbero|avrebbe|avrebbero)(?: {w}){0,2}"),
        "pt": OutlookWords(r"(?:poderá|poderão|poderia|poderiam)(?: {w}){1,3}"),
        "ar": OutlookWords(r"قد [يت]{w}(?: {w}){0,4}(?: ب)?"),
        "he": OutlookWords(r"(?:עלול|עשוי)(?:ה|ים|ות)? ל{w}(?: {w}){0,3}(?: ל-?| ב-?)?"),
        "fa": OutlookWords(r"(?:ممکن است|شاید)(?: {w}){0,4}"),
        "ko": OutlookWords(
            "(?!)",
            r"[^.,\d]{0,20}?(?:될|이를|달할|늘어날|숨질|넘을|줄어들) 수(?:도)? 있",
        ),
        "tr": OutlookWords(
            "(?!)", r"[^.,;\d]{0,30}?[^\W\d_]{2,}(?:abilir|ebilir)(?:ler|di)?(?![^\W\d_])"
        ),
        "hi": OutlookWords("(?!)", r"[^.।,\d]{0,24}? (?:हो|जा|पहुंच|मारे जा|बढ़) सकत[ाीे]"),
        "id": OutlookWords(r"(?:mungkin|bisa|dapat) (?:mencapai|menjadi|kehilangan)"),
        "vi": OutlookWords(r"có thể (?:lên|tới|lên tới|lên đến|đạt|mất|bị)(?: {w}){0,2}"),
        "zh": OutlookWords(
            r"(?:可能|或许|也许|恐)(?:会|將|将|有|达|達|升至|增至"
            r"|裁)[^，。；\d]{0,8}"
        ),
    }
)
