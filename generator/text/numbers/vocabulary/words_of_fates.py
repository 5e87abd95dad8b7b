"""What came of people, as data, by language and kind: "died", "verletzt", "disparus", "被捕".

Sources of patterns for plain texts in lower case. ``CLAUSES`` is what parts the clauses in which
two numbers tell of two fates: "12 died and 30 were hurt".
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple


class FateWords(NamedTuple):
    """The words of one language for what came of people."""

    dead: str
    hurt: str
    missing: str
    safe: str
    held: str
    moved: str
    freed: str


FATES: Final[Mapping[str, FateWords]] = MappingProxyType(
    {
        "en": FateWords(
            r"dead|deaths?|died|dying|kill(?:ed|ing|s)|fatal[a-z]*|drowned|perished",
            r"injur[a-z]*|wound(?:ed|ing|s)|hurt",
            r"missing",
            r"rescued|saved|survived?|survivors|escaped",
            r"arrest[a-z]*|detain[a-z]*|captured",
            r"evacuat[a-z]*|displaced",
            r"freed|released",
        ),
        "de": FateWords(
            r"tot[a-z]*|tödlich|getötet|töte[a-z]*|starb[a-z]*|gestorben|ums leben|ertr[aunk]+en"
            r"|todesopfer|umgekommen|kamen um",
            r"verletz[a-z]*|verwundet[a-z]*",
            r"vermisst[a-z]*",
            r"gerettet[a-z]*|überleb[a-z]*|entkam[a-z]*",
            r"festgenommen[a-z]*|verhaftet[a-z]*|festnahmen",
            r"evakuiert[a-z]*",
            r"befreit[a-z]*|freigelassen[a-z]*",
        ),
        "nl": FateWords(
            r"dode?n?|dodelijk|gedood|overl[a-z]+|omgekomen|stierven|stierf|om het leven",
            r"gewond[a-z]*",
            r"vermist[a-z]*",
            r"gered|overleefden",
            r"gearresteerd|aangehouden|opgepakt",
            r"geëvacueerd",
            r"bevrijd|vrijgelaten",
        ),
        "fr": FateWords(
            r"morte?s?|tué[a-z]*|tuant|décéd[^\W\d_]*|décès|mortellement|noy[^\W\d_]*|péri",
            r"bless[^\W\d_]*",
            r"dispar[a-z]*",
            r"sauv[^\W\d_]*|survéc[^\W\d_]*|surviv[a-z]*",
            r"arrêt[^\W\d_]*|interpell[^\W\d_]*",
            r"évacu[^\W\d_]*",
            r"libér[^\W\d_]*",
        ),
        "es": FateWords(
            r"muert[oae]s?|mur(?:ió|ieron|iendo)|mueren?|fallec[^\W\d_]*|mortal[a-z]*|asesinad[a-z]*",
            r"herid[oa]s?|hiri[a-zó]*|lesionad[a-z]*",
            r"desaparecid[a-z]*",
            r"rescatad[a-z]*|sobreviv[^\W\d_]*",
            r"detenid[a-z]*|arrestad[a-z]*|detuv[a-z]*",
            r"evacuad[a-z]*",
            r"liberad[a-z]*",
        ),
        "it": FateWords(
            r"mort[oaei]|uccis[a-z]*|decedut[a-z]*|mortal[a-z]*|annegat[a-z]*|muoiono",
            r"ferit[oaei]|ferendo|ferisce",
            r"dispers[a-z]*",
            r"salvat[a-z]*|sopravviss[a-z]*",
            r"arrestat[a-z]*|fermat[a-z]*",
            r"evacuat[a-z]*",
            r"liberat[a-z]*",
        ),
        "pt": FateWords(
            r"mort[oae]s?|morr[a-z]*|falec[a-z]*|mortal[a-z]*|matou|mataram",
            r"ferid[oa]s?|feriu|feriram",
            r"desaparecid[a-z]*",
            r"resgatad[a-z]*|sobreviv[a-z]*|salv[oa]s",
            r"detid[a-z]*|pres[oa]s",
            r"evacuad[a-z]*",
            r"libertad[a-z]*",
        ),
        "ru": FateWords(
            r"погиб[^\W\d_]*|умер[^\W\d_]*|убит[^\W\d_]*|смерт[^\W\d_]*|скончал[^\W\d_]*",
            r"ран[её]н[^\W\d_]*|пострада[^\W\d_]*|травм[^\W\d_]*",
            r"пропал[^\W\d_]*",
            r"спас[^\W\d_]*|выжил[^\W\d_]*",
            r"задержан[^\W\d_]*|задержал[^\W\d_]*|арестован[^\W\d_]*",
            r"эвакуирован[^\W\d_]*",
            r"освобожд[^\W\d_]*",
        ),
        "pl": FateWords(
            r"zgin[^\W\d_]*|zmar[^\W\d_]*|zabit[^\W\d_]*|śmierteln[^\W\d_]*|śmierć",
            r"rann[^\W\d_]*|poszkodowan[^\W\d_]*",
            r"zagini[^\W\d_]*",
            r"uratowan[^\W\d_]*|przeży[^\W\d_]*",
            r"zatrzyman[^\W\d_]*|aresztowan[^\W\d_]*",
            r"ewakuowan[^\W\d_]*",
            r"uwolnion[^\W\d_]*",
        ),
        "tr": FateWords(
            r"öl(?:dü|en|üm|ü|dür)[^\W\d_]*|hayatını|yaşamını|can verdi|boğul[^\W\d_]*",
            r"yaral[^\W\d_]*",
            r"kayıp",
            r"kurtar[^\W\d_]*|kurtul[^\W\d_]*",
            r"gözaltı[^\W\d_]*|tutukl[^\W\d_]*",
            r"tahliye",
            r"serbest",
        ),
        "ar": FateWords(
            r"[^\s]*(?:قتل|قتيل|توف|وفاة|وفيات|شهيد|شهداء|مصرع)[^\s]*|و?مات",
            r"[^\s]*(?:جرح|جريح|مصاب|إصابة|أصيب)[^\s]*",
            r"[^\s]*مفقود[^\s]*",
            r"[^\s]*(?:ناج|إنقاذ)[^\s]*|و?نجا",
            r"[^\s]*(?:معتقل|اعتقل|اعتقال)[^\s]*",
            r"[^\s]*إجلاء[^\s]*",
            r"[^\s]*(?:الإفراج|أفرج)[^\s]*",
        ),
        "he": FateWords(
            r"[^\s]*(?:הרוג|נהרג|נספ)[^\s]*|[והש]*מתו?",
            r"[^\s]*(?:נפצע|פצוע)[^\s]*",
            r"[^\s]*נעדר[^\s]*",
            r"[^\s]*(?:ניצל|חולצ)[^\s]*",
            r"[^\s]*(?:נעצר|עצור)[^\s]*",
            r"[^\s]*פונ[וי][^\s]*",
            r"[^\s]*שוחרר[^\s]*",
        ),
        "fa": FateWords(
            r"کشته|مرده|جان|فوت|جان‌باخت[^\s]*",
            r"زخمی|مجروح|مصدوم",
            r"مفقود",
            r"نجات",
            r"بازداشت|دستگیر",
            r"تخلیه",
            r"آزاد",
        ),
        "hi": FateWords(
            r"मौत|मृत[^\s]*|मारे|मरे|जान",
            r"घायल|ज़?ख्मी",
            r"लापता",
            r"बचाए?|बचा",
            r"गिरफ्तार|हिरासत",
            r"निकाला",
            r"रिहा",
        ),
        "bn": FateWords(
            r"নিহত|মৃত[^\s]*|মারা", r"আহত", r"নিখোঁজ", r"উদ্ধার", r"গ্রেপ্তার|আটক", r"(?!)", r"মুক্ত"
        ),
        "zh": FateWords(
            r"死|亡|遇难|遇難|丧生|喪生",
            r"伤(?!亡)|傷(?!亡)",
            r"失踪|失蹤",
            r"获救|獲救|生还|生還|幸存",
            r"逮捕|拘留|被捕",
            r"疏散",
            r"获释|獲釋",
        ),
        "ja": FateWords(
            r"死(?!傷)|亡",
            r"(?<!死)負?傷|けが|怪我",
            r"行方不明",
            r"救助|生存",
            r"逮捕|拘束",
            r"避難",
            r"釈放",
        ),
        "ko": FateWords(
            r"숨[지졌진]|사망|죽",
            r"다[치쳤친]|부상|중상|경상",
            r"실종",
            r"구조|생존",
            r"체포|구속",
            r"대피",
            r"석방",
        ),
        "vi": FateWords(
            r"chết|tử vong|thiệt mạng",
            r"bị thương",
            r"mất tích",
            r"được cứu|sống sót",
            r"bị bắt|bắt giữ",
            r"sơ tán",
            r"được thả",
        ),
        "id": FateWords(
            r"tewas|meninggal|mati",
            r"luka[^\s]*|terluka",
            r"hilang",
            r"selamat|diselamatkan",
            r"ditangkap|ditahan",
            r"dievakuasi",
            r"dibebaskan",
        ),
        "th": FateWords(r"เสียชีวิต|ตาย", r"บาดเจ็บ", r"สูญหาย", r"รอด|ช่วย", r"จับ", r"อพยพ", r"ปล่อย"),
    }
)
# The joints between clauses: a pause, or a word for "and", "while", "after".
CLAUSES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": r" (?:and|but|while|whereas|as|after|when|before|with|plus)(?= )",
        "de": r" (?:und|sowie|aber|während|nachdem|als)(?= )",
        "nl": r" (?:en|maar|terwijl|nadat)(?= )",
        "fr": r" (?:et|mais|tandis|alors|après)(?= )",
        "es": r" (?:y|e|pero|mientras|además|tras)(?= )",
        "it": r" (?:e|ed|ma|mentre|oltre|dopo)(?= )",
        "pt": r" (?:e|mas|enquanto|além|após)(?= )",
        "ru": r" (?:и|а|но|ещё|еще|после)(?= )",
        "pl": r" (?:i|a|oraz|ale|po)(?= )",
        "tr": r" (?:ve|ise|ama)(?= )",
        "ar": r" (?=و[^\W\d_])",
        "he": r" (?=ו(?:-|[^\W\d_]))",
        "fa": r" (?:و)(?= )",
        "hi": r" (?:और|जबकि|तथा)(?= )",
        "bn": r" (?:এবং|ও|আর)(?= )",
        "ko": r"고 |며 ",
        "vi": r" (?:và|còn|làm)(?= )",
        "id": r" (?:dan|sementara|sedangkan)(?= )",
        "th": r"และ| (?=[^\W\d_])",
    }
)
