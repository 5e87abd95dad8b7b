"""A rule of attribution (A): what an editor says of an author's name stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.checks.locations import finding
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.authors import SignedName
from generator.model.records import Source
from generator.model.vocabulary import AuthorKind
from generator.text.speakers.author_names import has_family


@rule("A122", "family-not-in-name")
def family_not_in_name(archive: Archive) -> Iterator[Finding]:
    """A family name that is no part of its name.

    What: The family of an author does not stand in the name, or the author is an organisation.
    Why: Citations give the family name first, and the rest as the given name.
    Example: {name: Xi Jinping, family: Jin}
    Instead: {name: Xi Jinping, family: Xi}
    """
    for entry in archive.content.entries:
        authors = entry.record.authors if isinstance(entry.record, Source) else ()
        for at, author in enumerate(authors):
            if not isinstance(author, SignedName) or not author.family:
                continue
            path = ("authors", at, "family")
            if not has_family(author.name, author.family):
                yield finding(
                    entry,
                    path,
                    f'"{author.family}" is no part of the name "{author.name}".',
                    "Write the words of the name that are the family name, as they stand there.",
                )
            elif author.kind is AuthorKind.ORGANISATION:
                yield finding(
                    entry,
                    path,
                    "an organisation has no family name.",
                    "Leave out family, or write kind: person.",
                )


RULES: Final = (family_not_in_name,)
