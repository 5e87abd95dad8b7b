"""The commands of the editor's desk: what changed, and what to write next.

Layer 5. Each reads its arguments, calls one story of the layer below, prints, and exits.
"""

from __future__ import annotations

from typing import Final

import click

from generator.changes import FileChange, write_changes
from generator.cli_place import ContentErrors, Place
from generator.content import read_content
from generator.diff import diff as find_difference
from generator.diffreports import DIFF_FORMATS, render_diff
from generator.rename import rename as plan_rename
from generator.schema import schemas


@click.command()
@click.argument("base")
@click.argument("head", default="")
@click.option(
    "--format", "style", type=click.Choice(DIFF_FORMATS), default="text", show_default=True
)
@click.pass_obj
def diff(place: Place, base: str, head: str, style: str) -> None:
    """Tell what the change from revision BASE to HEAD means (default: to the files as they are).

    Exits with 1 when a published page would be gone without a word.
    """
    difference = find_difference(place.project(), base, head)
    click.echo(render_diff(difference, style), nl=False)
    if difference.lost:
        raise ContentErrors


@click.command()
@click.pass_obj
def schema(place: Place) -> None:
    """Write the JSON Schemas that editors of YAML use, into content/schema/."""
    changes = (FileChange(name, text.encode()) for name, text in schemas().items())
    written = write_changes(place.project().root, changes)
    click.echo(
        "".join(f"wrote {name}\n" for name in written) or "The schemas are current.\n", nl=False
    )


@click.command()
@click.argument("old")
@click.argument("new")
@click.pass_obj
def rename(place: Place, old: str, new: str) -> None:
    """Give the record OLD the id NEW: its file, every reference, and a redirect."""
    project = place.project()
    written = write_changes(project.root, plan_rename(read_content(project), old, new))
    click.echo("".join(f"changed {name}\n" for name in written), nl=False)


COMMANDS: Final = (diff, rename, schema)
