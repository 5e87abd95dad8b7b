"""What was published of a lost id, and under a statement's id, stays or is told of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import Commit, Run
from generator.content.project import open_project
from generator.diff.difference import diff
from generator.diff.report import render_diff
from projects import edit

EVENT = "content/events/bridge-closed.yaml"
FIGURE = "content/figures/missing-planks.yaml"
REGISTER = "content/redirects.yaml"
SAFE = """  - id: safe
    text: The bridge is safe, two councillors said.
    by: {unnamed: Two councillors, condition: asked not to be named}
    evidence:
      - {source: gazette-bridge, quote: "Two councillors, who asked not to be named, said the bridge was safe"}
"""  # noqa: E501 - as the record has it
REMOVED = "removed_statements: [{statement: bridge-closed/safe, on: 2025-04-01, why: No.}]\n"


def told(root: Path) -> list[tuple[str, str, str]]:
    """What the diff to the last commit tells of addresses: the errors, then the warnings."""
    found = diff(open_project(root), "HEAD")
    return [(one.code, one.message, one.help) for one in (*found.lost, *found.warnings)]


@pytest.fixture
def without(small: Path, commit: Commit) -> Path:
    """The small project, from which a statement was removed with a word on it."""
    commit(small, "2025-03-31")
    edit(small, EVENT, SAFE, "")
    (small / REGISTER).write_text(REMOVED, encoding="utf-8")
    commit(small, "2025-04-01")
    assert told(small) == []
    return small


def test_what_was_removed_leads_to_nothing_else(without: Path) -> None:
    """A line that says that a statement was removed is not turned into one that leads to another
    statement; to the very one, it is, with a warning."""
    (without / REGISTER).write_text(
        "moved_statements: {bridge-closed/safe: bridge-closed/on-monday}\n", encoding="utf-8"
    )
    assert told(without) == [
        (
            "L125",
            (
                '"bridge-closed/safe" was removed, and would lead to another statement, '
                '"bridge-closed/on-monday".'
            ),
            (
                "Take bridge-closed/safe: bridge-closed/on-monday out of moved_statements: of "
                "content/redirects.yaml, and give removed_statements: its item for "
                "bridge-closed/safe "
                "again."
            ),
        )
    ]
    event = (without / EVENT).read_text(encoding="utf-8")
    (without / EVENT).write_text(event + SAFE.replace("id: safe", "id: sound"), encoding="utf-8")
    (without / REGISTER).write_text(
        "moved_statements: {bridge-closed/safe: bridge-closed/sound}\n", encoding="utf-8"
    )
    assert told(without) == [
        (
            "L126",
            (
                'the statement "bridge-closed/safe" was removed on 2025-04-01, "No.", and '
                "would lead "
                'to "bridge-closed/sound".'
            ),
            (
                "Take bridge-closed/safe: bridge-closed/sound out of moved_statements: of "
                "content/redirects.yaml, and give removed_statements: its item for "
                "bridge-closed/safe "
                'again, unless "bridge-closed/sound" is what was removed.'
            ),
        )
    ]


def test_a_reason_that_was_published_is_not_changed_unsaid(without: Path, run: Run) -> None:
    """Another reason or day is a warning, of a statement and of a record; the records alone do not
    say that."""
    edit(without, REGISTER, "No.", "Said twice.")
    assert told(without) == [
        (
            "L126",
            (
                'the statement "bridge-closed/safe" was removed on 2025-04-01, "No.", and '
                "would be on "
                '2025-04-01, "Said twice.".'
            ),
            (
                "Give the item for bridge-closed/safe in removed_statements: of "
                "content/redirects.yaml "
                "its old day and reason, unless they were wrong."
            ),
        )
    ]
    code, out, _ = run("diff", "HEAD")
    assert code == 0
    assert "\nwarning L126: the statement" in out
    assert "The records say the same as before." not in out


def test_a_published_item_is_not_taken_out(without: Path, commit: Commit) -> None:
    """Nor where the record on whose page it stood has gone as well."""
    (without / EVENT).unlink()
    (without / "content/questions/day-of-closing.yaml").unlink()
    gone = "".join(
        f"{{id: {name}, kind: {kind}, on: 2025-04-02, why: No.}}, "
        for name, kind in (("bridge-closed", "event"), ("day-of-closing", "question"))
    )
    (without / REGISTER).write_text(f"removed: [{gone}]\n{REMOVED}", encoding="utf-8")
    commit(without, "2025-04-02")
    edit(without, REGISTER, REMOVED, "")
    assert told(without) == [
        (
            "L126",
            (
                'the statement "bridge-closed/safe" was removed on 2025-04-01, "No.", and nothing '
                "would say so."
            ),
            (
                "Give removed_statements: of content/redirects.yaml its item for "
                "bridge-closed/safe "
                "again."
            ),
        )
    ]


OTHER = """  - id: safe
    text: "[[anna-holm]] is the mayor of the town."
    evidence:
      - {source: gazette-bridge, quote: "The mayor of Overby, Anna Holm"}
"""


def test_an_id_with_another_statement_is_told(small: Path, commit: Commit) -> None:
    """A statement that was replaced whole has the old one's permalink: it is a warning that says
    how to give it its own."""
    commit(small)
    edit(small, EVENT, SAFE, OTHER)
    found = diff(open_project(small), "HEAD")
    assert render_diff(found, "text", pages=False).startswith(
        "1 record changed, 1/1 quotes verified, 1 warning.\n\n"
        'warning L127: "bridge-closed/safe" says something else now: none of its quotes and little '
        "of its text is left.\n"
        "    If it is another statement, give it an id of its own, and add {statement: "
        "bridge-closed/safe, on: …, why: …} to the list removed_statements: of "
        "content/redirects.yaml, or bridge-closed/safe: NEW to the end of moved_statements:, if "
        "another one says what it said. If it is the old one, corrected, leave it.\n\n"
    )


def test_another_number_from_other_words_is_told(small: Path, commit: Commit) -> None:
    """Of an observation, the number says whether it is the same."""
    commit(small)
    edit(small, FIGURE, "value: 14", "value: 12")
    edit(small, FIGURE, "counted 14 missing planks", "At least 12 planks are missing")
    ((code, message, _),) = told(small)
    assert (code, message.partition(": ")[2]) == (
        "L127",
        "none of its quotes and not its number is left.",
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The bridge is safe, two councillors said.", "Councillors hold that it stands firm."),
        ("Two councillors, who asked not to be named, said the bridge", "said the bridge"),
        ('quote: "Two councillors, who asked not to be named, said the bridge was safe"',
         'quote: "At least 12 planks are missing"'),
        ("source: gazette-bridge", "source: courier-bridge"),
        ("    by: {unnamed: Two councillors, condition: asked not to be named}\n", ""),
        ("id: safe", "id: sound"),
    ],
)  # fmt: skip
def test_a_correction_is_no_replacement(small: Path, commit: Commit, old: str, new: str) -> None:
    """Another text with the old quote, another quote for the old text, a cut quote, another
    speaker or article, and another id are ordinary corrections."""
    commit(small)
    edit(small, EVENT, SAFE, SAFE.replace(old, new))
    assert [one for one in told(small) if one[0] == "L127"] == []


def test_a_corrected_number_is_no_replacement(small: Path, commit: Commit) -> None:
    """The number and the day are others, and the quote with it but for that."""
    commit(small)
    edit(small, FIGURE, "value: 14", "value: 15")
    edit(small, FIGURE, "counted 14 missing", "counted 15 missing")
    edit(small, FIGURE, "as_of: 2025-03-06", "as_of: 2025-03-07")
    assert told(small) == []


def exchange(root: Path, kind: str, one: str, other: str) -> None:
    """Give two records each other's file, and with it each other's id."""
    first, second = (root / f"content/{kind}/{name}.yaml" for name in (one, other))
    texts = first.read_text(encoding="utf-8"), second.read_text(encoding="utf-8")
    first.write_text(texts[1], encoding="utf-8")
    second.write_text(texts[0], encoding="utf-8")


UNSAFE = """name: Was the bridge unsafe?
how: conflict
about: [bridge-closed]
positions:
  - {answer: It was safe, facts: [bridge-closed/safe]}
  - {answer: It was closed, facts: [bridge-closed/on-monday]}
"""


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("questions", "day-of-closing", "was-it-unsafe"),
        ("sources", "courier-bridge", "gazette-bridge"),
        ("actors", "courier", "gazette"),
        ("events", "bridge-closed", "market"),
    ],
)
def test_records_that_exchanged_their_ids_are_told(
    small: Path, commit: Commit, kind: str, one: str, other: str
) -> None:
    """Of two records of any kind that have each other's ids, each address would lead to the other
    record: both are told, with the one way to set it right, and nothing else is asked for."""
    (small / "content/questions/was-it-unsafe.yaml").write_text(UNSAFE, encoding="utf-8")
    (small / "content/events/market.yaml").write_text(MARKET, encoding="utf-8")
    commit(small)
    exchange(small, kind, one, other)
    assert told(small) == [
        (
            "L125",
            f'"{was}" was the id of the record that has the id "{now}" now.',
            f"Give it {was} again, and each record its own id.",
        )
        for was, now in ((one, other), (other, one))
    ]


MARKET = """name: Market of March
date: 2025-03-06
date_basis: The Gazette of 6 March.
facts:
  - id: safe
    text: "[[anna-holm]] is the mayor of the town."
    evidence:
      - {source: gazette-bridge, quote: "The mayor of Overby, Anna Holm"}
"""


def test_a_new_record_under_an_old_id_is_told(small: Path, commit: Commit) -> None:
    """A record that has another id, and a new one in its place: the new one is to have its own."""
    commit(small)
    events = small / "content/events"
    (events / "bridge-closed.yaml").rename(events / "closing.yaml")
    (events / "bridge-closed.yaml").write_text(MARKET, encoding="utf-8")
    assert told(small) == [
        (
            "L125",
            '"bridge-closed" was the id of the record "closing", and another one would have it.',
            (
                "Give the new record another id. Add bridge-closed: closing to moved: of "
                "content/redirects.yaml."
            ),
        )
    ]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (
            "content/questions/day-of-closing.yaml",
            (
                "name: How much do the repairs cost?\nhow: conflict\nabout: [bridge-closed]\n"
                "positions:\n  - {answer: Nothing, facts: [bridge-closed/safe]}\n"
                "  - {answer: Much, facts: [missing-planks/holm]}\n"
            ),
        ),
        ("content/actors/anna-holm.yaml", "name: Willem Dekker\nkind: person\n"),
        (EVENT, MARKET),
    ],
)
def test_a_record_that_is_another_one_is_told(
    small: Path, commit: Commit, path: str, text: str
) -> None:
    """Of a record that was replaced whole under its id, one warning tells, whatever its kind."""
    commit(small)
    (small / path).write_text(text, encoding="utf-8")
    name, kind = Path(path).stem, path.split("/")[1].removesuffix("s")
    assert [one for one in told(small) if one[0] == "L127"] == [
        (
            "L127",
            f'"{name}" is another record now: nothing of the old one is left.',
            (
                f"If it is another one, give it an id of its own, and add {{id: {name}, kind: "
                f"{kind}, on: …, why: …}} to the list removed: of content/redirects.yaml. If it is "
                "the old one, corrected, leave it."
            ),
        )
    ]


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("content/questions/day-of-closing.yaml", "name: ", "name: Something else, or "),
        ("content/actors/anna-holm.yaml", "name: ", "name: Dr "),
        (EVENT, "name: ", "name: Of "),
        (FIGURE, "name: ", "name: Of "),
    ],
)
def test_another_name_is_no_other_record(
    small: Path, commit: Commit, path: str, old: str, new: str
) -> None:
    """A record with another name is the same one."""
    commit(small)
    edit(small, path, old, new)
    assert [one for one in told(small) if one[0] in ("L125", "L127")] == []


MILL = """name: Closing of the old mill in Overby
date: 2025-04-01
date_basis: The Courier of 1 April.
facts:
  - id: mill
    text: "[[anna-holm]] is the mayor of the town."
    evidence:
      - {source: gazette-bridge, quote: "The mayor of Overby, Anna Holm"}
"""
LAMPS = """name: Missing lamps
measures: The lamps that are missing from the deck of the new bridge.
unit: lamps
kind: stock
about: [bridge-closed]
observations:
  - id: lamps
    value: 12
    evidence:
      - {source: other-paper, quote: "the deck"}
"""
HOLM = """name: Hanna Holm
kind: person
facts:
  - id: sunday
    text: Hanna Holm spoke on Sunday.
    evidence:
      - {source: courier-bridge, quote: "closed the old bridge on Sunday"}
"""
MILL_DAY = """name: On which day was the old mill closed?
how: date
about: [overby]
positions:
  - {answer: Sunday, facts: [bridge-closed/safe]}
  - {answer: Monday, facts: [anna-holm/mayor]}
"""


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (EVENT, MILL),
        (FIGURE, LAMPS),
        ("content/actors/anna-holm.yaml", HOLM),
        ("content/questions/day-of-closing.yaml", MILL_DAY),
    ],
    ids=["event", "figure", "actor", "question"],
)
def test_a_like_name_hides_no_other_record(
    small: Path, commit: Commit, path: str, text: str
) -> None:
    """Two names may share half of their letters, and what two figures measure may read alike: where
    the statements are all others, and with them the articles, the day or the unit, it is another
    record. Where one of the old statements is left, it is the same."""
    commit(small)
    old = (small / path).read_text(encoding="utf-8")
    (small / path).write_text(text, encoding="utf-8")
    name = Path(path).stem
    assert [one[1] for one in told(small) if one[0] == "L127"] == [
        f'"{name}" is another record now: nothing of the old one is left.'
    ]
    lists = re.compile(r"^(?:facts|observations|positions):\n[\s\S]*", re.MULTILINE)
    (left,) = lists.findall(old)
    (small / path).write_text(lists.sub("", text) + left, encoding="utf-8")
    assert [one for one in told(small) if one[0] == "L127"] == []


def test_a_corrected_name_with_another_statement_is_no_other_record(
    small: Path, commit: Commit
) -> None:
    """Somebody of the same kind, told of by the same article, may have been misspelt and have had
    one statement that was wrong."""
    commit(small)
    path = "content/actors/anna-holm.yaml"
    text = HOLM.replace("source: courier-bridge", "source: gazette-bridge")
    (small / path).write_text(text, encoding="utf-8")
    assert [one for one in told(small) if one[0] == "L127"] == []


@pytest.mark.parametrize(
    ("edits", "is_other"),
    [
        ([], False),
        ([("content/actors/radio-vale.yaml", "kind: outlet", "kind: group")], True),
        ([(one, "via: [radio-vale]", "via: [gazette]") for one in (EVENT, FIGURE)], True),
    ],
    ids=["named as before", "of another kind", "named no more"],
)
def test_an_actor_who_is_named_as_before_is_the_same_one(
    small: Path, commit: Commit, edits: list[tuple[str, str, str]], *, is_other: bool
) -> None:
    """Of whom nothing is stated, and who gets the right name, statements of others say that it is
    the same one."""
    commit(small)
    edit(small, "content/actors/radio-vale.yaml", "name: Radio Vale", "name: Channel Six")
    for path, old, new in edits:
        edit(small, path, old, new)
    assert [one[0] for one in told(small) if one[0] == "L127"] == ["L127"] * is_other


def test_the_article_that_another_was_merged_into_is_named(small: Path, commit: Commit) -> None:
    """Where the same words are quoted now from another article, the page of the one that went
    leads to that first of all."""
    twin = small / "content/sources/twin.yaml"
    courier = small / "content/sources/courier-bridge.yaml"
    twin.write_text(courier.read_text(encoding="utf-8"), encoding="utf-8")
    edit(small, FIGURE, "source: courier-bridge", "source: twin")
    commit(small)
    edit(small, FIGURE, "source: twin", "source: courier-bridge")
    twin.unlink()
    assert told(small) == [
        (
            "L125",
            'the page of the source "twin" would be gone without a word.',
            (
                "Add twin: courier-bridge to moved: of content/redirects.yaml, for that is quoted "
                "now where it was quoted, or, if it is gone, {id: twin, kind: source, on: …, "
                "why: …} to the list removed:."
            ),
        )
    ]


def test_the_question_that_another_was_merged_into_is_named(small: Path, commit: Commit) -> None:
    """Where one question has all statements of the positions of another, the page of the one that
    went leads to that first of all; with a statement that it has not, it was removed."""
    twin = small / "content/questions/twin.yaml"
    text = (small / "content/questions/day-of-closing.yaml").read_text(encoding="utf-8")
    twin.write_text(text, encoding="utf-8")
    (small / "content/questions/was-it-unsafe.yaml").write_text(UNSAFE, encoding="utf-8")
    commit(small)
    twin.unlink()
    (small / "content/questions/was-it-unsafe.yaml").unlink()
    removed = "{{id: {}, kind: question, on: …, why: …}} to the list removed:"
    assert [one[2] for one in told(small)] == [
        (
            "Add twin: day-of-closing to moved: of content/redirects.yaml, for that has now the "
            f"statements of its positions, or, if it is gone, {removed.format('twin')}."
        ),
        (
            f"Add {removed.format('was-it-unsafe')} of content/redirects.yaml, or, if it has "
            "another id now, was-it-unsafe: NEW to its moved:."
        ),
    ]


def test_a_statement_under_the_id_of_one_that_went_is_given_its_own(
    small: Path, commit: Commit
) -> None:
    """A fact is deleted and another one gets its id: the help does not call the other one gone, and
    either way that it gives leaves nothing to tell of."""
    event = small / EVENT
    kept = event.read_text(encoding="utf-8")
    commit(small)
    start, end = kept.index("  - id: on-monday"), kept.index("  - id: on-sunday")
    shifted = (kept[:start] + kept[end:]).replace("id: on-sunday", "id: on-monday")
    event.write_text(shifted, encoding="utf-8")
    lost = [one for one in told(small) if one[0] == "L125"]
    line = "bridge-closed/on-sunday: bridge-closed/on-monday"
    assert lost == [
        (
            "L125",
            'the permalink of the statement "bridge-closed/on-sunday" would lead nowhere.',
            (
                'Give "bridge-closed/on-monday" the id bridge-closed/on-sunday again, for it has '
                "its quotes, and add {statement: bridge-closed/on-monday, on: …, why: …} to the "
                f"list removed_statements: of {REGISTER}. Or, if the two have become one: Add "
                f"{line} to the end of moved_statements: of {REGISTER}."
            ),
        )
    ]
    (small / REGISTER).write_text(f"moved_statements: {{{line}}}\n", encoding="utf-8")
    assert [one for one in told(small) if one[0] == "L125"] == []
    event.write_text(kept[:start] + kept[end:], encoding="utf-8")
    gone = "removed_statements: [{statement: bridge-closed/on-monday, on: 2025-04-01, why: No.}]\n"
    (small / REGISTER).write_text(gone, encoding="utf-8")
    assert [one for one in told(small) if one[0] == "L125"] == []
