"""Times of day in prose: whether a text states one, with its zone."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

from generator.text.letters.expressions import expression

_CLOCK: Final = expression(
    r"(?<![\d:.])(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2}))?)?\s{0,2}"
    r"(?:([ap])\.?m\.?)?\s{0,2}\(?(UTC|GMT|Z)?"
    r"(?:([+\-\u2212])(\d{1,2})(?::?(\d{2}))?)?(?![\d:])",
    re.IGNORECASE,
)


def states_time(text: str, at: datetime) -> bool:
    """Whether a text states this time of day and its zone, as ``06:17 GMT`` or ``6.17 am UTC+2``.

    The names of other zones are not read: they mean different hours in different places.
    """
    return any(_is_time(found, at) for found in _CLOCK.finditer(text))


def _is_time(found: re.Match[str], at: datetime) -> bool:
    hour, minute, second, half, zone, sign, ahead, rest = found.groups()
    if not (zone or sign) or not (minute or half):
        return False
    hours = int(hour) % 12 + (12 if half.lower() == "p" else 0) if half else int(hour)
    offset = timedelta(hours=int(ahead or 0), minutes=int(rest or 0))
    clock = (hours, int(minute or 0), int(second or 0))
    away = offset if sign == "+" else -offset
    return clock == (at.hour, at.minute, at.second) and away == at.utcoffset()
