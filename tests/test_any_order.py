"""Records that are added, edited, renamed, deleted, broken and repaired, in any order."""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from generator.build.options import BuildOptions
from generator.cli.main import run
from generator.content.load import read_content
from generator.content.project import open_project
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename
from generator.plugin.site import build_site
from projects import SMALL, files_in

EVENT = """\
name: {name}
date: 2025-03-0{day}
date_basis: Guessed from the article.
place: Overby
participants:
  - {{actor: anna-holm, role: opened it}}
facts:
  - id: closed-before
    text: "[[anna-holm]] had closed it."
    evidence:
      - {{source: gazette-bridge, quote: "Anna Holm, closed the old bridge on Monday"}}
"""
NAMES = ("Opening of the bridge", "Opening & <b>closing</b>", "Feast *on* the {{ bridge }}")
# What a file may hold after a slip, or a quarrel of git: never a record that can be built.
BREAKS = ("", "name: [", "name: X\n", "- 1\n", "\x00", "<<<<<<< HEAD\nname: X\n", "name: \xff")
names, days = st.sampled_from(NAMES), st.integers(4, 8)
chances = st.randoms(use_true_random=False)


class Desk(RuleBasedStateMachine):
    """An editor's desk: the small project, the events that were added to it, what is broken."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp())
        self.root = Path(shutil.copytree(SMALL, self.place / "small"))
        self.number = 0
        self.added: list[str] = []
        self.renamed: set[str] = set()
        self.broken: dict[Path, str] = {}
        self.published: dict[str, bytes] = {}

    def path_of(self, event: str) -> Path:
        """The file of an event."""
        return self.root / f"content/events/{event}.yaml"

    @rule(name=names, day=days)
    def add(self, name: str, day: int) -> None:
        """Record one event more."""
        self.number += 1
        self.added.append(f"added-{self.number}")
        self.path_of(self.added[-1]).write_text(EVENT.format(name=name, day=day))

    @precondition(lambda self: self.whole)
    @rule(name=names, day=days, chance=chances)
    def edit(self, name: str, day: int, chance: Random) -> None:
        """Call an event something else, on another day."""
        self.path_of(chance.choice(self.whole)).write_text(EVENT.format(name=name, day=day))

    @precondition(lambda self: self.whole and not self.broken)
    @rule(chance=chances)
    def rename(self, chance: Random) -> None:
        """Give an event another id."""
        self.number += 1
        old, new = chance.choice(self.whole), f"renamed-{self.number}"
        write_changes(self.root, rename(read_content(open_project(self.root)), old, new))
        self.added[self.added.index(old)] = new
        self.renamed.add(new)

    @precondition(lambda self: set(self.whole) - self.renamed)
    @rule(chance=chances)
    def delete(self, chance: Random) -> None:
        """Take an event away; where no other address leads to it, nobody misses it."""
        gone = chance.choice(sorted(set(self.whole) - self.renamed))
        self.added.remove(gone)
        self.path_of(gone).unlink()

    @rule(how=st.sampled_from(BREAKS), chance=chances)
    def spoil(self, how: str, chance: Random) -> None:
        """Break the file of a record."""
        path = chance.choice(sorted((self.root / "content").glob("[aefqs]*s/*.yaml")))
        if path not in self.broken:
            self.broken[path] = path.read_text(encoding="utf-8")
            path.write_bytes(how.encode("latin-1"))

    @precondition(lambda self: self.broken)
    @rule()
    def repair(self) -> None:
        """Put back what was there."""
        for path, text in self.broken.items():
            path.write_text(text, encoding="utf-8")
        self.broken.clear()

    @rule()
    def build(self) -> None:
        """Build: what is broken is told at its line, and the site stays; what is whole becomes the
        site that a clean build makes."""
        code, told = self.command("build", "--no-search", "--jobs", "1")
        if self.broken:
            assert code == 1, told
            for path in self.broken:
                shown = path.relative_to(self.root).as_posix()
                assert re.search(rf"^{shown}:\d+:\d+: error ", told, re.MULTILINE), told
            assert files_in(self.root / "site") == self.published
            return
        assert code == 0, told
        self.published = files_in(self.root / "site")
        options = BuildOptions(jobs=1, search=False, cache=False)
        build_site(open_project(self.root), self.place / "clean", options=options)
        assert self.published == files_in(self.place / "clean")
        for event in self.added:
            assert f"events/{event}/index.html" in self.published

    @property
    def whole(self) -> list[str]:
        """The events that were added and can be read."""
        return [one for one in self.added if self.path_of(one) not in self.broken]

    def command(self, *words: str) -> tuple[int, str]:
        """A command in the project: its exit code, and what it says."""
        said = StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(said), redirect_stderr(said):
            patch.setattr(sys, "argv", ["factsheets", "-C", str(self.root), *words])
            return run(), said.getvalue()

    def teardown(self) -> None:
        """Repair and build once more, then leave nothing."""
        try:
            self.repair()
            self.build()
            assert not list(self.root.glob(".site-*"))
        finally:
            shutil.rmtree(self.place)


def test_records_may_be_edited_in_any_order() -> None:
    """After any edits a build has the right exit code; a site that stays is byte for byte the one
    before, and a new one that of a clean build, with every record."""
    few = settings(max_examples=3, stateful_step_count=7)
    run_state_machine_as_test(Desk, settings=few)
