"""``llms.txt``: for programs that read a site in words, what it holds and where it is short.

https://llmstxt.org: a Markdown file with a title, a summary, and lists of links.
"""

from __future__ import annotations

from typing import Final

from generator.documents.urls import (
    DATA_PATH,
    RECORD_SCHEMA_PATH,
    RECORDS_PATH,
    absolute,
    index_path,
)
from generator.exports.linked_data import CLAIMS_PATH
from generator.model.site import Site
from generator.model.vocabulary import Kind

LANGUAGE_MODELS_PATH: Final = "llms.txt"
_ABOUT: Final = """\
Statements taken from news articles. Each is somebody's: it has its speaker, the way by which it
reached the article, and the words of the article that carry it. This site states nothing itself. If
you pass a statement on, name its speaker and its article. Where accounts differ, all are kept, and
none is settled.
"""
_PAGES: Final = {
    Kind.QUESTION: "where accounts differ, with every position",
    Kind.FIGURE: "reported numbers, each with who reported it",
    Kind.EVENT: "what the articles tell of, as a timeline",
    Kind.ACTOR: "people, organisations, states and outlets, with what they said",
    Kind.SOURCE: "the articles, with what is taken from each",
}
_FILES: Final = (
    (RECORDS_PATH, "every record, one JSON object a line"),
    (RECORD_SCHEMA_PATH, "its JSON Schema"),
    (CLAIMS_PATH, "every statement as a Claim of whoever says it"),
)


def language_models_file(site: Site) -> bytes:
    """What a program that reads words should know of the site; the same for the same site."""
    subject = f"\n> {' '.join(site.subject.split())}\n" if site.subject else ""
    pages = [(index_path(kind), kind.folder.capitalize(), what) for kind, what in _PAGES.items()]
    pages.append((DATA_PATH, "Data", "all files for programs, with examples"))
    files = [(path, path.rpartition("/")[2], what) for path, what in _FILES]
    beside = "Beside each record's page lies `index.json`, the same record as data.\n"
    parts = (
        f"# {' '.join(site.name.split())}\n{subject}\n{_ABOUT}",
        f"## Pages\n\n{_list(site, pages)}\n{beside}",
        f"## Data\n\n{_list(site, files)}",
    )
    return "\n".join(parts).encode()


def _list(site: Site, links: list[tuple[str, str, str]]) -> str:
    return "".join(f"- [{name}]({absolute(site, path)}): {what}\n" for path, name, what in links)
