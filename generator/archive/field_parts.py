"""The values of records' fields in parts and as text, so that two states can be held together."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Any

from pydantic import BaseModel

from generator.model.fields import Date
from generator.model.questions import Position


@dataclass(frozen=True, slots=True)
class FieldPart:
    """A value, or one of a list: what it is about, as text, and as the record has it."""

    key: str
    text: str
    value: Any = field(compare=False)


def parts_of(field: str, value: Any) -> list[FieldPart]:
    """A value as its parts: one of a single value, one each of a list's."""
    if value is None or value in ((), {}):
        return []
    if isinstance(value, dict):
        return [FieldPart(key, f"{key}: {shown(one)}", (key, one)) for key, one in value.items()]
    # The order of the outlets is part of what the chain says.
    if isinstance(value, tuple) and field != "via":
        return [FieldPart(_key(item), shown(item), item) for item in value]
    return [FieldPart("", shown(value), value)]


def _key(item: Any) -> str:
    """What an entry of a list is about: its first field; a plain text is its own key, and a
    position stays the same under another answer while its first fact does."""
    if isinstance(item, Position):
        return item.facts[0]
    return shown(next(iter(item))[1]) if isinstance(item, BaseModel) else shown(item)


def shown(value: Any) -> str:
    """A value of a record as one text, in the words of its YAML."""
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        told = [
            (fields[name].alias or name, part)
            for name, part in value
            if part is not None and part != {}
        ]
        return ", ".join(f"{name}: {shown(part)}" for name, part in told)
    if isinstance(value, tuple):
        return ", ".join(shown(item) for item in value) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{key} = {shown(part)}" for key, part in value.items())
    if isinstance(value, Date):
        return value.text
    if isinstance(value, Decimal):
        return f"{value:f}"
    return str(value.value if isinstance(value, Enum) else value)
