"""The rules of the date stage (D) for dates that nothing states: where they come from is said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import text_of
from generator.checks.locations import finding, language_of
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.records import Event, Source
from generator.model.statements import Evidence
from generator.model.vocabulary import Kind
from generator.text.edtf import states_date


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


RULES: Final = (date_without_basis, published_without_basis)
