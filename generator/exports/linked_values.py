"""Dates and names in JSON-LD."""

from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

from generator.documents.statement import Name
from generator.documents.urls import absolute, record_path
from generator.model.fields import Date
from generator.model.site import Site
from generator.model.vocabulary import DateKind

JsonObject: TypeAlias = dict[str, Any]

_EDTF: Final = "http://id.loc.gov/datatypes/edtf/EDTF-level"
_ISO: Final = re.compile(r"\d{4}(-(0\d|1[0-2])(-\d\d(T.+)?)?)?")


def date_literal(edtf: str) -> str | JsonObject:
    """A date as an ISO 8601 text where it has one, or else as an EDTF literal."""
    if _ISO.fullmatch(edtf):
        return edtf
    return {"@value": edtf, "@type": f"{_EDTF}{2 if edtf.startswith('[') else 1}"}


def date_ends(date: Date) -> JsonObject:
    """When something began and ended; one day within others is one value, and no end."""
    if date.kind is DateKind.WITHIN:
        return {"startDate": date_literal(date.text)}
    first, _, last = date.text.partition("/")
    ends = {"startDate": first, "endDate": last or (first if "/" not in date.text else "")}
    return {name: date_literal(end) for name, end in ends.items() if end not in ("", "..")}


def node_id(site: Site, name: Name) -> str:
    """The address that names a record."""
    return absolute(site, record_path(name))
