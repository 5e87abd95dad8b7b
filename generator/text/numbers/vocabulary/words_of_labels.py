"""Words before a number that names or orders something: "article 5", "рейс 447", "रेल 12", "№ 9".

They stand apart from the other tables (see ``number_vocabulary``), for they are many in each
language and say all the same.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

# Indexes of exchanges have a number in their name in every language.
INDEXES: Final = "cac|ibex|dax|mdax|sdax|tecdax|ftse|nasdaq|s&p|mib|psi|stoxx|smi|aex|russell"
# Before a number in words, which may count what follows it ("im Haus drei Menschen"), only these.
SPOKEN_LABELS: Final = MappingProxyType(
    {
        "de": "platz|rang|kapitel|artikel|paragraf|nummer|stufe|phase|kategorie|nr.",
        "nl": "plaats|plek|nummer|hoofdstuk|artikel|fase|niveau",
        "fr": "années|numéro|chapitre|article|phase|étape|niveau|tome|catégorie",
        "es": "años|número|capítulo|artículo|fase|etapa|nivel|puesto|categoría",
        "it": "anni|numero|capitolo|articolo|fase|tappa|livello|posizione|categoria",
        "pt": "anos|número|capítulo|artigo|fase|etapa|nível|categoria",
        "ru": "номер|глава|главы|главе|статья|статьи|статье|категория|уровень|номером",
        "pl": "numer|rozdział|artykuł|miejsce|etap|faza|poziom|kategoria",
        "ar": "رقم|المادة|الفصل|المرحلة",
    }
)
LABELS: Final = MappingProxyType(
    {
        "en": "web|python|usb|android|ios|macos|bluetooth|html|java|php|galaxy|iphone|ipad"
        "|playstation|xbox|cop|storey|bed|locker|pier|hangar|hole|heat|leg|draft|edition|division"
        "|corps|regiment|squadron|precinct|county road|state road|state route|exhibit|count|counts"
        "|lane|juror|witness|suspect|court|stall|plot|berth|slot|in minute|at minute|by minute",
        "de": "in minute|der minute|ab minute|"
        "saal|die zahl|ice|ic|zug|flug|tram|bus|hausnummer|haus|platz|postfach|autobahn"
        "|bundesstraße|gate"
        "|terminal|tor|abschnitt|ziffer|nummern|stufe|kategorie|phase|runde|staffel|folge|block"
        "|wohnung|apartment|appartement|zelle|gruppe|klasse|tabelle|fußnote|kanal|schacht|bahnsteig|windows|startnummer"
        "|bezirk|quartier|parzelle|urkunde|band|typ|modell|version|absatz|abs.|art.|seiten|kapitel",
        "fr": "à la minute|la minute|"
        "l'article|l'avenue|l'autoroute|l'étage|les années|années|des années|art.|avenue"
        "|route|autoroute|train|tgv|bus|métro|quai|porte|stade|chaîne|loi|décret|tome|volume"
        "|phase|étape|niveau|type|classe|groupe|série|saison|épisode|place|poste|canal|tour"
        "|logement|cellule|l'épisode|l'étape|l'annexe|annexe|paragraphe|alinéa|bâtiment|appartement|hall|terminal"
        "|catégorie|version|modèle|résolution|no|nos|numéros",
        "es": "el minuto|del minuto|al minuto|"
        "apartado|inciso|fracción|numeral|los años|años|art.|artículo|avenida|carretera"
        "|autopista|tren|autobús|andén|puerta"
        "|canal|ley|decreto|volumen|fase|etapa|nivel|tipo|clase|grupo|serie|temporada|episodio"
        "|puesto|anexo|párrafo|edificio|apartamento|terminal|categoría|versión|modelo|resolución"
        "|nro.|núm.|no.|habitación|kilómetro|ruta|distrito|zona|sección|tabla|gráfico",
        "it": "al minuto|dal minuto|nel minuto|"
        "l'articolo|l'autostrada|gli anni|anni|gli anni '|anni '|art.|treno|autobus|porta"
        "|canale|legge|decreto|volume|fase|tappa|livello|tipo|classe|gruppo|serie|stagione"
        "|episodio|l'episodio|posto|allegato|comma|edificio|appartamento|terminal|categoria"
        "|versione|modello|risoluzione|numeri|n°|nr.|camera|viale|statale|autostrada|strada",
        "pt": "no minuto|ao minuto|do minuto|"
        "inciso|alínea|os anos|anos|nos anos|dos anos|art.|avenida|estrada|rodovia|comboio"
        "|trem|ônibus"
        "|autocarro|porta|canal|lei|decreto|volume|fase|etapa|nível|tipo|classe|grupo|série"
        "|temporada|episódio|posto|anexo|parágrafo|edifício|apartamento|terminal|categoria|versão"
        "|modelo|resolução|quarto|quilômetro|km|distrito|zona|seção|tabela|gráfico",
        "nl": "in minuut|de minuut|"
        "de jaren|jaren '|de jaren '|art.|trein|bus|spoor|perron|poort|kanaal|wet|deel|fase"
        "|niveau|type|klasse|groep|serie|seizoen|aflevering|plaats|bijlage|lid|gebouw|terminal"
        "|categorie|versie|model|resolutie|huisnummer|nummers|vlucht|tabel|ronde|etappe|gate",
        "ru": "на минуте|минуте|"
        "странице|страницей|страница|ст.|гл.|стр.|п.|поезд|поезда|маршрут|автобус|линия"
        "|линии|корпус|подъезд|квартира"
        "|этаж|кабинет|раздел|том|часть|приложение|глав|пункте|резолюция|резолюции|шоссе|трасса"
        "|трассе|канал|серия|сезон|группа|группы|уровень|этап|категория|категории|тип|зона|участок"
        "|участке|вагон|аудитория|больница|детсад|детский сад|рейса|рейсе|рейсом|номером|номера"
        "|школе|школы|статьями|доме|версия|модель|выход|ворота|платформа|путь",
        "pl": "w minucie|minucie|"
        "artykuł|artykułu|art.|nr|numer|numeru|numerem|strona|stronie|str.|rozdział|paragraf"
        "|par.|ust.|pkt|lot|lotu|pokój|pokoju|linia|linii|piętro|droga|drodze|autostrada|ulica"
        "|ul.|dom|szkoła|tom|część|etap|faza|poziom|typ|klasa|grupa|seria|sezon|odcinek|miejsce"
        "|latach|lata|lat|kanał|tor|peron|pociąg|tramwaj|autobus|wersja|sala|blok|rezolucja",
        "ar": "الدقيقة|بالدقيقة|"
        "المادة|للمادة|والمادة|مادة|رقم|الرقم|برقم|الرحلة|رحلة|الصفحة|صفحة|الطريق|طريق"
        "|الغرفة|غرفة|المرحلة|مرحلة|القناة|قناة|الفصل|فصل|الجزء|القرار|الطابق|الدور|خط|الخط"
        "|الباب|البند|بند|الفقرة|فقرة|المنطقة|الفئة|فئة|النسخة|المجموعة|اللواء|الكتيبة|الفوج"
        "|شارع|مبنى|البوابة|الموسم|الحلقة|الجولة|أرقام|القسم|الآية",
        "he": "בדקה ה-|דקה ה-|הדקה ה-|בדקה|"
        "סעיפים|פסקה|חדר|קומה|שער|רציף|רכבת|אוטובוס|שלב|רמה|סוג|קבוצה|עונה|מקום|נספח"
        "|בניין|דירה|טרמינל|קטגוריה|גרסה|דגם|החלטה|בסעיף|לסעיף|גוש|תיק|תיק מספר|יחידה|חטיבה"
        "|גדוד|אוגדה|בית|רחוב|הכביש|בכביש|בטיסה|הטיסה|בפרק|בעמוד|בערוץ|שנות ה-|בשנות ה-"
        "|לשנות ה-|משנות ה-|שנות ה|תיקון",
        "fa": "در دقیقه|دقیقهٔ|"
        "ماده|اصل|شماره|صفحه|پرواز|خط|فصل|بند|قطعنامه|اتاق|طبقه|کانال|مرحله|منطقه|گروه|دهه"
        "|تبصره|جلد|قطار|بزرگراه|خیابان|لشکر|تیپ|نسخه|دسته",
        "tr": "madde|maddesi|no|no.|numara|numaralı|sayfa|kat|oda|bölüm|uçuş|hat|kapı|peron|tren"
        "|kanal|cilt|aşama|seviye|tip|sınıf|grup|sezon|daire|blok|bina|kategori|sürüm|model|karar"
        "|sıra|no:",
        "hi": "धारा|धाराओं|अनुच्छेद|पृष्ठ|संख्या|नंबर|नम्बर|अध्याय|मार्ग|कमरा|कमरे|वार्ड|सेक्टर"
        "|नियम|खंड"
        "|उड़ान|फ्लाइट|ट्रेन|प्लेटफॉर्म|गेट|चैनल|चरण|स्तर|समूह|सीजन|पेज|क्रमांक|हाईवे|राजमार्ग"
        "|मकान|बूथ"
        "|आर्टिकल|सेक्शन|नं.|क्रम",
        "bn": "ধারা|অনুচ্ছেদ|পৃষ্ঠা|নম্বর|অধ্যায়|কক্ষ|ওয়ার্ড|সেক্টর|নং",
        "vi": "phút thứ|ở phút|vào phút|thua phút|thắng phút|bàn phút|"
        "thế kỷ|thế kỉ|khoản|chương|trang|phòng|tầng|lầu|tuyến|chuyến bay|quốc lộ|cổng|kênh"
        "|tập|giai đoạn|cấp|loại|lớp|nhóm|mùa|hạng|phụ lục|nghị quyết|phường|ngõ|mục|số nhà|luật",
        "id": "di menit|pada menit|menit ke-|menit|"
        "ayat|halaman|kamar|lantai|jalur|penerbangan|gerbang|kanal|jilid|tahap|tingkat|tipe"
        "|kelas|kelompok|musim|episode|lampiran|resolusi|abad|bus|kereta|blok|gang|rt|rw|peron",
        "th": "ข้อ|หน้า|บทที่|ห้อง|ชั้น|สาย|เที่ยวบิน|ประตู|ช่อง|ระยะ|ระดับ|ประเภท|กลุ่ม"
        "|ศตวรรษที่|เลข|เบอร์|ซอย"
        "|แยก|รุ่น|ครั้งที่|ลำดับ|อันดับ|หมู่",
    }
)
