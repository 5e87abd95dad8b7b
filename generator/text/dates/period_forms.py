"""The patterns with which a language counts days and names periods, made of its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from generator.text.dates.words_of_eves import LEADING, NIGHTS, TRAILING
from generator.text.dates.words_of_periods import COUNTING, DAY_OF_MONTH, FEW_DIGITS, GLUED, NAMED
from generator.text.dates.words_of_seasons import BEHIND, FEASTS, PARTS, QUARTERS, SEASONS
from generator.text.letters.expressions import expression
from generator.text.letters.scripts import MARKS

_YEAR: Final = r"(?P<year>(?:1[5-9]|20)[0-9]{2})(?![0-9])(?:\s(?:год[ау]?|г\.|roku))?"
# A few small words between a period and its year: "of", "del", "von".
_OF: Final = r"(?:\s+(?!\d)\S{1,5}){0,2}\s+"

_GROUP_NAME: Final = expression(r"\(\?P<[a-z0-9]+>")


@lru_cache(maxsize=32)
def period_forms(tongue: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns of a language for periods, each with what it tells: "ago", "season 1"."""
    return tuple((expression(form, re.IGNORECASE), kind) for form, kind in _forms(tongue))


@lru_cache(maxsize=32)
def any_period(tongue: str) -> re.Pattern[str]:
    """One pattern that finds something wherever one of the patterns of a language does.

    Most sentences tell of no period; this looks at each only once.
    """
    forms = [_GROUP_NAME.sub("(?:", form) for form, _ in _forms(tongue)]
    left = _edge(tongue)
    edged = [form.removeprefix(left) for form in forms if left and form.startswith(left)]
    others = [form for form in forms if not (left and form.startswith(left))]
    joined = [rf"{left}(?:{'|'.join(edged)})"] if edged else []
    return expression("|".join([*joined, *others]) or "(?!)", re.IGNORECASE)


def _forms(tongue: str) -> tuple[tuple[str, str], ...]:
    return (
        *_trailing_forms(tongue),
        *_counting_forms(tongue),
        *_leading_forms(tongue),
        *_day_forms(tongue),
        *_season_forms(tongue),
        *_part_forms(tongue),
        *_named_forms(tongue),
    )


def _edge(tongue: str) -> str:
    """The source of what stands left of a period, as a pattern."""
    if tongue in GLUED or tongue == "ko":
        return ""
    return "(?<![\\w])(?:[وف]|[בוה])?" if tongue in ("ar", "he") else rf"(?<![\w{MARKS}])"


def _edged(form: str, tongue: str) -> str:
    if tongue in GLUED or tongue == "ko":
        return f"(?:{form})"
    return rf"{_edge(tongue)}(?:{form})(?![\w{MARKS}])"


def _leading_forms(tongue: str) -> Iterator[tuple[str, str]]:
    """What stands before a date and tells the day before or after it."""
    for form, days in LEADING.get(tongue, ()):
        # Arabic writes "of" on to the date.
        edged = f"{_edge(tongue)}(?:{form})" if tongue == "ar" else _edged(form, tongue)
        yield edged, f"eve {days}"
    if tongue in NIGHTS:
        yield _edged(NIGHTS[tongue], tongue), "night"


def _trailing_forms(tongue: str) -> Iterator[tuple[str, str]]:
    """What stands behind a date and tells the day before or after it."""
    for form, days in TRAILING.get(tongue, ()):
        yield _edged(form, tongue), f"trail {days}"


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
