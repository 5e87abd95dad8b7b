"""What YAML leaves out without a word: text after " #", after a comma, and words for nothing.

An editor types a sentence and sees it; YAML reads a part of it. Each function takes the file and a
place in it, and tells what is lost there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Protocol

from generator.content import yaml_rules
from generator.diagnostics.diagnostic import Diagnostic, Span
from generator.text.letters.hidden_characters import first_hidden, unseen_end

# A comment shows that it is one by two spaces before the # and one after it, the form that yamllint
# asks for (https://yamllint.readthedocs.io/en/stable/rules.html#module-yamllint.rules.comments).
_COMMENT: Final = re.compile(r"(?![ \t]{2,}#(?:[ \t#]|$))[ \t]+#[^\r\n]*", re.MULTILINE)
# A line that starts with #, below a text that could go on there.
_COMMENT_BELOW: Final = re.compile(r"[ \t]*(?:\r\n?|\n)([ \t]*)#[^ \t\r\n#][^\r\n]*")
# YAML 1.1 and 1.2 read these as no value.
_NOTHING: Final = frozenset({"~", "null", "Null", "NULL"})
# Fields that hold a source's words as they are.
_VERBATIM: Final = frozenset({"quote", "prefix", "suffix"})
_HASH: Final = re.compile(r"[ \t]*(?:(?:\r\n?|\n)[ \t]*)?#")


class File(Protocol):
    """A file's text, and the places in it."""

    @property
    def text(self) -> str: ...

    def span(self, start: int, end: int) -> Span: ...


class Extent(Protocol):
    """A value of the file: where it starts and ends."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


class YamlWords(Extent, Protocol):
    """A value that is a text."""

    @property
    def text(self) -> str: ...


def may_lose(text: str, start: int, end: int) -> bool:
    """Whether anything of these may be lost at an unquoted value; quick, so that few files are
    looked at closely."""
    if start == end or text[start - 1 : start] == ",":
        return True
    return _HASH.match(text, end) is not None or _is_nothing(text, start, end)


def unseen_in(document: File) -> Iterator[Diagnostic]:
    """A line end that nobody sees: what follows it is not what it seems to be."""
    at = unseen_end(document.text)
    if at >= 0:
        yield from yaml_rules.hidden_character(document.span(at, at + 1), document.text[at])


def wrong_at(
    document: File, key: YamlWords | None, value: YamlWords, *, quoted: bool
) -> Iterator[Diagnostic]:
    """What a value holds that nobody sees; and what is lost at an unquoted one: behind a #, or as a
    whole. In a list a value has no key."""
    hidden = first_hidden(value.text, verbatim=key is not None and key.text in _VERBATIM)
    if hidden:
        place = document.span(value.start, value.end)
        yield from yaml_rules.hidden_character(place, hidden)
    if quoted or not value.text:
        return
    cut = _cut_off(document.text, (key or value).start, value.end)
    if cut:
        yield from yaml_rules.text_cut_off(document.span(value.start, value.end), cut)
    if _is_nothing(document.text, value.start, value.end):
        place = document.span(value.start, value.end)
        yield from yaml_rules.word_for_nothing(place, document.text[value.start : value.end])


def loss_in_brackets(document: File, item: Extent) -> Iterator[Diagnostic]:
    """A comma inside a number that cut an unquoted text of a list in two."""
    text, start = document.text, item.start
    digits = text[start - 2 : start - 1] + text[start : start + 1]
    if text[start - 1 : start] == "," and len(digits) == 2 and digits.isdigit():
        place = document.span(start, item.end)
        yield from yaml_rules.split_by_comma(place, text[start : item.end])


def is_rest(text: str, key: Extent, value: Extent) -> bool:
    """Whether what stands as a key in braces is the rest of the text before it: it has neither a
    colon nor a value."""
    return value.start == value.end and not text[key.end : value.end + 1].lstrip().startswith(":")


def _cut_off(text: str, key: int, end: int) -> str:
    """What YAML takes for a comment after an unquoted value that ends at a place; "" for none. On
    the line below, only what stands deeper than the key."""
    beside = _COMMENT.match(text, end)
    if beside:
        return beside[0].strip()
    below = _COMMENT_BELOW.match(text, end)
    if below is None:
        return ""
    line = text.rfind("\n", 0, key) + 1
    line = max(line, text.rfind("\r", line, key) + 1)
    return below[0].strip() if len(below[1]) > key - line else ""


def _is_nothing(text: str, start: int, end: int) -> bool:
    """Whether an unquoted word stands there that YAML reads as no value."""
    return end - start <= 4 and text[start:end] in _NOTHING
