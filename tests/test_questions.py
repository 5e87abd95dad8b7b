"""Questions: what they cost, and what a question that comes or goes changes elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.build.cache import Cache
from generator.build.check import check
from generator.build.reading import Memory
from generator.checks import links, questions
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.telling import Telling
from generator.documents.telling_records import tell_record
from generator.documents.wordings import mark_of
from generator.model.questions import POSITIONS_MAX
from generator.model.vocabulary import Divergence

EVIDENCE = "evidence: [{source: gazette-bridge, quote: the old bridge}]"
QUESTION = "content/questions/day-of-closing.yaml"
Files = Mapping[str, str]


def asked_of(count: int) -> Files:
    """An event and a figure with so many statements, and a question that names all of each."""
    facts = "".join(
        f"  - {{id: n{n}, text: The long fair ended., when: 2025-03-0{n % 2 + 1}, {EVIDENCE}}}\n"
        for n in range(count)
    )
    seen = "".join(
        f"  - {{id: n{n}, value: {n + 1}, as_of: 2025-03-01, {EVIDENCE}}}\n" for n in range(count)
    )
    asked = {
        f"content/questions/on-{name}.yaml": f"name: On {name}?\nhow: date\npositions:\n"
        + "".join(
            f"  - {{answer: a{part}, facts: "
            f"[{', '.join(f'{name}/n{n}' for n in range(part, count, POSITIONS_MAX))}]}}\n"
            for part in range(POSITIONS_MAX)
        )
        for name in ("fair", "stalls")
    }
    head = "name: Stalls\nmeasures: Stalls.\nunit: stalls\nkind: stock\nobservations:\n"
    return {
        "content/events/fair.yaml": f"name: The fair\ndate: 2025-03\nfacts:\n{facts}",
        "content/figures/stalls.yaml": f"{head}{seen}",
        **asked,
    }


def seconds_for(project: Callable[[Files], Path], count: int) -> float:
    """How long the processor takes to check and tell questions of so many statements."""
    archive = Archive(read_content(open_project(project(asked_of(count)))))
    start = time.process_time()
    for rule in (*questions.RULES, links.dangling_fact_link):
        assert list(rule(archive)) == []
    tell = Telling(archive)
    for name in ("on-fair", "on-stalls"):
        for claims in archive.positions_of(archive.entries[name]):
            assert all(archive.stands(claim) for claim in claims)
        assert tell.name(name).text
    return time.process_time() - start


def test_questions_cost_what_their_facts_cost(project: Callable[[Files], Path]) -> None:
    """Eight times the facts take less than twenty times as long, in the rules and in linking."""
    few = min(seconds_for(project, 500) for _ in range(3))
    assert seconds_for(project, 4000) < 20 * few + 0.2


def test_a_question_is_told_from_the_records_of_its_facts(small: Path) -> None:
    """The statements of its positions are those of their records, with their quotes."""
    archive = Archive(read_content(open_project(small)))
    tell = Telling(archive)
    record = tell_record(tell, archive.entries["day-of-closing"])
    assert record.statements == ()
    own = {one.ref: one for one in tell_record(tell, archive.entries["bridge-closed"]).statements}
    assert [side.statements for side in getattr(record, "sides", ())] == [
        (own["bridge-closed/on-sunday"],),
        (own["bridge-closed/on-monday"],),
    ]


@pytest.mark.parametrize("gone", [True, False], ids=["gone", "with another fact"])
def test_a_question_that_changes_is_looked_at_anew(small: Path, tmp_path: Path, gone: bool) -> None:
    """A fact that no question names any more is told, though its own file is as it was."""

    def codes() -> list[str]:
        with Cache(tmp_path / "cache.sqlite", pytest.fail) as cache:
            found = check(open_project(small), memory=Memory(cache, 1)).diagnostics
        return [one.code for one in found]

    text = (small / QUESTION).read_text(encoding="utf-8")
    assert codes() == []
    if gone:
        (small / QUESTION).unlink()
    else:
        other = text.replace("bridge-closed/on-sunday", "bridge-closed/safe")
        (small / QUESTION).write_text(other, encoding="utf-8")
    assert codes() == ["L108"]
    (small / QUESTION).write_text(text, encoding="utf-8")
    assert codes() == []


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ((), ""),
        ((Divergence.DATE, Divergence.AIM), "Accounts differ"),
        ((Divergence.AIM, Divergence.DENIAL), "Disputed"),
        ((Divergence.CONFLICT,), "Disputed"),
        ((Divergence.EXPLANATION, Divergence.STANCE), "Other accounts"),
        ((Divergence.BASIS, Divergence.DATE), "Accounts differ"),
    ],
)
def test_only_what_is_denied_is_disputed(kinds: tuple[Divergence, ...], words: str) -> None:
    """Where all accounts may be right, nothing is said to be in doubt; where each tells something
    else, none is said to differ."""
    assert mark_of(kinds) == words
