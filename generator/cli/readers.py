"""Standard output and error whose reader may go: ``factsheets check | head -1``."""

from __future__ import annotations

import io
import sys

TYPE_CHECKING = False  # as type checkers know it; importing typing would take too long here
if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class _MaybeUnread(io.FileIO):
    """Takes as written what nobody reads any more: a command does its work all the same.

    Another fault is raised once. Python writes what is left again at its end, when nobody can tell
    what is wrong."""

    _is_told = False

    def write(self, data: ReadableBuffer, /) -> int:
        try:
            return super().write(data)
        except BrokenPipeError:
            pass
        except OSError:
            if not self._is_told:
                self._is_told = True
                raise
        return len(memoryview(data))


def let_readers_go() -> None:
    """Write to the standard streams of the process so that it is no fault if their reader goes."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        # Whoever has put another stream there, as a test does, knows what becomes of it.
        if stream is getattr(sys, f"__{name}__"):
            unread = _MaybeUnread(stream.fileno(), "wb", closefd=False)
            written = io.TextIOWrapper(
                io.BufferedWriter(unread),
                encoding=stream.encoding,
                errors=stream.errors,
                line_buffering=stream.line_buffering,
                write_through=stream.write_through,
            )
            setattr(sys, name, written)
