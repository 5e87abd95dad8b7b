"""Text written as YAML: a few characters around it, and it is read back as it was.

The counterpart of ``yamltext``, for what is offered to an editor to paste.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# A line of YAML up to here is kept whole; .editorconfig and the diff of a pull request show it.
LINE_WIDTH: Final = 100


def quoted(text: str) -> str:
    r"""A text in double quotes (YAML 1.1, section 5.6): printable on one line, whatever it holds.

    What a terminal or an editor might obey or hide is written as an escape: ``\x1b``, ``\u202e``.
    """
    return f'"{"".join(map(_escaped, text))}"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def entry(fields: Mapping[str, str], indent: int) -> str:
    """A list's entry with these fields, the values being YAML already: on one line if it fits."""
    margin = " " * indent
    line = f"{margin}- {{{', '.join(f'{name}: {value}' for name, value in fields.items())}}}"
    if len(line) <= LINE_WIDTH:
        return f"{line}\n"
    lines = [f"{name}: {value}\n" for name, value in fields.items()]
    return f"{margin}- " + f"{margin}  ".join(lines)
