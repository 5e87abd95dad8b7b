"""The rules of the date stage (D): what a date is taken from, and what contradicts it.

Only certain contradictions are reported; wherever a date leaves room, it passes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.locations import finding, language_of, prose_in
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.fields import Date
from generator.model.records import Event, Source
from generator.model.statements import Fact, Observation
from generator.model.vocabulary import DateKind, Kind, Speech
from generator.text.dates.edtf import is_after, may_be_weekday, parse_date
from generator.text.dates.prose_dates import Mention, dates_in
from generator.text.dates.weekdays import WEEKDAYS, WeekdayMention, may_be_of_saying, weekdays_in
from generator.text.dates.words_of_time import knows_time, weekdays_alone
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text

# Words with which a text speaks of what is still to come.
_TO_COME: Final = expression(
    r"\b(?:will|would|shall|plan\w*|inten[dt]\w*|expect\w*|announc\w*|schedul\w*|propos\w*|due|"
    r"until|next|upcoming|future|deadline|(?:is|are|was|were|has|have|had) to)\b",
    re.IGNORECASE,
)
_ASKING: Final = frozenset({Speech.DEMANDS, Speech.PROPOSES, Speech.WARNS})


def dated(archive: Archive) -> Iterator[tuple[Claim, str, Date]]:
    """Every statement with a date of its own, and the field that has it."""
    for claim in archive.claims.values():
        statement = claim.statement
        field = "as_of" if isinstance(statement, Observation) else "when"
        date = statement.as_of if isinstance(statement, Observation) else statement.when
        if date:
            yield claim, field, date


@rule("D102", "weekday-contradicts-date")
def weekday_contradicts_date(archive: Archive) -> Iterator[Finding]:
    """A weekday that is not that of the date.

    What: A quote names one weekday and no date, and the statement's date is another; or
        our own text writes a weekday beside a full date that does not fall on it. The day on which
        something was said ("police said Monday") is asked where nothing else in the quotes says
        when (read in English, German, French and Spanish): then "when" has no other ground.
    Why: "on Saturday" and 2 March 2025, a Sunday, cannot both be right.
    Example: when: 2025-03-02, with the quote "ended on Saturday"
    Instead: when: 2025-03-01. Or a shorter quote, if its weekday is that of something else.
    """
    for claim, field, date in dated(archive):
        for citation in archive.proof(claim):
            weekday = _only_weekday(archive, citation)
            certain = date.is_to_the_day and date.kind is not DateKind.SPAN
            if weekday is None or not certain or may_be_weekday(date, weekday.weekday):
                continue
            yield finding(
                claim.entry,
                (*claim.path, field),
                f'"{field}" is {date.human}{_weekday(date)}, but the quote from '
                f'"{citation.evidence.source}" says {weekday.text}.',
                "Correct the date; if the weekday is that of something else, leave it out of the "
                "quote.",
            )
        if field == "when" and (said := _only_time(archive, claim)):
            yield from _unlike_the_saying(claim, date, said)
    yield from _weekdays_beside_dates(archive)


def _unlike_the_saying(claim: Claim, date: Date, weekday: WeekdayMention) -> Iterator[Finding]:
    """The finding for a date that is not on the one weekday that the quotes name at all."""
    exact = date.is_to_the_day and date.kind is DateKind.POINT
    if exact and not may_be_weekday(date, weekday.weekday):
        yield finding(
            claim.entry,
            (*claim.path, "when"),
            f'"when" is {date.human}{_weekday(date)}, but all that the quotes say of time is '
            f"{weekday.text}.",
            f"Correct the date to a {WEEKDAYS[weekday.weekday - 1]}, or add the quote that states "
            "the other day.",
        )


def _only_time(archive: Archive, claim: Claim) -> WeekdayMention | None:
    """The one weekday of saying that is all the quotes say of time; none with a date in reads."""
    readings = (claim.statement.reads, *(item.reads for item in claim.statement.proof))
    if any(isinstance(one, Date) for reads in readings for one in reads.values()):
        return None
    found: list[WeekdayMention] = []
    for citation in archive.proof(claim):
        quote, language = citation.evidence.quote, language_of(archive, citation.evidence.source)
        known = knows_time(language) and not dates_in(quote, language)
        days = weekdays_alone(fold_text(quote), language) if known else None
        if days is None:
            return None
        found += days
    of_event = any(_only_weekday(archive, citation) for citation in archive.proof(claim))
    alone = not of_event and len({day.weekday for day in found}) == 1
    return found[0] if alone else None


def _only_weekday(archive: Archive, citation: FoundEvidence) -> WeekdayMention | None:
    """The one weekday of a quote on which something happened; none, if the quote also states a day
    by its date."""
    quote, language = citation.evidence.quote, language_of(archive, citation.evidence.source)
    weekdays = [
        day
        for day in weekdays_in(quote, language)
        if not may_be_of_saying(quote, day.start, language)
    ]
    if len({mention.weekday for mention in weekdays}) != 1:
        return None
    return None if any(mention.day for mention in dates_in(quote, language)) else weekdays[0]


def _weekday(date: Date) -> str:
    exact = date.start if date.kind is DateKind.POINT else None
    return f", a {WEEKDAYS[exact.isoweekday() - 1]}" if exact else ""


def _weekdays_beside_dates(archive: Archive) -> Iterator[Finding]:
    for entry in archive.content.entries:
        for passage in prose_in(entry):
            weekdays = weekdays_in(passage.text)
            mentions = [m for m in dates_in(passage.text) if _is_full(m)] if weekdays else []
            for weekday in weekdays:
                beside = next((m for m in mentions if _is_beside(passage.text, weekday, m)), None)
                date = _day_of(beside) if beside else None
                if beside and date and not may_be_weekday(date, weekday.weekday):
                    yield finding(
                        entry,
                        passage.path,
                        f"{date.human} is {_weekday(date)[2:]}, not a {weekday.text}.",
                        "Correct the weekday or the date.",
                        beside.text,
                    )


def _is_full(mention: Mention) -> bool:
    return None not in (mention.year, mention.month, mention.day)


def _is_beside(text: str, weekday: WeekdayMention, date: Mention) -> bool:
    """Whether only a comma and a space stand between a weekday and the date after it."""
    return 0 <= date.start - weekday.end <= 2 and not text[weekday.end : date.start].strip(" ,")


def _day_of(mention: Mention) -> Date | None:
    try:
        return parse_date(f"{mention.year:04d}-{mention.month:02d}-{mention.day:02d}")
    except ValueError:  # 31 February, in prose
        return None


@rule("D103", "as-of-after-publication")
def as_of_after_publication(archive: Archive) -> Iterator[Finding]:
    """A number from the future.

    What: A number is given for a day or a time after the publication of every article that reports
        it. A day and a time are compared so that no zone of the world makes them fit.
    Why: No article can count what has not happened yet.
    Example: as_of: 2025-03-09, from an article of 2025-03-06
    Instead: as_of: 2025-03-06
    """
    for claim, field, date in dated(archive):
        if field == "as_of" and _after_all(archive, claim, date):
            yield finding(
                claim.entry,
                (*claim.path, field),
                f'"as_of" is {date.human}, after the publication of {_sources(archive, claim)}.',
                "Correct the date of the number, or that of the source.",
            )


@rule("D104", "happened-after-publication", Severity.WARNING)
def happened_after_publication(archive: Archive) -> Iterator[Finding]:
    """A past event from the future.

    What: A fact's date lies after the publication of every article that reports it, and neither
        its text ("will", "plans", "until" …) nor its kind of speech (demands, proposes, warns) says
        that it was still to come.
    Why: Articles announce the future, but they report only the past; it is mostly a slip.
    Example: text: The talks ended. With when: 2026-03-05, from an article of 2025-03-06
    Instead: when: 2025-03-05. Or: text: The talks were to end.
    """
    for claim, field, date in dated(archive):
        fact = claim.statement
        if not isinstance(fact, Fact) or fact.speech in _ASKING or _TO_COME.search(fact.text):
            continue
        if _after_all(archive, claim, date):
            yield finding(
                claim.entry,
                (*claim.path, field),
                f'"when" is {date.human}, after the publication of {_sources(archive, claim)}.',
                "Correct the date; if it was still to come, say so in the text.",
            )


def _published(archive: Archive, claim: Claim) -> dict[str, Date]:
    found = {}
    for citation in archive.proof(claim):
        source = archive.find(citation.evidence.source, Source)
        if source:
            found[citation.evidence.source] = _text_of(source, citation.evidence.version)
    return found


def _text_of(source: Source, version: str | None) -> Date:
    """The date of the text that was quoted: an article may tell of what came after it appeared."""
    earlier = source.seen(version)
    return earlier.seen if earlier else source.updated or source.published


def _after_all(archive: Archive, claim: Claim, date: Date) -> bool:
    published = _published(archive, claim).values()
    return bool(published) and all(is_after(date, day) for day in published)


def _sources(archive: Archive, claim: Claim) -> str:
    published = _published(archive, claim).items()
    return " and ".join(f'"{source}" ({date.human})' for source, date in published)


@rule("D107", "outside-its-whole", Severity.WARNING)
def outside_its_whole(archive: Archive) -> Iterator[Finding]:
    """A part that lies outside the whole.

    What: An event lies before the event it is part of, or after the end that its date states. A
        whole with a single date is known by its start only.
    Why: A part happens while the whole does; one of the two dates is wrong.
    Example: date: 2026-02-22, part_of an event of 2025-01-19/2025-03
    Instead: date: 2025-02-22
    """
    for entry in archive.of_kind(Kind.EVENT):
        event = entry.record
        for index, name in enumerate(event.part_of if isinstance(event, Event) else ()):
            whole = archive.find(name, Event)
            if not isinstance(event, Event) or whole is None:
                continue
            lasted = whole.date.kind is DateKind.SPAN
            later = lasted and is_after(event.date, whole.date)
            if later or is_after(whole.date, event.date):
                yield finding(
                    entry,
                    ("part_of", index),
                    f'this event, {event.date.human}, lies outside "{name}", {whole.date.human}.',
                    "Correct one of the two dates, or take the line out.",
                )


RULES: Final = (
    weekday_contradicts_date,
    as_of_after_publication,
    happened_after_publication,
    outside_its_whole,
)
