"""Things and places that are no people: drones, houses, states, and the counters of East Asia.

"91 drones were shot down, five people were hurt": the 91 are no people. The words are in
``words_of_things`` and ``words_of_places``: whatever does not stand there may count anything.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.units.units import Unit
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_places import PLACES
from generator.text.numbers.vocabulary.words_of_things import ALONE, BETWEEN, THINGS_COUNTED

THINGS: Final = Unit("things", measures="things")
# A vowel sign goes on with a word: "पुल" is a bridge, "पुलिसकर्मी" are policemen.
_END_OF_HINDI: Final = r"(?![^\s\d.,;:!?।)\"'\u2019\u201d])"
_SPACELESS: Final = frozenset(("zh", "ja", "ko", "th"))


def is_of_things(text: str, at: int, language: str) -> bool:
    """Whether things that are no people stand right after a place of a plain text."""
    pattern = _pattern(base(language))
    return pattern is not None and pattern.match(text, at) is not None


@lru_cache(maxsize=32)
def _pattern(tongue: str) -> re.Pattern[str] | None:
    nouns = "|".join(table[tongue] for table in (THINGS_COUNTED, PLACES) if tongue in table)
    if not nouns:
        return None
    if tongue in _SPACELESS:
        return expression(rf" ?(?:{nouns})")
    between = BETWEEN.get(tongue, "")
    alone = rf"|(?:{ALONE[tongue]})" if tongue in ALONE else ""
    end = _END_OF_HINDI if tongue in {"hi", "bn"} else r"(?![^\W\d_-]|-)"
    return expression(rf"{between} (?:(?:{nouns}){end}{alone})")
