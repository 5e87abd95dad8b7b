"""A record file as dicts, lists and texts, without nodes: what nearly every file is read as.

Takes the same events as ``yaml_nodes``, and keeps only where the items of the root's lists stand.
Whatever is unusual is left to the composer there, which knows the words for it.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any

import yaml
from yaml import MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent
from yaml import SequenceStartEvent as SequenceStart

from generator.content.yaml_losses import may_lose
from generator.content.yaml_nodes import (
    MAX_DEPTH,
    MAX_NODES,
    Document,
    Step,
    YamlEvent,
    plain,
    problems_in,
)
from generator.diagnostics.diagnostic import Diagnostic
from generator.text.letters.hidden_characters import first_hidden, unseen_end


def read_plain(document: Document) -> tuple[Document, Any, tuple[Diagnostic, ...]]:
    """Read a document's text into dicts, lists and texts.

    Returns the document with the places of its items, its tree (``None`` when it cannot be read or
    holds nothing), and what is wrong with it: the same as ``compose`` and ``plain``, in half the
    time.
    """
    reader = _PlainReader(document.text)
    try:
        tree = reader.read()
    except (_Unusual, yaml.YAMLError):
        problems = problems_in(document)
        return document, None if document.root is None else plain(document.root), problems
    return Document(document.path, document.text, reader.items), tree, ()


class _Unusual(Exception):
    """Something that needs the composer: a mistake, or what looks like one."""


class _PlainReader:
    """Makes values from events; ``items`` has the places of the items of the root's lists."""

    def __init__(self, text: str) -> None:
        self.items: dict[Step, array[int]] = {}
        self._text = text
        self._end = 0
        self._nodes = 1  # the root
        self._next: Callable[[], YamlEvent] = yaml.CSafeLoader(text).get_event

    def read(self) -> Any:
        """The root as a value; ``None`` when there is none."""
        if unseen_end(self._text) >= 0:
            raise _Unusual
        self._next()  # the start of the stream
        start = self._next()
        if not isinstance(start, yaml.DocumentStartEvent):
            return None
        first = self._next()
        if start.tags:
            raise _Unusual
        root = self._root(first) if type(first) is MappingStartEvent else self._value(first, 1)
        self._next()  # the end of the document
        if not isinstance(self._next(), yaml.StreamEndEvent):
            raise _Unusual
        return root

    def _root(self, start: YamlEvent) -> dict[str, Any]:
        if start.anchor is not None or start.tag is not None:
            raise _Unusual
        entries: dict[str, Any] = {}
        while type(event := self._next()) is not MappingEndEvent:
            key = self._key(event, entries)
            value = self._next()
            if type(value) is SequenceStart:
                self.items[key] = array("I")
                entries[key] = self._sequence(value, 2, self.items[key])
            else:
                entries[key] = self._value(value, 2)
        self._count(2 * len(entries))
        return entries

    def _count(self, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            raise _Unusual

    def _key(self, event: YamlEvent, entries: dict[str, Any]) -> str:
        key = self._scalar(event) if type(event) is ScalarEvent else "<<"
        if key == "<<" or key in entries:
            raise _Unusual
        return key

    def _value(self, event: YamlEvent, depth: int) -> Any:
        kind = type(event)
        if kind is ScalarEvent:
            return self._scalar(event)
        if kind is SequenceStart:
            return self._sequence(event, depth, None)
        if kind is not MappingStartEvent or depth >= MAX_DEPTH:
            raise _Unusual
        if event.anchor is not None or event.tag is not None:
            raise _Unusual
        entries: dict[str, Any] = {}
        while type(event := self._next()) is not MappingEndEvent:
            key = self._key(event, entries)
            entries[key] = self._value(self._next(), depth + 1)
        self._count(2 * len(entries))
        last: YamlEvent = event
        self._end = last.end_mark.index
        return entries

    def _scalar(self, event: YamlEvent) -> str:
        text: str = event.value
        if event.anchor is not None or event.tag is not None or first_hidden(text):
            raise _Unusual
        if not event.style and may_lose(self._text, event.start_mark.index, event.end_mark.index):
            raise _Unusual
        return text

    def _sequence(self, start: YamlEvent, depth: int, places: array[int] | None) -> list[Any]:
        if start.anchor is not None or start.tag is not None or depth >= MAX_DEPTH:
            raise _Unusual
        items: list[Any] = []
        while type(event := self._next()) is not SequenceEndEvent:
            item: YamlEvent = event
            items.append(self._value(item, depth + 1))
            if places is not None:
                end = self._end if isinstance(items[-1], dict | list) else item.end_mark.index
                places.extend((item.start_mark.index, end))
        self._count(len(items))
        last: YamlEvent = event
        self._end = last.end_mark.index
        return items
