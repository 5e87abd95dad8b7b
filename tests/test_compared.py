"""Which articles a reader is led to compare."""

from __future__ import annotations

from generator.archive.voices import first_of_each
from generator.documents.record import EventRecord
from generator.documents.telling_records import tell_record
from generator.model.vocabulary import Kind
from generator.pages.compared import compared_with
from generator.pages.matrices import matrix_of
from telling import ROOT, telling


def test_two_articles_that_tell_of_the_same_lead_to_where_both_stand() -> None:
    """Each article names the other, and the events and figures that both tell of."""
    tell = telling(ROOT)
    there = compared_with(tell, "memo-direct-talks")
    assert [one.article.text for one in there] == ["The Palestine Chronicle, about 5 March 2025"]
    assert there[0].shared[0].path == "events/us-hamas-talks-doha/#section--compare"
    back = compared_with(tell, "chronicle-secret-talks")
    assert [one.article.path for one in back] == ["sources/memo-direct-talks/"]
    assert (back[0].shared, back[0].more) == (there[0].shared, there[0].more)


def test_what_two_articles_share_and_what_only_one_has_is_listed() -> None:
    """A statement with evidence in both articles stands among those of both, from either page; what
    is alone here is alone there from the other page, and all are counted."""
    tell = telling(ROOT)
    (one,) = compared_with(tell, "memo-direct-talks")
    (back,) = compared_with(tell, "chronicle-secret-talks")
    refs = [both.statement.ref for both in one.both]
    assert refs[:2] == [
        "people-held-believed-alive/israeli-intelligence-march-2025",
        "people-held-confirmed-dead/israeli-military-march-2025",
    ]
    assert refs == [both.statement.ref for both in back.both]
    assert all(both.voices for both in one.both)
    assert one.both[0].voices == ("Israeli intelligence",)
    assert (one.here, one.there) == (back.there, back.here)
    carrying = len(first_of_each(tell.archive.citations_in("memo-direct-talks")))
    assert len(refs) + one.both_more + one.here.statements == carrying
    assert sum(count for _, count in one.here.on) + one.here.more == one.here.statements


def test_each_article_has_its_own_speaker_of_a_statement_in_both() -> None:
    """Nobody is made to say what the other article says: where they give a statement to different
    speakers, or say it themselves, those of both are told."""
    tell = telling(ROOT)
    (one,) = compared_with(tell, "memo-direct-talks")
    (back,) = compared_with(tell, "chronicle-secret-talks")
    here, there = (
        {both.statement.ref: (both.voices, both.elsewhere) for both in side.both}
        for side in (one, back)
    )
    sources, axios = ("Sources of Axios, unnamed",), ("Axios",)
    assert here["us-hamas-talks-doha/held"] == (sources, axios)
    assert there["us-hamas-talks-doha/held"] == (axios, sources)
    assert here["us-hamas-talks-doha/direct"] == (axios, ())
    outlets = ("Middle East Monitor", "The Palestine Chronicle")
    assert here["adam-boehler/envoy"] == (outlets, ())
    assert there["adam-boehler/envoy"] == (outlets[::-1], ())


def test_each_comparison_leads_to_a_table() -> None:
    """Every event on which two articles are compared has its table of articles."""
    tell = telling(ROOT)
    found = {
        link.path.split("/")[1]
        for source in tell.archive.of_kind(Kind.SOURCE)
        for one in compared_with(tell, source.id)
        for link in one.shared
        if "#" in link.path
    }
    assert found
    for name in found:
        record = tell_record(tell, tell.archive.entries[name])
        assert isinstance(record, EventRecord)
        assert matrix_of(record.statements) is not None
