"""Expressions that are compiled when they are first used (``letters/expressions.py``)."""

import gc
import importlib
import pkgutil
import re

import pytest

import generator.checks
import generator.text
from generator.text.letters.expressions import expression


def test_every_expression_can_be_compiled() -> None:
    """Each expression of the readers and rules is a right one, also where no run needs it."""
    for room in (generator.text, generator.checks):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            importlib.import_module(module.name)
    kind = type(expression(""))
    found = [one for one in gc.get_objects() if isinstance(one, kind)]
    assert len(found) > 500
    for one in found:
        one.search("")


def test_an_expression_is_what_was_compiled() -> None:
    """It finds, replaces and tells of itself as the compiled one does."""
    late, now = expression("(a)(?P<b>B)", re.IGNORECASE), re.compile("(a)(?P<b>B)", re.IGNORECASE)
    assert late.sub("x", "abcab") == now.sub("x", "abcab") == "xcx"
    assert [one.span() for one in late.finditer("abAB")] == [(0, 2), (2, 4)]
    assert (late.pattern, late.flags, late.groupindex) == (now.pattern, now.flags, now.groupindex)
    with pytest.raises(re.error):
        expression("(").search("")
