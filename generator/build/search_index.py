"""The search bundle: Pagefind reads the built pages and writes an index, loaded in parts.

The bundle is made offline, by the binary that the package brings. It is the one part of
the site that is not the same bytes from build to build.

Pagefind takes what stands between spaces for a word. In scripts that set none, each letter is made
one, in a copy of the pages that only Pagefind reads; the search page cuts what is looked for in the
same way, and asks for these letters side by side. So any part of a text is found. A letter with
marks (か with the mark of が) is written as numbers there, for Pagefind leaves marks out, and then
finds neither of the two beside another letter. (Pagefind's own
extended binary cuts by dictionaries, for whole pages in Chinese and Japanese only, and is 47 MB
larger.)
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from generator.content.folders import files_below
from generator.text.letters.scripts import MARKS, SPACELESS, is_spaceless_language

FOLDER: Final = "pagefind"
WORDS: Final = "words.txt"
# Pagefind's own interfaces; our search page has one of its own.
_UNUSED: Final = ("pagefind-*-ui.*", "pagefind-ui.*", "pagefind-highlight.js")
# What is not searched: what stands with each statement, boxes of facts whose words run into those
# of the text, and on articles what the records say. It is said here, not by an attribute at each,
# which would be a tenth of what a page has of a statement. The sign of a permalink stays: to the
# search page it is the end of a statement's own words.
_NOT_SEARCHED: Final = (
    ".tools, .asked, .meta .counts, .more-quotes summary, .why summary, .brief, "
    ".infobox.facts, .infobox .facts, .voices, .original, .margin, .article sup, "
    ".quote figcaption, .more, .articles, .lead > .facts, "
    # Of a relation its words alone.
    ".relations dt, .relations .name, .relations .meta, "
    # Headings of our own, and what they say of the section: a line of Markdown has no class.
    "[class^=page-] h2, [class^=page-] > p:not([class]), "
    "[class^=page-] > .content > p:not([class]), "
    # Of a list, all but what it is; the marks of statements, but not how sure they are.
    ".is-list > .content > :not(h1):not(.lead), .is-list .lead > :not(.summary), "
    # Where a question has it, the line ends with it: without it the next one would run on.
    ".mark:not(.mark-hedge):not(.mark-inferred), .meta .mark-inferred, .why, "
    # What a chart draws, the statements say.
    ".chart"
)
_UNSPACED: Final = re.compile(f"[{SPACELESS}][{MARKS}]*")
# A letter that no text has before a number: the Cyrillic o of the many-eyed seraphim.
_NUMBER: Final = "\N{CYRILLIC LETTER MULTIOCULAR O}"
# A tag that nothing ends runs to the end of the page: each such one is looked through but once.
_TAG_OR_TEXT: Final = re.compile(r"<[^>]*>?|[^<]+")


class SearchNotMade(Exception):
    """Pagefind could not read the site; the text is what it said."""


def digest_of_search(site_dir: Path, languages: Iterable[str], words: Iterable[str]) -> bytes:
    """What tells the search bundle that ``make_search`` would make from any other: every page that
    Pagefind would read, whether texts are cut into letters, and the words. Raises ``OSError``."""
    made = blake2b(digest_size=16)
    cut = any(map(is_spaceless_language, languages))
    for said in (f"{cut} {_NOT_SEARCHED}", *words):
        made.update(f"{len(said)} {said}".encode())
    for page in files_below(site_dir, ".html"):
        html = page.read_bytes()
        made.update(f"{page.relative_to(site_dir).as_posix()} {len(html)} ".encode())
        made.update(html)
    return made.digest()


def make_search(site_dir: Path, languages: Iterable[str], words: Iterable[str]) -> None:
    """Add the search bundle to a built site with texts in these languages (BCP 47).

    Among ``words``, the best known first, the search page looks for what a reader meant.

    Raises ``SearchNotMade`` with Pagefind's own words, ``OSError`` for the disk.
    """
    if any(map(is_spaceless_language, languages)):
        with TemporaryDirectory(dir=site_dir, prefix=".search-") as folder:
            _cut_pages(site_dir, Path(folder))
            _index(Path(folder), site_dir)
    else:
        _index(site_dir, site_dir)
    for pattern in _UNUSED:
        for path in (site_dir / FOLDER).glob(pattern):
            path.unlink()
    (site_dir / FOLDER / WORDS).write_text("\n".join(words), encoding="utf-8", newline="\n")


def _index(pages: Path, site_dir: Path) -> None:
    with _as_utf_8(site_dir) as site:
        read = site / pages.relative_to(site_dir)
        given = ["--site", str(read), "--output-path", str(site / FOLDER), "--quiet"]
        given += ["--exclude-selectors", _NOT_SEARCHED]
        command = [sys.executable, "-m", "pagefind", *given]
        done = subprocess.run(  # noqa: S603 - our own words
            command,
            # It looks for settings in the current folder, which may be gone.
            cwd="/",
            env={name: value for name, value in os.environ.items() if _is_utf_8(name + value)},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise SearchNotMade((done.stderr or done.stdout).strip())


@contextmanager
def _as_utf_8(folder: Path) -> Iterator[Path]:
    """A folder by a path in UTF-8: Pagefind takes no other."""
    if _is_utf_8(str(folder)):
        yield folder
        return
    with TemporaryDirectory(prefix="factsheets-") as beside:
        link = Path(beside, "site")
        link.symlink_to(folder)
        yield link


def _is_utf_8(text: str) -> bool:
    return text.encode(errors="replace") == text.encode(errors="surrogateescape")


def _cut_pages(site_dir: Path, target: Path) -> None:
    """The pages once more, with spaces around each letter of a script that sets none."""
    for page in files_below(site_dir, ".html"):
        place = target / page.relative_to(site_dir)
        place.parent.mkdir(parents=True, exist_ok=True)
        html = page.read_text(encoding="utf-8", errors="replace")
        if _UNSPACED.search(html):
            place.write_text(_TAG_OR_TEXT.sub(_cut, html), encoding="utf-8")
        else:
            os.link(page, place)


def _cut(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("<") else _UNSPACED.sub(_word, found[0])


def _word(letter: re.Match[str]) -> str:
    """A letter as Pagefind's word; ``search.js`` writes and reads the numbers in the same way."""
    word = unicodedata.normalize("NFC", letter[0])
    if len(word) == 1 and unicodedata.normalize("NFKD", word) == word:
        return f" {word} "
    return f" {''.join(f'{_NUMBER}{ord(one):04x}' for one in word)} "
