"""The manual of the rules, as `factsheets rules` prints it."""

from __future__ import annotations

import pytest

from conftest import Golden
from generator.build.manual import ALL_RULES, explain_rule, list_rules
from generator.content.project import ConfigurationError


def test_all_rules_are_listed_by_stage(golden: Golden) -> None:
    """Every rule is listed once, below the question that its stage answers."""
    listed = list_rules(ALL_RULES)
    for rule in ALL_RULES:
        assert listed.count(f"\n  {rule.code} {rule.name} ({rule.severity})\n") == 1
    golden("golden/rules.txt", listed)


@pytest.mark.parametrize("name", ["E101", "e101", "quote-not-in-source", "Quote-Not-In-Source"])
def test_a_rule_is_explained(name: str) -> None:
    """A rule is found by its code or its name, whatever the case."""
    assert explain_rule(ALL_RULES, name) == (
        "E101 quote-not-in-source (error, Evidence)\n"
        "\n"
        "What:\n"
        "  The words do not stand in the source's text, as they are and in one piece.\n"
        "\n"
        "Why:\n"
        "  The quote is the proof of the fact; one changed word, and it proves nothing.\n"
        "\n"
        "Not so:\n"
        "  quote: Fifty-eight hostages are still held\n"
        "\n"
        "But so:\n"
        "  quote: Fifty-nine hostages are still held\n"
    )


@pytest.mark.parametrize(
    ("name", "meant"),
    [("E999", ""), ("quote-not-in-sauce", "did you mean quote-not-in-source? ")],
)
def test_a_rule_that_is_not_there_is_a_wrong_use(name: str, meant: str) -> None:
    """An unknown code or name is told, with the one that was meant."""
    with pytest.raises(ConfigurationError) as problem:
        explain_rule(ALL_RULES, name)
    lists = "`factsheets rules` lists them."
    assert str(problem.value) == f'there is no rule "{name}"; {meant}{lists}'
