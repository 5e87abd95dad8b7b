"""Words beside a number that is a mark on a scale: "Magnitude 6.9", "Stärke 6,4", "震度6".

``BEFORE`` stand right before the number, ``BEHIND`` right after it. In ``STATISTICS`` are words
beside a percentage that tells how sure a result is.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

BEFORE: Final = MappingProxyType(
    {
        "en": r"(?:magnitudes?|richter|mercalli|category|intensity|force|beaufort|scale|mw|ms)"
        r"(?: of)?(?: an?)?(?: estimated| preliminary)?",
        "de": r"(?:[^\W\d_]*stärke|magnitude|intensität|kategorie)(?: von)?",
        "fr": r"(?:magnitude|intensité|force|catégorie)(?: de| d')?",
        "es": r"(?:magnitud|intensidad|fuerza|categoría)(?: de)?",
        "it": r"(?:magnitudo|intensità|forza|categoria)(?: di| pari a)?",
        "pt": r"(?:magnitude|intensidade|força|categoria)(?: de)?",
        "nl": r"(?:magnitude|(?:wind)?kracht|categorie)(?: van)?",
        "ru": r"(?:магнитуд(?:ой|а|у|ы|е)|силой|интенсивностью|категории)(?: в)?",
        "pl": r"(?:magnitud(?:zie|ę|a|o|y)|sile|siła|sily|kategorii)",
        "tr": r"(?:büyüklüğü|şiddeti|büyüklük|kategori)",
        "ar": r"(?:بقوة|قوته|قوتها|وقوته|شدته|شدتها|بشدة|درجته|الفئة)(?: بلغت)?",
        "he": r"(?:בעוצמה|בעוצמת|עוצמתה|בדרגה|מגניטודה|בעצמה|קטגוריה)(?: של)?",
        "fa": r"(?:بزرگی|قدرت|شدت|بزرگای)",
        "hi": r"(?:तीव्रता|परिमाण|मैग्नीट्यूड)(?: की)?",
        "bn": r"(?:মাত্রা|মাত্রার)",
        "vi": r"(?:độ lớn|cường độ|mạnh|cấp)",
        "id": r"(?:magnitudo|berkekuatan|kekuatan|m|kategori)",
        "th": r"(?:ขนาด|แมกนิจูด|ความรุนแรง|ระดับ)",
        "zh": r"(?:[里芮]氏(?:规模|規模|震级)?|震级|震級|规模|規模|烈度)[为為达達]?",
        "ja": r"(?:マグニチュード|震度|階級)(?:は)?",
        "ko": r"(?:규모|진도|리히터)",
    }
)
BEHIND: Final = MappingProxyType(
    {
        "en": r"[- ]magnitude|[a-z]* on the (?:[a-z]+[- ]){1,2}scale",
        "de": r"(?: punkte)? auf der (?:nach oben offenen )?[^\W\d_]*-?skala",
        "fr": r"(?: degrés?)? sur l'échelle",
        "es": r"(?: grados?)? (?:en|de|según) la escala",
        "it": r"(?: gradi)? (?:della|sulla|nella) scala",
        "pt": r"(?: graus)? (?:na|da) escala",
        "nl": r" op de schaal",
        "ru": r"(?: балл[а-я]*)? по шкале",
        "pl": r"(?: stopni[a]?)? w skali",
        "tr": r" (?:büyüklüğünde|şiddetinde|büyüklüğündeki|şiddetindeki)",
        "ar": r" (?:درجة|درجات) (?:على|بمقياس|حسب)",
        "he": r"(?: מעלות)? בסולם",
        "fa": r" (?:ریشتر|درجه در مقیاس)",
        "hi": r" (?:की )?तीव्रता| रिक्टर",
        "bn": r" মাত্রার| রিখটার",
        "vi": r" độ richter",
        "id": r" (?:skala richter|sr)",
        "th": r" ?(?:ริกเตอร์|แมกนิจูด|ตามมาตรา)",
        "zh": r"级(?:以上)?(?:左右)?的?(?:强|大|余|微)?(?:地震|余?震|台风|大?风|海啸)"
        r"|級(?:以上)?的?(?:強|大|餘)?(?:地震|餘?震|颱風|大?風)",
        "ja": r"(?:[強弱]|の地震)",
        "ko": r" ?(?:규모의|의 지진)",
    }
)
# "Tempo 160"
SPEEDS: Final = MappingProxyType({"de": r"tempo", "nl": r"tempo"})
STATISTICS: Final = MappingProxyType(
    {
        "before": r"(?<![^\W\d_])(?:ci|ic|ki|confidence|confiance|confianza|confidenza|confiança"
        r"|konfidenz|konfidenzintervall|intervall|доверительный интервал|ди|przedział ufności)"
        r"(?: \(?|:|, )(?:at |of |von |de |à |a |al |del |di |: )?$"
        r"|(?:신뢰[수구][준간] ?|信頼[区水][間準]|置信[区水][间平])$",
        "behind": r"[- ]?(?:(?:ci|ki|ic|sure|certain|certainty|confident)(?![^\W\d_])|credible"
        r"|confidence|(?:de |di )?confi[ad]n[zç]?[ace]+|konfidenz|vertrauens|sicherheit|betrouwbaar"
        r"|ufności|신뢰|level of conf|significance|(?:й |ный |ного )?довер)"
        r"|信頼|信赖|置信|の確率で",
    }
)
