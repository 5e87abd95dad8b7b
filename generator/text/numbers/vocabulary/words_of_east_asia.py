"""What is said around a number (see ``number_vocabulary``) in
Chinese, Japanese, Korean, Thai, Vietnamese and Indonesian.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.numbers.vocabulary.number_vocabulary import (
    NumberVocabulary,
    Qualifiers,
    phrases,
    scales,
)

_Q = Qualifier


def _odd(signs: str, counters: str) -> str:
    """The signs for some more ("十数人", "三十几栋") before each counter, as phrases."""
    return "|".join(f"{sign}{one}" for sign in signs.split("|") for one in counters)


CHINESE: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "正好|恰好|刚好|整整",
            _Q.ABOUT: "约|大约|大概|约有|约为|约莫|左右|估计|近约|约合|預計約|約|大約|約有|约计"
            "|也许|或许|也許|或許",
            _Q.ALMOST: "几乎所有|几乎全部|幾乎所有|幾乎全部|几乎所有的|逼近|近|将近|接近|將近"
            "|几乎|幾乎|差不多|不到约",
            _Q.AT_LEAST: "至少|至少有|至少造成|最少|不少于|不低于|起码|不少於|不低於",
            _Q.MORE_THAN: "超过|逾|多于|超過|高于|超出|突破|大于|高於|多於|超|超过了|已超过",
            _Q.AT_MOST: "最多|最多可容纳|最多可容納|最多可"
            "|至多|不超过|多达|高达|不超過|多達|高達|不多于|达到最多",
            _Q.FEWER_THAN: "不到|少于|不足|低于|少於|低於|小于|未满|未滿",
        },
        {
            _Q.ABOUT: "左右|上下|来|來",
            _Q.MORE_THAN: "多|余|餘|有余|多个|"
            + _odd("几|幾|数|數", "人名个個栋棟家座架辆輛次件例户戶岁歲年天"),
            _Q.AT_LEAST: "以上|或以上|及以上",
            _Q.AT_MOST: "以内|以下|或以下",
        },
    ),
    scales=scales(
        {
            3: "千",
            4: "万|萬",
            8: "亿|億",
            12: "万亿|萬億|兆",
            2: "百",
            7: "千万|千萬",
            6: "百万|百萬",
        }
        | {11: "千亿|千億", 10: "百亿|百億", 9: "十亿|十億"}
    ),
    percent=phrases("%|个百分点|個百分點"),
    minus=phrases("零下|负|負"),
    to=phrases("-|至|到|~|或"),
    between=phrases("介于|在"),
    zero=phrases(
        "无人|没有人|無人|沒有人|未造成人员伤亡|未造成人員傷亡|未造成伤亡|没有造成人员伤亡"
        "|沒有造成人員傷亡|无人员伤亡|無人員傷亡|没有人员伤亡|沒有人員傷亡|零死亡|零伤亡|零傷亡"
        "|零感染"
    ),
    negation=phrases("不是|并非|並非"),
    ordinals=phrases("第"),
    clock=phrases("点|時|时|點"),
    counters="票人具幢栋棟名年岁歲个個间間家座架辆輛艘起次件例户戶所处處位天周週月里元米吨噸倍国國省市村条條只隻头頭匹株棵枚发發支",
    spaced=False,
    years=phrases("年份|截至"),
    few=phrases("数|數|几|幾"),
    parts=phrases("分之"),
    labels=phrases("第|№|号|编号|排名|排行|名列|位列|位居"),
)
JAPANESE: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "ちょうど|正確に",
            _Q.ABOUT: "約|およそ|おおよそ|大体|だいたい|推定|凡そ",
            _Q.ALMOST: "ほぼ全ての|ほぼすべての|ほとんどすべての|ほとんど全ての|ほぼ全|ほぼ|近く"
            "|もう少しで",
            _Q.AT_LEAST: "少なくとも|最低|最低でも|少なくとも約",
            _Q.MORE_THAN: "超|延べ超",
            _Q.AT_MOST: "最大|最大で|最高|最多|多くとも",
            _Q.FEWER_THAN: "未満",
        },
        {
            _Q.ABOUT: "ほど|程度|前後|くらい|ぐらい|程|余りほど",
            _Q.ALMOST: "近く|弱|に迫",
            _Q.AT_LEAST: "以上",
            _Q.MORE_THAN: "超|余り|余|あまり|を超|を上回|強|超え|を突破|突破|"
            + _odd("数", "人名歳個軒件戸棟台隻匹頭本枚回校社店か箇日年円羽杯着機両"),
            _Q.AT_MOST: "以下|以内|まで",
            _Q.FEWER_THAN: "未満|足らず|を下回|に満たない|を割",
        },
    ),
    scales=scales(
        {2: "百", 3: "千", 4: "万|萬", 8: "億", 12: "兆", 6: "百万", 7: "千万", 9: "十億"}
        | {10: "百億", 11: "千億", 5: "十万"}
    ),
    percent=phrases("%|パーセント"),
    minus=phrases("氷点下|零下|マイナス"),
    to=phrases("-|から|~|ないし|または|か"),
    zero=phrases(
        "誰も|ゼロ|皆無|けが人はいなかった|けが人はなかった|けが人はいない|けが人はなく"
        "|けが人は出なかった"
        "|負傷者はいなかった|負傷者はなかった|負傷者はいない|負傷者は出なかった|死者はいなかった"
        "|死者はなかった|死者は出なかった|死傷者はいなかった|死傷者はなかった|死傷者は出なかった"
        "|死者は出ていない|けが人は出ていない|負傷者は出ていない|死傷者は出ていない|死者なし"
        "|けが人なし"
        "|負傷者なし|死傷者なし|けが人はいません|死者はいません|負傷者はいません|死傷者はいない"
    ),
    ordinals=phrases("第"),
    clock=phrases("時"),
    counters="人名年歳才個軒件戸棟台隻匹頭本枚回度社校店か箇つ日月時分秒円倍羽杯冊着足機両艘基世席国",
    spaced=False,
    few=phrases("数|何"),
    parts=phrases("分の"),
    labels=phrases("第|№"),
)
KOREAN: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "정확히|꼭",
            _Q.ABOUT: "약|대략|어림잡아|추정|추산|한",
            _Q.ALMOST: "거의 모든|거의|가까이",
            _Q.AT_LEAST: "최소|적어도|최소한|최저|최소 약",
            _Q.MORE_THAN: "초과",
            _Q.AT_MOST: "최대|많아야|최고|최대 약|기껏해야",
            _Q.FEWER_THAN: "미만",
        },
        {
            _Q.ABOUT: "정도|가량|안팎|내외|쯤",
            _Q.ALMOST: "가까이|가까운|에 육박|에 근접",
            _Q.AT_LEAST: "이상",
            _Q.MORE_THAN: (
                "초과|넘게|넘는|여|을 넘|를 넘|이 넘|가 넘|여 |남짓|을 웃도|를 웃도|이 웃도"
                "|을 웃돌|를 웃돌|을 돌파|를 돌파|을 초과|를 초과|을 상회|를 상회|보다 많|이 넘는"
            ),
            _Q.AT_MOST: "이하|이내|까지",
            _Q.FEWER_THAN: "미만|에 못 미치|도 안 되|보다 적|을 밑돌|를 밑돌|을 밑도|를 밑도",
        },
    ),
    scales=scales(
        {2: "백", 3: "천", 4: "만", 8: "억", 12: "조", 6: "백만", 7: "천만", 5: "십만", 9: "십억"}
        | {10: "백억", 11: "천억"}
    ),
    percent=phrases("퍼센트|%|프로"),
    minus=phrases("영하|마이너스"),
    to=phrases("-|에서|~|내지|또는"),
    of=phrases("중|가운데"),
    zero=phrases(
        "아무도|없음|부상자는 없|사망자는 없|사상자는 없|희생자는 없|인명 피해는 없|인명피해는 없"
        "|다친 사람은 없|부상자가 없|사망자가 없|인명 피해가 없"
    ),
    ordinals=phrases("번째|제"),
    clock=phrases("시"),
    counters="명개년인세살가건채대척마일월시분초원배회곳층호차표점주권장킬미",
    spaced=False,
    few=phrases("수|몇"),
    parts=phrases("분의"),
    labels=phrases("제|№"),
)
THAI: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.ABOUT: "ประมาณ|ราว|ราวๆ|ราว ๆ",
            _Q.ALMOST: "เกือบทั้งหมด|เกือบทั้ง|เกือบทุก|เกือบ|ใกล้",
            _Q.AT_LEAST: "อย่างน้อย|ไม่ต่ำกว่า|ไม่น้อยกว่า",
            _Q.MORE_THAN: "มากกว่า|กว่า|เกินกว่า|เกิน",
            _Q.AT_MOST: "ไม่เกิน|สูงสุด|มากที่สุด|ถึง",
            _Q.FEWER_THAN: "น้อยกว่า|ต่ำกว่า|ไม่ถึง",
        },
        {_Q.MORE_THAN: "กว่า|เศษ"},
    ),
    scales=scales(
        {2: "ร้อย", 3: "พัน", 4: "หมื่น", 5: "แสน", 6: "ล้าน", 7: "สิบล้าน", 8: "ร้อยล้าน"}
        | {9: "พันล้าน", 10: "หมื่นล้าน", 11: "แสนล้าน", 12: "ล้านล้าน"}
    ),
    percent=phrases("เปอร์เซ็นต์|เปอร์เซนต์|%"),
    minus=phrases("ลบ|ติดลบ"),
    to=phrases("-|ถึง|หรือ"),
    zero=phrases("ไม่มีผู้เสียชีวิต|ไม่มีผู้บาดเจ็บ|ไม่มีใคร|ไม่มีรายงานผู้เสียชีวิต"),
    spaced=False,
    years=phrases("ปี|พ.ศ.|ค.ศ.|พ.ศ. |ปี "),
    few=phrases("หลาย|นับ"),
    labels=phrases("วันที่|ที่|หมายเลข|เลขที่|มาตรา|เวลา"),
)
VIETNAMESE: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.ABOUT: "khoảng|chừng|ước tính|xấp xỉ|tầm|khoảng chừng",
            _Q.ALMOST: "gần như tất cả|gần như toàn bộ|gần như cả|gần|gần như|suýt",
            _Q.AT_LEAST: "ít nhất|tối thiểu|không dưới",
            _Q.MORE_THAN: "hơn|trên|quá|vượt|nhiều hơn",
            _Q.AT_MOST: "tối đa|không quá|nhiều nhất|lên tới|lên đến",
            _Q.FEWER_THAN: "dưới|ít hơn|chưa đến|chưa tới",
        },
        {_Q.AT_LEAST: "trở lên", _Q.AT_MOST: "trở xuống"},
    ),
    scales=scales({2: "trăm", 3: "nghìn|ngàn", 6: "triệu", 9: "tỷ|tỉ", 12: "nghìn tỷ|nghìn tỉ"}),
    percent=phrases("phần trăm|%"),
    minus=phrases("âm|trừ"),
    below=phrases("dưới 0"),
    to=phrases("đến|tới|-|và|hoặc"),
    between=phrases("từ"),
    of=phrases("trong|trong số|trên"),
    ratio=phrases("trên|trong"),
    zero=phrases("không ai|không có ai"),
    years=phrases("năm"),
    few=phrases("vài|hàng|mấy|nhiều"),
    half=phrases("rưỡi"),
    labels=phrases("ngày|tháng|thg|số|điều|thứ|đường|lúc|quận"),
)
INDONESIAN: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.ABOUT: "sekitar|kira-kira|kurang lebih|diperkirakan",
            _Q.ALMOST: "hampir semua|hampir seluruh|hampir semua dari|hampir seluruh dari|hampir"
            "|nyaris|mendekati",
            _Q.AT_LEAST: "setidaknya|sedikitnya|paling sedikit|minimal|paling tidak"
            "|tidak kurang dari|tak kurang dari",
            _Q.MORE_THAN: "lebih dari|di atas|melebihi|melampaui",
            _Q.AT_MOST: "paling banyak|hingga|maksimal|tidak lebih dari|sampai",
            _Q.FEWER_THAN: "kurang dari|di bawah",
        },
        {_Q.AT_LEAST: "atau lebih"},
    ),
    scales=scales({2: "ratus", 3: "ribu", 6: "juta|jt", 9: "miliar|milyar", 12: "triliun"}),
    percent=phrases("persen|%| %"),
    minus=phrases("minus"),
    below=phrases("di bawah nol"),
    to=phrases("hingga|sampai|-|dan|atau"),
    between=phrases("antara"),
    of=phrases("dari"),
    ratio=phrases("dari"),
    zero=phrases(
        "tidak ada korban|tak ada korban|tidak ada yang|tidak ada seorang pun|tidak seorang pun|nol"
    ),
    years=phrases("tahun|sejak|pada"),
    few=phrases("beberapa|puluhan|ratusan|ribuan|sejumlah"),
    labels=phrases("nomor|pasal|jalan|bab|tanggal|pukul|no.|ke-"),
    half=phrases("setengah"),
)
EAST_ASIAN: Final = MappingProxyType(
    {
        "zh": CHINESE,
        "ja": JAPANESE,
        "ko": KOREAN,
        "th": THAI,
        "vi": VIETNAMESE,
        "id": INDONESIAN,
    }
)
