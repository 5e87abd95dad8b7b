"""Who is named in a text, and which verbs tell that somebody said something."""

from __future__ import annotations

from time import process_time

import pytest

from generator.text.letters.folding import fold_text
from generator.text.speakers.names import is_named, last_names
from generator.text.speakers.telling import is_day_of_saying, telling_verb


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("said Quist's aide", "quist", "en"),
        ("قال لالكاتب وللكاتب", "الكاتب", "ar"),
        ("وبكريم", "كريم", "ar"),
        ("ושכהן אמר", "כהן", "he"),
        ("首相の鈴木氏は", "鈴木", "ja"),
        ("ジョン・スミス氏", "ジョン スミス", "ja"),
        ("박영희는 말했다", "박영희", "ko"),
        ("จากนายวิชัยกล่าว", "วิชัย", "th"),
        ("с Анной Петровой", "Анна Петрова", "ru"),
        ("Черновицкого", "Черновицкий", "ru"),
        ("Nowaka widziano", "Nowak", "pl"),
        ("list Jana", "Jan", "pl"),
        ("Virtasen mukaan Korhosella", "Korhose", "fi"),
        ("the US said", "US", "en"),
    ],
)
def test_a_name_is_recognised_in_its_forms(text: str, name: str, language: str) -> None:
    """Particles, prepositions and case endings that are glued to a name do not hide it."""
    assert is_named(fold_text(text), name, language)


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("Ananda said", "Ana", "en"),
        ("told us so", "US", "en"),
        ("박영흰", "박영희", "ko"),
        ("Ивановский", "Петров", "ru"),
        ("הכהנים", "כהן", "he"),
        ("كريمة", "كريم", "ar"),
        ("", "", "en"),
    ],
)
def test_another_name_is_none(text: str, name: str, language: str) -> None:
    """A longer word or another name does not count."""
    assert not is_named(fold_text(text), name, language)


def test_a_person_may_be_called_by_the_last_name() -> None:
    """The last part stands for the whole, if there are several."""
    assert last_names("Mara Quist") == ("Quist",)
    assert last_names("ジョン・スミス") == ("スミス",)
    assert last_names("鈴木") == ()


@pytest.mark.parametrize(
    "text",
    [
        "She was accused of fraud.",
        "He was not denied bail.",
        "The court was then told that he had fled.",
        "The accused stood up.",
        "A woman accused of theft left.",
        "Villagers told to leave went north.",
        "They were warned to stay indoors.",
        "She argued the case.",
        "The storm claimed nine lives.",
        "The mill is said to be haunted.",
        "The port denied entry to two ships.",
        "It went according to plan.",
    ],
)
def test_passives_tell_of_no_speaker(text: str) -> None:
    """What was done to somebody, and verbs with another meaning, need no speaker."""
    assert telling_verb(text) == ""


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The group said that it was ready.", "said"),
        ("He has denied the charge.", "denied"),
        ("She accused the mayor of fraud.", "accused"),
        ("The mayor told reporters that he left.", "told"),
        ("The army warned residents to leave.", "warned"),
        ("It was open, according to police.", "according to"),
        ("He insists that it is safe.", "insists"),
    ],
)
def test_active_verbs_tell_of_a_speaker(text: str, verb: str) -> None:
    """Who says, denies, accuses or warns should be named."""
    assert telling_verb(text) == verb


@pytest.mark.parametrize(
    ("text", "saying"),
    [
        ("police said Monday", True),
        ("she told two reporters late on Monday", True),
        ("the army said in a statement on Monday", True),
        ("it ended on Monday", False),
        ("she said that it ended on Monday", False),
    ],
)
def test_the_day_of_saying(text: str, saying: bool) -> None:
    """A day right after a verb of saying is when it was said."""
    assert is_day_of_saying(text, text.index("Monday")) == saying


def test_time_grows_with_the_length_alone() -> None:
    """No text makes the search for a name or a verb slow."""
    started = process_time()
    for piece in ("was ", "said in ", "told a ", "\u0644", "\u05d4", "a\u0301"):
        text = piece * (200_000 // len(piece))
        telling_verb(text)
        is_named(text, "\u0627\u0644\u0643", "ar")
        is_named(text, "\u05d4\u05d5\u05d4", "he")
        is_named(text, "aa bb", "pl")
    assert process_time() - started < 3


@pytest.mark.parametrize(("text", "name", "there"), [
    ("He met Anna Holm.", "Anna Holm", True),
    ("He met Annas Holm.", "Anna Holm", False),
    ("He met the U.S. envoy.", "U.S.", True),
    ("He met the US envoy.", "U.S.", False),
    ("He met ANNA HOLM.", "Anna Holm", True),
    ("He met Anna Holm's son.", "Anna Holm", True),
])  # fmt: skip
def test_a_long_text_has_the_names_of_a_short_one(text: str, name: str, there: bool) -> None:
    """How a name is looked for depends on the length of the text; what is found does not."""
    assert is_named(text, name) is there
    assert is_named(text + " word" * 20_000, name) is there
