"""In which script a text is written for the most part, and which languages are likely in it.

The scripts are those of ISO 15924; which letters are of which is told by the blocks of the Unicode
Standard, and the languages of a script stand by the number of those who write them, after CLDR.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression

_LETTERS: Final = MappingProxyType(
    {
        "Latn": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
        "Cyrl": "\u0400-\u052f",
        "Grek": "\u0370-\u03ff\u1f00-\u1fff",
        "Armn": "\u0531-\u058a",
        "Hebr": "\u05d0-\u05f2",
        "Arab": "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f",
        "Syrc": "\u0710-\u074f",
        "Thaa": "\u0780-\u07a5",
        "Deva": "\u0904-\u0939\u0958-\u097f",
        "Beng": "\u0985-\u09b9\u09dc-\u09f1",
        "Guru": "\u0a05-\u0a39\u0a59-\u0a74",
        "Gujr": "\u0a85-\u0ab9\u0ae0\u0ae1",
        "Orya": "\u0b05-\u0b39\u0b5c-\u0b61",
        "Taml": "\u0b83-\u0bb9",
        "Telu": "\u0c05-\u0c39\u0c58-\u0c61",
        "Knda": "\u0c85-\u0cb9\u0cde-\u0ce1",
        "Mlym": "\u0d05-\u0d3a\u0d5f-\u0d61",
        "Sinh": "\u0d85-\u0dc6",
        "Thai": "\u0e01-\u0e46",
        "Laoo": "\u0e81-\u0ec6",
        "Tibt": "\u0f40-\u0f6c",
        "Mymr": "\u1000-\u102a\u1050-\u1055",
        "Geor": "\u10a0-\u10ff",
        "Ethi": "\u1200-\u135a",
        "Khmr": "\u1780-\u17b3",
        "Jpan": "\u3041-\u3096\u30a1-\u30fa",
        "Kore": "\uac00-\ud7a3",
        "Hani": "\u3400-\u4dbf\u4e00-\u9fff",
    }
)
_LIKELY: Final = MappingProxyType(
    {
        "Latn": "en es fr pt de",
        "Cyrl": "ru uk bg sr",
        "Grek": "el",
        "Armn": "hy",
        "Hebr": "he yi",
        "Arab": "ar fa ur ps",
        "Syrc": "syr",
        "Thaa": "dv",
        "Deva": "hi mr ne",
        "Beng": "bn as",
        "Guru": "pa",
        "Gujr": "gu",
        "Orya": "or",
        "Taml": "ta",
        "Telu": "te",
        "Knda": "kn",
        "Mlym": "ml",
        "Sinh": "si",
        "Thai": "th",
        "Laoo": "lo",
        "Tibt": "bo",
        "Mymr": "my",
        "Geor": "ka",
        "Ethi": "am ti",
        "Khmr": "km",
        "Jpan": "ja",
        "Kore": "ko",
        "Hani": "zh",
    }
)
# Languages that newspapers write in more than one script.
IN_SEVERAL_SCRIPTS: Final = frozenset(
    (
        *("az", "bs", "ha", "kk", "ks", "ku", "ky", "mn", "ms", "pa", "sd", "sr", "tg", "tk"),
        *("ug", "uz", "yue", "zh"),
    )
)
# Scripts that are one for this purpose: Han in whichever form, alone or among kana and Hangul.
_ALIKE: Final = MappingProxyType(
    {"Hans": "Hani", "Hant": "Hani", "Hrkt": "Jpan", "Hira": "Jpan", "Kana": "Jpan", "Hang": "Kore"}
)
_MIXED: Final = frozenset((("Hani", "Jpan"), ("Hani", "Kore")))
# Of so many letters a text has its script; a few words in another one are names and titles.
_LOOKED_AT: Final = 5_000
_LEAST: Final = 20
_MOST: Final = 0.6
_ANY: Final = expression(r"[^\W\d_]")
_LATIN: Final = expression(f"[{_LETTERS['Latn']}]")
# So much of a Japanese or Korean text is in signs of their own, the rest may be Han.
_OWN: Final = 0.1


def main_script(text: str) -> str:
    """The ISO 15924 code of the script in which most letters of a text are; "" where there are too
    few letters, or no script has most of them."""
    looked_at = text[:_LOOKED_AT]
    letters = len(_ANY.findall(looked_at))
    latin = letters if looked_at.isascii() else len(_LATIN.findall(looked_at))
    if letters >= _LEAST and latin >= _MOST * letters:
        return "Latn"  # most texts are, and need no look for others
    counts = {code: len(re.findall(f"[{signs}]", looked_at)) for code, signs in _LETTERS.items()}
    total = sum(counts.values())
    for own in ("Jpan", "Kore"):
        if counts[own] > _OWN * total:
            counts[own] += counts.pop("Hani", 0)
    script = max(counts, key=lambda code: counts[code])
    return script if total >= _LEAST and counts[script] >= _MOST * total else ""


def may_be_written(script: str, usual: str) -> bool:
    """Whether a text in a script may be of a language whose usual script (ISO 15924) is another:
    a Japanese headline may have Han alone."""
    own = _ALIKE.get(usual, usual)
    return own in {"", script} or (script, own) in _MIXED


def likely_languages(script: str) -> tuple[str, ...]:
    """The languages (BCP 47) that are likely in a script, the most likely first."""
    return tuple(_LIKELY[script].split())
