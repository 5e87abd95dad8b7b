"""All rules, and the check of a whole archive.

A rule takes the archive and yields what it finds; it never raises, whatever the content. How much
of the archive it must see is said here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from types import MappingProxyType
from typing import Final

from generator.archive.archive import Archive
from generator.archive.coverage import standing_of
from generator.checks import (
    aliases,
    allowances,
    attribution,
    author_names,
    borne_hedges,
    borne_names,
    carried_names,
    chains,
    copies,
    coverage,
    date_bases,
    dates,
    declared_readings,
    denials,
    evidence,
    evidence_shares,
    figure_parts,
    hedges,
    idle_readings,
    links,
    lost_addresses,
    lost_sites,
    number_limits,
    number_texts,
    number_units,
    numbers,
    opening_words,
    participants,
    published_promises,
    questions,
    recorded_times,
    records,
    redirects,
    relations,
    series,
    shared_names,
    source_languages,
    source_texts,
    source_versions,
    stated_dates,
    told_as_fact,
    unlike_dates,
    unstated_dates,
    wording,
    years_of_articles,
)
from generator.checks import number_forms as numberforms
from generator.content.file_rules import FILE_RULES
from generator.content.load import Entry
from generator.content.shape import SHAPE_RULES
from generator.content.yaml_rules import YAML_RULES
from generator.diagnostics.diagnostic import Diagnostic, Rule
from generator.model.vocabulary import Kind

RULES: Final = (
    *links.RULES,
    *records.RULES,
    *participants.RULES,
    *relations.RULES,
    *questions.RULES,
    *evidence.RULES,
    *source_texts.RULES,
    *evidence_shares.RULES,
    *source_versions.RULES,
    *source_languages.RULES,
    *opening_words.RULES,
    *numbers.RULES,
    *number_units.RULES,
    *declared_readings.RULES,
    *idle_readings.RULES,
    *number_texts.RULES,
    number_limits.too_many_numbers,
    *denials.RULES,
    *numberforms.RULES,
    *series.RULES,
    *figure_parts.RULES,
    *dates.RULES,
    *unlike_dates.RULES,
    *date_bases.RULES,
    *years_of_articles.RULES,
    *stated_dates.RULES,
    *unstated_dates.RULES,
    *recorded_times.RULES,
    *attribution.RULES,
    *chains.RULES,
    *shared_names.RULES,
    *author_names.RULES,
    *aliases.RULES,
    *hedges.RULES,
    *told_as_fact.RULES,
    *carried_names.RULES,
    *borne_names.RULES,
    *borne_hedges.RULES,
    *wording.RULES,
    *coverage.RULES,
    *copies.RULES,
    *redirects.RULES,
)
# These look at more than an archive: what was found in it, its state before, or all pages.
_OF_WHAT_IS_FOUND: Final = (
    allowances.allowance_for_nothing,
    lost_addresses.lost_address,
    *published_promises.RULES,
    *lost_sites.RULES,
    redirects.redirect_of_a_page,
)
ALL_RULES: Final = (*YAML_RULES, *SHAPE_RULES, *FILE_RULES, *RULES, *_OF_WHAT_IS_FOUND)

# Rules that look at one record at a time, and of the records that it names only at what
# ``archive.outline.head_of`` keeps, and at the questions that name it. What they find can be shared
# out and remembered.
RECORD_RULES: Final = (
    number_limits.too_many_numbers,
    links.wrong_kind,
    links.self_link,
    links.dangling_fact_link,
    links.stray_brackets,
    links.duplicate_fact_id,
    *participants.RULES,
    *relations.RULES,
    *questions.RULES,
    evidence.quote_too_long,
    *source_texts.RULES,
    *evidence_shares.RULES,
    *source_versions.RULES,
    *source_languages.RULES,
    *opening_words.RULES,
    *numbers.RULES,
    *number_units.RULES,
    *declared_readings.RULES,
    *idle_readings.RULES,
    *number_texts.RULES,
    *denials.RULES,
    *numberforms.RULES,
    series.falling_total,
    dates.weekday_contradicts_date,
    dates.as_of_after_publication,
    dates.happened_after_publication,
    *date_bases.RULES,
    *years_of_articles.RULES,
    *stated_dates.RULES,
    *unstated_dates.RULES,
    *recorded_times.RULES,
    dates.outside_its_whole,
    *unlike_dates.RULES,
    attribution.relay_not_outlet,
    attribution.publisher_not_outlet,
    attribution.relay_not_in_source,
    attribution.speaker_not_in_source,
    attribution.speech_without_speaker,
    attribution.publisher_in_chain,
    attribution.repeated_attribution,
    *aliases.RULES,
    *author_names.RULES,
    *chains.RULES,
    *shared_names.RULES,
    *hedges.RULES,
    *told_as_fact.RULES,
    *carried_names.RULES,
    *borne_names.RULES,
    *borne_hedges.RULES,
    wording.loaded_term,
)
# Rules that look at one source at a time, and at the quotes of all records in its text.
SOURCE_RULES: Final = (coverage.uncovered_sentence,)

# Rules that must see everything at once.
WHOLE_RULES: Final = (
    links.dangling_link,
    records.duplicate_id,
    records.lookalike_id,
    records.same_name,
    records.orphan_record,
    records.circular_part_of,
    records.circular_sum,
    evidence.quote_not_in_source,
    evidence.ambiguous_quote,
    series.sum_does_not_close,
    series.incomplete_sum,
    *figure_parts.RULES,
    coverage.unused_text,
    *copies.RULES,
    *redirects.RULES,
)


def _names_nothing(archive: Archive, entry: Entry) -> bool:
    known, broken = archive.entries, archive.content.broken
    named = archive.index.outline(entry).named
    return any(name not in known and name not in broken for name in named)


def _is_unsure(archive: Archive, entry: Entry) -> bool:
    return standing_of(archive, entry).unsure


def _is_part(archive: Archive, entry: Entry) -> bool:
    return bool(archive.index.outline(entry).wholes)


def _has_sums(archive: Archive, entry: Entry) -> bool:
    return archive.index.outline(entry).has_sums


# Of these, those that are told of some records only, in which alone they can find anything. Some
# stop counting at a limit, so that they must see all of these at once.
_CHOICES: Final[Mapping[Rule[[Archive]], Callable[[Archive, Entry], bool]]] = MappingProxyType(
    {
        links.dangling_link: _names_nothing,
        evidence.quote_not_in_source: _is_unsure,
        evidence.ambiguous_quote: _is_unsure,
        records.circular_part_of: _is_part,
        figure_parts.part_above_whole: _is_part,
        records.circular_sum: _has_sums,
        series.sum_does_not_close: _has_sums,
        series.incomplete_sum: _has_sums,
    }
)
_BATCH: Final = 64
# So often is one rule told of one record: a stranger's file could have a hundred thousand mistakes.
FOUND_MAX: Final = 100


def check(archive: Archive) -> Iterator[Diagnostic]:
    """Everything that is wrong with the linked content."""
    entries = archive.content.entries
    # In batches, so that what one rule has read in a text the next need not read again.
    for start in range(0, len(entries), _BATCH):
        yield from check_records(archive, entries[start : start + _BATCH])
    yield from check_sources(archive, archive.of_kind(Kind.SOURCE))
    yield from check_whole(archive)


def check_records(archive: Archive, entries: Sequence[Entry]) -> Iterator[Diagnostic]:
    """What the rules that look at one record find in these."""
    for rule in RECORD_RULES:
        found = list(_few(rule, archive, entries))
        yield from found
        if rule is number_limits.too_many_numbers:
            crowded = {one.span.path for one in found}
            entries = [entry for entry in entries if entry.document.path not in crowded]


def check_sources(archive: Archive, entries: Sequence[Entry]) -> Iterator[Diagnostic]:
    """What the rules that look at one source find in these."""
    for rule in SOURCE_RULES:
        yield from _few(rule, archive, entries)


def _few(rule: Rule[[Archive]], archive: Archive, entries: Sequence[Entry]) -> Iterator[Diagnostic]:
    """What a rule finds at each of these records; of more than a hundred at one, the first, of
    which the last says that there are more."""
    found = list(islice(rule(archive.only(entries)), FOUND_MAX + 1))
    if len(found) > FOUND_MAX and len(entries) > 1:
        for entry in entries:
            yield from _few(rule, archive, [entry])
    else:
        yield from _first(found)


def _first(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The first hundred of these; where there are more, the last of them says so."""
    first = list(islice(found, FOUND_MAX + 1))
    if len(first) > FOUND_MAX:
        last = first[FOUND_MAX - 1]
        more = f"{last.help} There are more of these; check again when these are right."
        first[FOUND_MAX - 1 :] = [replace(last, help=more)]
    yield from first


def check_whole(archive: Archive) -> Iterator[Diagnostic]:
    """What the rules find that must see everything at once."""
    chosen: dict[object, Archive] = {}
    for rule in RULES:
        choice = _CHOICES.get(rule)
        if choice and choice not in chosen:
            chosen[choice] = archive.only(
                [e for e in archive.content.entries if choice(archive, e)]
            )
        if rule not in RECORD_RULES and rule not in SOURCE_RULES:
            found = rule(chosen[choice] if choice else archive)
            # What is about one file alone.
            yield from _first(found) if rule in redirects.RULES else found
