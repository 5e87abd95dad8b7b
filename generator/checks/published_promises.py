"""Rules of the link stage (L) that warn of what a change makes of published words: those of the
register, and those under the id of a statement or a record.

They compare two states of the content. Neither can be told from a correction with certainty.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from generator.archive.published_addresses import statement_end
from generator.archive.references import Claim, claims_in
from generator.checks.other_records import alike, passages, replaced_records
from generator.content.load import REDIRECTS_PATH, Content
from generator.diagnostics.diagnostic import Finding, Severity, Span, rule
from generator.model.registers import Removed, RemovedStatement
from generator.model.statements import Fact, Observation


@rule("L126", "register-reworded", Severity.WARNING)
def register_reworded(
    before: Content, after: Content, told: Collection[str] = ()
) -> Iterator[Finding]:
    """What was published of something removed, and would read otherwise.

    What: content/redirects.yaml said on which day and why a record or a statement was removed. Now
        it gives another day or reason, says instead that it has moved, or says nothing. Only
        `factsheets diff` can see it.
    Why: It is all that is left at that address; who followed a link there has read it.
    Example: why: Withdrawn. becomes why: Said twice.
    Instead: why: Withdrawn. stays, unless it was wrong.
    """
    for name, was, now, leads, field in (*_records(before, after), *_statements(before, after)):
        if name in told or (now and (now.on, now.why) == (was.on, was.why)):
            continue
        thing = "statement" if "/" in name else "record"
        message = f'the {thing} "{name}" was removed on {was.on.text}, "{was.why}"'
        if now:
            fix = f"Give the item for {name} in {field}: of {REDIRECTS_PATH} its old day and reason"
            yield Finding(
                Span(REDIRECTS_PATH),
                f'{message}, and would be on {now.on.text}, "{now.why}".',
                f"{fix}, unless they were wrong.",
            )
        elif leads:
            to = f"moved{field.removeprefix('removed')}:"
            yield Finding(
                Span(REDIRECTS_PATH),
                f'{message}, and would lead to "{leads}".',
                f"Take {name}: {leads} out of {to} of {REDIRECTS_PATH}, and give {field}: its item "
                f'for {name} again, unless "{leads}" is what was removed.',
            )
        else:
            yield Finding(
                Span(REDIRECTS_PATH),
                f"{message}, and nothing would say so.",
                f"Give {field}: of {REDIRECTS_PATH} its item for {name} again.",
            )


_Line = tuple[str, Removed | RemovedStatement, Removed | RemovedStatement | None, str, str]


def _records(before: Content, after: Content) -> Iterator[_Line]:
    """The removed records: what was said of each, what is now, and where it leads on to. That an
    address has nothing at all is an error of its own."""
    now = {(one.kind, one.id): one for one in after.redirects.removed}
    there = {entry.id for entry in after.entries} | after.broken
    for was in before.redirects.removed:
        item, leads = now.get((was.kind, was.id)), after.redirects.moved.get(was.id, "")
        if was.id not in there and (item or leads):
            yield was.id, was, item, leads, "removed"


def _statements(before: Content, after: Content) -> Iterator[_Line]:
    """The same of removed statements; on a page that is there, an error tells of no line."""
    now = {one.statement: one for one in after.redirects.removed_statements}
    there = _claims(after)
    pages = {entry.id for entry in after.entries} | after.broken
    for was in before.redirects.removed_statements:
        ref = was.statement
        item, leads = now.get(ref), after.redirects.moved_statements.get(ref, "")
        page = statement_end(after, ref).partition("/")[0]
        if ref not in there and (item or leads or page not in pages):
            yield ref, was, item, leads, "removed_statements"


@rule("L127", "replaced-whole", Severity.WARNING)
def replaced_whole(before: Content, after: Content) -> Iterator[Finding]:
    """An id under which something else stands than before.

    What: Of a statement's quotes no passage is left, and of its text less than half; of an
        observation another number stands there. A corrected text, a corrected number and another
        quote for the same text are none of it. Or nothing of a record is left: not its name or
        another of its names, nor half of what it says of itself; no passage that it quotes, no
        statement of its positions; of an article no text and no address. That half of its name is
        left does not count where all statements are others, and all articles too, or the kind of
        actor, the day, the unit. An actor of whom nothing is stated is the same one as long as
        the same statements or articles name it. Only `factsheets diff` can see it.
    Why: The id is a permalink, and the name of the entry in feeds: who cited the old statement
        would be found to cite the new one.
    Example: The fact "held" says that 58 people are held, and then that a bridge was closed.
    Instead: The new fact has an id of its own, and removed_statements: of content/redirects.yaml
        says what became of "held".
    """
    others = set[str]()
    for name, entry in replaced_records(before, after):
        others.add(name)
        yield Finding(
            entry.span(),
            f'"{name}" is another record now: nothing of the old one is left.',
            f"If it is another one, give it an id of its own, and add {{id: {name}, kind: "
            f"{entry.kind}, on: …, why: …}} to the list removed: of {REDIRECTS_PATH}. If it is the "
            "old one, corrected, leave it.",
        )
    yield from _replaced_statements(before, after, others)


def _replaced_statements(
    before: Content, after: Content, others: Collection[str]
) -> Iterator[Finding]:
    """What is said otherwise, but for what the records ``others`` say, which are others now."""
    was, now = _claims(before), _claims(after)
    elsewhere = set(map(_quotes, now.values()))
    for ref, old in was.items():
        at = ref if ref in now else _along(before, after, ref)
        new = now.get(at)
        # That of what has another id is an error of its own.
        if (
            new
            and new.entry.id not in others
            and _quotes(old) not in elsewhere
            and _another(old, new)
        ):
            left = (
                "not its number" if isinstance(new.statement, Observation) else "little of its text"
            )
            yield Finding(
                new.entry.span(*new.path),
                f'"{at}" says something else now: none of its quotes and {left} is left.',
                "If it is another statement, give it an id of its own, and add {statement: "
                f"{at}, on: …, why: …}} to the list removed_statements: of {REDIRECTS_PATH}, or "
                f"{at}: NEW to the end of moved_statements:, if another one says what it said. "
                "If it is the old one, corrected, leave it.",
            )


def _claims(content: Content) -> Mapping[str, Claim]:
    return {claim.ref: claim for entry in content.entries for claim in claims_in(entry)}


def _along(before: Content, after: Content, ref: str) -> str:
    """The ref of what went along with its renamed record; "" for none."""
    record, _, anchor = ref.partition("/")
    to = after.redirects.moved.get(record, "")
    new = to and to not in {entry.id for entry in before.entries}
    return f"{to}/{anchor}" if new and ref not in after.redirects.moved_statements else ""


def _quotes(claim: Claim) -> frozenset[str]:
    return frozenset(one.quote for one in claim.statement.evidence)


def _another(old: Claim, new: Claim) -> bool:
    """Whether nothing of a statement is left."""
    if _quotes(old) & _quotes(new) or _same_said(old.statement, new.statement):
        return False
    return not _passages(old) & _passages(new)


def _same_said(old: Fact | Observation, new: Fact | Observation) -> bool:
    if isinstance(old, Observation) and isinstance(new, Observation):
        numbers = [(one.value, one.low, one.high, one.words) for one in (old, new)]
        return numbers[0] == numbers[1]
    if isinstance(old, Fact) and isinstance(new, Fact):
        return alike(old.text, new.text)
    return False


def _passages(claim: Claim) -> set[str]:
    return {run for one in claim.statement.evidence for run in passages(one.quote)}


RULES: Final = (register_reworded, replaced_whole)
