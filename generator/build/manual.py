"""The manual of the rules: what `factsheets rules` prints, made from the rules' docstrings; and
where the published manual has the same.

The code's letter names the stage that finds the problem.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, metadata
from types import MappingProxyType
from typing import Final

from generator.build.link_check import SITE_RULES
from generator.checks import all_rules as checks
from generator.content.project import ConfigurationError
from generator.diagnostics.diagnostic import Rule

ALL_RULES: Final = (*checks.ALL_RULES, *SITE_RULES)

STAGES: Final = MappingProxyType(
    {
        "Y": "YAML: can the file be read?",
        "S": "Shape: are the fields there, and do their values have the right form?",
        "L": "Links: do the records hang together?",
        "E": "Evidence: does each quote stand in its source?",
        "N": "Numbers: does each number stand in its quote, and do they fit each other?",
        "D": "Dates: is each date stated or explained, and does nothing contradict it?",
        "A": "Attribution: is each speaker and outlet named where it is said to be?",
        "W": "Wording: do our own words take no side?",
        "C": "Coverage: is every sentence of the sources used?",
        "B": "Built site: does every link lead somewhere?",
    }
)


def manual_address() -> str:
    """Where the manual is published: what the package names as its documentation, which ends in a
    slash; "" where it names none, or is run without being installed."""
    try:
        told = metadata("factsheets")
    except PackageNotFoundError:
        return ""
    named = (one.partition(", ") for one in told.get_all("Project-URL") or ())
    return next((address for label, _, address in named if label == "Documentation"), "")


def rule_page(letter: str) -> str:
    """The name of the page of a stage, below ``rules/`` of the manual."""
    return STAGES[letter].partition(":")[0].lower().replace(" ", "-")


def rule_addresses(rules: Sequence[Rule[...]], manual: str) -> Mapping[str, str]:
    """Where the manual at an address has each rule, by its code; nothing where it has none."""
    return {
        rule.code: f"{manual}rules/{rule_page(rule.code[0])}/#{rule.code.lower()}"
        for rule in (rules if manual else ())
    }


def list_rules(rules: Sequence[Rule[...]], manual: str = "") -> str:
    """All rules by stage: code, name, what each finds; and where the manual is."""
    parts = []
    for letter, title in STAGES.items():
        listed = [rule for rule in rules if rule.code[0] == letter]
        rows = "".join(_row(rule) for rule in sorted(listed, key=lambda rule: rule.code))
        parts.extend([f"{title}\n{rows}"] if rows else [])
    parts.extend([f"In the manual: {manual}rules/\n"] if manual else [])
    return "\n".join(parts)


def _row(rule: Rule[...]) -> str:
    what = " ".join(rule.manual.what.split())
    return f"  {rule.code} {rule.name} ({rule.severity})\n      {what}\n"


def explain_rule(rules: Sequence[Rule[...]], name: str, manual: str = "") -> str:
    """The manual of one rule, found by its code or its name; case makes no difference; and where
    the published manual has it.

    Raises ``ConfigurationError`` when there is no such rule.
    """
    wanted = name.lower()
    for rule in rules:
        if wanted in (rule.code.lower(), rule.name):
            address = rule_addresses([rule], manual).get(rule.code)
            return _page(rule) + (f"\nIn the manual: {address}\n" if address else "")
    near = difflib.get_close_matches(wanted, [rule.name for rule in rules], n=1)
    meant = f"did you mean {near[0]}? " if near else ""
    raise ConfigurationError(f'there is no rule "{name}"; {meant}`factsheets rules` lists them.')


def _page(rule: Rule[...]) -> str:
    manual = rule.manual
    stage = STAGES[rule.code[0]].partition(":")[0]
    parts = {
        "What": manual.what,
        "Why": manual.why,
        "Not so": manual.example,
        "But so": manual.instead,
    }
    told = "".join(f"\n{name}:\n{_indented(text)}\n" for name, text in parts.items())
    return f"{rule.code} {rule.name} ({rule.severity}, {stage})\n{told}"


def _indented(text: str) -> str:
    """A part of a docstring, indented as a whole; its own indentation is not wanted."""
    return "\n".join(f"  {line.strip()}" for line in text.splitlines())
