"""The way into the command ``factsheets``, and out of it, whatever signal comes.

It is imported in a moment. What a signal means is settled before the rest is imported, which takes
half a second.
"""

from __future__ import annotations

import os
import signal
import sys

from generator.build.stops import STOPS, Stopped, answer, stop_no_more
from generator.cli.faults import DEBUG, what_failed
from generator.cli.readers import let_readers_go
from generator.content.streams import open_closed
from generator.content.systems import why_not_here
from generator.content.zones import settle_zone

TYPE_CHECKING = False  # as type checkers know it; importing typing would take too long here
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import NoReturn

# When to try again to stop, after Python has lost the exception that was to end the command.
_SOON = 0.01


def main() -> NoReturn:
    """Run the command; every way out has its exit code, and none shows a traceback."""
    open_closed()
    let_readers_go()
    settle_zone(os.environ)
    reason = why_not_here(sys.platform)
    if reason:
        _say(reason)
        sys.exit(3)
    answer(_leave)
    try:
        from generator.cli.main import run
    except Exception as fault:
        if DEBUG in os.environ:
            raise
        _say(what_failed(fault))
        sys.exit(3)

    hook = sys.unraisablehook
    try:
        sys.unraisablehook = _stop_again
        answer(_stop)
        code = _run(run)
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 1
        _tell(stop.number if isinstance(stop, Stopped) else code - 128)
    finally:
        stop_no_more()
        sys.unraisablehook = hook
    sys.exit(code)


def _run(command: Callable[[], int]) -> int:
    """Run the command, which tells what fails, if it has the memory for that."""
    try:
        return command()
    except MemoryError as fault:
        if DEBUG in os.environ:
            raise
        _say(what_failed(fault))
        return 3


def _leave(number: int, _frame: FrameType | None) -> NoReturn:
    """End at once: nothing has been begun, and an exception would surface in an import."""
    _tell(number)
    os._exit(STOPS[signal.Signals(number).name])


def _stop(number: int, _frame: FrameType | None) -> NoReturn:
    """End the command as an exception does, so that it leaves nothing behind; a second signal must
    not end what cleans up."""
    stop_no_more()
    raise Stopped(number)


def _stop_again(lost: sys.UnraisableHookArgs) -> None:
    """Stop a little later, where the exception that should stop the command came up in a call for
    which nobody waits, such as the end of an object: Python prints it there and goes on."""
    if not isinstance(lost.exc_value, Stopped):
        sys.__unraisablehook__(lost)
        return
    number = lost.exc_value.number
    signal.signal(signal.SIGALRM, lambda _number, frame: _stop(number, frame))
    signal.setitimer(signal.ITIMER_REAL, _SOON)


def _tell(number: int) -> None:
    """Say in one line which signal it was; where nobody listens, that is no fault."""
    name = next((name for name in STOPS if signal.Signals[name] == number), "")
    if name:
        _say(f"stopped by {name}")


def _say(message: str) -> None:
    try:  # noqa: SIM105 - contextlib takes longer to import than all that this module needs
        os.write(2, f"factsheets: {message}\n".encode())
    except OSError:
        pass
