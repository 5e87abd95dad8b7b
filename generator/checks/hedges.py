"""The rules of the attribution stage (A), third part: how sure a statement is, and how it is said.

Hedges are read in seventeen languages. That our own words hedge more than a quote is told in four,
of which all that may hedge is known; of languages without a list, ``certainty`` is for the editor
alone to see to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.locations import finding, language_of
from generator.checks.quote_sentences import quote_in_sentence, sentence_of
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.records import Figure
from generator.model.statements import Fact
from generator.model.vocabulary import Certainty, Speech
from generator.text.hedging.distance import distances_in
from generator.text.hedging.distance_of_languages import Distance
from generator.text.hedging.hedges import (
    Hedge,
    carries,
    clause_after,
    clause_before,
    hedges_around,
    hedges_in,
    keeps,
    reads_hedges,
)
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.links.wikilinks import segments
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import Prospect

# What a verb of speech says of certainty by itself.
_SAID_BY_VERB: Final = MappingProxyType(
    {
        Speech.BELIEVES: frozenset({Certainty.LIKELY, Certainty.APPARENT}),
        Speech.ESTIMATES: frozenset({Certainty.LIKELY}),
        Speech.SUGGESTS: frozenset({Certainty.APPARENT}),
        Speech.ACCUSES: frozenset({Certainty.ALLEGED}),
    }
)

_TO_COME: Final = frozenset((Distance.EXPECTED, Distance.FORESEEN))
_OF_NUMBERS_TO_COME: Final = frozenset((Prospect.FORESEEN, Prospect.CONDITIONAL))
# How sure an observation may be of a number that is foreseen, or would be.
_OF_WHAT_MAY_COME: Final = frozenset((Certainty.LIKELY, Certainty.CONDITIONAL))


def _own_words(claim: Claim) -> str:
    """What we write of a statement: its text; of an observation, what the figure says as well."""
    statement = claim.statement
    if isinstance(statement, Fact):
        return "".join(segment.text or segment.target for segment in segments(statement.text))
    figure = claim.entry.record
    about = (figure.name, figure.measures) if isinstance(figure, Figure) else ()
    return " ".join((statement.note or "", statement.words or "", *about))


@rule("A111", "hedge-dropped")
def hedge_dropped(archive: Archive) -> Iterator[Finding]:
    """A hedge of the source that the record leaves out.

    What: A quote says "reportedly", "likely", "may", "appears to", "allegedly", "if …", "unclear"
        or the like, and neither the text nor "certainty" does. Read in the seventeen languages of
        which such words are known.
    Why: What a source calls possible must not be told as a fact.
    Example: text: He hides in a tunnel. With the quote "is reportedly sheltering in a tunnel"
    Instead: The same with certainty: reported. Or text: He reportedly hides in a tunnel.
    """
    for claim, citation, own in _proofs(archive):
        quote = citation.evidence.quote
        language = language_of(archive, citation.evidence.source)
        hedge = _first_dropped(claim, own, hedges_in(quote, language))
        if hedge:
            noun, path = _noun(claim), (*claim.path, "evidence", citation.index, "quote")
            yield finding(
                claim.entry,
                path,
                f'this quote says "{hedge.words}", which neither the {noun} nor "certainty" says.',
                _ways_to_keep(hedge, noun, quote),
                # The caret points at the words where the record has them as they are.
                hedge.words if hedge.words in quote else "",
            )


def _ways_to_keep(hedge: Hedge, noun: str, quote: str) -> str:
    """What to do with a hedge; of a quote in two parts first, to quote the one that is told."""
    write = f"rite certainty: {hedge.kinds[0]}, or say it in the {noun}."
    if ";" in quote:
        return f"Quote only the part that is told, if the hedge stands in another. Else w{write}"
    return f"W{write} If it belongs to another clause, quote only the clause that is told."


@rule("A114", "hedge-beside-quote", Severity.WARNING)
def hedge_beside_quote(archive: Archive) -> Iterator[Finding]:
    """A hedge that stands right before or after the quote, and is left out.

    What: As A111, but the hedge stands beside the quote: in the words of its clause that run into
        it, or as a condition that follows it.
    Why: A quote that begins after "reportedly" says more than the source does.
    Example: text: Ice cracked the bridge. With the quote "have cracked the bridge", after "Ice may"
    Instead: text: Ice may have cracked the bridge. With the quote "Ice may have cracked the bridge"
    """
    for claim, citation, own in _proofs(archive):
        found = quote_in_sentence(archive, citation)
        language = language_of(archive, citation.evidence.source)
        beside = hedges_around(found.before, found.after, language) if found else ()
        hedge = _first_dropped(claim, own, beside)
        if hedge:
            noun = _noun(claim)
            yield finding(
                claim.entry,
                (*claim.path, "evidence", citation.index, "quote"),
                f'beside this quote stands "{hedge.words}", which neither the {noun} nor '
                '"certainty" says.',
                f"If it hedges these words, quote it too, and say it in the {noun} or write "
                f"certainty: {hedge.kinds[0]}.",
            )


def _proofs(archive: Archive) -> Iterator[tuple[Claim, FoundEvidence, str]]:
    """Every piece of evidence that carries something, with our own words for its statement."""
    for claim in archive.claims.values():
        own = _own_words(claim)
        for citation in archive.proof(claim):
            yield claim, citation, own


def _first_dropped(claim: Claim, own: str, hedges: tuple[Hedge, ...]) -> Hedge | None:
    return next((hedge for hedge in hedges if not _is_kept(claim, own, hedge)), None)


def _noun(claim: Claim) -> str:
    return "text" if isinstance(claim.statement, Fact) else "note"


def _is_kept(claim: Claim, own: str, hedge: Hedge) -> bool:
    statement = claim.statement
    said = _SAID_BY_VERB.get(statement.speech, frozenset())
    return (
        statement.certainty in hedge.kinds or not said.isdisjoint(hedge.kinds) or keeps(own, hedge)
    )


@rule("A112", "hedge-added")
def hedge_added(archive: Archive) -> Iterator[Finding]:
    """A hedge that no quote has.

    What: The text, or "certainty", says that something is reported, likely, possible, apparent,
        alleged, conditional or unclear, and no quote does, nor the clause it stands in. That an
        outlet "reported" it is no hedge. Read where each source is in English, German, French or
        Spanish.
    Why: Less certainty than the source has is as wrong as more.
    Example: text: He reportedly resigned. With the quote "He resigned, Radio Vale reported"
    Instead: text: He resigned. With via: [radio-vale]
    """
    for claim in archive.claims.values():
        # Most statements hedge nothing, and a stranger's may have thousands of quotes.
        cited = archive.proof(claim) if _hedges(claim) else ()
        languages = [language_of(archive, one.evidence.source) for one in cited]
        if cited and all(map(reads_hedges, languages)):
            clauses = (_clause_of(archive, one) for one in cited)
            told = list(zip(clauses, languages, strict=True))
            yield from _added(claim, told)


def _hedges(claim: Claim) -> bool:
    """Whether a record says of a statement, in its text or beside it, that it is not sure."""
    if claim.statement.certainty is not Certainty.STATED:
        return True
    return isinstance(claim.statement, Fact) and bool(hedges_in(_own_words(claim)))


def _is_foreseen(told: list[tuple[str, str]]) -> bool:
    """Whether a clause tells what is to be expected, or has a number of it: that is likely."""
    return any(
        any(one.distance in _TO_COME for one in distances_in(words, language))
        or any(number.prospect in _OF_NUMBERS_TO_COME for number in read_numbers(words, language))
        for words, language in told
    )


def _added(claim: Claim, told: list[tuple[str, str]]) -> Iterator[Finding]:
    """The hedges of a record that none of these clauses has, each with its language."""
    statement = claim.statement
    certainty = statement.certainty
    likely = certainty in _OF_WHAT_MAY_COME and _is_foreseen(told)
    unsure = certainty is not Certainty.STATED and not likely
    if unsure and not _has(told, Hedge(certainty, (certainty,))):
        yield finding(
            claim.entry,
            (*claim.path, "certainty"),
            f'"certainty" is {certainty}, but no quote says so.',
            'Take "certainty" out, or quote the words that say it.',
        )
    if not isinstance(statement, Fact):
        return
    for hedge in hedges_in(_own_words(claim)):
        if not _has(told, hedge) and not _verb_says(statement.speech, hedge):
            yield finding(
                claim.entry,
                (*claim.path, "text"),
                f'the text says "{hedge.words}", but no quote says anything like it.',
                "Take it out, or quote the words that say it.",
                hedge.words if hedge.words in statement.text else "",
            )


def _clause_of(archive: Archive, citation: FoundEvidence) -> str:
    """A quote with what runs into it and out of it."""
    found = quote_in_sentence(archive, citation)
    if found is None:
        return citation.evidence.quote
    return f"{clause_before(found.before)}{found.quote}{clause_after(found.after)}"


def _has(told: list[tuple[str, str]], hedge: Hedge) -> bool:
    return any(carries(words, hedge.kinds, language) for words, language in told)


def _verb_says(speech: Speech, hedge: Hedge) -> bool:
    return not _SAID_BY_VERB.get(speech, frozenset()).isdisjoint(hedge.kinds)


# A verb of speech that is stronger than "says", and the words that bear it in English.
_BEARING: Final = MappingProxyType(
    {
        Speech.ACCUSES: r"accus\w*|blam\w*|alleg\w*|charg\w+|denounc\w*",
        Speech.DEMANDS: r"demand\w*|insist\w*|requir\w*|ultimatum\w*|must",
        Speech.DENIES: r"den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|dismiss\w*|disput\w*|"
        r"contradict\w*|not\s+true|untrue|false|baseless|unfounded|no\s+truth",
        Speech.WARNS: r"warn\w*|caution\w*|threat\w*|alert\w*",
        Speech.CONFIRMS: r"confirm\w*|acknowledg\w*|verif\w*|admit\w*|corroborat\w*",
        Speech.ESTIMATES: r"estimat\w*|calculat\w*|put(?:s|ting)?|reckon\w*|assess\w*|"
        r"approximat\w*",
    }
)


@rule("A113", "speech-stronger-than-quote", Severity.WARNING)
def speech_stronger_than_quote(archive: Archive) -> Iterator[Finding]:
    """A verb of speech that is stronger than the source's.

    What: "speech" is accuses, demands, denies, warns, confirms or estimates, and no English quote,
        nor its sentence, has such a word. Where a source is in another language, nothing is asked.
    Why: "called on" is no demand, and "said" is no accusation.
    Example: speech: demands, with the quote "The movement called on the mediators to begin"
    Instead: speech: calls-for
    """
    for claim in archive.claims.values():
        speech = claim.statement.speech
        cited = archive.proof(claim)
        english = all(language_of(archive, one.evidence.source)[:2] == "en" for one in cited)
        if speech not in _BEARING or not english:
            continue
        pattern = expression(rf"(?<!\w)(?:{_BEARING[speech]})(?!\w)", re.IGNORECASE)
        told = (sentence_of(archive, one) or fold_text(one.evidence.quote) for one in cited)
        if not any(pattern.search(words) for words in told):
            yield finding(
                claim.entry,
                (*claim.path, "speech"),
                f'"speech" is {speech}, but no quote has a word like it.',
                "Choose the verb that the quote has, or leave it out: says.",
            )


RULES: Final = (hedge_dropped, hedge_added, speech_stronger_than_quote, hedge_beside_quote)
