"""CONTRIBUTING.md, followed to the letter: what it tells a newcomer to do works."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build.check import check
from generator.cli.main import factsheets
from generator.content.project import open_project
from generator.diagnostics.diagnostic import Diagnostic

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
CORRECTION, ARTICLE = (
    TEXT.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    for heading in ("Your first correction, in the browser", "Your first article")
)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The project as a newcomer has it."""
    for name in ("content", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def found_in(clone: Path) -> set[Diagnostic]:
    """Everything that the check says of a clone."""
    return set(check(open_project(clone)).diagnostics)


def test_it_is_short() -> None:
    """A correction takes ten lines, an article thirty beside its example."""
    steps = [line for line in CORRECTION.split("\n\n")[1].splitlines() if line]
    assert len(steps) <= 10
    prose = re.sub(r" *```.*?```", "", ARTICLE, flags=re.DOTALL)
    assert len([line for line in prose.splitlines() if line]) <= 30


def test_the_first_article_can_be_added(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The article is saved, its records are made and filled in, and the check finds nothing new."""
    monkeypatch.chdir(clone)
    before = found_in(clone)
    (heredoc,) = re.findall(r"^cat >seeds.*?^END$", ARTICLE, re.DOTALL | re.MULTILINE)
    subprocess.run(["sh", "-e"], input=heredoc, text=True, check=True)  # noqa: S607 - any shell
    run(*re.findall(r"`factsheets (new [^`]*)`", ARTICLE))
    run("new actor valley-radio", "new actor mara-quist")
    fill(clone / "content/sources/lindale-fair.yaml",
         ("publisher: lindale-herald", "published: 2025-06-15",
          "published_basis: The date on the front page."))  # fmt: skip
    for name, kind in (("Lindale Herald", "outlet"), ("Valley Radio", "outlet"),
                       ("Mara Quist", "person")):  # fmt: skip
        path = clone / f"content/actors/{name.lower().replace(' ', '-')}.yaml"
        fill(path, (f"name: {name}", f"kind: {kind}"))
    (record,) = re.findall(r"```yaml\n(.*?)```", ARTICLE, re.DOTALL)
    (evidence,) = re.findall(r"- \{source.*", record)
    assert evidence in run(*re.findall(r"`factsheets (cite [^`]*)`", ARTICLE))
    figure = clone / "content/figures/visitors-of-lindale-fair.yaml"
    first = figure.read_text(encoding="utf-8").splitlines()[0]
    figure.write_text(f"{first}\n{record}", encoding="utf-8")
    assert found_in(clone) == before


def run(*lines: str) -> str:
    """Run commands, which must succeed; gives what they print."""
    told = ""
    for line in lines:
        result = CliRunner().invoke(factsheets, shlex.split(line))
        assert result.exit_code == 0, result.output
        told += result.output
    return told


def fill(path: Path, lines: tuple[str, ...]) -> None:
    """Put lines in the place of those with the same key, marked as notes or not."""
    text = path.read_text(encoding="utf-8")
    for line in lines:
        key = line.partition(":")[0]
        text, count = re.subn(rf"^(?:# )?{key}:.*", line, text, flags=re.MULTILINE)
        assert count == 1, key
        assert line in " ".join(ARTICLE.split()) or key in ("name", "kind")
    path.write_text(text, encoding="utf-8")


def test_the_readme_shows_what_the_check_says(clone: Path) -> None:
    """Its message is the one that the wrong digit gets today; … stands for anything."""
    path = clone / "content/figures/people-held-in-gaza.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("value: 59", "value: 58", 1), encoding="utf-8")
    told = check(open_project(clone)).report()
    (message,) = re.findall(r"```text\n(.*?)```", README, re.DOTALL)
    for line in message.splitlines():
        assert re.search(f"^{re.escape(line).replace('…', '.*')}$", told, re.MULTILINE), line


def test_a_first_mistake_is_told_in_words(clone: Path) -> None:
    """A wrong letter is told at its line, beginning with what the instructions say."""
    path = clone / "content/figures/people-held-in-gaza.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("are still held", "were still held"), encoding="utf-8")
    line = text[: text.index("are still held")].count("\n") + 1
    told = check(open_project(clone)).report("markdown")
    assert re.search(rf"^Start here: .*held.*, line {line}\.$", told, re.MULTILINE)
    assert "**What is wrong:**" in told
    assert "**What to do:**" in told
