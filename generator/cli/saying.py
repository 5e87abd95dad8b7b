"""What a command says beside its answer, and what it says when its work is done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import click

from generator.diagnostics.renderers import printable


def say(message: str, code: int) -> int:
    """Say on stderr why a command ends with an exit code, and give that."""
    # A runner obeys a line that begins so, be there blanks before it.
    told = (re.sub(r"^(\s*):", r"\1\\x3a", line) for line in message.splitlines())
    lines = "\n".join(map(printable, told))
    with suppress(OSError):  # a full disk behind stderr changes no exit code
        click.echo(f"factsheets: {lines}", err=True)
    return code


def warn(problem: str) -> None:
    """Say on one line of stderr what does not keep a command from its work."""
    say(f"warning: {' '.join(problem.split())}", 0)


@contextmanager
def after_work(*, done: bool = True) -> Iterator[None]:
    """Print what has been done: that it cannot be printed makes nothing undone, and the exit code
    says that it is done. Raises ``OSError`` where nothing has been ``done``."""
    try:
        yield
    except OSError as problem:
        if not done:
            raise
        warn(f"all is done, but what is to say of it cannot be printed: {problem.strerror}.")
