"""Renaming a record: every reference follows, nothing else moves, the old address leads on."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.archive.published_addresses import departures
from generator.build.check import check
from generator.content.load import read_content
from generator.content.project import ConfigurationError, open_project
from generator.diff.difference import compare
from generator.editing.file_edits import FileChange, write_changes
from generator.editing.rename import rename, rename_statement
from projects import archive_of, edit

RECORDS = sorted(path.stem for path in (Path(__file__).parent / "small/content").glob("*s/*.yaml"))
NOTED = """\
# Anna-holm is a comment, and so is [[anna-holm]].
name: anna-holm  # a name
kind: organisation
summary: >-
  The council of which
  [[anna-holm]] is the mayor, as [[anna-holm|the mayor]] says in [[anna-holm/mayor]].
facts:
  - id: anna-holm
    text: "[[anna-holm]] and [[anna-holmes]] and anna-holm."
    by: "anna-holm"
    via:
      - 'anna-holm'   # first
      - gazette
    relation: {type: part-of, target: anna-holm}
    evidence:
      - source: gazette-bridge
        quote: The mayor of Overby, Anna Holm
        by: {unnamed: anna-holm herself, of: anna-holm}
"""


def files(folder: Path) -> dict[str, bytes]:
    """Every record file by its path."""
    found = (folder / "content").glob("*s/*.yaml")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def carry_out(folder: Path, old: str, new: str) -> None:
    """Rename a record in a folder."""
    write_changes(folder, rename(read_content(open_project(folder)), old, new))


@pytest.mark.parametrize("old", RECORDS)
def test_every_reference_follows_and_the_way_back_is_exact(small: Path, old: str) -> None:
    """References name the new id and nothing else changes; the way back restores each byte."""
    before, archive = files(small), archive_of(small)
    carry_out(small, old, "renamed")
    after = archive_of(small)
    assert check(open_project(small)).passed
    assert sorted((ref.entry.id, ref.path, ref.target) for ref in after.references) == sorted(
        (
            "renamed" if ref.entry.id == old else ref.entry.id,
            ref.path,
            "renamed" if ref.target == old else ref.target,
        )
        for ref in archive.references
    )
    difference = compare(archive, after)
    assert [(c.status, c.before and c.before.id) for c in difference.records] == [("renamed", old)]
    assert difference.lost == ()
    carry_out(small, "renamed", old)
    assert files(small) == before


def test_only_the_references_change(small: Path) -> None:
    """Comments, quotation marks, labels, facts of the same name and line ends stay."""
    path = small / "content/actors/overby.yaml"
    path.write_bytes(NOTED.replace("\n", "\r\n").encode("utf-8-sig"))
    carry_out(small, "anna-holm", "a-h")
    expected = (
        NOTED.replace("  [[anna-holm]] is the mayor", "  [[a-h]] is the mayor")
        .replace("[[anna-holm|the mayor]] says in [[anna-holm/", "[[a-h|the mayor]] says in [[a-h/")
        .replace('"[[anna-holm]] and', '"[[a-h]] and')
        .replace('by: "anna-holm"', 'by: "a-h"')
        .replace("'anna-holm'   #", "'a-h'   #")
        .replace("target: anna-holm", "target: a-h")
        .replace("of: anna-holm", "of: a-h")
    )
    assert path.read_bytes().decode() == expected.replace("\n", "\r\n")


def test_a_fact_of_the_same_name_stays(small: Path) -> None:
    """In record/fact only the record is renamed."""
    event = small / "content/events/bridge-closed.yaml"
    text = event.read_text(encoding="utf-8").replace("on-monday", "bridge-closed")
    event.write_text(text, encoding="utf-8")
    question = small / "content/questions/day-of-closing.yaml"
    text = question.read_text(encoding="utf-8").replace("on-monday", "bridge-closed")
    question.write_text(text, encoding="utf-8")
    carry_out(small, "bridge-closed", "closing")
    text = question.read_text(encoding="utf-8")
    assert "about: [closing]" in text
    assert "facts: [closing/bridge-closed]" in text
    text = (small / "content/events/closing.yaml").read_text(encoding="utf-8")
    assert "id: bridge-closed" in text


def test_the_register_is_made_and_grows(small: Path) -> None:
    """Each rename adds a line, and what led to the old id leads to the newest."""
    register = small / "content/redirects.yaml"
    carry_out(small, "courier", "the-courier")
    assert register.read_text(encoding="utf-8") == (
        "# yaml-language-server: $schema=schema/redirects.json\n"
        "# Records that are no longer where they were published; "
        "their old addresses go on answering.\n"
        "moved:\n"
        "  courier: the-courier\n"
    )
    carry_out(small, "the-courier", "courier-daily")
    carry_out(small, "gazette", "the-gazette")
    register.write_text(
        register.read_text(encoding="utf-8").replace("moved:\n", "moved:\n  # why\n"),
        encoding="utf-8",
    )
    carry_out(small, "courier-daily", "the-courier")
    assert register.read_text(encoding="utf-8").partition("moved:\n")[2] == (
        "  # why\n  courier: the-courier\n  gazette: the-gazette\n  courier-daily: the-courier\n"
    )
    content = read_content(open_project(small))
    assert [(gone.id, gone.target) for gone in departures(content)] == [
        ("courier", "the-courier"),
        ("courier-daily", "the-courier"),
        ("gazette", "the-gazette"),
    ]


def test_a_register_of_removed_records_is_kept(small: Path) -> None:
    """A list of removed records stays as it is; a last line without an end gets one."""
    gone = "removed:\n  - {id: x, kind: event, on: 2025-01-01, why: Never was.}"
    register = small / "content/redirects.yaml"
    register.write_text(gone, encoding="utf-8")
    carry_out(small, "courier", "the-courier")
    assert register.read_text(encoding="utf-8") == f"{gone}\nmoved:\n  courier: the-courier\n"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("nobody", "somebody", 'no record has the id "nobody".'),
        ("courier", "gazette", 'the id "gazette" is taken.'),
        ("courier", "courier", 'the id "courier" is taken.'),
        ("courier", "gone", 'the id "gone" is taken.'),
        (
            "courier",
            "The Courier",
            '"The Courier" is no id: small letters, digits and single hyphens, at most 80.',
        ),
        (
            "courier",
            "../x",
            '"../x" is no id: small letters, digits and single hyphens, at most 80.',
        ),
    ],
)
def test_what_cannot_be_renamed_is_said(small: Path, old: str, new: str, message: str) -> None:
    """A missing record, a taken id and what is no id are named, and nothing is changed."""
    (small / "content/redirects.yaml").write_text(
        "removed: [{id: gone, kind: actor, on: 2025-01-01, why: It is gone.}]\n", encoding="utf-8"
    )
    before = files(small)
    with pytest.raises(ConfigurationError) as caught:
        carry_out(small, old, new)
    assert str(caught.value) == message
    assert files(small) == before


def test_an_old_id_is_taken_for_all_but_what_had_it(small: Path) -> None:
    """Whoever follows an old address meets what was there, so nothing else gets its id; the way
    back stays open, for a record as for a statement."""
    before = files(small)
    carry_out(small, "gazette", "gz")
    carry_out_statement(small, "bridge-closed/safe", "told")
    done, register = files(small), (small / "content/redirects.yaml").read_bytes()
    said = 'the id "{}" is taken: its address leads to "{}".'
    with pytest.raises(ConfigurationError) as caught:
        carry_out(small, "courier", "gazette")
    assert str(caught.value) == said.format("gazette", "gz")
    with pytest.raises(ConfigurationError) as caught:
        carry_out_statement(small, "bridge-closed/on-sunday", "safe")
    assert str(caught.value) == said.format("bridge-closed/safe", "bridge-closed/told")
    assert files(small) == done
    assert (small / "content/redirects.yaml").read_bytes() == register
    carry_out(small, "gz", "gazette")
    carry_out_statement(small, "bridge-closed/told", "safe")
    assert files(small) == before


def test_a_reference_in_disguise_is_not_missed(small: Path) -> None:
    """An id that an escape hides is named with its line, rather than left behind."""
    path = small / "content/actors/overby.yaml"
    path.write_text('name: Overby\nkind: organisation\nsummary: "[[c\\u006furier]]"\n', "utf-8")
    with pytest.raises(ConfigurationError) as caught:
        carry_out(small, "courier", "the-courier")
    assert str(caught.value) == (
        'content/actors/overby.yaml:3: "courier" is written here so that it cannot be found '
        "letter for letter (a line break or an escape inside of it?); write it plainly."
    )


def test_a_broken_record_comes_first(small: Path) -> None:
    """References in a file that cannot be read would be left behind, so nothing is done."""
    path = small / "content/actors/overby.yaml"
    path.write_text("name: Overby\nkind: human\n", encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        carry_out(small, "courier", "the-courier")
    assert str(caught.value) == (
        "content/actors/overby.yaml:2: fix this first; `factsheets check` explains it."
    )


def test_redirects_on_one_line_are_not_torn_apart(small: Path) -> None:
    """The register is edited line by line, and says so when it has no lines."""
    (small / "content/redirects.yaml").write_text("moved: {a: gazette}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        carry_out(small, "courier", "the-courier")
    assert str(caught.value) == (
        "content/redirects.yaml: write each redirect of moved: on its own line."
    )


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("", None),
        (" \n", None),
        ("# Nothing left\n", "# Nothing left\nmoved:\n"),
        ("moved: {}\nmoved_pages: {}\n", "moved:\n"),
        ("removed: []", "removed: []\nmoved:\n"),
    ],
    ids=["empty", "blank", "comment", "braces", "list"],
)
def test_a_register_with_nothing_left_is_filled(small: Path, text: str, rest: str | None) -> None:
    """A file from which an editor took the last line is no mistake, and takes a redirect."""
    register = small / "content/redirects.yaml"
    register.write_text(text, encoding="utf-8")
    assert check(open_project(small)).report() == "no problems found\n"
    carry_out(small, "courier", "the-courier")
    kept = register.read_text(encoding="utf-8")
    if rest is None:
        assert kept.startswith("# yaml-language-server: ")
    else:
        assert kept.startswith(f"{rest}  courier: the-courier\n")
    assert dict(read_content(open_project(small)).redirects.moved) == {"courier": "the-courier"}
    assert check(open_project(small)).passed


def carry_out_statement(folder: Path, old: str, new: str) -> None:
    """Give a statement another id in a folder."""
    write_changes(folder, rename_statement(read_content(open_project(folder)), old, new))


def test_a_statement_gets_another_id_everywhere(small: Path) -> None:
    """Its lines, links and the positions of questions name the new id, the old permalink leads on,
    and nothing else changes; the way back restores each byte."""
    edit(
        small,
        "content/actors/overby.yaml",
        "kind:",
        "summary: See [[bridge-closed/on-sunday]].\nkind:",
    )
    before = files(small)
    carry_out_statement(small, "bridge-closed/on-sunday", "on-a-sunday")
    assert check(open_project(small)).report() == "no problems found\n"
    changed = {path for path, data in files(small).items() if data != before[path]}
    assert changed == {
        "content/events/bridge-closed.yaml",
        "content/questions/day-of-closing.yaml",
        "content/actors/overby.yaml",
    }
    old, new = b"on-sunday", b"on-a-sunday"
    assert all(files(small)[path].replace(new, old) == before[path] for path in changed)
    register = small / "content/redirects.yaml"
    line = "  bridge-closed/on-sunday: bridge-closed/on-a-sunday\n"
    assert register.read_text(encoding="utf-8").endswith(f"moved_statements:\n{line}")
    carry_out_statement(small, "bridge-closed/on-a-sunday", "bridge-closed/on-sunday")
    assert files(small) == before
    carry_out_statement(small, "missing-planks/holm", "mayor")
    carry_out(small, "missing-planks", "planks")
    assert check(open_project(small)).report() == "no problems found\n"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("courier/x", "y", 'no statement has the id "courier/x".'),
        (
            "bridge-closed/safe",
            "on-sunday",
            'the id "bridge-closed/on-sunday" is taken.',
        ),
        (
            "bridge-closed/safe",
            "Safe",
            '"Safe" is no id: small letters, digits and single hyphens, at most 80.',
        ),
        (
            "bridge-closed/safe",
            "overby/safe",
            (
                'a statement stays in its record; to move it to "overby", move its lines, and name '
                "the old and the new id under moved_statements: in content/redirects.yaml."
            ),
        ),
    ],
)
def test_a_statement_that_cannot_be_renamed_is_said(
    small: Path, old: str, new: str, message: str
) -> None:
    """What is missing, taken, no id, or another record's is named, and nothing is changed."""
    with pytest.raises(ConfigurationError) as caught:
        carry_out_statement(small, old, new)
    assert str(caught.value) == message


def test_a_statement_and_its_record_renamed_there_and_back_are_as_they_were(small: Path) -> None:
    """Whichever is renamed back first, what leads on is right, and the records are as before."""
    before = files(small)

    def give(old: str, new: str) -> None:
        content = read_content(open_project(small))
        write_changes(small, (rename_statement if "/" in old else rename)(content, old, new))
        assert check(open_project(small)).passed

    for ways in (
        ("bridge-closed stop", "stop/safe stop/told", "stop bridge-closed", "{}/told {}/safe"),
        ("bridge-closed/safe bridge-closed/told", "bridge-closed stop", "stop/told stop/safe"),
    ):
        for way in ways:
            give(*way.format("bridge-closed", "bridge-closed").split())
    give("stop", "bridge-closed")
    assert files(small) == before


def test_an_id_whose_address_leads_to_another_is_taken(small: Path) -> None:
    """Neither a record nor a statement gets it, nor does a statement by way of its record; what
    stands for the same one can have it back."""
    carry_out_statement(small, "bridge-closed/safe", "sound")
    carry_out(small, "courier", "the-courier")
    before = files(small)
    with pytest.raises(ConfigurationError) as caught:
        carry_out(small, "gazette", "courier")
    assert str(caught.value) == 'the id "courier" is taken: its address leads to "the-courier".'
    with pytest.raises(ConfigurationError) as caught:
        carry_out_statement(small, "bridge-closed/on-sunday", "safe")
    assert str(caught.value) == (
        'the id "bridge-closed/safe" is taken: its address leads to "bridge-closed/sound".'
    )
    assert files(small) == before
    # The address of before is on the page of before, so the id is free on the page of now.
    carry_out(small, "bridge-closed", "bridge-shut")
    carry_out_statement(small, "bridge-shut/on-sunday", "safe")
    with pytest.raises(ConfigurationError) as caught:
        carry_out(small, "bridge-shut", "bridge-closed")
    assert str(caught.value) == (
        'the id "bridge-closed/safe" is taken: its address leads to "bridge-shut/sound"; '
        'give "bridge-shut/safe" another id first.'
    )
    carry_out_statement(small, "bridge-shut/safe", "on-sunday")
    carry_out(small, "bridge-shut", "bridge-closed")
    carry_out_statement(small, "bridge-closed/sound", "safe")


def test_nothing_is_written_outside(small: Path) -> None:
    """A folder that is a link to elsewhere takes no file."""
    outside = small.parent / "outside"
    outside.mkdir()
    (small / "content/other").symlink_to(outside)
    changes = [FileChange("mkdocs.yml", b"x"), FileChange("content/other/x.yaml", b"x")]
    with pytest.raises(ConfigurationError, match="leads out of the project"):
        write_changes(small, changes)
    assert list(outside.iterdir()) == []
    assert (small / "mkdocs.yml").read_bytes() != b"x"
