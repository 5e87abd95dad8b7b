"""Which line of the history days are told along, once what is committed here is pushed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from generator.content.git import git, lines_of, resolve
from generator.content.project import ConfigurationError

# Nobody has more commits that are not pushed yet.
_COMMITS_MAX: Final = 10_000
_RECORDS: Final = "content/*.yaml"


def merged_in(root: Path, head: str = "") -> str:
    """The branch to which `git push` would take the newest commit, as git calls it, if that branch
    was merged into commits of one's own, and not they into it, and records changed on it since;
    "" if not, or if another commit than the newest one is meant with ``head``.

    Raises ``ConfigurationError`` when git knows no such commit, ``OSError`` when it is not there.
    """
    newest, pushed = resolve(root, "HEAD"), _pushed_to(root)
    if not pushed or (head and resolve(root, head) != newest):
        return ""
    branch, tip = pushed
    if git(root, "merge-base", "--is-ancestor", tip, newest) is None:
        return ""
    words = ("rev-list", "--first-parent", "--parents", newest, f"^{tip}")
    own = lines_of(root, _COMMITS_MAX, *words) or []
    if not own or len(own) > _COMMITS_MAX:
        return ""
    # The last one is the oldest; after it stand its parents, the first of which is on the line.
    parted = own[-1].decode("ascii").split()[1:2]
    if parted == [tip]:
        return ""
    since = ("rev-list", "--first-parent", "--max-count=1", tip, *(f"^{one}" for one in parted))
    return branch if git(root, *since, "--", _RECORDS) else ""


def _pushed_to(root: Path) -> tuple[str, str] | None:
    """The branch to which `git push` would take what is checked out, and its newest commit that is
    known here; ``None`` where git knows of none, as in a workflow."""
    branch = git(root, "rev-parse", "--abbrev-ref", "@{push}")
    if not branch:
        return None
    try:
        return branch.decode("utf-8", "replace").strip(), resolve(root, "@{push}")
    except ConfigurationError:
        return None
