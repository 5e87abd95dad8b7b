"""Words that make one of a row of number words: "двадцать пятый", "yirmi üçüncü"."""

from __future__ import annotations

from collections.abc import Container
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression

_ORDINALS: Final = MappingProxyType(
    {
        "ru": expression(
            r"[ -](?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|[а-я]*десят|[а-я]*надцат"
            r"|двадцат|тридцат|сороков|девяност|[а-я]*сот|[а-я]*тысячн|миллионн)"
            r"(?:ый|ой|ий|ая|яя|ья|ое|ее|ье|ого|его|ьего|ому|ему|ым|им|ом|ем|ую|юю|ью|ые|ие|ых|их|ыми)"
            r"(?![^\W\d_])"
        ),
        "pl": expression(
            r"[ -](?:pierwsz|drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|[a-ząęńś]*dziesiąt"
            r"|[a-ząęćś]*nast|dwudziest|trzydziest|czterdziest|setn|tysięczn)"
            r"(?:y|i|a|ia|e|ie|ego|iego|emu|iemu|ym|im|ej|iej|ą|ią|ych|ich|ymi)(?![^\W\d_])"
        ),
        "fa": expression(r" و ([^\W\d_]+?)م(?:ین)?(?![^\W\d_])"),
        # "yirmi üçüncü", "on ikişer", "on ikilik"
        "tr": expression(
            r" ?(?:bir|iki|üç|dörd|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş"
            r"|seksen|doksan|yüz|bin|milyon|milyar)"
            r"(?:[iıuü]?nc[iıuü][^\W\d_]*|ş?[ea]r|l[iıuü]k?)(?![^\W\d_])"
        ),
    }
)


def is_ordinal(text: str, end: int, language: str, values: Container[str]) -> bool:
    """Whether a number that ends at a place of a plain text goes on with one of a row; ``values``
    are the number words of its language."""
    pattern = _ORDINALS.get(language)
    found = pattern.match(text, end) if pattern else None
    if found is None:
        return False
    return language != "fa" or found[1] in values or found[1] == "سو"
