"""Letters that nobody sees: which of them a text may hold, and what it is without the others.

One judgement for all: ``folding`` does not see them in an article, ``cite`` and ``new`` leave them
out of what they print, and the check refuses them in a record. The list is that of the Unicode
property Default_Ignorable_Code_Point (DerivedCoreProperties.txt) with the control characters.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.scripts import is_spaceless

# Controls that are no white space; the noncharacters and surrogates, which no text may hold.
_CONTROLS: Final = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
_NO_TEXT: Final = "\ud800-\udfff\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
# These make text read otherwise than it is (CVE-2021-42574, "Trojan Source").
_TURNING: Final = "\u202a-\u202e\u2066-\u2069"
_FILLERS: Final = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff"
    "\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
# Marks of direction, joiners, and selectors of a letter's form: they have their place.
_SIDES: Final = "\u061c\u200e\u200f"
_JOINERS: Final = "\u200c\u200d"
_FORMS: Final = "\ufe00-\ufe0f\U000e0100-\U000e01ef"

# What folding does not see. Noncharacters are none of it: they are no text; nothing equals them.
UNSEEN: Final = expression(f"[{_CONTROLS}{_TURNING}{_FILLERS}{_SIDES}{_JOINERS}{_FORMS}]")

_REFUSED: Final = expression(f"[{_CONTROLS}\x0b-\x0d\x1c-\x1f\x85{_NO_TEXT}{_TURNING}]")
# Line ends that most programs show as nothing: who reads the line goes on where YAML has begun
# another (YAML 1.1, section 4.2).
_UNSEEN_ENDS: Final = expression("[\x85\u2028\u2029]|\r(?!\n)")
# A run of them has one letter before it and one after it, whichever of them are left out.
_SUSPECT: Final = expression(f"[{_FILLERS}{_SIDES}{_JOINERS}{_FORMS}]+")
# Scripts whose letters join, or whose clusters a joiner shapes (Unicode Standard, section 23.2).
_JOINING: Final = expression(
    "[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff\u1800-\u18af"
    "\u1b00-\u1bff\ua840-\ua9df\uaa60-\uaa7f\U00010a00-\U00010aff\U00011000-\U00011fff\U0001e900-\U0001e95f]"
)


def first_hidden(text: str, *, verbatim: bool = False) -> str:
    """The first letter that a record's text may not hold; "" when there is none.

    Never: controls other than line end and tab, what turns the direction of writing, noncharacters.
    In our own words neither: soft hyphens, spaces without width and other fillers; marks of
    direction within a word; joiners between letters of scripts that do not join. A ``verbatim``
    text is a source's, and may have the latter, as the article has them.
    """
    if text.isascii() and text.isprintable():
        return ""
    refused = _REFUSED.search(text)
    if refused or verbatim:
        return refused[0] if refused else ""
    for run in _SUSPECT.finditer(text):
        kept = _in_place(run)
        if kept != run[0]:
            return next(one for one in run[0] if one not in kept)
    return ""


def unseen_end(text: str) -> int:
    """Where a file first has a line end that a reader does not see, be it in a comment; -1 where it
    has none."""
    if text.isascii() and "\r" not in text:
        return -1
    found = _UNSEEN_ENDS.search(text)
    return found.start() if found else -1


def shown(text: str) -> str:
    """A source's words on one line, without what nobody sees, so that a record may hold them:
    joiners, marks and selectors stay where a reader sees what they do."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    plain = _REFUSED.sub("", re.sub(r"\s+", " ", text))
    return " ".join(_SUSPECT.sub(_in_place, plain).split())


def _in_place(run: re.Match[str]) -> str:
    """What of a run of joiners, marks and selectors does something where it stands."""
    before = run.string[max(0, run.start() - 1) : run.start()]
    after = run.string[run.end() : run.end() + 1]
    return "".join(letter for letter in run[0] if _has_place(letter, before, after))


def _has_place(letter: str, before: str, after: str) -> bool:
    if letter in "\u061c\u200e\u200f":
        return not (_is_letter(before) and _is_letter(after))
    if letter in "\u200c\u200d":
        return bool(before) and (_is_sign(before) or _JOINING.match(before) is not None)
    if "\ufe00" <= letter <= "\ufe0f":
        return bool(before) and (is_spaceless(before) or not _is_letter(before))
    return "\U000e0100" <= letter <= "\U000e01ef" and is_spaceless(before)


def _is_sign(letter: str) -> bool:
    return unicodedata.category(letter) in ("So", "Sk")


def _is_letter(letter: str) -> bool:
    return letter.isalpha() or unicodedata.category(letter or " ").startswith("M")
