"""Hold memory and size to their limits; continuous integration runs this, for they do not depend
on how fast a machine is.

    python -m benchmarks.budget

Builds a made-up project of 1,000 records once. Exit code 1 and a sentence for each limit passed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.pair import Pair, size
from benchmarks.processes import Failed

RECORDS: Final = 1000
# The aim is 40,000. Until it is reached, this keeps the site from growing.
BYTES_A_RECORD: Final = 70_000
PEAK_MEMORY: Final = 500_000_000
PAGE_BYTES: Final = 300_000


def main() -> int:
    """Build, compare, tell; gives the exit code."""
    parser = argparse.ArgumentParser(description="Hold memory and size to their limits.")
    parser.add_argument("--records", type=int, default=RECORDS)
    count = parser.parse_args().records
    with tempfile.TemporaryDirectory() as folder:
        pair = Pair(count, Path(folder))
        try:
            peak = pair.run("build").peak
        except Failed as failure:
            print(failure, file=sys.stderr)
            return 1
        total, _ = size(pair.site)
        print(
            f"{count:,} records: {total / count:,.0f} bytes a record, "
            f"{peak / 1e6:,.0f} MB of memory at most."
        )
        complaints = [*_over(total // count, peak), *_large_pages(pair.site)]
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def _over(bytes_a_record: int, peak: int) -> Iterator[str]:
    """A sentence for each total that is over its limit."""
    if bytes_a_record > BYTES_A_RECORD:
        yield (f"The site has {bytes_a_record:,} bytes a record; the limit is {BYTES_A_RECORD:,}.")
    if peak > PEAK_MEMORY:
        yield (
            f"The build held {peak / 1e6:,.0f} MB of memory; "
            f"the limit is {PEAK_MEMORY / 1e6:,.0f} MB."
        )


def _large_pages(site: Path) -> Iterator[str]:
    """A sentence for each page that is over the limit."""
    for path in sorted(site.rglob("*.html")):
        if path.stat().st_size > PAGE_BYTES:
            page = path.relative_to(site).as_posix()
            yield (
                f"The page {page} has {path.stat().st_size:,} bytes; the limit is {PAGE_BYTES:,}."
            )


if __name__ == "__main__":
    sys.exit(main())
