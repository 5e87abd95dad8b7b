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
from generator.text.speakers.names import is_named


@rule("A124", "last-name-of-two")
def last_name_of_two(archive: Archive) -> Iterator[Finding]:
    """A speaker named by a last name that is also another's.

    What: The sentence of a quote names the speaker in "by" by the last name alone, another person
        of the records has the same, no "chain_basis" names one in full, and the article does not
        tell them apart: it has the full names of both, of neither, or of the other one only.
    Why: The words of one must not be told as those of the other.
    Example: by: anna-quist, with the quote "Quist said", in an article of Anna and Mara Quist
    Instead: The same with chain_basis: The sentence before it is of Anna Quist.
    """
    for claim in archive.claims.values():
        for citation in archive.citations(claim):
            people = _who(archive, citation.by)
            if len(people) > 1 and _is_open(archive, citation, people[0], people[1:]):
                last = last_names_of(people[0])[0]
                yield finding(
                    claim.entry,
                    (*claim.path, "evidence", citation.index, "quote"),
                    f'"{last}" in this sentence may be "{people[0].name}" or "{people[1].name}".',
                    "Say how you know who it is, with the whole name: chain_basis: Why it is "
                    "theirs. Or quote the words that name them in full.",
                )


def _who(archive: Archive, speaker: object) -> Sequence[Actor]:
    """A speaker, and whoever else has the same last name; nobody where there is none."""
    if not isinstance(speaker, str) or not archive.index.namesakes(speaker):
        return ()
    found = (archive.find(name, Actor) for name in (speaker, *archive.index.namesakes(speaker)))
    return [actor for actor in found if actor]


def _is_open(
    archive: Archive, citation: FoundEvidence, actor: Actor, others: Sequence[Actor]
) -> bool:
    """Whether a sentence has the last name alone, and the article does not tell whose it is."""
    source = citation.evidence.source
    text, language = text_of(archive, source), language_of(archive, source)
    sentence = sentence_of(archive, citation)
    if text is None or not sentence or _has_full(sentence, actor, language):
        return False
    if citation.chain_basis and _has_full(fold_text(citation.chain_basis), actor, "en"):
        return False
    if not any(is_named(sentence, last, language) for last in last_names_of(actor)):
        return False
    whole = text.folded.text
    is_theirs = _has_full(whole, actor, language)
    return not is_theirs or any(_has_full(whole, other, language) for other in others)


def _has_full(text: str, actor: Actor, language: str) -> bool:
    return any(is_named(text, name, language) for name in names_of(actor))


RULES: Final = (last_name_of_two,)
