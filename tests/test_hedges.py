"""Hedges in texts: which words hedge, in which clause, and what says the same."""

from __future__ import annotations

import pytest

from generator.model.vocabulary import Certainty
from generator.text.hedging.hedges import carries, hedges_around, hedges_in, reads_hedges
from generator.text.letters.folding import fold_text


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("He is reportedly in the tower", "reportedly", "reported"),
        ("The mayor was said to have left", "was said to have", "reported"),
        ("The town is reported to have asked", "is reported to have", "reported"),
        ("Rot most likely weakened it", "likely", "likely"),
        ("The planks are believed lost", "are believed", "likely"),
        ("Ice may have cracked it", "may", "possible"),
        ("It might reopen", "might", "possible"),
        ("The flood could return", "could", "possible"),
        ("a potential deal", "potential", "possible"),
        ("potentially explaining it", "potentially", "possible"),
        ("The road appeared to sink", "appeared to", "apparent"),
        ("The bolts were allegedly loose", "allegedly", "alleged"),
        ("two suspected thieves", "suspected", "alleged"),
        ("It is unclear who paid", "unclear", "unclear"),
        ("It opens if the frost ends", "if", "conditional"),
        ("They start should the talks resume", "should the", "conditional"),
        ("Die Brücke ist vermutlich morsch", "vermutlich", "likely"),
        ("Der Täter soll, falls er kommt, gehen", "falls", "conditional"),
        ("Le maire aurait quitté la ville", "aurait quitté", "reported"),
        ("El puente podría cerrar", "podría", "possible"),
        ("el presunto ladrón", "presunto", "alleged"),
    ],
)
def test_a_hedge_is_found(text: str, words: str, kind: str) -> None:
    """Each kind of hedge is found in its words, with the certainty to record for it."""
    language = next((tag for tag, sign in SIGNS.items() if sign in text), "en")
    (hedge,) = hedges_in(text, language)
    assert (hedge.words, hedge.kinds[0]) == (fold_text(words), Certainty(kind))


SIGNS = {"de": "Brücke ist", "fr": "aurait", "es": "puente"} | {"de-AT": "Täter", "es-MX": "ladrón"}


@pytest.mark.parametrize(
    "text",
    [
        "The meetings were held in May and June",
        "the military might of the town",
        "She came as soon as possible",
        "He left the largest possible number",
        "The crew could not reach the bridge",
        "The group reported the theft to the police",
        "The theft was reported to the police",
        "She appeared on the bridge",
        "They asked if the road was open",
        "Even if it rains, the fair opens",
        "It has the potential to grow",
        "The town alleged that the crew was late",
        "The council believes that it is safe",
        "Why should the town pay?",
    ],
)
def test_what_only_looks_like_a_hedge_is_left_alone(text: str) -> None:
    """Months, abilities, questions and plain verbs hedge nothing."""
    assert hedges_in(text) == ()


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("Rot likely ", " in spring.", ["likely"]),
        ("Rot likely did it, and ice ", ".", []),
        ("The man, who may be ill, ", " today.", []),
        ("A potential rival of ", " came.", []),
        ("the alleged ", " of the crew", ["alleged"]),
        ("It ", " if the frost ends.", ["if"]),
        ("It ", ", and if the frost ends, more.", []),
        ("It is unclear whether ", ".", ["unclear"]),
    ],
)
def test_only_the_clause_that_runs_into_a_quote_hedges_it(
    before: str, after: str, words: list[str]
) -> None:
    """What stands in another clause, or hedges another noun, is left aside."""
    assert [hedge.words for hedge in hedges_around(before, after)] == words


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        ("Perhaps it opens", Certainty.POSSIBLE, True),
        ("It probably opens", Certainty.LIKELY, True),
        ("Radio Vale reported it", Certainty.REPORTED, False),
        ("It seems to sink", Certainty.APPARENT, True),
        ("It opens", Certainty.POSSIBLE, False),
        ("It could open", Certainty.CONDITIONAL, False),
    ],
)
def test_other_words_may_say_the_same(text: str, kind: Certainty, said: bool) -> None:
    """A text carries a hedge in words of its own; that an outlet reported it is none."""
    assert carries(text, (kind,)) is said


@pytest.mark.parametrize(
    ("language", "hedge", "word"),
    [
        ("de", "Sie ist wahrscheinlich morsch", "Sie ist wohl morsch"),
        ("fr", "Il est sans doute parti", "Il doit être parti"),
        ("es", "Según informes, se fue", "Seguramente se fue"),
    ],
)
def test_other_languages_carry_a_hedge_in_hedges_and_in_other_words(
    language: str, hedge: str, word: str
) -> None:
    """What hedges in such a language says so, and so does what only may; a plain text does not."""
    assert carries(hedge, (Certainty.LIKELY,), language)
    assert carries(word, (Certainty.LIKELY,), language)
    assert not carries("Radio Vale", (Certainty.LIKELY,), language)


def test_a_language_that_is_not_read_says_so() -> None:
    """In such a language no hedge is found, and none is missed."""
    assert not reads_hedges("fi")
    assert hedges_in("ehkä", "fi") == ()
    assert carries("мост", (Certainty.LIKELY,), "ru")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "L'uomo sarebbe stato ferito"),
        ("pt", "O homem provavelmente fugiu"),
        ("nl", "De man is vermoedelijk gevlucht"),
        ("ru", "Мужчина, вероятно, бежал"),
        ("pl", "Mężczyzna prawdopodobnie uciekł"),
        ("tr", "Adam muhtemelen kaçtı"),
        ("ar", "ويُرجَّح أن الرجل هرب"),
        ("fa", "مرد احتمالاً گریخت"),
        ("he", "ככל הנראה האיש ברח"),
        ("hi", "आदमी संभवतः भाग गया"),
        ("zh", "该男子可能已逃走"),
        ("ja", "男は逃げたとみられる"),
        ("ko", "남자는 달아난 것으로 보인다"),
        ("ar", "ولعله هرب"),
        ("ar", "لعلّ الرجل هرب"),
        ("he", "שאולי האיש ברח"),
        ("ko", "남자는 아마도 달아났다"),
        ("fr", "L'homme aurait détourné l'argent"),
        ("de", "Der Mann wird voraussichtlich fliehen"),
    ],
)
def test_a_hedge_is_read_in_many_languages(language: str, text: str) -> None:
    """Each of these languages has its own words for what is not sure, with their accents."""
    assert len(hedges_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "这不可能发生"),
        ("ja", "3人が行方不明になった"),
        ("ru", "Это невозможно"),
        ("ko", "남산 전망대에서 만났다"),
        ("he", "הבית עשוי מעץ"),
        ("ar", "قال أحمد العلي إن الرجل نقل إلى المستشفى لعلاج ساقه"),
        ("he", "הוועד האולימפי ואוליבר"),
        ("ko", "아마존과 아마추어 선수"),
    ],
)
def test_words_like_a_hedge_are_none(language: str, text: str) -> None:
    """What cannot be, who is missing and what is made of wood is sure, and so are other words that
    begin or go on like a hedge."""
    assert hedges_in(text, language) == ()
