"""Nouns of places that nobody takes for people: states, districts, camps, polling stations.

"The outbreak has sickened 31 in seven states": the seven are no people. They stand right behind a
number (see ``counted_things``).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

# In Hindi these make people of the place before them: "6 जिला अधिकारी" are officials.
_OF_A_PLACE: Final = (
    "(?! (?:अधिकार|कर्मच|प्रमुख|अध्यक्ष|सदस्य|निवास|मजिस्ट्रेट|कलेक्टर|कार्यकर्ता|प्रभारी|एजेंट|जज|न्यायाधीश))"
)
PLACES: Final = MappingProxyType(
    {
        "en": "states|boroughs|municipalities|regions|wards|precincts|parishes|camps|shelters"
        "|settlements|neighbourhoods|neighborhoods|communities|centres|centers|facilities"
        "|checkpoints|booths|locations|places|areas|zones|prefectures|governorates|communes"
        "|cantons|continents|nations|territories|constituencies|ports|harbours|harbors|bases"
        "|outposts|prisons|jails|venues|stadiums|halls|markets|bunkers|hamlets|suburbs|oblasts"
        "|localities|departments|townships|campuses|reserves|refuges|dormitories|encampments"
        "|jurisdictions|capitals|embassies|consulates|crossings|branches|classrooms",
        "de": r"[^\W\d_]*(?:staaten|bundesländern?|kreisen?|bezirken?|regionen|gemeinden|kommunen"
        r"|ortschaften|orten?|lagern?|camps?|wahllokalen?|standorten?|stationen|bahnhöfen?"
        r"|flughäfen?|häfen|gebieten?|stadtteilen?|stadtvierteln?|siedlungen|kantonen?"
        r"|departements?|gefängnissen?|heimen?|zentren|stützpunkten?|filialen|plätzen?|zonen"
        r"|präfekturen|nationen|unterkünften?|kontinenten?)",
        "fr": "états?|régions?|départements?|districts?|communes?|comtés?|cantons?|quartiers?"
        "|arrondissements?|camps?|sites?|localités?|centres?|stations?|gares?|aéroports?|ports?"
        "|bases?|prisons?|bureaux|points?|zones?|préfectures?|continents?|municipalités?|lieux"
        "|foyers?|abris?|gouvernorats?|territoires?|wilayas?|nations?",
        "es": "estados?|regiones|departamentos?|distritos?|municipios?|comunas?|condados?"
        "|cantones|barrios?|campamentos?|campos?|sitios?|localidades|centros?|estaciones"
        "|aeropuertos?|puertos?|bases|cárceles|mesas?|puntos?|zonas?|prefecturas?|continentes"
        "|lugares|refugios?|comunidades|naciones|albergues?|comarcas?|parroquias?|territorios?",
        "it": "stati|regioni|dipartimenti|distretti|comuni|contee|cantoni|quartieri|campi|siti"
        "|località|centri|stazioni|aeroporti|porti|basi|carceri|seggi|punti|zone|prefetture"
        "|continenti|luoghi|rifugi|municipi|borghi|frazioni|nazioni|governatorati|sedi",
        "pt": "estados?|regiões|distritos?|municípios?|concelhos?|freguesias?|condados?|cantões"
        "|bairros?|acampamentos?|campos?|locais|localidades|centros?|estações|aeroportos?|portos?"
        "|bases|prisões|sec?ções|urnas|pontos?|zonas?|prefeituras?|continentes|lugares|abrigos?"
        "|comunidades|nações|povoados?|departamentos?|territórios?",
        "nl": r"[^\W\d_]*(?:staten|regio's|gemeenten|provincies|districten|departementen|wijken"
        r"|kampen|locaties|plaatsen|stations|luchthavens|havens|bases|gevangenissen|stembureaus"
        r"|gebieden|centra|kantons|plekken|buurten|zones|prefecturen|continenten|opvangplekken)",
        "ru": "(?:штат|район|округ|уезд|лагер|пос[её]лк|пункт|участк|центр|станци|аэропорт|порт"
        "|баз|тюр[еь]м|муниципалитет|республик|кварт[аи]л|губерни|кантон|префектур|зон|континент"
        "|государств|област|город|стран|провинци|мест)"
        "(?:а|ов|ы|у|ей|ь|я|й|е|ями|ами|ах|и|ев|ях|ям|ам)?|кра(?:ях|ёв|я)",
        "pl": "(?:województw|powiat|powiec|gmin|region|okręg|dzielnic|oboz|stan|punkt|lokal"
        "|miejscowości|stacj|lotnisk|port|baz|więzien|ośrodk|hrabstw|kanton|departament|miejsc"
        "|osiedl|prefektur|państw|kraj|miast|wioskach|prowincj|szpital|szkoł|kontynen[tc])"
        "(?:y|i|ów|a|u|e|ek|ie|ę|ach|iach|om|ami)?|obozów|więzień|stacji",
        "ar": "(?:مخيما?|مخيمات|محافظة|محافظات|ولاية|ولايات|منطقة|مناطق|مقاطعة|مقاطعات|حيا|أحياء"
        "|بلدة|بلدات|آلية|آليات|مركبة|مركبات|عربة|عربات|مدرعة|مدرعات|مركزا?|مراكز|موقعا?|مواقع"
        "|معبرا?|معابر|مقرا?|مقرات|ملجأ|ملاجئ|إقليما?|أقاليم|محطة|محطات|منشأة|منشآت|مطارا?"
        "|مطارات|ميناء|موانئ|قاعدة|قواعد|بلدية|بلديات|مديرية|مديريات|قارة|قارات|بلدا|بلدان|سجنا?"
        "|سجون|عيادة|عيادات|نقطة|نقاط|مأوى|جرافة|جرافات|مدفعا?|مدافع|ناقلة|ناقلات|زورقا?|زوارق)",
        "he": "מחנות|מחוזות|נפות|יישובים|ישובים|קיבוצים|מושבים|שכונות|מקומות|אתרים|קלפיות|בסיסים"
        "|תחנות|מרכזים|מקלטים|נמלים|אזורים|ארצות|עיירות|רשויות|מוקדים|נקודות|בתי כלא|בתי סוהר"
        "|שדות תעופה|פרובינציות|יבשות|גנים|מחסומים|מעברים",
        "fa": "(?:استان|شهرستان|شهرک|اردوگاه|منطقه|محله|ایالت|شعبه|حوزه|صندوق|پایگاه|پناهگاه"
        "|ایستگاه|فرودگاه|بندر|مرکز|نقطه|محل|ناحیه|کمپ|زندان|درمانگاه|مکان|ولایت|ولسوالی)",
        "tr": "il(?:de|den|in|i|deki|ini|inde|inden)?|(?:ilçe|mahalle|kamp|bölge|eyalet|merkez"
        "|sandık|nokta|istasyon|tesis|semt|belde|kasaba|cezaev|havaliman|liman|üs|sığınak|vilayet"
        "|kıta|yer|ülke|köy|şehir|kent|okul|hastane|sağlık ocağ)"
        "(?:y?[iıuüea]|n?[iıuü]n|s?[iıuü]n?[dt][ea]n?|[dt][ea](?:n|ki)?)?",
        "hi": f"(?:शिविर(?:ों)?|जिल(?:ा|े|ों)|ज़िल(?:ा|े|ों)|बूथ(?:ों)?|केंद्र(?:ों)?|केन्द्र(?:ों)?"
        f"|मतदान केंद्र(?:ों)?|तहसील(?:ें|ों)?|ब्लॉक(?:ों)?|पंचायत(?:ें|ों)?|प्रखंड(?:ों)?|इलाक(?:े|ों)|क्षेत्र(?:ों)?"
        f"|वार्ड(?:ों)?|कस्ब(?:े|ों)|थान(?:े|ों)|चौकियों|प्रांत(?:ों)?|ठिकान(?:े|ों)|स्थान(?:ों)?|जगह(?:ें|ों)?"
        f"|स्टेशन(?:ों)?|मोहल्ल(?:े|ों)|कैंप(?:ों)?|कैम्प(?:ों)?|जेल(?:ें|ों)?|विधानसभा(?:ओं)?){_OF_A_PLACE}",
        "bn": "(?:জেলা|উপজেলা|শিবির|কেন্দ্র|গ্রাম|শহর|দেশ|রাজ্য|বাড়ি|গাড়ি|এলাকা|ইউনিয়ন|স্কুল)"
        r"(?:য়|র|ে|ের|তে|য়ে)?",
        "vi": "(?:huyện|xã|thị trấn|thị xã|phường|bang|trại|khu vực|khu|vùng|địa phương|địa điểm"
        "|nước|thôn|ấp|trạm|sân bay|cảng|đảo|trung tâm|điểm|châu lục)(?! (?:trưởng|viên|dân))",
        "id": "(?:kecamatan|kabupaten|kelurahan|dusun|posko|kamp|titik|lokasi|wilayah|tps|pos"
        "|distrik|negara bagian|daerah|kawasan|stasiun|bandara|pelabuhan|pangkalan|penjara|pulau"
        "|tempat|nagari|puskesmas|pusat|benua|lapas)",
        "zh": "个(?:州|区|區|市|营|難民營|难民营|安置点|收容|社区|社區|投票"
        "|街|地[区區点點方]|岛|島|港|机场|站"
        "|据点|检查站|片区|郡|避难所|庇护)|個(?:州|區|市|省|縣|鎮|鄉"
        "|村|國|營|難民|社區|投票|街|地[區點方]|島|港|機場|站|據點)|[省县縣州](?![长長人民政委级級领領立])|处(?:营地|地点)",
        "ja": "都道府県|市町村|州(?![知民兵])|県(?![民知議警職])|地区|地域|市(?![民長議職])|避難所"
        "|投票所|会場|施設|キャンプ|駅(?![長員])|空港|基地|島(?!民)|拠点|地点",
        "ko": "개 ?(?:주|도|시|군|구|읍|면|동|지역|캠프|투표소|대피소|마을|도시|지점|시설|센터|역"
        "|공항|기지|성|현|난민촌|구역|지구|섬|시군)(?![민장])|개소",
        "th": "อำเภอ|ตำบล|เขต|รัฐ(?!มนตรี|บาล)|ค่าย|ศูนย์|หน่วยเลือกตั้ง|จุด|เมือง|แขวง|ชุมชน|มณฑล|เกาะ"
        "|พื้นที่|สถานี|สนามบิน|ภูมิภาค",
    }
)
