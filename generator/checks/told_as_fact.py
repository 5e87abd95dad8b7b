"""The rule of the attribution stage (A) for what a quote tells at a distance."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.locations import finding, language_of
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.statements import Fact
from generator.model.vocabulary import Certainty, Speech
from generator.text.hedging.distance import Distanced, distances_in, keeps_distance, tells
from generator.text.hedging.distance_of_languages import Distance
from generator.text.links.wikilinks import segments

# What says it beside the text: the verb of speech, and for some a speaker or a certainty.
_SAID_BY: Final = MappingProxyType(
    {
        Distance.DENIED: frozenset({Speech.DENIES}),
        Distance.CHARGED: frozenset({Speech.ACCUSES, Speech.BELIEVES, Speech.SUGGESTS}),
        Distance.ASKED: frozenset(),
        Distance.SAID: frozenset(),
        Distance.EXPECTED: frozenset(set(Speech) - {Speech.SAYS, Speech.CONFIRMS, Speech.ACCUSES}),
        Distance.FORESEEN: frozenset(set(Speech) - {Speech.SAYS, Speech.CONFIRMS, Speech.ACCUSES}),
        Distance.UNDONE: frozenset({Speech.DENIES, Speech.DECLINES, Speech.NO_COMMENT}),
    }
)
_OF_SPEAKERS: Final = frozenset((Distance.CHARGED, Distance.SAID))
_UNSURE: Final = frozenset(set(Distance) - {Distance.DENIED, Distance.UNDONE})
_TOLD: Final = MappingProxyType(
    {
        Distance.DENIED: ("denies it", "speech: denies, or tell in the text that it is denied"),
        Distance.CHARGED: (
            "tells a charge or a suspicion",
            "by with speech: accuses, or certainty: alleged, or tell in the text who charges",
        ),
        Distance.ASKED: (
            "leaves it open",
            "certainty: unclear, or tell in the text that it is asked",
        ),
        Distance.SAID: (
            "gives it as somebody's word",
            "by with the speaker, or tell in the text who says it",
        ),
        Distance.EXPECTED: (
            "tells what was still to come",
            "speech: intends, or tell in the text that it was to come",
        ),
        Distance.FORESEEN: (
            "tells what may come",
            'certainty: likely, or tell in the text that it is to be expected; "will" is surer',
        ),
        Distance.UNDONE: ("tells that it was not done", "in the text that it was not done"),
    }
)


@rule("A123", "told-as-fact", Severity.WARNING)
def told_as_fact(archive: Archive) -> Iterator[Finding]:
    """What the quote denies, charges, asks or expects, told as done.

    What: A quote denies something, accuses or suspects somebody of it, asks whether it is so, gives
        it as the word of an accuser, expects or plans it, or says that it was refused, tried or not
        done; the text of the fact tells it, and neither the text nor "by", "speech" or "certainty"
        keeps that distance. In English the text must have the words of it; in fifteen other
        languages a quote of one clause is enough.
    Why: A denial is the opposite of what is denied, and a charge is no deed.
    Example: text: The dam burst. With the quote "Mara Quist denied that the dam had burst"
    Instead: The same with by: mara-quist and speech: denies. Or text: The dam did not burst.
    """
    for claim in archive.claims.values():
        fact = claim.statement
        if not isinstance(fact, Fact):
            continue
        own = "".join(segment.text or segment.target for segment in segments(fact.text))
        proof = archive.proof(claim)
        found = _dropped(archive, claim, own, proof[0]) if proof else None
        # Another quote may tell it plainly.
        if found and all(_dropped(archive, claim, own, one) for one in proof[1:]):
            yield _told(claim, proof[0], found)


def _told(claim: Claim, citation: FoundEvidence, found: Distanced) -> Finding:
    quote = citation.evidence.quote
    what, instead = _TOLD[found.distance]
    return finding(
        claim.entry,
        (*claim.path, "evidence", citation.index, "quote"),
        f'this quote {what} ("{found.words}"), and the text tells it as a fact.',
        f"Write {instead}. If it is told of something else, quote only the clause that is told.",
        found.words if found.words in quote else "",
    )


def _dropped(archive: Archive, claim: Claim, own: str, citation: FoundEvidence) -> Distanced | None:
    """The first distance of a quote that a statement leaves out."""
    quote = citation.evidence.quote
    for found in distances_in(quote, language_of(archive, citation.evidence.source)):
        if not _is_kept(claim, citation, own, found) and tells(own, quote, found):
            return found
    return None


def _is_kept(claim: Claim, citation: FoundEvidence, own: str, found: Distanced) -> bool:
    """Whether a statement keeps a distance, by its text or by what is recorded beside it."""
    statement, distance = claim.statement, found.distance
    if distance in _OF_SPEAKERS and citation.by:
        return True
    if distance in _UNSURE and statement.certainty is not Certainty.STATED:
        return True
    return statement.speech in _SAID_BY[distance] or keeps_distance(own, found)


RULES: Final = (told_as_fact,)
