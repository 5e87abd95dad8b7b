"""The manual, followed to the letter: what it tells a newcomer to type does what it says.

In its first pages, `sh` is typed, `text` below it is what is said then (… stands for anything in a
line, or alone for any lines), and
a `yaml` block is what a file that the sentence before it names reads then, or has filled in.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from projects import ROOT

PAGES = ROOT / "docs/pages"
# What needs a network, or ends by Ctrl-C; the wheel and the server have tests of their own.
NOT_HERE = re.compile(r"^(python3 -m venv|\. factsheets-venv|pip install|factsheets serve)")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
CHANGED = re.compile(r"In\s+`([^`]+)`,\s+change\s+`([^`]+)`\s+to\s+`([^`]+)`", re.IGNORECASE)


class Step(NamedTuple):
    """A block of a page, its language, and the words between it and the block before."""

    before: str
    language: str
    text: str


def steps_of(page: str) -> Iterator[Step]:
    """The blocks of a page in order, and at the end what is told after the last."""
    text, end = (PAGES / page).read_text(encoding="utf-8"), 0
    for block in BLOCK.finditer(text):
        yield Step(text[end : block.start()], block[1], block[2])
        end = block.end()
    yield Step(text[end:], "", "")


class Newcomer:
    """Somebody who follows the manual; ``told`` is what the last commands said."""

    def __init__(self, home: Path) -> None:
        self.home = self.folder = home
        self.told = ""
        self.failed = False
        program = home / "bin/factsheets"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m generator "$@"\n')
        program.chmod(0o755)
        people = [
            f"GIT_{who}_{what}" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
        ]
        path = f"{program.parent}:{os.environ['PATH']}"
        own = {"PATH": path, "PYTHONPATH": str(ROOT)} | dict.fromkeys(people, "a@example.org")
        self.environment = os.environ | own

    def follow(self, page: str) -> None:
        """Do all that a page tells to do."""
        for step in steps_of(page):
            for path, old, new in CHANGED.findall(step.before):
                self.change(path, old, new)
            if step.language == "sh":
                self.type(step.text)
            elif step.language == "text":
                self.hear(step.text)
            elif step.language == "yaml":
                self.write(step)
            assert not self.failed or step.language == "sh", self.told

    def change(self, path: str, old: str, new: str) -> None:
        """Change some words of a file, which stand in it once."""
        text = (self.folder / path).read_text(encoding="utf-8")
        assert text.count(old) == 1, old
        (self.folder / path).write_text(text.replace(old, new), encoding="utf-8")

    def type(self, lines: str) -> None:
        """Type some lines in a shell, in the folder to which the last one went."""
        typed = "\n".join(line for line in lines.splitlines() if not NOT_HERE.match(line))
        where = self.home / "where"
        done = subprocess.run(
            ["bash", "-e", "-c", f'{typed}\npwd >"{where}"'],  # noqa: S607 - the shell of the machine
            cwd=self.folder,
            env=self.environment,
            check=False,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self.told, self.failed = done.stdout, done.returncode != 0
        if not self.failed:
            self.folder = Path(where.read_text(encoding="utf-8").strip())

    def hear(self, text: str) -> None:
        """Find that what was said is what the manual shows, all of it; what failed must be told as
        an error."""
        lines = (re.escape(line).replace("…", ".*") for line in text.splitlines())
        form = "\n".join(lines).replace("\n.*\n", "\n(?:.*\n)*")
        assert re.fullmatch(form, self.told.rstrip("\n")), (text, self.told)
        self.failed = self.failed and " error " not in text

    def write(self, step: Step) -> None:
        """Write a file as a block has it, or fill in the fields that it has."""
        path = self.folder / re.findall(r"`(content/[^`]+)`", step.before)[-1]
        first, *rest = path.read_text(encoding="utf-8").splitlines()
        if "fill in" not in step.before:
            path.write_text(f"{first}\n{step.text}", encoding="utf-8")
            return
        filled = {line.partition(":")[0]: line for line in step.text.splitlines()}
        keys = [re.sub("^# ", "", line).partition(":")[0] for line in rest]
        assert filled.keys() <= set(keys)
        lines = [filled.get(key, line) for key, line in zip(keys, rest, strict=True)]
        path.write_text("\n".join([first, *lines, ""]), encoding="utf-8")


def test_a_newcomer_comes_from_nothing_to_a_new_article(tmp_path: Path) -> None:
    """The three pages of the beginning, one after the other, as they stand."""
    newcomer = Newcomer(tmp_path)
    for page in ("start.md", "first-correction.md", "first-article.md"):
        newcomer.follow(page)
    site = newcomer.folder / "site"
    assert "Tom Arden" in (site / "actors/tom-arden/index.html").read_text("utf-8")
    assert "2,000" in (site / "figures/money-raised-by-lindale-fair-2025/index.html").read_text(
        "utf-8"
    )


@pytest.mark.parametrize("page", sorted(path.relative_to(PAGES) for path in PAGES.rglob("*.md")))
def test_a_block_is_what_it_says(page: Path) -> None:
    """Each block of YAML is YAML, and each of a shell has no mistake of form."""
    for step in steps_of(page.as_posix()):
        assert step.language in {"", "sh", "text", "yaml", "css"}
        if step.language == "yaml":
            assert yaml.safe_load(step.text.replace("$earlier", "earlier"))
        elif step.language == "sh":
            subprocess.run(["bash", "-n", "-c", step.text], check=True)  # noqa: S607 - the shell of the machine
