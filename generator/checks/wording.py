"""The rule of the wording stage (W): our own sentences take no side.

The words come from the project's own list, ``content/wording.yaml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from generator.archive.archive import Archive
from generator.checks.locations import OwnText, finding, prose_in
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.aliases import plain_names
from generator.model.questions import Question
from generator.model.records import Actor, Source
from generator.model.registers import LoadedTerm
from generator.text.letters.expressions import expression
from generator.text.links.wikilinks import segments

_WORD: Final = expression(r"\w+")
_QUOTED: Final = expression(r'"[^"]*"|“[^”]*”')


@rule("W101", "loaded-term")
def loaded_term(archive: Archive) -> Iterator[Finding]:
    """A word that takes sides.

    What: Our own prose uses a word of content/wording.yaml outside quotation marks. Names, aliases,
        titles and quotes are free.
    Why: What a party says belongs to that party; the site says nothing in its own voice.
    Example: text: The regime denied it.
    Instead: text: The government denied it. Or, with its speaker: text: He spoke of "the regime".
    """
    terms, pattern, first_words = _prepared(archive.content.loaded_terms)
    if not terms:
        return
    for entry in archive.content.entries:
        for passage in prose_in(entry):
            # Most texts have none of the words, and a set tells so faster than the pattern.
            if first_words.isdisjoint(_WORD.findall(passage.text.lower())):
                continue
            text = _own_words(archive, passage)
            small = text.lower()
            typed = text if len(text) == len(small) else small
            for found in pattern.finditer(small):
                term = terms[" ".join(found[0].split())]
                words = typed[found.start() : found.end()]
                yield finding(
                    entry,
                    passage.path,
                    f'"{words}" takes sides; our own words do not.',
                    f"Write for example: {term.instead}. If it is somebody's word, put it in "
                    "quotation marks and say whose it is.",
                    words,
                )


@lru_cache(maxsize=1)
def _prepared(
    loaded: tuple[LoadedTerm, ...],
) -> tuple[Mapping[str, LoadedTerm], re.Pattern[str], frozenset[str]]:
    """The forms of the terms, a pattern that finds them, and the words that they begin with."""
    terms = _forms(loaded)
    longest_first = sorted(terms, key=len, reverse=True)
    pattern = expression(rf"(?<!\w)(?:{'|'.join(map(_spaced, longest_first))})(?!\w)")
    return terms, pattern, frozenset(word for term in terms for word in _WORD.findall(term)[:1])


def _forms(terms: Sequence[LoadedTerm]) -> Mapping[str, LoadedTerm]:
    """Each term, and its regular plural, in small letters."""
    forms: dict[str, LoadedTerm] = {}
    for term in terms:
        word = " ".join(term.term.lower().split())
        ending = ("ies", word[:-1]) if word.endswith("y") else ("s", word)
        plural = f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else ending[1] + ending[0]
        forms.setdefault(plural, term)
        forms[word] = term
    return forms


def _spaced(term: str) -> str:
    return r"\s+".join(re.escape(word) for word in term.split())


def _own_words(archive: Archive, passage: OwnText) -> str:
    """The text as a reader sees it, without what stands in quotation marks or is a name."""
    if not passage.linked:
        return _QUOTED.sub('""', passage.text)
    parts = (
        "" if segment.target and _is_name(archive, segment.target, segment.text) else segment.text
        for segment in segments(passage.text)
    )
    return _QUOTED.sub('""', "".join(parts))


def _is_name(archive: Archive, record_id: str, label: str) -> bool:
    entry = archive.entries.get(record_id)
    if entry is None or isinstance(entry.record, Source | Question):
        return False
    names = {entry.record.name, *plain_names(entry.record.aliases)}
    if isinstance(entry.record, Actor):
        names.update(entry.record.names.values())
    return label in names


RULES: Final = (loaded_term,)
