"""The signals that stop a program, and what comes of them. It is imported in a moment."""

from __future__ import annotations

import signal

TYPE_CHECKING = False  # as type checkers know it; importing typing would take too long here
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

# What stops the command, with its exit code; a terminal that is closed (SIGHUP) ends it too.
STOPS = {"SIGINT": 130, "SIGTERM": 143, "SIGHUP": 143}


class Stopped(SystemExit):
    """Ends the program as an exception does, for a signal."""

    def __init__(self, number: int) -> None:
        super().__init__(STOPS[signal.Signals(number).name])
        self.number = number


def answer(handler: Callable[[int, FrameType | None], None] | signal.Handlers) -> None:
    """Have all signals that stop the program answered by one handler."""
    for name in STOPS:
        number = signal.Signals[name]
        # Whoever starts a command with nohup wants it to go on.
        if name != "SIGHUP" or signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


def stop_no_more() -> None:
    """Let no signal stop the process any more, to its end, which comes in a moment."""
    answer(signal.SIG_IGN)
