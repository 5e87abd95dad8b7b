"""How a build is to go about its work, whatever it makes; none of it changes a byte of the site."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.build.reading import Memory

# Called now and then with what is being done, how much of it is done, and how much there is.
Progress: TypeAlias = Callable[[str, int, int], None]


# Called with a sentence that the user should read, though the build goes on.
Warn: TypeAlias = Callable[[str], None]


def _silent(_what: str, _done: int, _total: int) -> None:
    """Say nothing."""


def _unheard(_sentence: str) -> None:
    """Say nothing."""


@dataclass
class Timings:
    """How many seconds each stage of a build took, in the order in which they began."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Measure what is done inside; a stage that comes again adds up."""
        start = time.perf_counter()
        try:
            yield
        finally:
            spent = time.perf_counter() - start
            self.seconds[name] = self.seconds.get(name, 0) + spent

    def table(self) -> str:
        """One line a stage: its seconds and its name."""
        return "".join(f"{spent:8.2f} s  {name}\n" for name, spent in self.seconds.items())


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """``jobs`` is how many processes work at once, 0 for one a core; without ``search`` the site
    gets no search index; without ``cache`` every page is made anew, and nothing is noted;
    ``memory`` is what is known of the records from before; ``stop_no_more`` is called when the site
    is about to be published: a signal that stopped the build afterwards would say that it is not.
    """

    jobs: int = 0
    search: bool = True
    cache: bool = True
    memory: Memory = field(default_factory=Memory)
    progress: Progress = _silent
    warn: Warn = _unheard
    stop_no_more: Callable[[], None] = lambda: None
    timings: Timings = field(default_factory=Timings)
