"""The command's ways in and out: exit codes, messages, and never a traceback."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from conftest import Run
from generator.cli.command_pages import command_pages
from generator.cli.main import factsheets
from generator.cli.man_page import man_page
from projects import ROOT, edit

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


def break_digit(small: Path) -> None:
    """Record another number than the quote has."""
    edit(small, "content/figures/missing-planks.yaml", "value: 14", "value: 15")


def test_a_clean_check_exits_0(small: Path) -> None:
    """Nothing is wrong, and nothing more is said, also by ``python -m generator``."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", "check"],
        cwd=small,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "no problems found\n", "")


def test_content_errors_exit_1_in_every_format(small: Path, run: Run) -> None:
    """Each format tells of the error, and the exit code is the same."""
    break_digit(small)
    for style in ("text", "json", "github", "sarif", "markdown"):
        code, out, err = run("check", "--format", style)
        assert (code, err) == (1, ""), style
        assert ("15" if style == "markdown" else "N101") in out, style
    found = json.loads(run("check", "--format", "json")[1])
    assert [sorted(one) for one in found] == [
        sorted(
            (
                *("code", "rule", "severity", "message", "path", "line", "column"),
                *("end_line", "end_column", "field", "help"),
            )
        )
    ]


def test_a_failed_build_says_so_and_writes_nothing(small: Path, run: Run) -> None:
    """Exit 1, no site, and no word that there is one."""
    break_digit(small)
    code, out, _ = run("build")
    assert code == 1
    assert "The site is in" not in out
    assert not (small / "site").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "--colour"], "No such option"),
        (["chekc"], "No such command"),
        (["-C", "nowhere", "check"], ": nowhere/ is not a folder"),
        (["-C", "/nowhere/at/all", "check"], ": /nowhere/at/all/ is not a folder"),
        (["check", "--format", "xml"], "'xml' is not one of"),
    ],
)
def test_wrong_usage_exits_2(run: Run, arguments: list[str], message: str) -> None:
    """A wrong option, command or folder is explained on standard error."""
    code, _, err = run(*arguments)
    assert code == 2
    assert message in err


def test_a_broken_mkdocs_yml_exits_2(small: Path, run: Run) -> None:
    """MkDocs' own configuration is the publisher's: usage, not content."""
    (small / "mkdocs.yml").write_text("site_name: [", encoding="utf-8")
    code, _, err = run("build")
    assert code == 2
    assert "mkdocs.yml" in err
    assert "Traceback" not in err


def test_an_output_that_cannot_be_written_exits_3(small: Path, run: Run) -> None:
    """A file where a folder should be: the disk refuses, and the message names the place."""
    (small / "wall").write_text("", encoding="utf-8")
    for words in (["export", "wall/markdown"], ["build", "--site-dir", "wall/site"]):
        code, _, err = run(*words)
        assert code == 3
        assert "wall" in err
        assert "Traceback" not in err


def test_unreadable_content_exits_3(small: Path, run: Run) -> None:
    """A record that is a loop of links is the disk's trouble, or at least no traceback."""
    loop = small / "content/actors/loop.yaml"
    loop.symlink_to(loop)
    code, _, err = run("check")
    assert code in (1, 3)
    assert "Traceback" not in err


def test_a_reader_that_goes_away_is_no_fault(small: Path) -> None:
    """``factsheets check | head -1`` ends quietly."""
    break_digit(small)
    done = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m generator check --format sarif | head -c 1"],
        cwd=small,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "terminate"]
)
def test_signals_have_their_exit_codes(small: Path, number: signal.Signals, code: int) -> None:
    """A server that is stopped leaves with the code of the signal, without a traceback."""
    with subprocess.Popen(
        [sys.executable, "-m", "generator", "serve", "--address", "127.0.0.1:0"],
        cwd=small,
        env=ENVIRONMENT,
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stderr
        said: list[str] = []
        for line in server.stderr:
            said.append(line)
            if "Serving on" in line:
                break
        time.sleep(0.2)
        server.send_signal(number)
        said.append(server.stderr.read())
        assert server.wait(timeout=20) == code
    assert "Traceback" not in "".join(said)


def test_a_server_without_a_place_is_told_before_a_build(run: Run) -> None:
    """A port that is taken is a fault of the machine, one that there is none of a wrong word; each
    is one line with the address, and nothing is built for it."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        told = f"factsheets: Address already in use: {address}\n"
        assert run("serve", "--address", address) == (3, "", told)
    told = "factsheets: 127.0.0.1:99999 has no port from 0 to 65535.\n"
    assert run("serve", "--address", "127.0.0.1:99999") == (2, "", told)


def test_mkdocs_serve_on_a_taken_port_is_told_before_a_build(small: Path) -> None:
    """Under MkDocs as well it is one line, with the exit code of ours, and no traceback."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address],
            cwd=small,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
    said = [line for line in (done.stdout + done.stderr).splitlines() if line]
    assert f"factsheets: Address already in use: {address}" in said
    assert not any("Traceback" in line for line in said)
    assert done.returncode == 3


def test_the_man_page_is_a_man_page() -> None:
    """It has the sections of one, every command and option, no line that roff would obey, and is
    the same each time."""
    pages = command_pages(factsheets)
    made = man_page(pages, "1.2.3")
    assert made == man_page(pages, "1.2.3")
    assert re.findall(r"^\.SH (.*)", made, re.MULTILINE) == [
        *("NAME", "SYNOPSIS", "OPTIONS", "COMMANDS", "EXIT STATUS")
    ]
    plain = made.replace(r"\-", "-").replace(r"\e", "\\")
    for page in pages:
        assert page.usage in plain
        assert all(f"\n.B {option}\n" in plain for option, _ in page.options)
    asked = {line.split(" ")[0] for line in made.splitlines() if line.startswith((".", "'"))}
    assert asked <= {".TH", ".SH", ".SS", ".TP", ".B", ".PP"}


def test_the_program_says_what_it_is(run: Run) -> None:
    """--version names the version, --man prints the man page, both outside any project."""
    assert run("--version") == (0, f"factsheets, version {version('factsheets')}\n", "")
    code, told, _ = run("-C", "/nowhere", "--man")
    assert (code, told.startswith(".TH FACTSHEETS 1")) == (0, True)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_is_told_how_to_complete(shell: str) -> None:
    """The line of the manual makes the program print what the shell has to read."""
    page = (ROOT / "docs/pages/commands.md").read_text(encoding="utf-8")
    (variable,) = re.findall(rf"(_FACTSHEETS_COMPLETE)={shell}_source factsheets", page)
    done = subprocess.run(
        [sys.executable, "-m", "generator"],
        env=ENVIRONMENT | {variable: f"{shell}_source"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert f"{variable}={shell}_complete" in done.stdout.replace("env ", "")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("cite ", ["courier-bridge", "gazette-bridge"]),
        ("coverage g", ["gazette-bridge"]),
        ("rename br", ["bridge-closed"]),
        ("rename bridge-closed/on", ["bridge-closed/on-monday", "bridge-closed/on-sunday"]),
        ("rename nowhere/", []),
        ("rules E10", [f"E10{number}" for number in range(1, 10)]),
        ("rules quote-not", ["quote-not-in-source"]),
        ("new a", ["actor"]),
        ("new actor x", []),
        ("new source x", ["x"]),
    ],
)
def test_the_tab_key_offers_what_there_is(small: Path, typed: str, offered: list[str]) -> None:
    """Ids of the right kind, in the project that -C names; codes and names of rules."""
    *words, last = f"-C {small} {typed}".split(" ")
    shell = ShellComplete(factsheets, {}, "factsheets", "_FACTSHEETS_COMPLETE")
    assert [item.value for item in shell.get_completions(words, last)] == offered


# The plugin as pyproject.toml names it; what is installed here may name it as it was once.
PLUGIN = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"][
    "mkdocs.plugins"
]["factsheets"]
BY_MKDOCS = f"""\
from importlib.metadata import EntryPoint
import click
@click.command()
def load(): EntryPoint("factsheets", "{PLUGIN}", "mkdocs.plugins").load()
load()
"""


@pytest.mark.parametrize("start", ["from generator.cli.start import main; main()", BY_MKDOCS])
def test_a_system_that_it_does_not_know_is_told_in_a_line(start: str) -> None:
    """On Windows, where there is no fcntl, both doors say so, and where it does run."""
    lost = "import sys; sys.modules['fcntl'] = sys.modules['resource'] = None"
    here = "import mkdocs.plugins, mkdocs.exceptions; sys.platform = 'win32'; sys.argv[1:] = []"
    done = subprocess.run(
        [sys.executable, "-c", f"{lost}\n{here}\n{start}"],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode in {1, 3}
    (line,) = done.stderr.splitlines()
    assert "runs on Linux and macOS; on Windows, use WSL (https://" in line


def test_a_day_that_is_none_is_told_in_plain_words(run: Run) -> None:
    """With an example, instead of a pattern for programs."""
    code, out, err = run("build", "--as-of", "2025-13-45")
    assert (code, out) == (2, "")
    assert err.endswith('"2025-13-45" is no day; write one like 2025-03-05.\n')


def test_a_site_goes_into_folders_that_are_not_there_yet(run: Run, small: Path) -> None:
    """They are made, as with every other file that a command writes."""
    code, _, err = run("build", "--no-search", "--site-dir", "one/two/site")
    assert (code, err) == (0, "")
    assert (small / "one/two/site/index.html").is_file()


@pytest.mark.parametrize("program", ["generator build", "mkdocs build -q"])
def test_a_project_may_lie_in_a_folder_of_any_name(small: Path, program: str) -> None:
    """A name that is no UTF-8, which neither SQLite's addresses nor Pagefind take, is no reason to
    build no site, and the site has its search."""
    place = small.rename(small.parent / os.fsdecode(b"\xff\xfe"))
    done = subprocess.run(
        [sys.executable, "-m", *program.split()],
        cwd=place,
        env={**ENVIRONMENT, "PWD": str(place)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert list((place / "site/pagefind/fragment").iterdir())


def test_a_search_is_made_though_the_current_folder_is_gone(small: Path, tmp_path: Path) -> None:
    """MkDocs builds a project that ``-f`` names from a folder that somebody has removed."""
    (tmp_path / "gone").mkdir()
    build = f"{sys.executable} -m mkdocs build -q -f {small}/mkdocs.yml"
    done = subprocess.run(
        ["/bin/sh", "-c", f"cd gone && rmdir ../gone && {build}"],
        cwd=tmp_path,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0
    assert list((small / "site/pagefind/fragment").iterdir())


@pytest.mark.parametrize("zone", ["/etc/passwd", ":/dev/null", "/tmp", "pipe"])  # noqa: S108 - a folder
def test_a_zone_that_is_none_is_no_fault(small: Path, zone: str) -> None:
    """No page depends on the zone of the machine, whatever TZ names."""
    os.mkfifo(small / "pipe")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--no-search"],
        cwd=small,
        env={**ENVIRONMENT, "TZ": zone},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (small / "site/index.html").is_file()
