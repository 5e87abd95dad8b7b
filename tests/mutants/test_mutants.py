"""The list of what mutants survive follows the code, and each mutant changes one thing."""

from __future__ import annotations

import ast

import pytest

from mutants import ROOT, WHERE, explained, mutant_at, mutated, places_in, runs_for

FILES = ("text/quoting/quotes.py", "text/letters/word_edges.py", "checks/relations.py")


@pytest.mark.parametrize("file", FILES)
def test_a_mutant_is_the_same_program_but_for_one_line(file: str) -> None:
    """Each can be compiled, and has as many lines as the file that it is made of."""
    whole = ast.unparse(ast.parse((ROOT / "generator" / file).read_text(encoding="utf-8")))
    places = places_in(file)
    assert len(places) > 5
    for place in places:
        mutant = mutant_at(file, place)
        compile(mutant.text, file, "exec")
        lines = list(zip(whole.split("\n"), mutant.text.split("\n"), strict=True))
        assert sum(one != other for one, other in lines) == 1
        assert mutant.was != mutant.now


def test_every_place_that_is_named_has_files() -> None:
    """Files that have moved go on to be mutated: each pattern finds some, and all rooms of the text
    and every file with an explained survivor are among them."""
    package = ROOT / "generator"
    assert all(any(package.glob(one)) for one in WHERE)
    files = set(mutated())
    text = {path.relative_to(package).as_posix() for path in package.glob("text/*/**/[!_]*.py")}
    assert text
    assert text <= files
    assert {key[0] for key in explained()} <= files


def test_tests_of_a_file_are_found() -> None:
    """The fixtures of a file's rules, the tests that import it, or those of whoever imports it."""
    assert runs_for("checks/relations.py") == (
        ("tests/test_checks.py", "-k", "L133 or L134 or L135"),
    )
    assert runs_for("pages/escape.py") == (("tests/test_escape.py", "tests/test_hostile.py"),)
    assert ("tests/test_numerals.py") in {
        name for run in runs_for("text/numbers/values/number_digits.py") for name in run
    }


def test_survivors_are_mutants_of_today() -> None:
    """What is listed as surviving can still be made, and says why it may."""
    known = explained()
    functions: dict[str, set[str]] = {}
    for file, function, *_ in known:
        functions.setdefault(file, set()).add(function)
    today = {
        mutant_at(file, place).key
        for file, named in functions.items()
        for place in places_in(file, named)
    }
    assert set(known) - today == set()
    assert all(len(why.split()) > 3 for why in known.values())
