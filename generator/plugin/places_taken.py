"""What another plugin or the theme has where something of ours goes, told before MkDocs builds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from generator.content.folders import files_below
from generator.pages.plan import Page

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_REDIRECTS: Final = "redirects"
_ID: Final = re.compile(r"""\sid=["']?([a-z0-9]+(?:-[a-z0-9]+)*)["'\s>]""")


def refuse_redirects(config: MkDocsConfig, planned: Iterable[Page], prefix: str) -> None:
    """Refuse a redirect of mkdocs-redirects from where a generated page goes, which its stub would
    replace. Raises ``PluginError``."""
    plugin = config.plugins.get(_REDIRECTS)
    maps = plugin.config.get("redirect_maps") if plugin else None
    ours = {f"{prefix}{page.path}index.html" for page in planned}
    for old in maps if isinstance(maps, Mapping) else ():
        if File(str(old), None, config.site_dir, use_directory_urls=True).dest_uri in ours:
            raise PluginError(
                f"redirect_maps in mkdocs.yml leads from {old}, where a generated page goes. Take "
                "the redirect out; where a record has moved, content/redirects.yaml says so."
            )


def warn_of_ids_of_theme(
    config: MkDocsConfig, refs: Iterable[str], warn: Callable[[str], None]
) -> None:
    """Say which statements have the id of a part of a theme that is not ours: on a page with both,
    a link leads to the first. ``refs`` are those of all statements, ``record/id``."""
    taken = _ids_in(map(Path, config.theme.dirs))
    for ref in sorted(refs):
        name = ref.rpartition("/")[2]
        if name in taken:
            warn(
                f"{ref} has the id of a part of the theme {config.theme.name}, and links to it may "
                f"lead there. Give it another one: `factsheets rename {ref} ID`."
            )


def _ids_in(folders: Iterable[Path]) -> frozenset[str]:
    """The ids that the templates in folders give, as far as they are written out."""
    files = (path for folder in folders for path in files_below(folder, ".html"))
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in files)
    return frozenset(found for text in texts for found in _ID.findall(text))
