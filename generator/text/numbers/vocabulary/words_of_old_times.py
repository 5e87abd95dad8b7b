"""Words of a time that is over and of the time that is, as data, by language: "hatte 1990 noch",
"kiedyś", "かつて"; "heute", "dziś", "現在".

``once`` says by itself that a clause tells of another time; ``had`` are verbs that tell how things
stood, which say so with a ``year`` in their clause; ``now`` opens the clause that tells how things
stand. All are sources of patterns for plain texts in lower case.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class OldTimes(NamedTuple):
    """What one language says of a time that is over, and of now."""

    once: str
    now: str
    had: str = "(?!)"
    year: str = "(?!)"


_YEAR: Final = r"(?<![0-9.,])(?:1[5-9]|20)[0-9]{2}(?![0-9.,]?[0-9])"
OLD_TIMES: Final = MappingProxyType(
    {
        "de": OldTimes(
            r"(?:einst(?:mals)?|früher|ehemals|damals|vormals|zuvor|im vorjahr|im vormonat"
            r"|anfangs|zunächst|ursprünglich|vor dem krieg|vor (?:{w} ){1,2}?jahren)",
            r"(?:heute|jetzt|inzwischen|mittlerweile|derzeit|heutzutage|nur noch|aktuell|nun)",
            r"(?:hatten?|waren|war|zählten?|gab es|lebten?|wohnten?|umfasste)",
            rf"(?:{_YEAR}|in den [0-9]{{2,4}}er[ -]jahren|in den {{w}}ziger jahren)",
        ),
        "nl": OldTimes(
            r"(?:ooit|vroeger|eertijds|voorheen|destijds|aanvankelijk|vorig jaar|voor de oorlog"
            r"|(?:{w} ){1,2}?jaar geleden)",
            r"(?:nu|thans|tegenwoordig|vandaag(?: de dag)?|inmiddels|nog maar|momenteel)",
            r"(?:had(?:den)?|waren|was|telden?|telde|woonden?|leefden?)",
            rf"(?:{_YEAR}|in de jaren {{w}})",
        ),
        "fr": OldTimes(
            r"(?:autrefois|jadis|naguère|auparavant|à l'origine|dans un premier temps|à l'époque"
            r"|avant la guerre|il y a (?:{w} ){1,2}?ans)",
            r"(?:aujourd'hui|désormais|maintenant|actuellement|à présent|n'en (?:a|ont|compte"
            r"|comptent"
            r"|reste) (?:plus|que)|ne (?:compte|sont|reste) plus que)",
            r"(?:comptai(?:t|ent)|avai(?:t|ent)|étaient|employai(?:t|ent)|vivaient|y avait"
            r"|habitaient"
            r"|abritait)",
            rf"(?:{_YEAR}|dans les années {{w}})",
        ),
        "es": OldTimes(
            r"(?:antaño|antiguamente|otrora|en (?:un )?principio|inicialmente|en su día"
            r"|en otro tiempo|antes de la guerra|hace (?:{w} ){1,2}?años)",
            r"(?:hoy|ahora|actualmente|en la actualidad|hoy en día)",
            r"(?:tenían?|contaban?|eran|había|vivían|habitaban|sumaban|empleaba)",
            rf"(?:{_YEAR}|en los años {{w}})",
        ),
        "it": OldTimes(
            r"(?:un tempo|una volta|in passato|in un primo (?:momento|tempo)|inizialmente"
            r"|all'inizio|prima della guerra|(?:{w} ){1,2}?anni fa)",
            r"(?:oggi|ora|adesso|attualmente|ormai)",
            r"(?:contava(?:no)?|aveva(?:no)?|erano|c'erano|vivevano|abitavano|ospitava|impiegava)",
            rf"(?:{_YEAR}|negli anni {{w}})",
        ),
        "pt": OldTimes(
            r"(?:outrora|antigamente|inicialmente|a princípio|no passado|antes da guerra"
            r"|há (?:{w} ){1,2}?anos)",
            r"(?:hoje|agora|atualmente|actualmente)",
            r"(?:tinham?|contavam?|eram|havia|viviam|moravam|empregava)",
            rf"(?:{_YEAR}|nos anos {{w}})",
        ),
        "pl": OldTimes(
            r"(?:kiedyś|niegdyś|dawniej|początkowo|pierwotnie|przed wojną|dawno temu"
            r"|(?:{w} ){1,2}?lat temu)",
            r"(?:dziś|dzisiaj|obecnie|teraz|aktualnie)",
            r"(?:mia(?:ł|ła|ło|ły)|liczył[ao]?|był[oay]|mieszkał[oya])",
            rf"(?:{_YEAR}|w latach {{w}})",
        ),
        "ru": OldTimes(
            r"(?:когда-то|некогда|раньше|прежде|первоначально|изначально|сначала|до войны"
            r"|(?:{w} ){1,2}?лет назад)",
            r"(?:сейчас|теперь|сегодня|ныне|нынче|в настоящее время)",
            r"(?:было|были|насчитывал[оаи]?|жил[ои]|проживал[ои]|имел[аи]?|работал[ои])",
            rf"(?:{_YEAR}|в {{w}}е годы)",
        ),
        "tr": OldTimes(
            r"(?:bir zamanlar|eskiden|önceden|savaştan önce|başlangıçta|(?:{w} ){1,2}?yıl önce)",
            r"(?:şimdi|bugün|artık|günümüzde|şu anda|halen)",
            r"(?:[^\W\d_]+(?:yordu|ydı|ydu|ydi|rdı)|vardı)",
            _YEAR,
        ),
        "ar": OldTimes(
            r"(?:سابقا|في الماضي|قديما"
            r"|ذات يوم)",
            r"(?:الآن|اليوم|حاليا|(?:و)?لم (?:يبق|يتبق|تبق)|أصبح(?:ت|وا)?)",
            r"و?كان(?:ت|وا)?",
            rf"(?:{_YEAR}|قبل (?:الحرب|الأزمة))",
        ),
        "he": OldTimes(
            r"(?:בעבר|פעם|לפנים|תחילה|בתחילה|לפני המלחמה|לפני (?:{w} ){0,2}?שנים)",
            r"(?:כיום|היום|עכשיו|כעת|עתה)",
            r"ה?ש?(?:היו|היה|הייתה|מנתה|מנה|גרו|חיו|התגוררו)",
            rf"(?:ב-?)?{_YEAR}",
        ),
        "fa": OldTimes(
            r"(?:زمانی|روزگاری|پیشتر|در گذشته|سابقا|قبلا|پیش از جنگ)",
            r"(?:اکنون|امروز|حالا|هم اکنون|در حال حاضر|اینک)",
            r"(?:داشت|بودند|بود|زندگی می ?\u200c?کردند)",
            r"(?<![0-9.,])1[234][0-9]{2}(?![0-9.,]?[0-9])",
        ),
        "hi": OldTimes(
            r"(?:कभी|पहले|किसी ज़माने में|किसी जमाने में|शुरू में)",
            r"(?:अब|आज|फिलहाल|इस समय)",
            r"(?:थे|था|थी|रहते थे)",
            _YEAR,
        ),
        "bn": OldTimes(
            r"(?:একসময়|এক সময়|আগে|একদা)",
            r"(?:এখন|বর্তমানে|আজ)",
            r"(?:ছিল"
            r"|ছিলেন)",
            _YEAR,
        ),
        "id": OldTimes(
            r"(?:dulu(?:nya)?|dahulu|pernah|semula|awalnya|sebelum perang"
            r"|(?:{w} ){1,2}?tahun lalu)",
            r"(?:kini|sekarang|saat ini|hari ini)",
            r"(?:memiliki|punya|dihuni|berpenduduk|ada|berjumlah)",
            _YEAR,
        ),
        "vi": OldTimes(
            r"(?:từng|trước đây|ngày xưa|trước kia|ban đầu|trước chiến tranh"
            r"|(?:{w} ){1,2}?năm trước)",
            r"(?:hiện|nay|bây giờ|hiện nay|giờ)",
            r"(?:có|là)",
            _YEAR,
        ),
        "th": OldTimes(
            r"(?:เคย|แต่ก่อน|ในอดีต|เดิม(?:ที)?|สมัยก่อน)",
            r"(?:ปัจจุบัน|ตอนนี้|ขณะนี้|วันนี้|บัดนี้)",
            r"(?:มี)",
            r"(?:1[5-9]|2[05])[0-9]{2}",
        ),
        "zh": OldTimes(
            r"(?:曾(?:经|經)?(?!祖|孙|孫)|昔日|从前|從前|过去|過去|原先|以前|当年|當年|战前|戰前)",
            r"(?:如今|现在|現在|目前|今天|今日|现今|現今|眼下|当前|而今|只剩|仅剩|僅剩)",
            r"(?:有|为|為|达|達)",
            rf"{_YEAR}年",
        ),
        "ja": OldTimes(
            r"(?:かつて|昔|以前(?!から)|往時|当時|当初|戦前|一時(?!間|期的)|最盛期)",
            r"(?:現在|今(?![年月週回度後])|いま|今日|現時点)",
            r"(?:いた|だった|あった|住んで|暮らし)",
            rf"{_YEAR}年",
        ),
        "ko": OldTimes(
            r"(?:한때|예전|과거|옛날|당초|이전|전쟁 전|전성기)",
            r"(?:지금|현재|오늘날|이제|요즘)",
            r"(?:였|이었|있었|살았|살던|달했)",
            rf"{_YEAR}년",
        ),
    }
)
