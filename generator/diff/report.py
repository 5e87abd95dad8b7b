"""A difference as people and machines read it: text, Markdown, JSON.

All formats tell one outline. Both sides of a difference may come from a stranger: what
stands in a record is made printable, and escaped for the format it goes to.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from generator.archive.compare import FieldChange, RecordChange, StatementChange, Status
from generator.archive.references import Claim
from generator.diagnostics.renderers import counted, escape_markdown, printable
from generator.diff.difference import Difference
from generator.documents.statement import plain
from generator.documents.telling import Telling, name_of
from generator.text.letters.word_diffs import Fate, Words, shortened, word_diff

# A pull request's summary takes 1 MiB, with all that its step tells; and nobody reads that far.
MAX_LINES: Final = 1000
MAX_BYTES: Final = 600_000
MAX_PAGES: Final = 100


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A line of the outline: 0 is a heading, 1 an item below it, 2 a detail of an item."""

    level: int
    words: tuple[Words, ...]


def render_diff(difference: Difference, style: str, *, pages: bool = True) -> str:
    """The difference in one of ``formats.DIFF_FORMATS``; ends in a line end.

    Without the pages, which take longest to find, text and Markdown tell the rest at once.
    """
    if style == "json":
        return json.dumps(_as_json(difference), indent=2) + "\n"
    render = _markdown_line if style == "markdown" else _text_line
    told = "".join(_shortened(map(render, outline(difference)), render))
    listed = "".join(map(render, _page_lines(difference))) if pages else ""
    head = "## What this change means\n\n" if style == "markdown" else ""
    return f"{head}{summary_of(difference, pages=pages)}\n{told}{listed}"


def _shortened(lines: Iterable[str], render: Callable[[ReportLine], str]) -> Iterator[str]:
    """As many lines as can be told, and then that there are more."""
    room = MAX_BYTES
    for count, line in enumerate(lines):
        room -= len(line.encode())
        if count >= MAX_LINES or room < 0:
            yield render(_line(0, "… and more; --format json tells all of it"))
            return
        yield line


def _text_line(line: ReportLine) -> str:
    marks = {Fate.SAME: "{}", Fate.GONE: "[-{}-]", Fate.NEW: "{{+{}+}}"}
    told = " ".join(marks[part.fate].format(printable(part.text)) for part in line.words)
    return f"{'' if line.level else chr(10)}{'    ' * line.level}{told}\n"


def _markdown_line(line: ReportLine) -> str:
    marks = {Fate.SAME: "{}", Fate.GONE: "<del>{}</del>", Fate.NEW: "<ins>{}</ins>"}
    told = " ".join(marks[part.fate].format(escape_markdown(part.text)) for part in line.words)
    return ("\n### {}\n\n", "- {}\n", "  - {}\n")[line.level].format(told)


def summary_of(difference: Difference, *, pages: bool = True) -> str:
    """The whole change in one line: records, headlines, pages, quotes, errors and warnings."""
    if difference.empty:
        return "The records say the same as before."
    left_out = len(difference.unreadable)
    tally = [
        f"{counted(number, 'record')} {status}"
        for status in Status
        if (number := sum(change.status is status for change in difference.records))
    ]
    parts = [
        *(tally or ["No record changed"]),
        *([f"{counted(left_out, 'record')} left out"] if left_out else []),
        *_tally(len(difference.headlines), "headline", "changes", "change"),
    ]
    if pages and (difference.records or difference.pages):
        parts.append(f"{counted(len(difference.pages), 'page')} affected")
    if difference.quotes:
        verified = len(difference.quotes) - len(difference.unverified)
        parts.append(f"{verified}/{len(difference.quotes)} quotes verified")
    told = {"error": difference.lost, "warning": difference.warnings}
    parts += [counted(len(found), noun) for noun, found in told.items() if found]
    return f"{', '.join(parts)}."


def _tally(number: int, noun: str, one: str, many: str) -> list[str]:
    return [f"{counted(number, noun)} {one if number == 1 else many}"] if number else []


def outline(difference: Difference) -> Iterator[ReportLine]:
    """What the difference says of the records, line by line, the gravest first."""
    for diagnostic in (*difference.lost, *difference.warnings):
        yield _line(0, f"{diagnostic.severity} {diagnostic.code}: {diagnostic.message}")
        yield _line(1, diagnostic.help)
    if difference.unverified:
        yield _line(0, "Quotes that do not stand in their source, once")
        for citation in difference.unverified:
            evidence = citation.evidence
            yield _line(1, f"{citation.claim.ref}: “{evidence.quote}” ({evidence.source})")
    if difference.unreadable:
        yield _line(0, "Left out, for they cannot be read (`factsheets check` says why)")
        yield from (_line(1, record_id) for record_id in difference.unreadable)
    for change in difference.records:
        yield from _record_lines(difference, change)


def _page_lines(difference: Difference) -> Iterator[ReportLine]:
    if difference.pages:
        yield _line(0, f"{counted(len(difference.pages), 'page')} affected")
        yield from (_line(1, f"/{path}") for path in difference.pages[:MAX_PAGES])


def _line(level: int, text: str) -> ReportLine:
    return ReportLine(level, (Words(Fate.SAME, text),))


def _record_lines(difference: Difference, change: RecordChange) -> Iterator[ReportLine]:
    entry = change.entry
    old = f"{change.before.id} → " if change.before and change.status is Status.RENAMED else ""
    yield _line(0, f"{change.status}: {entry.kind} {old}{entry.id}, {name_of(entry)}")
    headline = difference.headlines.get(entry.id)
    for field in (*([headline] if headline else []), *change.fields):
        yield _field_line(1, field)
    if change.after is None:
        yield from _now_line(1, difference, entry.id)
    for statement in change.statements:
        yield from _statement_lines(difference, statement)


def _statement_lines(difference: Difference, change: StatementChange) -> Iterator[ReportLine]:
    claim = change.claim
    renamed = change.before and change.status is Status.RENAMED
    old = f"{change.before.statement.id} → " if change.before and renamed else ""
    head = Words(Fate.SAME, f"{change.status}: {old}{claim.statement.id}")
    if change.after is None:
        yield ReportLine(1, (head, Words(Fate.GONE, told(difference, claim, before=True))))
        yield from _now_line(2, difference, claim.ref)
    elif change.before is None:
        yield ReportLine(1, (head, Words(Fate.NEW, told(difference, claim))))
    else:
        yield ReportLine(1, (head,))
        yield from (_field_line(2, field) for field in change.fields)


def _now_line(level: int, difference: Difference, old: str) -> Iterator[ReportLine]:
    """Where the register says that what went is now."""
    if now := difference.now_at(old):
        yield _line(level, f"now at {now}")


def told(difference: Difference, claim: Claim, *, before: bool = False) -> str:
    """A statement in one line, as its page tells it."""
    tell = Telling(difference.before if before else difference.after)
    return plain(tell.text(claim))


def _field_line(level: int, change: FieldChange) -> ReportLine:
    """Old and new side by side when they share no word, and otherwise as one text."""
    name = f"{change.field.replace('_', ' ')}:"
    words = word_diff(change.before, change.after)
    if change.before and change.after and all(part.fate is not Fate.SAME for part in words):
        return _line(level, f"{name} {change.before} → {change.after}")
    return ReportLine(level, (Words(Fate.SAME, name), *shortened(words)))


def _as_json(difference: Difference) -> dict[str, Any]:
    return {
        "summary": summary_of(difference),
        "records": [_record_json(difference, change) for change in difference.records],
        "pages": [f"/{path}" for path in difference.pages],
        "quotes": {
            "total": len(difference.quotes),
            "unverified": [
                {
                    "fact": citation.claim.ref,
                    "source": citation.evidence.source,
                    "quote": citation.evidence.quote,
                }
                for citation in difference.unverified
            ],
        },
        "lost": [{"message": lost.message, "help": lost.help} for lost in difference.lost],
        "warnings": [{"message": one.message, "help": one.help} for one in difference.warnings],
        "unreadable": list(difference.unreadable),
    }


def _record_json(difference: Difference, change: RecordChange) -> dict[str, Any]:
    return {
        "id": change.entry.id,
        "was": change.before.id if change.before else None,
        "now": None if change.after else difference.now_at(change.entry.id) or None,
        "kind": change.entry.kind.value,
        "name": name_of(change.entry),
        "status": change.status.value,
        "headline": _fields_json(filter(None, [difference.headlines.get(change.entry.id)])),
        "fields": _fields_json(change.fields),
        "statements": [
            {
                "id": statement.claim.statement.id,
                "was": statement.before.statement.id if statement.before else None,
                "now": None if statement.after else difference.now_at(statement.claim.ref) or None,
                "status": statement.status.value,
                "before": told(difference, statement.before, before=True)
                if statement.before
                else None,
                "after": told(difference, statement.after) if statement.after else None,
                "fields": _fields_json(statement.fields),
            }
            for statement in change.statements
        ],
    }


def _fields_json(changes: Iterable[FieldChange]) -> list[dict[str, Any]]:
    return [
        {
            "field": change.field,
            "before": change.before,
            "after": change.after,
            "words": [
                {"fate": part.fate.value, "text": part.text}
                for part in word_diff(change.before, change.after)
            ],
        }
        for change in changes
    ]
