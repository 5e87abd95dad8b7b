"""What is renamed keeps the id under which it was published first; what others are merged into, its
own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from conftest import Commit
from generator.build.check import check
from generator.build.outputs import Outputs, outputs_of
from generator.content.load import read_content
from generator.content.project import open_project, read_site
from generator.diff.difference import diff
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename, rename_statement
from generator.pages.render import page_environment, templates_folder
from projects import edit

EVENT = "content/events/bridge-closed.yaml"
MAYOR = "content/actors/anna-holm.yaml"
REGISTER = "content/redirects.yaml"
# Two more statements of the event.
MORE = """  - id: shut
    text: "[[anna-holm]] shut the old bridge."
    evidence:
      - {source: gazette-bridge, quote: "Anna Holm, closed the old bridge on Monday"}
"""


def made_of(root: Path) -> Outputs:
    """What the site consists of, with the history of its folder."""
    project = open_project(root)
    templates = page_environment([templates_folder()])
    return outputs_of(project, check(project).archive, read_site(project), templates)


def take_out(root: Path) -> None:
    """Take the second statement on the same deed out of the event."""
    edit(root, EVENT, MORE, "")


def leads(root: Path, old: str, new: str, section: str = "moved_statements") -> None:
    """Write into the register that something is elsewhere now."""
    path = root / REGISTER
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    head = "" if f"{section}:" in text else f"{section}:\n"
    path.write_text(f"{text}{head}  {old}: {new}\n", encoding="utf-8")


def call(root: Path, old: str, new: str) -> None:
    """Give a record or a statement another id, as the command does."""
    content = read_content(open_project(root))
    change = rename_statement if "/" in old else rename
    write_changes(root, change(content, old, new))


@pytest.fixture
def two(small: Path, commit: Commit) -> Path:
    """The small project with two statements on one deed, published."""
    text = (small / EVENT).read_text(encoding="utf-8")
    (small / EVENT).write_text(text + MORE, encoding="utf-8")
    commit(small, "2025-04-01")
    return small


def test_what_others_are_merged_into_keeps_its_id(two: Path, commit: Commit) -> None:
    """The survivor of two published statements is no new entry, before the commit and after it."""
    take_out(two)
    leads(two, "bridge-closed/shut", "bridge-closed/on-monday")
    before = dict(made_of(two).first)
    commit(two, "2025-04-02")
    assert dict(made_of(two).first) == before == {}


def test_what_is_renamed_keeps_its_first_id(two: Path, commit: Commit) -> None:
    """A statement that was renamed twice has the first of its ids, before each commit and after."""
    first = {"bridge-closed/closing": "events/bridge-closed/shut"}
    call(two, "bridge-closed/shut", "closing")
    assert dict(made_of(two).first) == first
    commit(two, "2025-04-02")
    assert dict(made_of(two).first) == first
    call(two, "bridge-closed/closing", "closed-then")
    commit(two, "2025-04-03")
    assert dict(made_of(two).first) == {"bridge-closed/closed-then": "events/bridge-closed/shut"}


def test_what_was_merged_into_keeps_its_id_when_it_is_renamed(two: Path, commit: Commit) -> None:
    """A survivor with another id keeps the one that it had itself."""
    take_out(two)
    leads(two, "bridge-closed/shut", "bridge-closed/on-monday")
    commit(two, "2025-04-02")
    call(two, "bridge-closed/on-monday", "monday")
    commit(two, "2025-04-03")
    assert dict(made_of(two).first) == {"bridge-closed/monday": "events/bridge-closed/on-monday"}


def test_what_was_renamed_and_then_merged_gives_no_id(two: Path, commit: Commit) -> None:
    """The survivor keeps its own id, whatever else what ended in it was called."""
    call(two, "bridge-closed/shut", "closing")
    commit(two, "2025-04-02")
    edit(two, EVENT, MORE.replace("shut\n", "closing\n", 1), "")
    leads(two, "bridge-closed/closing", "bridge-closed/on-monday")
    edit(two, REGISTER, "shut: bridge-closed/closing", "shut: bridge-closed/on-monday")
    commit(two, "2025-04-03")
    assert dict(made_of(two).first) == {}


def test_two_that_became_a_new_one_give_it_the_first_id(two: Path, commit: Commit) -> None:
    """A statement that came as two others left goes on with the one that the register has first."""
    take_out(two)
    edit(two, EVENT, "- id: on-monday", "- id: closing")
    leads(two, "bridge-closed/on-monday", "bridge-closed/closing")
    leads(two, "bridge-closed/shut", "bridge-closed/closing")
    commit(two, "2025-04-02")
    assert dict(made_of(two).first) == {"bridge-closed/closing": "events/bridge-closed/on-monday"}


def test_what_came_a_commit_after_the_other_left_is_a_rename(two: Path, commit: Commit) -> None:
    """What never stood beside the one that leads to it goes on with its id."""
    take_out(two)
    commit(two, "2025-04-02")
    text = (two / EVENT).read_text(encoding="utf-8")
    (two / EVENT).write_text(text + MORE.replace("shut\n", "closing\n", 1), encoding="utf-8")
    leads(two, "bridge-closed/shut", "bridge-closed/closing")
    commit(two, "2025-04-03")
    assert dict(made_of(two).first) == {"bridge-closed/closing": "events/bridge-closed/shut"}


def test_a_merge_from_another_record_gives_no_id(two: Path, commit: Commit) -> None:
    """It is the same where the other record went, and where that had been renamed before."""
    edit(
        two, "content/actors/radio-vale.yaml", "kind: outlet", f"kind: outlet\nfacts:\n{MORE[:-1]}"
    )
    commit(two, "2025-04-02")
    call(two, "radio-vale", "vale-radio")
    commit(two, "2025-04-03")
    edit(two, "content/actors/vale-radio.yaml", f"facts:\n{MORE[:-1]}", "")
    leads(two, "radio-vale/shut", "bridge-closed/on-monday")
    commit(two, "2025-04-04")
    first = made_of(two).first
    assert dict(first) == {"vale-radio": "radio-vale"}


def test_a_record_that_another_was_merged_into_keeps_its_id(two: Path, commit: Commit) -> None:
    """The feed of a record that was there already, and its place among the new ones, stay."""
    twin = two / "content/actors/anna-holm-twin.yaml"
    twin.write_text((two / MAYOR).read_text(encoding="utf-8"), encoding="utf-8")
    commit(two, "2025-04-02")
    twin.unlink()
    leads(two, "anna-holm-twin", "anna-holm", "moved")
    commit(two, "2025-04-03")
    assert dict(made_of(two).first) == {}


def test_what_goes_along_with_a_merged_record_keeps_its_id(two: Path, commit: Commit) -> None:
    """A statement of a record that was merged into another has the id and the times that it had,
    whether the register names it or not; the record's feed is the survivor's."""
    twin = two / "content/events/twin.yaml"
    text = (two / EVENT).read_text(encoding="utf-8")
    head = text[: text.index("facts:")].replace("name: ", "name: Another ")
    twin.write_text(f"{head}facts:\n{MORE.replace('shut', 'barred')}", encoding="utf-8")
    commit(two, "2025-04-02")
    twin.unlink()
    (two / EVENT).write_text(text + MORE.replace("shut", "barred"), encoding="utf-8")
    leads(two, "twin", "bridge-closed", "moved")
    commit(two, "2025-04-03")
    for _ in range(2):
        made = made_of(two)
        assert dict(made.first) == {"bridge-closed/barred": "events/twin/barred"}
        times = made.times["bridge-closed/barred"]
        assert (times.published.day, times.updated.day) == (2, 2)
        leads(two, "twin/barred", "bridge-closed/barred")
    assert not [one for one in check(open_project(two)).diagnostics if one.code == "L122"]


def test_what_is_renamed_there_and_back_keeps_its_times(two: Path, commit: Commit) -> None:
    """A statement that has its first id again came with it, and changed with its words alone."""
    call(two, "bridge-closed/shut", "closing")
    commit(two, "2025-04-02")
    call(two, "bridge-closed/closing", "shut")
    commit(two, "2025-04-03")
    made = made_of(two)
    times = made.times["bridge-closed/shut"]
    assert (times.published.day, times.updated.day) == (1, 1)
    assert dict(made.first) == {}


def test_what_is_renamed_there_and_back_and_there_again_is_not_new(
    two: Path, commit: Commit
) -> None:
    """A statement, and a record with its statements, keep their first ids, and other words are what
    changed them last, however often they were renamed before and after."""
    edit(two, EVENT, "shut the old bridge", "shut the bridge")
    commit(two, "2025-04-02")
    names = (
        *("bridge-closed/shut bridge-closed/closing", "bridge-closed/closing bridge-closed/shut"),
        *("bridge-closed/shut bridge-closed/closing", "bridge-closed old-bridge"),
        *("old-bridge bridge-closed", "bridge-closed old-bridge"),
    )
    for day, pair in enumerate(names, start=3):
        call(two, *pair.split())
        commit(two, f"2025-04-{day:02}")
        made = made_of(two)
        (now,) = (ref for ref in made.times if ref.endswith(("/shut", "/closing")))
        first = made.first.get(now, f"events/{now}")
        assert (first, made.times[now].published.day) == ("events/bridge-closed/shut", 1)
        assert made.times[now].updated.day == 2
        lines = [json.loads(line) for line in made.changes().splitlines()]
        told = [(one["change"], one["day"]) for one in lines if one.get("statement") == now]
        assert told == [("added", "2025-04-01"), ("changed", "2025-04-02")]
    assert made.first["old-bridge"] == "bridge-closed"


TWIN = "content/events/twin.yaml"


def twin(root: Path) -> str:
    """Write a second event, whose statements have the ids of the first and say something else; the
    lines of these are given."""
    facts = "".join(
        f"  - id: {name}\n    text: Of the twin, {name}.\n    evidence:\n"
        f"      - {{source: gazette-bridge, quote: {quote}}}\n"
        for name, quote in (("safe", "the old bridge"), ("shut", "on Monday"))
    )
    head = "name: The twin\ndate: 2025-03-04\ndate_basis: Known.\nfacts:\n"
    (root / TWIN).write_text(f"{head}{facts}", encoding="utf-8")
    return facts


def test_records_with_equal_ids_can_be_merged(two: Path, commit: Commit) -> None:
    """The diff names each address that would lead to another statement, and the line for it; with
    these every statement keeps its address, its feed entry and its place among the changes."""
    facts = twin(two)
    commit(two, "2025-04-02")
    (two / TWIN).unlink()
    leads(two, "twin", "bridge-closed", "moved")
    project = open_project(two)
    (safe, _) = diff(project, "HEAD").lost
    assert safe.message == (
        'the permalink of the statement "twin/safe" would lead to "bridge-closed/safe", which was '
        "another statement."
    )
    assert safe.help == (
        "Add twin/safe: bridge-closed/NEW to the end of moved_statements: of "
        "content/redirects.yaml, or, if both say the same, twin/safe: bridge-closed/safe."
    )
    text = (two / EVENT).read_text(encoding="utf-8")
    added = facts.replace("id: safe", "id: twin-safe").replace("id: shut", "id: twin-shut")
    (two / EVENT).write_text(text + added, encoding="utf-8")
    assert [one.help for one in diff(project, "HEAD").lost] == [
        f"Add twin/{name}: bridge-closed/twin-{name} to the end of moved_statements: of "
        "content/redirects.yaml."
        for name in ("safe", "shut")
    ]
    for name in ("safe", "shut"):
        leads(two, f"twin/{name}", f"bridge-closed/twin-{name}")
    assert diff(project, "HEAD").lost == ()
    commit(two, "2025-04-03")
    assert [one for one in check(project).diagnostics if one.code.startswith("L12")] == []
    made = made_of(two)
    assert dict(made.first) == {
        "bridge-closed/twin-safe": "events/twin/safe",
        "bridge-closed/twin-shut": "events/twin/shut",
    }
    lines = [json.loads(line) for line in made.changes().splitlines()]
    assert [tuple(one.values()) for one in lines if one["day"] == "2025-04-03"] == [
        ("2025-04-03", "moved", "twin", "twin/safe", "bridge-closed/twin-safe"),
        ("2025-04-03", "moved", "twin", "twin/shut", "bridge-closed/twin-shut"),
        ("2025-04-03", "moved", "twin", "event", "bridge-closed"),
    ]
    (page,) = (made.rendered(one).markdown for one in made.pages() if one.path == "events/twin/")
    assert '<p id="safe"><a data-now href="../bridge-closed/#twin-safe">' in page


def test_what_moves_to_another_record_keeps_its_times(two: Path, commit: Commit) -> None:
    """It came when it did, and another file is no change; other words are one."""
    take_out(two)
    holm = (two / MAYOR).read_text(encoding="utf-8")
    (two / MAYOR).write_text(holm + MORE, encoding="utf-8")
    leads(two, "bridge-closed/shut", "anna-holm/shut")
    commit(two, "2025-04-02")
    times = made_of(two).times["anna-holm/shut"]
    assert (times.published.day, times.updated.day) == (1, 1)
    edit(two, MAYOR, "shut the old bridge", "shut the bridge")
    commit(two, "2025-04-03")
    times = made_of(two).times["anna-holm/shut"]
    assert (times.published.day, times.updated.day) == (1, 3)


def test_without_history_a_redirect_is_a_rename(two: Path) -> None:
    """Where nobody can know, the register decides: what leads somewhere goes on there."""
    take_out(two)
    leads(two, "bridge-closed/shut", "bridge-closed/on-monday")
    (two / ".git").rename(two / "elsewhere")
    assert dict(made_of(two).first) == {"bridge-closed/on-monday": "events/bridge-closed/shut"}


def test_a_merge_changes_no_time_of_the_survivor(two: Path, commit: Commit) -> None:
    """A survivor came when its id did, though a line of it is older."""
    edit(two, EVENT, "- id: on-monday", "- id: closing")
    leads(two, "bridge-closed/on-monday", "bridge-closed/closing")
    commit(two, "2025-04-02")
    assert made_of(two).times["bridge-closed/closing"].published.day == 1
    take_out(two)
    leads(two, "bridge-closed/shut", "bridge-closed/safe")
    edit(two, EVENT, "The bridge is safe", "The old bridge is safe")
    commit(two, "2025-04-03")
    assert made_of(two).times["bridge-closed/safe"].published.day == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [("anna-holm", "mayor"), ("gazette-bridge", "bridge-news"), ("gazette", "paper")],
)
def test_the_ids_that_a_statement_names_are_not_its_words(
    two: Path, commit: Commit, old: str, new: str
) -> None:
    """A speaker, an article or an outlet has another id: then the statement may be renamed, with
    its record or alone, or move to another one, and nobody is told of a change."""
    edit(two, EVENT, "  - id: shut\n", "  - id: shut\n    by: anna-holm\n    via: [gazette]\n")
    commit(two, "2025-04-02")
    call(two, old, new)
    commit(two, "2025-04-03")
    call(two, "bridge-closed", "old-bridge")
    commit(two, "2025-04-04")
    call(two, "old-bridge/shut", "closing")
    commit(two, "2025-04-05")
    call(two, new, old)
    commit(two, "2025-04-06")
    event, radio = two / "content/events/old-bridge.yaml", "content/actors/radio-vale.yaml"
    head, fact = event.read_text(encoding="utf-8").split("  - id: closing\n")
    event.write_text(head, encoding="utf-8")
    edit(two, radio, "kind: outlet", f"kind: outlet\nfacts:\n  - id: closing\n{fact[:-1]}")
    leads(two, "old-bridge/closing", "radio-vale/closing")
    commit(two, "2025-04-07")
    made = made_of(two)
    lines = [json.loads(line) for line in made.changes().splitlines()]
    told = [one["day"] for one in lines if one["change"] == "changed"]
    assert told == ["2025-04-02"]
    assert made.times["radio-vale/closing"].updated.day == 2


def test_the_statement_that_a_link_names_is_not_in_its_words(two: Path, commit: Commit) -> None:
    """A link leads to a statement that has another id now: the words around it are as they were."""
    edit(two, EVENT, "[[anna-holm]] shut", "[[anna-holm/mayor|Anna Holm]] shut")
    commit(two, "2025-04-02")
    call(two, "anna-holm/mayor", "office")
    commit(two, "2025-04-03")
    call(two, "bridge-closed", "old-bridge")
    commit(two, "2025-04-04")
    made = made_of(two)
    lines = [json.loads(line) for line in made.changes().splitlines()]
    assert [one["day"] for one in lines if one["change"] == "changed"] == ["2025-04-02"]
    assert made.times["old-bridge/shut"].updated.day == 2


def removed_on(root: Path, day: str) -> list[tuple[str, ...]]:
    """What the changes of a day say that was removed: record, statement, why."""
    lines = [json.loads(line) for line in made_of(root).changes().splitlines()]
    found = (one for one in lines if one["change"] == "removed" and one["day"] == day)
    return [(one["record"], one.get("statement", ""), one.get("why", "")) for one in found]


def test_what_is_removed_as_its_record_is_renamed_goes_once(two: Path, commit: Commit) -> None:
    """It goes under the ids that it had last, with the reason."""
    take_out(two)
    call(two, "bridge-closed", "old-bridge")
    with (two / REGISTER).open("a", encoding="utf-8") as file:
        file.write(
            "removed_statements:\n"
            "  - {statement: old-bridge/shut, on: 2025-04-02, why: Withdrawn.}\n"
        )
    commit(two, "2025-04-02")
    assert removed_on(two, "2025-04-02") == [("bridge-closed", "bridge-closed/shut", "Withdrawn.")]


def test_a_removal_names_no_ids_of_before(two: Path, commit: Commit) -> None:
    """A statement that was renamed, and a record that was renamed and into which another one was
    merged, are removed once; the old ids moved."""
    twin(two)
    commit(two, "2025-04-02")
    (two / TWIN).unlink()
    leads(two, "twin", "bridge-closed", "moved")
    for name in ("safe", "shut"):
        leads(two, f"twin/{name}", f"bridge-closed/{name}")
    call(two, "bridge-closed/on-sunday", "sunday")
    commit(two, "2025-04-03")
    call(two, "bridge-closed", "old-bridge")
    commit(two, "2025-04-04")
    (two / "content/events/old-bridge.yaml").unlink()
    with (two / REGISTER).open("a", encoding="utf-8") as file:
        file.write("removed:\n  - {id: old-bridge, kind: event, on: 2025-04-05, why: No.}\n")
    commit(two, "2025-04-05")
    assert removed_on(two, "2025-04-05") == [
        ("old-bridge", "", "No."),
        *(("old-bridge", f"old-bridge/{one}", "") for one in ("on-monday", "safe", "shut")),
        ("old-bridge", "old-bridge/sunday", ""),
    ]
    lines = [json.loads(line) for line in made_of(two).changes().splitlines()]
    moved = [
        (one["record"], one["now"])
        for one in lines
        if one["change"] == "moved" and "statement" not in one
    ]
    assert moved == [("twin", "old-bridge"), ("bridge-closed", "old-bridge")]


def test_a_second_merge_is_told_in_one_round(two: Path, commit: Commit) -> None:
    """A record that was renamed, and into which another was merged, goes into a third: the diff
    names all lines at once, each with the last place, and tells of no wrong one meanwhile."""
    facts = twin(two)
    third = two / "content/events/port.yaml"
    head = "name: The port\ndate: 2025-03-04\ndate_basis: Known.\nfacts:\n"
    port = "".join(
        f"  - id: {name}\n    text: Of the port, {name}.\n    evidence:\n"
        f"      - {{source: courier-bridge, quote: {quote}}}\n"
        for name, quote in (("safe", "14 missing planks"), ("shut", "on Sunday"))
    )
    third.write_text(head + port, encoding="utf-8")
    commit(two, "2025-04-02")
    call(two, "twin", "pair")
    commit(two, "2025-04-03")
    (two / "content/events/pair.yaml").unlink()
    added = facts.replace("id: safe", "id: pair-safe").replace("id: shut", "id: pair-shut")
    third.write_text(head + port + added, encoding="utf-8")
    found = diff(open_project(two), "HEAD")
    wanted = [
        *("pair: port", "twin: port", "pair/safe: port/pair-safe", "pair/shut: port/pair-shut"),
        *("twin/safe: port/pair-safe", "twin/shut: port/pair-shut"),
    ]
    assert [
        one.help.split(" ", 1)[1].partition(" to ")[0].partition(" in ")[0] for one in found.lost
    ] == wanted
    assert found.lost[0].help == (
        "Add pair: port to moved: of content/redirects.yaml, for that states now what it stated, "
        "or, if it is gone, {id: pair, kind: event, on: …, why: …} to the list removed:."
    )
    assert found.lost[1].help == "Write twin: port in moved: of content/redirects.yaml, not pair."
    assert [found.now_at(one) for one in ("pair", "pair/safe")] == ["port", "port/pair-safe"]
    edit(two, REGISTER, "twin: pair", "twin: port")
    for line in wanted[:1] + wanted[2:]:
        old, _, new = line.partition(": ")
        leads(two, old, new, "moved_statements" if "/" in old else "moved")
    assert diff(open_project(two), "HEAD").lost == ()


def test_a_merge_moves_no_quote_of_the_survivor(two: Path, commit: Commit) -> None:
    """The addresses of quotes stay on the page of an article into which another one was merged, and
    when it is renamed afterwards."""
    source = two / "content/sources/gazette-bridge.yaml"
    again = two / "content/sources/gazette-again.yaml"
    again.write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    commit(two, "2025-04-02")

    def keys() -> list[str]:
        made = made_of(two)
        told = (made.tell.statement(one) for one in made.archive.claims.values())
        return [
            quote.key for one in told for account in one.accounts for quote in account.quotations
        ]

    before = keys()
    again.unlink()
    leads(two, "gazette-again", "gazette-bridge", "moved")
    assert keys() == before
    commit(two, "2025-04-03")
    call(two, "gazette-bridge", "bridge-news")
    commit(two, "2025-04-04")
    assert keys() == before


def quotes_at(made: Outputs, path: str) -> dict[str, str]:
    """The words to which each address of a quote leads on an article's page."""
    (page,) = (made.rendered(one).markdown for one in made.pages() if one.path == path)
    found = re.findall(r'((?:<span id="q-\w+"[^>]*>)+)([^<]*)', page)
    return {key: words for ids, words in found for key in re.findall(r"q-(\w+)", ids)}


def test_the_quotes_of_a_merged_article_keep_their_addresses(two: Path, commit: Commit) -> None:
    """What was cited of an article leads to the same words in the one that it was merged into: when
    that is renamed later, where it has them in an earlier text, in a shallow clone, and where no
    history is, both of which take the first redirect for a rename."""
    source = two / "content/sources/gazette-bridge.yaml"
    again = two / "content/sources/gazette-again.yaml"
    text = source.read_text(encoding="utf-8")
    shutil.copy(two / "seeds/gazette.txt", two / "seeds/again.txt")
    again.write_text(text.replace("seeds/gazette.txt", "seeds/again.txt"), encoding="utf-8")
    cited = "source: gazette-bridge, quote: "
    for words in ('"Two', '"Anna'):
        edit(two, EVENT, cited + words, f"source: gazette-again, quote: {words}")
    commit(two, "2025-04-02")
    call(two, "gazette-again", "gazette-twice")
    commit(two, "2025-04-03")
    made = made_of(two)
    before = quotes_at(made, "sources/gazette-twice/")
    kept = quotes_at(made, "sources/gazette-bridge/")
    assert (len(before), len(kept)) == (2, 2)
    (two / "content/sources/gazette-twice.yaml").unlink()
    seen = re.search(r"sha256: .*", text)
    assert seen
    versions = f"versions:\n  - {{text: seeds/again.txt, {seen[0]}, seen: 2025-03-05}}\n"
    source.write_text(text + versions, encoding="utf-8")
    edit(two, EVENT, 'gazette-twice, quote: "Two', 'gazette-bridge, quote: "Two')
    edit(two, EVENT, "gazette-twice", "gazette-bridge, version: seeds/again.txt")
    edit(two, REGISTER, "gazette-again: gazette-twice", "gazette-again: gazette-bridge")
    leads(two, "gazette-twice", "gazette-bridge", "moved")
    assert check(open_project(two)).passed
    kept |= before

    def told(name: str, root: Path = two) -> dict[str, str]:
        now = quotes_at(made_of(root), f"sources/{name}/")
        return {key: now.get(key, "") for key in kept}

    assert told("gazette-bridge") == kept
    commit(two, "2025-04-04")
    assert told("gazette-bridge") == kept
    call(two, "gazette-bridge", "bridge-news")
    commit(two, "2025-04-05")
    assert told("bridge-news") == kept
    shallow = two.parent / "shallow"
    clone = ("git", "clone", "--quiet", "--depth=1", f"file://{two}", str(shallow))
    subprocess.run(clone, check=True)
    assert told("bridge-news", shallow) == kept
    (two / ".git").rename(two / "elsewhere")
    assert told("bridge-news") == kept
    keys = [[*quotes_at(made_of(one), "sources/bridge-news/")] for one in (two, shallow)]
    assert keys[0] == keys[1]


def test_a_newer_text_of_an_article_takes_no_address_of_a_quote(two: Path) -> None:
    """Where an outlet changes its article, and a statement goes on to cite the earlier text, or
    needs the words beside the quote to tell it from others, the quote's old address leads to
    it."""
    source = "content/sources/gazette-bridge.yaml"
    text = (two / "seeds/gazette.txt").read_bytes()
    before = quotes_at(made_of(two), "sources/gazette-bridge/")
    newer = (
        text.replace(b"Two councillors", b"Two of the councillors") + b"\nAnna Holm, closed it.\n"
    )
    (two / "seeds/newer.txt").write_bytes(newer)
    edit(two, source, "text: seeds/gazette.txt", "text: seeds/newer.txt")
    was, now = (sha256(one).hexdigest() for one in (text, newer))
    earlier = f"versions:\n  - {{text: seeds/gazette.txt, sha256: {was}, seen: 2025-03-05}}\n"
    edit(two, source, f"sha256: {was}\n", f"sha256: {now}\n{earlier}")
    cited = 'gazette-bridge, quote: "Two councillors'
    edit(two, EVENT, cited, cited.replace(", quote", ", version: seeds/gazette.txt, quote"))
    edit(two, EVENT, 'quote: "Anna Holm, closed', 'suffix: ". ", quote: "Anna Holm, closed')
    after = quotes_at(made_of(two), "sources/gazette-bridge/")
    assert {key: after.get(key) for key in before} == before
    assert len(after) > len(before)


def test_without_history_a_move_after_a_rename_reaches_old_copies(two: Path) -> None:
    """Of a statement that moved to another record after its own got another id, the register tells
    a copy that has it under the first id of all, before the record's other statements move."""
    call(two, "bridge-closed", "closing")
    call(two, "anna-holm", "holm")
    event, mayor = "content/events/closing.yaml", two / "content/actors/holm.yaml"
    text = (two / event).read_text(encoding="utf-8")
    at = text.index("  - id: shut")
    edit(two, event, text[at:], "")
    mayor.write_text(mayor.read_text(encoding="utf-8") + text[at:], encoding="utf-8")
    leads(two, "closing/shut", "holm/shut")
    (two / ".git").rename(two / "elsewhere")
    lines = [json.loads(line) for line in made_of(two).changes().splitlines()]
    told = [(one.get("statement", one["record"]), one.get("now")) for one in lines]
    first = [one for one in told if one[1] == "holm/shut"]
    assert sorted(first) == [("bridge-closed/shut", "holm/shut"), ("closing/shut", "holm/shut")]
    assert told.index(("bridge-closed", "closing")) > max(map(told.index, first))
