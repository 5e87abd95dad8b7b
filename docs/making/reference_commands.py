"""Every command and every setting, from what the program itself knows of them."""

from __future__ import annotations

import inspect

from plain_text import as_markdown

from generator.cli.command_pages import CommandPage, command_pages
from generator.cli.main import factsheets
from generator.plugin.mkdocs_config import FactsheetsConfig


def commands() -> str:
    """The program and each of its commands, as Markdown, each with a heading."""
    return "\n".join(_section(page) for page in command_pages(factsheets))


def options_of_plugin() -> str:
    """The options of the plugin in mkdocs.yml, as Markdown: what they mean, and their defaults."""
    told = inspect.cleandoc(FactsheetsConfig.__doc__ or "").replace("``", "`")
    rows = "".join(
        f"| `{name}` | {option.default or 'nothing'} |\n"
        for name, option in FactsheetsConfig()._schema  # noqa: SLF001 - MkDocs has no other list of options
    )
    return f"{told}\n\n| Option | Left out |\n| --- | --- |\n{rows}"


def _section(page: CommandPage) -> str:
    heading = f"## {page.name} {{#{page.name}}}\n\n" if page.name else ""
    told = "\n\n".join(as_markdown(part) for part in page.told)
    rows = "".join(f"| `{shown}` | {as_markdown(means)} |\n" for shown, means in page.options)
    table = f"| Option | Meaning |\n| --- | --- |\n{rows}" if rows else ""
    return f"{heading}```text\n{page.usage}\n```\n\n{told}\n\n{table}"
