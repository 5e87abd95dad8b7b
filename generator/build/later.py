"""Makes the pages of a server when somebody asks for them, and the rest when nobody does.

Whoever edits waits for one page. So a server that has good pages publishes those that stay as they
were, and makes the others one after the other beside its work, the one that is asked for first.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from threading import Lock, Thread
from typing import Final

from generator.build.production import Production

# Seconds between two pieces of work that nobody asked for: a lock does not see who waits for it.
_PAUSE: Final = 0.01


class Later:
    """What a production left to be made in the folder that is served now.

    ``building`` is held by whoever builds, for a page is made from what the last build read.
    ``failed`` is told what was wrong with a page, and then nobody makes it.
    """

    def __init__(self, failed: Callable[[str], None]) -> None:
        self.building = Lock()
        self._failed = failed
        self._production: Production | None = None
        self._folder = Path()

    def begin(self, production: Production, folder: Path) -> None:
        """Go on with what a production left, now that its folder is served; ends with the next."""
        self._production, self._folder = production, folder
        if production.waiting:
            Thread(target=self._make_rest, args=(production,), daemon=True).start()

    def end(self) -> None:
        """Make nothing any more."""
        with self.building:
            self._production = None

    def make(self, path: str) -> bool:
        """Make what a file may be a part of, by its path in the site; says whether it is there."""
        asked = PurePosixPath(path)
        names = {asked.name, asked.parent.name}
        with self.building:
            production = self._production
            if production is None:
                return False
            # A record's pages and files have its id in their paths, the first page has no name.
            for name in [one for one in production.waiting if PurePosixPath(one).name in names]:
                self._make(production, name)
            return (self._folder / path).exists()

    def _make(self, production: Production, name: str) -> None:
        try:
            production.make_waiting(name, self._folder)
        except Exception as problem:  # noqa: BLE001 - whatever fails, the other pages stay up
            self._failed(str(problem))

    def _make_rest(self, production: Production) -> None:
        while True:
            with self.building:
                if self._production is not production or not production.waiting:
                    return
                self._make(production, next(iter(production.waiting)))
            time.sleep(_PAUSE)
