"""What a stranger wrote is one escaped line in all that `diff`, `coverage`, `cite`, `new` print."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest

from conftest import Commit, Run
from generator.diff.formats import DIFF_FORMATS
from projects import edit, files_in
from test_escaping import NAMES, OBEYED

SOURCE: Final = "content/sources/courier-bridge.yaml"
EVENT: Final = "content/events/bridge-closed.yaml"
TEXT: Final = "seeds/courier.txt"


def shown(name: str) -> str:
    """A name as YAML has it."""
    return json.dumps(name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def written(root: Path, name: str) -> None:
    """The name in the words of an article, in a sentence that nothing uses."""
    path = root / TEXT
    text = path.read_bytes() + b"\n\nNobody quotes " + os.fsencode(name) + b" here.\n"
    old = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_bytes(text)
    edit(root, SOURCE, old, hashlib.sha256(text).hexdigest())


def text_named(root: Path, name: str) -> None:
    """The name as that of the file of an article's text."""
    (root / TEXT).rename(root / "seeds" / f"{name.replace('/', '-')}.txt")
    edit(root, SOURCE, TEXT, shown(f"seeds/{name.replace('/', '-')}.txt"))


def version_named(root: Path, name: str) -> None:
    """The name as that of the file of an earlier text, from which a fact is quoted."""
    path = f"seeds/{name.replace('/', '-')}.txt"
    (root / path).write_bytes(b"The bridge was old.\n")
    digest = hashlib.sha256((root / path).read_bytes()).hexdigest()
    with (root / SOURCE).open("a", encoding="utf-8") as file:
        file.write(f"versions:\n  - {{text: {shown(path)}, sha256: {digest}, seen: 2025-03-05}}\n")


def record_named(root: Path, name: str) -> None:
    """The name as that of the file of a record, and of a page."""
    plain = name.replace("/", "-")
    (root / f"content/actors/{plain}.yaml").write_text("name: A\nkind: person\n", encoding="utf-8")
    (root / f"content/sources/{plain}.yaml").write_bytes((root / SOURCE).read_bytes())
    (root / f"content/pages/{plain}.md").write_text("# A\n", encoding="utf-8")


def written_in(field: str) -> Callable[[Path, str], None]:
    """The name as the value of a field."""

    def change(root: Path, name: str) -> None:
        path, old = FIELDS[field]
        edit(root, path, old, old.split(": ")[0] + f": {shown(name)}")

    return change


FIELDS: Final = MappingProxyType(
    {
        "title": (SOURCE, "title: Overby bridge shut"),
        "publisher": (SOURCE, "publisher: courier"),
        "name": ("content/actors/overby.yaml", "name: Overby"),
        "id": (EVENT, "id: on-sunday"),
        "text": (EVENT, "text: The bridge is safe, two councillors said."),
        "place": (EVENT, "place: Overby"),
        "question": (
            "content/questions/day-of-closing.yaml",
            "name: On which day was the old bridge closed?",
        ),
    }
)
CHANGES: Final = MappingProxyType(
    {
        "written": written,
        "text named": text_named,
        "version named": version_named,
        "record named": record_named,
        **{field: written_in(field) for field in FIELDS},
    }
)
COMMANDS: Final = (
    *(("diff", "HEAD", "--format", style) for style in DIFF_FORMATS),
    *(("coverage", *more, "--format", "text") for more in ((), ("courier-bridge",))),
    *(("coverage", "--format", style) for style in ("json", "html")),
    ("cite", "courier-bridge", "counted 14 missing planks"),
    ("cite", "courier-bridge", "Nobody quotes"),
    ("cite", "courier-bridge", "bridge was old"),
    ("new", "source", TEXT),
    *(("check", "--format", style) for style in ("text", "json", "sarif", "markdown")),
)


BIDI: Final = dict.fromkeys(
    map(ord, "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)


def printed(root: Path, run: Run) -> Iterator[tuple[tuple[str, ...], str]]:
    """What each command prints."""
    texts = sorted(path.name for path in (root / "seeds").iterdir())
    new = [("new", "source", f"seeds/{name}", "--id", f"n{at}") for at, name in enumerate(texts)]
    for words in (*COMMANDS, *new):
        code, out, err = run(*words)
        assert code in (0, 1, 2), (words, err)
        yield words, f"{out}\n{err}"


@pytest.mark.parametrize("place", CHANGES)
def test_what_a_stranger_wrote_is_one_escaped_line(
    small: Path, run: Run, commit: Commit, place: str
) -> None:
    """No title, id, name of a file or word of an article breaks a line, gives a runner or a
    terminal a command, or hides; a page of HTML keeps what its readers need to read from right to
    left."""
    commit(small)
    kept = files_in(small)
    for kind, name in NAMES.items():
        CHANGES[place](small, name)
        for words, told in printed(small, run):
            shown = told.translate(BIDI) if "html" in words else told
            assert OBEYED.search(shown.replace("\t", " ")) is None, (kind, words)
            assert not re.findall(r"(?m)^[ \t]*(?:::|##\[).*", told), (kind, words)
            told.encode("utf-8")
        for path in files_in(small).keys() - kept.keys():
            (small / path).unlink()
        for path, data in kept.items():
            (small / path).parent.mkdir(exist_ok=True)
            (small / path).write_bytes(data)


@pytest.mark.parametrize("style", DIFF_FORMATS)
def test_a_change_is_told_where_an_article_cannot_be_read(
    small: Path, run: Run, commit: Commit, style: str
) -> None:
    """Pages that rest on a source whose record is broken, or that is not there, show nothing; the
    rest of the change is told."""
    commit(small)
    edit(small, SOURCE, "publisher: courier", "publisher: a b")
    code, told, err = run("diff", "HEAD", "--format", style)
    assert (code, err) == (0, "")
    assert "figures/missing-planks/" in told.replace("\\", "")
    edit(small, SOURCE, "publisher: a b", "publisher: courier")
    edit(small, EVENT, "source: courier-bridge", "source: nowhere")
    code, told, err = run("diff", "HEAD", "--format", style)
    assert (code, err) == (0, "")
    assert "events/bridge-closed/" in told.replace("\\", "")
