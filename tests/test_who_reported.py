"""Who reported what: an event's statements by articles, and what outlets' articles are made of."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest

from generator.documents.record import ActorRecord
from generator.documents.telling_records import tell_record
from generator.model.vocabulary import Bears, Divergence
from generator.pages.matrices import matrix_of
from generator.pages.matrix_rows import MatrixCell, MatrixCounterpart, carrying
from generator.pages.profiles import Profile, profile_of
from telling import telling


def test_a_matrix_tells_how_each_article_carries_each_statement() -> None:
    """Own voice, relayed and unnamed are told apart; an article without the words has its own
    answer to the same question, or nothing. The answer has no row of its own to say so again."""
    matrix = matrix_of(telling().statements(telling().archive.claims_of("bridge-closed")))
    assert matrix
    assert [one.source.id for one in matrix.articles] == ["gazette-bridge", "courier-bridge"]
    rows = {
        row.statement.id: [
            cell.answers[0].statement.id
            if isinstance(cell, MatrixCounterpart)
            else cell and cell.carriage
            for cell in row.cells
        ]
        for row in matrix.rows
    }
    assert rows == {
        "on-monday": ["own", "on-sunday"],
        "safe": ["unnamed", None],
    }
    alone = [(one.article.source.id, one.count) for one in matrix.alone]
    assert alone == [("gazette-bridge", 2), ("courier-bridge", 1)]
    assert (matrix.shared, matrix.answered) == (0, 2)


def test_the_same_answer_stands_before_another_where_an_article_lacks_a_statement() -> None:
    """An article that gives the answer in other words is not told to differ; a statement in no
    question has nothing beside it."""
    claims = telling().archive.claims_of("bridge-closed")
    monday, sunday, safe = telling().statements(claims)
    agreeing = replace(sunday, id="again", stands=monday.stands)
    matrix = matrix_of([monday, agreeing, safe])
    assert matrix
    cell = matrix.rows[0].cells[1]
    assert isinstance(cell, MatrixCounterpart)
    (answer,) = cell.answers
    assert (answer.statement.id, answer.relation) == ("again", "in other words")
    assert [row.statement.id for row in matrix.rows] == ["on-monday", "safe"]
    assert matrix.rows[1].cells[1] is None
    assert matrix.statements_left_out == 0


def test_of_many_articles_alike_the_first_by_name_are_compared() -> None:
    """Of ten articles that each carry both statements, those whose names come first: the order of a
    set is no reason, for two builds must not choose otherwise."""
    one, *_ = telling().statements(telling().archive.claims_of("bridge-closed"))
    (quotation, *_) = carrying(one)
    ten = tuple(
        replace(quotation, source=replace(quotation.source, id=f"article-{name}"))
        for name in "jihgfedcba"
    )
    matrix = matrix_of([replace(one, id=name, quotations=ten) for name in ("first", "second")])
    assert matrix
    assert [there.source.id[-1] for there in matrix.articles] == [*"abcdefgh"]


def test_a_question_that_several_rows_would_tell_has_one_row() -> None:
    """Where several statements stand in a question, one row tells what each article answers; no
    statement is lost or told twice."""
    claims = telling().archive.claims_of("bridge-closed")
    monday, sunday, safe = telling().statements(claims)
    also = replace(monday, id="also")
    matrix = matrix_of([monday, also, sunday, safe])
    assert matrix
    (row,) = matrix.questions
    assert (row.question, row.contested) == (monday.stands[0].question, True)
    assert [[one.statement.id for one in cell or ()] for cell in row.cells] == [
        ["on-monday", "also"],
        ["on-sunday"],
    ]
    assert [row.statement.id for row in matrix.rows] == ["safe"]
    assert matrix.statements_left_out == 0


def test_a_statement_in_two_questions_has_a_counterpart_for_each() -> None:
    """No question stands for another: what an article answers to each is told, in their order."""
    claims = telling().archive.claims_of("bridge-closed")
    monday, sunday, _ = telling().statements(claims)
    (stand,) = monday.stands
    also = replace(stand, question=replace(stand.question, id="why-closed"), answer="the flood")
    both = replace(monday, stands=(also, *monday.stands))
    other = replace(sunday, id="why", stands=(replace(also, number=2, answer="the ice"),))
    matrix = matrix_of([both, sunday, other])
    assert matrix
    cell = matrix.rows[0].cells[1]
    assert isinstance(cell, MatrixCounterpart)
    assert [one.statement.id for one in cell.answers] == ["why", "on-sunday"]


def test_an_answer_of_another_record_is_a_counterpart() -> None:
    """Wherever it stands, what another article answers is told, and has no row of its own."""
    claims = telling().archive.claims_of("bridge-closed")
    monday, sunday, safe = telling().statements(claims)
    matrix = matrix_of([monday, replace(safe, quotations=sunday.quotations)], [sunday])
    assert matrix
    assert [row.statement.id for row in matrix.rows] == ["on-monday", "safe"]
    cell = matrix.rows[0].cells[1]
    assert isinstance(cell, MatrixCounterpart)
    assert [one.statement.id for one in cell.answers] == ["on-sunday"]
    assert matrix.answered == 1


def test_all_other_answers_of_an_article_are_told() -> None:
    """An article that gives several answers, and none of them the same, has them in the order of
    the question."""
    claims = telling().archive.claims_of("bridge-closed")
    monday, sunday, safe = telling().statements(claims)
    (stand,) = sunday.stands
    third = replace(sunday, id="third", stands=(replace(stand, number=3),))
    matrix = matrix_of([monday, third, sunday, safe])
    assert matrix
    cell = matrix.rows[0].cells[1]
    assert isinstance(cell, MatrixCounterpart)
    assert [one.statement.id for one in cell.answers] == ["on-sunday", "third"]


@pytest.mark.parametrize(
    ("how", "relation"),
    [
        (Divergence.DATE, "another answer"),
        (Divergence.STANCE, "on the same question"),
        (Divergence.BASIS, "on the same question"),
    ],
)
def test_an_answer_is_another_only_where_accounts_differ(how: Divergence, relation: str) -> None:
    """Where all may be right, what another article states stands beside the statement; each
    statement stands there once, whatever it answers."""
    claims = telling().archive.claims_of("bridge-closed")
    monday, sunday, _ = telling().statements(claims)
    both = [
        replace(one, stands=(stand, replace(stand, question=replace(stand.question, id="more"))))
        for one in (monday, sunday)
        for stand in [replace(one.stands[0], how=how)]
    ]
    matrix = matrix_of(both)
    assert matrix
    cell = matrix.rows[0].cells[1]
    assert isinstance(cell, MatrixCounterpart)
    told = [
        (words, [(one.statement.id, one.voice) for one in there])
        for words, there in cell.by_relation
    ]
    assert told == [(relation, [("on-sunday", "Radio Vale")])]


def test_a_part_that_others_complete_is_told_as_such() -> None:
    """Where two articles have a part each, the table says so; not where one has all the parts."""
    statements = {
        one.id: one for one in telling().statements(telling().archive.claims_of("bridge-closed"))
    }
    both = ("on-monday", "on-sunday")
    parts = tuple(replace(statements[one].quotations[0], bears=Bears.PART) for one in both)
    shared = replace(statements["safe"], quotations=parts)
    whole = replace(statements["safe"], quotations=parts[:1])
    matrix = matrix_of([shared, whole])
    assert matrix
    assert [
        [isinstance(cell, MatrixCell) and cell.is_part for cell in row.cells] for row in matrix.rows
    ] == [
        [True, True],
        [False, False],
    ]


def test_one_article_alone_makes_no_matrix() -> None:
    """Where one article carries everything, or there is one statement, nothing is compared."""
    statements = telling().statements(telling().archive.claims_of("bridge-closed"))
    assert matrix_of(statements[:1]) is None
    assert matrix_of(one for one in statements if one.id != "on-sunday") is None


def test_two_articles_of_one_outlet_are_told_apart() -> None:
    """An article goes by its outlet, and where that has two in the table by its title as well."""
    matrix = matrix_of(telling().statements(telling().archive.claims_of("bridge-closed")))
    assert matrix
    first, second = matrix.articles
    assert [matrix.label(one) for one in matrix.articles] == ["The Gazette", "The Courier"]
    outlet = replace(second.attribution, publisher=first.attribution.publisher)
    both = replace(matrix, articles=(first, replace(second, attribution=outlet)))
    assert [both.label(one) for one in both.articles] == [
        "The Gazette: Bridge closed after flood",
        "The Gazette: Overby bridge shut",
    ]


def profile(outlet: str) -> Profile | None:
    """The profile of an outlet of the small project."""
    tell = telling()
    return profile_of(tell, cast("ActorRecord", tell_record(tell, tell.archive.entries[outlet])))


@pytest.mark.parametrize(
    ("outlet", "relies_on", "carried_by"),
    [
        ("courier", ["radio-vale"], []),
        ("gazette", ["radio-vale"], []),
        ("radio-vale", [], ["courier", "gazette"]),
    ],
)
def test_a_profile_names_whom_an_outlet_relies_on_and_who_carries_it(
    outlet: str, relies_on: list[str], carried_by: list[str]
) -> None:
    """A relay is told on the pages of both: of the article's outlet, and of the one relayed."""
    found = profile(outlet)
    assert found
    assert [one.other.id for one in found.relies_on.shown] == relies_on
    assert [one.other.id for one in found.carried_by.shown] == carried_by


def test_the_voices_of_a_profile_add_up() -> None:
    """Each statement is counted once, under one voice, and alone where no other outlet has it."""
    found = profile("gazette")
    assert found
    voices = found.own + found.named + found.unnamed + found.documents
    assert voices == found.statements
    assert 0 < found.alone <= found.statements
    assert sum(one.statements for one in found.alone_on.shown) == found.alone


def test_whoever_is_no_outlet_has_no_profile() -> None:
    """A town is quoted in articles, and has none of its own."""
    assert profile("overby") is None
