"""Holds a built site against the Nu HTML checker, pages and style sheets.

    python tests/nu_checker.py VNU.JAR [SITE]

The checker is Java, and no part of the development environment (https://validator.github.io). The
site is served, for in files a policy of "self" means nothing. What is told, and is not among what
stays for a reason, exits with 1.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from serving import served

# What the checker says, and why it stays.
STAYS: Final = (
    (
        "Article lacks heading.",
        "A statement is an article, for it is cited alone; its sentence is all that could head it.",
    ),
    (
        "Inline script violates Content Security Policy",
        "The scripts in pages are JSON-LD: data that no browser runs and no policy concerns.",
    ),
    (
        "Property “scroll-initial-target”",
        "New in CSS; where it is unknown, menus stay as they are.",
    ),
    ("Property “container-type”", "In CSS since 2022; the checker does not know it."),
    ("Unrecognized at-rule “@container”", "In CSS since 2022; the checker does not know it."),
    ("Property “vector-effect”", "Of SVG, whose properties the checker does not know in CSS."),
)


def told(jar: Path, site: Path) -> Iterator[str]:
    """What the checker says of a site, one line for each time."""
    pages = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    sheets = [str(path) for path in sorted(site.rglob("*.css"))]
    # Its web service asks nothing of machines within; here the machine is our own.
    java = ["java", "-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", str(jar)]
    with served(site) as address:
        yield from _said([*java, *(f"{address}{page}" for page in pages)])
    yield from _said([*java, "--css", *sheets])


def _said(command: list[str]) -> Iterator[str]:
    given = [*command[:4], "--format", "json", *command[4:]]
    done = subprocess.run(given, capture_output=True, text=True, check=False)
    for one in json.loads(done.stderr)["messages"]:
        yield f"{one['message']} ({one.get('url', '')}:{one.get('lastLine', '')})"


def main() -> int:
    """Tell what stays with its reason, then what does not; returns the exit code."""
    jar, site = Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else "site")
    stays, others = Counter[str](), []
    for line in told(jar, site):
        reason = next((reason for words, reason in STAYS if words in line), "")
        if reason:
            stays[reason] += 1
        else:
            others.append(line)
    lines = [f"{times} stay: {reason}" for reason, times in stays.items()]
    sys.stdout.write("\n".join((*lines, *others, f"{len(others)} others", "")))
    return 1 if others else 0


if __name__ == "__main__":
    sys.exit(main())
