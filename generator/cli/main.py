"""The command ``factsheets``: the only door for people at a terminal.

Each command reads its arguments, calls one story of the layer below, prints, and exits:
0 clean, 1 content errors, 2 usage or configuration, 3 environment, 130 and 143 for signals.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli import editing as cli_editing
from generator.cli.command_pages import NAME, command_pages
from generator.cli.faults import DEBUG, what_failed
from generator.cli.progress import progress_line
from generator.cli.saying import after_work, say, warn
from generator.cli.workspace import ContentErrors, Workspace
from generator.content.project import ConfigurationError
from generator.diagnostics.diagnostic import has_errors
from generator.diagnostics.renderers import FORMATS, printable

if TYPE_CHECKING:
    from generator.build.check import Checked


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-C",
    "folder",
    default=".",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Work in this project instead of the current folder.",
)
@click.version_option(package_name=NAME, prog_name=NAME)
@click.option(
    "--man",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=lambda context, _option, wanted: print_man_page(context) if wanted else None,
    help="Show the man page (`factsheets --man | man -l -`) and exit.",
)
@click.pass_context
def factsheets(context: click.Context, folder: Path) -> None:
    """Sourced fact sheets from YAML records: check them, build the site, publish it."""
    context.obj = Workspace(folder)


def print_man_page(context: click.Context) -> None:
    """Print the man page, and end there."""
    from importlib.metadata import version

    from generator.cli.man_page import man_page

    if not context.resilient_parsing:
        click.echo(man_page(command_pages(factsheets), version(NAME)), nl=False)
        context.exit()


def format_option(default: str = "text") -> Callable[..., Callable[..., None]]:
    """The option ``--format`` of every command that reports diagnostics."""
    return click.option(
        "--format",
        "style",
        type=click.Choice(FORMATS),
        default=default,
        show_default=True,
        help="In which form problems are told.",
    )


class Day(click.DateTime):
    """A day as people write it for programs: ``2025-03-05``."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """The day's beginning. Raises ``click.UsageError`` for a text that is no day."""
        try:
            day: datetime = super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f'"{value}" is no day; write one like 2025-03-05.', param, ctx)
        return day


def day_option() -> Callable[..., Callable[..., None]]:
    """The option ``--as-of`` of every command that can look back."""
    return click.option(
        "--as-of",
        "moment",
        type=Day(),
        default=None,
        metavar="YYYY-MM-DD",
        help="Only what was in sources published by the end of this day.",
    )


def report(checked: Checked, style: str) -> None:
    """Print the diagnostics in a format. Raises ``ContentErrors`` when one is an error."""
    click.echo(checked.report(style), nl=False)
    if has_errors(checked.diagnostics):
        raise ContentErrors


def memory_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options ``--jobs`` and ``--no-cache`` of every command that reads all records."""
    jobs = click.option(
        "--jobs",
        type=click.IntRange(0, 64),
        default=0,
        metavar="N",
        help="How many processes work at once; default: one a core.",
    )
    no_cache = click.option("--no-cache", is_flag=True, help="Read everything anew.")
    return jobs(no_cache(command))


@factsheets.command()
@format_option()
@memory_options
@click.pass_obj
def check(workspace: Workspace, style: str, jobs: int, no_cache: bool) -> None:
    """Check every record: each problem at its line, with its fix."""
    from generator.build.cache import Cache, cache_file
    from generator.build.check import check as check_project
    from generator.build.reading import Memory

    project = workspace.project()
    with Cache(None if no_cache else cache_file(project), warn) as cache:
        report(check_project(project, memory=Memory(cache, jobs)), style)


@factsheets.command()
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path),
    default=None,
    metavar="DIR",
    help="Where the site goes; default: as mkdocs.yml says, else site/.",
)
@memory_options
@click.option("--no-search", is_flag=True, help="Leave out the search index.")
@click.option("--timings", is_flag=True, help="Show on standard error where the time went.")
@day_option()
@format_option()
@click.pass_obj
def build(
    workspace: Workspace,
    /,
    site_dir: Path | None,
    moment: datetime | None,
    style: str,
    timings: bool,
    **chosen: Any,
) -> None:
    """Check, build the site aside, check what was built, and publish it in one step."""
    from generator.build.cache import Cache, cache_file
    from generator.build.options import BuildOptions
    from generator.build.reading import Memory
    from generator.build.stops import stop_no_more
    from generator.plugin.site import build_site

    project = workspace.project()
    path = None if chosen["no_cache"] else cache_file(project)
    with progress_line() as progress, Cache(path, warn) as cache:
        options = BuildOptions(
            jobs=chosen["jobs"],
            search=not chosen["no_search"],
            cache=not chosen["no_cache"],
            memory=Memory(cache, chosen["jobs"]),
            progress=progress,
            warn=warn,
            stop_no_more=stop_no_more,
        )
        built = build_site(project, site_dir, moment.date() if moment else None, options)
    with after_work(done=built.checked.passed):
        if timings:
            click.echo(options.timings.table(), err=True, nl=False)
        report(built.checked, style)
        click.echo(f"The site is in {printable(str(built.site_dir))}.")


@factsheets.command()
@click.argument("target", metavar="DIR", type=click.Path(path_type=Path))
@day_option()
@format_option()
@click.pass_obj
def export(workspace: Workspace, target: Path, moment: datetime | None, style: str) -> None:
    """Write the pages as Markdown, and the files for machines, to DIR, for other site builders."""
    from generator.build.export import export as export_project

    exported = export_project(workspace.project(), target, moment.date() if moment else None)
    with after_work(done=exported.checked.passed):
        report(exported.checked, style)
        if exported.no_history:
            warn(exported.no_history)
        counts = f"{exported.written} files written, {exported.removed} removed"
        click.echo(f"{counts}, in {printable(str(target))}.")


@factsheets.command()
@click.option("--address", default=None, metavar="HOST:PORT", help="default: 127.0.0.1:8000")
@click.pass_obj
def serve(workspace: Workspace, address: str | None) -> None:
    """Show the site in a browser and keep it current while you edit."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    from generator.plugin.site import serve as serve_site

    serve_site(workspace.project(), address)


for editing in cli_editing.COMMANDS:
    factsheets.add_command(editing)


def run() -> int:
    """Run the command and give its exit code; whatever goes wrong is told in words."""
    try:
        factsheets.main(prog_name=NAME, standalone_mode=False)
    except ContentErrors:
        return 1
    except click.exceptions.Abort:
        return 130
    except click.ClickException as problem:
        # It tells an argument as it stands, and its type lets nobody change that.
        vars(problem)["message"] = printable(problem.message)
        with suppress(OSError):
            problem.show()
        return 2
    except ConfigurationError as problem:
        return say(str(problem), 2)
    except OSError as problem:
        from generator.build.full_disks import written_in

        name = written_in(problem)
        place = f": {printable(name)}" if name else ""
        return say(f"{problem.strerror or problem}{place}", 3)
    except Exception as fault:
        if DEBUG in os.environ:
            raise
        return say(what_failed(fault), 3)
    return 0
