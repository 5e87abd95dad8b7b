"""Nouns and counters of things that nobody takes for people, by language (``counted_things``).

``THINGS_COUNTED`` stand right behind a number, ``BETWEEN`` is what may stand before them (an
adjective), and ``ALONE`` are nouns that make another one of what follows ("train drivers").
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_ENGLISH_ONE: Final = (
    "drone|rocket|missile|shell|house|building|truck|lorry|vehicle|tank|ship|boat|plane"
    "|helicopter|car|bridge|bomb|rifle|train|bus|tram|ferry|van|taxi|tent|village|town|city"
    "|hospital|school|shop|store|factory|hotel|restaurant|church|mosque|home|flat|apartment|farm"
    "|dog|cat|cow|horse|goat|pig|bird|block|bakery|warehouse|library|prison|tunnel|dam|tower|garage"
    "|tractor|minibus|tanker|warship|lion|bear|wolf|rabbit|ambulance|province|street|country|island|motorcycle|bicycle|jet|barn"
)
THINGS_COUNTED: Final = MappingProxyType(
    {
        "en": "drones|rockets|missiles|shells|houses|buildings|trucks|lorries|vehicles|tanks"
        "|ships|boats|planes|aircraft|helicopters|cars|bridges|bombs|rifles|trains|buses|trams"
        "|ferries|vans|taxis|cabs|ambulances|motorcycles|motorbikes|bicycles|bikes|jets|airliners"
        "|yachts|dinghies|canoes|submarines|carriages|wagons|tents|huts|chalets|cabins|barns|sheds"
        "|villages|towns|cities|provinces|districts|counties|streets|roads|islands|countries"
        "|hospitals|clinics|schools|universities|colleges|kindergartens|shops|stores|supermarkets"
        "|factories|plants|warehouses|offices|hotels|restaurants|cafes|bars|pubs|banks|churches"
        "|mosques|temples|synagogues|museums|theatres|theaters|stations|airports|homes|flats"
        "|apartments|farms|sites|beds|dogs|cats|cows|cattle|sheep|horses|donkeys|camels|goats|pigs"
        "|chickens|hens|birds|animals|elephants|whales|dolphins|guns|pistols|handguns|grenades"
        "|mines|bullets|cartridges|fires|wildfires|explosions|airstrikes|raids|earthquakes"
        "|aftershocks|storms|trees|containers|parcels|letters|computers|phones|cameras"
        "|(?:(?:residential|tower|apartment|office|housing|tenement|social|council) ){0,2}blocks"
        "|lanes|carriageways|junctions|windows|roofs|bakeries|garages|kitchens|kiosks|stalls|libraries|palaces|castles|monasteries|chapels"
        "|cathedrals|prisons|jails|barracks|bunkers|shelters|tunnels|pipelines|dams|mills|wells"
        "|rigs|turbines|reactors|windows|doors|walls|roofs|rooms|floors|storeys|towers|skyscrapers"
        "|bungalows|villas|cottages|mansions|dwellings|properties|premises|halls|tractors|trailers"
        "|caravans|scooters|minibuses|tankers|freighters|trawlers|barges|warships|frigates"
        "|destroyers|gliders|balloons|satellites|locomotives|fields|orchards|vineyards|forests"
        "|greenhouses|lakes|rivers|reservoirs|parks|gardens|playgrounds|stadiums|arenas|cinemas"
        "|pharmacies|laboratories|labs|salons|gyms|depots|ports|docks|harbours|harbors|markets"
        "|malls|puppies|kittens|rabbits|foxes|wolves|bears|lions|tigers|deer|seals|turtles|bees"
        "|rats|mice|monkeys|buffaloes|calves|lambs|foals|ducks|geese|turkeys|parrots|fish|laptops"
        "|televisions|paintings|statues|books|bottles|bags|boxes|crates|packages|tyres|tires"
        "|engines|flights|neighbourhoods|neighborhoods|suburbs|hamlets|settlements|boroughs",
        "de": "[^\\W\\d_]*(?:haushalten?|blocks?|blöcken?|bäckereien|hallen|garagen|türmen?|lagern?"
        "|containern?|baracken|villen|"
        "drohnen?|raketen?|häusern?|gebäuden?|lastwagen|fahrzeugen?|panzern?"
        "|schiffen?|booten?|flugzeugen?|hubschraubern?|brücken|bomben|autos?|zügen?|bussen?"
        "|straßenbahnen|fähren|lkws?|transportern?|motorrädern?|fahrrädern?|waggons?|zelten?"
        "|hütten|dörfern?|städten?|straßen|krankenhäusern?|kliniken|schulen|universitäten"
        "|geschäften?|läden|fabriken|hotels?|restaurants?|kirchen|moscheen|wohnungen|höfen?|hunden?"
        "|katzen|kühen?|pferden?|schafen?|ziegen|schweinen?|tieren?|vögeln?|gewehren?|pistolen"
        "|bäumen?|bränden?|explosionen|ländern?|inseln|provinzen|betten)",
        "fr": "foyers|ménages|entrepôts?|immeubles?|blocs?|boulangeries?|hangars?|garages?"
        "|fourgons?"
        "|camionnettes?|villas?|"
        "drones?|roquettes?|missiles?|maisons?|bâtiments?|camions?|véhicules?|chars|navires?"
        "|bateaux|avions?|hélicoptères?|ponts?|bombes?|voitures?|trains?|bus|autobus|autocars?"
        "|tramways?|ferries|motos?|vélos?|wagons?|tentes?|cabanes?|chalets?|villages?|villes?"
        "|rues|routes|provinces|hôpitaux|hôpital|cliniques?|écoles?|universités?|magasins?"
        "|boutiques?|usines?|hôtels?|restaurants?|églises?|mosquées?|appartements?|logements?"
        "|fermes|chiens?|chats?|vaches?|chevaux|moutons?|chèvres?|porcs?|animaux|oiseaux|fusils?"
        "|pistolets?|arbres?|incendies?|explosions?|pays|îles?|lits?",
        "es": "hogares|domicilios|bloques?|almacenes|panaderías?|naves|torres?|furgonetas?"
        "|chalets?|garajes?"
        "|contenedores|"
        "drones|cohetes?|misiles|casas?|viviendas?|edificios?|camiones|vehículos?|tanques?"
        "|barcos?|aviones|helicópteros?|puentes?|bombas?|coches?|autos|automóviles|carros|trenes"
        "|autobuses|buses|tranvías?|transbordadores|ferris|barcas?|lanchas?|motos?|motocicletas?"
        "|bicicletas?|vagones|tiendas?|carpas?|cabañas?|pueblos?|aldeas?|ciudades|calles"
        "|carreteras|provincias|hospitales|clínicas?|escuelas?|colegios?|universidades|comercios?"
        "|fábricas?|hoteles|restaurantes?|iglesias?|mezquitas?|pisos|apartamentos?|granjas?"
        "|perros?|gatos?|vacas?|caballos?|ovejas?|cabras?|cerdos?|animales|aves|fusiles|pistolas?"
        "|árboles|incendios?|explosiones|países|islas?|camas?",
        "it": "nuclei|abitazioni|palazzi|palazzine|blocchi|capannoni|magazzini|panetterie|torri"
        "|condomini|garage"
        "|furgoni|"
        "droni?|razzi|missili|case|edifici|camion|veicoli|carri armati|navi|aerei|elicotteri"
        "|ponti|bombe|auto|automobili|macchine|vetture|treni|autobus|bus|pullman|tram|traghetti"
        "|barche|gommoni|moto|motociclette|biciclette|vagoni|tende|capanne|villaggi|paesi|città"
        "|strade|province|ospedali|cliniche|scuole|università|negozi|fabbriche|alberghi|hotel"
        "|ristoranti|chiese|moschee|appartamenti|cani|gatti|mucche|cavalli|pecore|capre|maiali"
        "|animali|uccelli|fucili|pistole|alberi|incendi|esplosioni|isole|letti|piani",
        "pt": "domicílios|residências|lares|prédios?|blocos?|armazéns|padarias?|torres?|galpões"
        "|barracões|garagens|condomínios?|"
        "drones?|foguetes?|mísseis|casas?|edifícios?|camiões|caminhões|veículos?|tanques?"
        "|navios?|barcos?|aviões|helicópteros?|pontes?|bombas?|carros?|automóveis|comboios?|trens"
        "|autocarros?|ônibus|elétricos|balsas?|motos?|motocicletas?|bicicletas?|vagões|tendas?"
        "|barracas?|aldeias?|vilas?|cidades|ruas|estradas|províncias|hospitais|clínicas?|escolas?"
        "|universidades|lojas?|fábricas?|hotéis|restaurantes?|igrejas?|mesquitas?|apartamentos?"
        "|quintas|fazendas|cães|cachorros?|gatos?|vacas?|cavalos?|ovelhas?|cabras?|porcos?"
        "|animais|aves|fuzis|pistolas?|árvores|incêndios?|explosões|países|ilhas?|camas?|leitos?",
        "nl": "[^\\W\\d_]*(?:huishoudens|flats|flatgebouwen|blokken|loodsen|bakkerijen|torens"
        "|magazijnen"
        "|garages|kassen|containers|"
        "drones?|raketten|huizen|gebouwen|vrachtwagens|voertuigen|tanks?"
        "|schepen|boten|vliegtuigen|helikopters?|bruggen|bommen|auto['’]?s|treinen|bussen|trams"
        "|veerboten|motoren|fietsen|wagons|tenten|dorpen|steden|straten|ziekenhuizen"
        "|klinieken|scholen|universiteiten|winkels|fabrieken|hotels|kerken|moskeeën|woningen"
        "|boerderijen|honden|katten|koeien|paarden|schapen|geiten|varkens|dieren|vogels|geweren"
        "|bomen|branden|explosies|landen|eilanden|bedden)",
        "ru": "(?:домохозяйств|домовладени|многоэтажк|высотк|высоток|склад|пекарн|пекарен|ангар"
        "|гараж|башн|барак"
        "|хранилищ|контейнер|"
        "беспилотник|дрон|ракет|дом|здани|грузовик|танк|корабл|самол[её]т|верт[оа]л[её]т"
        "|мост|бомб|снаряд|автомобил|машин|автобус|поезд|трамва|микроавтобус|паром|лодк|катер"
        "|мотоцикл|велосипед|вагон|палатк|хижин|деревн|город|улиц|дорог|провинци|област|больниц"
        "|клиник|школ|университет|магазин|завод|фабрик|гостиниц|ресторан|церкв|мечет|квартир|ферм"
        "|собак|кошк|коров|лошад|овц|коз|свинь|животн|птиц|винтовк|пистолет|дерев|пожар|взрыв"
        "|стран|остров|регион)"
        "(?:а|ов|ы|у|ей|ь|я|й|е|ями|ами|ах|и|ых|ьев|ий|ев)?|лодок|палаток|кошек|овец|винтовок"
        "|деревень|сёл|сел|церквей|свиней|авто",
        "pl": "(?:blok|kamienic|wieżowc|magazyn|piekarn|piekarń|garaż|kontener|furgonet|"
        "dron|rakiet|pocisk|dom|budynk|ciężarów|czołg|statk|samolot|śmigłowc|most|bomb"
        "|samochod|aut|autobus|pociąg|tramwaj|prom|motocykl|rower|wagon|namiot|miast|szpital"
        "|klinik|uniwersytet|sklep|fabryk|hotel|restauracj|kościoł|meczet|gospodarstw|pomnik"
        "|psy|ps|kot|kr[óo]w|owc|świni|zwierząt|ptak|karabin|pistolet|drzew|pożar|wybuch|kraj|wysp"
        "|ulic|dróg|drog|prowincj|szk[óo]ł|łód[kź]|łodzi)"
        "(?:y|i|ów|a|u|e|ek|ie|ce|ę)?|koni|konie|kóz|kozy|owiec|wsi|wsie|łodzi|łodzie|mieszkań"
        "|mieszkania|szkoły|zwierzęta",
        "ar": "(?:عمارة|عمارات|بناية|بنايات|مستودعا?|مستودعات|مخزنا?|مخازن|مخبزا?|مخابز|برجا?"
        "|أبراج|"
        "طائرة|طائرات|مسيرة|مسيرات|صاروخا?|صواريخ|منزلا?|منازل|مبنى|مباني|شاحنة"
        "|شاحنات|دبابة|دبابات|سفينة|سفن|سيارة|سيارات|جسرا|جسور|قنبلة|قنابل|حافلة|حافلات|قطارا?"
        "|قطارات|قاربا?|قوارب|دراجة|دراجات|خيمة|خيام|قرية|قرى|مدينة|مدن|شارعا?|شوارع|مستشفى"
        "|مستشفيات|مدرسة|مدارس|جامعة|جامعات|متجرا?|متاجر|مصنعا?|مصانع|فندقا?|فنادق|كنيسة|كنائس"
        "|مسجدا?|مساجد|شقة|شقق|كلبا?|كلاب|قطة|قطط|بقرة|أبقار|حصانا?|خيول|شاة|أغنام|حيوانا?"
        "|حيوانات|بندقية|بنادق|شجرة|أشجار|حريقا?|حرائق|انفجارا?|انفجارات|دولة|دول|جزيرة|جزر)",
        "he": "משקי בית|מחסנים|מאפיות|מגדלים|מבנים|האנגרים|מוסכים|"
        'כטב"מים|כטב"ם|רחפנים|רקטות|טילים|בתים|בניינים|משאיות|כלי רכב|טנקים|ספינות|מטוסים'
        "|מסוקים|גשרים|פצצות|מכוניות|אוטובוסים|רכבות|סירות|מעבורות|אופנועים|אופניים|קרונות"
        "|אוהלים|כפרים|ערים|רחובות|כבישים|בתי חולים|בתי ספר|אוניברסיטאות|חנויות|מפעלים|מלונות"
        "|מסעדות|כנסיות|מסגדים|דירות|כלבים|חתולים|פרות|סוסים|כבשים|עזים|חזירים|בעלי חיים|ציפורים"
        "|רובים|אקדחים|עצים|שריפות|פיצוצים|מדינות|איים|אירועים|מיטות",
        "tr": "(?:hane|konut|blok|apartman|depo|fırın|kule|ambar|garaj|konteyner|kamyonet|"
        "drone|roket|füze|bina|kamyon|tank|gemi|uçak|helikopter|köprü|bomba|araç|araba"
        "|otomobil|otobüs|minibüs|tren|tramvay|feribot|tekne|motosiklet|bisiklet|vagon|çadır|köy"
        "|kent|şehir|cadde|hastane|okul|üniversite|dükkan|mağaza|fabrika|otel|restoran|kilise|cami"
        "|ev|daire|çiftlik|köpek|kedi|inek|koyun|keçi|hayvan|kuş|tüfek|tabanca|silah|ağaç|yangın"
        "|patlama|ülke|ada|yatak)(?:y?[iıuüea]|n?[iıuü]n|[dt][ea]n?)?"
        "(?! (?:sürücü|sahib|çalışan|şoför|personel|görevli|mürettebat))",
        "hi": "(?:गोदाम(?:ों)?|टावर|बेकरी|दुकानें|"
        "ड्रोन|रॉकेट|मिसाइल(?:ें|ों)?|मकान|इमारत(?:ें|ों)?|ट्रक|टैंक|जहाज|विमान|पुल|बम"
        "|कार(?:ें|ों)?|बस(?:ें|ों)?|ट्रेन(?:ें|ों)?|गाड़ी|गाड़ियां|गाड़ियाँ|गाड़ियों|नाव(?:ें|ों)?"
        "|मोटरसाइकिल(?:ें|ों)?|साइकिल(?:ें|ों)?|तंबू|टेंट|गांव(?:ों)?|गाँव(?:ों)?|शहर(?:ों)?"
        "|सड़कें|सड़कों|अस्पताल(?:ों)?|स्कूल(?:ों)?|विश्वविद्यालय|दुकान(?:ें|ों)?|फैक्ट्रियां|होटल"
        "|मंदिर|मस्जिद(?:ें|ों)?|घर(?:ों)?|फ्लैट|कुत्ते|कुत्तों|बिल्लियां|गाय(?:ें|ों)?|घोड़े"
        "|भेड़ें|बकरियां|पशु(?:ओं)?|जानवर(?:ों)?|पक्षी|बंदूकें|पेड़|देश(?:ों)?|राज्य(?:ों)?)"
        "(?! (?:सवार|चालक|मालिक|कर्मचारी|ड्राइवर|यात्री|वासी))",
        "fa": "(?:خانوار|انبار|برج|نانوایی|بلوک|مجتمع|سوله|گاراژ|"
        "خودرو|ماشین|اتوبوس|قطار|قایق|کشتی|هواپیما|بالگرد|پهپاد|موشک|تانک|کامیون"
        "|موتورسیکلت|دوچرخه|چادر|روستا|شهر|خیابان|بیمارستان|مدرسه|دانشگاه|مغازه|کارخانه|هتل|کلیسا"
        "|مسجد|خانه|ساختمان|پل|آپارتمان|سگ|گربه|گاو|اسب|گوسفند|حیوان|تفنگ|درخت|کشور|جزیره|دستگاه"
        "|فروند|رأس|راس)",
        "vi": "(?:hộ|khu nhà|dãy nhà|nhà kho|kho|tiệm bánh|tòa tháp|chung cư|"
        "chiếc|xe|tàu|thuyền(?! (?:viên|trưởng|nhân))|máy bay|ngôi nhà|căn nhà|căn hộ|tòa nhà"
        "|toà nhà|ngôi làng"
        "|làng|thành phố|tỉnh|quận|bệnh viện|trường học|trường|cửa hàng|nhà máy|khách sạn|nhà thờ"
        "|lều|cây cầu|quả bom|tên lửa|quốc gia|hòn đảo|con (?:chó|mèo|bò|trâu|lợn|gà|ngựa|cừu|dê)"
        "|khẩu|vụ cháy|vụ nổ)",
        "id": "(?:rumah tangga|blok|gudang|menara|ruko|garasi|kontainer|"
        "mobil|bus|kereta|kapal|perahu|pesawat|helikopter|truk|sepeda|tenda|desa|kota"
        "|provinsi|jalan|rumah sakit|rumah|sekolah|universitas|toko|pabrik|hotel|gereja|masjid"
        "|apartemen|gedung|bangunan|jembatan|bom|rudal|roket|tank|anjing|kucing|sapi|kuda|kambing"
        "|domba|ayam|hewan|ekor|senjata|pohon|negara|pulau)",
        "zh": "户|戶|架|辆|輛|艘|台|枚|栋|棟|幢|列(?:火|客|货|动)|座|所(?:学|大|医|小|中)|匹"
        "|头(?:牛|猪|大)|只(?:狗|猫|羊|鸡|鸟|动|船)|条(?:狗|船|街|河|路|鱼)|顶|间|棵|把"
        "|支(?:枪|步)|家(?:医|商|工|酒|餐|公|银|企)|个(?:村|城|国|省|县|镇|乡|帐|集装)|處|处(?!死)",
        "ja": "世帯|機|台|隻|棟|軒|発|両|匹|頭|羽|戸|校(?!長)|本(?!人)|枚|か国|カ国|ヵ国|ヶ国"
        "|か所|カ所|ヵ所|ヶ所|都市|町村|店舗",
        "ko": "가구(?!주|원)|대(?![의대원표통학중한장령생상피])|채|척|발|동(?=[이을가 ])|마리"
        "|그루|곳"
        "|개국|개 (?:마을|도시|학교|병원|상점|국가)",
        "th": "ครัวเรือน|คัน|ลำ|หลัง(?!จาก)|ตัว(?!ประกัน|แทน|การ|อย่าง)|แห่ง|ขบวน"
        "|เชือก|หมู่บ้าน|โรงเรียน|โรงพยาบาล|ประเทศ|จังหวัด",
    }
)
# One word that may stand between: an adjective, and nothing that may act or name people.
BETWEEN: Final = MappingProxyType(
    {
        "en": "(?: (?!(?:and|or|in|on|of|at|by|from|for|with|to|the|an?|as|than|when|while|who|are"
        "|were|was|is|had|have|has|his|her|their|its|our|saw|took|left|lost|died|fled|own|owned"
        "|drove|rode|bought|sold|used|built|hit|ran|into|onto|inside|near|over|under|after|before"
        "|if|but|men|women|children|people|dead|hurt|wounded|injured|killed|more|less|fewer|others"
        r"|percent|per|million|billion|thousand|hundred|dozen)(?![a-z]))(?![a-z]+(?:ers|ors|men"
        r"|ists|ians|ees|ents|ants)(?![a-z]))[a-z][a-z-]*)?",
        "de": r"(?: [^\W\d_]{3,}(?<!ie)(?<!rle)(?<!eute)e)?",
        "nl": r"(?: [^\W\d_]{3,}(?<!die)e)?",
        "ru": r"(?: [^\W\d_]{2,}(?:ых|их|ые|ие))?",
        "pl": r"(?: [^\W\d_]{2,}(?:ych|ich))?",
        "bn": "(?:টি|টা)?",
    }
)
# One thing, with a verb or nothing behind it.
ALONE: Final = MappingProxyType(
    {
        "en": f"(?:{_ENGLISH_ONE})"
        r"(?= (?:was|is|had|has|and|or|in|on|at|that|which|from|with|burned|sank|crashed|collided"
        r"|collapsed|exploded|hit|died|burnt|derailed|overturned)(?![a-z])|[.,;:!?\n]|$)",
    }
)
