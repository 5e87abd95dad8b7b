"""The periods that prose tells by counting or by a name, and the text without these words.

"Three days ago", "two days after the 4 March vote", "last month", "the third quarter of 2022", "im
Sommer 2023", "the 1920s". They are counted from the day of the article. What no word here tells is
left in the text, for others to read.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.decades import decades_in
from generator.text.numerals import read_numbers
from generator.text.prose_dates import Mention, dates_in
from generator.text.scripts import MARKS
from generator.text.words_of_periods import COUNTING, DAY_OF_MONTH, FEW_DIGITS, GLUED, NAMED
from generator.text.words_of_seasons import BEHIND, FEASTS, PARTS, QUARTERS, SEASONS

_YEAR: Final = r"(?P<year>(?:1[5-9]|20)[0-9]{2})(?![0-9])(?:\s(?:год[ау]?|г\.|roku))?"
# A few small words between a period and its year: "of", "del", "von".
_OF: Final = r"(?:\s+(?!\d)\S{1,5}){0,2}\s+"
# Between "two days after" and its date: "the", "dem".
_ANCHOR_MAX: Final = 12


class Period(NamedTuple):
    """A period that is told, from its first day to its last one."""

    first: date
    last: date


class ToldPeriods(NamedTuple):
    """The periods of a text, and the text with spaces where they were told."""

    periods: tuple[Period, ...]
    rest: str


@lru_cache(maxsize=1024)
def periods_told(text: str, language: str, published: date) -> ToldPeriods:
    """The periods that a text in a language (BCP 47) tells; ``published`` is the article's day."""
    plain = unicodedata.normalize("NFC", text)
    tongue = language.partition("-")[0]
    if not MINYEAR + 1 < published.year < MAXYEAR - 1:
        return ToldPeriods((), plain)
    found: list[Period] = []
    for pattern, kind in _patterns(tongue):
        for match in [*pattern.finditer(plain)]:
            with suppress(ValueError, OverflowError):  # no such day
                told = [*_of(kind, match, plain, language, published)]
                if told:
                    found += told
                    end = _end(kind, match, plain, language)
                    plain = f"{plain[: match.start()]}{' ' * (end - match.start())}{plain[end:]}"
    found += _decades(plain, language)
    return ToldPeriods(tuple(found), plain)


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
    dates = (one for one in dates_in(text, language) if one.start >= match.end())
    first = next(dates, None)
    return first if first and first.start - match.end() <= _ANCHOR_MAX else None


def _end(kind: str, match: re.Match[str], text: str, language: str) -> int:
    if kind in ("after", "before"):
        anchor = _anchor(match, text, language)
        return anchor.end if anchor else match.end()
    return match.end()


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(one)) for one in text)


@lru_cache(maxsize=32)
def _patterns(tongue: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(form, re.IGNORECASE), kind)
        for form, kind in (
            *_counting_forms(tongue),
            *_day_forms(tongue),
            *_season_forms(tongue),
            *_part_forms(tongue),
            *_named_forms(tongue),
        )
    )


def _edged(form: str, tongue: str) -> str:
    if tongue in GLUED or tongue == "ko":
        return f"(?:{form})"
    left = "(?<![\\w])(?:[وف]|[בוה])?" if tongue in ("ar", "he") else rf"(?<![\w{MARKS}])"
    return rf"{left}(?:{form})(?![\w{MARKS}])"


def _counting_forms(tongue: str) -> Iterator[tuple[str, str]]:
    words = COUNTING.get(tongue)
    if words is None:
        return
    units = "|".join(f"(?P<u{at}>{unit})" for at, unit in enumerate(words.units))
    if tongue in GLUED:
        yield rf"(?P<n>{FEW_DIGITS})\s?(?:{units})\s?{words.ago_behind}", "ago"
        return
    number = rf"(?:(?P<one>{words.one})|(?P<n>[^\s,.;:]{{1,20}}))"
    gap = r"\s?" if tongue == "ko" else r"\s{1,3}"
    if words.ago_before:
        many = rf"(?:{number}\s{{1,3}})?" if tongue in ("ar", "he") else rf"{number}\s{{1,3}}"
        yield _edged(rf"{words.ago_before}\s{{1,3}}{many}(?:{units})", tongue), "ago"
    if words.ago_behind:
        yield _edged(rf"{number}{gap}(?:{units})\s{{1,3}}{words.ago_behind}", tongue), "ago"
    for name, form in (("after", words.after), ("before", words.before)):
        if form:
            yield _edged(rf"{number}{gap}(?:{units})\s{{1,3}}(?:{form})", tongue), name


def _named_forms(tongue: str) -> Iterator[tuple[str, str]]:
    for unit, row in enumerate(NAMED.get(tongue, ())):
        for offset, form in enumerate(row, -1):
            yield _edged(form, tongue), f"named {unit} {offset}"


def _day_forms(tongue: str) -> Iterator[tuple[str, str]]:
    if tongue in DAY_OF_MONTH:
        *months, unit = DAY_OF_MONTH[tongue]
        for which, month in enumerate(months):
            if month:
                yield rf"(?:{month})(?P<n>\d{{1,2}})\s?{unit}(?!간|째|間)", f"day {which}"


def _season_forms(tongue: str) -> Iterator[tuple[str, str]]:
    glued = tongue in GLUED or tongue == "ko"
    first = rf"{_YEAR}\s?[年년]?\s?(?:の|的)?"
    for which, words in enumerate(SEASONS.get(tongue, ())):
        if glued:
            yield rf"{first}(?:{words})", f"season {which}"
        else:
            yield _edged(rf"(?:{words}){_OF}{_YEAR}", tongue), f"season {which}"
            yield _edged(rf"{_YEAR}\s(?:{words})", tongue), f"season {which}"
    word, *ordinals = QUARTERS.get(tongue, ("",))
    for number, ordinal in enumerate(ordinals, 1):
        yield _edged(rf"[qt]{number}[\s/-]?(?:of\s)?{_YEAR}", tongue), f"quarter {number}"
        yield _edged(rf"{_YEAR}[\s/-]?[qt]{number}", tongue), f"quarter {number}"
        if glued:
            yield rf"{first}(?:{ordinal})\s?{word}", f"quarter {number}"
        else:
            behind = tongue in BEHIND
            pair = rf"{word}\s(?:{ordinal})" if behind else rf"(?:{ordinal})[\s-]{word}"
            yield _edged(rf"(?:{pair}){_OF}{_YEAR}", tongue), f"quarter {number}"


def _part_forms(tongue: str) -> Iterator[tuple[str, str]]:
    before, behind = PARTS.get(tongue, ("", ""))
    if before:
        gap = r"(?:[\s-](?:des\s|del\s|de\s|dell'|do\s|van\s|von\s|عام\s|שנת\s|года?\s|roku\s)?)"
        yield _edged(rf"(?:{before}){gap}{_YEAR}", tongue), "part"
    if behind:
        yield rf"{_YEAR}{behind}", "part"
    for form, month, day in FEASTS.get(tongue, ()):
        year = rf"(?:,?\s(?:\S{{1,4}}\s)?{_YEAR})?"
        yield _edged(rf"{form}{year}", tongue), f"feast {month} {day}"
