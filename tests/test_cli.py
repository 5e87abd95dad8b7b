"""The command's ways in and out: exit codes, messages, and never a traceback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def run(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a person would, in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def break_digit(small: Path) -> None:
    """Record another number than the quote has."""
    path = small / "content/figures/missing-planks.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("value: 14", "value: 15"), encoding="utf-8"
    )


def test_a_clean_check_exits_0(small: Path) -> None:
    """Nothing wrong, nothing to mend."""
    done = run("check", folder=small)
    assert (done.returncode, done.stdout, done.stderr) == (0, "no problems found\n", "")


def test_content_errors_exit_1_in_every_format(small: Path) -> None:
    """Each format tells of the error, and the exit code is the same."""
    break_digit(small)
    for style in ("text", "json", "github", "sarif", "markdown"):
        done = run("check", "--format", style, folder=small)
        assert done.returncode == 1, style
        assert ("15" if style == "markdown" else "N101") in done.stdout, style
        assert done.stderr == "", style
    found = json.loads(run("check", "--format", "json", folder=small).stdout)
    assert [sorted(one) for one in found] == [
        sorted(
            (
                *("code", "rule", "severity", "message", "path", "line", "column"),
                *("end_line", "end_column", "field", "help"),
            )
        )
    ]


def test_a_failed_build_says_so_and_writes_nothing(small: Path) -> None:
    """Exit 1, no site, and no word that there is one."""
    break_digit(small)
    done = run("build", folder=small)
    assert done.returncode == 1
    assert "The site is in" not in done.stdout
    assert not (small / "site").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "--colour"], "No such option"),
        (["chekc"], "No such command"),
        (["-C", "nowhere", "check"], "nowhere/ is not a folder here"),
        (["check", "--format", "xml"], "'xml' is not one of"),
    ],
)
def test_wrong_usage_exits_2(small: Path, arguments: list[str], message: str) -> None:
    """A wrong option, command or folder is explained on standard error."""
    done = run(*arguments, folder=small)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_mkdocs_yml_exits_2(small: Path) -> None:
    """MkDocs' own configuration is the publisher's: usage, not content."""
    (small / "mkdocs.yml").write_text("site_name: [", encoding="utf-8")
    done = run("build", folder=small)
    assert done.returncode == 2
    assert "mkdocs.yml" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_output_that_cannot_be_written_exits_3(small: Path) -> None:
    """A file where a folder should be: the disk refuses, and the message names the place."""
    (small / "wall").write_text("", encoding="utf-8")
    done = run("export", "wall/markdown", folder=small)
    assert done.returncode == 3
    assert "wall" in done.stderr
    assert "Traceback" not in done.stderr
    done = run("build", "--site-dir", "wall/site", folder=small)
    assert done.returncode == 3
    assert "Traceback" not in done.stderr


def test_unreadable_content_exits_3(small: Path) -> None:
    """A record that is a loop of links is the disk's trouble, or at least no traceback."""
    loop = small / "content/actors/loop.yaml"
    loop.symlink_to(loop)
    done = run("check", folder=small)
    assert done.returncode in (1, 3)
    assert "Traceback" not in done.stderr


def test_a_reader_that_goes_away_is_no_fault(small: Path) -> None:
    """``factsheets check | head -1`` ends quietly."""
    break_digit(small)
    done = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m generator check --format sarif | head -c 1"],
        cwd=small,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
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
        env={**os.environ, "PYTHONPATH": str(ROOT)},
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
