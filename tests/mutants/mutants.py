"""Changes one thing in the code that reads and escapes, and sees that a test then fails.

    python tests/mutants/mutants.py [--number 100] [--seed 1] [--quick] [PART OF A FILE'S NAME …]

It works on a copy. Each file has its share of the mutants. One that is killed takes seconds, one
that lives minutes, for then all tests that go through whole records have their turn; not with
``--quick``, which is for a first look. A mutant that no test misses is told, unless
``survivors.yaml`` says why it may live, and exits with 1. After R. DeMillo, R. Lipton, F. Sayward,
Hints on test data selection (1978).
"""

from __future__ import annotations

import argparse
import ast
import importlib
import os
import random
import re
import shutil
import signal
import sys
import tempfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import cache_from_source
from itertools import islice, zip_longest
from pathlib import Path
from typing import Final, TypeAlias

import pytest
import yaml

ROOT: Final = Path(__file__).parents[2]
SURVIVORS: Final = Path(__file__).with_name("survivors.yaml")
# What is mutated: what reads texts and numbers, the rules, whatever escapes or refuses, and what
# tells old addresses and words to look for.
WHERE: Final = (
    *("text/**/*.py", "checks/*.py", "pages/escape.py", "diagnostics/renderers.py"),
    *("exports/csv_text.py", "exports/xml_text.py", "exports/citations.py"),
    *("archive/tracks.py", "build/search_index.py", "plugin/refused_requests.py"),
)
_OPPOSITES: Final[tuple[tuple[type[ast.cmpop], type[ast.cmpop]], ...]] = (
    *((ast.Lt, ast.LtE), (ast.Gt, ast.GtE), (ast.Eq, ast.NotEq)),
    *((ast.In, ast.NotIn), (ast.Is, ast.IsNot)),
)
_SWAPS: Final = dict(_OPPOSITES) | {other: one for one, other in _OPPOSITES}
# What goes through whole records, whichever part of the program it needs; the quickest first.
WIDE: Final = tuple(
    f"tests/test_{name}.py"
    for name in (
        *("hedges", "names", "borne", "ratios", "entering_articles", "directions", "reports"),
        *("fact_texts", "mutations", "hostile", "checks", "number_tables", "number_helps"),
    )
)
# What takes a while to load and is no part of the program: each mutant begins with it.
_LOADED: Final = (
    *("babel.numbers", "cmarkgfm", "jinja2", "mkdocs.commands.build", "lxml.etree"),
    *("playwright.sync_api", "pydantic", "text_to_num"),
)
_SECONDS: Final = 600

Parents: TypeAlias = dict[ast.AST, ast.AST]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A file of the generator, the function and the line in it that is another, and the text."""

    file: str
    function: str
    was: str
    now: str
    text: str

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What tells it from others, wherever its line has moved."""
        return (self.file, self.function, self.was, self.now)


def mutated() -> list[str]:
    """The files that have mutants, as paths in the generator."""
    package = ROOT / "generator"
    paths = sorted(path for one in WHERE for path in package.glob(one))
    return [path.relative_to(package).as_posix() for path in paths if path.stem != "__init__"]


def places_in(file: str, functions: Collection[str] | None = None) -> list[int]:
    """Where a file can be mutated: the places of the nodes in its tree; of those that stand in
    certain functions, where these are given."""
    tree = ast.parse(_source(file))
    parents = _parents(tree)
    return [
        at
        for at, node in enumerate(list(ast.walk(tree)))
        if (functions is None or _function_of(node, parents) in functions)
        and not _is_type(node, parents)
        and _mutate(node)
    ]


def mutant_at(file: str, place: int) -> Mutant:
    """The mutant of a file in which the node at a place is another."""
    whole, tree = _rewritten(file), ast.parse(_source(file))
    node = list(ast.walk(tree))[place]
    function = _function_of(node, _parents(tree))
    _mutate(node)
    text = ast.unparse(tree)
    lines = zip(whole.split("\n"), text.split("\n"), strict=True)
    was, now = next((one.strip(), other.strip()) for one, other in lines if one != other)
    return Mutant(file, function, was, now, text)


@cache
def _rewritten(file: str) -> str:
    return ast.unparse(ast.parse(_source(file)))


def _source(file: str) -> str:
    return (ROOT / "generator" / file).read_text(encoding="utf-8")


def _parents(tree: ast.AST) -> Parents:
    return {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}


def _mutate(node: ast.AST) -> bool:
    """Change a node in its place; false for one that has nothing to change."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in _SWAPS:
            node.ops = [_SWAPS[type(op)]()]
        case ast.Constant(value=int(value)) if not isinstance(value, bool):
            node.value = value + 1
        case ast.BoolOp(op=ast.And()):
            node.op = ast.Or()
        case ast.BoolOp(op=ast.Or()):
            node.op = ast.And()
        case ast.If() | ast.IfExp():
            node.test = ast.Constant(value=False)
        case ast.UnaryOp(op=ast.Not()):
            node.op, node.operand = ast.Not(), ast.UnaryOp(op=ast.Not(), operand=node.operand)
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            node.value = ast.Constant(value=None)
        case _:
            return False
    ast.fix_missing_locations(node)
    return True


def _function_of(node: ast.AST, parents: Parents) -> str:
    while node in parents:
        node = parents[node]
        if isinstance(node, ast.FunctionDef):
            return node.name
    return ""


def _is_type(node: ast.AST, parents: Parents) -> bool:
    """Whether a node stands where only a type checker looks."""
    while node in parents:
        child, node = node, parents[node]
        types = [getattr(node, name, None) for name in ("annotation", "returns")]
        if any(child is one for one in types):
            return True
    return False


@cache
def runs_for(file: str) -> tuple[tuple[str, ...], ...]:
    """The words for pytest with which it covers a file: the fixtures of its rules, and the tests
    that import it; of a file that has neither, those of whoever imports it."""
    codes = sorted(set(re.findall(r'@rule\("(\w\d+)"', _source(file))))
    found = _naming(file, "tests", "test_*.py")
    if not codes and (not found or "words_of" in file):
        others = _naming(file, "generator", "*.py")
        return tuple(dict.fromkeys(run for other in others for run in runs_for(other[10:])))
    fixtures = (("tests/test_checks.py", "-k", " or ".join(codes)),) if codes else ()
    slow_last = tuple(sorted(found, key=lambda name: name in WIDE[-2:]))
    return (*fixtures, *((slow_last,) if found else ()))


def _naming(file: str, folder: str, pattern: str) -> list[str]:
    """The files of a folder that import one."""
    named = re.compile(rf"from generator\.{file[:-3].replace('/', '.')} import")
    paths = sorted((ROOT / folder).rglob(pattern))
    found = [path for path in paths if named.search(path.read_text(encoding="utf-8"))]
    return [path.relative_to(ROOT).as_posix() for path in found]


def passes(copy: Path, runs: Iterable[Sequence[str]], seconds: int = 0) -> bool:
    """Whether tests pass in the copy, in a process of its own; one that takes too long does not.

    Only where it may take as long as it likes is what it compiles kept.
    """
    child = os.fork()
    if not child:
        try:
            signal.alarm(seconds)
            sys.dont_write_bytecode = bool(seconds)
            os.chdir(copy)
            sys.path[:0] = [str(copy), str(copy / "tests"), str(copy / "tests/fuzz")]
            os.environ["PYTHONPATH"] = str(copy)
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 1)
            os.dup2(quiet, 2)
            flags = ["-x", "-q", "-p", "no:cacheprovider", "-m", "not browser and not corpora"]
            os._exit(int(any(pytest.main([*flags, *words]) for words in runs)))
        finally:
            os._exit(9)
    return os.waitpid(child, 0)[1] == 0


def lives(copy: Path, mutant: Mutant, *, quick: bool = False) -> bool:
    """Whether no test misses what a mutant has changed: none of those that cover its file, and,
    where there is time, none of those that go through everything."""
    path = copy / "generator" / mutant.file
    text = path.read_text(encoding="utf-8")
    Path(cache_from_source(str(path))).unlink(missing_ok=True)
    path.write_text(mutant.text, encoding="utf-8")
    try:
        return passes(copy, (*runs_for(mutant.file), *(() if quick else (WIDE,))), _SECONDS)
    finally:
        path.write_text(text, encoding="utf-8")


def explained() -> dict[tuple[str, str, str, str], str]:
    """Why each known survivor may live."""
    rows = yaml.safe_load(SURVIVORS.read_text(encoding="utf-8")) or []
    return {(one["file"], one["function"], one["was"], one["now"]): one["why"] for one in rows}


def drawn(
    places: Mapping[str, Sequence[int]], number: int, chance: random.Random
) -> list[tuple[str, int]]:
    """So many files with a place in each, as many places of one file as of any other; the same for
    the same chance."""
    mixed = [
        [(file, at) for at in chance.sample(there, len(there))] for file, there in places.items()
    ]
    rounds = (chance.sample(turn, len(turn)) for turn in zip_longest(*mixed))
    return sorted(islice((one for turn in rounds for one in turn if one), number))


def main() -> int:
    """Print what became of each mutant; 1 when one lives and nothing says why it may."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--number", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    wanted = [one for one in mutated() if any(part in one for part in given.names or [""])]
    every = {file: places_in(file) for file in wanted}
    chosen = drawn(every, given.number, random.Random(given.seed))  # noqa: S311 - none is secret
    known, alive = explained(), 0
    for name in _LOADED:
        importlib.import_module(name)
    left = shutil.ignore_patterns(".git", ".venv", ".*cache", "site")
    with tempfile.TemporaryDirectory() as place:
        copy = Path(shutil.copytree(ROOT, Path(place) / "copy", ignore=left))
        runs = {run for file, _ in chosen for run in runs_for(file)}
        failing = [
            run for run in runs | ({WIDE} if not given.quick else set()) if not passes(copy, [run])
        ]
        if failing:
            sys.stdout.write(f"these do not even pass without a mutant: {failing}\n")
            return 2
        for mutant in (mutant_at(*one) for one in chosen):
            state = "killed"
            if lives(copy, mutant, quick=given.quick):
                state = "explained" if mutant.key in known else "ALIVE"
            alive += state == "ALIVE"
            where = f"{mutant.file} {mutant.function}"
            sys.stdout.write(f"{state}: {where}: {mutant.was}  ->  {mutant.now}\n")
            sys.stdout.flush()
    count = sum(map(len, every.values()))
    sys.stdout.write(f"{len(chosen)} of {count} mutants, {alive} alive\n")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main())
