"""Mutations of real records are caught: each says something that its quote does not.

``tests/mutations/records.yaml`` has the file of each, the old words and the new, and its kind; of
those that nothing reports, why. The table stays honest: one that is caught may not be listed as a
survivor, and one that survives must be.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.archive.archive import Archive
from generator.archive.index import Index
from generator.checks.all_rules import check_records
from generator.content.files import Files
from generator.content.load import Content, content_of, read_record
from generator.content.project import open_project
from generator.model.vocabulary import Kind
from projects import ROOT, TESTS

MUTATIONS = yaml.safe_load((TESTS / "mutations/records.yaml").read_text(encoding="utf-8"))
# An editor may reword a record; but a table of which so much is left behind proves little.
LEFT_BEHIND_MAX = 0.15


def stands(mutation: dict[str, str]) -> bool:
    """Whether the old words still stand in the record, exactly once."""
    path = ROOT / mutation["file"]
    return path.is_file() and path.read_text(encoding="utf-8").count(mutation["old"]) == 1


STANDING = [number for number, one in enumerate(MUTATIONS) if stands(one)]


@lru_cache(maxsize=1)
def records() -> tuple[Content, Index]:
    """The real records, and their index."""
    files = Files(open_project(ROOT))
    content = content_of(files, [read_record(file)[0] for file in files.records()])
    return content, Index(content.entries)


@lru_cache(maxsize=1)
def files_of_records() -> dict[str, Any]:
    """The real records' files, by their paths."""
    return {file.document.path: file for file in Files(open_project(ROOT)).records()}


def found_in(archive: Archive, path: str) -> Counter[tuple[str, str]]:
    """What the rules that look at one record find at the one in a file; of a source, also at the
    records that name it."""
    entry = next(entry for entry in archive.content.entries if entry.document.path == path)
    users = archive.index.named_by(entry.id) if entry.kind is Kind.SOURCE else ()
    return Counter((one.code, one.message) for one in check_records(archive, (entry, *users)))


def codes_of(mutation: dict[str, str]) -> list[str]:
    """The codes that a mutation adds to what is found."""
    content, index = records()
    file = files_of_records()[mutation["file"]]
    document = replace(
        file.document, text=file.document.text.replace(mutation["old"], mutation["new"])
    )
    reading, _ = read_record(replace(file, document=document))
    if reading.entry is None:
        return sorted(one.code for one in reading.diagnostics)
    entries = tuple(
        reading.entry if entry.document.path == mutation["file"] else entry
        for entry in content.entries
    )
    outlines = {
        entry.document.path: index.outline(entry)
        for entry in content.entries
        if entry.document.path != mutation["file"]
    }
    mutated = Archive(replace(content, entries=entries), known=Index(entries, outlines))
    added = found_in(mutated, mutation["file"]) - found_in(
        Archive(content, known=index), mutation["file"]
    )
    return sorted({code for code, _ in added})


def name_of(number: int) -> str:
    """A mutation in a few words, for the name of its test."""
    mutation = MUTATIONS[number]
    return f"{number}: {mutation['kind']}, {Path(mutation['file']).stem}"


@pytest.mark.parametrize("number", STANDING, ids=name_of)
def test_a_mutation_is_caught(number: int) -> None:
    """A record that says what its quote does not is told, or is known to survive, and why."""
    mutation = MUTATIONS[number]
    codes, survives = codes_of(mutation), mutation.get("survives")
    if survives:
        assert codes == [], f"caught now: take survives out: {survives}"
    assert codes or survives, "nothing reports it"


def test_the_table_follows_the_records() -> None:
    """Most mutations can still be made: the words that they change stand in the records."""
    left = [name_of(number) for number in range(len(MUTATIONS)) if number not in STANDING]
    assert len(left) <= LEFT_BEHIND_MAX * len(MUTATIONS), left
