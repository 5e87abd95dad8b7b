"""JSON Schemas of the record files, for editors that complete and check YAML while one types.

Made from the models, so that editor and generator never disagree. JSON Schema draft-07
(https://json-schema.org/draft-07), which the YAML language server understands best: there, nothing
beside a ``$ref`` counts, so only objects are referred to.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.content.relations import default_relations
from generator.model.records import MODELS
from generator.model.registers import Redirects, Relations, Wording

FOLDER: Final = "content/schema"
# Each file of the folder, by its stem; the registers have one each as well.
_ROOTS: Final[Mapping[str, type[BaseModel]]] = MappingProxyType(
    {kind.value: model for kind, model in MODELS.items()}
    | {"redirects": Redirects, "relations": Relations, "wording": Wording}
)


class _Generator(GenerateJsonSchema):
    """As pydantic's, without what an editor of YAML must not see: null, titles, empty defaults."""

    schema_dialect = "http://json-schema.org/draft-07/schema#"

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """An optional field is left out; it is never written as null."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """A default that is nothing is not worth offering."""
        found = super().default_schema(schema)
        if found.get("default") in (None, [], {}):
            found.pop("default", None)
        return found

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """A text may look like a number or a truth value to an editor; we see its text."""
        found = super().str_schema(schema)
        free = found.get("type") == "string" and "pattern" not in found
        return {**found, "type": ["string", "number", "boolean"]} if free else found

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - pydantic calls it
        """The key says it already."""
        return False

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:  # noqa: ARG002 - pydantic calls it
        """Fields stay in the order of the models."""
        return value


def schemas() -> dict[str, str]:
    """Every schema file as JSON text, by its path in the project."""
    return {
        f"{FOLDER}/{name}.json": json.dumps(_schema(model), indent=2, ensure_ascii=False) + "\n"
        for name, model in _ROOTS.items()
    }


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    generated = model.model_json_schema(schema_generator=_Generator, ref_template="{model}")
    definitions = generated.pop("$defs", {})
    if "Relation" in definitions:
        # A project may have others; the check knows them all.
        definitions["Relation"]["properties"]["type"]["examples"] = list(default_relations())
    found: dict[str, Any] = _resolved(generated, definitions)
    objects = {
        name: _resolved(definition, definitions)
        for name, definition in definitions.items()
        if definition.get("type") == "object"
    }
    return {
        "$schema": _Generator.schema_dialect,
        "title": model.__name__,
        **found,
        **({"definitions": objects} if objects else {}),
    }


def _resolved(node: Any, definitions: Mapping[str, Any]) -> Any:
    """The schema with lists of choices in their place and objects referred to, and nothing beside
    a reference."""
    if isinstance(node, list):
        return [_resolved(item, definitions) for item in node]
    if not isinstance(node, dict):
        return node
    name = node.get("$ref")
    rest = {key: _resolved(value, definitions) for key, value in node.items() if key != "$ref"}
    if name is None:
        return rest
    target = definitions[name]
    if target.get("type") != "object":
        chosen = {key: value for key, value in target.items() if key != "title"}
        return {**chosen, **rest}
    reference = {"$ref": f"#/definitions/{name}"}
    return {**rest, "allOf": [reference]} if rest else reference
