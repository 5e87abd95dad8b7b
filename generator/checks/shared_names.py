"""The rule of the attribution stage (A) for a last name that two people share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import text_of
from generator.archive.found_evidence import FoundEvidence
from generator.checks.locations import finding, language_of
from generator.checks.names_of_actors import last_names_of, names_of
from generator.checks.quote_sentences import sentence_of
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.records import Actor
from generator.text.letters.folding import fold_text
from generator.text.speakers.family_names import are_told_together, may_name, stands_alone
from generator.text.speakers.names import is_named


@rule("A124", "last-name-of-two")
def last_name_of_two(archive: Archive) -> Iterator[Finding]:
    """A speaker named by a last name that is also another's.

    What: The sentence of a quote names the speaker in "by" by the last name alone, another person
        of the records has the same, no "chain_basis" names one in full, and the article does not
        tell them apart: it has the full names of both, of neither, or of the other one only. So
        is a last name that stands alone beside "Erik and Mara Quist". A man's and a woman's form of
        a name are one name ("Иванов", "Иванова"); where only one of them can be meant, nothing is
        asked.
    Why: The words of one must not be told as those of the other.
    Example: by: anna-quist, with the quote "Quist said", in an article of Anna and Mara Quist
    Instead: The same with chain_basis: The sentence before it is of Anna Quist.
    """
    for claim in archive.claims.values():
        for citation in archive.citations(claim):
            people = _who(archive, citation.by)
            rival = _rival(archive, citation, people[0], people[1:]) if len(people) > 1 else None
            if rival:
                last = last_names_of(people[0])[0]
                yield finding(
                    claim.entry,
                    (*claim.path, "evidence", citation.index, "quote"),
                    f'"{last}" in this sentence may be "{people[0].name}" or "{rival.name}".',
                    "Say how you know who it is, with the whole name: chain_basis: Why it is "
                    "theirs. Or quote the words that name them in full.",
                )


def _who(archive: Archive, speaker: object) -> Sequence[Actor]:
    """A speaker, and whoever else has the same last name; nobody where there is none."""
    if not isinstance(speaker, str) or not archive.index.namesakes(speaker):
        return ()
    found = (archive.find(name, Actor) for name in (speaker, *archive.index.namesakes(speaker)))
    return [actor for actor in found if actor]


def _rival(
    archive: Archive, citation: FoundEvidence, actor: Actor, others: Sequence[Actor]
) -> Actor | None:
    """Who else a sentence may mean that has the last name alone, where the article does not tell
    whose it is."""
    source = citation.evidence.source
    text, language = text_of(archive, source), language_of(archive, source)
    sentence = sentence_of(archive, citation)
    if text is None or not sentence:
        return None
    if citation.chain_basis and _has_full(fold_text(citation.chain_basis), actor, "en"):
        return None
    if not any(is_named(sentence, last, language) for last in last_names_of(actor)):
        return None
    rivals = [one for one in others if _may_name(sentence, one, language)]
    if _has_full(sentence, actor, language):
        beside = [one for one in rivals if _is_told(sentence, one, language)]
        return beside[0] if beside and _stands_alone(sentence, (actor, *beside)) else None
    whole = text.folded.text
    if _is_told(whole, actor, language) and _may_name(sentence, actor, language):
        rivals = [one for one in rivals if _is_told(whole, one, language)]
    return rivals[0] if rivals else None


def _may_name(sentence: str, actor: Actor, language: str) -> bool:
    return any(may_name(sentence, last, language) for last in last_names_of(actor))


def _stands_alone(sentence: str, people: Sequence[Actor]) -> bool:
    firsts = [word for one in people for name in names_of(one) for word in name.split()[:-1]]
    return any(stands_alone(sentence, last, firsts) for last in last_names_of(people[0]))


def _is_told(text: str, actor: Actor, language: str) -> bool:
    """Whether a text has a full name, or the first name with a last one that is shared there."""
    return _has_full(text, actor, language) or any(
        are_told_together(text, name, language) for name in names_of(actor)
    )


def _has_full(text: str, actor: Actor, language: str) -> bool:
    """Whether a text has a name of somebody that is more than the last name alone."""
    lasts = {fold_text(last).lower() for last in last_names_of(actor)}
    full = (name for name in names_of(actor) if fold_text(name).lower() not in lasts)
    return any(is_named(text, name, language) for name in full)


RULES: Final = (last_name_of_two,)
