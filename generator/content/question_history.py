"""Which statements a question sets beside each other, told from its text as it was in some commit.

No YAML is read, as in ``statement_history``: the items of a list are told by their indent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Final

# The lines below the key: blank, indented, comments, or items that are not indented.
_POSITIONS: Final = re.compile(
    rb"^positions:[ \t]*(?:#.*)?\r?\n((?:[ \t#-].*(?:\n|\Z)|\r?\n)*)", re.MULTILINE
)
_HOW: Final = re.compile(rb"^how:[ \t]*([a-z-]+)", re.MULTILINE)
_FIRST: Final = re.compile(rb"^( *)- ", re.MULTILINE)
_COMMENT: Final = re.compile(rb"^[ \t]*#.*$", re.MULTILINE)
_FACTS: Final = re.compile(
    rb"\bfacts:[ \t]*+(?:\[[^\[\]]*+\]|(?:(?:[ \t]*+\r?\n)++[ \t]*+-[ \t].*)+)"
)
_REF: Final = re.compile(rb"[a-z0-9-]{1,80}+/[a-z0-9-]{1,80}+")


def positions_in(text: bytes) -> Mapping[str, str]:
    """What stands for where a statement stands in a question, by the refs of its statements: for
    how accounts differ, for the place and the words of the answer. Of two answers it gives the
    first."""
    how = _HOW.search(text)
    found: dict[str, str] = {}
    for place, item in enumerate(_items(_COMMENT.sub(b"", text))):
        answer = b" ".join(_FACTS.sub(b"", item).strip(b"{}, \t\r\n").split())
        told = b"%s %d %s" % (how[1] if how else b"", place, answer)
        digest = blake2b(told, digest_size=8).hexdigest()
        for facts in _FACTS.findall(item):
            for ref in _REF.findall(facts):
                found.setdefault(ref.decode("ascii"), digest)
    return found


def _items(text: bytes) -> Iterator[bytes]:
    """The items of the list of positions."""
    section = _POSITIONS.search(text)
    first = _FIRST.search(section[1]) if section else None
    if section and first:
        yield from re.split(rb"(?m)^ {%d}- +" % len(first[1]), section[1])[1:]
