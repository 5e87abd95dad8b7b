"""What pages draw: a figure's observations as readings, its sums as parts."""

from __future__ import annotations

from collections.abc import Iterable

from generator.charts.dot_charts import (
    Chart,
    Spark,
    dot_chart,
    spark,
    sum_chart,
    sum_name,
    sum_spark,
)
from generator.charts.readings import Caption, DrawnPart, DrawnReading, DrawnSum, Subject
from generator.charts.time_charts import TimeChart, time_chart
from generator.content.load import Entry
from generator.documents.chains import belongs_to, opening_words
from generator.documents.record import FigureRecord, Sum, SumPart
from generator.documents.statement import Attribution, Statement
from generator.documents.telling import Telling
from generator.documents.telling_records import sum_of
from generator.documents.urls import statement_path
from generator.model.records import Figure
from generator.model.vocabulary import DateKind, FigureKind, Qualifier

_BEYOND = frozenset({Qualifier.MORE_THAN, Qualifier.FEWER_THAN, Qualifier.ALMOST})


def figure_charts(
    figure: FigureRecord, observations: Iterable[Statement]
) -> tuple[Chart | TimeChart, ...]:
    """What can be drawn of a figure: its reports, then its sums; nothing where it says nothing."""
    subject = Subject(figure.name.text, figure.unit, figure.kind is FigureKind.DURATION)
    readings = tuple(_reading(one) for one in observations)
    reports = time_chart(subject, readings) or dot_chart(subject, readings)
    drawn = ((index, _sum(one)) for index, one in enumerate(figure.sums, 1))
    sums = (sum_chart(subject, one, index) for index, one in drawn if one)
    return tuple(chart for chart in (reports, *sums) if chart)


def undrawn_sums(figure: FigureRecord, charts: Iterable[Chart | TimeChart]) -> tuple[Sum, ...]:
    """The sums of a figure that none of its charts shows: they are told in a table."""
    names = {chart.name for chart in charts}
    return tuple(one for index, one in enumerate(figure.sums, 1) if sum_name(index) not in names)


def figure_spark(tell: Telling, entry: Entry, figure: Figure) -> Spark | None:
    """The small chart of a figure's card: its reports, or else the first of its sums."""
    claims = sorted(tell.archive.claims_of(entry.id), key=tell.archive.claim_key)
    subject = Subject(figure.name, figure.unit, figure.kind is FigureKind.DURATION)
    reports = spark(subject, tuple(_reading(one) for one in tell.statements(tuple(claims))))
    if reports:
        return reports
    told = (sum_of(tell, entry, closure) for closure in figure.sums)
    drawn = (_sum(one) for one in told if one)
    return next(filter(None, (sum_spark(subject, one) for one in drawn if one)), None)


def _reading(seen: Statement) -> DrawnReading:
    number = seen.number
    return DrawnReading(
        caption=Caption(number.text if number else "", _who(seen), statement_path(seen)),
        low=number.minimum if number else None,
        high=number.maximum if number else None,
        beyond=number is not None and number.qualifier in _BEYOND,
        about=number is not None and number.qualifier is Qualifier.ABOUT,
        contested=seen.contested,
        origins=len(seen.origins),
        start=seen.date.start if seen.date else None,
        end=seen.date.end if seen.date else None,
        lasted=seen.date is not None and seen.date.kind is DateKind.SPAN,
    )


def _who(seen: Statement) -> str:
    """Who says it, as of when, how many origins it has, and whether it is disputed."""
    parts = (
        " and ".join(speakers(seen)),
        seen.number.when if seen.number else "",
        f"{len(seen.origins)} origins" if len(seen.origins) > 1 else "",
        seen.mark.lower(),
    )
    return ", ".join(part for part in parts if part)


def speakers(seen: Statement) -> tuple[str, ...]:
    """Who says it, each once: speakers, or the outlets that report it in their own voice."""
    return speakers_of(account.attribution for account in seen.accounts)


def speakers_of(chains: Iterable[Attribution]) -> tuple[str, ...]:
    """Who speaks at the end of chains, each once: speakers, or outlets in their own voice."""
    return tuple(dict.fromkeys(map(_speaker, chains)))


def _speaker(chain: Attribution) -> str:
    of = f" ({there})" if (there := belongs_to(chain)) else ""
    return f"{opening_words(chain)}{of}{', unnamed' if chain.voice == 'unnamed' else ''}"


def _sum(told: Sum) -> DrawnSum | None:
    """A sum, where the total and every part were given as plain numbers."""
    total = _part(told.total, told.total.figure.text)
    parts = tuple(one for part in told.parts if (one := _part(part, part.figure.text)))
    return (
        DrawnSum(told.total.number.when, total, parts)
        if total and len(parts) == len(told.parts)
        else None
    )


def _part(part: SumPart, name: str) -> DrawnPart | None:
    low = part.number.minimum
    if low is None or low != part.number.maximum:
        return None
    who = ": ".join(text for text in (name, " and ".join(speakers(part.statement))) if text)
    return DrawnPart(Caption(part.number.text, who, statement_path(part.statement)), low)
