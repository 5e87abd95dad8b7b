"""The rules of a source's texts (E): each file is there, and it is the one that was recorded."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.checks.locations import finding
from generator.content.load import Entry
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.records import Source
from generator.model.vocabulary import Kind

_AS_THEY_ARE: Final = "seeds/*.txt -text"


@rule("E104", "source-text-missing")
def source_text_missing(archive: Archive) -> Iterator[Finding]:
    """A source without its text.

    What: The file that a source names is not there.
    Why: Without the text no quote of it can be proved.
    Example: text: seeds/article.txt, and no such file
    Instead: The article's text in that file, and its name here.
    """
    for entry in archive.of_kind(Kind.SOURCE):
        for path, name, _ in _texts(entry):
            if name not in archive.content.seeds:
                yield finding(
                    entry,
                    (*path, "text"),
                    f'the file "{name}" is not there.',
                    "Put the article's text there, or correct the path.",
                )


def _texts(entry: Entry) -> Iterator[tuple[tuple[Step, ...], str, str]]:
    """The texts of a source: where each is named, its file, and the sum that is recorded."""
    record = entry.record
    if isinstance(record, Source):
        yield (), record.text, record.sha256
        for index, version in enumerate(record.versions):
            yield ("versions", index), version.text, version.sha256


@rule("E106", "source-text-changed")
def source_text_changed(archive: Archive) -> Iterator[Finding]:
    """A text that is not the one that was recorded.

    What: The SHA-256 of the source's text is not the recorded one.
    Why: The articles are kept byte for byte; a changed text may no longer say what is quoted.
    Example: A text file in which an editor changed the line ends.
    Instead: The text as it was; or the new sum, once every quote has been read again.
    """
    for entry in archive.of_kind(Kind.SOURCE):
        for path, name, known in _texts(entry):
            seed = archive.content.seeds.get(name)
            if seed and seed.sha256 != known:
                ends = _recorded_line_ends(seed.text.original, known)
                yield finding(
                    entry,
                    (*path, "sha256"),
                    f'the file "{name}" is not the one that was recorded: '
                    + ("only its line ends differ." if ends else "its SHA-256 differs."),
                    _restoring(ends, seed.sha256),
                )


def _restoring(ends: str, sha256: str) -> str:
    """How a text becomes the recorded one, which has these line ends."""
    return {
        "": "Restore the file. If the change is meant, read every quote of it again and write "
        f"sha256: {sha256}.",
        "\n": "Git has changed them here: let the file .gitattributes have the line "
        f"`{_AS_THEY_ARE}`, and run `git checkout -- seeds`.",
        "\r\n": "Git has changed them since: let the file .gitattributes have the line "
        f"`{_AS_THEY_ARE}`, and write sha256: {sha256}.",
    }[ends]


def _recorded_line_ends(text: str, recorded: str) -> str:
    """The line ends with which a text is the recorded one; "" where there are none such."""
    plain = text.replace("\r\n", "\n")
    for end in ("\n", "\r\n"):
        if hashlib.sha256(plain.replace("\n", end).encode()).hexdigest() == recorded:
            return end
    return ""


RULES: Final = (source_text_missing, source_text_changed)
