"""Who stands at the end of the chains by which a statement came, as far as its record alone tells.

Whether a speaker with a record of its own is named is known there, so that what rests on unnamed
speakers alone is found from the outlines of records, without reading any of them in full.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.archive.sayings import saying_of
from generator.model.speakers import Relay, RelayingDocument, Speaker, Unnamed
from generator.model.vocabulary import Authorship

# A statement's id, the digest of what it says, which one elsewhere may share, then the ids of the
# actors at the ends of its chains, in a line.
Ends: TypeAlias = str


def chain_end(citation: FoundEvidence) -> Speaker | Relay | None:
    """Who speaks at the end of a chain: the speaker, or the first of those who passed it on;
    ``None`` where the article says it in its own voice."""
    return citation.by or next(iter(citation.via), None)


def ends_of(claims: Iterable[Claim]) -> Iterator[Ends]:
    """Of each statement that may rest on unnamed speakers alone, its ends.

    Left out is what an article or an author says, and so is that of which one says a part: where an
    outlet reports it as its own, it does not rest on the unnamed alone. A document is no speaker:
    what it says rests on whoever passed it on, and is left out where nobody is told.
    """
    for claim in claims:
        citations = enumerate(claim.statement.evidence)
        found = [FoundEvidence(claim, index, evidence, ()) for index, evidence in citations]
        ends = [_first_speaker(one) for one in found if not one.is_context]
        if ends and all(_may_be_unnamed(end) for end in ends):
            actors = dict.fromkeys(end for end in ends if isinstance(end, str))
            yield " ".join([claim.statement.id, saying_of(claim), *actors])


def _first_speaker(citation: FoundEvidence) -> Speaker | Relay | None:
    steps = (citation.by, *citation.via)
    return next((one for one in steps if one and not isinstance(one, RelayingDocument)), None)


def _may_be_unnamed(end: Speaker | Relay | None) -> bool:
    return isinstance(end, Unnamed | str) and not isinstance(end, Authorship)


def unnamed_alone(
    ends: Mapping[str, Sequence[Ends]], unnamed: frozenset[str]
) -> Mapping[str, Mapping[str, str]]:
    """The ids of the statements that rest on unnamed speakers alone, by their record's id, each
    with its digest, which those that are alike share.

    ``ends`` are those of each record, ``unnamed`` the actors whom the sources do not name.
    """
    found = {
        record: {
            name: saying
            for name, saying, *actors in map(str.split, there)
            if unnamed.issuperset(actors)
        }
        for record, there in ends.items()
    }
    return {record: there for record, there in found.items() if there}
