"""Scripts and languages: which letters stand without spaces, and which way a text runs.

The one place that tells the direction of a language tag or of a text. Scripts and their letters are
those of the Unicode Character Database (https://www.unicode.org/reports/tr24/); which script a
language is likely written in is told by CLDR, through Babel
(https://www.unicode.org/reports/tr35/#Likely_Subtags).
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final, Literal

from generator.text.letters.expressions import expression

# Between the words of these scripts there are no spaces: Thai, Lao, Tibetan, Burmese, Khmer, Tai
# Le, Tai Lue, Tai Tham, Balinese, Javanese; Han, kana, bopomofo, Yi.
SPACELESS: Final = (
    "\u0e00-\u0e3a\u0e40-\u0e4e\u0e80-\u0ecf\u0edc-\u0eff\u0f00\u0f18-\u0f1f\u0f35-\u0fbc"
    "\u1000-\u103f\u1050-\u108f\u1780-\u17d3\u17d7\u17dc-\u17df\u1950-\u19cf\u19e0-\u1a5e"
    "\u1a60-\u1a7f\u1b00-\u1b4c\ua980-\ua9c0\ua9e0-\ua9ef\uaa60-\uaa7f"
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303b\u3041-\u309a\u309d-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua000-\ua48c\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f\U00020000-\U0003fffd"
)
_SPACELESS_SCRIPTS: Final = frozenset(
    (
        *("Hani", "Hans", "Hant", "Jpan", "Hrkt", "Hira", "Kana", "Bopo", "Yiii"),
        *("Thai", "Laoo", "Tibt", "Mymr", "Khmr", "Tale", "Talu", "Lana", "Bali", "Java"),
    )
)
_SPACELESS_LETTER: Final = expression(f"[{SPACELESS}]")

# Marks that stand on a letter; Python's ``\w`` leaves them out.
MARKS: Final = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    "\u07a6-\u07b0\u07eb-\u07f3\u0816-\u082d\u0859-\u085b\u0898-\u089f\u08ca-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7\u09e2\u09e3\u0a01-\u0a03\u0a3c-\u0a51"
    "\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc-\u0acd\u0ae2\u0ae3\u0b01-\u0b03\u0b3c-\u0b57\u0b62\u0b63"
    "\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3c-\u0c56\u0c62\u0c63\u0c81-\u0c83\u0cbc-\u0cd6"
    "\u0ce2\u0ce3\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d62\u0d63\u0d81-\u0d83\u0dca-\u0ddf\u0df2\u0df3"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0f18\u0f19\u0f35\u0f37\u0f39"
    "\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0fbc\u102b-\u103e\u1056-\u1059\u105e-\u1060"
    "\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u135d-\u135f\u17b4-\u17d3\u17dd"
    "\u1a17-\u1a1b\u1a55-\u1a7f\u1ab0-\u1aff\u1b00-\u1b04\u1b34-\u1b44\u1dc0-\u1dff\u20d0-\u20f0"
    "\u3099\u309a\ua980-\ua983\ua9b3-\ua9c0\ufb1e\ufe20-\ufe2f"
)

# The scripts of right to left by ISO 15924 (Unicode Standard Annex #9: letters of class R and AL).
_RIGHT_TO_LEFT: Final = frozenset(
    (
        *("Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Hatr"),
        *("Hebr", "Hung", "Khar", "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero"),
        *("Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm", "Phli", "Phlp", "Phnx"),
        *("Prti", "Rohg", "Samr", "Sarb", "Sogd", "Sogo", "Syrc", "Syre", "Syrj"),
        *("Syrn", "Thaa", "Yezi"),
    )
)

# The blocks of these scripts (Unicode Standard, chapters 9, 10, 13 to 19).
_TURNED: Final = expression(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def is_spaceless(letter: str) -> bool:
    """Whether a letter is of a script that sets no spaces between words."""
    return letter >= "\u0e00" and _SPACELESS_LETTER.match(letter) is not None


def is_spaceless_language(tag: str) -> bool:
    """Whether a language is written without spaces between words, by its script."""
    return script_of_language(tag) in _SPACELESS_SCRIPTS


def direction_of_language(tag: str) -> Literal["rtl", "ltr"]:
    """``rtl`` or ``ltr`` for a BCP 47 tag: by its script, or else its language's likely script.

    An unknown language is taken to run from left to right.
    """
    return "rtl" if script_of_language(tag) in _RIGHT_TO_LEFT else "ltr"


@cache
def script_of_language(tag: str) -> str:
    """The ISO 15924 code of the script of a BCP 47 tag, such as ``Arab``; "" where unknown."""
    language, *subtags = tag.split("-")
    script = next((part for part in subtags if len(part) == 4 and part.isalpha()), "")
    if script or language in ("en", "de", "fr", "es", "it", "pt"):
        return script.title() or "Latn"
    from babel.core import get_global  # noqa: PLC0415 - 60 ms, and only other languages need it

    likely = get_global("likely_subtags")
    region = next((part for part in subtags if len(part) in (2, 3)), "")
    found = likely.get(f"{language}_{region}") or likely.get(language) or ""
    return next((part for part in str(found).split("_") if len(part) == 4), "")


def turns(text: str) -> bool:
    """Whether any letter of a text runs from right to left, so that the text must be kept apart
    from what stands beside it."""
    return not text.isascii() and _TURNED.search(text) is not None


def direction_of_text(text: str) -> Literal["rtl", "ltr", ""]:
    """``rtl`` or ``ltr`` for a text, by its first letter that has a direction; "" without one.

    Rules P2 and P3 of the Unicode Bidirectional Algorithm (Unicode Standard Annex #9), as
    ``dir="auto"`` of HTML applies them.
    """
    isolates = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("LRI", "RLI", "FSI"):
            isolates += 1
        elif kind == "PDI":
            isolates = max(0, isolates - 1)
        elif not isolates and kind in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return ""
