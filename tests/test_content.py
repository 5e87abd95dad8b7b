"""Reading a project: which files are records, and what a stranger's files can do."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import Project
from generator.archive.archive import Archive
from generator.checks import all_rules as checks
from generator.content.load import Content, read_content
from generator.content.opening import own_folders, read_bytes
from generator.content.project import ConfigurationError, open_project, read_site, with_slash
from generator.model.fields import ID_MAX
from generator.model.records import Actor
from generator.model.site import Site
from generator.model.vocabulary import Kind
from projects import TESTS

ACTOR = "name: Hamas\nkind: organisation\n"


def read(root: Path) -> Content:
    """The content of a project folder."""
    return read_content(open_project(root))


def told(content: Content) -> list[tuple[str, str]]:
    """Where something is wrong, and by which rule."""
    return [(found.span.path, found.code) for found in content.diagnostics]


def test_a_record_is_its_file(project: Project) -> None:
    """The folder gives the kind, the stem the id; hidden files and other folders are left alone."""
    content = read(
        project(
            {
                "content/actors/hamas.yaml": ACTOR,
                "content/actors/.hamas.yaml.swp": "x",
                "content/notes/todo.txt": "x",
                "content/pages/about.md": "# About",
            }
        )
    )
    [entry] = content.entries
    assert (entry.id, entry.kind) == ("hamas", Kind.ACTOR)
    assert isinstance(entry.record, Actor)
    assert entry.document.path == "content/actors/hamas.yaml"
    assert told(content) == []


def test_an_empty_project_is_right(project: Project) -> None:
    """No record, no list of words, no register: nothing is wrong."""
    content = read(project({}))
    assert (content.entries, content.diagnostics) == ((), ())
    assert list(checks.check(Archive(content))) == []


def test_a_broken_record_is_known_by_its_id(project: Project) -> None:
    """A record that cannot be understood is told once; links to it are not told again."""
    root = project(
        {
            "content/actors/hamas.yaml": "name: Hamas\n",
            "content/events/talks.yaml": (
                "name: Talks\ndate: 2025-03\ndate_basis: Known.\nsummary: With [[hamas]].\n"
            ),
        }
    )
    content = read(root)
    assert content.broken == {"hamas"}
    assert told(content) == [("content/actors/hamas.yaml", "S102")]
    assert {found.code for found in checks.check(Archive(content))} == {"L113"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Hamas.yaml", "S111"),
        ("ha_mas.yaml", "S111"),
        ("ha--mas.yaml", "S111"),
        ("-hamas.yaml", "S111"),
        ("hämas.yaml", "S111"),
        ("index.yaml", "S111"),
        (f"{'a' * (ID_MAX + 1)}.yaml", "S111"),
        ("hamas.yml", "S109"),
        ("hamas.yaml.bak", "S109"),
        ("hamas", "S109"),
        ("new\nline.yaml", "S111"),
    ],
)
def test_a_name_that_is_no_id_is_told(project: Project, name: str, code: str) -> None:
    """A file that would be left out of the site, or get an odd address, is told by its name."""
    content = read(project({f"content/actors/{name}": ACTOR}))
    assert content.entries == ()
    [found] = content.diagnostics
    assert found.code == code
    assert found.span.path == f"content/actors/{name}".replace("\n", r"\x0a")


def test_a_name_in_another_encoding_is_shown(project: Project) -> None:
    """Bytes of a file's name that are no text are shown as escapes."""
    root = project({"content/actors/hamas.yaml": ACTOR})
    wrong = os.fsencode(root / "content/actors") + b"/caf\xe9.yaml"
    with open(wrong, "w", encoding="utf-8") as file:  # noqa: PTH123 - a path that is no text
        file.write(ACTOR)
    [found] = read(root).diagnostics
    assert (found.code, found.span.path) == ("S111", r"content/actors/caf\xdce9.yaml")


def test_a_folder_is_no_record(project: Project) -> None:
    """A folder that is named like a record is told as a stray file."""
    root = project({"content/actors/hamas.yaml/x": ""})
    assert told(read(root)) == [("content/actors/hamas.yaml", "S109")]


@pytest.mark.parametrize("target", ["outside.yaml", "project/.git/config"])
def test_links_that_lead_out_are_refused(project: Project, tmp_path: Path, target: str) -> None:
    """No record, text, register or folder is read from outside the project, nor from .git."""
    root = project({".git/config": ACTOR, "content/sources/a.yaml": SOURCE})
    (tmp_path / "outside.yaml").write_text(ACTOR, encoding="utf-8")
    for link in ("content/actors/hamas.yaml", "seeds/a.txt", "content/wording.yaml"):
        (root / link).parent.mkdir(exist_ok=True)
        (root / link).symlink_to(tmp_path / target)
    (root / "content/events").symlink_to((tmp_path / target).parent)
    content = read(root)
    assert [entry.id for entry in content.entries] == ["a"]
    assert content.seeds == {}
    assert sorted(told(content)) == [
        ("content/actors/hamas.yaml", "S110"),
        ("content/events", "S110"),
        ("content/wording.yaml", "S110"),
        ("seeds/a.txt", "S110"),
    ]


def test_a_link_that_no_record_names_is_refused(project: Project, tmp_path: Path) -> None:
    """Whatever leads out of the project from among the texts is told, be it a folder or nothing,
    and what stays within it is not."""
    root = project({"content/actors/hamas.yaml": ACTOR, "seeds/a.txt": "A"})
    (root / "seeds/etc").symlink_to(tmp_path)
    (root / "seeds/gone.txt").symlink_to(tmp_path / "gone.txt")
    (root / "seeds/within.txt").symlink_to("a.txt")
    assert told(read(root)) == [("seeds/etc", "S110"), ("seeds/gone.txt", "S110")]


@pytest.mark.parametrize("name", ["con", "nul", "com1", "lpt9", "index", "author"])
def test_a_name_that_stands_for_something_else_is_told(project: Project, name: str) -> None:
    """A record whose name is reserved, by Windows or by our own addresses, is told as such, with
    another name."""
    root = project({f"content/actors/{name}.yaml": ACTOR})
    [found] = read(root).diagnostics
    assert (found.code, found.span.path) == ("S111", f"content/actors/{name}.yaml")
    assert found.message == (
        "the file's name stands for something else: a list, an author or a device of Windows."
    )
    assert found.help == f"Rename it, for example to the-{name}.yaml."


SOURCE = f"""\
title: A
publisher: paper
published: 2025-03-05
text: seeds/a.txt
sha256: {"0" * 64}
"""


def test_links_within_the_project_are_followed(project: Project) -> None:
    """A link that stays within the project is as good as a file."""
    root = project({"content/drafts/hamas.yaml": ACTOR, "content/actors/israel.yaml": ACTOR})
    (root / "content/actors/hamas.yaml").symlink_to("../drafts/hamas.yaml")
    assert [entry.id for entry in read(root).entries] == ["hamas", "israel"]


def test_a_text_is_read_once_and_kept_as_it_is(project: Project) -> None:
    """The sum is of the bytes as they lie; line ends and byte order mark do not hinder quotes."""
    root = project(
        {"content/sources/a.yaml": SOURCE, "seeds/a.txt": b"\xef\xbb\xbfTalks were\r\nheld."}
    )
    content = read(root)
    seed = content.seeds["seeds/a.txt"]
    assert seed.sha256 == hashlib.sha256((root / "seeds/a.txt").read_bytes()).hexdigest()
    assert seed.text.folded.text == "Talks were held."
    assert content.line("seeds/a.txt", 2) == "held."


def test_a_line_that_is_not_there_is_empty(project: Project) -> None:
    """A diagnostic may point past the end of a file, or to a file that is not read."""
    content = read(project({"content/actors/hamas.yaml": ACTOR}))
    path = "content/actors/hamas.yaml"
    assert content.line(path, 1) == "name: Hamas"
    assert [content.line(path, number) for number in (0, -1, 4)] == ["", "", ""]
    assert content.line("elsewhere", 1) == ""


@pytest.mark.parametrize("missing", ["", "content"])
def test_a_folder_that_is_no_project_is_a_wrong_use(tmp_path: Path, missing: str) -> None:
    """Without the folder, or without content/ in it, the message names what is missing, below the
    folder as it was given."""
    root = tmp_path / "project"
    if missing:
        root.mkdir()
    with pytest.raises(ConfigurationError) as problem:
        open_project(root)
    assert str(problem.value) == (
        f"{root / missing}/ is not a folder; run the command in a Factsheets project, or name one "
        "with -C."
    )


def test_the_site_is_told_by_mkdocs_yml(project: Project) -> None:
    """Name and addresses come from mkdocs.yml; tags of other programs do not hinder."""
    yml = (
        "site_name: Sheets\nsite_description: A bridge\nsite_url: https://a.example\n"
        "extra: !ENV [X]\nhooks: !!python/x 1\n"
    )
    assert read_site(open_project(project({"mkdocs.yml": yml}))) == Site(
        name="Sheets", subject="A bridge", url="https://a.example/"
    )
    assert [with_slash(url) for url in ("", "a", "a/", "a//")] == ["", "a/", "a/", "a/"]


def test_a_mkdocs_yml_that_cannot_be_read_is_a_wrong_use(project: Project) -> None:
    """A missing or broken mkdocs.yml is told in a sentence."""
    root = project({"mkdocs.yml": "a: [b"})
    with pytest.raises(ConfigurationError, match=r"^mkdocs\.yml cannot be read: "):
        read_site(open_project(root))
    (root / "mkdocs.yml").unlink()
    with pytest.raises(ConfigurationError, match=r"^mkdocs\.yml is missing; `factsheets init"):
        read_site(open_project(root))


def test_naughty_strings_survive(project: Project, corpora: Path) -> None:
    """Of the public naughty strings each is refused with a reason or read exactly as typed."""
    strings: list[str] = json.loads((corpora / "strings/blns.json").read_bytes())
    root = project(
        {
            f"content/actors/a{index}.yaml": f"name: {json.dumps(text, ensure_ascii=False)}\n"
            "kind: person\n"
            for index, text in enumerate(strings)
        }
    )
    content = read(root)
    records = {entry.id: entry.record for entry in content.entries}
    names = {name: record.name for name, record in records.items() if isinstance(record, Actor)}
    assert len(names) > 450
    for index, text in enumerate(strings):
        if f"a{index}" in names:
            assert names[f"a{index}"] == text.strip()
        else:
            path = f"content/actors/a{index}.yaml"
            assert any(found.span.path == path for found in content.diagnostics)
    list(checks.check(Archive(content)))


EDITS = st.sampled_from(["delete", "double", "cut", "join", "swap", "indent"])


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_edit_makes_it_fall(small: Path, data: st.DataObject) -> None:
    """Whatever an editor's slip does to a record, everything is checked and nothing is raised."""
    shutil.copytree(TESTS / "small/content", small / "content", dirs_exist_ok=True)
    files = sorted((small / "content").rglob("*.yaml"))
    for _ in range(2):
        path = data.draw(st.sampled_from(files))
        lines = path.read_text(encoding="utf-8").split("\n")
        at = data.draw(st.integers(0, len(lines) - 1))
        path.write_text("\n".join(edited(lines, at, data)), encoding="utf-8")
    content = read(small)
    found = [*content.diagnostics, *checks.check(Archive(content))]
    assert all(problem.message and problem.help for problem in found)


def edited(lines: list[str], at: int, data: Any) -> list[str]:
    """The lines with a slip at one of them."""
    edit = data.draw(EDITS)
    line = lines[at]
    words = line.split(" ")
    new = {
        "delete": [],
        "double": [line, line],
        "cut": [line[: data.draw(st.integers(0, len(line)))]],
        "join": [line + lines[(at + 1) % len(lines)]],
        "swap": [" ".join(reversed(words))],
        "indent": [f" {line}"],
    }[edit]
    return [*lines[:at], *new, *lines[at + 1 :]]


def test_types_of_relation_are_content(small: Path) -> None:
    """A project adds its own to those of the program, or has only its own."""
    register = small / "content/relations.yaml"
    own = "types:\n  sits-beside: {forward: Sits beside}\n"
    register.write_text(own, "utf-8")
    known = read_content(open_project(small)).relations
    assert known["sits-beside"].backward == "Sits beside"
    assert known["member-of"].backward == "Members"
    register.write_text(f"only_these: true\n{own}", "utf-8")
    assert list(read_content(open_project(small)).relations) == ["sits-beside"]


@pytest.mark.parametrize(
    ("page", "told_as"),
    [
        (
            b"---\na: " + b"[" * 100_000 + b"\n---\n# x\n",
            ["2:19 Y104", "2:100003 S119", "1:1 S121"],
        ),
        (b"---\r\nt: x\r\nb: &b 1\r\n---\r\n", ["3:4 Y106"]),
        (b"---\nt: x\n<<: {a: b}\n---\n", ["3:1 Y108"]),
        (b"---\nt: 0x" + b"f" * 9_000 + b"\n---\n", ["2:4 S120"]),
        (b"---\ntemplate: [a.html]\n---\n", ["2:11 S120"]),
        (b"---\ntemplate: look/home.html\n---\n", []),
        (b"template: nothere\n\n# x\n", ["1:11 S120"]),
        (b"t: a\n    b\nTemplate: ../x.html\n", ["3:11 S120"]),
        (b"template: a.html\n\tb\n# x\n", ["1:11 S120"]),
        (b"template: look/home.html\n# x\n", []),
        (b"t: a\n\ntemplate: b\n", []),
        (b"    t\ntemplate: b\n", []),
        (b"---\nt: half # of it\nhide: ~\n---\n# x\n", []),
        (b"# x\n\n# \xff\xfe\n", ["3:3 Y102"]),
        (b"# x\n" * 32_769, ["1:1 Y103"]),
        (b"".join(b"\t" * level + b"- a\n" for level in range(400)), ["51:53 S118"]),
        (b"- " * 2_000 + b"x\n", ["1:4001 S118"]),
        (b"# x\n\n" + b"[" * 5_000 + b"\n", ["3:5000 S119"]),
        (b"# x\n\n" + b"\\[" * 5_000 + b"\n" + b"[a](b) " * 5_000 + b"\n", []),
        (b"# x\n\n" + b"\\[" * 20_000 + b"\n", ["3:1 S121"]),
        (b"# x\n\n" + (b"[a](b) " * 100 + b"\n\n") * 60, []),
        (b"# x\n\n" + b"a|" * 500 + b"\n" + b"-|" * 500 + b"\n" + b"|\n" * 110, ["3:1 S122"]),
        (b"# x\n\na|b\n-|-\n" + b"1|2\n" * 1_900, []),
        (b"# x\n\n" * 2_000, []),
        (b"# x\n\n" * 12_000, ["4001:1 S122"]),
        (b"---\nt: x\n---\n" + b"# x\n" * 2_001, ["2004:1 S122"]),
        (b"x\n--\n" * 2_001, ["4002:1 S122"]),
        (b"> ## x\n\n" * 2_001, ["4001:1 S122"]),
        (b"<div>\n" + (b"<t " * 40 + b"\n\n") * 66, ["50:97 S122"]),
        (b"<div>\n" + (b"<t>1 < 2 " * 40 + b"\n\n") * 22, []),
        (b"- " * 60 + b"\n" + b"* * *\n" + b"    " * 9 + b"code [\n\n", []),
    ],
)
def test_a_page_that_is_too_much_for_mkdocs_is_told(
    project: Project, page: bytes, told_as: list[str]
) -> None:
    """A page that MkDocs would fall over, or take long for, is refused at its line; others not."""
    root = project({"content/pages/notes.md": page})
    found = [
        f"{one.span.line}:{one.span.column} {one.code}"
        for one in read(root).diagnostics
        if one.span.path == "content/pages/notes.md"
    ]
    assert found == told_as


@pytest.mark.parametrize(
    "text",
    [
        "# a\n" * 32_000,
        "<a \n\n" * 26_000,
        "a\n\n" * 43_000,
    ],
    ids=("headings", "tags", "paragraphs"),
)
def test_pages_that_take_mkdocs_too_long_are_told(project: Project, text: str) -> None:
    """Whatever takes Python-Markdown too long is refused; a long page of a common kind is not."""
    prose = "## Part {0}\n\nSome *words* and a [link](about.md), part {0}.\n\n- a\n- b\n\n"
    long = "".join(prose.format(part) for part in range(500))
    root = project({"content/pages/a.md": text, "content/pages/b.md": long})
    assert told(read(root)) == [("content/pages/a.md", "S122")]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"a\n::error::b.md", r"a\x0a::error::b.md"),
        (b"caf\xe9.md", r"caf\xdce9.md"),
        (b"a\x1b[31m.png", r"a\x1b[31m.png"),
    ],
)
def test_a_name_of_a_page_that_cannot_be_printed_is_told(
    project: Project, name: bytes, shown: str
) -> None:
    """A line end, a control or a byte that is no text in a page's name is refused, escaped."""
    root = project({"content/pages/about.md": "# About\n"})
    with open(os.fsencode(root / "content/pages") + b"/" + name, "wb"):  # noqa: PTH123 - no text
        assert told(read(root)) == [(f"content/pages/{shown}", "S117")]


@pytest.mark.parametrize(
    ("config", "folder"),
    [
        ("docs_dir: prose\n", "prose"),
        ("site_name: X\n", "docs"),
        ("docs_dir: content\n", "content"),
        ("docs_dir: ../beside\n", "../beside"),
        ("docs_dir: [\n", "content/pages"),
    ],
)
def test_pages_are_checked_wherever_mkdocs_has_them(
    project: Project, config: str, folder: str
) -> None:
    """The folder of pages that mkdocs.yml names is checked as content/pages is, and each once."""
    root = project({"mkdocs.yml": config, "content/pages/a.md": b"# \xff\n"})
    pages = root / folder
    pages.mkdir(exist_ok=True)
    (pages / "b.md").write_bytes(b"# \xff\n")
    (pages / "c.md").symlink_to(pages / "b.md")
    assert told(read(root)) == sorted(
        [("content/pages/a.md", "Y102"), (f"{folder}/b.md", "Y102"), (f"{folder}/c.md", "S113")]
    )


def test_a_link_above_the_pages_is_told(project: Project, tmp_path: Path) -> None:
    """A folder of pages that is reached through a link is told by that link, and not looked at."""
    root = project({"mkdocs.yml": "docs_dir: prose/pages\n", "content/actors/hamas.yaml": ACTOR})
    (tmp_path / "outside/pages").mkdir(parents=True)
    (tmp_path / "outside/pages/about.md").write_bytes(b"# \xff\n")
    (root / "prose").symlink_to(tmp_path / "outside")
    assert told(read(root)) == [("prose", "S113")]


def test_own_files_are_read_through_no_link(tmp_path: Path) -> None:
    """Files in a project's own folders are read from the project on, or from a folder that lies
    elsewhere on; those of others as they come."""
    root, beside, installed = tmp_path / "root", tmp_path / "beside", tmp_path / "installed"
    own = own_folders(root, [root / "templates", beside])
    files = [root / "templates/deep/a.css", beside / "deep/a.css", installed / "deep/a.css"]
    for path in files:
        path.parent.mkdir(parents=True)
        path.write_bytes(b"a" * 2_000_000)
        assert own.read(path) == b"a" * 2_000_000
        path.parent.rename(tmp_path / "elsewhere")
        path.parent.symlink_to(tmp_path / "elsewhere")
        with nullcontext() if path == files[-1] else pytest.raises(NotADirectoryError):
            own.read(path)
        (tmp_path / "elsewhere").rename(tmp_path / f"was-{path.parents[1].name}")


def test_what_became_a_link_is_not_read(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record, an article or a page in whose place a link is put after it was looked at is not
    read through it; a link within the project is read."""
    root = project({"content/actors/hamas.yaml": ACTOR, "content/pages/about.md": "# About\n"})
    (root / "content/actors/israel.yaml").symlink_to(root / "content/actors/hamas.yaml")
    assert told(read(root)) == []
    scandir, path = os.scandir, root / "content/actors/hamas.yaml"

    @contextmanager
    def listed(folder: Path) -> Iterator[list[os.DirEntry[str]]]:
        with scandir(folder) as found:
            files = list(found)
        if path.parent == folder:
            path.rename(root / "elsewhere.yaml")
            path.symlink_to(root / "elsewhere.yaml")
        yield files

    monkeypatch.setattr(os, "scandir", listed)
    with pytest.raises(OSError, match="Too many levels of symbolic links"):
        read(root)
    for name in ("content/pages/about.md", "content/actors/israel.yaml"):
        (root / "link").unlink(missing_ok=True)
        (root / "link").symlink_to(root / name)
        with pytest.raises(OSError, match="Too many levels of symbolic links"):
            read_bytes(root / "link", root)


@pytest.mark.parametrize("folder", ["content", "content/actors"])
def test_a_folder_that_became_a_link_is_not_passed_through(
    small: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    """Nothing is read through a link in whose place a folder was when its files were listed."""
    begin = os.open

    def swapped(path: Any, flags: int, *mode: int, **where: int) -> int:
        if not (small / folder).is_symlink():
            (small / folder).rename(small / "elsewhere")
            (small / folder).symlink_to(small / "elsewhere")
        return begin(path, flags, *mode, **where)

    monkeypatch.setattr(os, "open", swapped)
    with pytest.raises(NotADirectoryError, match=f"{small}/{folder}/"):
        read(small)


@pytest.mark.parametrize("name", ["seeds/deep/down/a.txt", "content/pages/more/a.md"])
def test_no_link_leads_from_a_folder_to_a_file(small: Path, name: str) -> None:
    """A file is opened from the folder down, and no step of the way is a link."""
    path = small / name
    path.parent.mkdir(parents=True)
    path.write_bytes(b"# A\n")
    assert read_bytes(path, small) == b"# A\n"
    for above in [path.parent, *path.parent.parents]:
        if above == small:
            break
        above.rename(small / "elsewhere")
        above.symlink_to(small / "elsewhere")
        with pytest.raises(NotADirectoryError, match="/a"):
            read_bytes(path, small)
        above.unlink()
        (small / "elsewhere").rename(above)


def test_a_folder_of_the_project_may_be_a_link(project: Project) -> None:
    """Records and articles are read in a folder that was a link within the project all along."""
    root = project({"elsewhere/hamas.yaml": ACTOR})
    (root / "content/actors").symlink_to(root / "elsewhere")
    content = read(root)
    assert ([one.id for one in content.entries], told(content)) == (["hamas"], [])


def test_a_pipe_is_never_waited_for(project: Project) -> None:
    """A pipe among pages or records is told; one that takes a file's place meanwhile is a fault."""
    root = project({"content/pages/about.md": "# About\n", "content/actors/hamas.yaml": ACTOR})
    for path in ("content/pages/notes.md", "content/actors/israel.yaml"):
        os.mkfifo(root / path)
    assert sorted(told(read(root))) == [
        ("content/actors/israel.yaml", "S109"),
        ("content/pages/notes.md", "S113"),
    ]
    with pytest.raises(OSError, match="This is not a plain file"):
        read_bytes(root / "content/pages/notes.md", root)
