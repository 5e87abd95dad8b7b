"""New records: a short skeleton that says what belongs where and passes every check, but for what
only a person can fill in.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from string import Template
from typing import Final

from generator.content.files import is_id
from generator.content.load import Content, read_seed
from generator.content.project import ConfigurationError, Project
from generator.editing.file_edits import FileChange
from generator.editing.furniture import propose_furniture, propose_title
from generator.editing.yaml_writing import entry, quoted
from generator.model.records import Source
from generator.model.vocabulary import Kind
from generator.text.folding import SourceText
from generator.text.hidden_characters import shown
from generator.text.quotes import distinguish, find_quote

# As long as a furniture entry may be.
_QUOTE_MAX: Final = 1000


def new_record(content: Content, kind: Kind, record_id: str) -> FileChange:
    """The file of a new actor, event or figure.

    Raises ``ConfigurationError`` when the id is no id, or is or was another record's.
    """
    _refuse_taken(content, record_id)
    return FileChange(f"content/{kind.folder}/{record_id}.yaml", _skeleton(kind).encode())


def new_source(project: Project, content: Content, record_id: str, text: str) -> FileChange:
    """The file of a new source, with the checksum of its text (a path such as ``seeds/x.txt``),
    and a title and furniture as proposals.

    Raises ``ConfigurationError`` as ``new_record`` does, and when the text cannot be one.
    """
    _refuse_taken(content, record_id)
    for found in content.entries:
        if isinstance(found.record, Source) and found.record.text == text:
            raise ConfigurationError(f"{text} is the text of {found.document.path} already.")
    seed = read_seed(project, text)
    filled = Template(_skeleton(Kind.SOURCE)).substitute(
        title=quoted(propose_title(seed.text)), text=text, sha256=seed.sha256
    )
    data = f"{filled}{''.join(_furniture(seed.text))}".encode()
    return FileChange(f"content/{Kind.SOURCE.folder}/{record_id}.yaml", data)


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
