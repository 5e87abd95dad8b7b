"""YAML as text with positions: what is read, where it stands, and that nothing makes it fall."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.yaml_nodes import (
    MAX_DEPTH,
    Document,
    Mapping,
    Scalar,
    Sequence,
    YamlNode,
    compose,
    decode,
    plain,
)
from generator.content.yaml_plain import read_plain
from generator.diagnostics.diagnostic import Span

PATH = "content/actors/a.yaml"
# Text that is mostly made of what YAML gives a meaning to.
YAMLISH = st.text(
    st.sampled_from("ab:-?,[]{}&*!|>'\"%@`#\\ \n\r\t~<=0.\u2028\x85\ufeff\u202e\x07é漢𝄞")
)
TREES: st.SearchStrategy[Any] = st.recursive(
    # Not the line ends of other alphabets: PyYAML writes them so that they read as spaces.
    st.text(
        st.characters(exclude_categories=["Cs"], exclude_characters="\x85\u2028\u2029"), max_size=20
    ),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("abc<:-é ", max_size=5).filter(lambda key: key != "<<"), inner)
    ),
    max_leaves=12,
)


class PlainDumper(yaml.SafeDumper):
    """Writes the same list twice where it is used twice, without anchors."""

    def ignore_aliases(self, data: object) -> bool:
        """Nothing is an alias."""
        return data is not None


def read(text: str) -> Document:
    """A document that must be in order."""
    document, problems = compose(text.encode(), PATH)
    assert problems == ()
    return document


def scalars(node: YamlNode | None) -> Iterator[Scalar]:
    """Every scalar of a document, keys included."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from scalars(item)
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            yield key
            yield from scalars(value)


@pytest.mark.parametrize(
    "text", ["no", "010", "1:30", "2024-02-30", "0x1F", "1e3", "1_000", ".nan", "="]
)
def test_scalars_stay_as_typed(text: str) -> None:
    """What other readers turn into a Boolean, a number or a date is text here."""
    assert plain(read(f"value: {text}\n").root or Scalar("", 0, 0)) == {"value": text}


def test_every_style_of_text_is_read() -> None:
    """Plain, quoted, folded and literal texts give their text, and lists and mappings nest."""
    document = read(
        "a: one\n two\nb: 'it''s'\nc: \"tab\\tend\"\nd: >-\n  one\n  two\ne: |\n  one\n  two\n"
        "f: [x, {g: y}]\nh:\n"
    )
    assert document.root
    assert plain(document.root) == {
        "a": "one two",
        "b": "it's",
        "c": "tab\tend",
        "d": "one two",
        "e": "one\ntwo\n",
        "f": ["x", {"g": "y"}],
        "h": "",
    }


@pytest.mark.parametrize(
    ("text", "path", "span"),
    [
        ("name: Hamas\n", ("name",), (1, 7, 1, 12)),
        ("name: 'Hamas'\n", ("name",), (1, 7, 1, 14)),
        ("\ufeffname: Hamas\n", ("name",), (1, 7, 1, 12)),
        ("a: x\r\nname: Hamas\r\n", ("name",), (2, 7, 2, 12)),
        ("é漢𝄞: Hamas\n", ("é漢𝄞",), (1, 6, 1, 11)),
        ("facts:\n  - id: a\n  - id: b\n", ("facts", 1, "id"), (3, 9, 3, 10)),
        ("facts:\n  - id: a\n", ("facts", 0), (2, 5, 3, 1)),
        ("via: [a, b]\n", ("via", 1), (1, 10, 1, 11)),
        ("text: |\n  one\n  two\n", ("text",), (1, 7, 4, 1)),
        ("name: x\n", ("facts", 0, "text"), (1, 1, 2, 1)),
        ("facts: [{id: a}]\n", ("facts", 7), (1, 8, 1, 17)),
        ("", ("name",), (1, 1, 1, 1)),
    ],
)
def test_a_value_has_its_place(
    text: str, path: tuple[str | int, ...], span: tuple[int, ...]
) -> None:
    """Line and column count from 1, columns in code points; a missing value gives its parent's."""
    document, _ = compose(text.encode(), PATH)
    assert document.span_of(*path) == Span(PATH, *span)


def test_a_key_has_its_place() -> None:
    """The place of a key is not that of its value; without such a key it is the value's parent."""
    document = read("facts:\n  - id: a\n    txt: b\n")
    assert document.span_of_key("facts", 0, "txt") == Span(PATH, 3, 5, 3, 8)
    assert document.span_of_key("facts", 0, "text") == document.span_of("facts", 0)


def test_words_have_their_place_within_a_value() -> None:
    """Words of a value are found where they stand; else the whole value is meant."""
    document = read("a: Doha\ntext: In Doha, in Doha.\nfolded: >-\n  In\n  Doha\n")
    assert document.span_within("Doha", "text") == Span(PATH, 2, 10, 2, 14)
    assert document.span_within("In Doha", "folded") == document.span_of("folded")


def test_a_document_knows_its_lines() -> None:
    """All three ends of a line are ends of a line, as in editors."""
    document = Document(PATH, "a: 1\nb: 2\r\nc: 3\rd: 4")
    lines = [document.line(number) for number in range(-1, 6)]
    assert lines == ["", "", "a: 1", "b: 2", "c: 3", "d: 4", ""]


@pytest.mark.parametrize("end", ["\r", "\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("name: Mara\nkind: person\n# See the style guide", "aliases: [X]\n"),
        ('name: "Mara', 'Quist"\nkind: person\n'),
        ("---\ntitle: About # us", "template: other.html\n"),
    ],
)
def test_no_line_ends_where_nobody_sees_it(before: str, after: str, end: str) -> None:
    """A line end that most programs do not show is refused at its place, in a comment too, and
    nothing behind it is read: who reviews the line has not seen it."""
    document, problems = compose(f"{before}{end}{after}".encode(), PATH)
    assert document.root is None
    (found,) = problems
    lines = before.split("\n")
    assert (found.code, found.span.line, found.span.column) == (
        "Y111",
        len(lines),
        len(lines[-1]) + 1,
    )
    assert found.message == f"the invisible character U+{ord(end):04X} stands here."
    assert found.help == "Write a space or a line end in its place."
    assert read_plain(document)[1:] == (None, problems)


@given(YAMLISH, st.data())
def test_places_and_offsets_agree(text: str, data: st.DataObject) -> None:
    """From the line and the column the very offset can be told that they were made from."""
    document = Document(PATH, text)
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = document.span(start, end)
    before = [sum(map(len, lines[: line - 1])) for line in (span.line, span.end_line)]
    assert [before[0] + span.column - 1, before[1] + span.end_column - 1] == [start, end]


@given(YAMLISH | TREES.map(lambda tree: yaml.dump(tree, Dumper=PlainDumper)))
def test_the_plain_way_says_the_same(text: str) -> None:
    """Read without nodes, a file has the same values, problems, and places of the lists' items."""
    whole, problems = compose(text.encode(), PATH)
    document, tree, found = read_plain(decode(text.encode(), PATH)[0])
    assert found == problems
    assert tree == (None if whole.root is None else plain(whole.root))
    for key, places in document.items.items():
        for index in range(len(places) // 2):
            assert document.span_of(key, index) == whole.span_of(key, index)


@given(YAMLISH)
def test_no_text_makes_it_fall(text: str) -> None:
    """Whatever the text: a root or a reason, and every scalar where the text says it."""
    document, problems = compose(text.encode(), PATH)
    if document.root is None and not problems:
        assert yaml.compose(document.text, Loader=yaml.CSafeLoader) is None
    for scalar in scalars(document.root):
        raw = document.text[scalar.start : scalar.end]
        if raw[:1] not in ("'", '"', "|", ">") and "\n" not in raw and "\r" not in raw:
            assert raw == scalar.text or set(raw) & set("\u2028\x85")


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fall(data: bytes) -> None:
    """Whatever the bytes: a document, and what is wrong with it."""
    document, problems = compose(data, PATH)
    assert document.path == PATH
    assert all(problem.message and problem.help for problem in problems)


@settings(max_examples=60)
@given(TREES, st.sampled_from([None, '"', "'", "|"]), st.booleans())
def test_what_is_written_is_read(tree: Any, style: str | None, flow: bool) -> None:
    """A tree of texts, written by another program in any style, is read back as it was."""
    text = (
        yaml.dump(
            tree,
            Dumper=PlainDumper,
            default_style=style,
            default_flow_style=flow,
            allow_unicode=True,
        )
        .replace("!!str ", "")
        .replace("!!map ", "")
        .replace("!!seq ", "")
    )
    document, problems = compose(text.encode(), PATH)
    assert {problem.code for problem in problems} <= {"Y111"}
    assert document.root is not None
    assert plain(document.root) == tree


def test_bytes_that_are_not_utf8_are_placed() -> None:
    """The place of a wrong byte is told in code points of what stands before it."""
    _, problems = decode("é: x\né".encode() + b"\xff", PATH)
    assert [(p.code, p.span) for p in problems] == [("Y102", Span(PATH, 2, 2, 2, 2))]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("a: the #1 song", ["Y112"]),
        ("a: the # 1 song", ["Y112"]),
        ("a: the  #1 song", ["Y112"]),
        ("a: [the #1 song\n  , b]", ["Y112"]),
        ("- the #1 song", ["Y112"]),
        ("a: the\n  #1 song", ["Y112"]),
        ("a: the\r\n  #1 song", ["Y112"]),
        ("a: the  # a comment", []),
        ("a: the\n#1 comment\nb: c", []),
        ("a:\n  b: c\n  #d: e\n  f: g", []),
        ("a: 'the' # a comment", []),
        ("a: 'the #1 song'", []),
        ("a: # a comment\n  the song", []),
        ("a: the#1 song", []),
        ("a: {b: 3,000 people}", ["Y113"]),
        ("a: {b: one, two, c: d}", ["Y113"]),
        ("a: [3,000 people]", ["Y113"]),
        ("a: {b: '3,000 people', c: d}", []),
        ("a: {b: , c: d}", []),
        ("a: {b : , c: d}", []),
        ("a: [b,c, d2,e]", []),
        ("a: null", ["Y114"]),
        ("a: ~", ["Y114"]),
        ("a: 'null'", []),
        ("a: nullify", []),
    ],
)
def test_what_yaml_would_leave_out_is_told(text: str, codes: list[str]) -> None:
    """A text that YAML cuts at # or at a comma, or reads as nothing, is an error and no loss."""
    assert [problem.code for problem in compose(text.encode(), PATH)[1]] == codes


@pytest.mark.parametrize("depth", [MAX_DEPTH, MAX_DEPTH + 1, 100_000])
def test_depth_is_limited(depth: int) -> None:
    """Sixteen levels pass, seventeen do not, and a hundred thousand are refused as quickly."""
    document, problems = compose(b"[" * depth + b"]" * depth, PATH)
    assert [problem.code for problem in problems] == (["Y104"] if depth > MAX_DEPTH else [])
    assert (document.root is None) == bool(problems)


def test_every_duplicate_is_told() -> None:
    """Duplicates do not stop the reading: each is told with the line of the first."""
    _, problems = compose(b"a: 1\nb: 2\na: 3\nb: 4\n", PATH)
    assert [problem.message for problem in problems] == [
        'the key "a" is here and already on line 1.',
        'the key "b" is here and already on line 2.',
    ]


def quickly(path: Path) -> tuple[Document, set[str]]:
    """A hostile file as it is read, within a second, and the codes of what is wrong."""
    start = time.perf_counter()
    document, problems = compose(path.read_bytes(), path.name)
    assert time.perf_counter() - start < 1
    return document, {problem.code for problem in problems}


def test_bombs_are_refused(corpora: Path) -> None:
    """Files that blow up other readers are refused at their first anchor or alias."""
    bombs = sorted((corpora / "yaml/bombs").iterdir())
    assert bombs
    for path in bombs:
        document, codes = quickly(path)
        assert (document.root, codes) == (None, {"Y106"}), path.name


# Where libyaml, a reader of YAML 1.1, reads 1.2 otherwise: "?x" in a flow list, and white space
# after the last line of a literal text.
ELSEWISE = {"652Z.yaml", "HM87-01.yaml", "JEF9-02.yaml", "L24T-01.yaml"}


def test_public_streams_are_read_as_they_mean(corpora: Path) -> None:
    """Of the public YAML and JSON files none makes it fall, and what is read is what they mean."""
    agreed = 0
    for path in sorted((corpora / "yaml").rglob("*.*")):
        document, codes = quickly(path)
        meaning = meant_by(path)
        if document.root and not codes and meaning is not None and path.name not in ELSEWISE:
            assert same(plain(document.root), meaning), path.name
            agreed += 1
    assert agreed > 150


def meant_by(path: Path) -> object:
    """What a public file means, as its authors say; ``None`` where they do not."""
    told = path if path.suffix == ".json" else path.with_suffix(".json")
    if "yaml-test-suite" in path.parts and path.suffix == ".json":
        return None
    try:
        return json.loads(told.read_bytes()) if told.is_file() else None
    except (ValueError, RecursionError):
        return None


def same(read_: object, meaning: object) -> bool:
    """Whether a tree of texts is what another reader understood; only texts must be equal."""
    if isinstance(meaning, dict):
        return (
            isinstance(read_, dict)
            and read_.keys() == meaning.keys()
            and all(same(read_[key], meaning[key]) for key in meaning)
        )
    if isinstance(meaning, list):
        return (
            isinstance(read_, list)
            and len(read_) == len(meaning)
            and all(map(same, read_, meaning))
        )
    return read_ == meaning if isinstance(meaning, str) else isinstance(read_, str)
