"""The rules of the link stage (L), second part: how records stand to each other.

One thing in the world is one record, and every record hangs together with the others.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.checks.locations import finding
from generator.content.load import Entry
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, Severity, Span, rule
from generator.model.records import Figure
from generator.model.vocabulary import Kind


@rule("L110", "duplicate-id")
def duplicate_id(archive: Archive) -> Iterator[Finding]:
    """Two records with one id.

    What: Files in two folders have the same name.
    Why: A link names an id only; it could not tell which of the two is meant.
    Example: content/actors/axios.yaml and content/sources/axios.yaml
    Instead: content/actors/axios.yaml and content/sources/axios-direct-talks.yaml
    """
    first: dict[str, Entry] = {}
    for entry in archive.content.entries:
        if entry.id in first:
            yield Finding(
                Span(entry.document.path),
                f'the id "{entry.id}" is also that of {first[entry.id].document.path}.',
                "Rename one of the two files, and the references to it.",
            )
        first.setdefault(entry.id, entry)


@rule("L111", "lookalike-id", Severity.WARNING)
def lookalike_id(archive: Archive) -> Iterator[Finding]:
    """Ids that differ by hyphens only.

    What: Two ids are the same but for their hyphens.
    Why: They are easily taken for each other, and are probably two records of one thing.
    Example: al-qassam-brigades and alqassam-brigades
    Instead: One record.
    """
    first: dict[str, Entry] = {}
    for entry in archive.content.entries:
        plain = entry.id.replace("-", "")
        other = first.setdefault(plain, entry)
        if other.id != entry.id:
            yield Finding(
                Span(entry.document.path),
                f'the id "{entry.id}" differs from "{other.id}" by hyphens only.',
                "If both are the same thing, keep one record; otherwise give one a clearer id.",
            )


@rule("L112", "same-name", Severity.WARNING)
def same_name(archive: Archive) -> Iterator[Finding]:
    """Two records with one name.

    What: A record's name is also the name of another record of its kind, or the alias of another
        actor; case and Unicode form make no difference.
    Why: They are probably two records of one thing, and a reader cannot tell them apart.
    Example: name: Hamas in hamas.yaml, aliases: [HAMAS] in islamic-resistance-movement.yaml
    Instead: One record, with the other name among its aliases.
    """
    bearers: dict[tuple[Kind, str], list[_Bearer]] = defaultdict(list)
    for entry in archive.content.entries:
        for bearer in _bearers(archive, entry):
            bearers[entry.kind, folded_name(bearer.name)].append(bearer)
    for found in bearers.values():
        # One word may be an alias of two: outlets write "Washington" for several actors.
        first = next((bearer for bearer in found if bearer.path == ("name",)), None)
        for bearer in found:
            if first and bearer.entry.id != first.entry.id:
                yield finding(
                    bearer.entry,
                    bearer.path,
                    f'"{bearer.name}" is also the name of the {first.entry.kind} '
                    f'"{first.entry.id}".',
                    "If both are the same thing, keep one record; otherwise make the names differ.",
                )


@dataclass(frozen=True, slots=True)
class _Bearer:
    """A name in its place."""

    entry: Entry
    path: tuple[Step, ...]
    name: str


def _bearers(archive: Archive, entry: Entry) -> Iterator[_Bearer]:
    """A record's own name; of an actor also the aliases, for those of others are common nouns."""
    names = archive.index.outline(entry).names
    for name in names[:1]:
        yield _Bearer(entry, ("name",), name)
    for index, alias in enumerate(names[1:] if entry.kind is Kind.ACTOR else ()):
        yield _Bearer(entry, ("aliases", index), alias)


def folded_name(name: str) -> str:
    """The name without differences of case, Unicode form and white space (UAX #15, NFKC)."""
    if name.isascii():
        return " ".join(name.lower().split())
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


@rule("L113", "orphan-record", Severity.WARNING)
def orphan_record(archive: Archive) -> Iterator[Finding]:
    """A record that hangs together with nothing.

    What: An actor, event or figure carries no statement and no other record names it; or nothing
        is cited from a source.
    Why: Its page would be empty, and no page would lead to it.
    Example: An actor without facts whom nothing mentions.
    Instead: A fact with evidence, or a link such as [[adam-boehler]] in another record.
    """
    for entry in archive.content.entries:
        if entry.kind is Kind.SOURCE:
            if not _is_cited(archive, entry):
                yield Finding(
                    Span(entry.document.path),
                    "nothing is cited from this source.",
                    "Add facts whose evidence names it, or delete the record.",
                )
        elif entry.kind is Kind.QUESTION:
            continue  # it hangs together with what it asks about
        elif not archive.index.outline(entry).claims and not _named_elsewhere(archive, entry):
            yield Finding(
                Span(entry.document.path),
                f"this {entry.kind} carries no statement, and no other record names it.",
                "Add a fact with evidence, link to it from another record, or delete it.",
            )


def _is_cited(archive: Archive, source: Entry) -> bool:
    outlines = map(archive.index.outline, archive.index.named_by(source.id))
    return any(source.id in outline.cited for outline in outlines)


def _named_elsewhere(archive: Archive, entry: Entry) -> bool:
    return any(other.id != entry.id for other in archive.index.named_by(entry.id))


@rule("L115", "circular-part-of")
def circular_part_of(archive: Archive) -> Iterator[Finding]:
    """Events or figures that are part of each other.

    What: Following "part_of" leads back to the event or the figure it started from.
    Why: Of two only one can be the whole.
    Example: a is part of b, and b is part of a.
    Instead: Only the smaller event names the larger one.
    """
    wholes: dict[str, tuple[str, ...]] = {}
    for entry in archive.content.entries:
        wholes[entry.id] = archive.outline(entry).wholes
    for circle in circles(wholes):
        yield finding(
            archive.entries[circle[0]],
            ("part_of",),
            f"these are part of each other: {' → '.join((*circle, circle[0]))}.",
            'Take the one that is not the whole out of "part_of".',
        )


@rule("L116", "circular-sum")
def circular_sum(archive: Archive) -> Iterator[Finding]:
    """Figures that are sums of each other.

    What: Following "sums" leads back to the figure it started from.
    Why: A number cannot be a part of its own part.
    Example: held = dead + alive, and dead = held + unknown
    Instead: Only the total has "sums".
    """
    parts = {
        entry.id: tuple(part for closure in entry.record.sums for part in closure.of)
        for entry in archive.of_kind(Kind.FIGURE)
        if isinstance(entry.record, Figure)
    }
    for circle in circles(parts):
        yield finding(
            archive.entries[circle[0]],
            ("sums",),
            f"these figures are sums of each other: {' → '.join((*circle, circle[0]))}.",
            'Keep "sums" in the total only.',
        )


def circles(steps: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """The circles of a graph, one for each step that leads back, from its first node on.

    A node that leads to itself is none. Every step is walked once, whatever the shape.
    """
    seen: set[str] = set()
    for start in sorted(steps):
        trail: dict[str, Iterator[str]] = {}
        node: str | None = None if start in seen else start
        while node is not None or trail:
            if node is not None:
                seen.add(node)
                trail[node] = iter(steps[node])
            here = next(reversed(trail))
            node = None
            for step in trail[here]:
                if step in trail and step != here:
                    nodes = tuple(trail)
                    yield _turned(nodes[nodes.index(step) :])
                elif step in steps and step not in seen:
                    node = step
                    break
            else:
                del trail[here]


def _turned(circle: tuple[str, ...]) -> tuple[str, ...]:
    first = circle.index(min(circle))
    return circle[first:] + circle[:first]


RULES: Final = (
    duplicate_id,
    lookalike_id,
    same_name,
    orphan_record,
    circular_part_of,
    circular_sum,
)
