"""New records: a short skeleton that says what belongs where and passes every check, but for what
only a person can fill in.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.resources import files
from string import Template
from typing import Final

from generator.archive.archive import Archive
from generator.archive.copies import found_already
from generator.checks.copies import told
from generator.content.files import is_id
from generator.content.load import Content, Seed, read_seed
from generator.content.project import ConfigurationError, Project
from generator.editing.file_edits import FileChange
from generator.editing.furniture import TITLE_MAX, cut_title, propose_furniture, propose_title
from generator.editing.web_page import WebPage
from generator.editing.yaml_writing import entry, quoted
from generator.model.fields import ID_MAX
from generator.model.records import Source
from generator.model.vocabulary import Kind
from generator.text.letters.english import is_english
from generator.text.letters.folding import SourceText, read_text
from generator.text.letters.hidden_characters import shown
from generator.text.quoting.quotes import distinguish, find_quote

# As long as a furniture entry may be.
_QUOTE_MAX: Final = 1000


def new_record(content: Content, kind: Kind, record_id: str) -> FileChange:
    """The file of a new actor, event or figure.

    Raises ``ConfigurationError`` when the id is no id, or is or was another record's.
    """
    _refuse_taken(content, record_id)
    return FileChange(f"content/{kind.folder}/{record_id}.yaml", _skeleton(kind).encode())


@dataclass(frozen=True, slots=True)
class NewRecord:
    """The files of a new record, that of a source's text before it; ``note`` says which article it
    is like, if any that is there already."""

    changes: tuple[FileChange, ...]
    note: str = ""


def new_source(project: Project, content: Content, record_id: str, text: str) -> NewRecord:
    """The file of a new source, with the checksum of its text (a path such as ``seeds/x.txt``),
    and a title and furniture as proposals.

    Raises ``ConfigurationError`` as ``new_record`` does, and when the text cannot be one.
    """
    _refuse_taken(content, record_id)
    for found in content.entries:
        if isinstance(found.record, Source) and found.record.text == text:
            raise ConfigurationError(f"{text} is the text of {found.document.path} already.")
    seed = read_seed(project, text)
    language = "en" if is_english(seed.text.original) else ""
    plain = WebPage("", propose_title(seed.text), (), "", "", "", language)
    return _source(content, FileChange(text, b""), record_id, seed, plain)


def new_source_of_page(
    project: Project, content: Content, record_id: str, page: WebPage
) -> NewRecord:
    """The text of a new source and its record, from a saved web page.

    Raises ``ConfigurationError`` as ``new_record`` does, and when there is such a text already.
    """
    _refuse_taken(content, record_id)
    path = f"seeds/{record_id}.txt"
    if (project.root / path).exists():
        raise ConfigurationError(f"{path} is there already; name another id with --id.")
    data = page.text.encode()
    seed = Seed(read_text(page.text), hashlib.sha256(data).hexdigest())
    page = page if page.title else replace(page, title=propose_title(seed.text))
    return _source(content, FileChange(path, data), record_id, seed, page)


def id_from(name: str) -> str:
    """The id that the name of a file suggests. Raises ``ConfigurationError`` where it has no
    letters and digits that an id may have."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    found = "-".join(re.findall("[a-z0-9]+", plain))
    if not found or len(found) < len(name) / 2:
        raise ConfigurationError("the file's name makes no id; name one with --id.")
    return found[:ID_MAX].rstrip("-")


def _source(
    content: Content, text: FileChange, record_id: str, seed: Seed, page: WebPage
) -> NewRecord:
    archive = Archive(content)
    like = found_already(archive, seed, page.url)
    outlet = archive.publisher(like.other.id) if like and like.by != "url" else ""
    retold = f"# rewrites: [{outlet or 'an-outlet-whose-report-it-retells'}]"
    filled = Template(_skeleton(Kind.SOURCE)).substitute(
        _blanks(page),
        text=text.path,
        sha256=seed.sha256,
        rewrites=f"{retold}  # proposed: its text is much like this one" if outlet else retold,
    )
    data = f"{filled}{''.join(_furniture(seed.text))}".encode()
    record = FileChange(f"content/{Kind.SOURCE.folder}/{record_id}.yaml", data)
    return NewRecord((text, record) if text.data else (record,), told(like) if like else "")


def _blanks(page: WebPage) -> Mapping[str, str]:
    """What the skeleton has in its blanks: what the page says, or else what belongs there."""
    names = ", ".join(quoted(name) for name in page.authors if len(name) <= TITLE_MAX)
    basis = f"The page gives it as its {page.basis}."
    day = "the day: 2025-03-05; with the time: 2025-03-05T06:17Z; or as it is known: 2025-03"
    how = "How the day is known; required unless the text itself states it."
    return {
        "title": quoted(cut_title(page.title)),
        "published": f" {page.published}  # proposed" if page.published else f"  # {day}",
        "basis": f"published_basis: {basis}" if page.basis else f"# published_basis: {how}",
        "authors": f"authors: [{names}]  # proposed"
        if names
        else "# authors: [The names that the article gives, {name: Xi Jinping, family: Xi},\n"
        "#   {name: A choir, kind: organisation}]",
        "language": f" {page.language}" if page.language else "  # such as en, ar, zh-Hant",
        "url": f"url: {page.url}" if page.url else "# url: https://example.org/the-article",
    }


def _skeleton(kind: Kind) -> str:
    return (files("generator") / "editing" / "skeletons" / f"{kind}.yaml").read_text(
        encoding="utf-8"
    )


def _refuse_taken(content: Content, record_id: str) -> None:
    if not is_id(record_id):
        raise ConfigurationError(
            f'"{record_id}" is no id: small letters, digits and single hyphens, at most 80.'
        )
    redirects = content.redirects
    taken = {entry.id for entry in content.entries} | content.broken | set(redirects.moved)
    if record_id in taken.union(removed.id for removed in redirects.removed):
        raise ConfigurationError(f'the id "{record_id}" is taken.')


def _furniture(text: SourceText) -> Iterator[str]:
    proposals = [
        (proposal, selector)
        for proposal in propose_furniture(text)
        if (selector := distinguish(text, proposal.match)) is not None
        and proposal.match.end - proposal.match.start <= _QUOTE_MAX
        and proposal.match in find_quote(text, text.passage(proposal.match))
    ]
    if proposals:
        yield "furniture:  # proposed: passages that state nothing\n"
    for proposal, (prefix, suffix) in proposals:
        quote = shown(text.passage(proposal.match))
        fields = {"quote": quote, "prefix": prefix, "suffix": suffix, "why": proposal.why}
        yield entry({name: quoted(value) for name, value in fields.items() if value}, 2)
