"""What of an article's text is likely its headline, and what is likely only page chrome.

Proposals for a new source's record; a person decides. The marks were collected from texts
as they come out of web pages: doubled lines, buttons, teasers, ages, photo credits.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from generator.text.letters.folding import Match, SourceText, fold_text
from generator.text.letters.hidden_characters import shown

TITLE_MAX: Final = 200
_PROPOSALS_MAX: Final = 100


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage that likely states nothing, and why."""

    match: Match
    why: str


_BUTTONS: Final = (
    "close|menu|share|print|search|subscribe|sign in|log in|advertisement|read more|back to top"
    "|skip to (?:main )?content|exit mobile version|site icon\\b.*"
)
_TEASERS: Final = (
    "(?:read|see|watch|listen|related)(?: also| more)?:.+|also (?:read|see):.+"
    r"|(?:(?:lea|lee|vea) también|(?:à )?(?:lire|voir) aussi|lesen sie auch|leggi anche|leia também"
    r"|lees ook|читайте также|اقرأ أيضا\S?|קראו גם|相关(?:阅读|新闻|报道)|延伸閱讀|関連記事"
    r"|관련 ?기사)\s?[:：].+"  # noqa: RUF001 - the colon of Chinese and Japanese
)
# Each is tried on a whole line.
_LINES: Final = tuple(
    (re.compile(form, re.IGNORECASE), why)
    for form, why in (
        (_BUTTONS, "Page chrome."),
        (_TEASERS, "Teaser for another article."),
        (
            r"\d+ (?:minute|hour|day|week|month|year)s? ago",
            "Age of the article when the page was copied.",
        ),
        (r"\([^()]{2,60}\)", "Credit."),
    )
)
_DASH: Final = "[-\N{EN DASH}]"
# These stand within a line.
_CREDITS: Final = re.compile(
    rf"\[[^\[\]\n]{{2,60}} (?:{_DASH}|/) [^\[\]\n]{{2,60}}\]"
    r"|\((?:photo|image|credit)s?:? [^()\n]{2,80}\)"
    r"|(?:photo|image)(?: credit)?: [^\n.]{2,80}",
    re.IGNORECASE,
)
_SITE: Final = re.compile(rf"\s+(?:\||{_DASH})\s+(?:www\.)?[\w-]+(?:\.[\w-]+)+$")


def propose_furniture(text: SourceText) -> tuple[Proposal, ...]:
    """Passages that likely state nothing, in order; no more than a person looks at."""
    found = islice(_proposals(text), _PROPOSALS_MAX)
    return tuple(sorted(found, key=lambda proposal: proposal.match.start))


def _proposals(text: SourceText) -> Iterator[Proposal]:
    lines = list(_lines(text))
    copies = Counter(fold_text(text.passage(line)) for line in lines)
    headline = fold_text(_headline(text))
    for line in lines:
        words = text.passage(line)
        folded = fold_text(words)
        copies[folded] -= 1
        why = _why(words)
        if why:
            yield Proposal(line, why)
        elif copies[folded]:
            yield Proposal(line, "The same line stands again below.")
        elif folded == headline and line != lines[-1] and not headline.endswith("."):
            yield Proposal(line, "Headline; the text states the same.")
        else:
            for credit in _CREDITS.finditer(words):
                start = line.start + credit.start()
                yield Proposal(Match(start, start + len(credit[0])), "Photo credit.")


def _why(line: str) -> str:
    """Why a whole line states nothing; "" when it may."""
    return next((why for form, why in _LINES if form.fullmatch(line)), "")


def _headline(text: SourceText) -> str:
    """The first line that is no page chrome."""
    lines = (text.passage(line) for line in _lines(text))
    return next((line for line in lines if not _why(line)), "")


def _lines(text: SourceText) -> Iterator[Match]:
    for line in re.finditer(r"[^\s][^\n]*", text.original):
        yield Match(line.start(), line.start() + len(line[0].rstrip()))


def propose_title(text: SourceText) -> str:
    """The first line that is no page chrome, without the site's name, cut at 200 characters."""
    return cut_title(_headline(text))


def cut_title(text: str) -> str:
    """A headline without the site's name, cut at 200 characters."""
    title = _SITE.sub("", shown(text[:1000]))
    return title if len(title) <= TITLE_MAX else f"{title[: TITLE_MAX - 1].rsplit(' ', 1)[0]}…"
