"""What a stranger names: it stays one escaped line in every report, and git runs nothing of it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import Commit, Project, Run
from generator.build.check import check
from generator.content.git import git
from generator.content.project import open_project
from projects import edit

FIGURE = "content/figures/missing-planks.yaml"

# Each may break a line, give a command to GitHub's runner or a terminal, or turn a line around.
NAMES = {
    "line feed": "a\n::error::b",
    "carriage return": "a\r::set-env name=x::b",
    "command": "::error file=x,line=1::b",
    "old command": "##[error]b",
    "escape": "a\x1b[31;1mb\x1b]0;title\x07",
    "bidi": "a\u202eb\u2066c\u2069",
    "line separators": "a\u2028b\u2029c\x85d\x0be\x0cf",
    "percent": "a%0A::error::b",
    "markup": "<img src=x onerror=alert(1)>|`b`",
    "not text": "caf\udce9",
}
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
PLACES = ("file", "key", "value", "quote", "link")


def with_name(project: Project, place: str, name: str) -> Path:
    """A project in which something that is wrong has a name: a file, a key, a value, a quote."""
    shown = json.dumps(name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
    record = {
        "file": "name: A\nkind: person\n",
        "key": f"name: A\nkind: person\n{shown}: x\n",
        "value": f"name: A\nkind: {shown}\n",
        "quote": "name: A\nkind: person\nfacts:\n  - id: a\n    text: It is.\n"
        f"    evidence: [{{source: s, quote: {shown}}}]\n",
        "link": f"name: A\nkind: person\nsummary: {json.dumps('[[' + name[:9] + ']]')}\n",
    }[place]
    root = project(
        {
            "content/sources/s.yaml": "title: T\npublisher: b\npublished: 2025\n"
            f"published_basis: It says so.\ntext: seeds/s.txt\nsha256: {'0' * 64}\n",
            "content/actors/b.yaml": "name: B\nkind: outlet\n",
            "seeds/s.txt": "Nothing is here.\n",
        }
    )
    stem = name.replace("/", "-") if place == "file" else "a"
    (root / "content/actors" / f"{stem}.yaml").write_text(record, encoding="utf-8")
    return root


FORM = re.compile(
    r"::(error|warning) file=[^:,]*,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=[\w -]+::.*"
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_is_one_escaped_line(project: Project, name: str, place: str) -> None:
    """No name of a file, key, value or quote breaks a line, moves a terminal or gives a command."""
    if place == "link" and not name.isascii():
        name = "a\u202eb"
    checked = check(open_project(with_name(project, place, name)))
    assert not checked.passed
    for style in ("text", "json", "github", "sarif", "markdown"):
        told = checked.report(style)
        assert OBEYED.search(told) is None, style
        told.encode("utf-8")
        lines = told.split("\n")
        if style == "github":
            assert len(lines) == len(checked.diagnostics) + 1
            assert all(map(FORM.fullmatch, lines[:-1]))
        else:
            assert not [line for line in lines if line.lstrip().startswith(("::", "##["))], style
        if style in ("json", "sarif"):
            assert told.isascii()
            json.loads(told)


@pytest.mark.parametrize(
    "revision",
    ["--output=x", "--upload-pack=touch x", "-O/dev/null", "--help", "HEAD;touch x", "$(touch x)",
     "HEAD\n--output=x", "@{-1}", "..", "a..b", "\x1b[31m", "", " ", "HEAD:content"],
)  # fmt: skip
def test_a_revision_is_no_option(small: Path, run: Run, commit: Commit, revision: str) -> None:
    """Whatever stands for a revision is looked up and nothing else: no file, no command."""
    commit(small)
    before = sorted(path.name for path in small.rglob("*") if ".git" not in path.parts)
    for words in ([revision], ["HEAD", revision]):
        code, _, err = run("diff", "--", *words)
        assert code in (0, 2)  # an empty second revision is none
        assert OBEYED.search(err) is None
        assert "Traceback" not in err
    assert sorted(path.name for path in small.rglob("*") if ".git" not in path.parts) == before


@pytest.mark.parametrize("command", [["diff", "HEAD"], ["check"], ["build", "--no-search"]])
def test_a_repository_runs_nothing(
    small: Path, run: Run, commit: Commit, command: list[str]
) -> None:
    """No hook, monitor, filter, textconv, pager or external diff of a repository is started."""
    commit(small)
    trap = small.parent / "trap"
    trap.write_text(f"#!/bin/sh\ntouch {small.parent}/sprung\ncat\n", encoding="utf-8")
    trap.chmod(0o755)
    for hook in ("post-checkout", "post-index-change", "pre-auto-gc", "reference-transaction"):
        (small / ".git/hooks").mkdir(exist_ok=True)
        shutil.copy(trap, small / ".git/hooks" / hook)
    settings = {
        **{f"core.{name}": str(trap) for name in ("fsmonitor", "pager", "editor", "sshCommand")},
        **{f"diff.trap.{name}": str(trap) for name in ("textconv", "command")},
        **{f"filter.trap.{name}": str(trap) for name in ("smudge", "clean", "process")},
        "diff.external": str(trap),
        "gpg.program": str(trap),
        "log.showSignature": "true",
        "uploadpack.packObjectsHook": str(trap),
        "alias.log": f"!{trap}",
        "alias.cat-file": f"!{trap}",
    }
    for name, value in settings.items():
        subprocess.run(["git", "config", name, value], cwd=small, check=True)  # noqa: S607 - the git of the machine
    (small / ".gitattributes").write_text("* diff=trap filter=trap\n", encoding="utf-8")
    edit(small, FIGURE, "name: Missing planks", "name: Planks")
    code, _, err = run(*command)
    assert (code, err) == (0, "")
    assert not (small.parent / "sprung").exists()


def test_no_command_of_git_starts_a_monitor(small: Path, commit: Commit) -> None:
    """Not even git's own look at the files, which nothing of ours asks for today."""
    commit(small)
    trap = small.parent / "trap"
    trap.write_text(f"#!/bin/sh\ntouch {small.parent}/sprung\n", encoding="utf-8")
    trap.chmod(0o755)
    subprocess.run(["git", "config", "core.fsmonitor", str(trap)], cwd=small, check=True)  # noqa: S607 - the git of the machine
    assert git(small, "status", "--porcelain") == b""
    assert not (small.parent / "sprung").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("new", "actor", "{}"), ("new", "{}", "a"), ("new", "source", "{}"), ("cite", "{}", "x"),
        ("cite", "courier-bridge", "{}"), ("coverage", "{}"), ("rename", "{}", "b"),
        ("rename", "overby", "{}"), ("serve", "--address", "{}"), ("-C", "{}", "check"),
        ("check", "--format", "{}"), ("rules", "{}"), ("{}",), ("check", "--{}"), ("init", "{}"),
        ("export", "{}"), ("diff", "{}"), ("check", "{}"), ("build", "--jobs", "{}"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_an_argument_is_escaped_where_it_is_told(small: Path, run: Run, words: list[str]) -> None:
    """Whatever stands in the place of an argument, no line that a command prints is a command to a
    runner or a terminal."""
    for name in NAMES.values():
        _, out, err = run(*(word.format(name) for word in words))
        told = f"{out}\n{err}"
        assert OBEYED.search(told.replace("\t", " ")) is None, (name, told)
        assert not [line for line in told.split("\n") if line.lstrip().startswith("::")], told
        assert "##[" not in told
        assert "a fault of factsheets" not in told
