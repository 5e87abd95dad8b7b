"""The names of currencies in many languages: families ("dollar") and their members ("USD")."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

# Which dollar is meant, by the letters or the land before it.
DOLLARS: Final = MappingProxyType(
    {"us": "USD", "u.s.": "USD", "american": "USD", "hong kong": "HKD", "hk": "HKD"}
    | {"australian": "AUD", "a": "AUD", "au": "AUD", "canadian": "CAD", "c": "CAD", "ca": "CAD"}
    | {"singapore": "SGD", "s": "SGD", "new zealand": "NZD", "nz": "NZD", "taiwan": "TWD"}
    | {
        "nt": "TWD",
        "jamaican": "JMD",
        "united states": "USD",
        "aus": "AUD",
        "r": "BRL",
        "mx": "MXN",
        "can": "CAD",
        "cdn": "CAD",
        "ntd": "TWD",
    }
    | {code.lower(): code for code in ("USD", "CAD", "AUD", "HKD", "SGD", "NZD", "TWD")}
)
# A family, its members by their ISO 4217 codes, and the words for it.
MEMBERS: Final = MappingProxyType(
    {
        "dollar": (
            "USD HKD AUD CAD SGD NZD TWD JMD",
            (
                "dollar dollars dólar dólares dollari dollaro"
                " доллар доллара долларов доллары долларах dolar dolara dolarów đô دولار دولارات"
                " دولارا دولاراً دولارين دلار ডলার"
                " דולר דולרים डॉलर ดอลลาร์ 美元 ドル 달러"
            ),
        ),
        "cent": (
            "",
            (
                "cent cents ¢ centime centimes céntimo céntimos centavo centavos centesimi"
                " centesimo cêntimo cêntimos копейка копейки копеек öre øre grosz groszy grosze"
                " paise paisa אגורה אגורות قرش قروش 美分 セント 센트"
            ),
        ),
        "penny": ("", "penny pence pennies 便士 펜스 ペンス пенсов"),
        "euro": ("EUR", "euro euros eur евро يورو یورو אירו यूरो ユーロ 欧元 歐元 유로 avro ยูโร"),
        "pound": (
            "GBP EGP LBP SYP",
            (
                "pound pounds sterling quid pfund libras livres sterline"
                " фунтов фунта جنيه ליש ポンド 英镑 파운드"
            ),
        ),
        "yen": ("JPY", "yen yens иен йен 円 日元 엔 ين"),
        "yuan": ("CNY", "yuan renminbi юаней юаня 元 人民币 人民元 위안"),
        "won": ("KRW", "won вон 원 ウォン 韩元"),
        "ruble": (
            "RUB",
            (
                "ruble rubles rouble roubles rubel rublos rubli рубль рубля рублей руб"
                " ルーブル 卢布 루블 روبل"
            ),
        ),
        "rupee": ("INR PKR LKR NPR", "rupee rupees rs rs. रुपये रुपए रुपया rupien roupies ₨"),
        "shekel": ("ILS", 'shekel shekels שקל שקלים ש"ח شيكل'),
        "franc": ("CHF XOF XAF", "franc francs franken franchi francos франков"),
        "lira": ("TRY", "lira liras lirası tl ليرة ليرات"),
        "dong": ("VND", "dong đồng"),
        "rupiah": ("IDR", "rupiah rp"),
        "baht": ("THB", "baht บาท"),
        "zloty": ("PLN", "zloty zlotys złoty złote złotych zł злотых"),
        "peso": ("MXN ARS CLP COP PHP", "peso pesos"),
        "real": ("BRL", "reais réis reals"),
        "rand": ("ZAR", "rand"),
        "crown": (
            "SEK NOK DKK CZK",
            (
                "krona kronor krone kroner koruna crowns kr kronen couronnes coronas"
                " corone coroas крон"
            ),
        ),
        "tenge": ("KZT", "tenge тенге"),
        "sol": ("PEN", "soles"),
        "bolivar": ("VES", "bolívares bolivares"),
        "kwanza": ("AOA", "kwanzas kwanza"),
        "forint": ("HUF", "forint forints форинтов"),
        "leu": ("RON MDL", "leu"),
        "dirham": ("AED MAD", "dirham dirhams درهم درهما دراهم"),
        "riyal": ("SAR QAR IRR", "riyal riyals rial rials ريال ريالا ريالات ریال"),
        "dinar": ("KWD IQD JOD DZD", "dinar dinars دينار دينارا دنانير"),
        "ringgit": ("MYR", "ringgit ringgits rm"),
        "naira": ("NGN", "naira ₦"),
        "taka": ("BDT", "taka tk টাকা টাকার"),
        "shilling": ("KES TZS UGX", "shilling shillings ksh sh"),
        "hryvnia": ("UAH", "hryvnia hryvnias гривен гривень"),
    }
)
# The same words as other languages bend or write them.
BENT: Final = MappingProxyType(
    {
        "dollar": (
            "دولارا دولاراً دولارًا دولارين دلار دلاری ডলার ডলারের ডলারে डालर "
            "डॉलरों доллару долларам долларами dolary dolarach dolarami "
            "ดอลลาร์สหรัฐ"
        ),
        "euro": "یورو ইউরো יורו",
        "pound": ("جنيها جنيهاً جنيهًا جنيهات پوند পাউন্ড पाउंड पौंड фунт фунты funtów funty sterlin"),
        "yen": "ین ইয়েন येन ין иена иены иену jenów jeny",
        "yuan": "یوآن يوان ইউয়ান युआन יואן юань юани yuanes juanów juany",
        "won": "वॉन وون wonów вона воны",
        "ruble": "روبلا রুবল रूबल רובל roebel rublo рублям рублями",
        "rupee": (
            "روبية روپیه রুপি রুপির रुपयों रूपये रूपए רופי рупий рупии рупия rupia "
            "rupias rupie rupii roepie roepies roupie"
        ),
        "shekel": "شيكلا شيكلات шекель шекеля шекелей szekli",
        "franc": "فرنك فرنكا فرانک פרנק франк франка franków franki",
        "lira": "لیر лир лиры liry",
        "zloty": "злотый злотого",
        "peso": "песо پزو بيزو",
        "rand": "рандов",
        "crown": "крона кроны корун korony koron کرون كرونة",
        "dirham": "درهما درهماً دراهم дирхамов дирхама",
        "riyal": "ريالا ريالاً ريالات ریال риалов",
        "dinar": "دينارا ديناراً دنانير دینار динаров динара dinarów dinares",
        "taka": "টাকা টাকার টাকায়",
        "hryvnia": "гривны гривня hrywien",
    }
)
# Which member is meant, by the adjective before it.
COUNTRIES: Final = MappingProxyType(
    {
        "pound": {"egyptian": "EGP", "lebanese": "LBP", "syrian": "SYP", "british": "GBP"},
        "franc": {"swiss": "CHF", "schweizer": "CHF", "suisses": "CHF"},
        "peso": {"mexican": "MXN", "argentine": "ARS", "chilean": "CLP", "colombian": "COP"}
        | {"philippine": "PHP"},
        "rupee": {"indian": "INR", "pakistani": "PKR", "nepalese": "NPR"} | {"sri lankan": "LKR"},
        "crown": {"swedish": "SEK", "norwegian": "NOK", "danish": "DKK", "czech": "CZK"},
        "riyal": {"saudi": "SAR", "qatari": "QAR", "iranian": "IRR"},
        "dinar": {"kuwaiti": "KWD", "iraqi": "IQD", "jordanian": "JOD", "algerian": "DZD"},
        "dirham": {"moroccan": "MAD", "emirati": "AED"},
        "shilling": {"kenyan": "KES", "tanzanian": "TZS", "ugandan": "UGX"},
    }
)
# The same by the beginning of the word behind it: "dollars canadiens", "pesos mexicanos"
LANDS_BEHIND: Final = MappingProxyType(
    {
        "dollar": {
            "canad": "CAD",
            "austral": "AUD",
            "de hong": "HKD",
            "de singap": "SGD",
            "néo-z": "NZD",
            "neozel": "NZD",
            "améric": "USD",
            "americ": "USD",
            "estadoun": "USD",
            "us": "USD",
            "taiwan": "TWD",
        },
        "peso": {
            "mex": "MXN",
            "argent": "ARS",
            "chil": "CLP",
            "colomb": "COP",
            "filip": "PHP",
            "philip": "PHP",
            "urugua": "UYU",
            "dominic": "DOP",
            "cuban": "CUP",
        },
        "franc": {"suiss": "CHF", "svizz": "CHF", "suíç": "CHF", "suiz": "CHF", "cfa": "XOF"},
        "pound": {
            "sterlin": "GBP",
            "esterl": "GBP",
            "égypt": "EGP",
            "egip": "EGP",
            "egiz": "EGP",
            "liban": "LBP",
            "syri": "SYP",
            "siri": "SYP",
            "turq": "TRY",
        },
        "real": {"bras": "BRL", "saoud": "SAR"},
    }
)
# Where words are not parted by spaces: what stands right behind a number, the longest names first.
GLUED_ON: Final = (
    ("cent", "", "美分 欧分 セント 센트"),
    ("penny", "", "便士 ペンス 펜스"),
    ("dollar", "HKD", "港元 港币 港幣 香港ドル 홍콩달러"),
    ("dollar", "AUD", "澳元 豪ドル 호주달러"),
    ("dollar", "CAD", "加元 加拿大元 カナダドル 캐나다달러"),
    ("dollar", "SGD", "新加坡元 新元 シンガポールドル"),
    ("dollar", "TWD", "新台币 新台幣 新臺幣 台币 台幣 台湾ドル 대만달러"),
    ("dollar", "USD", "美元 美金 米ドル"),
    ("dollar", "", "ドル 달러 ดอลลาร์"),
    ("euro", "EUR", "欧元 歐元 ユーロ 유로 ยูโร"),
    ("pound", "GBP", "英镑 英鎊 ポンド 파운드"),
    ("yen", "JPY", "日元 日圆 日圓 円 엔 เยน"),
    ("yuan", "CNY", "人民币 人民幣 人民元 元 위안 หยวน"),
    ("won", "KRW", "韩元 韓元 ウォン 원"),
    ("ruble", "RUB", "卢布 盧布 ルーブル 루블"),
    ("franc", "CHF", "瑞郎 瑞士法郎"),
    ("baht", "THB", "บาท 泰铢 泰銖 バーツ 바트"),
    ("rupee", "", "卢比 盧比 ルピー 루피"),
    ("peso", "", "比索 ペソ 페소"),
    ("dong", "VND", "越南盾"),
    ("rupiah", "IDR", "印尼盾"),
)
