"""The words that tell a rise or a fall, by language (see ``number_directions``)."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class Ways(NamedTuple):
    """Stems of words for ``falls`` and ``rises``, as sources of patterns; ``joints`` before a
    number, and ``far`` ones, before which a subject may stand ("انخفضت المبيعات بنسبة");
    ``links`` after a number; ``fewer`` and ``more`` tell it only after one ("5 % de moins")."""

    falls: str
    rises: str
    joints: str
    far: str = "(?!)"
    links: str = "(?!)"
    fewer: str = "(?!)"
    more: str = "(?!)"
    ending: str = r"[^\W\d_]*"
    spaced: bool = True


_END: Final = r"(?![^\W\d_])"
# German verbs in two pieces, with what the second piece makes of them: "ging um 5 Prozent zurück"
SEPARATED: Final = (
    ("ging(?:en)?|gehen|geht", "zurück|runter|herunter|hinunter", "hoch|rauf|hinauf|nach oben"),
    ("nahm(?:en)?|nehmen|nimmt", "ab", "zu"),
    ("stürz(?:te|ten|t|en)|sack(?:te|ten|t|en)|rutsch(?:te|ten|t|en)|fiel(?:en)?|fällt", "ab", ""),
    ("brach(?:en)?|brechen|bricht|büß(?:te|ten|t|en)|knick(?:te|ten|t|en)", "ein", ""),
    ("gab(?:en)?|geben|gibt|ließ(?:en)?|lassen|lässt", "nach|ab", ""),
    ("leg(?:te|ten|t|en)", "", "zu"),
    ("zog(?:en)?|ziehen|zieht", "", "an"),
    ("schnell(?:te|ten|t|en)|schoss(?:en)?|schieß(?:t|en)|kletter(?:te|ten|t|n)", "", "hoch|empor"),
    ("kam(?:en)?|kommt|kommen", "zurück|runter|herunter", ""),
)
WAYS: Final = MappingProxyType(
    {
        "de": Ways(
            "sank|sinkt|sinken|fiel|fäll|schrumpf|verringer|rückg|minus|abnahme|verlust"
            "|verlor|verlier|gesunken|gefallen|zurückgegangen|geschrumpft|einbruch|einbrüch"
            "|eingebrochen|reduzier|kürz|gekürzt|einbuß|senk|gesenkt|abgenommen|abgestürzt|absturz"
            "|abgesackt|abgerutscht|nachgegeben|eingebüßt|verbillig|gemindert|minder(?:t|n|ung)"
            "|einzubüßen|nachzugeben|negative[sn]? wachstum|halbier",
            "stieg|steig|wuchs|wachs|kletter|anstieg|zunahme|zuwachs|plus|erhöh|verteuer"
            "|hochgetrieb"
            "|gestiegen|gewachsen|zugelegt|zulegte|anhebung|angehoben|zugenommen|angezogen"
            "|angestiegen|geklettert|aufschlag|gewann|gewonnen|gewinnt",
            "um|von|um etwa|sich um|sich um etwa|beträgt|betrug",
            fewer="weniger|niedriger|geringer|tiefer|billiger|schwächer|günstiger",
            more="mehr|höher|teurer|stärker",
        ),
        "nl": Ways(
            f"daal|gedaald|daling|zakt|gezakt|kromp|krimp|afname|verlies|verloor|min{_END}|kelder"
            "|gekelderd|afgenomen|verlaagd|verminder|inkrimp|negatieve groei",
            f"steeg|stegen|stijg|gestegen|groei|toename|toegenomen|plus{_END}|sprong|klom|verhoogd"
            "|gegroeid",
            "met|van",
            fewer="minder|lager|goedkoper",
            more="meer|hoger|duurder",
        ),
        "fr": Ways(
            "baiss|tomb(?:é|er|ait|ent|e)|recul|diminu|chut|perte|perdu|perd|repli|plong|réduct"
            "|rédui|effondr|dégringol"
            "|céd(?:é|er|ait)|cède|lâch(?:é|e)|(?:se|s'est|sont|s'était) contract|contraction"
            "|fléch|plomb"
            "|dévis|amput|abaiss|érod|affaiss|croissance négative|décru|décroiss|amoindri|abandonn"
            "|reflu",
            "hausse|augment|progress|croissance|bond|gagn|grimp|accru|accroiss|gain|envol|flamb"
            "|renchér|major(?:é|ation)|relev(?:é|er|ement)|rehauss|rebond|redress",
            "de|d'|d'un|de près de|de l'ordre de|de quelque",
            links=r"de [^\W\d_]+",
            fewer=r"de moins|en moins|moins(?! d)|plus bas|plus faible|inférieur",
            more=r"de plus|en plus|plus haut|plus élevé|plus cher|supérieur",
        ),
        "es": Ways(
            "cay(?:ó|eron|endo)|cae|caíd|baj(?:ó|aron|adas?|a|an|ar)"
            f"{_END}"
            "|disminu|descen|perd(?:ió|ieron|ida)|pérdida|pierde|redujo|redujeron|reduc"
            "|retroce|desplom|contrajo|hund(?:ió|ieron|e|en|ido)"
            "|se dej(?:ó|aron|a|an)|ced(?:ió|ieron|e|en|ido)|derrumb|recort|merm|encog"
            "|contra(?:e|en|er|ído|cci)|decrec|decreci|depreci|devalu|abarat|rebaj"
            "|crecimiento negativo",
            "aument|sub(?:ir|en)|subi(?:ó|eron|da)|sube|suben|crec|alza|increment|gan(?:ó|aron|ancia)|repunt"
            "|avanz|encareci|dispar|elev(?:ó|aron)",
            "un|de|del|en un|en|de un|el|cerca de un",
            fewer="menos|menor|inferior|más baj|por debajo",
            more="más(?! baj)|mayor|superior|más alt|por encima",
        ),
        "it": Ways(
            f"cal(?:o|i|a|ò|at[oaie]|ano|ando){_END}|sces|scend|diminu|pers[oaie]|crescita negativa"
            "|perd|ridott|riduz|croll|flession|ced(?:e|ono|ut)|ribass|precipit|affond|arretra"
            "|contra(?:e|tt|zion)|scivol|decresc|deprezz|tagli",
            f"aument|alza(?:t|no|re)|sal(?:ì|it[oaie]|e|gono){_END}|cresc|rialz|guadagn|increment|balz|rincar"
            "|avanz|impenn",
            "del|di|dello|dell'|dell|di un|il|l'|lo|l|di circa il|in media del",
            fewer="in meno|meno|inferior|più bass",
            more="in più|di più|superior|più alt",
        ),
        "pt": Ways(
            "caiu|caíram|caem|queda|baix(?:ou|aram|a|ar)"
            f"{_END}"
            "|diminu|recu(?:o|ou|aram)"
            "|perd(?:a|eu|eram)|redução|reduzi|retra|encolh|despenc|ced(?:eu|eram|e)"
            f"{_END}"
            "|tomb(?:ou|aram|o)|desab|derret|afund|mergulh|decresc|desvaloriz|depreci"
            "|contra(?:iu|íram|ção)|crescimento negativo|cai"
            f"{_END}",
            f"aument|sub(?:iu|iram|ida|iu|ir|e){_END}|cresc|alta{_END}|ganh|avanç|expans|dispar"
            "|encarec|elev(?:ou|aram|ação)",
            "de|em|da ordem de|uns|um|o|cerca de um",
            fewer="a menos|menos|menor|inferior|mais baix|abaixo",
            more="a mais|mais(?! baix)|maior|superior|mais alt|acima",
        ),
        "ru": Ways(
            "упал|падает|падал|снизи|снижа|сниже|сократи|сокращ|уменьши|уменьша|уменьше|потер"
            "|падени"
            "|рухну|пониз|пониж|просе|подешев|убыл|убав|обвал|опусти|опуска|ослаб|обруш|урез|сжал|скатил"
            "|отрицательн[а-я]+ (?:рост|прирост)|просад|замедл",
            "ускор|вырос|возрос|подрос|рост|растет|растёт|растут|увелич|подня|поднима|подорож"
            "|прибав|повы"
            "|прирост|укреп|подскоч|взлет|нарасти|расшир",
            "на|в размере|в",
            fewer="меньше|ниже|дешевле|слабее|хуже",
            more="больше|выше|дороже|сильнее",
            links="на",
        ),
        "pl": Ways(
            "spad|zmala|zmniejsz|obniż|skurczy|utrat|strac|ujemny wzrost",
            "wzros|wzrost|zwięks|podni|urós|urosł|przyby",
            "o|o około",
            links="o",
            fewer="mniej|niższ|niżej",
            more="więcej|wyższ|wyżej",
        ),
        "ar": Ways(
            "انخف|تراجع|هبط|هبوط|انكم|تقلص|ينخفض|تنخفض|خسر|خسائر|تدن|خفض|يخفض|تخفض|قلص|هوت|هوى|انهار|تهاو|تناقص"
            "|انحدر|يتراجع|تتراجع|يهبط|تهبط|نمو سلبي|فقد",
            "ارتف|رفع|يرفع|ترفع|زاد|زياد|نما|نمت|نمو(?! سلبي)|صعد|صعود|قفز|يرتفع|ترتفع|ازدا|ازدياد",
            "بنسبة|ب|بنحو|نسبته|قدره|بمقدار",
            far="بنسبة|بنحو|بمقدار|بواقع",
            fewer="أقل",
            more="أكثر",
        ),
        "he": Ways(
            "ירד|תרד|ירידה|ירידת|ירידות|צנח|צניחה|נפל|קיטון|הוריד|קיצץ|קיצצ"
            "|הפחית|צמצם|התכוו[צץ]|פחת|הצטמצ|איבד|הפסד|נחלש|קריס|קרס"
            f"|קטן{_END}|קטנה{_END}|קטנו{_END}|הידרד|נשחק|השיל|צמיחה שלילית",
            "עלה|תעלה|יעל|העל|עלתה|עלו|עלייה|עליה|זינק|זינוק|גידול|גדל|צמח|צמיחה(?! שלילית)|התחזק"
            "|תוספת|התייקר",
            "ב-|ב|של|בכ-|בשיעור של",
            far="ב-|בכ-|בשיעור של",
            fewer="פחות|נמוך",
            more="יותר|גבוה",
        ),
        "zh": Ways(
            "负增长|負增長|负成长|負成長|下降|减少|減少|下跌|下滑|萎缩|萎縮|跌幅|跌|缩水|縮水|缩减|縮減"
            "|降低|降幅|降|滑落|亏损|虧損|锐减|銳減|回落|下挫|下调|下調|削减|削減|贬值|貶值|走低|减幅"
            "|減幅|(?<!加)(?<!增)[减減]|(?<!最)(?<!较)(?<!降)低",
            "上升|增长|增長|增加|上涨|上漲|增幅|升幅|涨幅|漲幅|增|升|涨|漲|提高|攀升|成長|飆升|飙升"
            "|(?<!最)(?<!较)(?<!提)高",
            "了|约|約|近|逾|超过|超過|幅度为|幅度为约|达|達|为|為|达到|達到|约为|了约|了近",
            ending="",
            links="的",
            spaced=False,
        ),
        "ja": Ways(
            "減|下落|低下|下が|落ち|縮小|縮|マイナス|安|下回|値下|少な|下げ|ダウン|割れ|低い|低く|急落|続落|反落"
            "|暴落|引き下げ|引下げ",
            "増|上昇|上が|拡大|伸び|プラス|高|上回|値上|多い|多く|アップ|上げ|急騰|急伸|続伸|反発|引き上げ|引上げ",
            "(?!)",
            links="の|も|ほど|程度|近く|余り|以上|ポイント|人|件|社|台|万人|億円|円|ドル|を",
            ending="",
            spaced=False,
        ),
        "ko": Ways(
            "감소|줄|하락|떨어|축소|내렸|내려|내린|급락|급감|낮아|낮은|낮다|낮았|폭락|적은|적다|적었"
            "|적게|위축|빠졌|빠진|빠지|하회|추락|감축|인하|깎|마이너스",
            "증가|늘|상승|올랐|올라|올린|올렸|인상|오른|오르|확대|성장|급등|급증|뛰|뛴|높아|높은|높다|높았|많은|많다"
            "|많았|인상|폭등|치솟",
            "(?!)",
            links="나|이나|가|의|이|을|를|가량|정도|이상|넘게|가까이|명|명이|건|대|원|포인트",
            ending="",
            spaced=False,
        ),
        "hi": Ways(
            "गिरावट|गिर|घट|कमी|कम हु|टूट|कटौती",
            "वृद्धि|बढ़|बढ|बढ़ोतरी|बढ़त|तेजी|इजाफ|उछल|उछाल|चढ़",
            "(?!)",
            links="की|का|तक की|से अधिक की|से ज्यादा की",
        ),
        "vi": Ways("giảm|sụt|rớt", "tăng", "khoảng|gần|hơn|tới", ending=""),
        "th": Ways(
            "ลดลง|ร่วงลง|ร่วง|หดตัว|ปรับลง|ติดลบ|ปิดลบ",
            "เพิ่มขึ้น|ขยายตัว|พุ่งขึ้น|ปรับขึ้น|ปิดบวก|เติบโต",
            "(?!)",
            ending="",
            spaced=False,
        ),
        "id": Ways(
            "turun|menurun|anjlok|merosot|berkurang|menyusut|melemah",
            "naik|meningkat|bertambah|melonjak|tumbuh|menguat",
            "sebesar|sekitar|hampir",
            ending="",
        ),
        "tr": Ways(
            "düş|azal|geril|daral|kayb|küçül",
            "art|yüksel|büyü|çıktı|zam",
            "(?!)",
            links="oranında|'lik|'lık|'lük|'luk|civarında|daha",
        ),
    }
)


class Dated(NamedTuple):
    """What may stand between a change and its size: words that ``openings`` begin, and the
    ``joints`` behind them; ``far`` where a joint says the size whatever stands between."""

    openings: str
    joints: str
    far: bool = False


DATED: Final = MappingProxyType(
    {
        "de": Dated("", " um(?: etwa| rund| circa| ungefähr)?", far=True),
        "nl": Dated("", " met(?: ongeveer| zo'n)?", far=True),
        "ru": Dated("", " на(?: целых)?", far=True),
        "pl": Dated("", " o(?: około)?", far=True),
        "fr": Dated(
            "en|au|sur|depuis|par rapport|cette|l'an|le mois|ce|pendant|durant|dans",
            " (?:de|d'environ|de près de)",
        ),
        "es": Dated(
            "en|durante|desde|este|esta|el pasado|respecto|frente|entre", "(?: (?:un|el|en un))?"
        ),
        "it": Dated(
            "a|ad|in|nel|nell|nella|lo|da|su|rispetto|durante|quest",
            " (?:del|di|dello|dell'|di circa|dell' )",
        ),
        "pt": Dated("em|no|na|durante|desde|este|esta|neste|nesta|frente|ante", "(?: (?:de|em))?"),
    }
)
# Verbs that lead to a point without saying which way: "moved from 20 to 30", "pasó de 30 a 40"
MOVES: Final = MappingProxyType(
    {
        "en": "slowed|accelerated|quickened|cooled|improved|worsened|went|changed|moved|revised"
        "|doubled|tripled|halved|shifted|swung",
        "de": "wechsel|veränder|erreicht|verdoppel|korrigier|kam|geht|ging",
        "nl": "ging|opgelopen|liep|gekomen|bijgesteld",
        "fr": "passé|passer|passe|passant|arriv|mont|descend|port(?:é|er|ant)|élev|doubl|tripl"
        "|quadrupl",
        "es": "pas[óa]|pasaron|pasar|pasando|lleg|elev|ascend|situ|escal|duplic|triplic|multiplic"
        "|cuadruplic",
        "it": "passa|arriv|pass[òo]|giunt|port(?:a|ò|at)|elev|raddoppi|triplic|quadruplic|dimezz",
        "pt": "passa|passou|passaram|cheg|elev|ascend|dobr|duplic|triplic|quadruplic",
        "ru": "изменил|дош[её]?л|доход|достиг|довел|довод|скоррект|пересмотр|разрос|удвоил|утроил"
        "|вдвое|втрое|вчетверо|замедл|ускор",
        "pl": "zmieni|wzrasta|dotar|sięgn",
        "ar": "وصل|بلغ",
        "he": "הגיע|טיפס|השתנ",
        "zh": "改|变|變|调|調|扩|擴|达|達|减至|升至",
        "ja": "達|変|膨ら|改",
        "ko": "바뀌|바꾸|조정|달했|이르|치달|불어|커졌",
    }
)
