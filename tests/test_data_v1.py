"""Data v1: the list of files, what changed, the promise, and one name for one thing."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from conftest import Commit
from generator.build.outputs import outputs_of
from generator.content.load import read_content
from generator.content.project import ConfigurationError, open_project, read_licence, read_site
from generator.documents.urls import DATA_FOLDER, RECORD_SCHEMA_PATH
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename, rename_statement
from generator.exports.catalogue import (
    CHANGE_SCHEMA_PATH,
    CHANGES_PATH,
    INDEX_PATH,
    INDEX_SCHEMA_PATH,
    METADATA_PATH,
    OPENAPI_PATH,
)
from generator.exports.dataset import dataset
from generator.pages.render import page_environment, templates_folder
from projects import archive_of, edit
from telling import ROOT, SMALL, files_at, files_of, outputs

RELEASED = Path(__file__).parent / "released/v1.json"
EVENT = "content/events/bridge-closed.yaml"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
SCHEMAS = (RECORD_SCHEMA_PATH, CHANGE_SCHEMA_PATH, INDEX_SCHEMA_PATH)


def of_project(folder: Path) -> dict[str, bytes]:
    """The files for machines of a project with its history."""
    project = open_project(folder)
    templates = page_environment([templates_folder()])
    return files_of(outputs_of(project, archive_of(folder), read_site(project), templates))


def errors(schema: bytes, document: bytes) -> list[str]:
    """What a validator of the standard says."""
    validator = Draft202012Validator(json.loads(schema))
    return [error.message for error in validator.iter_errors(json.loads(document))]


def changes_of(folder: Path) -> list[dict[str, str]]:
    """The lines of a project's changes, each valid by the schema beside them."""
    files = of_project(folder)
    lines = files[CHANGES_PATH].splitlines()
    assert [found for line in lines for found in errors(files[CHANGE_SCHEMA_PATH], line)] == []
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_every_file_is_listed_as_it_is(root: Path) -> None:
    """The index has each file of its folder with its bytes, digest and rows, and no other; and the
    feeds of the whole site."""
    files = files_at(root)
    assert errors(files[INDEX_SCHEMA_PATH], files[INDEX_PATH]) == []
    listed = {one["name"]: one for one in json.loads(files[INDEX_PATH])["files"]}
    there = {path.removeprefix(DATA_FOLDER) for path in files if path.startswith(DATA_FOLDER)}
    assert listed.keys() == there - {"index.json"}
    for name, one in listed.items():
        data = files[f"{DATA_FOLDER}{name}"]
        assert (one["bytes"], one["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
        assert one["uri"] == f"{json.loads(files[INDEX_PATH])['uri']}{DATA_FOLDER}{name}"
        assert one.get("rows") == rows_in(name, data)
        assert one.get("schema", "index.json") in there
    address = json.loads(files[INDEX_PATH])["uri"]
    feeds = {one["uri"]: one["media_type"] for one in json.loads(files[INDEX_PATH])["feeds"]}
    assert feeds == dict.fromkeys(
        (f"{address}{path}" for path in files if path.endswith(".xml") and "/" not in path),
        "application/atom+xml",
    )


def rows_in(name: str, data: bytes) -> int | None:
    """How many rows a reader of the format finds."""
    if name.endswith(".csv"):
        return len(list(csv.DictReader(io.StringIO(data.decode(), newline=""))))
    return data.count(b"\n") if name.endswith(".jsonl") else None


def test_rows_are_counted_across_line_ends_in_cells() -> None:
    """A cell with quotes, commas and line ends is one cell of one row."""
    files = files_of(outputs_with('He said:\n"a, b"\r\nand\n""'))
    index = json.loads(files[INDEX_PATH])
    (told,) = (one for one in index["files"] if one["name"] == "statements.csv")
    assert told["rows"] == rows_in("x.csv", files[f"{DATA_FOLDER}statements.csv"])


def outputs_with(text: str) -> Any:
    """The small project with this text in the place of every text."""
    from telling import hostile  # noqa: PLC0415 - only here

    return hostile(text)


def test_the_index_tells_of_which_commit_it_is(small: Path, commit: Commit) -> None:
    """Records as committed have the commit and the day; records that were edited have no commit."""
    assert "revision" not in json.loads(of_project(small)[INDEX_PATH])
    named = commit(small, "2025-03-05")
    index = json.loads(of_project(small)[INDEX_PATH])
    assert (index["revision"], index["last_change"]) == (named, "2025-03-05")
    edit(small, EVENT, "on Monday.", "on a Monday.")
    assert "revision" not in json.loads(of_project(small)[INDEX_PATH])


def test_licence_and_attribution_are_told_everywhere() -> None:
    """What mkdocs.yml says of the licence is in every description of the data."""
    made = outputs()
    site = replace(made.site, licence=LICENCE, attribution="The Vale Archive")
    files = files_of(replace(made, site=site))
    index = json.loads(files[INDEX_PATH])
    assert (index["licence"], index["attribution"]) == (LICENCE, "The Vale Archive")
    package = json.loads(files["data/v1/datapackage.json"])
    assert package["licenses"] == [{"path": LICENCE}]
    assert json.loads(files[OPENAPI_PATH])["info"]["license"]["url"] == LICENCE
    metadata = json.loads(files[METADATA_PATH])
    assert (metadata["license_url"], metadata["source"]) == (LICENCE, "The Vale Archive")
    told = dataset(site, "2025-03-05")
    assert (told["license"], told["creditText"]) == (LICENCE, "The Vale Archive")
    assert told["dateModified"] == "2025-03-05"


def test_licence_and_attribution_come_from_mkdocs_yml(small: Path) -> None:
    """They are options of the plugin; a licence that is no address is refused in a sentence."""
    options = f"{{factsheets: {{licence: '{LICENCE}', attribution: The Vale Archive}}}}"
    edit(small, "mkdocs.yml", "plugins: [factsheets]", f"plugins: [{options}]")
    site = read_site(open_project(small))
    assert (site.licence, site.attribution) == (LICENCE, "The Vale Archive")
    with pytest.raises(ConfigurationError, match='the licence "CC BY" is no address'):
        read_licence("CC BY")


def test_changes_tell_what_came_changed_and_went(small: Path, commit: Commit) -> None:
    """Each statement has the days on which it came, changed and went, and a record that on which it
    went; other lines are no change."""
    commit(small, "2025-03-05")
    edit(small, EVENT, "on Monday.", "on a Monday.")
    edit(small, EVENT, "place: Overby", "place: Overby town")
    edit(small, EVENT, "  - id: on-sunday", "  # Checked twice.\n  - id: on-sunday")
    commit(small, "2025-03-06")
    edit(small, EVENT, "id: safe", "id: said-safe")
    (small / "content/figures/missing-planks.yaml").unlink()
    commit(small, "2025-03-07")
    lines = changes_of(small)
    told = [(one["day"], one["change"], one.get("statement", one["record"])) for one in lines]
    assert [one for one in told if one[0] > "2025-03-05"] == [
        ("2025-03-06", "changed", "bridge-closed/on-monday"),
        ("2025-03-07", "removed", "bridge-closed/safe"),
        ("2025-03-07", "removed", "missing-planks"),
        ("2025-03-07", "removed", "missing-planks/council"),
        ("2025-03-07", "removed", "missing-planks/holm"),
        ("2025-03-07", "added", "bridge-closed/said-safe"),
    ]
    first = {one[2] for one in told if one[:2] == ("2025-03-05", "added")}
    assert {"bridge-closed/safe", "anna-holm/mayor", "missing-planks/holm"} <= first


def test_a_renamed_record_has_its_changes_under_its_name_of_now(
    small: Path, commit: Commit
) -> None:
    """The past follows the record; the register's line tells what it was called."""
    commit(small, "2025-03-05")
    content = read_content(open_project(small))
    write_changes(small, rename(content, "bridge-closed", "old-bridge"))
    commit(small, "2025-03-06")
    told = changes_of(small)
    moved = {"change": "moved", "record": "bridge-closed", "type": "event", "now": "old-bridge"}
    assert {"day": "2025-03-06", **moved} in told
    names = {one["statement"] for one in told if "old-bridge" in one.get("statement", "")}
    assert "old-bridge/safe" in names
    assert not [one for one in told if one.get("statement", "").startswith("bridge-closed/")]


def found_now(told: Iterable[Mapping[str, str]], ref: str) -> str:
    """The id of now for any that a statement had, as the schema says how to find it."""
    moved = {one.get("statement", one["record"]): one["now"] for one in told if "now" in one}
    record, _, name = ref.partition("/")
    return moved.get(ref, f"{moved.get(record, record)}/{name}")


def test_all_lines_have_the_ids_of_now(small: Path, commit: Commit) -> None:
    """Whatever was renamed, record or statement, before or after one another, every line but that
    of the renaming joins what there is now, and from each id of before one comes to that of now."""
    commit(small, "2025-03-05")
    names = (
        ("bridge-closed/on-monday", "monday"),
        ("bridge-closed", "old-bridge"),
        ("old-bridge/safe", "is-safe"),
        ("old-bridge", "older-bridge"),
        ("older-bridge/is-safe", "said-safe"),
    )
    for day, (old, new) in enumerate(names, start=6):
        plan = rename_statement if "/" in old else rename
        write_changes(small, plan(read_content(open_project(small)), old, new))
        commit(small, f"2025-03-{day:02}")
    told = changes_of(small)
    past = [
        (one["day"], one["change"], one["record"], one["type"], one["statement"])
        for one in told
        if "statement" in one and "now" not in one and one["record"].endswith("bridge")
    ]
    assert past == [
        ("2025-03-05", "added", "older-bridge", "event", f"older-bridge/{name}")
        for name in ("monday", "on-sunday", "said-safe")
    ]
    for ref, now in (
        ("bridge-closed/on-monday", "monday"),
        ("old-bridge/monday", "monday"),
        ("bridge-closed/safe", "said-safe"),
        ("old-bridge/is-safe", "said-safe"),
        ("bridge-closed/on-sunday", "on-sunday"),
    ):
        assert found_now(told, ref) == f"older-bridge/{now}"


def call(folder: Path, old: str, new: str) -> None:
    """Give a record or a statement another id, as the command does."""
    plan = rename_statement if "/" in old else rename
    write_changes(folder, plan(read_content(open_project(folder)), old, new))


def told_of(folder: Path, record: str) -> list[tuple[str, str, str]]:
    """The day, the change and the statement of each line of a record."""
    return [
        (one["day"], one["change"], one.get("statement", ""))
        for one in changes_of(folder)
        if one["record"] == record
    ]


def test_a_statement_renamed_there_and_back_was_never_removed(small: Path, commit: Commit) -> None:
    """It came once, whatever it was called meanwhile; what really went and came back has its
    days, before it gets another name and after."""
    edit(small, EVENT, "id: safe", "id: safely")
    commit(small, "2025-03-05")
    kept = (small / EVENT).read_text(encoding="utf-8")
    (small / EVENT).write_text(kept[: kept.index("  - id: safely")], encoding="utf-8")
    commit(small, "2025-03-06")
    (small / EVENT).write_text(kept, encoding="utf-8")
    commit(small, "2025-03-07")
    went = [("2025-03-05", "added"), ("2025-03-06", "removed"), ("2025-03-07", "added")]
    for day, old, new in (("2025-03-08", "safely", "sound"), ("2025-03-09", "sound", "safely")):
        call(small, f"bridge-closed/{old}", new)
        commit(small, day)
        told = told_of(small, "bridge-closed")
        # Under the name that it had then, it is told on the day on which it went, too.
        days = ["2025-03-06", day] if old == "safely" else [day]
        assert [one for one in told if one[2] == f"bridge-closed/{old}"] == [
            (day, "moved", f"bridge-closed/{old}") for day in days
        ]
        now = f"bridge-closed/{new}"
        assert [one for one in told if one[2] == now] == [(*one, now) for one in went]


def test_what_is_renamed_and_reworded_at_once_has_changed(small: Path, commit: Commit) -> None:
    """Who keeps a copy gets the other id and the other words; also where its record is renamed."""
    commit(small, "2025-03-05")
    call(small, "bridge-closed/safe", "sound")
    edit(small, EVENT, "The bridge is safe", "The bridge was safe")
    commit(small, "2025-03-06")
    assert [one for one in told_of(small, "bridge-closed") if one[0] == "2025-03-06"] == [
        ("2025-03-06", "moved", "bridge-closed/safe"),
        ("2025-03-06", "changed", "bridge-closed/sound"),
    ]
    call(small, "bridge-closed", "old-bridge")
    call(small, "old-bridge/on-sunday", "sunday")
    edit(small, "content/events/old-bridge.yaml", "old bridge on Sunday", "bridge on Sunday")
    commit(small, "2025-03-07")
    moved = {"change": "moved", "record": "bridge-closed"}
    assert [one for one in changes_of(small) if one["day"] == "2025-03-07"][:3] == [
        # No commit had the id between the two.
        {
            "day": "2025-03-07",
            **moved,
            "statement": "bridge-closed/on-sunday",
            "now": "old-bridge/sunday",
        },
        {"day": "2025-03-07", **moved, "type": "event", "now": "old-bridge"},
        {
            "day": "2025-03-07",
            "change": "changed",
            "record": "old-bridge",
            "type": "event",
            "statement": "old-bridge/sunday",
        },
    ]


def test_what_goes_along_with_a_merged_record_has_moved(small: Path, commit: Commit) -> None:
    """No statement is told as removed or as new; one that gets another id on the way has its day,
    and from its first id one comes to that of now."""
    twin = small / "content/actors/holm-twin.yaml"
    holm = (small / "content/actors/anna-holm.yaml").read_text(encoding="utf-8")
    facts = holm[holm.index("facts:") :]
    leads, rest = facts.replace("id: mayor", "id: leads"), facts.removeprefix("facts:\n")
    twin.write_text(f"name: A. Holm\nkind: person\n{leads}", encoding="utf-8")
    with twin.open("a", encoding="utf-8") as file:
        file.write(rest.replace("id: mayor", "id: is-mayor"))
    commit(small, "2025-03-05")
    twin.unlink()
    with (small / "content/actors/anna-holm.yaml").open("a", encoding="utf-8") as file:
        file.write(rest.replace("id: mayor", "id: leads"))
        file.write(rest.replace("id: mayor", "id: rules"))
    (small / "content/redirects.yaml").write_text(
        "moved: {holm-twin: anna-holm}\nmoved_statements: {holm-twin/is-mayor: anna-holm/rules}\n",
        encoding="utf-8",
    )
    commit(small, "2025-03-06")
    told = changes_of(small)
    later = [one for one in told if one["day"] == "2025-03-06"]
    assert {one["change"] for one in later} == {"moved"}
    moved = {one.get("statement", one["record"]): one["now"] for one in later}
    assert moved["holm-twin/leads"] == "anna-holm/leads"
    assert found_now(told, "holm-twin/is-mayor") == "anna-holm/rules"
    came = {one["statement"] for one in told if one["change"] == "added"}
    assert {"anna-holm/leads", "anna-holm/rules"} <= came
    assert not [one for one in came if one.startswith("holm-twin/")]


def test_of_statements_that_became_one_it_is_told_once_that_they_came(
    small: Path, commit: Commit
) -> None:
    """Also where the one stands in a record of another kind, whose kind the line has; what changed
    in another before that is no change of it."""
    commit(small, "2025-03-05")
    edit(small, EVENT, "[[anna-holm]] closed the old bridge on Sunday", "She closed it on Sunday")
    commit(small, "2025-03-06")
    event = small / EVENT
    text = event.read_text(encoding="utf-8")
    event.write_text(text.partition("  - id: on-monday")[0].replace("facts:\n", ""), "utf-8")
    (small / "content/redirects.yaml").write_text(
        "moved_statements: {bridge-closed/on-monday: anna-holm/mayor,\n"
        "  bridge-closed/on-sunday: anna-holm/mayor, bridge-closed/safe: anna-holm/mayor}\n",
        encoding="utf-8",
    )
    commit(small, "2025-03-07")
    told = [one for one in changes_of(small) if one.get("statement") == "anna-holm/mayor"]
    holm = {"record": "anna-holm", "type": "actor", "statement": "anna-holm/mayor"}
    assert told == [{"day": "2025-03-05", "change": "added", **holm}]


def test_what_came_and_moved_on_a_day_has_that_day(small: Path, commit: Commit) -> None:
    """A statement that was renamed, or merged, on the day on which it came moved on it; what it
    became by then came on it, for nothing tells that it came under the name of before."""
    commit(small, "2025-03-05")
    quote = "{source: gazette-bridge, quote: Anna Holm}"
    shut, barred = (
        f"  - id: {name}\n    text: It was {name}.\n    evidence: [{quote}]\n"
        for name in ("shut", "barred")
    )
    with (small / EVENT).open("a", encoding="utf-8") as event:
        event.write(f"{shut}{barred}")
    commit(small, "2025-03-06")
    edit(small, EVENT, barred, "")
    edit(small, EVENT, "id: shut", "id: closing")
    (small / "content/redirects.yaml").write_text(
        "moved_statements: {bridge-closed/shut: bridge-closed/closing,\n"
        "  bridge-closed/barred: bridge-closed/safe}\n",
        encoding="utf-8",
    )
    commit(small, "2025-03-06")
    told = [
        (one["change"], one["statement"], one.get("now", ""))
        for one in changes_of(small)
        if one.get("day") == "2025-03-06"
    ]
    assert told == [
        ("moved", "bridge-closed/barred", "bridge-closed/safe"),
        ("moved", "bridge-closed/shut", "bridge-closed/closing"),
        ("added", "bridge-closed/closing", ""),
    ]
    assert all("day" in one for one in changes_of(small))


def test_departures_are_among_the_changes(small: Path, commit: Commit) -> None:
    """A record or statement that the register tells of has its reason, once; without git too. What
    has another name is not new, and its past is told under it; what a record stated went with it,
    committed or not."""
    commit(small, "2025-03-05")
    (small / "content/figures/missing-planks.yaml").unlink()
    edit(small, EVENT, "id: safe", "id: said-safe")
    (small / "content/redirects.yaml").write_text(
        "removed: [{id: missing-planks, kind: figure, on: 2025-04-01, why: Withdrawn.}]\n"
        "moved_statements: {bridge-closed/safe: bridge-closed/said-safe}\n"
        "removed_statements: [{statement: bridge-closed/sunk, on: 2025-04-02, why: Not so.}]\n",
        encoding="utf-8",
    )
    told = [one for one in changes_of(small) if one["change"] != "added"]
    removed = {"day": "2025-04-01", "change": "removed", "record": "missing-planks"}
    sunk = {"day": "2025-04-02", "change": "removed", "record": "bridge-closed"}
    safe = {"record": "bridge-closed", "statement": "bridge-closed/safe"}
    moved = {"change": "moved", **safe, "now": "bridge-closed/said-safe"}
    planks = [
        {**removed, "type": "figure", "statement": f"missing-planks/{name}"}
        for name in ("council", "holm")
    ]
    assert told == [
        moved,
        {**removed, "type": "figure", "why": "Withdrawn."},
        *planks,
        {**sunk, "statement": "bridge-closed/sunk", "why": "Not so."},
    ]
    commit(small, "2025-04-03")
    later = changes_of(small)
    assert [one for one in later if one.get("statement") == "bridge-closed/safe"] == [
        {"day": "2025-04-03", **moved}
    ]
    now = safe | {"statement": "bridge-closed/said-safe"}
    assert [one for one in later if one.get("statement") == "bridge-closed/said-safe"] == [
        {"day": "2025-03-05", "change": "added", "type": "event", **now}
    ]
    went = [one for one in later if one["record"] == "missing-planks" and one["change"] != "added"]
    assert went == [
        {**one, "day": "2025-04-03"}
        for one in ({**removed, "type": "figure", "why": "Withdrawn."}, *planks)
    ]


def test_all_that_a_removed_record_stated_is_told_as_removed(small: Path, commit: Commit) -> None:
    """Also where a record like it comes in the same commit, and where all of it happened on a day;
    a record that moved has the day on which it did."""
    planks = small / "content/figures/missing-planks.yaml"
    kept = planks.read_text(encoding="utf-8")
    commit(small, "2025-03-05")
    edit(small, "content/figures/missing-planks.yaml", "id: holm", "id: mayor")
    commit(small, "2025-03-06")
    write_changes(small, rename(read_content(open_project(small)), "anna-holm", "holm"))
    commit(small, "2025-03-07")
    planks.rename(small / "content/figures/planks.yaml")
    rumour = small / "content/figures/rumour.yaml"
    rumour.write_text(kept, encoding="utf-8")
    register = small / "content/redirects.yaml"
    gone = "removed:\n  - {id: missing-planks, kind: figure, on: 2025-03-08, why: Withdrawn.}\n"
    register.write_text(f"{register.read_text(encoding='utf-8')}{gone}", encoding="utf-8")
    commit(small, "2025-03-08")
    rumour.unlink()
    gone = gone.partition("\n")[2].replace("missing-planks", "rumour")
    register.write_text(f"{register.read_text(encoding='utf-8')}{gone}", encoding="utf-8")
    commit(small, "2025-03-08")
    told = [one for one in changes_of(small) if one["change"] in ("removed", "moved")]
    assert [(one["day"], one.get("statement", one["record"])) for one in told] == [
        ("2025-03-06", "missing-planks/holm"),
        ("2025-03-07", "anna-holm"),
        ("2025-03-08", "missing-planks"),
        ("2025-03-08", "missing-planks/council"),
        ("2025-03-08", "missing-planks/mayor"),
        ("2025-03-08", "rumour"),
        ("2025-03-08", "rumour/council"),
        ("2025-03-08", "rumour/holm"),
    ]
    first = [one["day"] for one in changes_of(small) if one.get("statement") == "planks/council"]
    assert first == ["2025-03-08"]


def test_a_removed_record_fits_the_schema(small: Path) -> None:
    """What stands in the place of a removed record is valid by the schema of all records."""
    (small / "content/figures/missing-planks.yaml").unlink()
    (small / "content/redirects.yaml").write_text(
        "removed: [{id: missing-planks, kind: figure, on: 2025-04-01, why: Withdrawn.}]\n",
        encoding="utf-8",
    )
    files = of_project(small)
    assert errors(files[RECORD_SCHEMA_PATH], files["figures/missing-planks/index.json"]) == []


@pytest.mark.parametrize(
    "text",
    [
        "facts:\n- id: a\n  text: x\n-   text: y\n    id: b\n",
        "facts:\n  - {id: a, text: x}\n  - {text: y, id: b}\n",
        "name: x\nfacts: # all\r\n  - id: 'a'\r\n    text: x\r\n\r\n  - id: b # two\r\n    text: y",
        "facts:\n  - text: |\n      id: not-this\n    id: a\n  - id: b\nsummary: z\n",
    ],
    ids=["plain", "flow", "windows", "block"],
)
def test_statements_of_the_past_are_found(small: Path, commit: Commit, text: str) -> None:
    """Whatever form of YAML an editor chose, the ids of its statements are told."""
    path = small / "content/actors/overby.yaml"
    kept = path.read_bytes()
    path.write_bytes(text.encode())
    commit(small, "2025-03-05")
    path.write_bytes(kept)
    commit(small, "2025-03-06")
    told = {
        one["statement"]
        for one in changes_of(small)
        if one["day"] == "2025-03-06" and one["change"] == "removed"
    }
    assert told == {"overby/a", "overby/b"}


def test_the_changes_end_in_what_is_there() -> None:
    """What was added and not removed since is what records of this checkout state, where they are
    as committed."""
    project = open_project(ROOT)
    made = outputs_of(project, archive_of(ROOT), read_site(project), page_environment([]))
    records = {ref.partition("/")[0] for ref in made.times}
    there = {ref for ref in made.past().living if "/" in ref}
    assert {ref for ref in there if ref.partition("/")[0] in records} == set(made.times)
