"""The rule of the date stage (D) on a day that is only that of the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.checks.locations import finding, language_of
from generator.checks.quote_sentences import sentence_of
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.fields import Date
from generator.model.records import Source
from generator.model.statements import Fact
from generator.text.prose_dates import dates_in

# Words that say when, beside dates; by language, in folded text.
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


@rule("D111", "day-of-the-article", Severity.WARNING)
def day_of_the_article(archive: Archive) -> Iterator[Finding]:
    """A day that nothing states but the date of the article.

    What: "when" is the day on which an article of the fact was published, and no quote, nor the
        sentence it stands in, has a date, a weekday or a word of time ("today", "now", "still").
        Read in English, German, French and Spanish.
    Why: "when" is what the text states; an article tells of many days, and leaves some open.
    Example: when: 2025-03-06, from an article of that day, with the quote "She closed the bridge"
    Instead: No when
    """
    for claim in archive.claims.values():
        fact = claim.statement
        if not isinstance(fact, Fact) or fact.when is None:
            continue
        cited = archive.proof(claim)
        sources = [archive.find(one.evidence.source, Source) for one in cited]
        days = [source.published for source in sources if source]
        if any(_is_same_day(fact.when, day) for day in days) and not any(
            _tells_time(archive, c) for c in cited
        ):
            yield finding(
                claim.entry,
                (*claim.path, "when"),
                f'"when" is {fact.when.human}, the day of the article; no quote says when it was.',
                'Take "when" out, or quote the words that say it.',
            )


def _is_same_day(one: Date, other: Date) -> bool:
    known = one.start is not None and one.start == one.end
    return known and (one.start, one.end) == (other.start, other.end)


def _tells_time(archive: Archive, citation: FoundEvidence) -> bool:
    """Whether a quote or its sentence says when; always, in a language that is not read."""
    language = language_of(archive, citation.evidence.source)
    words = _TIMES.get(language.partition("-")[0])
    told = sentence_of(archive, citation)
    if words is None or not told or dates_in(told, language):
        return True
    return re.search(rf"(?<!\w)(?:{words})(?!\w)", told, re.IGNORECASE) is not None


RULES: Final = (day_of_the_article,)
