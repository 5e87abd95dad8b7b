"""Amounts of which only the size is told: our words have the size of the quote."""

from __future__ import annotations

import pytest

from generator.text.numbers.vague_amounts import size_of, sizes_in


@pytest.mark.parametrize(("language", "quote", "words"), [
    ("de", "Hunderte kamen", "hundreds"), ("de", "Zehntausende kamen", "tens of thousands"),
    ("de", "Dutzende Kühe", "dozens"), ("de", "Millionen Menschen", "millions"),
    ("fr", "des dizaines de maisons", "dozens"), ("fr", "des milliers", "thousands"),
    ("fr", "des centaines de milliers de gens", "hundreds of thousands"),
    ("es", "cientos de casas", "hundreds"), ("es", "decenas de miles", "tens of thousands"),
    ("es", "decenas de millones", "tens of millions"), ("it", "migliaia di voti", "thousands"),
    ("pt", "dezenas de milhares", "tens of thousands"), ("nl", "tientallen", "dozens"),
    ("ru", "десятки домов", "dozens"), ("ru", "сотни тысяч людей", "hundreds of thousands"),
    ("pl", "setki tysięcy osób", "hundreds of thousands"), ("ar", "عشرات المنازل", "dozens"),
    ("ar", "مئات الآلاف", "hundreds of thousands"), ("he", "עשרות אלפים", "tens of thousands"),
    ("he", "מאות חוות", "hundreds"), ("tr", "on binlerce kişi", "tens of thousands"),
    ("tr", "yüzlerce ev", "hundreds"), ("hi", "हजारों लोग", "thousands"),
    ("hi", "लाखों लोग", "hundreds of thousands"), ("zh", "数百座房屋", "hundreds"),
    ("zh", "数十万人", "hundreds of thousands"), ("zh", "数千万人", "tens of millions"),
    ("ja", "数千人", "thousands"), ("ja", "数百万人", "millions"),
    ("ko", "수십만 명", "hundreds of thousands"),
    ("ko", "수천 명", "thousands"), ("vi", "hàng trăm người", "hundreds"),
    ("vi", "hàng chục nghìn người", "tens of thousands"),
    ("id", "ratusan ribu", "hundreds of thousands"),
    ("th", "หลายร้อยคน", "hundreds"), ("th", "หลายหมื่นคน", "tens of thousands"),
])  # fmt: skip
def test_a_size_is_that_of_the_quote(language: str, quote: str, words: str) -> None:
    """A quote in another language has the size of the English words for it, and no other."""
    assert sizes_in(quote, language) == {size_of(words)}


@pytest.mark.parametrize(("language", "quote"), [
    ("de", "Einige kamen"), ("sv", "hundratals kor"), ("fr", "plusieurs maisons"), ("zh", "一些人"),
])  # fmt: skip
def test_a_quote_without_a_size_is_left_to_the_editor(language: str, quote: str) -> None:
    """Where no size is told in words that are known, none is asked."""
    assert sizes_in(quote, language) == frozenset()
