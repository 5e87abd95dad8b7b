"""The rule of the date stage (D) on times of day that are recorded, as live reports have them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.checks.dates import dated
from generator.checks.locations import finding, language_of
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.fields import Date
from generator.model.records import Source
from generator.text.dates.clock_times import ClockTime, clock_time_of, may_tell, written_times
from generator.text.dates.edtf import is_after

_PARAGRAPH_MAX: Final = 3000
# What stands after the last time of an article, if it is no entry.
_LINE: Final = 24


@rule("D113", "time-unlike-article", Severity.WARNING)
def time_unlike_article(archive: Archive) -> Iterator[Finding]:
    """A time of day that does not stand by the quote.

    What: "as_of" or "when" has a time of day, and no quote has it, nor the paragraph of one, nor
        the first time before or after it, nor is it when the article appeared or was changed. Times
        with UTC or GMT are compared as instants, others as the clock of the recorded zone has them.
    Why: A live report has many entries a day; a slip of the line gives the number of another.
    Example: as_of: 2025-03-05T09:10Z, with the quote "14:30 GMT: Twelve planks are missing"
    Instead: as_of: 2025-03-05T14:30Z
    """
    for claim, field, date in dated(archive):
        if date.at is None:
            continue
        cited = [one for one in archive.proof(claim) if not _is_older(archive, one, date)]
        if cited and not any(_is_told(archive, one, date) for one in cited):
            near = next((time.text for one in cited for time in _beside(archive, one)), "")
            by_it = f'by the quote stands "{near}"' if near else "the article states no time of day"
            yield finding(
                claim.entry,
                (*claim.path, field),
                f'"{field}" is {date.human}, but {by_it}.',
                "Write the time as the article does, with its zone, or the day alone.",
            )


def _is_older(archive: Archive, citation: FoundEvidence, date: Date) -> bool:
    """Whether an article appeared before a time: of that another rule tells."""
    source = archive.find(citation.evidence.source, Source)
    return source is not None and is_after(date, source.updated or source.published)


def _is_told(archive: Archive, citation: FoundEvidence, date: Date) -> bool:
    """Whether a quote tells a time, or else what stands around it does."""
    source = archive.find(citation.evidence.source, Source)
    shown = (
        [day.at for day in (source.published, source.updated) if day and day.at] if source else []
    )
    ours = _clocks(date, shown)
    quoted = written_times(citation.evidence.quote)
    beside = quoted or tuple(_beside(archive, citation))
    if any(own.may_be(one) for own in ours for one in beside) or (not quoted and date.at in shown):
        return True
    language = language_of(archive, citation.evidence.source)
    words = citation.evidence.quote if quoted else _paragraph(archive, citation)[0]
    return any(may_tell(words, language, own) for own in ours)


def _clocks(date: Date, shown: list[datetime.datetime]) -> list[ClockTime]:
    """A recorded time as the clocks of its own zone and of the article's have it."""
    if date.at is None:
        return []
    zones = [date.at, *(date.at.astimezone(one.tzinfo) for one in shown)]
    return [clock_time_of(one) for one in zones]


def _beside(archive: Archive, citation: FoundEvidence) -> Iterator[ClockTime]:
    """The times of day in a quote; else in its paragraph, and at the head of its entry: that stands
    before it, or after it where the article ends with a time."""
    quoted = written_times(citation.evidence.quote)
    seed = archive.seed_of(citation.evidence)
    if quoted or seed is None or len(citation.matches) != 1:
        yield from quoted
        return
    _, first, last = _paragraph(archive, citation)
    original = seed.text.original
    times = written_times(original)
    yield from (time for time in times if first <= time.start < last)
    if times and len(original[times[-1].end :].strip()) < _LINE:
        yield from [time for time in times if time.start >= last][:1]
    else:
        yield from [time for time in times if time.start < first][-1:]


def _paragraph(archive: Archive, citation: FoundEvidence) -> tuple[str, int, int]:
    """The lines around a quote up to a blank one, and where they begin and end."""
    seed = archive.seed_of(citation.evidence)
    if seed is None or len(citation.matches) != 1:
        return citation.evidence.quote, 0, 0
    text, match = seed.text.original, citation.matches[0]
    before = text.rfind("\n\n", max(0, match.start - _PARAGRAPH_MAX), match.start)
    after = text.find("\n\n", match.end, match.end + _PARAGRAPH_MAX)
    first = before + 2 if before >= 0 else max(0, match.start - _PARAGRAPH_MAX)
    last = after if after >= 0 else min(len(text), match.end + _PARAGRAPH_MAX)
    return text[first:last], first, last


RULES: Final = (time_unlike_article,)
