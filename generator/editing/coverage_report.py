"""The story of coverage: which sentences of the articles no record uses yet, told in three forms.

For editors only: the HTML view shows articles in full, so it is never published.
"""

from __future__ import annotations

import json
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.archive.archive import Archive
from generator.archive.coverage import CoveredSentence, SourceCoverage, Touch, measure
from generator.content.project import ConfigurationError, Project
from generator.diagnostics.renderers import printable
from generator.model.vocabulary import Kind
from generator.pages.render import page_environment, template_folders

# HTML has none of these, and a terminal obeys them; a carriage return stands before a line feed.
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(9), *range(11, 32), *range(127, 160))}
_CONTROLS |= {ord("\r"): ""}
# So many colours has the view; statements take them in turn.
_COLOURS = 6
# Of more users of a passage only so many are named where it stands; the list has all.
_NAMED = 20


def cover(archive: Archive, source: str | None = None) -> tuple[SourceCoverage, ...]:
    """The coverage of one source, or of all whose texts are there, by id.

    Raises ``ConfigurationError`` when the named source, or its text, is not there.
    """
    names = [source] if source else [entry.id for entry in archive.of_kind(Kind.SOURCE)]
    found = tuple(coverage for name in names if (coverage := measure(archive, name)))
    if source and not found:
        raise ConfigurationError(f'there is no source "{source}" with a text.')
    return found


def percent(part: int, whole: int) -> int:
    """Whole percent, rounded down: 100 means all. Of nothing, all is there."""
    return 100 * part // whole if whole else 100


def _sentences(coverages: Sequence[SourceCoverage]) -> tuple[int, int]:
    covered = sum(coverage.covered for coverage in coverages)
    return covered, sum(len(coverage.sentences) for coverage in coverages)


def _words(coverages: Sequence[SourceCoverage]) -> tuple[int, int]:
    used, total = zip((0, 0), *(coverage.words for coverage in coverages), strict=True)
    return sum(used), sum(total)


def _share(*coverages: SourceCoverage) -> str:
    covered, total = _sentences(coverages)
    return (
        f"{covered} of {total} sentences, {percent(covered, total)} % "
        f"({percent(*_words(coverages))} % of the words)"
    )


def render_text(coverages: Sequence[SourceCoverage], detailed: bool = False) -> str:
    """Each source's share, its uncovered sentences with their lines, and the share of all.

    ``detailed`` lists every sentence, with the statements that use it.
    """
    parts = []
    for coverage in coverages:
        parts.append(f"{coverage.source}: {_share(coverage)}\n")
        listed = coverage.sentences if detailed else coverage.uncovered
        parts.extend(_line(coverage.path, sentence, detailed) for sentence in listed)
    parts.append(f"all: {_share(*coverages)}\n")
    return "".join(parts)


def _line(path: str, sentence: CoveredSentence, detailed: bool) -> str:
    place = f"  {path}:{sentence.span.line}:{sentence.span.column}: {printable(sentence.text)}\n"
    names = ", ".join(_names(sentence)) or "used by nothing"
    return f"{place}    {names}\n" if detailed else place


def _names(sentence: CoveredSentence) -> tuple[str, ...]:
    return tuple(dict.fromkeys(touch.name for touch in sentence.touches))


def _counts(*coverages: SourceCoverage) -> dict[str, int]:
    covered, total = _sentences(coverages)
    return {
        "sentences": total,
        "covered": covered,
        "percent": percent(covered, total),
        "words_percent": percent(*_words(coverages)),
    }


def render_json(coverages: Sequence[SourceCoverage]) -> str:
    """The same for programs: every sentence with its place and the statements that use it."""
    value = {
        **_counts(*coverages),
        "sources": [
            {
                "source": coverage.source,
                "path": coverage.path,
                **_counts(coverage),
                "details": [
                    {
                        "line": sentence.span.line,
                        "column": sentence.span.column,
                        "text": sentence.text,
                        "used_by": list(_names(sentence)),
                    }
                    for sentence in coverage.sentences
                ],
            }
            for coverage in coverages
        ],
    }
    return json.dumps(value, indent=2) + "\n"


@dataclass(frozen=True, slots=True)
class Note:
    """A passage that is used, in the list beside the text: its number, colour and user."""

    number: int
    colour: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text that the same notes use; ``begins`` numbers those that start
    here."""

    text: str
    colour: str
    names: str
    begins: str


@dataclass(frozen=True, slots=True)
class View:
    """What the template shows of one source; ``text`` is in this ``language``."""

    source: str
    text: str
    language: str
    share: str
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


def render_html(project: Project, coverages: Sequence[SourceCoverage]) -> str:
    """One HTML file that needs no other: each text, coloured by the statements that use it."""
    environment = page_environment(template_folders(project.root))
    template = environment.get_template("coverage.html.jinja")
    views = [_view(coverage) for coverage in coverages]
    return template.render(views=views, share=_share(*coverages))


def _view(coverage: SourceCoverage) -> View:
    return View(
        coverage.source,
        coverage.text,
        coverage.language,
        _share(coverage),
        tuple(_pieces(coverage)),
        tuple(
            Note(number, _colour(number, touch), touch.name, touch.why)
            for number, touch in enumerate(coverage.touches, 1)
        ),
    )


def _colour(number: int, touch: Touch) -> str:
    return f"fact-{number % _COLOURS}" if touch.claim else "furniture"


def _pieces(coverage: SourceCoverage) -> Iterator[Piece]:
    """The text, cut wherever a passage starts or ends, or a sentence that nothing uses does."""
    bare = [sentence.match for sentence in coverage.uncovered]
    begin, end_at = defaultdict(list), defaultdict(list)
    for number, touch in enumerate(coverage.touches, 1):
        begin[touch.match.start].append(number)
        end_at[touch.match.end].append(number)
    edges = {0, len(coverage.text), *begin, *end_at}
    bare_starts = {place.start for place in bare}
    edges |= bare_starts | {place.end for place in bare}
    used: list[int] = []
    for start, end in pairwise(sorted(edges)):
        for number in end_at[start]:
            del used[bisect_left(used, number)]
        for number in begin[start]:
            insort(used, number)
        # No passage begins in a sentence that nothing uses, and none of these overlap.
        last = (used[-1], coverage.touches[used[-1] - 1]) if used else None
        yield Piece(
            coverage.text[start:end].translate(_CONTROLS),
            _colour(*last) if last else "bare" if start in bare_starts else "",
            _named([coverage.touches[number - 1].name for number in used[: _NAMED + 1]]),
            ", ".join(map(str, begin[start])),
        )


def _named(names: Sequence[str]) -> str:
    return ", ".join((*names[:_NAMED], "…") if len(names) > _NAMED else names)
