"""The values of records' fields in parts and as text, so that two states can be held together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias

from pydantic import BaseModel

from generator.model.fields import Date
from generator.model.questions import Position

# Writes the text of a field with the ids of now.
Follow: TypeAlias = Callable[[str, str], str]


def as_it_is(field: str, text: str) -> str:  # noqa: ARG001 - whatever the field
    """A text as it was written."""
    return text


@dataclass(frozen=True, slots=True)
class FieldPart:
    """A value, or one of a list: what it is about, as text, and as the record has it."""

    key: str
    text: str
    value: Any = field(compare=False)


def parts_of(field: str, value: Any, follow: Follow = as_it_is) -> list[FieldPart]:
    """A value as its parts: one of a single value, one each of a list's."""
    if value is None or value in ((), {}):
        return []
    if isinstance(value, dict):
        told = ((key, shown(one, field, follow), one) for key, one in value.items())
        return [FieldPart(key, f"{key}: {text}", (key, one)) for key, text, one in told]
    # The order of the outlets is part of what the chain says.
    if isinstance(value, tuple) and field != "via":
        return [
            FieldPart(_key(item, field, follow), shown(item, field, follow), item) for item in value
        ]
    return [FieldPart("", shown(value, field, follow), value)]


def _key(item: Any, field: str, follow: Follow) -> str:
    """What an entry of a list is about: its first field; a plain text is its own key, and a
    position stays the same under another answer while its first fact does."""
    if isinstance(item, Position):
        return follow("facts", item.facts[0])
    name, value = next(iter(item)) if isinstance(item, BaseModel) else (field, item)
    return shown(value, name, follow)


def shown(value: Any, field: str = "", follow: Follow = as_it_is) -> str:
    """A value of a field of a record as one text, in the words of its YAML."""
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        told = [
            (fields[name].alias or name, shown(part, name, follow))
            for name, part in value
            if part is not None and part != {}
        ]
        return ", ".join(f"{name}: {text}" for name, text in told)
    if isinstance(value, tuple):
        return ", ".join(shown(item, field, follow) for item in value) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{key} = {shown(part, field, follow)}" for key, part in value.items())
    if isinstance(value, Date):
        return value.text
    if isinstance(value, Decimal):
        return f"{value:f}"
    return follow(field, str(value.value if isinstance(value, Enum) else value))
