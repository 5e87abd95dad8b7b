"""What is remembered and shared out: it saves time and changes nothing else."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.archive.archive import Archive
from generator.build.cache import Cache, cache_file
from generator.build.check import check
from generator.build.reading import Memory
from generator.checks.all_rules import RULES
from generator.content import page_cost
from generator.content.files import digest_of
from generator.content.forked import shared_out
from generator.content.load import read_content
from generator.content.project import Project, open_project
from generator.diagnostics.diagnostic import Diagnostic, in_order
from projects import TESTS

# What may come to stand in the place of a word: ids, numbers, dates, words of the articles.
WORDS = (
    *("anna-holm", "overby", "radio-vale", "gazette", "nobody", "bridge-closed", "missing-planks"),
    *("bridge-closed/on-monday", "missing-planks/holm", "gazette-bridge", "courier-bridge"),
    *("12", "14", "15", "2025-03-02", "2025-03-05", "2024", "Sunday", "Monday", "[[overby]]"),
    *("[[bridge-closed/on-sunday]]", "[[anna-holm/mayor|Radio Vale]]"),
    *("person", "outlet", "state", "stock", "cumulative", "almost", "denies", "said", "safe", ""),
)
REGISTERS = {
    "content/wording.yaml": "loaded:\n  - {term: safe, instead: sound}\n",
    "content/redirects.yaml": "moved: {holm: anna-holm, gone: nobody}\n",
    "content/events/second.yaml": "name: Second\ndate: 2025\npart_of: [bridge-closed]\n",
    "content/figures/planks.yaml": "name: Planks\nmeasures: All.\nunit: planks\nkind: stock\n"
    "sums:\n  - {of: [missing-planks], as_of: 2025-03-06}\n",
    "content/actors/second.yaml": "name: Anna Holm\nkind: person\n",
}
Edit = Callable[[Path], None]


def changed_word(file: int, place: int, word: str) -> Edit:
    """Put another word in the place of one."""

    def edit(root: Path) -> None:
        files = sorted((*root.glob("content/*/*.yaml"), *root.glob("seeds/*.txt")))
        path = files[file % len(files)]
        text = path.read_text(encoding="utf-8")
        found = list(re.finditer(r"[\w/-]+|\Z", text))
        there = found[place % len(found)]
        path.write_text(text[: there.start()] + word + text[there.end() :], encoding="utf-8")

    return edit


def moved_file(file: int, name: str, *, keep: bool) -> Edit:
    """Give a record another id, in the place of another perhaps; or a second one."""

    def edit(root: Path) -> None:
        files = sorted(root.glob("content/*/*.yaml"))
        path = files[file % len(files)]
        data = path.read_bytes()
        if not keep:
            path.unlink()
        path.with_name(f"{name}.yaml").write_bytes(data)

    return edit


def added_file(name: str) -> Edit:
    """Add a register or a record."""

    def edit(root: Path) -> None:
        (root / name).write_text(REGISTERS[name], encoding="utf-8")

    return edit


EDITS = st.one_of(
    st.builds(changed_word, st.integers(0, 40), st.integers(0, 200), st.sampled_from(WORDS)),
    st.builds(
        moved_file,
        st.integers(0, 40),
        st.sampled_from(("anna-holm", "other", "over-by", "gazette-bridge")),
        keep=st.booleans(),
    ),
    st.builds(added_file, st.sampled_from(sorted(REGISTERS))),
)


def found_plainly(project: Project) -> tuple[Diagnostic, ...]:
    """What all rules find when each is run over everything at once."""
    content = read_content(project)
    archive = Archive(content)
    return in_order([*content.diagnostics, *(one for rule in RULES for one in rule(archive))])


def no_warning(problem: str) -> None:
    """Fail when the cache is left aside."""
    raise AssertionError(problem)


@settings(max_examples=25)
@given(st.lists(EDITS, min_size=1, max_size=5))
def test_edits_are_told_as_if_all_was_read_anew(edits: list[Edit]) -> None:
    """After any edits, each rule says the same: at once, in parts, from the cache, in processes."""
    with TemporaryDirectory() as name:
        project = open_project(Path(shutil.copytree(TESTS / "small", Path(name) / "project")))
        for edit in (lambda _root: None, *edits):
            edit(project.root)
            expected = found_plainly(project)
            with Cache(Path(name) / "cache/check.sqlite", no_warning) as cache:
                assert check(project, memory=Memory(cache, 1)).diagnostics == expected
            assert check(project).diagnostics == expected


def test_processes_say_the_same(small: Path) -> None:
    """One, two and five processes find the same, also where much is wrong."""
    for at in range(12):
        changed_word(at, 7 * at, WORDS[at])(small)
    project = open_project(small)
    expected = found_plainly(project)
    assert len(expected) > 5
    for jobs in (1, 2, 5):
        assert check(project, memory=Memory(jobs=jobs)).diagnostics == expected


def test_a_cached_archive_is_the_archive(small: Path, tmp_path: Path) -> None:
    """What is linked from the cache is what is linked from the files."""
    project = open_project(small)
    expected = Archive(read_content(project))
    for _ in range(2):
        with Cache(tmp_path / "cache/check.sqlite", no_warning) as cache:
            archive = check(project, memory=Memory(cache, 1)).archive
        assert archive.content.entries == expected.content.entries
        assert dict(archive.claims) == dict(expected.claims)
        assert archive.backlinks("overby") == expected.backlinks("overby")
        for claim in archive.claims.values():
            assert archive.stands(claim) == expected.stands(expected.claims[claim.ref])
            assert archive.citations(claim) == expected.citations(claim)
            place = claim.entry.span(*claim.path)
            assert place == expected.claims[claim.ref].entry.span(*claim.path)


def cut(file: Path) -> None:
    """Cut the file in half."""
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def spoil(file: Path) -> None:
    """Write something else into every row."""
    with sqlite3.connect(file) as tables:
        tables.execute("UPDATE found SET found = replace(found, 'overby', 'overbx')")


def spoil_trees(file: Path) -> None:
    """Write something else into the tree of every record."""
    with sqlite3.connect(file) as tables:
        tables.execute(
            "UPDATE found SET tree = CAST(replace(CAST(tree AS TEXT), 'Anna', 'Inga') AS BLOB)"
        )


def age(file: Path) -> None:
    """Let another version have made it."""
    with sqlite3.connect(file) as tables:
        tables.execute("UPDATE made_by SET version = x'00'")


def replace_by_rows(file: Path) -> None:
    """Put rows of other types in the place of ours."""
    with sqlite3.connect(file) as tables:
        tables.execute("UPDATE found SET key = 1, digest = 'x', found = NULL")


def replace_by_text(file: Path) -> None:
    """Put something else in its place."""
    file.write_text("no database")


def put_view(file: Path) -> None:
    """Put a view that never ends in the place of a table."""
    endless = "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT max(x)"
    with sqlite3.connect(file) as tables:
        tables.execute("DROP TABLE made_by")
        tables.execute(f"CREATE VIEW made_by AS {endless} AS version FROM r")


def say_nothing(file: Path) -> None:
    """Put rows that say nothing, each with its right digest, in the place of ours."""
    with sqlite3.connect(file) as tables:
        for stage, path, key, tree in tables.execute("SELECT stage, path, key, tree FROM found"):
            digest = digest_of(stage.encode(), path.encode(), key, b"null", tree)
            row = (digest, stage, path)
            tables.execute(
                "UPDATE found SET found = 'null', digest = ? WHERE stage = ? AND path = ?", row
            )


def make_common(file: Path) -> None:
    """Let everybody write it."""
    file.chmod(0o666)


def make_link(file: Path) -> None:
    """Put a link to somewhere else in its place."""
    file.rename(file.with_name("elsewhere"))
    file.symlink_to("elsewhere")


def make_folder(file: Path) -> None:
    """Put a folder in its place."""
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    "spoiled",
    [
        cut,
        spoil,
        spoil_trees,
        replace_by_rows,
        replace_by_text,
        say_nothing,
        make_common,
        make_link,
        make_folder,
    ],
    ids=lambda spoiled: spoiled.__name__,
)
def test_a_spoiled_cache_is_left_aside(
    small: Path, tmp_path: Path, spoiled: Callable[[Path], None]
) -> None:
    """A damaged or foreign cache costs one warning; what is found stays the same."""
    changed_word(1, 5, "nobody")(small)
    project, file = open_project(small), tmp_path / "cache/check.sqlite"
    expected = found_plainly(project)
    with Cache(file, no_warning) as cache:
        check(project, memory=Memory(cache, 1))
    spoiled(file)
    warnings: list[str] = []
    with Cache(file, warnings.append) as cache:
        assert check(project, memory=Memory(cache, 1)).diagnostics == expected
    assert len(warnings) == 1
    assert "everything is read anew" in warnings[0]


@pytest.mark.parametrize("change", [age, put_view], ids=lambda change: change.__name__)
def test_the_cache_of_another_version_goes_without_a_word(
    small: Path, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    """After each update of the program there is one, also one with other tables, and nothing is
    wrong with it; what stands in the place of a table is not asked."""
    project, file = open_project(small), tmp_path / "cache/check.sqlite"
    with Cache(file, no_warning) as cache:
        check(project, memory=Memory(cache, 1))
        assert cache.rows("records")
    change(file)
    warnings: list[str] = []
    for is_known in (False, True):
        with Cache(file, warnings.append) as cache:
            assert bool(cache.rows("records")) == is_known
            check(project, memory=Memory(cache, 1))
    assert warnings == []


def test_a_record_that_is_known_is_not_read_from_its_file_again(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its tree is kept: the record is made from that, and no YAML is understood."""
    project, file = open_project(small), tmp_path / "cache/check.sqlite"
    expected = read_content(project).entries
    for _ in range(2):
        with Cache(file, no_warning) as cache:
            archive = check(project, memory=Memory(cache, 1)).archive
        monkeypatch.setattr("generator.content.load.read_plain", None)
    assert archive.content.entries == expected


def test_a_repaired_cache_is_used_again(small: Path, tmp_path: Path) -> None:
    """After one warning, a damaged cache has been made anew."""
    project, file = open_project(small), tmp_path / "cache/check.sqlite"
    for damage in (lambda _file: None, cut, age, spoil):
        with Cache(file, lambda _problem: None) as cache:
            check(project, memory=Memory(cache, 1))
        damage(file)
        with Cache(file, lambda _problem: None) as cache:
            check(project, memory=Memory(cache, 1))
        with Cache(file, no_warning) as cache:
            assert cache.rows("records")


def test_what_has_gone_is_forgotten(small: Path, tmp_path: Path) -> None:
    """The cache keeps nothing of a file that is no longer there."""
    project, file = open_project(small), tmp_path / "cache/check.sqlite"
    for expected in (True, False):
        with Cache(file, no_warning) as cache:
            check(project, memory=Memory(cache, 1))
            assert ("content/actors/overby.yaml" in cache.rows("records")) is expected
            assert ("content/actors/overby.yaml" in cache.rows("findings")) is expected
        (small / "content/actors/overby.yaml").unlink(missing_ok=True)


def test_the_cache_lies_in_the_users_folder(tmp_path: Path) -> None:
    """XDG_CACHE_HOME, then HOME, say where; without them, or in the project, there is no cache."""
    project = Project(tmp_path / "project")
    named = cache_file(project, {"XDG_CACHE_HOME": "/c", "HOME": "/h"})
    assert named
    assert named.parent.parent == Path("/c/factsheets")
    own = cache_file(project, {"HOME": "/h"})
    assert own
    assert own.parent.parent == Path("/h/.cache/factsheets")
    assert own.parent.name == named.parent.name
    for environment in ({}, {"HOME": "h"}, {"XDG_CACHE_HOME": str(project.root / "content")}):
        assert cache_file(project, environment) is None


def fall(_thing: int) -> int:
    """Raise what a rule with a mistake would."""
    raise KeyError("a mistake of ours")


def test_a_workers_fault_is_told() -> None:
    """What fails in a process fails in the command, with its own words."""
    with pytest.raises(RuntimeError, match="KeyError: 'a mistake of ours'"):
        shared_out(fall, [1, 2, 3], 2)


def test_a_killed_worker_is_an_error_of_the_environment() -> None:
    """Nobody waits for a worker that is gone, and no half of a result counts."""
    with pytest.raises(ChildProcessError, match="a worker of the check ended with status 9"):
        shared_out(lambda _: os.kill(os.getpid(), signal.SIGKILL), [1, 2, 3], 2)


def test_results_come_in_order() -> None:
    """Whichever process did the work."""
    assert shared_out(lambda thing: thing * 2, list(range(200)), 3) == list(range(0, 400, 2))


def test_no_process_works_for_long() -> None:
    """A process keeps what it has made, so after a while others do the rest."""
    pids = shared_out(lambda _: os.getpid(), list(range(100)), 2)
    assert len(set(pids)) == 8
    assert max(map(pids.count, pids)) == 16


def test_whoever_shares_a_last_name_is_seen(small: Path, tmp_path: Path) -> None:
    """What is remembered of a speaker's words is found anew where somebody with the same last name
    comes, changes the name, or goes."""
    shutil.copytree(TESTS / "checks/A124-last-name-of-two/bad", small, dirs_exist_ok=True)
    other, project = small / "content/actors/bo-holm.yaml", open_project(small)
    text = other.read_text(encoding="utf-8")
    for now, told in ((text, 1), (text.replace("Bo Holm", "Bo Quist"), 0), (text, 1), ("", 0)):
        if now:
            other.write_text(now, encoding="utf-8")
        else:
            other.unlink()
        with Cache(tmp_path / "cache/check.sqlite", no_warning) as cache:
            found = check(project, memory=Memory(cache, 1)).diagnostics
        assert [one.code for one in found].count("A124") == told
        assert found == found_plainly(project)


def test_a_page_is_weighed_once(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether a long page takes MkDocs too long is remembered until the page is another."""
    project, times = open_project(small), list[int]()
    weigh = page_cost.weighed

    def counted(texts: Sequence[str]) -> list[str]:
        times.append(len(texts))
        return weigh(texts)

    monkeypatch.setattr("generator.build.reading.weighed", counted)
    for text in ("A line.\n\n" * 1_000, "A line.\n\n" * 1_000, "Another.\n\n" * 1_000):
        (small / "content/pages/long.md").write_text(text, "utf-8")
        with Cache(tmp_path / "cache/check.sqlite", no_warning) as cache:
            assert check(project, memory=Memory(cache, 1)).passed
    assert times == [1, 1]
