"""One made-up project and its two sites: ours and Hugo's."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from benchmarks import hugo_site, processes, records, words
from benchmarks.corpus import Corpus
from benchmarks.processes import Run
from benchmarks.yamlform import dump

ROOT: Final = Path(__file__).resolve().parents[1]
CACHE: Final = ROOT / ".cache/bench"
WITHOUT_SEARCH: Final = "--no-search"
WITHOUT_CACHE: Final = "--no-cache"
JOBS: Final = "--jobs"
_KEPT: Final = frozenset(("content", "seeds", "mkdocs.yml"))


@cache
def offers(option: str, command: str = "build") -> bool:
    """Whether ``factsheets`` has an option now; those to come are used once they are there."""
    said = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "generator", command, "--help"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return option in said.stdout.split()


def marks() -> Iterator[str]:
    """Words to put into a text, each another; no number, since a quote would have to state it."""
    for length in itertools.count(1):
        yield from map(" ".join, itertools.product(words.MARKS, repeat=length))


class Pair:
    """The files of both sites in one folder, and the commands that build them."""

    def __init__(self, count: int, folder: Path, jobs: int | None = None) -> None:
        """Write the project and, when Hugo is first asked for, its pages."""
        self.count = count
        self.project = folder / "project"
        self.site = self.project / "site"
        self.hugo_project = folder / "hugo"
        self.hugo_site = folder / "hugo-site"
        self._home = folder / "home"
        self._jobs = jobs
        Corpus(count).write(self.project)
        events = sorted((self.project / "content/events").glob("*.yaml"))
        self.edited = events[len(events) // 2]
        self._before = records.load_one("event", self.edited)
        self._marks = marks()

    @property
    def environment(self) -> dict[str, str]:
        """Ours, but with caches of the user's home kept beside the project."""
        return {**os.environ, "XDG_CACHE_HOME": str(self._home), "HUGO_CACHEDIR": str(self._home)}

    def factsheets(self, command: str, *arguments: str) -> list[str]:
        """The arguments of a command of ours."""
        start = [sys.executable, "-m", "generator", "-C", str(self.project), command, *arguments]
        if offers(WITHOUT_SEARCH, command):
            start.append(WITHOUT_SEARCH)
        if self._jobs is not None and offers(JOBS, command):
            start += [JOBS, str(self._jobs)]
        return start

    def run(self, command: str, *arguments: str) -> Run:
        """Run a command of ours."""
        return processes.run(self.factsheets(command, *arguments), ROOT, self.environment)

    def forget(self) -> None:
        """Remove all that our commands left: site, caches, locks."""
        shutil.rmtree(self._home, ignore_errors=True)
        for path in self.project.iterdir():
            if path.name in _KEPT:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()

    def edit(self) -> str:
        """Change one word in one record of ours, and give that word."""
        mark = next(self._marks)
        self.edited.write_text(dump(records.edited(self._before.fields, mark)), encoding="utf-8")
        return mark

    def edit_hugo(self) -> str:
        """Change one word in one record, for both, and give that word."""
        mark = self.edit()
        hugo_site.write_page(records.load_one("event", self.edited), self.edited, self.hugo_project)
        return mark

    @property
    def edited_address(self) -> str:
        """Where the page of the edited record is."""
        return self._before.address

    def prepare_hugo(self) -> None:
        """Write the records as Hugo wants them."""
        hugo_site.prepare(self.project, self.hugo_project)

    def run_hugo(self) -> Run:
        """Build Hugo's site where no site is."""
        shutil.rmtree(self.hugo_site, ignore_errors=True)
        program = hugo_site.install(CACHE)
        command = hugo_site.command(program, self.hugo_project, self.hugo_site)
        return processes.run(command, ROOT, self.environment)


def size(site: Path) -> tuple[int, int]:
    """Bytes and number of the files of a site."""
    files = [path for path in site.rglob("*") if path.is_file()]
    return sum(path.stat().st_size for path in files), len(files)
