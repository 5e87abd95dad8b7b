"""How long each stage takes for a made-up project, as a ratio to a yardstick in the same run.

    python benchmarks/stages.py [RECORDS]

The yardstick is PyYAML's C loader reading the same files; a ratio says more than seconds, for it is
much the same on a slow machine and on a fast one. Grows with RECORDS when a stage is not linear.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml
from generator.render import to_html

from generator import checks
from generator.archive import Archive
from generator.build import describer, render_pages
from generator.content import open_project, read_content
from generator.model import Site

EVENTS_PER_SOURCE = 20


def make_project(root: Path, records: int) -> None:
    """Write a project with about so many records: sources, actors, events and figures."""
    for kind in ("sources", "actors", "events", "figures"):
        (root / "content" / kind).mkdir(parents=True)
    (root / "seeds").mkdir()
    content = root / "content"
    (content / "actors/gazette.yaml").write_text("name: The Gazette\nkind: outlet\n")
    for number in range(records // 3):
        name = f"Speaker {number}"
        fields = {
            "number": number,
            "source": number // EVENTS_PER_SOURCE,
            "held": f"{name} held talks number {number} in Overby",
            "counted": f"{name} counted {number + 7} planks",
        }
        (content / f"actors/speaker-{number}.yaml").write_text(f"name: {name}\nkind: person\n")
        (content / f"events/talks-{number}.yaml").write_text(EVENT.format(**fields))
        (content / f"figures/planks-{number}.yaml").write_text(FIGURE.format(**fields))
        with (root / f"seeds/article-{fields['source']}.txt").open("a") as seed:
            seed.write(f"{fields['held']}. {fields['counted']}.\n")
    for path in sorted((root / "seeds").glob("*.txt")):
        sha = hashlib.sha256(path.read_bytes()).hexdigest()
        record = SOURCE.format(name=path.name, sha=sha)
        (content / f"sources/{path.stem}.yaml").write_text(record)


SOURCE = """\
title: Article {name}
publisher: gazette
published: 2025-03-05
published_basis: The date printed on the page.
text: seeds/{name}
sha256: {sha}
"""
EVENT = """\
name: Talks number {number}
date: 2025-03-01
date_basis: Made up.
place: Overby
participants:
  - {{actor: speaker-{number}, role: party}}
facts:
  - id: held
    text: "[[speaker-{number}]] held talks number {number} in Overby."
    evidence:
      - {{source: article-{source}, quote: "{held}"}}
"""
FIGURE = """\
name: Planks number {number}
measures: The planks that were counted.
unit: planks
kind: stock
about: [talks-{number}]
observations:
  - id: counted
    words: planks
    by: speaker-{number}
    evidence:
      - {{source: article-{source}, quote: "{counted}"}}
"""


def timed(label: str, action: Callable[[], object], yardstick: float) -> float:
    """Run a stage and print its time beside the yardstick's; gives the seconds."""
    start = time.perf_counter()
    action()
    seconds = time.perf_counter() - start
    ratio = f"{seconds / yardstick:6.2f} x yardstick" if yardstick else "the yardstick"
    print(f"{label:<28}{seconds:8.2f} s  {ratio}")
    return seconds


def measure(root: Path) -> None:
    """Measure each stage once, in order."""
    files = sorted(root.rglob("*.yaml"))
    print(f"{len(files)} records")
    yardstick = timed(
        "PyYAML reads the files",
        lambda: [yaml.load(path.read_bytes(), yaml.CSafeLoader) for path in files],
        0,
    )
    project = open_project(root)
    timed("read_content", lambda: read_content(project), yardstick)
    archive = Archive(read_content(project))
    timed("check", lambda: list(checks.check(archive)), yardstick)
    site = Site("Benchmark", "https://example.org/")
    describe = describer(project, archive, site)
    rendered: list[str] = []
    timed(
        "render_pages",
        lambda: rendered.extend(page.markdown for page in render_pages(project, describe)),
        yardstick,
    )
    timed("to_html", lambda: [to_html(page) for page in rendered], yardstick)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        make_project(Path(folder), int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
        measure(Path(folder))
