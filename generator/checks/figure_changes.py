"""Whether a figure tells by how much something changed, or differs from another thing."""

from __future__ import annotations

import re

from generator.model.records import Figure
from generator.model.vocabulary import FigureKind
from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import ReadNumber

# "Rise in the price", "Seats lost", "Bodies found"
_OF_CHANGE = expression(
    r"\b(?:ris(?:es?|ing)|increas\w*|f[ae]ll(?:s|ing)?|drop\w*|declin\w*|cuts?|gain\w*|loss(?:es)?"
    r"|lost|chang\w*|differ\w*|growth|decreas\w*|reduc\w*|hikes?|more|fewer|less|add(?:ed|itional)"
    r"|new|extra|found|recovered|further|latest|margin|lead|short(?:fall|age)?|gap|excess|overrun"
    r"|surplus|jump|slump|raised|lowered|above|below|over|under|beyond|swing|move|majorit(?:y|ies)|deficit"
    r"|advantage|ahead|behind|clear)\b",
    re.IGNORECASE,
)
# What stands between two, and may change itself: "the deficit narrowed by 2 billion"
_STANDING = expression(
    r"margin|lead|short(?:fall|age)?|gap|excess|overrun|surplus|majorit(?:y|ies)|deficit|advantage"
)


def counts_a_change(figure: Figure, read: ReadNumber) -> bool:
    """Whether a figure is of a change, by its kind or its name ("Rise in the price"), and may take
    this number: a gap that a number made smaller was of another size."""
    if figure.kind is FigureKind.CHANGE:
        return True
    told = (found[0].lower() for found in _OF_CHANGE.finditer(figure.name))
    return any(not read.direction or _STANDING.fullmatch(word) is None for word in told)
