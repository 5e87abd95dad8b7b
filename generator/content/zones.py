"""The time zone of the machine, on which nothing that is made depends."""

from __future__ import annotations

import os

TYPE_CHECKING = False  # as type checkers know it; importing typing would take too long here
if TYPE_CHECKING:
    from collections.abc import MutableMapping


def settle_zone(environ: MutableMapping[str, str]) -> None:
    """Have UTC where TZ names a file that is no zone: so do the programs of the system, and Babel,
    which MkDocs imports, falls over it."""
    path = environ.get("TZ", "").removeprefix(":")
    if os.path.exists(path) and not _is_zone(path):  # noqa: PTH110 - pathlib takes long to import
        environ["TZ"] = "UTC"


def _is_zone(path: str) -> bool:
    try:
        number = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # whoever opens a pipe waits for ever
    except OSError:
        return False
    try:
        return os.read(number, 4) == b"TZif"  # RFC 8536
    except OSError:
        return False
    finally:
        os.close(number)
