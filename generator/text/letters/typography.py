"""Marks and spaces as a printer sets them: curly quotes, no line end within a date, a true minus.

Only what we print is set; verbatim words stay as their article has them, and so do the data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from markupsafe import escape

from generator.text.letters.expressions import expression

# What holds words of others, or code: nothing is set in it, nor within a tag.
_KEPT: Final = expression(r"<(blockquote|mark|q|pre|code)\b[^>]*>.*?</\1>", re.DOTALL)
_INLINE: Final = expression(r"</?(?:a|abbr|b|bdi|em|i|small|span|strong|sup)\b")
_MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
# What a spot begins with is asked first: most places of a page are none.
_SPOTS: Final = expression(
    r"(?=[&\d\-JFMASOND])(?:(?P<double>&#34;|&quot;)|(?P<single>&#39;)"
    r"|(?P<minus>(?<![\w.,:/\u2013-])-(?=\d))"
    rf"|(?P<bound>\b\d{{1,2}} (?:{_MONTHS})\b(?: \d{{4}}\b)?"
    rf"|\b(?:{_MONTHS}) \d{{1,4}}\b|\d %))"
)
# After these a quotation mark opens; after anything else it closes.
_OPENING: Final = " \n\t([{\u00a0\u2013\u2014\u201c\u2018/"
_NO_BREAK: Final = "\u00a0"


def typeset(page: str) -> str:
    """A page, Markdown with HTML in it, as we want it printed. Characters that mean something there
    are references in it, so that bare ones are syntax and stay."""
    return "".join(_pieces(page))


def typeset_words(text: str) -> str:
    """Plain text, as we want it printed."""
    return unescape(typeset(str(escape(text))))


def _pieces(page: str) -> Iterator[str]:
    at, before = 0, "\n"
    for kept in _KEPT.finditer(page):
        yield _set(page[at : kept.start()], before)
        yield kept[0]
        at, before = kept.end(), "w"
    yield _set(page[at:], before)


def _set(text: str, before: str) -> str:
    def printed(spot: re.Match[str]) -> str:
        if text.rfind("<", 0, spot.start()) > text.rfind(">", 0, spot.start()):
            return spot[0]
        if spot["bound"]:
            return spot[0].replace(" ", _NO_BREAK)
        if spot["minus"]:
            return "\u2212"
        opens = _letter_before(text, spot.start(), before) in _OPENING
        if spot["double"]:
            return "\u201c" if opens else "\u201d"
        return "\u2018" if opens else "\u2019"

    return _SPOTS.sub(printed, text)


def _letter_before(text: str, at: int, before: str) -> str:
    """What a reader sees left of a place; a line begins after a tag that is not inside one."""
    while at and text[at - 1] == ">":
        at = text.rfind("<", 0, at)
        if not _INLINE.match(text, at):
            return "\n"
    return text[at - 1] if at else before
