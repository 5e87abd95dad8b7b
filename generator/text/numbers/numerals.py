"""The numbers of a text in its language: what each proves, and what cannot be read.

A number is proven by what stands in the text as a whole: a part of a number, of a range, of a
fraction, of a name or of a date is never a count. What the rules do not know is marked as unread,
so that an editor can say how to read it.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText, plain_text
from generator.text.numbers.qualifying.asked_numbers import asked
from generator.text.numbers.qualifying.capacities import with_room
from generator.text.numbers.qualifying.doubtful_counts import doubtful
from generator.text.numbers.qualifying.fates import fated
from generator.text.numbers.qualifying.lost_amounts import lost
from generator.text.numbers.qualifying.members import members
from generator.text.numbers.qualifying.negated_parts import negated_parts
from generator.text.numbers.qualifying.negated_subjects import negated
from generator.text.numbers.qualifying.number_directions import told_again
from generator.text.numbers.qualifying.number_outlooks import foreseen
from generator.text.numbers.qualifying.number_qualifiers import qualified
from generator.text.numbers.qualifying.planned_numbers import planned
from generator.text.numbers.qualifying.qualifying_verbs import is_left_out
from generator.text.numbers.qualifying.retracted_numbers import retracted
from generator.text.numbers.qualifying.rumoured_numbers import rumoured
from generator.text.numbers.qualifying.sought_numbers import sought
from generator.text.numbers.qualifying.unharmed_numbers import unharmed
from generator.text.numbers.relations.almost_all import almost_all
from generator.text.numbers.relations.earlier_clauses import with_earlier
from generator.text.numbers.relations.every_one import every_one
from generator.text.numbers.relations.former_numbers import with_former
from generator.text.numbers.relations.margins import margins
from generator.text.numbers.relations.number_bounds import bounded
from generator.text.numbers.relations.number_compounds import apart
from generator.text.numbers.relations.number_differences import differing
from generator.text.numbers.relations.number_ranges import related
from generator.text.numbers.relations.number_rates import with_rates
from generator.text.numbers.relations.once_and_now import once_and_now
from generator.text.numbers.relations.sizes_alone import sizes_alone
from generator.text.numbers.relations.sizes_beside_levels import beside_levels
from generator.text.numbers.relations.wholes_of_houses import wholes_of_houses
from generator.text.numbers.relations.wholes_of_none import none_of
from generator.text.numbers.relations.wholes_of_parts import with_wholes
from generator.text.numbers.relations.won_scores import with_wins
from generator.text.numbers.senses.ages_in_rows import in_rows
from generator.text.numbers.senses.idioms import idiomatic
from generator.text.numbers.senses.late_units import shared_units, with_late_unit
from generator.text.numbers.senses.number_ages import with_age
from generator.text.numbers.senses.number_kinds import with_kind
from generator.text.numbers.senses.number_marks import marked
from generator.text.numbers.senses.number_places import placed
from generator.text.numbers.units.counted_things import THINGS, is_of_things
from generator.text.numbers.units.denied_people import denied_people
from generator.text.numbers.units.quantities import PERSONS, counts_people
from generator.text.numbers.values.joined_scales import joined
from generator.text.numbers.values.number_atoms import atoms
from generator.text.numbers.values.number_tails import whole
from generator.text.numbers.values.number_zeros import without_qualifying
from generator.text.numbers.values.read_number import Atom, ReadNumber, Sense
from generator.text.numbers.vocabulary.number_languages import base, vocabulary
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary
from generator.text.numbers.vocabulary.phrase_search import ends_with, phrase_at

_KEPT: Final = 16384
# What stands between a number and the words that put it below zero: degrees, of a scale or none.
_DEGREES: Final = expression(
    r"(?: ?°[cf]?| ?[^\W\d_][^\s\d,.;:]{0,24})"
    r"(?: (?:по )?(?:celsius|fahrenheit|centi[^\W\d_]{4,7}|цельсию|фаренгейту|celsjusza"
    r"|צלזיוס|פרנהייט|مئوية|فهرنهايت|سانتی[^\W\d_]{3,5}|सेल्सियस|santigrat))? "
)
_SPACE: Final = expression(" ")
_ONE_ACCENT: Final = expression("(?<![^\\W\\d_])eén")
_FREEZING: Final = frozenset(("below freezing", "above freezing", "below the freezing point"))
# "शून्य से 8 डिग्री नीचे": eight degrees down from zero
_UNDER: Final = " से "


@lru_cache(maxsize=_KEPT)
def read_numbers(text: str, language: str) -> tuple[ReadNumber, ...]:
    """The numbers in a text, in order; no text is an error.

    In a language whose number words are not known nothing is read but marked as unread, since a
    word for thousands may stand beside the digits.
    """
    plain = _plain(text, language)
    words = vocabulary(language)
    found: list[Atom] = []
    for one in atoms(plain.text, language):
        atom = placed(plain, one, language, words)
        if not found or _is_apart(found[-1], atom):
            found.append(atom)
    if words is not None:
        found = idiomatic(plain, found, language)
        signed = _below_zero(
            plain.text, [_signed(plain.text, one, language, words) for one in found], words
        )
        signed = joined(plain.text, signed, language)
        measured = [
            with_late_unit(plain, atom, language, words)
            for atom in related(plain.text, signed, language, words)
        ]
        found = [
            _counted(plain, qualified(plain, atom, language, words), language)
            for atom in apart(plain.text, whole(plain.text, measured, language), language)
        ]
        found = in_rows(plain, shared_units(plain.text, without_qualifying(found)), language)
        found = with_rates(plain.text, told_again(plain.text, found), language)
        found = with_former(plain.text, bounded(plain.text, found, words), language, words)
        found = with_wins(plain.text, with_wholes(plain.text, found, language), language)
        found = wholes_of_houses(plain.text, differing(plain.text, found, language), language)
        found = beside_levels(plain.text, margins(plain.text, found, language), language)
        found = every_one(plain.text, sizes_alone(plain.text, found, language), language)
        found = almost_all(plain.text, found, language)
        found = _not_so(plain.text, found, language)
    return tuple(_shown(text, plain, atom) for atom in found)


def _not_so(text: str, found: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked that were denied, are not so, or not yet."""
    found = retracted(text, once_and_now(text, found, language), language)
    found = negated(text, with_earlier(text, found, language), language)
    found = none_of(text, negated_parts(text, found, language), language)
    found = sought(text, foreseen(text, found, language), language)
    found = unharmed(text, planned(text, found, language), language)
    found = asked(text, with_room(text, found, language), language)
    found = rumoured(text, lost(text, found, language), language)
    found = members(text, found, language)
    return doubtful(text, fated(text, found, language), language)


def _plain(text: str, language: str) -> PlainText:
    """The plain text, with "één" where Dutch newspapers write "Eén" for its capital."""
    plain = plain_text(text)
    if "eén" not in plain.text or base(language) != "nl":
        return plain
    return replace(plain, text=_ONE_ACCENT.sub("één", plain.text))


def _is_apart(before: Atom, atom: Atom) -> bool:
    """Whether a number is none of the unit before it: "a 30-second clip", "douze pour cent"."""
    if atom.start < before.end:
        return False
    inside = atom.spoken and before.unit is not None
    return not (atom.sense is Sense.ORDER or inside) or atom.start >= before.outer_end


def format_number(value: Decimal) -> str:
    """The number for readers: commas at the thousands, decimals as recorded, whatever the locale.

    ``Decimal("64231")`` gives ``64,231``.
    """
    return f"{value:,f}"


def _signed(text: str, atom: Atom, language: str, words: NumberVocabulary) -> Atom:
    """The atom with its minus: a sign that joins nothing on its left, or a word for it."""
    start = atom.outer_start
    signed = 0
    if (
        not atom.spoken
        and text[start - 1 : start] == "-"
        and not text[max(0, start - 2) : start - 1].isalnum()
    ):
        if (
            text[max(0, start - 2) : start - 1] not in {"%", ")", "$"}
            and text[start - 2 : start - 1] != "-"
        ):
            signed = 1
    else:
        word = ends_with(text, start, words.minus, spaced=words.spaced)
        if word and not ends_with(text, start, words.qualifiers.said_before).endswith(f" {word}"):
            signed = start - text.rfind(word, 0, start)
    if not signed or is_left_out(text, start, atom.outer_end, language):
        return atom  # "todos menos 6" is no six below zero
    values = tuple(-value for value in atom.values)
    return atom._replace(values=values, start=start - signed, outer_start=start - signed)


def _counted(plain: PlainText, atom: Atom, language: str) -> Atom:
    """The atom with people, years of age or times as its unit, where words say so. Only now: what
    else stands there tells a year or a label from a count ("In 2012 people fled")."""
    counts = atom.unit is None and atom.sense in {Sense.COUNT, Sense.RANGE, Sense.ZERO}
    if counts and counts_people(plain.text, atom.end, language):
        return atom._replace(unit=PERSONS)
    if counts and is_of_things(plain.text, atom.end, language):
        return atom._replace(unit=THINGS)
    if counts and atom.sense is Sense.ZERO:
        atom = atom._replace(unit=denied_people(plain.text, atom.end, language))
    if atom.sense not in {Sense.COUNT, Sense.RANGE}:
        return atom
    atom = marked(plain.text, atom, language)
    aged = with_age(plain, atom, language)
    return with_kind(plain, aged, language) if counts else aged


def _below(text: str, atom: Atom, words: NumberVocabulary) -> tuple[str, int]:
    """The words behind a number that put it below zero, with or without degrees between, and where
    they end."""
    for gap in (_SPACE, _DEGREES):
        degrees = gap.match(text, atom.end)
        phrase = phrase_at(text, degrees.end(), words.below, words) if degrees else ""
        # "5 bajo cero", but "5 नीचे" is five down from anything
        if degrees and phrase and (gap is _DEGREES or " " in phrase):
            return phrase, degrees.end() + len(phrase)
    return "", atom.end


def _below_zero(text: str, atoms: list[Atom], words: NumberVocabulary) -> list[Atom]:
    """The atoms with those negated that words behind them put below zero; the zero itself goes."""
    found: list[Atom] = []
    edge = 0
    for atom in atoms:
        if atom.start < edge or (atom.value == 0 and text[atom.end :].startswith(_UNDER)):
            continue
        phrase, end = _below(text, atom, words)
        if phrase in _FREEZING and atom.sense is Sense.COUNT:
            # Of which scale? Below freezing is not the same in both.
            found.append(atom._replace(values=(), sense=Sense.UNREAD))
        elif phrase and atom.sense is Sense.COUNT:
            edge = end
            found.append(atom._replace(values=tuple(-abs(value) for value in atom.values)))
        else:
            found.append(atom)
    return found


def _shown(text: str, plain: PlainText, atom: Atom) -> ReadNumber:
    start, end = plain.origin(atom.start, atom.end)
    return ReadNumber(
        text=text[start:end],
        start=start,
        end=end,
        sense=atom.sense,
        values=atom.values,
        low=atom.low,
        high=atom.high,
        part=atom.part,
        qualifier=atom.qualifier,
        unit=atom.unit,
        direction=atom.direction,
        prospect=atom.prospect,
        doubtful=atom.doubtful,
    )
