"""What became of records and statements in the project's past: which came, changed and went in each
commit.

The statements of the two texts of each revision are compared. Reading YAML takes long: only what is
in an unusual style, or in another one than before, is read. An indent tells the items of a list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, partial
from hashlib import blake2b
from itertools import groupby
from typing import Final, TypeAlias

import yaml

from generator.content.no_words import words_in
from generator.content.past import Revision
from generator.content.question_history import positions_in
from generator.content.same_words import SameWords, WrittenWords, tree_of
from generator.content.yaml_nodes import MAX_BYTES
from generator.model.vocabulary import Kind

_RECORD: Final = re.compile(r"content/([a-z]+)/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml")
_KINDS: Final = {kind.folder: kind for kind in Kind}
# The lines below a key of the root: blank, indented, comments, or items that are not indented.
_LIST: Final = re.compile(
    rb"^(?:facts|observations):[ \t]*(?:#.*)?\r?\n((?:[ \t#-].*(?:\n|\Z)|\r?\n)*)", re.MULTILINE
)
# What statements have of a record: its name; of a figure the unit of its numbers, too; of an
# article who published and who wrote it, when, after whom, and the texts in which quotes stand.
_TOLD_WITH: Final = re.compile(
    rb"^(?:name|unit|publisher|authors|published|rewrites|sha256|versions):.*(?:\r?\n[ \t-]+.*)*",
    re.MULTILINE,
)
_HAS_LIST: Final = re.compile(rb"^[\"']?(?:facts|observations)[\"']?[ \t]*:", re.MULTILINE)
# A record that begins, after comments, with a key of the root as nearly all are written.
_USUAL: Final = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:---)?(?:[ \t]*(?:#.*)?\r?\n)*+[a-z_]+:")
_FIRST: Final = re.compile(rb"^( *)- ", re.MULTILINE)
# What may be the id of a record: a whole value or item of YAML, or the beginning of a link, whose
# statement is no word of the text.
_NAMED: Final = re.compile(
    rb"(\[\[)([a-z0-9-]{1,80}+)(?:/[a-z0-9-]{1,80}+)?(?=[|\]])"
    rb"|((?:\b(?:by|of|source|target|publisher)[\"']?:|[\[,]|(?<!\S)-(?=\s))[ \t\r\n]*+[\"']?)"
    rb"([a-z0-9-]{1,80}+)"
    rb"(?=[\"']?[ \t]*+(?:[\],}\r\n]|\Z))"
)
# The same where no record has another id.
_LINKED: Final = re.compile(rb"(\[\[[a-z0-9-]{1,80}+)/[a-z0-9-]{1,80}+(?=[|\]])")
_OWN_ID: Final = re.compile(rb"""(?:\A|(?<=[\s{,]))id:[ \t]+["']?([a-z0-9-]+)["']?(?=[\s,}]|\Z)""")
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# So many revisions are in memory at a time.
_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Turn:
    """What a commit did, or a day on which nothing is committed yet: the ids of records and the
    refs of statements that came or have other words, with what stands for these, and those that
    left. What stands for a statement's own words, or a record's folder, comes before a space, and
    after it what stands for the words that statements have from the record: those of a figure its
    own. Each is named as it was then; ``folders`` are those of the records, by their ids. ``asked``
    has for each question what stands for the places of statements in it, by their refs."""

    time: datetime | None
    said: Mapping[str, str]
    left: tuple[str, ...]
    folders: Mapping[str, str]
    asked: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


# Gives the bytes that git keeps under ids.
ReadBlobs: TypeAlias = Callable[[Iterable[str]], Mapping[str, bytes]]
# The first ids of the records that have another one, by those of a time.
_First: TypeAlias = Mapping[bytes, bytes]


@dataclass(frozen=True, slots=True)
class _Saying:
    """What a statement says, or what a record gives to those that name it: its own words, or the
    record's folder, and those that it shares with others of the record."""

    own: WrittenWords | str
    shared: WrittenWords | None = None

    def told(self, same: SameWords) -> str:
        """What stands for it."""
        own = self.own if isinstance(self.own, str) else same.first(self.own)
        return f"{own} {same.first(self.shared)}" if self.shared else own

    def words(self) -> Iterator[WrittenWords]:
        """The words of both."""
        yield from (one for one in (self.own, self.shared) if isinstance(one, WrittenWords))


# What the statements of a text say, by their ids.
_Sayings: TypeAlias = Mapping[str, _Saying]
# A revision with what the statements say after the one that is given before it, before this one and
# after it, and what stands for where statements stand in a question after it. Between the first two
# a revision is left out that changed no word.
_Texts: TypeAlias = tuple[Revision, _Sayings, _Sayings, _Sayings, Mapping[str, str]]


def steps_of(
    revisions: Sequence[Revision], read: ReadBlobs, records: frozenset[str] | None = None
) -> tuple[Turn, ...]:
    """What each commit did to records and their statements, the oldest first; the revisions are
    given the newest first. ``records`` are the ids, of now and of before, of those that are asked
    for; ``None`` for all. The ids of others that a statement names are no words of it: whatever a
    record is called, what names it says the same."""
    called = _called(revisions)
    named = [
        one
        for one in reversed(revisions)
        if (ids := {*_ids(one.before), *_ids(one.after)})
        if records is None or ids & records
    ]
    texts, same = _texts(named, read, called), SameWords()
    return tuple(_step([*there], same) for _, there in groupby(texts, lambda one: one[0].commit))


def _called(revisions: Sequence[Revision]) -> Mapping[int, tuple[_First, _First]]:
    """The first ids of records by those that they have before each commit and after it."""
    found: dict[int, tuple[_First, _First]] = {}
    first: _First = {}
    for commit, there in groupby(reversed(revisions), lambda one: one.commit):
        moved = {old.encode(): new.encode() for one in there for old, new in one.moved}
        before = first
        if moved:
            going = {new: before.get(old, old) for old, new in moved.items()}
            first = {name: one for name, one in before.items() if name not in moved} | going
        found[commit] = (before, first)
    return found


def _ids(path: str) -> Iterator[str]:
    if name := _record(path):
        yield name[1]


def _step(texts: Sequence[_Texts], same: SameWords) -> Turn:
    """All that one commit did."""
    was: dict[str, _Saying] = {}
    now: dict[str, _Saying] = {}
    folders: dict[str, str] = {}
    asked: dict[str, Mapping[str, str]] = {}
    for one, kept, old, new, positions in texts:
        if kept is not old:
            same.learn(_written(kept), _written(old))
        for path, items, found in ((one.before, old, was), (one.after, new, now)):
            if name := _record(path):
                folders[name[1]] = name[0].folder
                found |= {
                    f"{name[1]}/{key}" if key else name[1]: said for key, said in items.items()
                }
        if (name := _record(one.after)) and name[0] is Kind.QUESTION:
            asked[name[1]] = positions
    same.learn(_written(was), _written(now))
    before, after = ({name: said.told(same) for name, said in many.items()} for many in (was, now))
    said = {
        name: told
        for name, told in after.items()
        if before.get(name) != told and not (name in before and _is_broken(now[name]))
    }
    return Turn(texts[0][0].time, said, tuple(was.keys() - now.keys()), folders, asked)


def _is_broken(said: _Saying) -> bool:
    """Whether a statement cannot be read: nobody knows what it says until it can be again."""
    return isinstance(said.own, WrittenWords) and tree_of(said.own.text) is None


def _written(sayings: _Sayings) -> Iterator[WrittenWords]:
    return (words for one in sayings.values() for words in one.words())


def _record(path: str) -> tuple[Kind, str] | None:
    """The kind and the id of the record whose file is at a path."""
    found = _RECORD.fullmatch(path)
    kind = _KINDS.get(found[1]) if found else None
    return (kind, found[2]) if found and kind else None


def _texts(
    revisions: Sequence[Revision],
    read: ReadBlobs,
    called: Mapping[int, tuple[_First, _First]],
) -> Iterator[_Texts]:
    """Each revision with what the statements of before and after say."""
    # A text is looked at once: what it said after a revision it says before the next one.
    known: dict[str, tuple[str, _First, _Sayings]] = {}
    for start in range(0, len(revisions), _BATCH):
        batch = revisions[start : start + _BATCH]
        blobs = read(blob for one in batch for blob in (one.old, one.new) if blob)
        for one in batch:
            was, now = called[one.commit]
            blob, first, kept = known.pop(one.before, ("", {}, {}))
            old = kept
            if (blob, first) != (one.old, was):
                old = _said(one.before, _named(blobs.get(one.old, b""), was))
            # Where no word changed, the text of before is given for both.
            text = _named(blobs.get(one.new, b""), was if one.new == one.old else now)
            new = _said(one.after, text)
            if one.after:
                known[one.after] = (one.new, now, new)
            record = _record(one.after)
            is_question = record is not None and record[0] is Kind.QUESTION
            yield one, kept, old, new, positions_in(text) if is_question else {}


def _said(path: str, text: bytes) -> _Sayings:
    """What each statement in a record's text says, by its id, and under "" what the record
    gives."""
    name, text = _record(path), _in_blocks(text)
    own = {key: WrittenWords(_digest(key, item), item) for key, item in _statements(text).items()}
    if name is None:
        return {key: _Saying(words) for key, words in own.items()}
    told = b"\n".join(_TOLD_WITH.findall(text))
    digest = blake2b(b" ".join(words_in(told)), digest_size=8).hexdigest()
    shared = WrittenWords(digest, told)
    with_own = shared if name[0] is Kind.FIGURE else None
    said = {key: _Saying(words, with_own) for key, words in own.items()}
    return {"": _Saying(name[0].folder, shared), **said}


def _in_blocks(text: bytes) -> bytes:
    """A record's text in the style of YAML in which its statements are looked for; only one in
    which none are seen, such as JSON, is read for it."""
    if not text or (_USUAL.match(text) and (not _HAS_LIST.search(text) or _statements(text))):
        return text
    tree = tree_of(text)
    if not isinstance(tree, dict):
        return text
    return yaml.safe_dump(
        tree, allow_unicode=True, sort_keys=False, default_flow_style=False, width=MAX_BYTES
    ).encode()


def _named(text: bytes, first: _First) -> bytes:
    """A text in which the records that it names have the ids that they had first."""
    return _NAMED.sub(partial(_by_first_id, first), text) if first else _LINKED.sub(rb"\1", text)


def _by_first_id(first: _First, found: re.Match[bytes]) -> bytes:
    link, linked, before, value = found.groups()
    name = linked if link else value
    return bytes((link or before) + first.get(name, name))


def _digest(name: str, item: bytes) -> str:
    """What stands for the words of an item but its id."""
    own = (one for one in _OWN_ID.finditer(item) if one[1] == name.encode("ascii"))
    if found := next(own, None):
        item = item[: found.start()] + item[found.end() :]
    return blake2b(b" ".join(words_in(item)), digest_size=8).hexdigest()


def _statements(text: bytes) -> Mapping[str, bytes]:
    """The items of the lists of statements in a record's text, by their ids."""
    return {name: item for section in _LIST.findall(text) for name, item in _items(section)}


def _items(section: bytes) -> Iterator[tuple[str, bytes]]:
    first = _FIRST.search(section)
    starts = [*_start(len(first[1])).finditer(section)] if first else []
    ends = [*(start.start() for start in starts[1:]), len(section)]
    for start, end in zip(starts, ends, strict=True):
        item = section[start.end() : end]
        indent = len(start[0])
        found = _name(indent).search(item)
        name = (found[1] or found[2]).decode("ascii") if found else _read_name(indent, item)
        if name:
            yield name, b" " * indent + item


def _read_name(indent: int, item: bytes) -> str:
    """The id of an item that stands in an unusual place; "" for none."""
    tree = tree_of(b" " * indent + item)
    name = tree.get("id") if isinstance(tree, dict) else None
    return name if isinstance(name, str) and _ID.fullmatch(name) else ""


@cache
def _start(indent: int) -> re.Pattern[bytes]:
    """How the items of a list with this indent begin."""
    return re.compile(rb"^ {%d}- +" % indent, re.MULTILINE)


@cache
def _name(indent: int) -> re.Pattern[bytes]:
    """Where an item whose keys have this indent has its id: on a line of its own, or between
    braces."""
    word = rb"""["']?([a-z0-9]+(?:-[a-z0-9]+)*)["']?[ \t]*"""
    own = rb"(?:\A|\n {%d})id:[ \t]+%s\r?(?:#.*)?(?:\n|\Z)" % (indent, word)
    flow = rb"\A\{(?:[^{}\[\]]*,)?\s*id:[ \t]+%s[,}\s]" % word
    return re.compile(rb"%s|%s" % (own, flow))
