"""The help for a number of which nobody can say that it is the figure's: it names no value."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.text.numbers.values.read_number import Prospect, ReadNumber

_OUTLOOKS: Final = MappingProxyType(
    {
        Prospect.FORESEEN: "expected",
        Prospect.CONDITIONAL: "if",
        Prospect.SOUGHT: "asked for",
        Prospect.UNHARMED: "unhurt",
        Prospect.ROOM: "capacity",
        Prospect.ASKED: "in question",
        Prospect.UNSURE: "unconfirmed",
        Prospect.UNREAL: "not",
    }
)


def doubt_of(read: ReadNumber, field: str, other: str, *, held: bool) -> str:
    """What to write instead of a ``field``, where a number is of what was not so, and the figure
    does not tell that (``held``), or may be of a part alone; else "".

    ``other`` tells the way that is always open: to quote other words.
    """
    if read.prospect in _OUTLOOKS and read.prospect and not held:
        said = _OUTLOOKS[read.prospect]
        return f'If the figure tells this, say so in its name or "measures" ("{said}"), or {other}.'
    if read.prospect is Prospect.MEMBERS and not held:
        return (
            f"{other[0].upper()}{other[1:]}; if the figure counts this part alone, say in its name "
            "whom it counts."
        )
    if read.doubtful:
        return (
            f'Correct "{field}", or {other}. The words may tell only a part of what the figure '
            "counts, a change of it, or what came to nothing: look whose number it is."
        )
    return ""
