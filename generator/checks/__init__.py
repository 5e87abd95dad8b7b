"""All rules, and the check of a whole archive.

Layer 2. A rule takes the archive and yields what it finds; it never raises, whatever the content.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive import Archive
from generator.checks import (
    attribution,
    coverage,
    dates,
    evidence,
    links,
    numberforms,
    numbers,
    records,
    redirects,
    series,
    wording,
)
from generator.diagnostics import Diagnostic
from generator.filerules import FILE_RULES
from generator.shape import SHAPE_RULES
from generator.yamlrules import YAML_RULES

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
