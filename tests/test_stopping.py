"""How a command ends: at a signal in any moment, without readers, at a date that is none."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import Run
from generator.editing import init
from projects import ROOT, edit, files_in

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
STOPS = [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 143)]

# Sends the command a signal when a certain module is looked for; ``late`` while an object ends,
# where Python prints an exception and goes on.
STARTED = """
import os, sys

class Ending:
    def __del__(self):
        os.kill(os.getpid(), number)
        for _ in range(1000): pass

class Signalling:
    def find_spec(self, name, path, target=None):
        if name == module:
            sys.meta_path.remove(self)
            Ending() if late else os.kill(os.getpid(), number)

module, number, late = sys.argv[1], int(sys.argv[2]), sys.argv[3] == "late"
sys.argv[1:] = sys.argv[4:]
sys.meta_path.insert(0, Signalling())
from generator.cli.start import main
main()
"""


def ended(folder: Path, *command: str) -> tuple[int, str]:
    """Run a command in a project; gives its exit code and what stands on stderr."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.returncode, done.stderr


def stopped(folder: Path, *words: str) -> tuple[int, str]:
    """Run a command that gets a signal; gives its exit code and what stands on stderr."""
    return ended(folder, sys.executable, "-c", STARTED, *words)


@pytest.mark.parametrize(("number", "code"), STOPS, ids=["ctrl-c", "terminate", "closed"])
@pytest.mark.parametrize("module", ["generator.cli.main", "click", "generator.build.check", "yaml"])
def test_a_signal_while_modules_are_imported_is_one_line(
    small: Path, module: str, number: signal.Signals, code: int
) -> None:
    """However early a signal comes, the exit code is right, and no traceback is shown."""
    said = stopped(small, module, str(int(number)), "soon", "check")
    assert said == (code, f"factsheets: stopped by {number.name}\n")


def test_a_closed_terminal_ends_no_command_that_shall_go_on(small: Path) -> None:
    """What is started with nohup goes on to its end."""
    script = f"trap '' HUP; exec {sys.executable} -c \"$0\" yaml {int(signal.SIGHUP)} soon check"
    done = ended(small, "/bin/sh", "-c", script, STARTED)
    assert done == (0, "")


def test_a_signal_that_python_loses_still_stops_the_command(small: Path) -> None:
    """An exception in the end of an object is printed and forgotten; the command stops all the
    same, and shows none."""
    said = stopped(small, "yaml", str(int(signal.SIGINT)), "late", "check")
    assert said == (130, "factsheets: stopped by SIGINT\n")


def stop_itself(root: Path, event: str, number: signal.Signals) -> None:
    """Have each build of a project send itself a signal when MkDocs tells of an event."""
    (root / "hook.py").write_text(
        f"import os\ndef {event}(*_, **__): os.kill(os.getpid(), {int(number)})\n"
    )
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("hooks: [hook.py]\n")


@pytest.mark.parametrize(("number", "code"), STOPS, ids=["ctrl-c", "terminate", "closed"])
@pytest.mark.parametrize("event", ["on_files", "on_post_build"])
def test_a_stopped_build_leaves_nothing(
    small: Path, event: str, number: signal.Signals, code: int
) -> None:
    """A signal in the middle of a build removes what was made aside, and the site stays."""
    (small / "site").mkdir()
    (small / "site/404.html").touch()
    stop_itself(small, event, number)
    done = ended(small, sys.executable, "-m", "generator", "build", "--no-search")
    assert done == (code, f"factsheets: stopped by {number.name}\n")
    assert list(files_in(small / "site")) == ["404.html"]
    assert not list(small.glob(".site-*"))


def test_a_second_signal_leaves_nothing_either(small: Path) -> None:
    """Who stops a build twice stops it once: what was made aside is gone."""
    stop_itself(small, "on_post_build", signal.SIGINT)
    twice = (
        "import os, shutil\nfrom generator.cli.start import main\ndo = shutil.rmtree\n"
        "def remove(*given, **more):\n    os.kill(os.getpid(), 2)\n    do(*given, **more)\n"
        "shutil.rmtree = remove\nmain()"
    )
    done = ended(small, sys.executable, "-c", twice, "build", "--no-search")
    assert done == (130, "factsheets: stopped by SIGINT\n")
    assert not list(small.glob(".site-*"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("event", ["on_files", "on_post_build"])
def test_a_stopped_mkdocs_leaves_nothing_either(
    small: Path, event: str, number: signal.Signals
) -> None:
    """Under MkDocs too, which knows of no signal but Ctrl-C, what was made aside is gone, and the
    exit code is that of a signal."""
    (small / "site").mkdir()
    (small / "site/404.html").touch()
    stop_itself(small, event, number)
    code, told = ended(small, sys.executable, "-m", "mkdocs", "build", "-q")
    assert (code, told.splitlines()[-1]) == (143, f"factsheets: stopped by {number.name}")
    assert list(files_in(small / "site")) == ["404.html"]
    assert not list(small.glob(".site-*"))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_no_signal_stops_mkdocs_once_the_site_is_published(
    small: Path, number: signal.Signals
) -> None:
    """A signal at the very end of the process says nothing else than that the site is there."""
    (small / "hook.py").write_text(
        f"import atexit, os\natexit.register(os.kill, os.getpid(), {int(number)})\n"
    )
    with (small / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("hooks: [hook.py]\n")
    assert ended(small, sys.executable, "-m", "mkdocs", "build", "-q")[0] == 0
    assert (small / "site/index.html").is_file()


# Sends the command a signal when a part of the publishing has been done.
LATE = """
import os, sys
import generator.build.publish as publish
from generator.cli.start import main
part, number = sys.argv[1], int(sys.argv[2])
do = getattr(publish, part)

def done(*given, **more):
    gave = do(*given, **more)
    os.kill(os.getpid(), number)
    return gave

setattr(publish, part, done)
sys.argv[1:] = sys.argv[3:]
main()
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("part", ["_put", "_remove"])
def test_a_published_site_is_no_stopped_build(
    small: Path, part: str, number: signal.Signals
) -> None:
    """A signal after the new site has its place stops nothing: the exit code says that it is there,
    and nothing is left beside it."""
    (small / "site").mkdir()
    (small / "site/404.html").touch()
    words = ("build", "--no-search")
    code, told = ended(small, sys.executable, "-c", LATE, part, str(int(number)), *words)
    assert (code, told) == (0, "")
    assert (small / "site/index.html").is_file()
    assert not list(small.glob(".site-*"))


@pytest.fixture
def started(tmp_path: Path) -> Path:
    """A project as ``factsheets init`` makes it."""
    init.start(tmp_path / "started")
    return tmp_path / "started"


@pytest.mark.parametrize("shut", ["<&- >&- 2>&-", "<&-", "2>/dev/full"])
@pytest.mark.parametrize(
    ("words", "code"), [("check", 0), ("build --no-search", 0), ("nothing", 2)], ids=lambda x: x
)
def test_without_a_reader_the_exit_code_is_right(
    started: Path, shut: str, words: str, code: int
) -> None:
    """A closed standard stream, or a full standard error, changes no exit code, and shows no
    traceback, in whatever folder the command is."""
    command = f"{sys.executable} -m generator -C {started.name} {words} {shut}"
    done = ended(started.parent, "/bin/sh", "-c", command)
    assert done[0] == code
    assert "Traceback" not in done[1]
    assert (started / "site/index.html").exists() == words.startswith("build")


def test_mkdocs_builds_without_standard_input(started: Path) -> None:
    """MkDocs does not say then where mkdocs.yml is; the site is made all the same."""
    done = ended(started, "/bin/sh", "-c", f"{sys.executable} -m mkdocs build -q <&-")
    assert done[0] == 0
    assert (started / "site/index.html").exists()


def test_no_file_has_the_number_of_a_closed_stream(started: Path) -> None:
    """Whatever a command starts finds nothing where a stream was closed, and no file of ours."""
    hook = """
import os, subprocess
def on_env(*_, **__):
    command = ["readlink", "/proc/self/fd/0", "/proc/self/fd/2"]
    told = subprocess.run(command, stdout=subprocess.PIPE)
    with open("told", "wb") as file: file.write(told.stdout)
"""
    (started / "hook.py").write_text(hook)
    with (started / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("hooks: [hook.py]\n")
    for program in ("generator build --no-search", "mkdocs build -q"):
        ended(started, "/bin/sh", "-c", f"{sys.executable} -m {program} <&- 2>&-")
        assert (started / "told").read_text() == "/dev/null\n/dev/null\n"
        (started / "told").unlink()


@pytest.mark.parametrize("words", ["check", "build --no-search"])
def test_what_cannot_be_printed_exits_3(small: Path, words: str) -> None:
    """A report that a full disk swallows is no clean check, and makes no mistake a lesser one."""
    if words != "check":
        edit(small, "content/figures/missing-planks.yaml", "value: 14", "value: 15")
    done = ended(small, "/bin/sh", "-c", f"{sys.executable} -m generator {words} >/dev/full")
    assert done == (3, "factsheets: No space left on device\n")
    assert not (small / "site").exists()


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("build --no-search --timings", "site/index.html"),
        ("export markdown", "markdown/index.md"),
        ("new actor mara", "content/actors/mara.yaml"),
        ("rename gazette herald", "content/actors/herald.yaml"),
        ("schema", "content/schema/actor.json"),
        ("init more", "more/mkdocs.yml"),
    ],
    ids=lambda text: text.split()[0],
)
def test_what_is_done_is_done_though_it_cannot_be_printed(
    small: Path, words: str, made: str
) -> None:
    """The exit code says that a site is published, or files are written, where no more is to be
    done than to say so and a full disk swallows that."""
    done = ended(small, "/bin/sh", "-c", f"{sys.executable} -m generator {words} >/dev/full")
    told = "all is done, but what is to say of it cannot be printed: No space left on device."
    assert done[0] == 0
    assert done[1].endswith(f"factsheets: warning: {told}\n")
    assert (small / made).is_file()


@pytest.mark.parametrize("outputs", ["stdout", "both"])
@pytest.mark.parametrize(
    ("words", "is_broken", "code"),
    [
        ("check", False, 0),
        ("check", True, 1),
        ("build --no-search", False, 0),
        ("build --no-search", True, 1),
        ("--help", False, 0),
        ("nothing", False, 2),
    ],
)
def test_a_reader_that_has_gone_changes_no_exit_code(
    small: Path, outputs: str, words: str, is_broken: bool, code: int
) -> None:
    """What nobody reads any more is quietly not said; the work is done all the same, and the exit
    code says what came of it."""
    if is_broken:
        edit(small, "content/figures/missing-planks.yaml", "value: 14", "value: 15")
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "generator", *words.split()],
        cwd=small,
        env=ENVIRONMENT,
        stdout=write,
        stderr=write if outputs == "both" else subprocess.PIPE,
        text=True,
        check=False,
        timeout=120,
    )
    os.close(write)
    assert done.returncode == code
    assert "Broken" not in (done.stderr or "")
    assert (small / "site").exists() == (words.startswith("build") and not is_broken)


def test_a_signal_stops_a_server_that_is_building(small: Path) -> None:
    """A server goes on after whatever fails in a build, but not after a signal."""
    hook = "import time\ndef on_files(files, **_):\n    print(flush=True)\n    time.sleep(1)\n"
    (small / "hook.py").write_text(hook)
    with (small / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("hooks: [hook.py]\n")
    command = [sys.executable, "-m", "generator", "serve", "--address", "127.0.0.1:0"]
    with subprocess.Popen(
        command,
        cwd=small,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout
        assert server.stderr
        server.stdout.readline()
        while "Serving on" not in server.stderr.readline():
            pass
        time.sleep(0.5)
        edit(small, "content/pages/about.md", "#", "# More")
        server.stdout.readline()
        server.send_signal(signal.SIGTERM)
        try:
            assert server.wait(timeout=30) == 143
        finally:
            server.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_no_signal_stops_the_last_words_of_a_build(small: Path, number: signal.Signals) -> None:
    """While a build waits for a slow reader of its last lines, the site is published already, and
    a signal is to say nothing else."""
    read, write = os.pipe()
    os.write(write, b"x" * fcntl.fcntl(write, fcntl.F_GETPIPE_SZ))
    command = [sys.executable, "-m", "generator", "build", "--no-search"]
    with subprocess.Popen(command, cwd=small, env=ENVIRONMENT, stdout=write) as build:
        os.close(write)
        while not (small / "site").exists() or list(small.glob(".site-*")):
            time.sleep(0.05)
        time.sleep(0.5)
        build.send_signal(number)
        with open(read, "rb") as file:  # noqa: PTH123 - a pipe has no path
            assert f"The site is in {small / 'site'}.\n".encode() in file.read()
        assert build.wait(timeout=60) == 0


NO_PART = (
    "Python finds no generator.text.letters: it is not installed, or may not be read. Install "
    "factsheets again."
)
OUR_FAULT = (
    "a fault of factsheets itself (KeyError: 'x'); please report it, with what FACTSHEETS_DEBUG=1 "
    "shows."
)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (MemoryError(), "there is too little memory for this."),
        (
            ImportError("libtiff.so.6: failed to map segment from shared object"),
            "there is too little memory for this.",
        ),
        (ModuleNotFoundError("No module", name="generator.text.letters"), NO_PART),
        (KeyError("x"), OUR_FAULT),
    ],
)
@pytest.mark.parametrize("place", ["generator.build.build.check", "mkdocs.utils.clean_directory"])
def test_a_fault_of_the_machine_is_told_as_such(
    run: Run, monkeypatch: pytest.MonkeyPatch, place: str, fault: Exception, told: str
) -> None:
    """Too little memory, and a part of the program that cannot be read, are no fault of the
    program, wherever they are met, and end it with 3, as its own do."""

    def refuse(*_given: object) -> None:
        raise fault

    monkeypatch.setattr(place, refuse)
    assert run("build", "--no-search") == (3, "", f"factsheets: {told}\n")


def test_too_little_memory_to_say_so_is_told(small: Path) -> None:
    """What fails while the command tells what failed is one line all the same."""
    begin = (
        "from generator.cli import main, start\n"
        "def refuse(*_): raise MemoryError\n"
        "main.say = refuse\nstart.main()"
    )
    said = ended(small, sys.executable, "-c", begin, "-C", "nowhere", "check")
    assert said == (3, "factsheets: there is too little memory for this.\n")


def test_a_part_that_is_missing_from_the_start_is_told(small: Path) -> None:
    """A package that Python does not find when the command begins is told in one line too."""
    begin = "import sys; sys.modules['click'] = None\nfrom generator.cli.start import main; main()"
    told = NO_PART.replace("generator.text.letters", "click")
    assert ended(small, sys.executable, "-c", begin) == (3, f"factsheets: {told}\n")


@pytest.mark.parametrize("moment", ["abc", "-1", "1.5", "100000000000000", "4294967296", "\u0661"])
def test_a_moment_that_is_none_exits_2(
    small: Path, run: Run, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """SOURCE_DATE_EPOCH is the publisher's to set, and what is wrong with it is one line."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", moment)
    code, out, err = run("build", "--no-search")
    assert (code, out) == (2, "")
    assert err == (
        f"factsheets: SOURCE_DATE_EPOCH is '{moment}'; it must be a number of seconds since 1970, "
        "from 0 to 4294967295. Unset it to have none.\n"
    )
    assert not (small / "site").exists()


def test_an_empty_moment_is_none(small: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty SOURCE_DATE_EPOCH is as none, and a right one changes only when feeds are dated for
    which nobody knows a day."""
    sites = []
    for moment in ("", "0", "1700000000"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", moment)
        assert run("build", "--no-search", "--no-cache")[0] == 0
        sites.append(files_in(small / "site"))
    assert sites[0] == sites[1]
    other = {name for name, data in sites[0].items() if sites[2][name] != data}
    assert {name for name in other if not name.endswith("feed.xml")} <= {"data/v1/index.json"}
    feed = sites[2]["actors/gazette/feed.xml"]
    assert b"<updated>2023-11-14T22:13:20Z</updated>" in feed


def test_mkdocs_is_told_of_a_moment_that_is_none(small: Path) -> None:
    """``mkdocs build`` too says in one line what is wrong, and leaves the site as it was."""
    (small / "site").mkdir()
    (small / "site/404.html").touch()
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=small,
        env={**ENVIRONMENT, "SOURCE_DATE_EPOCH": "abc"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 1
    assert "SOURCE_DATE_EPOCH is 'abc'" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(files_in(small / "site")) == ["404.html"]
