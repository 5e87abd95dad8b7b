"""How long it takes from saving an edit until a running server shows it."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from benchmarks.processes import Failed

_HOST: Final = "127.0.0.1"
_EVERY: Final = 0.01  # seconds from one look to the next
_PATIENCE: Final = 600.0  # seconds until an edit must show
_REST: Final = 1.0  # seconds from one edit to the next


def free_address() -> str:
    """An address on this machine that nobody listens at."""
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        return f"{_HOST}:{probe.getsockname()[1]}"


def start(
    command: Sequence[str], folder: Path, environment: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    """Start a server, with all that it starts in a group of its own."""
    return subprocess.Popen(  # noqa: S603  # commands are ours
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def seconds(
    server: subprocess.Popen[bytes], page: str, edit: Callable[[], str], edits: int
) -> list[float]:
    """The seconds of each edit, from saving to seeing; ends the server.

    ``page`` is the whole address of a page. ``edit`` changes that page's record and gives a word
    that stands on the new page only.
    """
    try:
        _wait_for("<h1", page, server)
        found = []
        for _ in range(edits):
            time.sleep(_REST)
            word = edit()
            start = time.monotonic()
            _wait_for(f", {word}.", page, server)
            found.append(time.monotonic() - start)
        return found
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()


def _wait_for(words: str, page: str, server: subprocess.Popen[bytes]) -> None:
    """Return as soon as a page shows the words."""
    end = time.monotonic() + _PATIENCE
    while words not in _body(page):
        if server.poll() is not None:
            raise Failed(f"the server ended with {server.returncode}")
        if time.monotonic() > end:
            raise Failed(f"{page} does not show {words!r} after {_PATIENCE:.0f} s")
        time.sleep(_EVERY)


def _body(page: str) -> str:
    """What the server answers; nothing while it does not."""
    host, _, path = page.partition("/")
    connection = http.client.HTTPConnection(host, timeout=_PATIENCE)
    try:
        connection.request("GET", f"/{path}")
        answer = connection.getresponse()
        text = answer.read().decode()
    except OSError:
        return ""
    else:
        return text if answer.status == http.HTTPStatus.OK else ""
    finally:
        connection.close()
