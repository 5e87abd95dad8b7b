"""The house stands as drawn: each module in one layer, each import downwards.

Three places say the same and are held together here: a module's docstring ("Layer 2."), the tour
in README.md, and what the module really imports.
"""

from __future__ import annotations

import ast
import graphlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generator"

# The walls: later modules may join a layer, these never change theirs.
WALLS = {
    "model": 0,
    "diagnostics": 0,
    "reports": 0,
    "content": 1,
    "yamltext": 1,
    "quotes": 1,
    "numerals": 1,
    "dates": 1,
    "archive": 2,
    "pages": 3,
    "render": 3,
    "build": 4,
    "cli": 5,
    "plugin": 5,
}
# Who reads files below layer 4: records and seeds as they lie on the disk, and as git keeps them;
# templates.
READERS = {"content", "revisions", "render"}
DISK_LIBRARIES = {"shutil", "socket", "subprocess", "tempfile", "urllib.request"}
DISK_CALLS = {
    *("open", "read_bytes", "read_text", "write_bytes", "write_text"),
    *("chmod", "exists", "is_dir", "is_file", "iterdir", "mkdir", "rename", "rglob", "rmdir"),
    *("stat", "symlink_to", "touch", "unlink", "walk"),
}
# Who may know a library that must be easy to exchange.
KNOWN_TO = {
    "mkdocs": {"build", "live", "plugin"},
    "click": {"cli", "cli_editing"},
    "jinja2": {"plugin", "render"},
}


def name_of(path: Path) -> str:
    """``checks.links`` for generator/checks/links.py, ``views`` for generator/views/__init__.py."""
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


TREES = {
    name_of(path): ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
    for path in sorted(PACKAGE.rglob("*.py"))
}
# The package itself is empty, and __main__ is the command's other name.
MODULES = sorted(TREES.keys() - {"__init__", "__main__"})


def layer_of(module: str) -> int | None:
    """The layer that a module's docstring names."""
    tree = TREES.get(module)
    found = re.search(r"\bLayer (\d)\b", ast.get_docstring(tree) or "") if tree else None
    return int(found[1]) if found else None


def imported_names(module: str) -> Iterator[str]:
    """Everything a module imports, in full, wherever the import stands."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module}: a relative import hides where it leads"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imported_modules(module: str) -> set[str]:
    """The modules of ours that a module imports."""
    found = set()
    for name in imported_names(module):
        parts = name.split(".")
        if parts[0] == "generator":
            inner = [".".join(parts[1:end]) for end in range(len(parts), 1, -1)]
            found.update([next(filter(TREES.__contains__, inner), name)])
    return found


def toured() -> dict[str, int]:
    """The modules and folders that the tour in README.md names, with their layers."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    tour: dict[str, int] = {}
    for layer, section in re.findall(
        r"^### Layer (\d)(.*?)(?=^#|\Z)", readme, re.MULTILINE | re.DOTALL
    ):
        for cell in re.findall(r"^\| (.*?) \|", section, re.MULTILINE):
            names = re.findall(r"`([a-z_/]+?)(?:\.py|/)`", cell)
            tour |= {name.replace("/", "."): int(layer) for name in names}
    return tour


@pytest.mark.parametrize(("module", "layer"), WALLS.items())
def test_the_walls_stand(module: str, layer: int) -> None:
    """The modules that the design names are in the layers it gives them."""
    assert layer_of(module) == layer


@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_in_the_tour(module: str) -> None:
    """Each module says its layer, and the tour shows it, or its folder, in the same layer."""
    tour = toured()
    folder = module.partition(".")[0]
    assert layer_of(module) is not None
    assert tour.get(module, tour.get(folder)) == layer_of(module)


@pytest.mark.parametrize("name", toured())
def test_the_tour_shows_what_is_there(name: str) -> None:
    """The tour names no module or folder that has gone."""
    assert name in TREES or any(module.startswith(f"{name}.") for module in MODULES)


@pytest.mark.parametrize("module", MODULES)
def test_imports_lead_down(module: str) -> None:
    """A module imports only from its own layer and those below."""
    here = layer_of(module)
    assert here is not None
    upwards = [
        f"{module} (layer {here}) imports {imported} (layer {above})"
        for imported in sorted(imported_modules(module))
        if (above := layer_of(imported)) is None or above > here
    ]
    assert upwards == []


def test_imports_go_round_nowhere() -> None:
    """No module needs itself by way of others."""
    graph = {module: imported_modules(module) for module in MODULES}
    assert list(graphlib.TopologicalSorter(graph).static_order())


@pytest.mark.parametrize("module", MODULES)
def test_libraries_stay_behind_their_doors(module: str) -> None:
    """MkDocs, click and Jinja are known only to the modules that wrap them."""
    strangers = [
        name
        for name in imported_names(module)
        if module not in KNOWN_TO.get(name.partition(".")[0], {module})
    ]
    assert strangers == []


@pytest.mark.parametrize("module", MODULES)
def test_values_in_values_out(module: str) -> None:
    """Below layer 4, only the readers touch the disk or start a program."""
    if module in READERS or (layer_of(module) or 0) >= 4:
        return
    libraries = [
        name
        for name in imported_names(module)
        if name.rpartition(".")[0] in DISK_LIBRARIES or name in DISK_LIBRARIES
    ]
    calls = [
        f"line {node.lineno}: {name}"
        for node in ast.walk(TREES[module])
        if isinstance(node, ast.Call) and (name := called_name(node)) in DISK_CALLS
    ]
    assert libraries + calls == []


def called_name(call: ast.Call) -> str:
    """The last name of what is called: ``open`` for ``open(…)`` and for ``path.open(…)``."""
    called = call.func
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
