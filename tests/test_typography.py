"""What we print has the marks and spaces of print; what others wrote stays as it is."""

from __future__ import annotations

import pytest

from generator.documents.definite import within_sentence
from generator.documents.statement import Name
from generator.model.vocabulary import ActorKind
from generator.text.letters.typography import typeset


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("&#34;secret&#34; talks", "“secret” talks"),
        ("(&#34;secret&#34;)", "(“secret”)"),
        ("the article&#39;s &#39;own&#39; words", "the article’s ‘own’ words"),
        ("<a href=x>the war</a>&#34;.", "<a href=x>the war</a>”."),
        ("says &#34;<a href=x>the war</a>&#34;", "says “<a href=x>the war</a>”"),
        ("<li>so</li><li>&#34;no&#34;</li>", "<li>so</li><li>“no”</li>"),
        ("on 6 March 2025", "on 6\N{NO-BREAK SPACE}March\N{NO-BREAK SPACE}2025"),
        ("in March 2025 or so", "in March\N{NO-BREAK SPACE}2025 or so"),
        ("they may 2 times", "they may 2 times"),
        ("41 % of them", "41\N{NO-BREAK SPACE}% of them"),
        ("-5 degrees", "\N{MINUS SIGN}5 degrees"),
        ("2025-03-05, 42-day, x-5", "2025-03-05, 42-day, x-5"),
    ],
)
def test_print_has_its_own_marks(written: str, printed: str) -> None:
    """Curly quotes, also beside links; no line end within a date or a share; a true minus."""
    assert typeset(written) == printed


@pytest.mark.parametrize(
    "kept",
    [
        "<blockquote><p><mark>&#34;on 6 March&#34; -5 %</mark></p></blockquote>",
        '<q class="words">&#34;some&#34; 5 %</q>',
        "<pre>a = -5 &#39;</pre>",
        "<code>&#34;x&#34;</code>",
        '<a href="?a=&#39;-5" title="&#34;6 March 2025&#34;"></a>',
    ],
)
def test_words_of_others_and_markup_stay(kept: str) -> None:
    """Nothing is set in quotes, code or tags."""
    assert typeset(kept) == kept


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("Biden administration", ActorKind.ORGANISATION, "the Biden administration"),
        ("United States", ActorKind.STATE, "the United States"),
        ("International Committee of the Red Cross", ActorKind.ORGANISATION, None),
        ("Netherlands", ActorKind.STATE, "the Netherlands"),
        ("Hamas", ActorKind.ORGANISATION, "Hamas"),
        ("Israeli intelligence", ActorKind.ORGANISATION, "Israeli intelligence"),
        ("The Jerusalem Office", ActorKind.ORGANISATION, "The Jerusalem Office"),
        ("Radio House", ActorKind.OUTLET, "Radio House"),
        ("Lindale Press", ActorKind.OUTLET, None),
        ("Valley Broadcasting Corporation", ActorKind.OUTLET, None),
        ("Two U.S. officials", ActorKind.UNNAMED, "two U.S. officials"),
        ("A senior official", ActorKind.UNNAMED, "a senior official"),
        ("Israeli officials", ActorKind.UNNAMED, "Israeli officials"),
        ("Ann Court", ActorKind.PERSON, "Ann Court"),
        ("Party", ActorKind.ORGANISATION, "Party"),
    ],
)
def test_a_name_of_a_body_has_its_article(name: str, kind: ActorKind, told: str | None) -> None:
    """Bodies that a common noun names have "the" within a sentence, outlets where they are a press
    or a corporation, persons never; the words for speakers without a name begin in lower case."""
    assert within_sentence(Name("x", name), kind) == (told or f"the {name}")
