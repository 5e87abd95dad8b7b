"""XML written by hand: elements of escaped text.

XML 1.0 (https://www.w3.org/TR/xml/): what section 2.2 does not allow becomes U+FFFD, and
a carriage return is a character reference, since a reader would take it for a line feed (2.11).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from markupsafe import Markup

DECLARATION: Final = Markup('<?xml version="1.0" encoding="utf-8"?>\n')
_ILLEGAL: Final = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REFERENCES: Final = {ord(c): f"&#{ord(c)};" for c in "&<>\"'\r"}
_IN_ATTRIBUTES: Final = _REFERENCES | {ord(c): f"&#{ord(c)};" for c in "\t\n"}


def xml_text(text: str) -> Markup:
    """A text between tags."""
    legal = _ILLEGAL.sub("\ufffd", text)
    return Markup(legal.translate(_REFERENCES))  # noqa: S704 - every character of markup is escaped


def element(
    name: str, *children: str | Markup, attributes: Mapping[str, str] | None = None
) -> Markup:
    """An element; children that are ``Markup`` stand as they are, other texts are escaped."""
    told = "".join(
        f' {key}="{_ILLEGAL.sub(chr(0xFFFD), value).translate(_IN_ATTRIBUTES)}"'
        for key, value in (attributes or {}).items()
    )
    inner = "".join(one if isinstance(one, Markup) else xml_text(one) for one in children)
    if not inner:
        return Markup(f"<{name}{told}/>")  # noqa: S704 - a name of ours and escaped attributes
    return Markup(f"<{name}{told}>{inner}</{name}>")  # noqa: S704 - as above, and escaped children
