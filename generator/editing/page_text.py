"""The article's own text in a web page, found by trafilatura and written down line by line.

A. Barbaresi, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and
Extraction" (ACL 2021). The words stay as the page has them; only the white space of HTML is made
single, and a raised or lowered digit becomes the sign that is raised or lowered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from lxml import etree
from trafilatura import bare_extraction

_BLOCKS: Final = frozenset(
    ("body", "div", "head", "p", "item", "list", "quote", "code", "row", "table", "ab", "lb")
)
# White space that HTML shows as one space; a no-break space is a sign of its own.
_BLANKS: Final = re.compile(r"[ \t\r\n\f]+")
_RAISED: Final = str.maketrans("0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ")
_LOWERED: Final = str.maketrans("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎")


def text_of_page(tree: Any) -> str:
    """The paragraphs of the article in an HTML tree, which is changed; "" where none is found."""
    found: Any = bare_extraction(
        tree, favor_recall=True, include_comments=False, include_formatting=True
    )
    if found is None or found.body is None:
        return ""
    lines = (_BLANKS.sub(" ", line).strip() for line in "".join(_pieces(found.body)).split("\0"))
    return "\n\n".join(line for line in lines if line)


def _pieces(body: Any) -> Iterator[str]:
    """The text in order, with a NUL, which HTML cannot hold, where a line ends."""
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            yield "\0"
        if event == "start":
            yield _shifted(element)
        else:
            yield "\t" if element.tag == "cell" else ""
            yield element.tail or "" if element is not body else ""


def _shifted(element: Any) -> str:
    text = element.text or ""
    shift = {"#sup": _RAISED, "#sub": _LOWERED}.get(element.get("rend", ""))
    return text.translate(shift) if shift else text
