"""Which commit the records are those of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from generator.content.git import git
from generator.content.past import LineTimes
from generator.content.yaml_nodes import Document

_RECORD: Final = re.compile(r"content/.*\.yaml\Z", re.DOTALL)


def revision_of(
    root: Path, documents: Mapping[str, Document], lines: Mapping[str, LineTimes]
) -> str:
    """The newest commit, if the records are as they are in it; "" if not.

    ``lines`` is what the project's past tells of each committed file. The articles need no look of
    their own: each record of one holds its SHA-256.
    """
    records = {path: one.text for path, one in documents.items() if _RECORD.match(path)}
    same = records.keys() == {path for path in lines if path.endswith(".yaml")} and all(
        lines[path].describes(text.encode()) for path, text in records.items()
    )
    found = git(root, "rev-parse", "--verify", "--quiet", "HEAD") if same and records else None
    return (found or b"").decode("ascii").strip()
