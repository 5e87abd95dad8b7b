"""Citing a source: from some words of an article to an evidence entry that is ready to paste.

The quote is cut from the article anew, so that it stands there verbatim. What the check would
refuse is not printed as an entry; a comment says why.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.checks.evidence import too_long
from generator.content.project import ConfigurationError
from generator.diagnostics.renderers import printable
from generator.editing.yaml_writing import entry, quoted
from generator.model.records import Source
from generator.model.vocabulary import Kind
from generator.text.letters.folding import Match, SourceText
from generator.text.letters.hidden_characters import shown
from generator.text.quoting.passages import context, find_unmarked, nearest
from generator.text.quoting.quotes import Length, distinguish, find_cut, find_quote, length

# Where an evidence entry stands in a record.
_INDENT: Final = 6
_CONTEXT: Final = 60
# As long as the fields of an evidence entry may be.
_QUOTE_MAX: Final = 1000
_SELECTOR_MAX: Final = 200


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A passage of a source as a record may quote it.

    ``selector`` is the prefix and suffix that tell it from its equals; ``None`` when none can.
    ``cited`` names the statements that quote some of it already. ``version`` is the path of the
    earlier text in which it stands; "" for the text of today.
    """

    source: str
    text: SourceText
    path: str
    match: Match
    selector: tuple[str, str] | None
    cited: tuple[str, ...]
    version: str = ""

    @property
    def quote(self) -> str:
        """The words as they stand in the source, on one line, without what nobody sees."""
        return shown(self.text.passage(self.match))

    @property
    def refusal(self) -> str:
        """Why the check would refuse this quote; "" when it takes it."""
        excess = too_long(length(self.quote))
        if excess:
            return f"These are {excess} are allowed. Take fewer."
        if self.selector is None:
            return (
                "They stand in the source more than once, and nothing near tells which; take more."
            )
        fits = len(self.quote) <= _QUOTE_MAX and max(map(len, self.selector)) <= _SELECTOR_MAX
        if not fits or find_quote(self.text, self.quote, *self.selector) != (self.match,):
            return "They cannot be quoted as they stand; take more or fewer."
        return ""


@dataclass(frozen=True, slots=True)
class CitedWords:
    """Where some words stand; ``near``: nowhere, but these words are the most like them."""

    passages: tuple[FoundPassage, ...]
    near: bool


def cite(archive: Archive, source: str, wanted: str) -> CitedWords:
    """Find some words in a source, or in its earlier texts, or the passage most like them.

    Raises ``ConfigurationError`` when there is no such source, its text is not there, or there are
    no words.
    """
    record = archive.find(source, Source)
    if source in archive.content.broken:
        raise ConfigurationError(
            f"the record of {source} cannot be read yet; `factsheets check` says what it lacks."
        )
    if record is None:
        ids = [found.id for found in archive.of_kind(Kind.SOURCE)]
        meant = difflib.get_close_matches(source, ids, n=1)
        fix = f'Did you mean "{meant[0]}"?' if meant else f"There are: {', '.join(ids) or 'none'}."
        raise ConfigurationError(f'no source has the id "{source}". {fix}')
    seed = archive.content.seeds.get(record.text)
    if seed is None:
        raise ConfigurationError(f"{record.text}, the text of {source}, is not there.")
    if length(wanted) == Length(0, 0):
        raise ConfigurationError("give some words of the article.")
    for version in ("", *(earlier.text for earlier in record.versions)):
        text = archive.content.seeds.get(version or record.text)
        matches = find_quote(text.text, wanted) if text else ()
        if text and matches:
            found = (_passage(archive, record, source, version, match) for match in matches)
            return CitedWords(tuple(found), near=False)
    likest = _likest(seed.text, wanted)
    near = (_passage(archive, record, source, "", likest),) if likest else ()
    return CitedWords(near, near=True)


def _likest(text: SourceText, wanted: str) -> Match | None:
    cut = find_cut(text, wanted)
    return cut.whole if cut else find_unmarked(text, wanted) or nearest(text, wanted)


def _passage(
    archive: Archive, record: Source, source: str, version: str, match: Match
) -> FoundPassage:
    path = version or record.text
    text = archive.content.seeds[path].text
    cited = (
        citation.claim.ref
        for citation in archive.citations_in(source)
        if (citation.evidence.version or "") == version
        for other in citation.matches
        if other.start < match.end and match.start < other.end
    )
    selector, known = distinguish(text, match), tuple(dict.fromkeys(cited))
    return FoundPassage(source, text, path, match, selector, known, version)


def render_cited(cited: CitedWords) -> str:
    """The evidence entries, ready to paste; what there is to say about each stands in comments."""
    if not cited.passages:
        return "# These words do not stand in the source, and nothing in it is like them.\n"
    parts = ["# These words do not stand in the source; the nearest are:\n"] if cited.near else []
    if len(cited.passages) > 1:
        parts.append(f"# These words stand in the source {len(cited.passages)} times; choose.\n")
    for passage in cited.passages:
        parts += (f"# {line}\n" for line in _remarks(passage))
        parts += [] if passage.refusal else [_evidence(passage)]
    return "".join(parts)


def _remarks(passage: FoundPassage) -> Iterator[str]:
    before, after = context(passage.text, passage.match, _CONTEXT)
    line = passage.text.line_of(passage.match.start)
    shown = printable(f"{before}[{passage.quote}]{after}")
    earlier = " (an earlier text)" if passage.version else ""
    yield f"{printable(passage.path)}{earlier}, line {line}: {shown}"
    if passage.cited:
        yield f"Quoted already by {', '.join(passage.cited)}."
    if passage.refusal:
        yield passage.refusal


def _evidence(passage: FoundPassage) -> str:
    prefix, suffix = passage.selector or ("", "")
    fields = {"source": passage.source, "version": passage.version, "quote": passage.quote}
    fields |= {"prefix": prefix, "suffix": suffix}
    plain = {"source", "version"}
    return entry({k: v if k in plain else quoted(v) for k, v in fields.items() if v}, _INDENT)
