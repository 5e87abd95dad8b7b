"""No published address dies, and each page says when it last changed."""

from __future__ import annotations

import json
import re
import shutil
from html import unescape
from pathlib import Path

import pytest

from conftest import Commit, Run
from generator.archive.archive import Archive
from generator.archive.published_addresses import addresses, departures
from generator.build.check import check
from generator.build.outputs import outputs_of
from generator.content.load import read_content
from generator.content.project import open_project, read_site
from generator.diff.difference import diff
from generator.documents.telling import Telling
from generator.documents.urls import history_url
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename, rename_statement
from generator.exports.json_records import VERSION
from generator.model.site import Site
from generator.model.vocabulary import Kind
from generator.pages.plan import plan
from generator.pages.render import page_environment, templates_folder
from generator.plugin.site import build_site
from projects import edit
from telling import SMALL, files_at, outputs

REASON = 'Its only article was withdrawn <script>alert("x")</script> & more.'


def remove_the_planks(small: Path) -> None:
    """Delete a record and say so."""
    (small / "content/figures/missing-planks.yaml").unlink()
    (small / "content/redirects.yaml").write_text(
        "removed:\n  - id: missing-planks\n    kind: figure\n    on: 2025-04-01\n"
        f"    why: '{REASON}'\n",
        encoding="utf-8",
    )


def page(folder: Path, path: str) -> str:
    """The HTML that answers at an address."""
    return (folder / path / "index.html").read_text(encoding="utf-8")


def text_of(html: str) -> str:
    """What a reader sees of a page's content."""
    content = html.partition("<main")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", f"<main{content}")).split())


def test_a_deleted_record_still_answers(small: Path, commit: Commit) -> None:
    """Its address has a page that says that it was removed, when and why; nothing leads there."""
    commit(small)
    first = build_site(open_project(small)).site_dir
    published = {path.parent.relative_to(first) for path in first.rglob("index.html")}
    before = Path(shutil.move(first, small.parent / "before"))
    remove_the_planks(small)
    assert diff(open_project(small), "HEAD").lost == ()
    built = build_site(open_project(small))
    assert built.checked.passed
    html = page(built.site_dir, "figures/missing-planks")
    assert text_of(html) == (
        "Removed: missing-planks This figure was removed on 1 April 2025. The reason: "
        f"{REASON} All figures"
    )
    assert '<meta name="robots" content="noindex">' in html
    assert "refresh" not in html
    now = {path.parent.relative_to(first) for path in built.site_dir.rglob("index.html")}
    assert published <= now
    assert "missing-planks" not in (built.site_dir / "sitemap.xml").read_text(encoding="utf-8")
    assert "missing-planks" in (before / "sitemap.xml").read_text(encoding="utf-8")


def test_a_renamed_record_leads_on(small: Path) -> None:
    """Its old address has a page that leads to the new one, by itself and by a link."""
    project = open_project(small)
    write_changes(small, rename(read_content(project), "anna-holm", "a-holm"))
    built = build_site(project)
    html = page(built.site_dir, "actors/anna-holm")
    assert '<meta http-equiv="refresh" content="0; url=../a-holm/">' in html
    assert '<a href="../a-holm/">Anna Holm</a>' in html
    assert text_of(html) == "Moved: Anna Holm This actor has another address now: Anna Holm"
    assert "Mayor of" in page(built.site_dir, "actors/a-holm")


def test_the_description_of_a_page_tells_what_moved_from_what_went(small: Path) -> None:
    """Search engines show it: whether the record is somewhere else, or nowhere."""
    (small / "content/redirects.yaml").write_text(
        "moved: {mayor: anna-holm}\n"
        "removed:\n  - {id: nobody, kind: actor, on: 2025-04-01, why: Withdrawn.}\n",
        "utf-8",
    )
    pages = {page.path: page for page in outputs(small).pages()}
    assert {
        path: pages[path].show().description for path in ("actors/mayor/", "actors/nobody/")
    } == {
        "actors/mayor/": "This record has another address now.",
        "actors/nobody/": "This record is no longer here.",
    }


def test_the_files_for_machines_answer_too(small: Path) -> None:
    """A removed record's JSON says so, its feed and its table are empty; a moved one's files are
    those of now, and its picture too."""
    kept = small / "content/figures/planks-kept.yaml"
    shutil.copy(small / "content/figures/missing-planks.yaml", kept)
    header = files_at(SMALL)["figures/missing-planks/data.csv"].splitlines(keepends=True)[0]
    remove_the_planks(small)
    for old, new in (("anna-holm", "holm-anna"), ("planks-kept", "planks"), ("planks", "wood")):
        write_changes(small, rename(read_content(open_project(small)), old, new))
    site = build_site(open_project(small)).site_dir
    assert (site / "figures/missing-planks/data.csv").read_bytes() == header
    told = json.loads((site / "figures/missing-planks/index.json").read_text(encoding="utf-8"))
    assert told == {
        "version": VERSION,
        "type": "figure",
        "uri": "https://example.org/sheets/figures/missing-planks/",
        "id": "missing-planks",
        "removed": {"day": "2025-04-01", "why": REASON},
    }
    feed = (site / "figures/missing-planks/feed.xml").read_text(encoding="utf-8")
    assert "<entry>" not in feed
    for now, before in (
        ("actors/holm-anna", ["actors/anna-holm"]),
        ("figures/wood", ["figures/planks", "figures/planks-kept"]),
    ):
        names = {one.name for one in (site / now).glob("*.*")} - {"index.html"}
        assert names - {"data.csv"} == {"index.json", "feed.xml", "preview.png"}
        assert ("data.csv" in names) == now.startswith("figures/")
        for old in before:
            for name in names:
                assert (site / old / name).read_bytes() == (site / now / name).read_bytes()
    for old in ("planks", "planks-kept"):
        assert 'content="0; url=../wood/"' in page(site, f"embed/{old}")


def test_a_page_that_leads_on_says_to_machines_that_it_is_a_page(small: Path) -> None:
    """It lists nothing, and neither does one that somebody wrote; a list of records does."""
    remove_the_planks(small)
    write_changes(small, rename(read_content(open_project(small)), "anna-holm", "holm-anna"))
    site = build_site(open_project(small)).site_dir
    for path, kind in (
        ("figures/missing-planks", "WebPage"),
        ("actors/anna-holm", "WebPage"),
        ("about", "WebPage"),
        ("search", "WebPage"),
        ("actors", "CollectionPage"),
    ):
        assert f'"@type":"{kind}","@id":"{path}/"' in page(site, path), path


def test_a_page_that_somebody_wrote_can_be_edited(small: Path) -> None:
    """It leads to its own file, as the page of a record does."""
    html = page(build_site(open_project(small)).site_dir, "about")
    address = "https://code.example/bridge/edit/main/content/pages/about.md"
    assert f'<a href="{address}">Edit this page</a>' in html


def test_departures_follow_to_the_end(small: Path) -> None:
    """What moved and was then removed is told as removed at both addresses; a living id is not."""
    (small / "content/redirects.yaml").write_text(
        "moved: {b: a, c: courier, gazette: courier, lost: nowhere}\n"
        "removed: [{id: a, kind: event, on: 2025-01-01, why: Gone.}]\n",
        encoding="utf-8",
    )
    content = read_content(open_project(small))
    assert [(gone.kind, gone.id, gone.target, gone.why) for gone in departures(content)] == [
        (Kind.ACTOR, "c", "courier", ""),
        (Kind.EVENT, "a", "", "Gone."),
        (Kind.EVENT, "b", "", "Gone."),
    ]
    assert (Kind.EVENT, "b") in addresses(content)
    assert (Kind.ACTOR, "lost") not in addresses(content)


def test_a_link_to_a_moved_record_is_told_its_new_id(small: Path) -> None:
    """Who still writes the old id learns what the record is called now."""
    (small / "content/redirects.yaml").write_text("moved: {mayor: anna-holm}\n", encoding="utf-8")
    edit(small, "content/actors/overby.yaml", "kind:", "summary: See [[mayor]].\nkind:")
    (found,) = check(open_project(small)).diagnostics
    assert found.message == 'no record has the id "mayor".'
    assert found.help.startswith('It is called "anna-holm" now. ')


def test_each_page_says_when_it_last_changed(small: Path, commit: Commit) -> None:
    """The day comes from git; the page links to all changes of its record."""
    commit(small, "2025-03-05")
    actor = small / "content/actors/courier.yaml"
    actor.write_text("name: Courier\nkind: outlet\n", encoding="utf-8")
    commit(small, "2025-04-01")
    site_dir = build_site(open_project(small)).site_dir
    assert "Last changed 1 April 2025 History Edit this record" in text_of(
        page(site_dir, "actors/courier")
    )
    html = page(site_dir, "events/bridge-closed")
    assert "Last changed 5 March 2025" in html
    history = "https://code.example/bridge/commits/main/content/events/bridge-closed.yaml"
    assert f'<a href="{history}">History</a>' in html


def test_without_git_no_day_is_shown(small: Path) -> None:
    """Nobody knows, so nothing is said."""
    project = open_project(small)
    archive = build_site(project).checked.archive
    templates = page_environment([templates_folder()])
    outputs = outputs_of(project, archive, read_site(project), templates)
    assert {page.show().changed for page in outputs.pages()} == {""}
    assert "Last changed" not in page(small / "site", "actors/courier")


def rename_a_statement(small: Path) -> None:
    """Give a statement another id, and say so; say of another one that it was removed."""
    edit(small, "content/events/bridge-closed.yaml", "id: safe", "id: said-to-be-safe")
    for path in (small / "content").rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("closed/safe", "closed/said-to-be-safe"), encoding="utf-8")
    (small / "content/redirects.yaml").write_text(
        "moved_statements:\n  bridge-closed/safe: bridge-closed/said-to-be-safe\n"
        "removed_statements:\n  - {statement: bridge-closed/sunk, on: 2025-04-01, why: Not so.}\n",
        encoding="utf-8",
    )


def test_an_old_id_is_no_new_records(small: Path, commit: Commit) -> None:
    """A redirect whose id another record takes is lost; one that is renamed back is not."""
    commit(small)
    write_changes(small, rename(read_content(open_project(small)), "radio-vale", "vale-radio"))
    commit(small)
    (small / "content/redirects.yaml").unlink()
    (small / "content/actors/radio-vale.yaml").write_text("name: Other\nkind: outlet\n")
    assert [(one.code, one.message) for one in diff(open_project(small), "HEAD").lost] == [
        ("L125", '"radio-vale" led to "vale-radio", and another record would have that id.')
    ]
    (small / "content/actors/radio-vale.yaml").unlink()
    (small / "content/redirects.yaml").write_text("moved:\n  radio-vale: vale-radio\n")
    write_changes(small, rename(read_content(open_project(small)), "vale-radio", "radio-vale"))
    assert diff(open_project(small), "HEAD").lost == ()


def _lost(root: Path) -> list[tuple[str, str]]:
    """What diff tells of addresses that would lead elsewhere, and what to do."""
    return [(one.message, one.help) for one in diff(open_project(root), "HEAD").lost]


def test_an_old_id_leads_to_its_record_and_to_no_other(small: Path, commit: Commit) -> None:
    """The line of a record that moved may follow it, and name no other one, whatever is done to
    either; who follows the help ends with what was right."""
    register = small / "content/redirects.yaml"

    def call(old: str, new: str) -> None:
        write_changes(small, rename(read_content(open_project(small)), old, new))

    commit(small)
    call("gazette", "gz")
    commit(small)
    kept = register.read_text(encoding="utf-8")
    register.write_text(kept.replace("gazette: gz", "gazette: courier"), encoding="utf-8")
    message = 'the old id "gazette" of the record "gz" would lead {}.'
    into = "in moved: of content/redirects.yaml"
    assert _lost(small) == [
        (
            message.format('to "courier"'),
            f"Write gazette: gz {into}, not courier.",
        )
    ]
    call("gz", "the-gazette")
    assert _lost(small) == [
        (
            message.format('to "courier"'),
            f"Write gazette: the-gazette {into}, not courier.",
        )
    ]
    text = register.read_text(encoding="utf-8")
    register.write_text(text.replace("gazette: courier", "gazette: the-gazette", 1), "utf-8")
    assert _lost(small) == []
    call("the-gazette", "gazette")
    assert _lost(small) == []


@pytest.mark.parametrize(
    ("register", "message", "fix"),
    [
        (
            "moved: {gazette: nobody}",
            "would lead nowhere.",
            "Write gazette: gz in moved: of content/redirects.yaml, not nobody.",
        ),
        (
            "moved: {other: gz}",
            "would lead nowhere.",
            "Add gazette: gz to moved: of content/redirects.yaml.",
        ),
        (
            "removed: [{id: gazette, kind: actor, on: 2025-04-01, why: Gone.}]",
            "would lead to a removed record.",
            (
                "Add gazette: gz to moved: of content/redirects.yaml, and take gazette out of its "
                "removed:."
            ),
        ),
    ],
    ids=["to-nothing", "no-line", "removed"],
)
def test_the_line_of_a_record_that_moved_is_given_back(
    small: Path, commit: Commit, register: str, message: str, fix: str
) -> None:
    """Of a record that is there, its old address says neither nothing nor that it was removed."""
    write_changes(small, rename(read_content(open_project(small)), "gazette", "gz"))
    commit(small)
    (small / "content/redirects.yaml").write_text(f"{register}\n", encoding="utf-8")
    assert _lost(small) == [(f'the old id "gazette" of the record "gz" {message}', fix)]


def test_the_target_of_redirects_is_removed_by_one_line(small: Path, commit: Commit) -> None:
    """Two old ids lead to a record that is deleted: one finding, whose first way, one item, and
    whose second, a new id for all, leave nothing to tell of."""
    moved = "moved:\n  closed: bridge-closed\n  shut: bridge-closed\n"
    event, register = small / "content/events/bridge-closed.yaml", small / "content/redirects.yaml"
    register.write_text(moved, encoding="utf-8")
    commit(small)
    text = event.read_text(encoding="utf-8")
    event.unlink()
    (small / "content/questions/closing-day.yaml").unlink(missing_ok=True)
    of_event = [one for one in _lost(small) if '"bridge-closed"' in one[0] or "shut" in one[0]]
    assert of_event == [
        (
            'the page of the event "bridge-closed" would be gone without a word.',
            (
                "Add {id: bridge-closed, kind: event, on: …, why: …} to the list removed: of "
                "content/redirects.yaml, or, if it has another id now, bridge-closed: NEW to its "
                "moved:, and NEW in closed: bridge-closed, shut: bridge-closed; if it is removed, "
                "these lines stay as they are."
            ),
        )
    ]
    gone = "removed: [{id: bridge-closed, kind: event, on: 2025-04-01, why: Gone.}]\n"
    register.write_text(moved + gone, encoding="utf-8")
    assert not [one for one in _lost(small) if "closed" in one[0] or "shut" in one[0]]
    event.with_name("closing.yaml").write_text(text, encoding="utf-8")
    register.write_text(
        "moved: {closed: closing, shut: closing, bridge-closed: closing}\n", encoding="utf-8"
    )
    assert not [one for one in _lost(small) if "bridge-closed" in one[0] or "shut" in one[0]]


def test_the_help_on_a_taken_id_is_right_after_the_rename_too(small: Path, commit: Commit) -> None:
    """Give the other record another id, as it says: the command leaves a line for the old id, which
    is told as wrong, and how it must read; of statements there is then nothing to do."""
    mayor = small / "content/actors/anna-holm.yaml"
    commit(small)
    write_changes(small, rename(read_content(open_project(small)), "anna-holm", "holm"))
    commit(small)
    (small / "content/redirects.yaml").unlink()
    mayor.write_text("name: Anna Holm the younger\nkind: person\n", encoding="utf-8")
    assert _lost(small) == [
        (
            '"anna-holm" led to "holm", and another record would have that id.',
            (
                "Give the new record another id. Then moved: of content/redirects.yaml must have "
                "one line for anna-holm, which is anna-holm: holm."
            ),
        )
    ]
    write_changes(small, rename(read_content(open_project(small)), "anna-holm", "younger"))
    assert _lost(small) == [
        (
            'the old id "anna-holm" of the record "holm" would lead to "younger".',
            "Write anna-holm: holm in moved: of content/redirects.yaml, not younger.",
        )
    ]
    edit(small, "content/redirects.yaml", "anna-holm: younger", "anna-holm: holm")
    assert _lost(small) == []
    assert check(open_project(small)).passed


def test_a_statement_that_went_to_another_record_is_found(small: Path, commit: Commit) -> None:
    """Where one other record has the same words of the same article, the line leads there."""
    commit(small)
    planks = small / "content/figures/missing-planks.yaml"
    head, _, item = planks.read_text(encoding="utf-8").partition("  - id: council")
    planks.write_text(head, encoding="utf-8")
    split = small / "content/figures/counted-planks.yaml"
    start = head.partition("  - id")[0].replace("Missing planks", "Counted planks")
    split.write_text(f"{start}  - id: counted{item}", encoding="utf-8")
    assert _lost(small) == [
        (
            'the permalink of the statement "missing-planks/council" would lead nowhere.',
            (
                "Add missing-planks/council: counted-planks/counted to the end of "
                "moved_statements: of content/redirects.yaml."
            ),
        )
    ]


def test_the_id_of_a_removed_record_is_no_others(small: Path, commit: Commit) -> None:
    """Where something was removed, nothing else may be; what was, may come back with new words."""
    planks = small / "content/figures/missing-planks.yaml"
    kept = planks.read_text(encoding="utf-8")
    commit(small)
    remove_the_planks(small)
    edit(small, "content/events/bridge-closed.yaml", "id: safe", "id: told")
    removed = "removed_statements: [{statement: bridge-closed/safe, on: 2025-04-01, why: No.}]\n"
    with (small / "content/redirects.yaml").open("a", encoding="utf-8") as file:
        file.write(removed)
    commit(small)
    (small / "content/redirects.yaml").unlink()
    other = "name: Boats\nmeasures: The boats.\nunit: boats\nkind: stock\n"
    planks.write_text(other, encoding="utf-8")
    edit(small, "content/events/bridge-closed.yaml", "id: on-sunday", "id: safe")
    last = "Give the new {} another id. {}: of content/redirects.yaml must go on to have the item"
    found = [one for one in _lost(small) if "was removed" in one[0]]
    assert found == [
        (
            '"missing-planks" was removed, and another record would have that id.',
            f"{last.format('record', 'removed')} for missing-planks.",
        ),
        (
            '"bridge-closed/safe" was removed, and another statement would have that id.',
            f"{last.format('statement', 'removed_statements')} for bridge-closed/safe.",
        ),
    ]
    planks.write_text(kept.replace("name: Missing", "name: Lost"), encoding="utf-8")
    edit(small, "content/events/bridge-closed.yaml", "id: safe", "id: on-sunday")
    edit(small, "content/events/bridge-closed.yaml", "id: told", "id: safe")
    assert [one for one in _lost(small) if "was removed" in one[0]] == []


def test_an_old_id_is_no_new_statements(small: Path, commit: Commit) -> None:
    """Nor is that of a statement, which its permalink and the feeds go by."""
    event = "content/events/bridge-closed.yaml"

    def rename_it(old: str, new: str) -> None:
        write_changes(small, rename_statement(read_content(open_project(small)), old, new))

    commit(small)
    rename_it("bridge-closed/safe", "bridge-closed/told")
    commit(small)
    kept = (small / event).read_text(encoding="utf-8")
    register = (small / "content/redirects.yaml").read_text(encoding="utf-8")
    (small / "content/redirects.yaml").unlink()
    (small / event).write_text(
        f'{kept}  - {{id: safe, text: "The bridge is old.", evidence: '
        '[{source: gazette-bridge, quote: "the old bridge"}]}\n',
        encoding="utf-8",
    )
    (lost,) = diff(open_project(small), "HEAD").lost
    said = '"bridge-closed/safe" led to "bridge-closed/told", and another statement would have'
    assert (lost.code, lost.message) == ("L125", f"{said} that id.")
    assert (
        lost.help == "Give the new statement another id. Then moved_statements: of "
        "content/redirects.yaml must have one line for bridge-closed/safe, which is "
        "bridge-closed/safe: bridge-closed/told."
    )
    (small / event).write_text(kept, encoding="utf-8")
    (small / "content/redirects.yaml").write_text(register, encoding="utf-8")
    rename_it("bridge-closed/told", "bridge-closed/safe")
    assert diff(open_project(small), "HEAD").lost == ()


def test_an_id_taken_in_the_same_change_is_told(small: Path, commit: Commit) -> None:
    """The diff tells that a permalink has another statement now, though no line ever told of it."""
    event = small / "content/events/bridge-closed.yaml"
    commit(small)
    text = event.read_text(encoding="utf-8").replace("id: safe", "id: sound")
    event.write_text(
        f'{text}  - {{id: safe, text: "The bridge is old.", evidence: '
        '[{source: gazette-bridge, quote: "the old bridge"}]}\n',
        encoding="utf-8",
    )
    (lost,) = diff(open_project(small), "HEAD").lost
    assert lost.message == (
        '"bridge-closed/safe" was the id of the statement "bridge-closed/sound", and another one '
        "would have it."
    )
    assert lost.help == (
        "Give the new statement another id. Add bridge-closed/safe: bridge-closed/sound to the end "
        "of moved_statements: of content/redirects.yaml."
    )


def test_a_line_that_is_there_is_corrected(small: Path, commit: Commit) -> None:
    """Where the register has a line on a permalink the diff says what to write in it; what led to
    something removed leads to that still, also when its record goes into another."""
    (small / "content/redirects.yaml").write_text(
        "moved_statements:\n  overby/x: bridge-closed/safe\n", encoding="utf-8"
    )
    commit(small)
    (small / "content/redirects.yaml").write_text(
        "moved_statements:\n  overby/x: bridge-closed/on-sunday\n", encoding="utf-8"
    )
    (lost,) = diff(open_project(small), "HEAD").lost
    assert lost.message == (
        'the permalink "overby/x" of the statement "bridge-closed/safe" would lead to '
        '"bridge-closed/on-sunday".'
    )
    assert lost.help == (
        "Write overby/x: bridge-closed/safe in moved_statements: of content/redirects.yaml, not "
        "bridge-closed/on-sunday."
    )
    gone = "removed_statements:\n  - {statement: bridge-closed/old, on: 2025-03-09, why: Wrong.}\n"
    (small / "content/redirects.yaml").write_text(
        f"moved:\n  closed: bridge-closed\n{gone}", encoding="utf-8"
    )
    commit(small)
    (small / "content/redirects.yaml").write_text(
        f"moved:\n  closed: bridge-shut\n  bridge-closed: bridge-shut\n{gone}", encoding="utf-8"
    )
    event = small / "content/events/bridge-closed.yaml"
    event.rename(event.with_name("bridge-shut.yaml"))
    (lost,) = diff(open_project(small), "HEAD").lost
    assert lost.message == 'the permalink of the statement "closed/old" would lead nowhere.'
    assert lost.help == (
        "Add closed/old: bridge-closed/old to the end of moved_statements: of "
        "content/redirects.yaml."
    )


def test_the_page_of_a_removed_record_leads_on_to_what_moved_off_it(small: Path) -> None:
    """The old permalink of a statement that went elsewhere before its record did answers."""
    remove_the_planks(small)
    with (small / "content/redirects.yaml").open("a", encoding="utf-8") as file:
        file.write("moved_statements: {missing-planks/holm: bridge-closed/safe}\n")
    project, templates = open_project(small), page_environment([templates_folder()])
    made = outputs_of(project, check(project).archive, read_site(project), templates)
    (gone,) = (one for one in made.pages() if one.path == "figures/missing-planks/")
    told = made.rendered(gone).markdown
    assert '<p id="holm"><a data-now href="../../events/bridge-closed/#safe">' in told


def test_a_statements_old_permalink_answers(small: Path, commit: Commit) -> None:
    """The page has an element with the old id, which leads on or says what became of it; also after
    its record was renamed."""
    commit(small)
    rename_a_statement(small)
    assert diff(open_project(small), "HEAD").lost == ()
    content = read_content(open_project(small))
    write_changes(small, rename(content, "bridge-closed", "old-bridge"))
    built = build_site(open_project(small))
    assert built.checked.report() == "no problems found\n"
    html = page(built.site_dir, "events/old-bridge")
    assert '<p id="safe"><a data-now href="#said-to-be-safe">' in html
    assert "A statement with this address was removed on 1 April 2025: Not so." in text_of(html)


def test_a_statement_keeps_the_id_of_its_feed_entry(small: Path, commit: Commit) -> None:
    """Who follows a feed sees no statement again because it, or its record, has another id, and it
    changed when its words did."""
    commit(small, "2025-03-05")
    before = build_site(open_project(small)).site_dir / "feed.xml"
    ids = sorted(re.findall("<id>.*</id>", before.read_text(encoding="utf-8")))
    rename_a_statement(small)
    content = read_content(open_project(small))
    write_changes(small, rename(content, "bridge-closed", "old-bridge"))
    commit(small, "2025-04-01")
    feed = build_site(open_project(small)).site_dir / "feed.xml"
    text = feed.read_text(encoding="utf-8")
    assert sorted(re.findall("<id>.*</id>", text)) == ids
    kept = re.findall(r"<entry>(?:(?!</entry>).)*#on-monday\"(?:(?!</entry>).)*", text, re.DOTALL)
    assert [one.partition("<updated>")[2][:10] for one in kept] == ["2025-03-05"]


def test_quotes_keep_their_address_when_their_source_is_renamed(small: Path) -> None:
    """Who followed a link to a quote arrives at it, by way of the page that the source has left."""

    def anchors(source: str) -> list[str]:
        html = page(build_site(open_project(small)).site_dir, f"sources/{source}")
        return re.findall('id="(q-[0-9a-f]{8})"', html)

    before = anchors("gazette-bridge")
    content = read_content(open_project(small))
    write_changes(small, rename(content, "gazette-bridge", "gazette-on-the-bridge"))
    assert before
    assert {*before} <= {*anchors("gazette-on-the-bridge")}


def test_timelines_and_places_answer_after_a_rename(small: Path, commit: Commit) -> None:
    """An actor's timeline moves with the actor; a place's page that goes is told, and leads on. The
    register goes before, and no path is planned twice."""
    event = (small / "content/events/bridge-closed.yaml").read_text(encoding="utf-8")
    again = "\n  - id: ".join(event.split("\n  - id: ")[:2]).replace("Closing", "Inspection") + "\n"
    (small / "content/events/inspection.yaml").write_text(again, encoding="utf-8")
    commit(small)
    content = read_content(open_project(small))
    write_changes(small, rename(content, "anna-holm", "a-holm"))
    edit(small, "content/events/inspection.yaml", "place: Overby", "place: Overby town")
    (lost,) = diff(open_project(small), "HEAD").lost
    assert lost.message == "the page places/overby/ would be gone without a word."
    assert lost.help == (
        "Add places/overby/: events/ to moved_pages: of content/redirects.yaml; instead of events/ "
        "write the page that tells most of the same, if there is one."
    )
    register = small / "content/redirects.yaml"
    moved = "moved_pages:\n  places/overby/: events/\n"
    register.write_text(register.read_text(encoding="utf-8") + moved, encoding="utf-8")
    assert diff(open_project(small), "HEAD").lost == ()
    site = build_site(open_project(small)).site_dir
    assert 'content="0; url=../../events/"' in page(site, "places/overby")
    assert 'content="0; url=../../a-holm/timeline/"' in page(site, "actors/anna-holm/timeline")
    with register.open("a", encoding="utf-8") as lines:
        lines.write("  actors/anna-holm/timeline/: events/\n")
    tell = Telling(Archive(read_content(open_project(small))))
    (left,) = (one for one in plan(tell, Site("")) if one.path == "actors/anna-holm/timeline/")
    assert left.show().moved_to == "events/"


@pytest.mark.parametrize(
    ("edit_uri", "place"),
    [
        ("edit/main/", "commits/main/"),
        ("blob/main/", "commits/main/"),
        ("-/edit/main/", "-/commits/main/"),
        ("_edit/main/", "commits/main/"),
        ("edit/edit/", "commits/edit/"),
        ("", None),
        ("?query=root/docs/", None),
    ],
)
def test_the_history_of_a_record_is_found(edit_uri: str, place: str | None) -> None:
    """GitHub, GitLab and Gitea are understood; of any other forge nothing is guessed."""
    path = "content/actors/anna-holm.yaml"
    site = Site("", repo_url="https://code.example/x/", edit_uri=edit_uri)
    expected = f"https://code.example/x/{place}{path}" if place else ""
    assert history_url(site, path) == expected
    assert history_url(Site("", edit_uri=edit_uri), path) == ""


def test_ids_that_were_exchanged_are_told(small: Path, commit: Commit) -> None:
    """Two statements that have each other's ids would each be found where the other was."""
    commit(small, "2025-03-05")
    path = small / "content/events/bridge-closed.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in (("on-monday", "aside"), ("on-sunday", "on-monday"), ("aside", "on-sunday")):
        text = text.replace(f"id: {old}", f"id: {new}")
    path.write_text(text, encoding="utf-8")
    found = 'was the id of the statement that has the id "bridge-closed/on-{}" now.'
    assert _lost(small) == [
        (
            f'"bridge-closed/on-{was}" {found.format(now)}',
            f"Give it bridge-closed/on-{was} again, and each statement its own id.",
        )
        for was, now in (("monday", "sunday"), ("sunday", "monday"))
    ]


@pytest.mark.parametrize(
    "old", ["actors/index.html/", "data/v1/index.json/", "x/index.html/", f"{chr(0x1F600) * 190}/"]
)
def test_a_page_has_moved_from_no_file(run: Run, small: Path, old: str) -> None:
    """A path that a file has, or that no disk takes, is refused at its line, before a build."""
    moved = f"moved_pages:\n  {old}: events/\n"
    (small / "content/redirects.yaml").write_text(moved, encoding="utf-8")
    for command in ("check", "build"):
        code, said, _ = run(command)
        assert code == 1
        assert "content/redirects.yaml:2:3: error " in said
