"""The rules of the attribution stage (A): who says it, and through whom it came.

The chain is source, relaying outlets, speaker; each must be named where it is said to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import text_of
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim, Reference, Role
from generator.checks.locations import finding
from generator.checks.names_of_actors import last_names_of, names_of
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.aliases import plain_names
from generator.model.records import Actor, Source
from generator.model.statements import Fact
from generator.model.vocabulary import ActorKind
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.links.wikilinks import segments
from generator.text.speakers.names import is_named
from generator.text.speakers.speaking_names import has_last_name
from generator.text.speakers.telling import telling_verb


def citations_of(archive: Archive) -> Iterator[tuple[Claim, FoundEvidence, tuple[Step, ...]]]:
    """Every evidence entry, with its claim and its place in the record."""
    for claim in archive.claims.values():
        for citation in archive.citations(claim):
            yield claim, citation, (*claim.path, "evidence", citation.index)


def _not_an_outlet(archive: Archive, reference: Reference) -> bool:
    actor = archive.find(reference.target, Actor)
    return actor is not None and actor.kind is not ActorKind.OUTLET


_OUTLETS: Final = {
    Role.RELAY: 'nothing comes "via" it',
    Role.TOLD: "no article has from it what it was told",
    Role.RETOLD: "no article retells a report of it",
}


@rule("A101", "relay-not-outlet")
def relay_not_outlet(archive: Archive) -> Iterator[Finding]:
    """A relay that is no outlet.

    What: "via", "told" of unnamed speakers, or "rewrites" of a source names an actor that is no
        outlet.
    Why: "via" tells through which outlets a statement came; who says it stands in "by". Someone
        whom the source does not name, or a document, stands there in the source's own words.
    Example: via: [adam-boehler]
    Instead: by: adam-boehler. Or via: [{unnamed: a Middle East official}, associated-press]
    """
    for reference in archive.references:
        role = Role.RELAY if reference.path[-2:-1] == ("via",) else reference.role
        if role in _OUTLETS and _not_an_outlet(archive, reference):
            yield finding(
                reference.entry,
                reference.path,
                f'"{reference.target}" is no outlet, so {_OUTLETS[role]}.',
                'Put the speaker into "by"; if it is an outlet, write kind: outlet in its record.',
            )


@rule("A102", "publisher-not-outlet")
def publisher_not_outlet(archive: Archive) -> Iterator[Finding]:
    """A publisher that is no outlet.

    What: "publisher" names an actor that is a person, an organisation or a state.
    Why: Articles are published by outlets; pages and exports rely on it.
    Example: publisher: united-states
    Instead: publisher: middle-east-monitor
    """
    for reference in archive.references:
        if reference.role is Role.PUBLISHER and _not_an_outlet(archive, reference):
            yield finding(
                reference.entry,
                reference.path,
                f'the publisher "{reference.target}" is no outlet.',
                "Name the outlet that published the article, or write kind: outlet in its record.",
            )


@rule("A103", "relay-not-in-source")
def relay_not_in_source(archive: Archive) -> Iterator[Finding]:
    """A relay that the article does not name.

    What: An outlet stands in "via", but neither its name nor an alias in the source's text.
    Why: The chain is what the article says of itself; it must be there to be read.
    Example: via: [axios], and the article never names Axios
    Instead: Another article, or no via
    """
    for claim, citation, at in citations_of(archive):
        own = citation.evidence.via is not None
        for index, outlet in enumerate(citation.via):
            if isinstance(outlet, str) and _is_unnamed_in(
                archive, outlet, citation.evidence.source
            ):
                path = (*at, "via", index) if own else (*claim.path, "via", index)
                yield _not_named(archive, claim, path, outlet, citation.evidence.source)


@rule("A104", "speaker-not-in-source")
def speaker_not_in_source(archive: Archive) -> Iterator[Finding]:
    """A speaker whom the article does not name.

    What: "by" names an actor, but neither its name nor an alias, nor a person's last name, stands
        in the text of a source of the statement.
    Why: Nobody is made to say what the article has from somebody else.
    Example: by: ismail-haniyeh, and the article never names him
    Instead: by: {unnamed: a senior Hamas official, of: hamas}
    """
    for claim, citation, at in citations_of(archive):
        speaker = citation.by
        if isinstance(speaker, str) and _is_unnamed_in(archive, speaker, citation.evidence.source):
            path = (*at, "by") if citation.evidence.by else (*claim.path, "by")
            yield _not_named(archive, claim, path, speaker, citation.evidence.source)


_NAMES_TOLD: Final = 10


def _not_named(
    archive: Archive, claim: Claim, path: tuple[Step, ...], name: str, source: str
) -> Finding:
    actor = archive.find(name, Actor)
    names = names_of(actor) if actor else (name,)
    known = ", ".join((*names[:_NAMES_TOLD], *(["…"] if len(names) > _NAMES_TOLD else [])))
    return finding(
        claim.entry,
        path,
        f'the text of "{source}" does not name "{name}" ({known}).',
        f"Correct the attribution; if the text calls it otherwise, add that to the aliases of "
        f"{name}, or to its names by language.",
    )


def _is_unnamed_in(archive: Archive, record_id: str, source: str) -> bool:
    """Whether a source's text is there, and neither it nor its authors have a name of the actor."""
    actor, record = archive.find(record_id, Actor), archive.find(source, Source)
    text = text_of(archive, source)
    if actor is None or record is None or text is None:
        return False
    names = [*names_of(actor)]
    if actor.kind is ActorKind.UNNAMED:
        return not any(has_words(text.folded.text, name, record.language) for name in names)
    places = (text.folded.text, *map(fold_text, plain_names(record.authors)))
    if any(is_named(place, name, record.language) for place in places for name in names):
        return False
    alone = last_names_of(actor)
    return not any(
        has_last_name(place, last, record.language) for place in places for last in alone
    )


def has_words(text: str, words: str, language: str) -> bool:
    """Whether a text has the words for somebody unnamed; case, full stops and a leading article
    make no difference."""
    return is_named(_plain(text), _plain(_ARTICLE.sub("", words)), language)


@lru_cache(maxsize=64)
def _plain(text: str) -> str:
    return fold_text(text).replace(".", "").lower()


_ARTICLE: Final = expression(r"^(?:an?|the) ", re.IGNORECASE)


_QUOTED: Final = expression(r'"[^"]*"|“[^”]*”')


@rule("A105", "speech-without-speaker", Severity.WARNING)
def speech_without_speaker(archive: Archive) -> Iterator[Finding]:
    """A verb of speech without a speaker.

    What: A fact's text tells in the active voice that somebody said, denied or warned, and neither
        the fact nor each of its evidence has a "by". "was accused of" and "the jury was told" tell
        of no speaker.
    Why: The page would print it as the article's own statement, and the speaker's page without it.
    Example: text: The group said that it was ready.
    Instead: text: The group is ready. With by: hamas
    """
    for claim in archive.claims.values():
        fact = claim.statement
        if not isinstance(fact, Fact) or all(item.by for item in archive.citations(claim)):
            continue
        shown = "".join(segment.text or "X" for segment in segments(fact.text))
        verb = telling_verb(_QUOTED.sub('""', shown))
        if verb:
            yield finding(
                claim.entry,
                (*claim.path, "text"),
                f'"{verb}" tells of a speaker, but this fact has no "by".',
                'Add "by:" with the speaker, and let the text say only what was said.',
                verb,
            )


@rule("A106", "publisher-in-chain")
def publisher_in_chain(archive: Archive) -> Iterator[Finding]:
    """The publisher of the article in its own chain.

    What: "by" or "via" names the outlet that published the source itself.
    Why: Without "by" the article speaks in its own voice, and the page says whose it is; naming
        the publisher again would make one outlet look like two.
    Example: via: [middle-east-monitor], from an article of Middle East Monitor
    Instead: No via
    """
    for claim, citation, at in citations_of(archive):
        publisher = archive.publisher(citation.evidence.source)
        if not publisher:
            continue
        if publisher in citation.via:
            index = citation.via.index(publisher)
            own = citation.evidence.via is not None
            path = (*at, "via", index) if own else (*claim.path, "via", index)
            yield _superfluous(claim, path, publisher, citation.evidence.source)
        if citation.evidence.by == publisher:
            yield _superfluous(claim, (*at, "by"), publisher, citation.evidence.source)
        elif citation.by == publisher and _speaks_everywhere(archive, claim, publisher):
            path = (*claim.path, "by")
            yield _superfluous(claim, path, publisher, citation.evidence.source)


def _speaks_everywhere(archive: Archive, claim: Claim, publisher: str) -> bool:
    """Whether each source of a statement is of the publisher, so that none needs the "by"."""
    cited = archive.citations(claim)
    return all(archive.publisher(citation.evidence.source) == publisher for citation in cited)


def _superfluous(claim: Claim, path: tuple[Step, ...], publisher: str, source: str) -> Finding:
    field = next(step for step in reversed(path) if isinstance(step, str))
    return finding(
        claim.entry,
        path,
        f'"{field}" names "{publisher}", which published "{source}" itself.',
        f'Take it out of "{field}": without a speaker, the article speaks in its own voice.',
    )


@rule("A107", "repeated-attribution", Severity.WARNING)
def repeated_attribution(archive: Archive) -> Iterator[Finding]:
    """Evidence that repeats the attribution of its fact.

    What: An evidence entry that carries the whole fact has the same "by", "via" or "chain_basis" as
        the fact it belongs to.
    Why: An own attribution tells the reader of the file that this source differs.
    Example: via: [axios] on the fact, and via: [axios] on its evidence
    Instead: via: [axios] on the fact only
    """
    for claim, citation, at in citations_of(archive):
        evidence, statement = citation.evidence, claim.statement
        if evidence.bears is not None:
            continue
        basis = None if citation.has_own_chain else evidence.chain_basis
        for field, same in (
            ("by", evidence.by is not None and evidence.by == statement.by),
            ("via", evidence.via is not None and evidence.via == statement.via),
            ("chain_basis", bool(basis) and basis == statement.chain_basis),
        ):
            if same:
                yield finding(
                    claim.entry,
                    (*at, field),
                    f'this "{field}" is the same as that of the {_noun(claim)}.',
                    "Take it out here.",
                )


def _noun(claim: Claim) -> str:
    return "fact" if isinstance(claim.statement, Fact) else "observation"


RULES: Final = (
    relay_not_outlet,
    publisher_not_outlet,
    relay_not_in_source,
    speaker_not_in_source,
    speech_without_speaker,
    publisher_in_chain,
    repeated_attribution,
)
