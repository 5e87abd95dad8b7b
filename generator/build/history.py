"""The site that is published now, as a store of files that need not be made again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from generator.build.digests import digest_of_file, digests_of
from generator.build.joining import starts_of
from generator.build.manifest import (
    Known,
    Manifest,
    Unusable,
    manifest_path,
    read_manifest,
    unchanged,
)
from generator.build.options import BuildOptions
from generator.build.outputs import Outputs
from generator.build.tasks import KeptFragment, Task, WrittenFile
from generator.content.project import Project
from generator.exports.files import JoinedFile

# The name under which a manifest has the files that are put together from all records.
WHOLE: Final = "files of the whole site"
# The name under which it has the search bundle.
SEARCH: Final = "search"


@dataclass(frozen=True)
class History:
    """``manifest`` is what was noted when the site in ``published`` was made, ``None`` for nothing;
    ``setting``, ``digests`` and ``joined`` (the files that are put together) are those of today."""

    published: Path
    manifest: Manifest | None
    setting: bytes
    digests: Mapping[int, bytes]
    joined: tuple[JoinedFile, ...]

    def keep(self, tasks: Sequence[Task], folder: Path) -> Mapping[str, Known]:
        """Link the files of all tasks that need not be done again into a new folder; gives what is
        known of these tasks."""
        return self._known(tasks, lambda files: self.link(files, folder))

    def stay(self, tasks: Sequence[Task]) -> Mapping[str, Known]:
        """What is known of all tasks that need not be done again, whose files stay in place."""
        return self._known(tasks, lambda files: all(map(self._is_there, files)))

    def _known(
        self, tasks: Sequence[Task], keep: Callable[[tuple[WrittenFile, ...]], bool]
    ) -> Mapping[str, Known]:
        manifest = self.manifest
        if manifest is None or manifest.setting != self.setting or not self._is_whole():
            return {}
        same = unchanged(manifest, self.digests, {task.name: task.given for task in tasks})
        return {
            task.name: manifest.tasks[task.name]
            for task in tasks
            if task.name in same and keep(manifest.tasks[task.name].files)
        }

    @property
    def whole(self) -> tuple[WrittenFile, ...]:
        """The files of the whole site, as they were noted."""
        known = self.manifest.tasks.get(WHOLE) if self.manifest else None
        return known.files if known else ()

    def keep_search(self, own: bytes, folder: Path) -> Known | None:
        """Link the search bundle into a new folder, if it was made from what has this digest; gives
        what is known of it."""
        manifest = self.manifest
        known = (
            manifest.tasks.get(SEARCH) if manifest and manifest.setting == self.setting else None
        )
        same = known is not None and known.own == own and bool(known.files)
        return known if known and same and self.link(known.files, folder) else None

    def _is_whole(self) -> bool:
        """Whether the files of the whole site, which shares are cut from, are as they were."""
        sizes = {file.path: file.size for file in self.whole}
        try:
            wanted = self._placed[1]
        except KeyError:
            return False
        right = all(sizes.get(path) == size for path, size in wanted.items())
        return right and all(map(self._is_there, self.whole))

    def _is_there(self, file: WrittenFile) -> bool:
        path = f"{self.published}/{file.path}"
        until = self.manifest.until if self.manifest else None
        try:
            facts = os.lstat(path)
            found = (facts.st_size, facts.st_mtime_ns, facts.st_ino)
            if found != (file.size, file.modified, file.inode):
                return False
            # Whoever has written to it can set back when that was, but not when it was set back. A
            # build that failed has linked and unlinked it, too.
            was_touched = until is not None and facts.st_ctime_ns >= until
            return not was_touched or digest_of_file(path) == file.digest
        except (OSError, ValueError):  # no file has such a name
            return False

    def link(self, files: Iterable[WrittenFile], folder: Path) -> bool:
        """Link files into a new folder, if they are all as they were.

        Paths are put together as text, for a site has more files than anything.
        """
        files = tuple(files)
        if not all(map(self._is_there, files)):
            return False
        linked = []
        try:
            for file in files:
                _link(f"{self.published}/{file.path}", f"{folder}/{file.path}")
                linked.append(file.path)
        except OSError:
            for path in linked:
                (folder / path).unlink()
            return False
        return True

    @property
    def shares(self) -> Mapping[str, tuple[KeptFragment, ...]]:
        """Where the shares of each task lie in the published site."""
        return self._placed[0]

    @cached_property
    def _placed(self) -> tuple[Mapping[str, tuple[KeptFragment, ...]], Mapping[str, int]]:
        if self.manifest is None:
            return {}, {}
        tasks = self.manifest.tasks
        sizes = [(name, tasks[name].shares) for name in self.manifest.order]
        return starts_of(self.joined, sizes, self.published)


def _link(old: str, new: str) -> None:
    try:
        os.link(old, new)
    except FileNotFoundError:
        Path(new).parent.mkdir(parents=True, exist_ok=True)
        os.link(old, new)


def history_of(
    project: Project, published: Path, outputs: Outputs, setting: bytes, options: BuildOptions
) -> History:
    """The history of the site in a folder, as far as it was noted and can be used."""
    manifest = None
    try:
        manifest = read_manifest(manifest_path(project, published))
    except Unusable as problem:
        options.warn(f"what the last build noted is not used: {problem}.")
    return History(published, manifest, setting, digests_of(outputs), outputs.joined_files())
