"""A source made from a saved web page: what is taken, what is not, and what a page may cost."""

from __future__ import annotations

import json
import re
import resource
import sys
from pathlib import Path

import pytest

from conftest import Run
from generator.content.project import ConfigurationError
from generator.editing.new_record import id_from
from generator.editing.web_page import WebPage, read_web_page
from projects import files_in

pytest.importorskip("trafilatura", reason="the extra `web` is not installed")

SAID = "The council met on Monday and decided that the bridge stays shut until the end of May"
HEAD = """\
<link rel="canonical" href="https://courier.example/ponte?id=1&amp;p=2">
<meta property="article:published_time" content="2025-03-05T06:17:22+0100">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
  {"@type": "WebSite", "name": "Courier"},
  {"@type": "NewsArticle", "headline": "Another wording", "datePublished": "2025-03-05",
   "author": [{"@type": "Person", "name": "Ana Ruiz"}, {"name": "Luís Gil"}]}]}</script>
"""
BODY = """\
<nav><a href="/">Início</a> <a href="/x">Notícias</a></nav>
<main><h1>Ponte   fechada</h1>
<p>Um total de 27.662 pessoas assinou, disse a <b>presidente</b>&nbsp;da câmara na
segunda-feira.</p>
<p>A obra custa 1&#8239;200&#8239;000 euros por 10<sup>2</sup> metros e dura até maio, segundo a
câmara.</p><ul><li>Fica aberta a ponte nova</li></ul></main>
<footer>© Courier. Todos os direitos reservados</footer>
"""


def page(body: str, head: str = "", language: str = ' lang="pt-PT"') -> bytes:
    """A web page as a browser saves it."""
    return f"<!doctype html><html{language}><head>{head}</head><body>{body}</body></html>".encode()


def paragraphs(number: int) -> str:
    """An article's paragraphs, each with words of its own."""
    return "".join(f"<p>{SAID}, for the {count}th time.</p>" for count in range(number))


def test_a_page_gives_its_article() -> None:
    """Text, headline, authors, time with zone, address and language are the page's own."""
    found = read_web_page(page(BODY, HEAD))
    assert found == WebPage(
        text=(
            "Ponte fechada\n\n"
            "Um total de 27.662 pessoas assinou, disse a presidente\xa0da câmara na "
            "segunda-feira.\n\n"
            "A obra custa 1\u202f200\u202f000 euros por 10² metros e dura até maio, segundo a "
            "câmara.\n\n"
            "Fica aberta a ponte nova\n"
        ),
        title="Ponte fechada",
        authors=("Ana Ruiz", "Luís Gil"),
        published="2025-03-05T06:17+01:00",
        basis="article:published_time",
        url="https://courier.example/ponte?id=1&p=2",
        language="pt-PT",
    )


def test_the_source_is_written_and_the_page_is_not_kept(small: Path, run: Run) -> None:
    """Text and record are the only new files; the record lacks the publisher alone."""
    saved = small.parent / "Ponte fechada.html"
    saved.write_bytes(page(BODY, HEAD))
    before = files_in(small)
    code, out, err = run("new", "source", str(saved))
    assert (code, err) == (0, "")
    assert out == (
        "wrote seeds/ponte-fechada.txt and content/sources/ponte-fechada.yaml; compare the text "
        "with the page, fill in what has no value, then run `factsheets check`.\n"
    )
    after = files_in(small)
    record = "content/sources/ponte-fechada.yaml"
    assert after.keys() - before.keys() == {"seeds/ponte-fechada.txt", record}
    told = after[record].decode()
    assert 'title: "Ponte fechada"' in told
    assert "published: 2025-03-05T06:17+01:00  # proposed\n" in told
    assert "published_basis: The page gives it as its article:published_time.\n" in told
    assert '  - {quote: "Ponte fechada", why: "Headline; the text states the same."}\n' in told
    code, out, _ = run("check")
    assert re.findall(r": error (\w+)", out) == ["S107"]
    assert run("new", "source", str(saved))[0] == 2


def test_another_id_is_named(small: Path, run: Run) -> None:
    """A name without Latin letters makes no id, and a text that is there is not written over."""
    saved = small.parent / "الجسر القديم.html"
    saved.write_bytes(page(BODY))
    _, _, err = run("new", "source", str(saved))
    assert err == "factsheets: the file's name makes no id; name one with --id.\n"
    assert run("new", "source", str(saved), "--id", "ponte")[0] == 0
    (small / "content/sources/ponte.yaml").unlink()
    _, _, err = run("new", "source", str(saved), "--id", "ponte")
    assert err == "factsheets: seeds/ponte.txt is there already; name another id with --id.\n"
    assert run("new", "source", str(small / "nothing.html"))[0] == 2
    assert run("new", "actor", "river", "--id", "x")[0] == 2


def test_ids_come_from_names() -> None:
    """Accents, blanks and marks of a file's name go; an id stays within its length."""
    assert id_from("Córdoba – the bridge_2") == "cordoba-the-bridge-2"
    assert len(id_from("bridge " * 40)) <= 80
    with pytest.raises(ConfigurationError):
        id_from("橋が閉鎖 2")


DAY = '<meta name="dc.date" content="2025-03-05">'
DAYS = {
    "": ("", ""),
    DAY: ("2025-03-05", "dc.date"),
    '<meta itemprop="datePublished" content="2025-03-05T10:00:00.5Z">': (
        "2025-03-05T10:00Z",
        "datepublished",
    ),
    '<meta name="pubdate" content="2025-03-05T10:00">': ("2025-03-05", "pubdate"),
    '<meta name="pubdate" content="5 March 2025">': ("", ""),
    '<meta property="article:modified_time" content="2025-03-05">': ("", ""),
    f'{DAY}<meta name="pubdate" content="2025-03-06">': ("", ""),
    f'{DAY}<meta name="pubdate" content="2025-03-05T06:00+02:00">': (
        "2025-03-05T06:00+02:00",
        "pubdate",
    ),
}


@pytest.mark.parametrize("head", DAYS)
def test_a_day_is_declared_or_left_out(head: str) -> None:
    """A day is taken from what declares it, never guessed, and not where the page names two."""
    body = "<article><p>Updated 1 January 2020. " + paragraphs(3) + "</article>"
    found = read_web_page(page(body, head))
    assert (found.published, found.basis) == DAYS[head]


@pytest.mark.parametrize(
    ("language", "head", "tag"),
    [
        (' lang="de"', "", "de"),
        (' lang="zh_hant_tw"', "", "zh-Hant-TW"),
        ("", '<meta property="og:locale" content="es_MX">', "es-MX"),
        ("", '<meta http-equiv="Content-Language" content="fr, en">', "fr"),
        (' lang="english"', "", ""),
        ("", "", ""),
    ],
)
def test_the_language_is_the_pages(language: str, head: str, tag: str) -> None:
    """A tag is written in its usual case; what is none, or not there, is left to the editor."""
    assert read_web_page(page(paragraphs(4), head, language)).language == tag


def test_a_record_without_what_a_page_does_not_say(small: Path, run: Run) -> None:
    """What is not known, or is no address, stands as a blank with what belongs there."""
    saved = small.parent / "bare.html"
    saved.write_bytes(page(paragraphs(4), '<link rel="canonical" href="http://a b/">', ""))
    assert run("new", "source", str(saved))[0] == 0
    told = (small / "content/sources/bare.yaml").read_text("utf-8")
    assert "language:  # such as en, ar, zh-Hant\n" in told
    assert "published:  # the day: 2025-03-05; with the time: 2025-03-05T06:17Z; or " in told
    assert "# url: https://example.org/the-article\n" in told
    assert f'title: "{SAID}, for the 0th time."' in told


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_a_page_is_read_in_its_encoding(encoding: str) -> None:
    """By its mark, as UTF-8, or as it says itself."""
    body = f'<meta charset="{encoding}"><p>Käse, “sagt” die Bürgermeisterin.</p>{paragraphs(3)}'
    text = read_web_page(body.encode(encoding)).text
    assert text.startswith("Käse, “sagt” die Bürgermeisterin.")


def test_a_copy_is_told_when_it_is_made(small: Path, run: Run) -> None:
    """An article that prints another's report is told at once, and its outlet offered to retell."""
    saved = small.parent / "first.html"
    saved.write_bytes(page(paragraphs(6), HEAD))
    assert run("new", "source", str(saved))[0] == 0
    record = small / "content/sources/first.yaml"
    record.write_text(
        record.read_text("utf-8").replace("publisher:", "publisher: gazette"), "utf-8"
    )
    copied = small.parent / "copy.html"
    copied.write_bytes(page("<p>By our own reporter in Overby town.</p>" + paragraphs(5)))
    _, out, _ = run("new", "source", str(copied))
    assert 'note: much of this text stands in that of "first" as well, word for word (about' in out
    told = (small / "content/sources/copy.yaml").read_text("utf-8")
    assert "# rewrites: [gazette]  # proposed: its text is much like this one\n" in told
    same = small.parent / "same.html"
    same.write_bytes(page(paragraphs(9), HEAD.replace("Ana", "Eva")))
    _, out, _ = run("new", "source", str(same))
    assert 'note: "first" has this address as well, in content/sources/first.yaml.\n' in out


BY_HAND = "copy the article's text from the browser into a file in seeds/ instead."
HOSTILE = {
    "no text": (b"<p></p>", "no article is found in the page"),
    "nothing": (b"", "no article is found in the page"),
    "signs": (b"\0" * 1000, "no article is found in the page"),
    "too large": (b"x" * (20 * 1024 * 1024 + 1), "the page has more than 20 MB"),
    "20 MB of tags": (b"<p>" * 6_000_000, "the page has more than 4 MB of text"),
    "deep": (b"<div>" * 100_000 + SAID.encode(), "no article is found in the page"),
    "slow": (b"<div>x</div>" * 300_000, "the page takes longer to read than a second"),
    "long": (page(paragraphs(13_000)), "the article has more than 1 MiB"),
    "no encoding": (
        b"\xff\xfa" * 100,
        "the page is neither UTF-8 nor in the encoding that it names",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_refused_in_a_line(name: str) -> None:
    """It costs less than two seconds of a processor and 300 MB, and the line says what to do."""
    data, message = HOSTILE[name]
    before = sum(spent(resource.RUSAGE_SELF)) + sum(spent(resource.RUSAGE_CHILDREN))
    with pytest.raises(ConfigurationError) as caught:
        read_web_page(data)
    after = sum(spent(resource.RUSAGE_SELF)) + sum(spent(resource.RUSAGE_CHILDREN))
    assert str(caught.value) in {
        f"{message}; {BY_HAND}",
        f"the page takes longer to read than a second; {BY_HAND}",
    }
    assert after - before < 2.5


def spent(who: int) -> tuple[float, float]:
    """The seconds that this process or its children have had of processors."""
    used = resource.getrusage(who)
    return used.ru_utime, used.ru_stime


def test_deep_and_broken_declarations_do_no_harm() -> None:
    """JSON as deep as a stranger likes, entities and pictures leave the article as it is."""
    scripts = "".join(
        f'<script type="application/ld+json">{text}</script>'
        for text in ("[" * 100_000, "{", json.dumps([{}] * 50_000), json.dumps({"@type": 1}))
    )
    picture = f'<img src="data:image/png;base64,{"A" * 15_000_000}">'
    body = f"{picture}{scripts}{paragraphs(4)}<p>&bogus; &#x110000; &amp;amp; a fourth one too.</p>"
    found = read_web_page(page(body))
    assert found.text.count(SAID) == 4
    assert (found.authors, found.published) == ((), "")


def test_without_the_extra_the_line_says_how_to_get_it(
    small: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the library is not installed, one line names the command that installs it."""
    saved = small.parent / "page.html"
    saved.write_bytes(page(BODY))
    for name in [name for name in sys.modules if name.startswith("generator.editing.page_")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("generator.editing.page_text", raising=False)
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    line = "web pages are read by a library of their own: run `pip install 'factsheets[web]'`."
    assert run("new", "source", str(saved)) == (2, "", f"factsheets: {line}\n")
