"""The rule of the number stage (N) for figures that count a part of another one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.bounds import bounds_of
from generator.archive.references import Claim
from generator.checks.locations import finding
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.records import Figure
from generator.model.statements import Observation
from generator.model.vocabulary import Kind


@rule("N131", "part-above-whole")
def part_above_whole(archive: Archive) -> Iterator[Finding]:
    """A part that is greater than its whole.

    What: A number of a figure that is part of another lies above a number of the whole, in the same
        article and as of the same date.
    Why: A part is never greater than its whole; one of the numbers, or "part_of", is wrong.
    Example: 390 of a figure that is part of one with 370
    Instead: 131
    """
    for entry in archive.of_kind(Kind.FIGURE):
        figure = entry.record
        if not isinstance(figure, Figure) or not figure.part_of:
            continue
        for claim in archive.claims_of(entry.id):
            for whole in archive.claims_of(figure.part_of):
                if _is_above(claim, whole):
                    yield finding(
                        entry,
                        claim.path,
                        f"this number lies above {whole.ref}, of which it counts a part.",
                        'Correct one of the two numbers, or take "part_of" out.',
                    )


def _is_above(part: Claim, whole: Claim) -> bool:
    """Whether a part certainly exceeds a whole that one article gives for the same date."""
    one, other = part.statement, whole.statement
    if not isinstance(one, Observation) or not isinstance(other, Observation):
        return False
    dates = [seen.as_of.text if seen.as_of else "" for seen in (one, other)]
    sources = [{item.source for item in seen.evidence} for seen in (one, other)]
    if dates[0] != dates[1] or sources[0].isdisjoint(sources[1]):
        return False
    least, most = bounds_of(one)[0], bounds_of(other)[1]
    return least is not None and most is not None and least > most


RULES: Final = (part_above_whole,)
