"""The rules about files: what may lie where, under which name.

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
        80 characters.
    Why: The name is the record's id and becomes its address on the web.
    Example: content/actors/Adam_Boehler.yaml
    Instead: content/actors/adam-boehler.yaml
    """
    proposal = "-".join("".join(c if c.isalnum() else " " for c in stem.lower()).split())[:80]
    proposal = proposal.encode("ascii", "ignore").decode("ascii").strip("-") or "adam-boehler"
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
def linked_page(place: Span) -> Iterator[Finding]:
    """A link among the hand-written pages.

    What: A file or a folder in content/pages is a symbolic link.
    Why: Whatever lies there is published as it is: a link could publish any file of the machine
        that builds the site, and a link to a folder can lead in circles.
    Example: content/pages/notes.md -> /etc/passwd
    Instead: A plain file.
    """
    yield Finding(place, "this is a link, not a file.", "Put a plain file here.")


FILE_RULES: Final = (stray_file, outside_project, bad_id, empty_file, linked_page)
