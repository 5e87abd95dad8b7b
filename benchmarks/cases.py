"""What is measured of a pair of sites, in turn, round by round."""

from __future__ import annotations

import math
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from benchmarks import hugo_site, serving
from benchmarks.pair import CACHE, ROOT, WITHOUT_CACHE, Pair, offers, size
from benchmarks.processes import Run

COLD: Final = "build, first time"
HUGO: Final = "Hugo"
UNCACHED: Final = f"build {WITHOUT_CACHE}"
EDITED: Final = "build after one edit"
SAME: Final = "build, nothing changed"
CHECK_COLD: Final = "check, first time"
CHECK_WARM: Final = "check again"


@dataclass(slots=True)
class Measured:
    """All runs at one number of records, by case; the n-th of each are of one round."""

    count: int
    runs: dict[str, list[Run]] = field(default_factory=lambda: defaultdict(list))
    ours: tuple[int, int] = (0, 0)
    hugo: tuple[int, int] = (0, 0)

    def median(self, case: str, of: Callable[[Run], float]) -> float:
        """The median of a case's runs."""
        return statistics.median(map(of, self.runs[case]))

    def ratios(self, case: str, of: Callable[[Run], float]) -> list[float]:
        """A case's runs, each divided by Hugo's run of the same round."""
        pairs = zip(self.runs[case], self.runs[HUGO], strict=True)
        return [of(run) / of(hugo) for run, hugo in pairs]


def measure(pair: Pair, rounds: int, *, only_cold: bool = False) -> Measured:
    """Run every case in every round, ours and Hugo's in turn."""
    found = Measured(pair.count)
    pair.prepare_hugo()
    for number in range(1, rounds + 1):
        print(f"{pair.count} records, round {number} of {rounds} ...", flush=True)
        for case, run in _cases(pair, only_cold=only_cold):
            found.runs[case].append(run())
            if case == COLD:
                found.ours = size(pair.site)
    found.hugo = size(pair.hugo_site)
    return found


def _cases(pair: Pair, *, only_cold: bool) -> Iterable[tuple[str, Callable[[], Run]]]:
    """The cases in their order; what must come before a run is done when the next is asked for."""
    pair.forget()
    yield COLD, lambda: pair.run("build")
    yield HUGO, pair.run_hugo
    if only_cold:
        return
    pair.edit()
    yield EDITED, lambda: pair.run("build")
    yield SAME, lambda: pair.run("build")
    if offers(WITHOUT_CACHE):
        pair.forget()
        yield UNCACHED, lambda: pair.run("build", WITHOUT_CACHE)
    pair.forget()
    yield CHECK_COLD, lambda: pair.run("check")
    yield CHECK_WARM, lambda: pair.run("check")


def serve(pair: Pair, edits: int) -> tuple[list[float], list[float]]:
    """Seconds until an edit shows, of ours and of Hugo's server."""
    pair.forget()
    print(f"{pair.count} records, {edits} edits while serving ...", flush=True)
    address = serving.free_address()
    server = serving.start(pair.factsheets("serve", "--address", address), ROOT, pair.environment)
    ours = serving.seconds(server, f"{address}{pair.edited_address}", pair.edit, edits)
    address = serving.free_address()
    port = address.rpartition(":")[2]
    command = hugo_site.serving(hugo_site.install(CACHE), pair.hugo_project, port)
    server = serving.start(command, ROOT, pair.environment)
    hugo = serving.seconds(server, f"{address}{pair.edited_address}", pair.edit_hugo, edits)
    return ours, hugo


def growth(counts: Sequence[int], seconds: Sequence[float]) -> float:
    """The exponent with which time grows: the slope of log time over log records (least squares).

    1 means that twice the records take twice the time.
    """
    slope, _ = statistics.linear_regression(
        [math.log(count) for count in counts], [math.log(second) for second in seconds]
    )
    return slope
