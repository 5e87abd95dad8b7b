"""The generated files of a site, on their way into a folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from generator.build.history import SEARCH, WHOLE, History
from generator.build.joining import Shares, by_path, join
from generator.build.manifest import Known, Manifest, known_of
from generator.build.options import BuildOptions
from generator.build.outputs import Outputs
from generator.build.page_links import PageLinks
from generator.build.search_index import FOLDER as BUNDLE
from generator.build.search_index import digest_of_search, make_search
from generator.build.tasks import (
    FRAGMENTS,
    Made,
    Task,
    WrittenFile,
    perform,
    tasks_of,
    written_file,
)
from generator.build.whole_files import write_catalogue, write_tables
from generator.build.workers import Crew, batches, cores, hire
from generator.content.folders import files_below
from generator.documents.urls import record_path
from generator.pages.render import compile_templates

# Fewer tasks are done before workers have been forked and have read what they need.
_WORTH_WORKERS: Final = 32
_BATCH: Final = 16
# Where a page is made beside a server's work; nobody is told of this folder.
_APART: Final = ".apart"


def write_machine_files(outputs: Outputs, folder: Path) -> None:
    """Write every file for machines below a folder. Raises ``OSError``."""
    production = Production(outputs, folder, "/", BuildOptions(jobs=1))
    production.start(list(tasks_of(outputs, (), machine=True)))
    production.join()


class Production:
    """Does tasks, in workers when there are many; ``made`` is what came of each, by its name.

    With a ``history`` it does only those that have to be done again.
    """

    def __init__(
        self,
        outputs: Outputs,
        folder: Path,
        root: str,
        options: BuildOptions,
        history: History | None = None,
    ) -> None:
        self._outputs = outputs
        self._folder = folder
        self._perform = partial(perform, root=root, reads=outputs.reads)
        self._options = options
        self._history = history
        self._crew: Crew[Task, Made] | None = None
        self._given: Mapping[str, bytes] = {}
        self._whole: tuple[WrittenFile, ...] = ()
        self._search: Known | None = None
        self.kept: Mapping[str, Known] = {}
        self.made: dict[str, Made] = {}
        self.waiting: dict[str, Task] = {}

    def start(self, tasks: Sequence[Task], *, wait: bool = False) -> None:
        """Begin with the tasks; the first of them are begun with first. With ``wait`` the files
        of the others stay where they are, and where there are such, the tasks wait for
        ``make_waiting``.

        Raises what a task raises, unless workers do it.
        """
        self._given = {task.name: task.given for task in tasks}
        if history := self._history:
            self.kept = history.stay(tasks) if wait else history.keep(tasks, self._folder)
        todo = [task for task in tasks if task.name not in self.kept]
        if wait and self.kept:
            self.waiting = {task.name: task for task in todo}
            return
        jobs = self._options.jobs or (cores() if len(todo) >= _WORTH_WORKERS else 1)
        if jobs > 1:
            compile_templates(self._outputs.templates)
            size = max(1, min(_BATCH, len(todo) // (4 * jobs)))
            shared = [todo[:1], *batches(todo[1:], size)]
            self._crew = hire(partial(self._perform, folder=self._folder), shared, jobs)
            return
        for done, task in enumerate(todo):
            self.made[task.name] = self._perform(task, self._folder)
            self._options.progress("pages and files", done, len(todo))

    def make_waiting(self, name: str, folder: Path) -> None:
        """Do a task that waits, and put its files into a folder that is served: whole ones only.

        Raises what the task raises.
        """
        task = self.waiting.pop(name)
        apart = folder / _APART
        try:
            made = self._perform(task, apart)
            for file in made.files:
                (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
                (apart / file.path).replace(folder / file.path)
        finally:
            shutil.rmtree(apart, ignore_errors=True)
        self.made[name] = made

    def finish(self) -> None:
        """Wait until everything is made. Raises what a task raised."""
        if self._crew:
            report = partial(self._options.progress, "pages and files")
            self.made |= {one.task: one for one in self._crew.results(report)}
            self._crew = None

    def join(self) -> None:
        """Put the files of the whole site together; call it when everything is made."""
        joined = self._outputs.joined_files()
        old = self._history.shares if self._history and self.kept else {}
        now = by_path(
            old[name] if name in self.kept else self.made[name].fragments for name in self._order()
        )
        linked = self._link_whole(by_path(old.values()), now) if old else set()
        join([one for one in joined if one.path not in linked], now, self._folder)
        self.leave_apart()
        if not linked.issuperset(self._outputs.paths_from_tables):
            write_tables(self._outputs, self._folder)
        write_catalogue(self._outputs, self._folder)
        whole = (*self._outputs.paths_from_tables, *self._outputs.paths_at_the_end)
        paths = (*(one.path for one in joined), *whole)
        known = {file.path: file for file in self._history.whole} if self._history else {}
        self._whole = tuple(
            known[path] if path in linked else written_file(path, self._folder) for path in paths
        )

    def add_search(self, place: str, languages: Iterable[str], words: Sequence[str]) -> None:
        """Add the search to a folder of the site: that of the last site where its pages are the
        same. Raises what ``make_search`` raises."""
        pages = self._folder / place
        own = digest_of_search(pages, languages, words)
        self._search = self._history.keep_search(own, self._folder) if self._history else None
        if self._search is None:
            make_search(pages, languages, words)
            made = files_below(pages / BUNDLE)
            paths = (path.relative_to(self._folder).as_posix() for path in made)
            self._search = Known(own, b"", tuple(written_file(p, self._folder) for p in paths), ())

    def leave_apart(self) -> None:
        """Leave out the shares in the files of the whole site, which are in those now; or which a
        server has since its start. Raises ``OSError``: they are no part of a site."""
        with suppress(FileNotFoundError):
            shutil.rmtree(self._folder / FRAGMENTS)

    @property
    def staying(self) -> Iterator[str]:
        """The paths of the files that nobody made anew."""
        return (file.path for known in self.kept.values() for file in known.files)

    def _order(self) -> tuple[str, ...]:
        """The names of the tasks that have shares, in the order of their records."""
        tell = self._outputs.tell
        entries = self._outputs.archive.content.entries
        return tuple(record_path(tell.name(entry.id)) for entry in entries)

    def _link_whole(self, before: Shares, now: Shares) -> set[str]:
        """Link the files of the whole site that stay as they were; gives their paths."""
        if not self._history:
            return set()
        joined = (one.path for one in self._outputs.joined_files())
        paths = {path for path in joined if before.get(path) == now.get(path)}
        if paths.issuperset(self._outputs.table_paths):
            paths.update(self._outputs.paths_from_tables)
        files = [file for file in self._history.whole if file.path in paths]
        return {file.path for file in files} if self._history.link(files, self._folder) else set()

    def cancel(self) -> None:
        """End the work without its results."""
        if self._crew:
            self._crew.dismiss()
            self._crew = None

    @property
    def pages(self) -> dict[str, PageLinks]:
        """The links and ids of every page that was made or kept, by its path."""
        files = [file for made in self.made.values() for file in made.files]
        files += [file for known in self.kept.values() for file in known.files]
        return {file.path: file.page for file in files if file.page}

    @property
    def manifest(self) -> Manifest | None:
        """What to note of the site when it is published."""
        if not self._history or (self._history.joined and not self._whole):
            return None
        digests = self._history.digests
        tasks = dict(self.kept) | {
            name: known_of(made, self._given[name], digests) for name, made in self.made.items()
        }
        tasks[WHOLE] = Known(b"", b"", self._whole, ())
        if self._search:
            tasks[SEARCH] = self._search
        order = self._order() if self._history.joined else ()
        return Manifest(self._history.setting, digests, tasks, order)
