"""Puts the files of the whole site together: from fragments, and from other files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from generator.build.tasks import KeptFragment
from generator.exports.files import JoinedFile

# No more than so many bytes are copied at a time.
_RUN: Final = 1 << 20

Shares: TypeAlias = Mapping[str, Sequence[KeptFragment]]


def by_path(fragments: Iterable[Sequence[KeptFragment]]) -> Shares:
    """The shares of each joined file, by its path, in the order of the records."""
    found: dict[str, list[KeptFragment]] = {}
    for of_record in fragments:
        for one in of_record:
            found.setdefault(one.path, []).append(one)
    return found


def join(joined: Iterable[JoinedFile], shares: Shares, folder: Path) -> None:
    """Write the joined files below a folder. Raises ``OSError`` for the disk."""
    with ExitStack() as stack:
        kept: dict[str, BinaryIO] = {}
        for file in joined:
            parts = shares.get(file.path, ())
            for name in {one.kept_in for one in parts} - kept.keys():
                kept[name] = stack.enter_context(Path(name).open("rb"))
            _join_one(file, parts, kept, folder / file.path)


# How many bytes a task gave to which joined files, by its name, in the order of the records.
Sizes: TypeAlias = Iterable[tuple[str, Sequence[tuple[str, int]]]]


def starts_of(
    joined: Iterable[JoinedFile], sizes: Sizes, folder: Path
) -> tuple[Mapping[str, tuple[KeptFragment, ...]], Mapping[str, int]]:
    """Where shares lie in joined files below a folder, by the name of their task; and how long each
    joined file must be, then."""
    files = {file.path: file for file in joined}
    ends = {path: len(file.head) for path, file in files.items()}
    places = {path: str(folder / path) for path in files}
    begun: set[str] = set()
    found = {}
    for name, shares in sizes:
        fragments = []
        for path, size in shares:
            start = ends[path] + (len(files[path].separator) if path in begun else 0)
            fragments.append(KeptFragment(path, places[path], start, size))
            ends[path] = start + size
            begun.add(path)
        found[name] = tuple(fragments)
    return found, {path: end + len(files[path].tail) for path, end in ends.items()}


def _join_one(
    file: JoinedFile, parts: Sequence[KeptFragment], kept: Mapping[str, BinaryIO], path: Path
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as written:
        written.write(file.head)
        for index, part in enumerate(_in_runs(parts, len(file.separator))):
            if index and file.separator:
                written.write(file.separator)
            written.write(os.pread(kept[part.kept_in].fileno(), part.size, part.start))
        written.write(file.tail)


def _in_runs(parts: Sequence[KeptFragment], gap: int) -> Iterator[KeptFragment]:
    """Shares that stand one after the other in a joined file, as one; ``gap`` is the length of the
    separator that stands there between them."""
    run: KeptFragment | None = None
    for part in parts:
        # Where shares wait to be joined, nothing stands between them.
        space = gap if part.kept_in.endswith(part.path) else 0
        follows = run and (part.kept_in, part.start) == (run.kept_in, run.start + run.size + space)
        if run and follows and space == gap and run.size + part.size < _RUN:
            run = replace(run, size=run.size + space + part.size)
            continue
        if run:
            yield run
        run = part
    if run:
        yield run
