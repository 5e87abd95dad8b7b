"""What all commands share: the folder they work in, and the two ways in which they fail.

Layer 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.content import Project, open_project


class ContentErrors(Exception):
    """The content has errors, and they have been reported: exit code 1."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a command works: the folder given with ``-C``."""

    folder: Path

    def project(self) -> Project:
        """The project in the folder. Raises ``ConfigurationError`` when there is none."""
        return open_project(self.folder)
