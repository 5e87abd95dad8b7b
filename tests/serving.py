"""Folders served on this machine, for tests that ask for pages by their address."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


class _QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder at a free port; gives its address, ``http://127.0.0.1:PORT/``."""
    handler = partial(_QuietHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def reader(browser: Browser, origin: str, *permissions: str) -> Iterator[Page]:
    """A fresh page of a reader who allows so much; addresses count from the origin."""
    context = browser.new_context(base_url=origin)
    if permissions:
        context.grant_permissions(permissions, origin=origin)
    context.set_default_timeout(10_000)
    try:
        yield context.new_page()
    finally:
        context.close()
