"""Which pieces of YAML say the same, in whatever style they are written: quotation marks, braces,
broken lines, the order of keys and comments are no words.

Reading YAML takes long, and most pieces of the past never change. So a piece is read only where one
of the same letters was there before the same commit.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from generator.content.no_words import HOLDS_ANYWAY
from generator.content.yaml_nodes import decode
from generator.content.yaml_plain import read_plain

# What YAML may write otherwise while it says the same.
_MARKS: Final = b"\"'{}[],:>|-+ \t\r\n"
# What may write a letter otherwise, or begin a comment, or name what holds anyway.
_HIDING: Final = (b"\\", b"#", b"certainty", b"speech")
_ID: Final = re.compile(rb"""(?<![\w-])["']?id["']?[ \t]*:\s*["']?[a-z0-9-]+["']?""")


@dataclass(frozen=True, slots=True)
class WrittenWords:
    """A piece of YAML, and what stands for its words as they are written in it."""

    digest: str
    text: bytes


class SameWords:
    """Knows what stands for words that are written in several styles."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def first(self, words: WrittenWords) -> str:
        """What stands for these words in the style that they had first."""
        return self._first.get(words.digest, words.digest)

    def learn(self, gone: Iterable[WrittenWords], come: Iterable[WrittenWords]) -> None:
        """See which of the pieces that a commit brought say what one before it said; that may be
        there still, as words of another record."""
        was, now = ({one.digest: one for one in many} for many in (gone, come))
        new = [one for digest, one in now.items() if digest not in was] if was else []
        alike: dict[bytes, list[WrittenWords]] = defaultdict(list)
        for one in was.values() if new else ():
            alike[_letters(one.text)].append(one)
        for one in new:
            for other in alike.get(_letters(one.text), ()):
                if _meaning(one.text) == _meaning(other.text):
                    self._first.setdefault(one.digest, self.first(other))


def tree_of(text: bytes) -> Any:
    """A piece of YAML as dicts, lists and texts; ``None`` when it cannot be read."""
    document, problems = decode(text, "")
    return None if problems else read_plain(document)[1]


def meaning_of(tree: Any) -> str:
    """What a tree says, whatever the order of its keys and its white space."""
    return json.dumps(_spaced(tree), ensure_ascii=False, sort_keys=True)


def _spaced(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {key: _spaced(value) for key, value in tree.items()}
    return [*map(_spaced, tree)] if isinstance(tree, list) else " ".join(str(tree).split())


def _letters(text: bytes) -> bytes:
    """The letters of a piece but its id, in the order of the alphabet; it is read only where they
    may be hidden, or say what holds anyway."""
    if any(mark in text for mark in _HIDING):
        text = "".join(_texts(_said(tree_of(text)))).encode()
    else:
        text = _ID.sub(b"", text)
    return bytes(sorted(text.translate(None, _MARKS)))


def _said(tree: Any) -> Any:
    """A statement's tree without its id, and without what holds of one that says nothing else."""
    if not isinstance(tree, dict):
        return tree
    said = (one for one in tree.items() if one[0] != "id" and one not in HOLDS_ANYWAY)
    return dict(said)


def _texts(tree: Any) -> Iterator[str]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield str(key)
            yield from _texts(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _texts(value)
    else:
        yield str(tree)


def _meaning(text: bytes) -> str:
    """What a piece says: a statement may have another id."""
    tree = _said(tree_of(text))
    # What cannot be read says only what it says.
    return repr(text) if tree is None else meaning_of(tree)
