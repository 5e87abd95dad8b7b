"""The commands of the editor's desk: what changed, and what to write next.

Each reads its arguments, calls one story of the layer below, prints, and exits.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from generator.cli.completion import (
    complete_new,
    complete_record,
    complete_rule,
    complete_source,
)
from generator.cli.saying import after_work
from generator.cli.workspace import ContentErrors, Workspace, path_in
from generator.diagnostics.renderers import printable
from generator.diff.formats import DIFF_FORMATS
from generator.model.vocabulary import Kind

if TYPE_CHECKING:  # a command imports what it needs when it runs
    from generator.content.load import Content
    from generator.content.project import Project
    from generator.editing.new_record import NewRecord


@click.command()
@click.argument("base")
@click.argument("head", default="")
@click.option(
    "--format",
    "style",
    type=click.Choice(DIFF_FORMATS),
    default="text",
    show_default=True,
    help="In which form the change is told.",
)
@click.pass_obj
def diff(workspace: Workspace, base: str, head: str, style: str) -> None:
    """Tell what the change from revision BASE to HEAD means (default: to the files as they are).

    Exits with 1 when a published page would be gone without a word, a hand-written one and those
    below another prefix included; a warning leaves it at 0.
    """
    from generator.diff.difference import diff as find_difference
    from generator.diff.report import render_diff

    difference = find_difference(workspace.project(), base, head)
    click.echo(render_diff(difference, style), nl=False)
    if difference.lost:
        raise ContentErrors


@click.command()
@click.pass_obj
def schema(workspace: Workspace) -> None:
    """Write the JSON Schemas that editors of YAML use, into content/schema/."""
    from generator.content.editor_schema import schemas
    from generator.editing.file_edits import FileChange, write_changes

    changes = (FileChange(name, text.encode()) for name, text in schemas().items())
    written = write_changes(workspace.project().root, changes)
    told = "".join(f"wrote {name}\n" for name in written)
    with after_work():
        click.echo(told or "The schemas are current.\n", nl=False)


@click.command()
@click.argument("old", shell_complete=complete_record)
@click.argument("new")
@click.pass_obj
def rename(workspace: Workspace, old: str, new: str) -> None:
    """Give the record OLD, or a statement (RECORD/STATEMENT), the id NEW: where it stands, in every
    reference, and with a redirect."""
    from generator.content.load import read_content
    from generator.editing.file_edits import write_changes
    from generator.editing.rename import rename as rename_record
    from generator.editing.rename import rename_statement

    project = workspace.project()
    plan = rename_statement if "/" in old else rename_record
    written = write_changes(project.root, plan(read_content(project), old, new))
    with after_work():
        click.echo("".join(f"changed {name}\n" for name in written), nl=False)


@click.command()
@click.argument("kind", type=click.Choice([kind.value for kind in Kind]))
@click.argument("name", metavar="ID|FILE", shell_complete=complete_new)
@click.option("--id", "given", metavar="ID", help="for a source: another id than the file's name")
@click.pass_obj
def new(workspace: Workspace, kind: str, name: str, given: str | None) -> None:
    """Write the skeleton of a new record: content/KINDs/ID.yaml.

    A source is made from a FILE: the article's text in seeds/, or a web page as a browser saves it
    (PAGE.html), of which text, title, authors, day, address and language are taken, and which is
    not kept.
    """
    from generator.content.load import read_content
    from generator.editing.file_edits import write_changes
    from generator.editing.new_record import NewRecord, new_record

    project = workspace.project()
    content = read_content(project)
    if kind == Kind.SOURCE:
        made = _of_file(project, content, name, given)
    elif given is None:
        made = NewRecord((new_record(content, Kind(kind), name),))
    else:
        raise click.UsageError(f"`factsheets new {kind} ID` names the id already.")
    write_changes(project.root, made.changes)
    paths = " and ".join(change.path for change in made.changes)
    compare = "compare the text with the page, " if len(made.changes) > 1 else ""
    blanks = f"{compare}fill in what has no value"
    with after_work():
        click.echo(f"wrote {paths}; {blanks}, then run `factsheets check`.")
        if made.note:
            click.echo(f"note: {made.note}")


def _of_file(project: Project, content: Content, name: str, given: str | None) -> NewRecord:
    """A new source from the file of its text, or from a saved page."""
    from generator.editing.new_record import id_from, new_source, new_source_of_page
    from generator.editing.web_page import FILE_MAX, read_web_page

    record_id = given or id_from(Path(name).stem)
    if Path(name).suffix.lower() in (".mhtml", ".mht", ".webarchive"):
        raise click.UsageError(
            f"{name} is a page packed with its pictures, which is not read. Save the page from the "
            'browser as "Webpage, HTML only" (or "Page Source"), and give that file.'
        )
    if Path(name).suffix.lower() not in (".html", ".htm", ".xhtml"):
        return new_source(project, content, record_id, path_in(project, name))
    if not Path(name).is_file():
        raise click.UsageError(f"there is no file {name}.")
    with Path(name).open("rb") as file:
        page = read_web_page(file.read(FILE_MAX + 1))
    return new_source_of_page(project, content, record_id, page)


@click.command()
@click.argument("source", shell_complete=complete_source)
@click.argument("words", nargs=-1, required=True)
@click.pass_obj
def cite(workspace: Workspace, source: str, words: tuple[str, ...]) -> None:
    """Find WORDS in the text of SOURCE and print an evidence entry to paste into a record.

    Exits with 1 when they do not stand there; the nearest passage is shown instead.
    """
    from generator.archive.archive import Archive
    from generator.content.load import read_content
    from generator.editing.cite import cite as find_words
    from generator.editing.cite import render_cited

    cited = find_words(Archive(read_content(workspace.project())), source, " ".join(words))
    click.echo(render_cited(cited), nl=False)
    if cited.near:
        raise ContentErrors


@click.command()
@click.argument("source", default="", shell_complete=complete_source)
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help="HTML shows the articles in full: for yourself, never published",
)
@click.pass_obj
def coverage(workspace: Workspace, source: str, style: str) -> None:
    """Show which sentences of SOURCE, or of all sources, no record uses yet."""
    from generator.archive.archive import Archive
    from generator.content.load import read_content
    from generator.editing.coverage_report import cover, render_html, render_json, render_text

    project = workspace.project()
    covered = cover(Archive(read_content(project)), source or None)
    if style == "html":
        told = render_html(project, covered)
    elif style == "json":
        told = render_json(covered)
    else:
        told = render_text(covered, detailed=bool(source))
    click.echo(told, nl=False)


@click.command()
@click.argument("code", default="", shell_complete=complete_rule)
def rules(code: str) -> None:
    """Explain the rule CODE (E101, or its name), or list all rules."""
    from generator.build.manual import ALL_RULES, explain_rule, list_rules, manual_address

    manual = manual_address()
    told = explain_rule(ALL_RULES, code, manual) if code else list_rules(ALL_RULES, manual)
    click.echo(told, nl=False)


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.pass_obj
def init(workspace: Workspace, folder: Path) -> None:
    """Make a new project in DIR: a small example that checks, builds and serves at once."""
    from generator.editing.init import start

    written = start(workspace.folder / folder)
    quoted = printable(shlex.quote(str(folder)))
    with after_work():
        click.echo(
            f"{len(written)} files are in {printable(str(folder))}. Next:\n"
            f"  factsheets -C {quoted} check\n"
            f"  factsheets -C {quoted} serve\n"
            "README.md there tells how to put your own first article in the place of the example."
        )


COMMANDS: Final = (cite, coverage, diff, init, new, rename, rules, schema)
