"""The rule of the attribution stage (A) for actors whom a fact names, and its quotes do not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.chains import keeps_names
from generator.checks.locations import finding, language_of
from generator.checks.names_of_actors import names_of
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.records import Actor
from generator.model.speakers import Unnamed
from generator.model.statements import Fact
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.links.wikilinks import Segment, segments
from generator.text.speakers.names import is_named

_WORD: Final = expression(r"\w+")
# So many letters in common make one name of two: "Israeli" and "Israel".
_STEM: Final = 4


@rule("A121", "actor-not-in-quotes", Severity.WARNING)
def actor_not_in_quotes(archive: Archive) -> Iterator[Finding]:
    """An actor in a fact's text whom none of its quotes names.

    What: A fact's text links to an actor, of whose name no word stands in a quote of the fact:
        "Israeli" counts as "Israel". Speakers, relays and publishers are free, for the chain has
        rules of its own. Only sources in languages that leave names as they are, such as English,
        French and German, are asked.
    Why: The quote is the proof. Where it says "the group", readers cannot see who is meant.
    Example: text: "[[iran]] launched missiles.", with the quote "launched a barrage of missiles"
    Instead: The quote "the Iranians launched a barrage of missiles"
    """
    for claim in archive.claims.values():
        fact = claim.statement
        links = _links_in(archive, fact.text) if isinstance(fact, Fact) else ()
        told = _told_of(archive, claim) if links else frozenset()
        for link in links:
            if link.target in told or _is_quoted(archive, claim, link):
                continue
            yield finding(
                claim.entry,
                (*claim.path, "text"),
                f'no quote of this fact names "{link.target}".',
                "Quote the words that name it; where those stand in another sentence, add a quote "
                "of it with bears: context.",
                f"[[{link.target}",
            )


def _links_in(archive: Archive, text: str) -> tuple[Segment, ...]:
    """The links of a text to actors, each actor once."""
    found = {
        one.target: one
        for one in segments(text)
        if one.target and not one.fact and archive.find(one.target, Actor)
    }
    return tuple(found.values())


def _is_quoted(archive: Archive, claim: Claim, link: Segment) -> bool:
    """Whether a quote may name an actor; always, where a source's language bends names."""
    cited = [one.evidence for one in archive.citations(claim)]
    if not all(keeps_names(language_of(archive, one.source)) for one in cited):
        return True
    actor = archive.find(link.target, Actor)
    names = (link.text, *(names_of(actor) if actor else ()))
    if not _stems(*names).isdisjoint(_stems(*(one.quote for one in cited))):
        return True
    return any(is_named(fold_text(one.quote), name) for one in cited for name in names if name)


def _told_of(archive: Archive, claim: Claim) -> frozenset[str]:
    """The actors in the chains of a fact, those whom they belong to, publishers, and its own."""
    found = {claim.entry.id}
    found |= {archive.publisher(one.evidence.source) for one in archive.citations(claim)}
    for citation in archive.citations(claim):
        for one in (citation.by, *citation.via):
            if isinstance(one, Unnamed):
                found.add(one.of or "")
            elif isinstance(one, str):
                actor = archive.find(one, Actor)
                found.update((one, (actor.of or "") if actor else ""))
    return frozenset(found)


def _stems(*texts: str) -> frozenset[str]:
    """How long words begin, in small letters; and short ones in capitals, such as "US"."""
    plain = (fold_text(text).replace(".", "") for text in texts)
    words = {word for text in plain for word in _WORD.findall(text)}
    short = {word for word in words if 1 < len(word) < _STEM and word.isupper()}
    return frozenset(short | {word[:_STEM].lower() for word in words if len(word) >= _STEM})


RULES: Final = (actor_not_in_quotes,)
