"""Links inside a record's text: ``[[id]]``, ``[[id|label]]``, ``[[id/fact]]``.

Everything else in a text is plain: no Markdown, no HTML.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression

_LINK: Final = expression(
    r"\[\[(?P<target>[a-z0-9-]{1,80})(?:/(?P<fact>[a-z0-9-]{1,80}))?(?:\|(?P<label>[^\[\]|]{1,200}))?\]\]"
)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text; with ``target``, a link to a record, with ``fact`` too, to one fact.

    ``text`` is what stands for the reader; of a link without a label it is empty, for only the
    archive knows the record's name.
    """

    text: str
    target: str = ""
    fact: str = ""


@lru_cache(maxsize=4096)
def segments(text: str) -> tuple[Segment, ...]:
    """Cut a text into plain stretches and links, in order."""
    found: list[Segment] = []
    end = 0
    for match in _LINK.finditer(text):
        if match.start() > end:
            found.append(Segment(text[end : match.start()]))
        found.append(Segment(match["label"] or "", match["target"], match["fact"] or ""))
        end = match.end()
    if end < len(text):
        found.append(Segment(text[end:]))
    return tuple(found)


def stray_marks(text: str) -> bool:
    """Whether a ``[[`` or ``]]`` is left that belongs to no link."""
    rest = _LINK.sub("", text)
    return "[[" in rest or "]]" in rest
