"""The rules of the number stage (N), third part: what the editor reads in words (``reads``)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.cut_readings import cut_from
from generator.checks.locations import finding
from generator.checks.number_proofs import goes_down, sides_of
from generator.checks.numbers import shown
from generator.checks.quoted_numbers import DeclaredReads, QuotedNumber, numbers_in
from generator.checks.reckoned_readings import digits_of, follows, is_part_of, is_share_of
from generator.checks.told_numbers import told
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.ratios import Ratio
from generator.model.records import Figure
from generator.model.statements import Observation
from generator.model.vocabulary import FigureKind, Qualifier
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.numbers.numerals import format_number
from generator.text.numbers.relations.remainders import (
    adds_up,
    is_in_unit,
    is_in_whole_coins,
    leaves,
)
from generator.text.numbers.units.quantities import unit_of
from generator.text.numbers.values.read_number import ReadNumber, Sense

# "Two, possibly three"
_OR_MORE: Final = expression(r", [^\W\d_]+")
# A price is no percentage, and a percentage no number of people, whatever is declared.
_OWN_UNITS: Final = frozenset(("money", "share"))
# What the checks read for sure: an editor cannot read it otherwise.
_SURE: Final = frozenset({Sense.COUNT, Sense.ZERO, Sense.RANGE, Sense.RATE})


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
        another qualifier; or the words are only a part of a number or of a measure.
    Why: A reading is for what a program cannot know; it is no way round a number that is plain.
    Example: reads: {27.662: 27.662}, with the quote "27.662 personas" in Spanish
    Instead: value: 27662, without "reads"
    """
    for claim, path, reads, citations in _declared(archive):
        for citation in citations:
            quote = fold_text(citation.evidence.quote).lower()
            for words, meaning in reads.items():
                at = quote.find(fold_text(words).lower())
                allowed = at < 0 or _is_end(archive, claim, citation, words, meaning)
                allowed = allowed or _is_in_unit(archive, claim, citation, words, meaning)
                wrong = "" if allowed else _contradicted(archive, citation, words, meaning)
                wrong = wrong or ("" if allowed else _unlike(archive, citation, words, meaning))
                wrong = wrong or _of_other_unit(archive, claim, citation, words, meaning)
                wrong = _other_way(archive, claim, citation, words, meaning) or wrong
                if wrong:
                    yield finding(
                        claim.entry,
                        (*path, words),
                        f'"{shown(words)}" is read as {wrong} in this quote.',
                        'Take the entry out of "reads", and record what the quote says.',
                    )
                elif longer := cut_from(archive, citation, words, meaning):
                    yield finding(
                        claim.entry,
                        (*path, words),
                        f'"{shown(words)}" is only a part of "{shown(longer)}" in this quote.',
                        'Write all of these words on the left of "reads"; where the number is read '
                        "without them, take the entry out.",
                    )


def _is_end(
    archive: Archive, claim: Claim, citation: FoundEvidence, words: str, meaning: object
) -> bool:
    """Whether a reading tells an end of a range, and a range is what the statement records: then
    only its unit is declared."""
    seen = claim.statement
    if not isinstance(seen, Observation) or meaning not in {seen.low, seen.high} - {None}:
        return False
    return any(
        meaning in {number.read.low, number.read.high} and _overlap(number.read.text, words)
        for number in numbers_in(archive, citation)
    )


def _is_in_unit(
    archive: Archive, claim: Claim, citation: FoundEvidence, words: str, meaning: object
) -> bool:
    """Whether a reading tells a number in the unit of the statement's figure."""
    figure = claim.entry.record
    if not isinstance(figure, Figure) or not isinstance(meaning, Decimal):
        return False
    return any(
        is_in_unit(number.read, meaning, figure.unit) and _overlap(number.read.text, words)
        for number in numbers_in(archive, citation)
    )


def _contradicted(archive: Archive, citation: FoundEvidence, words: str, meaning: object) -> str:
    """What the words are read as, where that is sure and not what is declared; else ""."""
    numbers = [n for n in numbers_in(archive, citation) if _overlap(n.read.text, words)]
    reads = [number.read for number in numbers]
    reckoned = isinstance(meaning, Decimal) and _is_reckoned(words, reads, meaning)
    if isinstance(meaning, Decimal) and not reckoned:
        left = next((n for n in numbers if n.read.sense is Sense.LEFT_OUT), None)
        if left and len(numbers) > 1:
            return told(left)  # "all but two of 19" can be reckoned, and is another number
        wrong = (_otherwise(number, words, meaning) for number in numbers)
        return next(filter(None, wrong), "")
    if isinstance(meaning, Qualifier):
        return _other_qualifier(archive, citation, words, meaning)
    return ""


def _is_reckoned(words: str, reads: Sequence[ReadNumber], meaning: Decimal) -> bool:
    """Whether a meaning follows from what the words tell of their numbers."""
    return (
        leaves(words, reads, meaning)
        or adds_up(words, reads, meaning)
        or is_part_of(reads, meaning)
        or is_share_of(reads, meaning)
    )


def _unlike(archive: Archive, citation: FoundEvidence, words: str, meaning: object) -> str:
    """What the digits of words are read as, where what is declared cannot follow from them."""
    if not isinstance(meaning, Decimal):
        return ""
    numbers = numbers_in(archive, citation)
    own = [number for number in numbers if _overlap(number.read.text, words)]
    beside = [number.read for number in numbers if number not in own]
    reads = [number.read for number in own]
    told_so = any(is_in_whole_coins(one, meaning) or _is_side(one, meaning) for one in reads)
    if told_so or _is_reckoned(words, reads, meaning) or follows(words, reads, beside, meaning):
        return ""
    known = (told(one) for one in own if one.read.values and one.read.sense is not Sense.UNREAD)
    return next(known, digits_of(words))


def _of_other_unit(
    archive: Archive, claim: Claim, citation: FoundEvidence, words: str, meaning: object
) -> str:
    """What a number is in, where it is one of money or of percent, the words tell no other, and the
    figure counts something else; else ""."""
    figure = claim.entry.record
    unit = unit_of(figure.unit) if isinstance(figure, Figure) else None
    if unit is None or not isinstance(meaning, Decimal):
        return ""
    reads = (one.read for one in numbers_in(archive, citation) if _overlap(one.read.text, words))
    return next(
        (
            f"{format_number(abs(meaning))} in the unit {read.unit.human}"
            for read in reads
            if abs(meaning) in {abs(value) for value in read.values}
            and read.unit is not None
            and read.unit.measures in _OWN_UNITS
            and read.unit.measures != unit.measures
        ),
        "",
    )


def _other_way(
    archive: Archive, claim: Claim, citation: FoundEvidence, words: str, meaning: object
) -> str:
    """The change that words are read as, where the statement records it the other way round."""
    figure, seen = claim.entry.record, claim.statement
    changes = isinstance(figure, Figure) and figure.kind is FigureKind.CHANGE
    if not changes or not isinstance(seen, Observation) or not isinstance(meaning, Decimal):
        return ""
    if isinstance(meaning, Ratio) or meaning not in {seen.value, seen.low, seen.high}:
        return ""
    ways = (
        number.read.direction * abs(meaning)
        for number in numbers_in(archive, citation)
        if _overlap(number.read.text, words)
        and abs(meaning) in {*map(abs, number.read.values), number.read.low, number.read.high}
    )
    return next((format_number(way) for way in ways if way * meaning < 0), "")


def _overlap(read: str, words: str) -> bool:
    read, words = fold_text(read).lower(), fold_text(words).lower()
    if words in read:
        return bool(read)
    number = re.escape(read)
    return bool(read) and re.search(rf"(?<![0-9]){number}(?![0-9])", words) is not None


def _otherwise(number: QuotedNumber, words: str, meaning: Decimal) -> str:
    read = number.read
    if read.sense is Sense.SHARE and read.part is not None:
        percent = Decimal((read.part * 100).numerator) / (read.part * 100).denominator
        exact = meaning.fraction if isinstance(meaning, Ratio) else None
        if exact == -read.part and read.direction <= 0:
            return ""  # "cut deaths by a third": a fall by so much
        return "" if exact == read.part or meaning == percent else f"{read.part} of a whole"
    # Words that tell no direction may tell of a fall; "minus 27" tells of nothing above zero.
    below = meaning < 0 and read.direction <= 0 and -meaning in read.values
    if meaning in read.values or below:
        return ""
    if _is_side(read, meaning) or is_in_whole_coins(read, meaning):
        return ""
    if read.unit is not None and read.unit.measures == "multiple" and words != read.text:
        return ""  # "twice that": what it is, the words before it tell
    if read.sense in _SURE or len(read.values) > 1:
        return told(number)
    inside = fold_text(words).lower() != fold_text(read.text).lower() and (
        fold_text(words).lower() in fold_text(read.text).lower()
    )
    # A part of a range, of a fraction or of a vague number is no number of its own.
    whole = read.sense in {Sense.RANGE, Sense.SHARE, Sense.VAGUE, Sense.UNREAD}
    return told(number) if inside and whole else ""


def _is_side(read: ReadNumber, meaning: Decimal) -> bool:
    """Whether a number is one side of a vote, of a score or of a mark, or the surer of two."""
    sides = sides_of(read)
    if sides is not None and read.part is None:
        return meaning == sides[0]
    surer = read.sense is Sense.RANGE and _OR_MORE.search(read.text) and meaning == read.low
    return bool(surer) or (goes_down(read) and meaning in {read.low, read.high})


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
