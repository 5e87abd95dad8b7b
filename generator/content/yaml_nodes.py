"""YAML as text with positions: a small composer over PyYAML's C event stream.

Takes the subset that a record needs: mappings, sequences and scalars. Scalars stay text,
so ``no``, ``010``, ``1:30`` and ``2024-02-30`` reach the model as they were typed. Everything that
makes YAML dangerous or surprising is refused with its place: anchors, aliases, tags, merge keys,
duplicate keys, second documents, depth, size (YAML 1.1, https://yaml.org/spec/1.1/).
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Any, Final, TypeAlias

import yaml

from generator.content import yaml_rules as yamlrules
from generator.diagnostics.diagnostic import Diagnostic, Span

MAX_BYTES: Final = 1024 * 1024
MAX_DEPTH: Final = 16


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text; ``start`` and ``end`` are code point offsets in the file's text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sequence:
    items: tuple[Node, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mapping:
    entries: tuple[tuple[Scalar, Node], ...]
    start: int
    end: int


Node: TypeAlias = Scalar | Sequence | Mapping
Step: TypeAlias = str | int
# The stubs leave out what the C parser's events always carry: both marks, anchor and tag.
Event: TypeAlias = Any


@dataclass(frozen=True)
class Document:
    """A YAML file: its path in the project, its text, and its root (``None`` if unreadable)."""

    path: str
    text: str
    root: Node | None

    @cached_property
    def lines(self) -> tuple[str, ...]:
        r"""The lines with their ends; as in editors, ``\n``, ``\r\n`` and ``\r`` end a line."""
        pieces = self.text.replace("\r\n", "\0\n").replace("\r", "\n").split("\n")
        return tuple(piece.replace("\0", "\r") + "\n" for piece in pieces)

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        return (0, *accumulate(len(line) for line in self.lines))

    def span(self, start: int, end: int) -> Span:
        """The span between two code point offsets; line and column count from 1."""
        line = bisect_right(self._line_starts, start)
        end_line = bisect_right(self._line_starts, max(start, end))
        return Span(
            self.path,
            line,
            start - self._line_starts[line - 1] + 1,
            end_line,
            max(start, end) - self._line_starts[end_line - 1] + 1,
        )

    def span_of(self, *path: Step) -> Span:
        """The span of the value at a path such as ``("facts", 0, "text")``.

        Steps that lead nowhere are left out, so a path to a missing field gives its parent.
        """
        node = self.node_at(path)
        return self.span(node.start, node.end) if node else Span(self.path)

    def span_within(self, words: str, *path: Step) -> Span:
        """The span of the first such words in the value at a path; of the whole value when they do
        not stand there as they are (a folded line or an escape may be in between)."""
        node = self.node_at(path)
        at = self.text.find(words, node.start, node.end) if node else -1
        return self.span_of(*path) if at < 0 else self.span(at, at + len(words))

    def node_at(self, path: tuple[Step, ...]) -> Node | None:
        """The node at a path; steps that lead nowhere are left out."""
        node = self.root
        for step in path:
            node = (child(node, step) if node else None) or node
        return node

    def span_of_key(self, *path: Step) -> Span:
        """The span of the key, not the value, at a path whose last step is a key."""
        parent = self.node_at(path[:-1])
        if isinstance(parent, Mapping):
            for key, _ in parent.entries:
                if key.text == path[-1]:
                    return self.span(key.start, key.end)
        return self.span_of(*path)


def child(node: Node, step: Step) -> Node | None:
    """The node one step down: the value of a key, or the item at an index."""
    if isinstance(node, Mapping):
        return next((value for key, value in node.entries if key.text == step), None)
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return None


def plain(node: Node) -> Any:
    """The node as dicts, lists and strings, for the models."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.entries}


def decode(data: bytes, path: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """A file's bytes as text: at most 1 MiB of strict UTF-8; byte order marks are taken off.

    Returns a document without nodes, empty when it cannot be read, and what is wrong with it.
    """
    if len(data) > MAX_BYTES:
        return Document(path, "", None), tuple(yamlrules.file_too_large(Span(path), MAX_BYTES))
    try:
        return Document(path, data.decode("utf-8").lstrip("\ufeff"), None), ()
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode("utf-8").lstrip("\ufeff")
        place = Document(path, before, None).span(len(before), len(before))
        return Document(path, "", None), tuple(yamlrules.not_utf8(place, data[problem.start]))


def compose(data: bytes, path: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Read a YAML file's bytes into nodes; CRLF is fine.

    Returns the document, whose root is ``None`` when it cannot be read, and what is wrong with it.
    """
    document, problems = decode(data, path)
    if problems:
        return document, problems
    composer = _Composer(document)
    root = composer.compose()
    return Document(path, document.text, root), tuple(composer.diagnostics)


class _Stop(Exception):
    """The stream cannot be read on; why is among the diagnostics."""


class _Composer:
    """Builds nodes from events; collects problems and goes on wherever that makes sense."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.diagnostics: list[Diagnostic] = []
        self.events: Iterator[Event] = iter(())

    def compose(self) -> Node | None:
        try:
            self.events = yaml.parse(self.document.text, Loader=yaml.CSafeLoader)
            return self._stream()
        except yaml.MarkedYAMLError as problem:
            mark = problem.problem_mark or problem.context_mark
            at = min(mark.index, len(self.document.text)) if mark else 0
            place = self.document.span(at, at)
            self.diagnostics.extend(yamlrules.yaml_syntax(place, str(problem.problem or "")))
        except yaml.reader.ReaderError as problem:
            at = min(problem.position, len(self.document.text))
            self.diagnostics.extend(
                yamlrules.hidden_character(self.document.span(at, at), problem.character)
            )
        except _Stop:
            pass
        return None

    def _stream(self) -> Node | None:
        root: Node | None = None
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._stop(yamlrules.second_document(self._span(event)))
                if event.tags:
                    self._stop(yamlrules.tag(self._span(event), "%TAG"))
            elif isinstance(event, yaml.NodeEvent):
                root = self._node(event, 1)
        return root

    def _span(self, event: Event) -> Span:
        return self.document.span(event.start_mark.index, event.end_mark.index)

    def _stop(self, found: Iterator[Diagnostic]) -> None:
        self.diagnostics.extend(found)
        raise _Stop

    def _node(self, event: Event, depth: int) -> Node:
        if depth > MAX_DEPTH:
            self._stop(yamlrules.too_deep(self._span(event), MAX_DEPTH))
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            self._stop(yamlrules.anchor_or_alias(self._span(event), event.anchor))
        if event.tag:
            self._stop(yamlrules.tag(self._span(event), event.tag))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _scalar(self, event: Event) -> Scalar:
        hidden = first_hidden(event.value)
        if hidden:
            self.diagnostics.extend(yamlrules.hidden_character(self._span(event), hidden))
        return Scalar(event.value, event.start_mark.index, event.end_mark.index)

    def _sequence(self, event: Event, depth: int) -> Sequence:
        items: list[Node] = []
        for inner in self.events:
            end: int = inner.end_mark.index
            if isinstance(inner, yaml.SequenceEndEvent):
                return Sequence(tuple(items), event.start_mark.index, end)
            items.append(self._node(inner, depth + 1))
        raise AssertionError("libyaml ends every sequence that it starts")

    def _mapping(self, event: Event, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        for inner in self.events:
            end: int = inner.end_mark.index
            if isinstance(inner, yaml.MappingEndEvent):
                return Mapping(tuple(entries.values()), event.start_mark.index, end)
            key = self._node(inner, depth + 1)
            value = self._node(next(self.events), depth + 1)
            if not isinstance(key, Scalar):
                self.diagnostics.extend(yamlrules.key_not_text(self._span(inner)))
            elif key.text == "<<":
                self._stop(yamlrules.merge_key(self._span(inner)))
            elif key.text in entries:
                first = entries[key.text][0]
                self.diagnostics.extend(
                    yamlrules.duplicate_key(
                        self._span(inner), key.text, self.document.span(first.start, first.end)
                    )
                )
            else:
                entries[key.text] = (key, value)
        raise AssertionError("libyaml ends every mapping that it starts")


# Bidirectional controls can make text read otherwise than it is (CVE-2021-42574, "Trojan Source").
_BIDI_CONTROLS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def first_hidden(text: str) -> str:
    """The first control, noncharacter or bidirectional control in a text; "" when there is none."""
    if text.isascii() and text.isprintable():
        return ""
    return next((character for character in text if _is_hidden(character)), "")


def _is_hidden(character: str) -> bool:
    code = ord(character)
    if unicodedata.category(character) in ("Cc", "Cs"):
        return character not in "\n\t"
    # Noncharacters: The Unicode Standard, section 23.7.
    return character in _BIDI_CONTROLS or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
