"""A disk that is full at any size, and calls of the disk that fail, under both doors.

With ``--long`` every size and every call has its turn, elsewhere a few have.
"""

from __future__ import annotations

import builtins
import io
import itertools
import os
import re
import shutil
import tempfile
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Self

import pytest
from mkdocs.exceptions import MkDocsException

from conftest import Commit, Run
from doors import DOORS, FIGURE, NAMES, Build, before_and_after, built_by_mkdocs
from full_disk import SmallDisk
from generator.build.full_disks import written_in
from generator.build.publish import aside
from generator.exports.catalogue import TABLES
from generator.exports.database import row_counts, write_database
from projects import SMALL, edit, files_in


def attempt(
    root: Path,
    build: Build,
    faults: type[BaseException],
    sites: tuple[dict[str, bytes], dict[str, bytes]],
    trouble: Callable[[bool], None],
) -> bool:
    """Build in trouble, which is called when it begins and when it ends; whether it went well.

    Whatever happens, the site is whole, nothing lies beside it, and afterwards it is the first.
    """
    before, after = sites
    trouble(True)
    try:
        build(root)
        done = True
    except faults:
        done = False
    finally:
        trouble(False)
    site = files_in(root / "site")
    assert site == after if done else site in sites
    assert not list(root.glob(".site-*"))
    if site == after:
        edit(root, FIGURE, *NAMES[::-1])
        assert build(root) == before
        edit(root, FIGURE, *NAMES)
    return done


@DOORS
def test_a_disk_may_be_full_at_any_size(
    small: Path, pytestconfig: pytest.Config, build: Build, faults: type[BaseException]
) -> None:
    """However little room there is for site, cache and what is made on the way, the site is the
    old one or the new one, whole, and the fault is told as the disk's."""
    every = bool(pytestconfig.getoption("--long"))
    sizes = [*range(0, 1 << 20, 1 << 14)] if every else [0, 40_000, 400_000]
    place = small.parent / "disk"
    place.mkdir()
    child = os.fork()
    if not child:
        try:
            fill(SmallDisk(place), place, build, faults, [*sizes, 8 << 20])
            os._exit(0)
        except BaseException:  # noqa: BLE001 - it is shown, and the test fails
            traceback.print_exc()
        finally:
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0


def fill(
    disk: SmallDisk, place: Path, build: Build, faults: type[BaseException], sizes: list[int]
) -> None:
    """Build with so much room, and so much, and so on; the last is enough, and the first is not."""
    os.environ["XDG_CACHE_HOME"] = str(place / "cache")
    (place / "made").mkdir()
    tempfile.tempdir = str(place / "made")
    root = Path(shutil.copytree(SMALL, place / "small"))
    sites = before_and_after(root, build)
    done = [attempt(root, build, faults, sites, partial(disk.limit, size)) for size in sizes]
    assert (done[0], done[-1]) == (False, True)


# Beside opening a file to write it, and writing.
_CALLS = (*("chmod", "fsync", "link", "mkdir", "rename", "replace", "rmdir", "symlink", "unlink"),)


class Failing:
    """Lets one of the calls that change the disk fail; ``called`` is what was called."""

    def __init__(self, at: int) -> None:
        self._at = at
        self._patch = pytest.MonkeyPatch()
        self.called: list[str] = []

    def __call__(self, begins: bool) -> None:
        """Begin, or end."""
        if not begins:
            self._patch.undo()
            return
        opened = io.open
        for name in _CALLS:
            self._patch.setattr(os, name, self._counting(name, getattr(os, name)))

        def open_(file: Any, mode: str = "r", *args: Any, **named: Any) -> Any:
            if not set(mode) & set("wxa+"):
                return opened(file, mode, *args, **named)
            self._count("open")
            return Written(opened(file, mode, *args, **named), self._count)

        self._patch.setattr(io, "open", open_)
        self._patch.setattr(builtins, "open", open_)

    def _counting(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*args: Any, **named: Any) -> Any:
            self._count(name)
            return call(*args, **named)

        return counting

    def _count(self, name: str) -> None:
        self.called.append(name)
        if len(self.called) == self._at:
            raise OSError(28, "No space left on device", "a place")


class Written:
    """A file open for writing, each of whose writes is counted."""

    def __init__(self, file: Any, count: Callable[[str], None]) -> None:
        self._file = file
        self._count = count

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_fault: object) -> None:
        self._file.close()

    def write(self, data: Any) -> Any:
        """Write, and be counted."""
        self._count("write")
        return self._file.write(data)


@DOORS
def test_any_call_may_fail(
    small: Path, pytestconfig: pytest.Config, build: Build, faults: type[BaseException]
) -> None:
    """Whichever open, write, rename, fsync or removal fails, the site is the old one or the
    new one, whole."""
    sites = before_and_after(small, build)
    healthy = Failing(0)
    assert attempt(small, build, faults, sites, healthy)
    called = healthy.called
    assert {"open", "write", "mkdir", "link", "unlink"} <= set(called)
    every = bool(pytestconfig.getoption("--long"))
    places = range(1, len(called) + 1) if every else {1, *range(9, len(called), 190), len(called)}
    for at in sorted(places):
        failing = Failing(at)
        attempt(small, build, faults, sites, failing)
        assert len(failing.called) >= at, f"call {at} was never made"


@DOORS
def test_no_folder_is_passed_over(
    small: Path, pytestconfig: pytest.Config, build: Build, faults: type[BaseException]
) -> None:
    """Whichever folder cannot be listed, the site is the old one or the new one, whole: what the
    folder has is not taken for missing."""
    (small / "content/pages/more").mkdir()
    (small / "content/pages/more/unlinked.txt").write_text("More.")
    sites = before_and_after(small, build)
    healthy = Unlisted(small / "site", lambda _: False)
    assert attempt(small, build, faults, sites, healthy)
    listed = sorted(set(healthy.listed))
    assert str(small / "content/pages/more") in listed
    step = 1 if pytestconfig.getoption("--long") else 5
    for path in [*listed[::step], str(small / "content/pages/more")]:
        refused = partial(is_last, path)
        attempt(small, build, faults, sites, Unlisted(small / "site", refused))


def is_last(path: str, listed: list[str]) -> bool:
    """Whether a folder is the one that is listed now."""
    return listed[-1] == path


@DOORS
def test_no_folder_is_passed_over_once(
    small: Path, pytestconfig: pytest.Config, build: Build, faults: type[BaseException]
) -> None:
    """Whichever listing of a folder fails, once, the fault is told as the disk's, also where MkDocs
    itself lists a folder of its theme or of pages that somebody wrote."""
    sites = before_and_after(small, build)
    healthy = Unlisted(small / "site", lambda _: False)
    assert attempt(small, build, faults, sites, healthy)
    listed = healthy.listed
    step = 1 if pytestconfig.getoption("--long") else 50
    fonts = [at for at, path in enumerate(listed, 1) if path.endswith("theme/assets/fonts")]
    assert fonts
    for at in sorted({*range(1, len(listed) + 1, step), *fonts}):
        once = Unlisted(small / "site", partial(has_length, at))
        attempt(small, build, faults, sites, once)


def has_length(wanted: int, listed: list[str]) -> bool:
    """Whether so many folders have been listed, with the one that is listed now."""
    return len(listed) == wanted


class Unlisted:
    """Lets nobody list a folder of which ``refused`` says so, from all that were listed until then;
    ``listed`` are these, but for a site's own."""

    def __init__(self, site: Path, refused: Callable[[list[str]], bool]) -> None:
        self._site = site
        self._refused = refused
        self._patch = pytest.MonkeyPatch()
        self.listed: list[str] = []

    def __call__(self, begins: bool) -> None:
        """Begin, or end."""
        if not begins:
            self._patch.undo()
            return
        scandir = os.scandir

        def listing(path: Any = ".") -> Any:
            # The folder in which a site is made has another name in each build.
            name = "" if isinstance(path, int) else re.sub("-building-[^/]*", "", str(path))
            if name and not Path(name).is_relative_to(self._site):
                self.listed.append(name)
                if self._refused(self.listed):
                    raise PermissionError(13, "Permission denied", "a place")
            return scandir(path)

        self._patch.setattr(os, "scandir", listing)


@pytest.fixture
def kept(small: Path, commit: Commit, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small project with an article more, committed, and without a cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(small.parent / "cache"))
    (small / "seeds/more.txt").write_text("More of it\n\nThe mayor came on Monday.\n")
    commit(small)
    return small


WRITING = pytest.mark.parametrize(
    "words",
    [
        ("rename", "courier", "vale-courier"),
        ("new", "source", "seeds/more.txt"),
        ("schema",),
        ("export", "out"),
        ("init", "lindale"),
        ("diff", "HEAD"),
    ],
    ids=lambda words: words[0],
)


@WRITING
def test_a_command_whose_call_fails_changes_nothing(
    kept: Path, run: Run, pytestconfig: pytest.Config, words: tuple[str, ...]
) -> None:
    """Whichever open, write or rename fails, a command that writes is done all the same, or says so
    in one line, exits with 3, and leaves all files and folders of the project as they were."""
    before, folders = files_in(kept), folders_in(kept)
    healthy = Failing(0)
    healthy(True)
    assert run(*words)[0] == 0
    healthy(False)
    after = files_in(kept)
    step = 1 if pytestconfig.getoption("--long") else 1 + len(healthy.called) // 4
    for at in range(1, len(healthy.called) + 1, step):
        restore(kept, before, folders)
        failing = Failing(at)
        failing(True)
        code, _, said = run(*words)
        failing(False)
        if code == 0:
            assert files_in(kept) == after
        else:
            assert (code, said) == (3, "factsheets: No space left on device: a place\n")
            assert nothing_but("out", kept) == (before, folders)


@WRITING
def test_a_command_on_a_full_disk_changes_nothing(
    kept: Path, run: Run, pytestconfig: pytest.Config, words: tuple[str, ...]
) -> None:
    """However little room there is, a command that writes is done all the same, or says so in one
    line, exits with 3, and leaves all files and folders of the project as they were."""
    every = bool(pytestconfig.getoption("--long"))
    sizes = [*range(0, 1 << 18, 1 << 12)] if every else [0, 1 << 12, 1 << 14]
    before, ours, folders = files_in(kept), folders_in(kept), folders_in(kept, git=True)
    assert run(*words)[0] == 0
    after = files_in(kept)
    child = os.fork()
    if not child:
        try:
            disk = SmallDisk(kept)
            for size in (*sizes, 16 << 20):
                restore(kept, before, folders)
                disk.limit(size, True)
                code, _, said = run(*words)
                disk.limit(size, False)
                if code == 0:
                    assert files_in(kept) == after
                else:
                    assert (code, said.count("\n"), size < 16 << 20) == (3, 1, True)
                    assert said.startswith(f"factsheets: {os.strerror(disk.full)}")
                    assert nothing_but("out", kept) == (before, ours)
            os._exit(0)
        except BaseException:  # noqa: BLE001 - it is shown, and the test fails
            os.write(2, traceback.format_exc().encode())
        finally:
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0


def restore(folder: Path, files: dict[str, bytes], folders: set[str]) -> None:
    """Make a folder what it was, with these files and folders in it and no others."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    for name in sorted(folders):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def nothing_but(target: str, folder: Path) -> tuple[dict[str, bytes], set[str]]:
    """The files and the folders of a folder without those in a target of a command."""
    left = {name: data for name, data in files_in(folder).items() if not is_in(target, name)}
    return left, {name for name in folders_in(folder) if not is_in(target, name)}


def is_in(target: str, name: str) -> bool:
    """Whether a path leads to a folder or into it."""
    return f"{name}/".startswith(f"{target}/")


@pytest.mark.parametrize(
    "words", [("check", "--no-cache", "--jobs=1"), ("coverage",), ("diff", "HEAD")], ids=" ".join
)
def test_a_command_that_cannot_read_says_so(
    kept: Path,
    run: Run,
    pytestconfig: pytest.Config,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
) -> None:
    """Whichever file cannot be opened, a command that reads says so in one line and exits with 3,
    or did not need it and says the same; it changes nothing."""
    edit(kept, FIGURE, *NAMES)
    before, healthy, opened = files_in(kept), run(*words), os.open
    assert healthy[0] == 0
    tries = itertools.count(1, 1 if pytestconfig.getoption("--long") else 7)
    for at in tries:
        calls = itertools.count(1)

        def open_(*given: Any, calls: Iterator[int] = calls, at: int = at, **named: Any) -> int:
            if next(calls) == at:
                raise OSError(5, "Input/output error", "a place")
            return opened(*given, **named)

        with monkeypatch.context() as patch:
            patch.setattr(os, "open", open_)
            done = run(*words)
        if done != healthy:
            assert done[:2] == (3, "")
            assert re.fullmatch(r"factsheets: Input/output error: [^\n]+\n", done[2])
        assert files_in(kept) == before
        if next(calls) <= at:
            break
    assert at > 7


def folders_in(folder: Path, *, git: bool = False) -> set[str]:
    """Every folder of a folder by its path in it, but for those of git."""
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_dir())
    return {path.as_posix() for path in paths if git or ".git" not in path.parts}


def test_a_database_that_the_disk_refuses_is_a_fault_of_the_disk(tmp_path: Path) -> None:
    """What SQLite says of a disk, to write or to read, comes up as every other fault of it does."""
    place = str(tmp_path / "missing/factsheets.db")
    with pytest.raises(OSError, match="unable to open database file") as caught:
        write_database(place, (), lambda _: iter(()))
    assert caught.value.filename == place
    with pytest.raises(OSError, match="unable to open database file") as caught:
        next(row_counts(place, TABLES))
    assert caught.value.filename == place


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ((), "{root}"),
        (("{made}/a/b.html",), "{root}"),
        (("a source", None, "{made}/b.css"), "{root}"),
        (("a source", None, "/elsewhere/b.css"), "/elsewhere/b.css"),
        (("/elsewhere/c",), "/elsewhere/c"),
    ],
    ids=["nothing", "a file of the site", "a copy", "a copy elsewhere", "a file elsewhere"],
)
def test_a_full_disk_is_told_by_its_folder(
    tmp_path: Path, told: tuple[str | None, ...], place: str
) -> None:
    """What is told is where there is no room: not the file that was copied there, nor one in a
    folder that is gone when somebody reads of it."""
    with (
        pytest.raises(OSError, match="No space left on device") as fault,
        aside(tmp_path / "site", pytest.fail) as made,
    ):
        raise OSError(
            28, "No space left on device", *(one and one.format(made=made) for one in told)
        )
    assert (fault.value.filename, fault.value.filename2) == (place.format(root=tmp_path), None)


def test_where_something_else_is_wrong_the_file_is_told(tmp_path: Path) -> None:
    """A fault that is none of room names what it did."""
    with (
        pytest.raises(PermissionError) as fault,
        aside(tmp_path / "site", pytest.fail) as made,
    ):
        raise PermissionError(13, "Permission denied", f"{made}/a")
    assert fault.value.filename == f"{made}/a"


@pytest.mark.parametrize(
    ("number", "names", "place"),
    [
        (28, ("a", None, "b"), "b"),
        (122, ("a", None, b"b"), "b"),
        (13, ("a", None, "b"), "a"),
        (28, ("a",), "a"),
        (28, (), ""),
    ],
)
def test_a_copy_for_which_there_is_no_room_is_told_by_where_it_goes(
    number: int, names: tuple[str | bytes | None, ...], place: str
) -> None:
    """Another fault of a copy is told by what was copied."""
    assert written_in(OSError(number, "A fault", *names)) == place


def test_mkdocs_tells_a_full_disk_by_its_folder(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same under ``mkdocs build``, which ends what is under way itself."""

    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mkdocs.utils.write_file", full)
    with pytest.raises(MkDocsException, match=f"No space left on device: '{small}'$"):
        built_by_mkdocs(small)
    assert not list(small.glob(".site-*"))
