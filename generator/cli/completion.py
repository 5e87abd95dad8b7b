"""What the tab key offers: ids of records, names of kinds, codes of rules.

click asks for them with the command half-typed
(https://click.palletsprojects.com/en/stable/shell-completion/). Nothing is read but names of files.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from generator.model.vocabulary import Kind

if TYPE_CHECKING:  # the tab key does not wait for what it does not need
    from generator.diagnostics.diagnostic import Rule


def complete_record(
    context: click.Context, parameter: click.Parameter, typed: str
) -> list[CompletionItem]:
    """The ids of all records that begin with what is typed."""
    del parameter  # click hands over both
    return _ids(context, Kind, typed)


def complete_source(
    context: click.Context, parameter: click.Parameter, typed: str
) -> list[CompletionItem]:
    """The ids of the sources that begin with what is typed."""
    del parameter  # as above
    return _ids(context, [Kind.SOURCE], typed)


def complete_new(
    context: click.Context, parameter: click.Parameter, typed: str
) -> list[CompletionItem]:
    """Of a new source, files; of another record nothing, for its id is new."""
    del parameter  # as above
    is_source = context.params.get("kind") == Kind.SOURCE
    return [CompletionItem(typed, type="file")] if is_source else []


def complete_rule(
    context: click.Context, parameter: click.Parameter, typed: str
) -> list[CompletionItem]:
    """The codes and names of rules that begin with what is typed, each code with its name."""
    del context, parameter  # as above
    from generator.build.manual import ALL_RULES

    rules: list[Rule[...]] = sorted((*ALL_RULES,), key=lambda rule: rule.code)
    codes = [CompletionItem(rule.code, help=rule.name) for rule in rules]
    names = [CompletionItem(rule.name) for rule in rules]
    lowered = typed.lower()
    offered = codes if not typed else [*codes, *names]
    return [item for item in offered if item.value.lower().startswith(lowered)]


def _ids(context: click.Context, kinds: Iterable[Kind], typed: str) -> list[CompletionItem]:
    root = Path(context.find_root().params.get("folder") or ".")
    paths = (path for kind in kinds for path in (root / "content" / kind.folder).glob("*.yaml"))
    ids = sorted(path.stem for path in paths)
    return [CompletionItem(one) for one in ids if one.startswith(typed)]
