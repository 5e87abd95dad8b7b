"""The JSON Schemas that editors use: current, complete, and of one mind with the generator."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from check_jsonschema.cli import main as check_jsonschema
from click.testing import CliRunner, Result
from jsonschema import Draft7Validator
from pydantic import BaseModel

from generator.content.editor_schema import schemas
from generator.content.load import read_content
from generator.content.project import open_project
from generator.model.records import MODELS
from generator.model.registers import Redirects, Relations, Wording
from generator.model.vocabulary import Kind
from projects import ROOT, SMALL, edit

SCHEMAS = {Path(name).stem: json.loads(text) for name, text in schemas().items()}


def judged(name: str, *words: str) -> Result:
    """What check-jsonschema, an independent reader of YAML and JSON Schema, says of files."""
    schema = str(ROOT / f"content/schema/{name}.json")
    return CliRunner().invoke(check_jsonschema, ["--no-cache", "--schemafile", schema, *words])


def properties(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every field of a schema and of the objects in it, by its path."""
    schema = SCHEMAS[name]
    for title, owner in [(name, schema), *schema.get("definitions", {}).items()]:
        for field, found in owner["properties"].items():
            yield f"{title}.{field}", {**found, "definitions": schema.get("definitions", {})}


FIELDS = {f"{name}:{path}": found for name in SCHEMAS for path, found in properties(name)}


@pytest.mark.parametrize("name", schemas())
def test_the_schema_files_are_current(name: str) -> None:
    """The files in content/schema/ are what `factsheets schema` writes."""
    assert (ROOT / name).read_text(encoding="utf-8") == schemas()[name], "run `factsheets schema`"


def test_no_schema_file_is_left_over() -> None:
    """Nothing else lies in the folder."""
    found = {path.relative_to(ROOT).as_posix() for path in (ROOT / "content/schema").iterdir()}
    assert found == set(schemas())


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one(name: str) -> None:
    """Each is valid by its own standard, and no list of choices hides behind a reference."""
    Draft7Validator.check_schema(SCHEMAS[name])
    kinds = {found["type"] for found in SCHEMAS[name].get("definitions", {}).values()}
    assert kinds <= {"object"}


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_explains_itself(field: str) -> None:
    """Every field has a sentence and an example, and the example is right."""
    schema = FIELDS[field]
    assert schema["description"][-1] in ".)"
    assert schema["examples"]
    for example in schema["examples"]:
        Draft7Validator(schema).validate(example)


@pytest.mark.parametrize(
    "model", [*MODELS.values(), Redirects, Relations, Wording], ids=lambda m: m.__name__
)
def test_a_schema_has_the_fields_of_its_model(model: type[BaseModel]) -> None:
    """No field is missing, and the same ones are required."""
    schema = next(found for found in SCHEMAS.values() if found["title"] == model.__name__)
    fields = model.model_fields
    assert list(schema["properties"]) == list(fields)
    assert set(schema.get("required", ())) == {n for n, f in fields.items() if f.is_required()}


@pytest.mark.parametrize("kind", Kind)
def test_all_records_agree(kind: Kind) -> None:
    """All content passes."""
    files = sorted((ROOT / "content" / kind.folder).glob("*.yaml"))
    result = judged(kind, *map(str, files))
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("name", ["wording", "redirects", "relations"])
def test_the_registers_agree(name: str) -> None:
    """So does each register that the project has."""
    file = ROOT / f"content/{name}.yaml"
    if file.is_file():
        result = judged(name, str(file))
        assert result.exit_code == 0, result.output


BAD = {
    "unknown field": ("figures/missing-planks.yaml", "unit: planks", "units: planks"),
    "missing field": ("figures/missing-planks.yaml", "unit: planks\n", ""),
    "wrong choice": ("figures/missing-planks.yaml", "kind: stock", "kind: stocks"),
    "text for a list": ("figures/missing-planks.yaml", "[bridge-closed]", "bridge-closed"),
    "bad date": ("events/bridge-closed.yaml", "when: 2025-03-03", "when: 3 March 2025"),
    "impossible month": ("events/bridge-closed.yaml", "when: 2025-03-03", "when: 2025-13-03"),
    "bad id": ("events/bridge-closed.yaml", "id: safe", "id: Safe Bridge"),
    "no evidence": (
        "actors/anna-holm.yaml",
        'evidence:\n      - {source: gazette-bridge, quote: "The mayor of Overby, Anna Holm"}',
        "evidence: []",
    ),
    "separators": ("figures/missing-planks.yaml", "value: 12", "value: 1,200"),
    "empty": ("events/bridge-closed.yaml", "place: Overby", "place:"),
    "bad checksum": ("sources/gazette-bridge.yaml", "sha256: 3", "sha256: x"),
    "bad address": ("sources/gazette-bridge.yaml", "https://gazette", "gazette"),
    "speaker without words": (
        "events/bridge-closed.yaml",
        "{unnamed: Two councillors, condition",
        "{condition",
    ),
}


@pytest.fixture(scope="module")
def bad_records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of records, each with one mistake, in a folder named after it."""
    root = tmp_path_factory.mktemp("bad")
    for name, (file, old, new) in BAD.items():
        text = (SMALL / "content" / file).read_text(encoding="utf-8")
        assert old in text, name
        (root / name).mkdir()
        (root / name / Path(file).name).write_text(text.replace(old, new), encoding="utf-8")
    return root


def test_bad_records_do_not_agree(bad_records: Path) -> None:
    """Each mistake is one for the schema as well."""
    for kind in Kind:
        files = {
            str(bad_records / name / Path(file).name)
            for name, (file, _, _) in BAD.items()
            if file.startswith(kind.folder)
        }
        if files:
            result = judged(kind, "--output-format", "json", *sorted(files))
            found = json.loads(result.stdout)
            wrong = {error["filename"] for error in found["errors"]}
            assert wrong | {e["filename"] for e in found.get("parse_errors", ())} == files


@pytest.mark.parametrize("name", BAD)
def test_the_generator_finds_what_the_schema_finds(small: Path, name: str) -> None:
    """What a schema refuses, `check` refuses as well."""
    file, old, new = BAD[name]
    edit(small, f"content/{file}", old, new)
    found = read_content(open_project(small)).diagnostics
    assert {diagnostic.span.path for diagnostic in found} == {f"content/{file}"}


def test_editors_are_told_of_the_schemas() -> None:
    """VS Code finds each schema for the files it is for."""
    settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))
    assert settings["yaml.schemas"] == {
        **{f"content/schema/{kind}.json": f"content/{kind.folder}/*.yaml" for kind in Kind},
        "content/schema/redirects.json": "content/redirects.yaml",
        "content/schema/relations.json": "content/relations.yaml",
        "content/schema/wording.json": "content/wording.yaml",
    }
    assert "redhat.vscode-yaml" in (ROOT / ".vscode/extensions.json").read_text(encoding="utf-8")
