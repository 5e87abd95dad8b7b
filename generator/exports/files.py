"""What a writer gives: whole files, and files that are put together record by record."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportFile:
    """A file of the site: its path relative to the site's root, and its bytes."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class JoinedFile:
    """A file of the whole site: ``head``, one fragment a record, in the order of their ids, with
    ``separator`` between those that are not empty, and ``tail``."""

    path: str
    head: bytes = b""
    separator: bytes = b""
    tail: bytes = b""
