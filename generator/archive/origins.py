"""Where reports come from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """One first-hand report: the outlet that got it from the speaker, and the articles with it."""

    outlet: str
    sources: tuple[str, ...]
