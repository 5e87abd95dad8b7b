"""Fractions such as 1/3, which no decimal number is."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any, Final

from pydantic import ValidatorFunctionWrapHandler
from pydantic_core import PydanticCustomError

_FORM: Final = re.compile(r"(-?[0-9]{1,12})/([0-9]{1,12})")


class Ratio(Decimal):
    """A fraction as the nearest decimal, to be compared and drawn, with its exact value.

    In words and data it is written as it is: ``1/3``.
    """

    fraction: Fraction

    @classmethod
    def of(cls, fraction: Fraction) -> Ratio:
        """The ratio with this exact value."""
        made = cls(Decimal(fraction.numerator) / fraction.denominator)
        made.fraction = fraction
        return made

    def __format__(self, spec: str, context: Context | None = None, /) -> str:
        return f"{self.fraction.numerator}/{self.fraction.denominator}"


def read_ratio(value: Any, read: ValidatorFunctionWrapHandler) -> Decimal:
    """A fraction as a ``Ratio``; a whole one, and anything else, as ``read`` has it."""
    if isinstance(value, Ratio):
        return value
    ratio = ratio_of(value)
    if ratio is None:
        number: Decimal = read(value)
        return number
    return ratio


def ratio_of(value: Any) -> Decimal | None:
    """The fraction that a text writes; ``None`` where it writes none."""
    found = _FORM.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None
    above, below = int(found[1]), int(found[2])
    if not below:
        raise PydanticCustomError("number", "not a plain number")
    fraction = Fraction(above, below)
    return Decimal(fraction.numerator) if fraction.denominator == 1 else Ratio.of(fraction)
