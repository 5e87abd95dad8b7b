"""A chain of attribution in one line, for formats that have no place for its parts.

Layer 3.
"""

from __future__ import annotations

from generator.exports.twins import Attribution, EvidenceTwin


def speaker_name(chain: Attribution) -> str:
    """Who says it; of someone whom the source does not name, that it does not."""
    return f"{chain.speaker} (not named)" if chain.voice == "unnamed" else chain.speaker


def chain_text(evidence: EvidenceTwin) -> str:
    """The whole chain: ``two officials (not named), via AFP, in CBS News, 5 March 2025``.

    An outlet that speaks itself is not named a second time.
    """
    chain = evidence.attribution
    speaker = speaker_name(chain)
    said = f"as reported by {speaker}" if chain.voice == "own" else speaker
    via = "".join(f", via {outlet.name}" for outlet in chain.via if outlet != chain.actor)
    where = f", in {chain.publisher.name}" if chain.publisher != chain.actor else ""
    return f"{said}{via}{where}, {evidence.published.text}"
