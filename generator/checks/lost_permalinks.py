"""The permalinks of statements that a change would kill, or lead to another statement."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.archive.published_addresses import (
    published_refs,
    statement_departures,
    statement_ends,
    statement_now,
)
from generator.archive.references import Claim, claims_in
from generator.content.load import REDIRECTS_PATH, Content


@dataclass(frozen=True, slots=True)
class Loss:
    """An address that would be lost, by its old id or ref. Where one line of the register's
    ``field`` sets it right, that leads to ``target``, and ``help`` is what else is to do; otherwise
    ``help`` is the fix. ``likely`` is where it may have gone to."""

    old: str
    message: str
    help: str = ""
    target: str = ""
    field: str = "moved_statements"
    likely: str = ""

    def fix(self, after: Content) -> str:
        """What to do, in a state of the content."""
        if not self.target:
            return self.help
        redirects = after.redirects
        lines = redirects.moved if self.field == "moved" else redirects.moved_statements
        return (
            f"{register_line(self.old, self.target, lines.get(self.old), self.field)}{self.help}."
        )


def taken_again(before: Content, after: Content, told: Collection[str]) -> Iterator[Loss]:
    """Tells of the old refs that led on, and are another statement's now; what is renamed back has
    its own again. The old ids of records are ``told`` of."""
    was, now, lines_now = _State.of(before), _State.of(after), after.redirects.moved_statements
    lines = before.redirects.moved_statements
    # What the register has no line on led elsewhere along with its record.
    along = {
        ref: at
        for ref in sorted(published_refs(before) - was.claims.keys() - lines.keys())
        if ref.partition("/")[0] not in told
        if (at := was.end(ref)) != ref and (at in was.claims or at in now.removed)
    }
    for old, new in {**along, **lines}.items():
        if old in now.claims and old not in lines_now and now.end(new) != old:
            yield taken("statement", old, new, now.end(new))


def taken(thing: str, old: str, led: str, target: str) -> Loss:
    """An old id that led to something, and that another record or statement has now."""
    field = "moved" if thing == "record" else "moved_statements"
    return Loss(
        old,
        f'"{old}" led to "{led}", and another {thing} would have that id.',
        f"Give the new {thing} another id. Then {field}: of {REDIRECTS_PATH} must have one line "
        f"for {old}, which is {old}: {target}.",
    )


@dataclass(frozen=True)
class _State:
    """A state of the content: its statements, those that the register tells of as removed, where
    each ref leads to, and the records that are there or cannot be read."""

    content: Content
    claims: Mapping[str, Claim]
    removed: frozenset[str]
    end: Callable[[str], str]
    records: frozenset[str]

    @classmethod
    def of(cls, content: Content) -> _State:
        claims = {claim.ref: claim for entry in content.entries for claim in claims_in(entry)}
        departed = statement_departures(content)
        removed = frozenset(one.ref for one in departed if not one.target)
        records = frozenset(entry.id for entry in content.entries)
        return cls(content, claims, removed, statement_ends(content), records)

    def lost(self, ref: str) -> bool:
        """Whether nothing answers for a ref, though the page is there on which it would be."""
        end = self.end(ref)
        known = end in self.claims or end in self.removed or ref in self.removed
        return not known and end.partition("/")[0] in self.records


def lost_statements(before: Content, after: Content, told: Collection[str]) -> Iterator[Loss]:
    """Tells of the refs that would lead nowhere, or to something else than they did; but for those
    of the records that are ``told`` of, and those behind their old ids."""
    was, now = _State.of(before), _State.of(after)
    named = [ref for ref in sorted(was.claims) if ref.partition("/")[0] not in told]
    own = {ref: [*_lost_statement(ref, was, now)] for ref in named}
    for found in own.values():
        yield from found
    wrong: dict[str, Loss] = {}
    # What is another's now is told of as taken.
    for ref in sorted(published_refs(before) - was.claims.keys() - now.claims.keys()):
        at = was.end(ref)
        if ref.partition("/")[0] in told:
            continue
        if at in was.claims:
            # What it led to is told of by itself.
            if not own.get(at, True) and now.end(ref) != now.end(at):
                wrong[ref] = _astray(ref, at, now)
        elif now.lost(ref) and not was.lost(ref):
            record = statement_now(after, ref).partition("/")[0]
            same = at if at in now.removed else ""
            wrong[ref] = _lost(ref, same or f"{record}/NEW", now, sure=bool(same))
        elif at in now.removed and now.end(ref) in now.claims:
            wrong[ref] = _astray(ref, at, now)
    # What leads on by way of another ref is right again with that one.
    yield from (found for ref, found in wrong.items() if _told(now.content).get(ref) not in wrong)


def _lost_statement(ref: str, was: _State, now: _State) -> Iterator[Loss]:
    """Tells of a statement that was there, if nothing or another one answers for it."""
    end = now.end(ref)
    record = end.partition("/")[0]
    if now.lost(ref):
        same = _same_statement(was, now, ref, record)
        other = "" if same else _under_another(ref, was, now)
        lost = _lost(ref, same or f"{record}/NEW", now, sure=bool(same))
        yield replace(lost, help=_give_back(ref, other, now)) if other else lost
    elif end in now.claims and ref not in (end, *_told(now.content)):
        # It went along with its record, into one that has another statement of the same id.
        if _quotes(was.claims[ref]) <= _quotes(now.claims[end]):
            return
        same = _same_statement(was, now, ref, record)
        if end not in was.claims and not same:
            return
        line = register_line(ref, f"{record}/NEW", _told(now.content).get(ref))
        yield Loss(
            ref,
            f'the permalink of the statement "{ref}" would lead to "{end}", which '
            f"{'was' if end in was.claims else 'is'} another statement.",
            "" if same else f"{line}, or, if both say the same, {ref}: {end}.",
            same,
        )
    elif end == ref and ref in now.claims:
        yield from _taken_at_once(ref, was, now)


def _taken_at_once(ref: str, was: _State, now: _State) -> Iterator[Loss]:
    """Tells of the id of a statement that has another one now, if a new one has it; before, no line
    told of it."""
    old, new = was.claims[ref], now.claims[ref]
    if _quotes(old) & _quotes(new) or _but_evidence(old) == _but_evidence(new):
        return
    if same := _same_statement(was, now, ref):
        line = register_line(ref, same, _told(now.content).get(ref))
        yield Loss(
            ref,
            f'"{ref}" was the id of the statement "{same}", and another one would have it.',
            f"Give the new statement another id. {line}.",
        )
    elif other := _exchanged(ref, was, now):
        yield Loss(
            ref,
            f'"{ref}" was the id of the statement that has the id "{other}" now.',
            f"Give it {ref} again, and each statement its own id.",
        )


def _exchanged(ref: str, was: _State, now: _State) -> str:
    """The id that a statement has now which was another's before, as its own is another's now; ""
    for none. Its quotes tell it."""
    quotes = _quotes(was.claims[ref])
    for one, claim in now.claims.items():
        before = was.claims.get(one)
        if before and quotes and _quotes(claim) == quotes and not _quotes(before) & quotes:
            return one
    return ""


def _under_another(ref: str, was: _State, now: _State) -> str:
    """The id of a statement of before which another one has now that has none of its own any more;
    "" for none. Its quotes tell it."""
    quotes = _quotes(was.claims[ref])
    for one, before in was.claims.items():
        claim = now.claims.get(one)
        if claim and quotes and _quotes(claim) == quotes and not _quotes(before) & quotes:
            return one if _but_evidence(before) != _but_evidence(claim) else ""
    return ""


def _give_back(ref: str, other: str, now: _State) -> str:
    """What to do with a statement that has the id of one that went."""
    return (
        f'Give "{other}" the id {ref} again, for it has its quotes, and add {{statement: {other}, '
        f"on: …, why: …}} to the list removed_statements: of {REDIRECTS_PATH}. Or, if the two have "
        f"become one: {register_line(ref, other, _told(now.content).get(ref))}."
    )


def _but_evidence(claim: Claim) -> object:
    return claim.statement.model_copy(update={"evidence": ()})


def _told(after: Content) -> Mapping[str, str]:
    return after.redirects.moved_statements


def _astray(ref: str, at: str, now: _State) -> Loss:
    """What led to a statement, and would lead elsewhere than that does now."""
    end, leads = now.end(at), now.end(ref)
    where = f'to "{leads}"' if leads in now.claims else "nowhere"
    message = f'the permalink "{ref}" of the statement "{at}" would lead {where}.'
    return Loss(ref, message, target=end)


def _lost(ref: str, target: str, now: _State, *, sure: bool) -> Loss:
    message = f'the permalink of the statement "{ref}" would lead nowhere.'
    if sure:
        return Loss(ref, message, target=target)
    removed = f"{{statement: {ref}, on: …, why: …}} to the list removed_statements:"
    moved = f"{ref}: {target} to the end of moved_statements:"
    out, there = "", _told(now.content).get(ref)
    if there:
        # A line that leads nowhere goes, whichever of the two takes its place.
        out, moved = f"Take {ref}: {there} out of moved_statements:. ", f"{ref}: {target} there"
    return Loss(
        ref,
        message,
        f"{out}Add {removed} of {REDIRECTS_PATH}, or, if it has another id now, {moved}.",
    )


def register_line(old: str, target: str, there: str | None, field: str = "moved_statements") -> str:
    """How to make a field of the register lead from an id to another, where its line for it, if
    any, leads elsewhere."""
    if there:
        return f"Write {old}: {target} in {field}: of {REDIRECTS_PATH}, not {there}"
    end = "the end of " if field == "moved_statements" else ""
    return f"Add {old}: {target} to {end}{field}: of {REDIRECTS_PATH}"


def _same_statement(was: _State, now: _State, ref: str, record: str = "") -> str:
    """The new statement that has all quotes of an old one: of its record, or else the only one of
    all other records; "" for none."""
    quotes = _quotes(was.claims[ref])
    same = [
        one
        for one, claim in now.claims.items()
        if quotes and one not in was.claims and quotes == _quotes(claim)
    ]
    own = [one for one in same if now.claims[one].entry.id == record]
    return own[0] if own else same[0] if len(same) == 1 else ""


def _quotes(claim: Claim) -> frozenset[str]:
    return frozenset(evidence.quote for evidence in claim.statement.evidence)


def went_to(before: Content, after: Content, record_id: str) -> str:
    """The one record in which all statements of a record are new that went, and that are found
    again; "" for none."""
    found = {now.partition("/")[0] for now in found_again(before, after, record_id).values()}
    return found.pop() if len(found) == 1 else ""


def found_again(before: Content, after: Content, record_id: str) -> Mapping[str, str]:
    """The statements of a record that went, by the refs that they had: where each is found again,
    as a new one."""
    was, now = _State.of(before), _State.of(after)
    own = (ref for ref in was.claims if ref.startswith(f"{record_id}/"))
    return {ref: same for ref in own if (same := _same_statement(was, now, ref))}
