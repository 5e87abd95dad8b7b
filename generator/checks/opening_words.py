"""The rule for a title that is no headline: the text must begin with its words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import chrome_of, text_of
from generator.checks.locations import finding
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.records import Source
from generator.model.vocabulary import Kind, TitleIs
from generator.text.letters.expressions import expression
from generator.text.letters.folding import QUOTATION_MARKS, Match, SourceText
from generator.text.quoting.quotes import find_quote
from generator.text.quoting.sentences import sentences, word_places

# What may stand before an article's first words: in their line a place, a day and an agency, up to
# a dash; and the marks that open a quotation or an aside.
_BEFORE: Final = expression(r"(?:[^\n!?]{1,80}(?:\s-|--|[\u2012-\u2015]))?")
_MARKS: Final = f"{QUOTATION_MARKS} \t\n\r\u00a0(["
# So many words of a text are offered as its title.
_OFFERED: Final = 12


@rule("E134", "title-not-opening")
def title_not_opening(archive: Archive) -> Iterator[Finding]:
    """A title that is said to be an article's opening words, and is not.

    What: A source has "title_is: opening-words", and its text does not begin with the words of the
        title. What is named as furniture, and a place, day or agency before a dash, may come first.
    Why: Pages and citations present the title as the article's own first words.
    Example: title: The old bridge is shut, and a text that begins "Radio Vale reported that …"
    Instead: title: Radio Vale reported that Anna Holm closed the old bridge
    """
    for entry in archive.of_kind(Kind.SOURCE):
        source = entry.record
        text = text_of(archive, entry.id)
        if not isinstance(source, Source) or source.title_is is TitleIs.HEADLINE or text is None:
            continue
        passed = [one for chrome in chrome_of(archive, entry.id) for one in chrome.matches]
        if not any(_opens(text, one, passed) for one in find_quote(text, source.title)):
            yield finding(
                entry,
                ("title",),
                "the text of the article does not begin with these words.",
                f'Write its first words{_first_words(text, passed)}, or "title_is: headline" if '
                "this is its headline.",
            )


def _opens(text: SourceText, title: Match, passed: list[Match]) -> bool:
    """Whether nothing of the article stands before a title."""
    before = _left(text, Match(0, title.start), passed)
    return _BEFORE.fullmatch(before.strip(_MARKS)) is not None


def _left(text: SourceText, span: Match, passed: list[Match]) -> str:
    """What a span has beside the passages of furniture."""
    at, parts = span.start, []
    for one in sorted(passed, key=lambda one: one.start):
        if one.start < span.end:
            parts.append(text.original[at : max(at, one.start)])
            at = max(at, one.end)
    return "".join((*parts, text.original[at : span.end]))


def _first_words(text: SourceText, passed: list[Match]) -> str:
    """The words with which the article begins, to be offered; "" where it has none."""
    for one in sentences(text):
        sentence = text.passage(one)
        places = word_places(sentence)
        if places and _left(text, one, passed).strip():
            return f', such as "{sentence[: places[:_OFFERED][-1][1]].rstrip(".")}"'
    return ""


RULES: Final = (title_not_opening,)
