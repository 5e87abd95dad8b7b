"""The rules of the built site: good and bad sites, and the exact messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build.built_pages import read_page, read_style
from generator.build.link_check import check_site
from generator.build.options import BuildOptions
from generator.build.page_links import number_of, numbers, pack_links, page_links, target_of
from generator.content.project import open_project
from generator.diagnostics.diagnostic import Severity
from generator.plugin.site import build_site

Check = Callable[..., list[str]]

SITE = {
    "index.html": '<h1 id="start">Start</h1>',
    "actors/hamas/index.html": '<p id="held">Held</p>',
    "actors/café/index.html": "<p>Café</p>",
    "data/a b.csv": "a,b",
    "assets/a.png": "",
}


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Check a site: called with the body of ``events/talks/``, more files, and the base."""

    def run(body: str, more: Mapping[str, str] | None = None, base: str = "") -> list[str]:
        for name, text in {**SITE, "events/talks/index.html": body, **(more or {})}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        found = list(check_site(tmp_path, base))
        assert {one.severity for one in found} <= {Severity.ERROR}
        return [f"{one.code} {one.span.path}:{one.span.line}: {one.message}" for one in found]

    return run


def test_a_page_in_another_encoding_is_read(check: Check, tmp_path: Path) -> None:
    """What somebody put among the pages may be of any bytes: its links are checked all the same."""
    (tmp_path / "latin.html").write_bytes(b'<p>caf\xe9 <a href="nowhere/">x</a></p>')
    assert [told.split(":")[0] for told in check("")] == ["B101 latin.html"]


@pytest.mark.parametrize(
    "link",
    [
        "",
        "#",
        "#top",
        ".",
        "./",
        "../../?sort=date",
        "?q=hamas",
        "#own",
        "?q=hamas#own",
        "../..",
        "../../index.html#start",
        "../../actors/hamas/#held",
        "../../actors/hamas/?from=here#held",
        "../../actors/hamas/#%68eld",
        "../../actors/hamas/#held:~:text=Held",
        "../../actors/hamas/#:~:text=Held",
        "../../actors/caf%C3%A9/",
        "../../actors/café/",
        "../../data/a%20b.csv",
        "/actors/hamas/#held",
        "/events/../actors/hamas/",
        " ../../ ",
        "mailto:someone@example.org",
        "https://example.org/elsewhere#anything",
        "//example.org/elsewhere",
        "data:text/plain,x",
        "tel:+1",
    ],
)
def test_a_good_link_passes(check: Check, link: str) -> None:
    """Links are followed as a browser follows them."""
    assert check(f'<p id="own"><a href="{link}">x</a>') == []


@pytest.mark.parametrize(
    "link",
    [
        "../../actors/hamass/",
        "../../actors/hamas",
        "../../actors/",
        "../../actors/cafe/",
        "../../data/a+b.csv",
        "../../actors/hamas/x.html?y=1#z",
        "/events/talks/index.htm",
        "http://[",
    ],
)
def test_a_broken_link_is_told(check: Check, link: str) -> None:
    """B101: the page, the line, the link, and that it leads nowhere."""
    assert check(f'<p>\n<a href="{link}">x</a>') == [
        f'B101 events/talks/index.html:2: the link "{link}" leads to no page of the site.'
    ]


@pytest.mark.parametrize(
    ("link", "fragment"),
    [
        ("#hold", "hold"),
        ("../../actors/hamas/#hold", "hold"),
        ("../../actors/hamas/?a=b#h%C3%A9ld", "héld"),
        ("../../actors/hamas/#Held:~:text=x", "Held"),
    ],
)
def test_a_broken_fragment_is_told(check: Check, link: str, fragment: str) -> None:
    """B102: the link, and the id that is not there."""
    (told,) = check(f'<a href="{link}">x</a>')
    assert told == (
        f'B102 events/talks/index.html:1: the link "{link}" names "{fragment}", '
        "and no element there has this id."
    )


def test_a_named_anchor_is_a_place_too(check: Check) -> None:
    """Old pages name their places by the name of an anchor."""
    assert check('<a name="old"></a><a href="#old">x</a>') == []


def test_a_fragment_of_a_file_is_the_files_own(check: Check) -> None:
    """What a fragment means in a file that is no page is not ours to know."""
    assert check('<a href="../../assets/a.png#xywh=1,2,3,4">x</a>') == []


def test_a_repeated_id_is_told(check: Check) -> None:
    """B103: each further element with the id, and where the first is."""
    assert check('<p id="a">\n<p id="b">\n<p id="a">\n<p id="a">') == [
        'B103 events/talks/index.html:3: the id "a" is here and already on line 1.',
        'B103 events/talks/index.html:4: the id "a" is here and already on line 1.',
    ]


@pytest.mark.parametrize(
    "loading",
    [
        '<img src="{}">',
        '<img srcset="../../assets/a.png 1x, {} 2x">',
        '<source srcset="{}">',
        '<link rel="preload" as="image" imagesrcset="{} 100w" href="../../assets/a.png">',
        '<script src="{}"></script>',
        '<link rel="stylesheet" href="{}">',
        '<link rel="Alternate ICON" href="{}">',
        '<link rel="preconnect" href="{}">',
        '<iframe src="{}"></iframe>',
        '<object data="{}"></object>',
        '<video poster="{}"></video>',
        '<svg><use href="{}"/></svg>',
        '<svg><image xlink:href="{}"/></svg>',
        '<meta http-equiv="Refresh" content="0; URL=\'{}\'">',
    ],
)
def test_a_foreign_request_is_told(check: Check, loading: str) -> None:
    """B104: whatever a page loads by itself from another host; from the site itself it may."""
    for url in ("https://example.org/a.png", "//example.org/a.png"):
        assert check(loading.format(url)) == [
            f'B104 events/talks/index.html:1: the page loads "{url}" from another host.'
        ]
    assert check(loading.format("../../assets/a.png")) == []
    assert check(loading.format("/b.png")) == [
        'B101 events/talks/index.html:1: the link "/b.png" leads to no page of the site.'
    ]


@pytest.mark.parametrize(
    "harmless",
    [
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
        '<img srcset="data:image/gif;base64,R0lGODlhAQABAAAAACw= 2x">',
        '<link rel="canonical" href="https://example.org/">',
        '<link rel="alternate" type="application/atom+xml" href="https://example.org/feed.xml">',
        '<form action="https://example.org/search"></form>',
        '<meta http-equiv="refresh" content="30">',
        '<!-- <img src="https://example.org/a.png"> -->',
        '<p title="src=https://example.org/">',
        "<a href>x</a>",
    ],
)
def test_what_loads_nothing_may_name_any_host(check: Check, harmless: str) -> None:
    """An address that is only named tells nobody anything."""
    assert check(harmless) == []


def test_a_base_moves_all_links(check: Check) -> None:
    """Relative links start from the page's base, wherever that is."""
    assert check('<base href="../../actors/"><a href="hamas/#held">x</a>') == []
    assert check('<base href="https://example.org/"><a href="x/">x</a><img src="y.png">') == [
        'B104 events/talks/index.html:1: the page loads "y.png" from another host.'
    ]


@pytest.mark.parametrize("base", ["/sheets/", "/sheets", "sheets"])
def test_a_site_below_a_path_stays_there(check: Check, base: str) -> None:
    """Absolute links begin with the path at which the site is served; others leave it."""
    assert (
        check('<a href="/sheets/actors/hamas/#held">x</a> <a href="/sheets/">y</a>', None, base)
        == []
    )
    left = ["/", "/actors/hamas/", "/sheetsactors/hamas/", "../../../", "/sheets"]
    assert check("\n".join(f'<a href="{link}">x</a>' for link in left), None, base) == [
        f'B101 events/talks/index.html:{line}: the link "{link}" leads to no page of the site.'
        for line, link in enumerate(left, 1)
    ]


def test_style_sheets_load_too(check: Check) -> None:
    """What a style sheet loads is looked at as what a page loads, from where the sheet lies."""
    sheet = (
        "@import 'more.css';\n"
        "/* url(https://example.org/gone.png) */\n"
        "a { background: url(a.png) url( 'b.png' ) url(data:image/gif;base64,R0) url(#mark) }\n"
        '@font-face { src: url("https://example.org/a.woff2") }\n'
    )
    more = {"assets/site.css": sheet, "assets/more.css": ""}
    assert check('<link rel="stylesheet" href="../../assets/site.css">', more) == [
        'B101 assets/site.css:3: the link "b.png" leads to no page of the site.',
        'B104 assets/site.css:4: the page loads "https://example.org/a.woff2" from another host.',
    ]


def test_a_place_is_exact(tmp_path: Path) -> None:
    """A complaint points at the tag, and says how to fix what is wrong."""
    (tmp_path / "index.html").write_text('<p>a <a href="b/">c</a>', encoding="utf-8")
    (found,) = check_site(tmp_path)
    assert (found.span.path, found.span.line, found.span.column) == ("index.html", 1, 6)
    assert found.help == "Correct the address in the page, the template or mkdocs.yml."


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_page_is_too_broken_to_read(text: str, url: str) -> None:
    """Whatever is in a file, reading it raises nothing."""
    read_page(f'{text}<a href="{url}" id="{url}"><img srcset="{url}, {text}">', "index.html")
    read_style(f"{text} url({url})", "site.css")


def test_a_scan_finds_what_a_reader_finds(small: Path, tmp_path: Path) -> None:
    """On every page that our templates make, the quick way gives the numbers of the full one."""
    site = build_site(open_project(small), tmp_path / "site", options=BuildOptions(search=False))
    pages = sorted(site.site_dir.rglob("*.html"))
    assert len(pages) > 10
    for page in pages:
        name, html = page.relative_to(site.site_dir).as_posix(), page.read_text(encoding="utf-8")
        read = pack_links(read_page(html, name), name, "/sheets/")
        assert page_links(html, name, "/sheets/") == read, name
        assert len(read.ids) > 1 or name.startswith("embed/")


ATTRIBUTE = st.builds(
    "{}{}{}".format,
    st.sampled_from([" id", " href", " src", " HREF", "\nname", " data-id", " srcset", " data"]),
    st.sampled_from(["=", " = "]),
    st.one_of(
        st.sampled_from(["'x'", "x", '"../../a/#b"', '"//h.example/x"', '"#i"', '"http://["']),
        st.text("ab#/.:&;=\\<>' ", max_size=8).map(lambda text: f'"{text}"'),
    ),
)
PIECE = st.one_of(
    st.builds(
        "<{}{} class='c' title=\"t\">".format,
        st.sampled_from(
            [
                *("a", "p", 'link rel="icon"', "img", "script", "use", "/script", "base"),
                *("linearGradient", "scRipt", "/sCript", "title", "tiTle", "/tiTle", "iFrame"),
            ]
        ),
        ATTRIBUTE,
    ),
    st.sampled_from(['<!-- href="x" -->', " href=&quot;x&quot;", '{"a href=", "b"}', "<i>x</i>"]),
)


@given(st.lists(PIECE, max_size=8).map("".join))
def test_a_scan_never_sees_less_than_a_reader(html: str) -> None:
    """However a page is written, the quick way gives the numbers of the full one."""
    read = pack_links(read_page(html, "a/b/index.html"), "a/b/index.html", "/")
    assert page_links(html, "a/b/index.html", "/") == read


@given(
    st.from_regex(r"[a-z-]{1,3}(\.[a-z]{1,3})?|\.\.?/[a-z.]{0,3}|[a-z]\.[a-z]#b", fullmatch=True),
    st.sampled_from(["index.html", "a/b/index.html"]),
    st.sampled_from(["/", "/sheets/"]),
)
def test_a_short_way_leads_where_the_long_one_does(url: str, page: str, root: str) -> None:
    """A file beside a page has the number that resolving its address as browsers do gives."""
    target = target_of(url, page, "", root)
    expected = number_of(target.path, target.fragment) if target.path else None
    links = page_links(f'<a href="{url}">x</a>', page, root).links
    assert list(numbers(links)) == ([expected] if expected else [])
