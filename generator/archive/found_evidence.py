"""Evidence as found: where a quote stands, by which chain it came, and how much it carries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.archive.references import Claim
from generator.model.speakers import Relay, Speaker, Unnamed
from generator.model.statements import Evidence
from generator.model.vocabulary import Bears, Speech
from generator.text.letters.folding import Match


@dataclass(frozen=True, slots=True)
class FoundEvidence:
    """One evidence entry of a statement: where its quote was found, and the chain it came by."""

    claim: Claim
    index: int
    evidence: Evidence
    matches: tuple[Match, ...]

    @property
    def is_whole(self) -> bool:
        """Whether the quote carries the whole statement."""
        return self.evidence.bears is None

    @property
    def is_context(self) -> bool:
        """Whether the quote carries nothing of the statement, and only stands beside it."""
        return self.evidence.bears is Bears.CONTEXT

    @property
    def has_own_chain(self) -> bool:
        """Whether speaker and way are those of the evidence, and not those of its statement."""
        evidence = self.evidence
        return self.is_context or evidence.by is not None or evidence.via is not None

    @property
    def by(self) -> Speaker | None:
        """The speaker in this source; ``None`` when the article says it in its own voice.

        The speaker of a statement says nothing of what only stands beside it.
        """
        return self.evidence.by or (None if self.is_context else self.claim.statement.by)

    @property
    def via(self) -> tuple[Relay, ...]:
        """The way it came, nearest the speaker first, without the publisher."""
        own = self.evidence.via
        if own is None and self.is_context:
            return ()
        return self.claim.statement.via if own is None else own

    def has_voice(self, actor: str) -> bool:
        """Whether an actor, or somebody unnamed who belongs to it, says it or passes it on."""
        steps = (self.by, *self.via)
        return any(actor in (one, one.of if isinstance(one, Unnamed) else "") for one in steps)

    @property
    def speech(self) -> Speech:
        """What the speaker does, who plainly says it where another one speaks: a verb belongs to
        the speaker of the statement."""
        statement = self.claim.statement
        is_other = statement.by is not None and self.by != statement.by
        return Speech.SAYS if self.is_context or is_other else statement.speech

    @property
    def chain_basis(self) -> str:
        """How speaker or way is known; "" where the source names them."""
        shared = None if self.has_own_chain else self.claim.statement.chain_basis
        return self.evidence.chain_basis or shared or ""


def bearing(citations: Sequence[FoundEvidence]) -> tuple[FoundEvidence, ...]:
    """Those of a statement's citations that carry it: the whole ones, or all parts together.

    Only these make speakers, articles and origins of the statement.
    """
    whole = tuple(one for one in citations if one.is_whole)
    return whole or tuple(one for one in citations if not one.is_context)
