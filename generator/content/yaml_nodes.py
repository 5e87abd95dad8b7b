"""YAML as text with positions: a small composer over PyYAML's C event stream.

Takes the subset that a record needs: mappings, sequences and scalars. Scalars stay text,
so ``no``, ``010``, ``1:30`` and ``2024-02-30`` reach the model as they were typed. Everything that
makes YAML dangerous or surprising is refused with its place: anchors, aliases, tags, merge keys,
duplicate keys, second documents, depth, size (YAML 1.1, https://yaml.org/spec/1.1/).
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import abc
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Final, TypeAlias

import yaml

from generator.content import yaml_rules as yamlrules
from generator.content.yaml_losses import is_rest, loss_in_brackets, unseen_in, wrong_at
from generator.diagnostics.diagnostic import Diagnostic, Span

MAX_BYTES: Final = 1024 * 1024
MAX_DEPTH: Final = 16
MAX_NODES: Final = 10_000
_LINE_END: Final = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text; ``start`` and ``end`` are code point offsets in the file's text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sequence:
    items: tuple[YamlNode, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mapping:
    entries: tuple[tuple[Scalar, YamlNode], ...]
    start: int
    end: int


YamlNode: TypeAlias = Scalar | Sequence | Mapping
Step: TypeAlias = str | int
# The stubs leave out what the C parser's events always carry: both marks, anchor and tag.
YamlEvent: TypeAlias = Any


@dataclass(frozen=True)
class Document:
    """A YAML file: its path in the project, its text, and where the items of its lists stand.

    Nodes take ten times the room of their text, and only a document in which something is wrong is
    asked for them: they are made when they are first needed. ``items`` has the start and the end of
    each item of a list of the root, one after the other, by the list's key: that much is asked of
    every document. Of a list in ``kept`` only these items count, as if the others had gone.
    """

    path: str
    text: str
    items: abc.Mapping[Step, abc.Sequence[int]] = field(default_factory=dict)
    kept: abc.Mapping[Step, abc.Sequence[int]] = field(default_factory=dict)

    @cached_property
    def root(self) -> YamlNode | None:
        """The root; ``None`` when the text cannot be read as YAML, or is none."""
        return _Composer(self).compose()

    def line(self, number: int) -> str:
        r"""A line, from 1, without its end (``\n``, ``\r\n`` or ``\r``); "" where there is none."""
        ends = [*self._line_starts[max(0, number - 1) : number + 1], len(self.text)]
        return self.text[ends[0] : ends[1]].rstrip("\r\n") if number > 0 and len(ends) > 1 else ""

    @cached_property
    def _line_starts(self) -> abc.Sequence[int]:
        return array("I", (0, *(found.end() for found in _LINE_END.finditer(self.text))))

    def span(self, start: int, end: int) -> Span:
        """The span between two code point offsets; line and column count from 1."""
        return Span(self.path, *self._location(start), *self._location(max(start, end)))

    def _location(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def only(self, key: Step, indices: abc.Sequence[int]) -> Document:
        """The document with only these items in a list of the root; the others keep their lines."""
        return replace(self, kept={**self.kept, key: tuple(indices)})

    def span_of(self, *path: Step) -> Span:
        """The span of the value at a path such as ``("facts", 0, "text")``.

        Steps that lead nowhere are left out, so a path to a missing field gives its parent.
        """
        steps = self._original(path)
        if len(steps) == 2 and isinstance(steps[1], int):
            ends = self.items.get(steps[0], ())[2 * steps[1] : 2 * steps[1] + 2]
            if len(ends) == 2:
                return self.span(ends[0], ends[1])
        node = self.node_at(path)
        return self.span(node.start, node.end) if node else Span(self.path)

    def span_within(self, words: str, *path: Step) -> Span:
        """The span of the first such words in the value at a path; of the whole value when they do
        not stand there as they are (a folded line or an escape may be in between)."""
        node = self.node_at(path)
        at = self.text.find(words, node.start, node.end) if node else -1
        return self.span_of(*path) if at < 0 else self.span(at, at + len(words))

    def node_at(self, path: tuple[Step, ...]) -> YamlNode | None:
        """The node at a path; steps that lead nowhere are left out."""
        node = self.root
        for step in self._original(path):
            node = (child(node, step) if node else None) or node
        return node

    def _original(self, path: tuple[Step, ...]) -> tuple[Step, ...]:
        """The path in the file to what stands at a path among the items that are kept."""
        kept = self.kept.get(path[0]) if len(path) > 1 and self.kept else None
        if kept is None or not isinstance(path[1], int):
            return path
        return (path[0], kept[path[1]], *path[2:]) if path[1] < len(kept) else path[:1]

    def span_of_key(self, *path: Step) -> Span:
        """The span of the key, not the value, at a path whose last step is a key."""
        parent = self.node_at(path[:-1])
        if isinstance(parent, Mapping):
            for key, _ in parent.entries:
                if key.text == path[-1]:
                    return self.span(key.start, key.end)
        return self.span_of(*path)


def child(node: YamlNode, step: Step) -> YamlNode | None:
    """The node one step down: the value of a key, or the item at an index."""
    if isinstance(node, Mapping):
        return next((value for key, value in node.entries if key.text == step), None)
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return None


def plain(node: YamlNode) -> Any:
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
        return Document(path, ""), tuple(yamlrules.file_too_large(Span(path), MAX_BYTES))
    try:
        return Document(path, data.decode("utf-8").lstrip("\ufeff")), ()
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode("utf-8").lstrip("\ufeff")
        place = Document(path, before).span(len(before), len(before))
        return Document(path, ""), tuple(yamlrules.not_utf8(place, data[problem.start]))


def compose(data: bytes, path: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """A YAML file's bytes as a document, without a root if it cannot be read; and what is wrong."""
    document, problems = decode(data, path)
    return document, problems or problems_in(document)


def problems_in(document: Document) -> tuple[Diagnostic, ...]:
    """What is wrong with a document's text; its root is made with it."""
    composer = _Composer(document)
    # A cached property keeps its value here; whoever has composed once need not do it again.
    vars(document)["root"] = composer.compose()
    return tuple(composer.diagnostics)


class _Stop(Exception):
    """The stream cannot be read on; why is among the diagnostics."""


class _Composer:
    """Builds nodes from events; collects problems and goes on wherever that makes sense."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.diagnostics: list[Diagnostic] = []
        self.events: Iterator[YamlEvent] = iter(())
        self.nodes = 0

    def compose(self) -> YamlNode | None:
        try:
            if unseen := [*unseen_in(self.document)]:
                self._stop(iter(unseen))
            self.events = yaml.parse(self.document.text, Loader=yaml.CSafeLoader)
            return self._stream()
        except yaml.MarkedYAMLError as problem:
            mark = problem.problem_mark or problem.context_mark
            at = min(mark.index, len(self.document.text)) if mark else 0
            place = self.document.span(at, at)
            self.diagnostics.extend(yamlrules.yaml_syntax(place, str(problem.problem or "")))
        except yaml.reader.ReaderError as problem:
            at = min(problem.position, len(self.document.text))
            place = self.document.span(at, at)
            self.diagnostics += yamlrules.hidden_character(place, problem.character)
        except _Stop:
            pass
        return None

    def _stream(self) -> YamlNode | None:
        root: YamlNode | None = None
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

    def _span(self, event: YamlEvent) -> Span:
        return self.document.span(event.start_mark.index, event.end_mark.index)

    def _stop(self, found: Iterator[Diagnostic]) -> None:
        self.diagnostics.extend(found)
        raise _Stop

    def _node(self, event: YamlEvent, depth: int, key: Scalar | None = None) -> YamlNode:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self._stop(yamlrules.too_many_values(self._span(event), MAX_NODES))
        if depth > MAX_DEPTH:
            self._stop(yamlrules.too_deep(self._span(event), MAX_DEPTH))
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            self._stop(yamlrules.anchor_or_alias(self._span(event), event.anchor))
        if event.tag:
            self._stop(yamlrules.tag(self._span(event), event.tag))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, key)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _scalar(self, event: YamlEvent, key: Scalar | None) -> Scalar:
        scalar = Scalar(event.value, event.start_mark.index, event.end_mark.index)
        self.diagnostics += wrong_at(self.document, key, scalar, quoted=bool(event.style))
        return scalar

    def _sequence(self, event: YamlEvent, depth: int) -> Sequence:
        items: list[YamlNode] = []
        for inner in self.events:
            end: int = inner.end_mark.index
            if isinstance(inner, yaml.SequenceEndEvent):
                return Sequence(tuple(items), event.start_mark.index, end)
            items.append(self._node(inner, depth + 1))
            if event.flow_style and isinstance(items[-1], Scalar):
                self.diagnostics += loss_in_brackets(self.document, items[-1])
        raise AssertionError("libyaml ends every sequence that it starts")

    def _mapping(self, event: YamlEvent, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, YamlNode]] = {}
        for inner in self.events:
            end: int = inner.end_mark.index
            if isinstance(inner, yaml.MappingEndEvent):
                return Mapping(tuple(entries.values()), event.start_mark.index, end)
            key = self._node(inner, depth + 1)
            named = key if isinstance(key, Scalar) else None
            value = self._node(next(self.events), depth + 1, named)
            if not isinstance(key, Scalar):
                self.diagnostics += yamlrules.key_not_text(self._span(inner))
            elif event.flow_style and is_rest(self.document.text, key, value):
                self.diagnostics += yamlrules.split_by_comma(self._span(inner), key.text)
            elif key.text == "<<":
                self._stop(yamlrules.merge_key(self._span(inner)))
            elif key.text in entries:
                first = entries[key.text][0]
                place = self.document.span(first.start, first.end)
                self.diagnostics += yamlrules.duplicate_key(self._span(inner), key.text, place)
            else:
                entries[key.text] = (key, value)
        raise AssertionError("libyaml ends every mapping that it starts")
