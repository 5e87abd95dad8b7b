"""Hears of changes from the system, where MkDocs looks twice a second."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

# The system also tells of each file that a build reads.
_CHANGES: Final = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]
_ARRIVALS: Final = [
    *(DirCreatedEvent, DirDeletedEvent, DirMovedEvent),
    *(FileCreatedEvent, FileDeletedEvent, FileMovedEvent),
]


def watch_closely(server: LiveReloadServer, watched: Sequence[str]) -> None:
    """Have a server build soon after each change; ``watched`` are the paths that it watches
    already."""
    for path in watched:
        server.unwatch(path)
    observer: Any = Observer()
    observer.schedule = _scheduling(observer, observer.schedule)
    server.observer = observer
    server.build_delay = 0.03
    for path in watched:
        server.watch(path)


def _scheduling(observer: Any, schedule: Callable[..., Any]) -> Callable[..., Any]:
    """What schedules a watch that lasts: the system watches a folder, not its path, so that it
    would tell nothing of another folder in its place."""

    def lasting(handler: FileSystemEventHandler, path: str, *, recursive: bool = False) -> Any:
        def begin() -> Any:
            return schedule(handler, path, recursive=recursive, event_filter=_CHANGES)

        def begin_again() -> None:
            with suppress(KeyError):
                observer.unschedule(watch)
            # Where nothing is there now, its coming is told.
            with suppress(OSError):
                begin()
            handler.on_any_event(FileModifiedEvent(path))

        watch = begin()
        schedule(_Replaced(path, begin_again), str(Path(path).parent), event_filter=_ARRIVALS)
        return watch

    return lasting


class _Replaced(FileSystemEventHandler):
    """Tells when something comes to a path, or leaves it."""

    def __init__(self, path: str, tell: Callable[[], None]) -> None:
        self.path = path
        self.tell = tell

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Tell of an event in the path's folder that names the path."""
        if self.path in (event.src_path, event.dest_path):
            self.tell()
