"""What a reported number leaves open."""

from __future__ import annotations

from decimal import Decimal

from generator.model.statements import Observation
from generator.model.vocabulary import Qualifier


def bounds_of(seen: Observation) -> tuple[Decimal | None, Decimal | None]:
    """The interval that the source's words leave open; ``None`` is an open side.

    Of a point estimate with an interval it is the interval.
    """
    if seen.low is not None or seen.high is not None or seen.value is None:
        return seen.low, seen.high
    if seen.qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
        return seen.value, None
    if seen.qualifier in (Qualifier.AT_MOST, Qualifier.FEWER_THAN, Qualifier.ALMOST):
        return None, seen.value
    return seen.value, seen.value
