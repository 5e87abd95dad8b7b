"""``changes.jsonl`` names each statement whose published words are others, whatever made it so."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from copy import deepcopy
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import Commit
from generator.build.check import check
from generator.build.outputs import Outputs, outputs_of
from generator.content.load import read_content
from generator.content.project import open_project, read_site
from generator.diff.difference import diff
from generator.diff.report import render_diff
from generator.documents.statement import plain
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename
from generator.exports.json_fields import write_object
from generator.exports.json_statements import STATEMENT
from generator.pages.render import page_environment, templates_folder
from projects import edit
from test_feed_times import STYLES, written

FIGURE = "content/figures/missing-planks.yaml"
SPLIT = "content/figures/counted-planks.yaml"


def made_of(root: Path) -> Outputs:
    """What the site consists of, with the history of its folder."""
    project = open_project(root)
    templates = page_environment([templates_folder()])
    return outputs_of(project, check(project).archive, read_site(project), templates)


def texts_of(made: Outputs) -> Mapping[str, str]:
    """The published text of each statement of a figure, by its ref."""
    return {
        claim.ref: plain(made.tell.statement(claim).text)
        for claim in made.archive.claims.values()
        if "planks" in claim.ref
    }


def told_on(made: Outputs, day: str) -> list[tuple[str, str]]:
    """What the lines of a day say of statements."""
    lines = [json.loads(line) for line in made.changes().splitlines()]
    found = (one for one in lines if one["day"] == day and "statement" in one)
    return [(one["change"], one["statement"]) for one in found]


@pytest.mark.parametrize(
    ("old", "new"),
    [("name: Missing planks", "name: Lost planks"), ("unit: planks", "unit: boards")],
    ids=["name", "unit"],
)
def test_a_figures_name_changes_its_statements(
    small: Path, commit: Commit, old: str, new: str
) -> None:
    """Its name and its unit stand in the text of each of them: they changed on that day, for who
    keeps a copy and for who reads a feed; another word of the figure does not change them."""
    commit(small, "2025-03-10")
    edit(small, FIGURE, "The planks that are missing from", "The planks missing from")
    commit(small, "2025-03-31")
    before = texts_of(made_of(small))
    edit(small, FIGURE, old, new)
    commit(small, "2025-04-01")
    made = made_of(small)
    after = texts_of(made)
    assert [ref for ref, text in after.items() if text != before[ref]] == [*after]
    assert told_on(made, "2025-03-31") == []
    assert told_on(made, "2025-04-01") == [("changed", ref) for ref in sorted(after)]
    days = {(made.times[ref].published.month, made.times[ref].updated.month) for ref in after}
    assert days == {(3, 4)}


def test_another_id_of_a_figure_changes_no_statement(small: Path, commit: Commit) -> None:
    """Where the name stays, so do the words, and the time in the feeds."""
    commit(small, "2025-03-10")
    write_changes(small, rename(read_content(open_project(small)), "missing-planks", "planks"))
    commit(small, "2025-04-01")
    made = made_of(small)
    assert told_on(made, "2025-04-01") == []
    assert {made.times[ref].updated.month for ref in texts_of(made)} == {3}


@pytest.mark.parametrize("old", ["of the planks", "of the missing-planks"])
def test_a_new_id_hides_no_edit_of_the_words(small: Path, commit: Commit, old: str) -> None:
    """The id of a record may be a word of its name and of a text: where both get another word with
    the new id, in one commit, the words have changed, for the lines of the day, for feeds and for
    the diff; another id in a link or a field is no other word."""
    edit(small, FIGURE, "name: Missing planks", f"name: Count {old}")
    edit(small, EVENT, "text: The bridge is safe", "text: The bridge [[missing-planks]] is safe")
    edit(small, EVENT, "closed the old bridge on Monday.", f"closed the bridge {old} on Monday.")
    commit(small, "2025-03-10")
    write_changes(small, rename(read_content(open_project(small)), "missing-planks", "planks"))
    path = small / "content/figures/planks.yaml"
    new = old.replace("missing-planks", "planks") if "-" in old else "of the boards"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    edit(small, EVENT, old, new)
    difference = render_diff(diff(open_project(small), "HEAD"), "text", pages=False)
    assert f"    name: Count of the [-{old[7:]}-] {{+{new[7:]}+}}\n" in difference
    commit(small, "2025-04-01")
    made = made_of(small)
    changed = {"bridge-closed/on-monday", "planks/council", "planks/holm"}
    # What links to the figure has its new name; it is no entry of feeds anew.
    lines = sorted({*changed, "bridge-closed/safe"})
    assert told_on(made, "2025-04-01") == [("changed", one) for one in lines]
    assert {ref for ref, one in made.times.items() if one.updated.month == 4} == changed


def test_what_goes_to_another_figure_has_its_words(small: Path, commit: Commit) -> None:
    """A number that moves to a figure of another name has moved, and then has changed."""
    commit(small, "2025-03-10")
    head, _, item = (small / FIGURE).read_text(encoding="utf-8").partition("  - id: council")
    (small / FIGURE).write_text(head, encoding="utf-8")
    named = head.partition("  - id")[0].replace("Missing planks", "Planks that the council counted")
    (small / SPLIT).write_text(f"{named}  - id: council{item}", encoding="utf-8")
    (small / "content/redirects.yaml").write_text(
        "moved_statements: {missing-planks/council: counted-planks/council}\n", encoding="utf-8"
    )
    commit(small, "2025-04-01")
    made = made_of(small)
    assert told_on(made, "2025-04-01") == [
        ("moved", "missing-planks/council"),
        ("changed", "counted-planks/council"),
    ]
    times = made.times["counted-planks/council"]
    assert (times.published.month, times.updated.month) == (3, 4)


def test_the_name_of_a_speaker_changes_what_is_said(small: Path, commit: Commit) -> None:
    """A statement says who says it, through whom and in whose article, by the names of now: it has
    changed when one of these has; another word of theirs does not change it."""
    commit(small, "2025-03-10")
    edit(small, "content/actors/anna-holm.yaml", "kind: person", "kind: person\naliases: [Holm]")
    commit(small, "2025-03-31")
    before = said_of(made_of(small))
    edit(small, "content/actors/anna-holm.yaml", "name: Anna Holm", "name: Anna B. Holm")
    commit(small, "2025-04-01")
    after = said_of(made_of(small))
    edit(small, "content/actors/courier.yaml", "name: The Courier", "name: Overby Courier")
    commit(small, "2025-04-02")
    made = made_of(small)
    assert told_on(made, "2025-03-31") == []
    for day, was, now in (("2025-04-01", before, after), ("2025-04-02", after, said_of(made))):
        others = {("changed", ref) for ref, told in now.items() if told != was[ref]}
        assert others
        assert others <= {*told_on(made, day)}
        assert len(told_on(made, day)) < len(now)


@pytest.mark.parametrize("style", STYLES)
def test_another_style_of_yaml_hides_no_correction_and_makes_none(
    small: Path, commit: Commit, style: str
) -> None:
    """Where one commit writes all records otherwise, and corrects a fact, a number, an answer and
    the address of an article, these statements have changed, and no other: neither in the lines of
    the day nor in the feeds. A remark at the end of a line changes none."""
    edit(small, EVENT, "text: The bridge is", "text: The “bridge” is")
    commit(small, "2025-03-10")
    edit(small, EVENT, "on Monday.", "on a Monday.")
    edit(small, FIGURE, "14", "15")
    edit(small, QUESTION, "answer: Sunday", "answer: on Sunday")
    edit(small, "content/sources/gazette-bridge.yaml", "url: https://", "url: https://www.")
    written(small, STYLES[style])
    commit(small, "2025-03-11")
    made = made_of(small)
    changed = ["bridge-closed/on-monday", "missing-planks/council"]
    asked = "bridge-closed/on-sunday"
    assert told_on(made, "2025-03-11") == [("changed", one) for one in sorted([*changed, asked])]
    days = {ref: one.updated.day for ref, one in made.times.items()}
    assert days == {ref: 11 if ref in changed else 10 for ref in days}
    for path in (small / "content/events").iterdir():
        lines = path.read_text(encoding="utf-8").splitlines()
        lines = [f"{one} # Seen." if re.search(r"\bid\W*: ", one) else one for one in lines]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    commit(small, "2025-03-12")
    assert told_on(made_of(small), "2025-03-12") == []


@pytest.mark.parametrize("style", STYLES)
def test_another_style_is_no_change_beside_the_same_words_elsewhere(
    small: Path, commit: Commit, style: str
) -> None:
    """A record is written otherwise while its last statement goes to another one, which had the
    same words as those that stay: none of these has changed."""
    again = small / "content/events/bridge-closed-again.yaml"
    text = (small / EVENT).read_text(encoding="utf-8")
    stay, _, last = text.rpartition("  - id: ")
    again.write_text(stay, encoding="utf-8")
    commit(small, "2025-03-10")
    (small / EVENT).write_text(STYLES[style](yaml.safe_load(stay)), encoding="utf-8")
    again.write_text(f"{stay}  - id: {last}", encoding="utf-8")
    commit(small, "2025-03-11")
    made = made_of(small)
    assert {change for change, _ in told_on(made, "2025-03-11")} == {"added", "removed"}
    late = [ref for ref, one in made.times.items() if one.updated.day == 11]
    assert [ref.partition("/")[0] for ref in late] == ["bridge-closed-again"]


@pytest.mark.parametrize("style", STYLES)
def test_another_style_is_no_change_beside_what_holds_anyway(
    small: Path, commit: Commit, style: str
) -> None:
    """A record is written otherwise, with a line for what holds anyway, in one commit."""
    commit(small, "2025-03-10")
    record = yaml.safe_load((small / EVENT).read_text(encoding="utf-8"))
    record["facts"][-1] |= {"certainty": "stated", "speech": "says"}
    (small / EVENT).write_text(STYLES[style](record), encoding="utf-8")
    commit(small, "2025-03-11")
    made = made_of(small)
    assert told_on(made, "2025-03-11") == []
    assert {one.updated.day for one in made.times.values()} == {10}


@pytest.mark.parametrize("style", STYLES)
def test_another_style_is_no_change_where_records_of_the_same_words_become_one(
    small: Path, commit: Commit, style: str
) -> None:
    """A record takes in another one with the same statements, under other ids, and is written
    otherwise, in one commit: what moved has moved, and nothing has changed."""
    other = small / "content/events/bridge-shut.yaml"
    other.write_bytes((small / EVENT).read_bytes())
    commit(small, "2025-03-10")
    record = yaml.safe_load((small / EVENT).read_text(encoding="utf-8"))
    names = [fact["id"] for fact in record["facts"]]
    again = deepcopy(record["facts"])
    record["facts"] += [{**fact, "id": f"{fact['id']}-too"} for fact in again]
    (small / EVENT).write_text(STYLES[style](record), encoding="utf-8")
    other.unlink()
    lines = "".join(f"  bridge-shut/{one}: bridge-closed/{one}-too\n" for one in names)
    (small / "content/redirects.yaml").write_text(
        f"moved: {{bridge-shut: bridge-closed}}\nmoved_statements:\n{lines}", encoding="utf-8"
    )
    commit(small, "2025-03-11")
    made = made_of(small)
    assert {change for change, _ in told_on(made, "2025-03-11")} == {"moved"}
    assert {one.updated.day for one in made.times.values()} == {10}


@pytest.mark.parametrize("style", STYLES)
def test_another_id_after_another_style_of_yaml_is_no_change(
    small: Path, commit: Commit, style: str
) -> None:
    """Where records are written otherwise, and get other ids later, once or twice: no statement of
    them or that names them has changed, in the lines of no day and in no feed."""
    commit(small, "2025-03-10")
    written(small, STYLES[style])
    commit(small, "2025-03-11")
    for old, new in (("anna-holm", "a-holm"), ("bridge-closed", "bridge-shut")):
        call_otherwise(small, old, new)
    commit(small, "2025-03-12")
    for old, new in (("a-holm", "mayor-holm"), ("missing-planks", "lost-planks")):
        call_otherwise(small, old, new)
    commit(small, "2025-03-13")
    made = made_of(small)
    assert [told_on(made, f"2025-03-{day}") for day in (11, 12, 13)] == [[], [], []]
    assert {one.updated.day for one in made.times.values()} == {10}


def call_otherwise(root: Path, old: str, new: str) -> None:
    """Give a record another id."""
    write_changes(root, rename(read_content(open_project(root)), old, new))


def said_of(made: Outputs) -> Mapping[str, Any]:
    """Each statement as it is published, by its ref."""
    claims = made.archive.claims
    return {ref: write_object(STATEMENT, made.tell.statement(one)) for ref, one in claims.items()}


QUESTION = "content/questions/day-of-closing.yaml"


def test_what_a_question_asks_changes_what_stands_in_it(small: Path, commit: Commit) -> None:
    """Another answer, how accounts differ, the order of answers, a statement more or less and the
    question's end change the statements that this concerns; its name, its id and its form in YAML
    change none, nor do they move the time of an entry in feeds."""
    monday, sunday, safe = (f"bridge-closed/{one}" for one in ("on-monday", "on-sunday", "safe"))
    commit(small, "2025-03-10")

    def after(day: str) -> list[str]:
        commit(small, day)
        made = made_of(small)
        assert {one.updated.isoformat()[:10] for one in made.times.values()} == {"2025-03-10"}
        lines = told_on(made, day)
        assert {change for change, _ in lines} <= {"changed"}
        return [ref for _, ref in lines]

    edit(small, QUESTION, "answer: Sunday", "answer: on Sunday")
    assert after("2025-03-11") == [sunday]
    edit(small, QUESTION, f"[{monday}]", f"[{monday}, {safe}]")
    assert after("2025-03-12") == [safe]
    edit(small, QUESTION, "how: date", "how: basis")
    assert after("2025-03-13") == [monday, sunday, safe]
    text = (small / QUESTION).read_text(encoding="utf-8")
    head, *items = text.split("  - ")
    edit(small, QUESTION, text, "  - ".join((head, items[1] + "\n", items[0])))
    assert after("2025-03-14") == [monday, sunday, safe]
    edit(small, QUESTION, f"[{monday}, {safe}]", f"[{monday}]")
    assert after("2025-03-15") == [safe]
    edit(small, QUESTION, f"{{answer: Monday, facts: [{monday}]}}", "facts:\n")
    edit(
        small,
        QUESTION,
        "facts:\n",
        f"facts:\n      # The Gazette.\n      - {monday}\n    answer: Monday",
    )
    edit(small, QUESTION, "On which day", "When")
    assert after("2025-03-16") == []
    write_changes(small, rename(read_content(open_project(small)), "day-of-closing", "closing"))
    assert after("2025-03-17") == []
    (small / "content/questions/closing.yaml").unlink()
    assert after("2025-03-18") == [monday, sunday]


def test_answers_on_one_line_are_seen(small: Path, commit: Commit) -> None:
    """Where all answers of a question stand on one line from the first day on, another answer
    changes what gives it, and the id of a record that an answer names does not."""
    sunday = '{answer: "Sunday, says [[anna-holm]]", facts: [bridge-closed/on-sunday]}'
    monday = "{facts: [bridge-closed/on-monday], answer: Monday}"
    head, _, _ = (small / QUESTION).read_text(encoding="utf-8").partition("positions:")
    (small / QUESTION).write_text(f"{head}positions:", encoding="utf-8")
    edit(small, QUESTION, "positions:", f"positions: [{sunday}, {monday}]\n")
    commit(small, "2025-03-10")
    edit(small, QUESTION, "answer: Monday", "answer: a Monday")
    commit(small, "2025-03-11")
    assert told_on(made_of(small), "2025-03-11") == [("changed", "bridge-closed/on-monday")]
    write_changes(small, rename(read_content(open_project(small)), "anna-holm", "holm"))
    commit(small, "2025-03-12")
    assert told_on(made_of(small), "2025-03-12") == []


def test_the_last_change_has_the_day_of_the_last_line(small: Path, commit: Commit) -> None:
    """Who asks for the day of the last change learns of every line: of another order of answers,
    another heading, another id, and a record that is gone; another style of YAML is no change."""
    commit(small, "2025-03-10")

    def after(day: str) -> tuple[str, str]:
        commit(small, day)
        made = made_of(small)
        return json.loads(made.changes().splitlines()[-1])["day"], made.edition.last_change

    head, *items = (small / QUESTION).read_text(encoding="utf-8").split("  - ")
    turned = "  - ".join((head, items[1].rstrip() + "\n", items[0]))
    (small / QUESTION).write_text(turned, encoding="utf-8")
    assert after("2025-03-11") == ("2025-03-11", "2025-03-11")
    edit(small, QUESTION, "answer: Monday", 'answer: "Monday"')
    assert after("2025-03-12") == ("2025-03-11", "2025-03-11")
    (small / "content/relations.yaml").write_text(
        "types: {leads: {forward: Mayor of, reverse: Led by}}\n", encoding="utf-8"
    )
    assert after("2025-03-13") == ("2025-03-13", "2025-03-13")
    write_changes(small, rename(read_content(open_project(small)), "missing-planks", "planks"))
    assert after("2025-03-14") == ("2025-03-14", "2025-03-14")
    (small / QUESTION).unlink()
    assert after("2025-03-15") == ("2025-03-15", "2025-03-15")


def test_another_heading_changes_what_states_the_relation(small: Path, commit: Commit) -> None:
    """The type of a relation is called otherwise in the project's register, or as the program has
    it again: what states it has changed on that day. The heading of the other end is in no data of
    it, and what the register says beside the headings is no word; no entry of a feed is new."""
    register = small / "content/relations.yaml"
    commit(small, "2025-03-10")
    heading = said_of(made_of(small))["anna-holm/mayor"]["relation"]["heading"]

    def after(day: str, text: str) -> list[tuple[str, str]]:
        register.write_text(text, encoding="utf-8")
        commit(small, day)
        made = made_of(small)
        assert {one.updated.isoformat()[:10] for one in made.times.values()} == {"2025-03-10"}
        return told_on(made, day)

    changed = [("changed", "anna-holm/mayor")]
    same = f"types: {{leads: {{forward: {heading}, reverse: Led by}}}}\n"
    assert after("2025-03-11", same) == []
    other = same.replace(f"forward: {heading}", "forward: Mayor of")
    assert after("2025-03-12", other) == changed
    assert after("2025-03-13", other.replace("reverse: Led by", "reverse: Has as its mayor")) == []
    assert after("2025-03-14", f"only_these: true\n{other}") == []
    assert after("2025-03-15", "types: {}\n") == changed
    assert after("2025-03-16", "only_these: true\n") == []
    register.unlink()
    commit(small, "2025-03-17")
    assert [one[1] for one in told_on(made_of(small), "2025-03-12")] == ["anna-holm/mayor"]


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("sources/gazette-bridge", "url:", "rewrites: [radio-vale]\nurl:"),
        ("sources/gazette-bridge", "url:", "language: de\nurl:"),
        ("sources/gazette-bridge", "published: 2025-03-05", "published: 2025-03-04"),
        ("sources/gazette-bridge", "url:", "authors: [Lark]\nurl:"),
        ("sources/gazette-bridge", "url:", "status: corrected\nstatus_note: The day.\nurl:"),
        ("figures/missing-planks", "kind: stock", "kind: cumulative"),
        ("actors/anna-holm", "kind: person", "kind: organisation"),
        ("actors/gazette", "name: ", "name: The "),
    ],
)
def test_what_a_statement_has_of_others_changes_it(
    small: Path, commit: Commit, path: str, old: str, new: str
) -> None:
    """Whatever is another in the data of a statement because a record that it names says so, a line
    tells that it changed."""
    edit(small, FIGURE, "    as_of: 2025-03-05\n", "")
    commit(small, "2025-03-10")
    before = said_of(made_of(small))
    edit(small, f"content/{path}.yaml", old, new)
    commit(small, "2025-04-01")
    made = made_of(small)
    now = said_of(made)
    others = {("changed", ref) for ref, told in now.items() if told != before[ref]}
    assert others <= {*told_on(made, "2025-04-01")}


def test_another_text_of_an_article_changes_what_stands_in_it(small: Path, commit: Commit) -> None:
    """The places of quotes are others then, and what stands beside them."""
    commit(small, "2025-03-10")
    before = said_of(made_of(small))
    text = (small / "seeds/gazette.txt").read_bytes()
    (small / "seeds/gazette.txt").write_bytes(b"More.\n\n" + text)
    source = "content/sources/gazette-bridge.yaml"
    edit(small, source, sha256(text).hexdigest(), sha256(b"More.\n\n" + text).hexdigest())
    commit(small, "2025-04-01")
    made = made_of(small)
    others = {("changed", ref) for ref, told in said_of(made).items() if told != before[ref]}
    assert others
    assert others <= {*told_on(made, "2025-04-01")}


def test_a_removal_that_is_committed_later_has_one_line(small: Path, commit: Commit) -> None:
    """Where the register gives an earlier day than the commit, one line tells of the removal, with
    its reason, on the day of the commit: a copy of the days between has the statement still."""
    commit(small, "2025-03-10")
    edit(small, EVENT, SAFE, "")
    (small / "content/redirects.yaml").write_text(
        "removed_statements: [{statement: bridge-closed/safe, on: 2025-04-01, why: No.}]\n",
        encoding="utf-8",
    )
    commit(small, "2025-04-04")
    lines = [json.loads(line) for line in made_of(small).changes().splitlines()]
    found = [one for one in lines if one["change"] == "removed"]
    assert [(one["day"], one["statement"], one["why"]) for one in found] == [
        ("2025-04-04", "bridge-closed/safe", "No.")
    ]


def test_a_removed_record_and_its_statements_go_on_one_day(small: Path, commit: Commit) -> None:
    """Where the register gives an earlier day than the commit, the record's own line has the day of
    the commit, as those of its statements have."""
    commit(small, "2025-03-10")
    (small / FIGURE).unlink()
    (small / "content/redirects.yaml").write_text(
        "removed: [{id: missing-planks, kind: figure, on: 2025-04-01, why: No.}]\n",
        encoding="utf-8",
    )
    commit(small, "2025-04-04")
    lines = [json.loads(line) for line in made_of(small).changes().splitlines()]
    found = [(one["day"], one.get("statement", "")) for one in lines if one["change"] == "removed"]
    refs = ("", "missing-planks/council", "missing-planks/holm")
    assert found == [("2025-04-04", ref) for ref in refs]


EVENT = "content/events/bridge-closed.yaml"
SAFE = """  - id: safe
    text: The bridge is safe, two councillors said.
    by: {unnamed: Two councillors, condition: asked not to be named}
    evidence:
      - {source: gazette-bridge, quote: "Two councillors, who asked not to be named, said the bridge was safe"}
"""  # noqa: E501 - as the record has it


def test_a_record_that_leaves_untold_has_its_line(small: Path, commit: Commit) -> None:
    """Who reads the lines alone sees each record that left, be there no line of it in the register
    and nothing that it stated; one that came back has none, nor what is not committed yet."""
    commit(small, "2025-03-10")
    for path in ("questions/day-of-closing.yaml", "figures/missing-planks.yaml"):
        (small / "content" / path).rename(small / path.partition("/")[2])
    commit(small, "2025-04-01")
    (small / "missing-planks.yaml").rename(small / FIGURE)
    commit(small, "2025-04-02")
    (small / FIGURE).unlink()
    lines = [json.loads(line) for line in made_of(small).changes().splitlines()]
    assert [one for one in lines if "statement" not in one] == [
        {
            "day": "2025-04-01",
            "change": "removed",
            "record": "day-of-closing",
            "type": "question",
        }
    ]


def test_what_cannot_be_read_for_a_time_has_not_changed(small: Path, commit: Commit) -> None:
    """A last statement that something unreadable follows says what it said, until it can be read
    again: then it has changed only where its own words did."""
    commit(small, "2025-03-10")
    kept = (small / EVENT).read_text(encoding="utf-8")
    (small / EVENT).write_text(f"{kept}  bad: [unclosed\n", encoding="utf-8")
    commit(small, "2025-03-11")
    (small / EVENT).write_text(kept.replace("on Monday.", "on a Monday."), encoding="utf-8")
    commit(small, "2025-03-12")
    made = made_of(small)
    assert told_on(made, "2025-03-11") == []
    assert told_on(made, "2025-03-12") == [("changed", "bridge-closed/on-monday")]
    late = [ref for ref, one in made.times.items() if one.updated.day > 10]
    assert late == ["bridge-closed/on-monday"]
