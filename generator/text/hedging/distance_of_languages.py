"""The words with which nine more languages keep a distance, as ``words_of_distance`` has them.

Where no space parts words, or letters are glued to them, the edges stand in the patterns.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Distance(StrEnum):
    """Why a text that tells something does not tell it as done."""

    DENIED = "denied"
    CHARGED = "charged"
    ASKED = "asked"
    SAID = "said"
    EXPECTED = "expected"
    FORESEEN = "foreseen"
    UNDONE = "undone"


_RU: Final = {
    Distance.DENIED: r"отриц\w+|опроверг\w*|отверг\w*|не\s+подтвердил\w*|опроверга\w+",
    Distance.CHARGED: r"обвин\w+|подозрева\w+|заподозр\w+|утвержда\w+,?\s+что",
    Distance.ASKED: r"(?:спросил\w*|проверя\w+|выясня\w+)",
    Distance.SAID: r"как\s+утвержда\w+|говорят|поговаривают",
    Distance.EXPECTED: (
        r"ожида\w+|планиру\w+|намерен\w*|собира\w+|должн\w+|должен|запланирован\w*|угрожа\w+|"
        r"обеща\w+|пообеща\w+|хочет|хотят|готов\w+ся"
    ),
    Distance.UNDONE: (
        r"отказ\w+|попыта\w+|пыта\w+|воздерж\w+|неспособ\w+|тщетно|безуспешн\w+|"
        r"безрезультатн\w+|передумал\w*|"
        r"(?:попытк\w+|переговор\w+|план\w*)\s+(?:\w+\s+){0,4}(?:провал|сорвал)\w+|не(?!\s+(?:только|менее|более|меньше|больше))|нет|никогда|"
        r"едва\s+не|чуть\s+не"
    ),
}
_PL: Final = {
    Distance.DENIED: (
        r"zaprzecz\w+|dementuj\w+|zdementowa\w+|odrzuci\w+\s+(?:oskarżen\w+|zarzut\w+)"
    ),
    Distance.CHARGED: r"oskarż\w+|podejrz\w+|zarzuc\w+|zarzut\w*|twierdz\w+,?\s+że",
    Distance.ASKED: r"(?:zapyta\w+|pyta\w*|sprawdza\w*|bada\w*),?\s+czy",
    Distance.SAID: r"mówi\s+się|jak\s+słychać",
    Distance.EXPECTED: (
        r"oczekuj\w+|planuj\w+|zamierz\w+|spodziewa\w+|ma(?:ją)?\s+(?:\w+\s+){0,2}\w{2,}ć|chce|"
        r"chcą|grozi\w*|obieca\w+|powinien|powinn\w+"
    ),
    Distance.UNDONE: (
        r"wstrzyma\w+\s+się|bezskutecz\w+|na\s+próżno|zaniecha\w+|zaniedba\w+|"
        r"zrezygnow\w+\s+ze?\s+(?!stanowisk|funkcj|urzęd|mandat)\w+|"
        r"odmówi\w+|odmawia\w*|próbowa\w+|próbuj\w+|usiłowa\w+|nie(?!\s+(?:tylko|mniej|więcej))|"
        r"nigdy"
    ),
}
_TR: Final = {
    Distance.DENIED: r"yalanla\w+|reddet\w+|inkar\s+et\w+|inkâr\s+et\w+",
    Distance.CHARGED: (
        r"suçla\w+|şüphelen\w+|itham\w*|iddia\s+et\w+|öne\s+sür\w+|ileri\s+sür\w+|zanlı\w*"
    ),
    Distance.ASKED: r"sor(?:du|uldu|uyor)\w*|araştır\w+",
    Distance.SAID: r"söyleniyor|denildi|dendi|konuşuluyor|rivayet\w*",
    Distance.EXPECTED: (
        r"beklen\w+|planl\w+|hedefl\w+|\w{2,}(?:ecek|acak|eceği|acağı)\w*|isti?yor|tehdit\s+et\w+"
    ),
    Distance.UNDONE: (
        r"vazgeç\w+|kaçın\w+|çekimser\w*|boşuna|"
        r"\w{2,}m[ae]d[ıi](?:lar|ler)?|\w{2,}m[ae]m[ıi]ş\w*|başarısız\w*|denedi|çalıştı|hiç|"
        r"değil|az\s+kalsın"
    ),
}
_AR: Final = {
    Distance.DENIED: (
        r"(?<!\w)[وف]?(?:نفى|نفت|نفوا|ينفي|تنفي|أنكر|أنكرت|ينكر|تنكر|كذب|كذبت|نافيا|نفي)(?!\w)"
    ),
    Distance.CHARGED: (
        r"(?<!\w)[وف]?(?:[اأ]?تهم(?:ت|وا)?|[اأ]?تُ?هم|يتهم|تتهم|متهم|المتهم|متهمة|يشتبه|زعم|زعمت|"
        r"يزعم|تزعم|ادعى|ادعت|يدعي|متهما)(?!\w)"
    ),
    Distance.ASKED: r"(?<!\w)[وف]?(?:سأل|سألت|تساءل|تحقق|يحقق)(?!\w)",
    Distance.SAID: r"(?<!\w)[وف]?(?:يقال|قيل)(?!\w)",
    Distance.EXPECTED: (
        r"من المقرر|من المتوقع|يتوقع|متوقع|يعتزم|تعتزم|سوف|ينوي|تنوي|يخطط|تخطط|هدد|هددت|يهدد|وعد|"
        r"تعهد|يريد|(?<!\w)[وف]?س[يت]\w{3,}"
    ),
    Distance.UNDONE: (
        r"(?<!\w)[وف]?(?:رفض|رفضت|رفضوا|يرفض|ترفض|فشل|فشلت|حاول|حاولت|حاولوا|يحاول|عجز|عجزت|لم|"
        r"لن|ليس|ليست|لا|كاد|كادت|أخفق|أخفقت|أخفقوا|فشلوا|عجزوا|امتنع|امتنعت|امتنعوا|تعذر|تعذرت|"
        r"أحجم|أحجمت|استحال|(?:تخلى|تخلت|عدل|عدلت|تراجع|تراجعت) عن|دون جدوى)(?!\w)"
    ),
}
_HE: Final = {
    Distance.DENIED: (
        r"(?<!\w)ו?ש?ה?(?:כחיש|כחישה|כחישו|מכחיש|מכחישה|מכחישים|כפר ב|שלל|שללה|שוללים)(?!\w)"
    ),
    Distance.CHARGED: (
        r"האשי\w*|מאשי\w*|הואש\w*|מואש\w*|חשוד\w*|נחשד\w*|חושד\w*|נאשם|נאשמ\w*|טוען כי|טענה כי|"
        r"טוענ\w+ כי|טען כי|טענו כי"
    ),
    Distance.ASKED: r"(?:שאל|שאלה|שאלו|בודק\w*|חוקר\w*) (?:אם|האם)",
    Distance.SAID: "אומרים ש|לפי שמועות",
    Distance.EXPECTED: (r"צפוי\w*|אמור\w*|מתכנ\w+|מתכוו\w+|מתעתד\w*|איים|איימה|הבטיח\w*|רוצה ל"),
    Distance.UNDONE: (
        r"סירב\w*|מסרב\w*|נכשל\w*|ניסה|ניסתה|ניסו|מנסה|מנסים|(?<!\w)[וש]?(?:לא|אינו|אינה|אינם|"
        r"מעולם|אין|נמנע|נמנעה|נמנעו|ויתר|ויתרה|ויתרו|חדל|חדלה|חדלו|לשווא|התקשה|התקשתה|התקשו)(?!\w)"
    ),
}
_HI: Final = {
    Distance.DENIED: r"से इनकार|से इन्कार|खंडन|(?:आरोप|दाव|रिपोर्ट|खबर|बात)\S*(?: को)? खारिज",
    Distance.CHARGED: "आरोप(?! ?पत्र)|संदेह|शक |दावा",
    Distance.ASKED: "पूछा कि क्या|जांच कर रह",
    Distance.SAID: "कहा जाता|कहा जा रहा|सूत्रों",
    Distance.EXPECTED: (
        r"उम्मीद(?!वार)|(?<=की )योजना|योजना (?:है|हैं|थी|बना)|"
        r"वाला है|वाले हैं|वाली है|[\u0900-\u097f]+(?:ेगा|ेगी|"
        r"ेंगे)(?![\u0900-\u097f])|धमकी(?! (?:मिल|के|भर|वाल|की))"
    ),
    Distance.UNDONE: "नहीं|कभी न|इनकार|असफल|विफल|नाकाम|परहेज|चूक ग|बाज आ|कोशिश(?! (?:जारी|के))",
}
_ZH: Final = {
    Distance.DENIED: "否认|否認|驳斥|駁斥|辟谣|闢謠|予以反驳",
    Distance.CHARGED: "被指|被控|指控|指责|指責|指称|指稱|怀疑|懷疑|声称|聲稱|宣称|宣稱|控告",
    Distance.ASKED: "询问是否|詢問是否|问及是否|调查是否|調查是否|质疑|質疑|是否",
    Distance.SAID: "有消息称|有消息稱|消息人士|知情人士|有人称|有人稱",
    Distance.EXPECTED: (
        "预计|預計|打算|即将|即將|将于|將於|将会|將會|拟于|擬於|"
        # A plan that was approved is no deed that is planned.
        "(?<![了的项項该該这這新年平发發展按照原成临臨受到弹彈全种種个個于於合超出其此两兩])"
        "(?:计划|計劃|准备|威胁|威脅|承诺|承諾|预期|預期)"
        "(?![。，、；！？的书書案金获獲被已遭生署委中外]|$)"
    ),
    Distance.UNDONE: (
        "拒绝|拒絕|未能|没能|沒能|试图|試圖|企图|企圖|没有|沒有|并未|並未|从未|從未|未曾|尚未|险些|險些|差点|差點|失败(?![者率])|失敗(?![者率])|(?<!可)不(?:会|會|是|再|"
        "愿|願|肯|能(?!不))|无法(?!无天)|無法(?!無天)|放弃|放棄|无力|無力|拒不|难以(?![置想忘])|難以(?![置想忘])|落空|告吹|"
        "弃权|棄權|徒劳|徒勞"
    ),
}
_JA: Final = {
    Distance.DENIED: "否定し|否認し|打ち消し|事実無根",
    Distance.CHARGED: "非難し|告発|訴え(?![をがはの])|疑い|疑われ|主張し|と主張|起訴され|責任を問",
    Distance.ASKED: "かどうか|か否か",
    Distance.SAID: r"という(?=[。」』\s]|$)|とのこと|によれば|によると|との声|とうわさ|と噂",
    Distance.EXPECTED: (
        "(?:予定|見込み|見通し|方針|つもり|意向)(?![をがは案表者日]|通り|どおり)|"
        "計画[しだ]|考えだ|目指[しす]"
    ),
    Distance.UNDONE: (
        "断念|諦め|あきらめ|怠っ|棄権|できず|果たせ|"
        "(?:投票|実施|開催|採決|導入|出場|参加|提出|打ち上げ|売却|購入|買収|採用|公開|申請|出馬|利上げ|契約)を?見送|"
        "拒否し|拒ん|断っ|拒絶|できなかった|失敗し|しようと[しす]|試み(?![をがはの])|なかった|ませんでした|ていない|せずに?|寸前|未遂"
    ),
}
_KO: Final = {
    Distance.DENIED: "부인했|부인하|부정했|일축",
    Distance.CHARGED: "비난했|비난하|고발|의심|주장했|주장하|(?<!무)혐의(?!를 벗)|기소|고소",
    Distance.ASKED: "여부|는지",
    Distance.SAID: r"다고 한다|다는 것이다|라고 한다|소문|다고 전했다",
    Distance.EXPECTED: (
        "(?:예정|계획|방침|예상|기대|전망)"
        "(?![을를의안도과와은는에서표대치보가]|이(?![다라며었고])| 밖)|"
        "하기로|할 것|될 것|릴 것|갈 것"
    ),
    Distance.UNDONE: (
        "포기|단념|기권|수 없었|수가 없었|"
        "거부|거절|못했|못 했|실패|시도(?=했|하|에 그|한|됐)|하려다|하려고|하려 했|"
        "(?<!적지 )(?<!작지 )(?:않았|않은|않는|않고)|안 했|뻔했|미수|(?<!적)(?<!작)지 않"
    ),
}
MORE_DISTANCES: Final[Mapping[str, Mapping[Distance, str]]] = MappingProxyType(
    {
        "ru": _RU,
        "pl": _PL,
        "tr": _TR,
        "ar": _AR,
        "he": _HE,
        "hi": _HI,
        "zh": _ZH,
        "ja": _JA,
        "ko": _KO,
    }
)
