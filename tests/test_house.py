"""The house style that machines can see; the rest is for readers."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "generator").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
TEMPLATES = sorted(
    path
    for pattern in ("*.jinja", "*.html", "*.xml")
    for path in (ROOT / "templates").rglob(pattern)
)
# Names that say nothing of what is inside.
EMPTY_NAMES = {"base", "common", "core", "helper", "helpers", "manager", "misc", "util", "utils"}
MAX_MODULE = 300
MAX_FUNCTION = 40
# A silenced complaint, and what must follow it: codes, and then a reason in words.
SILENCED = re.compile(r"#\s*(noqa|type:\s*ignore|pragma:)")
REASONED = re.compile(
    r"#\s*(noqa: [A-Z]+\d+(, ?[A-Z]+\d+)*|type: ignore\[[a-z-]+(, ?[a-z-]+)*\]|pragma: no cover)"
    r"\W+\w.*\s\w"
)


def shown(path: Path) -> str:
    """A file's path in the project, as the name of a test case."""
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function of a module, wherever it stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def comments(path: Path) -> Iterator[tuple[int, str]]:
    """Every comment of a module with its line."""
    with io.StringIO(path.read_text(encoding="utf-8")) as source:
        for token in tokenize.generate_tokens(source.readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_room_is_small(path: Path) -> None:
    """No module is longer than 300 lines, and no function longer than 40."""
    length = len(path.read_text(encoding="utf-8").splitlines())
    assert length <= MAX_MODULE
    long = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in functions(path)}
    assert {name: lines for name, lines in long.items() if lines > MAX_FUNCTION} == {}


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=shown)
def test_a_name_says_what_is_inside(path: Path) -> None:
    """No module or folder has a name that would fit any other as well."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    words = {word for part in parts for word in part.split("_")}
    assert words & EMPTY_NAMES == set()


@pytest.mark.parametrize("path", TESTS, ids=shown)
def test_a_test_says_what_it_proves(path: Path) -> None:
    """Every test has a docstring."""
    tests = [node for node in functions(path) if node.name.startswith("test_")]
    assert [node.name for node in tests if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=shown)
def test_silence_has_a_reason(path: Path) -> None:
    """Every complaint of a tool that is silenced names its code and the reason."""
    bare = [
        f"line {line}: {comment}"
        for line, comment in comments(path)
        if SILENCED.search(comment) and not REASONED.search(comment)
    ]
    assert bare == []


@pytest.mark.parametrize("path", TEMPLATES, ids=shown)
def test_a_template_opens_with_its_purpose(path: Path) -> None:
    """Every template begins with a comment: what it is for, and what it is given."""
    opening = re.match(r"\{#-?\s*(.+?)\s*-?#\}", path.read_text(encoding="utf-8"), re.DOTALL)
    assert opening
    assert len(opening[1].split()) >= 3


def test_the_site_lock_is_part_of_the_test_lock() -> None:
    """What the site is built with is what the tests test."""

    def locked(name: str) -> set[str]:
        text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
        return set(re.findall(r"^[a-z0-9].*==\S+", text, re.MULTILINE))

    assert locked("site.txt") <= locked("test.txt")
