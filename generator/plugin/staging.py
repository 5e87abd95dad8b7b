"""The folder in which MkDocs builds, aside from the one that it was told to fill."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError

from generator.build.full_disks import name_full_folder
from generator.build.options import Warn
from generator.build.publish import aside, exchange, only_build, remove_old, update
from generator.plugin.build_stops import BuildStops

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class Staging:
    """Lets MkDocs build aside, so that nothing it does can hurt the site in ``target``.

    ``open`` holds what must be ended with the build, however it ends; ``is_last`` tells that the
    process ends with it, too, and ``only_reads`` that nothing is built.
    """

    def __init__(self) -> None:
        self.open = ExitStack()
        self.target: Path | None = None
        self.is_last = self.only_reads = False
        self._made: Path | None = None
        self._published: Callable[[], None] = lambda: None

    def is_for(self, command: str) -> str:
        """Learn which command of MkDocs this is, and give it again; another program, such as mike,
        only reads mkdocs.yml here, and has the site built in a process of its own."""
        self.is_last = command == "build"
        self.only_reads = command not in ("build", "gh-deploy", "serve")
        return command

    def begin(self, config: MkDocsConfig, warn: Warn, *, alone: bool) -> None:
        """Give MkDocs a folder aside; ``alone`` refuses a second build of the site meanwhile."""
        if self.only_reads:
            return
        self.target = Path(config.site_dir)
        try:
            self.target.parent.mkdir(parents=True, exist_ok=True)
            if alone:
                self._published = self.open.enter_context(BuildStops(self.is_last)).published
                self.open.enter_context(only_build(self.target))
            self._made = self.open.enter_context(aside(self.target, warn))
            config.site_dir = str(self._made)
        except OSError as problem:
            self.close()
            raise PluginError(f"{problem.strerror}: {problem.filename}") from None

    def publish(self, config: MkDocsConfig, stays: frozenset[str] | None = None) -> None:
        """Put what was built in the place of the old site; or, where files of it are to stay,
        beside these."""
        if self.target and stays is not None:
            update(Path(config.site_dir), self.target, stays)
        elif self.target:
            exchange(Path(config.site_dir), self.target, self._published)
            remove_old(Path(config.site_dir))

    def fail(self, error: Exception) -> None:
        """End what is under way; a full disk is told by the folder of the site."""
        if self._made and self.target and isinstance(error, OSError):
            name_full_folder(error, self._made, self.target.parent)
        self.close()

    def close(self, config: MkDocsConfig | None = None) -> None:
        """End what is under way, and name the folder again that mkdocs.yml names."""
        self.open.close()
        if config and self.target:
            config.site_dir = str(self.target)
        self.target = None
