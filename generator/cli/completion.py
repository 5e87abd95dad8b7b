"""What the tab key offers: ids of records, names of kinds, codes of rules.

click asks for them with the command half-typed
(https://click.palletsprojects.com/en/stable/shell-completion/). Nothing is read but names of files,
and the file of a record whose statements are asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
from click.shell_completion import CompletionItem

from generator.model.vocabulary import Kind

if TYPE_CHECKING:  # the tab key does not wait for what it does not need
    from generator.diagnostics.diagnostic import Rule

_STATEMENT: Final = re.compile(r"^\s*- \{?id: *([a-z0-9-]+)", re.MULTILINE)


def complete_record(
    context: click.Context, parameter: click.Parameter, typed: str
) -> list[CompletionItem]:
    """The ids of all records that begin with what is typed; behind a slash, those of statements."""
    del parameter  # click hands over both
    if "/" in typed:
        refs = _statements(context, typed.partition("/")[0])
        return [CompletionItem(one) for one in refs if one.startswith(typed)]
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
    ids = sorted(path.stem for path in _files(context, kinds))
    return [CompletionItem(one) for one in ids if one.startswith(typed)]


def _statements(context: click.Context, record: str) -> list[str]:
    """The statements of a record as its file has them, in its order."""
    paths = [path for path in _files(context, Kind) if path.stem == record and path.is_file()]
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in paths)
    return [f"{record}/{found}" for text in texts for found in _STATEMENT.findall(text)]


def _files(context: click.Context, kinds: Iterable[Kind]) -> Iterator[Path]:
    root = Path(context.find_root().params.get("folder") or ".")
    for kind in kinds:
        yield from (root / "content" / kind.folder).glob("*.yaml")
