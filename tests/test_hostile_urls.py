"""Addresses that a stranger may write: refused at their line, or shown exactly as they are."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest

from conftest import Run
from generator.build.check import check
from generator.content.project import open_project
from generator.model.site import Site
from projects import archive_of, edit
from telling import pages_of

SOURCE = "content/sources/gazette-bridge.yaml"
ADDRESS = "https://gazette.example/bridge"
REFUSED = {
    **{
        f"scheme {one.partition(':')[0]!r}": one
        for one in (
            *("javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)"),
            *("data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd"),
            *("ftp://news.example/", "blob:https://news.example/", "view-source:https://x.example"),
            *("mailto:a@news.example", "tel:1", "intent://news.example/", "httpx://news.example/"),
        )
    },
    "no scheme": "//evil.example/x",
    "no host": "/etc/passwd",
    "a word": "gazette",
    "nothing": "",
    "half a scheme": "https:news.example",
    "no name": "https://",
    "three slashes": "https:///etc/passwd",
    "backslashes": "https:\\\\evil.example",
    "host and backslash": "https://news.example\\@evil.example/",
    "user": "https://user@evil.example/",
    "password": "https://user:word@evil.example/",
    "host as user": "https://news.example@evil.example/",
    "other letters": "https://\u0430pple.example/",
    "other script": "https://\u043f\u0440\u0438\u043c\u0435\u0440.example/",
    "full width": "https://news\uff0eexample/",
    "port of letters": "https://news.example:http/",
    "port too long": "https://news.example:999999/",
    "brackets": "https://[::1]/",
    "space within": "https://news.example/a b",
    "header": "https://news.example/\r\nSet-Cookie: x",
    "tab": "https://news.example/\tx",
    "NUL": "https://news.example/\0",
    "turned round": "https://news.example/\u202etxt.exe",
    "nothing seen": "https://news.example/\u200bx",
    "quotation mark": 'https://news.example/"onmouseover="alert(1)',
    "apostrophe": "https://news.example/'onmouseover='alert(1)",
    "element": "https://news.example/<script>",
    "backtick": "https://news.example/`x`",
    "template": "https://news.example/{{ 7 * 7 }}",
    "caret": "https://news.example/^x|y",
    "10 kB": "https://news.example/" + "x" * 10_000,
    "500 kB": "https://news.example/" + "x" * 500_000,
}
TAKEN = (
    "https://news.example",
    " https://news.example/spaced\n",
    "http://news.example:8080/a/b?c=d&e=f#g",
    "https://xn--e1afmkfd.example/%D1%8F",
    "https://news.example/a_(b)*c*,d;e=@f!$[0]~",
    "https://news.example/?next=javascript:alert(1)",
    "https://news.example/&quot;&lt;&#39;",
    "https://news.example/../../x",
    "https://news.example/" + "x" * 1970,
)


def quoted(text: str) -> str:
    """A text as YAML's double-quoted scalar."""
    return '"' + "".join(f"\\U{ord(c):08x}" if not c.isalnum() else c for c in text) + '"'


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_address_is_refused_at_its_line(small: Path, name: str) -> None:
    """An address that is not plainly one of the web is an error where it stands, in few words."""
    hostile = quoted(REFUSED[name])
    edit(small, SOURCE, f"url: {ADDRESS}", f"url: {hostile}\narchive_url: {hostile}")
    checked = check(open_project(small))
    assert not checked.passed
    told = [one for one in checked.diagnostics if one.span.path == SOURCE]
    assert {one.code[0] for one in told} <= {"S", "Y"}
    assert {one.span.line for one in told} == {5, 6}
    assert len(checked.report()) < 3_000
    assert all(letter.isprintable() or letter == "\n" for letter in checked.report())


@pytest.mark.parametrize("address", TAKEN)
def test_an_address_that_is_taken_is_shown_as_it_is(small: Path, address: str) -> None:
    """What is an address leads where it says, letter for letter, and ends no attribute."""
    edit(small, SOURCE, f"url: {ADDRESS}", f"url: {quoted(address)}")
    assert check(open_project(small)).passed
    site = Site("Test", "https://example.org/")
    (page,) = pages_of(archive_of(small), site, "sources/gazette-bridge/").values()
    places = [part.partition('"')[0] for part in page.split('href="')[1:]]
    assert any(
        unescape(place).partition(":~:")[0] in (address.strip(), f"{address.strip()}#")
        for place in places
    )


@pytest.mark.parametrize("name", ["host as user", "scheme 'httpx'", "other letters", "10 kB"])
def test_a_saved_page_brings_no_hostile_address(small: Path, run: Run, name: str) -> None:
    """What a saved page gives as its address is taken only where a record may have it."""
    page = f'<link rel="canonical" href="{REFUSED[name]}"><title>Bridge</title>'
    text = "<p>The new bridge will be opened in June, the mayor told us.</p>" * 9
    (small / "saved.html").write_text(
        f"<html lang=en><head>{page}</head><body><article><h1>Bridge</h1>{text}</article></body>"
        "</html>",
        encoding="utf-8",
    )
    assert run("new", "source", "saved.html")[0] == 0
    made = (small / "content/sources/saved.yaml").read_text(encoding="utf-8")
    assert "\n# url: https://example.org/the-article\n" in made
