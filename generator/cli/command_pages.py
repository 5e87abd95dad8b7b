"""Every command as click knows it, for the page in the manual and for the man page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import click

NAME: Final = "factsheets"


@dataclass(frozen=True, slots=True)
class CommandPage:
    """A command: how it is called, what it does, and each of its options with its meaning.

    ``name`` is "" for the program itself; ``told`` is the help, a paragraph an entry.
    """

    name: str
    usage: str
    told: tuple[str, ...]
    options: tuple[tuple[str, str], ...]


def command_pages(group: click.Group) -> tuple[CommandPage, ...]:
    """The program itself, and then its commands in the order of the alphabet."""
    context = click.Context(group, info_name=NAME, **group.context_settings)
    commands = (group.commands[name] for name in sorted(group.commands))
    return (_page("", group, context), *_pages(commands, context))


def _pages(commands: Iterator[click.Command], parent: click.Context) -> Iterator[CommandPage]:
    for command in commands:
        name = command.name or ""
        yield _page(name, command, click.Context(command, info_name=name, parent=parent))


def _page(name: str, command: click.Command, context: click.Context) -> CommandPage:
    chosen = (one for one in command.get_params(context) if isinstance(one, click.Option))
    records = (option.get_help_record(context) for option in chosen)
    return CommandPage(
        name=name,
        usage=" ".join([context.command_path, *command.collect_usage_pieces(context)]),
        told=tuple(" ".join(part.split()) for part in (command.help or "").split("\n\n")),
        options=tuple((shown, _sentence(told)) for shown, told in filter(None, records)),
    )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
