"""What had not happened is never shown as if it had, and never without who says so."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.archive.as_of import as_of
from generator.archive.statement_times import Times
from generator.build.check import check
from generator.build.outputs import Outputs
from generator.checks.opening_words import title_not_opening
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.record import EventRecord
from generator.documents.telling import Telling
from generator.documents.telling_records import tell_record
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename, rename_statement
from generator.exports.atom import Feed, new_records_file
from generator.exports.citations import bibtex, csl_json, page_citation, ris
from generator.exports.preview_cards import preview_card
from generator.model.parts import StatedStatus
from generator.model.records import Event
from generator.model.site import Site
from generator.model.vocabulary import EventStatus
from generator.pages.head import cite_page
from generator.pages.summaries import description_of
from generator.pages.timelines import around
from projects import archive_of, edit
from telling import files_of, outputs, pages_of

EVENT = "bridge-closed"
TOLD = "Not under way according to Two councillors, in The Gazette of 5 March 2025"
SITE = Site("Test", "https://example.org/")


@pytest.fixture
def planned(small: Path) -> Path:
    """The small project with an event that had not begun, as two councillors have it."""
    status = "status: {type: not-begun, fact: bridge-closed/safe}\nplace: Overby"
    edit(small, "content/events/bridge-closed.yaml", "place: Overby", status)
    return small


@pytest.fixture
def untitled(small: Path) -> Path:
    """The small project with an article whose headline is not known."""
    edit(
        small,
        "content/sources/gazette-bridge.yaml",
        "publisher:",
        "title_is: opening-words\npublisher:",
    )
    return small


def record_of(made: Outputs) -> EventRecord:
    """The event of the project."""
    found = tell_record(made.tell, made.archive.entries[EVENT])
    assert isinstance(found, EventRecord)
    return found


def test_pages_tell_a_status_in_place_of_the_date(planned: Path) -> None:
    """An event's page, description and preview, and the pages of those who are named with it, say
    how far it had come, as of which day and according to whom, and lead to the statement."""
    made = outputs(planned)
    pages = {at: page.replace("\xa0", " ") for at, page in pages_of(made.archive, SITE).items()}
    page = pages["events/bridge-closed/"]
    assert '<p class="when">Not under way <a href="#safe">according to Two' in page
    assert f'<p class="when">{TOLD}' in pages["actors/anna-holm/"]
    assert description_of(made.tell, record_of(made)).startswith(TOLD)
    blocks = preview_card(made.tell, made.archive.entries[EVENT], "Sheets").blocks
    assert f"{TOLD} · Accounts differ" in [getattr(one, "text", "") for one in blocks]


def test_the_timeline_tells_a_status(planned: Path) -> None:
    """The timeline says the status where others have their date; its place is that of the date."""
    tell = outputs(planned).tell
    [moment] = around(tell, tell.archive.entries[EVENT])
    assert (moment.date, moment.mark) == (TOLD, "span")


def test_json_and_tables_tell_a_status(planned: Path) -> None:
    """JSON has the status with its statement and in words, the table of events both ids."""
    files = files_of(outputs(planned))
    told = json.loads(files["events/bridge-closed/index.json"])["status"]
    assert told == {"type": "not-begun", "statement": "bridge-closed/safe", "text": TOLD}
    [row] = csv.DictReader(io.StringIO(files["data/v1/events.csv"].decode()))
    assert (row["status_type"], row["status_statement"]) == ("not-begun", "bridge-closed/safe")


def test_linked_data_has_no_date_of_what_had_not_begun(planned: Path) -> None:
    """JSON-LD says the status in words: a date would say that the event took place."""
    page = pages_of(outputs(planned).archive, SITE)["events/bridge-closed/"]
    claims = files_of(outputs(planned))["data/v1/claims.jsonld"].decode()
    assert TOLD in claims
    assert '"startDate"' not in claims
    assert '"startDate"' not in page


def test_a_feed_tells_a_status(planned: Path) -> None:
    """The entry of a new record begins with the status."""
    record = record_of(outputs(planned))
    feed = Feed("new.xml", "changes/", "New")
    when = datetime(2025, 3, 6, tzinfo=UTC)
    made = new_records_file(SITE, feed, [(Times(when, when), record)], {})
    assert f"<summary>{TOLD}.".encode() in made


def test_a_status_goes_with_its_statement(planned: Path) -> None:
    """As of a day before its article, an event has no status."""
    content = as_of(read_content(open_project(planned)), date(2025, 3, 4))
    left = [one for one in content.entries if one.id == EVENT]
    assert [getattr(one.record, "status", "") for one in left] in ([None], [])
    assert Telling(Archive(content)).archive.claims.get("bridge-closed/safe") is None


def test_an_earlier_day_has_no_later_status(planned: Path) -> None:
    """An event that was told of before stays on that day, without the status that came after."""
    edit(planned, "content/sources/courier-bridge.yaml", "2025-03-06", "2025-03-04")
    content = read_content(open_project(planned))
    [before, after] = [
        Archive(as_of(content, date(2025, 3, day))).entries[EVENT].record for day in (4, 5)
    ]
    assert isinstance(before, Event)
    assert isinstance(after, Event)
    assert before.status is None
    assert after.status == StatedStatus(type=EventStatus.NOT_BEGUN, fact="bridge-closed/safe")
    assert [fact.id for fact in before.facts] == ["on-sunday"]


@pytest.mark.parametrize(
    ("old", "new", "fact"),
    [
        (EVENT, "bridge-shut", "bridge-shut/safe"),
        ("bridge-closed/safe", "called-safe", "bridge-closed/called-safe"),
    ],
)
def test_a_status_follows_what_is_renamed(planned: Path, old: str, new: str, fact: str) -> None:
    """A status names its statement also after that, or its record, has got another id, and the
    content is sound then."""
    content = read_content(open_project(planned))
    change = rename_statement if "/" in old else rename
    write_changes(planned, change(content, old, new))
    archive = archive_of(planned)
    record = archive.entries[fact.partition("/")[0]].record
    assert isinstance(record, Event)
    assert record.status == StatedStatus(type=EventStatus.NOT_BEGUN, fact=fact)
    assert check(open_project(planned)).passed


def test_a_status_in_another_record_follows_it(planned: Path) -> None:
    """A status may rest on a statement of another record, and follows that too."""
    event = "name: Opening of the bridge\ndate: 2025\nstatus: {type: planned, fact: "
    path = planned / "content/events/bridge-opening.yaml"
    path.write_text(f"{event}bridge-closed/safe}}\n")
    write_changes(planned, rename(read_content(open_project(planned)), EVENT, "bridge-shut"))
    assert path.read_text() == f"{event}bridge-shut/safe}}\n"


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Bridge closed after flood", 0),
        ("Bridge  closed", 0),
        ("The mayor of Overby, Anna Holm,", 0),
        ("Bridge clos", 1),
        ("bridge closed after flood", 1),
        ("Anna Holm, closed the old bridge", 1),
        ("At least 12 planks are missing", 1),
    ],
)
def test_a_title_of_opening_words_stands_at_the_opening(
    untitled: Path, title: str, told: int
) -> None:
    """Whole words at the start of the text, folded as quotes are, with furniture passed over."""
    edit(
        untitled,
        "content/sources/gazette-bridge.yaml",
        "title: Bridge closed after flood",
        f"title: {title}",
    )
    assert len(list(title_not_opening(archive_of(untitled)))) == told


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("GAZETTE - ", 0),
        ("OVERBY, March 5 (Gazette) \u2014 ", 0),
        ("\u201c", 0),
        ("One thing is known. ", 1),
        ("Another headline\n\n", 1),
        ("Flood-", 1),
    ],
)
def test_a_place_and_an_agency_may_stand_before_opening_words(
    untitled: Path, opening: str, told: int
) -> None:
    """A dateline and an opening mark are no words of the article; a headline and a sentence are."""
    seed = untitled / "seeds/gazette.txt"
    seed.write_text(opening + seed.read_text(encoding="utf-8"), encoding="utf-8")
    assert len(list(title_not_opening(archive_of(untitled)))) == told


def test_opening_words_are_marked_as_such(untitled: Path) -> None:
    """The list of sources, the page and all citations say that a title is no headline."""
    made = outputs(untitled)
    pages = {at: page.replace("\xa0", " ") for at, page in pages_of(made.archive, SITE).items()}
    assert " · opening words as title</p>" in pages["sources/"]
    assert (
        "Its headline is not known; its opening words stand as the title."
        in (pages["sources/gazette-bridge/"])
    )
    record = tell_record(made.tell, made.archive.entries["gazette-bridge"])
    one = page_citation(made.site, record)
    title = "Bridge closed after flood [opening words]"
    assert json.loads(csl_json([one]))["title"] == title
    assert f"title = {{{{{title}}}}}" in bibtex([one]).decode()
    assert f"TI  - {title}\r\n" in ris([one]).decode()
    assert "“Bridge closed after flood” [opening words]" in cite_page(made.site, record).plain
    told = json.loads(files_of(made)["sources/gazette-bridge/index.json"])
    assert told["title_is"] == "opening-words"
