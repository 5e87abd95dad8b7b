"""Warnings that a record allows: a person has looked at them, and says why they may stand.

An error is never allowed: what it says is certain.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.archive.archive import Archive
from generator.checks.locations import finding
from generator.diagnostics.diagnostic import Diagnostic, Finding, Severity, rule
from generator.model.records import Source
from generator.model.vocabulary import Kind


def allowed_in(archive: Archive, found: Sequence[Diagnostic]) -> Mapping[Diagnostic, str]:
    """The warnings among these that the record they are about allows, each with the reason.

    A warning at a source's text is about that source. Records without warnings are not looked at.
    """
    warnings = [item for item in found if item.severity is Severity.WARNING]
    paths = {item.span.path for item in warnings}
    reasons: dict[tuple[str, str], str] = {}
    for entry in archive.content.entries:
        if entry.document.path in paths:
            for allowance in entry.record.allow:
                reasons[entry.document.path, allowance.rule] = allowance.why
    if any(path.startswith("seeds/") for path in paths):
        for entry in archive.of_kind(Kind.SOURCE):
            if isinstance(entry.record, Source) and entry.record.text in paths:
                for allowance in entry.record.allow:
                    reasons[entry.record.text, allowance.rule] = allowance.why
    keys = ((item, (item.span.path, item.code)) for item in warnings)
    return {item: reasons[key] for item, key in keys if key in reasons}


@rule("S116", "allowance-for-nothing", Severity.WARNING)
def allowance_for_nothing(archive: Archive, found: Sequence[Diagnostic]) -> Iterator[Finding]:
    """A warning that is allowed, and not there.

    What: A record allows a warning which nothing in it gives, or a code that is that of an error.
    Why: It would silence the next such warning, which nobody has looked at.
    Example: allow: [{rule: A105, why: The mayor is quoted.}], at a record without a warning A105
    Instead: Take the entry out.
    """
    warnings = {(item.span.path, item.code) for item in found if item.severity is Severity.WARNING}
    for entry in archive.content.entries:
        if not archive.index.outline(entry).has_allowances:
            continue
        record = entry.record
        paths = [entry.document.path, *([record.text] if isinstance(record, Source) else [])]
        for index, allowance in enumerate(record.allow):
            if not any((path, allowance.rule) in warnings for path in paths):
                yield finding(
                    entry,
                    ("allow", index, "rule"),
                    f'"allow" names {allowance.rule}, but this record gives no such warning.',
                    "Take the entry out.",
                )
