"""What a server hears of its project."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from time import sleep

import pytest
from mkdocs.livereload import LiveReloadServer

from generator.plugin.watching import watch_closely


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A folder that a server watches, and another that can take its place."""
    for name in ("content", "other"):
        (tmp_path / name / "pages").mkdir(parents=True)
        (tmp_path / name / "pages/about.md").write_text(name, encoding="utf-8")
    return tmp_path / "content"


@pytest.fixture
def heard(content: Path) -> Iterator[Event]:
    """Whether a server that watches it built anew."""
    built = Event()
    server = LiveReloadServer(built.set, "127.0.0.1", 0, str(content), shutdown_delay=0.02)
    server.watch(str(content))
    watch_closely(server, [str(content)])
    serving = Thread(target=server.serve)
    serving.start()
    while not server.serve_thread.is_alive():
        sleep(0.01)
    yield built
    server.shutdown(wait=True)
    serving.join()


def saved(content: Path, heard: Event) -> bool:
    """Whether the server hears of a save, after all that it heard before."""
    while heard.wait(0.3):
        heard.clear()
    (content / "pages/about.md").write_text("saved", encoding="utf-8")
    return heard.wait(2)


def test_a_server_hears_of_saves_in_a_folder_that_replaced_another(
    content: Path, heard: Event
) -> None:
    """Another folder that is moved to the path of a watched one is a change, and is watched."""
    content.rename(content.with_name("away"))
    content.with_name("other").rename(content)
    assert heard.wait(2)
    assert saved(content, heard)


def test_a_server_hears_of_a_folder_that_comes_back(content: Path, heard: Event) -> None:
    """A folder that was removed and is made anew, as by a checkout, is watched as before."""
    shutil.rmtree(content)
    while heard.wait(0.3):
        heard.clear()
    shutil.copytree(content.with_name("other"), content)
    assert heard.wait(2)
    assert saved(content, heard)


def test_a_server_does_not_hear_of_what_stands_beside(content: Path, heard: Event) -> None:
    """What is written beside a watched folder, as a site is, leads to no build."""
    (content.parent / "site").mkdir()
    (content.parent / "site/index.html").write_text("x", encoding="utf-8")
    (content.parent / "notes.md").write_text("x", encoding="utf-8")
    content.with_name("other").rename(content.with_name("another"))
    assert not heard.wait(0.3)
