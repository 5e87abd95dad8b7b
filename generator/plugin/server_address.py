"""The place at which a server listens, looked at before anything is built for it."""

from __future__ import annotations

import socket

from mkdocs.exceptions import Abort

from generator.content.project import ConfigurationError


class Refused(Abort):
    """Ends ``mkdocs serve`` with a line and an exit code."""

    def __init__(self, told: str, exit_code: int) -> None:
        super().__init__(told)
        self.exit_code = exit_code  # type: ignore[misc]  # click means it to be one's own


def refuse_address(address: tuple[str, int]) -> None:
    """Refuse a place that no server can have, before anything is built for it.

    Raises ``ConfigurationError`` where there is no such port, ``OSError`` where it cannot be taken.
    """
    host, port = address
    shown = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    if not 0 <= port <= 65535:
        raise ConfigurationError(f"{shown} has no port from 0 to 65535.")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # As the server does: a port that was just left is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as problem:
            raise OSError(problem.errno, problem.strerror, shown) from None


def refuse_address_for_mkdocs(address: tuple[str, int]) -> None:
    """Refuse such a place under ``mkdocs serve``, which would build first, and end in a traceback.

    Raises ``Refused``, with the exit code of ours.
    """
    try:
        refuse_address(address)
    except ConfigurationError as problem:
        told, code = str(problem), 2
    except OSError as problem:
        told, code = f"{problem.strerror}: {problem.filename}", 3
    else:
        return
    raise Refused(f"factsheets: {told}", code)
