"""Every field of every record, from the JSON Schemas that are made from the models."""

from __future__ import annotations

import functools
import json
import textwrap
from collections.abc import Mapping
from typing import Any, ClassVar, Final

import yaml
from plain_text import as_markdown
from pydantic import TypeAdapter

from generator.content.editor_schema import FOLDER, schemas
from generator.model.fields import (
    EdtfDate,
    FactRef,
    Id,
    Language,
    PlainNumber,
    SeedPath,
    Sha256,
    WarningCode,
    WebUrl,
)
from generator.model.registers import PagePath

Schema = dict[str, Any]

# The types with a form of their own, and what people call them.
_FORMS: Final = (
    (Id, "an id"),
    (FactRef, "a statement, as `record/statement`"),
    (EdtfDate, "a [date](../writing.md#dates)"),
    (PlainNumber, "a number in plain digits, or a fraction"),
    (SeedPath, "a path, `seeds/….txt`"),
    (Sha256, "64 hexadecimal digits"),
    (WebUrl, "an address on the web"),
    (Language, "a code of a language, as `en` or `zh-Hant`"),
    (WarningCode, "a code of a [rule](../rules/index.md)"),
    (PagePath, "a path of the site that ends in a slash"),
)


class _Dumper(yaml.SafeDumper):
    """Writes days as records have them, without quotes."""

    yaml_implicit_resolvers: ClassVar = {  # type: ignore[misc] # it is one of the class there too
        first: [(tag, form) for tag, form in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in yaml.SafeDumper.yaml_implicit_resolvers.items()
    }


def fields_of(name: str) -> str:
    """The fields of a kind of record or of a register, as Markdown, each with a heading."""
    return _fields(_schema(name), "")


def parts() -> str:
    """The parts that records and registers are made of, each with its fields, as Markdown."""
    found: dict[str, Schema] = {}
    for path in schemas():
        schema = _schema(path.removeprefix(f"{FOLDER}/").removesuffix(".json"))
        found |= schema.get("definitions", {})
    return "\n".join(
        f"## {_title(name)} {{#{_anchor(name)}}}\n\n{as_markdown(found[name]['description'])}\n\n"
        f"{_fields(found[name], f'{_anchor(name)}-')}"
        for name in sorted(found)
    )


@functools.cache
def _schema(name: str) -> Schema:
    schema: Schema = json.loads(schemas()[f"{FOLDER}/{name}.json"])
    return schema


def _fields(schema: Schema, prefix: str) -> str:
    required = schema.get("required", ())
    return "\n".join(
        _field(name, node, name in required, prefix) for name, node in schema["properties"].items()
    )


def _field(name: str, node: Schema, required: bool, prefix: str) -> str:
    default = node.get("default")
    left_out = f"; left out: `{_scalar(default)}`" if default is not None else ""
    need = "**required**, " if required else ""
    example = "".join(f"{_yaml(name, one)}" for one in node.get("examples", [])[:1])
    return (
        f"### {name} {{#{prefix}{name.replace('_', '-')}}}\n\n"
        f"{need}{_words(node)}{left_out}\n{{: .form }}\n\n"
        f"{as_markdown(node['description'])}\n\n```yaml\n{example}```\n"
    )


def _words(node: Schema) -> str:
    """What may stand in a field, in words."""
    for reference in (node, *node.get("allOf", ())):
        if "$ref" in reference:
            name = reference["$ref"].rpartition("/")[2]
            return f"[{_title(name).lower()}](parts.md#{_anchor(name)})"
    if "enum" in node:
        choice = "one of " if len(node["enum"]) > 1 else ""
        return f"{choice}{', '.join(f'`{one}`' for one in node['enum'])}"
    if node.get("pattern") in _patterns():
        return _patterns()[node["pattern"]]
    several = [_words(one) for one in node.get("oneOf", ())]
    return " or ".join(several) if several else _plain(node)


def _plain(node: Schema) -> str:
    kind = node["type"][0] if isinstance(node["type"], list) else node["type"]
    if kind == "array":
        least = f", at least {node['minItems']}" if node.get("minItems") else ""
        return f"a list{least}; each: {_words(node['items'])}"
    if kind == "object":
        named = node.get("patternProperties", {"": node.get("additionalProperties")})
        ((pattern, value),) = named.items()
        key = _patterns().get(pattern, "text")
        return f"a mapping; each name: {key}; each value: {_words(value)}"
    if kind == "boolean":
        return "`true` or `false`"
    if kind == "number":
        return "a number, a qualifier or a date"
    most = f", at most {node['maxLength']:,} characters" if "maxLength" in node else ""
    return f"text{most}"


@functools.cache
def _patterns() -> Mapping[str, str]:
    return {TypeAdapter(form).json_schema()["pattern"]: words for form, words in _FORMS}


def _yaml(name: str, value: Any) -> str:
    """A field with its value; lists and mappings of plain values stand on one line, in brackets."""
    if not isinstance(value, list | dict):
        return f"{name}{_dump({'_': value}, flow=False).removeprefix('_')}"
    dumped = _dump(value, flow=None)
    if dumped.count("\n") == 1:
        return f"{name}: {dumped}"
    return f"{name}:\n{textwrap.indent(dumped, '  ')}"


def _dump(value: Any, *, flow: bool | None) -> str:
    form = {"allow_unicode": True, "sort_keys": False, "width": 80, "default_flow_style": flow}
    text: str = yaml.dump(value, Dumper=_Dumper, **form)  # type: ignore[arg-type] # as it is named
    return text


def _scalar(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _title(name: str) -> str:
    """``UsedName`` in words: "Used name"."""
    spaced = "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()
    return f"{spaced[:1].upper()}{spaced[1:]}"


def _anchor(name: str) -> str:
    return _title(name).lower().replace(" ", "-")
