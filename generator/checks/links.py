"""The rules of the link stage (L), first part: what a reference may name.

Records that could not be read are not reported a second time where they are named.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim, Reference, Role, claims_in
from generator.checks.locations import finding, labels_in, prose_in
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.vocabulary import Kind
from generator.text.links.wikilinks import stray_marks

# Guessing what was meant costs a comparison with every id, and nobody reads a thousand guesses.
GUESSES_MAX: Final = 100
FACT_GUESSES_MAX: Final = 20
FACTS_GUESSED_FROM_MAX: Final = 1000
# A statement of a record may name the record as its speaker; these must lead elsewhere.
_ELSEWHERE: Final = frozenset({Role.MENTION, Role.RELATION, Role.PART_OF, Role.SUM, Role.SUBJECT})


@rule("L101", "dangling-link")
def dangling_link(archive: Archive) -> Iterator[Finding]:
    """A reference to a record that is not there.

    What: An id is named that no record has.
    Why: The link would lead nowhere, and the statement would be missing on the page it belongs to.
    Example: publisher: middle-east-monitr
    Instead: publisher: middle-east-monitor
    """
    told = 0
    for reference in archive.references:
        known = reference.target in archive.entries or reference.target in archive.content.broken
        if known:
            continue
        told += 1
        meant = _meant(reference.target, archive) if told <= GUESSES_MAX else ""
        yield finding(
            reference.entry,
            reference.path,
            f'no record has the id "{reference.target}".',
            f"{meant}Write the id of a record, or add one with `factsheets new`.",
            reference.target,
        )


def _meant(name: str, archive: Archive) -> str:
    moved = archive.content.redirects.moved.get(name)
    if moved:
        return f'It is called "{moved}" now. '
    near = difflib.get_close_matches(name, archive.entries, n=1)
    return f'Did you mean "{near[0]}"? ' if near else ""


@rule("L102", "wrong-kind")
def wrong_kind(archive: Archive) -> Iterator[Finding]:
    """A reference to a record of another kind.

    What: A field names a record that exists, but not of the kind that may stand there.
    Why: An event cannot say anything, and a person cannot be part of an event's timeline.
    Example: by: us-hamas-talks-doha
    Instead: by: adam-boehler
    """
    for reference in archive.references:
        entry = archive.entries.get(reference.target)
        if entry is None or entry.kind in reference.kinds:
            continue
        wanted = " or ".join(_noun(kind) for kind in Kind if kind in reference.kinds)
        yield finding(
            reference.entry,
            reference.path,
            f'"{reference.target}" is {_noun(entry.kind)}; here only {wanted} can be named.',
            f"Write the id of {wanted}.",
            reference.target,
        )


def _noun(kind: Kind) -> str:
    return f"{'an' if kind.value[0] in 'ae' else 'a'} {kind}"


@rule("L103", "self-link")
def self_link(archive: Archive) -> Iterator[Finding]:
    """A record that names itself.

    What: A text links to the page it stands on, or a record is its own part, sum or relation.
    Why: Such a link leads the reader nowhere, and nothing is a part of itself.
    Example: In content/actors/hamas.yaml, text: "[[hamas]] demands an end to the war."
    Instead: text: Hamas demands an end to the war.
    """
    for reference in archive.references:
        if reference.target != reference.entry.id or reference.role not in _ELSEWHERE:
            continue
        if not reference.fact:
            yield finding(
                reference.entry,
                reference.path,
                f'this names the record "{reference.target}" in that record itself.',
                "Write the name without the brackets."
                if reference.role is Role.MENTION
                else "Name another record, or take the line out.",
                f"[[{reference.target}" if reference.role is Role.MENTION else reference.target,
            )


@rule("L104", "dangling-fact-link")
def dangling_fact_link(archive: Archive) -> Iterator[Finding]:
    """A link to a statement that is not there.

    What: [[record/fact]], a position of a question, or the status of an event names a record that
        exists and a fact that it does not have.
    Why: The link would lead to the top of the page instead of the fact, and nobody would take the
        position or vouch for the status.
    Example: text: "See [[us-hamas-talks-doha/hold]]."
    Instead: text: "See [[us-hamas-talks-doha/held]]."
    """
    told = 0
    for reference in archive.references:
        if reference.fact and _lacks_fact(archive, reference):
            told += 1
            ref = f"{reference.target}/{reference.fact}"
            yield finding(
                reference.entry,
                reference.path,
                f'"{reference.target}" has no fact "{reference.fact}".',
                _facts_of(archive, reference, guess=told <= FACT_GUESSES_MAX),
                ref,
            )


def _lacks_fact(archive: Archive, reference: Reference) -> bool:
    entry = archive.entries.get(reference.target)
    if entry is None or entry.kind not in reference.kinds:
        return False  # which is told already
    ref = f"{reference.target}/{reference.fact}"
    return ref not in archive.claims


def _facts_of(archive: Archive, reference: Reference, *, guess: bool) -> str:
    """The fix that offers the facts that a record has, the nearest first."""
    record_id = reference.target
    known = [claim.statement.id for claim in archive.claims_of(record_id)]
    guess = guess and len(known) <= FACTS_GUESSED_FROM_MAX
    near = difflib.get_close_matches(reference.fact, known, n=1) if guess else []
    if near:
        return f'Did you mean "{record_id}/{near[0]}"?'
    if not known:
        return f'"{record_id}" has no facts yet; link to the record alone.'
    more = ", …" if len(known) > 8 else ""
    return f"It has: {', '.join(known[:8])}{more}."


@rule("L105", "stray-brackets")
def stray_brackets(archive: Archive) -> Iterator[Finding]:
    """Brackets that make no link.

    What: [[ or ]] stands in a text, but not as [[id]], [[id|label]] or [[id/fact]]; or it stands
        in a field that has no links, such as a name.
    Why: The reader would see the brackets.
    Example: text: "[[Hamas]] demands an end to the war."
    Instead: text: "[[hamas|Hamas]] demands an end to the war."
    """
    for entry in archive.content.entries:
        for passage in (*prose_in(entry), *labels_in(entry)):
            if not passage.linked and ("[[" in passage.text or "]]" in passage.text):
                yield finding(
                    entry,
                    passage.path,
                    f'"{passage.path[-1]}" has no links, so the reader would see these brackets.',
                    "Write plain words without [[ and ]].",
                    "[[" if "[[" in passage.text else "]]",
                )
            elif passage.linked and stray_marks(passage.text):
                yield finding(
                    entry,
                    passage.path,
                    "these double brackets make no link.",
                    "Write [[id]], [[id|label]] or [[id/fact]], with the id in small letters.",
                )


@rule("L106", "duplicate-fact-id")
def duplicate_fact_id(archive: Archive) -> Iterator[Finding]:
    """A fact id given twice.

    What: Two facts or observations of one record have the same id.
    Why: The id is the statement's permanent address; one of the two could not be reached.
    Example: Two facts with id: held
    Instead: id: held and id: held-in-doha
    """
    for entry in archive.content.entries:
        first: dict[str, Claim] = {}
        for claim in claims_in(entry):
            name = claim.statement.id
            if name in first:
                line = entry.span(*first[name].path, "id").line
                yield finding(
                    entry,
                    (*claim.path, "id"),
                    f'the id "{name}" is here and already on line {line}.',
                    "Give one of the two another id.",
                )
            first.setdefault(name, claim)


RULES: Final = (
    dangling_link,
    wrong_kind,
    self_link,
    dangling_fact_link,
    stray_brackets,
    duplicate_fact_id,
)
