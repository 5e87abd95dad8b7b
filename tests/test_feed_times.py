"""The times of a feed's entries are those of what the statements say, however it is written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import Commit
from generator.build.outputs import outputs_of
from generator.content.project import open_project, read_site
from generator.pages.render import page_environment
from projects import archive_of, edit

Record = Mapping[str, Any]
FIGURE = "content/figures/missing-planks.yaml"


def days(root: Path) -> dict[str, tuple[str, str]]:
    """The days on which each statement came and changed, as feeds have them."""
    project = open_project(root)
    made = outputs_of(project, archive_of(root), read_site(project), page_environment([]))
    times = made.times
    return {ref: (str(one.published.date()), str(one.updated.date())) for ref, one in times.items()}


def written(root: Path, write: Callable[[Record], str]) -> None:
    """Write every record of a project otherwise."""
    for path in sorted((root / "content").glob("*s/*.yaml")):
        text = path.read_text(encoding="utf-8")
        path.write_text(write(yaml.safe_load(text)), encoding="utf-8")


def dumped(**style: Any) -> Callable[[Record], str]:
    """Writes with YAML's own writer, in a style."""

    def write(record: Record) -> str:
        text = yaml.safe_dump(record, **{"allow_unicode": True, **style})
        return re.sub(r"!!\w+ ([\"'])(.*?)\1", r"\2", text)

    return write


STYLES: Mapping[str, Callable[[Record], str]] = {
    "json": lambda record: json.dumps(record, indent=1, ensure_ascii=False, default=str) + "\n",
    "double": dumped(sort_keys=False, default_style='"', width=1000),
    "single": dumped(sort_keys=False, default_style="'", width=1000),
    "sorted": dumped(sort_keys=True, indent=6, width=50),
    "plain": dumped(sort_keys=False),
    "escaped": dumped(allow_unicode=False),
}


@pytest.mark.parametrize("style", STYLES)
def test_a_record_in_another_style_of_yaml_has_its_times(
    small: Path, commit: Commit, style: str
) -> None:
    """Every record as JSON, in either quotation marks, with sorted keys or as a program writes it:
    no statement has come or changed with that, and each has its correction of before."""
    commit(small, "2025-01-01")
    edit(small, "content/events/bridge-closed.yaml", "on Monday.", "on a Monday.")
    commit(small, "2025-02-01")
    before = days(small)
    assert before["bridge-closed/on-monday"] == ("2025-01-01", "2025-02-01")
    written(small, STYLES[style])
    commit(small, "2025-03-01")
    assert days(small) == before
    edit(small, FIGURE, "14", "15")
    commit(small, "2025-04-01")
    # The quote has the number, too, and nothing else does.
    changed = before | {"missing-planks/council": ("2025-01-01", "2025-04-01")}
    assert days(small) == changed


def test_the_ends_of_lines_are_no_other_words(small: Path, commit: Commit) -> None:
    """Files whose lines an editor on Windows ends in its way, and which git keeps as they were:
    each statement has its times."""
    (small / ".gitattributes").write_text("* text=auto eol=lf\n", encoding="utf-8")
    commit(small, "2025-01-01")
    before = days(small)
    for path in (small / "content").glob("*s/*.yaml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert before
    assert days(small) == before


def test_a_remark_within_a_statement_is_no_change(small: Path, commit: Commit) -> None:
    """A line of a remark, or of what holds anyway, between the lines of a statement."""
    commit(small, "2025-01-01")
    before = days(small)
    for line in ("    # Asked again.", "    certainty: stated", "    speech: says "):
        edit(
            small,
            "content/events/bridge-closed.yaml",
            "    text: The b",
            f"{line}\n    text: The b",
        )
    commit(small, "2025-02-01")
    assert days(small) == before


@pytest.mark.parametrize("register", ["", "removed: [{id: bridge-closed, kind: event, %s}]\n"])
def test_what_comes_back_is_dated_by_its_return(small: Path, commit: Commit, register: str) -> None:
    """A record that is deleted and comes back later, with a word in the register or without: its
    statements came when they came first, and changed on the day of the return; no others did."""
    event = small / "content/events/bridge-closed.yaml"
    kept, departures = event.read_text(encoding="utf-8"), small / "content/redirects.yaml"
    commit(small, "2025-01-01")
    before = days(small)
    event.unlink()
    departures.write_text(register % "on: 2025-02-01, why: Gone." if register else "{}\n")
    commit(small, "2025-02-01")
    event.write_text(kept, encoding="utf-8")
    departures.unlink()
    commit(small, "2025-03-01")
    back = {ref: ("2025-01-01", "2025-03-01") for ref in before if ref.startswith("bridge-closed/")}
    assert len(back) == 3
    assert days(small) == before | back
    edit(small, "content/events/bridge-closed.yaml", "on Monday.", "on a Monday.")
    commit(small, "2025-04-01")
    changed = {"bridge-closed/on-monday": ("2025-01-01", "2025-04-01")}
    assert days(small) == before | back | changed


def test_a_statement_that_comes_back_is_dated_by_its_return(small: Path, commit: Commit) -> None:
    """A fact is taken out of its record and put in again on a later day: it came when it came
    first, and changed on its return; the facts beside it did not."""
    path = small / "content/events/bridge-closed.yaml"
    kept = path.read_text(encoding="utf-8")
    commit(small, "2025-01-01")
    before = days(small)
    start, end = kept.index("  - id: on-monday"), kept.index("  - id: on-sunday")
    path.write_text(kept[:start] + kept[end:], encoding="utf-8")
    commit(small, "2025-02-01")
    path.write_text(kept, encoding="utf-8")
    commit(small, "2025-03-01")
    back = {"bridge-closed/on-monday": ("2025-01-01", "2025-03-01")}
    assert days(small) == before | back


@pytest.mark.parametrize(
    "line",
    [
        "    via: [radio-vale]\n",
        "    when: 2025-03-02\n",
        '      - {source: gazette-bridge, quote: "Anna Holm"}\n',
    ],
)
def test_what_is_taken_out_of_a_statement_changes_it(
    small: Path, commit: Commit, line: str
) -> None:
    """A statement that loses an outlet, its day or a quote has changed on that day, though
    each line that is left was there before; the statements beside it have not."""
    event = "content/events/bridge-closed.yaml"
    first = "    via: [radio-vale]\n    when: 2025-03-02\n    evidence:\n"
    edit(small, event, first, first + '      - {source: gazette-bridge, quote: "Anna Holm"}\n')
    commit(small, "2025-01-01")
    before = days(small)
    edit(small, event, line, "")
    commit(small, "2025-02-01")
    assert days(small) == before | {"bridge-closed/on-sunday": ("2025-01-01", "2025-02-01")}


MORE = """  - id: later
    value: 15
    by: anna-holm
    as_of: 2025-03-07
    evidence:
      - {source: gazette-bridge, quote: "Mayor"}
"""


def test_a_number_that_came_with_a_merge_has_changed(small: Path, commit: Commit) -> None:
    """An observation corrected to the number of another that is merged into it has changed on that
    day, though each of its lines was there before."""
    path = small / FIGURE
    text = path.read_text(encoding="utf-8")
    path.write_text(text + MORE, encoding="utf-8")
    commit(small, "2025-01-01")
    path.write_text(text.replace("value: 14", "value: 15"), encoding="utf-8")
    (small / "content/redirects.yaml").write_text(
        "moved_statements: {missing-planks/later: missing-planks/council}\n", encoding="utf-8"
    )
    commit(small, "2025-02-01")
    assert days(small)["missing-planks/council"] == ("2025-01-01", "2025-02-01")
