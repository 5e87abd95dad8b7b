"""What nobody did that counts nobody, as data, by language: "nobody expected it", "nadie esperaba".

``NOBODY`` are words for no one; ``MINDS`` is what stands behind them where they tell what was not
thought, known, said or claimed, and not of how many something is true.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_NEAR: Final = r"[^.,;:!?\d]{0,40}?(?<![^\W\d_])"
NOBODY: Final = frozenset(
    (
        "nobody",
        "no one",
        "no-one",
        "none",
        "neither",
        "niemand",
        "niemanden",
        "keiner",
        "nadie",
        "ninguno",
        "nessuno",
        "ninguém",
        "nenhum",
        "personne n'",
        "personne ne",
        "никто",
        "никого",
        "nikt",
        "nikogo",
        "kimse",
        "hiç kimse",
        "איש לא",
        "אף אחד",
        "tidak ada yang",
        "tidak seorang pun",
        "tidak ada seorang pun",
        "没有人",
        "沒有人",
        "无人",
        "無人",
        "誰も",
        "아무도",
    )
)
MINDS: Final = MappingProxyType(
    {
        "en": r"(?: (?:of|among|in|at) (?:(?!who)[a-z'-]+ ){0,3}?[a-z'-]+)?(?: (?:else|had|has|have"
        r"|could|would|can|will|did|does|ever|yet|really|quite|seem(?:s|ed)?|appear(?:s|ed)?|to"
        r"|[a-z]+ly))* (?:expect|know|knew|think|thought|believ|claim|hear|foresaw|foresee|imagin"
        r"|predict|notic|saw(?![a-z])|seen?(?![a-z])|doubt|underst|dare|want|guess|remember|ask"
        r"|answer|said|says?(?![a-z])|care|reckon|anticipat|suspect|recogni|explain|wonder"
        r"|complain|mention|told|spoke|speak|talk|object to)",
        "de": rf"{_NEAR}(?:ge|be)?(?:rechne|erwart|kannt|kenn|wuss|weiß|glaub|dacht|denk|ahn|hör"
        r"|sah(?![^\W\d_])|gesehen|nann|nenn|erkann|versteh|verstand|merk|vermut|zweifel|sagt"
        r"|antwort|frag|erinner|wollt|trau|wagt)",
        "nl": rf"{_NEAR}(?:ge|be|ver)?(?:wacht|kend|kent|wist|weet|dacht|denk|geloof|hoor"
        r"|zag(?![^\W\d_])|gezien|noem|merk|voorzien|voorzag|moed|twijfel|zei(?![^\W\d_])|zegt"
        r"|wilde|durf|herinner|begrijp|begreep|rekende|rekent|antwoord|opgeëist|eiste)",
        "fr": r" ?(?:s['’]|l['’]|le |la |les |y |en )*(?:(?:a|avait|aurait|est|était|peut|pouvait"
        r"|semble|semblait) )?(?:attend|prévo|prévu|pens|croi|croy|cru(?![^\W\d_])|conna|connu|sait"
        r"|savai|imagin|entend|revendiqu|vu(?![^\W\d_])|voit|voyai|voul|veut|compren|compris|dout"
        r"|remarqu|dit|disait|répond|parl|song|soupçonn|osai|souv)",
        "es": r" (?:se |lo |la |le |les |los )*(?:(?:ha|había|hubiera|pudo|puede|podía) )?(?:esper"
        r"|imagin|cre[eíy]|pens|sab|sup[ou]|conoc|oy[óe]|oído|vio(?![^\W\d_])|visto|veía|prev"
        r"|reivindic|entend|notó|dij|quis|quier|adivin|recuerd|record|contab|atrev|dud|sospech"
        r"|asum|reconoc|explic|respond|habl)",
        "it": r" (?:si |lo |la |li |le |ne |ci )*(?:(?:ha|aveva|avrebbe|può|poteva|era|è) )?"
        r"(?:aspett|immagin|cred|pens|sapev|sa(?![^\W\d_])|conosc|sentì|sentit|vist|vide|vedev|previs"
        r"|preved|rivendic|capi|notò|notat|diss|detto|vuole|volev|ricord|dubit|sospett|osò"
        r"|rispos|rispond|parl)",
        "pt": r" (?:se |o |a |os |as |lhe )*(?:(?:tinha|havia|poderia|podia|pode) )?(?:esper"
        r"|imagin|acredit|pens|sab|soub|conhec|ouv|viu|visto|via(?![^\W\d_])|prev|reivindic"
        r"|assum|entend|notou|diss|dito|quis|quer|lembr|duvid|contav|suspeit|reconhec|explic"
        r"|respond|falou)",
        "ru": r"(?:,? (?:из [^\W\d_]+|бы|ещё|еще|так и|и|тогда|особо))* не (?:(?:мог|хотел)"
        r"[^\W\d_]* )?(?:ожида|предполага|предвид|дума|зна[лею]|вери|слыша|виде|замети|замеча"
        r"|предсказ"
        r"|представля|поня|понима|сомнева|взял на себя|брал на себя|сказа|говори|хоте|хочет"
        r"|помни|назыв|назва|узна|ждал|рассчитыва|подозрева|интересова)",
        "pl": r"(?: [^\W\d_]+){0,2}? nie (?:(?:mógł|chciał) )?(?:spodziewa|oczekiwa|przypuszcza"
        r"|przewid|myśla|wiedzia|wie(?![^\W\d_])|zna(?![^\W\d_])|znał|wierz|słysza|widzia|zauważ"
        r"|wyobraża|rozumi|chcia|chce|powiedzia|mówi|pamięta|wątpi|przyzna|liczy)",
        "tr": r"(?:nin|yi|ye)?(?: [^\W\d_]+){0,4}? (?:beklem|tanım|bilm|inanm|düşünm|duym|görm"
        r"|tahmin etm|umma|ummu|üstlenm|anlam|istem|hatırlam|konuşm|fark etm)",
        "he": r"(?: [^\W\d_]+)?(?: לא)? (?:ציפ|חש[בד]|ידע|האמי|שמע|ראה|שיער|חזה|הכיר|דמיי|צפה|לקח"
        r"|נטל|תיאר|הבין|רצה|זכר|אמר)",
        "id": r" (?:menduga|menyangka|mengira|mengetahui|tahu|percaya|mengenal|mendengar|melihat"
        r"|memperkirakan|mengharapkan|membayangkan|mengaku|mengklaim|memperhatikan|mengerti)",
        "zh": r"[^。！？；，,\d]{0,6}?(?:预料|預料|想到|料到|知道|相信|认识|認識|听到|聽到|看到"
        r"|看见"
        r"|看見|预计|預計|预见|預見|承认|承認|宣称|声称|聲稱|认为|認為"
        r"|猜到|期待|怀疑|懷疑|注意|敢|愿意|願意|理解|记得)",
        "ja": r"[^。、\d]{0,12}?(?:予想|思[わい]|知ら|信じ|聞い|聞か|見て|気づ|気付|考え|期待|想像"
        r"|認め|言わ)",
        "ko": r" ?[^.,\d]{0,14}?(?:예상|생각|몰랐|모르|알지|믿지|듣지|보지|기대|상상|인정|눈치)",
    }
)
