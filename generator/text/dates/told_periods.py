"""The periods that prose tells by counting or by a name, and the text without these words.

"Three days ago", "two days after the 4 March vote", "last month", "the third quarter of 2022", "im
Sommer 2023", "the 1920s". They are counted from the day of the article. What no word here tells is
left in the text, for others to read.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from generator.text.dates.decades import decades_in
from generator.text.dates.period_forms import any_period, period_forms
from generator.text.dates.prose_dates import Mention, dates_in
from generator.text.dates.words_of_periods import GLUED
from generator.text.letters.expressions import expression
from generator.text.numbers.numerals import read_numbers

# Between "two days after" and its date: "the", "dem".
_ANCHOR_MAX: Final = 13
# "Two days after the vote of 4 March": what happened then stands between.
_OF_A_DAY: Final = expression(
    r" (?:(?:(?:the|its|her|his|their|der|dem|den|le|la|les|el|los|las|il|lo|i|gli|het|de|o|a|os"
    r"|as) |l['\u2019])(?:[^\W\d_]+ )?)?[^\W\d_]+ (?:of|on|vom|von|du|de|del|dell'|van|op|do) "
    r"(?:the |l')?"
)
_WINDOW: Final = 80
# "The 5 May vote": a date that only tells which one is meant.
_OF_EVENT: Final = expression(
    r"\s(?!(?:and|but|when|as|in|at|on|by|for|from|to|with|after|before|while|because|near|it|he|she"
    r"|they|the|an?)\b)[a-z]"
)
_YEAR_WORD: Final = expression(r"\s(?:года?|г\.|roku|r\.)")
# What a date has behind it in languages that set "the day after" there.
_ENDING: Final = expression(
    r"[\s'\u2019,\uff0c]{0,2}(?:\w{1,5})?\s?(?:की|के|का|से|の|的|当天的|günü(?:n\w{0,3})?|tarihinden)?\s?"
)
# No text that anybody can read counts more often.
_MATCHES_MAX: Final = 50


class Period(NamedTuple):
    """A period that is told, from its first day to its last one."""

    first: date
    last: date


class ToldPeriods(NamedTuple):
    """The periods of a text, and the text with spaces where they were told; ``from_days`` are the
    dates from which alone one of them is counted: "the eve of 5 May"."""

    periods: tuple[Period, ...]
    rest: str
    from_days: tuple[Mention, ...] = ()


@lru_cache(maxsize=1024)
def periods_told(text: str, language: str, published: date) -> ToldPeriods:
    """The periods that a text in a language (BCP 47) tells; ``published`` is the article's day."""
    plain = unicodedata.normalize("NFC", text)
    tongue = language.partition("-")[0]
    if not MINYEAR + 1 < published.year < MAXYEAR - 1:
        return ToldPeriods((), plain)
    found: list[Period] = []
    bare: list[Mention] = []
    forms = period_forms(tongue) if any_period(tongue).search(plain) else ()
    for pattern, kind in forms:
        spans: list[tuple[int, int]] = []
        for match in islice(pattern.finditer(plain), _MATCHES_MAX):
            with suppress(ValueError, OverflowError):  # no such day
                if told := [*_of(kind, match, plain, language, published)]:
                    found += told
                    spans.append(_place(kind, match, plain, language))
                    bare += _bare(kind, match, plain, language)
        plain = _without(plain, spans)
    found += _decades(plain, language)
    return ToldPeriods(tuple(found), plain, tuple(bare))


def _bare(kind: str, match: re.Match[str], text: str, language: str) -> Iterator[Mention]:
    """The date from which "the eve of 5 May" counts; none where it is that of something else, as in
    "the eve of the 5 May vote"."""
    name = kind.partition(" ")[0]
    first = _dated(name, match, text, language)
    if name == "night" or (first and text[match.end() : first.start].strip()):
        return
    if first and not (language.startswith("en") and _OF_EVENT.match(text, first.end)):
        yield first


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with spaces in these places."""
    if not spans:
        return text
    letters = list(text)
    for start, end in spans:
        letters[start:end] = " " * (end - start)
    return "".join(letters)


def _of(
    kind: str, match: re.Match[str], text: str, language: str, published: date
) -> Iterator[Period]:
    """The periods that one match tells."""
    name, *detail = kind.split()
    numbers = [int(one) for one in detail]
    match name:
        case "ago":
            yield from _counted(published, -_number(match, language), _unit(match))
        case "after" | "before":
            anchor = _anchor(match, text, language)
            days = _number(match, language) * (7 if _unit(match) else 1)
            if anchor and _unit(match) < 2:
                yield from _beside(anchor, days if name == "after" else -days, published)
        case "eve" | "trail" | "night":
            if found := _dated(name, match, text, language):
                yield from _beside_date(found, numbers, published)
        case "named":
            yield from _whole(published, numbers[0], numbers[1])
        case "day":
            yield from _day_of_month(numbers[0], int(_digits(match["n"])), published)
        case "feast":
            yield from _feast(match, numbers[0], numbers[1], published)
        case _:
            yield from _part(name, numbers, int(match["year"]))


def _part(name: str, numbers: list[int], year: int) -> Iterator[Period]:
    """A season, a quarter, or a year of which a part is told."""
    if name == "season":
        yield from _season(numbers[0], year)
    elif name == "quarter":
        yield _months(year, 3 * numbers[0] - 2, 3)
    else:
        yield _months(year, 1, 12)


def _beside(anchor: Mention, days: int, published: date) -> Iterator[Period]:
    """The day so many days after a date, or before it."""
    for year in [anchor.year] if anchor.year else _years(published):
        if anchor.month and anchor.day:
            one = date(year, anchor.month, anchor.day) + timedelta(days=days)
            yield Period(one, one)


def _beside_date(anchor: Mention, numbers: list[int], published: date) -> Iterator[Period]:
    """So many days beside a date; without a number the night that ends on it: a day, or both."""
    if numbers:
        yield from _beside(anchor, numbers[0], published)
        return
    for last in _beside(anchor, 0, published):
        first = last.first - timedelta(days=1)
        yield from (Period(first, first), last, Period(first, last.last))


def _feast(match: re.Match[str], month: int, day: int, published: date) -> Iterator[Period]:
    for year in [int(match["year"])] if match["year"] else _years(published):
        one = date(year, month, day)
        if match["year"] or abs((one - published).days) <= 366:
            yield Period(one, one)


def _years(published: date) -> tuple[int, ...]:
    return published.year - 1, published.year, published.year + 1


def _unit(match: re.Match[str]) -> int:
    """Which unit a match has: 0 day, 1 week, 2 month, 3 year."""
    return next(at for at in range(4) if match[f"u{at}"])


def _number(match: re.Match[str], language: str) -> int:
    """How many units a match counts; an error where nobody can tell."""
    counted = match["n"] or ""
    if match.groupdict().get("one") or not counted:
        # A dual says two by itself.
        return 2 if match[f"u{_unit(match)}"].endswith(("ين", "יים")) else 1
    gap = "" if language.partition("-")[0] in GLUED else " "
    whole = f"{counted}{gap}{match[f'u{_unit(match)}']}"
    values = [read.values[0] for read in read_numbers(whole, language) if len(read.values) == 1]
    if len(values) != 1 or values[0] != int(values[0]) or not 0 < values[0] < 2000:
        raise ValueError
    return int(values[0])


def _counted(published: date, number: int, unit: int) -> Iterator[Period]:
    """So many units before the article's day: a day, or the month or the year."""
    if unit < 2:
        day = published + timedelta(days=number * (7 if unit else 1))
        yield Period(day, day)
    else:
        yield from _whole(published, unit - 1, number)


def _whole(published: date, unit: int, offset: int) -> Iterator[Period]:
    """A whole week (0), month (1) or year (2), so many from that of the article; a week begins on
    Monday, or on Sunday."""
    if unit == 0:
        monday = published - timedelta(days=published.weekday()) + timedelta(days=7 * offset)
        yield Period(monday, monday + timedelta(days=6))
        if published.isoweekday() < 7:
            yield Period(monday - timedelta(days=1), monday + timedelta(days=5))
    elif unit == 1:
        index = published.year * 12 + published.month - 1 + offset
        yield _months(index // 12, index % 12 + 1, 1)
    else:
        yield _months(published.year + offset, 1, 12)


def _day_of_month(which: int, day: int, published: date) -> Iterator[Period]:
    """A day of the month before (0), of this one (1), or the last day of this number (2)."""
    first = published.replace(day=1)
    before = first - timedelta(days=1)
    months = {0: before, 1: first, 2: first if day <= published.day else before}
    one = months[which].replace(day=day)
    yield Period(one, one)


def _season(which: int, year: int) -> Iterator[Period]:
    yield _months(year, 3 * which + 3, 3)
    if which == 3:
        # A winter is also that of the year in which it ends.
        yield _months(year - 1, 12, 3)


def _months(year: int, month: int, count: int) -> Period:
    """So many months from the first of one."""
    index = year * 12 + month - 1 + count - 1
    last_year, last_month = index // 12, index % 12 + 1
    last = date(last_year, last_month, calendar.monthrange(last_year, last_month)[1])
    return Period(date(year, month, 1), last)


def _decades(text: str, language: str) -> Iterator[Period]:
    for decade in decades_in(text, language):
        for century in (decade[:-1],) if len(decade) == 3 else ("19", "20"):
            year = int(f"{century}{decade[-1]}0")
            yield Period(date(year, 1, 1), date(year + 9, 12, 31))


def _anchor(match: re.Match[str], text: str, language: str) -> Mention | None:
    """The date right behind "two days after"."""
    # One letter before it is kept, so that the date is not taken for the rest of a word.
    start = match.end() - 1
    dates = dates_in(text[start : start + _WINDOW], language)
    gap = text[start + 1 : start + dates[0].start] if dates else ""
    first = dates[0] if dates and _leads(gap, dates[0]) else None
    return replace(first, start=first.start + start, end=first.end + start) if first else None


def _leads(gap: str, first: Mention) -> bool:
    """Whether a date behind "two days after" is what the days are counted from."""
    return 1 <= first.start <= _ANCHOR_MAX or _OF_A_DAY.fullmatch(gap) is not None


def _date_before(match: re.Match[str], text: str, language: str) -> Mention | None:
    """The date right before "翌日" or "bir gün sonra", with at most an ending between."""
    start = max(0, match.start() - _WINDOW)
    dates = dates_in(text[start : match.start()], language)
    last = dates[-1] if dates else None
    if last is None or not _ENDING.fullmatch(text, start + last.end, match.start()):
        return None
    return replace(last, start=last.start + start, end=last.end + start)


def _dated(name: str, match: re.Match[str], text: str, language: str) -> Mention | None:
    """The date from which a period is counted, if it is counted from one."""
    if name == "trail":
        return _date_before(match, text, language)
    is_led = name in ("after", "before", "eve", "night")
    return _anchor(match, text, language) if is_led else None


def _place(kind: str, match: re.Match[str], text: str, language: str) -> tuple[int, int]:
    """Where a period is told, with the date from which it is counted."""
    found = _dated(kind.partition(" ")[0], match, text, language)
    if found is None:
        return match.span()
    end = max(match.end(), found.end)
    year = _YEAR_WORD.match(text, end)
    return min(match.start(), found.start), (year.end() if year else end)


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(one)) for one in text)
