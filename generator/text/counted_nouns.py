"""Whether a word that may be counted follows a number: "900 members", but "45 in May"."""

from __future__ import annotations

import re
from typing import Final

from generator.text.number_vocabulary import phrases
from generator.text.read_number import ReadNumber

_WORD: Final = re.compile(r"[ -]?([^\W\d_][\w'’]*)")
# English words that count nothing, and the commonest of other languages.
_LITTLE: Final = frozenset(
    phrases(
        "in|on|at|to|from|for|by|of|with|and|or|but|as|than|a|an|the|per|after|before|since|until"
        "|when|while|if|this|last|next|is|was|are|were|had|has|have|will|would|it|he|she|they|up"
        "|down|today|yesterday|now|not|so|that|which|who|under|over|between|against|during|off"
        "|each|every|said|higher|lower|more|less|again|already|only|too|also|later|earlier"
        "|en|et|de|du|au|à|y|e|o|und|im|am|auf|zu|von|gegen|nach|vor|seit|dans|sur|pour|por|para"
        "|per|nel|a|em|no|na|и|в|на|до|с|по|к|ב|ו"
    )
)


def counts_another(quote: str, read: ReadNumber) -> bool:
    """Whether what follows a number in a quote, wherever it stands there, may be what it counts."""
    at = quote.find(read.text)
    while at >= 0:
        found = _WORD.match(quote, at + len(read.text))
        if found and found[1].lower() not in _LITTLE:
            return True
        at = quote.find(read.text, at + 1)
    return False
