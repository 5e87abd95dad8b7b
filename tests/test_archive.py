"""The linked archive: what is known of the records beyond what each of them says."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.archive.coverage import measure, standing_of
from generator.archive.outline import Standing
from generator.archive.references import Role
from generator.model.questions import Question
from generator.model.records import Actor, Event, Source
from generator.model.vocabulary import Divergence, Kind
from projects import archive_of

FIGURE = "content/figures/missing-planks.yaml"


@pytest.fixture
def archive(small: Path) -> Archive:
    """The small project, linked."""
    return archive_of(small)


def linked(small: Path, changes: dict[str, str]) -> Archive:
    """The small project with other or more files, linked."""
    for name, text in changes.items():
        (small / name).write_text(text, encoding="utf-8")
    return archive_of(small)


def test_records_are_found_by_id_and_kind(archive: Archive) -> None:
    """A record is found by its id, if it is of the kind that is asked for."""
    anna = archive.find("anna-holm", Actor)
    assert anna
    assert anna.name == "Anna Holm"
    assert archive.find("anna-holm", Event) is None
    assert archive.find("nobody", Actor) is None
    assert [entry.id for entry in archive.of_kind(Kind.SOURCE)] == [
        "courier-bridge",
        "gazette-bridge",
    ]


def test_statements_are_found_by_their_permanent_name(archive: Archive) -> None:
    """Every fact and observation is known as record/fact, and knows its place in the file."""
    assert list(archive.claims) == [
        "anna-holm/mayor",
        "bridge-closed/on-monday",
        "bridge-closed/on-sunday",
        "bridge-closed/safe",
        "missing-planks/holm",
        "missing-planks/council",
    ]
    assert archive.claims["missing-planks/council"].path == ("observations", 1)
    assert archive.claims["bridge-closed/safe"].path == ("facts", 2)
    assert archive.claims_of("nobody") == ()


@pytest.mark.parametrize(
    ("record", "role", "places"),
    [
        ("overby", Role.MENTION, ["anna-holm summary", "anna-holm facts/0/text"]),
        ("overby", Role.RELATION, ["anna-holm facts/0/relation/target"]),
        ("overby", Role.SPEAKER, ["missing-planks observations/1/by"]),
        ("anna-holm", Role.PARTICIPANT, ["bridge-closed participants/0/actor"]),
        (
            "radio-vale",
            Role.RELAY,
            ["bridge-closed facts/1/via/0", "missing-planks observations/0/via/0"],
        ),
        ("gazette", Role.PUBLISHER, ["gazette-bridge publisher"]),
        ("bridge-closed", Role.ABOUT, ["missing-planks about/0"]),
        (
            "bridge-closed",
            Role.POSITION,
            ["day-of-closing positions/0/facts/0", "day-of-closing positions/1/facts/0"],
        ),
        ("bridge-closed", Role.SUBJECT, ["day-of-closing about/0"]),
        ("nobody", Role.MENTION, []),
    ],
)
def test_every_mention_leads_back(
    archive: Archive, record: str, role: Role, places: list[str]
) -> None:
    """Whatever names a record is known with its role and its place."""
    found = archive.backlinks(record, role)
    assert [f"{ref.entry.id} {'/'.join(map(str, ref.path))}" for ref in found] == places


def test_all_roles_are_known_together(archive: Archive) -> None:
    """Without a role asked for, every mention is given."""
    assert {ref.role for ref in archive.backlinks("overby")} == {
        Role.MENTION,
        Role.RELATION,
        Role.SPEAKER,
    }


def test_what_somebody_said_is_gathered_by_date(small: Path) -> None:
    """Statements of a speaker stand in the order of their dates; one without has its article's."""
    text = (small / FIGURE).read_text(encoding="utf-8")
    more = text + (
        "  - id: holm-too\n    value: 14\n    by: anna-holm\n    evidence:\n"
        '      - {source: courier-bridge, quote: "The council counted 14 missing planks"}\n'
        "  - id: holm-early\n    value: 14\n    as_of: 2025-03-01\n    by: anna-holm\n"
        '    evidence:\n      - {source: courier-bridge, quote: "counted 14 missing planks"}\n'
    )
    archive = linked(small, {FIGURE: more})
    assert [claim.statement.id for claim in archive.said_by("anna-holm")] == [
        "holm-early",
        "holm",
        "holm-too",
    ]
    assert [claim.ref for claim in archive.said_by("radio-vale", Role.RELAY)] == [
        "bridge-closed/on-sunday",
        "missing-planks/holm",
    ]


def test_citations_stand_in_the_order_of_the_text(archive: Archive) -> None:
    """What is cited from a source is given from its first to its last word, each with its place."""
    cited = archive.citations_in("gazette-bridge")
    assert [citation.claim.statement.id for citation in cited] == [
        "mayor",
        "on-monday",
        "holm",
        "safe",
    ]
    text = archive.content.seeds["seeds/gazette.txt"].text
    assert text.passage(cited[0].matches[0]) == ("The mayor of Overby, Anna Holm")
    assert archive.citations_in("nobody") == ()


def test_evidence_may_have_a_chain_of_its_own(small: Path) -> None:
    """An own "by" or "via" of an evidence entry counts before that of its statement."""
    path = "content/actors/anna-holm.yaml"
    text = (small / path).read_text(encoding="utf-8")
    archive = linked(
        small,
        {
            path: text.replace(
                "    relation", "    by: overby\n    via: [radio-vale]\n    relation"
            )
            + '      - {source: courier-bridge, quote: "Anna Holm", by: anna-holm, via: []}\n'
        },
    )
    first, second = archive.citations(archive.claims["anna-holm/mayor"])
    assert (first.by, first.via) == ("overby", ("radio-vale",))
    assert (second.by, second.via) == ("anna-holm", ())


def test_two_articles_with_one_report_are_one_origin(small: Path) -> None:
    """The outlet nearest the speaker is the origin, or one that speaks itself, or the publisher."""
    head = "name: Silt\nmeasures: Silt.\nunit: carts\nkind: stock\nabout: [overby]\nobservations:\n"
    both = (
        '    evidence:\n      - {source: gazette-bridge, quote: "At least 12 planks"}\n'
        '      - {source: courier-bridge, quote: "14 missing planks"}\n'
    )
    archive = linked(
        small,
        {
            "content/figures/silt.yaml": head
            + f"  - id: relayed\n    value: 12\n    via: [radio-vale, courier]\n{both}"
            + f"  - id: spoken\n    value: 12\n    by: radio-vale\n{both}"
            + f"  - id: own\n    value: 12\n    by: overby\n{both}"
        },
    )
    both_sources = ("gazette-bridge", "courier-bridge")
    origins = {
        claim.statement.id: [(origin.outlet, origin.sources) for origin in archive.origins([claim])]
        for claim in archive.claims_of("silt")
    }
    assert origins == {
        "relayed": [("radio-vale", both_sources)],
        "spoken": [("radio-vale", both_sources)],
        "own": [("gazette", both_sources[:1]), ("courier", both_sources[1:])],
    }
    assert len(archive.origins(archive.claims_of("silt"))) == 3


def test_a_question_is_known_from_both_sides(archive: Archive) -> None:
    """Each statement that a question names knows it and its position; the others know none."""
    monday = archive.claims["bridge-closed/on-monday"]
    sunday = archive.claims["bridge-closed/on-sunday"]
    question = archive.entries["day-of-closing"]
    assert isinstance(question.record, Question)
    assert question.record.how is Divergence.DATE
    assert archive.positions_of(question) == ((sunday,), (monday,))
    for claim, position in ((sunday, 0), (monday, 1)):
        assert [(one.question, one.position) for one in archive.stands(claim)] == [
            (question, position)
        ]
    assert archive.stands(archive.claims["bridge-closed/safe"]) == ()
    assert archive.are_opposed(sunday, monday)
    assert not archive.are_opposed(sunday, sunday)
    assert archive.questions_on("bridge-closed") == (question,)
    assert archive.questions_on("overby") == ()


def test_the_timeline_starts_with_the_earliest(small: Path) -> None:
    """What has a known beginning stands there, those that are certain first; what happened some
    time within a year, or began nobody knows when, stands at its last day."""
    fact = (
        "facts:\n  - id: a\n    text: A.\n    evidence:\n"
        '      - {source: gazette-bridge, quote: "Anna Holm"}\n'
    )
    dates = {
        "open": "../2025-04",
        "possibly": "2025?",
        "year-2025": "2025",
        "year": "2024",
        "day": "2025-03-02",
        "about": "2025-03~",
    }
    files = {
        f"content/events/{name}.yaml": f"name: {name}\ndate: {date}\ndate_basis: Known.\n{fact}"
        for name, date in dates.items()
    }
    archive = linked(small, files)
    assert [entry.id for entry in archive.timeline] == [
        "year",
        "about",
        "day",
        "bridge-closed",
        "open",
        "year-2025",
        "possibly",
    ]


def test_a_fight_stands_before_what_ended_it_and_an_attack_before_its_war(small: Path) -> None:
    """What began nobody knows when comes before all of its last day, a day with which a longer
    event began before that event, and a phase after the deal that it belongs to. What happened in a
    month or later comes after that month."""
    fact = (
        "facts:\n  - id: a\n    text: A.\n    evidence:\n"
        '      - {source: gazette-bridge, quote: "Anna Holm"}\n'
    )
    dates = {
        "truce": ('"[2024-11-26~..2024-11-27~]"', "[fight]"),
        "fight": ("/2024-11-27~", "[]"),
        "strikes": ('"[..2024-11-27~]"', "[fight]"),
        "war": ("2023-10-07/", "[]"),
        "attack": ("2023-10-07", "[war]"),
        "deal": ("2024-01-19/", "[war]"),
        "phase": ("2024-01-19/2024-03", "[deal]"),
        "answer": ("2024-11-27~", "[]"),
        "planned": ('"[2024-11..]"', "[]"),
    }
    files = {
        f"content/events/{name}.yaml": (
            f"name: {name}\ndate: {date}\ndate_basis: Known.\npart_of: {wholes}\n{fact}"
        )
        for name, (date, wholes) in dates.items()
    }
    order = [entry.id for entry in linked(small, files).timeline]
    assert order[:4] == ["attack", "war", "deal", "phase"]
    assert order[4:7] == ["fight", "strikes", "truce"]
    assert order.index("answer") == order.index("truce") + 1
    assert order.index("planned") > order.index("answer")


def test_figures_know_what_they_are_about(archive: Archive) -> None:
    """From an event, the figures about it are found."""
    assert [entry.id for entry in archive.figures_about("bridge-closed")] == ["missing-planks"]


def test_what_does_not_resolve_is_not_there(small: Path) -> None:
    """Links, sources, texts and positions that lead nowhere are passed over, not raised."""
    archive = linked(
        small,
        {
            "content/events/odd.yaml": (
                "name: Odd\ndate: 2025\ndate_basis: Known.\npart_of: [nothing]\nfacts:\n"
                '  - id: a\n    text: "[[nobody]] came."\n    by: nobody\n    via: [nothing]\n'
                "    evidence: [{source: nowhere, quote: nothing}]\n"
            ),
            "content/questions/odd-one.yaml": (
                "name: Odd?\nhow: date\nabout: [nothing]\npositions:\n"
                "  - {answer: yes, facts: [nobody/a, odd/b]}\n  - {answer: no, facts: [odd/a]}\n"
            ),
        },
    )
    claim = archive.claims["odd/a"]
    [citation] = archive.citations(claim)
    assert citation.matches == ()
    assert archive.publisher("nowhere") == ""
    assert [origin.outlet for origin in archive.origins([claim])] == ["nothing"]
    assert [stand.position for stand in archive.stands(claim)] == [1]
    assert archive.positions_of(archive.entries["odd-one"]) == ((), (claim,))
    assert archive.find("nowhere", Source) is None


def test_words_are_told_as_the_source_has_them(small: Path) -> None:
    """A quote written with other quotation marks is found, and told with the source's own."""
    path = small / "content/figures/missing-planks.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("“", r"\"").replace("”", r"\""), encoding="utf-8")
    archive = archive_of(small)
    (citation,) = archive.citations(archive.claims["missing-planks/holm"])
    assert citation.evidence.quote.startswith('"At least')
    assert archive.words_in_source(citation).startswith("“At least 12 planks")


@pytest.mark.parametrize(
    ("phase", "deal", "order"),
    [
        ("2024-01-19/2024-03-01", "2024-01-19/2024-06", ["deal", "phase"]),
        ("2024-01-19", "2024-01-20~", ["deal", "phase"]),
        ("2024-01-19", "2024-01-19~", ["deal", "phase"]),
        ("2024-02-01", "2024-01-19/..", ["deal", "phase"]),
        ("2024-01-18", "2024-01-20", ["phase", "deal"]),
        ("2024-01-18", "../2024-03", ["phase", "deal"]),
    ],
)
def test_an_event_sorts_within_its_larger_event(
    small: Path, phase: str, deal: str, order: list[str]
) -> None:
    """A part comes after its whole, unless it certainly lies before it."""
    folder = small / "content/events"
    (folder / "phase.yaml").write_text(f"name: Phase\ndate: {phase}\npart_of: [deal]\n")
    (folder / "deal.yaml").write_text(f"name: Deal\ndate: {deal}\n")
    assert [event.id for event in archive_of(small).timeline[:2]] == order


EARLIER = "Bridge closed after flood\n\nNobody was hurt when the bridge was closed.\n"


def test_a_quote_may_stand_in_an_earlier_text(small: Path) -> None:
    """It is found there, and covers nothing of the later text."""
    (small / "seeds/gazette-1.txt").write_text(EARLIER, "utf-8")
    source = small / "content/sources/gazette-bridge.yaml"
    version = f"{{text: seeds/gazette-1.txt, sha256: '{'0' * 64}', seen: 2025-03-05}}"
    source.write_text(f"{source.read_text('utf-8')}versions: [{version}]\n", "utf-8")
    (small / "content/actors/clerk.yaml").write_text(
        "name: Clerk\nkind: person\nfacts:\n  - id: unhurt\n    text: Nobody was hurt.\n"
        "    evidence:\n      - {source: gazette-bridge, quote: Nobody was hurt,"
        " version: seeds/gazette-1.txt}\n",
        "utf-8",
    )
    archive = archive_of(small)
    (citation,) = archive.citations(archive.claims["clerk/unhurt"])
    assert [(match.start, match.end) for match in citation.matches] == [(27, 42)]
    assert archive.citations_in("gazette-bridge")[-1] == citation
    covered = measure(archive, "gazette-bridge")
    assert covered
    assert all(touch.name != "clerk/unhurt" for touch in covered.touches)


def test_a_retold_report_is_no_origin_of_its_own(small: Path) -> None:
    """What an article says without naming another outlet counts to the outlet that it retells."""
    source = small / "content/sources/gazette-bridge.yaml"
    source.write_text(f"{source.read_text('utf-8')}rewrites: [courier]\n", "utf-8")
    archive = archive_of(small)
    claims = [archive.claims["bridge-closed/on-monday"], archive.claims["missing-planks/holm"]]
    outlets = [[origin.outlet for origin in archive.origins([claim])] for claim in claims]
    assert outlets == [["courier"], ["radio-vale"]]


def test_a_known_place_is_that_at_which_a_quote_is_found(small: Path) -> None:
    """Where the places of quotes are known, the same is found; a false one is not believed."""
    found, told, lied = archive_of(small), archive_of(small), archive_of(small)
    for entry in found.content.entries:
        standing = standing_of(found, entry)
        told.index.standings[entry.document.path] = standing
        moved = {name: [end + 1 for end in ends] for name, ends in standing.spans.items()}
        lied.index.standings[entry.document.path] = Standing(moved, unsure=False)
    places = {
        ref: [one.matches for one in found.citations(claim)] for ref, claim in found.claims.items()
    }
    assert any(told.index.place(claim, 0) for claim in told.claims.values())
    for archive in (told, lied):
        assert places == {
            ref: [one.matches for one in archive.citations(claim)]
            for ref, claim in archive.claims.items()
        }
