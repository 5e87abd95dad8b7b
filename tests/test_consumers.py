"""What a consumer sees of a project whose records and statements are renamed, moved, merged, split,
changed and removed in any order, with the articles and questions that name them: each change is
played with an oracle beside it that knows nothing of the register."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from conftest import Commit
from generator.archive.archive import Archive
from generator.archive.published_addresses import departures, gone_statements
from generator.build.outputs import Outputs, outputs_of
from generator.checks import redirects
from generator.content.load import Content, read_content
from generator.content.project import ConfigurationError, open_project, read_site
from generator.diff.difference import diff
from generator.documents.quote_keys import quote_key
from generator.editing.file_edits import FileChange, write_changes
from generator.editing.rename import rename, rename_statement
from generator.pages.render import page_environment
from projects import archive_of

# Where a statement stands: a question, the place of an answer, and its words.
Stand: TypeAlias = tuple[str, int, str]
# Of a statement: its words, its article, its quote with where it was published, where it stands.
Words: TypeAlias = tuple[str, str, str, frozenset[Stand]]
Copy: TypeAlias = Mapping[str, Words]

REGISTER = "content/redirects.yaml"
PLAY = "0" * 64
# Few ids, so that records and statements often have the same.
NAMES = ("a", "b", "c", "d")
# What the diff says: a line that it is sure of, or a question what became of a permalink.
LINE = re.compile(r"(Add|Write) (\S+): (\S+)(?: to the end of| in) moved_statements: of \S+?[.,]")
ASKED = re.compile(r'the permalink of the statement "(\S+)" would lead (?:nowhere|to )')
TAKEN = re.compile(r'"(\S+)" (?:led to|was the id of) .* would have (?:that id|it)\.')


@dataclass
class Article:
    """An article as the oracle knows it: all the ids that it had, the last of which it has now or
    had last; ``first`` is the one under which it was published first, ``into`` the one that it was
    merged into."""

    ids: list[str]
    first: str = ""
    into: Article | None = None

    @property
    def now(self) -> Article:
        """The one that stands for it."""
        return self.into.now if self.into else self


@dataclass
class Told:
    """A statement as the oracle knows it: ``ref`` is "" once it is gone, ``into`` the one that it
    was merged into; ``published`` is its version in the last commit, -1 before the first."""

    number: int
    ref: str
    article: Article
    version: int = 0
    published: int = -1
    first: str = ""
    into: Told | None = None

    @property
    def now(self) -> Told:
        """The one that stands for it."""
        return self.into.now if self.into else self

    @property
    def item(self) -> str:
        """Its lines of YAML; no two have the same quote."""
        return (
            f"  - id: {self.ref.partition('/')[2]}\n"
            f"    text: Claim {self.number}, version {self.version}.\n"
            f"    evidence:\n      - {{source: {self.article.now.ids[-1]}, quote: {self.quote}}}\n"
        )

    @property
    def quote(self) -> str:
        """The words that carry it."""
        return f"Quote {self.number} of many"


@dataclass
class Asked:
    """A question as the oracle knows it: all the ids that it had, and the answers with the
    statements that give them; ``into`` is the one that it was merged into, ``gone`` that it was
    removed."""

    ids: list[str]
    answers: list[tuple[str, list[Told]]]
    into: Asked | None = None
    gone: bool = False

    @property
    def now(self) -> Asked:
        """The one that stands for it."""
        return self.into.now if self.into else self

    @property
    def told(self) -> list[tuple[str, list[str]]]:
        """The answers that any statement gives, with the refs of these."""
        found = [
            (words, [one.now.ref for one in there if one.now.ref]) for words, there in self.answers
        ]
        return [(words, [*dict.fromkeys(refs)]) for words, refs in found if refs]


@dataclass
class Desk:
    """A project and its oracle. ``records`` are the ids of records that are there, each with all
    the ids that it had; ``owner`` is what each ref that was ever committed stood for, ``keys`` are
    those that the quote of each statement ever had."""

    root: Path
    dice: random.Random
    records: dict[str, list[str]] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    questions: list[Asked] = field(default_factory=list)
    owner: dict[str, Told] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    keys: dict[int, set[str]] = field(default_factory=dict)
    days: int = 0

    @property
    def day(self) -> str:
        """The day of the next commit."""
        return (date(2025, 3, 1) + timedelta(days=self.days)).isoformat()

    @property
    def living(self) -> dict[str, Told]:
        """The statements that are there, by their refs."""
        return {one.ref: one for one in self.told if one.ref}

    def of(self, record: str) -> list[Told]:
        """The statements of a record."""
        return [one for ref, one in self.living.items() if ref.startswith(f"{record}/")]

    def write(self, record: str) -> None:
        """Write a record's file, or take it away."""
        path = self.root / f"content/events/{record}.yaml"
        self.write_questions()
        if record not in self.records:
            path.unlink()
            return
        facts = "".join(one.item for one in self.of(record))
        named = self.records[record][0]
        head = f"name: Event {named}\ndate: 2025-03-03\nplace: Overby\n"
        path.write_text(f"{head}facts:\n{facts}" if facts else head, encoding="utf-8")

    @property
    def asked(self) -> list[Asked]:
        """The questions that are there."""
        return [one for one in self.questions if not one.into and not one.gone]

    @property
    def written(self) -> list[Article]:
        """The articles that are there."""
        return [one for one in self.articles if not one.into]

    def write_questions(self) -> None:
        """Write the files of all questions; one that has no two answers left is removed."""
        for one in self.asked:
            path = self.root / f"content/questions/{one.ids[-1]}.yaml"
            if len(one.told) < 2:
                one.gone = True
                path.unlink()
                item = f"- {{id: {one.ids[-1]}, kind: question, on: {self.day}, why: Settled.}}"
                self.line("removed", item)
                continue
            positions = "".join(
                f"  - {{answer: {words}, facts: [{', '.join(refs)}]}}\n"
                if self.days % 2
                else f"  - answer: {words}\n    facts:\n"
                + "".join(f"      - {ref}\n" for ref in refs)
                for words, refs in one.told
            )
            text = f"name: Question {one.ids[0]}?\nhow: date\npositions:\n{positions}"
            path.write_text(text, encoding="utf-8")

    def write_article(self, one: Article) -> None:
        """Write an article's file."""
        path = self.root / f"content/sources/{one.ids[-1]}.yaml"
        path.write_text(
            f"title: Article {one.ids[0]}\npublisher: gazette\npublished: 2025-03-05\n"
            f"published_basis: Known.\ntext: seeds/play.txt\nsha256: {PLAY}\n",
            encoding="utf-8",
        )

    def words(self, one: Told) -> Words:
        """What the data has of a statement, but for its ref."""
        stands: dict[str, Stand] = {}
        for question in self.asked:
            for at, (answer, refs) in enumerate(question.told, start=1):
                if one.ref in refs:
                    stands.setdefault(question.ids[-1], (question.ids[-1], at, answer))
        article = one.article.now
        key = f"{one.quote} in {article.first or article.ids[0]}"
        return (f"{one.number}.{one.version}", article.ids[-1], key, frozenset(stands.values()))

    def free(self, record: str) -> list[str]:
        """The refs in a record that nothing has, or ever had."""
        refs = (f"{record}/{name}" for name in (*NAMES, *(f"n{at}" for at in range(30))))
        taken = {*self.owner, *self.living}
        return [one for one in refs if one not in taken and not self.told_of(one)][:9]

    def told_of(self, ref: str) -> bool:
        """Whether the register has a line of its own on a statement."""
        return f"  {ref}: " in self.register or f"{{statement: {ref}," in self.register

    @property
    def register(self) -> str:
        """The text of the register."""
        path = self.root / REGISTER
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def fresh(self) -> str:
        """An id that no record ever had."""
        self.used.add(name := f"record-{len(self.used)}")
        return name

    def line(self, section: str, text: str) -> None:
        """Write a line at the end of a section of the register."""
        register = self.register
        if not re.search(rf"^{section}:$", register, re.MULTILINE):
            register += f"{section}:\n"
        at = re.search(rf"^{section}:\n(?:  .*\n)*", register, re.MULTILINE)
        assert at
        told = f"{register[: at.end()]}  {text}\n{register[at.end() :]}"
        (self.root / REGISTER).write_text(told, encoding="utf-8")

    def take_out(self, *names: str) -> None:
        """Take the lines out that say where these have moved."""
        text = self.register
        for name in names:
            text = re.sub(rf"^  {name}: .*\n", "", text, flags=re.MULTILINE)
        (self.root / REGISTER).write_text(text, encoding="utf-8")

    def remove(self, one: Told) -> None:
        """Say in the register that a statement is gone."""
        line = f"- {{statement: {one.ref}, on: {self.day}, why: Withdrawn.}}"
        self.line("removed_statements", line)

    def add(self, record: str) -> None:
        """A new statement."""
        ref = self.dice.choice(self.free(record))
        self.told.append(Told(len(self.told), ref, self.dice.choice(self.written)))
        self.write(record)


def content_of(root: Path) -> Content:
    """The records as they lie in a folder."""
    return read_content(open_project(root))


def refused(
    desk: Desk, rename: Callable[[], tuple[FileChange, ...]], *pairs: tuple[str, str]
) -> bool:
    """Whether the command refuses to do it, as it must if an id that a statement would have then
    was that of another; else it is done."""
    others = [
        new for was, new in pairs if desk.owner.get(new, desk.living[was]) is not desk.living[was]
    ]
    try:
        changes = rename()
    except ConfigurationError as error:
        told = str(error)
    else:
        assert not others, (others, desk.register)
        write_changes(desk.root, changes)
        return False
    assert "is taken" in told, told
    assert others or any(desk.told_of(new) for _, new in pairs), (told, desk.register)
    return True


def rename_record(desk: Desk) -> None:
    """With the command, to another id or back to one that it had."""
    old = desk.dice.choice([*desk.records])
    before = [one for one in desk.records[old] if one != old and one not in desk.records]
    new = desk.dice.choice([desk.fresh(), *before, *before])
    pairs = [(one.ref, f"{new}/{one.ref.partition('/')[2]}") for one in desk.of(old)]
    if refused(desk, lambda: rename(content_of(desk.root), old, new), *pairs):
        return
    for one in desk.of(old):
        one.ref = f"{new}/{one.ref.partition('/')[2]}"
    desk.records[new] = [*desk.records.pop(old), new]


def rename_one(desk: Desk) -> None:
    """With the command, to another id or back to one that it had."""
    one = desk.dice.choice([*desk.living.values()])
    record = one.ref.partition("/")[0]
    had = [ref for ref, owner in desk.owner.items() if owner is one and ref not in desk.living]
    had = [ref for ref in had if ref.startswith(f"{record}/")]
    new = desk.dice.choice([*desk.free(record), *had, *had])
    content = content_of(desk.root)
    if not refused(desk, lambda: rename_statement(content, one.ref, new), (one.ref, new)):
        one.ref = new


def back_by_hand(desk: Desk) -> None:
    """A record or a statement has an id again that it had; its line is taken out, and the other way
    has one."""
    old = desk.dice.choice([*desk.records])
    had = [one for one in desk.records[old] if one not in desk.records]
    for new in had[:1]:
        pairs = [(one, f"{new}/{one.ref.partition('/')[2]}") for one in desk.of(old)]
        if all(own_again(desk, one, ref) for one, ref in pairs):
            desk.records[new] = [*desk.records.pop(old), new]
            for one, ref in pairs:
                one.ref = ref
            desk.take_out(new, *(ref for _, ref in pairs))
            leads_on(desk, old, new)
            desk.write(new)
            desk.write(old)
            return
    one = desk.dice.choice([*desk.living.values()])
    had = [ref for ref, owner in desk.owner.items() if owner is one and ref not in desk.living]
    for new in [ref for ref in had if ref.partition("/")[0] in desk.records][:1]:
        was, one.ref = one.ref, new
        desk.take_out(new)
        desk.line("moved_statements", f"{was}: {new}")
        desk.write(was.partition("/")[0])
        desk.write(new.partition("/")[0])


def own_again(desk: Desk, one: Told, ref: str) -> bool:
    """Whether a statement may have a ref that nothing has now."""
    return desk.owner.get(ref, one) is one and f"{{statement: {ref}," not in desk.register


def take_again(desk: Desk) -> None:
    """By hand, an old id is given to something new and its line is taken out: the diff says so, and
    it is undone."""
    lost = [
        ref
        for ref, one in desk.owner.items()
        if ref not in desk.living and one.now.ref and ref.partition("/")[0] in desk.records
    ]
    lost = [ref for ref in lost if f"  {ref}: " in desk.register and not desk.owner[ref].into]
    if lost:
        ref, register = desk.dice.choice(lost), desk.register
        desk.told.append(new := Told(len(desk.told), ref, desk.written[0]))
        desk.take_out(ref)
        desk.write(record := ref.partition("/")[0])
        told = [one.message for one in diff(open_project(desk.root), "HEAD").lost]
        assert ref in [found[1] for one in told if (found := TAKEN.match(one))], (ref, told)
        new.ref = ""
        desk.write(record)
        (desk.root / REGISTER).write_text(register, encoding="utf-8")


def move_one(desk: Desk) -> None:
    """By hand, to another record."""
    one = desk.dice.choice([*desk.living.values()])
    old = one.ref
    to = desk.dice.choice([*desk.records])
    if to == old.partition("/")[0]:
        return
    one.ref = desk.dice.choice(desk.free(to))
    desk.line("moved_statements", f"{old}: {one.ref}")
    desk.write(old.partition("/")[0])
    desk.write(to)


def merge_records(desk: Desk) -> None:
    """By hand: of what one states, some keeps its id, some gets another, some becomes one with what
    the other states."""
    if len(desk.records) < 3:
        return
    old, new = desk.dice.sample([*desk.records], 2)
    del desk.records[old]
    for one in desk.of(old):
        was, same = one.ref, f"{new}/{one.ref.partition('/')[2]}"
        others = [into for into in desk.of(new) if may_end_in(one, into)]
        if others and desk.dice.random() < 0.3:
            one.into, one.ref = desk.dice.choice(others), ""
            desk.line("moved_statements", f"{was}: {one.into.ref}")
        elif same in desk.free(new) and desk.dice.random() < 0.7:
            one.ref = same
        else:
            one.ref = desk.dice.choice(desk.free(new))
            desk.line("moved_statements", f"{was}: {one.ref}")
    leads_on(desk, old, new)
    desk.write(old)
    desk.write(new)


def may_end_in(one: Told, into: Told) -> bool:
    """Whether a statement would be merged. What is published, and ends in one that is not, is that
    one; nor can anybody tell that one from it if it has other words as well."""
    return into.published == into.version or one.published < 0


def leads_on(desk: Desk, old: str, new: str) -> None:
    """The register leads from a record to another, at once from all that led to it."""
    text = re.sub(rf"^(  [\w-]+): {old}$", rf"\1: {new}", desk.register, flags=re.MULTILINE)
    (desk.root / REGISTER).write_text(text, encoding="utf-8")
    desk.line("moved", f"{old}: {new}")


def remove_one(desk: Desk) -> None:
    """By hand, with a line that says so."""
    one = desk.dice.choice([*desk.living.values()])
    desk.remove(one)
    record, one.ref = one.ref.partition("/")[0], ""
    desk.write(record)


def remove_record(desk: Desk) -> None:
    """By hand, with a line that says so."""
    if len(desk.records) < 4:
        return
    old = desk.dice.choice([*desk.records])
    desk.line("removed", f"- {{id: {old}, kind: event, on: {desk.day}, why: Withdrawn.}}")
    for one in desk.of(old):
        one.ref = ""
    del desk.records[old]
    desk.write(old)


def reword(desk: Desk) -> None:
    """Other words."""
    one = desk.dice.choice([*desk.living.values()])
    if any(other.into is one for other in desk.told):
        return
    one.version += 1
    desk.write(one.ref.partition("/")[0])


def add_one(desk: Desk) -> None:
    """A new statement, or a new record with two."""
    if desk.dice.random() < 0.5:
        record = desk.fresh()
        desk.records[record] = [record]
        desk.add(record)
    else:
        record = desk.dice.choice([*desk.records])
    desk.add(record)


def ask(desk: Desk) -> None:
    """A new question, or other answers to one: other words, another order, a statement more or
    less."""
    living = [*desk.living.values()]
    if not desk.asked or (len(desk.asked) < 4 and desk.dice.random() < 0.4):
        picked = desk.dice.sample(living, min(3, len(living)))
        answers = [(f"Answer {at}", [one]) for at, one in enumerate(picked)]
        if len(answers) > 1:
            desk.questions.append(Asked([desk.fresh()], answers))
    else:
        answers = desk.dice.choice(desk.asked).answers
        at = desk.dice.randrange(len(answers))
        words, there = answers[at]
        how = desk.dice.randrange(4)
        if how == 0:
            answers[at] = (f"{words} again", there)
        elif how == 1:
            answers.append(answers.pop(at))
        elif how == 2:
            there.append(desk.dice.choice(living))
        else:
            there.pop()
    desk.write_questions()


def rename_other(desk: Desk) -> None:
    """With the command: an article or a question, to another id or back to one that it had."""
    others: list[Asked | Article] = [*desk.asked, *desk.written]
    one = desk.dice.choice(others)
    before = [name for name in one.ids if name != one.ids[-1]]
    new = desk.dice.choice([desk.fresh(), *before])
    write_changes(desk.root, rename(content_of(desk.root), one.ids[-1], new))
    one.ids.append(new)


def merge_articles(desk: Desk) -> None:
    """By hand: what rests on one rests on another."""
    if len(desk.written) < 2:
        return
    old, new = desk.dice.sample(desk.written, 2)
    old.into = new
    (desk.root / f"content/sources/{old.ids[-1]}.yaml").unlink()
    leads_on(desk, old.ids[-1], new.ids[-1])
    for record in desk.records:
        desk.write(record)


def merge_questions(desk: Desk) -> None:
    """By hand: the answers to one become some of another, or join them."""
    if len(desk.asked) < 2:
        return
    old, new = desk.dice.sample(desk.asked, 2)
    old.into = new
    if desk.dice.random() < 0.5:
        new.answers += old.answers
    else:
        for (_, there), (_, more) in zip(new.answers, old.answers, strict=False):
            there.extend(more)
    (desk.root / f"content/questions/{old.ids[-1]}.yaml").unlink()
    leads_on(desk, old.ids[-1], new.ids[-1])
    desk.write_questions()


PLAYS: tuple[Callable[[Desk], None], ...] = (
    *(rename_record, rename_record, rename_one, rename_one, move_one, merge_records, merge_records),
    *(remove_one, remove_record, reword, add_one, back_by_hand, back_by_hand, take_again),
    *(ask, ask, ask, rename_other, rename_other, merge_articles, merge_questions),
)


def complete(desk: Desk) -> None:
    """Do what ``factsheets diff`` says, as long as it says anything: each line that it is sure of
    leads to the statement that the address stood for; what it asks is answered."""
    for _ in range(4):
        lost = diff(open_project(desk.root), "HEAD").lost
        for one in lost:
            asked, found = ASKED.match(one.message), LINE.match(one.help)
            if found and not found[3].endswith("/NEW"):
                how, ref, target = found.groups()
                assert leads_right(desk, ref, target), (one, desk.register)
            else:
                assert asked, one
                how, ref = "Write", asked[1]
                target = desk.owner[ref].now.ref if ref in desk.owner else ""
            if how == "Write":
                desk.take_out(ref)
            if target:
                desk.line("moved_statements", f"{ref}: {target}")
            else:
                desk.remove(Told(0, ref, desk.articles[0]))
        if not lost:
            return
    raise AssertionError(lost)


def leads_right(desk: Desk, ref: str, target: str) -> bool:
    """Whether a proposed line leads from a ref to what it stood for."""
    if ref not in desk.owner:
        return True
    now = desk.owner[ref].now.ref
    return target == now if now else f"{{statement: {target}," in desk.register


def outputs(root: Path) -> Outputs:
    """What the site consists of, with its history."""
    project = open_project(root)
    return outputs_of(project, archive_of(root), read_site(project), page_environment([]))


def visit(content: Content, ref: str) -> str:
    """Where a reader arrives who follows an old address: at a ref, or at "removed"; "" where no
    page tells anything."""
    record, _, anchor = ref.partition("/")
    gone, left = gone_statements(content), {one.id: one for one in departures(content)}
    living = {f"{entry.id}/{fact.id}" for entry in content.entries for fact in facts(entry.record)}
    for _ in range(9):
        if f"{record}/{anchor}" in living:
            return f"{record}/{anchor}"
        there = next((one for one in gone.get(record, ()) if one.anchor == anchor), None)
        if there and not there.target:
            return "removed"
        if there:
            record, _, anchor = there.target.partition("/")
        elif record not in left:
            return ""
        elif not left[record].target:
            return "removed"
        else:
            record = left[record].target
    return "circle"


def facts(record: Any) -> tuple[Any, ...]:
    """What a record states."""
    return (*getattr(record, "facts", ()), *getattr(record, "observations", ()))


def apply(copy: Copy, lines: list[dict[str, str]], now: Copy) -> dict[str, Words]:
    """A copy of the data once lines of ``changes.jsonl`` are applied to it in turn; the words of
    what came or changed are looked up in the data of now. A record that moved has its other id
    also where statements name it."""
    found = dict(copy)
    for one in lines:
        ref, record = one.get("statement", ""), one["record"]
        if one["change"] == "removed":
            found.pop(ref, None)
        elif one["change"] == "moved":
            pairs = {ref: one["now"]}
            if not ref:
                found = {at: named_now(words, record, one["now"]) for at, words in found.items()}
                along = [at for at in found if at.startswith(f"{record}/")]
                pairs = {at: f"{one['now']}/{at.partition('/')[2]}" for at in along}
            for old, new in pairs.items():
                if old in found:
                    words = found.pop(old)
                    found.setdefault(new, words)
        else:
            found[ref] = now.get(ref, ("gone since", "", "", frozenset()))
    return found


def named_now(words: Words, old: str, new: str) -> Words:
    """The words of a statement with another id of a record that it names."""
    told, article, key, stands = words
    named = frozenset((new if one == old else one, at, answer) for one, at, answer in stands)
    return (told, new if article == old else article, key, named)


def all_holds(desk: Desk, copies: list[tuple[str, Copy]]) -> None:
    """Every old address, feed id and copy is right, and no line tells of what never was."""
    content, made = content_of(desk.root), outputs(desk.root)
    found = [one for rule in redirects.RULES for one in rule(Archive(content))]
    assert not found, found
    for ref, owner in desk.owner.items():
        assert visit(content, ref) == (owner.now.ref or "removed"), ref
    for ref, one in desk.living.items():
        assert made.first.get(ref, f"events/{ref}") == one.first, ref
    now = {ref: desk.words(one) for ref, one in desk.living.items()}
    names_hold(desk, content, made)
    lines = [json.loads(line) for line in made.changes().splitlines()]
    own = [one for one in lines if not one["record"].startswith(("bridge-", "missing-", "anna-"))]
    for one in own:
        if one["change"] == "moved":
            assert one.get("statement") in desk.owner or "statement" not in one, one
    came = [one["statement"] for one in own if one["change"] == "added"]
    assert len(came) == len(set(came))
    for day, copy in copies:
        later = [one for one in own if one.get("day", "") > day]
        assert apply(copy, later, now) == now, (day, desk.register, later)


def names_hold(desk: Desk, content: Content, made: Outputs) -> None:
    """The old ids of articles and questions lead to what they are now, the data says where a
    statement stands, and every address that a quote had leads to its words."""
    left = {one.id: one.target for one in departures(content)}
    others: list[Asked | Article] = [*desk.questions, *desk.articles]
    for known in others:
        for old in known.ids:
            target = "" if getattr(known.now, "gone", False) else known.now.ids[-1]
            assert left.get(old, old if target else "?") == target, (old, desk.register)
    for ref, one in desk.living.items():
        stands = desk.words(one)[-1]
        claim = made.archive.claims[ref]
        told = made.tell.statement(claim).stands
        assert {(each.question.id, each.number, each.answer) for each in told} == stands
        (evidence,) = claim.statement.evidence
        keys = (made.tell.quote_key(evidence), *made.tell.old_quote_keys(evidence))
        assert keys[0] == quote_key(evidence, one.article.now.first), (ref, desk.register)
        desk.keys.setdefault(one.number, set()).add(keys[0])
        assert desk.keys[one.number] <= {*keys}, (ref, desk.register)


@pytest.mark.parametrize("seed", range(6))
def test_a_consumer_is_told_the_truth(small: Path, commit: Commit, seed: int) -> None:
    """Whatever is done to the records in whatever order: an old address leads to its statement or
    to what says that it is gone, a feed's id stays with its statement, a copy to which the changes
    are applied in turn is the data, and what the diff proposes is right."""
    desk = Desk(small, random.Random(seed))  # noqa: S311 - it is a game
    for _ in range(4):
        add_one(desk) if desk.records else start(desk)
    copies: list[tuple[str, Copy]] = [("", {})]
    for _ in range(8):
        desk.days += 1
        for one in desk.living.values():
            desk.owner.setdefault(one.ref, one)
            one.first, one.published = one.first or f"events/{one.ref}", one.version
        for article in desk.written:
            article.first = article.first or article.ids[-1]
        commit(small, desk.day)
        all_holds(desk, copies)
        now = {ref: desk.words(one) for ref, one in desk.living.items()}
        copies.append((desk.day, now))
        for play in desk.dice.choices(PLAYS, k=desk.dice.choice((1, 2, 3))):
            if desk.living:
                play(desk)
        complete(desk)


def start(desk: Desk) -> None:
    """Three records with two statements each, of the same ids, from three articles."""
    text = "".join(f"Quote {number} of many.\n" for number in range(99)).encode()
    (desk.root / "seeds/play.txt").write_bytes(text)
    for _ in range(3):
        desk.articles.append(one := Article([desk.fresh()]))
        desk.write_article(one)
    for _ in range(3):
        record = desk.fresh()
        desk.records[record] = [record]
        for name in NAMES[:2]:
            article = desk.dice.choice(desk.written)
            desk.told.append(Told(len(desk.told), f"{record}/{name}", article))
        desk.write(record)
