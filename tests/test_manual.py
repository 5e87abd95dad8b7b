"""The manual of the rules, as `factsheets rules` prints it."""

from __future__ import annotations

import json
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import Golden
from generator.build.manual import (
    ALL_RULES,
    explain_rule,
    list_rules,
    manual_address,
    rule_addresses,
)
from generator.build.options import BuildOptions
from generator.cli.main import factsheets
from generator.content.project import ConfigurationError, open_project
from generator.plugin.site import build_site
from projects import edit


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


def test_a_rule_leads_to_the_manual_on_the_web() -> None:
    """Where the package names its manual, a rule and the list of all end with its address there."""
    manual = "https://example.org/manual/"
    assert explain_rule(ALL_RULES, "B101", manual).endswith(
        "\n\nIn the manual: https://example.org/manual/rules/built-site/#b101\n"
    )
    assert list_rules(ALL_RULES, manual).endswith(
        "\n\nIn the manual: https://example.org/manual/rules/\n"
    )
    assert rule_addresses(ALL_RULES, "") == {}


def name_manual(folder: Path, monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    """Have the package say this in its metadata, as if it were installed in a folder."""
    installed = folder / "installed/factsheets-0.0.1.dist-info"
    installed.mkdir(parents=True)
    entries = distribution("factsheets").read_text("entry_points.txt") or ""
    (installed / "entry_points.txt").write_text(entries, encoding="utf-8")
    (installed / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: factsheets\nVersion: 0.0.1\n{told}", encoding="utf-8"
    )
    monkeypatch.syspath_prepend(installed.parent)


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("Project-URL: Documentation, https://example.org/m/\n", "https://example.org/m/"),
        ("Project-URL: Source, https://example.org/s/\n", ""),
        ("", ""),
    ],
)
def test_the_package_names_its_manual(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str, address: str
) -> None:
    """The address is that of the documentation in the package's own metadata, and written nowhere
    else."""
    name_manual(tmp_path, monkeypatch, told)
    assert manual_address() == address
    result = CliRunner().invoke(factsheets, ["rules", "E101"])
    assert (f"In the manual: {address}rules/evidence/#e101" in result.output) == bool(address)


def test_a_program_that_is_not_installed_names_no_manual(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkout alone has no metadata, and its commands do without."""
    monkeypatch.setattr(sys, "path", [])
    assert manual_address() == ""


def test_a_published_page_leads_to_the_rules(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every page tells in its foot where a reader finds what is checked, and so does a report. No
    page leads to a manual below the site's own address, which a build of the site does not make."""
    name_manual(tmp_path, monkeypatch, "Project-URL: Documentation, https://example.org/m/\n")
    built = build_site(open_project(small), options=BuildOptions(search=False))
    page = (built.site_dir / "actors/anna-holm/index.html").read_text(encoding="utf-8")
    link = '<a href="https://example.org/m/rules/" rel="external">What is checked</a>'
    assert link in page.partition("<footer")[2]
    edit(small, "mkdocs.yml", "example.org/sheets/", "example.org/")
    below = build_site(open_project(small), options=BuildOptions(search=False)).site_dir
    page = (below / "actors/anna-holm/index.html").read_text(encoding="utf-8")
    assert "What is checked" not in page
    report = json.loads(built.checked.report("sarif"))
    rules = report["runs"][0]["tool"]["driver"]["rules"]
    assert {rule["helpUri"] for rule in rules} == set(
        rule_addresses(ALL_RULES, "https://example.org/m/").values()
    )
