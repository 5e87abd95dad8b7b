"""Dates, texts with links and numbers as JSON."""

from __future__ import annotations

from datetime import UTC
from typing import Any, Final

from generator.documents.numbers import Number
from generator.documents.statement import (
    Name,
    RichText,
    Stretch,
    plain,
)
from generator.exports.json_fields import (
    DAY,
    INSTANT,
    NUMBER,
    TEXT,
    Field,
    choice_of,
    json_number,
    list_of,
    ref_to,
    write_object,
)
from generator.model.fields import Date
from generator.model.vocabulary import DateKind, Qualifier


def ids(names: tuple[Name, ...]) -> list[str]:
    """The ids of records."""
    return [name.id for name in names]


def write_date(date: Date | None) -> dict[str, Any] | None:
    """A date as JSON; nothing of nothing."""
    return write_object(DATE, date) if date else None


def write_instant(date: Date) -> str | None:
    """The instant of a date in UTC; nothing without a time of day."""
    if date.at is None:
        return None
    return f"{date.at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def write_text(text: RichText) -> dict[str, Any] | None:
    """A text with its links as JSON; nothing of an empty one."""
    return write_object(RICH_TEXT, text) if text else None


def _target(stretch: Stretch) -> str:
    name = stretch.name.id if stretch.name else ""
    return f"{name}/{stretch.fact}" if stretch.fact else name


DATE: Final[tuple[Field[Date], ...]] = (
    Field(
        "edtf",
        "Extended Date/Time Format (ISO 8601-2), as recorded.",
        TEXT,
        lambda d: d.text,
        required=True,
    ),
    Field("text", "In English, as readers see it.", TEXT, lambda d: d.human, required=True),
    Field(
        "kind",
        "point: one day or time. span: it lasted from start to end. within: one day from start to "
        "end.",
        choice_of(DateKind),
        lambda d: d.kind.value,
        required=True,
    ),
    Field(
        "start",
        "The first day that it may be, as YYYY-MM-DD; left out: open or unknown.",
        DAY,
        lambda d: d.start.isoformat() if d.start else None,
    ),
    Field(
        "end",
        "The last day that it may be, as YYYY-MM-DD; left out: open or unknown.",
        DAY,
        lambda d: d.end.isoformat() if d.end else None,
    ),
    Field(
        "at",
        "The instant in UTC, where a time of day is recorded, as YYYY-MM-DDThh:mm:ssZ.",
        INSTANT,
        write_instant,
    ),
)
LINK: Final[tuple[Field[Stretch], ...]] = (
    Field(
        "text",
        "The words of the link, as they stand in the text.",
        TEXT,
        lambda s: s.text,
        required=True,
    ),
    Field("to", "The record, or record/statement, that it leads to.", TEXT, _target, required=True),
)
RICH_TEXT: Final[tuple[Field[RichText], ...]] = (
    Field(
        "text",
        "The words, as readers see them; neither Markdown nor HTML.",
        TEXT,
        plain,
        required=True,
    ),
    Field(
        "links",
        "The links in it, in their order.",
        list_of(ref_to("Link")),
        lambda text: [write_object(LINK, one) for one in text if one.name],
    ),
)
NUMBERS: Final[tuple[Field[Number], ...]] = (
    Field(
        "text", 'In words, as readers see it: "almost 200".', TEXT, lambda n: n.text, required=True
    ),
    Field("unit", "What one of those counted is; left out with words.", TEXT, lambda n: n.unit),
    Field(
        "qualifier",
        "How the source qualifies it; left out: as given.",
        choice_of(Qualifier),
        lambda n: n.qualifier.value if n.qualifier else None,
    ),
    Field(
        "value",
        "The number, if the source gives one and not only a range.",
        NUMBER,
        lambda n: json_number(n.value),
    ),
    Field(
        "low",
        "The lower end of a range, or of the interval of a value.",
        NUMBER,
        lambda n: json_number(n.low),
    ),
    Field(
        "high",
        "The upper end of a range, or of the interval of a value.",
        NUMBER,
        lambda n: json_number(n.high),
    ),
    Field("words", "The source's own words where it gives no number.", TEXT, lambda n: n.words),
    Field(
        "minimum",
        "The least that the report allows; left out: open on this side.",
        NUMBER,
        lambda n: json_number(n.minimum),
    ),
    Field(
        "maximum",
        "The most that the report allows; left out: open on this side.",
        NUMBER,
        lambda n: json_number(n.maximum),
    ),
)
