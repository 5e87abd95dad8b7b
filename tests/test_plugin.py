"""The plugin in MkDocs itself and in MkDocs' continuation ProperDocs; the export in Zensical."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from mkdocs.config import load_config

from commands import run, run_warm
from generator.content.project import open_project
from generator.plugin.site import build_site
from projects import ROOT, files_in

FIGURE = "content/figures/missing-planks.yaml"


def replace(folder: Path, name: str, old: str, new: str) -> None:
    """Edit a file as an editor would."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_mkdocs_build_strict_makes_the_whole_site(small: Path) -> None:
    """Without our command too, ``mkdocs build --strict`` makes pages, 404 page and site map."""
    done = run("mkdocs", "build", "--strict", folder=small)
    assert done.returncode == 0, done.stderr
    for name in ("index.html", "actors/anna-holm/index.html", "404.html", "sitemap.xml"):
        assert (small / "site" / name).is_file(), name
    site_map = (small / "site/sitemap.xml").read_text(encoding="utf-8")
    assert "https://example.org/sheets/actors/anna-holm/" in site_map


def test_pages_link_to_their_yaml(small: Path) -> None:
    """The edit link of a record's page leads to the record, not to a generated file."""
    run_warm("mkdocs", "build", "--strict", folder=small)
    page = (small / "site/actors/anna-holm/index.html").read_text(encoding="utf-8")
    assert "https://code.example/bridge/edit/main/content/actors/anna-holm.yaml" in page


def test_mkdocs_build_of_broken_content_keeps_the_site(small: Path) -> None:
    """MkDocs empties the site folder only after our check has passed."""
    run_warm("mkdocs", "build", folder=small)
    replace(small, FIGURE, "value: 14", "value: 15")
    done = run_warm("mkdocs", "build", folder=small)
    assert done.returncode == 1
    assert "N101 number-not-in-quote" in done.stderr
    assert (small / "site/index.html").is_file()


def test_a_hand_written_page_cannot_hide_a_generated_one(small: Path) -> None:
    """Two pages for one address are refused, and the site stays as it was, byte for byte."""
    run_warm("mkdocs", "build", folder=small)
    before = files_in(small / "site")
    path = small / "content/pages/actors/anna-holm.md"
    path.parent.mkdir()
    path.write_text("# Somebody else", encoding="utf-8")
    done = run_warm("mkdocs", "build", folder=small)
    assert done.returncode == 1
    assert "content/pages/actors/anna-holm.md stands where a generated page goes" in done.stderr
    assert files_in(small / "site") == before
    assert not list(small.glob(".site-*"))


def test_mkdocs_build_makes_the_bytes_of_our_build(small: Path) -> None:
    """Whichever command builds, the site is the same, but for the search bundle."""
    assert (
        run("generator", "build", "--site-dir", "ours", "--no-search", folder=small).returncode == 0
    )
    done = run("mkdocs", "build", "--site-dir", "theirs", folder=small)
    assert done.returncode == 0, done.stderr
    assert "Page skipped" not in done.stderr
    ours = {path.relative_to(small / "ours") for path in (small / "ours").rglob("*")}
    theirs = {path.relative_to(small / "theirs") for path in (small / "theirs").rglob("*")}
    assert {path for path in theirs - ours if path.parts[0] != "pagefind"} == set()
    for path in ours:
        if (small / "ours" / path).is_file():
            assert (small / "theirs" / path).read_bytes() == (small / "ours" / path).read_bytes()


def test_mkdocs_build_that_fails_keeps_the_site(small: Path) -> None:
    """MkDocs too builds aside, so a link it refuses leaves the site as it was, and nothing else."""
    assert run_warm("mkdocs", "build", "--strict", folder=small).returncode == 0
    before = (small / "site/about/index.html").read_bytes()
    replace(small, "content/pages/about.md", "A small", "[A small](nowhere.md)")
    assert run_warm("mkdocs", "build", "--strict", folder=small).returncode == 1
    assert (small / "site/about/index.html").read_bytes() == before
    assert not list(small.glob(".site-*"))


def test_a_fault_of_the_disk_is_told_once(small: Path) -> None:
    """A page of somebody's that the disk refuses ends MkDocs with one line, the one with the place,
    and leaves the site as it was."""
    assert run_warm("mkdocs", "build", folder=small).returncode == 0
    before = files_in(small / "site")
    with (small / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("hooks: [full.py]\n")
    refusing = "def on_post_page(output, page, config):\n    raise OSError(28, 'No room', 'it')\n"
    (small / "full.py").write_text(refusing)
    done = run_warm("mkdocs", "build", "--quiet", folder=small)
    assert (done.returncode, done.stderr) == (1, "Error: [Errno 28] No room: 'it'\n")
    assert files_in(small / "site") == before
    assert not list(small.glob(".site-*"))


def test_pages_without_directory_urls_are_refused(small: Path) -> None:
    """Our links are made for directory URLs."""
    with (small / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("use_directory_urls: false\n")
    done = run_warm("mkdocs", "build", folder=small)
    assert done.returncode == 1
    assert "factsheets needs `use_directory_urls: true`" in done.stderr


def test_properdocs_builds_the_same_site(small: Path) -> None:
    """MkDocs' continuation takes the same mkdocs.yml and gives the same pages."""
    assert run("mkdocs", "build", "--site-dir", "one", folder=small).returncode == 0
    done = run("properdocs", "build", "--config-file", "mkdocs.yml", "-d", "two", folder=small)
    assert done.returncode == 0, done.stderr
    pages = sorted(path.relative_to(small / "one") for path in (small / "one").rglob("*.html"))
    assert len(pages) > 10
    for page in pages:
        assert (small / "two" / page).read_bytes() == (small / "one" / page).read_bytes(), page


def test_zensical_builds_the_export(small: Path, tmp_path: Path) -> None:
    """A builder that knows no plugins makes a site of the exported Markdown."""
    docs = tmp_path / "other" / "docs"
    assert run("generator", "export", str(docs), folder=small).returncode == 0
    (docs.parent / "mkdocs.yml").write_text("site_name: Other\nsite_url: https://o.example/\n")
    done = run("zensical", "build", folder=docs.parent)
    assert done.returncode == 0, done.stderr
    page = (docs.parent / "site/actors/anna-holm/index.html").read_text(encoding="utf-8")
    assert "Anna Holm is mayor of" in page
    assert 'href="../overby/"' in page


def test_gh_deploy_publishes_the_site(small: Path, tmp_path: Path) -> None:
    """``mkdocs gh-deploy`` pushes the built site to the branch gh-pages."""
    git = shutil.which("git") or "git"
    remote = tmp_path / "remote.git"
    for command in (
        [git, "init", "-q", "--bare", str(remote)],
        [git, "init", "-q", "-b", "main", "."],
        [git, "config", "user.name", "T"],
        [git, "config", "user.email", "t@example.org"],
        [git, "add", "."],
        [git, "commit", "-q", "-m", "Start"],
        [git, "remote", "add", "origin", str(remote)],
    ):
        subprocess.run(command, cwd=small, check=True, capture_output=True)
    done = run_warm("mkdocs", "gh-deploy", folder=small)
    assert done.returncode == 0, done.stderr
    listing = subprocess.run(
        [git, "--git-dir", str(remote), "ls-tree", "-r", "--name-only", "gh-pages"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    assert "actors/anna-holm/index.html" in listing


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """``mkdocs serve`` at a free port; gives its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        try:
            assert server.stderr
            address = next(
                found[0]
                for line in server.stderr
                if (found := re.search(r"http://127\S+", line)) and "Serving on" in line
            )
            yield address
        finally:
            server.terminate()


def read(url: str) -> str:
    """A page of a local server."""
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - a local address
        page: bytes = answer.read()
        return page.decode("utf-8")


def wait_for(url: str, words: str) -> str:
    """The page as soon as it has certain words. Fails after ten seconds."""
    for _ in range(100):
        page = read(url)
        if words in page:
            return page
        time.sleep(0.1)
    return pytest.fail(f"{url} never said {words!r}")


def test_serve_survives_a_broken_record(small: Path) -> None:
    """A mistake shows as a banner over the last good pages, and goes when it is fixed."""
    with served(small) as address:
        page = f"{address}figures/missing-planks/"
        assert "build-problem" not in read(page)
        replace(small, FIGURE, "value: 14", "value: 15")
        broken = wait_for(page, "build-problem")
        assert "N101 number-not-in-quote" in broken
        assert "Missing planks" in broken
        replace(small, FIGURE, "value: 15", "value: 14")
        replace(small, FIGURE, "name: Missing planks", "name: Planks not there")
        fixed = wait_for(page, "Planks not there")
        assert "build-problem" not in fixed


def test_serve_gives_nothing_but_the_site(small: Path) -> None:
    """It listens to this machine alone where nobody says otherwise; nobody else's name, and no way
    out of the site, is answered."""
    assert load_config(str(small / "mkdocs.yml")).dev_addr == ("127.0.0.1", 8000)
    (small / "outside.txt").write_text("outside")
    with served(small) as address:
        port = urlsplit(address).port
        mount = urlsplit(address).path
        for path in ("..%2foutside.txt", "../outside.txt", "%2e%2e/outside.txt", "/etc/passwd"):
            assert status(port, mount + path, "localhost") == 404, path
        assert status(port, "/livereload/..%2f", "localhost") == 404
        assert status(port, f"{mount}actors/", "localhost") == 200
        assert status(port, f"{mount}actors/", f"example.org:{port}") == 403
        assert status(port, f"{mount}actors/", "localhost", "PUT") == 405
        assert status(port, f"{mount}actors/", None) == 400


def status(port: int | None, path: str, host: str | None, method: str = "GET") -> int:
    """What a local server says to a request as it stands, to a name or to none."""
    asking = HTTPConnection("127.0.0.1", port, timeout=10)
    asking.putrequest(method, path, skip_host=True)
    if host is not None:
        asking.putheader("Host", host)
    asking.endheaders()
    with closing(asking):
        return asking.getresponse().status


def test_serve_starts_with_broken_content(small: Path) -> None:
    """An editor who starts with a mistake sees it in the browser, and the pages once fixed."""
    replace(small, FIGURE, "value: 14", "value: 15")
    with served(small) as address:
        assert "N101 number-not-in-quote" in read(address)
        replace(small, FIGURE, "value: 15", "value: 14")
        wait_for(f"{address}actors/", "Anna Holm")


def test_a_program_that_reads_the_settings_is_given_them_as_they_are(small: Path) -> None:
    """For mike, which has the site built in a process of its own and then takes it from the folder
    that mkdocs.yml names, no other folder is named and nothing is made; so the next build works."""
    config = load_config(str(small / "mkdocs.yml"))
    program: Any = "mike"
    config.plugins.on_startup(command=program, dirty=False)
    before = files_in(small)
    assert config.plugins.on_config(config).site_dir == str(small / "site")
    assert files_in(small) == before
    assert build_site(open_project(small)).checked.passed
