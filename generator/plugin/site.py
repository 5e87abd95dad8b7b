"""Runs MkDocs on a project: to make its site in a folder, or to serve it."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from jinja2 import TemplateNotFound
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.utils.yaml import yaml_load

from generator.build.build import Built, MadeSite, build
from generator.build.check import Checked
from generator.build.options import BuildOptions
from generator.build.target_folders import refuse_site_folder
from generator.content.file_rules import bad_front_matter
from generator.content.files import Files
from generator.content.hand_written import place_of_template
from generator.content.project import ConfigurationError, Project
from generator.content.source_date import settle_source_date
from generator.diagnostics.diagnostic import Diagnostic
from generator.plugin.faults_of_others import faults_of_others, page_of_no_template
from generator.plugin.server_address import refuse_address

# What MkDocs says of a link in a page that somebody wrote.
_OF_A_LINK: Final = re.compile(r"Doc file '([^']+)' contains [a-z ]*link '([^']+)'")


def configured(project: Project, site_dir: Path | None = None) -> MkDocsConfig:
    """The project's mkdocs.yml as MkDocs understands it; strict, unless it says otherwise."""
    settle_source_date(os.environ)
    path = project.root / "mkdocs.yml"
    if not path.is_file():
        raise ConfigurationError("mkdocs.yml is missing; `factsheets init DIR` shows one.")
    aside = {"site_dir": str(site_dir)} if site_dir else {}
    try:
        with faults_of_others():
            config = load_config(config_file=str(path), **aside)
    except MkDocsException as problem:
        raise ConfigurationError(f"mkdocs.yml cannot be used: {problem}") from None
    if not config.strict and not _says_strict(path):
        config.strict = True
    if "factsheets" not in config.plugins:
        raise ConfigurationError("mkdocs.yml lacks the plugin: write `plugins: [factsheets]`.")
    return config


def _says_strict(path: Path) -> bool:
    """Whether a mkdocs.yml, or one that it inherits, says how strict a build is."""
    with path.open("rb") as file:
        return "strict" in yaml_load(file)


def build_site(
    project: Project,
    site_dir: Path | None = None,
    day: date | None = None,
    options: BuildOptions | None = None,
) -> Built:
    """Build a project's site with MkDocs, in the folder that mkdocs.yml names or in another.

    Raises what ``build.build`` raises, and ``ConfigurationError`` for a folder of another kind.
    """
    config = configured(project)
    project = replace(project, docs=Path(config.docs_dir))
    target = (site_dir or Path(config.site_dir)).absolute()
    refuse_site_folder(target, project.root, [Path(config.docs_dir)])
    options = options or BuildOptions()
    return build(project, target, partial(make_site, project, target, options), day, options)


def make_site(
    project: Project, target: Path, options: BuildOptions, checked: Checked, folder: Path
) -> MadeSite:
    """Make the site of checked content in a folder; what stays as it is comes from ``target``.

    Raises ``ConfigurationError`` when MkDocs cannot build it, with all that MkDocs has against it.
    """
    config = configured(project, folder)
    plugin: Any = config.plugins["factsheets"]
    plugin.checked, plugin.options, plugin.published = checked, options, target
    with _complaints() as complaints, faults_of_others():
        try:
            config.plugins.on_startup(command="build", dirty=False)
            mkdocs_build(config)
        except TemplateNotFound as fault:
            if not (problems := _of_no_template(fault, project)):
                raise
            return MadeSite("", {}, problems=problems)
        except MkDocsException as problem:
            told = "".join(f"\n  {line}" for line in _placed(complaints, config, project.root))
            raise ConfigurationError(f"MkDocs could not build the site: {problem}{told}") from None
        finally:
            config.plugins.on_shutdown()
    for line in _placed(complaints, config, project.root):
        options.warn(f"MkDocs: {line}")
    made = plugin.production
    ours = frozenset(page.file.dest_uri for page in plugin.pages) if plugin.guest else None
    base = urlsplit(config.site_url or "").path
    return MadeSite(base, made.pages, made.manifest, ours, strict=config.strict)


def _of_no_template(fault: TemplateNotFound, project: Project) -> tuple[Diagnostic, ...]:
    """What is wrong with a page that asks for a template that the theme does not have."""
    found = page_of_no_template(fault)
    if not found:
        return ()
    path, name = found
    data = path.read_bytes() if path.is_file() else b""
    place = place_of_template(data, Files(project).shown(path), name)
    return tuple(bad_front_matter(place)) if place else ()


def _placed(complaints: Iterable[str], config: MkDocsConfig, root: Path) -> Iterator[str]:
    return (with_place(line, Path(config.docs_dir), root) for line in complaints)


class _Complaints(logging.Handler):
    """Keeps what MkDocs warns of, as it says it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a message."""
        self.told.append(record.getMessage())


def with_place(complaint: str, docs: Path, root: Path) -> str:
    """What MkDocs has against a link, with the file and the line in which it stands."""
    found = _OF_A_LINK.match(complaint)
    path = docs / found[1] if found else docs
    if not found or not path.is_file():
        return complaint
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    line = next((number for number, text in enumerate(lines, 1) if found[2] in text), 1)
    name = path.relative_to(root) if path.is_relative_to(root) else path
    return f"{name.as_posix()}:{line}: {complaint}"


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """The warnings and errors of MkDocs while it builds."""
    handler, logger = _Complaints(), logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield handler.told
    finally:
        logger.removeHandler(handler)


def serve(project: Project, address: str | None = None) -> None:
    """Serve the site at ``HOST:PORT`` and build it anew on every change, until interrupted.

    Raises ``ConfigurationError`` for mkdocs.yml, ``OSError`` for the disk or an address in use.
    """
    settle_source_date(os.environ)
    path = str(project.root / "mkdocs.yml")
    try:
        with faults_of_others():
            refuse_address(load_config(config_file=path, dev_addr=address).dev_addr)
            mkdocs_serve(config_file=path, dev_addr=address)
    except MkDocsException as problem:
        raise ConfigurationError(f"MkDocs could not serve the site: {problem}") from None
