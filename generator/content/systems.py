"""Which systems the program runs on."""

from __future__ import annotations


def why_not_here(platform: str) -> str:
    """Why the program does not run on a platform (``sys.platform``), with the way out; "" if it
    does."""
    if platform != "win32":
        return ""
    return (
        "the program runs on Linux and macOS; on Windows, use WSL "
        "(https://learn.microsoft.com/windows/wsl/)."
    )
