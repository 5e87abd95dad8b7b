"""The value of a number in English words: "fifty-nine", "two and a half million", "two-thirds".

A text is cut into tokens, and a number is read from a token onwards. Each step looks at a bounded
number of tokens, so that no text costs more than its length.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.vocabulary.number_vocabulary import phrases

_SMALL: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNITS: Final = MappingProxyType({word: number for number, word in enumerate(_SMALL)})
_DECADES: Final = MappingProxyType({word: 10 * number for number, word in enumerate(_TENS, 2)})
SCALES: Final = MappingProxyType(
    {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
    | {"bn": 10**9, "trillion": 10**12}
    | {"lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7}
)
_ORDINALS: Final = MappingProxyType(
    {f"{word}th": value for word, value in (_UNITS | SCALES).items() if value}
    | {f"{word[:-1]}ieth": value for word, value in _DECADES.items()}
    | {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
)
PARTS: Final = MappingProxyType(
    {word: value for word, value in _ORDINALS.items() if value > 2} | {"half": 2, "quarter": 4}
)
_MANY_PARTS: Final = MappingProxyType(
    {f"{word}s": value for word, value in PARTS.items()} | {"halves": 2}
)
# A few numbers have words of their own; "both" carries "the two sides".
_GROUPS: Final = MappingProxyType(
    {"both": 2, "pair": 2, "twins": 2, "duo": 2, "twice": 2, "couple": 2}
    | {"trio": 3, "triplets": 3, "thrice": 3, "quartet": 4, "quintet": 5}
)
_QUARTERS: Final = MappingProxyType({"one": 1, "three": 3})
# What half of is a length, a time or a rate: half an hour is 0.5 hours, half the voters are not.
MEASURES: Final = frozenset(
    phrases(
        "point|points|hour|hours|minute|minutes|day|days|week|weeks|month|months|year|years|"
        "decade|mile|miles|metre|metres|meter|meters|kilometre|kilometres|km|inch|"
        "inches|foot|feet|percent|percentage|per|ton|tons|tonne|tonnes|litre|litres|liter|"
        "liters|pound|pounds|kilo|degree|degrees|cent|cents|penny|dollar|euro|acre|acres|pint|"
        "pints|ounce|ounces|lap|laps"
    )
)
# What follows a part of a whole: "half of them", "half the voters".
WHOLES: Final = frozenset(("of", "the", "all", "its", "their", "his", "her", "our", "those"))

_TOKEN: Final = expression(r"[^\W\d_]+|[0-9]+|\S")
_LAST_WORD: Final = expression(r"(?<![^\W\d_])(between|both)\s*$")
_BEFORE_MAX: Final = 24


class Token(NamedTuple):
    """A word, a run of digits, or one other character; offsets in code points."""

    word: str
    start: int
    end: int


class Reading(NamedTuple):
    """A value, and the index of the first token after it; ``part`` is a fraction of a whole."""

    value: Decimal
    after: int
    ordinal: bool = False
    part: Fraction | None = None


class Tokens:
    """The tokens of a plain text (see ``plain_text``) from a word on, and the number they make.

    The word has the index ``FIRST``, the one before it ``FIRST - 1``; the tokens after it are cut
    as they are asked for, since most numbers end soon.
    """

    FIRST: Final = 1

    def __init__(self, text: str, start: int) -> None:
        before = _LAST_WORD.search(text, max(0, start - _BEFORE_MAX), start)
        self._tokens = [Token(before[1] if before else "", start, start)]
        self._coming = _TOKEN.finditer(text, start)

    def _has(self, index: int) -> bool:
        while index >= len(self._tokens):
            found = next(self._coming, None)
            if found is None:
                return False
            self._tokens.append(Token(found[0], found.start(), found.end()))
        return index >= 0

    def end(self, reading: Reading) -> int:
        """The offset at which the words of a reading end."""
        return self._tokens[reading.after - 1].end

    def word(self, index: int) -> str:
        """The word at the index; empty outside the text."""
        return self._tokens[index].word if self._has(index) else ""

    def glued(self, index: int) -> bool:
        """Whether no white space stands between this token and the one before."""
        inside = index > self.FIRST and self._has(index)
        return inside and self._tokens[index - 1].end == self._tokens[index].start

    def past_hyphen(self, index: int) -> int:
        """The index after a hyphen that joins two words, or the index itself."""
        joins = self.word(index) == "-" and self.glued(index) and self.glued(index + 1)
        return index + 1 if joins else index

    def number(self, index: int) -> Reading | None:
        """The number in words that starts at the index; ``None`` where none does."""
        word = self.word(index)
        if word in _ORDINALS:
            return Reading(Decimal(_ORDINALS[word]), index + 1, ordinal=True)
        if word in _GROUPS:
            return Reading(Decimal(_GROUPS[word]), index + 1)
        reading = self._in_words(index) or self._one_part(index)
        if reading is None or reading.ordinal or reading.part is not None:
            return reading
        return self._fraction(reading) or reading

    def _one_part(self, index: int) -> Reading | None:
        """One part of a whole: "half of the voters", "a third of them", "a quarter-point cut"."""
        at = index
        if self.word(index) in {"a", "an"}:
            at = self.past_hyphen(index + 1)
        parts = PARTS.get(self.word(at))
        if parts is None:
            return None
        after = self.past_hyphen(at + 1)
        while self.word(after) in {"a", "an"} and after < at + 3:
            after = self.past_hyphen(after + 1)
        if self.word(after) in MEASURES:
            measured = Decimal(1) / parts
            return Reading(
                measured, at + 1, part=None if parts in {2, 4, 5, 8, 10} else Fraction(1, parts)
            )
        of_scale = self._of_scale(Fraction(1, parts), at + 1)
        if of_scale:
            return of_scale
        whole = self.word(after) in WHOLES
        if whole and (parts in {2, 4} or at > index):
            return Reading(Decimal(1), at + 1, part=Fraction(1, parts))
        return None

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
        if self.word(after) not in SCALES:
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
            return self._glued(index)
        ten, after = _DECADES[word], self.past_hyphen(index + 1)
        last = self.word(after)
        if 1 <= _UNITS.get(last, 0) <= 9:
            return Reading(Decimal(ten + _UNITS[last]), after + 1)
        if 1 <= _ORDINALS.get(last, 0) <= 9:
            return Reading(Decimal(ten + _ORDINALS[last]), after + 1, ordinal=True)
        return Reading(Decimal(ten), index + 1)

    def _glued(self, index: int) -> Reading | None:
        """A number without its hyphen, as a soft one leaves it: "fiftynine"."""
        word = self.word(index)
        for decade, ten in _DECADES.items():
            last = _UNITS.get(word.removeprefix(decade), 0)
            if word.startswith(decade) and 1 <= last <= 9:
                return Reading(Decimal(ten + last), index + 1)
        return None

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
        scale = SCALES.get(self.word(at))
        return (1, index) if scale is None else (scale, at + 1)

    def _scaled(self, value: Decimal, index: int) -> Reading:
        half = self._with_half(Reading(value, index))
        scale, after = self._scale(half.after)
        product = half.value * scale if scale > 1 else half.value
        whole = product.to_integral_value()
        return Reading(whole if scale > 1 and whole == product else product, after)

    def _with_half(self, reading: Reading) -> Reading:
        """The value and a half, or a quarter, where "and a half" follows, hyphenated or not."""
        after = reading.after
        parts = _QUARTERS.get(self.word(after + 1)) if self.word(after) == "and" else None
        at = self.past_hyphen(after + 2)
        if parts and self.word(at) in {"quarter", "quarters"}:  # "one and three-quarter billion"
            return Reading(reading.value + parts * Decimal("0.25"), at + 1)
        for word in ("and", "a"):
            at = self.past_hyphen(after)
            if self.word(at) != word:
                return reading
            after = at + 1
        at = self.past_hyphen(after)
        added = {"half": "0.5", "quarter": "0.25"}.get(self.word(at))
        return Reading(reading.value + Decimal(added), at + 1) if added else reading

    def _fraction(self, reading: Reading) -> Reading | None:
        """The whole of "two-thirds" or "one quarter of": a part, since it counts nothing."""
        at = self.past_hyphen(reading.after)
        word = self.word(at)
        many = _MANY_PARTS.get(word)
        if many is None and reading.value == 1 and word in PARTS:
            sure = at > reading.after or self.word(at + 1) == "of"
            many = PARTS[word] if sure else None
        whole = reading.value == reading.value.to_integral_value()
        if many is None or not whole:
            return None
        of_scale = self._of_scale(Fraction(int(reading.value), many), at + 1)
        if of_scale:
            return of_scale
        return Reading(reading.value, at + 1, part=Fraction(int(reading.value), many))

    def _of_scale(self, part: Fraction, index: int) -> Reading | None:
        """A part of a scale: "a quarter of a million", "two thirds of a billion"."""
        if self.word(index) != "of" or self.word(index + 1) not in {"a", "an", "one"}:
            return None
        scale, after = self._scale(index + 2)
        if self.word(index + 2) in MEASURES:
            scale, after = 1, index + 2  # "three quarters of an hour", "half of one percent"
        elif scale < 1000:
            return None
        value = part * scale
        exact = Decimal(value.numerator) / value.denominator
        return Reading(exact, after, part=None if Fraction(exact) == value else part)
