"""Quotes: folding, exact search, help for a wrong quote, sentences of the articles."""

from __future__ import annotations

import re
import string
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from time import process_time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.text.letters.folding import Match, SourceText, fold, fold_text, read_text
from generator.text.letters.hidden_characters import first_hidden, shown
from generator.text.quoting.passages import context, find_unmarked, first_difference, nearest
from generator.text.quoting.quotes import Length, distinguish, find_cut, find_quote, length
from generator.text.quoting.sentences import sentences

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
ARTICLES = [read_text(path.read_text(encoding="utf-8")) for path in SEEDS]
MEMO = ARTICLES[3]
SENTENCES = [article.passage(match) for article in ARTICLES for match in sentences(article)]

QUICK = settings(max_examples=60)
# Texts with everything that folding touches: spaces, quotes, dashes, marks, letters in two forms.
TYPESET = st.text(
    st.sampled_from(
        "ab59 .,'\"-\n\t\u00a0\u202f\u2009\u200b\ufeff\u2060\u2018\u2019\u201c\u201d\u00ab\u00bb"
        "\u2010\u2011\u2013\u2014\u2212\u00e9e\u0301\u0327ṩ한\u0f73\u2026"
    ),
    max_size=60,
)


def found(text: str | SourceText, quote: str, prefix: str = "", suffix: str = "") -> list[str]:
    """The passages in which a quote is found."""
    source = read_text(text) if isinstance(text, str) else text
    return [source.passage(match) for match in find_quote(source, quote, prefix, suffix)]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("a  b\n\n\tc", "a b c"),
        ("a\u00a0b\u202fc\u2009d\u2028e", "a b c d e"),
        ("Ham\u200bas\ufeff \u2060said", "Hamas said"),
        ("\u2018a\u2019 \u201cb\u201d \u00abc\u00bb \u201ed\u201f", '\'a\' "b" "c" "d"'),
        ("two\u2011month \u2013 a\u2014b \u22125", "two-month - a-b -5"),
        ("caf\u00e9", "cafe\u0301"),
        ("\u2026 ... A a", "\u2026 ... A a"),
        ("so\u00adft jo\u200cin \u202bturn\u202c \x93said\x94 \u200f.", "soft join turn said ."),
    ],
)
def test_folding(text: str, folded: str) -> None:
    """Spaces, quotes, dashes and canonical equivalents become one, what nobody sees goes; all else
    is kept."""
    assert fold(text).text == folded


@given(st.one_of(st.text(max_size=100), TYPESET))
def test_folding_leads_back(text: str) -> None:
    """Each folded letter comes from the place in the original that its offset names."""
    folded = fold(text)
    assert folded.text == fold_text(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert folded.offsets[-1] == len(text)
    assert all(one <= other for one, other in pairwise(folded.offsets))
    letters: defaultdict[int, str] = defaultdict(str)
    for letter, offset in zip(folded.text, folded.offsets, strict=False):
        letters[offset] += letter
    for start, end in pairwise([*letters, len(text)]):
        assert fold_text(text[start:end]) == letters[start]


@given(st.one_of(st.text(max_size=100), TYPESET))
def test_folding_twice_is_folding_once(text: str) -> None:
    """A folded text is its own folded form."""
    assert fold_text(fold_text(text)) == fold_text(text)


def test_lines_are_counted_from_one() -> None:
    """An offset is on the line that a text editor shows it on."""
    text = read_text("one\ntwo\n\nfour")
    assert [text.line_of(offset) for offset in (0, 3, 4, 8, 9, 12)] == [1, 1, 2, 3, 4, 4]


@pytest.mark.parametrize(
    ("quote", "passages"),
    [
        ("held talks with Hamas officials in Doha in recent weeks", 1),
        ("'unprecedented'", 1),
        ('described the talks as "unprecedented", because', 1),
        ("captives - including the Americans - in order", 1),
        ("captives\n\u2013\nincluding", 1),
        ("Jan. 19 ceasefire deal", 2),
        ("confirmed that 35 of them are dead", 1),
        ("confirmed that 36 of them are dead", 0),
        ("confirmed that 35 of them are Dead", 0),
        ("confirmed that 35 of them, are dead", 0),
        ("", 0),
        (" \u200b ", 0),
    ],
)
def test_quotes_of_an_article(quote: str, passages: int) -> None:
    """A quote is found wherever its words stand, however they are typeset, and nowhere else."""
    assert len(find_quote(MEMO, quote)) == passages


def test_a_match_is_the_passage_itself() -> None:
    """A match gives the offsets of the original words, typesetting and line included."""
    (match,) = find_quote(MEMO, 'that: "Fifty-nine hostages')
    assert MEMO.passage(match) == "that: “Fifty-nine hostages"
    assert MEMO.line_of(match.start) == 18


@pytest.mark.parametrize(
    ("text", "quote", "times"),
    [
        ("holding 59 prisoners", "5", 0),
        ("in 64,231 deaths", "64", 0),
        ("in 64,231 deaths", "231 deaths", 0),
        ("1.5 million", "5 million", 0),
        ("22\u201335 people", "35 people", 0),
        ("twenty-five hostages", "five hostages", 0),
        ("the two\u2011month offensive", "month offensive", 0),
        ("we can't accept", "we can", 0),
        ("we can\u2019t accept", "we can", 0),
        ("Sa\u2019ar said", "ar said", 0),
        ("caf\u00e9", "cafe", 0),
        ("cafe\u0301", "cafe", 0),
        ("unknown", "known", 0),
        ("captives\u2014including Americans", "including Americans", 1),
        ("\u201cwar.\u201dHamas appears", "Hamas appears", 1),
        ("\u201cwar.\u201dHamas appears", "war", 1),
        ("the captives' families", "captives", 1),
        ("on 7, 8 and 9", "7", 1),
        ("ha ha ha", "ha ha", 2),
        ("caf\u00e9", "cafe\u0301", 1),
        ("a cafe\u0301.", "caf\u00e9", 1),
        ("5", "5", 1),
    ],
)
def test_only_whole_words_and_numbers(text: str, quote: str, times: int) -> None:
    """A quote neither starts nor ends inside a word, a number or a compound."""
    assert len(find_quote(read_text(text), quote)) == times


@pytest.mark.parametrize(
    ("prefix", "suffix", "times"),
    [
        ("", "", 2),
        ("first", "", 1),
        ("", "ends", 1),
        ("the first", "begins", 1),
        ("first", "ends", 0),
        ("\u201c", "", 0),
        ("the\nfirst", " begins.", 1),
    ],
)
def test_prefix_and_suffix(prefix: str, suffix: str, times: int) -> None:
    """What stands right before and right after a quote tells its places apart."""
    text = read_text("the first phase begins. The second phase ends.")
    assert len(find_quote(text, "phase", prefix, suffix)) == times


def test_a_prefix_may_touch_the_quote() -> None:
    """Between a prefix and its quote there may be white space or none."""
    assert found('He said: "yes"', "yes", prefix='said: "') == ["yes"]
    assert found('He said: " yes"', "yes", prefix='said: "', suffix='"') == ["yes"]


@QUICK
@given(st.text(max_size=200), st.data())
def test_whole_words_are_found(text: str, data: st.DataObject) -> None:
    """Any run of words of any text is found in it, at the place it was taken from."""
    spans = [match.span() for match in re.finditer(r"\S+", text)]
    assume(spans)
    first = data.draw(st.integers(0, len(spans) - 1))
    last = data.draw(st.integers(first, len(spans) - 1))
    quote = text[spans[first][0] : spans[last][1]]
    assume(fold_text(quote).strip())
    source = read_text(text)
    matches = find_quote(source, quote)
    assert any(match.start <= spans[last][1] and spans[first][0] <= match.end for match in matches)
    assert all(fold_text(source.passage(match)) == fold_text(quote).strip() for match in matches)


def retypeset(text: str, dash: str, quote: str, space: str) -> str:
    """The text in other type: other dashes, quotation marks and spaces."""
    quoted = re.sub("['\u2018\u2019]", quote, text)
    return re.sub("[-\u2013\u2014]", dash, quoted).replace(" ", space)


@QUICK
@given(
    st.sampled_from(SENTENCES),
    st.sampled_from("-\u2010\u2011\u2012\u2013\u2014\u2212"),
    st.sampled_from("'\u2018\u2019\u201b\u02bc"),
    st.sampled_from([" ", "\u00a0", "\u202f", "\n", "  ", " \u200b"]),
)
def test_type_does_not_matter(sentence: str, dash: str, quote: str, space: str) -> None:
    """Each sentence of the articles is found when it is typeset otherwise."""
    assert any(found(article, retypeset(sentence, dash, quote, space)) for article in ARTICLES)


@QUICK
@given(st.sampled_from(SENTENCES), st.data())
def test_one_changed_letter_is_never_found(sentence: str, data: st.DataObject) -> None:
    """A sentence with one letter or digit changed, added or left out stands in no article."""
    places = [at for at, letter in enumerate(sentence) if letter.isalnum()]
    at = data.draw(st.sampled_from(places))
    new = data.draw(st.sampled_from(["", *string.ascii_letters, *string.digits]))
    assume(new != sentence[at])
    wrong = sentence[:at] + new + sentence[at + 1 :]
    assume(wrong.split() != sentence.split() and len(wrong.split()) == len(sentence.split()))
    assert not any(find_quote(article, wrong) for article in ARTICLES)


@pytest.mark.parametrize(
    ("text", "quote", "times"),
    [
        ("市长林洁承诺将修桥", "承诺将", 1),
        (
            "ผู้ว่าฯยอมรับ",
            "ยอม",
            1,
        ),
        ("ผู้ว่า", "ผ", 0),
        ("二十五人が走った", "五人", 0),
        ("二十五人が走った", "人が走", 1),
        ("数十人", "十人", 0),
        ("25人", "5人", 0),
        ("3万人", "3", 0),
        ("がん", "か", 0),
        ("iPhone在", "Phone在", 0),
        ("64\u202f231 morts", "231 morts", 0),
        ("at -5 degrees", "5 degrees", 0),
        ("a .5 share", "5 share", 0),
        ("צה\u05f4ל אמר", "ל אמר", 0),
        ("the mi\u00adnis\u200dter \u202bspoke\u202c", "minister spoke", 1),
    ],
)
def test_edges_by_script(text: str, quote: str, times: int) -> None:
    """Where a script sets no spaces a quote starts and ends anywhere, but never within a number."""
    assert len(find_quote(read_text(text), quote)) == times


@pytest.mark.parametrize(
    ("text", "quote", "first", "last", "whole"),
    [
        ("an unprecedented step", "precedented step", "unprecedented", "", "unprecedented step"),
        ("twenty-five days", "five days", "twenty-five", "", "twenty-five days"),
        ("the stepping stone", "the step", "", "stepping", "the stepping"),
        ("שהגשר נסגר", "הגשר נסגר",
         "שהגשר", "", "שהגשר נסגר"),
    ],
)  # fmt: skip
def test_a_cut_word_is_named(text: str, quote: str, first: str, last: str, whole: str) -> None:
    """A quote that starts or ends inside a word leads to that word and to the words as a whole."""
    source = read_text(text)
    cut = find_cut(source, quote)
    assert cut
    assert (cut.first, cut.last, source.passage(cut.whole)) == (first, last, whole)
    assert cut.whole in find_quote(source, whole)


def test_a_stroke_through_a_sign_is_of_the_sign() -> None:
    """A quote that ends or begins at "=" is not found at "≠", which is that sign and a mark."""
    assert find_quote(read_text("so x ≠ 5"), "so x =") == ()
    assert len(find_quote(read_text("so x = 5"), "so x =")) == 1
    assert len(find_quote(read_text("so x ≠ 5"), "so x ≠")) == 1


def test_vowel_points_are_seen_through() -> None:
    """A quote without the source's vowel points leads to the passage that has them."""
    source = read_text("הֻוֹא בָּא. x")
    match = find_unmarked(source, "הוא בא")
    assert match
    assert source.passage(match) == "הֻוֹא בָּא"
    assert find_unmarked(source, "y") is None


@pytest.mark.parametrize(
    ("quote", "size"),
    [
        ("Fifty-nine hostages are still held", Length(5, 0)),
        ("captives \u2014 including the Americans \u2014", Length(4, 0)),
        ("a\u00a0b\u200bc", Length(2, 0)),
        ("承诺\uff0ciPhone在", Length(1, 3)),
        ("が", Length(0, 1)),
        (" ", Length(0, 0)),
    ],
)
def test_length(quote: str, size: Length) -> None:
    """A word is what white space separates, a dash on its own is none; where a script sets no
    spaces, letters are counted."""
    assert length(quote) == size


@pytest.mark.parametrize(
    ("quote", "passage", "difference"),
    [
        (
            "Israel Defence Forces have confirmed that 36 of them are dead.",
            "Israel Defence Forces have confirmed that 35 of them are dead.",
            ("36", "35"),
        ),
        (
            "Adam Bohler, held talks with Hamas officials in Doha",
            "Adam Boehler, held talks with Hamas officials in Doha",
            ("Bohler,", "Boehler,"),
        ),
        (
            '"Fifty-eight hostages are still held',
            "“Fifty-nine hostages are still held",
            ('"Fifty-eight', "“Fifty-nine"),
        ),
        ("ended at midnight on Saturday", "ended at midnight on Sunday", ("Saturday", "Sunday")),
        (
            "held secret talks with Hamas officials",
            "held talks with Hamas officials",
            ("secret", ""),
        ),
        (
            "agreement on the long term truce",
            "agreement on a long-term truce",
            ("the long term", "a long-term"),
        ),
        ("unprecedentd", "unprecedented", ("unprecedentd", "unprecedented")),
        (
            "israeli intelligence believes 22 hostages",
            "Israeli intelligence believes 22 hostages",
            ("israeli", "Israeli"),
        ),
    ],
)
def test_the_nearest_passage(quote: str, passage: str, difference: tuple[str, str]) -> None:
    """A wrong quote leads to the passage that was meant, and to the words that differ."""
    match = nearest(MEMO, quote)
    assert match is not None
    assert MEMO.passage(match) == passage
    assert first_difference(quote, passage) == difference


@pytest.mark.parametrize("quote", ["bananas and cream", "", "\u2014", "zzz", "אבג"])
def test_nothing_is_near(quote: str) -> None:
    """Where no passage is like the quote, none is proposed."""
    assert nearest(MEMO, quote) is None


def test_no_difference_but_type() -> None:
    """Words that differ in their type only do not differ."""
    assert first_difference("'two-month'  war", "\u2018two\u2011month\u2019 war") is None


@QUICK
@given(st.sampled_from(SENTENCES), st.data())
def test_a_mistyped_sentence_is_recognised(sentence: str, data: st.DataObject) -> None:
    """With one letter changed, the nearest passage is at the place of the sentence itself."""
    assume(length(sentence).words > 4)
    at = data.draw(st.sampled_from([at for at, letter in enumerate(sentence) if letter.isalpha()]))
    article = next(article for article in ARTICLES if find_quote(article, sentence))
    match = nearest(article, f"{sentence[:at]}#{sentence[at + 1 :]}")
    assert match is not None
    assert any(
        place.start <= match.end and match.start <= place.end
        for place in find_quote(article, sentence)
    )


@QUICK
@given(st.one_of(st.text(max_size=200), TYPESET), st.one_of(st.text(max_size=60), TYPESET))
def test_any_text_can_be_searched(text: str, quote: str) -> None:
    """No text and no quote is an error for any of these functions."""
    source = read_text(text)
    places = [*find_quote(source, quote), *sentences(source)]
    near = nearest(source, quote)
    places += [near] if near else []
    assert all(0 <= place.start < place.end <= len(text) for place in places)
    for place in places:
        before, after = context(source, place, 20)
        assert len(before) <= 20
        assert len(after) <= 20
        first_difference(quote, source.passage(place))


def test_context_is_whole_words() -> None:
    """Before and after a passage stand whole words, up to a size, in single spaces."""
    (match,) = find_quote(MEMO, "35 of them")
    assert context(MEMO, match, 23) == ("have confirmed that ", " are dead. Israeli")
    assert context(MEMO, match, 21) == ("have confirmed that ", " are dead. Israeli")
    assert context(MEMO, match, 0) == ("", "")
    (match,) = find_quote(MEMO, "Fifty-nine")
    assert context(MEMO, match, 40) == (
        "in Gaza It pointed out that: “",
        " hostages are still held by Hamas in",
    )
    text = read_text("one two three")
    assert context(text, Match(4, 7), 99) == ("one ", " three")


@pytest.mark.parametrize(
    ("text", "quote", "selectors"),
    [
        ("one phase only", "phase", [("", "")]),
        ("first phase, second phase", "phase", [("", ","), ("second", "")]),
        ("a phase b. a phase c", "phase", [("", "b."), ("", "c")]),
        ("x a phase b, y a phase b", "phase", [("", "b,"), ("y a", "")]),
        ("say “yes” and say yes", "yes", [("", "”"), ("say", "")]),
    ],
)
def test_what_distinguishes_a_quote(
    text: str, quote: str, selectors: list[tuple[str, str]]
) -> None:
    """The fewest words around a quote that make it unique are found."""
    source = read_text(text)
    assert [distinguish(source, match) for match in find_quote(source, quote)] == selectors


def test_what_cannot_be_distinguished() -> None:
    """In a text that repeats itself for long, no prefix and suffix of a fair length will do."""
    source = read_text("ha " * 500)
    middle = find_quote(source, "ha")[99]
    assert distinguish(source, middle) is None


@QUICK
@given(st.lists(st.sampled_from("ab.”"), min_size=3, max_size=12).map(" ".join), st.data())
def test_a_distinguished_quote_is_found_once(text: str, data: st.DataObject) -> None:
    """With the prefix and suffix that are proposed, the quote has its own place alone."""
    source = read_text(text)
    quote = data.draw(st.sampled_from(text.split()))
    for match in find_quote(source, quote):
        selectors = distinguish(source, match)
        assert selectors is not None
        assert find_quote(source, quote, *selectors) == (match,)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three? Four… Five", ["One.", "Two!", "Three?", "Four…", "Five"]),
        ("He said “no.” She left.", ["He said “no.”", "She left."]),
        ("It ended (at last.) 59 remain.", ["It ended (at last.)", "59 remain."]),
        ("U.S. President Joe Biden spoke.", ["U.S. President Joe Biden spoke."]),
        ("The Oct. 7 attack. The Jan. 19 deal.", ["The Oct. 7 attack.", "The Jan. 19 deal."]),
        (
            "Mr. Haniyeh met J. Smith at 5 a.m. Sunday.",
            ["Mr. Haniyeh met J. Smith at 5 a.m. Sunday."],
        ),
        ("Article No. 5 holds. No. It does not.", ["Article No. 5 holds.", "No.", "It does not."]),
        ("It was 1.5 million. x. Then", ["It was 1.5 million. x. Then"]),
        ("A title\n\n  A line. ", ["A title", "A line."]),
        ("“Yes!” he said. [Photo]", ["“Yes!” he said.", "[Photo]"]),
        (" \n\t\n", []),
        ("橋が落ちた。怪我はない\uff01終",
         ["橋が落ちた。", "怪我はない\uff01", "終"]),
        ("「はい。」と言った。「終。」",
         ["「はい。」と言った。", "「終。」"]),
        ("पुल गिरा। आग लगी।",
         ["पुल गिरा।", "आग लगी।"]),
        ("هل وصل؟ نعم!", ["هل وصل؟", "نعم!"]),
    ],
)  # fmt: skip
def test_sentences(text: str, parts: list[str]) -> None:
    """Sentences end at stops, not at abbreviations, and never go on over a line."""
    source = read_text(text)
    assert [source.passage(match) for match in sentences(source)] == parts


def test_sentences_of_the_articles() -> None:
    """The articles have as many sentences as a reader counts, and all their words are in them."""
    assert [len(sentences(article)) for article in ARTICLES] == [16, 19, 13, 28, 17]
    for article in ARTICLES:
        text = " ".join(article.passage(match) for match in sentences(article))
        assert text.split() == article.original.split()


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("a ", "a " * 300),
        ("aa ", "aa " * 300 + "a"),
        ("a", "a" * 900),
        (".", "."),
        (" ", "a b"),
        ("\u0316\u0301", "a"),
        ("x y ", "y z x"),
        ('."', '"'),
        ("\u200b", "\u200b"),
        ("一", "一" * 100),
        ("的", "的" * 100),
        ("。」", "。"),
        ("\u200d\u200e", "a"),
    ],
)
def test_time_grows_with_the_length_alone(text: str, quote: str) -> None:
    """No text, however repetitive, makes any of these functions slow."""
    started = process_time()
    source = read_text(f"{text * (20_000 // len(text))}x")
    matches = find_quote(source, quote)
    nearest(source, quote)
    find_cut(source, quote)
    find_unmarked(source, quote)
    first_hidden(shown(source.original))
    sentences(source)
    if matches:
        distinguish(source, matches[0])
        context(source, matches[0], 100)
    assert process_time() - started < 3


def test_letters_that_do_not_stand_are_cut_nowhere() -> None:
    """A quote of which no letter stands has no place at which it cuts a word."""
    assert find_cut(read_text("abcdef ghi"), "zz") is None
