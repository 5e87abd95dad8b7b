"""Words by which a text corrects what was told first: "spoke of 14, later corrected to 11".

``first`` tells that a number was told at first, ``said`` that it was told, ``corrected`` that
another number took its place, and ``now`` that another one is told by now. In some languages they
stand behind the number.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class CorrectionWords(NamedTuple):
    """What one language says around a number that was corrected."""

    first: str
    said: str
    corrected: str
    now: str


CORRECTIONS: Final = MappingProxyType(
    {
        "en": CorrectionWords(
            r"initial(?:ly)?|originally|at first|first|earlier|previously|early reports?"
            r"|to begin with",
            r"sa(?:id|ys?)|spoke(?:n)? of|reported|announced|put|given|told|believed|thought|feared"
            r"|estimated|counted|stated|claimed|reports?|listed",
            r"correct(?:ed|s|ing)|revis(?:ed|es|ing)|amended|adjusted|rectified|downgraded"
            r"|lowered to|cut to|(?:was|were) (?:then |later )?put at",
            r"now|but later|later said|since then|it has since",
        ),
        "de": CorrectionWords(
            r"zunächst|zuerst|anfangs|anfänglich|ursprünglich|erst",
            r"sprach(?:en)?|gesprochen|gemeldet|meldete[n]?|die rede|hieß|genannt|angegeben"
            r"|mitgeteilt"
            r"|berichtet[en]*|ausgegangen|gingen?",
            r"korrigier\w*|berichtig\w*|revidier\w*|richtiggestellt|nach unten|nach oben|angepasst",
            r"nun|inzwischen|mittlerweile|jetzt|heute",
        ),
        "nl": CorrectionWords(
            r"eerst|aanvankelijk|in eerste instantie|oorspronkelijk",
            r"sprake|meld\w*|gemeld|sprak(?:en)?|genoemd|gezegd|zei(?:den)?|bericht\w*|uitgegaan",
            r"bijgesteld|bij(?:gesteld)? (?:tot|naar)|gecorrigeerd|corrigeerde\w*|herzien"
            r"|rechtgezet",
            r"nu|inmiddels|intussen",
        ),
        "fr": CorrectionWords(
            r"d'abord|dans un premier temps|initialement|au départ|au début|premi(?:er|ère)s?"
            r"|initial",
            r"parl\w*|annonc\w*|évoqu\w*|fai(?:sai)?t état|indiqu\w*|signal\w*|rapport\w*|dit"
            r"|communiqu\w*|donn\w*",
            r"corrig\w*|ramen\w*|revu\w*|révis\w*|rectifi\w*|abaiss\w*",
            r"désormais|maintenant|à présent|aujourd'hui",
        ),
        "es": CorrectionWords(
            r"al principio|inicialmente|en un primer momento|en un principio|primero|originalmente",
            r"habl\w*|inform\w*|report\w*|dij\w*|anunci\w*|señal\w*|se cre\w*|comunic\w*|indic\w*"
            r"|cifr\w*",
            r"corrig\w*|correg\w*|revis\w*|rectific\w*|rebaj\w*|ajust\w*|reduj\w*",
            r"ahora|ya|actualmente|hoy",
        ),
        "it": CorrectionWords(
            r"in un primo (?:momento|tempo)|inizialmente|all'inizio|dapprima|in principio"
            r"|originariamente",
            r"parl\w*|annunci\w*|rifer\w*|riport\w*|dett\w*|comunic\w*|indic\w*|segnal\w*",
            r"corrett\w*|corregg\w*|rivist\w*|rettific\w*|ridott\w*|aggiornat\w*",
            r"ora|adesso|oggi|ormai",
        ),
        "pt": CorrectionWords(
            r"inicialmente|a princípio|no início|primeiro|em um primeiro momento"
            r"|num primeiro momento"
            r"|originalmente",
            r"fal\w*|inform\w*|report\w*|diss\w*|anunci\w*|divulg\w*|comunic\w*|indic\w*|notici\w*",
            r"corrig\w*|revis\w*|retific\w*|ajust\w*|reduzid\w*|atualizad\w*",
            r"agora|já|atualmente|hoje",
        ),
        "ru": CorrectionWords(
            r"сначала|первоначально|вначале|поначалу|изначально|ранее|прежде",
            r"сообщ\w*|говор\w*|заяв\w*|назыв\w*|указыв\w*|писали|объяв\w*",
            r"уточн\w*|исправ\w*|скоррект\w*|откоррект\w*|пересмотр\w*|снизили",
            r"теперь|сейчас|ныне|уже",
        ),
        "pl": CorrectionWords(
            r"początkowo|najpierw|pierwotnie|z początku|wcześniej",
            r"mówi\w*|poda\w*|informowa\w*|donosi\w*|zgłasza\w*|twierdz\w*|ogłosz\w*",
            r"skoryg\w*|poprawi\w*|sprostowa\w*|zrewidowa\w*|zweryfikowa\w*|obniż\w*",
            r"teraz|obecnie|już",
        ),
        "tr": CorrectionWords(
            r"önce|ilk|başlangıçta|başta|ilkin",
            r"açıkla\w*|bildir\w*|denmiş\w*|duyur\w*|söyle\w*|belirt\w*",
            r"düzelt\w*|revize|güncelle\w*",
            r"şimdi|artık",
        ),
        "ar": CorrectionWords(
            r"في البداية|بداية|أولا|في وقت سابق|سابقا|مبدئيا|في بادئ الأمر",
            r"تحدث\w*|أعلن\w*|ذكر\w*|أفاد\w*|قال\w*|أشار\w*|تقارير",
            r"و?صحح\w*|و?عدل\w*|تصحيح\w*|تعديل\w*|و?خفض\w*|و?نقح\w*",
            r"الآن|حاليا",
        ),
        "he": CorrectionWords(
            r"תחילה|בתחילה|בהתחלה|לכתחילה|קודם|ראשית",
            r"דווח\w*|דיבר\w*|נמסר|אמר\w*|הודיע\w*|פורסם|טענ\w*",
            r"תוקן|תיקנ\w*|עודכן|עדכנ\w*|שונה",
            r"כעת|עתה|עכשיו",
        ),
        "fa": CorrectionWords(
            r"ابتدا|در ابتدا|نخست|پیش(?: ?|\u200c)?تر|در آغاز",
            r"خبر|اعلام|گزارش|گفت\w*",
            r"اصلاح|تصحیح|تعدیل",
            r"اکنون|حالا",
        ),
        "hi": CorrectionWords(
            r"शुरू में|शुरुआत में|पहले|प्रारंभ में",
            r"बता\S*|खबर|ख़बर|कहा|सूचना|रिपोर्ट",
            r"सुधार\S*|संशोधित|संशोधन|ठीक कर|संख्या [0-9]+ कर",
            r"अब",
        ),
        "bn": CorrectionWords(
            r"প্রথমে|শুরুতে|প্রাথমিকভাবে",
            r"কথা বলা|জানা\S*|বলা|খবর",
            r"সংশোধন\S*|শুধরে",
            r"এখন",
        ),
        "zh": CorrectionWords(
            r"起初|最初|一开始|一開始|起先|原先|此前|先前|早先|初步",
            r"通报|通報|报|報|称|稱|说|說|宣布|公布",
            r"更正|修正|订正|訂正|改为|改為|纠正|糾正|下修|上修|更新为|更新為",
            r"现在|現在|如今|目前",
        ),
        "ja": CorrectionWords(
            r"当初|初め|はじめ|最初|先に|以前",
            r"発表|報じ|伝え|報告|として|とされ|公表|述べ",
            r"訂正|修正|改め",
            r"現在|今は|いまは",
        ),
        "ko": CorrectionWords(
            r"당초|처음|애초|앞서|최초",
            r"알려|발표|보도|밝|전해|집계|보고",
            r"정정|수정|바로잡|고쳐",
            r"현재|지금",
        ),
        "vi": CorrectionWords(
            r"ban đầu|lúc đầu|trước đó|thoạt đầu",
            r"có tin|báo|nói|thông báo|công bố|cho biết",
            r"sửa|đính chính|điều chỉnh|cập nhật",
            r"hiện|nay|bây giờ",
        ),
        "id": CorrectionWords(
            r"awalnya|semula|mula-mula|pada awalnya|sebelumnya",
            r"dilaporkan|melaporkan|disebut\w*|dikabarkan|mengatakan|diumumkan",
            r"dikoreksi|koreksi|direvisi|diralat|mengoreksi|merevisi",
            r"kini|sekarang",
        ),
        "th": CorrectionWords(
            r"เดิม|ตอนแรก|เบื้องต้น|ก่อนหน้านี้|แรกเริ่ม",
            r"รายงาน|แจ้ง|ระบุ|เผย|กล่าว",
            r"แก้ไข|ปรับแก้|แก้เป็น|ปรับเป็น",
            r"ขณะนี้|ตอนนี้|ปัจจุบัน",
        ),
    }
)
