"""Measure ``factsheets`` beside Hugo, and write benchmarks/RESULTS.md.

python -m benchmarks.run [--records N …] [--runs ROUNDS] [--jobs N] [--quick]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from benchmarks import cases, hugo_site
from benchmarks.cases import Measured
from benchmarks.pair import CACHE, WITHOUT_SEARCH, Pair, offers
from benchmarks.processes import Failed
from benchmarks.results import Results, markdown

_RESULTS: Final = Path(__file__).with_name("RESULTS.md")
_SIZES: Final = (1000, 3000, 10000)
_ROUNDS: Final = 5
_QUICK_SIZES: Final = (300, 1000)
_SMALL: Final = 100
_SERVED: Final = 1000
_EDITS: Final = 5


def main() -> int:
    """Measure, print and write; gives the exit code."""
    asked = _asked()
    if not offers(WITHOUT_SEARCH):
        print(f"`factsheets build` has no {WITHOUT_SEARCH}: ours is measured with search.")
    try:
        found = _measure(asked)
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    report = markdown(found)
    print(report)
    if not asked.quick:
        asked.output.write_text(report, encoding="utf-8")
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure factsheets beside Hugo.")
    parser.add_argument("--records", type=int, nargs="+", help=f"sizes (default: {_SIZES})")
    parser.add_argument("--runs", type=int, help=f"rounds (default: {_ROUNDS})")
    parser.add_argument("--jobs", type=int, help="for factsheets, once it has that option")
    parser.add_argument("--quick", action="store_true", help="small, one round, only shown")
    parser.add_argument("--output", type=Path, default=_RESULTS, help="where to write the report")
    asked = parser.parse_args()
    asked.records = sorted(set(asked.records or (_QUICK_SIZES if asked.quick else _SIZES)))
    asked.runs = asked.runs or (1 if asked.quick else _ROUNDS)
    return asked


def _measure(asked: argparse.Namespace) -> Results:
    """Measure all sizes, each in a folder of its own that is removed afterwards."""
    load = os.getloadavg()[0]
    hugo_site.install(CACHE)
    small, _ = _of_size(_SMALL, asked, only_cold=True)
    served = _SERVED if _SERVED in asked.records else asked.records[0]
    sizes, edits = [], ([0.0], [0.0])
    for count in asked.records:
        size, seconds = _of_size(count, asked, serve=count == served)
        sizes.append(size)
        edits = seconds or edits
    return Results(sizes, small, served, edits, asked.runs, load)


def _of_size(
    count: int, asked: argparse.Namespace, *, only_cold: bool = False, serve: bool = False
) -> tuple[Measured, tuple[list[float], list[float]] | None]:
    """One size; the seconds of edits as well when it is to be served."""
    with tempfile.TemporaryDirectory() as folder:
        pair = Pair(count, Path(folder), asked.jobs)
        if only_cold:  # the first run of all also warms up what the system keeps in memory
            pair.run("build")
        found = cases.measure(pair, asked.runs, only_cold=only_cold)
        edits = 1 if asked.quick else _EDITS
        return found, cases.serve(pair, edits) if serve else None


if __name__ == "__main__":
    sys.exit(main())
