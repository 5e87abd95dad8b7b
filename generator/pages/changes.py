"""What changed: the last revisions of records, day by day, with the old words and the new."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, groupby, islice
from typing import Final

from generator.archive.change_log import Revised
from generator.archive.compare import FieldChange, RecordChange, StatementChange, Status
from generator.archive.published_addresses import statement_end
from generator.documents.statement import Stretch, plain
from generator.documents.telling import Telling, name_of
from generator.documents.urls import history_url
from generator.documents.wordings import KIND_WORDS
from generator.model.site import Site
from generator.pages.changed_fields import (
    is_small_field,
    label_of,
    rank_of,
    says_little,
    told_apart,
)
from generator.pages.changed_values import in_words
from generator.pages.listed_revisions import ListedRevisions
from generator.pages.paging import Paging
from generator.pages.search import kind_word
from generator.text.dates.edtf import parse_date
from generator.text.letters.shortening import cut_between_words
from generator.text.letters.word_diffs import Fate, shortened, word_diff

# So many changes are listed at most, on so many pages; of a record, and on a page, so many lines.
LISTED_MAX: Final = 200
PAGE_SIZE: Final = 50
_LINES_OF_RECORD: Final = 12
_LINES_OF_PAGE: Final = 200
# A longer text is cut before its words are compared.
_LENGTH: Final = 600
# A statement of which something else changed is known by so many letters of its text.
_BRIEF: Final = 60
# So many words that end with a full stop are a sentence, and no abbreviation.
_SENTENCE: Final = 4
# What became of a text whose words are as they were.
_ELSEWHERE: Final = "the words are the same; a link in them leads elsewhere"

_WORDS: Final = {
    Status.ADDED: "New",
    Status.REMOVED: "Removed",
    Status.RENAMED: "New address",
    Status.CHANGED: "Changed",
}


@dataclass(frozen=True, slots=True)
class ChangedWords:
    """Words that stayed, went or came; those that are a record's name lead to it."""

    fate: Fate
    told: Stretch


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """One change: what it is of, which leads there if it still is, and the words. A ``small`` one
    leaves what the record says as it was: an address, a word for the search, an article."""

    place: Stretch
    field: str
    words: tuple[ChangedWords, ...]
    small: bool = False


@dataclass(frozen=True, slots=True)
class ChangedRecord:
    """What became of a record on a day: in a word, with the record, its kind, and the changes;
    ``left_out`` counts those that are not shown, which stand at ``history``. ``unreadable`` tells
    of a record that had a form then which is not read any more."""

    word: str
    record: Stretch
    kind: str
    lines: tuple[ChangedLine, ...]
    left_out: int
    history: str
    unreadable: bool


@dataclass(frozen=True, slots=True)
class ChangedDay:
    """The changes of one day, in words; ``small`` are the records with small changes only."""

    day: str
    records: tuple[ChangedRecord, ...]
    small: tuple[ChangedRecord, ...]


@dataclass(frozen=True, slots=True)
class ChangesView:
    """The context of ``changes.md.jinja``; ``known`` is false where no history tells of any."""

    known: bool
    days: tuple[ChangedDay, ...]
    paging: Paging


def changes_view(tell: Telling, site: Site, paging: Paging, shown: ListedRevisions) -> ChangesView:
    """These revisions in their order; those that changed nothing are left out."""
    room = _Room(_LINES_OF_PAGE)
    by_day = groupby(tell.log.changes(shown.revisions), lambda one: one.revision.day)
    days = tuple(
        _day(day, [_record(tell, site, one, room, shown) for one in there]) for day, there in by_day
    )
    return ChangesView(shown.known, days, paging)


def _day(day: date, records: Sequence[ChangedRecord]) -> ChangedDay:
    """Numbers, speakers and quotes come first, words not shown last, small changes apart."""
    told = sorted(records, key=_place)
    small = [one for one in told if _is_small(one)]
    return ChangedDay(
        parse_date(day.isoformat()).human,
        tuple(one for one in told if one not in small),
        tuple(small),
    )


def _is_small(record: ChangedRecord) -> bool:
    if record.unreadable or record.word in (_WORDS[Status.ADDED], _WORDS[Status.REMOVED]):
        return False
    return not record.left_out and all(line.small for line in record.lines)


def _rank(line: ChangedLine) -> int:
    return rank_of(line.field, small=line.small)


def _place(record: ChangedRecord) -> int:
    return 9 if record.unreadable else min(map(_rank, record.lines), default=1)


class _Room:
    """How many lines a page has left."""

    def __init__(self, lines: int) -> None:
        self._left = lines

    def take(self, lines: Iterator[ChangedLine]) -> tuple[tuple[ChangedLine, ...], int]:
        """As many lines as there is room for, and how many more there are."""
        taken = tuple(islice(lines, min(self._left, _LINES_OF_RECORD)))
        self._left -= len(taken)
        return taken, sum(1 for _ in lines)


def _record(
    tell: Telling, site: Site, revised: Revised, room: _Room, shown: ListedRevisions
) -> ChangedRecord:
    change, now = revised.change, shown.moved.get(revised.id, revised.id)
    arrived = {ref for ref, day in shown.arrived if day == revised.revision.day}
    moved = {**shown.moved, **tell.log.renamed.get(revised.revision.day, {})}
    found = _joined(_lines(tell, change, now, moved, arrived)) if change else iter(())
    lines, left_out = room.take(iter(sorted(found, key=_rank)))
    name = tell.name(now)
    text = name_of(change.entry) if change else name.text
    return ChangedRecord(
        word=_WORDS[revised.status],
        record=Stretch(text, name if name.kind else None),
        kind=_kind_word(revised),
        lines=lines,
        left_out=left_out,
        history=history_url(site, revised.path) if left_out else "",
        unreadable=change is None,
    )


def _kind_word(revised: Revised) -> str:
    """As in "person"; of an actor whose record is not read any more, what may be said."""
    if revised.change:
        return kind_word(revised.change.entry).lower()
    return KIND_WORDS.get(revised.kind, "person or group").lower()


def _lines(
    tell: Telling, change: RecordChange, now: str, moved: Mapping[str, str], arrived: Container[str]
) -> Iterator[ChangedLine]:
    """What changed in a record that was there before; of a new one, its statements."""
    whole = change.status in (Status.ADDED, Status.REMOVED)
    for field in () if whole else change.fields:
        yield _field(tell, Stretch(""), field)
    for statement in change.statements:
        came = f"{change.entry.id}/{statement.claim.statement.id}" not in arrived
        yield from _statement(tell, statement, now, moved, came=came)


def _joined(lines: Iterator[ChangedLine]) -> Iterator[ChangedLine]:
    """Values of one list that all came, or all went, stand in one line with commas."""
    for (place, field, fate), there in groupby(lines, _list_of):
        first, *others = there
        if fate is None or not field or not others:
            yield from (first, *others)
            continue
        found = [one.words[0] for one in (first, *others)]
        told = (replace(one, told=replace(one.told, text=_before_next(one))) for one in found)
        words = (*islice(told, len(others)), found[-1])
        yield ChangedLine(place, field, words, all(one.small for one in (first, *others)))


def _before_next(words: ChangedWords) -> str:
    """A value of a list with what stands between it and the next: a sentence ends by itself, an
    abbreviation does not."""
    text = words.told.text
    ends = text.endswith((".", "!", "?")) and len(text.split()) >= _SENTENCE
    return text if ends else f"{text},"


def _list_of(line: ChangedLine) -> tuple[Stretch, str, Fate | None]:
    """What a line shares with others of the same list; no fate where words went and came."""
    whole = len(line.words) == 1 and line.words[0].fate is not Fate.SAME
    return line.place, line.field, line.words[0].fate if whole else None


def _statement(
    tell: Telling, statement: StatementChange, now: str, moved: Mapping[str, str], *, came: bool
) -> Iterator[ChangedLine]:
    fact = statement.claim.statement.id
    words = plain(tell.text(statement.claim))
    there = statement.after is not None and f"{now}/{fact}" in tell.archive.claims
    name = tell.name(now) if there else None
    if statement.before and statement.after:
        for field in chain.from_iterable(map(told_apart, statement.fields)):
            # What changed of a text is shown with the words around it.
            has_words = field.field == "text" and not _is_links_alone(tell, field)
            told = "Statement" if has_words else _brief(words)
            yield _field(tell, Stretch(told, name, fact if there else ""), field)
        return
    target = moved.get(statement.claim.ref) or moved.get(f"{now}/{fact}", "")
    if target and not statement.after:
        end = statement_end(tell.archive.content, target)
        record, _, its_id = end.partition("/")
        place = Stretch("Statement moved to another record")
        if end in tell.archive.claims:
            place = Stretch("Statement now told elsewhere", tell.name(record), its_id)
        yield ChangedLine(place, "", (ChangedWords(Fate.SAME, Stretch(_cut(words))),))
        return
    new = (Fate.NEW, "New statement") if came else (Fate.SAME, "Statement now told here")
    fate, word = new if statement.after else (Fate.GONE, "Statement removed")
    place = Stretch(word, name, fact if there else "")
    yield ChangedLine(place, "", (ChangedWords(fate, Stretch(_cut(words))),))


def _field(tell: Telling, place: Stretch, field: FieldChange) -> ChangedLine:
    label, small = label_of(field.field), is_small_field(field.field)
    named = tuple(_named(tell, field))
    if named:
        return ChangedLine(place, label, named, small)
    if _is_links_alone(tell, field):
        told = (ChangedWords(Fate.SAME, Stretch(_ELSEWHERE)),)
        return ChangedLine(place, "links", told, small=True)
    before, after = (in_words(tell, field.field, value) for value in field.values)
    if before == after:
        before, after = field.before, field.after
    words = shortened(word_diff(_cut(before), _cut(after)))
    return ChangedLine(
        place,
        label,
        tuple(ChangedWords(one.fate, Stretch(one.text)) for one in words),
        small or all(says_little(one.text) for one in words if one.fate is not Fate.SAME),
    )


def _is_links_alone(tell: Telling, field: FieldChange) -> bool:
    """Whether the words of a text are as they were, and only lead elsewhere."""
    before, after = field.values
    if not (type(before) is str and type(after) is str):
        return False
    return in_words(tell, field.field, before) == in_words(tell, field.field, after)


def _named(tell: Telling, field: FieldChange) -> Iterator[ChangedWords]:
    """The records that a field names and named, where it holds nothing but their ids."""
    given = [
        (fate, value)
        for fate, value in zip((Fate.GONE, Fate.NEW), field.values, strict=True)
        if value is not None
    ]
    if all(type(value) is str and value in tell.archive.entries for _, value in given):
        for fate, value in given:
            name = tell.name(value)
            yield ChangedWords(fate, Stretch(name.text, name))


def _brief(words: str) -> str:
    """The first words of a statement, to know it by."""
    return cut_between_words(words, _BRIEF)


def _cut(text: str) -> str:
    return text if len(text) <= _LENGTH else f"{text[:_LENGTH]} …"
