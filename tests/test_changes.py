"""What changed: the records' history as pages tell it."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from conftest import Commit
from generator.build.options import BuildOptions
from generator.build.outputs import Outputs, outputs_of
from generator.content.load import read_content
from generator.content.project import open_project, read_site
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename, rename_statement
from generator.pages.changed_fields import rank_of
from generator.pages.render import page_environment, templates_folder
from generator.plugin.site import build_site
from projects import archive_of, edit, files_in

EVENT = "content/events/bridge-closed.yaml"
FIGURE = "content/figures/missing-planks.yaml"
TENTH = "## 10\N{NO-BREAK SPACE}March\N{NO-BREAK SPACE}2025"
FIRST = "## 1 April\N{NO-BREAK SPACE}2025"
SAFE = "The bridge is safe, two councillors said."


def outputs(root: Path) -> Outputs:
    """What the project's site consists of, with its history."""
    project = open_project(root)
    templates = page_environment([templates_folder()])
    return outputs_of(project, archive_of(root), read_site(project), templates)


def pages(root: Path) -> Mapping[str, str]:
    """The pages that tell what changed, as Markdown."""
    made = outputs(root)
    found = (page for page in made.pages() if page.path.startswith("changes/"))
    # In Markdown, a heading that begins with a digit would be a list.
    return {page.path: made.rendered(page).markdown.replace("&#49;", "1") for page in found}


def last_changed(root: Path, name: str) -> date:
    """The day on which a record last changed, as its page says."""
    return outputs(root).tell.changed[name]


@pytest.fixture
def kept(small: Path, commit: Commit) -> Path:
    """The small project with its first commit."""
    commit(small, "2025-03-10")
    return small


def test_old_words_are_struck_and_new_ones_stand_beside(kept: Path, commit: Commit) -> None:
    """A changed statement is told with its day, its record and its words, and leads there."""
    edit(kept, EVENT, SAFE, "The bridge is quite safe, councillors said.")
    commit(kept, "2025-04-01")
    (page,) = pages(kept).values()
    assert page.index(FIRST) < page.index(TENTH)
    changed = page[: page.index(TENTH)]
    assert changed.count('<span class="mark">') == 1
    assert '<span class="mark">Changed</span> <a href="../events/bridge-closed/">' in changed
    assert (
        '<a href="../events/bridge-closed/#safe">Statement</a> <span class="field">reworded</span>'
        in changed
    )
    assert "The bridge is <ins>quite</ins> safe, <del>two</del> councillors said." in changed


def facts_turned(text: str) -> str:
    """The event's file with its last statement before the others."""
    start, end = text.index("  - id: on-monday"), text.index("  - id: safe")
    return text[:start] + text[end:] + text[start:end]


def test_another_order_is_no_change(kept: Path, commit: Commit) -> None:
    """Statements in another order, a comment, other marks of YAML or another name of the file
    leave the day of the content as it was, and are not listed."""
    event = kept / EVENT
    event.write_text(facts_turned(event.read_text(encoding="utf-8")), encoding="utf-8")
    edit(kept, "content/actors/overby.yaml", "name: ", "# The town.\nname: ")
    edit(kept, FIGURE, "unit: planks", 'unit: "planks"')
    commit(kept, "2025-04-01")
    for name in (EVENT, "content/actors/overby.yaml", FIGURE):
        assert last_changed(kept, name) == date(2025, 3, 10)
    event.rename(kept / "content/events/bridge-shut.yaml")
    commit(kept, "2025-05-01")
    assert last_changed(kept, "content/events/bridge-shut.yaml") == date(2025, 3, 10)
    assert "April" not in pages(kept)["changes/"]


def test_a_statement_that_moves_keeps_its_time(kept: Path, commit: Commit) -> None:
    """What only got another place in its file has not changed; what got another word has."""
    event = kept / EVENT
    event.write_text(facts_turned(event.read_text(encoding="utf-8")), encoding="utf-8")
    edit(kept, EVENT, "old bridge on Sunday.", "bridge on Sunday.")
    commit(kept, "2025-04-01")
    times = outputs(kept).times
    found = {
        ref: str(one.updated.date())
        for ref, one in times.items()
        if ref.startswith("bridge-closed")
    }
    assert found == {
        "bridge-closed/safe": "2025-03-10",
        "bridge-closed/on-monday": "2025-03-10",
        "bridge-closed/on-sunday": "2025-04-01",
    }


def test_the_same_words_in_other_places_are_a_change(kept: Path, commit: Commit) -> None:
    """Where two numbers change their places, no word came or went, and yet all is different."""
    edit(kept, FIGURE, "value: 12", "value: 99")
    edit(kept, FIGURE, "value: 14", "value: 12")
    edit(kept, FIGURE, "value: 99", "value: 14")
    commit(kept, "2025-04-01")
    assert last_changed(kept, FIGURE) == date(2025, 4, 1)
    page = pages(kept)["changes/"]
    assert "<del>12</del> <ins>14</ins>" in page
    assert "<del>14</del> <ins>12</ins>" in page


def test_a_record_that_came_moved_or_went_is_told(kept: Path, commit: Commit) -> None:
    """Each in its word; what is gone leads nowhere, what moved to where it is."""
    path = kept / "content/actors/gone.yaml"
    path.write_text("name: Gone soon\nkind: group\n", encoding="utf-8")
    commit(kept, "2025-04-01")
    path.unlink()
    (kept / EVENT).rename(kept / "content/events/shut.yaml")
    edit(kept, "content/events/shut.yaml", "place: Overby", "place: Overby, Vale")
    (kept / "content/redirects.yaml").write_text("moved: {bridge-closed: shut}\n", encoding="utf-8")
    for name in (FIGURE, "content/questions/day-of-closing.yaml"):
        edit(kept, name, "bridge-closed", "shut")
    commit(kept, "2025-05-01")
    page = pages(kept)["changes/"]
    last, _, before = page.partition(FIRST)
    assert '<span class="mark">Removed</span> Gone soon ' in last
    assert '<span class="mark">New address</span> <a href="../events/shut/">' in last
    # That their links follow the move is no change of the others.
    assert last.count('<span class="mark">') == 2
    assert '<span class="mark">New</span> Gone soon ' in before
    assert '<a href="../events/shut/">Closing of the old bridge in Overby</a>' in before


def test_another_id_alone_is_told_among_the_small_changes(kept: Path, commit: Commit) -> None:
    """A record whose words stay has a new address, and what names it has nothing new; there and
    back on one day is nothing."""
    (kept / EVENT).rename(kept / "content/events/shut.yaml")
    gazette, other = kept / "content/actors/gazette.yaml", kept / "content/actors/x.yaml"
    gazette.rename(other)
    (kept / "content/redirects.yaml").write_text("moved: {bridge-closed: shut}\n", encoding="utf-8")
    for name in (FIGURE, "content/questions/day-of-closing.yaml"):
        edit(kept, name, "bridge-closed", "shut")
    commit(kept, "2025-04-01")
    other.rename(gazette)
    commit(kept, "2025-04-01")
    last = pages(kept)["changes/"].partition(TENTH)[0]
    assert "1 record with small changes: addresses" in last
    assert '<span class="mark">New address</span> <a href="../events/shut/">' in last
    assert last.count('<span class="mark">') == 1


def test_what_lay_beside_the_folders_of_records_comes_new(kept: Path, commit: Commit) -> None:
    """A file that lay in no kind's folder by mistake is a record from the day that it is in one."""
    wrong, right = kept / "content/lost.yaml", kept / "content/actors/lost.yaml"
    wrong.write_text("name: Lost and Found\nkind: group\nsummary: Found.\n", encoding="utf-8")
    commit(kept, "2025-04-01")
    wrong.rename(right)
    edit(kept, "content/actors/lost.yaml", "Found.", "Found again.")
    commit(kept, "2025-05-01")
    page = pages(kept)["changes/"]
    assert page.count("Lost and Found") == 1
    assert '<span class="mark">New</span> <a href="../actors/lost/">' in page


def test_a_number_has_the_name_that_its_figure_had_then(kept: Path, commit: Commit) -> None:
    """Under a day stand its words, also where a figure is called otherwise since."""
    edit(kept, FIGURE, "name: Missing planks", "name: Lost planks")
    commit(kept, "2025-04-01")
    last, _, before = pages(kept)["changes/"].partition(TENTH)
    assert "<del>Missing</del> <ins>Lost</ins> planks" in last
    assert "</a>: <ins>Missing planks: 14 planks</ins>" in before
    assert "Lost planks: 14" not in before


def test_what_moved_to_another_record_is_not_told_as_removed(kept: Path, commit: Commit) -> None:
    """It leads to where it is told now, its words not struck; what went for good is struck."""
    text = (kept / EVENT).read_text(encoding="utf-8")
    at = text.index("  - id: safe")
    (kept / EVENT).write_text(text[:at], encoding="utf-8")
    council = "name: The council\ndate: 2025-03-04\ndate_basis: Known.\nfacts:\n"
    (kept / "content/events/council.yaml").write_text(council + text[at:], encoding="utf-8")
    moved = "moved_statements:\n  bridge-closed/safe: council/safe\n"
    (kept / "content/redirects.yaml").write_text(moved, encoding="utf-8")
    commit(kept, "2025-05-01")
    last = pages(kept)["changes/"].partition(FIRST)[0]
    assert '<a href="../events/council/#safe">Statement now told elsewhere</a>: The bridge' in last
    assert "Statement removed" not in last
    # In its record of now it is not new.
    assert '<a href="../events/council/#safe">Statement now told here</a>: The bridge' in last
    assert '#safe">New statement</a>' not in last
    # Nor was it removed then where its record, or the other, has gone on since.
    content = read_content(open_project(kept))
    write_changes(kept, rename(content, "bridge-closed", "bridge-shut"))
    commit(kept, "2025-06-01")
    day = pages(kept)["changes/"].partition("May")[2].partition(TENTH)[0]
    assert '<a href="../events/council/#safe">Statement now told elsewhere</a>: The bridge' in day
    (kept / "content/events/council.yaml").unlink()
    with (kept / "content/redirects.yaml").open("a", encoding="utf-8") as register:
        register.write("removed: [{id: council, kind: event, on: 2025-07-01, why: Wrong.}]\n")
    commit(kept, "2025-07-01")
    day = pages(kept)["changes/"].partition("May")[2].partition(TENTH)[0]
    assert "Statement moved to another record: The bridge" in day
    assert "Statement removed" not in day


def test_the_positions_of_a_question_follow_a_renamed_statement(kept: Path, commit: Commit) -> None:
    """The answers are as they were, so the question is not among what changed; with another answer
    on the same day, that alone is told."""
    content = read_content(open_project(kept))
    changes = rename_statement(content, "bridge-closed/on-sunday", "bridge-closed/at-night")
    write_changes(kept, changes)
    commit(kept, "2025-05-01")
    last = pages(kept)["changes/"].partition(TENTH)[0]
    assert "On which day" not in last
    edit(kept, "content/questions/day-of-closing.yaml", "answer: Sunday", "answer: at night")
    commit(kept, "2025-05-01")
    last = pages(kept)["changes/"].partition(TENTH)[0]
    assert "On which day" in last
    assert "Monday" not in last.partition("On which day")[2]


def test_the_changes_of_one_day_are_one(kept: Path, commit: Commit) -> None:
    """Between the evening and the morning only the difference counts."""
    edit(kept, EVENT, SAFE, "It is safe.")
    commit(kept, "2025-04-01")
    edit(kept, EVENT, "It is safe.", "The bridge is safe, councillors said.")
    edit(kept, FIGURE, "value: 14", "value: 15")
    commit(kept, "2025-04-01")
    edit(kept, FIGURE, "value: 15", "value: 14")
    commit(kept, "2025-04-01")
    changed = pages(kept)["changes/"].partition(TENTH)[0]
    assert "safe, <del>two</del> councillors" in changed
    assert changed.count('<span class="mark">') == 1


def test_a_form_that_is_not_read_any_more_says_so(small: Path, commit: Commit) -> None:
    """A record that was wrong, or of another format, is listed without words."""
    (small / FIGURE).write_text("name: [Missing planks]\nold: format\n", encoding="utf-8")
    commit(small, "2025-03-10")
    (small / FIGURE).write_text(
        (Path(__file__).parent / "small" / FIGURE).read_text(encoding="utf-8")
    )
    commit(small, "2025-03-11")
    changed = pages(small)["changes/"].partition(TENTH)[0]
    assert '<a href="../figures/missing-planks/">Missing planks</a>' in changed
    assert "kept in an older format" in changed


NOT_KNOWN = "What changed is not known here: this site was built without the history"


def test_without_a_history_the_page_says_so(small: Path, commit: Commit, tmp_path: Path) -> None:
    """No repository and a shallow clone know of no change, and claim none."""
    assert NOT_KNOWN in pages(small)["changes/"]
    commit(small, "2025-03-10")
    assert NOT_KNOWN not in pages(small)["changes/"]
    clone = tmp_path / "clone"
    command = ["git", "clone", "--quiet", "--depth=1", f"file://{small}", str(clone)]
    subprocess.run(command, check=True)
    assert NOT_KNOWN in pages(clone)["changes/"]
    assert outputs(clone).tell.changed == {}


def test_the_list_ends_and_is_paged(kept: Path, commit: Commit) -> None:
    """Two hundred changes are listed, fifty on a page, and of a long one not every line."""
    for number in range(230):
        path = kept / f"content/actors/someone-{number}.yaml"
        path.write_text(f"name: Someone {number}\nkind: person\n", encoding="utf-8")
    evidence = '    evidence:\n      - {source: gazette-bridge, quote: "the bridge was safe"}\n'
    facts = "".join(f"  - id: f{number}\n    text: T.\n{evidence}" for number in range(40))
    with (kept / EVENT).open("a", encoding="utf-8") as file:
        file.write(facts)
    commit(kept, "2025-04-01")
    found = pages(kept)
    assert list(found) == ["changes/", *(f"changes/pages/{number}/" for number in (2, 3, 4))]
    whole = "".join(found.values())
    assert whole.count('<span class="mark">') == 200
    assert ">28 more changes</a>" in whole


def test_hostile_words_of_the_past_stay_words(kept: Path, commit: Commit) -> None:
    """What stood in an old revision is escaped like anything else."""
    edit(kept, EVENT, SAFE, "<script>alert(1)</script> {{ 7 * 7 }} [x](javascript:y)")
    commit(kept, "2025-04-01")
    edit(kept, EVENT, "<script>alert(1)</script> {{ 7 * 7 }} [x](javascript:y)", SAFE)
    commit(kept, "2025-05-01")
    page = pages(kept)["changes/"]
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_build_after_a_commit_is_that_of_a_clean_build(kept: Path, commit: Commit) -> None:
    """The page follows the history, and nothing else of the site misses it."""
    options = BuildOptions(jobs=1, search=False, warn=lambda _: None)
    build_site(open_project(kept), options=options)
    edit(kept, EVENT, "name: Closing of the old bridge", "name: End of the old bridge")
    build_site(open_project(kept), options=options)
    commit(kept, "2025-04-01")
    build_site(open_project(kept), options=options)
    clean = kept.parent / "clean"
    uncached = BuildOptions(jobs=1, search=False, cache=False, warn=lambda _: None)
    build_site(open_project(kept), clean, options=uncached)
    assert files_in(kept / "site") == files_in(clean)
    assert "<ins>End</ins>" in (clean / "changes/index.html").read_text(encoding="utf-8")


def test_values_are_told_as_pages_tell_them(kept: Path, commit: Commit) -> None:
    """Days in words, actors by their names, codes in words, a quote with its article; no id."""
    edit(kept, EVENT, "date: 2025-03-02/2025-03-03", "date: 2025-03-02/2025-03-04")
    edit(
        kept, EVENT, "{actor: anna-holm, role: closed the bridge}", "{actor: overby, role: did it}"
    )
    edit(kept, EVENT, "    via: [radio-vale]\n", "    via: [gazette]\n    certainty: possible\n")
    edit(kept, FIGURE, "    qualifier: at-least\n", "    qualifier: more-than\n")
    edit(kept, FIGURE, "as_of: 2025-03-06", "as_of: 2025-03")
    commit(kept, "2025-04-01")
    changed = pages(kept)["changes/"].partition(TENTH)[0].replace("\N{NO-BREAK SPACE}", " ")
    for told in (
        '<span class="field">date</span>: <del>2–3</del> <ins>2–4</ins> March 2025',
        "<del>Anna Holm: closed the bridge</del>",
        "<ins>Overby: did it</ins>",
        '<span class="field">passed on by</span>: <del>Radio Vale</del> <ins>The Gazette</ins>',
        '<span class="field">how sure</span>: <del>plainly stated</del> <ins>possibly</ins>',
        "<del>at least</del> <ins>more than</ins>",
        '<span class="field">the day it is given for</span>: <del>6</del> March 2025',
    ):
        assert told in changed
    edit(kept, "content/sources/courier-bridge.yaml", "publisher: courier", "publisher: gazette")
    commit(kept, "2025-04-02")
    changed_on = pages(kept)["changes/"]
    assert (
        '<del><a href="../actors/courier/">The Courier</a></del> '
        '<ins><a href="../actors/gazette/">The Gazette</a></ins>' in changed_on
    )
    for code in ("2025-03", "radio-vale", "at-least", "as_of", "actor:"):
        assert code not in changed.replace("/", " ").replace('href="', "")


def test_values_of_a_list_stand_in_one_line(kept: Path, commit: Commit) -> None:
    """What came to a list is told once, with commas, in words that say what the list is."""
    edit(kept, FIGURE, "unit: planks", "unit: planks\nsearched_as: [boards, deck]")
    commit(kept, "2025-04-01")
    page = pages(kept)["changes/"]
    told = "<ins>boards,</ins> <ins>deck</ins>"
    assert f'<span class="field">words for the search</span>: {told}' in page


def test_sentences_of_a_list_need_no_comma(kept: Path, commit: Commit) -> None:
    """A value that ends as a sentence does is not followed by a comma as well."""
    words = 'searched_as: ["It is of wood.", The U.S., deck]'
    edit(kept, FIGURE, "unit: planks", f"unit: planks\n{words}")
    commit(kept, "2025-04-01")
    told = "<ins>It is of wood.</ins> <ins>The U.S.,</ins> <ins>deck</ins>"
    assert told in pages(kept)["changes/"]


def test_a_changed_chain_is_told_in_words(kept: Path, commit: Commit) -> None:
    """How speaker or way is known is no name of a field, also where it belongs to a quote."""
    words = 'closed the old bridge on Monday"}'
    told = "It goes on from her words."
    edit(kept, EVENT, words, words[:-1] + f", by: anna-holm, chain_basis: {told}" + "}")
    commit(kept, "2025-04-01")
    page = pages(kept)["changes/"]
    plain = page.replace("<ins>", "").replace("</ins>", "")
    assert f'<span class="field">how the speaker is known</span>: {told}' in plain
    assert '<span class="field">speaker</span>: ' in plain
    assert '<span class="field">words quoted</span>' not in plain
    assert "chain_basis" not in page


def test_small_changes_are_folded_away(kept: Path, commit: Commit) -> None:
    """A record whose words changed comes first; one of which only a word for the search or an
    article changed stands folded below it."""
    edit(kept, EVENT, SAFE, "The bridge is quite safe, two councillors said.")
    edit(kept, FIGURE, "unit: ", "searched_as: [boards]\nunit: ")
    commit(kept, "2025-04-01")
    (page,) = pages(kept).values()
    changed = page[: page.index(TENTH)]
    fold = changed.index("1 record with small changes")
    assert changed.index("quite") < fold < changed.index("boards")


def test_a_link_that_leads_elsewhere_is_no_new_word(kept: Path, commit: Commit) -> None:
    """Where a text has the words that it had, the change is small, and no markup is shown."""
    edit(kept, EVENT, SAFE, SAFE.replace("bridge", "[[missing-planks|bridge]]"))
    commit(kept, "2025-04-01")
    (page,) = pages(kept).values()
    changed = page[: page.index(TENTH)]
    told = "the words are the same; a link in them leads elsewhere"
    assert changed.index("1 record with small changes") < changed.index(told)
    assert changed.count(told) == 1
    assert '<span class="field">links</span>: ' + told in changed
    assert "[[" not in changed


def test_numbers_and_speakers_come_before_other_words() -> None:
    """Of the changes of a day, a number, a speaker or a quote is first, a small one last."""
    labels = [("summary", False), ("speaker", True), ("number", False), ("words quoted", False)]
    ranks = [rank_of(label, small=small) for label, small in labels]
    assert ranks == [1, 2, 0, 0]
