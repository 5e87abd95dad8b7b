"""The rules of the number stage (N), first part: a number and the quote that has it.

A quote proves a number only if it has it, whole, in the source's language, with the same qualifier.
What the checks cannot read, the editor declares with ``reads``; what is neither is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.locations import NUMBER_FIELDS, finding, language_of, observations
from generator.checks.number_proofs import Wanted, correction
from generator.checks.quoted_numbers import (
    QuotedNumber,
    by_source,
    declared_numbers,
    declared_qualifiers,
    numbers_in,
    reads_of,
)
from generator.checks.told_numbers import told
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.ratios import Ratio
from generator.model.records import Figure, Source
from generator.model.statements import Observation
from generator.model.vocabulary import Qualifier
from generator.text.letters.folding import fold_text
from generator.text.letters.language_names import name_of
from generator.text.numbers.numerals import format_number
from generator.text.numbers.qualifying.qualified_words import qualifier_of
from generator.text.numbers.vocabulary.number_languages import LANGUAGES, base

_SHOWN: Final = 80
_TOLD_MAX: Final = 6


def shown(text: str) -> str:
    """A text for a message, on one line and not too long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"


def wanted_numbers(archive: Archive) -> Iterator[tuple[Claim, Wanted]]:
    """Every observation of a figure with its claim, but for those with a quote that its source has
    not, or more than once: E101 and E102 tell of it, and which number is meant nobody knows yet. In
    which language to read one of a source that is not there, nobody knows either: L101 tells."""
    for claim, seen in observations(archive):
        if isinstance(claim.entry.record, Figure) and not _has_lost_quote(archive, claim):
            yield claim, Wanted(claim.entry.record, seen)


def _has_lost_quote(archive: Archive, claim: Claim) -> bool:
    return any(
        archive.find(citation.evidence.source, Source) is None
        or (len(citation.matches) != 1 and archive.seed_of(citation.evidence) is not None)
        for citation in archive.proof(claim)
    )


def numbers_of(archive: Archive, cited: list[FoundEvidence]) -> list[QuotedNumber]:
    """The numbers of several quotes."""
    return [number for citation in cited for number in numbers_in(archive, citation)]


@rule("N101", "number-not-in-quote")
def number_not_in_quote(archive: Archive) -> Iterator[Finding]:
    """A number that its quote does not have.

    What: No quote that an observation takes from a source has the recorded number, whole and as a
        count: part of a number, of a range, of a name or of a date is none, nor is what is foreseen
        or was only asked for, but in a figure that says so. Numbers are read in the source's
        language; words that the checks cannot read are declared with "reads".
    Why: The quote is the proof of the number; a slip of one digit must not pass.
    Example: value: 58, with the quote "Fifty-nine hostages are still held"
    Instead: value: 59
    """
    for claim, wanted in wanted_numbers(archive):
        for field in NUMBER_FIELDS:
            number = getattr(wanted.seen, field)
            if number is not None:
                yield from _unproven(archive, claim, wanted, field, number)


def _unproven(
    archive: Archive, claim: Claim, wanted: Wanted, field: str, number: Decimal
) -> Iterator[Finding]:
    sources = by_source(archive, claim)
    wrong = {
        source: numbers
        for source, cited in sources.items()
        if not _is_proven(claim, wanted, field, cited, numbers := numbers_of(archive, cited))
    }
    if not wrong:
        return
    has = " and ".join(
        _what_it_has(archive, wanted, sources[source][0], numbers)
        for source, numbers in wrong.items()
    )
    found = [quoted for numbers in wrong.values() for quoted in numbers]
    yield finding(
        claim.entry,
        (*claim.path, field),
        f'"{field}" is {format_number(number)}, but {has}.',
        correction(wanted, field, found, number),
    )


def _is_proven(
    claim: Claim,
    wanted: Wanted,
    field: str,
    cited: list[FoundEvidence],
    numbers: list[QuotedNumber],
) -> bool:
    seen = wanted.seen
    declared = {n for citation in cited for n in declared_numbers(claim, citation)}
    if getattr(seen, field) in declared:
        return True
    if field == "value":
        return seen.value is not None and any(wanted.proves(n, seen.value) for n in numbers)
    if seen.low is None or seen.high is None:
        end = seen.low if seen.high is None else seen.high
        return any(end in {*(wanted.ends(n.read) or ()), *wanted.accepted(n)} for n in numbers)
    return wanted.ranges(numbers, seen.low, seen.high)


def _what_it_has(
    archive: Archive, wanted: Wanted, citation: FoundEvidence, numbers: list[QuotedNumber]
) -> str:
    """What the quotes of one source have instead of a number; of a language whose numbers are not
    read, that they are not."""
    evidence = citation.evidence
    said = (f"{told(number)}{wanted.turn_missing(number)}" for number in numbers[:_TOLD_MAX])
    has = " and ".join(dict.fromkeys(said)) or "no number"
    language = language_of(archive, evidence.source)
    unread = "" if base(language) in LANGUAGES else f"; numbers in {name_of(language)} are not read"
    return f'the quote from "{evidence.source}" has {has} ("{shown(evidence.quote)}"){unread}'


@rule("N102", "qualifier-contradicts-quote")
def qualifier_contradicts_quote(archive: Archive) -> Iterator[Finding]:
    """A number that is more, or less, exact than its quote.

    What: The quote says "almost 200" and the record has another qualifier, or the other way round;
        or the record says "exactly" and the quote does not.
    Why: "almost", "over" and "at least" are part of what was said.
    Example: value: 200, with the quote "almost 200 missiles"
    Instead: value: 200, qualifier: almost
    """
    for claim, wanted in wanted_numbers(archive):
        seen = wanted.seen
        if seen.words is not None:
            continue
        number = "value" if seen.value is not None else "low"
        for source, cited in by_source(archive, claim).items():
            said = _said_of(archive, claim, wanted, cited)
            if said and not _agrees(seen, set(said)):
                qualifier, quote = next(iter(said.items()))
                explicit = seen.qualifier is not None
                yield finding(
                    claim.entry,
                    (*claim.path, "qualifier" if explicit else number),
                    f'the number is recorded {_recorded(seen)}, but the quote from "{source}" has '
                    f'it {_told(qualifier)} ("{shown(quote)}").',
                    _requalify(seen, qualifier),
                )


def _said_of(
    archive: Archive, claim: Claim, wanted: Wanted, cited: list[FoundEvidence]
) -> dict[Qualifier | None, str]:
    """How the quotes of one source qualify the recorded number, each with its quote."""
    said: dict[Qualifier | None, str] = {}
    value = wanted.seen.value
    for citation in cited:
        declared = declared_qualifiers(claim, citation)
        for number in numbers_in(archive, citation):
            if wanted.is_proof(number) and wanted.fits(number.read):
                told = number.read.qualifier
                said.setdefault(told, citation.evidence.quote)
                if told is None:
                    said.update(dict.fromkeys(declared, citation.evidence.quote))
        if value in set(declared_numbers(claim, citation)):
            known = {*declared} or _beside(archive, claim, citation, value)
            said.update(dict.fromkeys(known, citation.evidence.quote))
    if value is None and not said and wanted.seen.qualifier is not None:
        said[None] = cited[0].evidence.quote  # "at least 15, and at most 20" is no rough range
    declared_any = {q for q in said if q is not None}
    if None in said and declared_any and any(declared_qualifiers(claim, c) for c in cited):
        said.pop(None)
    return said


def _beside(
    archive: Archive, claim: Claim, citation: FoundEvidence, value: Decimal | None
) -> set[Qualifier | None]:
    """The qualifiers of the unread numbers whose words the editor reads as a value; none where the
    checks see no number there, as an editor can declare a qualifier too."""
    declared = reads_of(claim, citation).items()
    words = [fold_text(said).lower() for said, meaning in declared if meaning == value]
    found = {
        number.read.qualifier
        for number in numbers_in(archive, citation)
        if any(fold_text(number.read.text).lower() in said for said in words)
    }
    if isinstance(value, Ratio) or found <= {None}:
        # What qualifies one side of "more than one in three", or the words, qualifies the whole.
        language = language_of(archive, citation.evidence.source)
        quote = citation.evidence.quote
        found |= {qualifier_of(quote, one, language) for one, as_ in declared if as_ == value}
        found = (found - {None}) or {None}
    return found


def _agrees(seen: Observation, said: set[Qualifier | None]) -> bool:
    if seen.qualifier is not None:
        return seen.qualifier in said
    return bool(said & {None, Qualifier.EXACTLY})


def _recorded(seen: Observation) -> str:
    return _told(seen.qualifier)


def _told(qualifier: Qualifier | None) -> str:
    return f'as "{_said(qualifier)}"' if qualifier else "without a qualifier"


def _said(qualifier: Qualifier) -> str:
    return qualifier.value.replace("-", " ")


def _requalify(seen: Observation, said: Qualifier | None) -> str:
    if said is not None:
        return f"Write qualifier: {said}."
    if seen.qualifier is None:
        return 'Leave "qualifier" out.'
    return (
        f'Leave "qualifier" out, or quote the words that say "{_said(seen.qualifier)}". If words '
        f'of the quote say it: reads: {{"the words": {seen.qualifier}}}.'
    )


@rule("N105", "words-not-in-quote")
def words_not_in_quote(archive: Archive) -> Iterator[Finding]:
    """Words instead of a number that the quote does not have.

    What: "words" does not stand in any quote that an observation takes from a source.
    Why: Where a source gives no number, its own words are all there is.
    Example: words: many captives, with the quote "led to hundreds of captives being taken"
    Instead: words: hundreds of captives
    """
    for claim, seen in observations(archive):
        for source, cited in by_source(archive, claim).items():
            quotes = [fold_text(citation.evidence.quote).lower() for citation in cited]
            if seen.words and not any(fold_text(seen.words).lower() in quote for quote in quotes):
                yield finding(
                    claim.entry,
                    (*claim.path, "words"),
                    f'no quote from "{source}" has the words "{shown(seen.words)}".',
                    f'Copy them from the quote: "{shown(cited[0].evidence.quote)}".',
                )


RULES: Final = (number_not_in_quote, qualifier_contradicts_quote, words_not_in_quote)
