"""JSON: every file agrees with its schema, and any text comes back as it was."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.archive.references import Claim
from generator.exports.linkeddata import script_text
from generator.exports.statements import json_number
from telling import ROOT, SMALL, files_at, files_of, hostile, teller, words_of

TEXTS = st.text(min_size=1, max_size=60).filter(lambda text: text.strip() == text)


def schema_errors(schema: bytes, document: bytes) -> list[str]:
    """What a validator of the standard says."""
    validator = Draft202012Validator(json.loads(schema))
    validator.check_schema(validator.schema)
    return [error.message for error in validator.iter_errors(json.loads(document))]


def test_every_file_agrees_with_its_schema() -> None:
    """factsheets.json and each index.json are valid by the schemas published beside them."""
    files = files_at(SMALL)
    assert schema_errors(files["data/factsheets.schema.json"], files["data/factsheets.json"]) == []
    records = [name for name in files if name.endswith("/index.json")]
    assert len(records) == len(teller().describe.archive.entries)
    for name in records:
        assert schema_errors(files["data/record.schema.json"], files[name]) == []


@pytest.mark.parametrize("name", ["actors/axios", "events/us-hamas-talks-doha"])
def test_real_records_agree_with_the_schema(name: str) -> None:
    """Records of this project are valid by the schema published with them."""
    files = files_at(ROOT)
    assert schema_errors(files["data/record.schema.json"], files[f"{name}/index.json"]) == []


def test_a_schema_explains_every_field() -> None:
    """Each model of the schema says what it is."""
    schema = json.loads(files_at(SMALL)["data/factsheets.schema.json"])
    assert [name for name, part in schema["$defs"].items() if not part.get("description")] == []


def test_a_statement_is_told_whole() -> None:
    """An observation has its number, chain, quote, place, date and neighbours, as recorded."""
    index = json.loads(files_at(SMALL)["figures/missing-planks/index.json"])
    first = index["record"]["statements"][0]
    assert first["uri"] == "https://example.org/sheets/figures/missing-planks/#holm"
    assert first["number"] == {
        "text": "at least 12",
        "unit": "planks",
        "qualifier": "at-least",
        "value": 12,
        "low": None,
        "high": None,
        "words": "",
        "minimum": 12,
        "maximum": None,
    }
    evidence = first["evidence"][0]
    assert evidence["quote"] == "“At least 12 planks are missing,” she told Radio Vale"
    assert evidence["attribution"]["speaker"] == "Anna Holm"
    assert [outlet["id"] for outlet in evidence["attribution"]["via"]] == ["radio-vale"]
    seed = (SMALL / "seeds/gazette.txt").read_text(encoding="utf-8")
    place = evidence["position"]
    assert seed[place["start"] : place["end"]] == evidence["quote"]
    assert seed[: place["start"]].count("\n") + 1 == place["line"]


def test_a_disagreement_is_told_from_both_sides() -> None:
    """Each of two statements that disagree names the other, with the note."""
    index = json.loads(files_at(SMALL)["events/bridge-closed/index.json"])
    told = {one["ref"]: one["disagreements"] for one in index["record"]["statements"]}
    assert told["bridge-closed/on-monday"][0]["ref"] == "bridge-closed/on-sunday"
    assert told["bridge-closed/on-sunday"][0]["ref"] == "bridge-closed/on-monday"
    note = told["bridge-closed/on-sunday"][0]["notes"][0]["text"]
    assert note == "One article names Monday and the other Sunday."


def test_without_an_address_uris_start_at_the_root() -> None:
    """A site whose mkdocs.yml has no site_url gives addresses relative to its root."""
    index = json.loads(files_of(teller(url=""))["figures/missing-planks/index.json"])
    assert index["record"]["uri"] == "figures/missing-planks/"
    assert index["$schema"] == "data/record.schema.json"


def strings_in(value: Any) -> set[str]:
    """Every text of a JSON document."""
    if isinstance(value, dict):
        return set().union(*map(strings_in, value.values()))
    if isinstance(value, list):
        return set().union(*map(strings_in, value))
    return {value} if isinstance(value, str) else set()


@given(TEXTS)
@example('"</script><!--\u2028\u2029\\\x00\x7f]]>')
@settings(max_examples=15, deadline=None)
def test_any_text_comes_back_from_json(text: str) -> None:
    """Whatever an editor writes is in index.json and factsheets.json, unchanged."""
    tell = hostile(text)
    files = files_of(tell)
    for name in ("events/bridge-closed/index.json", "data/factsheets.json"):
        told = strings_in(json.loads(files[name]))
        assert {text, " ".join(text.split()), words_of(text)} <= told | {""}


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6) | st.integers().map(Decimal))
def test_a_number_keeps_its_value(number: Decimal) -> None:
    """JSON gives back each number exactly, even to readers that keep 53 bits."""
    told = json.loads(json.dumps(json_number(number)))
    assert Decimal(repr(told) if isinstance(told, float) else told) == number
    assert not isinstance(told, int) or abs(told) <= 2**53


@given(st.text())
@example("</script><script>alert(1)</script><!--&amp;\u2028\u2029")
def test_a_script_block_holds_no_markup(text: str) -> None:
    """JSON-LD can neither end its element nor be read as markup, and says the same."""
    told = str(script_text({"text": text}))
    assert not set(told) & set("<>&\u2028\u2029")
    assert json.loads(told) == {"text": text}


def test_a_corpus_of_naughty_strings_comes_back(corpora: Path) -> None:
    """The Big List of Naughty Strings survives JSON, alone and in a script block."""
    strings = json.loads((corpora / "strings/blns.json").read_text(encoding="utf-8"))
    for start in range(0, len(strings), 50):
        text = "\n".join(strings[start : start + 50]).strip()
        files = files_of(hostile(text))
        assert text in strings_in(json.loads(files["data/factsheets.json"]))
        assert json.loads(str(script_text({"text": text}))) == {"text": text}


def test_each_statement_is_told_once() -> None:
    """However many files want a statement, it is the same value."""
    tell = teller()
    claim: Claim = tell.describe.archive.claims["bridge-closed/safe"]
    assert tell.statement(claim) is tell.statement(claim)
