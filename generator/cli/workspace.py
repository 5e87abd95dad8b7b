"""What all commands share: the folder they work in, and the two ways in which they fail."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.content.project import Project, open_project


class ContentErrors(Exception):
    """The content has errors, and they have been reported: exit code 1."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where a command works: the folder given with ``-C``."""

    folder: Path

    def project(self) -> Project:
        """The project in the folder. Raises ``ConfigurationError`` when there is none."""
        return open_project(self.folder)


def path_in(project: Project, name: str) -> str:
    """A file's path in the project, however it was given: from the current folder or from there."""
    path = Path(name).resolve()
    inside = path.is_file() and path.is_relative_to(project.root)
    return path.relative_to(project.root).as_posix() if inside else name
