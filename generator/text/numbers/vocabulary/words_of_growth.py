"""What stands between the size of a change and what it came to: "17 cas, portant le total à 402",
"verlor 85 Punkte und schloss bei 15.240".

``RAISED`` tell of a sum that grew or shrank, ``CLOSED`` of an index or a price that ended a day.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression

RAISED: Final = MappingProxyType(
    {
        "de": expression(
            r"[^.;!?\d]{0,50}?, (?:die|das|der|womit|wodurch) [^.;!?\d]{1,40}? (?:stieg|steigt"
            r"|stiegen"
            r"|erhöhte|erhöht|wuchs|sank|sinkt)(?: sich)? (?:damit |somit |so |dadurch )?auf "
            r"|[^.;!?\d]{0,50}?, (?:womit|wodurch) [^.;!?\d]{1,40}? auf "
        ),
        "fr": expression(
            r"[^.;!?\d]{0,50}?,? (?:portant|ce qui porte|faisant passer"
            r"|ramenant) [^.;!?\d]{1,30}? à "
        ),
        "es": expression(
            r"[^.;!?\d]{0,50}?,? (?:con lo que|lo que (?:eleva|lleva|sitúa)|elevando|llevando)"
            r" [^.;!?\d]{1,40}? a (?:los |las )?"
        ),
        "it": expression(r"[^.;!?\d]{0,50}?,? (?:portando|facendo salire) [^.;!?\d]{1,30}? a "),
        "pt": expression(
            r"[^.;!?\d]{0,50}?,? (?:elevando|levando|o que eleva|totalizando) [^.;!?\d]{1,30}?"
            r" (?:a|para) "
        ),
        "nl": expression(
            r"[^.;!?\d]{0,50}?,? (?:waardoor|waarmee) [^.;!?\d]{1,30}? (?:op|tot|naar) "
        ),
    }
)
_ON: Final = r"[^.;!?\d]{0,24}"
_AT: Final = r"[^.;!?\d]{0,20}?"
CLOSED: Final = MappingProxyType(
    {
        "de": expression(
            rf"{_ON}(?: und|,) (?:schloss|notierte|beendete|ging){_AT} (?:bei|mit|auf) "
        ),
        "nl": expression(rf"{_ON}(?: en|,) (?:sloot|sluit|eindigde|noteerde){_AT} (?:op|bij) "),
        "fr": expression(rf"{_ON}(?: et| pour|,) (?:a |il a )?(?:clôtur|termin|fini){_AT} à "),
        "es": expression(
            rf"{_ON}(?: y|,| para| hasta) (?:cerr|termin|qued|se situ|concluy){_AT} (?:en"
            rf"|a) (?:los )?"
        ),
        "it": expression(rf"{_ON}(?: e|,| per) (?:ha )?(?:chiu|termin|conclu){_AT} a "),
        "pt": expression(rf"{_ON}(?: e|,| para) (?:fech|encerr|termin){_AT} (?:em|a|aos|nos) "),
        "ru": expression(rf"{_ON}(?: и|,) (?:закры|заверши){_AT} (?:на|до|при|отметке) "),
        "pl": expression(rf"{_ON}(?: i|,) (?:zamkn|zakończ){_AT} (?:na|przy|poziomie) "),
        "ar": expression(
            r"(?: [^\W\d_]+)?،? (?:و|ل)[يت]?(?:غلق|صل|بلغ|ستقر|نهي|أغلق|أنهى)"
            r"[^.؛!؟\d]{0,20}? (?:عند|إلى|على)(?: مستوى)? "
        ),
        "he": expression(rf"{_ON} ו?(?:נסגר|ננעל|הסתיים)ה?{_AT} (?:על|ב-?) ?"),
        "tr": expression(rf"{_ON} (?:kayıpla|kazançla|kaybıyla|kazanarak|kaybederek) "),
        "zh": expression(r"[^\W\d_]{0,3}[，,]?(?:收于|收於|收报|收報|报收|報收|报|報)"),
        "hi": expression(r"[^.।!?\d]{0,16}(?:टूटकर|गिरकर|चढ़कर|खोकर) "),
        "id": expression(rf"{_ON}(?: dan|,| hingga) ditutup (?:di|pada)(?: level)? "),
        "vi": expression(rf"{_ON}(?: và|,)? ?(?:đóng cửa|chốt|dừng|kết)[^.;!?\d]{{0,14}} "),
        "th": expression(r"[^.;!?\d]{0,8}?(?:ปิดที่|มาอยู่ที่|ปิดตลาดที่)(?:ระดับ)? ?"),
        "fa": expression(r"[^.؛!؟\d]{0,24}? (?:به|در) (?:سطح )?"),
    }
)
