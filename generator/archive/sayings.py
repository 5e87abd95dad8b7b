"""Which statements of several records say the same, in the same words of the same articles."""

from __future__ import annotations

import re
from hashlib import blake2s
from typing import Final

from generator.archive.references import Claim
from generator.model.statements import Fact
from generator.text.links.wikilinks import segments

# What a name has that its id has not, or the other way round: a link without a label has an id for
# its name, and one record names itself without a link where another links to it.
_NOT_IN_BOTH: Final = re.compile(r"[\s'\u2019-]+")


def saying_of(claim: Claim) -> str:
    """What a statement says and the words it rests on, as a digest of sixteen digits, which those
    that are alike share. A number is its figure's alone."""
    fact = claim.statement
    told = [claim.ref]
    if isinstance(fact, Fact):
        text = "".join(one.text or one.target for one in segments(fact.text))
        told = [_NOT_IN_BOTH.sub("", text.casefold()) or text, fact.when.text if fact.when else ""]
        told += [part for one in fact.evidence for part in (one.source, one.quote)]
    return blake2s("\0".join(told).encode(), digest_size=8).hexdigest()
