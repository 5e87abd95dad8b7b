"""The generated files of a site, on their way into a folder."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from generator.build.joining import join
from generator.build.options import BuildOptions
from generator.build.outputs import Outputs, write_tables
from generator.build.page_links import PageLinks
from generator.build.tasks import FRAGMENTS, Made, Task, perform, tasks_of
from generator.build.workers import Crew, batches, cores, hire
from generator.documents.urls import record_path

# Fewer tasks are done before workers have been forked.
_WORTH_WORKERS: Final = 200
_BATCH: Final = 16


def write_machine_files(outputs: Outputs, folder: Path) -> None:
    """Write every file for machines below a folder. Raises ``OSError``."""
    production = Production(outputs, folder, "/", BuildOptions(jobs=1))
    production.start(list(tasks_of(outputs, (), machine=True)))
    production.join()


class Production:
    """Does tasks, in workers when there are many; ``made`` is what came of each, by its name."""

    def __init__(self, outputs: Outputs, folder: Path, root: str, options: BuildOptions) -> None:
        self._outputs = outputs
        self._folder = folder
        self._perform = partial(perform, folder=folder, root=root)
        self._options = options
        self._crew: Crew[Made] | None = None
        self.made: dict[str, Made] = {}

    def start(self, tasks: Sequence[Task]) -> None:
        """Begin with the tasks; the first of them are begun with first.

        Raises what a task raises, unless workers do it.
        """
        jobs = self._options.jobs or (cores() if len(tasks) >= _WORTH_WORKERS else 1)
        if jobs > 1:
            shared = [tasks[:1], *batches(tasks[1:], _BATCH)]
            self._crew = hire(self._perform, shared, jobs)
            return
        for done, task in enumerate(tasks):
            self.made[task.name] = self._perform(task)
            self._options.progress("pages and files", done, len(tasks))

    def finish(self) -> None:
        """Wait until everything is made. Raises what a task raised."""
        if self._crew:
            report = partial(self._options.progress, "pages and files")
            self.made |= {one.task: one for one in self._crew.results(report)}
            self._crew = None

    def join(self) -> None:
        """Put the files of the whole site together; call it when everything is made."""
        outputs = self._outputs
        paths = (record_path(outputs.tell.name(one.id)) for one in outputs.archive.content.entries)
        fragments = (self.made[path].fragments for path in paths)
        join(outputs.joined_files(), fragments, self._folder)
        shutil.rmtree(self._folder / FRAGMENTS, ignore_errors=True)
        write_tables(outputs, self._folder)

    def cancel(self) -> None:
        """End the work without its results."""
        if self._crew:
            self._crew.dismiss()
            self._crew = None

    @property
    def pages(self) -> dict[str, PageLinks]:
        """The links and ids of every page that was made, by its path."""
        files = (file for made in self.made.values() for file in made.files)
        return {file.path: file.page for file in files if file.page}
