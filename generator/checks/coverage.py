"""The rule of the coverage stage (C): no sentence of a source is passed over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import uncovered
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.vocabulary import Kind


@rule("C101", "uncovered-sentence", Severity.WARNING)
def uncovered_sentence(archive: Archive) -> Iterator[Finding]:
    """A sentence that no fact uses.

    What: No evidence and no furniture entry touches a sentence of a source's text.
    Why: A reader who has only the site should know everything that the article states.
    Example: An article's last paragraph, which nothing quotes.
    Instead: A fact with a quote from it; or an entry in the source's furniture that says why not.
    """
    for entry in archive.of_kind(Kind.SOURCE):
        for place in uncovered(archive, entry.id):
            yield Finding(
                place,
                f'no fact and no furniture entry of "{entry.id}" uses this sentence.',
                "Add a fact that quotes it, or list it in the source's furniture with the reason.",
            )


RULES: Final = (uncovered_sentence,)
