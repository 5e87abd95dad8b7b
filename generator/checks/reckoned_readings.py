"""Whether what an editor reads in words can follow from the digits in them.

"5ft 10in" may be 70, and "3 of the 23" 3, 23 or 20; "23 vessels" is never 7. Digits that only stand
within other words ("the crew of Apollo 11") bind nobody.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import islice, permutations
from typing import Final

from generator.model.ratios import Ratio
from generator.text.letters.expressions import expression
from generator.text.letters.scripts import is_spaceless
from generator.text.numbers.units.units import PERCENT
from generator.text.numbers.values.read_number import ReadNumber, Sense

# Groups of three behind a common space are one number, too.
_TOKEN: Final = expression(
    r"(?<!\d)[1-9]\d{0,2}(?: \d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d+(?:[.,'\u2019\u066b\u066c\u00a0\u202f]\d+)*"
)
# A time that something took: "4:15:30"
_CLOCK: Final = expression(r"(?<![\d:])\d{1,3}(?::[0-5]\d){1,2}(?![\d:])")
_WORD: Final = expression(r"[^\W\d_]{2,}")
# Numbers of these senses are often a part of what names something else.
_NAMING: Final = frozenset(
    (Sense.NAME, Sense.YEAR, Sense.DATE, Sense.TIME, Sense.ORDER, Sense.UNREAD)
)
# What these tell is of another number, which may stand nowhere.
_OPEN: Final = frozenset((Sense.LEFT_OUT, Sense.VAGUE, Sense.SHARE))
# How many of one unit make up another: hours, inches, ounces, pence, days, yards.
_STEPS: Final = (3, 7, 8, 12, 14, 16, 20, 24, 30, 52, 60, 100, 365, 1000, 1760)
# A word beside digits that is not read may scale them; none is known that stands for ten.
_SCALES: Final = (1, 12, 20, *(10**power for power in range(2, 16)))
_LONGEST: Final = 30
# Nobody reckons with more.
_MOST: Final = 6


def follows(
    words: str, reads: Sequence[ReadNumber], beside: Sequence[ReadNumber], meaning: Decimal
) -> bool:
    """Whether a meaning may follow from the numbers that are read in these words, and where they
    have others also from those ``beside`` them; always, where the words have no digits."""
    tokens = _TOKEN.findall(words)
    told = {read.sense for read in reads}
    others = _count_words(words)
    if (not tokens and Sense.RATIO not in told) or (told & _OPEN and others):
        return True
    few = len(tokens) or len(reads)
    told_plainly = any(read.values for read in reads if read.sense is Sense.UNREAD)
    if others >= few * (2 if told <= _NAMING and not told_plainly else 3):
        return True
    goal = _Goal(meaning)
    if _is_compound(reads) or _CLOCK.search(words):
        return goal.is_any(_composed([*map(_plain, tokens)]))
    own = {*_values(reads)}
    if len(tokens) != len(reads) or any(len(read.values) != 1 for read in reads):
        own |= {value for token in tokens[:_MOST] for value in (_plain(token), _joined(token))}
    scaled = Sense.UNREAD in told and not any(read.unit for read in reads)
    if scaled and goal.is_any(one * scale for one in own for scale in _SCALES):
        return True
    more = {*_values(beside)} if others > 1 else set()
    return goal.is_any(_reckoned(own, more)) or (others > 1 and goal.is_multiple(reads))


def is_part_of(reads: Sequence[ReadNumber], meaning: Decimal) -> bool:
    """Whether a meaning is the part that the words tell of a number in them: 300 of "a quarter of
    the 1,200 trees", 5,000 of "40 Prozent seiner 12.500 Mitglieder"."""
    parts = [abs(read.part) for read in reads if read.sense is Sense.SHARE and read.part]
    plain = [read for read in reads if not read.part and len(read.values) == 1]
    parts += [abs(_of(read.values[0])) / 100 for read in plain if read.unit == PERCENT]
    wholes = [abs(_of(read.values[0])) for read in plain if read.unit != PERCENT]
    goal = _Goal(meaning)
    return goal.is_any(part * whole for part in parts for whole in wholes[:_MOST])


def is_share_of(reads: Sequence[ReadNumber], meaning: Decimal) -> bool:
    """Whether a meaning is the share that two numbers of the words make: 3/10, or 30 of a hundred,
    for "10명 중 3명"."""
    of_whole = {read.sense for read in reads} & {Sense.WHOLE, Sense.RATIO}
    values = [abs(_of(read.values[0])) for read in reads if len(read.values) == 1]
    if not of_whole or len(values) != 2 or len(reads) != 2 or not all(values):
        return False
    share = min(values) / max(values)
    return _Goal(meaning).is_any((share, share * 100))


def digits_of(words: str) -> str:
    """The digits in words as they stand, for a message."""
    return " and ".join(_TOKEN.findall(words)[:2])


class _Goal:
    """A meaning to be reached, without its sign; one with decimals may be rounded."""

    def __init__(self, meaning: Decimal) -> None:
        self.exact = abs(_of(meaning))
        exponent = 0 if isinstance(meaning, Ratio) else meaning.as_tuple().exponent
        places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
        self._slack = Fraction(1, 2 * 10**places) if 0 < places <= _MOST else Fraction(0)

    def is_any(self, reached: Iterable[Fraction]) -> bool:
        """Whether one of these is the meaning."""
        return any(abs(abs(one) - self.exact) <= self._slack for one in reached)

    def is_multiple(self, reads: Sequence[ReadNumber]) -> bool:
        """Whether it is so many times something: "3 times the usual"."""
        times = (one for one in reads if one.unit is not None and one.unit.measures == "multiple")
        return any(one.values and not self.exact % _of(one.values[0]) for one in times)


def _count_words(words: str) -> int:
    """How many words stand beside digits; in scripts without spaces two letters count as one."""
    found = _WORD.findall(words)
    return sum(len(one) // 2 if is_spaceless(one[0]) else 1 for one in found)


def _is_compound(reads: Sequence[ReadNumber]) -> bool:
    """Whether the numbers are parts of one measure: "89 euros and 50 cents"."""
    parts = [read for read in reads if read.sense is Sense.UNREAD and read.unit and not read.values]
    return len(parts) > 1


def _composed(parts: Sequence[Fraction]) -> set[Fraction]:
    """What parts of one measure may make up together, in the unit of the first or of the last."""
    made = set(parts[:1])
    for part in parts[1:_MOST]:
        made = {
            whole
            for one in islice(sorted(made), 1000)
            for step in _STEPS
            for whole in (one * step + part, one + part / step)
        }
    return made


def _values(reads: Iterable[ReadNumber]) -> Iterator[Fraction]:
    for read in islice(reads, _MOST):
        yield from (abs(_of(one)) for one in (*read.values, read.low, read.high) if one is not None)


def _reckoned(own: set[Fraction], more: set[Fraction]) -> Iterator[Fraction]:
    """What follows from some numbers: themselves, what two give, and a part of a third."""
    yield from own
    every = sorted(own | more)[: 2 * _MOST]
    for one, other in permutations(every, 2):
        if one in own or other in own:
            yield from (one + other, one - other, one * other)
            if other:
                yield one / other
                yield from (one / other * third for third in every if third not in (one, other))


def _plain(token: str) -> Fraction:
    """The value of digits whose last mark, if any, is a decimal point."""
    last = re.findall(r"\d+", token)[-1]
    places = len(last) if len(last) < len(token) else 0
    return _joined(token) / Fraction(f"1{'0' * places}")


def _joined(token: str) -> Fraction:
    """The value of digits whose marks only set thousands apart."""
    digits = (str(unicodedata.digit(letter)) for letter in token if letter.isdecimal())
    return Fraction(int("".join(digits)[:_LONGEST]))


def _of(number: Decimal) -> Fraction:
    return number.fraction if isinstance(number, Ratio) else Fraction(number)
