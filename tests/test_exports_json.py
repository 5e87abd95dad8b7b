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

from generator.archive.published_addresses import departures
from generator.documents.telling_records import tell_record
from generator.exports.catalogue import INDEX_PATH
from generator.exports.json_fields import json_number
from generator.exports.json_records import record_line, record_schema
from generator.exports.json_values import write_date
from generator.exports.linked_data import script_text
from generator.text.dates.edtf import parse_date
from telling import ROOT, SMALL, files_at, files_of, hostile, outputs, telling, words_of

TEXTS = st.text(min_size=1, max_size=60).filter(lambda text: text.strip() == text)
SCHEMA = "data/v1/record.schema.json"
RECORDS = "data/v1/factsheets.jsonl"


def lines_of(data: bytes) -> list[bytes]:
    """The lines of a JSON Lines file; only a line feed ends one."""
    lines = data.split(b"\n")
    assert lines.pop() == b""
    return lines


def schema_errors(schema: bytes, documents: list[bytes]) -> list[str]:
    """What a validator of the standard says."""
    validator = Draft202012Validator(json.loads(schema))
    validator.check_schema(validator.schema)
    return [
        f"{error.json_path}: {error.message}"
        for document in documents
        for error in validator.iter_errors(json.loads(document))
    ]


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_every_record_agrees_with_the_schema(root: Path) -> None:
    """Each line of factsheets.jsonl is valid by the schema that is published beside it."""
    files = files_at(root)
    lines = lines_of(files[RECORDS])
    assert len(lines) == len(telling(root).archive.entries)
    assert schema_errors(files[SCHEMA], lines) == []


def test_the_schema_finds_what_is_wrong() -> None:
    """A field that is missing, unknown or of another kind of record is refused."""
    files = files_at(SMALL)
    right = json.loads(files["figures/missing-planks/index.json"])
    for wrong in (
        {key: value for key, value in right.items() if key != "unit"},
        {**right, "colour": "red"},
        {**right, "type": "event"},
        {**right, "statements": [{**right["statements"][0], "speech": "sings"}]},
    ):
        assert schema_errors(files[SCHEMA], [json.dumps(wrong).encode()])


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_a_records_own_file_is_its_line(root: Path) -> None:
    """Each index.json is, byte for byte, the record's line in factsheets.jsonl, in their order; at
    the old address of a record that has moved it is the same."""
    files = files_at(root)
    content = telling(root).archive.content
    own = [f"{entry.kind.folder}/{entry.id}/index.json" for entry in content.entries]
    assert b"".join(files[name] for name in own) == files[RECORDS]
    moved = {
        f"{gone.kind.folder}/{gone.id}/index.json": f"{gone.kind.folder}/{gone.target}/index.json"
        for gone in departures(content)
    }
    assert all(files[old] == files[new] for old, new in moved.items())
    beside = {name for name in files if name.endswith("/index.json")} - {INDEX_PATH}
    assert beside == {*own, *moved}


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_whatever_a_record_names_is_in_the_whole_file(root: Path) -> None:
    """A reader of factsheets.jsonl finds every record and statement that a line names by its id."""
    lines = [json.loads(line) for line in lines_of(files_at(root)[RECORDS])]
    records = {line["id"] for line in lines}
    statements = {
        f"{line['id']}/{one['id']}" for line in lines for one in line.get("statements", [])
    }
    assert statements == set(telling(root).archive.claims)
    for line in lines:
        assert named_in(line) <= records | statements


def named_in(record: dict[str, Any]) -> set[str]:
    """The records and statements that a record names."""
    found = {ref for refs in record.get("backlinks", {}).values() for ref in refs}
    for key in ("figures", "sources", "part_of", "parts", "about", "cited"):
        found |= set(record.get(key, []))
    found |= {one["event"] for one in record.get("events", [])}
    parts = record.get("participants", [])
    found |= {one[key] for one in parts for key in ("actor", "belongs_to") if key in one}
    found |= {one["outlet"] for one in record.get("relies_on", [])}
    found |= {link["to"] for link in record.get("summary", {}).get("links", [])}
    found |= {ref for one in record.get("positions", []) for ref in one["statements"]}
    for one in record.get("statements", []):
        found |= {link["to"] for link in one["text"].get("links", [])}
        found |= {one["relation"]["target"]} if "relation" in one else set()
        found |= {stand["question"] for stand in one.get("questions", [])}
        for origin in one.get("origins", []):
            found |= {origin["outlet"], *origin["sources"]}
        for evidence in one["evidence"]:
            found.add(evidence["source"])
            for step in evidence.get("via", []):
                found |= {step[key] for key in ("actor", "belongs_to") if key in step}
            found |= {evidence[key] for key in ("actor", "belongs_to") if key in evidence}
    return found


def test_a_schema_explains_every_field() -> None:
    """Each object of the schema, and each field of it, says what it is."""
    schema = json.loads(files_at(SMALL)[SCHEMA])
    silent = [
        f"{name}.{key}"
        for name, part in schema["$defs"].items()
        for key, told in [("", part), *part["properties"].items()]
        if not told.get("description")
    ]
    assert silent == []


def test_every_definition_of_the_schema_is_used() -> None:
    """The schema defines what it refers to, and nothing besides."""
    schema = json.loads(record_schema(outputs().site))
    refs = {text for text in strings_in(schema) if text.startswith("#/$defs/")}
    assert refs == {f"#/$defs/{name}" for name in schema["$defs"]}


def test_a_statement_is_told_whole() -> None:
    """An observation has its number, chain, quote, place and date, as recorded."""
    index = json.loads(files_at(SMALL)["figures/missing-planks/index.json"])
    assert index["uri"] == "https://example.org/sheets/figures/missing-planks/"
    first = index["statements"][0]
    assert (first["id"], first["type"]) == ("holm", "observation")
    assert first["number"] == {
        "text": "at least 12",
        "unit": "planks",
        "qualifier": "at-least",
        "value": 12,
        "minimum": 12,
    }
    assert first["said"] == (
        "Anna Holm, via Radio Vale, attribution inferred, in The Gazette, 5 March 2025"
    )
    (evidence,) = first["evidence"]
    assert evidence["quote"] == "“At least 12 planks are missing,” she told Radio Vale"
    assert (evidence["voice"], evidence["speaker"]) == ("named", "Anna Holm")
    assert (evidence["actor"], evidence["via"]) == (
        "anna-holm",
        [{"kind": "outlet", "actor": "radio-vale"}],
    )
    seed = (SMALL / "seeds/gazette.txt").read_text(encoding="utf-8")
    assert seed[evidence["char_start"] : evidence["char_end"]] == evidence["quote"]
    assert seed[: evidence["char_start"]].count("\n") + 1 == evidence["line"]


def test_a_question_is_told_from_both_sides() -> None:
    """Each statement names its question and its answer there; the question names both."""
    index = json.loads(files_at(SMALL)["events/bridge-closed/index.json"])
    told = {one["id"]: one.get("questions", []) for one in index["statements"]}
    stand = {"question": "day-of-closing", "how": "date"}
    assert told == {
        "on-monday": [{**stand, "position": 2, "answer": "Monday"}],
        "on-sunday": [{**stand, "position": 1, "answer": "Sunday"}],
        "safe": [],
    }
    question = json.loads(files_at(SMALL)["questions/day-of-closing/index.json"])
    assert question["summary"]["text"] == "One article names Monday and the other Sunday."
    assert question["positions"] == [
        {"answer": "Sunday", "statements": ["bridge-closed/on-sunday"]},
        {"answer": "Monday", "statements": ["bridge-closed/on-monday"]},
    ]


@pytest.mark.parametrize(
    ("text", "kind", "start", "end", "at"),
    [
        ("2025-03-02/2025-03-04", "span", "2025-03-02", "2025-03-04", None),
        ("2025-03-02/..", "span", "2025-03-02", None, None),
        ("../2025-03-04", "span", None, "2025-03-04", None),
        ("2025-03", "point", "2025-03-01", "2025-03-31", None),
        ("2025-03-02T23:17-05", "point", "2025-03-02", "2025-03-02", "2025-03-03T04:17:00Z"),
    ],
)
def test_a_date_is_told_with_its_ends(
    text: str, kind: str, start: str | None, end: str | None, at: str | None
) -> None:
    """A date has its first day, its last and its instant where they are known, and else none."""
    date = parse_date(text)
    told = {"edtf": text, "text": date.human, "kind": kind, "start": start, "end": end, "at": at}
    assert write_date(date) == {name: value for name, value in told.items() if value}


def test_without_an_address_uris_start_at_the_root() -> None:
    """A site whose mkdocs.yml has no site_url gives addresses relative to its root."""
    made = outputs(url="")
    record = tell_record(made.tell, made.archive.entries["missing-planks"])
    assert json.loads(record_line(made.site, record))["uri"] == "figures/missing-planks/"
    assert "$id" not in json.loads(record_schema(made.site))


def strings_in(value: Any) -> set[str]:
    """Every text of a JSON document."""
    if isinstance(value, dict):
        return set().union(*map(strings_in, value.values()))
    if isinstance(value, list):
        return set().union(*map(strings_in, value))
    return {value} if isinstance(value, str) else set()


@given(TEXTS)
@example('"</script><!--\u2028\u2029\\\x00\x7f]]>')
@settings(max_examples=15)
def test_any_text_comes_back_from_json(text: str) -> None:
    """Whatever an editor writes is in a record's line, unchanged, and the line is one line."""
    made = hostile(text)
    line = record_line(made.site, tell_record(made.tell, made.archive.entries["bridge-closed"]))
    assert len(lines_of(line)) == 1
    assert {text, " ".join(text.split()), words_of(text)} <= strings_in(json.loads(line)) | {""}


@given(TEXTS)
@settings(max_examples=15)
def test_any_text_agrees_with_the_schema(text: str) -> None:
    """No text that an editor may write makes a record invalid."""
    made = hostile(text)
    lines = [
        record_line(made.site, tell_record(made.tell, entry))
        for entry in made.archive.content.entries
    ]
    assert schema_errors(record_schema(made.site), lines) == []


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
        told = [strings_in(json.loads(line)) for line in lines_of(files[RECORDS])]
        assert text in set().union(*told)
        assert json.loads(str(script_text({"text": text}))) == {"text": text}


def test_each_statement_is_told_once() -> None:
    """However many pages and files want a statement, it is the same value."""
    tell = telling()
    claim = tell.archive.claims["bridge-closed/safe"]
    assert tell.statement(claim) is tell.statement(claim)
