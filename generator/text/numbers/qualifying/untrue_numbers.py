"""Numbers of what is said to be untrue, or to be another thing: "it is not true that 14 were
fired", "12 nurses had not been fired but moved".
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

_LEFT: Final = 100
_RIGHT: Final = 80
_NOTHING: Final = "(?!)"
_W: Final = r"[^\W\d_]"
# By language: what says it before the number, up to the number; and what says it behind.
_UNTRUE: Final = MappingProxyType(
    {
        "en": (
            (
                r"(?<![a-z])(?:not true|untrue|false|not the case|not correct|incorrect|a lie"
                r"|a myth|no truth (?:in|to)|not accurate)"
                r"(?: to (?:say|claim)| (?:claims|reports))? that "
            ),
            (
                r"(?: [a-z'-]+){1,4}? (?:(?:had|have|has|were|was|are|is|did|do) not"
                r"|(?:had|have|has|were|was|are|is|did|do)n['’]t)"
                r""
                r"(?! (?:only|just|merely|simply))(?: been)?(?: [a-z]+){1,3},? but"
                r"(?: rather| instead)? [a-z]+"
            ),
        ),
        "de": (
            r"(?:nicht wahr|falsch|unwahr|stimmt nicht|stimme nicht|nicht richtig),? dass ",
            rf"(?: {_W}+){{1,3}}? nicht(?! (?:nur|allein))(?: {_W}+){{1,3}},? sondern",
        ),
        "fr": (
            r"(?:pas vrai|faux|inexact) qu(?:e |')",
            rf"(?: {_W}+){{1,3}}? n(?:e |['’]){_W}+ pas(?! seulement)(?: {_W}+){{1,3}},? mais",
        ),
        "es": (
            r"(?:no es (?:cierto|verdad)|es falso|es mentira) que ",
            rf"(?: {_W}+){{1,3}}? no(?! (?:solo|sólo|solamente))(?: {_W}+){{1,3}},? sino",
        ),
        "it": (
            r"(?:non è vero|è falso) che ",
            rf"(?: {_W}+){{1,3}}? non(?! (?:solo|soltanto))(?: {_W}+){{1,3}},? (?:ma|bensì) ",
        ),
        "pt": (
            r"(?:não é verdade|é falso|é mentira) que ",
            rf"(?: {_W}+){{1,3}}? não(?! (?:só|apenas|somente))(?: {_W}+){{1,3}},? mas(?: sim)? ",
        ),
        "nl": (
            r"(?:niet waar|onwaar|niet juist|klopt niet) dat ",
            rf"(?: {_W}+){{1,3}}? niet(?! alleen)(?: {_W}+){{1,2}},? maar ",
        ),
        "ru": (
            r"(?:неправда|неверно|ложь|не соответствует действительности), что ",
            rf"(?: {_W}+){{1,3}}? не(?! только)(?: {_W}+){{1,2}}, а ",
        ),
        "pl": (
            r"(?:nieprawda|nie jest prawdą|nieprawdą jest),? że ",
            rf"(?: {_W}+){{1,3}}? nie(?! tylko)(?: {_W}+){{1,3}}, (?:lecz|ale|a) ",
        ),
        "ar": (r"(?:ليس صحيحا|غير صحيح|ليس صحيحًا|كذب) (?:أن|أنه) ", _NOTHING),
        "he": (
            r"(?:לא נכון|אין זה נכון|לא אמת|שקר) ש-?",
            rf"(?: {_W}+){{1,3}}? לא (?!רק){_W}+,? אלא",
        ),
        "hi": (
            r"(?:सच नहीं|सही नहीं|झूठ|गलत|ग़लत)(?: है)? कि ",
            r"[^.।!?\d]{1,40} नहीं[^.।!?\d]{0,12},? बल्कि",
        ),
        "tr": (_NOTHING, r"[^.!?\d]{1,50} (?:doğru değil|yalan)"),
        "zh": (
            r"(?:并非事实|不是真的|不实)[^。！？\d]{0,10}$|并非",
            (
                r"[^。！？\d]{1,16}(?:不属实|不是事实|并非事实|是谣言)|[^。！？\d]{1,10}"
                r"(?:并非|不是)[^。！？\d]{1,8}而是"
            ),
        ),
        "ja": (
            _NOTHING,
            (
                r"[^。！？\d]{1,20}(?:というのは|とするのは|との報道は)(?:事実ではな|嘘|うそ|誤り)"
                r"|[^。！？\d]{1,12}(?:ではなく|のではなく)"
            ),
        ),
        "ko": (
            _NOTHING,
            (
                r"[^.!?\d]{1,24}(?:다는 것은|다는 말은|다는 보도는) (?:사실이 아니|거짓)"
                r"|[^.!?\d]{1,16}것이 아니라"
            ),
        ),
    }
)


def is_untrue(text: str, start: int, end: int, tongue: str) -> bool:
    """Whether the number at a place of a plain text is of what its sentence says is not so."""
    before, behind = _UNTRUE.get(tongue, (_NOTHING, _NOTHING))
    left = text[max(0, start - _LEFT) : start]
    if re.search(rf"(?:{before})[^.;:!?。！？\d]{{0,60}}$", left):
        return True
    return re.match(behind, text[end : end + _RIGHT]) is not None
