"""Dates and names in JSON-LD.

Dates are ISO 8601 texts, as schema.org asks. What ISO has no form for (a mark of doubt, one day
within several) is told in words beside, as it was recorded: EDTF
(https://www.loc.gov/standards/datetime/).
"""

from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

from generator.documents.statement import Name
from generator.documents.urls import record_path
from generator.model.fields import Date
from generator.model.vocabulary import DateKind

JsonObject: TypeAlias = dict[str, Any]

# Properties whose values are nodes, so that a context can say that a text there is an address.
LINKS: Final = (
    *("about", "affiliation", "appearance", "author", "contentUrl", "isBasedOn", "subEvent"),
    *("superEvent", "variableMeasured"),
)
_ISO: Final = re.compile(r"\d{4}(-(0\d|1[0-2])(-\d\d(T.+)?)?)?")
_SEASON: Final = re.compile(r"(\d{4})-[2-4]\d")
_NOT_IN_ISO: Final = re.compile(r"[?~%]|(?:-XX)+$")


def iso_date(edtf: str) -> str:
    """A date as an ISO 8601 text, no finer than it is, and without its marks; "" where there is
    none."""
    plain = _SEASON.sub(r"\1", _NOT_IN_ISO.sub("", edtf))
    return plain if _ISO.fullmatch(plain) else ""


def dated(**dates: Date | None) -> JsonObject:
    """Properties that have a date each, of those that are known; and, as recorded, what ISO 8601
    leaves out."""
    known = {name: date.text for name, date in dates.items() if date}
    return _told({name: (text, iso_date(text)) for name, text in known.items()})


def date_ends(date: Date) -> JsonObject:
    """When something began and ended. One day within several is told as it was recorded alone, for
    a beginning and an end would say that it lasted."""
    if date.kind is DateKind.WITHIN:
        return _told({"startDate": (date.text, "")})
    first, _, last = date.text.partition("/")
    ends = {"startDate": first, "endDate": last}
    return _told(
        {name: (end, iso_date(end)) for name, end in ends.items() if end not in ("", "..")}
    )


def as_recorded(date: Date, whose: str) -> JsonObject:
    """A date in words alone; ``whose`` says why."""
    return {"disambiguatingDescription": f"{whose} (EDTF): {date.text}"}


def _told(dates: dict[str, tuple[str, str]]) -> JsonObject:
    marked = [text for text, iso in dates.values() if text != iso]
    note = f"Date as recorded (EDTF): {', '.join(marked)}"
    return {
        **{name: iso for name, (_, iso) in dates.items() if iso},
        **({"disambiguatingDescription": note} if marked else {}),
    }


def node_id(name: Name) -> str:
    """The address that names a record, relative to the site's root."""
    return record_path(name)


def compact(node: JsonObject) -> JsonObject:
    """A node in fewer letters, for a context that knows ``LINKS``: an address alone is a text, a
    list of one is that one (https://www.w3.org/TR/json-ld11-api/#compaction)."""
    return {name: _compact(value, link=name in LINKS) for name, value in node.items()}


def _compact(value: Any, *, link: bool) -> Any:
    if isinstance(value, list):
        found = [_compact(one, link=link) for one in value]
        return found[0] if len(found) == 1 else found
    if not isinstance(value, dict):
        return value
    return value["@id"] if link and value.keys() == {"@id"} else compact(value)
