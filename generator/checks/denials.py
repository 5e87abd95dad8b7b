"""The rule of the number stage (N) on what only the quote denies, or only the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.checks.locations import finding, language_of
from generator.checks.numbers import shown
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.statements import Fact
from generator.text.hedging.negations import denials_in, may_deny


@rule("N117", "none-made-some", Severity.WARNING)
def none_made_some(archive: Archive) -> Iterator[Finding]:
    """Something that the quote denies, or that only the text denies.

    What: An English quote says that nobody did something, or that there was none of it, and the
        text of the fact has these words without any denial; or the other way round.
    Why: "Drowned" is the opposite of "nobody drowned".
    Example: text: People drowned. With the quote "Nobody drowned"
    Instead: text: Nobody drowned.
    """
    for claim in archive.claims.values():
        fact = claim.statement
        if not isinstance(fact, Fact):
            continue
        cited = [
            citation.evidence.quote
            for citation in archive.proof(claim)
            if language_of(archive, citation.evidence.source).startswith("en")
        ]
        for quote in cited:
            only = _only_there(quote, fact.text)
            if only or _only_there(fact.text, " ".join(cited)):
                has, lacks = ("quote", "text") if only else ("text", "quote")
                yield finding(
                    claim.entry,
                    (*claim.path, "text"),
                    f'the {has} says that there was none, the {lacks} does not ("{shown(quote)}").',
                    "Write it as the quote has it, or add the evidence that says it.",
                )
                break


def _only_there(denying: str, other: str) -> bool:
    """Whether one text denies what the other has without any denial."""
    denials = denials_in(denying)
    return (
        bool(denials)
        and not may_deny(other, "en")
        and any(
            all(_count(word, other) and _count(word, denying) == 1 for word in words)
            for words in denials
        )
    )


def _count(word: str, text: str) -> int:
    return len(re.findall(rf"\b{re.escape(word)}", text.lower()))


RULES: Final = (none_made_some,)
