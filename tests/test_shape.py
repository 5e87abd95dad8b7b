"""The shape of records: whatever is wrong with a field, its place and its fix are told."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from conftest import Golden
from generator.content.complaints import explain, owner_at
from generator.content.load import READERS
from generator.content.yaml_nodes import Step, compose, plain
from generator.diagnostics.diagnostic import Diagnostic, Span
from generator.model.questions import Position, Question
from generator.model.records import MODELS, Event, Figure, Source
from generator.model.speakers import Unnamed
from generator.model.statements import Evidence, Fact
from generator.model.vocabulary import Kind

EVIDENCE = [{"source": "memo", "quote": "held talks", "prefix": "Boehler", "suffix": "in Doha"}]
UNNAMED = {"unnamed": "two officials", "of": "hamas", "condition": "not authorised"}
FACT = {
    "id": "held",
    "text": "Talks were held.",
    "by": UNNAMED,
    "via": ["axios"],
    "speech": "says",
    "when": "2025-03-05",
    "evidence": [{**EVIDENCE[0], "by": "hamas", "via": ["axios"]}],
}
WHOLE: dict[Kind, dict[str, Any]] = {
    Kind.SOURCE: {
        "title": "Talks",
        "publisher": "memo",
        "published": "2025-03-06",
        "published_basis": "The date is in the address.",
        "authors": ["A. Writer"],
        "language": "en",
        "url": "https://example.org/talks",
        "text": "seeds/talks.txt",
        "sha256": "0" * 64,
        "furniture": [{"quote": "Exit", "why": "Footer.", "prefix": "a", "suffix": "b"}],
    },
    Kind.ACTOR: {
        "name": "Hamas",
        "kind": "organisation",
        "aliases": ["The movement"],
        "names": {"ar": "حماس"},
        "summary": "A movement.",
        "facts": [{**FACT, "relation": {"type": "opposes", "target": "israel"}}],
    },
    Kind.EVENT: {
        "name": "Talks",
        "date": "2025-03",
        "date_basis": "The article says last week.",
        "place": "Doha",
        "aliases": ["Doha talks"],
        "summary": "Talks.",
        "participants": [{"actor": "hamas", "role": "party"}],
        "part_of": ["war"],
        "facts": [FACT],
    },
    Kind.FIGURE: {
        "name": "Held",
        "measures": "People held.",
        "unit": "people",
        "kind": "stock",
        "aliases": ["captives"],
        "about": ["hamas"],
        "headline": "latest",
        "sums": [{"of": ["dead", "alive"], "as_of": "2025-03-05"}],
        "observations": [
            {
                "id": "axios",
                "by": "axios",
                "via": ["memo"],
                "speech": "estimates",
                "value": "59",
                "low": "50",
                "high": "60",
                "words": "dozens",
                "qualifier": "about",
                "as_of": "2025-03-05",
                "note": "With the dead.",
                "evidence": EVIDENCE,
            }
        ],
    },
    Kind.QUESTION: {
        "name": "Were talks held?",
        "how": "denial",
        "about": ["talks"],
        "note": "One side denies it.",
        "positions": [
            {"answer": "yes", "facts": ["talks/held"]},
            {"answer": "no", "facts": ["talks/denied", "hamas/denies-it"]},
        ],
    },
}
# What a hand slips into a field: nothing, a list, a mapping, a text that is long or not meant.
SLIPS: tuple[Any, ...] = ("", [], {}, ["a"], {"a": "b"}, "x" * 3001, "Two words", "é", "-1")


def complaints(kind: Kind, tree: Any) -> tuple[Diagnostic, ...]:
    """What is told of a record, written as YAML and read again."""
    text = yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=10_000)
    document, problems = compose(text.encode(), f"content/{kind.folder}/a.yaml")
    assert problems == ()
    assert document.root is not None
    try:
        MODELS[kind].model_validate(plain(document.root), context=READERS)
    except ValidationError as problem:
        return tuple(explain(problem, MODELS[kind], document))
    return ()


def paths(node: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """Every path of a tree, its own first."""
    yield path
    steps = node.items() if isinstance(node, dict) else ()
    for step, inner in enumerate(node) if isinstance(node, list) else steps:
        yield from paths(inner, (*path, step))


def changed(tree: Any, path: tuple[Step, ...], value: Any) -> Any:
    """A copy of a tree with another value at a path."""
    if not path:
        return value
    other = copy.deepcopy(tree)
    node = other
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return other


def told(diagnostic: Diagnostic) -> str:
    """A diagnostic on two lines."""
    span = diagnostic.span
    problem = f"  {span.line}:{span.column} {diagnostic.code} {diagnostic.message}\n"
    return f"{problem}    {diagnostic.help}\n"


@pytest.mark.parametrize("kind", Kind)
def test_a_whole_record_is_right(kind: Kind) -> None:
    """A record with every field there is passes."""
    assert complaints(kind, WHOLE[kind]) == ()


@pytest.mark.parametrize("kind", Kind)
def test_every_field_broken_in_turn(kind: Kind, golden: Golden) -> None:
    """Each field, taken out, left empty and given a wrong value, is told in these very words."""
    parts = []
    for path in paths(WHOLE[kind]):
        shown = "/".join(map(str, path)) or "the record"
        if path and isinstance(path[-1], str):
            less = changed(WHOLE[kind], path[:-1], without(WHOLE[kind], path))
            parts.append(f"{shown} taken out\n{''.join(map(told, complaints(kind, less)))}")
        for name, value in (
            ("empty", ""),
            ("a list", ["?"]),
            ("a mapping", {"?": "?"}),
            ("?", "?"),
        ):
            found = complaints(kind, changed(WHOLE[kind], path, value))
            parts.append(f"{shown} is {name}\n{''.join(map(told, found))}")
    golden(f"golden/broken-{kind}.txt", "".join(parts))


def without(tree: Any, path: tuple[Step, ...]) -> Any:
    """The mapping that a path leads into, without the path's last key."""
    for step in path[:-1]:
        tree = tree[step]
    return {key: value for key, value in tree.items() if key != path[-1]}


@given(st.sampled_from(Kind), st.data())
def test_any_slip_is_told_at_its_place(kind: Kind, data: st.DataObject) -> None:
    """Two slips at once: nothing is raised, and whatever is told has a place, words and a fix."""
    tree: Any = WHOLE[kind]
    for _ in range(2):
        path = data.draw(st.sampled_from(list(paths(tree))))
        tree = changed(tree, path, data.draw(st.sampled_from(SLIPS)))
    for diagnostic in complaints(kind, tree):
        assert diagnostic.span.path == f"content/{kind.folder}/a.yaml"
        assert diagnostic.span > Span(diagnostic.span.path, 0)
        assert diagnostic.message.endswith(".")
        assert diagnostic.help.endswith((".", '…".', "?"))


@pytest.mark.parametrize(
    ("field", "near"),
    [("nmae", "name"), ("date_bases", "date_basis"), ("fact", "facts"), ("partof", "part_of")],
)
def test_a_misspelt_field_is_recognised(field: str, near: str) -> None:
    """An unknown field is told with the one that was meant, among those valid at that spot."""
    [found] = complaints(Kind.EVENT, WHOLE[Kind.EVENT] | {field: "x"})
    assert found.message == f'"{field}" is not a field of an event.'
    assert found.help.startswith(
        f'Did you mean "{near}"? Fields: name, date, date_basis, status, place,'
    )


@pytest.mark.parametrize("field", ["url", "archive_url"])
@pytest.mark.parametrize(
    ("url", "encoded"),
    [
        (
            "https://a.example/новости/1?q=ö#テ",
            "%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1?q=%C3%B6#%E3%83%86",
        ),
        ("https://a.example/a b/%C3%B6|ö", "a%20b/%C3%B6%7C%C3%B6"),
        ("https://müller.example/a", ""),
        ("https://a.example\\ö", ""),
        (f"https://a.example/{'ö' * 400}", ""),
        ("a.example/ö", ""),
    ],
)
def test_an_address_is_told_percent_encoded(field: str, url: str, encoded: str) -> None:
    """A help names the address with its letters encoded where that one passes, or else none."""
    [found] = complaints(Kind.SOURCE, WHOLE[Kind.SOURCE] | {field: url})
    if not encoded:
        assert found.help == (
            "Write a full web address that starts with https:// or http://, with spaces and all "
            "letters but A to Z percent-encoded, as browsers copy it."
        )
        return
    whole = f"https://a.example/{encoded}"
    assert found.help == f"Write {whole} instead: other letters are percent-encoded."
    assert complaints(Kind.SOURCE, WHOLE[Kind.SOURCE] | {field: whole}) == ()


def test_each_form_is_told_at_its_field() -> None:
    """No field whose value is no id of a record is said to need one."""
    evidence = {"source": "a", "quote": "b", "version": "a.txt"}
    fact = {"id": "a", "text": "b", "evidence": [evidence]}
    [found] = complaints(Kind.EVENT, WHOLE[Kind.EVENT] | {"facts": [fact]})
    assert found.help == "Write a path such as seeds/article.txt."


@pytest.mark.parametrize(
    ("path", "owner"),
    [
        ((), Event),
        (("facts", 0), Fact),
        (("facts", 0, "evidence", 3), Evidence),
        (("facts", 0, "by", "unnamed"), Unnamed),
    ],
)
def test_the_owner_of_a_field_is_found(path: tuple[Step, ...], owner: type) -> None:
    """The model whose fields stand at a path is found through lists and choices."""
    assert owner_at(Event, path) is owner
    assert owner_at(Source, ()) is Source
    assert owner_at(Figure, ("observations", 0, "evidence", 0)) is Evidence
    assert owner_at(Question, ("positions", 0, "facts", 1)) is Position
