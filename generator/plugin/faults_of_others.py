"""What another plugin raises, as MkDocs loads it or while it builds: told in a line, with its name,
as no fault of ours."""

from __future__ import annotations

import errno
import os
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import dropwhile
from pathlib import Path
from types import FrameType
from typing import Any, Final

from jinja2 import TemplateError, TemplateNotFound
from mkdocs.config.config_options import Hooks, Plugins
from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import PluginCollection

from generator.content.project import ConfigurationError

_OURS: Final = Path(__file__).parents[1]
# What a plugin may not find, in a folder or on the net; all else of the disk is the machine's.
_LOOKED_FOR: Final = (None, errno.ENOENT, errno.EEXIST, errno.EISDIR, errno.ENOTDIR)


@contextmanager
def faults_of_others() -> Iterator[None]:
    """Tell which plugin or hook of mkdocs.yml raised what it should not have.

    Raises ``ConfigurationError`` then, ``OSError`` where MkDocs blames mkdocs.yml for what the disk
    refused, and whatever else was raised as it is; with FACTSHEETS_DEBUG set, all of it.
    """
    try:
        yield
    except ConfigurationError:
        raise
    except MkDocsException as problem:
        fault = next(_of_the_disk(problem), None)
        if not fault or "FACTSHEETS_DEBUG" in os.environ:
            raise
        raise fault from problem
    except Exception as fault:
        told = _told(fault)
        if not told or "FACTSHEETS_DEBUG" in os.environ:
            raise
        raise ConfigurationError(told) from fault


def _of_the_disk(problem: MkDocsException) -> Iterator[OSError]:
    """The faults of the disk behind what MkDocs says, also where it blames mkdocs.yml."""
    frames = [frame for frame, _ in traceback.walk_tb(problem.__traceback__)]
    loading = [one.f_locals for one in frames if one.f_code.co_name == "load_config"]
    behind = [problem, *(error for known in loading for _, error in known.get("errors", ()))]
    for one in behind:
        fault: BaseException | None = one
        while fault:
            if isinstance(fault, OSError) and fault.errno not in _LOOKED_FOR:
                yield fault
            fault = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)


def _told(fault: Exception) -> str:
    """What to say of an exception; "" for one that is not another's."""
    if isinstance(fault, MemoryError):
        return ""
    if isinstance(fault, OSError) and fault.errno not in _LOOKED_FOR:
        return ""
    walked = (frame for frame, _ in traceback.walk_tb(fault.__traceback__))
    # It begins where we let MkDocs build.
    frames = list(dropwhile(_is_ours, walked))
    culprit, inside = "", frames
    for place, frame in enumerate(frames):
        if found := _loaded(frame) or _event(frame):
            culprit, inside = found, frames[place:]
    is_ours = any(map(_is_ours, inside))
    what = " ".join(f"{type(fault).__name__}: {fault}".split())
    more = "FACTSHEETS_DEBUG=1 shows where."
    if theme := _theme(frames):
        return f"{theme} cannot be used: {what}"
    if culprit and not is_ours:
        return f"{culprit} of mkdocs.yml failed, which is no part of factsheets. {what} ({more})"
    if isinstance(fault, TemplateError) and not is_ours:
        return f"a template of the theme failed{_at_page(frames)}: {what} ({more})"
    return ""


def _theme(frames: list[FrameType]) -> str:
    """The file in which MkDocs was reading what a theme says of itself; "" for none."""
    read = [one.f_locals for one in frames if one.f_code.co_name == "_load_theme_config"]
    return str(read[-1].get("file_path", "")) if read else ""


def _at_page(frames: list[FrameType]) -> str:
    """At which page, one that names its template, MkDocs was, as a part of a sentence; or ""."""
    pages = [one.f_locals["page"] for one in frames if one.f_code.co_name == "_build_page"]
    named = [one.file.src_uri for one in pages if one.meta.get("template")]
    return f" at the page {named[-1]}" if named else ""


def page_of_no_template(fault: TemplateNotFound) -> tuple[Path, str] | None:
    """The page that named a template that the theme does not have, and the template; ``None`` where
    it was a template that did."""
    frames = [frame for frame, _ in traceback.walk_tb(fault.__traceback__)]
    pages = [one.f_locals["page"] for one in frames if one.f_code.co_name == "_build_page"]
    if not pages or not pages[-1].file.abs_src_path:
        return None
    asked = str(pages[-1].meta.get("template"))
    return (Path(pages[-1].file.abs_src_path), asked) if asked == fault.name else None


def _is_ours(frame: FrameType) -> bool:
    return Path(frame.f_code.co_filename).is_relative_to(_OURS)


def _loaded(frame: FrameType) -> str:
    """Which plugin or hook MkDocs imports or makes in a frame; "" for every other frame, and for
    our own plugin."""
    known, code = frame.f_locals, frame.f_code.co_name
    name = str(known.get("name"))
    if code == "load_plugin" and isinstance(known.get("self"), Plugins) and name != "factsheets":
        return f"the plugin {name}"
    if code == "_load_hook" and isinstance(known.get("self"), Hooks):
        return f"the hook {name}"
    return ""


def _event(frame: FrameType) -> str:
    """Which plugin MkDocs runs in a frame, and in which event; "" for every other frame, and for
    our own plugin."""
    known = frame.f_locals
    plugins = known.get("self")
    if frame.f_code.co_name != "run_event" or not isinstance(plugins, PluginCollection):
        return ""
    origins: dict[Any, str] = plugins._event_origins  # noqa: SLF001 - nobody else says it
    name = origins.get(known.get("method"), "")
    return f"the plugin {name} (on_{known.get('name')})" if name != "factsheets" else ""
