"""Text made safe for the place it goes to, where autoescaping alone does not know the place.

The page shows exactly what the editor typed, in every CommonMark engine.
"""

from __future__ import annotations

import re
from typing import Final

from markupsafe import Markup

# Numeric character references can form no Markdown (CommonMark 0.31, section 2.5), and unlike
# backslashes all engines, Python-Markdown too, take them for every character.
_MARKDOWN_SYNTAX: Final = re.compile(
    r"[!\"#$&'()*+<=>@\[\\\]^_`{|}~:]|(?<=www)\.|^[-.\d]|[-.](?=\s|$)"
)


def markdown_text(text: object) -> Markup:
    """Plain text as one line of Markdown that shows it as it is; white space becomes one space."""
    line = " ".join(str(text).split())
    escaped = _MARKDOWN_SYNTAX.sub(lambda found: f"&#{ord(found[0])};", line)
    return Markup(escaped)  # noqa: S704 - all characters of HTML's syntax are references now


def island(html: str) -> Markup:
    """HTML as one CommonMark HTML block: no blank line in it, for that would end it; one around.

    Braces are references, so that what fills in templates (Jinja, Liquid) finds none; so is what
    makes a link, for some read Markdown within HTML, too (MDX).
    """
    text = str(html).replace("{", "&#123;").replace("](", "]&#40;")
    lines = [line for line in (line.rstrip() for line in text.splitlines()) if line]
    block = "\n".join(["", "", *lines, "", ""])
    return Markup(block)  # noqa: S704 - what a template has put out is escaped already
