"""The rules: each finds what it should, says it in exactly these words, and leaves the rest alone.

``tests/checks/CODE-name/`` holds for each rule a ``good`` and a ``bad`` folder: files that are laid
over the small project of ``tests/small``. With the good ones nothing is found, with the bad ones
exactly what ``expected.txt`` says. A rule of the built site has a ``site`` folder instead, and one
that compares two states a ``before``, and the one on merges a ``merged-branch.txt``.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from conftest import Golden
from generator.archive.archive import Archive
from generator.build.check import check_moved_pages
from generator.build.link_check import check_site
from generator.build.manual import ALL_RULES, STAGES
from generator.checks import all_rules as checks
from generator.checks.allowances import allowance_for_nothing, allowed_in
from generator.checks.lost_addresses import lost_address
from generator.checks.lost_sites import (
    lost_hand_written_page,
    moved_site,
    other_feed_ids,
    published_days_moved,
)
from generator.checks.number_limits import RECORD_NUMBERS_MAX
from generator.checks.published_promises import register_reworded, replaced_whole
from generator.checks.source_texts import source_text_changed
from generator.content.load import Content, read_content
from generator.content.project import open_project
from generator.content.publication import read_publication
from generator.content.yaml_nodes import MAX_BYTES, MAX_NODES
from generator.diagnostics.diagnostic import MANUAL_HEADINGS, Diagnostic, Rule, in_order
from generator.diagnostics.renderers import render_text
from generator.documents.telling import Telling
from generator.model.site import Site
from generator.pages.plan import plan
from projects import TESTS, edit

CASES = sorted(path for path in (TESTS / "checks").iterdir() if path.is_dir())
_FORTY = (
    b"- {id: n%d, text: '"
    + b"7 men, " * 39
    + b"7.', evidence: [{source: courier-bridge, quote: The council counted}]}\n"
)
# Too large to keep as files: what is laid over the small project is made here.
MADE = {
    "Y103-file-too-large": {
        "good": b"name: The river\nkind: organisation\naliases: [river]\n",
        "bad": b"#" * MAX_BYTES + b"\nname: The river\n",
    },
    "Y115-too-many-values": {
        "good": b"name: The river\nkind: organisation\naliases:\n" + b"- x\n" * (MAX_NODES - 7),
        "bad": b"name: The river\nkind: organisation\naliases:\n" + b"- x\n" * (MAX_NODES - 6),
    },
    "N118-too-many-numbers": {
        side: b"name: The river\nkind: organisation\nfacts:\n"
        + b"".join(_FORTY % n for n in range(most))
        for side, most in {
            "good": RECORD_NUMBERS_MAX // 50,
            "bad": RECORD_NUMBERS_MAX // 40,
        }.items()
    },
}


def content_of(folder: Path, tmp_path: Path) -> Content:
    """The small project with the files of a folder laid over it, as it is read."""
    root = tmp_path / folder.name
    shutil.copytree(TESTS / "small", root)
    shutil.copytree(folder, root, symlinks=True, dirs_exist_ok=True)
    return read_content(open_project(root))


def found_in(folder: Path, tmp_path: Path) -> str:
    """What is found when the files of a folder are checked, as text."""
    if (folder / "site").is_dir():
        return shown(list(check_site(folder / "site")), None)
    content = content_of(folder, tmp_path)
    archive = Archive(content)
    diagnostics = [*content.diagnostics, *checks.check(archive), *check_moved_pages(archive)]
    diagnostics += allowance_for_nothing(archive, diagnostics)
    before = folder.parent / "before"
    if before.is_dir():
        was = content_of(before, tmp_path)
        for rule in (lost_address, register_reworded, replaced_whole):
            diagnostics += rule(was, content)
        projects = (open_project(tmp_path / one.name) for one in (before, folder))
        published = map(read_publication, projects)
        old, new = (one for one in published if one)
        answered = {page.path for page in plan(Telling(archive), Site(""))}
        diagnostics += lost_hand_written_page(old, new, answered)
        diagnostics += [*moved_site(old, new), *other_feed_ids(old, new)]
    branch = folder / "merged-branch.txt"
    diagnostics += published_days_moved(branch.read_text().strip()) if branch.is_file() else ()
    allowed = allowed_in(archive, diagnostics)
    return shown([told for told in diagnostics if told not in allowed], content)


def shown(diagnostics: list[Diagnostic], content: Content | None) -> str:
    """Diagnostics as text; with the lines they are about when there is content."""
    return render_text(
        in_order(diagnostics), content.line if content else lambda _path, _number: ""
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_good_passes(case: Path, tmp_path: Path) -> None:
    """With the good files, no rule finds anything."""
    assert found_in(case / "good", tmp_path) == "no problems found\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_bad_is_told(case: Path, tmp_path: Path, golden: Golden) -> None:
    """With the bad files, the rule finds what it should, in these very words."""
    found = found_in(case / "bad", tmp_path)
    code, _, name = case.name.partition("-")
    assert f" {code} {name}: " in found
    golden(case / "expected.txt", found)


@pytest.mark.parametrize("name", MADE)
def test_a_file_above_a_limit(tmp_path: Path, golden: Golden, name: str) -> None:
    """A file of more than 1 MiB, or of too many values or numbers, is refused, and one below is
    read."""
    for side, data in MADE[name].items():
        folder = tmp_path / "made" / side
        path = folder / "content/actors/river.yaml"
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
        found = found_in(folder, tmp_path)
        if side == "bad":
            golden(f"checks/{name}.txt", found)
        else:
            assert name[:4] not in found


@pytest.mark.parametrize(("piece", "told"), [("", False), ("and many more men, ", True)])
def test_a_number_of_a_long_text_counts_more(tmp_path: Path, piece: str, *, told: bool) -> None:
    """As many numbers as a record may have are too many in texts that are long, for the whole text
    of each is read."""
    text = f"{'7 men, ' * 10}{piece * 45}7"
    lines = (
        f"- {{id: n{n}, text: '{text}', evidence: [{{source: courier-bridge, quote: The}}]}}"
        for n in range(RECORD_NUMBERS_MAX // 12)
    )
    path = tmp_path / "made/long/content/actors/river.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("name: The river\nkind: organisation\nfacts:\n" + "\n".join(lines), "utf-8")
    assert ("N118" in found_in(tmp_path / "made/long", tmp_path)) is told


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_a_rule_is_complete(rule: Rule[...]) -> None:
    """Each rule has a stage, a whole manual, and a good and a bad fixture."""
    assert rule.code[0] in STAGES
    assert all(getattr(rule.manual, heading.lower()) for heading in MANUAL_HEADINGS)
    name = f"{rule.code}-{rule.name}"
    sides = MADE.get(name, {}) or {path.name for path in (TESTS / "checks" / name).iterdir()}
    assert {"good", "bad"} <= set(sides)


def test_each_rule_says_how_much_it_must_see() -> None:
    """Each rule of linked content is run once: at each record, at each source, or over all."""
    scopes = (*checks.RECORD_RULES, *checks.SOURCE_RULES, *checks.WHOLE_RULES)
    assert sorted(rule.code for rule in scopes) == sorted(rule.code for rule in checks.RULES)


def test_codes_and_names_are_given_once() -> None:
    """No two rules share a code or a name, and no fixture is left of a rule that has gone."""
    codes = [rule.code for rule in ALL_RULES]
    names = [rule.name for rule in ALL_RULES]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    rules = {f"{rule.code}-{rule.name}" for rule in ALL_RULES}
    assert {case.name for case in CASES} | MADE.keys() == rules


def test_changed_line_ends_are_told(tmp_path: Path) -> None:
    """A text whose line ends git rewrote is not taken for another one, whichever way round."""
    path = "seeds/courier.txt"
    root = shutil.copytree(TESTS / "small", tmp_path / "windows")
    unix = (root / path).read_bytes()
    (root / path).write_bytes(unix.replace(b"\n", b"\r\n"))
    (told,) = checked(root)
    assert told.message == (
        'the file "seeds/courier.txt" is not the one that was recorded: only its line ends differ.'
    )
    assert told.help == (
        "Git has changed them here: let the file .gitattributes have the line "
        "`seeds/*.txt -text`, and run `git checkout -- seeds`."
    )
    recorded = hashlib.sha256((root / path).read_bytes()).hexdigest()
    (root / path).write_bytes(unix)
    edit(root, "content/sources/courier-bridge.yaml", hashlib.sha256(unix).hexdigest(), recorded)
    (told,) = checked(root)
    assert told.help == (
        "Git has changed them since: let the file .gitattributes have the line "
        f"`seeds/*.txt -text`, and write sha256: {hashlib.sha256(unix).hexdigest()}."
    )


def checked(root: Path) -> list[Diagnostic]:
    """What is wrong with a project's texts."""
    return list(source_text_changed(Archive(read_content(open_project(root)))))
