"""The rules of the attribution stage (A), second part: a chain stands where its quote stands.

What the sentence of a quote does not say, the editor says with ``chain_basis``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import text_of
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.attribution import citations_of, has_words
from generator.checks.locations import finding, language_of
from generator.checks.names_of_actors import last_names_of, names_of
from generator.checks.quote_sentences import sentence_of
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.aliases import plain_names
from generator.model.records import Actor, Source
from generator.model.speakers import RelayingDocument, Unnamed
from generator.model.vocabulary import ActorKind
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.speakers.names import is_named
from generator.text.speakers.speaking_names import has_last_name, is_hearer, is_of_another

# A word so long tells whom a basis means: "officials", "sources", "transcript".
_LONG: Final = 6
_PLACES: Final = (
    "neither this quote nor its sentence",
    'neither this quote, nor its sentence, nor "chain_basis"',
)
# Languages in which names stand in the form in which records have them.
_UNBENT: Final = frozenset(("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "nb"))


def keeps_names(language: str) -> bool:
    """Whether texts in a language (BCP 47) have names in the form in which records have them."""
    return language.partition("-")[0] in _UNBENT


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
        words came through, and no "chain_basis" names them and says how the editor knows. A last
        name has its capital ("officials said" names no Said), and one who is told something is no
        speaker ("told Berg", "accused Berg of"). Only texts in languages that leave names as they
        are, such as English, French and German, are asked here.
    Why: Nobody is made to say what only stands near their words; where the chain is inferred,
        readers see that it is, and from what.
    Example: by: axios, with the quote "The talks brought no agreement", and Axios only further up
    Instead: The same with chain_basis: The sentence before it is given to Axios.
    """
    yield from _unnamed_there(archive, _lacks)


@rule("A110", "chain-perhaps-without-basis", Severity.WARNING)
def chain_perhaps_without_basis(archive: Archive) -> Iterator[Finding]:
    """A speaker or a relay that the quote does not seem to name.

    What: As A109, in a language that bends names, such as Russian, or that is not known here. In
        other languages: the sentence has a person's last name behind another first name only.
    Why: The same; but there the check can take a name for none.
    Example: by: axios, with a quote in Polish whose sentence does not have "Axios"
    Instead: The same with a chain_basis; or the name as it stands there, in the actor's names.
    """
    yield from _unnamed_there(archive, _may_lack)


def _lacks(archive: Archive, voice: _Voice, sentence: str, language: str) -> bool:
    return keeps_names(language) and (
        not _is_there(archive, voice, sentence, language) or _is_heard(archive, voice, sentence)
    )


def _may_lack(archive: Archive, voice: _Voice, sentence: str, language: str) -> bool:
    if not keeps_names(language):
        return not _is_there(archive, voice, sentence, language)
    return _is_another(archive, voice, sentence, language)


def _unnamed_there(
    archive: Archive, lacks: Callable[[Archive, _Voice, str, str], bool]
) -> Iterator[Finding]:
    for claim, citation, at in citations_of(archive):
        language = language_of(archive, citation.evidence.source)
        basis = citation.chain_basis
        sentence, text = sentence_of(archive, citation), text_of(archive, citation.evidence.source)
        publisher = archive.publisher(citation.evidence.source)
        missing = [
            _told(voice.who)
            for voice in _voices_of(claim, citation, at)
            if sentence and text and voice.who != publisher
            # Of those whom the whole text does not name, other rules tell.
            if _is_there(archive, voice, text.folded.text, language)
            and lacks(archive, voice, sentence, language)
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
    record = archive.find(voice.citation.evidence.source, Source)
    places = (sentence, *map(fold_text, plain_names(record.authors) if record else ()))
    if any(is_named(place, name, language) for place in places for name in names):
        return True
    alone = last_names_of(actor)
    return any(has_last_name(place, last, language) for place in places for last in alone)


def _is_heard(archive: Archive, voice: _Voice, sentence: str) -> bool:
    """Whether a sentence names a speaker only as somebody who is told something."""
    actor = archive.find(voice.who, Actor) if isinstance(voice.who, str) else None
    if actor is None or voice.path[-1] != "by" or actor.kind is ActorKind.OUTLET:
        return False
    return is_hearer(sentence, (*names_of(actor), *last_names_of(actor)))


def _is_another(archive: Archive, voice: _Voice, sentence: str, language: str) -> bool:
    """Whether a sentence has a person's last name only, and each time behind another first name."""
    actor = archive.find(voice.who, Actor) if isinstance(voice.who, str) else None
    if actor is None or any(is_named(sentence, name, language) for name in names_of(actor)):
        return False
    return any(is_of_another(sentence, last, names_of(actor)) for last in last_names_of(actor))


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


_IN_MARKS: Final = expression(r'"([^"]+)"')


@rule("A118", "basis-not-in-source")
def basis_not_in_source(archive: Archive) -> Iterator[Finding]:
    """Words that a basis quotes, and the source does not have.

    What: Words in quotation marks in a "chain_basis" stand in no text of its sources; case and a
        closing full stop or comma make no difference.
    Why: The basis says how a chain is inferred from the text; what it quotes must be there.
    Example: chain_basis: "“The newspaper” is Israel Hayom." And the text has "the daily"
    Instead: chain_basis: "“The daily” is Israel Hayom."
    """
    for claim in archive.claims.values():
        cited = archive.citations(claim)
        shared = [(*claim.path, "chain_basis")] if claim.statement.chain_basis else []
        own = [one for one in cited if one.evidence.chain_basis]
        places = [(path, claim.statement.chain_basis, cited) for path in shared]
        places += [
            ((*claim.path, "evidence", one.index, "chain_basis"), one.evidence.chain_basis, (one,))
            for one in own
        ]
        for path, basis, there in places:
            for words in _IN_MARKS.findall(fold_text(basis or "")):
                if not _is_in_a_text(archive, words, there):
                    yield finding(
                        claim.entry,
                        path,
                        f'no text of these sources has the words "{words}".',
                        "Quote the words that the text has, or say it without quotation marks.",
                        words,
                    )


def _is_in_a_text(archive: Archive, words: str, cited: Sequence[FoundEvidence]) -> bool:
    """Whether the text of a source has these words; always, where one is not there."""
    texts = [text_of(archive, one.evidence.source) for one in cited]
    wanted = words.rstrip(".,").lower()
    return any(text is None or wanted in text.folded.text.lower() for text in texts)


@rule("A119", "told-to-another", Severity.WARNING)
def told_to_another(archive: Archive) -> Iterator[Finding]:
    """Unnamed speakers whose words came by an outlet that they did not tell.

    What: The speaker is an actor of kind "unnamed" with "told", and neither "via" nor the publisher
        of the source, nor what it rewrites, is one of these outlets.
    Why: "told" says to whom they spoke; a chain without that outlet leaves it out, or it is wrong.
    Example: told: [axios], and by: two-sources, via: [jerusalem-post]
    Instead: via: [axios]
    """
    for claim, citation, at in citations_of(archive):
        speaker = archive.find(citation.by, Actor) if isinstance(citation.by, str) else None
        source = archive.find(citation.evidence.source, Source)
        if speaker is None or source is None or not speaker.told:
            continue
        outlets = {*citation.via, source.publisher, *source.rewrites}
        if outlets.isdisjoint(speaker.told):
            told = " or ".join(speaker.told)
            yield finding(
                claim.entry,
                (*at, "by") if citation.evidence.by else (*claim.path, "by"),
                f'"{citation.by}" told {told}, which is not in this chain.',
                f'Add the outlet to "via", or correct "told" of {citation.by}.',
            )


RULES: Final = (
    unnamed_not_in_source,
    chain_without_basis,
    chain_perhaps_without_basis,
    basis_not_in_source,
    told_to_another,
)
