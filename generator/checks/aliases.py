"""The rule of the attribution stage (A) for other names: the sources said to use them do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import text_of
from generator.archive.references import Role
from generator.checks.locations import finding
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.aliases import plain_names
from generator.model.records import Actor, Event, Figure, Source
from generator.text.speakers.names import is_named


@rule("A120", "alias-not-in-source")
def alias_not_in_source(archive: Archive) -> Iterator[Finding]:
    """Another name that is not in the source which is said to use it.

    What: The text of a source under "in" of an alias does not have that name.
    Why: Who calls somebody what is a statement about the source.
    Example: aliases: [{name: Tel Aviv, in: [al-bawaba-backchannel]}], which never writes it
    Instead: aliases: [{name: Tel Aviv, in: [memo-direct-talks]}]
    """
    for entry in archive.content.entries:
        for reference in archive.index.references(entry):
            source = archive.find(reference.target, Source)
            text = text_of(archive, reference.target) if source else None
            if reference.role is not Role.NAMED_IN or source is None or text is None:
                continue
            index = reference.path[1]
            record = entry.record
            aliases = record.aliases if isinstance(record, Actor | Event | Figure) else ()
            name = plain_names(aliases)[index] if isinstance(index, int) else ""
            if not is_named(text.folded.text, name, source.language):
                yield finding(
                    entry,
                    reference.path,
                    f'the text of "{reference.target}" does not have the name "{name}".',
                    "Name the source that has it, or write it as the text does.",
                )


RULES: Final = (alias_not_in_source,)
