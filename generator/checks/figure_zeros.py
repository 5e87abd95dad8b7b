"""Whether a zero in words denies what a figure counts: "no arrests" is no proof of no deaths."""

from __future__ import annotations

import re
from typing import Final

from generator.model.records import Figure
from generator.text.letters.expressions import expression
from generator.text.numbers.units.counted_things import is_of_things
from generator.text.numbers.units.denied_people import HARMED, HELD
from generator.text.numbers.values.read_number import ReadNumber, Sense

_OF_HARM: Final = expression(
    r"\b(?:injur\w*|hurt|wound\w*|harm\w*|casualt\w*|kill\w*|dead|deaths?|died|fatal\w*|victims?"
    r"|tolls?)\b",
    re.IGNORECASE,
)
_OF_HOLDING: Final = expression(
    r"\b(?:arrest\w*|detain\w*|detention\w*|held|custody|jail\w*|charge[sd]?|convict\w*)\b",
    re.IGNORECASE,
)


def denies_another(figure: Figure, read: ReadNumber) -> bool:
    """Whether a zero in words is of other people than the figure counts, or of people where it
    counts things."""
    if read.sense is not Sense.ZERO or read.unit not in {HELD, HARMED}:
        return False
    name = figure.name
    if is_of_things(f" {figure.unit.lower()}", 0, "en"):
        return True
    own, other = (_OF_HOLDING, _OF_HARM) if read.unit == HELD else (_OF_HARM, _OF_HOLDING)
    return own.search(name) is None and other.search(name) is not None
