"""Numbers of East Asia that begin in words and go on in digits: "만 5천" is 15,000."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.han_numerals import korean_value, numeral_value
from generator.text.numbers.values.number_digits import counted, with_smaller
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary

_KOREAN: Final = expression(r"([일이삼사오육칠팔구십백천만억조]{0,11}[십백천만억조]) ?(?=[0-9])")
_HAN: Final = expression(
    "([一二三四五六七八九十百千万萬亿億兆两兩]{0,11}[十百千万萬亿億兆])(?=[0-9])"
)
# "만 65세": sixty-five full years; "10년 만 5천 명": for the first time in ten years
_FULL: Final = expression(r"만 [0-9]+ ?(?:여 ?)?(?:세|살|년|개월|달|주|일|시간)")
_FIRST_IN: Final = expression(r"[0-9일이삼사오육칠팔구십백두세네] ?(?:년|해|개월|달|주|일|시간) $")
# "조 1위" is the first of its group, "만 20명" perhaps twenty alone, and names end in 千
_OPEN: Final = frozenset("만억조十百千万萬亿億兆")
_MORE: Final = expression("[十百千万萬亿億兆]+")
_SCALED: Final = expression(r"[0-9]+ ?[십백천만억百千万]")


def read_mixed(text: str, start: int, words: NumberVocabulary, language: str) -> Atom | None:
    """The number that starts at a word of a plain text; ``None`` where none does. It is unread
    where its word may be another."""
    korean = language == "ko"
    found = (_KOREAN if korean else _HAN).match(text, start)
    if found is None or _FULL.match(text, start):
        return None
    value = korean_value(found[1]) if korean else numeral_value(found[1])
    if found[1] == "만" and _FIRST_IN.search(text, max(0, start - 6), start):
        return None
    opening = counted(
        start, found.end(1), (value or Decimal(1),), spoken=True, scale=_scale(value or Decimal(1))
    )
    atom = with_smaller(text, opening, language, words)
    sure = value is not None and atom.value is not None and atom.end > opening.end
    more = _MORE.match(text, atom.end)
    if more:
        return atom._replace(end=more.end(), sense=Sense.UNREAD, values=())
    if not sure or (found[1] in _OPEN and not _is_clear(text, found.end(), korean=korean)):
        return None if korean and not sure else atom._replace(sense=Sense.UNREAD, values=())
    return atom


def _scale(value: Decimal) -> int:
    return next((10**power for power in (12, 8, 4, 3, 2, 1) if value % 10**power == 0), 1)


def _is_clear(text: str, at: int, *, korean: bool) -> bool:
    """Whether one sign is the first part of a number for sure, since digits with a scale follow."""
    return korean and _SCALED.match(text, at) is not None
