"""Puts the files of the whole site together: from fragments, and from other files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from generator.build.tasks import KeptFragment
from generator.exports.files import JoinedFile


def join(
    joined: Iterable[JoinedFile], fragments: Iterable[Sequence[KeptFragment]], folder: Path
) -> None:
    """Write the joined files below a folder; ``fragments`` are those of each record, in order.

    Raises ``OSError`` for the disk.
    """
    by_path: dict[str, list[KeptFragment]] = {}
    for of_record in fragments:
        for one in of_record:
            by_path.setdefault(one.path, []).append(one)
    with ExitStack() as stack:
        kept: dict[str, BinaryIO] = {}
        for file in joined:
            parts = by_path.get(file.path, ())
            for name in {one.kept_in for one in parts} - kept.keys():
                kept[name] = stack.enter_context(Path(name).open("rb"))
            _join_one(file, parts, kept, folder / file.path)


def _join_one(
    file: JoinedFile, parts: Sequence[KeptFragment], kept: Mapping[str, BinaryIO], path: Path
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as written:
        written.write(file.head)
        for index, part in enumerate(parts):
            if index and file.separator:
                written.write(file.separator)
            written.write(os.pread(kept[part.kept_in].fileno(), part.size, part.start))
        written.write(file.tail)
