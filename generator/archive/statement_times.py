"""When each statement came and last changed, as far as the project's history can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from generator.archive.archive import Archive
from generator.archive.published_addresses import statement_ends
from generator.content.load import Entry
from generator.content.no_words import says_nothing
from generator.content.past import LineTimes
from generator.diagnostics.diagnostic import Span
from generator.model.records import Figure


@dataclass(frozen=True, slots=True)
class Times:
    """When a statement was published first, and when it last changed."""

    published: datetime
    updated: datetime


def statement_times(
    archive: Archive,
    lines: Mapping[str, LineTimes],
    merged: frozenset[str] = frozenset(),
    known: Mapping[str, Times] = MappingProxyType({}),
) -> Mapping[str, Times]:
    """The times of a statement's lines, by its ref: it came with its id, and changed with any line,
    or with the name or the unit of its figure.

    Another id is no change: then it came with the oldest of its lines; but not where a redirect
    leads to it because others were ``merged`` into it. ``known`` are the times of those whose past
    is known, so that lines that moved with them, or are written otherwise, are no change. A file
    that is not as it was committed tells nothing: nobody knows when that will be.
    """
    content = archive.content
    moved = content.redirects.moved_statements
    renamed = frozenset(map(statement_ends(content), moved)) - merged
    found: dict[str, Times] = {}
    for entry in content.entries:
        history = lines.get(entry.document.path)
        if history is None or not history.describes(entry.document.text.encode()):
            continue
        told = entry.document.text.split("\n")
        shared = [history.times[at] for at in _shared_lines(entry, told)]
        for claim in archive.claims_of(entry.id):
            first, last = _lines_of(entry.span(*claim.path), told)
            named = first + _line_of(claim.statement.id, told[first:last])
            own = [at for at in range(first, last) if at == named or not says_nothing(told[at])]
            own_times = [history.times[at] for at in own]
            times = _times(own_times, own.index(named), renamed=claim.ref in renamed)
            if times:
                times = replace(times, updated=max([times.updated, *shared]))
                found[claim.ref] = known.get(claim.ref, times)
    return found


def _shared_lines(entry: Entry, lines: Sequence[str]) -> Iterator[int]:
    """The lines of a figure's name and of its unit, which the text of each of its statements
    has."""
    if isinstance(entry.record, Figure):
        for field in ("name", "unit"):
            yield from range(*_lines_of(entry.span(field), lines))


def _lines_of(span: Span, lines: Sequence[str]) -> tuple[int, int]:
    """The lines of a statement, from 0, the end exclusive: YAML ends it where the next one begins,
    and what is empty or a remark before that is no part of it."""
    last = span.end_line - (not lines[span.end_line - 1][: span.end_column - 1].strip())
    while last > span.line and says_nothing(lines[last - 1]):
        last -= 1
    return span.line - 1, last


def _line_of(name: str, lines: Sequence[str]) -> int:
    """Which of a statement's lines has its id; the first where none can be seen to."""
    given = re.compile(rf"(?:^|[\s{{,-])id:\s*[\"']?{re.escape(name)}(?![\w-])")
    return next((at for at, line in enumerate(lines) if given.search(line)), 0)


def _times(times: Sequence[datetime], named: int, *, renamed: bool) -> Times | None:
    if named >= len(times):
        return None
    if not renamed:
        return Times(times[named], max(times))
    others = [time for at, time in enumerate(times) if at != named] or [times[named]]
    return Times(min(others), max(others))
