"""The lock, the folder aside and the atomic exchange."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import publish as publishing
from generator.build.publish import aside, exchange, only_build


def test_exchange_puts_the_new_site_in_the_place_of_the_old(tmp_path: Path) -> None:
    """After the exchange the new folder is the site, and the old one is where it was built."""
    site, built = tmp_path / "site", tmp_path / "built"
    for folder, text in ((site, "old"), (built, "new")):
        folder.mkdir()
        (folder / "index.html").write_text(text, encoding="utf-8")
    exchange(built, site)
    assert (site / "index.html").read_text(encoding="utf-8") == "new"
    assert (built / "index.html").read_text(encoding="utf-8") == "old"


def test_exchange_works_where_the_system_cannot_swap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without renameat2 the old site is moved away and the new one in."""
    monkeypatch.setattr(publishing, "_renameat2", lambda _one, _other: False)
    test_exchange_puts_the_new_site_in_the_place_of_the_old(tmp_path)


def test_a_site_is_on_the_disk_before_its_name_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was built is written through, then it gets its name, then the name is written through:
    a machine without power has the old site or the new one, whole."""
    site, built = tmp_path / "site", tmp_path / "built"
    site.mkdir()
    built.mkdir()
    done: list[str] = []
    synchronise = publishing._synchronise  # noqa: SLF001 - it is called behind what is noted

    def noted(folder: Path, call: Callable[[int], None]) -> None:
        done.append(f"write {folder.name}, {'files' if call is not os.fsync else 'name'}")
        synchronise(folder, call)

    def swapped(one: Path, other: Path) -> bool:
        done.append(f"exchange {one.name} {other.name}")
        return True

    monkeypatch.setattr(publishing, "_synchronise", noted)
    monkeypatch.setattr(publishing, "_renameat2", swapped)
    exchange(built, site)
    assert done == ["write built, files", "exchange built site", f"write {tmp_path.name}, name"]


def test_a_site_that_the_disk_refuses_is_not_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When what was built cannot be written through, the site stays; when only its name cannot,
    the new site is there."""
    site, built = tmp_path / "site", tmp_path / "built"
    for folder in (site, built):
        folder.mkdir()
        (folder / folder.name).touch()

    def fail(number: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(publishing, "_called", lambda _call, _folder, number: fail(number))
        with pytest.raises(OSError, match="Input/output"):
            exchange(built, site)
    assert (site / "site").exists()
    monkeypatch.setattr(os, "fsync", fail)
    exchange(built, site)
    assert (site / "built").exists()


def test_a_failed_exchange_brings_the_old_site_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the new folder cannot be moved in, the site is what it was."""
    monkeypatch.setattr(publishing, "_renameat2", lambda _one, _other: False)
    site = tmp_path / "site"
    site.mkdir()
    with pytest.raises(OSError, match="No such file"):
        exchange(tmp_path / "missing", site)
    assert site.is_dir()


def test_an_old_site_that_cannot_be_moved_aside_again_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once the new site is in its place, nothing says that it is not; the old one goes later."""
    monkeypatch.setattr(publishing, "_renameat2", lambda _one, _other: False)
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.name.endswith("-old"):
            raise OSError(errno.EIO, "Input/output error")
        return rename(path, target)

    site = tmp_path / "site"
    site.mkdir()
    with aside(site, pytest.fail) as built:
        (built / "new").touch()
        monkeypatch.setattr(Path, "rename", refuse)
        exchange(built, site)
    assert [path.name for path in tmp_path.rglob("*")] == ["site", "new"]


def test_the_first_site_is_simply_moved_in(tmp_path: Path) -> None:
    """Where no site was, nothing is exchanged."""
    (tmp_path / "built").mkdir()
    exchange(tmp_path / "built", tmp_path / "site")
    assert (tmp_path / "site").is_dir()
    assert not (tmp_path / "built").exists()


def test_two_builds_of_one_site_exclude_each_other(tmp_path: Path) -> None:
    """The second build is told that the first is at work."""
    with (
        only_build(tmp_path / "site"),
        pytest.raises(BlockingIOError, match="another build is writing this site"),
        only_build(tmp_path / "site"),
    ):
        pass


def test_a_lock_leads_to_no_other_file(tmp_path: Path) -> None:
    """A link in the lock's place is refused, and what it leads to stays; a pipe there keeps nobody
    waiting."""
    (tmp_path / "kept").write_text("kept", encoding="utf-8")
    for name in ("kept", "new"):
        (tmp_path / ".site.lock").symlink_to(tmp_path / name)
        with pytest.raises(OSError, match="symbolic links"), only_build(tmp_path / "site"):
            pass
        (tmp_path / ".site.lock").unlink()
    assert (tmp_path / "kept").read_text(encoding="utf-8") == "kept"
    assert not (tmp_path / "new").exists()
    os.mkfifo(tmp_path / ".site.lock")
    with only_build(tmp_path / "site"):
        pass


def test_the_folder_aside_goes_whatever_happens(tmp_path: Path) -> None:
    """Neither a failed build nor a killed one leaves its folder behind for good."""
    left = [tmp_path / f".site-building-abc_1234{end}" for end in ("", "-old")]
    for folder in left:
        folder.mkdir()

    def fail() -> None:
        with aside(tmp_path / "site", pytest.fail):
            assert not any(folder.exists() for folder in left)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_only_what_a_build_left_goes(tmp_path: Path) -> None:
    """A folder of somebody's with a name that begins alike stays, whatever the site is called."""
    mine = [
        tmp_path / name for name in (".si[t]e-theme", ".si[t]e-building", ".si[t]e-building-ab")
    ]
    left = tmp_path / ".si[t]e-building-abcdefgh"
    for folder in (*mine, left):
        folder.mkdir()
    with aside(tmp_path / "si[t]e", pytest.fail):
        assert not left.exists()
    assert sorted(tmp_path.iterdir()) == sorted(mine)


def test_a_folder_that_stays_is_told_and_goes_with_the_next_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the disk does not let the folder aside go, its name and the reason are told, and the
    next build removes it."""
    told: list[str] = []

    def refuse(*_path: object, **_named: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        for _ in range(2):
            with aside(tmp_path / "site", told.append) as folder:
                (folder / "index.html").touch()
                patch.setattr(os, "unlink", refuse)
    first, again, second = told
    assert first == again
    assert second == (
        f"{folder} is left of a build and could not be removed: Input/output error. Nothing needs "
        "it; the next build tries again."
    )
    with aside(tmp_path / "site", pytest.fail):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_gets_no_rights_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the folder aside cannot be opened to readers, it is gone, too."""

    def refuse(*_path: object, **_named: object) -> None:
        raise OSError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "chmod", refuse)
    with pytest.raises(OSError, match="Permission denied"), aside(tmp_path / "site", pytest.fail):
        pass
    assert list(tmp_path.iterdir()) == []
