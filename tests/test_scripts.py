"""Scripts and what nobody sees: the direction of tags and texts, and letters without a form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.letters.folding import fold_text
from generator.text.letters.hidden_characters import first_hidden, shown
from generator.text.letters.scripts import direction_of_language, direction_of_text

# Letters of many scripts, and everything that has no form of its own.
TEXTS = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "ab \u05d0\u0628\u0915\u6f22\u2764\U0001f525\u00ad\u034f\u061c\u115f\u180e\u200b\u200c"
            "\u200d\u200e\u200f\u202b\u202c\u2060\u2066\u2069\u3164\ufe0f\ufeff\x93\U000e0061\U000e0100"
        ),
    ),
    max_size=30,
)


@pytest.mark.parametrize(
    ("tags", "direction"),
    [
        ("ar he fa ur yi ps ckb sd ug dv syr nqo pa-PK az-Arab ar-EG", "rtl"),
        ("en fr zh-Hant sr-Latn ru ja ko hi th vi es-419 az ur-Latn xx", "ltr"),
    ],
)
def test_direction_of_languages(tags: str, direction: str) -> None:
    """A tag runs as its script does, or else as the script its language is likely written in."""
    assert {direction_of_language(tag) for tag in tags.split()} == {direction}


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("(1) \u05d0\u05d1 abc", "rtl"),
        ("\u201c\u0628\u201d 3", "rtl"),
        ("\u0780", "rtl"),
        ("\u2067\u05d0\u2069 abc", "ltr"),
        ("\u6f22", "ltr"),
        ("12 %", ""),
    ],
)
def test_direction_of_texts(text: str, direction: str) -> None:
    """A text runs as the first of its letters that has a direction and stands in no isolate."""
    assert direction_of_text(text) == direction


@pytest.mark.parametrize(
    ("text", "hidden", "verbatim"),
    [
        ("plain", "", ""),
        ("tab\tand\nline", "", ""),
        ("na\u00efve \u6f22\u5b57 \u05e2\u05d1\u05e8\u05d9\u05ea", "", ""),
        ("a\x07b", "\x07", "\x07"),
        ("a\u202eb", "\u202e", "\u202e"),
        ("a\ufdd0", "\ufdd0", "\ufdd0"),
        ("a\U0001ffff", "\U0001ffff", "\U0001ffff"),
        ("a\ud800", "\ud800", "\ud800"),
        ("re\u00adgime", "\u00ad", ""),
        ("re\u200bgime", "\u200b", ""),
        ("re\u200dgime", "\u200d", ""),
        ("re\u200egime", "\u200e", ""),
        ("re\u3164gime", "\u3164", ""),
        ("re\ufe0fgime", "\ufe0f", ""),
        ("\u0430\ufe0f", "\ufe0f", ""),
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "", ""),
        ("\u0915\u094d\u200d\u0937", "", ""),
        ("\u2764\ufe0f\u200d\U0001f525", "", ""),
        ("abc \u200e(\u05d0)", "", ""),
    ],
)
def test_hidden_letters(text: str, hidden: str, verbatim: str) -> None:
    """Controls and turning marks are refused anywhere, fillers and idle joiners in our own words;
    a joiner passes where it shapes letters, a mark of direction beside a word."""
    assert first_hidden(text) == hidden
    assert first_hidden(text, verbatim=True) == verbatim


@given(TEXTS)
def test_what_is_shown_may_be_recorded(text: str) -> None:
    """Without what nobody sees, any words may stand in a record, and fold to what they did."""
    assert first_hidden(shown(text)) == ""
    assert shown(shown(text)) == shown(text)
    if not any(
        0xFDD0 <= ord(c) <= 0xFDEF or ord(c) & 0xFFFE == 0xFFFE or 0xD800 <= ord(c) <= 0xDFFF
        for c in text
    ):
        assert fold_text(shown(text)).split() == fold_text(text).split()
