"""The rules of the number stage (N), first part: a number and the quote that has it.

A quote proves a number only if it has it, as a numeral, with the same qualifier.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from generator.archive.archive import Archive, Citation
from generator.archive.references import Claim
from generator.checks.locations import NUMBER_FIELDS, finding, observations
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.statements import Fact, Unnamed
from generator.model.vocabulary import Qualifier
from generator.text.folding import fold_text
from generator.text.numerals import Numeral, find_numerals, format_number
from generator.text.prose_dates import dates_in
from generator.text.wikilinks import segments

_YEAR: Final = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
# Other words for two: "both sides" carries "the two sides".
_TWO: Final = re.compile(r"\b(?:both|pair|couple|twice|twins?)\b", re.IGNORECASE)
_SHOWN: Final = 80


def counts_in(text: str) -> tuple[Numeral, ...]:
    """The numbers in a text that count something: no ordinals, no part of a date, no bare year."""
    dates = dates_in(text)
    return tuple(
        numeral
        for numeral in find_numerals(text)
        if not numeral.ordinal
        and not _YEAR.fullmatch(numeral.text)
        and not any(date.start < numeral.end and numeral.start < date.end for date in dates)
    )


def _all_in(text: str) -> tuple[Numeral, ...]:
    """Every number in a text but the ordinals: a quote may have a year's value as a count."""
    return tuple(numeral for numeral in find_numerals(text) if not numeral.ordinal)


def _by_source(archive: Archive, claim: Claim) -> Mapping[str, list[Citation]]:
    found: dict[str, list[Citation]] = defaultdict(list)
    for citation in archive.citations(claim):
        found[citation.evidence.source].append(citation)
    return found


def shown(text: str) -> str:
    """A text for a message, on one line and not too long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"


@rule("N101", "number-not-in-quote")
def number_not_in_quote(archive: Archive) -> Iterator[Finding]:
    """A number that its quote does not have.

    What: No quote that an observation takes from a source has the recorded number.
    Why: The quote is the proof of the number; a slip of one digit must not pass.
    Example: value: 58, with the quote "Fifty-nine hostages are still held"
    Instead: value: 59
    """
    for claim, seen in observations(archive):
        sources = _by_source(archive, claim)
        for field in NUMBER_FIELDS:
            number = getattr(seen, field)
            if number is None:
                continue
            wrong = [
                cited
                for cited in sources.values()
                if not any(number in _values(citation) for citation in cited)
            ]
            if wrong:
                found = {value for cited in wrong for c in cited for value in _values(c)}
                yield finding(
                    claim.entry,
                    (*claim.path, field),
                    f'"{field}" is {format_number(number)}, but '
                    f"{' and '.join(_what_it_has(cited) for cited in wrong)}.",
                    _correct(field, number, found),
                )


def _values(citation: Citation) -> set[Decimal]:
    return {numeral.value for numeral in _all_in(citation.evidence.quote)}


def _what_it_has(cited: list[Citation]) -> str:
    """What the quotes of one source have instead of a number."""
    evidence = cited[0].evidence
    numbers = [
        format_number(numeral.value)
        for citation in cited
        for numeral in counts_in(citation.evidence.quote)
    ]
    has = " and ".join(dict.fromkeys(numbers)) or "no number"
    return f'the quote from "{evidence.source}" has {has} ("{shown(evidence.quote)}")'


def _correct(field: str, number: Decimal, found: set[Decimal]) -> str:
    other = f"quote the words that have {format_number(number)}"
    if len(found) == 1:
        return f"Write {field}: {found.pop():f}, or {other}."
    return f'Correct "{field}", or {other}.'


@rule("N102", "qualifier-contradicts-quote")
def qualifier_contradicts_quote(archive: Archive) -> Iterator[Finding]:
    """A number that is more, or less, exact than its quote.

    What: The quote says "almost 200" and the record has another qualifier, or the other way round.
    Why: "almost", "over" and "at least" are part of what was said.
    Example: value: 200, with the quote "almost 200 missiles"
    Instead: value: 200, qualifier: almost
    """
    for claim, seen in observations(archive):
        if seen.value is None:
            continue
        for source, cited in _by_source(archive, claim).items():
            said = {
                numeral.qualifier: citation.evidence.quote
                for citation in cited
                for numeral in _all_in(citation.evidence.quote)
                if numeral.value == seen.value
            }
            if said and seen.qualifier not in said:
                qualifier, quote = next(iter(said.items()))
                explicit = "qualifier" in seen.model_fields_set
                yield finding(
                    claim.entry,
                    (*claim.path, "qualifier" if explicit else "value"),
                    f'the number is recorded as "{_said(seen.qualifier)}", but the quote from '
                    f'"{source}" has it as "{_said(qualifier)}" ("{shown(quote)}").',
                    _requalify(seen.qualifier, qualifier),
                )


def _said(qualifier: Qualifier) -> str:
    return qualifier.value.replace("-", " ")


def _requalify(recorded: Qualifier, said: Qualifier) -> str:
    if said is Qualifier.EXACTLY:
        return f'Leave "qualifier" out, or quote the words that say "{_said(recorded)}".'
    return f"Write qualifier: {said}."


@rule("N105", "words-not-in-quote")
def words_not_in_quote(archive: Archive) -> Iterator[Finding]:
    """Words instead of a number that the quote does not have.

    What: "words" does not stand in any quote that an observation takes from a source.
    Why: Where a source gives no number, its own words are all there is.
    Example: words: many captives, with the quote "led to hundreds of captives being taken"
    Instead: words: hundreds of captives
    """
    for claim, seen in observations(archive):
        for source, cited in _by_source(archive, claim).items():
            quotes = [fold_text(citation.evidence.quote).lower() for citation in cited]
            if seen.words and not any(fold_text(seen.words).lower() in quote for quote in quotes):
                yield finding(
                    claim.entry,
                    (*claim.path, "words"),
                    f'no quote from "{source}" has the words "{shown(seen.words)}".',
                    f'Copy them from the quote: "{shown(cited[0].evidence.quote)}".',
                )


@rule("N107", "unquoted-number")
def unquoted_number(archive: Archive) -> Iterator[Finding]:
    """A number in our words that no quote has.

    What: A fact's text has a number which none of its quotes has. Dates, ordinals and "one" are
        free; "two" is also carried by "both".
    Why: A number is proved by a quote wherever it stands.
    Example: text: The ceasefire lasted 43 days. With the quote "The 42-day ceasefire"
    Instead: text: The ceasefire lasted 42 days.
    """
    for claim in archive.claims.values():
        fact = claim.statement
        if not isinstance(fact, Fact):
            continue
        counts = counts_in("".join(segment.text for segment in segments(fact.text)))
        known = _carried(archive, claim, fact) if counts else set()
        for numeral in counts:
            if numeral.value not in known:
                yield finding(
                    claim.entry,
                    (*claim.path, "text"),
                    f'no quote of this fact has the number "{numeral.text}".',
                    "Correct the number, or add the evidence that has it.",
                    numeral.text,
                )


def _carried(archive: Archive, claim: Claim, fact: Fact) -> set[Decimal]:
    """The numbers that a fact's quotes, or the words for its speaker, have."""
    texts = [citation.evidence.quote for citation in archive.citations(claim)]
    texts += [fact.by.unnamed] if isinstance(fact.by, Unnamed) else []
    known = {numeral.value for text in texts for numeral in _all_in(text)}
    return known | {Decimal(1)} | ({Decimal(2)} if any(map(_TWO.search, texts)) else set())


RULES: Final = (
    number_not_in_quote,
    qualifier_contradicts_quote,
    words_not_in_quote,
    unquoted_number,
)
