"""How many numbers a record may have: each is read with its words, which takes its time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import claims_in
from generator.checks.locations import labels_in, prose_in
from generator.checks.quoted_numbers import WIDTH, text_beside
from generator.content.load import Entry
from generator.diagnostics.diagnostic import Finding, Span, rule
from generator.text.letters.plain_text import plain_text
from generator.text.numbers.values.number_atoms import atoms
from generator.text.numbers.values.number_openers import openers
from generator.text.numbers.vocabulary.number_languages import base

# Ten times what a record of some hundred statements has.
RECORD_NUMBERS_MAX: Final = 2000
# What reads a number reads all that it stands in.
_PIECE: Final = 300


@rule("N118", "too-many-numbers")
def too_many_numbers(archive: Archive) -> Iterator[Finding]:
    """More numbers than a record may have.

    What: The texts and quotes of a record, with the words beside these, have more than 2,000
        numbers; one in a text or quote of more than 300 characters counts once for each 300 of
        them. Nothing else of the record is checked then.
    Why: Records come from strangers too; a limit keeps every check fast. Records have dozens.
    Example: A figure with 600 observations, each with a quote of ten numbers.
    Instead: Several records, and quotes that have the number in question alone.
    """
    for entry in archive.content.entries:
        if _is_long(entry) and _has_more(list(_texts(archive, entry))):
            yield Finding(
                Span(entry.document.path),
                "the texts and quotes of the record have more than "
                f"{RECORD_NUMBERS_MAX:,} numbers, or fewer in long quotes; nothing else of it is "
                "checked.",
                "Split it into several records, or cut its quotes down to what they prove.",
            )


def _is_long(entry: Entry) -> bool:
    """Whether there is room for so many, at two characters each."""
    texts = sum(len(passage.text) for passage in (*labels_in(entry), *prose_in(entry)))
    quotes = sum(
        len(evidence.quote) + WIDTH
        for claim in claims_in(entry)
        for evidence in claim.statement.evidence
    )
    return texts + quotes > 2 * RECORD_NUMBERS_MAX


def _texts(archive: Archive, entry: Entry) -> Iterator[tuple[str, str]]:
    """Each text made plain, and each quote with the words beside it; and their languages."""
    for passage in (*labels_in(entry), *prose_in(entry)):
        yield plain_text(passage.text).text, "en"
    for claim in claims_in(entry):
        for citation in archive.proof(claim):
            text, language = text_beside(archive, citation)
            yield plain_text(text).text, language


def _has_more(texts: Sequence[tuple[str, str]]) -> bool:
    """Whether they have more; what might open a number is quickly counted, and mostly tells."""
    opened = sum(
        _weight(text) * len(openers(base(language)).findall(text)) for text, language in texts
    )
    counts = accumulate(_weight(one[0]) * sum(1 for _ in atoms(*one)) for one in texts)
    return opened > RECORD_NUMBERS_MAX and any(count > RECORD_NUMBERS_MAX for count in counts)


def _weight(text: str) -> int:
    """How often a number in a text counts."""
    return -(-len(text) // _PIECE)
