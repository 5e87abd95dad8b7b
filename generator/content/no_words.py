"""Lines of a record that say nothing: remarks, and what holds of a statement that says nothing
else."""

from __future__ import annotations

import re
from typing import Final

from generator.model.vocabulary import Certainty, Speech

# The fields of a statement, with their values.
HOLDS_ANYWAY: Final = (("certainty", Certainty.STATED.value), ("speech", Speech.SAYS.value))
_ANYWAY: Final = "|".join(f"{field}: {value}" for field, value in HOLDS_ANYWAY)
_NO_WORDS: Final = rf"[ \t]*(?:#.*|(?:{_ANYWAY})[ \t]*\r?)"
_LINE: Final = re.compile(rf"\s*|{_NO_WORDS}")
_LINES: Final = re.compile(f"^{_NO_WORDS}$".encode(), re.MULTILINE)


def says_nothing(line: str) -> bool:
    """Whether a line, without its end, is empty or has no words."""
    return bool(_LINE.fullmatch(line))


def words_in(item: bytes) -> list[bytes]:
    """What some lines say, whatever their white space and those of them that say nothing."""
    return _LINES.sub(b"", item).split()
