"""A project: its folders, and what its mkdocs.yml says of the site."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.model.site import Site


class ConfigurationError(Exception):
    """The project cannot be used as it stands; the message says what is missing (exit code 2)."""


@dataclass(frozen=True, slots=True)
class Project:
    """A project's folders; ``root`` is absolute."""

    root: Path

    @property
    def content(self) -> Path:
        return self.root / "content"


def open_project(folder: Path) -> Project:
    """The project in a folder.

    Raises ``ConfigurationError`` when the folder, or content/ in it, is not there.
    """
    root = folder.resolve()
    for needed in (root, root / "content"):
        if not needed.is_dir():
            raise ConfigurationError(
                f"{needed.name}/ is not a folder here; run the command in a Factsheets project, "
                "or name one with -C."
            )
    return Project(root)


def read_site(project: Project) -> Site:
    """Name, addresses and edit path of the site, from the top level of mkdocs.yml.

    Raises ``ConfigurationError`` when the file is missing or is not YAML. Other keys, whatever
    their tags, are MkDocs' own business and are passed over.
    """
    import yaml  # noqa: PLC0415 - most commands need no site, and --help nothing at all

    path = project.root / "mkdocs.yml"
    if not path.is_file():
        raise ConfigurationError("mkdocs.yml is missing; `factsheets init DIR` shows one.")
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as problem:
        raise ConfigurationError(f"mkdocs.yml cannot be read: {problem}") from None
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    found = {key.value: value.value for key, value in pairs if isinstance(value, yaml.ScalarNode)}
    return Site(
        name=found.get("site_name", "Factsheets"),
        url=with_slash(found.get("site_url", "")),
        repo_url=with_slash(found.get("repo_url", "")),
        edit_uri=with_slash(found.get("edit_uri", "")),
    )


def with_slash(url: str) -> str:
    """The URL with one slash at its end; an empty one stays empty."""
    return f"{url.rstrip('/')}/" if url else ""
