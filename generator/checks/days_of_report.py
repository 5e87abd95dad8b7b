"""The rule of the date stage (D) on a day that is only that of the article."""

from __future__ import annotations

from collections.abc import Iterator
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
from generator.text.words_of_time import knows_time, tells_time


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
    told = sentence_of(archive, citation)
    if not (knows_time(language) and told) or dates_in(told, language):
        return True
    return tells_time(told, language)


RULES: Final = (day_of_the_article,)
