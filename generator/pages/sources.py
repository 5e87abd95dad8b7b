"""What a source's page shows.

The article's text is other people's work: only the quotes that carry facts are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.archive.found_evidence import FoundEvidence
from generator.archive.voices import Voices, first_of_each
from generator.content.load import Entry
from generator.documents.chains import said
from generator.documents.record import SourceRecord
from generator.documents.statement import Quotation, Statement, plain
from generator.documents.telling import Telling
from generator.documents.urls import quote_anchor, quote_end_anchor
from generator.documents.wordings import GENRE_WORDS, TEXT_WORDS, TITLE_WORDS
from generator.model.fields import Date
from generator.pages.annotated import ArticleRow, Quoted, article_rows, words_shown
from generator.pages.compared import Compared, compared_with
from generator.text.letters.folding import Match, SourceText


@dataclass(frozen=True, slots=True)
class Cited:
    """A statement that rests on the article: its number in the margin, and the words there that
    carry it, with the chain by which they came. ``also`` are statements of other records that
    say the same in the same words; they stand with it."""

    number: int
    quotation: Quotation
    statement: Statement
    also: tuple[Cited, ...] = ()

    @property
    def anchor(self) -> str:
        """Where its words stand in the article."""
        return quote_anchor(self.quotation)

    @property
    def end_anchor(self) -> str:
        """What follows its words there."""
        return quote_end_anchor(self.quotation)

    @property
    def is_placed(self) -> bool:
        """Whether the words stand in their text exactly once."""
        return self.quotation.line > 0

    @property
    def unnamed(self) -> bool:
        """Whether somebody says it whom the article does not name."""
        return self.quotation.attribution.voice == "unnamed"


@dataclass(frozen=True, slots=True)
class AnnotatedRow:
    """A sentence of the article, and the statements whose words stand there."""

    sentence: ArticleRow
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """A text of the article: the last one, or an earlier one that it had when it was ``seen``.
    ``unplaced`` are quotes that do not stand there exactly once."""

    seen: Date | None
    rows: tuple[AnnotatedRow, ...]
    unplaced: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """A share of an article's statements: whose voice, how many, and the stretch for it, in per
    cent, in a picture of all."""

    name: str
    label: str
    statements: int
    start: int
    width: int


@dataclass(frozen=True, slots=True)
class SourceView:
    """The context of ``source.md.jinja``; ``genre``, ``title`` and ``text_is`` are words, ""
    for a whole article of news with its headline. ``statements`` rest on it, ``beside`` more
    only find their context there. ``compared`` are articles that tell of the same; ``shown`` is
    the share of its words that is quoted, in per cent."""

    record: SourceRecord
    genre: str
    title: str
    text_is: str
    statements: int
    beside: int
    voices: tuple[Voice, ...]
    compared: tuple[Compared, ...]
    shown: int
    texts: tuple[AnnotatedText, ...]


def source_view(tell: Telling, entry: Entry, record: SourceRecord) -> SourceView:
    """Everything that is taken from a source, in the order of its text."""
    citations = sorted(tell.archive.citations_in(entry.id), key=_reading_order)
    carrying = first_of_each(citations)
    cited = _numbered(tell, citations)
    keys = _keys_before(tell, citations)
    texts = [
        _Quotes(tell, tuple(there), cited, keys) for _, there in groupby(citations, key=_version_of)
    ]
    return SourceView(
        record=record,
        genre=GENRE_WORDS[record.genre],
        title=TITLE_WORDS[record.title_is],
        text_is=TEXT_WORDS[record.text_is],
        statements=len(carrying),
        beside=len(cited) - len(carrying),
        voices=_voices(record.statements_by),
        compared=compared_with(tell, entry.id),
        shown=texts[0].shown if texts else 0,
        texts=tuple(_texts(texts, cited)),
    )


def _version_of(citation: FoundEvidence) -> str:
    """The earlier text that the words stand in; "" for the last, which so is the first."""
    return citation.evidence.version or ""


def _reading_order(citation: FoundEvidence) -> tuple[str, int, int, str, int]:
    place = citation.matches[0] if len(citation.matches) == 1 else Match(0, 0)
    return (_version_of(citation), place.end, place.start, citation.claim.ref, citation.index)


def _numbered(tell: Telling, citations: Iterable[FoundEvidence]) -> dict[str, Cited]:
    """Each statement once, by its ref, numbered in the order of the text; with the words that its
    record names first of those that carry any of it, if there are such: others may only tell who
    speaks."""
    first: dict[str, FoundEvidence] = {}
    for one in citations:
        known = first.get(one.claim.ref)
        if known is None or (one.is_context, one.index) < (known.is_context, known.index):
            first[one.claim.ref] = one
    found: dict[str, Cited] = {}
    for one in citations:
        if first[one.claim.ref] is one:
            statement = tell.statement(one.claim)
            number = len(found) + 1
            found[statement.ref] = Cited(number, statement.quotations[one.index], statement)
    return found


class _Quotes:
    """The quotes of one text of an article: those that have a place there, and the others."""

    def __init__(
        self,
        tell: Telling,
        citations: Sequence[FoundEvidence],
        cited: Mapping[str, Cited],
        before: Mapping[str, tuple[str, ...]],
    ) -> None:
        seed = tell.archive.seed_of(citations[0].evidence)
        self.text = seed.text if seed else SourceText("")
        resting: dict[str, list[Cited]] = {}
        for one in citations:
            quotation = tell.statement(one.claim).quotations[one.index]
            resting.setdefault(quotation.key, []).append(
                replace(cited[one.claim.ref], quotation=quotation)
            )
        self.seen = next(iter(resting.values()))[0].quotation.seen
        self.placed = tuple(
            _quoted(there, before[key]) for key, there in resting.items() if there[0].is_placed
        )
        self.unplaced = tuple(there[0] for there in resting.values() if not there[0].is_placed)

    @property
    def shown(self) -> int:
        """The share of the text's words that is quoted, in per cent."""
        return words_shown(self.text, self.placed)


def _keys_before(
    tell: Telling, citations: Sequence[FoundEvidence]
) -> Mapping[str, tuple[str, ...]]:
    """The keys that quotes had before this article had another text, and in articles that were
    merged into it, by those of now; each once, and none that a quote has now."""
    keys = [tell.quote_key(one.evidence) for one in citations]
    taken = set(keys)
    found: dict[str, tuple[str, ...]] = dict.fromkeys(keys, ())
    for now, one in zip(keys, citations, strict=True):
        for key in tell.old_quote_keys(one.evidence):
            if key not in taken:
                taken.add(key)
                found[now] += (key,)
    return found


def _quoted(resting: Sequence[Cited], before: tuple[str, ...]) -> Quoted:
    quotation = resting[0].quotation
    return Quoted(
        place=Match(quotation.start, quotation.end),
        anchor=resting[0].anchor,
        end_anchor=resting[0].end_anchor,
        numbers=tuple(sorted(one.number for one in resting)),
        unnamed=any(one.unnamed for one in resting),
        contested=any(one.statement.contested for one in resting),
        before=before,
    )


def _texts(texts: Iterable[_Quotes], cited: Mapping[str, Cited]) -> Iterator[AnnotatedText]:
    """The texts with each statement in the margin of the sentence in which its words stand."""
    waiting = {one.number: one for one in cited.values()}
    for one in texts:
        rows = []
        for row in article_rows(one.text, one.placed):
            anchors = {step.quoted.anchor for step in row.steps if step.quoted}
            met = (waiting[number] for number in row.numbers if number in waiting)
            there = sorted(
                (each for each in met if each.anchor in anchors), key=lambda each: each.number
            )
            for each in there:
                del waiting[each.number]
            rows.append(AnnotatedRow(row, tuple(_alike(there))))
        yield AnnotatedText(one.seen, tuple(rows), one.unplaced)


def _alike(cited: Iterable[Cited]) -> Iterator[Cited]:
    """Those that say the same in the same words as one, under the first of them."""
    found: dict[object, list[Cited]] = {}
    for one in cited:
        told = one.statement
        keys = tuple(quotation.key for quotation in told.quotations)
        found.setdefault((plain(told.text), said(told), keys), []).append(one)
    return (replace(first, also=tuple(also)) for first, *also in found.values())


def _voices(counted: Voices) -> tuple[Voice, ...]:
    """Whose voices the statements are."""
    rows = (
        ("named", "by named speakers and outlets", counted.named),
        ("unnamed", "by unnamed speakers", counted.unnamed),
        ("document", "by documents or pictures", counted.documents),
        ("own", "in its own voice", counted.own - counted.within),
        ("within", "in sentences that it gives to others", counted.within),
    )
    total = sum(there for *_, there in rows)
    found: list[Voice] = []
    before = 0
    for name, label, there in rows:
        if there:
            start, end = (round(100 * count / total) for count in (before, before + there))
            found.append(Voice(name, label, there, start, end - start))
            before += there
    return tuple(found)
