"""The commands of the editor's desk: what they print, what they write, and how they exit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Commit, Run
from projects import edit

FIGURE = "content/figures/missing-planks.yaml"


def test_diff_tells_and_exits_0(small: Path, run: Run, commit: Commit) -> None:
    """A change that loses no page is told in every format, and is no error."""
    commit(small)
    edit(small, FIGURE, "value: 14", "value: 15")
    code, out, err = run("diff", "HEAD")
    assert (code, err) == (0, "")
    assert "value: 14 → 15" in out
    assert run("diff", "HEAD", "--format", "markdown")[1].startswith("## What this change means")
    assert json.loads(run("diff", "HEAD", "HEAD", "--format", "json")[1])["records"] == []


def test_diff_exits_1_when_a_page_is_lost(small: Path, run: Run, commit: Commit) -> None:
    """A deleted record without a word on it is an error."""
    commit(small)
    (small / "content/actors/radio-vale.yaml").unlink()
    code, out, _ = run("diff", "HEAD")
    assert code == 1
    assert 'error L125: the page of the actor "radio-vale" would be gone without a word.' in out


def test_diff_without_a_past_exits_2(run: Run) -> None:
    """Outside a repository there is nothing to compare with."""
    assert run("diff", "HEAD") == (
        2, "", "factsheets: git keeps no history of this folder; run `git init` first.\n",
    )  # fmt: skip


def test_cite_exits_0_or_1(run: Run) -> None:
    """Words that stand there exit with 0, others with 1 and the nearest."""
    code, out, err = run("cite", "courier-bridge", "14", "missing", "planks")
    assert (code, err) == (0, "")
    assert out.endswith('      - {source: courier-bridge, quote: "14 missing planks"}\n')
    code, out, _ = run("cite", "courier-bridge", "15 missing planks")
    assert code == 1
    assert "the nearest are:\n" in out
    assert run("cite", "courier", "x")[0] == 2


def test_new_writes_once(small: Path, run: Run) -> None:
    """A new record is written, and never over another."""
    code, out, err = run("new", "actor", "river")
    assert (code, err) == (0, "")
    assert out == (
        "wrote content/actors/river.yaml; fill in what has no value, then run `factsheets check`.\n"
    )
    assert (small / "content/actors/river.yaml").is_file()
    assert run("new", "event", "river") == (2, "", 'factsheets: the id "river" is taken.\n')


def test_new_takes_a_text_as_it_is_given(small: Path, run: Run) -> None:
    """A source's text may be named in full or as it lies in the project, and names the record."""
    (small / "seeds/herald.txt").write_text("It was open.\n", encoding="utf-8")
    code, _, err = run("new", "source", str(small / "seeds/herald.txt"))
    assert (code, err) == (0, "")
    assert "text: seeds/herald.txt" in (small / "content/sources/herald.yaml").read_text("utf-8")
    code, _, err = run("new", "source", "x")
    assert code == 2
    assert err.startswith("factsheets: x is no text of this project; save the article in seeds/")
    (small / "seeds/other.txt").write_text("It was shut.\n", encoding="utf-8")
    assert run("new", "source", "seeds/other.txt", "--id", "herald-shut")[0] == 0
    assert (small / "content/sources/herald-shut.yaml").is_file()


def test_rename_tells_what_it_changed(small: Path, run: Run) -> None:
    """Each file that was written is named."""
    code, out, _ = run("rename", "radio-vale", "vale-radio")
    assert code == 0
    assert out.splitlines() == [
        "changed content/events/bridge-closed.yaml",
        "changed content/figures/missing-planks.yaml",
        "changed content/actors/vale-radio.yaml",
        "changed content/actors/radio-vale.yaml",
        "changed content/redirects.yaml",
    ]
    assert run("check")[0] == 0
    assert run("rename", "radio-vale", "x")[0] == 2


def test_schema_writes_what_is_not_current(small: Path, run: Run) -> None:
    """The first time every schema is written, the second time none."""
    wrote = {line.removeprefix("wrote ") for line in run("schema")[1].splitlines()}
    assert run("schema") == (0, "The schemas are current.\n", "")
    kinds = ("actor", "event", "figure", "question", "source")
    registers = ("redirects", "relations", "wording")
    assert wrote == {f"content/schema/{name}.json" for name in (*kinds, *registers)}
    assert all((small / name).is_file() for name in wrote)


def test_init_says_what_comes_next(small: Path, run: Run) -> None:
    """A new project beside this one is told with the commands to try."""
    code, out, _ = run("init", "../new one")
    assert code == 0
    assert "factsheets -C '../new one' check\n" in out
    assert (small.parent / "new one/mkdocs.yml").is_file()
    assert run("init", ".")[0] == 2


def test_coverage_in_three_forms(run: Run) -> None:
    """Text, JSON and HTML tell of the same sentences."""
    assert run("coverage")[1].splitlines()[-1].startswith("all: 7 of 7 sentences, 100 %")
    assert json.loads(run("coverage", "--format", "json")[1])["sentences"] == 7
    assert run("coverage", "courier-bridge", "--format", "html")[1].startswith("<!doctype html>")
    assert run("coverage", "nothing")[0] == 2


def test_rules_explains(run: Run) -> None:
    """A code, a name, and all rules; an unknown one exits with 2."""
    assert run("rules", "E101")[1] == run("rules", "quote-not-in-source")[1]
    assert "  L125 lost-address (error)\n" in run("rules")[1]
    assert run("rules", "X999")[0] == 2


def test_an_unwritable_project_exits_3(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the disk refuses is said in a line."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "content/actors")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    code, out, err = run("new", "actor", "river")
    assert (code, out) == (3, "")
    assert "Permission denied" in err
    assert "Traceback" not in err


@pytest.mark.parametrize("name", ["page.mhtml", "page.MHT", "page.webarchive"])
def test_a_packed_page_is_told_how_to_be_saved(run: Run, name: str) -> None:
    """A page packed with its pictures is not read as an article; the message says what to save."""
    code, out, err = run("new", "source", name)
    assert (code, out) == (2, "")
    assert f"{name} is a page packed with its pictures, which is not read." in err
    assert 'Save the page from the browser as "Webpage, HTML only"' in err
