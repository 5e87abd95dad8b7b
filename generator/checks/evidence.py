"""The rules of the evidence stage (E): every quote stands in its source, word for word, once.

Matching is exact up to white space, typographic variants and what nobody sees; see ``quotes``.
What a fact without evidence is told stands with the rules of shape, and what a source's files are
told in ``source_texts``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import chrome_of, text_of
from generator.checks.locations import finding
from generator.content.load import Entry
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, rule
from generator.diagnostics.renderers import counted
from generator.model.parts import Furniture
from generator.model.statements import Evidence
from generator.model.vocabulary import Kind
from generator.text.letters.folding import Match, SourceText
from generator.text.letters.hidden_characters import shown
from generator.text.quoting.passages import find_unmarked, first_difference, nearest
from generator.text.quoting.quotes import (
    MATCHES_MAX,
    Length,
    distinguish,
    find_cut,
    find_quote,
    length,
)

QUOTE_WORDS_MAX: Final = 40
# In scripts that set no spaces between words.
QUOTE_LETTERS_MAX: Final = 120
# So many code points of texts are searched for what was meant, a second for each million; and
# comparing letters takes as long as so many of them. A stranger's change could otherwise have
# thousands of wrong quotes looked for in long texts.
SEARCHED_MAX: Final = 600_000
_COMPARED: Final = 20_000
_MORE_WORDS: Final = "Quote more words, so that they stand only once."
_COPY: Final = "Copy the words from the source, in one piece and without gaps."


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A quote in its place, and the text that it should stand in."""

    entry: Entry
    path: tuple[Step, ...]
    selector: Evidence | Furniture
    source: str
    text: SourceText
    matches: tuple[Match, ...]


def _quoted(archive: Archive) -> Iterator[_Quoted]:
    """Every quote whose source's text is there: evidence of statements, furniture of sources."""
    for claim in archive.claims.values():
        for citation in archive.citations(claim):
            evidence, seed = citation.evidence, archive.seed_of(citation.evidence)
            if seed:
                path = (*claim.path, "evidence", citation.index)
                name = evidence.version or evidence.source
                yield _Quoted(claim.entry, path, evidence, name, seed.text, citation.matches)
    for entry in archive.of_kind(Kind.SOURCE):
        text = text_of(archive, entry.id)
        if text:
            for chrome in chrome_of(archive, entry.id):
                path = ("furniture", chrome.index)
                yield _Quoted(entry, path, chrome.furniture, entry.id, text, chrome.matches)


@rule("E101", "quote-not-in-source")
def quote_not_in_source(archive: Archive) -> Iterator[Finding]:
    """A quote that the source does not have.

    What: The words do not stand in the source's text, as they are and in one piece.
    Why: The quote is the proof of the fact; one changed word, and it proves nothing.
    Example: quote: Fifty-eight hostages are still held
    Instead: quote: Fifty-nine hostages are still held
    """
    searched = 0
    for quoted in _quoted(archive):
        if quoted.matches:
            continue
        searched += len(quoted.text.original) + _COMPARED
        selector = quoted.selector
        alone = find_quote(quoted.text, selector.quote, "", "")
        message = f'the text of "{quoted.source}" does not have this quote.'
        fix = _nearest(quoted) if searched <= SEARCHED_MAX and not alone else _COPY
        if alone:
            message = (
                f'the text of "{quoted.source}" has this quote, but not between its prefix and '
                "suffix."
            )
            fix = _selector(quoted, alone[0])
        yield finding(quoted.entry, (*quoted.path, "quote"), message, fix)


def _nearest(quoted: _Quoted) -> str:
    """The fix of a quote that is not there: the passage that was meant, and what differs."""
    text, quote = quoted.text, quoted.selector.quote
    cut = find_cut(text, quote)
    if cut:
        edges = [f'starts inside the word "{shown(cut.first)}"'] if cut.first else []
        edges += [f'ends inside the word "{shown(cut.last)}"'] if cut.last else []
        told = _proposed(quoted, cut.whole, "Quote whole words")
        return f"Its letters are there, but it {' and '.join(edges)}. {told}."
    marked = find_unmarked(text, quote)
    if marked:
        told = _proposed(quoted, marked, "Write them as the source does")
        return f"Only accents or vowel points differ. {told}."
    near = nearest(text, quote)
    if near is None:
        return f"Nothing in the text is like it. {_COPY}"
    ours, theirs = first_difference(quote, text.passage(near)) or ("", "")
    differs = {
        (True, True): f'the quote has "{shown(ours)}", the source has "{shown(theirs)}"',
        (True, False): f'the source does not have "{shown(ours)}" there',
        (False, True): f'the quote leaves out "{shown(theirs)}"',
        (False, False): "only its edges differ",
    }[bool(ours), bool(theirs)]
    return f"{_proposed(quoted, near, 'Nearest')} ({differs})."


def _proposed(quoted: _Quoted, match: Match, what: str) -> str:
    """A passage with its line, in words that the check will take; or its line alone."""
    words, line = shown(quoted.text.passage(match)), quoted.text.line_of(match.start)
    found = find_quote(quoted.text, words, "", "")
    sides = distinguish(quoted.text, match) if len(found) > 1 else ("", "")
    if match not in found or too_long(length(words)) or sides is None:
        return f"{what}; see line {line}"
    keys = _keys(sides)
    return f'{what}, on line {line}: "{words}"{f" with {keys}" if keys else ""}'


@rule("E102", "ambiguous-quote")
def ambiguous_quote(archive: Archive) -> Iterator[Finding]:
    """A quote that stands in the source more than once.

    What: The same words stand in the source's text at two or more places.
    Why: Nobody could tell which passage is meant, and what stands around it may differ.
    Example: quote: anonymity
    Instead: quote: spoke on condition of anonymity. Or a prefix or suffix: the words right before
        or after it.
    """
    searched = 0
    for quoted in _quoted(archive):
        if len(quoted.matches) > 1:
            searched += len(quoted.text.original) + _COMPARED
            many = searched > SEARCHED_MAX
            lines = [str(quoted.text.line_of(match.start)) for match in quoted.matches[:5]]
            lines += ["…"] if len(quoted.matches) > len(lines) else []
            yield finding(
                quoted.entry,
                (*quoted.path, "quote"),
                f'the text of "{quoted.source}" has this quote {_counted(quoted.matches)} times, '
                f"on lines {', '.join(lines)}.",
                _MORE_WORDS if many else _selector(quoted, quoted.matches[0]),
            )


def _counted(matches: tuple[Match, ...]) -> str:
    return f"at least {MATCHES_MAX}" if len(matches) == MATCHES_MAX else str(len(matches))


def _selector(quoted: _Quoted, match: Match) -> str:
    """The fix that tells one place of a quote from the others, ready to paste."""
    sides = distinguish(quoted.text, match)
    if sides is None:
        return _MORE_WORDS
    keys = _keys(sides)
    if not keys:
        return "Delete its prefix and suffix: the quote stands only once."
    place = quoted.text.line_of(match.start)
    return f"Quote more words, or for the place on line {place} write {keys}."


def _keys(sides: tuple[str, str]) -> str:
    """Prefix and suffix, as far as needed, ready to paste."""
    named = zip(("prefix", "suffix"), sides, strict=True)
    return " and ".join(f'{key}: "{side}"' for key, side in named if side)


@rule("E103", "quote-too-long")
def quote_too_long(archive: Archive) -> Iterator[Finding]:
    """A quote above 40 words.

    What: The quote of a fact has more than 40 words. In scripts that set no spaces between words
        (Chinese, Japanese, Thai …), more than 120 letters; three of them count as a word.
    Why: A quote proves one statement; the article itself belongs to its publisher.
    Example: A whole paragraph as quote.
    Instead: The words that carry the fact; several facts, each with its own.
    """
    for quoted in _quoted(archive):
        if isinstance(quoted.selector, Furniture):
            continue
        excess = too_long(length(quoted.selector.quote))
        if excess:
            yield finding(
                quoted.entry,
                (*quoted.path, "quote"),
                f"this quote has {excess} are allowed.",
                "Keep the words that carry the fact, or cut the fact in two.",
            )


def too_long(size: Length) -> str:
    """How long a quote is and how long it may be, if it is too long: ``41 words; at most 40``."""
    if size.words / QUOTE_WORDS_MAX + size.letters / QUOTE_LETTERS_MAX <= 1:
        return ""
    if not size.letters:
        return f"{size.words} words; at most {QUOTE_WORDS_MAX}"
    words = f" and {counted(size.words, 'word')}" if size.words else ""
    return (
        f"{size.letters} letters of a script without spaces{words}; "
        f"at most {QUOTE_LETTERS_MAX} letters"
    )


RULES: Final = (quote_not_in_source, ambiguous_quote, quote_too_long)
