"""The house style that machines can see; the rest is for readers."""

from __future__ import annotations

import ast
import graphlib
import io
import re
import subprocess
import sys
import tokenize
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
GENERATOR = ROOT / "generator"
MODULES = sorted(GENERATOR.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
TEMPLATES = sorted(
    path
    for pattern in ("*.jinja", "*.html", "*.xml")
    for folder in ("templates", "docs/theme")
    for path in (ROOT / folder).rglob(pattern)
)
# Names that say nothing of what is inside.
EMPTY_NAMES = {"base", "common", "core", "helper", "helpers", "manager", "misc", "util", "utils"}
MAX_MODULE = 300
MAX_FUNCTION = 40
# Types that may share their name with another, each with the reason; the fewer the better.
NAMED_TWICE: dict[str, str] = {}
# Who touches the disk: these packages, and these modules beside them, each with the reason.
DISK_PACKAGES = {"build", "cli", "content", "plugin"}
DISK_MODULES = {
    "editing.file_edits": "writes what the other stories of the desk have planned",
    "editing.init": "asks whether the folder is empty, and reads the starter in the package",
    "editing.new_record": "reads the skeletons in the package",
    "exports.database": "SQLite writes its file itself, from tables that lie beside it",
    "pages.render": "finds the templates in the package",
}
DISK_LIBRARIES = {"shutil", "socket", "subprocess", "tempfile", "urllib.request"}
DISK_CALLS = {
    *("open", "read_bytes", "read_text", "write_bytes", "write_text"),
    *("chmod", "exists", "is_dir", "is_file", "iterdir", "mkdir", "rename", "rglob", "rmdir"),
    *("stat", "symlink_to", "touch", "unlink", "walk"),
}
# A silenced complaint, and what must follow it: codes, and then a reason in words.
SILENCED = re.compile(r"#\s*(noqa|type:\s*ignore|pragma:)")
REASONED = re.compile(
    r"#\s*(noqa: [A-Z]+\d+(, ?[A-Z]+\d+)*|type: ignore\[[a-z-]+(, ?[a-z-]+)*\]|pragma: no cover)"
    r"\W+\w.*\s\w"
)


def shown(path: Path) -> str:
    """A file's path in the project."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    """A module, parsed once."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def module_name(path: Path) -> str:
    """``diff.report`` for generator/diff/report.py, ``diff`` for generator/diff/__init__.py."""
    return ".".join(path.relative_to(GENERATOR).with_suffix("").parts).removesuffix(".__init__")


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function of a module, wherever it stands."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def type_names(path: Path) -> Iterator[str]:
    """The classes of a module, and the names that it gives to types: ``Row = tuple[Cell, ...]``."""
    for node in tree_of(path).body:
        match node:
            case ast.ClassDef(name=name) | ast.Assign(targets=[ast.Name(id=name)]):
                if re.fullmatch("_?[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*", name):
                    yield name
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                if ast.unparse(annotation).endswith("TypeAlias"):
                    yield name


def imported_names(path: Path) -> Iterator[str]:
    """Everything that a module imports, in full, wherever the import stands."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{shown(path)}: a relative import hides where it leads"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def disk_words(path: Path) -> Iterator[str]:
    """Where a module imports or calls what touches the disk: ``open(…)``, ``path.open(…)``."""
    for name in imported_names(path):
        if name in DISK_LIBRARIES or name.rpartition(".")[0] in DISK_LIBRARIES:
            yield f"{shown(path)} imports {name}"
    for node in ast.walk(tree_of(path)):
        match node:
            case ast.Call(func=ast.Name(id="open")):
                yield f"{shown(path)}:{node.lineno} calls open"
            case ast.Call(func=ast.Attribute(attr=name)) if name in DISK_CALLS:
                yield f"{shown(path)}:{node.lineno} calls {name}"


def comments(path: Path) -> Iterator[tuple[int, str]]:
    """Every comment of a module with its line."""
    with io.StringIO(path.read_text(encoding="utf-8")) as source:
        for token in tokenize.generate_tokens(source.readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


def test_a_room_is_small() -> None:
    """No module is longer than 300 lines, and no function longer than 40."""
    modules = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {shown(path): lines for path, lines in modules.items() if lines > MAX_MODULE} == {}
    long = {
        f"{shown(path)}:{node.lineno} {node.name}": lines
        for path in MODULES
        for node in functions(path)
        if (lines := (node.end_lineno or 0) - node.lineno + 1) > MAX_FUNCTION
    }
    assert long == {}


def test_a_name_says_what_is_inside() -> None:
    """No module or folder has a name that would fit any other as well."""
    empty = [
        shown(path)
        for path in [*MODULES, *TESTS]
        if EMPTY_NAMES & set(re.split(r"\W|_", path.relative_to(ROOT).with_suffix("").as_posix()))
    ]
    assert empty == []


def test_a_type_has_a_name_of_its_own() -> None:
    """No two types of the generator share a name, but for those that say why they do."""
    found = defaultdict(list)
    for path in MODULES:
        for name in type_names(path):
            found[name].append(shown(path))
    twice = {name: paths for name, paths in found.items() if len(paths) > 1}
    assert {name: paths for name, paths in twice.items() if name not in NAMED_TWICE} == {}
    assert NAMED_TWICE.keys() <= twice.keys()


def test_a_package_says_its_job_in_a_line() -> None:
    """A package holds one line, its docstring: it does nothing and passes nothing on."""
    for path in MODULES:
        if path.name == "__init__.py":
            assert len((ast.get_docstring(tree_of(path)) or "").splitlines()) == 1, shown(path)
            assert len(tree_of(path).body) == 1, shown(path)


def test_imports_lead_down_and_through_the_doors() -> None:
    """The contracts on imports in pyproject.toml hold: layers, and who knows which library."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_imports_go_round_nowhere() -> None:
    """No module needs itself by way of others, not even within its package."""
    ours = {f"generator.{module_name(path)}": path for path in MODULES}
    graph = {
        module: {
            name if name in ours else name.rpartition(".")[0]
            for name in imported_names(path)
            if name.startswith("generator.")
        }
        for module, path in ours.items()
    }
    assert list(graphlib.TopologicalSorter(graph).static_order())


def test_values_in_values_out() -> None:
    """Only those who read and write files touch the disk, the network or other programs."""
    modules = {module_name(path): path for path in MODULES}
    strangers = [
        path
        for module, path in modules.items()
        if module.partition(".")[0] not in DISK_PACKAGES and module not in DISK_MODULES
    ]
    assert [word for path in strangers for word in disk_words(path)] == []
    assert DISK_MODULES.keys() <= modules.keys()


def test_a_test_says_what_it_proves() -> None:
    """Every test has a docstring."""
    silent = [
        f"{shown(path)}:{node.lineno}"
        for path in TESTS
        for node in functions(path)
        if node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_silence_has_a_reason() -> None:
    """Every complaint of a tool that is silenced names its code and the reason."""
    bare = [
        f"{shown(path)}:{line} {comment}"
        for path in [*MODULES, *TESTS]
        for line, comment in comments(path)
        if SILENCED.search(comment) and not REASONED.search(comment)
    ]
    assert bare == []


def test_a_template_opens_with_its_purpose() -> None:
    """Every template begins with a comment: what it is for, and what it is given."""
    for path in TEMPLATES:
        opening = re.match(r"\{#-?\s*(.+?)\s*-?#\}", path.read_text(encoding="utf-8"), re.DOTALL)
        assert opening, shown(path)
        assert len(opening[1].split()) >= 3, shown(path)


def test_the_site_lock_is_part_of_the_test_lock() -> None:
    """What the site is built with is what the tests test."""

    def locked(name: str) -> set[str]:
        text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
        return set(re.findall(r"^[a-z0-9].*==\S+", text, re.MULTILINE))

    assert locked("site.txt") <= locked("test.txt")
