"""The rules of the coverage stage (C): no article is passed over, and no sentence of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import uncovered
from generator.diagnostics.diagnostic import Finding, Severity, Span, rule
from generator.model.fields import SEED_PATTERN
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


@rule("C103", "unused-text", Severity.WARNING)
def unused_text(archive: Archive) -> Iterator[Finding]:
    """An article without a record.

    What: No source names a text that lies in seeds/, neither as its text nor among its versions.
    Why: Nothing of it is on the site, although somebody saved it for that.
    Example: seeds/fair.txt, and no source with text: seeds/fair.txt
    Instead: A source, which `factsheets new source seeds/fair.txt` begins; or no such file.
    """
    for path in archive.content.unused:
        if re.fullmatch(SEED_PATTERN, path):
            way = f"Begin its record with `factsheets new source {path}`"
        else:
            way = (
                "Give it a name of plain letters, digits and hyphens that ends in .txt, and begin "
                "its record with `factsheets new source seeds/NAME.txt`"
            )
        yield Finding(
            Span(path),
            "no source names this text, so nothing of it is on the site.",
            f"{way}; or name it among the versions of a source; or delete it.",
        )


RULES: Final = (uncovered_sentence, unused_text)
