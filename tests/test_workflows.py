"""What runs on a forge: valid, pinned, without rights it does not need, and proof against forks."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from check_jsonschema.cli import main as check_jsonschema
from click.testing import CliRunner

from conftest import Commit
from generator.cli.main import factsheets
from generator.documents.urls import report_url
from generator.model.site import Site
from projects import ROOT

FORGES = [ROOT / ".github", ROOT / "generator/editing/starter/.github"]
WORKFLOWS = sorted(path for forge in FORGES for path in (forge / "workflows").glob("*.yml"))
FORMS = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*-a*.yml"))
SCHEMAS = {
    "github-workflows": WORKFLOWS,
    "github-issue-forms": FORMS,
    "github-issue-config": [ROOT / ".github/ISSUE_TEMPLATE/config.yml"],
    "citation-file-format": [ROOT / "CITATION.cff"],
    "dependabot": [path for forge in FORGES for path in forge.glob("dependabot.yml")],
}


def shown(path: Path) -> str:
    """A file's path in the project, as the name of a test case."""
    return path.relative_to(ROOT).as_posix()


def load(path: Path) -> Any:
    """A YAML file; ``on`` is the word, not a truth value."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - text only


def steps(path: Path) -> Iterator[dict[str, Any]]:
    """Every step of every job of a workflow."""
    for job in load(path)["jobs"].values():
        yield from job["steps"]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_forge_understands_them(schema: str) -> None:
    """Each file is valid by the schema of its kind."""
    words = ["--builtin-schema", f"vendor.{schema}", *map(str, SCHEMAS[schema])]
    result = CliRunner().invoke(check_jsonschema, words)
    assert result.exit_code == 0, result.output


def test_no_step_of_the_pipeline_fails_unseen() -> None:
    """MkDocs counts no warnings when it is quiet, so that a broken link would pass."""
    steps = (ROOT / ".ci/run").read_text("utf-8")
    (build,) = (line for line in steps.splitlines() if "mkdocs build" in line)
    assert "--strict" in build
    assert "--quiet" not in build
    assert "set -euo pipefail" in steps


def test_zizmor_finds_nothing() -> None:
    """The auditor of workflows is content, at its most pedantic and without any waiver."""
    command = [str(Path(sys.executable).with_name("zizmor")), "--offline", "--quiet"]
    forges = [str(forge) for forge in FORGES if forge.is_dir()]
    done = subprocess.run(
        [*command, "--persona=pedantic", "--no-config", *forges],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert "zizmor: ignore" not in "".join(p.read_text(encoding="utf-8") for p in WORKFLOWS)


@pytest.mark.parametrize("path", WORKFLOWS, ids=shown)
def test_actions_are_pinned(path: Path) -> None:
    """Each action is named by the hash of a commit, with its version for people."""
    found = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
    assert found
    form = re.compile(r"[\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [use for use in found if not form.fullmatch(use)] == []


def test_an_action_has_one_pin() -> None:
    """All workflows use the same version of an action."""
    pins = {
        use
        for path in WORKFLOWS
        for use in re.findall(r"uses: (\S+)", path.read_text(encoding="utf-8"))
    }
    assert len({pin.partition("@")[0] for pin in pins}) == len(pins)


@pytest.mark.parametrize("path", WORKFLOWS, ids=shown)
def test_rights_are_few(path: Path) -> None:
    """No right by default; each job names its own, and few may write: those that publish, attest
    and scan."""
    workflow = load(path)
    assert workflow["permissions"] == {}
    assert "pull_request_target" not in workflow["on"]
    assert "secrets." not in path.read_text(encoding="utf-8")
    rights = {name: job["permissions"] for name, job in workflow["jobs"].items()}
    may_write = {"pages", "id-token", "security-events", "attestations"}
    for name, right in rights.items():
        writes = {scope for scope, level in right.items() if level == "write"}
        assert writes <= may_write, name
        if writes:
            events = workflow["on"]
            condition = workflow["jobs"][name].get("if", "")
            pushed = condition.startswith("github.event_name == 'push' && ")
            assert "pull_request" not in events or pushed


@pytest.mark.parametrize("path", WORKFLOWS, ids=shown)
def test_only_the_main_branch_is_published(path: Path) -> None:
    """What deploys waits for a build that neither a fork nor another branch does."""
    jobs = load(path)["jobs"]
    for job in jobs.values():
        if job["permissions"].get("pages") == "write":
            assert "build" in job["needs"]
            assert "if" not in job  # it would be asked instead of whether the build was done
            condition = "!github.event.repository.fork && github.ref == 'refs/heads/main'"
            assert jobs["build"]["if"] == f"${{{{ {condition} }}}}"


def test_code_scanning_is_chosen() -> None:
    """Findings are handed in only where the repository says that it has code scanning."""
    condition = load(ROOT / ".github/workflows/check.yml")["jobs"]["scan"]["if"]
    assert condition.endswith("&& vars.CODE_SCANNING == 'true'")


def test_the_wheel_is_tried_on_every_python_that_it_names() -> None:
    """The classifiers and the matrix have the same versions, and the first is the oldest."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    form = re.compile(r"Programming Language :: Python :: (3\.\d+)")
    named = [found[1] for line in project["classifiers"] if (found := form.fullmatch(line))]
    wheel = load(ROOT / ".github/workflows/check.yml")["jobs"]["wheel"]
    assert wheel["strategy"]["matrix"]["python"] == named
    assert project["requires-python"] == f">={named[0]}"


@pytest.mark.parametrize("path", WORKFLOWS, ids=shown)
def test_pages_know_when_they_changed(path: Path) -> None:
    """Where a site is built, the whole history is there."""
    told = path.read_text(encoding="utf-8")
    if "factsheets build" in told or "make site" in told:
        assert "fetch-depth: 0" in told


@pytest.mark.parametrize("path", WORKFLOWS, ids=shown)
def test_checkouts_keep_no_credentials(path: Path) -> None:
    """What runs after a checkout finds no token in the clone."""
    checkouts = [
        step for step in steps(path) if step.get("uses", "").startswith("actions/checkout")
    ]
    assert all(step["with"]["persist-credentials"] == "false" for step in checkouts)


@pytest.mark.parametrize("path", WORKFLOWS, ids=shown)
def test_scripts_hold_no_expressions(path: Path) -> None:
    """A script takes values by its environment, never pasted in, and is valid shell."""
    scripts = [step["run"] for step in steps(path) if "run" in step]
    assert [script for script in scripts if "${{" in script] == []
    for script in scripts:
        subprocess.run(["bash", "-n", "-c", script], check=True)  # noqa: S607 - the shell of the runner


def test_a_new_project_checks_as_this_one_does() -> None:
    """The step that keeps a stranger's change from the generator is the same in both."""
    scripts = {
        step["run"]
        for path in WORKFLOWS
        if path.name == "check.yml"
        for step in steps(path)
        if step.get("id") == "project"
    }
    assert len([path for path in WORKFLOWS if path.name == "check.yml"]) == 2
    assert len(scripts) == 1


@pytest.mark.parametrize("path", WORKFLOWS, ids=shown)
def test_no_workflow_restores_a_cache(path: Path) -> None:
    """What a run before has left can be a stranger's, and a cache of checks says what is right: so
    no step restores one, by an action, or by an option of one that sets up a language."""
    for step in steps(path):
        assert "cache" not in step.get("uses", "").partition("@")[0]
        assert [name for name in step.get("with", {}) if "cache" in name] == []
        # These look for a cache by themselves.
        assert not re.match(r"actions/setup-(?:node|go)@", step.get("uses", ""))
    assert "XDG_CACHE_HOME" not in path.read_text("utf-8")


def test_nothing_fails_unseen() -> None:
    """What runs before a change is published hides no exit code and no warning."""
    ours = [ROOT / ".ci/run", ROOT / ".ci/wheel", ROOT / "Makefile", ROOT / "requirements/install"]
    unseen = re.compile(
        r"\|\| *(?:true|:)\s|\bset \+e|continue-on-error|(?:mkdocs|factsheets)\b.* (?:--quiet|-q)\b"
    )
    lines = [
        f"{shown(path)}: {line.strip()}"
        for path in [*ours, *WORKFLOWS]
        for line in path.read_text(encoding="utf-8").splitlines()
        if unseen.search(f"{line}\n") and not line.strip().startswith("#")
    ]
    assert lines == []
    assert "\nset -euo pipefail\n" in ours[0].read_text(encoding="utf-8")


def test_what_is_signed_is_what_is_published() -> None:
    """The job that signs runs no package of ours, and names the digest of what is deployed, which
    waits for it."""
    jobs = load(ROOT / ".github/workflows/publish.yml")["jobs"]
    attest = jobs["attest"]
    assert attest["needs"] == "build"
    assert jobs["deploy"]["needs"] == ["build", "attest"]
    assert [step["run"].split()[0] for step in attest["steps"] if "run" in step] == [
        "requirements/sbom"
    ]
    signed = [step["with"] for step in attest["steps"] if "actions/attest@" in step.get("uses", "")]
    assert len(signed) == 2
    assert {one["subject-digest"] for one in signed} == {"${{ needs.build.outputs.digest }}"}
    assert [one for one in signed if "sbom-path" in one]


@pytest.mark.parametrize("lock", ["site", "test"])
def test_a_bill_of_materials_names_every_package(lock: str) -> None:
    """Each line of a lock is a component with its version and hashes, twice in the same bytes."""
    path = ROOT / f"requirements/{lock}.txt"
    made = [
        subprocess.run([ROOT / "requirements/sbom", path], check=True, capture_output=True).stdout
        for _ in range(2)
    ]
    assert made[0] == made[1]
    bill = json.loads(made[0])
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    text = path.read_text(encoding="utf-8")
    locked = re.findall(r"^([\w.-]+)==([^\s;]+)", text, flags=re.MULTILINE)
    assert [(part["name"], part["version"]) for part in bill["components"]] == locked
    hashes = [
        one["content"]
        for part in bill["components"]
        for place in part["externalReferences"]
        for one in place["hashes"]
    ]
    assert hashes == re.findall(r"sha256:([0-9a-f]{64})", text)


def put_together(folder: Path, change: Callable[[Path], None], commit: Commit) -> dict[str, str]:
    """Run the step that puts a proposal into the main branch; gives its outputs."""
    proposed = folder / "proposed"
    for name, text in {
        "mkdocs.yml": "main",
        "generator/x.py": "main",
        "content/actors/a.yaml": "main",
        "seeds/a.txt": "main",
    }.items():
        path = proposed / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    commit(proposed)
    change(proposed)
    commit(proposed)
    script = next(
        s["run"] for s in steps(ROOT / ".github/workflows/check.yml") if s.get("id") == "project"
    )
    outputs = folder / "outputs"
    subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],  # noqa: S607 - the shell of the runner
        cwd=folder,
        env={
            "PATH": "/usr/bin:/bin",
            "GITHUB_OUTPUT": str(outputs),
            "GITHUB_STEP_SUMMARY": str(folder / "summary"),
        },
        check=True,
        capture_output=True,
    )
    lines = outputs.read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines)


def change_a_record(proposed: Path) -> None:
    """A record changes, one goes, an article comes."""
    (proposed / "content/actors/b.yaml").write_text("new", encoding="utf-8")
    (proposed / "content/actors/a.yaml").unlink()
    (proposed / "seeds/b.txt").write_text("new", encoding="utf-8")


def test_a_change_of_records_meets_the_generator_of_main(tmp_path: Path, commit: Commit) -> None:
    """Records are taken from the change, everything else from the main branch."""
    outputs = put_together(tmp_path, change_a_record, commit)
    base = tmp_path / "base"
    assert outputs["folder"] == "base"
    assert re.fullmatch("[0-9a-f]{40}", outputs["base"])
    found = {p.relative_to(base).as_posix() for p in base.rglob("*") if p.is_file()} - {".git"}
    assert found == {"mkdocs.yml", "generator/x.py", "content/actors/b.yaml", "seeds/a.txt",
                     "seeds/b.txt"}  # fmt: skip


@pytest.mark.parametrize("name", ["mkdocs.yml", "generator/x.py", "templates/new", "x", "contents"])
def test_any_other_change_runs_as_it_is(tmp_path: Path, commit: Commit, name: str) -> None:
    """A change of code is built with its own code, and the summary says so."""

    def change(proposed: Path) -> None:
        path = proposed / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("changed", encoding="utf-8")

    assert put_together(tmp_path, change, commit)["folder"] == "proposed"
    assert "with its own generator" in (tmp_path / "summary").read_text(encoding="utf-8")


def test_attributes_run_nothing_and_hide_nothing(tmp_path: Path, commit: Commit) -> None:
    """A proposal's own .gitattributes is a change like any other, and names no program."""

    def change(proposed: Path) -> None:
        (proposed / ".gitattributes").write_text("mkdocs.yml -diff\n", encoding="utf-8")

    assert put_together(tmp_path, change, commit)["folder"] == "proposed"


def test_the_link_on_each_page_fills_the_form() -> None:
    """Where an error can be reported, there is a form, and in it the field that the link fills."""
    url = report_url(Site("", repo_url="https://code.example/x/"), "a/b")
    form, field = re.findall(r"template=([\w.-]+)&(\w+)=", url)[0]
    ids = [item.get("id") for item in load(ROOT / ".github/ISSUE_TEMPLATE" / form)["body"]]
    assert field in ids


def test_the_container_has_what_the_editor_recommends() -> None:
    """Whoever works in a container finds the same extensions, and a target of make prepares it."""
    container = json.loads((ROOT / ".devcontainer/devcontainer.json").read_text(encoding="utf-8"))
    editor = json.loads((ROOT / ".vscode/extensions.json").read_text(encoding="utf-8"))
    assert container["customizations"]["vscode"]["extensions"] == editor["recommendations"]
    target = container["postCreateCommand"].removeprefix("make ")
    assert f"\n{target}: " in (ROOT / "Makefile").read_text(encoding="utf-8")


def test_hooks_are_commands() -> None:
    """Each hook for pre-commit starts a command that there is."""
    for hook in load(ROOT / ".pre-commit-hooks.yaml"):
        program, command = hook["entry"].split()
        assert program == "factsheets"
        assert command in factsheets.commands


def test_owners_own_what_is_there() -> None:
    """Each line of CODEOWNERS names something, and at least one owner."""
    lines = (ROOT / ".github/CODEOWNERS").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            pattern, *owners = line.split()
            assert all(owner.startswith("@") for owner in owners)
            assert owners
            assert pattern == "*" or (ROOT / pattern.strip("/")).exists()
