"""Commands that tests run, each in a process of its own."""

from __future__ import annotations

import importlib
import logging
import os
import runpy
import signal
import subprocess
import sys
import tempfile
import traceback
import warnings
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import IO, Any, Final, NoReturn

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugins

from generator.build.options import BuildOptions
from generator.content.project import open_project
from generator.plugin.site import build_site
from projects import ROOT, SMALL

_SECONDS: Final = 120
# As Python begins where nobody says otherwise.
_UNTOLD: Final = (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)


def run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a Python module's command in a folder, in a process that starts from nothing."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=_SECONDS,
    )


def run_warm(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The same in a fork of this process, which has imported and compiled what commands need: for
    whoever asks what a command does, not how it starts. It takes a third of the time."""
    _warm()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if not child:
            _be(command, folder, out, err)
        status = os.waitpid(child, 0)[1]
        said = []
        for file in (out, err):
            file.seek(0)
            said.append(file.read().decode())
    code = os.waitstatus_to_exitcode(status)
    return subprocess.CompletedProcess(command, code, *said)


@cache
def _warm() -> None:
    """Import and compile what commands need."""
    for name in ("generator.cli.main", "mkdocs.commands.build", "mkdocs.commands.serve"):
        importlib.import_module(name)
    options = BuildOptions(jobs=1, search=False, cache=False)
    with tempfile.TemporaryDirectory() as made:
        build_site(open_project(SMALL), Path(made) / "site", options=options)


def _be(command: Sequence[str], folder: Path, out: IO[bytes], err: IO[bytes]) -> NoReturn:
    """Be the command's process, with nothing of what pytest has set; ends it."""
    code = 1
    try:
        os.dup2(out.fileno(), 1)
        os.dup2(err.fileno(), 2)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        sys.stdin, sys.stdout, sys.stderr = (
            os.fdopen(number, mode, encoding="utf-8", closefd=False)
            for number, mode in enumerate("rww")
        )
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGALRM):
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.alarm(_SECONDS)
        warnings.resetwarnings()
        for kind in _UNTOLD:
            warnings.simplefilter("ignore", kind)
        logging.getLogger().handlers.clear()
        os.chdir(folder)
        os.environ["PYTHONPATH"] = str(ROOT)
        sys.path.insert(0, str(folder))
        importlib.invalidate_caches()
        # MkDocs has looked for plugins when it was imported, and keeps those that it has begun.
        option: Any = MkDocsConfig.plugins
        option.installed_plugins, option.plugin_cache = get_plugins(), {}
        sys.modules.pop(f"{command[0]}.__main__", None)
        sys.argv[1:] = command[1:]
        runpy.run_module(command[0], run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
        if isinstance(end.code, str):
            sys.stderr.write(f"{end.code}\n")
    except BaseException:  # noqa: BLE001 - as Python tells what nobody catches
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
