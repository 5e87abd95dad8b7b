"""All rules, and the check of a whole archive.

A rule takes the archive and yields what it finds; it never raises, whatever the content.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.checks import (
    attribution,
    coverage,
    dates,
    evidence,
    links,
    numbers,
    records,
    redirects,
    series,
    wording,
)
from generator.checks import number_forms as numberforms
from generator.content.file_rules import FILE_RULES
from generator.content.shape import SHAPE_RULES
from generator.content.yaml_rules import YAML_RULES
from generator.diagnostics.diagnostic import Diagnostic

RULES: Final = (
    *links.RULES,
    *records.RULES,
    *evidence.RULES,
    *numbers.RULES,
    *numberforms.RULES,
    *series.RULES,
    *dates.RULES,
    *attribution.RULES,
    *wording.RULES,
    *coverage.RULES,
    *redirects.RULES,
)
ALL_RULES: Final = (*YAML_RULES, *SHAPE_RULES, *FILE_RULES, *RULES, redirects.lost_address)


def check(archive: Archive) -> Iterator[Diagnostic]:
    """Everything that is wrong with the linked content, in the order of the rules."""
    for rule in RULES:
        yield from rule(archive)
