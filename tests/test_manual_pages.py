"""The manual: complete, current, and without a link that leads nowhere."""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields as fields_of
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from pydantic import BaseModel

from generator.build.manual import ALL_RULES, STAGES, rule_addresses
from generator.cli.command_pages import command_pages
from generator.cli.main import factsheets
from generator.model.records import MODELS
from generator.model.registers import Redirects, Relations, Wording
from generator.model.site import Site
from generator.plugin.mkdocs_config import FactsheetsConfig
from generator.text.dates.edtf import parse_date
from manual_pages import ADDRESS, ManualPage, build_manual, read_manual, split_address
from projects import ROOT

REPOSITORY = "https://github.com/factsheets/factsheets/"
REGISTERS = (Redirects, Relations, Wording)
# Every system has these, or every request.
NOT_OURS = {"HOME", "HTTP_HOST", "PATH_INFO", "REQUEST_METHOD", "SERVER_PROTOCOL", "TZ"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the manual, built as strictly as MkDocs can."""
    folder = tmp_path_factory.mktemp("manual")
    done = build_manual(folder)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    return folder


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, ManualPage]:
    """The pages of the manual by their addresses."""
    return read_manual(site)


def kebab(name: str) -> str:
    """``UsedName`` as an anchor has it: ``used-name``."""
    return re.sub("(?<=[a-z])(?=[A-Z])", "-", name).lower()


def models_within(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that a type of a field is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from models_within(part)


def models_below(model: type[BaseModel]) -> set[type[BaseModel]]:
    """A model and all those that its fields name."""
    found = {model}
    for field in model.model_fields.values():
        for inside in models_within(field.annotation):
            found |= models_below(inside)
    return found


def shown(text: str) -> str:
    """What a reader sees of some HTML."""
    return " ".join(html.unescape(re.sub("<[^>]+>", "", text)).split())


def test_every_field_has_its_section(pages: dict[str, ManualPage]) -> None:
    """Each field of each record, part and register has a heading, its description, an example."""
    roots: dict[str, tuple[type[BaseModel], ...]] = {"records/registers/": REGISTERS}
    roots |= {f"records/{kind.value}/": (model,) for kind, model in MODELS.items()}
    parts = set().union(*map(models_below, [*MODELS.values(), *REGISTERS]))
    parts -= {*MODELS.values(), *REGISTERS}
    assert len(parts) >= 15
    wanted = [(path, "", one) for path, models in roots.items() for one in models]
    wanted += [("records/parts/", f"{kebab(part.__name__)}-", part) for part in parts]
    for path, prefix, model in wanted:
        for name, field in model.model_fields.items():
            anchor = f"{prefix}{(field.alias or name).replace('_', '-')}"
            assert anchor in pages[path].ids, (path, anchor)
            section = pages[path].html.partition(f'id="{anchor}"')[2].partition("<h")[0]
            assert (field.description or "?").replace("`", "") in shown(section), anchor
            assert "<pre" in section, anchor


def test_every_rule_has_its_section(pages: dict[str, ManualPage]) -> None:
    """Each rule stands on the page of its stage, with both examples, and in the list of all."""
    listed = [anchor for _, anchor in pages["rules/"].links]
    for rule in ALL_RULES:
        stage = STAGES[rule.code[0]].partition(":")[0].lower().replace(" ", "-")
        page = pages[f"rules/{stage}/"]
        assert rule.code.lower() in page.ids
        assert listed.count(rule.code.lower()) == 1
        section = page.html.partition(f'id="{rule.code.lower()}"')[2].partition("<h2")[0]
        assert section.count("<pre") == 2, rule.code
        assert " ".join(rule.manual.what.replace("`", "").split()) in shown(section)
        assert f"{rule.code} {rule.name}" in page.html
    for address in rule_addresses(ALL_RULES, ADDRESS).values():
        path, anchor = split_address(address)
        assert anchor in pages[path.removeprefix(ADDRESS)].ids


def test_every_command_has_its_section(pages: dict[str, ManualPage]) -> None:
    """Each command stands there with its usage and every option."""
    page = pages["commands/"]
    program, *commands = command_pages(factsheets)
    assert {command.name for command in commands} == set(factsheets.commands)
    for command in (program, *commands):
        assert not command.name or command.name in page.ids
        assert command.usage in page.html
        assert all(
            " ".join(told.replace("`", "").split()) in shown(page.html) for told in command.told
        )
        for option, means in command.options:
            assert means[:1].isalpha(), f"{command.name} {option} is not explained"
            assert option in shown(page.html), option


def test_every_setting_is_explained(pages: dict[str, ManualPage]) -> None:
    """Each option of the plugin, each key that a site is made of, each variable of the machine."""
    told = pages["configuration/"].html
    keys = {
        "name": "site_name",
        "url": "site_url",
        "subject": "site_description",
        "moment": "SOURCE_DATE_EPOCH",
    }
    for name in [keys.get(field.name, field.name) for field in fields_of(Site)]:
        assert f"<code>{name}</code>" in told, name
    assert {f"<code>{name}</code>" in told for name, _ in FactsheetsConfig()._schema} == {True}  # noqa: SLF001 - MkDocs has no other list of options
    code = "".join(path.read_text("utf-8") for path in (ROOT / "generator").rglob("*.py"))
    asked = set(re.findall(r"environ(?:\.get\(|ment\.get\(|\[)\"([A-Z_]+)\"", code))
    asked |= set(re.findall(r"\"([A-Z_]+)\" in os\.environ", code))
    assert {f"<code>{name}</code>" in told for name in asked - NOT_OURS} == {True}


def test_every_page_is_in_the_navigation(pages: dict[str, ManualPage]) -> None:
    """From the first page a reader comes to each other one."""
    led = {address.removeprefix(ADDRESS) for address, _ in pages[""].links}
    assert set(pages) <= led


def test_no_link_leads_nowhere(pages: dict[str, ManualPage], site: Path) -> None:
    """Each link within the manual has its page and its anchor, each to the repository a file."""
    for page in pages.values():
        for address, anchor in page.links:
            if address.startswith(ADDRESS):
                path = address.removeprefix(ADDRESS)
                assert path in pages, (page.path, address)
                assert not anchor or anchor in pages[path].ids, (page.path, address, anchor)
            elif address.startswith(REPOSITORY):
                assert_file(address)
        for part in page.parts:
            assert (site / page.path / part).resolve().is_file(), (page.path, part)


def assert_file(address: str) -> None:
    """An address in the repository has its file, where it names one."""
    _, found, path = address.removeprefix(REPOSITORY).partition("/main/")
    assert not found or (ROOT / path).exists(), address


def test_no_id_stands_twice(pages: dict[str, ManualPage]) -> None:
    """An anchor leads to one place."""
    for page in pages.values():
        assert len(page.ids) == len(set(page.ids)), page.path


def test_a_page_asks_no_other_host(pages: dict[str, ManualPage]) -> None:
    """All that a page needs is beside it, and its policy allows nothing else."""
    for page in pages.values():
        assert [part for part in page.parts if "//" in part] == []
        assert "default-src 'none'; script-src 'self'" in page.html
        assert not re.search(r"<script(?![^>]*src=)|<style| style=| on[a-z]+=", page.html)


def test_nothing_that_is_made_is_left_over(pages: dict[str, ManualPage]) -> None:
    """No mark that stands for something made is shown."""
    for page in pages.values():
        assert "<!-- " not in page.html.partition("<main")[2], page.path


def test_the_readme_leads_into_the_manual(pages: dict[str, ManualPage]) -> None:
    """The README is one screen, its links are whole addresses, and each leads somewhere."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 60
    links = [split_address(link) for link in re.findall(r"\]\(([^)]+)\)", text)]
    assert len(links) > 10
    for address, anchor in links:
        assert address.startswith((ADDRESS, REPOSITORY)), address
        if address.startswith(ADDRESS):
            page = pages[address.removeprefix(ADDRESS)]
            assert not anchor or anchor in page.ids
        else:
            assert_file(address)


def test_the_manual_has_one_address() -> None:
    """The package, the manual's own settings and the site beside which it lies name the same."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    said = yaml.safe_load((ROOT / "docs/mkdocs.yml").read_text(encoding="utf-8"))
    beside = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert said["site_url"] == project["urls"]["Documentation"] == cited["url"] == ADDRESS
    assert f"{beside['site_url']}manual/" == ADDRESS
    assert cited["version"] == project["version"]
    starter = (ROOT / "generator/editing/starter/README.md").read_text(encoding="utf-8")
    assert ADDRESS in starter


def test_dates_are_told_as_the_pages_tell_them() -> None:
    """Each date of the table reads as the program reads it."""
    text = (ROOT / "docs/pages/writing.md").read_text(encoding="utf-8")
    table = text.partition("## Dates")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([^`]+)` \| (.+) \|$", table, re.MULTILINE)
    assert len(rows) >= 12
    assert [(written, parse_date(written).human) for written, _ in rows] == rows
