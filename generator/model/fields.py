"""The types of a record's fields: dates, numbers, ids, texts, addresses.

Scalars arrive as text (see ``yamltext``); each type decides what its text means. Dates are
understood by ``dates``, a layer above: its reader is handed in as validation context.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Final, TypedDict, cast

from pydantic import (
    BeforeValidator,
    Field,
    PlainValidator,
    StringConstraints,
    ValidationInfo,
    WithJsonSchema,
    WrapValidator,
)
from pydantic_core import PydanticCustomError

from generator.model.ratios import ratio_of, read_ratio
from generator.model.vocabulary import DateKind, Precision, Qualifier

ID_PATTERN: Final = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ID_MAX: Final = 80
SEED_PATTERN: Final = r"^seeds/[A-Za-z0-9][A-Za-z0-9._-]*\.txt$"


@dataclass(frozen=True, slots=True)
class Date:
    """A date as recorded, with the days it may be; made by ``dates.parse_date``.

    ``text`` is the EDTF form as written; ``start`` and ``end`` are the earliest and the latest day
    it may denote (``None``: open or unknown on that side), on the calendar of its zone; ``human``
    is the English text, never finer than what is recorded. ``kind`` tells a span, which lasted from
    start to end, from one day within these. ``at`` is the instant, where a time of day is recorded.
    """

    text: str
    start: datetime.date | None
    end: datetime.date | None
    precision: Precision
    human: str
    uncertain: bool = False
    approximate: bool = False
    kind: DateKind = DateKind.POINT
    at: datetime.datetime | None = None

    @property
    def began(self) -> tuple[datetime.datetime, bool]:
        """The first possible instant, and whether the date is marked: exact ones come first.

        A day without a time, or in no zone, counts from its midnight in UTC.
        """
        marked = self.uncertain or self.approximate
        day = self.start or datetime.date.min
        first = datetime.datetime.combine(day, datetime.time())
        if self.at:
            first = self.at.astimezone(datetime.UTC).replace(tzinfo=None)
        return first, marked

    @property
    def sort_key(self) -> tuple[datetime.datetime, bool, datetime.date, str]:
        """Order by first possible instant, exact before marked, then by last possible day; an open
        start sorts first."""
        return (*self.began, self.end or datetime.date.max, self.text)

    @property
    def is_to_the_day(self) -> bool:
        """Whether it names days, and not only months, seasons or years."""
        return self.precision in {Precision.DAY, Precision.MINUTE, Precision.SECOND}


class Readers(TypedDict):
    """What the models are handed as validation context: the understanding of layer 1."""

    date: Callable[[str], Date]


def _read_date(value: Any, info: ValidationInfo) -> Date:
    if isinstance(value, Date):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "Input should be a valid string")
    readers = cast(Readers, info.context)
    try:
        date = readers["date"](value)
    except ValueError as problem:
        raise PydanticCustomError("date", "{reason}", {"reason": str(problem)}) from None
    return date


# For an editor's first look while typing; whether a day exists is for ``dates`` to say.
_EDTF_POINT: Final = (
    r"(\d{4}|\d{3}X|\d{2}XX)(-(0[1-9]|1[0-2]|2[1-4]|XX)(-(0[1-9]|[12]\d|3[01]|XX))?)?[?~%]?"
)
_EDTF_TIME: Final = (
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
    r"T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d{2}(:[0-5]\d)?)"
)
_EDTF: Final = (
    rf"^({_EDTF_POINT}|{_EDTF_TIME}|({_EDTF_POINT}|\.\.)?/({_EDTF_POINT}|\.\.)?"
    rf"|\[({_EDTF_POINT})?\.\.({_EDTF_POINT})?\])$"
)

EdtfDate = Annotated[
    Date,
    PlainValidator(_read_date),
    WithJsonSchema(
        {
            # YAML editors see 2025 as a number; we see its text.
            "type": ["string", "integer"],
            "maxLength": 64,
            "pattern": _EDTF,
            "minimum": 1,
            "maximum": 9999,
        }
    ),
]


def _read_number(value: Any) -> Any:
    """Plain digits only: a value is never guessed from ``1e3``, ``0x10`` or ``64,231``."""
    if not isinstance(value, str):
        return value
    whole, _, fraction = value.removeprefix("-").partition(".")
    plain = whole.isascii() and whole.isdigit() and (whole == "0" or whole[0] != "0")
    if not plain or (value.count(".") and not (fraction.isascii() and fraction.isdigit())):
        raise PydanticCustomError("number", "not a plain number")
    return Decimal(value)


_DIGITS_MAX: Final = 24

PlainNumber = Annotated[
    Decimal,
    BeforeValidator(_read_number),
    Field(max_digits=_DIGITS_MAX, allow_inf_nan=False),
    WrapValidator(read_ratio),
    WithJsonSchema(
        {
            # YAML editors see 59 as a number; we see its text. Both forms are right.
            "type": ["number", "string"],
            "pattern": r"^-?\d+(\.\d+|/\d+)?$",
        }
    ),
]


# "2019/2020" is a date that lasted, no fraction.
_TWO_YEARS: Final = re.compile(r"[0-9]{4}/[0-9]{4}")


def _read_reading(value: Any, info: ValidationInfo) -> Decimal | Qualifier | Date:
    """What an editor says that words mean: a number, a qualifier or a date."""
    if isinstance(value, Decimal | Qualifier | Date):
        return value
    if isinstance(value, str) and value in set(Qualifier):
        return Qualifier(value)
    if not _TWO_YEARS.fullmatch(value if isinstance(value, str) else "") and (
        ratio := ratio_of(value)
    ):
        return ratio
    try:
        number = _read_number(value)
    except PydanticCustomError:
        return _read_date(value, info)
    if not isinstance(number, Decimal) or len(number.as_tuple().digits) > _DIGITS_MAX:
        raise PydanticCustomError("number", "not a plain number")
    return number


# A number and a qualifier have one form each; whatever is neither is read as a date.
ReadAs = Annotated[
    Decimal | Qualifier | Date,
    PlainValidator(_read_reading),
    WithJsonSchema(
        {
            "type": ["number", "string"],
            "anyOf": [
                {"pattern": r"^-?\d+(\.\d+|/\d+)?$"},
                {"enum": [qualifier.value for qualifier in Qualifier]},
                {"pattern": _EDTF},
            ],
        }
    ),
]

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=ID_MAX)]
FactRef = Annotated[
    str,
    StringConstraints(
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$", max_length=2 * ID_MAX + 1
    ),
]
Label = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
Paragraph = Annotated[str, StringConstraints(min_length=1, max_length=3000)]
# The stages whose warnings are about language and judgement.
WarningCode = Annotated[str, StringConstraints(pattern=r"^[ACDLNW][0-9]{3}$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
# A tag of BCP 47 (RFC 5646) in its usual case: language, script, region, variants.
LANGUAGE_PATTERN: Final = (
    r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"
)
Language = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN, max_length=35)]
SeedPath = Annotated[str, StringConstraints(pattern=SEED_PATTERN, max_length=200)]
# http and https only, no user name, no white space, quotes, angle brackets or control characters.
WEB_URL_PATTERN: Final = (
    r"^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][!#$%&()*+,./:;=?@\[\]_~A-Za-z0-9-]*)?$"
)
WEB_URL_MAX: Final = 2000
WebUrl = Annotated[str, StringConstraints(pattern=WEB_URL_PATTERN, max_length=WEB_URL_MAX)]
