"""The rules of the attribution stage (A), second part: a chain stands where its quote stands.

What the sentence of a quote does not say, the editor says with ``chain_basis``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import text_of
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.attribution import citations_of, has_words, names_of
from generator.checks.locations import finding, language_of
from generator.checks.quote_sentences import sentence_of
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.records import Actor, Source
from generator.model.speakers import RelayingDocument, Unnamed
from generator.model.vocabulary import ActorKind
from generator.text.folding import fold_text
from generator.text.names import is_named, last_names

# A word so long tells whom a basis means: "officials", "sources", "transcript".
_LONG: Final = 6
_PLACES: Final = (
    "neither this quote nor its sentence",
    'neither this quote, nor its sentence, nor "chain_basis"',
)
# Languages in which names stand in the form in which records have them.
_UNBENT: Final = frozenset(("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "nb"))


@dataclass(frozen=True, slots=True)
class _Voice:
    """One in the chain of a piece of evidence, in its place: a speaker, a relay or a document."""

    claim: Claim
    citation: FoundEvidence
    path: tuple[Step, ...]
    who: str | Unnamed | RelayingDocument


def _voices(archive: Archive) -> Iterator[_Voice]:
    for claim, citation, at in citations_of(archive):
        yield from _voices_of(claim, citation, at)


def _voices_of(claim: Claim, citation: FoundEvidence, at: tuple[Step, ...]) -> Iterator[_Voice]:
    """The speaker and every relay of a piece of evidence; an article's own voice is left out."""
    evidence = citation.evidence
    if isinstance(citation.by, str | Unnamed):
        path = (*at, "by") if evidence.by else (*claim.path, "by")
        yield _Voice(claim, citation, path, citation.by)
    base = at if evidence.via is not None else claim.path
    for index, relay in enumerate(citation.via):
        yield _Voice(claim, citation, (*base, "via", index), relay)


def _words_of(who: Unnamed | RelayingDocument) -> tuple[str, str]:
    """The field and the words of someone unnamed, or of a document."""
    if isinstance(who, Unnamed):
        return "unnamed", who.unnamed
    return "document", who.document


@rule("A108", "unnamed-not-in-source", Severity.WARNING)
def unnamed_not_in_source(archive: Archive) -> Iterator[Finding]:
    """Someone unnamed, or a document, in words that are not the source's.

    What: The words of "unnamed" or "document" do not stand in the source's text; case, full stops
        and a leading article make no difference.
    Why: How a source hides its speaker, and what it calls a document, is part of what it says.
    Example: unnamed: two American officials, where the text has "Two U.S. officials"
    Instead: unnamed: two US officials
    """
    for voice in _voices(archive):
        if isinstance(voice.who, str):
            continue
        source = voice.citation.evidence.source
        text, (field, words) = text_of(archive, source), _words_of(voice.who)
        if text is None:
            continue
        if not has_words(text.folded.text, words, language_of(archive, source)):
            yield finding(
                voice.claim.entry,
                (*voice.path, field),
                f'the text of "{source}" does not have the words "{words}".',
                "Copy the description from the text.",
            )


@rule("A109", "chain-without-basis")
def chain_without_basis(archive: Archive) -> Iterator[Finding]:
    """A speaker or a relay that the quote does not name.

    What: Neither the quote nor the sentence it stands in names the speaker, or one of those the
        words came through, and no "chain_basis" names them and says how the editor knows. Only
        texts in languages that leave names as they are, such as English, French and German, are
        asked here.
    Why: Nobody is made to say what only stands near their words; where the chain is inferred,
        readers see that it is, and from what.
    Example: by: axios, with the quote "The talks brought no agreement", and Axios only further up
    Instead: The same with chain_basis: The sentence before it is given to Axios.
    """
    yield from _unnamed_there(archive, judged=True)


@rule("A110", "chain-perhaps-without-basis", Severity.WARNING)
def chain_perhaps_without_basis(archive: Archive) -> Iterator[Finding]:
    """A speaker or a relay that the quote does not seem to name.

    What: As A109, in a language that bends names, such as Russian, or that is not known here.
    Why: The same; but there the check can take a name for none.
    Example: by: axios, with a quote in Polish whose sentence does not have "Axios"
    Instead: The same with a chain_basis; or the name as it stands there, in the actor's names.
    """
    yield from _unnamed_there(archive, judged=False)


def _unnamed_there(archive: Archive, *, judged: bool) -> Iterator[Finding]:
    for claim, citation, at in citations_of(archive):
        language = language_of(archive, citation.evidence.source)
        if (language.partition("-")[0] in _UNBENT) is not judged:
            continue
        basis = citation.chain_basis
        sentence, text = sentence_of(archive, citation), text_of(archive, citation.evidence.source)
        publisher = archive.publisher(citation.evidence.source)
        missing = [
            _told(voice.who)
            for voice in _voices_of(claim, citation, at)
            if sentence and text and voice.who != publisher
            # Of those whom the whole text does not name, other rules tell.
            if _is_there(archive, voice, text.folded.text, language)
            and not _is_there(archive, voice, sentence, language)
            and not (basis and _is_told(archive, voice, fold_text(basis)))
        ]
        if missing:
            yield finding(
                claim.entry,
                (*at, "quote"),
                f"{_PLACES[bool(basis)]} names {' or '.join(missing)}.",
                "If another sentence does, say how you know it, with the name: chain_basis: Why it "
                "is theirs. Otherwise correct the chain, or quote the words that name it.",
            )


def _is_there(archive: Archive, voice: _Voice, sentence: str, language: str) -> bool:
    if not isinstance(voice.who, str):
        _, words = _words_of(voice.who)
        return has_words(sentence, words, language)
    actor = archive.find(voice.who, Actor)
    if actor is None:
        return True
    names = [*names_of(actor)]
    if actor.kind is ActorKind.UNNAMED:
        return any(has_words(sentence, name, language) for name in names)
    if actor.kind is ActorKind.PERSON:
        names += (last for name in (actor.name, *actor.names.values()) for last in last_names(name))
    record = archive.find(voice.citation.evidence.source, Source)
    places = (sentence, *map(fold_text, record.authors if record else ()))
    return any(is_named(place, name, language) for place in places for name in names)


def _is_told(archive: Archive, voice: _Voice, basis: str) -> bool:
    """Whether a basis names one in a chain; of someone unnamed, a longer word will do."""
    actor = archive.find(voice.who, Actor) if isinstance(voice.who, str) else None
    if actor and actor.kind is ActorKind.UNNAMED:
        descriptions = names_of(actor)
    elif isinstance(voice.who, str):
        return _is_there(archive, voice, basis, "en")
    else:
        descriptions = (_words_of(voice.who)[1],)
    if any(has_words(basis, one, "en") for one in descriptions):
        return True
    words = [word for one in descriptions for word in fold_text(one).lower().split()]
    return any(word[:_LONG] in basis.lower() for word in words if len(word) >= _LONG)


def _told(who: str | Unnamed | RelayingDocument) -> str:
    return f'"{who if isinstance(who, str) else _words_of(who)[1]}"'


RULES: Final = (unnamed_not_in_source, chain_without_basis, chain_perhaps_without_basis)
