"""The rules for what became of a source: its earlier texts, its update, its correction."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.checks.locations import finding
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.records import Source
from generator.model.vocabulary import Kind
from generator.text.dates.edtf import is_after


@rule("E131", "unknown-version")
def unknown_version(archive: Archive) -> Iterator[Finding]:
    """A quote from an earlier text that the source does not list.

    What: "version" of an evidence entry is not the "text" of one of the source's "versions".
    Why: The quote is proved in that text; it must be recorded with its sum and its day.
    Example: version: seeds/fair-1.txt, and a source without versions
    Instead: versions: [{text: seeds/fair-1.txt, sha256: …, seen: 2025-03-06}] in the source
    """
    for claim in archive.claims.values():
        for citation in archive.citations(claim):
            evidence = citation.evidence
            source = archive.find(evidence.source, Source)
            if source and evidence.version and not source.seen(evidence.version):
                listed = ", ".join(one.text for one in source.versions)
                yield finding(
                    claim.entry,
                    (*claim.path, "evidence", citation.index, "version"),
                    f'"{evidence.version}" is no earlier text of "{evidence.source}".',
                    f"Write one of {listed}, or take it out."
                    if listed
                    else 'List it under "versions" of the source, or take it out.',
                )


@rule("E132", "status-without-note")
def status_without_note(archive: Archive) -> Iterator[Finding]:
    """A corrected or retracted article without a word on what was wrong.

    What: A source has "status" without "status_note", or a note without the status.
    Why: The status stands beside every quote of the article; readers must see what it touches.
    Example: status: corrected
    Instead: status: corrected, with status_note: The outlet corrected the number of visitors.
    """
    for entry in archive.of_kind(Kind.SOURCE):
        source = entry.record
        if not isinstance(source, Source) or bool(source.status) == bool(source.status_note):
            continue
        there, missing = ("status", "status_note") if source.status else ("status_note", "status")
        yield finding(
            entry, (there,), f'"{there}" stands without "{missing}".', f'Add "{missing}: …".'
        )


@rule("D131", "updated-before-publication")
def updated_before_publication(archive: Archive) -> Iterator[Finding]:
    """An update from before the publication.

    What: "updated" of a source, or "seen" of one of its versions, lies before its publication; or a
        version was seen after the update.
    Why: A text is published first and changed later; one of the dates is wrong.
    Example: published: 2025-03-06, updated: 2025-03-05
    Instead: updated: 2025-03-07
    """
    for entry in archive.of_kind(Kind.SOURCE):
        source = entry.record
        if not isinstance(source, Source):
            continue
        dates = [(("updated",), source.updated)] if source.updated else []
        seen = [(("versions", at, "seen"), one.seen) for at, one in enumerate(source.versions)]
        for path, date in (*dates, *seen):
            if is_after(source.published, date):
                yield finding(
                    entry,
                    path,
                    f"{date.human} lies before the publication, {source.published.human}.",
                    "Correct one of the two dates.",
                )
        for path, date in seen:
            if source.updated and is_after(date, source.updated):
                yield finding(
                    entry,
                    path,
                    f"{date.human} lies after the update, {source.updated.human}.",
                    "Correct one of the two dates; an earlier text was seen before the update.",
                )


RULES: Final = (unknown_version, status_without_note, updated_before_publication)
