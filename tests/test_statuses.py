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
from generator.build.outputs import Outputs
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.record import EventRecord
from generator.documents.telling import Telling
from generator.documents.telling_records import tell_record
from generator.exports.atom import Feed, new_records_file
from generator.exports.citations import bibtex, csl_json, page_citation, ris
from generator.exports.preview_cards import preview_card
from generator.model.site import Site
from generator.pages.head import cite_page
from generator.pages.summaries import description_of
from generator.pages.timelines import around
from projects import edit
from telling import files_of, outputs, pages_of

EVENT = "bridge-closed"
TOLD = "Not begun, according to Two councillors, in The Gazette, 5 March 2025"
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
    assert '<p class="when">Not begun, <a href="#safe">according to Two councillors, in' in page
    assert f'<p class="when">{TOLD}' in pages["actors/anna-holm/"]
    assert description_of(made.tell, record_of(made)).startswith(TOLD)
    blocks = preview_card(made.tell, made.archive.entries[EVENT], "Sheets").blocks
    assert TOLD in [getattr(one, "text", "") for one in blocks]


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
    made = new_records_file(SITE, feed, [(datetime(2025, 3, 6, tzinfo=UTC), record)], {})
    assert f"<summary>{TOLD}.".encode() in made


def test_a_status_goes_with_its_statement(planned: Path) -> None:
    """As of a day before its article, an event has no status."""
    content = as_of(read_content(open_project(planned)), date(2025, 3, 4))
    left = [one for one in content.entries if one.id == EVENT]
    assert [getattr(one.record, "status", "") for one in left] in ([None], [])
    assert Telling(Archive(content)).archive.claims.get("bridge-closed/safe") is None


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
