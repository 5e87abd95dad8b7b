"""Numbers in digits, by the separators of the language: "27.662" is 27,662 in Spanish.

The separators are those of the Unicode Common Locale Data Repository, through Babel; spaces and
apostrophes separate thousands everywhere, and Indian groups ("12,34,567") wherever a comma does.
What has two readings gives both, and what has none gives none: no part of it is a number.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from babel import Locale, UnknownLocaleError

from generator.text.letters.expressions import expression

# A run of digits and single separators; each step takes one character, so that it is linear.
RUN: Final = expression(r"[0-9]+(?:[., '\u066b\u066c_][0-9]+)*")
_GROUP: Final = expression(r"[0-9]{3}")
_DIGITS_MAX: Final = 24


class Separators(NamedTuple):
    """The signs of a language between whole and fraction, and between groups of digits."""

    decimal: str
    group: str


class Run(NamedTuple):
    """A number in digits: where it stands and its readings; none means that it has none.

    ``foreign`` is the one reading by other habits than the language's, which needs a proof beside
    it ("2,8 million" in English).
    """

    start: int
    end: int
    values: tuple[Decimal, ...]
    foreign: Decimal | None = None


@lru_cache(maxsize=256)
def separators(language: str) -> Separators | None:
    """The separators of a language with Western digits; ``None`` if CLDR does not know it."""
    try:
        symbols = Locale.parse(language, sep="-").number_symbols.get("latn", {})
    except (UnknownLocaleError, ValueError):
        return None
    point, group = symbols.get("decimal"), symbols.get("group")
    if not (isinstance(point, str) and isinstance(group, str)):
        return None
    return Separators(point, "'" if group == "\u2019" else " " if group.isspace() else group)


def runs(text: str, start: int, end: int, language: str) -> list[Run]:
    """The numbers between two places of a plain text that ``RUN`` matched as one."""
    found: list[Run] = []
    chunks = _chunks(text, start, end)
    at = 0
    while at < len(chunks):
        last = _grouped(text, chunks, at)
        found.append(_read(text, chunks[at][0], chunks[last][1], language))
        at = last + 1
    return _apart(found, text)


def _chunks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The pieces between the spaces of a run."""
    pieces: list[tuple[int, int]] = []
    for piece in text[start:end].split(" "):
        pieces.append((start, start + len(piece)))
        start += len(piece) + 1
    return pieces


def _grouped(text: str, chunks: list[tuple[int, int]], at: int) -> int:
    """The last of the pieces that make one number with the one at ``at``: "1 234 567,5"."""
    first = text[chunks[at][0] : chunks[at][1]]
    if not (first.isdigit() and len(first) <= 3 and first[0] != "0"):
        return at
    last = at
    while last + 1 < len(chunks):
        start, end = chunks[last + 1]
        head = _GROUP.match(text, start, end)
        if head is None or (end > start + 3 and text[start + 3].isdigit()):
            break
        last += 1
        if end > start + 3:
            break
    return last


def _apart(found: list[Run], text: str) -> list[Run]:
    """Runs with only a space between are numbers of their own only beside a year ("in 2023 45")."""
    if len(found) == 1:
        return found
    years = [is_year(text[run.start : run.end]) for run in found]
    if len(found) == 2 and sum(years) == 1:
        return found
    return [run._replace(values=(), foreign=None) for run in found]


def is_year(digits: str) -> bool:
    """Whether digits look like a year of a calendar: 1500 to 2100, to which forecasts go."""
    return len(digits) == 4 and digits.isdigit() and "1500" <= digits <= "2100"


def _read(text: str, start: int, end: int, language: str) -> Run:
    run = text[start:end]
    if sum(map(str.isdigit, run)) > _DIGITS_MAX or "_" in run:
        return Run(start, end, ())
    if run.isdigit():
        return Run(start, end, (Decimal(run),) if run == "0" or run[0] != "0" else ())
    signs = re.sub("[0-9]", "", run)
    parts = re.split("[^0-9]", run)
    habit = separators(language) or Separators(".", ",")
    body, last = signs[:-1], signs[-1]
    grouped = _joined(parts, signs)
    if len(set(signs)) == 1 and (len(signs) > 1 or last in " '\u066c"):
        # A sign that stands twice separates groups, in whatever language.
        return Run(start, end, (grouped,) if grouped is not None else ())
    if len(signs) > 1:
        whole = _joined(parts[:-1], body) if len(set(body)) == 1 and last not in body else None
        exact = whole is not None and last not in " '\u066c"
        value = Decimal(f"{whole}.{parts[-1]}") if exact else None
        return Run(start, end, (value,) if value is not None else ())
    return _with_one_sign(run, parts, last, habit, grouped)._replace(start=start, end=end)


def _with_one_sign(
    run: str, parts: list[str], sign: str, habit: Separators, grouped: Decimal | None
) -> Run:
    """A number with one full stop or comma: a decimal, a thousand, or either."""
    point = Decimal(f"{parts[0]}.{parts[1]}") if parts[0] == "0" or parts[0][0] != "0" else None
    if sign == "\u066b" or point is None:
        return Run(0, len(run), (point,) if point is not None else ())
    if grouped is None:
        if sign == habit.decimal:
            return Run(0, len(run), (point,))
        short = sign == "." and len(parts[1]) == 1 and habit.group != ","
        return Run(0, len(run), (point,) if short else (), point)
    if sign == habit.group:
        return Run(0, len(run), (grouped,))
    return Run(0, len(run), (point, grouped), point if sign == habit.decimal else None)


def _joined(parts: list[str], signs: str) -> Decimal | None:
    """The number whose parts are groups; ``None`` where they are none."""
    if not parts[0] or len(parts[0]) > 3 or parts[0][0] == "0" or len(parts[-1]) != 3:
        return None
    middle = {len(part) for part in parts[1:-1]}
    indian = middle == {2} and len(parts[0]) <= 2 and set(signs) == {","}
    return Decimal("".join(parts)) if middle <= {3} or indian else None
