"""The rules of the date stage (D) for dates that nothing states: where they come from is said."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import text_of
from generator.checks.locations import finding, language_of
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.records import Event, Source
from generator.model.statements import Evidence
from generator.model.vocabulary import Kind
from generator.text.dates.edtf import states_date
from generator.text.dates.prose_dates import dates_in
from generator.text.letters.expressions import expression


@rule("D105", "date-without-basis")
def date_without_basis(archive: Archive) -> Iterator[Finding]:
    """An event's date that nothing states.

    What: No quote of the event states its date, and "date_basis" does not say how it was found.
    Why: A reader must be able to tell what was written from what was worked out.
    Example: date: 2025-03-05, with the quote "on Wednesday" only
    Instead: date_basis: The article of 6 March 2025 says Wednesday.
    """
    for entry in archive.of_kind(Kind.EVENT):
        event = entry.record
        if not isinstance(event, Event) or event.date_basis:
            continue
        if not _is_stated(archive, [item for fact in event.facts for item in fact.proof], event):
            yield finding(
                entry,
                ("date",),
                f"no quote of this event states its date, {event.date.human}.",
                'Add "date_basis:" and say how the date was found, or quote the words that state '
                "it.",
            )


def _is_stated(archive: Archive, evidence: list[Evidence], event: Event) -> bool:
    """Whether the quotes of one language together state an event's date."""
    quotes: dict[str, list[str]] = defaultdict(list)
    for item in evidence:
        quotes[language_of(archive, item.source)].append(item.quote)
    return any(
        states_date(" … ".join(found), event.date, language) for language, found in quotes.items()
    )


@rule("D106", "published-without-basis")
def published_without_basis(archive: Archive) -> Iterator[Finding]:
    """A publication date that nothing states.

    What: The source's text does not state the date of its publication, and "published_basis" does
        not say how it was found.
    Why: Every relative date in an article ("on Wednesday") hangs on it.
    Example: published: 2025-03-06, and no such date in the text
    Instead: published_basis: The date stands in the article's address.
    """
    for entry in archive.of_kind(Kind.SOURCE):
        source, text = entry.record, text_of(archive, entry.id)
        if not isinstance(source, Source) or source.published_basis or text is None:
            continue
        if not states_date(text.original, source.published, source.language):
            yield finding(
                entry,
                ("published",),
                f"the text does not state this date, {source.published.human}.",
                'Add "published_basis:" and say how the date was found.',
            )


# What leads to a date as that of an article, and what says that it is not sure.
_OF_ARTICLE: Final = expression(
    r"(?:\b(?:article|report|text)\b[^.;]{0,25}?\b(?:of|from)|\bdated|\bpublished(?: on)?)\s+$",
    re.IGNORECASE,
)


@rule("D112", "article-day-too-sure", Severity.WARNING)
def article_day_too_sure(archive: Archive) -> Iterator[Finding]:
    """A basis that is surer of an article's day than its record.

    What: "date_basis" calls a day that of the article ("of 8 July", "dated 8 July"), and the
        article's "published" is that day with ~ or ?.
    Why: What is worked out from a day that is only about right is no surer than that day.
    Example: date_basis: The article of 4 May 2025 says "recently". With published: 2025-05-04~
    Instead: date_basis: The article, of about 4 May 2025, says "recently".
    """
    for entry in archive.of_kind(Kind.EVENT):
        event = entry.record
        if not isinstance(event, Event) or not event.date_basis:
            continue
        sources = {item.source for fact in event.facts for item in fact.evidence}
        articles = (archive.find(source, Source) for source in sorted(sources))
        unsure = {
            (day.year, day.month, day.day)
            for article in articles
            if article and (article.published.approximate or article.published.uncertain)
            if (day := article.published.start)
        }
        for mention in dates_in(event.date_basis) if unsure else ():
            is_that = (mention.year, mention.month, mention.day) in unsure
            if is_that and _OF_ARTICLE.search(event.date_basis[: mention.start]):
                yield finding(
                    entry,
                    ("date_basis",),
                    f'"{mention.text}" is sure here; the article\'s own record has it with a mark '
                    "of doubt.",
                    f"Write: about {mention.text}.",
                    mention.text,
                )


RULES: Final = (date_without_basis, published_without_basis, article_day_too_sure)
