"""The rules of the number stage (N), fourth part: every number that we print in our own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.bearing_facts import facts_behind, linked_facts
from generator.checks.carried_numbers import CarriedNumbers, carried_by, years_of
from generator.checks.locations import OwnText, finding, labels_in, prose_in
from generator.checks.misplaced_numbers import misplaced, multiples, one_of_what, tells_multiple
from generator.checks.uncarried_numbers import decade_problem, problem_of
from generator.content.load import Entry
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.records import Actor, Event, Source
from generator.text.dates.decades import decades_of
from generator.text.dates.ordinals import knows_places, places_told
from generator.text.links.wikilinks import segments
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import ReadNumber, Sense

# These say how something outside the quotes is known: a date may rest on that, and says so.
_FROM_OUTSIDE: Final = frozenset({"published_basis", "date_basis", "why"})
# So much after a number tells what is counted.
_AFTER: Final = 40
# These may also say what articles leave open: "None of the accounts names her".
_OF_ARTICLES: Final = frozenset({"note", "answer", "measures"})


@rule("N107", "unquoted-number")
def unquoted_number(archive: Archive) -> Iterator[Finding]:
    """A number in our words that no quote has.

    What: A fact's text has a number, a year, a share or a range which none of its quotes has, or
        has with another qualifier or direction; so has a name, a summary, a role or a note which no
        quote of its record has, nor a quote of a fact to which it links. Units count: dollars are
        no euros; and so does what the number tells: "fell to 12" is not "fell by 12", and 40 cows
        are no 40 pigs. "Nobody" and "no deaths" ask for a quote that denies something. "One" and
        the years of the record are free.
    Why: A number is proved by a quote wherever it stands.
    Example: text: The ceasefire lasted 43 days. With the quote "The 42-day ceasefire"
    Instead: text: The ceasefire lasted 42 days.
    """
    for passage, known in _held(archive, _has_numbers):
        yield from _unproven(passage, known)


@rule("N116", "place-not-in-quote", Severity.WARNING)
def place_not_in_quote(archive: Archive) -> Iterator[Finding]:
    """A place in a row that no quote has.

    What: A text of ours says which one of a row something is, from the second on, and no quote of
        it has such a word, nor this number. Languages whose words are not known pass.
    Why: The third round is not the second, and readers take it as reported.
    Example: text: The third round begins. With the quote "the second round of talks begins"
    Instead: text: The second round begins.
    """
    for passage, known in _held(archive, _has_places):
        text = _plain(passage)
        for read in places_told(text, read_numbers(text, "en")):
            place = int(read.values[0])
            unread = any(not knows_places(language, place) for _, language in known.quotes)
            if place not in known.orders and not unread:
                yield finding(
                    passage.entry,
                    passage.path,
                    f'no quote says "{read.text}".',
                    "Correct it, or add the evidence that has it. If words of the quote say it: "
                    'reads: {"the words": the number}.',
                    read.text,
                )


def _held(
    archive: Archive, concerns: Callable[[OwnText], bool]
) -> Iterator[tuple[OwnText, CarriedNumbers]]:
    """The texts of ours that a rule is concerned with, each with what may bear it."""
    for entry in archive.content.entries:
        if isinstance(entry.record, Source):
            continue
        whole: CarriedNumbers | None = None
        for passage in (*labels_in(entry), *prose_in(entry)):
            if passage.path[-1] in _FROM_OUTSIDE or not concerns(passage):
                continue
            claim = _claim(archive, entry, passage)
            if claim is None and whole is None:
                whole = carried_by(archive, entry, archive.claims_behind(entry))
            known = carried_by(archive, entry, (claim,)) if claim else whole
            if claim is None and linked_facts(archive, passage):
                known = carried_by(archive, entry, facts_behind(archive, entry, passage))
            if known is not None:
                years = known.years | _linked_years(archive, passage)
                yield passage, replace(known, years=years)


def _plain(passage: OwnText) -> str:
    """What readers see of a passage."""
    if passage.linked and "[[" in passage.text:
        return "".join(segment.text for segment in segments(passage.text))
    return passage.text


def _has_numbers(passage: OwnText) -> bool:
    text = _plain(passage)
    return bool(_numbers(passage, text) or decades_of(text) or tells_multiple(text))


def _has_places(passage: OwnText) -> bool:
    text = _plain(passage)
    return bool(places_told(text, read_numbers(text, "en")))


def _numbers(passage: OwnText, text: str) -> tuple[ReadNumber, ...]:
    """The numbers of a passage; one in an actor's name, or at the end of any, is part of it."""
    numbers = read_numbers(text, "en")
    if passage.path != ("name",):
        return numbers
    actor = isinstance(passage.entry.record, Actor)
    return tuple(read for read in numbers if not (actor or _ends_name(text, read)))


def _ends_name(text: str, read: ReadNumber) -> bool:
    """Whether a number at the end of a name is part of it, behind a word with a capital: "Flight
    77", but "The fire that killed 77"."""
    plain = read.sense is Sense.COUNT and read.unit is None
    before = text[: read.start].split()
    named = bool(before) and (before[-1][:1].isupper() or not before[-1][:1].isalpha())
    return plain and named and read.end == len(text)


def _linked_years(archive: Archive, passage: OwnText) -> set[str]:
    """The years of the events that a text links to: their dates are proven there."""
    if not passage.linked or "[[" not in passage.text:
        return set()
    events = (archive.find(part.target, Event) for part in segments(passage.text) if part.target)
    return {year for event in events if event for year in years_of(event.date)}


def _claim(archive: Archive, entry: Entry, passage: OwnText) -> Claim | None:
    """The statement that a passage is part of."""
    match passage.path[:2]:
        case ("facts" | "observations", int(index)):
            return archive.index.claims(entry)[index]
    return None


def _unproven(passage: OwnText, known: CarriedNumbers) -> Iterator[Finding]:
    text = _plain(passage)
    owner = "this fact" if passage.path[0] in {"facts", "observations"} else "this record"
    problems = [
        (read.text, _problem(text, read, known))
        for read in _numbers(passage, text)
        if read.sense is not Sense.ZERO or passage.path[-1] not in _OF_ARTICLES
    ]
    problems += multiples(text, known)
    problems += [(words, decade_problem(words, ten, known)) for words, ten in decades_of(text)]
    for words, problem in problems:
        if problem:
            yield finding(
                passage.entry,
                passage.path,
                problem.replace("no quote", f"no quote of {owner}", 1),
                "Correct the number, or add the evidence that has it. If words of a quote say it, "
                'declare them: reads: {"the words": the number}.',
                words,
            )


def _problem(text: str, read: ReadNumber, known: CarriedNumbers) -> str:
    absent = problem_of(read, known, text[read.end : read.end + _AFTER])
    return absent or misplaced(text, read, known) or one_of_what(text, read, known)


RULES: Final = (unquoted_number, place_not_in_quote)
