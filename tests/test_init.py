"""A new project: it works at once, it is safe to publish, and its example can be replaced."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build.check import check
from generator.cli.main import factsheets
from generator.content.project import ConfigurationError, open_project
from generator.editing.init import requirement, start, starter_files
from generator.plugin.site import build_site

ROOT = Path(__file__).parent.parent
STARTER = ROOT / "generator/editing/starter"
# Python runs it first of all: whoever asks for a network ends there.
NO_NETWORK = """\
import sys

def refuse(event, _):
    if event in ("socket.connect", "socket.getaddrinfo"):
        raise RuntimeError(f"no network here: {event}")

sys.addaudithook(refuse)
"""
FACTSHEETS = (sys.executable, "-m", "generator")


@pytest.fixture
def started(tmp_path: Path) -> Path:
    """A new project."""
    folder = tmp_path / "new project"
    start(folder)
    return folder


def test_the_example_is_in_order(started: Path) -> None:
    """Not even a warning, and no sentence of its articles is left unused."""
    assert check(open_project(started)).report() == "no problems found\n"


def test_the_example_shows_what_the_house_can_do(started: Path) -> None:
    """Every kind of record, an unnamed speaker, a chain and a relation."""
    archive = check(open_project(started)).archive
    assert {entry.kind.value for entry in archive.content.entries} == {
        *("actor", "event", "figure", "question", "source")
    }
    text = "".join(path.read_text("utf-8") for path in (started / "content").rglob("*.yaml"))
    assert all(word in text for word in ("unnamed:", "via: [", "relation:", "qualifier:"))


def test_it_builds_at_once(started: Path) -> None:
    """The theme and the templates come from the package; every record has its page."""
    built = build_site(open_project(started))
    assert built.checked.passed
    for path in (started / "content").glob("*s/*.yaml"):
        assert (built.site_dir / path.parent.name / path.stem / "index.html").is_file()


@contextmanager
def serving(folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """A server of a project, ended as by Ctrl-C."""
    command = [*FACTSHEETS, "-C", str(folder), "serve", "--address", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as server:
        try:
            yield server
        finally:
            server.send_signal(signal.SIGINT)
            server.communicate(timeout=20)


def test_it_serves_at_once(started: Path) -> None:
    """The first page answers within seconds."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with serving(started, port) as server:
        deadline = time.monotonic() + 30
        while True:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
                    assert b"My fact sheets" in answer.read()
                    return
            except OSError:
                assert server.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.1)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A folder with anything in it, or a file of that name, is left alone."""
    (tmp_path / "file").touch()
    for folder in (tmp_path, tmp_path / "file"):
        with pytest.raises(ConfigurationError, match="is there and not empty; name a new folder"):
            start(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    """A folder made beforehand is used, and the paths that were written are told."""
    assert start(tmp_path) == tuple(change.path for change in starter_files())
    assert (tmp_path / "mkdocs.yml").is_file()


@pytest.mark.parametrize(
    ("origin", "wanted"),
    [
        ({}, "factsheets==1.2.3"),
        (
            {"url": "https://code.example/f", "vcs_info": {"vcs": "git", "commit_id": "0123ab"}},
            "factsheets @ git+https://code.example/f@0123ab",
        ),
        (
            {"url": "file:///home/me/factsheets.whl", "archive_info": {}},
            "factsheets @ git+https://github.com/factsheets/factsheets@main",
        ),
    ],
)
def test_another_machine_installs_the_same(origin: dict[str, object], wanted: str) -> None:
    """A release is named by its version, a commit by its hash; a file of this machine is not."""
    assert requirement("1.2.3", json.dumps(origin)) == wanted


def test_the_generator_is_named(started: Path) -> None:
    """The requirements of a new project are one line for pip, and no path of this machine; above it
    stands that a branch moves."""
    lines = (started / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert lines[1].startswith("# Where main stands below, it moves;")
    (line,) = (line for line in lines if not line.startswith("#"))
    assert re.fullmatch(r"factsheets(==\d+\.\d+\.\d+| @ git\+https://\S+@\S+)", line)


@pytest.mark.parametrize(
    "name",
    [
        ".github/ISSUE_TEMPLATE/propose-an-article.yml",
        ".github/PULL_REQUEST_TEMPLATE.md",
        ".vscode/extensions.json",
        ".vscode/settings.json",
    ],
)
def test_what_both_projects_have_is_the_same(name: str) -> None:
    """What editors are told is told in this project in the same words."""
    assert (STARTER / name).read_bytes() == (ROOT / name).read_bytes()


def test_editors_find_a_new_project_as_they_find_this_one() -> None:
    """The same tasks, by the command's own name; the same rules for files, but for those of
    programs; and a container that needs nothing but what the requirements name."""
    tasks = (ROOT / ".vscode/tasks.json").read_text(encoding="utf-8")
    ours = (STARTER / ".vscode/tasks.json").read_text(encoding="utf-8")
    assert ours == tasks.replace('"make ', '"factsheets ')
    rules = (ROOT / ".editorconfig").read_text(encoding="utf-8").split("\n\n")
    kept = [rule for rule in rules if not rule.startswith(("[*.py]", "[Makefile]"))]
    assert (STARTER / ".editorconfig").read_text(encoding="utf-8").split("\n\n") == kept
    place = ".devcontainer/devcontainer.json"
    container, other = (
        json.loads((root / place).read_text(encoding="utf-8")) for root in (STARTER, ROOT)
    )
    assert container["postCreateCommand"] == "pip install --requirement requirements.txt"
    editor = container["customizations"]["vscode"]
    assert editor["extensions"] == other["customizations"]["vscode"]["extensions"]
    for key in ("image", "forwardPorts"):
        assert container[key] == other[key]


def test_the_readme_can_be_followed(started: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its commands, run as they stand, put an own first article in the place of the example."""
    readme = (started / "README.md").read_text(encoding="utf-8")
    section = readme.partition("## Put your own")[2].partition("## Publish")[0]
    article = "Bridge opens\n\nMayor Anna Holm said some words of the article on Monday.\n"
    blocks = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    monkeypatch.chdir(started)
    told = run_lines(blocks[0])
    (started / "seeds/first.txt").write_text(article, encoding="utf-8")
    told += run_lines(blocks[1])
    fill(started / "content/actors/the-paper.yaml", name="The Paper", kind="outlet")
    fill(
        started / "content/sources/first.yaml",
        publisher="the-paper",
        published="2025",
        published_basis="The front page.",
    )
    told += run_lines(blocks[2])
    assert '- {source: first, quote: "some words of the article"}' in told
    fill(started / "content/events/the-thing-that-happened.yaml", name="Opening", date="2025",
         date_basis="The article.")  # fmt: skip
    codes = {diagnostic.code for diagnostic in check(open_project(started)).diagnostics}
    # The article's sentences wait for facts, the event for something that names it.
    assert codes == {"C101", "L113"}
    assert len(blocks) == 3


def run_lines(block: str) -> str:
    """Run the lines of a shell block in the current folder; gives what the command printed."""
    runner = CliRunner()
    told = ""
    for line in block.strip().splitlines():
        program, *words = shlex.split(line, comments=True)
        if program == "factsheets":
            result = runner.invoke(factsheets, words)
            assert result.exit_code == 0, result.output
            told += result.output
        else:
            subprocess.run(["sh", "-c", line], check=True)  # noqa: S607 - the shell of the machine
    return told


def fill(path: Path, **values: str) -> None:
    """Write values behind the keys of a skeleton, and take the marks before them away."""
    text = path.read_text(encoding="utf-8")
    for key, value in values.items():
        form = rf"^(?:{key}:(?=\s)|# {key}:.*)"
        text, count = re.subn(form, f"{key}: {value}", text, flags=re.MULTILINE)
        assert count == 1, key
    path.write_text(text, encoding="utf-8")


def test_articles_keep_their_line_ends_in_a_clone(tmp_path: Path) -> None:
    """Where git rewrites line ends, as on Windows, a clone's articles are still as recorded."""
    start(tmp_path / "p")
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (
        ("-C", "p", "init", "--quiet"),
        ("-C", "p", "add", "--all"),
        ("-C", "p", *author, "commit", "--quiet", "--message=One"),
        ("-c", "core.autocrlf=true", "clone", "--quiet", "p", "clone"),
    ):
        subprocess.run(["git", *words], cwd=tmp_path, check=True)  # noqa: S607 - the git of the path
    assert check(open_project(tmp_path / "clone")).report() == "no problems found\n"


def test_the_wheel_carries_all_that_it_needs(tmp_path: Path) -> None:
    """Installed from a wheel, away from this checkout and without a network, a new project checks
    and builds."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {
        f"generator/editing/starter/{c.path}" for c in starter_files() if "schema" not in c.path
    } <= (names)
    assert "generator/py.typed" in names
    assert not [name for name in names if name.startswith(("content", "docs", "seeds", "tests"))]
    installed = tmp_path / "installed"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target",
         str(installed), str(wheel)],
        check=True,
    )  # fmt: skip
    (installed / "sitecustomize.py").write_text(NO_NETWORK, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"}
    for words in (["--version"], ["init", "new"], ["-C", "new", "build"]):
        done = subprocess.run(
            [str(installed / "bin/factsheets"), *words],
            cwd=tmp_path,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "new/site/figures/visitors-of-lindale-fair-2025/index.html").is_file()
