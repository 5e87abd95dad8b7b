"""A project's past as git keeps it: what stood in a revision, and what a file was.

Only git's plumbing reads: nothing is checked out, so no hook, filter or textconv of a
revision ever runs, and no object is fetched. Every revision may come from a stranger.
"""

from __future__ import annotations

import os
import re
import resource
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Final

from generator.content.load import Content, read_content
from generator.content.project import ConfigurationError, Project, open_project
from generator.content.yaml_nodes import MAX_BYTES
from generator.diagnostics.renderers import printable
from generator.model.vocabulary import Kind

# The folders whose files are read. A tree of a few bytes may hold the same tree many times over: so
# git lists what is directly in these.
READ: Final = ("content/", *(f"content/{kind.folder}/" for kind in Kind), "content/pages/")
_MEMORY: Final = 256 * 1024 * 1024
# So long a list of files is of no project.
_LISTED_MAX: Final = 16 * 1024 * 1024

# What a repository's own configuration must not decide while we read from it: no monitor, no
# signature program, no transport for missing objects, no repository hidden among the files; nor
# how git prints, for we read it.
_SETTINGS: Final = (
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.quotePath=true",
    "diff.algorithm=myers",
    "diff.indentHeuristic=true",
    "diff.ignoreSubmodules=none",
    "diff.orderFile=/dev/null",
    "diff.relative=false",
    "diff.suppressBlankEmpty=false",
    "i18n.logOutputEncoding=UTF-8",
    "log.follow=false",
    "log.mailmap=false",
    "log.showRoot=true",
    "log.showSignature=false",
    "protocol.allow=never",
    "safe.bareRepository=explicit",
)
# A hook, an editor or a test may have set these for another repository.
_KEPT: Final = frozenset({"GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"})
# Only plain files directly in these folders are read; a tree may hold names such as "..".
_PLAIN: Final = re.compile(r"(?:content/(?:[a-z]+/)?|seeds/)(?!\.)[^/\0]+")
_MODES: Final = frozenset({"100644", "100755"})
_DEEPEN: Final = (
    "This clone holds the newest history only: run `git fetch --unshallow`, or set "
    "`fetch-depth: 0` in the workflow."
)
_INCOMPLETE: Final = (
    "git cannot read all files of that revision; where this clone is a partial one, run "
    "`git fetch --refetch --no-filter`."
)
_ENDED: Final = "git ended before it had told all that it was asked"


@dataclass(frozen=True, slots=True)
class _Blob:
    path: str
    object_id: str
    size: int


def _command(root: Path, *words: str) -> list[str]:
    settings = [part for setting in _SETTINGS for part in ("-c", setting)]
    return ["git", "--no-pager", "--no-replace-objects", "-C", str(root), *settings, *words]


def _environment() -> dict[str, str]:
    own = {k: v for k, v in os.environ.items() if not k.startswith("GIT_") or k in _KEPT}
    # The configuration may allow a protocol, but not against this list; older versions of git do
    # not know the word that forbids them to fetch what is missing.
    never = {"GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none", "GIT_OPTIONAL_LOCKS": "0"}
    return own | never | {"LC_ALL": "C"}


def _is_done(code: int) -> bool:
    """Whether git told all, and did not refuse. One that is killed has nothing to say of the
    repository: what it told must not pass for all. Raises ``ChildProcessError`` for it."""
    if code < 0:
        raise ChildProcessError(_ENDED)
    return code == 0


def git(root: Path, *words: str) -> bytes | None:
    """What git prints; ``None`` when it refuses. Raises ``OSError`` when git is not there, or is
    killed, and so do those below."""
    done = subprocess.run(  # noqa: S603 - a fixed program; words from outside never start with "-"
        _command(root, *words), env=_environment(), capture_output=True, check=False
    )
    return done.stdout if _is_done(done.returncode) else None


def lines_of(root: Path, most: int, *words: str) -> list[bytes] | None:
    """The lines that git prints, one more than ``most`` where there are more, for which it is not
    waited; ``None`` when it refuses. Raises ``OSError`` when git is not there."""
    with _running(root, words) as running:
        assert running.stdout is not None  # noqa: S101 - a pipe, which the types cannot say
        lines = [*islice(running.stdout, most + 1)]
        if len(lines) > most:
            running.kill()
            return lines
    return [line.removesuffix(b"\n") for line in lines] if _is_done(running.returncode) else None


def bytes_of(root: Path, most: int, *words: str) -> bytes | None:
    """What git prints, one byte more than ``most`` where there are more, for which it is not
    waited; ``None`` when it refuses, or needs more memory than it may have. Raises ``OSError`` when
    git is not there."""
    with _running(root, words) as running:
        # It holds all that one commit changed before it prints any of it.
        if hasattr(resource, "prlimit"):
            resource.prlimit(running.pid, resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
        assert running.stdout is not None  # noqa: S101 - as above
        told = running.stdout.read(most + 1)
        if len(told) > most:
            running.kill()
            return told
    return told if _is_done(running.returncode) else None


def _running(root: Path, words: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - a fixed program; words from outside never start with "-"
        _command(root, *words),
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def why_no_history(root: Path) -> str:
    """Why git tells nothing of a repository's past, with the fix; "" where it does, and where there
    is no repository or no git. Raises ``OSError`` when git cannot be started.
    """
    asked = _command(root, "rev-parse", "--is-shallow-repository")
    try:
        done = subprocess.run(asked, env=_environment(), capture_output=True, check=False)  # noqa: S603 - fixed words
    except FileNotFoundError:
        return ""
    if _is_done(done.returncode):
        return _DEEPEN if done.stdout.strip() == b"true" else ""
    if b"dubious ownership" not in done.stderr:
        return ""
    place = re.search(rb"safe\.directory (.+)", done.stderr)
    folder = printable(os.fsdecode(place[1])) if place else str(root)
    return (
        "git reads no repository of another user: run `git config --global --add safe.directory "
        f"{folder}`."
    )


def resolve(root: Path, revision: str) -> str:
    """The commit that a revision such as ``main``, ``HEAD^1`` or a hash names, as its hash.

    Raises ``ConfigurationError`` when the folder is in no git repository, or knows no such commit.
    """
    shallow = git(root, "rev-parse", "--is-shallow-repository")
    if shallow is None:
        reason = why_no_history(root)
        raise ConfigurationError(
            reason or "git keeps no history of this folder; run `git init` first."
        )
    # A leading hyphen would be an option, and a colon names a file or searches messages.
    if re.fullmatch(r"[^-:\s\0][^:\s\0]*", revision):
        commit = f"{revision}^{{commit}}"
        found = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", commit)
        if found:
            return found.decode("ascii").strip()
    fix = _DEEPEN if shallow.strip() == b"true" else "`git log --oneline` lists the commits."
    raise ConfigurationError(f'"{revision}" names no commit here. {fix}')


def read_revision(project: Project, revision: str) -> Content:
    """The content of the project as it stood in a revision.

    Plain files alone are read; links are left out. Raises ``ConfigurationError`` as ``resolve``
    does, and when an object is missing from a partial clone; ``OSError`` when the disk refuses.
    """
    commit = resolve(project.root, revision)
    with TemporaryDirectory(prefix="factsheets-") as folder:
        root = Path(folder)
        (root / "content").mkdir()
        try:
            _write_files(project.root, commit, root)
        except BrokenPipeError:
            # It would pass for a reader of ours who left.
            raise ChildProcessError(_ENDED) from None
        return read_content(open_project(root))


def listed(root: Path, *words: str) -> list[bytes]:
    """What ``git ls-tree`` tells of the files of a revision, one after the other.

    Raises ``ConfigurationError`` when git refuses, or has more of them than a project may have.
    """
    told = bytes_of(root, _LISTED_MAX, "ls-tree", "-z", *words)
    if told is None:
        raise ConfigurationError(_INCOMPLETE)
    if len(told) > _LISTED_MAX:
        raise ConfigurationError("that revision has more files than a project may have.")
    return told.split(b"\0")[:-1]


def _blobs(root: Path, commit: str) -> Iterator[_Blob]:
    for line in listed(root, "-l", commit, "--", *READ, "seeds/"):
        about, _, name = line.partition(b"\t")
        mode, _, object_id, size = about.decode("ascii").split()
        path = os.fsdecode(name)
        if mode in _MODES and _PLAIN.fullmatch(path):
            # Some versions of git do not refuse an object that is missing, but say "BAD" for it.
            if not size.isdigit():
                raise ConfigurationError(_INCOMPLETE)
            yield _Blob(path, object_id, int(size))


def read_blobs(root: Path, ids: Iterable[str]) -> Mapping[str, bytes]:
    """The bytes that git keeps under these ids; those that it lacks, or that no record may have,
    are left out. Raises ``OSError`` when git cannot be started."""
    wanted = [one for one in dict.fromkeys(ids) if re.fullmatch(r"[0-9a-f]{40,64}", one)]
    # git holds an object in memory to print it, whatever its size, and so would we.
    small = [one for one, size in sizes_of(root, wanted).items() if size <= MAX_BYTES]
    out = _asked(root, "--batch", small)
    found: dict[str, bytes] = {}
    at = 0
    while (end := out.find(b"\n", at)) >= 0:
        header = out[at:end].split()
        at = end + 1
        if len(header) == 3:
            size = int(header[2])
            found[header[0].decode("ascii")] = out[at : at + size]
            at += size + 1
    return found


def sizes_of(root: Path, ids: Iterable[str]) -> Mapping[str, int]:
    """How many bytes git keeps under these ids, without those that it lacks. Raises ``OSError``
    when git cannot be started."""
    told = _asked(root, "--batch-check", ids).decode("ascii").splitlines()
    found = (line.split() for line in told)
    return {one[0]: int(one[2]) for one in found if len(one) == 3}


def _asked(root: Path, how: str, ids: Iterable[str]) -> bytes:
    """What git says of objects, one after the other."""
    done = subprocess.run(  # noqa: S603 - a fixed program with fixed words
        _command(root, "cat-file", how, "--buffer"),
        env=_environment(),
        input="".join(f"{one}\n" for one in ids).encode("ascii"),
        capture_output=True,
        check=False,
    )
    _is_done(done.returncode)
    return done.stdout


def _write_files(repository: Path, commit: str, target: Path) -> None:
    command = _command(repository, "cat-file", "--batch")
    with subprocess.Popen(  # noqa: S603 - a fixed program with fixed words
        command, env=_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as batch:
        assert batch.stdin is not None  # noqa: S101 - both are pipes, which the types cannot say
        assert batch.stdout is not None  # noqa: S101 - as the line above
        for blob in _blobs(repository, commit):
            path = target / blob.path
            path.parent.mkdir(exist_ok=True)
            if blob.size > MAX_BYTES:
                # Never loaded, yet as much too large as it was; the reader says so.
                path.write_bytes(bytes(MAX_BYTES + 1))
            else:
                batch.stdin.write(f"{blob.object_id}\n".encode("ascii"))
                batch.stdin.flush()
                path.write_bytes(_read_blob(batch.stdout))


def _read_blob(stream: IO[bytes]) -> bytes:
    line = stream.readline()
    header = line.split()
    if line.endswith(b"\n") and len(header) != 3:
        raise ConfigurationError(_INCOMPLETE)
    data = stream.read(int(header[2]) + 1) if line.endswith(b"\n") else b""
    if not data.endswith(b"\n") or len(data) != int(header[2]) + 1:
        raise ChildProcessError(_ENDED)
    return data[:-1]
