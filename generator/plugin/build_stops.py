"""What signals do to a build of MkDocs, which knows of Ctrl-C alone."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import suppress
from types import FrameType
from typing import Any, Final, NoReturn, Self

from generator.build.stops import Stopped, stop_no_more

# Ctrl-C comes as an exception already, and MkDocs answers it.
_DEADLY: Final = (signal.SIGTERM, signal.SIGHUP)


class BuildStops:
    """Lets a signal end a build as an exception does, so that nothing stays that was made aside,
    where nobody else has said what the signal does; and none once the site is ``published``, when
    it would say that it is not. ``is_last``: the process ends with the build."""

    def __init__(self, is_last: bool) -> None:
        self._is_last = is_last
        self._is_main = threading.current_thread() is threading.main_thread()
        self._before: dict[signal.Signals, Any] = {}
        self._is_published = False

    def __enter__(self) -> Self:
        if self._is_main:
            self._before = {
                number: signal.getsignal(number) for number in (signal.SIGINT, *_DEADLY)
            }
            for number in _DEADLY:
                if self._before[number] is signal.SIG_DFL:
                    signal.signal(number, _stop)
        return self

    def published(self) -> None:
        """Let nothing stop the build any more; nor the process, if that ends with it."""
        if self._is_main:
            self._is_published = True
            stop_no_more()

    def __exit__(self, *_: object) -> None:
        if not (self._is_published and self._is_last):
            for number, handler in self._before.items():
                signal.signal(number, handler)


def _stop(number: int, _frame: FrameType | None) -> NoReturn:
    """End the build; a second signal must not end what cleans up."""
    stop_no_more()
    with suppress(OSError):
        os.write(2, f"factsheets: stopped by {signal.Signals(number).name}\n".encode())
    raise Stopped(number)
