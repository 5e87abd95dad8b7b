"""The rules of the number stage (N), third part: what the editor reads in words (``reads``)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.locations import finding
from generator.checks.number_proofs import goes_down, told
from generator.checks.numbers import shown
from generator.checks.quoted_numbers import DeclaredReads, QuotedNumber, numbers_in
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.ratios import Ratio
from generator.model.vocabulary import Qualifier
from generator.text.folding import fold_text
from generator.text.read_number import ReadNumber, Sense

# What the checks read for sure: an editor cannot read it otherwise.
_SURE: Final = frozenset({Sense.COUNT, Sense.ZERO, Sense.RANGE})


def _declared(
    archive: Archive,
) -> Iterator[tuple[Claim, tuple[Step, ...], DeclaredReads, tuple[FoundEvidence, ...]]]:
    """Each ``reads`` with its place and the quotes in which its words may stand."""
    for claim in archive.claims.values():
        statement = claim.statement
        citations = archive.proof(claim) if _reads_anything(claim) else ()
        if statement.reads:
            yield claim, (*claim.path, "reads"), statement.reads, citations
        for citation in citations:
            if citation.evidence.reads:
                path = (*claim.path, "evidence", citation.index, "reads")
                yield claim, path, citation.evidence.reads, (citation,)


def _reads_anything(claim: Claim) -> bool:
    statement = claim.statement
    return bool(statement.reads) or any(evidence.reads for evidence in statement.evidence)


@rule("N114", "reads-not-in-quote")
def reads_not_in_quote(archive: Archive) -> Iterator[Finding]:
    """Words that are said to mean something, and stand in no quote.

    What: The words on the left of "reads" stand in no quote of the statement.
    Why: A reading explains words of the source; other words prove nothing.
    Example: reads: {zwölf: 12}, with the quote "Elf Menschen kamen"
    Instead: reads: {Elf: 11}
    """
    for claim, path, reads, citations in _declared(archive):
        quotes = [fold_text(citation.evidence.quote).lower() for citation in citations]
        for words in reads:
            if not any(fold_text(words).lower() in quote for quote in quotes):
                yield finding(
                    claim.entry,
                    (*path, words),
                    f'no quote of this statement has the words "{shown(words)}".',
                    "Copy the words from the quote, letter by letter.",
                )


@rule("N115", "reads-contradicts-quote")
def reads_contradicts_quote(archive: Archive) -> Iterator[Finding]:
    """A reading of words that the checks can read, and read otherwise.

    What: "reads" gives words another value than the one they have in the source's language, or
        another qualifier.
    Why: A reading is for what a program cannot know; it is no way round a number that is plain.
    Example: reads: {27.662: 27.662}, with the quote "27.662 personas" in Spanish
    Instead: value: 27662, without "reads"
    """
    for claim, path, reads, citations in _declared(archive):
        for citation in citations:
            quote = fold_text(citation.evidence.quote).lower()
            for words, meaning in reads.items():
                at = quote.find(fold_text(words).lower())
                wrong = _contradicted(archive, citation, words, meaning) if at >= 0 else ""
                if wrong:
                    yield finding(
                        claim.entry,
                        (*path, words),
                        f'"{shown(words)}" is read as {wrong} in this quote.',
                        'Take the entry out of "reads", and record what the quote says.',
                    )


def _contradicted(archive: Archive, citation: FoundEvidence, words: str, meaning: object) -> str:
    """What the words are read as, where that is sure and not what is declared; else ""."""
    for number in numbers_in(archive, citation):
        if not _overlap(number.read.text, words):
            continue
        if isinstance(meaning, Decimal):
            wrong = _otherwise(number, words, meaning)
            if wrong:
                return wrong
    if isinstance(meaning, Qualifier):
        return _other_qualifier(archive, citation, words, meaning)
    return ""


def _overlap(read: str, words: str) -> bool:
    read, words = fold_text(read).lower(), fold_text(words).lower()
    return bool(read) and (read in words or words in read)


def _otherwise(number: QuotedNumber, words: str, meaning: Decimal) -> str:
    read = number.read
    if read.sense is Sense.SHARE and read.part is not None:
        percent = Decimal((read.part * 100).numerator) / (read.part * 100).denominator
        exact = meaning.fraction if isinstance(meaning, Ratio) else None
        return "" if exact == read.part or meaning == percent else f"{read.part} of a whole"
    # Words that tell no direction may tell of a fall.
    way = read.direction or (-1 if meaning < 0 else 1)
    turned = -meaning in read.values and (meaning < 0) == (way < 0)
    if meaning in read.values or turned or (not read.direction and -meaning in read.values):
        return ""
    if goes_down(read) and _is_side(read, meaning):
        return ""  # one side of a vote or of a score, which no range tells
    if read.sense in _SURE or len(read.values) > 1:
        return told(number)
    inside = fold_text(words).lower() != fold_text(read.text).lower() and (
        fold_text(words).lower() in fold_text(read.text).lower()
    )
    # A part of a range, of a fraction or of a vague number is no number of its own.
    whole = read.sense in {Sense.RANGE, Sense.SHARE, Sense.VAGUE, Sense.UNREAD}
    return told(number) if inside and whole else ""


def _is_side(read: ReadNumber, meaning: Decimal) -> bool:
    return meaning in {read.low, read.high} or read.sense is Sense.RATIO


def _other_qualifier(
    archive: Archive, citation: FoundEvidence, words: str, meaning: Qualifier
) -> str:
    for number in numbers_in(archive, citation):
        said = number.read.qualifier
        near = citation.evidence.quote.lower().find(words.lower()) >= 0
        if said and said is not meaning and near and len(numbers_in(archive, citation)) == 1:
            return f'"{said.value.replace("-", " ")}"'
    return ""


RULES: Final = (reads_not_in_quote, reads_contradicts_quote)
