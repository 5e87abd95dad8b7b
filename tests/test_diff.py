"""What a change means: records, words, numbers, questions, pages, quotes, lost addresses."""

from __future__ import annotations

import json
import re
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from cmarkgfm import github_flavored_markdown_to_html
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from conftest import Commit, Golden
from generator.archive.archive import Archive
from generator.content.load import read_content
from generator.content.project import ConfigurationError, open_project
from generator.diff.difference import Difference, compare, diff, last_commit
from generator.diff.report import MAX_BYTES, MAX_LINES, MAX_PAGES, outline, render_diff, summary_of
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename, rename_statement
from generator.model.site import Site
from generator.plugin.plugin import FactsheetsPlugin
from generator.text.letters.word_diffs import Fate, Words, shortened, word_diff
from projects import archive_of, edit
from telling import pages_of

FIGURE = "content/figures/missing-planks.yaml"
EVENT = "content/events/bridge-closed.yaml"
QUESTION = "content/questions/day-of-closing.yaml"
SOURCE = "content/sources/gazette-bridge.yaml"
MAYOR = "content/actors/anna-holm.yaml"


@pytest.fixture
def was(small: Path) -> Path:
    """The small project as it was before a change."""
    return Path(shutil.copytree(small, small.parent / "was"))


def difference(was: Path, now: Path) -> Difference:
    """What changed from one folder to the other."""
    before, after = (archive_of(folder) for folder in (was, now))
    return compare(before, after)


def correct_a_number(small: Path) -> None:
    """A count is corrected, and so is the day it is given for."""
    edit(small, FIGURE, "value: 14", "value: 15")
    edit(small, FIGURE, "counted 14 missing", "counted 15 missing")
    edit(small, FIGURE, "as_of: 2025-03-06", "as_of: 2025-03-07")


def add_an_article(small: Path) -> None:
    """A third article comes, with a number and a statement that disagrees."""
    text = "The bridge stayed open, the council said. It counted 16 missing planks.\n"
    (small / "seeds/herald.txt").write_text(text, encoding="utf-8")
    (small / "content/sources/herald-bridge.yaml").write_text(
        "title: Bridge stayed open\npublisher: herald\npublished: 2025-03-08\n"
        "text: seeds/herald.txt\nsha256: " + "0" * 64 + "\n",
        encoding="utf-8",
    )
    (small / "content/actors/herald.yaml").write_text(
        "name: The Herald\nkind: outlet\n", encoding="utf-8"
    )
    with (small / EVENT).open("a", encoding="utf-8") as event:
        event.write(
            "  - id: open\n    text: The bridge stayed open.\n    by: overby\n"
            "    speech: denies\n"
            "    evidence: [{source: herald-bridge, quote: The bridge stayed open}]\n"
        )
    edit(small, QUESTION, "Monday, facts", "on Monday, facts")
    (small / "content/questions/was-it-closed.yaml").write_text(
        "name: Was the bridge closed?\nhow: denial\npositions:\n"
        "  - {answer: on Monday, facts: [bridge-closed/on-monday]}\n"
        "  - {answer: it stayed open, facts: [bridge-closed/open]}\n",
        encoding="utf-8",
    )
    with (small / FIGURE).open("a", encoding="utf-8") as figure:
        figure.write(
            "  - {id: again, value: 16, as_of: 2025-03-08, by: overby,\n"
            "     evidence: [{source: herald-bridge, quote: It counted 16 missing planks}]}\n"
        )


def rename_and_remove(small: Path) -> None:
    """An actor has another id and a fact as well; another actor goes, with a word on why."""
    (small / MAYOR).rename(small / "content/actors/a-holm.yaml")
    for name in (EVENT, FIGURE):
        edit(small, name, "anna-holm", "a-holm")
    edit(small, EVENT, "id: safe", "id: said-to-be-safe")
    edit(small, EVENT, "is safe, two councillors said", "was safe when two councillors said so")
    (small / "content/actors/radio-vale.yaml").unlink()
    (small / "content/redirects.yaml").write_text(
        "moved: {anna-holm: a-holm}\n"
        "removed: [{id: radio-vale, kind: actor, on: 2025-04-01, why: Never an outlet.}]\n",
        encoding="utf-8",
    )


CASES = (correct_a_number, add_an_article, rename_and_remove)
# GitHub takes HTML in Markdown as it is, and cleans it afterwards.
UNSAFE = Options.CMARK_OPT_UNSAFE
ENDINGS = {"text": "txt", "markdown": "md", "json": "json"}


@pytest.mark.parametrize("change", CASES, ids=lambda change: change.__name__)
@pytest.mark.parametrize("style", ENDINGS)
def test_a_change_is_told_in_every_format(
    small: Path, was: Path, golden: Golden, change: Callable[[Path], None], style: str
) -> None:
    """Three realistic changes are told as their golden files say."""
    change(small)
    told = render_diff(difference(was, small), style)
    golden(f"golden/diff/{change.__name__}.{ENDINGS[style]}", told)


def test_no_change_says_so(small: Path, was: Path) -> None:
    """Comments, order and form of the YAML mean nothing."""
    edit(small, MAYOR, "kind: person", "# a person\nkind: 'person'")
    found = difference(was, small)
    assert found.empty
    assert render_diff(found, "text") == "The records say the same as before.\n"


def test_a_warning_alone_says_that_no_record_changed(small: Path, commit: Commit) -> None:
    """Where the records say the same, the first line tells of what else there is, and no number of
    pages where there is none."""
    commit(small)
    edit(small, "mkdocs.yml", "repo_url: https://code.example/bridge/", "")
    (small / "content/pages/history.md").write_text("# History\n", encoding="utf-8")
    project = open_project(small)
    assert summary_of(diff(project, "HEAD")) == "No record changed, 1 warning."
    commit(small)
    (small / "content/pages/history.md").unlink()
    assert summary_of(diff(project, "HEAD")) == "No record changed, 1 error."


def test_a_deleted_record_is_an_error_until_its_address_answers(small: Path, was: Path) -> None:
    """Deleting a file alone loses a published page; a line in the register fixes it."""
    (small / "content/actors/courier.yaml").unlink()
    found = difference(was, small)
    (lost,) = found.lost
    assert lost.code == "L125"
    assert lost.message == 'the page of the actor "courier" would be gone without a word.'
    assert lost.help == (
        "Add {id: courier, kind: actor, on: …, why: …} to the list removed: of "
        "content/redirects.yaml, or, if it has another id now, courier: NEW to its moved:."
    )
    (small / "content/redirects.yaml").write_text(
        "removed: [{id: courier, kind: actor, on: 2025-04-01, why: Closed.}]\n", encoding="utf-8"
    )
    assert difference(was, small).lost == ()


def test_a_register_forgets_nothing(small: Path, was: Path) -> None:
    """Taking a line out of the register, or changing a record's kind, loses a page as well."""
    gone = "removed: [{id: old-bridge, kind: event, on: 2025-04-01, why: Closed.}]\n"
    (was / "content/redirects.yaml").write_text(gone, encoding="utf-8")
    (small / "content/events/overby.yaml").write_text(
        "name: Overby\ndate: 2025\n", encoding="utf-8"
    )
    (small / "content/actors/overby.yaml").unlink()
    assert [lost.message for lost in difference(was, small).lost] == [
        'the page of the actor "overby" would be gone without a word.',
        'the page of the event "old-bridge" would be gone without a word.',
    ]


def test_a_rename_without_a_redirect_is_seen_as_one(small: Path, was: Path) -> None:
    """A record that comes with the name of one that went is the same record, at a lost address."""
    (small / MAYOR).rename(small / "content/actors/mayor.yaml")
    found = difference(was, small)
    assert [(change.status, change.entry.id) for change in found.records] == [("renamed", "mayor")]
    assert [lost.code for lost in found.lost] == ["L125"]


def test_a_statement_is_renamed_though_its_source_is_as_well(small: Path, was: Path) -> None:
    """What has the same quotes of a source with another id is the same statement; words in a quote
    that look like that id are none."""
    for folder in (was, small):
        (folder / "content/sources/gazette-bridge.yaml").rename(
            folder / "content/sources/safe.yaml"
        )
        for name in (EVENT, FIGURE, MAYOR, "content/actors/overby.yaml"):
            text = (folder / name).read_text(encoding="utf-8")
            (folder / name).write_text(text.replace("gazette-bridge", "safe"), encoding="utf-8")
    content = read_content(open_project(small))
    write_changes(small, rename(content, "safe", "gazette-on-bridge"))
    edit(small, EVENT, "id: safe", "id: said-to-be-safe")
    told = render_diff(difference(was, small), "text", pages=False)
    assert "renamed: safe → said-to-be-safe\n" in told
    assert "removed" not in told
    assert "added" not in told


def test_a_question_that_names_a_renamed_statement_is_as_it_was(small: Path, was: Path) -> None:
    """Its positions follow the statement, as those of a renamed record do."""
    for old, new in (("bridge-closed/on-monday", "monday"), ("bridge-closed/safe", "told")):
        content = read_content(open_project(small))
        write_changes(small, rename_statement(content, old, new))
    content = read_content(open_project(small))
    write_changes(small, rename(content, "bridge-closed", "old-bridge"))
    found = difference(was, small)
    assert [(one.status, one.entry.id) for one in found.records] == [("renamed", "old-bridge")]
    assert found.records[0].fields == ()


def test_what_was_merged_is_told_with_its_place(small: Path, was: Path) -> None:
    """Of a record and a statement that went into others that were there, it is said where they are
    now; those others have not changed for it."""
    twin = was / "content/actors/holm.yaml"
    twin.write_text((was / MAYOR).read_text(encoding="utf-8"), encoding="utf-8")
    edit(small, EVENT, (small / EVENT).read_text(encoding="utf-8").partition("  - id: safe")[2], "")
    edit(small, EVENT, "  - id: safe", "")
    (small / "content/redirects.yaml").write_text(
        "moved: {holm: anna-holm}\n"
        "moved_statements: {bridge-closed/safe: bridge-closed/on-monday}\n",
        encoding="utf-8",
    )
    found = difference(was, small)
    assert render_diff(found, "text", pages=False) == (
        "1 record removed, 1 record changed.\n"
        "\nremoved: actor holm, Anna Holm\n"
        "    now at anna-holm\n"
        "    removed: mayor [-Anna Holm is mayor of Overby.-]\n"
        "        now at anna-holm/mayor\n"
        "\nchanged: event bridge-closed, Closing of the old bridge in Overby\n"
        "    removed: safe [-The bridge is safe, two councillors said.-]\n"
        "        now at bridge-closed/on-monday\n"
    )
    records = json.loads(render_diff(found, "json"))["records"]
    assert [one["now"] for one in records] == ["anna-holm", None]
    assert records[1]["statements"][0]["now"] == "bridge-closed/on-monday"


def test_of_two_records_that_became_a_new_one_both_are_told(small: Path, was: Path) -> None:
    """One of them has another id now, the other one went there."""
    twin = was / "content/actors/holm.yaml"
    twin.write_text((was / MAYOR).read_text(encoding="utf-8"), encoding="utf-8")
    write_changes(small, rename(read_content(open_project(small)), "anna-holm", "mayor"))
    edit(small, "content/redirects.yaml", "anna-holm: mayor", "anna-holm: mayor\n  holm: mayor")
    told = [(one.status, one.entry.id) for one in difference(was, small).records]
    assert told == [("removed", "holm"), ("renamed", "mayor")]


def test_a_broken_record_is_left_out_and_named(small: Path, was: Path) -> None:
    """What cannot be read is neither removed, added nor lost, also under another id: it is told
    once, and so is that nobody knows what changed."""
    edit(small, MAYOR, "kind: person", "kind: human")
    edit(small, EVENT, "place: Overby", "place: Overby bridge")
    left_out = (
        "1 record changed, 1 record left out.\n"
        "\nLeft out, for they cannot be read (`factsheets check` says why)\n"
        "    anna-holm\n"
        "\nchanged: event bridge-closed, Closing of the old bridge in Overby\n"
    )
    found = difference(was, small)
    assert (found.unreadable, found.lost) == (("anna-holm",), ())
    assert render_diff(found, "text", pages=False) == (
        f"{left_out}    place: Overby {{+bridge+}}\n"
    )
    assert render_diff(difference(small, was), "text", pages=False) == (
        f"{left_out}    place: Overby [-bridge-]\n"
    )


@pytest.mark.parametrize("broken", ["was/content/actors/anna-holm", "small/content/actors/mayor"])
def test_a_broken_record_with_another_id_is_left_out(small: Path, was: Path, broken: str) -> None:
    """Where the register leads from or to what cannot be read, the record is neither removed under
    its old id nor added under the new one."""
    write_changes(small, rename(read_content(open_project(small)), "anna-holm", "mayor"))
    edit(small.parent, f"{broken}.yaml", "kind: person", "kind: human")
    found = difference(was, small)
    assert not {"anna-holm", "mayor"} & {one.entry.id for one in found.records}
    assert found.unreadable == (Path(broken).name,)


def test_a_changed_article_puts_all_its_quotes_in_question(small: Path, was: Path) -> None:
    """When a source's text changes, every quote from it is verified anew."""
    edit(small, "seeds/gazette.txt", "The mayor of Overby", "The former mayor of Overby")
    edit(small, "content/sources/gazette-bridge.yaml", "sha256: 3", "sha256: 4")
    found = difference(was, small)
    assert len(found.quotes) == 4
    assert [citation.claim.ref for citation in found.unverified] == ["anna-holm/mayor"]
    assert "3/4 quotes verified" in summary_of(found)


def test_hostile_words_do_no_harm(small: Path, was: Path) -> None:
    """Markup in a record is shown as it is, and no control character reaches a terminal."""
    edit(small, EVENT, "The bridge is safe", "</del><img src=x onerror=alert(1)> ::error::x @all")
    edit(small, EVENT, "place: Overby", 'place: "a\\u202eb | **x** `y` [z](http://w)"')
    found = difference(was, small)
    html = github_flavored_markdown_to_html(render_diff(found, "markdown"), UNSAFE)
    shown = re.sub(r"</?(ins|del|h[23]|p|ul|li)>", "", html)
    assert "<" not in shown
    assert "&lt;/del&gt;&lt;img src=x onerror=alert(1)&gt; ::error::x @all" in shown
    assert "| **x** `y` [z](http://w)" in shown
    assert "\u202e" not in render_diff(found, "text")


def test_a_huge_change_is_cut(small: Path, was: Path) -> None:
    """The summary stays readable, and says that there is more."""
    for number in range(MAX_LINES + 1):
        path = small / f"content/actors/a{number}.yaml"
        path.write_text("name: A\nkind: person\n", encoding="utf-8")
    text = render_diff(difference(was, small), "text")
    assert len(text.splitlines()) <= 2 * MAX_LINES + MAX_PAGES + 5
    assert "… and more; --format json tells all of it" in text


def test_long_texts_fit_into_a_summary(small: Path, was: Path) -> None:
    """A summary of bytes that GitHub would drop is cut, and still lists the pages."""
    for number in range(MAX_LINES):
        path = small / f"content/actors/a{number}.yaml"
        path.write_text(f"name: {'水' * 200}\nkind: person\n", encoding="utf-8")
    told = render_diff(difference(was, small), "markdown")
    assert MAX_BYTES < len(told.encode()) + 10_000 < MAX_BYTES + 20_000
    assert "… and more" in told
    assert "### 1005 pages affected" in told


EDITS = {
    "a name": (MAYOR, "name: Anna Holm", "name: Anna B. Holm"),
    "a date": (EVENT, "date: 2025-03-02/2025-03-03", "date: 2025-03-02"),
    "a place": (EVENT, "place: Overby", "place: Vale"),
    "a publisher": (SOURCE, "publisher: gazette", "publisher: courier"),
    "a kind": ("content/actors/radio-vale.yaml", "kind: outlet", "kind: organisation"),
    "a chain": (EVENT, "via: [radio-vale]", "via: []"),
    "a unit": (FIGURE, "unit: planks", "unit: boards"),
    "a relation": (MAYOR, "type: leads", "type: works-for"),
}


@pytest.mark.parametrize("name", EDITS)
def test_every_page_that_changes_is_named(small: Path, was: Path, name: str) -> None:
    """No page reads otherwise afterwards that the difference does not name."""
    edit(small, *EDITS[name])
    before, after = (
        pages_of(Archive(read_content(open_project(folder))), Site("")) for folder in (was, small)
    )
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    assert changed
    assert changed <= set(difference(was, small).pages)


def test_two_revisions_are_compared(small: Path, commit: Commit) -> None:
    """Base and head are revisions; without a head it is the folder as it lies there."""
    project = open_project(small)
    commit(small)
    correct_a_number(small)
    assert [change.entry.id for change in diff(project, "HEAD").records] == ["missing-planks"]
    commit(small)
    assert diff(project, "HEAD").empty
    assert not diff(project, "HEAD^1", "HEAD").empty
    with pytest.raises(ConfigurationError):
        diff(project, "nope")


def test_the_last_commit_is_the_base_of_a_server(small: Path, commit: Commit) -> None:
    """Without a repository nothing is told; with one, the newest commit is read once."""
    project = open_project(small)
    assert last_commit(project) is None
    commit(small)
    base = last_commit(project)
    assert base
    correct_a_number(small)
    assert last_commit(project, base) is base
    found = compare(base.archive, Archive(read_content(project)))
    commit(small)
    assert last_commit(project, base) != base
    assert "changed: figure missing-planks, Missing planks" in {
        line.words[0].text for line in outline(found)
    }


def test_json_is_read_back(small: Path, was: Path) -> None:
    """The JSON form has the numbers, word by word."""
    correct_a_number(small)
    told = json.loads(render_diff(difference(was, small), "json"))
    (record,) = told["records"]
    (statement,) = record["statements"]
    assert statement["fields"][0] == {
        "field": "value",
        "before": "14",
        "after": "15",
        "words": [{"fate": "gone", "text": "14"}, {"fate": "new", "text": "15"}],
    }


@given(st.text("ab \n", max_size=60), st.text("ab \n", max_size=60))
def test_a_word_diff_holds_both_texts(before: str, after: str) -> None:
    """What stayed and went is the old text, what stayed and came the new one."""
    words = word_diff(before, after)
    old = " ".join(part.text for part in words if part.fate is not Fate.NEW)
    new = " ".join(part.text for part in words if part.fate is not Fate.GONE)
    assert old.split() == before.split()
    assert new.split() == after.split()


def test_texts_that_are_dear_to_compare_are_told_as_replaced() -> None:
    """Shuffled words, and one word again and again, cost nothing; edits of a long text are told."""
    words = [f"w{number}" for number in range(300)]
    text = " ".join(words)
    shuffled = " ".join(sorted(words, key=lambda word: word[::-1]))
    assert word_diff(text, shuffled) == (Words(Fate.GONE, text), Words(Fate.NEW, shuffled))
    same, other = "a " * 300, "a b " * 150
    assert len(word_diff(same, other)) == 2
    edited = text.replace("w50 ", "fifty ").replace("w250 ", "")
    assert [part.text for part in word_diff(text, edited) if part.fate is not Fate.SAME] == [
        "w50",
        "fifty",
        "w250",
    ]


def test_long_unchanged_stretches_are_cut() -> None:
    """The words beside a change stay, the rest becomes an ellipsis."""
    words = word_diff("a b c d e f g h i j k l m 1", "a b c d e f g h i j k l m 2")
    assert shortened(words) == (
        Words(Fate.SAME, "… j k l m"),
        Words(Fate.GONE, "1"),
        Words(Fate.NEW, "2"),
    )


def test_a_server_shows_what_changed_since_the_last_commit(small: Path, commit: Commit) -> None:
    """A server knows what to tell on the pages it sends; a page that is published never tells."""
    commit(small)
    edit(small, FIGURE, "unit: planks", "unit: boards")
    told = []
    for serving in (True, False):
        config = load_config(config_file=str(small / "mkdocs.yml"))
        plugin = config.plugins["factsheets"]
        assert isinstance(plugin, FactsheetsPlugin)
        plugin.serving = serving
        mkdocs_build(config)
        waited = 0
        while serving and not plugin.live.since.text and waited < 100:
            time.sleep(0.1)
            waited += 1
        told.append(plugin.live.since.text)
        assert "last commit" not in (small / "site/index.html").read_text(encoding="utf-8")
    assert "unit: planks → boards" in told[0]
