"""The search in a browser, on the content of this checkout: what comes first, what is offered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.archive.archive import Archive
from generator.content.load import read_content
from generator.content.project import open_project
from generator.pages.search import known_words, other_names
from generator.plugin.site import build_site
from serving import reader, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parent.parent
HELD = "People held in Gaza"
EXTENSION = (
    "Why did Benjamin Netanyahu want to extend the first phase of the Gaza ceasefire of "
    "January 2025, as reported in March 2025?"
)
END = (
    "On which day did the first phase of the Gaza ceasefire of January 2025, or a ceasefire within "
    "it, end?"
)
DEATHS = "Palestinian deaths in the war in Gaza"
ATTACK = "Hamas attack on Israel, 7 October 2023"
DEAL = "Gaza ceasefire deal of January 2025"
# What readers type, and what they look for.
FIRST_HITS = (
    ("hostages", HELD),
    ("hostage", HELD),
    ("prisoners", HELD),
    ("detainees", HELD),
    ("Sinwar", "Yahya Sinwar"),
    ("netanyahu", "Benjamin Netanyahu"),
    ("Hamas", "Hamas"),
    ("Israel", "Israel"),
    ("Iran", "Iran"),
    ("trump", "Trump administration"),
    ("Axios", "Axios"),
    ("Mossad", "Mossad"),
    ("Witkoff", "Steve Witkoff"),
    ("Adam Boehler", "Adam Boehler"),
    ("Middle East Monitor", "Middle East Monitor"),
    ("Red Cross", "International Committee of the Red Cross"),
    ("security cabinet", "Israeli Security Cabinet"),
    ("doha talks", "Direct US–Hamas talks in Doha"),
    ("Gaza deal", DEAL),
    ("first phase", f"First phase of the {DEAL}"),
    ("October 7", ATTACK),
    ("7 October", ATTACK),
    ("Rafah", "Offensive in Rafah"),
    ("famine", "Famine in Gaza, as reported in September 2025"),
    ("missile attack", "Iranian missile attack on Israel"),
    ("displaced", "People displaced in the war in Gaza"),
    ("wounded", "Injuries in the war in Gaza"),
    ("Americans", "Americans among the people held in Gaza"),
    ("42 days", "Length of the Gaza ceasefire of January 2025"),
    ("hunger", "Famine in Gaza, as reported in September 2025"),
    ("starvation", "Famine in Gaza, as reported in September 2025"),
    ("IDF", "Israeli military"),
    ("army", "Israeli military"),
    ("ICC", "International Criminal Court"),
    ("truce", DEAL),
    ("killed", "Palestinian children killed by famine in Gaza"),
    ("death toll", DEATHS),
    ("Jewish state", "Israel"),
    ("people missing", "People missing in the war in Gaza"),
    ("“death toll”", DEATHS),
    ("Israelis killed", "Jewish civilians killed in the attack of 7 October 2023"),
    ("Palestinians killed", DEATHS),
    ("October 7th", ATTACK),
    ("how many people died in Gaza", DEATHS),
    ("hostages released", "Handover in Nuseirat of three Israelis held in Gaza"),
    ("phase two", f"Planned second phase of the {DEAL}"),
    ("Biden peace plan", "Ceasefire proposal of Joe Biden"),
    ("dead hostages", "People held in Gaza confirmed dead"),
    ("حماس", "Hamas"),
    ("נתניהו", "Benjamin Netanyahu"),
    ("oct 7 deaths", "Jewish civilians killed in the attack of 7 October 2023"),
    ("prisoner swap", f"Seventh exchange under the {DEAL}"),
    ("Haniya", "Ismail Haniyeh"),
    ("Bibi", "Benjamin Netanyahu"),
    ("Türkiye", "Turkey"),
    ("Turkiye", "Turkey"),
    ("Hizbullah", "Hezbollah"),
    ("Biden", "Joe Biden"),
    ("Oct 7", ATTACK),
    ("Oct. 7", ATTACK),
    ("unnamed officials", "On unnamed speakers alone"),
    ("unnamed sources", "On unnamed speakers alone"),
    ("changes", "What changed"),
    ("timeline", "Timeline"),
    ("network", "Network"),
    ("downloads", "Data"),
    (
        "forever",
        EXTENSION,
    ),
    (
        "when did the ceasefire end",
        END,
    ),
    (
        "why did Netanyahu want an extension",
        EXTENSION,
    ),
)
TOLLS = {
    DEATHS,
    "Palestinians killed by famine in Gaza",
    "Palestinian children killed by famine in Gaza",
    "Jewish civilians killed in the attack of 7 October 2023",
}


@pytest.fixture(scope="module")
def origin(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """``http://127.0.0.1:PORT/``, where the site of this checkout is served."""
    built = build_site(open_project(ROOT), tmp_path_factory.mktemp("search") / "site")
    assert built.checked.passed, built.checked.report()
    with served(built.site_dir) as address:
        yield address


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Page]:
    """A reader's page; addresses count from the site's root."""
    with reader(browser, origin) as page:
        yield page


def test_what_is_shown_of_a_page_is_what_it_says(page: Page) -> None:
    """Words by which editors have a page found are told as such; below is its first statement."""
    looked_for(page, "hostages")
    texts = page.locator(".results > li").all_inner_texts()
    found = [text for text in texts if "Found by “" in text]
    assert found
    for text in found:
        ((by, told),) = re.findall(r"\nFound by “(.+)”\n+(.+)", text)
        assert "hostages" in by
        assert by not in told
    assert not any("Other words" in text for text in texts)


def test_marks_within_quotation_marks_are_single(page: Page) -> None:
    """What an article has in double marks has single ones where the whole is quoted, and no mark
    is as bold as the word that was looked for."""
    for words in ("forever", "unprecedented", "captives"):
        looked_for(page, words)
        for told in page.locator(".results .found").all_inner_texts():
            assert not re.search("“[^”]*“|”[^“]*”", told), told
        marks = page.locator(".results .found mark").all_inner_texts()
        assert marks
        assert not [mark for mark in marks if re.search(r"^\W|\W$", mark)]


def letters(text: str) -> str:
    """What is compared: letters and digits, whatever stands between them."""
    return "".join(re.findall(r"[^\W_]+", text))


def looked_for(page: Page, words: str) -> None:
    """Type the words on the search page, and wait until what they find is there."""
    if "/search/" not in page.url:
        page.goto("search/")
    page.get_by_label("Words").fill(words)
    page.wait_for_function(
        "words => new URLSearchParams(location.search).get('q') === words", arg=words
    )
    page.locator("#search--results:not([aria-busy])").wait_for(state="attached")


def first_hits(page: Page, words: str) -> list[str]:
    """The names of the pages found first."""
    looked_for(page, words)
    return page.locator(".results .name").all_inner_texts()


def test_what_is_looked_for_comes_first(page: Page) -> None:
    """Forty things that readers type lead to the page that they mean."""
    found = {words: first_hits(page, words)[0] for words, _ in FIRST_HITS}
    assert len(FIRST_HITS) >= 40
    assert found == dict(FIRST_HITS)


@pytest.mark.parametrize("words", ["death toll", "killed"])
def test_the_tolls_are_found_by_words_that_no_page_has(page: Page, words: str) -> None:
    """Words that editors name for the search lead to all the numbers of the dead."""
    assert set(first_hits(page, words)[:4]) == TOLLS


@pytest.mark.parametrize("words", ["hunger", "starvation"])
def test_words_for_an_event_lead_to_its_numbers(page: Page, words: str) -> None:
    """The event comes first, then the figures about it, each with its first statement."""
    famine = {
        "Palestinians killed by famine in Gaza",
        "Palestinian children killed by famine in Gaza",
    }
    assert set(first_hits(page, words)[1:3]) == famine
    assert "famine" in page.locator(".results > li").nth(1).locator(".found").last.inner_text()


def test_an_excerpt_is_a_statement_as_it_is_written(page: Page) -> None:
    """No heading, tool or label of ours is in it, and no space before a comma."""
    for words in ("Hamas", "Qatar", "Axios", "hostages", "famine", "first phase", "deaths"):
        first_hits(page, words)
        for told in page.locator(".results .found").all_inner_texts():
            assert not re.search(r"\w [,.;]", told), told
            assert not re.search("newest first|latest first|carries a part|The whole", told), told


def test_an_excerpt_is_a_statement_alone(page: Page) -> None:
    """Neither who says it nor the quote runs into its own words, nor who says it into the quote."""
    first_hits(page, "Rubio")
    told = page.locator(".results .found").all_inner_texts()
    assert "Marco Rubio is Secretary of State of the United States." in told
    assert not any("#" in one or "Who says it is inferred" in one for one in told)
    first_hits(page, '"Fifty-nine hostages"')
    quoted = page.locator(".results .found").all_inner_texts()
    assert quoted
    assert all(one.startswith("“It pointed out that: ‘Fifty-nine hostages") for one in quoted)


def test_an_excerpt_reads_as_text(page: Page) -> None:
    """No piece of a page runs into the next: a sentence is shown alone, a line goes on after a
    comma."""
    for words in ("forever", "42 days", "outrage", "ceasefire", "35 people", "Sullivan"):
        first_hits(page, words)
        for told in page.locator(".results .found").all_inner_texts():
            assert not re.search(r"[a-z0-9]\. [a-z]", told), told
    first_hits(page, "forever")
    assert page.locator(".results .found").first.inner_text() == (
        "Because he wants the war “to continue forever”, the leader of the Democrats Party said."
    )


def test_a_page_without_words_of_its_own_is_shown_with_its_relations(page: Page) -> None:
    """No hit stands without an excerpt where other pages state a relation of what it is called."""
    looked_for(page, "Mossad")
    first = page.locator(".results > li").first
    assert first.locator(".name").inner_text() == "Mossad"
    assert first.locator(".found").all_inner_texts() == ["David Barnea is the head of Mossad."]


def test_an_excerpt_holds_the_words_found(page: Page) -> None:
    """Each excerpt shows what was found, marked, wherever in the statement it stands."""
    first_hits(page, "forever")
    excerpts = page.locator(".results a.found, .results p.found")
    marks = [one.locator("mark").all_inner_texts() for one in excerpts.all()]
    assert marks
    assert all(any("forever" in mark for mark in marked) for marked in marks)


@pytest.mark.parametrize("words", ["forever", "captives", "unprecedented", "Democrats", "talks"])
def test_an_excerpt_of_an_article_is_marked_where_it_leads_to(page: Page, words: str) -> None:
    """The quote at the address has all the words that the excerpt shows, not some beside them."""
    first_hits(page, words)
    passages = page.locator(".results a.found[href*='/sources/']")
    shown = [(one.get_attribute("href"), one.inner_text()) for one in passages.all()]
    assert shown
    for address, told in shown:
        page.goto(address or "")
        words_there = letters(page.locator(":target").inner_text())
        assert letters(told) in words_there, (address, told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("fury", ["There was “fury”, and Israel “is not satisfied with the secret channel”"]),
        ("midnight", ["The first phase, at midnight on Sunday, 2 March 2025"]),
        ("7 October", ["Hamas attacked Israel on", "“killed over a thousand Jewish civilians”"]),
        ("died", ["“has resulted in 64,231 Palestinian deaths”"]),
        ("when did the ceasefire end", ["The 42-day ceasefire, part of the first phase"]),
    ],
)
def test_an_excerpt_is_no_title_and_no_note(page: Page, words: str, told: list[str]) -> None:
    """Where an answer, a number or a quote has what was looked for, it is shown before what the
    editors write of it, copied words in quotation marks; the title is never said again."""
    looked_for(page, words)
    excerpts = page.locator(".results .found").all_inner_texts()
    pairs = zip(excerpts, told, strict=False)
    assert [shown[: len(expected)] for shown, expected in pairs] == told
    for result in page.locator(".results > li:not(.more)").all():
        title = result.locator(".name").inner_text()
        shown = result.locator(".found").all_inner_texts()
        assert title not in [one.rstrip(".") for one in shown]


def told_of(page: Page, words: str) -> str:
    """What the page says of its search for these words."""
    looked_for(page, words)
    return page.locator("#search--status").inner_text()


def test_a_word_that_no_page_has_finds_nothing(page: Page) -> None:
    """Neither its first letters nor another form of them is taken for it, and the page names it."""
    assert told_of(page, "West Bank") == "Nothing found. No page has “West” or “Bank”."
    assert page.locator(".results > li").count() == 0
    assert told_of(page, "UN") == "Nothing found. No page has “UN”."
    assert told_of(page, "Boehler West") == "No page has “West”. 5 pages found with “Boehler”"


def test_the_beginning_of_a_word_is_told(page: Page) -> None:
    """Who types a part of a word is led on, and sees that no page has it as a word."""
    assert told_of(page, "aid") == "2 pages found with words that begin with “aid”"
    assert page.locator(".results .name").first.inner_text() == "Aidan Alexander"
    assert told_of(page, "Aidan") == "2 pages found"


def test_words_that_no_page_has_together(page: Page) -> None:
    """The rarest is looked for, with as many of the others as a page has beside it."""
    told = told_of(page, "Sinwar forever")
    assert told == "No page has all the words. 3 pages found with “Sinwar”"
    assert page.locator(".results mark").first.is_visible()


def test_whole_words_come_before_beginnings(page: Page) -> None:
    """A page that has a word comes before those that have only a longer one."""
    told_of(page, "Iran")
    held = [
        "Iran" in re.findall(r"\w+", text)
        for text in page.locator(".results > li").all_inner_texts()
    ]
    assert held == sorted(held, reverse=True)
    assert not all(held) or len(held) > 3


def test_each_result_shows_what_was_found(page: Page) -> None:
    """It is marked in the name, in an excerpt, or in another name, which is shown then."""
    for words in ("death toll", "hunger", "negotiations", "IDF", "captives Doha"):
        told_of(page, words)
        results = page.locator(".results > li:not(.more)")
        assert results.count() > 0
        assert all(one.locator("mark").count() for one in results.all())
    told_of(page, "hunger")
    assert page.locator(".results .kind").nth(1).inner_text() == "Found by “hunger”"


def test_words_in_quotation_marks_stand_side_by_side(page: Page) -> None:
    """Straight marks or curly ones, as they are copied from a page."""
    apart, straight, curly = (
        int(told_of(page, words).split()[0])
        for words in ("secret talks", '"secret talks"', "“secret talks”")
    )
    assert straight == curly < apart


def test_an_article_is_found_by_its_words(page: Page) -> None:
    """What a source says leads to it as well, at the quote; no excerpt has the words of a box or of
    a link in it."""
    names = first_hits(page, "kidnapped people return")
    article = "The US has held secret talks with Hamas"
    (place,) = [at for at, name in enumerate(names) if name.startswith(article)]
    assert place > 0
    result = page.locator(".results > li").nth(place)
    assert "kidnapped" in result.locator("mark").all_inner_texts()
    assert re.search("#q-[0-9a-f]+$", result.locator("a.found").first.get_attribute("href") or "")
    told = page.locator(".results .found").all_inner_texts()
    assert not any(re.search("original|First report|Last report", text) for text in told)


def test_a_slip_of_the_pen_is_corrected(page: Page) -> None:
    """A word that nobody uses brings up the one that is meant, as a link that looks for it."""
    page.goto("search/?q=Netanjahu")
    page.get_by_text("Nothing found.").wait_for()
    # What it would find stands there already.
    page.get_by_text(re.compile("Did you mean Netanyahu[?] It finds [0-9]+ pages:")).wait_for()
    page.locator(".results .name").first.wait_for()
    assert page.locator(".results .name").first.inner_text() == "Benjamin Netanyahu"
    page.get_by_role("link", name="Netanyahu", exact=True).click()
    page.locator(".results .name").first.wait_for()
    assert page.locator(".results .name").first.inner_text() == "Benjamin Netanyahu"
    assert page.locator("#search--hint").inner_text() == ""


@pytest.mark.parametrize(
    ("words", "meant"),
    [("araqchi", "Araghchi"), ("unamed", "unnamed"), ("hammas", "Hamas"), ("hamass", "Hamas")],
)
def test_another_spelling_of_a_name_is_led_on(page: Page, words: str, meant: str) -> None:
    """Of a name two letters may differ, of another short word one."""
    looked_for(page, words)
    page.locator("#search--hint a").wait_for()
    assert page.locator("#search--hint a").inner_text() == meant


@pytest.mark.parametrize("words", ["Trump threat", "two-state", "UNICEF"])
def test_no_other_word_is_offered_for_one_that_is_right(page: Page, words: str) -> None:
    """Neither a word that says little, nor a form of the same word, nor one for an abbreviation."""
    looked_for(page, words)
    assert page.locator("#search--hint").inner_text() == ""


def test_filters_count_what_the_words_find(page: Page) -> None:
    """The numbers beside the values follow the words, and choosing one keeps the others' counts."""
    first_hits(page, "hostages")
    kinds = page.get_by_label("Kind")
    offered = kinds.locator("option").all_inner_texts()
    counts = [int(text.rpartition("(")[2].rstrip(")")) for text in offered[1:]]
    found = int(page.locator("#search--status").inner_text().split()[0])
    assert sum(counts) == found
    kinds.select_option("Figure")
    page.wait_for_url("**kind=Figure")
    assert kinds.locator("option").all_inner_texts() == offered


def test_every_page_has_a_value_of_each_filter(page: Page) -> None:
    """No page is lost by filtering: of each kind and each year there is a value for it."""
    page.goto("search/")
    page.locator("#search--filters select").first.wait_for()
    bundle = "new URL('../pagefind/pagefind.js', location.href).href"
    whole, by_kind, by_year, by_source = page.evaluate(f"""async () => {{
      const pagefind = await import({bundle});
      const count = async (filters) =>
        (await pagefind.search(null, {{filters}})).results.length;
      const known = await pagefind.filters();
      const any = (name) => count({{[name]: {{any: Object.keys(known[name])}}}});
      return [await count({{}}), await any("kind"), await any("year"), await any("source")];
    }}""")
    assert by_kind == whole > 100
    # What is written by hand has a kind alone.
    assert by_year == by_source == whole - 1


def test_filters_that_match_nothing_say_so(page: Page) -> None:
    """They are named, with what there would be without them, and a button takes them away."""
    page.goto("search/?q=Boehler&kind=Figure")
    told = page.get_by_text(
        re.compile("Nothing found with Figure; without, there would be [0-9]+ pages")
    )
    told.wait_for()
    page.get_by_role("button", name="Search without filters").click()
    page.get_by_text("pages found").wait_for()
    assert page.url.endswith("?q=Boehler")


def test_a_missing_page_offers_the_search(page: Page) -> None:
    """From an address that leads nowhere a reader comes to what was looked for."""
    page.goto("404.html")
    page.get_by_label("Search people, events, numbers").wait_for()
    assert page.locator("form.find").get_attribute("action") == "/search/"


def test_what_the_search_knows_of_a_record() -> None:
    """Its other names, those for the search alone too; words of names come before all others."""
    archive = Archive(read_content(open_project(ROOT)))
    names = other_names(archive.entries["palestinian-deaths-in-gaza-war"])
    tolls = "death toll, dead, deaths, killed, fatalities, casualties, died, people died"
    assert names == f"{tolls}, people died in Gaza, Palestinians killed"
    hamas = other_names(archive.entries["hamas"])
    assert hamas == "Palestinian Islamic Resistance Movement, حماس, חמאס"
    words = known_words(archive)
    assert len(words) == len({word.casefold() for word in words})
    assert words.index("Boehler") < words.index("forever")


@pytest.mark.parametrize(
    ("typed", "names"),
    [("saar", ["Gideon Sa’ar"]), ("sa'ar", ["Gideon Sa’ar"]), ("IDF", ["Israeli military"])],
)
def test_a_list_is_narrowed_as_the_search_finds(page: Page, typed: str, names: list[str]) -> None:
    """Whatever marks one types, or none, and by the words for the search alone, too."""
    page.goto("actors/")
    page.get_by_label("Show only names with these letters").fill(typed)
    left = page.locator(".records > li:not([hidden]) .name")
    assert left.all_inner_texts() == names


def test_without_scripts_each_list_is_named(browser: Browser, origin: str) -> None:
    """Where the search does not work, its page leads to all lists, that of unnamed speakers too."""
    context = browser.new_context(base_url=origin, java_script_enabled=False)
    page = context.new_page()
    page.goto("search/")
    paths = page.locator("noscript li a").evaluate_all("all => all.map(one => one.pathname)")
    assert paths == ["/actors/", "/figures/", "/events/", "/sources/", "/disputed/", "/unnamed/"]
    context.close()
