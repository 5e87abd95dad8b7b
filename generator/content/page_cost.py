"""What it takes to make hand-written pages: Python-Markdown makes each once, where it can do no
harm, with the extensions that MkDocs sets by itself.

No list of what takes it long would be whole. What a page of some kilobytes can do is counted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import islice
from typing import Final, TypeAlias

from generator.content.forked import confined

# Which of some pages, by their paths, are too costly.
Weigh: TypeAlias = Callable[[Mapping[str, str]], Collection[str]]

_SMALL: Final = 8 * 1024
# A hostile page may cost two seconds: what it takes here, the same again in MkDocs, and what is
# looked at beside. The largest page of prose takes a quarter of this.
_SECONDS: Final = 0.8
_MEMORY: Final = 200 * 1024 * 1024
# Half a second of Python-Markdown's work.
_MAX_CELLS: Final = 50_000
# A third of a second of it, and MkDocs has each page parsed twice: from a tag that nothing ends, it
# looks through the rest of the page, empty lines or not.
_MAX_OPEN_TAGS: Final = 8_000_000
# A quarter of a second of it where they stand apart; where nothing stands between them, each has it
# look through the rest of the page.
_MAX_HEADINGS: Final = 2_000
_HEADING: Final = re.compile(r"^[ \t>]*+(?:#|[=-]++[ \t]*+$)", re.MULTILINE)
_OPEN_TAG: Final = re.compile(r"<[A-Za-z][^<>]*(?=<|\Z)")
_EXTENSIONS: Final = ("toc", "tables", "fenced_code")
_RULE: Final = re.compile(r"^[ \t>]*[|:-][ \t|:-]*$", re.MULTILINE)


def costly_pages(texts: Mapping[str, str]) -> Collection[str]:
    """Which of some pages, by their paths, take too long to make. Raises ``OSError``."""
    return [path for path, text in texts.items() if json.loads(weighed([text])[0])]


def weighed(texts: Sequence[str]) -> list[str]:
    """Whether each text takes too long to make, as JSON. Raises ``OSError``."""
    from markdown import Markdown  # noqa: PLC0415 - slow, and most projects' pages are small

    convert = Markdown(extensions=_EXTENSIONS).convert
    return [json.dumps(_is_costly(convert, text)) for text in texts]


def needs_weighing(text: str) -> bool:
    """Whether a text is so long that nobody knows without trying."""
    return len(text) > _SMALL


def first_of_many_cells(text: str) -> int | None:
    """Where the table begins with which there are too many cells; ``None`` where there are not."""
    cells, at = 0, 0
    for block in re.split(r"(\n[ \t]*\n)", text):
        if _RULE.search(block):
            lines = block.split("\n")
            cells += len(lines) * max(line.count("|") for line in lines)
        if cells > _MAX_CELLS:
            return at
        at += len(block)
    return None


def first_of_many_open_tags(text: str) -> int | None:
    """Where the tag stands with which there are too many that nothing ends for a page's length;
    ``None`` where there are not."""
    most = _MAX_OPEN_TAGS // max(1, len(text))
    found = next(islice(_OPEN_TAG.finditer(text), most, None), None)
    return found.start() if found else None


def first_of_many_headings(text: str) -> int | None:
    """Where the heading stands with which there are too many; ``None`` where there are not."""
    found = next(islice(_HEADING.finditer(text), _MAX_HEADINGS, None), None)
    return found.start() if found else None


def _is_costly(convert: Callable[[str], str], text: str) -> bool:
    try:
        confined(lambda page: len(convert(page)), text, _SECONDS, _MEMORY)
    except (TimeoutError, MemoryError, RuntimeError):
        return True
    return False
