"""Takes each guard of the program away in turn, and sees that some test then fails.

    python tests/guards.py [PART OF A NAME …]

It works on a copy, and takes some minutes. A guard that no test misses is told, and exits with 1.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Guard:
    """What is guarded; the words of the guard, what stands there without it, and who misses it."""

    name: str
    file: str
    words: str
    without: str
    tests: str


GUARDS: Final = (
    Guard("size of a file", "content/yaml_nodes.py", "len(data) > MAX_BYTES", "False",
          "test_checks.py -k limit"),
    Guard("values of a file", "content/yaml_nodes.py", "self.nodes > MAX_NODES", "False",
          "test_checks.py -k limit"),
    Guard("numbers of a record", "checks/number_limits.py", "count > RECORD_NUMBERS_MAX", "False",
          "test_checks.py -k above_a_limit"),
    Guard("depth of a file", "content/yaml_nodes.py", "if depth > MAX_DEPTH:", "if False:",
          "test_yamltext.py -k depth"),
    Guard("anchors and aliases", "content/yaml_nodes.py",
          "isinstance(event, yaml.AliasEvent) or event.anchor", "False",
          "test_checks.py -k Y106"),
    Guard("duplicate keys", "content/yaml_nodes.py", "elif key.text in entries:", "elif False:",
          "test_yamltext.py -k duplicate"),
    Guard("pages in another folder", "content/hand_written.py", "in folders for found",
          "in folders[:1] for found", "test_content.py -k wherever"),
    Guard("links put in place of files", "content/opening.py", "NONBLOCK | os.O_NOFOLLOW",
          "NONBLOCK", "test_content.py -k became_a_link"),
    Guard("links put in place of folders", "content/opening.py", "DIRECTORY | os.O_NOFOLLOW",
          "DIRECTORY", "test_content.py -k leads_from_a_folder"),
    Guard("files changed in place", "build/history.py", "facts.st_ctime_ns >= until", "False",
          "test_incremental.py -k in_place"),
    Guard("links above what is copied", "plugin/generated.py", "elif path is None or start is None",
          "elif True", "test_changed_meanwhile.py -k became_a_link"),
    Guard("links above templates", "pages/render.py", "data = self._own.read(",
          "data = Path.read_bytes(", "test_changed_meanwhile.py -k became_a_link"),
    Guard("pages as they were checked", "plugin/plugin.py", "  give_checked(", "  print(",
          "test_changed_meanwhile.py -k that_were_checked"),
    Guard("cells of pages", "content/page_cost.py", "if cells > _MAX_CELLS:", "if False:",
          "test_content.py -k too_much_for_mkdocs"),
    Guard("headings of pages", "content/page_cost.py", "_MAX_HEADINGS, None), None)",
          "10**9, None), None)", "test_content.py -k too_much_for_mkdocs"),
    Guard("pages that take long", "content/hand_written.py", "weigh(long) if long else ()", "()",
          "test_content.py -k mkdocs_too_long"),
    Guard("front matter of pages", "content/hand_written.py", "*_of_front_matter(document), ", "",
          "test_content.py -k too_much_for_mkdocs"),
    Guard("body of pages", "content/hand_written.py", ", *_of_body(document)]", "]",
          "test_content.py -k too_much_for_mkdocs"),
    Guard("names of pages", "content/hand_written.py", "if not path.name.isprintable():",
          "if False:", "test_content.py -k cannot_be_printed"),
    Guard("pipes", "content/opening.py", "if not stat.S_ISREG(os.fstat(number).st_mode):",
          "if False:", "test_content.py -k pipe"),
    Guard("links that lead out", "content/files.py", "is_ours = real.is_relative_to(root) and",
          "is_ours = True or", "test_content.py -k lead_out"),
    Guard("names that are no ids", "content/files.py", "elif not is_id(name[:-5]):", "elif False:",
          "test_content.py -k no_id"),
    Guard("monitors of a repository", "content/git.py", '"core.fsmonitor=false",', "",
          "test_escaping.py -k monitor"),
    Guard("printable reports", "diagnostics/renderers.py", "c if c.isprintable() else", "c or",
          "test_escaping.py -k one_escaped"),
    Guard("commands of a runner", "diagnostics/renderers.py", '.replace("\\n", "%0A")', "",
          "test_escaping.py -k one_escaped"),
    Guard("escaped Markdown", "pages/escape.py", 'f"&#{ord(found[0])};"', "found[0]",
          "test_hostile.py -k made_up"),
    Guard("a title in another language", "../templates/pages/source.md.jinja",
          "{% filter island %}<h1", "{% filter trim %}<h1", "test_hostile_outputs.py -k sample"),
    Guard("a mark on a sign", "text/letters/word_edges.py",
          'before != " " and unicodedata', "False and unicodedata",
          "test_quotes.py -k stroke"),
    Guard("one build at a time", "build/publish.py", "fcntl.LOCK_EX | fcntl.LOCK_NB",
          "fcntl.LOCK_SH", "test_publishing.py -k exclude"),
    Guard("the folder aside goes", "build/publish.py",
          "        _remove(folder, warn)\n        _remove(", "        _old_of(",
          "test_publishing.py -k aside"),
    Guard("folders of somebody's beside a site", "build/publish.py", "if name.fullmatch(path.name)",
          "if path.name.startswith('.')", "test_publishing.py -k only_what"),
    Guard("folders that nobody can list", "content/folders.py", ", onerror=_refuse", "",
          "test_full_disk.py -k passed_over"),
    Guard("folders that MkDocs cannot list", "plugin/plugin.py",
          "        refuse_passed_over(files, config)\n", "", "test_full_disk.py -k over_once"),
    Guard("signals while importing", "cli/start.py", "    answer(_leave)\n", "",
          "test_stopping.py -k imported"),
    Guard("a moment that is none", "content/source_date.py", " or int(value) > _LAST", "",
          "test_stopping.py -k exits_2"),
    Guard("matches that are kept", "text/quoting/quotes.py", "islice(found, MATCHES_MAX)", "found",
          "test_word_edges.py -k few"),
    Guard("findings of a rule", "checks/all_rules.py", "FOUND_MAX: Final = 100",
          "FOUND_MAX: Final = 10**6", "test_guards.py -k hundred"),
    Guard("a full disk in SQLite", "exports/database.py", "except sqlite3.OperationalError",
          "except ZeroDivisionError", "test_full_disk.py -k refuses"),
    Guard("a full disk under MkDocs", "plugin/plugin.py", "if isinstance(error, OSError)",
          "if False", "test_full_disk.py -k size"),
    Guard("relations of a page", "pages/networks.py", "> _PAGE_LINES_MAX", "> 10**6",
          "test_network.py -k bear"),
    Guard("addresses of the web", "model/fields.py", "^https?://[A-Za-z0-9.-]+", "^.*",
          "test_hostile_urls.py -k javascript"),
    Guard("huge files of the past", "content/past_limits.py", "sizes.get(blob, 0) > MAX_BYTES",
          "False", "test_history.py -k huge"),
    Guard("lines of all pasts", "content/past_limits.py", "if log and len(log) > most:",
          "if False:", "test_history.py -k together"),
    Guard("bytes of all pasts", "content/past_limits.py", "    refused |= _dearest(",
          "    _dearest(", "test_history.py -k together"),
    Guard("names of a server", "plugin/refused_requests.py", "not _is_address(name", "not (name",
          "test_live.py -k nobody_elses"),
    Guard("headers of a server", "plugin/refused_requests.py", "if _CONTROL.search(path):",
          "if False:", "test_live.py -k no_file_has"),
    Guard("a quote in whole words", "text/letters/word_edges.py", "if is_cut(text, at):",
          "if False:", "test_quotes.py"),
)  # fmt: skip


def missed(guard: Guard, copy: Path) -> bool:
    """Whether a test fails in the copy without the guard. Raises ``ValueError`` when the guard's
    words are not there any more."""
    path = copy / "generator" / guard.file
    text = path.read_text(encoding="utf-8")
    if guard.words not in text:
        raise ValueError(f"{guard.name}: {guard.file} does not have {guard.words!r}")
    path.write_text(text.replace(guard.words, guard.without), encoding="utf-8")
    file, *words = guard.tests.split()
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]
    try:
        done = subprocess.run(
            [*command, f"tests/{file}", *words],
            cwd=copy,
            env={**os.environ, "PYTHONPATH": str(copy)},
            capture_output=True,
            check=False,
        )
    finally:
        path.write_text(text, encoding="utf-8")
    return done.returncode == 1


def main() -> int:
    """Print for each guard whether a test misses it; 1 when one is missed by none."""
    left = shutil.ignore_patterns(".*", "site", "__pycache__")
    lost = 0
    with tempfile.TemporaryDirectory() as place:
        copy = Path(shutil.copytree(_ROOT, Path(place) / "copy", ignore=left))
        for guard in GUARDS:
            if len(sys.argv) > 1 and not any(part in guard.name for part in sys.argv[1:]):
                continue
            proven = missed(guard, copy)
            lost += not proven
            sys.stdout.write(f"{'proven' if proven else 'MISSED BY NONE'}: {guard.name}\n")
            sys.stdout.flush()
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
