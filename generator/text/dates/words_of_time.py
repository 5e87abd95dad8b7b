"""Words that say when something was, beside dates: weekdays, "today", "seit", "hier"."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.dates.weekdays import WeekdayMention, weekdays_in
from generator.text.letters.expressions import expression

# By language, in folded text.
_TIMES: Final = MappingProxyType(
    {
        "en": r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|wed|thurs?|fri|sat|"
        r"sun)\.|today|tonight|yesterday|tomorrow|now|currently|ongoing|still|this\s+(?:morning|afternoon|"
        r"evening|week|month|year)|last\s+(?:night|week|month|year)|(?:one|a)\s+(?:day|week)\s+"
        r"(?:after|before|ago)|hours?|midnight|noon|just|recent|recently|earlier|later|so\s+far|"
        r"to\s+date|as\s+of|since|until|at\s+the\s+time|day",
        "de": r"\w*(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|heute|gestern|"
        r"morgen|jetzt|derzeit|noch|diese[rnm]?\s+\w+|bisher|seit|bis|stunden?|mitternacht|tag\w*",
        "fr": r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|aujourd'hui|hier|demain|maintenant|"
        r"actuellement|encore|ce\s+(?:matin|soir|mois)|cette\s+(?:nuit|semaine)|depuis|jours?|heures?",
        "es": r"lunes|martes|mie\u0301rcoles|jueves|viernes|sa\u0301bado|domingo|hoy|ayer|"
        r"man\u0303ana|ahora|actualmente|todavi\u0301a|au\u0301n|est[ea]\s+\w+|desde|hasta|di\u0301as?|horas?",
    }
)
# "The Sunday Times", "Black Friday": a name, no day of a week.
_NAME_AFTER: Final = expression(r" [A-Z](?!ugust|pril|ay|arch|une|uly)")
_NAME_BEFORE: Final = expression(
    r"(?:Ash|Good|Black|Easter|Super|Bloody|Palm|Cyber|Holy|Red|White|Whit|Shrove|Maundy|Cup|The) $"
)


def knows_time(language: str) -> bool:
    """Whether the words of time of a language are known."""
    return language.partition("-")[0] in _TIMES


def tells_time(text: str, language: str) -> bool:
    """Whether a text in a language that is known has a word of time."""
    return _pattern(language.partition("-")[0]).search(text) is not None


def weekdays_alone(text: str, language: str) -> tuple[WeekdayMention, ...] | None:
    """The weekdays of a text that has no other words of time; ``None`` where it has some, or where
    a weekday may be part of a name ("the Sunday Times")."""
    rest, days = text, weekdays_in(text, language)
    for day in days:
        before, after = text[: day.start], text[day.end :]
        if _NAME_AFTER.match(after) or _NAME_BEFORE.search(before):
            return None
        rest = f"{rest[: day.start]}{'_' * (day.end - day.start)}{rest[day.end :]}"
    return None if tells_time(rest, language) else days


@lru_cache(maxsize=8)
def _pattern(tongue: str) -> re.Pattern[str]:
    return expression(rf"(?<!\w)(?:{_TIMES[tongue]})(?!\w)", re.IGNORECASE)
