"""The words that tell of once and of now, as data, by language: "once", "hatte noch", "hoy".

``once`` stands on either side of a number that held before; ``held`` are verbs that with a year
beside them say the same; ``now`` is said of the number that holds today. All are sources of
patterns for plain texts in lower case.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple

_NOTHING: Final = "(?!)"


class OnceWords(NamedTuple):
    """What one language says of a number of once, and of the one of now."""

    once: str
    held: str
    now: str


ONCE: Final = MappingProxyType(
    {
        "en": OnceWords(
            r"formerly|once|used to (?:have|be|employ|number|count|house|hold|own|run|live)"
            r"|(?:[a-z]+|[0-9]+) (?:years|decades|centuries) ago|a (?:decade|century) ago"
            r"|at its (?:peak|height)|in its heyday|in the (?:19|20)?[0-9]0s|originally|initially",
            r"had|employed|counted|housed|numbered|there were|lived|worked|boasted|was home to",
            r"now|today|nowadays|currently|at present|these days|(?:are|is) left|remain",
        ),
        "de": OnceWords(
            r"früher|einst|ehemals|vormals|ursprünglich|anfangs|zunächst|damals"
            r"|im vorjahr(?: noch)?|vor (?:[^\W\d_]+|[0-9]+) jahren",
            r"hatten?|zählten?|lebten|wohnten|beschäftigten?|gab es|waren es|arbeiteten",
            r"heute|jetzt|inzwischen|mittlerweile|nur noch|aktuell|derzeit|gegenwärtig",
        ),
        "nl": OnceWords(
            r"ooit|vroeger|destijds|aanvankelijk|voorheen",
            r"telden?|hadden|had|woonden|werkten|waren er",
            r"nu|vandaag|tegenwoordig|inmiddels|nog maar|momenteel",
        ),
        "fr": OnceWords(
            r"autrefois|jadis|naguère|initialement|à l'origine|dans un premier temps",
            r"compt(?:ait|aient)|avai(?:t|ent)|employai(?:t|ent)|vivaient|habitaient",
            r"aujourd'hui|désormais|maintenant|actuellement"
            r"|n'en (?:a|ont|compte|comptent|reste)(?: plus)? que|il n'en reste(?: plus)? que",
        ),
        "es": OnceWords(
            r"antaño|antiguamente|en su día|llegó a tener|inicialmente|al principio"
            r"|en un principio",
            r"tenían?|contaban?|vivían|había|empleaban?|trabajaban|eran",
            r"hoy|ahora|actualmente|en la actualidad|(?:solo|sólo|apenas) quedan",
        ),
        "it": OnceWords(
            r"un tempo|una volta|inizialmente|in un primo momento|all'inizio|in passato"
            r"|negli anni [^\W\d_]+",
            r"contavan?o?|avevan?o?|vivevano|impiegavan?o?|c'erano|lavoravano",
            r"ora|oggi|adesso|attualmente|ne restano",
        ),
        "pt": OnceWords(
            r"outrora|antigamente|no passado|chegou a ter|inicialmente|no início|a princípio",
            r"tinham?|contava[m]?|viviam|havia|empregava[m]?|trabalhavam|eram",
            r"hoje|agora|atualmente|restam",
        ),
        "ru": OnceWords(
            r"когда-то|раньше|прежде|некогда|первоначально|сначала|изначально",
            r"жил[аои]?|насчитывал[^\W\d_]*|было|работал[аои]?|имел[аои]?",
            r"сейчас|теперь|сегодня|ныне|остал[^\W\d_]+",
        ),
        "pl": OnceWords(
            r"kiedyś|dawniej|niegdyś|początkowo|pierwotnie",
            r"miał[ao]?|liczył[ao]?|mieszkał[ao]|pracował[ao]|było",
            r"dziś|dzisiaj|obecnie|teraz|(?:po)?zostało",
        ),
        "tr": OnceWords(
            r"bir zamanlar|eskiden|geçmişte|başlangıçta|önceleri",
            _NOTHING,
            r"şimdi|bugün|artık|günümüzde|şu anda",
        ),
        "ar": OnceWords(
            r"و?كان(?:ت|وا)?|سابقا|في السابق|ذات يوم",
            _NOTHING,
            r"و?(?:اليوم|الآن)|حاليا|و?لم يبق|بات(?:ت)?|أصبح(?:ت)?",
        ),
        "he": OnceWords(
            r"בעבר|לשעבר|לפנים|במקור|בתחילה|פעם",
            _NOTHING,
            r"ו?(?:היום|כיום|עכשיו|כעת|נותרו)",
        ),
        "fa": OnceWords(
            r"زمانی|سابقا|پیشتر|در گذشته|در ابتدا|قبلا",
            _NOTHING,
            r"اکنون|امروز|امروزه|حالا|اینک",
        ),
        "hi": OnceWords(
            r"कभी|एक समय|शुरू में|पहले",
            _NOTHING,
            r"अब|आज|फिलहाल|वर्तमान में",
        ),
        "id": OnceWords(
            r"dulu|dahulu|semula|awalnya",
            _NOTHING,
            r"kini|sekarang|saat ini|tinggal",
        ),
        "vi": OnceWords(
            r"từng|trước đây|ngày xưa|ban đầu|lúc đầu",
            _NOTHING,
            r"hiện nay|hiện|nay|bây giờ|giờ đây|chỉ còn",
        ),
        "zh": OnceWords(
            r"曾|昔日|过去|過去|以前|原来|原來|本来|本來|原有|原本|最初|起初|当年|當年",
            _NOTHING,
            r"如今|现在|現在|目前|今天|只剩|仅剩|[更修]正为|[更修]正為",
        ),
        "ja": OnceWords(
            r"かつて|昔は|以前は|当初|もともと|一時は", _NOTHING, r"現在|今[はでや]|いま[はで]"
        ),
        "ko": OnceWords(
            r"한때|예전|과거|당초|원래|처음에는|옛날", _NOTHING, r"지금은|현재|이제|오늘날"
        ),
        "th": OnceWords(r"เคย|เดิม|เมื่อก่อน|แต่ก่อน|ในอดีต|ตอนแรก", _NOTHING, r"ปัจจุบัน|ตอนนี้|เหลือเพียง|บัดนี้"),
    }
)
# What happened was so many then as it is now: "Ten years ago 72 people died here".
HAPPENED: Final = MappingProxyType(
    {
        "en": r"kill|die[ds]?(?![a-z])|dead|death|injur|wound|hurt|arrest|drown|murder|shot|opened"
        r"|founded|built|bought|sold|paid|hired|won|fled|sank|crash|sentenc|convict|protest|march",
        "de": r"tot|tote|starb|ums leben|verletz|getötet|festgenommen|ertrank|verurteilt|gekauft",
        "nl": r"dode|gewond|gedood|omgekomen|gearresteerd|verdronk|veroordeeld",
        "fr": r"tué|mort|bless|arrêt|noy|décéd|condamn|vendu|achet",
        "es": r"muert|murier|herid|deten|ahogad|falleci|condenad|asesin|vendi|compr",
        "it": r"mort|ferit|arrestat|annegat|uccis|condannat|vendut|comprat",
        "pt": r"mort|morrer|ferid|detid|pres[oa]s|afogad|condenad|vendid|comprad",
        "ru": r"погиб|ранен|убит|арестов|задержан|утону|осужден|продан|куплен",
        "pl": r"zgin|rann|zabit|aresztowan|zatrzyman|uton|skazan|sprzedan|kupion",
        "tr": r"öl|yaral|gözaltı|tutuklan|boğul",
        "ar": r"قتل|قتيل|جريح|جرح|مات|توفي|اعتقل|غرق|أصيب",
        "he": r"נהרג|הרוג|פצוע|נפצע|מת|נעצר|טבע",
        "fa": r"کشته|زخمی|مجروح|بازداشت|غرق",
        "hi": r"मौत|मारे|मरे|घायल|गिरफ्तार",
        "id": r"tewas|luka|meninggal|ditangkap|terbunuh",
        "vi": r"chết|thiệt mạng|bị thương|bị bắt|tử vong",
        "zh": r"死(?!亡人[数數])|伤|傷|遇难|遇難|被捕",
        "ja": r"死|亡|負傷|けが|逮捕",
        "ko": r"숨지|숨졌|사망|부상|다쳤|체포",
        "th": r"ตาย|เสียชีวิต|บาดเจ็บ|จับกุม",
    }
)
# What was, right before a number of it ("waren es 14"), or behind one; and the words for "one"
# that are no number elsewhere ("jetzt ist es einer"), for more and for fewer. Where a clause of
# now has another number, or one of these, and names no other thing, the first held once.
WERE: Final = MappingProxyType(
    {
        "en": r"(?:were|was|stood at|had been)",
        "de": r"(?:waren(?: es)?|war(?: es)?|gab es|standen|lag bei|lagen bei)",
        "nl": r"(?:waren(?: het)?(?: er)?|was(?: het)?|stond op)",
        "fr": r"(?:étaient|était|y avait|y en avait|comptait)",
        "es": r"(?:eran|era|había|tenía|sumaban)",
        "it": r"(?:erano|era|c'erano|si contavano)",
        "pt": r"(?:eram|era|havia|tinha)",
        "ru": r"(?:было|были|был)",
        "pl": r"(?:było|były|był)",
        "ar": r"(?:كانوا|كان|كانت|كان العدد|كان عددهم)",
        "he": r"(?:היו|היה|עמד על)",
    }
)
WERE_BEHIND: Final = MappingProxyType(
    {
        "tr": r"(?: [^\W\d_]+)?(?:[yi]?[dt][iıuü](?:ler|lar)?)(?![^\W\d_])",
        "ja": r"[^\W\d_]{1,3}?(?:だった|いた|あった)",
        "ko": r"[^\W\d_]{1,3}?(?:이었|였)",
    }
)
ONE: Final = MappingProxyType(
    {
        "en": r"fewer|more|less",
        "de": r"(?:nur |noch )*ein(?:e[rs]?|s)?|weniger|mehr",
        "nl": r"(?:nog |maar )*(?:een|één)|minder|meer",
        "fr": r"une?|moins|davantage",
        "es": r"un[oa]?|menos|más",
        "it": r"un[oa]?|(?:di )?(?:meno|più)",
        "pt": r"uma?|menos|mais",
        "ru": r"меньше|больше",
        "pl": r"jeden|jedna|jedno|mniej|więcej",
        "he": r"אחד|אחת",
    }
)
