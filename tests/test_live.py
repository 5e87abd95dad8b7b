"""The server's safety net."""

from __future__ import annotations

from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from wsgiref.handlers import SimpleHandler

import pytest

from generator.build.later import Later
from generator.build.publish import update
from generator.plugin.live import careful, telling, with_banner, with_changes
from generator.plugin.refused_requests import refusing


def test_a_failing_build_is_told_and_raises_nothing() -> None:
    """Whatever ends a build, the server goes on, and somebody hears of it."""
    outcomes = iter([SystemExit("Aborted"), RuntimeError("fault"), None])
    told: list[str] = []

    def build() -> None:
        outcome = next(outcomes)
        if outcome:
            raise outcome

    careful_build = careful(build, told.append, Later(told.append))
    for _ in range(3):
        careful_build()
    assert told == ["Aborted", "fault"]


def test_a_banner_stands_at_the_top_of_the_body() -> None:
    """What is wrong is shown as plain text."""
    assert with_banner("<html><body class=x>good</body>", "a <b> is wrong") == (
        '<html><body class=x><section class="build-problem" role="alert">'
        "<p>The last change could not be built. Below is the last good version.</p>"
        "<pre>a &lt;b&gt; is wrong</pre></section>good</body>"
    )


def test_a_page_without_a_body_still_gets_the_banner() -> None:
    """The banner is never lost, whatever the page looks like."""
    assert with_banner("text", "x").endswith("</section>text")


def test_changes_stand_above_the_foot() -> None:
    """What changed is told on a page of ours, as plain text; a page without a foot has none."""
    page = with_changes('<main></main><footer class="site-footer">f</footer>', "1 < 2")
    assert page.startswith('<main></main><details class="since"')
    assert "<pre>1 &lt; 2</pre></details>\n<footer" in page
    assert with_changes("<p>x</p>", "y") == "<p>x</p>"


def test_what_a_server_says_is_added_to_pages_alone() -> None:
    """An HTML page is changed as it is sent, with its length; other files are sent as they are."""

    def app(kind: str, body: bytes) -> Any:
        def answer(_environ: Any, start: Any) -> list[bytes]:
            start("200 OK", [("Content-Type", kind), ("Content-Length", str(len(body)))])
            return [body]

        return answer

    def get(kind: str, body: bytes) -> tuple[list[tuple[str, str]], bytes]:
        begun: list[Any] = []
        answer = telling(app(kind, body), lambda page: f"{page} é")
        sent = b"".join(answer({}, lambda *given: begun.extend(given)))  # type: ignore[arg-type]  # a list keeps what it is given
        return begun[1], sent

    html = [("Content-Type", "text/html"), ("Content-Length", "4")]
    assert get("text/html", b"x") == (html, "x é".encode())
    plain = [("Content-Type", "text/css"), ("Content-Length", "1")]
    assert get("text/css", b"x") == (plain, b"x")


def test_an_update_moves_what_is_new_and_removes_what_does_not_stay(tmp_path: Path) -> None:
    """Files that stay are left alone, new ones stand in their place, and others are gone."""
    built, site = tmp_path / "new", tmp_path / "served"
    for folder, names in (
        (site, ("data/facts.csv", "search/a/b.js", "gone.html", "index.html", "page", "now/a/b")),
        (built, ("index.html", "page/index.html", "now/a")),
    ):
        for name in names:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(folder.name, encoding="utf-8")
    update(built, site, frozenset({"search", "data/facts.csv", "index.html"}))
    found = {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8")
        for path in site.rglob("*")
        if path.is_file()
    }
    assert found == {
        "data/facts.csv": "served",
        "search/a/b.js": "served",
        "index.html": "new",
        "page/index.html": "new",
        "now/a": "new",
    }


OURS = ("127.0.0.1:8000", "localhost", "LOCALHOST:1", "[::1]:8000", "10.0.0.7:8000", "desk.lan:80")
FOREIGN = (
    *("evil.example", "evil.example:8000", "localhost.evil.example", "127.0.0.1.evil.example"),
    *("127.0.0.1@evil.example", "127.0.0.1,evil.example", "", "127.1.example"),
)


def status(environ: dict[str, str]) -> str:
    """What a server answers that was started with the name of a machine."""

    def app(_environ: Any, start: Any) -> list[bytes]:
        start("200 OK", [])
        return []

    sent = BytesIO()
    asked = {"SERVER_PROTOCOL": "HTTP/1.0", "REQUEST_METHOD": "GET", **environ}
    SimpleHandler(BytesIO(), sent, StringIO(), asked).run(refusing(app, "desk.lan"))
    return sent.getvalue().partition(b"\r\n")[0].decode().removeprefix("HTTP/1.0 ")


@pytest.mark.parametrize("host", OURS)
def test_a_server_answers_to_its_own_names(host: str) -> None:
    """The name that it was started with, this machine and any address without a name."""
    assert status({"HTTP_HOST": host, "PATH_INFO": "/sheets/"}) == "200 OK"
    assert status({"PATH_INFO": "/sheets/"}) == "200 OK"


@pytest.mark.parametrize("host", FOREIGN)
def test_a_server_answers_to_nobody_elses_name(host: str) -> None:
    """A page of somebody else's cannot read what is served by having its name lead here."""
    assert status({"HTTP_HOST": host, "PATH_INFO": "/sheets/"}) == "403 Forbidden"


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/sheets/actors\r\nSet-Cookie: a=b/..", "400 Bad Request"),
        ("/sheets/\x00", "400 Bad Request"),
        ("/sheets/" + "a" * 255, "200 OK"),
        ("/sheets/" + "a" * 256, "404 Not Found"),
        ("/sheets" + "/a" * 2000, "404 Not Found"),
        ("/livereload/..", "404 Not Found"),
        ("/livereload/../", "404 Not Found"),
        ("/sheets/./a", "404 Not Found"),
        ("/sheets/..a/.b/c...", "200 OK"),
        ("/sheets/\xff", "404 Not Found"),
        ("/sheets/caf\xc3\xa9", "200 OK"),
    ],
    ids=[
        *("header", "nul", "longest", "long name", "long path", "up", "up to a folder", "here"),
        *("dots", "no text", "text"),
    ],
)
def test_a_path_that_no_file_has_is_refused(path: str, answer: str) -> None:
    """Neither does it become a header of the answer, nor a fault of the server."""
    assert status({"HTTP_HOST": "localhost", "PATH_INFO": path}) == answer


@pytest.mark.parametrize(
    ("environ", "answer"),
    [
        ({"REQUEST_METHOD": "GET"}, "200 OK"),
        ({"REQUEST_METHOD": "HEAD"}, "200 OK"),
        *(
            ({"REQUEST_METHOD": method}, "405 Method Not Allowed")
            for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "FOO", "get")
        ),
        ({"SERVER_PROTOCOL": "HTTP/1.1", "HTTP_HOST": "localhost"}, "200 OK"),
        ({"SERVER_PROTOCOL": "HTTP/1.1"}, "400 Bad Request"),
        ({"SERVER_PROTOCOL": "HTTP/1.0"}, "200 OK"),
    ],
)
def test_a_request_that_asks_for_no_file_is_refused(environ: dict[str, str], answer: str) -> None:
    """Who looks at a site changes nothing in it, and names it where HTTP says so."""
    assert status({"PATH_INFO": "/sheets/", **environ}) == answer
