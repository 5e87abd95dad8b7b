"""JSON objects and their JSON Schemas from one list of fields.

JSON Schema 2020-12 (https://json-schema.org/draft/2020-12). An optional field is left out where
there is nothing to say: ``None``, "", false or an empty list.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Generic, TypeAlias, TypeVar

from generator.documents.urls import absolute
from generator.model.ratios import Ratio
from generator.model.site import Site

T = TypeVar("T")

# A number in JSON: digits, or a fraction, in quotation marks where readers of JSON would round it.
JsonNumber: TypeAlias = int | float | str
Schema: TypeAlias = Mapping[str, Any]

TEXT: Final[Schema] = {"type": "string"}
COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
NUMBER: Final[Schema] = {
    "anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^-?[0-9]+((\.|/)[0-9]+)?$"}]
}
# A day, an instant in UTC, a SHA-256. Patterns, not formats, which many readers of schemas pass
# over, and which a strict one refuses without a library of them.
DAY: Final[Schema] = {"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
INSTANT: Final[Schema] = {
    "type": "string",
    "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
}
SHA256: Final[Schema] = {"type": "string", "pattern": r"^[0-9a-f]{64}$"}
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
# What every JSON reader keeps: integers up to 2**53 (RFC 8259, section 6).
_EXACT_MAX: Final = 2**53


@dataclass(frozen=True, slots=True)
class Field(Generic[T]):
    """A field of a JSON object: its name, what it means, its schema, and how it is read."""

    name: str
    description: str
    schema: Schema
    read: Callable[[T], Any]
    required: bool = False


def list_of(items: Schema) -> Schema:
    """The schema of a list."""
    return {"type": "array", "items": items}


def choice_of(values: Iterable[str]) -> Schema:
    """The schema of one of these words, such as those of a closed list."""
    return {"type": "string", "enum": list(map(str, values))}


def ref_to(name: str) -> Schema:
    """The schema that has this name among the definitions."""
    return {"$ref": f"#/$defs/{name}"}


def write_object(fields: Sequence[Field[T]], value: T) -> dict[str, Any]:
    """A value as a JSON object, in the order of the fields."""
    found = ((field, field.read(value)) for field in fields)
    return {field.name: told for field, told in found if field.required or _says(told)}


def _says(told: Any) -> bool:
    return told not in (None, "", False, [], {}) or (told == 0 and told is not False)


def object_schema(description: str, fields: Sequence[Field[T]]) -> dict[str, Any]:
    """The JSON Schema of such an object; other keys are not allowed."""
    return {
        "type": "object",
        "description": description,
        "properties": {
            field.name: {**field.schema, "description": field.description} for field in fields
        },
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def schema_file(site: Site, path: str, title: str, schema: Mapping[str, Any]) -> bytes:
    """A JSON Schema as the file at a path of the site."""
    identity = {"$id": absolute(site, path)} if site.url else {}
    whole = {"$schema": _DIALECT, **identity, "title": title, **schema}
    return f"{json.dumps(whole, ensure_ascii=False, indent=1)}\n".encode()


def json_number(number: Decimal | None) -> JsonNumber | None:
    """A number for JSON; as text where a reader would round it, and a fraction: "1/3"."""
    if number is None:
        return None
    if isinstance(number, Ratio):
        return f"{number}"
    if number == number.to_integral_value() and abs(number) <= _EXACT_MAX:
        return int(number)
    return float(number) if Decimal(repr(float(number))) == number else f"{number:f}"
