"""The rules of the evidence stage (E), second part: what each piece of evidence is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.checks.locations import finding, language_of
from generator.diagnostics.diagnostic import Finding, rule
from generator.text.letters.folding import fold_text


@rule("E107", "nothing-bears-it")
def nothing_bears_it(archive: Archive) -> Iterator[Finding]:
    """A statement whose evidence is context only.

    What: Each evidence entry of a fact or an observation has bears: context.
    Why: Context stands beside a statement and carries nothing of it, so that nothing would prove
        it, and nobody would have said it.
    Example: One entry, with bears: context
    Instead: The same entry without bears, or another one whose quote carries the statement.
    """
    for claim in archive.claims.values():
        if not claim.statement.proof:
            yield finding(
                claim.entry,
                (*claim.path, "evidence", 0, "bears"),
                "every quote of this statement is context, so that none carries it.",
                'Take "bears" out where the quote carries the statement, or add a quote that does.',
            )


@rule("E108", "repeated-evidence")
def repeated_evidence(archive: Archive) -> Iterator[Finding]:
    """The same quote twice in one statement.

    What: Two evidence entries of a statement have the same source, quote, prefix and suffix.
    Why: A quote counts once; and its address, which is made of its words, must be its own.
    Example: Two entries with source: gazette and quote: twelve planks
    Instead: One of them.
    """
    for claim in archive.claims.values():
        seen = set()
        for index, one in enumerate(claim.statement.evidence):
            words = (one.quote, one.prefix or "", one.suffix or "")
            key = (one.source, *(fold_text(part).strip() for part in words))
            if key in seen:
                yield finding(
                    claim.entry,
                    (*claim.path, "evidence", index, "quote"),
                    "this statement has the same quote already.",
                    "Delete one of the two entries.",
                )
            seen.add(key)


@rule("E109", "translation-of-english")
def translation_of_english(archive: Archive) -> Iterator[Finding]:
    """A translation into English of an English quote.

    What: An evidence entry has a translation, and its source's language is English.
    Why: A translation is the editors' words; beside words that readers understand it is a second
        telling that nobody checks.
    Example: translation: Twelve people came. With a source of language: en
    Instead: No translation; or the source's right language.
    """
    for claim in archive.claims.values():
        for index, one in enumerate(claim.statement.evidence):
            if one.translation and language_of(archive, one.source).partition("-")[0] == "en":
                yield finding(
                    claim.entry,
                    (*claim.path, "evidence", index, "translation"),
                    f'"{one.source}" is in English, so that its words need no translation.',
                    'Take "translation" out, or correct the language of the source.',
                )


RULES: Final = (nothing_bears_it, repeated_evidence, translation_of_english)
