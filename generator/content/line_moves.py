"""What lines of a difference of YAML say, and which of them only moved."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

BOM: Final = b"\xef\xbb\xbf"
_BLOCKS: Final = frozenset((b"", b">", b">-", b">+", b"|", b"|-", b"|+"))
# A scalar in quotation marks, where YAML reads them as such.
_QUOTED: Final = re.compile(
    rb"(?:(?<=: )|(?<=- )|(?<=\[)|(?<=, )|(?<=\{))"
    rb"(?:\"((?:[^\"\\]|\\.)*)\"|'((?:[^']|'')*)')(?=\s*(?:[,}\]]|$))"
)
_ID: Final = re.compile(rb"(?:^|[\s{,-])id: ([a-z0-9-]+)")
# What may be the id of a record: a whole value or item of YAML, or the beginning of a link.
_ANY_ID: Final = re.compile(
    rb"((?:\[\[|: |[\[,{] ?|- )[\"']?)([a-z0-9-]+)(?=[\"']?(?:[|\]/,}]|\s*\Z))"
)
# The statement that a link names, by which the words around it do not become others.
_LINKED: Final = re.compile(rb"(\[\[[a-z0-9-]+)/[a-z0-9-]+(?=[|\]])")
# Lines of a difference, each with its time or its place.
DiffLines: TypeAlias = Sequence[tuple[bytes, int]]
# What YAML may write otherwise while it says the same.
_MARKS: Final = b"\"'{}[],:>|-+"


def as_called_now(line: bytes, moved: Mapping[bytes, bytes]) -> bytes:
    """A line with the ids of now in the place of old ones: another id is no change."""
    return _ANY_ID.sub(lambda one: one[1] + moved.get(one[2], one[2]), line) if moved else line


def _text(line: bytes) -> bytes:
    """A line of a difference without its mark, its place in the line and a byte order mark."""
    return line[1:].removeprefix(BOM).strip()


def _meaning(line: bytes) -> bytes:
    """What a line of a difference says, in whatever quotation marks of YAML, and whichever of a
    record's statements its links name."""
    return _LINKED.sub(rb"\1", _QUOTED.sub(_plain, _text(line)))


def _plain(found: re.Match[bytes]) -> bytes:
    double, single = found.groups()
    if double is None:
        return bytes(single).replace(b"''", b"'")
    return bytes(double).replace(b'\\"', b'"')


def sentence_of(lines: DiffLines) -> list[bytes]:
    """The words of lines in their order, however they are broken and quoted."""
    words = (word.strip(b"\"'") for line, _ in lines for word in _meaning(line).split())
    return [word for word in words if word not in _BLOCKS]


def _under_ids(lines: Iterable[tuple[bytes, int]]) -> Iterator[tuple[bytes, bytes, int]]:
    """Lines with the id of the statement that they stand under, as far as it is among them, and
    what they say."""
    name = b""
    for line, value in lines:
        meaning = _meaning(line)
        found = _ID.search(meaning)
        name = found[1] if found else name
        yield name, meaning, value


def words_of(lines: DiffLines) -> Counter[bytes]:
    """The words of lines, but for comments and the marks of YAML."""
    told = (text for line, _ in lines if not (text := _text(line)).startswith(b"#"))
    return Counter(word for text in told for part in text.split() if (word := part.strip(_MARKS)))


def keep_times(times: list[int], gone: DiffLines, come: DiffLines, *, same_words: bool) -> None:
    """Give lines that only moved, or have other quotation marks, their own times back: first those
    under the same id. Where no word came or went, the rest was only broken otherwise."""
    left: dict[tuple[bytes, bytes], deque[int]] = {}
    for name, meaning, time in _under_ids(gone):
        left.setdefault((name, meaning), deque()).append(time)
    strangers = []
    for name, meaning, place in _under_ids(come):
        if known := left.get((name, meaning)):
            times[place] = known.popleft()
        else:
            strangers.append((meaning, place))
    anywhere: dict[bytes, deque[int]] = {}
    for (_, meaning), many in left.items():
        anywhere.setdefault(meaning, deque()).extend(many)
    others = []
    for meaning, place in strangers:
        if known := anywhere.get(meaning):
            times[place] = known.popleft()
        else:
            others.append(place)
    rest = [time for many in anywhere.values() for time in many]
    for place in others if same_words and rest else ():
        times[place] = max(rest)
