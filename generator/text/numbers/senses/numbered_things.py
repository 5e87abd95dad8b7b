"""Things that go by a number, in languages that change their nouns or write words on to them.

"ובדירה 4", "عند الكيلومتر 88": whatever is counted behind
it, but people or a measure, such a number says which one it is.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.units.quantities import counts_people
from generator.text.numbers.values.read_number import Atom
from generator.text.numbers.vocabulary.number_languages import base

# How many letters may follow a stem.
_ENDING: Final = 3
_STEMS: Final = MappingProxyType(
    {
        "en": "mile|milepost|kilometre|kilometer|marker|catch|ward|room|flat|floor|platform|pier"
        "|station|gate|apartment|district|arrondissement|battalion|unit|brigade|team|bay|berth|zone"
        "|precinct|cell|cabin|barrack|barracks|hut|tent|bunker|checkpoint|crossing|camp|car"
        "|carriage|coach|deck|dock|group|hall|hangar|track|plot|sector|shaft|squad|tower|well"
        "|wing|bed|bunk|aisle|dorm|dormitory|booth|counter|desk|classroom|laboratory|silo|corridor",
        "de": "kilometer|station|bahnsteig|zimmer|raum|etage|stockwerk|stock|gleis|steig|halle|tor"
        "|wohnung|bezirk|wahlkreis|kreis|gruppe|einheit|bataillon|brigade|regiment|division|deck"
        "|schacht|zelle|trakt|pier|mole|kapitel|flug|wagen|waggon|abteil|lager|baracke|block"
        "|flügel|bett|büro|schalter|hangar|pavillon|kabine|garage|saal|hörsaal|werkstatt|revier",
        "fr": "kilomètre|borne|chambre|salle|étage|quai|voie|porte|station|gare|appartement"
        "|arrondissement|district|département|préfecture|groupe|équipe|unité|bataillon|brigade"
        "|régiment|division|chapitre|vol|cellule|wagon|voiture|secteur|bloc|hall|pont|puits|camp"
        "|lot|zone|parcelle|poste|piste"
        "|aile|lit|bureau|guichet|couloir|hangar|pavillon|tribune|cabine|atelier|dortoir|tente",
        "es": "kilómetro|habitación|sala|cuarto|piso|planta|andén|vía|puerta|estación|muelle"
        "|apartamento|distrito|barrio|grupo|equipo|unidad|batallón|brigada|regimiento|división"
        "|capítulo|vuelo|celda|vagón|coche|sector|bloque|nave|pabellón|pozo|módulo|zona|mesa|pista"
        "|lote|departamento|local"
        "|ala|pasillo|cama|mostrador|ventanilla|hangar|dársena|carril|galería|aula|consultorio"
        "|quirófano|garaje|tribuna|palco|camarote|carpa",
        "it": "chilometro|km|stanza|camera|sala|piano|binario|banchina|stazione|porta|uscita"
        "|appartamento|interno|distretto|municipio|gruppo|squadra|unità|battaglione|brigata"
        "|reggimento|divisione|capitolo|volo|cella|vagone|carrozza|settore|blocco|padiglione|pozzo"
        "|molo|corsia|reparto|lotto|zona|pista|scala"
        "|ala|letto|aula|ambulatorio|ufficio|sportello|hangar|tribuna|cabina|garage|capannone|seggio",
        "pt": "quilómetro|quilômetro|quarto|sala|andar|piso|plataforma|linha|cais|estação|porta"
        "|portão|apartamento|distrito|bairro|grupo|equipe|equipa|unidade|batalhão|brigada"
        "|regimento|divisão|capítulo|voo|cela|vagão|carruagem|setor|sector|bloco|pavilhão|poço|zona"
        "|pista|lote|terminal|torre"
        "|ala|enfermaria|leito|cama|gabinete|consultório|guichê|balcão|vaga|garagem|pavimento|hangar"
        "|ambulatório|doca|galpão|tenda|aula|box|área|módulo",
        "nl": "kilometerpaal|hectometerpaal|kamer|zaal|verdieping|etage|perron|spoor|steiger"
        "|station|poort|appartement|wijk|district|groep|ploeg|eenheid|bataljon|brigade|regiment"
        "|hoofdstuk|vlucht|cel|wagon|rijtuig|sector|blok|hal|pier|put|vak|baan|afrit"
        "|vleugel|bed|kantoor|loket|gang|hangar|paviljoen|cabine|garage|tent|lokaal|afdeling",
        "ru": "палат|квартир|комнат|номер|кабинет|этаж|платформ|перрон|станци|ворот|выход|вагон"
        "|подъезд|корпус|район|округ|участ|групп|отряд|команд|подразделени|батальон|бригад|полк"
        "|дивизи|част|глав|рейс|камер|сектор|блок|причал|пирс|шахт|скважин|километр|школ|больниц"
        "|лицей|гимнази|аудитори|колони|барак|пост|высот|дом|зал|здани|терминал|детсад|цех"
        "|крыл|койк|гараж|ангар|павильон|купе|отделени|лаборатори|трибун",
        "pl": "pokoj|pokój|sal|mieszkani|pięt|peron|tor|stacj|bram|kilomet|dzielnic|okręg|grup"
        "|druży|jednost|batalion|brygad|pułk|dywizj|rozdzial|lot|cel|wagon|sektor|blok|hal|szyb"
        "|kopalni|szkoł|przystan|nabrzeż|klatk|barak|obóz|terminal"
        "|skrzyd|łóżk|hangar|pawilon|garaż|przedzia|oddzia|pracown|laborator|stanowisk",
        "ar": "شقة|غرفة|طابق|دور|بوابة|رصيف|محطة|كيلومتر|كيلو|ميل|قاعة|عنبر|زنزانة|مجموعة|فريق"
        "|وحدة|كتيبة|لواء|فوج|فرقة|فصل|رحلة|منطقة|حي|دائرة|قطاع|مبنى|بناية|عمارة|مخيم|معسكر|مدرسة"
        "|مستشفى|منصة|بئر|خيمة|جناح|مقعد|نفق|جسر|طريق|خط|نقطة|حاجز"
        "|سرير|مكتب|مرآب|حظيرة|قسم|مختبر|صالة|عيادة|شباك|صف|كوخ",
        "he": 'חדר|דירה|קומה|שער|רציף|תחנה|תחנת|קילומטר|ק"מ|אולם|תא|אגף|קבוצה|צוות|יחידה|גדוד'
        "|חטיבה|אוגדה|פלוגה|פרק|טיסה|אזור|רובע|מחוז|גזרה|מבנה|בניין|מחנה|מוצב|באר|בור|מושב|מנהרה"
        "|גשר|כביש|קו|מסלול|מעלית|מחלקה|כיתה|צומת|מחסום|טרמינל|מגדל"
        "|מיטה|משרד|האנגר|ביתן|שורה|אוהל|מעבדה|מסדרון|דלפק|ביתן",
        "fa": "اتاق|واحد|طبقه|سکو|ایستگاه|دروازه|گیت|کیلومتر|سالن|بند|گروه|تیم|گردان|تیپ|لشکر|هنگ"
        "|فصل|پرواز|منطقه|ناحیه|بلوک|ساختمان|اردوگاه|چاه|پایانه"
        "|تخت|بال|بخش|ردیف|دفتر|آشیانه|غرفه|کلاس|آزمایشگاه|سوله|انبار|چادر|شعبه",
        "tr": "oda|odada|kat|katta|peron|peronda|istasyon|kapı|kapıda|daire|dairede|kilometre"
        "|kilometrede|ilçe|bölge|grup|takım|birlik|tabur|tugay|alay|tümen|bölüm|uçuş|koğuş|vagon"
        "|sektör|blok|salon|hangar|iskele|terminal"
        "|yatak|kanat|kanadı|pavyon|çadır|sınıf|laboratuvar|depo|servis|gişe|garaj|salonda|serviste",
        "hi": "कमरा|कमरे|फ्लैट|मंजिल|प्लेटफॉर्म|प्लेटफार्म|स्टेशन|गेट|किलोमीटर|वार्ड|जिला|समूह|टीम"
        "|यूनिट|बटालियन|ब्रिगेड|रेजिमेंट|अध्याय|सेल|बैरक|सेक्टर|ब्लॉक|टर्मिनल|खदान|बोगी|कोच"
        "|बेड|विंग|पंक्ति|हैंगर|तंबू|प्रयोगशाला|कक्ष|गोदाम|केबिन|काउंटर",
        "vi": "phòng|tầng|lầu|ga|cổng|sân ga|căn hộ|quận|nhóm|đội|đơn vị|tiểu đoàn|lữ đoàn"
        "|trung đoàn"
        "|sư đoàn|chương|khu|khối|toa|km|ki-lô-mét|kilômét|trại|trạm|bến|tòa|bàn"
        "|giường|dãy|quầy|kho|khoa|gian",
        "id": "kamar|lantai|peron|stasiun|gerbang|apartemen|distrik|kelompok|tim|unit|batalyon"
        "|brigade|resimen|divisi|bab|sel|gerbong|sektor|blok|terminal|dermaga|kilometer|km|pos"
        "|menara|sumur|gedung|zona"
        "|ranjang|sayap|hanggar|paviliun|laboratorium|gudang|loket|bangsal|ruang|ruangan|aula",
        "th": "ห้อง|ชั้น|ชานชาลา|สถานี|ประตู|กม.|กิโลเมตรที่|เขต|กลุ่ม|ทีม|หน่วย|กองพัน|กรม|บทที่"
        "|เที่ยวบิน|โซน|อาคาร|หลักกิโลเมตรที่|ตู้"
        "|ปีก|หอผู้ป่วย|โกดัง|อาคารเลขที่",
    }
)
# What may be written on to the noun before it.
_PREFIXES: Final = MappingProxyType(
    {
        "ar": expression("و?(?:ال|بال|كال|لل|[بلكف])?(?=..)"),
        "he": expression("[ושמ]?[בלמהכ]?ה?(?=..)"),
        "fr": expression("(?:l'|d')?"),
        "it": expression("(?:l'|dell'|all'|nell'|sull')?"),
    }
)
# Their endings say how many and how there: "в палате", "w sali", "katta".
_CHANGING: Final = frozenset(("ru", "pl"))
# Their numbers stand behind "the" and "of": "ל-88 הקילומטר", "la préfecture du 93"
_THE: Final = MappingProxyType(
    {
        "he": expression(r" ה-?$"),
        "fr": expression(r" (?:du|n°|no) ?$"),
        "ar": expression(r" (?:رقم|ال) ?$"),
        "pl": expression(r" (?:nr|numer) $"),
        "ru": expression(r" (?:№|номер) ?$"),
        "es": expression(r" (?:número|nº|n°) ?$"),
        "pt": expression(r" (?:número|nº|n°) ?$"),
        "it": expression(r" (?:numero|n°|n\.) ?$"),
        "hi": expression(r" (?:नंबर|संख्या|नम्बर) $"),
        "vi": expression(r" (?:số|thứ) $"),
    }
)
# "Доме 5 этажей": so many of what is named in the genitive
_SO_MANY: Final = MappingProxyType(
    {
        "ru": expression(r" [а-яё]{2,}(?:ов|ев|ей|ек|ок|ых|их|ий)(?![а-яё])"),
        "pl": expression(r" [^\W\d_]{2,}(?:ów|ych|ich|ek)(?![^\W\d_])"),
    }
)
_FRENCH_DEPARTMENTS: Final = expression(
    r"(?:préfecture|département|préfet|parquet|quartiers?) du $"
)
_LEFT: Final = 40


def is_numbered(text: str, atom: Atom, language: str) -> bool:
    """Whether a noun before a number in digits is one of things that go by their number."""
    tongue = base(language)
    if tongue not in _STEMS or atom.scale > 1 or counts_people(text, atom.end, language):
        return False
    if not text[atom.start].isdigit():
        return False
    counted = _SO_MANY.get(tongue)
    if counted and counted.match(text, atom.end):
        return False
    start = atom.start
    the = _THE.get(tongue)
    joint = the.search(text, max(0, start - 8), start) if the else None
    if joint:
        if tongue == "fr" and "du" in joint[0]:
            return _FRENCH_DEPARTMENTS.search(text, max(0, start - _LEFT), start) is not None
        start = joint.start() + 1
    if tongue == "th":
        left = text[max(0, start - _LEFT) : start].rstrip(" ")
        return left.endswith(_stems(tongue))
    left = text[max(0, start - _LEFT) : start]
    return left.endswith(" ") and _is_noun(left[:-1], tongue)


def _is_noun(left: str, tongue: str) -> bool:
    word = left[left.rfind(" ") + 1 :].lstrip("([\"'«“")
    prefix = _PREFIXES.get(tongue)
    stems = _stems(tongue)
    bare = prefix.sub("", word, count=1) if prefix else word
    if tongue in _CHANGING:
        return any(word.startswith(stem) and len(word) <= len(stem) + _ENDING for stem in stems)
    if word in stems or bare in stems:
        return True
    if tongue == "he":
        return any(word[at:] in stems for at in (1, 2, 3) if word[:at].strip("ושמבלהכ") == "")
    two = " ".join(left.rsplit(" ", 2)[-2:])
    return two in stems


@lru_cache(maxsize=32)
def _stems(tongue: str) -> tuple[str, ...]:
    return tuple(_STEMS[tongue].split("|"))
