"""When each statement last changed, as far as the project's history can tell."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from generator.archive.archive import Archive
from generator.content.past import LineTimes


def statement_times(archive: Archive, lines: Mapping[str, LineTimes]) -> Mapping[str, datetime]:
    """The time of the last change to any line of a statement, by its ref.

    A file that is not as it was committed tells nothing: nobody knows when that will be.
    """
    found: dict[str, datetime] = {}
    for entry in archive.content.entries:
        history = lines.get(entry.document.path)
        if history is None or not history.describes(entry.document.text.encode()):
            continue
        for claim in archive.claims_of(entry.id):
            span = entry.span(*claim.path)
            time = history.latest(span.line, span.end_line)
            if time:
                found[claim.ref] = time
    return found
