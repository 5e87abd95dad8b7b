"""What git remembers of a project, read without trusting it."""

from __future__ import annotations

import os
import subprocess
import time
import tracemalloc
from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from conftest import Commit, Run
from generator.archive.change_log import content_changes, last_changes
from generator.build.options import BuildOptions
from generator.content import past, past_limits
from generator.content.git import git as git_of_ours
from generator.content.git import read_blobs, read_revision, resolve, why_no_history
from generator.content.load import Content
from generator.content.past import read_past
from generator.content.past_limits import why_not_all_history
from generator.content.project import ConfigurationError, open_project
from generator.content.yaml_nodes import MAX_BYTES
from generator.plugin.site import build_site
from projects import edit
from telling import SMALL, content_of

ACTOR = "content/actors/anna-holm.yaml"


def git(folder: Path, *words: str) -> str:
    """What a git command prints."""
    done = subprocess.run(
        ["git", "-C", str(folder), "-c", "protocol.file.allow=always", *words],  # noqa: S607 - the git of the machine
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


def last_changed(folder: Path) -> Mapping[str, date]:
    """The day on which each record last changed, by its file's path."""
    return last_changes(content_changes(read_past(folder), partial(read_blobs, folder)))


def ids_of(content: Content) -> list[str]:
    """The ids of all records, in order."""
    return [entry.id for entry in content.entries]


def test_each_file_has_the_day_of_its_last_commit(small: Path, commit: Commit) -> None:
    """The day is that of the newest commit that changed the record, in UTC; what is no record has
    none."""
    commit(small, "2025-03-05")
    (small / ACTOR).write_text("name: Anna\nkind: person\n", encoding="utf-8")
    commit(small, "2025-04-01")
    days = last_changed(small)
    assert days[ACTOR] == date(2025, 4, 1)
    assert days["content/actors/courier.yaml"] == date(2025, 3, 5)
    assert "seeds/courier.txt" not in days
    assert "mkdocs.yml" not in days


def test_what_came_by_a_merge_has_the_day_of_the_merge(small: Path, commit: Commit) -> None:
    """What was written beside was no part of the records before it was merged."""
    commit(small, "2025-01-01")
    git(small, "switch", "--quiet", "--create", "side")
    (small / ACTOR).write_text("name: Side\n", encoding="utf-8")
    (small / "content/actors/courier.yaml").write_text("name: Side\n", encoding="utf-8")
    commit(small, "2025-02-02")
    git(small, "switch", "--quiet", "main")
    (small / ACTOR).write_text("name: Main\n", encoding="utf-8")
    commit(small, "2025-03-03")
    someone = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(
        ["git", "-C", str(small), *someone, "merge", "--no-commit", "side"],  # noqa: S607 - git of the machine
        check=False,
        capture_output=True,
    )
    (small / ACTOR).write_text("name: Both\n", encoding="utf-8")
    commit(small, "2025-04-04")
    days = last_changed(small)
    assert days["content/actors/courier.yaml"] == date(2025, 4, 4)
    assert days[ACTOR] == date(2025, 4, 4)


def test_a_project_in_a_folder_of_a_repository_has_its_own_paths(
    small: Path, commit: Commit
) -> None:
    """Paths are those of the project, wherever the repository begins."""
    commit(small.parent, "2025-03-05")
    assert last_changed(small)[ACTOR] == date(2025, 3, 5)
    assert ids_of(read_revision(open_project(small), "HEAD")) == ids_of(content_of(SMALL))


def test_without_git_nothing_is_known(
    small: Path, commit: Commit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No repository, no commit, a shallow clone or no git: no day, rather than a wrong one."""
    assert last_changed(small) == {}
    git(small, "init", "--quiet")
    assert last_changed(small) == {}
    commit(small)
    shallow = small.parent / "shallow"
    git(small, "clone", "--quiet", "--depth=1", f"file://{small}", str(shallow))
    assert last_changed(shallow) == {}
    monkeypatch.setenv("PATH", str(small))
    assert last_changed(small) == {}


def test_a_revision_is_read_as_it_stood(small: Path, commit: Commit) -> None:
    """Records and articles come from the commit, whatever lies in the folder now."""
    first = commit(small)
    before = read_revision(open_project(small), first)
    for path in (ACTOR, "seeds/courier.txt"):
        (small / path).unlink()
    commit(small)
    assert read_revision(open_project(small), "HEAD^1") == before
    assert {entry.id for entry in before.entries} >= {"anna-holm", "missing-planks"}
    assert before.diagnostics == ()
    assert "anna-holm" not in {e.id for e in read_revision(open_project(small), "main").entries}


@pytest.mark.parametrize(
    "revision", ["nope", "--all", "-h", "HEAD:content", ":/2025", "", "a b", "HEAD\n", "HEAD^9"]
)
def test_an_unknown_revision_is_named(small: Path, commit: Commit, revision: str) -> None:
    """What names no commit is refused, options and searches among it."""
    commit(small)
    with pytest.raises(ConfigurationError) as caught:
        resolve(small, revision)
    assert str(caught.value) == (
        f'"{revision}" names no commit here. `git log --oneline` lists the commits.'
    )


def test_a_shallow_clone_says_how_to_deepen_it(small: Path, commit: Commit) -> None:
    """A commit that a shallow clone lacks is explained, with the fix."""
    commit(small)
    (small / ACTOR).unlink()
    commit(small)
    shallow = small.parent / "shallow"
    git(small, "clone", "--quiet", "--depth=1", f"file://{small}", str(shallow))
    with pytest.raises(ConfigurationError) as caught:
        resolve(shallow, "HEAD^1")
    assert str(caught.value) == (
        '"HEAD^1" names no commit here. This clone holds the newest history only: '
        "run `git fetch --unshallow`, or set `fetch-depth: 0` in the workflow."
    )
    left = [name for name in ids_of(content_of(SMALL)) if name != Path(ACTOR).stem]
    assert ids_of(read_revision(open_project(shallow), "HEAD")) == left


def test_it_is_told_why_there_is_no_history(
    small: Path, commit: Commit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shallow clone, and a repository of another user, are told with what to do; none is no
    reason."""
    assert why_no_history(small) == ""
    commit(small)
    assert why_no_history(small) == ""
    shallow = small.parent / "shallow"
    git(small, "clone", "--quiet", "--depth=1", f"file://{small}", str(shallow))
    assert why_no_history(shallow).startswith("This clone holds the newest history only: run ")
    program = small.parent / "git"
    program.write_text(
        "#!/bin/sh\n"
        "echo \"fatal: detected dubious ownership in repository at '/srv/sheets'\" >&2\n"
        "echo '\tgit config --global --add safe.directory /srv/sheets' >&2\n"
        "exit 128\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(small.parent), prepend=os.pathsep)
    told = (
        "git reads no repository of another user: run `git config --global --add safe.directory "
        "/srv/sheets`."
    )
    assert why_no_history(small) == told
    with pytest.raises(ConfigurationError, match="git reads no repository of another user"):
        resolve(small, "HEAD")
    heard: list[str] = []
    build_site(
        open_project(small), small / "site", None, BuildOptions(search=False, warn=heard.append)
    )
    assert heard == [f"no page says when it last changed. {told}"]


def test_a_folder_without_history_says_so(small: Path) -> None:
    """Outside a repository there is no revision."""
    with pytest.raises(ConfigurationError, match="git keeps no history of this folder"):
        resolve(small, "HEAD")


def test_a_partial_clone_fetches_nothing(small: Path, commit: Commit) -> None:
    """An object that the clone lacks is named; no transport is started for it."""
    commit(small)
    git(small, "config", "uploadpack.allowFilter", "true")
    partial = small.parent / "partial"
    url = f"file://{small}"
    git(small, "clone", "--quiet", "--no-checkout", "--filter=blob:none", url, str(partial))
    (partial / "content").mkdir()
    with pytest.raises(ConfigurationError, match="git cannot read all files of that revision"):
        read_revision(open_project(partial), "HEAD")


def test_nothing_of_a_revision_is_run(small: Path, commit: Commit) -> None:
    """Hooks, filters, textconv, external diffs, monitors, signature programs: none is started."""
    mark = small.parent / "ran"
    program = small / "program"
    program.write_text(f"#!/bin/sh\ntouch {mark}\ncat\n", encoding="utf-8")
    program.chmod(0o755)
    first = commit(small)
    hooks = small / ".git/hooks"
    for name in ("post-checkout", "post-index-change", "reference-transaction"):
        (hooks / name).write_bytes(program.read_bytes())
        (hooks / name).chmod(0o755)
    (small / ".gitattributes").write_text("* filter=x diff=x merge=x\n", encoding="utf-8")
    for key in (
        *("filter.x.smudge", "filter.x.clean", "filter.x.process", "diff.x.textconv"),
        *("diff.x.command", "diff.external", "core.fsmonitor", "core.pager", "core.sshCommand"),
        *("gpg.program", "core.editor", "core.alternateRefsCommand", "uploadpack.packObjectsHook"),
    ):
        git(small, "config", key, str(program))
    git(small, "config", "log.showSignature", "true")
    git(small, "config", "core.hooksPath", str(hooks))
    assert read_revision(open_project(small), first).entries
    assert last_changed(small)
    assert not mark.exists()


def test_hostile_trees_stay_inside(small: Path, commit: Commit) -> None:
    """Links, names that climb out, nested folders and huge files do no harm."""
    commit(small)
    outside = small.parent / "secret.yaml"
    outside.write_text("name: Secret\nkind: person\n", encoding="utf-8")
    (small / "content/actors/link.yaml").symlink_to(outside)
    (small / "content/actors/deep").mkdir()
    (small / "content/actors/deep/x.yaml").write_text("name: X\n", encoding="utf-8")
    (small / "content/actors/huge.yaml").write_bytes(b"#" * (3 * 1024 * 1024))
    head = commit(small)
    blob = git(small, "hash-object", "-w", str(outside))
    # mktree takes what no checkout would: a name that leads out of the folder.
    actors = _tree(small, "100644 blob", blob, "..")
    folder = _tree(small, "040000 tree", actors, "actors")
    evil = _tree(small, "040000 tree", folder, "content")
    commit_id = git(small, "-c", "user.name=A", "-c", "user.email=a@b.c", "commit-tree", evil,
                    "-m", "evil")  # fmt: skip
    content = read_revision(open_project(small), head)
    ids = {entry.id for entry in content.entries}
    assert "link" not in ids
    assert "x" not in ids
    assert [d.message for d in content.diagnostics] == ["the file has more than 1048576 bytes."]
    assert read_revision(open_project(small), commit_id).entries == ()


def _tree(folder: Path, kind: str, object_id: str, name: str) -> str:
    """A git tree with one entry, under any name."""
    done = subprocess.run(
        ["git", "-C", str(folder), "mktree", "-z"],  # noqa: S607 - the git of the machine
        input=f"{kind} {object_id}\t{name}\0".encode(),
        check=True,
        capture_output=True,
    )
    return done.stdout.decode().strip()


def test_a_huge_file_of_the_past_is_not_printed(
    small: Path, commit: Commit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A commit of some kilobytes that holds millions of zeros costs nothing: git prints none of
    them, a file that ever was too large has no history, and the others have theirs."""
    path, other = "content/actors/overby.yaml", "content/actors/courier.yaml"
    text = (small / path).read_bytes()
    commit(small)
    (small / path).write_bytes(bytes(MAX_BYTES + 1))
    commit(small, "2025-01-02")
    huge = git(small, "rev-parse", f"HEAD:{path}").strip()
    (small / path).write_bytes(text)
    commit(small, "2025-01-03")
    printed: list[int] = []

    def noted(root: Path, *words: str) -> bytes | None:
        found = git_of_ours(root, *words)
        printed.append(len(found or b""))
        return found

    for module in (past, past_limits):
        monkeypatch.setattr(module, "git", noted)
    known = read_past(small)
    assert max(printed) < MAX_BYTES
    assert other in known.lines
    assert path not in known.lines
    assert path not in {one.after for one in known.revisions}
    assert read_blobs(small, [huge]) == {}


def test_a_costly_past_is_not_read(small: Path, commit: Commit) -> None:
    """A record that was rewritten in a million short lines has no history, whatever it is now, and
    the others have theirs."""
    path, other = "content/actors/overby.yaml", "content/actors/courier.yaml"
    text = (small / path).read_bytes()
    commit(small)
    for there in (b"#\n" * 524_287, b"\n" * 1_048_575, text):
        (small / path).write_bytes(there)
        commit(small, "2025-01-02")
    began = time.process_time()
    known = read_past(small)
    assert time.process_time() - began < 1
    assert known.known
    assert other in known.lines
    assert path not in known.lines
    assert path not in {one.after for one in known.revisions}


@pytest.mark.parametrize("limit", ["_ALL_PRINTED", "_ALL_BYTES"])
def test_all_pasts_together_cost_little(
    small: Path, commit: Commit, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    """Of files none of which has too long a past, only so many keep theirs as a project may have;
    those with the shortest do, and the others are known."""
    for name, most in {"_PRINTED_A_FILE": 0, "_BYTES_A_FILE": 0, limit: 10_000}.items():
        monkeypatch.setattr(past_limits, name, most)
    folder = small / "content/actors"
    commit(small)
    for there in (b"#\n", b"\n\n") * 2:
        for number in range(20, 60):
            (folder / f"many-{number}.yaml").write_bytes(there * number)
        commit(small, "2025-01-02")
    known = read_past(small)
    assert known.known
    assert ACTOR in known.lines
    many = [f"content/actors/many-{number}.yaml" for number in range(20, 60)]
    kept = [path for path in many if path in known.lines]
    assert kept == many[: len(kept)]
    assert [path for path in many if path in known.unread] == many[len(kept) :]
    assert 0 < len(kept) < 40


@pytest.mark.parametrize("levels", [5, 8])
def test_a_tree_of_the_same_trees_costs_little(small: Path, commit: Commit, levels: int) -> None:
    """A commit of a few kilobytes may hold any number of paths, for a tree may hold a tree many
    times: no more of them are read than a project may have, and a warning says what is missing."""
    commit(small)

    def asked(*words: str, told: str = "") -> str:
        made = subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words],  # noqa: S607 - as above
            cwd=small,
            input=told,
            check=True,
            capture_output=True,
            text=True,
        )
        return made.stdout.strip()

    line, kind = asked("hash-object", "-w", "--stdin", told="name: x"), "100644 blob"
    for _ in range(levels):
        tree = "".join(f"{kind} {line}\t{number}.yaml\n" for number in range(10))
        line, kind = asked("mktree", told=tree), "040000 tree"
    top = asked("mktree", told=f"{asked('ls-tree', 'HEAD:content')}\n040000 tree {line}\tbomb\n")
    rest = [one for one in asked("ls-tree", "HEAD").splitlines() if not one.endswith("content")]
    root = asked("mktree", told="\n".join([*rest, f"040000 tree {top}\tcontent", ""]))
    bomb = asked("commit-tree", root, "-p", "HEAD", "-m", "in")
    away = asked("commit-tree", "HEAD^{tree}", "-p", bomb, "-m", "out")
    asked("update-ref", "refs/heads/main", away)
    tracemalloc.start()
    known = read_past(small)
    read_revision(open_project(small), bomb)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 50_000_000
    assert not known.known
    if levels == 5:
        assert len(known.unread) > 1000
        assert all(path.startswith("content/bomb/") for path in known.unread)
    else:  # which git would have to hold all at once
        assert known.unread == ("content/",)


@pytest.mark.parametrize("says", ["", "read x; echo abc blob 100; echo short", "read x; printf a"])
def test_a_git_that_ends_before_its_time_is_told(
    small: Path, commit: Commit, monkeypatch: pytest.MonkeyPatch, says: str
) -> None:
    """A git that dies while a revision is read is a fault of the environment, and no reader of ours
    who left; no record is taken for whole."""
    commit(small)
    begin = subprocess.Popen

    def cut(words: list[str], **how: Any) -> Any:
        return begin(["sh", "-c", says] if words[-1] == "--batch" else words, **how)

    monkeypatch.setattr(subprocess, "Popen", cut)
    with pytest.raises(
        ChildProcessError, match="git ended before it had told all that it was asked"
    ):
        read_revision(open_project(small), "HEAD")


GIT_WORDS = ("--is-shallow-repository", "ls-tree", "log", "--batch-check", "--batch")


@pytest.mark.parametrize("word", GIT_WORDS)
def test_a_killed_git_is_no_clone_that_lacks_files(
    small: Path, commit: Commit, run: Run, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    """Whichever git of a build is killed, the build says so, makes no site without its history, and
    blames neither the repository nor the clone."""
    commit(small)
    edit(small, ACTOR, "name: Anna", "name: Anne")
    commit(small)
    begin = subprocess.Popen

    def killed(words: list[str], **how: Any) -> Any:
        return begin(["sh", "-c", "kill -9 $$"] if word in words else words, **how)

    monkeypatch.setattr(subprocess, "Popen", killed)
    told = (3, "", "factsheets: git ended before it had told all that it was asked\n")
    assert run("build", "--no-search") == told
    assert not (small / "site").exists()
    if word != "log":  # which no comparison needs
        assert run("diff", "HEAD~1", "HEAD") == told


def test_a_past_that_git_cannot_read_is_told(small: Path, commit: Commit) -> None:
    """Where git refuses to tell the past of a repository that has lost a commit or a tree, a
    warning says that it cannot."""
    why = (
        "there is no history of content/: git cannot read it, knows no possible day of it, or "
        "has so much to compare that it would take too long. For so many, no file has one."
    )
    for name in ("HEAD:content/actors", "HEAD"):
        commit(small)
        lost = git(small, "rev-parse", name).strip()
        edit(small, ACTOR, "name: Anna", "name: Anna Anna")
        commit(small)
        (small / ".git/objects" / lost[:2] / lost[2:]).unlink()
        known = read_past(small)
        assert not known.known
        assert why_not_all_history(known.unread, is_known=known.known) == why


def test_files_without_history_are_told(small: Path, commit: Commit, run: Run) -> None:
    """One warning names the first files whose past is not read, and counts the others, under a
    build and an export; with too many to name, no file has a history."""
    one, two, three = (f"content/actors/{name}.yaml" for name in ("anna-holm", "courier", "overby"))
    why = (
        ": git cannot read it, knows no possible day of it, or has so much to compare that it "
        "would take too long."
    )
    told_of = partial(why_not_all_history, is_known=True)
    assert told_of([]) == ""
    assert told_of([one]) == f"there is no history of {one}{why}"
    assert told_of([one, two]) == f"there is no history of {one} and {two}{why}"
    told = told_of(["content/a\n::error::b", two, three, *"abcdefg"])
    assert told == (
        f"there is no history of content/a\\n::error::b, {two}, {three} and 7 more{why}"
    )
    assert why_not_all_history(["a"] * 1001, is_known=False).endswith(
        f"and 998 more{why} For so many, no file has one."
    )
    text = (small / three).read_bytes()
    for there in (bytes(MAX_BYTES + 1), text):
        (small / three).write_bytes(there)
        commit(small)
    heard: list[str] = []
    options = BuildOptions(search=False, warn=heard.append)
    build_site(open_project(small), small / "site", None, options)
    assert heard == [f"there is no history of {three}{why}"]
    code, _, told = run("export", str(small.parent / "export"))
    assert (code, told) == (0, f"factsheets: warning: {heard[0]}\n")


def test_many_hunks_cost_little(small: Path, commit: Commit) -> None:
    """A file of which each other line changes costs no more for each line, the longer it is."""
    path = "content/actors/overby.yaml"
    for there in (b"#\n" * 50_000, b"#\n\n" * 50_000):
        (small / path).write_bytes(there)
        commit(small)
    began = time.process_time()
    assert len(read_past(small).lines[path].times) == 100_000
    assert time.process_time() - began < 5


def dated_anew(folder: Path, told: str) -> None:
    """Give the last commit another date of its committer, be it possible or not."""
    raw = git(folder, "cat-file", "commit", "HEAD")
    line = next(one for one in raw.splitlines() if one.startswith("committer "))
    made = folder.parent / "commit"
    made.write_text(f"{raw.replace(line, f'committer A <a@b.c> {told}')}\n", encoding="utf-8")
    name = git(folder, "hash-object", "-t", "commit", "--literally", "-w", str(made))
    git(folder, "update-ref", "HEAD", name)


IMPOSSIBLE = (
    *("253402300800 +0000", "9223372036854775807 +0000", "99999999999999999999999 +0000"),
    *("9223372036854775 -9959", "-5 +0000", "abc +0000", " +0000", ""),
)


@pytest.mark.parametrize("told", IMPOSSIBLE)
def test_a_commit_without_a_known_day_hides_nothing(small: Path, commit: Commit, told: str) -> None:
    """What a commit of no possible moment changed is a change on the day of the commit before it,
    what came before and comes after keeps its own day, and no file lacks a history."""
    commit(small, "2025-01-01")
    edit(small, ACTOR, "name: Anna Holm", "name: Anna Maria Holm")
    commit(small, "2025-02-02")
    dated_anew(small, told)
    edit(small, "content/actors/courier.yaml", "name: ", "name: New ")
    commit(small, "2025-03-03")
    known = read_past(small)
    assert known.unread == ()
    assert [str(one.day) for one in known.revisions if one.after == ACTOR] == ["2025-01-01"] * 2
    days = last_changed(small)
    assert days[ACTOR] == days["content/actors/overby.yaml"] == date(2025, 1, 1)
    assert days["content/actors/courier.yaml"] == date(2025, 3, 3)


def test_first_commits_without_a_known_day_have_that_of_the_next(
    small: Path, commit: Commit
) -> None:
    """Where no commit before has a known moment, that of the one after it counts; where no commit
    has one, there is no history, and a warning says so."""
    commit(small)
    dated_anew(small, "abc")
    known = read_past(small)
    assert (known.known, known.unread) == (False, ("content/",))
    edit(small, ACTOR, "name: Anna Holm", "name: Anna Maria Holm")
    commit(small, "2025-02-02")
    assert set(last_changed(small).values()) == {date(2025, 2, 2)}


def test_no_setting_of_git_changes_the_past(small: Path, commit: Commit) -> None:
    """What the user's own git prints, and how, and what it shows in the place of an object, is no
    part of the history."""
    commit(small)
    (small / ACTOR).write_text("name: Anna\nkind: person\n", encoding="utf-8")
    commit(small, "2025-02-02")
    told = read_past(small)
    for setting in (
        *("log.showRoot=false", "i18n.logOutputEncoding=UTF-16", "log.date=human"),
        *("log.decorate=full", "log.follow=true", "log.diffMerges=off", "log.mailmap=true"),
        *("diff.noprefix=true", "diff.mnemonicPrefix=true", "diff.context=9"),
        *("diff.interHunkContext=9", "diff.renames=false", "diff.algorithm=patience"),
        *("diff.relative=true", "diff.colorMoved=zebra", "diff.orderFile=/no/such/file"),
        *("diff.wordRegex=.", "diff.submodule=log", "diff.suppressBlankEmpty=true"),
        *("core.quotePath=false", "color.ui=always", "format.pretty=full", "log.abbrevCommit=true"),
    ):
        git(small, "config", *setting.split("=", 1))
    git(small, "replace", "HEAD^{tree}", "HEAD~1^{tree}")
    assert told.lines
    assert read_past(small) == told


def test_an_object_that_is_missing_is_told(small: Path, commit: Commit) -> None:
    """A repository that has lost a file of a revision is named as one that does not hold it."""
    commit(small)
    lost = git(small, "rev-parse", "HEAD:content/actors/overby.yaml").strip()
    (small / ".git/objects" / lost[:2] / lost[2:]).unlink()
    with pytest.raises(ConfigurationError, match="git cannot read all files of that revision"):
        read_revision(open_project(small), "HEAD")
