"""A page written by hand as Markdown without HTML: every other word and mark of it stays.

Its source is kept, for the extensions of Markdown that it is written with are the publisher's.
Only tags go: emphasis, links and images have a form in Markdown, a mark is set in parentheses as in
the pages that are generated, and of all other elements the words stay. Code stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

from generator.pages.readable import BLOCKS, MARKS, VOID, attributes_of

_TICKS: Final = r"(?<!`)(?P<ticks>`++)(?!`)(?:[^\n]|\n(?![ \t]*\n))+?(?<!`)(?P=ticks)(?!`)"
_FENCE: Final = r"^ {0,3}(?P<fence>```++|~~~++)[^`\n]*\n"
_FENCED: Final = rf"{_FENCE}(?:.*\n)*?(?: {{0,3}}(?P=fence)[`~]*[ \t]*$|.*\Z)"
_CODE: Final = rf"(?P<code>{_FENCED}|{_TICKS}|"
_HIDDEN: Final = r"<(?P<hidden>!--|(?:script|style|svg|template)\b)"
_TAG: Final = r"<(?P<end>/?)(?P<name>[a-z][a-z0-9-]*)(?:\s[^<>]*)?/?>"
_FLAGS: Final = re.MULTILINE | re.IGNORECASE
# Lines that are far from the edge are code, but within an element.
_OUTSIDE: Final = re.compile(rf"{_CODE}^(?: {{4}}|\t).*$)|{_HIDDEN}|{_TAG}", _FLAGS)
_INSIDE: Final = re.compile(rf"{_CODE}(?P<edge>^[ \t]+))|{_HIDDEN}|{_TAG}", _FLAGS)
_FRONT: Final = re.compile(r"-{3}[ \t]*\n(?:.*\n)*?(?:\.{3}|-{3})[ \t]*\n")
_ENDS: Final = re.compile(r"--(?=>)|(?<=</)[a-z][a-z0-9-]*(?=\s*>)", re.IGNORECASE)
_AROUND: Final = {"strong": "**", "b": "**", "em": "*", "i": "*", "code": "`", "q": '"'}


def tagless(page: str) -> str:
    """A page without its tags; its front matter stays."""
    front = _FRONT.match(page)
    head = front[0] if front else ""
    return head + _Page(page[len(head) :]).plain()


class _Page:
    """A page on its way to one without tags: what is told of it, and which elements are open, each
    with what its end is in Markdown."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._told: list[str] = []
        self._open: list[tuple[str, str]] = []
        # Where each kind of element ends for the last time: what has no end holds nothing.
        self._last = {found[0].lower(): found.end() for found in _ENDS.finditer(text)}

    def plain(self) -> str:
        """The page without tags."""
        at = 0
        while found := (_INSIDE if self._open else _OUTSIDE).search(self._text, at):
            self._told.append(self._text[at : found.start()])
            at = self._part(found)
        self._told += [self._text[at:], *(end for _, end in reversed(self._open))]
        return "".join(self._told)

    def _part(self, found: re.Match[str]) -> int:
        """Tell of code or a tag; gives where it ends."""
        if found["code"]:
            self._told += [found["code"]] if found.groupdict().get("edge") is None else []
        elif found["hidden"]:
            return self._hide(found["hidden"].lower(), found.end())
        elif found["end"]:
            self._end(found["name"].lower())
        else:
            self._start(found["name"].lower(), found[0], found.end())
        return found.end()

    def _hide(self, name: str, at: int) -> int:
        if not self._is_ended(name.lstrip("!"), at):
            self._told.append(f"&lt;{name}")
            return at
        end = re.compile("-->" if name == "!--" else rf"</{name}\s*>", re.IGNORECASE)
        found = end.search(self._text, at)
        return found.end() if found else at

    def _is_ended(self, name: str, at: int) -> bool:
        return self._last.get(name, 0) > at

    def _start(self, name: str, tag: str, at: int) -> None:
        if name in BLOCKS:
            self._set_apart()
        if name in VOID or tag.endswith("/>"):
            self._told.append(_void(name, attributes_of(tag)))
        elif self._is_ended(name, at):
            start, end = _ends(name, attributes_of(tag))
            self._told.append(start)
            self._open.append((name, end))

    def _end(self, name: str) -> None:
        if name in {one for one, _ in self._open}:
            while self._open:
                last, end = self._open.pop()
                self._told.append(end)
                if last == name:
                    break
        if name in BLOCKS:
            self._set_apart()

    def _set_apart(self) -> None:
        """Begin a block."""
        before = "".join(self._told[-2:])
        self._told.append("" if not before or before.endswith("\n\n") else "\n\n")


def _void(name: str, attributes: dict[str, str]) -> str:
    """An element without an end in Markdown."""
    if name == "img":
        return f"![{attributes.get('alt', '')}]({_address(attributes.get('src', ''))})"
    return ", " if name == "br" else ""


def _ends(name: str, attributes: dict[str, str]) -> tuple[str, str]:
    """What stands before and behind the words of an element."""
    if name == "a" and attributes.get("href"):
        return "[", f"]({_address(attributes['href'])})"
    if not MARKS.isdisjoint(attributes.get("class", "").split()):
        return "(", ")"
    around = _AROUND.get(name, "")
    return around, around


def _address(text: str) -> str:
    return "".join({"(": "%28", ")": "%29", " ": "%20", "<": "%3C"}.get(one, one) for one in text)
