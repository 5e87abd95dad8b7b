"""Words that say by how many something grew or shrank, as data, by language: "rose by 13", "aumentó
en 13 personas", "13人増えた".

``before`` goes up to the number, ``behind`` from it on, over its noun. Verbs of losing and winning
are none of them: who lost 13 men lost 13. All are sources of patterns for plain texts.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class SizeWords(NamedTuple):
    """What one language says of a change beside the number that is its size, and of what stands
    behind such a number where its words may tell a place as well ("en 13 provincias"). ``measured``
    goes up to a number of money or of a measure, which no doer is ("was cut by 3 euros")."""

    before: str
    behind: str = "(?!)"
    then: str = ""
    measured: str = "(?!)"


_W: Final = r"[^\W\d_]+"
_E: Final = r"(?<![^\W\d_])"
_OF: Final = r"(?![^\W\d_])"
_END: Final = r"(?= ?(?:[.,;:!?)\n]|$)|"
# "Raised the toll by 13", but "was raised by 13 men"
_RAISED: Final = (
    r"(?<!was )(?<!were )(?<!been )(?<!be )(?<!is )(?<!are )(?:raised|cut|lowered|reduced|lifted"
    r"|trimmed|boosted|revised)(?= [a-z'’-]+ (?!by ))"
)
# "Will rise by 13", but "the fall of the town by 13 men"
_WILL: Final = (
    r"(?:(?<=will )|(?<=would )|(?<=could )|(?<=may )|(?<=might )|(?<=can )|(?<=should )"
    r"|(?<=must )|(?<=to )|(?<=not ))(?:rise|fall|climb|drop|jump|surge|shrink)"
)
SIZES: Final = MappingProxyType(
    {
        "en": SizeWords(
            r"(?<![a-z])(?:rose|risen|ris(?:es|ing)|fell|fallen|fall(?:s|ing)"
            r"|(?:in|de)creas(?:ed?|es|ing)"
            r"|declin(?:ed?|es|ing)|dropp(?:ed|ing)|grew|grow[ns]?|growing|climb(?:ed|s|ing)"
            r"|jump(?:ed|s|ing)|surg(?:ed|es|ing)|shrank|shrunk|shrinks|swell?(?:ed|s)|swollen"
            r"|swelled|widened|narrowed|dipped|(?:went|gone|was|were|is|are|stood|closed|ended)"
            rf" (?:up|down)|{_RAISED}|{_WILL})"
            r"(?: (?!(?:who|which|that|and|but|or|led|followed|caused|driven|hit|killed|off|short"
            r"|down|out|open|in|up|back)(?![a-z]))[a-z'’-]+){0,5},? by"
            r"(?: (?:about|around|some|nearly|almost|at least|more than|another|a further|up to"
            r"|just|only|over|a net|a total of))* ",
            measured=r"(?<![a-z])(?:raised|cut|lowered|reduced|lifted|trimmed|boosted|revised"
            r"|increased|slashed|shortened|extended|rise|fall|climb|drop|jump|surge|shrink) by"
            r"(?: (?:about|around|some|nearly|almost|at least|more than|another|just|only))* ",
        ),
        "de": SizeWords(
            rf"{_E}(?:stieg|stiegen|steigt|sank|sanken|fiel|fielen|wuchs|wuchsen|erhöhte|erhöhten"
            r"|verringerte|verringerten|schrumpfte|schrumpften|kletterte|kletterten|nahm|nahmen|ging"
            rf"|gingen|legte|legten|ist|sind|hat|haben)(?: {_W}){{0,5}} um"
            r"(?: (?:etwa|rund|fast|mehr als|weitere|mindestens|gut|knapp|nur))* ",
        ),
        "nl": SizeWords(
            rf"{_E}(?:steeg|stegen|daalde|daalden|groeide|groeiden|kromp|nam|namen|gestegen|gedaald"
            rf"|gegroeid|toegenomen|afgenomen|liep)(?: {_W}){{0,4}} met"
            r"(?: (?:ongeveer|bijna|ruim|nog eens|zeker|minstens))* ",
        ),
        "fr": SizeWords(
            rf"{_E}(?:augment(?:é|a|ent|e|ait)|progressé|progresse|grimpé|grimpe|bondi|baissé|baisse"
            r"|reculé|recule|diminué|diminue|chuté|chute|accrue?s?|accroît|alourdi[et]?s?|alourdit"
            rf"|gonflé|réduite?s?|réduit)(?: {_W}){{0,2}} (?:de|d')"
            r"(?: ?(?:près de|plus de|au moins|environ|quelque))? ?",
            then=rf"(?! (?:à|a){_OF})",
        ),
        "es": SizeWords(
            rf"{_E}(?:aument(?:ó|aron|ado|a)|sub(?:ió|ieron|ido|e)|creci(?:ó|eron|do)"
            r"|increment(?:ó|aron|ado)|disminuy(?:ó|eron)|disminuido|baj(?:ó|aron|ado)"
            r"|cay(?:ó|eron)|redujo|redujeron|reducido|descendi(?:ó|eron)|elev(?:ó|aron))"
            rf"(?: {_W}){{0,4}} en(?: (?:unos|unas|otros|otras|casi|más de|al menos|cerca de))* ",
            then=rf"(?:{_END} (?:personas?|muert[oa]s?|fallecid[oa]s?|víctimas|herid[oa]s|casos"
            rf"|más|hasta|este|esta|desde|respecto|frente|el|los|las|y|con)(?![^\W\d_])))",
            measured=rf"{_E}(?:sub|baj|aument|elev|increment|redu[cj]|encarec|abarat|ca[yí]|crec)[^\W\d_]*"
            rf"(?: {_W}){{0,3}} en(?: (?:unos|otros|casi|más de|cerca de))* ",
        ),
        "it": SizeWords(
            rf"{_E}(?:aumentat[oaie]|salit[oaie]|cresciut[oaie]|sces[oaie]|calat[oaie]|diminuit[oaie]"
            r"|aumenta(?:no)?|sale|salgono|cala(?:no)?|ridott[oaie])"
            rf"(?: (?!(?:a|ad|fino){_OF}){_W}){{0,3}}? di"
            r"(?: (?:circa|quasi|altre|altri|almeno|oltre))* ",
        ),
        "pt": SizeWords(
            rf"{_E}(?:aument(?:ou|aram|ado)|sub(?:iu|iram)|cresc(?:eu|eram)|diminu(?:iu|íram)"
            rf"|ca(?:iu|íram)|reduziu|reduziram|baix(?:ou|aram))(?: {_W}){{0,4}} em"
            r"(?: (?:cerca de|quase|mais|mais de|pelo menos))* ",
            then=rf"(?:{_END} (?:pessoas?|mort[oae]s?|vítimas|ferid[oa]s|casos|mais|até|este|esta"
            rf"|desde|ante|o|os|as|e|com)(?![^\W\d_])))",
            measured=rf"{_E}(?:sub|baix|aument|elev|redu[zç]|encarec|ca[iíu]|cresc|diminu)[^\W\d_]*"
            rf"(?: {_W}){{0,3}} em(?: (?:cerca de|quase|mais|mais de|pelo menos))* ",
        ),
        "ru": SizeWords(
            rf"{_E}(?:вырос|возрос|увеличил|поднял|подрос|снизил|сократил|уменьшил|упал|прибавил)"
            rf"[^\W\d_]*(?: {_W}){{0,4}} на(?: (?:почти|около|примерно|более чем|еще|ещё))* ",
            then=r"(?!(?: [^\W\d_]+){0,2} [^\W\d_]+(?:ях|ах|ых|их)(?![^\W\d_]))",
        ),
        "pl": SizeWords(
            rf"{_E}(?:wzr[oó]s[^\W\d_]*|spad[^\W\d_]*|zwiększy[^\W\d_]*|zmniejszy[^\W\d_]*|zmala[^\W\d_]*"
            rf"|urós|urosł[^\W\d_]*|skurczy[^\W\d_]*)(?: {_W}){{0,4}} o"
            r"(?: (?:około|ok\.|prawie|ponad|kolejnych|co najmniej))* ",
            then=r"(?! (?:p\.|pkt|punkt))",
        ),
        "ar": SizeWords(
            rf"{_E}و?(?:ارتفع|انخفض|زاد|تراجع|ازداد|تقلص)[تو]?ا?(?: {_W}){{0,4}}"
            r" (?:بمقدار|بواقع|بنحو|بعدد|ب ?-?)(?: (?:نحو|حوالي))? ?",
        ),
        "he": SizeWords(
            rf"{_E}ו?(?:עלה|עלתה|ירד|ירדה|גדל|גדלה|קטן|קטנה|צמח|זינק|צנח)(?: {_W}){{0,4}}"
            r" ב-?(?:כ-?)?",
            then=rf"(?:{_END} (?:בני אדם|אנשים|איש|הרוגים|פצועים|מתים|נפש|נפגעים|חולים|מ|ל)))",
            measured=rf"{_E}ו?(?:עלה|עלתה|ירד|ירדה|התייקר|הוזל|זינק|צנח)(?: {_W}){{0,4}}"
            r" ב-?(?:כ-?)?",
        ),
        "zh": SizeWords(
            r"(?:(?<!新)增加|增长|增長|增添|(?<!年)增多|减少|減少|上升|下降|上涨|上漲|下跌)了?"
            r"(?:约|約|近|至少)? ?",
            then="(?!倍|成|个百分点)",
        ),
        "ja": SizeWords(
            "(?!)",
            r"(?:人|件|名|社|台|棟|円|校|頭|軒|戸|隻|便|店|万人|億円)?[がも]?"
            r"(?:増え(?!て[^、。]{0,3}[0-9])|増加|増と|増の|減っ|減り|減少|減と|減の"
            r"|[増減](?=[、。)]|$))",
        ),
        "ko": SizeWords(
            "(?!)",
            r" ?(?:명|건|개|대|곳|채|마리|원|척|가구|만 ?명)?(?:이|가)? ?"
            r"(?:늘(?:었|어|고|면)|증가(?:했|하|해)|줄(?:었|어|고)|감소(?:했|하|해)"
            r"|(?:증가|감소)(?=[.,)]|$))",
        ),
        "tr": SizeWords(
            "(?!)",
            r"(?: [^\W\d_]*[^\W\d_ea])? (?:daha )?(?:art(?:tı|mış|arak|ış gösterdi)"
            rf"|azal(?:dı|mış|arak)|yükseldi|düştü){_OF}",
        ),
        "hi": SizeWords(
            "(?!)",
            r"(?: [^\s\d]+)?(?: (?:और|तक))? (?:बढ़ (?:गई|गया|गए)|बढ़[ीाे]|घट (?:गई|गया|गए)|घट[ीाे]"
            r"|की (?:वृद्धि|बढ़ोतरी|कमी आई|गिरावट))",
        ),
        "vi": SizeWords(rf"{_E}(?:tăng|giảm)(?: thêm| khoảng| gần| hơn)* "),
        "id": SizeWords(
            rf"{_E}(?:bertambah|berkurang|(?:naik|turun|meningkat|menurun) (?:sebanyak|sebesar))"
            r"(?: sekitar| hampir| lagi)* ",
            measured=rf"{_E}(?:naik|turun)(?: sekitar| hampir| lagi)* ",
        ),
        "th": SizeWords(r"(?:เพิ่มขึ้น|ลดลง)(?:อีก|ประมาณ|ราว|เกือบ)? ?"),
        "fa": SizeWords("(?!)", rf"(?: {_W})? (?:افزایش|کاهش) (?:یافت|یافته|پیدا کرد|داشت){_OF}"),
    }
)
