"""The rules about files: what may lie where, under which name, and which page is refused.

They belong to the shape stage (S), for a file's name is a record's id.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.diagnostic import Finding, Span, rule


@rule("S109", "stray-file")
def stray_file(place: Span) -> Iterator[Finding]:
    """A file that is no record.

    What: A folder of records holds something else than .yaml files.
    Why: A record with a wrong ending would silently be left out of the site.
    Example: content/actors/hamas.yml
    Instead: content/actors/hamas.yaml
    """
    yield Finding(
        place,
        "only record files that end in .yaml may lie here.",
        "Rename it so that it ends in .yaml, or move it elsewhere.",
    )


@rule("S110", "outside-project")
def outside_project(place: Span) -> Iterator[Finding]:
    """A link that leads out.

    What: A file is a symbolic link to a place outside the project, or into .git.
    Why: A pull request could otherwise publish files of the machine that builds the site.
    Example: content/actors/x.yaml -> /etc/passwd
    Instead: A plain file.
    """
    yield Finding(
        place,
        "this is a link to a file outside the project.",
        "Put a plain file here.",
    )


@rule("S111", "bad-id")
def bad_id(place: Span, stem: str) -> Iterator[Finding]:
    """A file name that is no id.

    What: A file's name is not made of small letters, digits and single hyphens, or is longer than
        80 characters, or stands for something else: `index`, `author`, or a device of Windows
        such as `con`, `nul` or `com1`.
    Why: The name is the record's id and becomes its address on the web.
    Example: content/actors/Adam_Boehler.yaml
    Instead: content/actors/adam-boehler.yaml
    """
    proposal = "-".join("".join(c if c.isalnum() else " " for c in stem.lower()).split())[:80]
    proposal = proposal.encode("ascii", "ignore").decode("ascii").strip("-") or "adam-boehler"
    if proposal == stem:
        yield Finding(
            place,
            "the file's name stands for something else: a list, an author or a device of Windows.",
            f"Rename it, for example to the-{stem}.yaml.",
        )
        return
    yield Finding(
        place,
        "the file's name is not an id.",
        f"Rename it, for example to {proposal}.yaml: small letters, digits and single hyphens, "
        "at most 80.",
    )


@rule("S112", "empty-file")
def empty_file(place: Span) -> Iterator[Finding]:
    """A file with nothing in it.

    What: A record file is empty or holds comments only.
    Why: It may be a save that failed.
    Example: A file of zero bytes.
    Instead: A record; `factsheets new actor ID` writes a skeleton.
    """
    yield Finding(
        place,
        "the file holds no record.",
        "Fill it in (`factsheets new` writes a skeleton), or delete it.",
    )


@rule("S113", "linked-page")
def linked_page(place: Span, what: str) -> Iterator[Finding]:
    """A link among the hand-written pages.

    What: A file or a folder among the hand-written pages is a symbolic link, or a pipe, a socket or
        a device.
    Why: Whatever lies there is published as it is: a link could publish any file of the machine
        that builds the site, and a link to a folder can lead in circles. Whoever opens a
        pipe waits for ever.
    Example: content/pages/notes.md -> /etc/passwd
    Instead: A plain file.
    """
    yield Finding(place, f"this is {what}, not a file.", "Put a plain file here.")


@rule("S117", "bad-page-name")
def bad_page_name(place: Span) -> Iterator[Finding]:
    r"""A name of a page that cannot be printed.

    What: The name of a file or a folder among the hand-written pages has a line end, another
        character that a reader cannot see, or a byte that is not UTF-8.
    Why: The name becomes an address, and stands in messages, where it could pass for another line.
    Example: content/pages/a\nb.md
    Instead: content/pages/a-b.md
    """
    yield Finding(
        place,
        "the file's name has a character that cannot be printed.",
        "Rename it: letters, digits and hyphens are safe.",
    )


@rule("S118", "page-too-deep")
def page_too_deep(place: Span, limit: int) -> Iterator[Finding]:
    """A line of a page within too many lists or quotations.

    What: A line of a hand-written page has more than 50 levels before it: a marker of a list or of
        a quotation, or four spaces.
    Why: No page needs it, and no reader of Markdown can follow it.
    Example: A list in a list, four hundred times.
    Instead: A list of two or three levels.
    """
    yield Finding(
        place,
        f"this is nested more than {limit} levels deep.",
        "Take out the superfluous markers or indentation.",
    )


@rule("S119", "open-brackets")
def open_brackets(place: Span) -> Iterator[Finding]:
    r"""Brackets of a page that stay open.

    What: A hand-written page has so many opening brackets, not closed or closed far away, that
        looking for their ends takes long: the distances are more than a million characters.
    Why: Pages come from strangers too; a limit keeps every build fast.
    Example: A paragraph of 5,000 brackets [
    Instead: Each bracket closed in its paragraph, or written \[
    """
    yield Finding(
        place,
        "too many brackets [ stand open up to here.",
        r"Close each in its paragraph, or write \[ for one that stands alone.",
    )


@rule("S120", "bad-front-matter")
def bad_front_matter(place: Span) -> Iterator[Finding]:
    """A value above a page that MkDocs cannot use.

    What: In the front matter of a hand-written page, with or without its dashes, `template` names
        no file, or (as `build` alone knows) one that the theme lacks; or a number has a thousand
        digits or more.
    Why: MkDocs would stop at it without a word about the page.
    Example: template: 5
    Instead: template: main.html
    """
    yield Finding(
        place,
        "MkDocs cannot use this value.",
        "Write the name of a file of the theme for `template`, and a shorter number elsewhere.",
    )


@rule("S121", "heavy-paragraph")
def heavy_paragraph(place: Span) -> Iterator[Finding]:
    """A paragraph with too many marks.

    What: A paragraph of a hand-written page is so long and has so many marks, such as brackets,
        stars and backslashes, that making it takes long: the number of marks times the number of
        characters, of all paragraphs together, is above 1,000,000,000.
    Why: Pages come from strangers too; a limit keeps every build fast.
    Example: A paragraph of 20,000 links
    Instead: The links in many paragraphs, with an empty line between them
    """
    yield Finding(
        place,
        "this paragraph has too many marks for its length.",
        "Part it with empty lines, or take marks out of it.",
    )


@rule("S122", "costly-page")
def costly_page(place: Span, what: str) -> Iterator[Finding]:
    """A page that takes long to make.

    What: A hand-written page has tables of more than 50,000 cells (columns by rows); or so many
        tags that no > ends that their number times the number of characters is above 8,000,000;
        or more than 2,000 headings, those counted that stand in code; or it has more than 8 KiB,
        and Python-Markdown cannot make it in 0.8 seconds of a processor and 200 MiB of memory.
    Why: Pages come from strangers too; a limit keeps every build fast.
    Example: A table of a thousand columns whose hundred thousand rows hold one cell each
    Instead: Several pages, each with a smaller table
    """
    yield Finding(
        place,
        f"this {what}.",
        "Part it into several pages, with smaller tables, fewer headings and shorter paragraphs.",
    )


FILE_RULES: Final = (
    stray_file,
    outside_project,
    bad_id,
    empty_file,
    linked_page,
    bad_page_name,
    page_too_deep,
    open_brackets,
    bad_front_matter,
    heavy_paragraph,
    costly_page,
)
