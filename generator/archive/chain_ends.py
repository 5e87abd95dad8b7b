"""Who stands at the end of the chains by which a statement came, as far as its record alone tells.

Whether a speaker with a record of its own is named is known there, so that what rests on unnamed
speakers alone is found from the outlines of records, without reading any of them in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2s
from typing import Final, TypeAlias

from generator.archive.found_evidence import FoundEvidence, bearing
from generator.archive.references import Claim
from generator.model.speakers import Relay, Speaker, Unnamed
from generator.model.statements import Fact
from generator.model.vocabulary import Authorship
from generator.text.wikilinks import segments

# A statement's id, a digest of what it says in which words (that of one elsewhere may be the same),
# then the ids of the actors at the ends of its chains, in a line.
Ends: TypeAlias = str


# What a name has that its id has not, or the other way round.
_NOT_IN_BOTH: Final = re.compile(r"[\s'\u2019-]+")


def chain_end(citation: FoundEvidence) -> Speaker | Relay | None:
    """Who speaks at the end of a chain: the speaker, or the first of those who passed it on;
    ``None`` where the article says it in its own voice."""
    return citation.by or next(iter(citation.via), None)


def ends_of(claims: Iterable[Claim]) -> Iterator[Ends]:
    """Of each statement that may rest on unnamed speakers alone, its ends.

    Left out is what an article, an author or a document says.
    """
    for claim in claims:
        citations = enumerate(claim.statement.evidence)
        found = [FoundEvidence(claim, index, evidence, ()) for index, evidence in citations]
        ends = [chain_end(one) for one in bearing(found)]
        if ends and all(_may_be_unnamed(end) for end in ends):
            actors = dict.fromkeys(end for end in ends if isinstance(end, str))
            yield " ".join([claim.statement.id, _saying(claim), *actors])


def _saying(claim: Claim) -> str:
    """What a statement says, and the words it rests on, as eight digits. A link without a label has
    an id for its name; but for blanks and hyphens both are the same, mostly. A number is its
    figure's alone."""
    fact = claim.statement
    if not isinstance(fact, Fact):
        return blake2s(claim.ref.encode(), digest_size=4).hexdigest()
    text = "".join(one.text or one.target for one in segments(fact.text))
    told = [_NOT_IN_BOTH.sub("", text.casefold()) or text, fact.when.text if fact.when else ""]
    told += [part for one in fact.evidence for part in (one.source, one.quote)]
    return blake2s("\0".join(told).encode(), digest_size=4).hexdigest()


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
