"""Mappings written as YAML in the manner of content/: plain where it can be, folded where long."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

_WIDTH: Final = 98
_PLAIN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ()./,~?\u2019-]*(?<! )")
_FLOW: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ()./~-]*(?<! )")
_WORDS_OF_YAML: Final = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n"))


def dump(fields: Mapping[str, Any]) -> str:
    """A mapping of texts, lists and mappings as a YAML document; empty values are left out."""
    return "\n".join(_mapping(fields, "")) + "\n"


def _mapping(fields: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in fields.items():
        if value or value == 0:
            yield from _entry(key, value, indent)


def _entry(key: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, str):
        yield from _text(key, value, indent)
        return
    flow = f"{indent}{key}: {_flow(value)}"
    if len(flow) <= _WIDTH and not _is_long(value):
        yield flow
    elif isinstance(value, Mapping):
        yield f"{indent}{key}:"
        yield from _mapping(value, f"{indent}  ")
    else:
        yield f"{indent}{key}:"
        for item in value:
            yield from _item(item, f"{indent}  ")


def _is_long(value: Any) -> bool:
    """Whether a value is a list of mappings: those stand one below the other."""
    return isinstance(value, Sequence) and any(isinstance(item, Mapping) for item in value)


def _item(item: Any, indent: str) -> Iterator[str]:
    flow = f"{indent}- {_flow(item)}"
    nested = isinstance(item, Mapping) and any(_is_long(value) for value in item.values())
    if not isinstance(item, Mapping) or (len(flow) <= _WIDTH and not nested and len(item) <= 2):
        yield flow
        return
    lines = list(_mapping(item, f"{indent}  "))
    yield f"{indent}- {lines[0].strip()}"
    yield from lines[1:]


def _text(key: str, text: str, indent: str) -> Iterator[str]:
    line = f"{indent}{key}: {_scalar(text, _PLAIN)}"
    if len(line) <= _WIDTH:
        yield line
        return
    yield f"{indent}{key}: >-"
    inner = f"{indent}  "
    yield from textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=inner,
        subsequent_indent=inner,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _scalar(text: str, plain: re.Pattern[str]) -> str:
    if plain.fullmatch(text) and text.lower() not in _WORDS_OF_YAML:
        return text
    return json.dumps(text, ensure_ascii=False)


def _flow(value: Any) -> str:
    if isinstance(value, str):
        return _scalar(value, _FLOW)
    if isinstance(value, Mapping):
        inner = (f"{key}: {_flow(item)}" for key, item in value.items() if item or item == 0)
        return f"{{{', '.join(inner)}}}"
    return f"[{', '.join(map(_flow, value))}]"
