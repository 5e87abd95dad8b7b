"""The man page, made from the commands themselves: ``factsheets --man | man -l -``.

Marked up for man(7). It names no day, so that the same program makes the same page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.cli.command_pages import NAME, CommandPage

_EXITS = (
    ("0", "Clean."),
    ("1", "Errors in the content."),
    ("2", "Wrong usage or configuration."),
    ("3", "The machine: disk, permissions, another build at work, an unknown system."),
    ("130, 143", "Stopped by Ctrl-C, or by a signal."),
)


def man_page(pages: Iterable[CommandPage], version: str) -> str:
    """The man page of the program and its commands, as roff."""
    program, *commands = pages
    lines = [
        f'.TH {NAME.upper()} 1 "" "{NAME} {version}" "User Commands"',
        ".SH NAME",
        f"{NAME} \\- {_roff(program.told[0].removesuffix('.'))}",
        ".SH SYNOPSIS",
        f".B {_roff(program.usage)}",
        ".SH OPTIONS",
        *_options(program.options),
        ".SH COMMANDS",
        *(line for command in commands for line in _command(command)),
        ".SH EXIT STATUS",
        *_options(_EXITS),
    ]
    return "\n".join(lines) + "\n"


def _command(page: CommandPage) -> Iterator[str]:
    yield f".SS {_roff(page.usage)}"
    for number, part in enumerate(page.told):
        yield from ([".PP"] if number else [])
        yield _roff(part)
    yield from _options(page.options)


def _options(options: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, meaning in options:
        yield ".TP"
        yield f".B {_roff(name)}"
        yield _roff(meaning)


def _roff(text: str) -> str:
    """A text of which roff obeys nothing: no backslash, hyphen, or dot at a line's start."""
    shown = text.replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"^([.'])", r"\\&\1", shown)
