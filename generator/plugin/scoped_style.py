"""Our style sheets for pages in a theme that is not ours: the same rules, below a wrapper's class.

Nothing outside the wrapper is restyled. Lengths in rem become lengths in ``--rem``, for themes give
the root a size of their own; the width that counts is the wrapper's, not the window's. Only the
dialect of our own sheets is read: no brace, semicolon or comma stands inside a text in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

WRAPPER: Final = "factsheets"

# With the weight of an id: Read the Docs names what is in an article with up to eight classes.
_SCOPE: Final = f".{WRAPPER}:not(#_)"
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_REM: Final = re.compile(r"(?<![\w.-])(-?(?:\d+\.\d+|\.\d+|\d+))rem\b")
_WINDOW: Final = re.compile(r"(?<=\d)vw\b")
_WIDTH: Final = re.compile(r"@media \((?:min|max)-width:")
# What stands on the root of the page, and stays there.
_ON_ROOT: Final = "[data-script] "
_ROOTS: Final = frozenset({":root", "html", "body"})


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a style sheet: what stands before its brace, and inside."""

    prelude: str
    body: str


def scoped(css: str) -> str:
    """A style sheet whose rules hold inside of the wrapper only.

    Of the rules for the root, only custom properties are left, so that a publisher's own sheet can
    set them; rules for paper sizes go.
    """
    return "\n".join(_scoped(_COMMENT.sub("", css)))


def blocks(css: str) -> Iterator[Block]:
    """The outermost blocks of a style sheet without comments."""
    start = depth = opened = 0
    for found in re.finditer(r"[{}]", css):
        if found[0] == "{":
            opened = opened if depth else found.start()
            depth += 1
            continue
        depth -= 1
        if depth == 0:
            prelude = " ".join(css[start:opened].split())
            yield Block(prelude, css[opened + 1 : found.start()].strip())
            start = found.end()


def _scoped(css: str) -> Iterator[str]:
    for block in blocks(css):
        head = block.prelude
        if head.startswith("@font-face"):
            yield f"{head} {{ {block.body} }}"
        elif head.startswith("@page"):
            continue
        elif head.startswith("@"):
            inside = "\n".join(_scoped(block.body))
            if inside:
                yield f"{_condition(head)} {{\n{inside}\n}}"
        else:
            body = _REM.sub(r"calc(\1 * var(--rem))", block.body)
            yield from _rule(head, _WINDOW.sub("cqi", body))


def _condition(head: str) -> str:
    return head.replace("@media", f"@container {WRAPPER}") if _WIDTH.match(head) else head


def _rule(head: str, body: str) -> Iterator[str]:
    selectors = _selectors(head)
    if any(one in _ROOTS or one.startswith(":root") for one in selectors):
        own = [line.strip() for line in body.split(";") if line.strip().startswith("--")]
        if own and ":root" in selectors:
            yield f":where(.{WRAPPER}) {{ {'; '.join(own)} }}"
        return
    yield f"{', '.join(map(_inside, selectors))} {{ {' '.join(body.split())} }}"


def _selectors(head: str) -> list[str]:
    """The selectors of a list; a comma in brackets parts none."""
    return [one.strip() for one in re.split(r",(?![^(]*\))", head)]


def _inside(selector: str) -> str:
    if selector.startswith(_ON_ROOT):
        return f"{_ON_ROOT}{_SCOPE} {selector.removeprefix(_ON_ROOT)}"
    return f"{_SCOPE} {selector}"
