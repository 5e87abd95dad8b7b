"""How a message tells a quoted number: what it says, or why it proves nothing."""

from __future__ import annotations

from generator.checks.quoted_numbers import QuotedNumber
from generator.text.numbers.numerals import format_number
from generator.text.numbers.values.read_number import Prospect, Sense

_SAID = {
    Sense.YEAR: "is a year",
    Sense.DATE: "is part of a date",
    Sense.TIME: "is a time of day",
    Sense.ORDER: "says which one of a row, not how many",
    Sense.NAME: "is part of a name, a label or an age group",
    Sense.WHOLE: "is the whole of which another number is a part",
    Sense.RATIO: "is one side of a ratio or of a score",
    Sense.RATE: "is told for each so many, or for each day or year",
    Sense.DENIED: "is denied there",
    Sense.NEGATED: "is of those of whom something is said not to be so",
    Sense.FORMER: "is what it was before a change",
    Sense.DIFFERENCE: "tells by how many something differs or changed",
    Sense.LEFT_OUT: "is the number of those who are left out",
    Sense.VAGUE: "says no exact number",
    Sense.UNREAD: "cannot be read by the checks",
    Sense.SHARE: "is a part of a whole",
    Prospect.FORESEEN: "is foreseen",
    Prospect.CONDITIONAL: "is told on a condition",
    Prospect.SOUGHT: "was asked for, and is not told to be what came of it",
    Prospect.UNHARMED: "is of those who came to no harm",
    Prospect.LOST: "is a loss",
    Prospect.ROOM: "tells for how many there is room",
    Prospect.ASKED: "stands in a question",
    Prospect.UNSURE: "is not known to be so",
    Prospect.UNREAL: "is of what did not come about, or not yet",
    Prospect.DEAD: "is of the dead",
    Prospect.HURT: "is of the injured",
    Prospect.MISSING: "is of the missing",
    Prospect.SAFE: "is of those who were saved",
    Prospect.HELD: "is of those who were arrested",
    Prospect.MOVED: "is of those who were brought away",
    Prospect.FREED: "is of those who were freed",
    Prospect.MEMBERS: "counts a part of those who were told before",
}


def told(number: QuotedNumber) -> str:
    """A quoted number for a message: what it says, or why it is no proof."""
    read = number.read
    words = f'"{" ".join(read.text.split())}"'
    if not number.whole:
        return f"only a part of {words}"
    if read.prospect is not None:
        return f"{words}, which {_SAID[read.prospect]}"
    if read.sense is Sense.RANGE and read.low is not None and read.high is not None:
        return f"the range {format_number(read.low)} to {format_number(read.high)}"
    if read.sense is Sense.UNREAD and len(read.values) > 1:
        either = " or ".join(map(format_number, read.values))
        return f"{words}, which can be {either}"
    if read.sense in {Sense.COUNT, Sense.ZERO}:
        return format_number(read.values[0])
    return f"{words}, which {_SAID[read.sense]}"
