"""When an event was, in JSON-LD: a date there is an assertion of the site's own, so that only what
an article itself says, and no other account contests, is one.
"""

from __future__ import annotations

from generator.documents.record import EventRecord
from generator.exports.linked_values import JsonObject, as_recorded, date_ends
from generator.model.fields import Date
from generator.model.vocabulary import Divergence


def when(event: EventRecord) -> JsonObject:
    """When it began and ended, as far as an article says so itself and no other account differs. Of
    the rest, and of something planned, only words: a date, and each term of schema.org, would say
    in our own voice that it took place then."""
    if event.status:
        return {"disambiguatingDescription": event.status.text}
    questions = (stand for one in event.statements for stand in one.stands)
    if any(one.how is Divergence.DATE for one in questions):
        return as_recorded(event.date, "Accounts differ on the date. As recorded")
    dated = [one for one in event.statements if one.date and _lies_in(one.date, event.date)]
    own = any(quote.attribution.voice == "own" for one in dated for quote in one.bearing)
    if dated and not own:
        return as_recorded(event.date, "A speaker's date, or one worked out from it. As recorded")
    return date_ends(event.date)


def _lies_in(date: Date, span: Date) -> bool:
    """Whether a date is that of the event, or of a part of it: another one dates something else, or
    is wider."""
    starts = span.start is None or (date.start is not None and span.start <= date.start)
    ends = span.end is None or (date.end is not None and date.end <= span.end)
    return starts and ends
