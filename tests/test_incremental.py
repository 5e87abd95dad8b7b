"""A build after edits: as little as possible is made, and the bytes are those of a clean build."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from conftest import Commit
from doors import built_by_mkdocs
from generator.build.digests import digest_of_file
from generator.build.manifest import manifest_path
from generator.build.options import BuildOptions
from generator.content.load import read_content
from generator.content.project import open_project
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename
from generator.exports.catalogue import CHANGES_PATH, INDEX_PATH
from generator.plugin.site import build_site

FIGURE = "content/figures/missing-planks.yaml"
EVENT = "content/events/bridge-closed.yaml"
Edit = Callable[[Path, random.Random], None]


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def built(root: Path, jobs: int = 1, warnings: list[str] | None = None) -> bool:
    """Build a project without its search; tells whether it was published."""
    told: list[str] = [] if warnings is None else warnings
    options = BuildOptions(jobs=jobs, search=False, warn=told.append)
    return build_site(open_project(root), options=options).checked.passed


def clean(root: Path, target: Path) -> dict[str, bytes]:
    """The files of a site that is made from nothing."""
    shutil.rmtree(target, ignore_errors=True)
    build_site(open_project(root), target, options=BuildOptions(jobs=1, search=False, cache=False))
    return tree(target)


def notes_of(root: Path) -> Path:
    """Where the last build of a project noted what it made."""
    path = manifest_path(open_project(root), root / "site")
    assert path
    return path


def replace(root: Path, name: str, old: str, new: str) -> None:
    """Edit a file as an editor would."""
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def times(root: Path) -> dict[str, int]:
    """When each file of the site was written."""
    site = root / "site"
    return {
        path.relative_to(site).as_posix(): path.stat().st_mtime_ns
        for path in site.rglob("*")
        if path.is_file()
    }


def replace_line(path: Path, start: str, line: str) -> None:
    """Put a line in the place of the first that starts so."""
    lines = path.read_text(encoding="utf-8").split("\n")
    number = next(number for number, one in enumerate(lines) if one.startswith(start))
    path.write_text("\n".join([*lines[:number], line, *lines[number + 1 :]]), encoding="utf-8")


def edit_name(root: Path, chance: random.Random) -> None:
    """Call a record something else."""
    path = chance.choice(sorted((root / "content").glob("[aef]*/*.yaml")))
    replace_line(path, "name: ", f"name: Name {chance.randrange(100)} & co")


def edit_fact(root: Path, chance: random.Random) -> None:
    """Say the same in other words, and sometimes point elsewhere."""
    words = chance.choice(["is the mayor of [[overby]]", "leads [[overby|the town]]", "is mayor"])
    path = root / "content/actors/anna-holm.yaml"
    replace_line(path, "    text: ", f"    text: Anna Holm {words}.")


def edit_headline(root: Path, chance: random.Random) -> None:
    """Change which observation stands first."""
    rule = chance.choice(["latest", "minimum", "maximum", "most-origins"])
    path = root / FIGURE
    if "headline:" not in path.read_text(encoding="utf-8"):
        replace_line(path, "kind: stock", "kind: stock\nheadline: latest")
    replace_line(path, "headline:", f"headline: {rule}")


def add_event(root: Path, chance: random.Random) -> None:
    """Record one event more, or another in its place; several make timelines and places."""
    name = f"opened-{chance.randrange(3)}"
    (root / f"content/questions/asked-of-{name}.yaml").write_text(
        f"name: On which day of {name}?\nhow: {chance.choice(['date', 'basis'])}\npositions:\n"
        f"  - {{answer: Sunday, facts: [bridge-closed/{chance.choice(['on-sunday', 'safe'])}]}}\n"
        f"  - {{answer: before, facts: [{name}/closed-before]}}\n",
        encoding="utf-8",
    )
    (root / f"content/events/{name}.yaml").write_text(
        f"name: Opening of the bridge\ndate: 2025-03-0{chance.randrange(4, 9)}\n"
        "date_basis: Guessed from the article.\nplace: Overby\n"
        "participants:\n  - {actor: anna-holm, role: opened it}\nfacts:\n  - id: closed-before\n"
        '    text: "[[anna-holm]] had closed it."\n'
        "    evidence:\n"
        '      - {source: gazette-bridge, quote: "Anna Holm, closed the old bridge on Monday"}\n',
        encoding="utf-8",
    )


def remove_event(root: Path, chance: random.Random) -> None:
    """Take an event away, sometimes with a word on it."""
    found = sorted((root / "content/events").glob("opened-*.yaml"))
    if not found:
        return
    gone = chance.choice(found)
    gone.unlink()
    (root / f"content/questions/asked-of-{gone.stem}.yaml").unlink()
    if chance.random() < 0.7:
        (root / "content/redirects.yaml").write_text(
            f"removed:\n  - {{id: {gone.stem}, kind: event, on: 2025-04-01, why: It never was.}}\n",
            encoding="utf-8",
        )


def edit_permalinks(root: Path, chance: random.Random) -> None:
    """Say of a statement that it had another id, or that one more was taken away."""
    (root / "content/redirects.yaml").write_text(
        f"moved: {{town-{chance.randrange(3)}: overby}}\n"
        f"moved_statements: {{anna-holm/led-{chance.randrange(3)}: anna-holm/mayor}}\n"
        "removed_statements:\n  - {statement: bridge-closed/sunk, on: 2025-04-01, why: Not so.}\n"
        "moved_pages: {places/over-by/: events/}\n",
        encoding="utf-8",
    )


def edit_title(root: Path, chance: random.Random) -> None:
    """Give an article another title."""
    path = chance.choice(sorted((root / "content/sources").glob("*.yaml")))
    replace_line(path, "title:", f"title: Title {chance.randrange(100)}")


def edit_template(root: Path, chance: random.Random) -> None:
    """Show what has gone in another way."""
    path = root / "templates/pages/departed.md.jinja"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"# {{{{ page.title | markdown }}}} {chance.randrange(9)}\n", encoding="utf-8")


def edit_setting(root: Path, chance: random.Random) -> None:
    """Call the site something else."""
    replace_line(root / "mkdocs.yml", "site_name:", f"site_name: Site {chance.randrange(9)}")


def edit_prose(root: Path, chance: random.Random) -> None:
    """Write a page by hand, under another heading."""
    path = root / "content/pages/about.md"
    path.write_text(f"# About {chance.randrange(9)}\n\nA small site.\n", encoding="utf-8")


EDITS: tuple[Edit, ...] = (
    *(edit_name, edit_fact, edit_headline, add_event, add_event, remove_event, edit_title),
    edit_permalinks,
    *(edit_template, edit_setting, edit_prose),
)


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("seed", range(2))
def test_after_any_edits_the_site_is_that_of_a_clean_build(
    small: Path, tmp_path: Path, seed: int, jobs: int
) -> None:
    """Whatever is edited, added, renamed or removed, and in whatever order, no byte differs."""
    chance = random.Random(seed)  # noqa: S311 - the same edits in each run
    assert built(small, jobs)
    published = 0
    for _ in range(10):
        shutil.rmtree(tmp_path / "before", ignore_errors=True)
        shutil.copytree(small, tmp_path / "before", ignore=shutil.ignore_patterns("site"))
        edits = chance.sample(EDITS, chance.randrange(1, 3))
        for edit in edits:
            edit(small, chance)
        if built(small, jobs):
            published += 1
            names = [edit.__name__ for edit in edits]
            assert tree(small / "site") == clean(small, tmp_path / "clean"), names
        else:
            shutil.rmtree(small / "content")
            shutil.copytree(tmp_path / "before/content", small / "content")
    assert published > 3


def test_an_actors_kind_is_told_of_an_author_of_its_name(small: Path, tmp_path: Path) -> None:
    """What a source is made from holds the records of actors that its authors may be."""
    replace(small, "content/sources/gazette-bridge.yaml", "url: ", "authors: [Lark]\nurl: ")
    actor = small / "content/actors/lark.yaml"
    for kind, told in (("group", "organisation"), ("person", "person")):
        actor.write_text(f"name: Lark\nkind: {kind}\n", encoding="utf-8")
        assert built(small)
        assert tree(small / "site") == clean(small, tmp_path / "clean")
        source = json.loads((small / "site/sources/gazette-bridge/index.json").read_text())
        assert source["author_parts"] == [{"name": "Lark", "kind": told}]


def test_what_did_not_change_is_not_made_again(small: Path) -> None:
    """A build without edits writes no generated file; one with an edit those that show it."""
    built(small)
    before = times(small)
    built(small)
    ours = [name for name in before if name.startswith(("actors/", "data/", "events/", "feed"))]
    # These two tell of all others, and are cheap.
    ours = [name for name in ours if name not in (CHANGES_PATH, INDEX_PATH)]
    assert len(ours) > 20
    same = times(small)
    assert {name: same[name] for name in ours} == {name: before[name] for name in ours}
    replace(small, FIGURE, "name: Missing planks", "name: Planks not there")
    built(small)
    after = times(small)
    other = "questions/day-of-closing/index.html"
    assert after[other] == before[other]
    assert after["figures/missing-planks/index.html"] > before["figures/missing-planks/index.html"]
    assert after["data/v1/event_parts.csv"] == before["data/v1/event_parts.csv"]
    assert after["data/v1/factsheets.jsonl"] > before["data/v1/factsheets.jsonl"]


def test_without_the_cache_everything_is_made(small: Path) -> None:
    """``--no-cache`` neither uses nor leaves notes."""
    built(small)
    before = times(small)
    build_site(open_project(small), options=BuildOptions(search=False, cache=False))
    after = times(small)
    assert all(after[name] > before[name] for name in before if name.endswith(".html"))
    assert not notes_of(small).exists()


def test_a_file_that_somebody_changed_is_made_again(small: Path) -> None:
    """A page of the published site that is not as it was left is not kept."""
    built(small)
    right = tree(small / "site")
    (small / "site/actors/anna-holm/index.html").write_text("Hacked", encoding="utf-8")
    built(small)
    assert tree(small / "site") == right
    (small / "site/data/v1/factsheets.jsonl").unlink()
    built(small)
    assert tree(small / "site") == right


def in_place(path: Path) -> None:
    """Change a letter of a file, and set back when that was."""
    facts = path.stat()
    with path.open("r+b") as file:
        file.seek(200)
        file.write(b"X")
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    now = path.stat()
    assert (now.st_size, now.st_mtime_ns, now.st_ino) == (
        *(facts.st_size, facts.st_mtime_ns, facts.st_ino),
    )


@pytest.mark.parametrize("name", ["actors/anna-holm/index.html", "data/v1/factsheets.jsonl"])
@pytest.mark.parametrize("build", [built, built_by_mkdocs])
def test_a_file_that_was_changed_in_place_is_made_again(
    small: Path, build: Callable[[Path], object], name: str
) -> None:
    """A file of the published site with other content, but of the same size and time, is not kept:
    right after the build that made it, nor after one that kept it."""
    build(small)
    right = tree(small / "site")
    for _ in range(2):
        in_place(small / "site" / name)
        build(small)
        assert tree(small / "site") == right
        build(small)


def test_a_file_that_was_only_touched_is_kept(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files that another one linked and let go of, as a build that failed does, are kept, for they
    are read; those that nobody touched are kept unread."""
    built(small)
    before = times(small)
    page = small / "site/actors/anna-holm/index.html"
    os.link(page, tmp_path / "page")
    (tmp_path / "page").unlink()
    read = list[str]()

    def noted(path: str) -> str:
        read.append(path)
        return digest_of_file(path)

    monkeypatch.setattr("generator.build.history.digest_of_file", noted)
    built(small)
    assert read == [str(page)]
    assert times(small)["actors/anna-holm/index.html"] == before["actors/anna-holm/index.html"]


def spoil_bytes(path: Path) -> None:
    """Turn bits."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0x10
    data[30] ^= 1
    path.write_bytes(bytes(data))


def spoil_length(path: Path) -> None:
    """Cut it off."""
    path.write_bytes(path.read_bytes()[:5000])


def spoil_kind(path: Path) -> None:
    """Put something else there."""
    path.write_text("Not a database", encoding="utf-8")


def change(path: Path, statement: str) -> None:
    """Write something else into it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def spoil_form(path: Path) -> None:
    """Write it as another version would."""
    change(path, "UPDATE meta SET form = 0")


def spoil_paths(path: Path) -> None:
    """Name files outside of the site."""
    change(path, "UPDATE tasks SET files = replace(files, 'actors/', '../actors/')")


def spoil_values(path: Path) -> None:
    """Put numbers where names belong."""
    change(path, "UPDATE tasks SET shares = '[[1, 2]]', reads = 7")


def spoil_shares(path: Path) -> None:
    """Tell lies about what lies where."""
    change(path, "UPDATE tasks SET shares = replace(shares, '.csv', '.CSV')")


# Each says something that no build notes, in one place of what the last build noted.
LIES = [
    """UPDATE tasks SET files = '[["a\\u0000b", 1, 1, 1, "00"]]'""",
    """UPDATE tasks SET files = '[["a\\ud800", 1, 1, 1, "00"]]'""",
    """UPDATE tasks SET files = '[["a", 1e999, 1, 1, "00"]]'""",
    "UPDATE tasks SET reads = x'010203'",
    "UPDATE tasks SET links = x'010203'",
    "UPDATE tasks SET own = 7",
    "UPDATE meta SET setting = 9000000000000",
    "UPDATE meta SET until = 'yesterday'",
    "UPDATE meta SET record_order = (SELECT json_group_array(name) FROM tasks)",
    "CREATE TRIGGER never AFTER INSERT ON meta BEGIN SELECT 1; END",
]
ENDLESS = "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT max(x)"


def spoil_view(path: Path) -> None:
    """Put a view that never ends in the place of a table."""
    change(path, "DROP TABLE meta")
    change(path, f"CREATE VIEW meta AS {ENDLESS}, 1, 1, 1 FROM r")


@pytest.mark.parametrize(
    "spoil",
    [
        *(spoil_bytes, spoil_length, spoil_kind, spoil_form, spoil_paths, spoil_values),
        *(spoil_shares, spoil_view),
        *(partial(change, statement=statement) for statement in LIES),
    ],
)
def test_a_cache_that_cannot_be_used_does_no_harm(
    small: Path, spoil: Callable[[Path], None]
) -> None:
    """A broken, foreign, older or hostile cache is passed over with one warning at most."""
    built(small)
    right = tree(small / "site")
    spoil(notes_of(small))
    warnings: list[str] = []
    assert built(small, warnings=warnings)
    assert tree(small / "site") == right
    assert len(warnings) <= 1
    assert all("what the last build noted is not used" in one for one in warnings)
    assert built(small, warnings=warnings)
    assert len(warnings) <= 1


def test_a_cache_that_cannot_be_written_does_no_harm(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The site is published all the same, and one sentence says what follows."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    warnings: list[str] = []
    assert built(small, warnings=warnings)
    assert (small / "site/index.html").is_file()
    (warning,) = warnings
    assert warning.startswith("the next build will make everything anew: ")


def test_where_files_cannot_be_linked_they_are_made(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file system without links costs time and nothing else."""
    built(small)
    right = tree(small / "site")

    def refuse(*_paths: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    assert built(small)
    assert tree(small / "site") == right


def merge_source(root: Path) -> None:
    """An article goes into the one that it is the same as, with what rests on it."""
    (root / "content/sources/gazette-again.yaml").unlink()
    replace(root, EVENT, "gazette-again", "gazette-bridge")
    (root / "content/redirects.yaml").write_text(
        "moved:\n  gazette-again: gazette-bridge\n", encoding="utf-8"
    )


def rename_source(root: Path) -> None:
    """The article that is left gets another id."""
    content = read_content(open_project(root))
    write_changes(root, rename(content, "gazette-bridge", "bridge-news"))


def test_what_the_history_tells_of_quotes_is_made_again(
    small: Path, tmp_path: Path, commit: Commit
) -> None:
    """Where the addresses of quotes come from the history, a build after a merge, a rename, their
    commits, and the loss of the history is that of a clean one."""
    source = small / "content/sources/gazette-bridge.yaml"
    shutil.copy(source, source.with_name("gazette-again.yaml"))
    cited = 'source: {}, quote: "Two'
    replace(small, EVENT, cited.format("gazette-bridge"), cited.format("gazette-again"))
    steps: tuple[Callable[[], object], ...] = (
        lambda: commit(small, "2025-04-02"),
        partial(merge_source, small),
        lambda: commit(small, "2025-04-03"),
        partial(rename_source, small),
        lambda: commit(small, "2025-04-04"),
        partial((small / ".git").rename, tmp_path / "git"),
        partial((tmp_path / "git").rename, small / ".git"),
    )
    for step in steps:
        step()
        assert built(small)
        made = clean(small, tmp_path / "clean")
        assert tree(small / "site") == made
