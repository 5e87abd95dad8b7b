"""The pages that somebody wrote by hand, as MkDocs knows them: all of them, and as they were
checked."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files, set_exclusions

from generator.content.folders import files_below
from generator.content.hand_written import checked_page
from generator.plugin.mkdocs_config import own_folders_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from generator.content.load import Content


def hand_written(config: MkDocsConfig) -> Files:
    """The files of docs_dir, as MkDocs will see them once it has emptied the site folder."""
    docs = Path(config.docs_dir)
    found = Files(
        [
            File(path.relative_to(docs).as_posix(), str(docs), config.site_dir, True)
            for path in files_below(docs)
        ]
    )
    set_exclusions(found, config)
    return found


def refuse_passed_over(files: Iterable[File], config: MkDocsConfig) -> None:
    """Refuse a build for which MkDocs found not all files of docs_dir and of the theme: a folder
    that it cannot list is to it one with nothing in it.

    Where there are other plugins, one of them may have left a file out. Raises ``OSError``.
    """
    for folder in config.theme.dirs:
        files_below(Path(folder))
    theme = Files([])
    theme.add_files_from_theme(config.theme.get_env(), config)
    found = {file.dest_uri for file in files}
    for file in (*hand_written(config), *theme) if len(config.plugins) == 1 else ():
        if file.dest_uri not in found:
            raise OSError(errno.EIO, os.strerror(errno.EIO), file.abs_src_path)


def give_checked(files: Files, content: Content, config: MkDocsConfig) -> None:
    """Let MkDocs have each page that somebody wrote as it was checked with the content, whatever
    becomes of its file; and each template of theirs as it is now.

    Raises ``OSError`` for one that must not be read any more.
    """
    refused = {one.span.path for one in content.diagnostics}
    known = {one.text for path, one in content.documents.items() if path not in refused}
    own = own_folders_of(config)
    for file in files:
        path = file.abs_src_path
        if path is None or not file.is_documentation_page():
            continue
        # Another plugin may have a page elsewhere.
        within = own.start_of(Path(path)) or Path(path).parent
        text = checked_page(Path(path), within, known)
        if text is None:
            raise OSError(errno.EINVAL, "This page was changed while the site was built", path)
        _give(file, text.encode(), path)
    for name in map(str, config.extra_templates):
        found = files.get_file_from_path(name)
        if found and found.abs_src_path:
            _give(found, own.read(Path(found.abs_src_path)), found.abs_src_path)


def _give(file: File, data: bytes, path: str) -> None:
    file.content_bytes = data
    # MkDocs takes it for a page of nobody's now, and other plugins ask for its file.
    file.abs_src_path = path
