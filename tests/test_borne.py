"""What a summary, a role, a note or an answer says must be borne by facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build.cache import Cache
from generator.build.check import check
from generator.build.reading import Memory
from generator.checks.borne_names import link_without_fact, name_without_fact
from generator.checks.number_texts import unquoted_number
from generator.checks.stated_dates import time_not_in_quote
from generator.content.project import open_project
from projects import archive_of, edit

HOLM = "content/actors/anna-holm.yaml"
EVENT = "content/events/bridge-closed.yaml"


def summary(small: Path, text: str) -> None:
    """Give the mayor another summary."""
    edit(small, HOLM, "summary: Mayor of [[overby]].", f'summary: "{text}"')


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Mayor in the Overby of Radio Vale", ("Radio Vale",)),
        ("Mayor of Overby's council. Bridges fell.", ()),
        ("Mayor. Overbian since Monday", ()),
        ("As The Gazette writes, mayor of a U.S. town and of Ely", ("U.S", "Ely")),
        ('Mayor of \\"Overby\\" and of New-Overby', ("New-Overby",)),
    ],
)
def test_names_in_words(small: Path, text: str, named: tuple[str, ...]) -> None:
    """A word with a capital inside a sentence must stand in a fact, in this or a longer form."""
    summary(small, text)
    found = [one.message for one in name_without_fact(archive_of(small))]
    assert found == [f'no fact behind this summary has the name "{name}".' for name in named]


def test_a_linked_fact_bears_its_names_numbers_and_days(small: Path) -> None:
    """A fact of another record to which a summary links bears what the summary says by it."""
    edit(small, EVENT, "closed the old bridge on Sunday.", "closed 1 of 7 bridges on Sunday.")
    edit(small, EVENT, 'quote: "Radio Vale reported', 'quote: "7 bridges: Radio Vale reported')
    rules = (link_without_fact, name_without_fact, unquoted_number, time_not_in_quote)
    plain = "She closed 7 bridges on Sunday, [[radio-vale]] says."
    linked = "She [[bridge-closed/on-sunday|closed 7 bridges on Sunday]], [[radio-vale]] says."
    summary(small, plain)
    archive = archive_of(small)
    holm = [archive.entries["anna-holm"]]
    told = {rule.code for rule in rules if list(rule(archive.only(holm)))}
    assert told == {"A115", "N107", "D114"}
    edit(small, HOLM, plain, linked)
    archive = archive_of(small)
    holm = [archive.entries["anna-holm"]]
    assert [one for rule in rules for one in rule(archive.only(holm))] == []


def test_a_change_of_a_linked_fact_is_seen(small: Path, tmp_path: Path) -> None:
    """What is remembered of a summary is looked at again when a fact that it links to changes."""
    summary(small, "She [[bridge-closed/on-sunday|closed it]], [[radio-vale]] says.")
    assert codes_at_mayor(small, tmp_path) == []
    edit(small, EVENT, "    via: [radio-vale]\n", "")
    edit(small, EVENT, 'quote: "Radio Vale reported that ', 'quote: "')
    assert codes_at_mayor(small, tmp_path) == ["A115"]


def codes_at_mayor(small: Path, tmp_path: Path) -> list[str]:
    """What is found at the mayor, with what is remembered from before."""
    with Cache(tmp_path / "check.sqlite", print) as cache:
        found = check(open_project(small), memory=Memory(cache, 1)).diagnostics
    return [one.code for one in found if one.span.path == HOLM]


def test_questions_that_name_each_other_are_remembered(small: Path, tmp_path: Path) -> None:
    """Two questions whose notes link to each other do not lead round in a circle."""
    question = "content/questions/day-of-closing.yaml"
    edit(small, question, "note: One article", 'note: "[[other]]: one article')
    edit(small, question, "the other Sunday.", 'the other Sunday."')
    text = (small / question).read_text(encoding="utf-8")
    (small / "content/questions/other.yaml").write_text(
        text.replace("[[other]]", "[[day-of-closing]]"), encoding="utf-8"
    )
    with Cache(tmp_path / "check.sqlite", print) as cache:
        check(open_project(small), memory=Memory(cache, 1))
