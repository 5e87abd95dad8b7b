"""What all tests share: options of the run, golden files, a small project, a browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from projects import SMALL, TESTS

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# A quiet browser: no sandbox (containers have none to give), and nothing that calls home.
CHROMIUM_ARGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

MKDOCS_YML = """\
site_name: Test sheets
site_url: https://example.org/sheets/
docs_dir: content/pages
theme: factsheets
plugins: [factsheets]
"""

Golden = Callable[[Path | str, str], None]
Project = Callable[[Mapping[str, str | bytes]], Path]
Commit = Callable[..., str]
Run = Callable[..., tuple[int, str, str]]


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of a run, beside pytest's own."""
    group = parser.getgroup("factsheets")
    group.addoption(
        "--corpora", type=Path, metavar="PATH", help="the folder of public corpora of hostile input"
    )
    group.addoption(
        "--number-tries", type=int, default=160, help="spelt numbers to read in each language"
    )
    group.addoption(
        "--long", action="store_true", help="every fault at every place, which takes an hour"
    )
    group.addoption("--browser", action="store_true", help="fail, not skip, without Chromium")
    group.addoption("--no-skips", action="store_true", help="fail when a test was skipped")
    group.addoption("--renew", action="store_true", help="write the golden files anew")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse a run that asks for what is not there, rather than skip it.

    Hypothesis asks for no speed: a busy machine proves nothing about the code, and what takes too
    long has tests of its own.
    """
    slow = [HealthCheck.too_slow]
    settings.register_profile("house", deadline=None, suppress_health_check=slow)
    settings.load_profile("house")
    corpora: Path | None = config.getoption("--corpora")
    if corpora is not None and not corpora.is_dir():
        raise pytest.UsageError(f"--corpora: {corpora} is not a folder")
    if config.getoption("--browser") and not find_chromium():
        raise pytest.UsageError("--browser: no Chromium; install it or name it in CHROMIUM")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test by what it needs, so that ``-m "not browser"`` leaves it out."""
    for item in items:
        needs = getattr(item, "fixturenames", ())
        if "chromium" in needs:
            item.add_marker(pytest.mark.browser)
        if "corpora" in needs:
            item.add_marker(pytest.mark.corpora)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """With ``--no-skips``, a skipped test fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if session.config.getoption("--no-skips") and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def find_chromium() -> str | None:
    """The browser that CHROMIUM names, or else the first on the PATH."""
    named = os.environ.get("CHROMIUM")
    names = (named,) if named else CHROMIUM_NAMES
    return next(filter(None, map(shutil.which, names)), None)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the system's Chromium."""
    return find_chromium() or pytest.skip("no Chromium; install it or name it in CHROMIUM")


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """One headless Chromium for the whole run; each test opens a context of its own in it."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - 0.3 s, only where needed

    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGS)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def corpora(pytestconfig: pytest.Config) -> Path:
    """The folder of public corpora of hostile input."""
    folder: Path | None = pytestconfig.getoption("--corpora")
    return folder.resolve() if folder else pytest.skip("no corpora; give --corpora=PATH")


@pytest.fixture
def golden(pytestconfig: pytest.Config) -> Golden:
    """Compare a text with the file that keeps what it should be; ``--renew`` writes the file.

    Called with the file's path, absolute or below ``tests/``, and the text.
    """
    renew: bool = pytestconfig.getoption("--renew")

    def compare(path: Path | str, text: str) -> None:
        file = TESTS / path
        if renew:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        assert file.is_file(), f"{path} is missing; write it with --renew, then read it"
        assert text == file.read_bytes().decode()

    return compare


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache folder that no build outside the tests uses, also for commands that are started, and
    before any build that several tests share."""
    folder = tmp_path_factory.getbasetemp() / "cache"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        yield folder


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Make a small project: called with its files by path, it gives its folder."""

    def make(files: Mapping[str, str | bytes]) -> Path:
        root = tmp_path / "project"
        for name, content in {"mkdocs.yml": MKDOCS_YML, **files}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        for name in ("content/pages", "seeds"):
            (root / name).mkdir(parents=True, exist_ok=True)
        return root

    return make


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of the small project in ``tests/small``: two articles on one bridge."""
    return Path(shutil.copytree(SMALL, tmp_path / "small"))


@pytest.fixture
def run(small: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command in the small project: its exit code, what it printed, what it complained."""
    from generator.cli.start import main  # noqa: PLC0415 - 0.5 s, only where needed

    def call(*words: str) -> tuple[int, str, str]:
        monkeypatch.chdir(small)
        monkeypatch.setattr(sys, "argv", ["factsheets", *words])
        # The signals of the tests' own process stay as they are.
        monkeypatch.setattr("signal.signal", lambda *_: None)
        with pytest.raises(SystemExit) as exit_:
            main()
        printed = capsys.readouterr()
        assert isinstance(exit_.value.code, int)
        return exit_.value.code, printed.out, printed.err

    return call


@pytest.fixture(scope="session")
def commit() -> Commit:
    """Commit a folder as it stands, making it a repository first; gives the commit's hash.

    Called with the folder, and the UTC day (``2025-03-05``) if that matters.
    """

    def make(folder: Path, day: str = "2025-01-01") -> str:
        own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        when = {f"GIT_{who}_DATE": f"{day}T12:00:00Z" for who in ("AUTHOR", "COMMITTER")}
        settings = ("user.name=A", "user.email=a@example.org", "init.defaultBranch=main")

        def git(*words: str) -> str:
            command = ["git", *(part for s in settings for part in ("-c", s)), *words]
            done = subprocess.run(
                command, cwd=folder, env=own | when, check=True, capture_output=True, text=True
            )
            return done.stdout.strip()

        if not (folder / ".git").exists():
            git("init", "--quiet")
        git("add", "--all")
        git("commit", "--quiet", "--allow-empty", "--message", day)
        return git("rev-parse", "HEAD")

    return make
