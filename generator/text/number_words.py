"""The value of a number in English: digits, words, and words after digits ("2.3 million").

Layer 1, below ``numerals``. A text is cut into tokens, and a number is read from a token onwards.
Each step looks at a bounded number of tokens, so that no text costs more than its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from types import MappingProxyType
from typing import Final, NamedTuple

_SMALL: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNITS: Final = MappingProxyType({word: number for number, word in enumerate(_SMALL)})
_DECADES: Final = MappingProxyType({word: 10 * number for number, word in enumerate(_TENS, 2)})
_SCALES: Final = MappingProxyType(
    {
        "dozen": 12,
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "bn": 10**9,
        "trillion": 10**12,
    }
)
_ORDINALS: Final = MappingProxyType(
    {f"{word}th": value for word, value in (_UNITS | _SCALES).items() if value}
    | {f"{word[:-1]}ieth": value for word, value in _DECADES.items()}
    | {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
)
_PARTS: Final = frozenset(_ORDINALS.keys() - {"first", "second"} | {"half", "quarter"})
_MANY_PARTS: Final = frozenset({f"{word}s" for word in _PARTS} | {"halves"})

_TOKEN: Final = re.compile(r"(?P<digits>[0-9](?:[0-9,.]*[0-9])?)|[^\W\d_]+|\S")
_DIGITS: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
_HYPHENS: Final = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}")


class Token(NamedTuple):
    """A word in lower case, a number in digits, or one other character; offsets in code points."""

    word: str
    start: int
    end: int
    digits: bool


class Reading(NamedTuple):
    """A value, and the index of the first token after it."""

    value: Decimal
    after: int
    ordinal: bool = False
    fraction: bool = False


class Tokens:
    """The tokens of a text, and the numbers that can be read from them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._tokens = tuple(_cut(text))

    def __len__(self) -> int:
        return len(self._tokens)

    def __getitem__(self, index: int) -> Token:
        return self._tokens[index]

    def word(self, index: int) -> str:
        """The word at the index; empty outside the text."""
        return self._tokens[index].word if 0 <= index < len(self._tokens) else ""

    def glued(self, index: int) -> bool:
        """Whether no white space stands between this token and the one before."""
        inside = 0 < index < len(self._tokens)
        return inside and self._tokens[index - 1].end == self._tokens[index].start

    def past_hyphen(self, index: int) -> int:
        """The index after a hyphen that joins two words, or the index itself."""
        joins = self.word(index) == "-" and self.glued(index) and self.glued(index + 1)
        return index + 1 if joins else index

    def number(self, index: int) -> Reading | None:
        """The number that starts at the index; ``None`` where none does."""
        token = self._tokens[index]
        if token.digits:
            reading = self._in_digits(index, token)
        elif token.word in _ORDINALS:
            reading = Reading(Decimal(_ORDINALS[token.word]), index + 1, ordinal=True)
        else:
            reading = self._in_words(index)
        if reading is None or reading.ordinal:
            return reading
        return self._fraction(reading) or reading

    def _in_digits(self, index: int, token: Token) -> Reading | None:
        if self.glued(index) and self.word(index - 1).isalpha():
            return None  # F16 counts nothing
        value = Decimal(token.word.replace(",", ""))
        if self.glued(index + 1) and self.word(index + 1) in {"st", "nd", "rd", "th"}:
            return Reading(value, index + 2, ordinal=True)
        return self._scaled(value, index + 1)

    def _in_words(self, index: int) -> Reading | None:
        if self.word(index) in {"a", "an", "half"}:
            return self._article(index)
        small = self._small(index)
        if small is None or small.ordinal:
            return small
        half = self._with_half(small)
        if half.after > small.after:
            return self._scaled(half.value, half.after)
        # "between one hundred and two thousand": the "and" joins two numbers, not one.
        return self._sum(small, may_join=self.word(index - 1) not in {"between", "both"})

    def _article(self, index: int) -> Reading | None:
        """A number that opens with "a" or "half": "a thousand", "half a million"."""
        value, after = Decimal(1), self.past_hyphen(index + 1)
        if self.word(index) == "half":
            value = Decimal("0.5")
            after = self.past_hyphen(after + 1) if self.word(after) in {"a", "an"} else after
        elif self.word(after) == "half":
            value, after = Decimal("0.5"), self.past_hyphen(after + 1)
        if self.word(after) not in _SCALES:
            return None
        if value != 1:
            return self._scaled(value, after)
        return self._sum(Reading(value, after), may_join=self.word(index - 1) != "between")

    def _small(self, index: int) -> Reading | None:
        """A number below a hundred: "nine", "fifty-nine"; or its ordinal, "fifty-ninth"."""
        word = self.word(index)
        if word in _UNITS:
            return Reading(Decimal(_UNITS[word]), index + 1)
        if word not in _DECADES:
            return None
        ten, after = _DECADES[word], self.past_hyphen(index + 1)
        last = self.word(after)
        if 1 <= _UNITS.get(last, 0) <= 9:
            return Reading(Decimal(ten + _UNITS[last]), after + 1)
        if 1 <= _ORDINALS.get(last, 0) <= 9:
            return Reading(Decimal(ten + _ORDINALS[last]), after + 1, ordinal=True)
        return Reading(Decimal(ten), index + 1)

    def _sum(self, first: Reading, *, may_join: bool) -> Reading:
        """All of "two million three hundred thousand and five": scales that fall, then a rest."""
        total, part, limit = Decimal(0), first, 10**15
        while True:
            part = self._hundreds(part, may_join=may_join)
            scale, after = self._scale(part.after)
            if scale == 1 or scale >= limit:
                return Reading(total + part.value, part.after)
            total, limit = total + part.value * scale, scale
            half = self._with_half(Reading(Decimal(0), after))
            if half.value:  # "a million and a half"
                return Reading(total + half.value * scale, half.after)
            following = self._rest(after, may_join=may_join)
            if scale == 12 or following is None:
                return Reading(total, after)
            part = following

    def _hundreds(self, small: Reading, *, may_join: bool) -> Reading:
        scale, after = self._scale(small.after)
        if scale != 100 or small.value >= 100:
            return small
        rest = self._rest(after, may_join=may_join)
        is_next = rest is not None and self._scale(rest.after)[0] in {12, 100}
        if rest is None or is_next:
            return Reading(small.value * 100, after)
        return Reading(small.value * 100 + rest.value, rest.after)

    def _rest(self, index: int, *, may_join: bool) -> Reading | None:
        joined = self.word(index) == "and"
        rest = self._small(index + 1 if joined else index)
        if rest is None or rest.ordinal or (joined and not may_join):
            return None
        return rest

    def _scale(self, index: int) -> tuple[int, int]:
        """The scale word at the index, after a hyphen or not, and what follows; 1 where none is."""
        at = self.past_hyphen(index)
        scale = _SCALES.get(self.word(at))
        return (1, index) if scale is None else (scale, at + 1)

    def _scaled(self, value: Decimal, index: int) -> Reading:
        half = self._with_half(Reading(value, index))
        scale, after = self._scale(half.after)
        product = half.value * scale if scale > 1 else half.value
        whole = product.to_integral_value()
        return Reading(whole if scale > 1 and whole == product else product, after)

    def _with_half(self, reading: Reading) -> Reading:
        """The value and a half, where "and a half" follows, hyphenated or not."""
        after = reading.after
        for word in ("and", "a", "half"):
            at = self.past_hyphen(after)
            if self.word(at) != word:
                return reading
            after = at + 1
        return Reading(reading.value + Decimal("0.5"), after)

    def _fraction(self, reading: Reading) -> Reading | None:
        """The whole of "two-thirds" or "one quarter of", marked, since it counts nothing."""
        at = self.past_hyphen(reading.after)
        word = self.word(at)
        one_part = reading.value == 1 and word in _PARTS
        sure = at > reading.after or self.word(at + 1) == "of"
        if word in _MANY_PARTS or (one_part and sure):
            return Reading(reading.value, at + 1, fraction=True)
        return None


def _cut(text: str) -> Iterator[Token]:
    for found in _TOKEN.finditer(text):
        if not found["digits"] or _DIGITS.fullmatch(found[0]):
            word = "-" if found[0] in _HYPHENS else found[0].lower()
            yield Token(word, found.start(), found.end(), bool(found["digits"]))
        else:  # "7,2023" and "1.2.3" are not one number
            for part in re.finditer(r"[0-9]+", found[0]):
                start, end = found.start() + part.start(), found.start() + part.end()
                yield Token(part[0], start, end, digits=True)
