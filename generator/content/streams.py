"""The standard streams of a program that somebody has started without some of them."""

from __future__ import annotations

import os
import sys


def open_closed() -> None:
    """Have streams that are empty where standard input, output or error is closed.

    MkDocs knows no path of mkdocs.yml without standard input, and the next file that is opened
    would have the number of the stream, which other programs that are started write to.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            stream = open(os.devnull, mode, encoding="utf-8")  # noqa: PTH123, SIM115 - it stays open
            os.set_inheritable(stream.fileno(), True)
            setattr(sys, name, stream)
