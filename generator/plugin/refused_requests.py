"""What a server that one person looks at does not answer.

A page of somebody else's can have its own name lead to this machine (DNS rebinding) and then read
what is served to that name; so only names are answered that nobody else can give.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

_METHODS: Final = ("GET", "HEAD")
_PORT: Final = re.compile(r":\d*$")
# A control in a path would be one in a header of the answer, and is in no file's name.
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")
# What file systems allow, in bytes (limits.h: NAME_MAX, PATH_MAX).
_NAME_MAX: Final = 255
_PATH_MAX: Final = 4000


def refusing(app: WSGIApplication, host: str) -> WSGIApplication:
    """A server's application that answers requests to ``host``, which it was started with, to this
    machine and to addresses without a name; only those that ask for something; and only for paths
    that a file can have."""

    def answered(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        reason = _why_no_request(environ) or _why_not(
            environ.get("HTTP_HOST", host), environ.get("PATH_INFO", ""), host
        )
        if not reason:
            return app(environ, start_response)
        allowed = [("Allow", ", ".join(_METHODS))] if reason.startswith("405") else []
        start_response(reason, [("Content-Type", "text/plain"), *allowed])
        return [f"{reason}\n".encode()]

    return answered


def _why_no_request(environ: WSGIEnvironment) -> str:
    """The status of what asks for no file, or to no name where HTTP wants one (RFC 9112, section
    3.2); "" for all others."""
    if environ["REQUEST_METHOD"] not in _METHODS:
        return "405 Method Not Allowed"
    nameless = "HTTP_HOST" not in environ and environ["SERVER_PROTOCOL"] >= "HTTP/1.1"
    return "400 Bad Request" if nameless else ""


def _why_not(asked: str, path: str, host: str) -> str:
    """The status of a request that gets no answer; "" for all others. A path has a letter for each
    of its bytes (PEP 3333)."""
    name = _PORT.sub("", asked.strip()).lower()
    if name not in {host.lower(), "localhost"} and not _is_address(name.strip("[]")):
        return "403 Forbidden"
    if _CONTROL.search(path):
        return "400 Bad Request"
    try:
        path.encode("latin-1").decode()
    except UnicodeError:
        return "404 Not Found"
    parts = path.split("/")
    leads_out = not {".", ".."}.isdisjoint(parts)
    too_long = len(path) > _PATH_MAX or any(len(part) > _NAME_MAX for part in parts)
    return "404 Not Found" if leads_out or too_long else ""


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
