"""The rule of the attribution stage (A) for hedges in a summary, a role or an answer.

What all facts that bear a sentence hedge, the sentence must not say plainly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Final, NamedTuple

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.bearing_facts import facts_of_position, linked_facts
from generator.checks.locations import OwnText, finding, prose_in
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.statements import Fact
from generator.model.vocabulary import Certainty
from generator.text.hedging.hedges import Hedge, carries, hedged_words, is_adjective
from generator.text.letters.content_words import content_words, has_word, share_of
from generator.text.letters.expressions import expression
from generator.text.links.wikilinks import segments

_CHECKED: Final = frozenset({"summary", "role", "answer"})
# What a hedge bears on: the words after it, so many at most, of which a sentence that tells the
# same has the first and so large a share.
_HEDGED_MAX: Final = 4
_SHARE: Final = 0.6
# A text of fewer words tells too little to be told from another.
_WORDS_MIN: Final = 3
_SENTENCE: Final = expression(r"(?<=[.!?])\s+(?=[A-Z\"])")
# No record that anybody can read has more; a hostile one does.
_FACTS_MAX: Final = 200
_TEXTS_MAX: Final = 100


@rule("A117", "hedge-lost-in-summary", Severity.WARNING)
def hedge_lost_in_summary(archive: Archive) -> Iterator[Finding]:
    """A summary that says plainly what its facts hedge.

    What: A sentence of a summary, a role, or an answer tells what a fact behind it tells with
        "reportedly", "likely", "may", "appears to" or the like; it says nothing like it, and no
        fact says it plainly.
    Why: The summary is what most readers read; it must be no surer than the facts.
    Example: summary: Ice cracked the bridge. And its only fact has "Ice may have cracked"
    Instead: summary: Ice may have cracked the bridge.
    """
    for entry in archive.content.entries:
        own = [_Told(claim) for claim in archive.claims_behind(entry)[:_FACTS_MAX]]
        passages = (one for one in prose_in(entry) if one.path[-1] in _CHECKED)
        for passage in islice(passages, _TEXTS_MAX):
            yield from _lost(archive, passage, own)


def _lost(archive: Archive, passage: OwnText, own: Sequence[_Told]) -> Iterator[Finding]:
    claims = {claim.ref for claim in facts_of_position(archive, passage.entry, passage)}
    answering = [told for told in own if told.claim.ref in claims]
    every = answering or [*own, *map(_Told, linked_facts(archive, passage))]
    for sentence in _SENTENCE.split(_shown(passage.text)):
        found = [_dropped_in_answer(told, sentence) for told in answering]
        if not found or not all(found):
            found = [_dropped(told, every, sentence) for told in every if told.hedged]
        hedge = next((one for one in found if one), None)
        if hedge:
            yield finding(
                passage.entry,
                passage.path,
                f'a fact says "{hedge.words}" where this {passage.path[-1]} says it plainly.',
                "Say it here too, or add the fact that is sure of it.",
            )


class _Hedged(NamedTuple):
    """What a fact hedges: the words after the hedge; none where it hedges the whole."""

    hedge: Hedge
    words: tuple[str, ...]


@dataclass(frozen=True)
class _Told:
    """A fact with its words, read once."""

    claim: Claim

    @cached_property
    def shown(self) -> str:
        """Its text as readers see it."""
        statement = self.claim.statement
        return _shown(statement.text if isinstance(statement, Fact) else statement.note or "")

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of its text that say something."""
        return content_words(self.shown)

    @cached_property
    def hedged(self) -> tuple[_Hedged, ...]:
        """What it hedges."""
        certainty = self.claim.statement.certainty
        found = [
            _Hedged(hedge, content_words(words)[:_HEDGED_MAX])
            for words, hedge in hedged_words(self.shown)
        ]
        if certainty is not Certainty.STATED:
            found.insert(0, _Hedged(Hedge(certainty.value, (certainty,)), ()))
        return tuple(found)

    def carries(self, hedge: Hedge) -> bool:
        """Whether it is no surer than a hedge."""
        certainty = self.claim.statement.certainty
        return certainty in hedge.kinds or carries(self.shown, hedge.kinds)


def _dropped_in_answer(told: _Told, answer: str) -> Hedge | None:
    """The hedge of a fact that an answer leaves out; it may leave out the verb with it."""
    hedges = [hedged.hedge for hedged in told.hedged]
    if not hedges or not _is_from(content_words(answer), told):
        return None
    return None if any(carries(answer, hedge.kinds) for hedge in hedges) else hedges[0]


def _dropped(told: _Told, every: Sequence[_Told], sentence: str) -> Hedge | None:
    """A hedge of a fact that bears on what a sentence says plainly, and no fact says plainly."""
    words = content_words(sentence)
    for hedged in told.hedged:
        if not _tells(words, hedged, told) or carries(sentence, hedged.hedge.kinds):
            continue
        if not any(
            _tells(other.words, hedged, told) and not other.carries(hedged.hedge) for other in every
        ):
            return hedged.hedge
    return None


def _tells(words: Sequence[str], hedged: _Hedged, told: _Told) -> bool:
    """Whether a text has what a fact hedges: most of the words, or the first in words of it."""
    wanted = hedged.words
    if not wanted:
        return len(words) >= _WORDS_MIN and _is_from(words, told)
    if not has_word(words, wanted[0]) or (len(wanted) == 1 and is_adjective(hedged.hedge)):
        return False
    share = sum(has_word(words, word) for word in wanted)
    return share >= _SHARE * len(wanted) or _is_from(words, told)


def _is_from(words: Sequence[str], told: _Told) -> bool:
    """Whether most words of a text are words of a fact."""
    return share_of(words, told.words) >= _SHARE


def _shown(text: str) -> str:
    return "".join(one.text or one.target.replace("-", " ") for one in segments(text))


RULES: Final = (hedge_lost_in_summary,)
