"""The server's safety net."""

from __future__ import annotations

from pathlib import Path

from generator.plugin.live import LastGood, careful, with_banner


def test_a_failing_build_shows_a_banner_over_the_last_good_pages(tmp_path: Path) -> None:
    """The folder holds the good pages again, each with the reason at its top."""
    site = tmp_path / "site"
    site.mkdir()
    page = site / "index.html"
    page.write_text("<html><body class=x>good</body>", encoding="utf-8")
    outcomes = iter([SystemExit("Aborted"), RuntimeError("fault"), None])

    def build() -> None:
        page.unlink()
        outcome = next(outcomes)
        if outcome:
            raise outcome
        page.write_text("<html><body>better</body>", encoding="utf-8")

    reasons = iter(["a <b> is wrong", ""])
    last_good = LastGood(site)
    careful_build = careful(build, last_good, lambda: next(reasons))
    careful_build()
    assert page.read_text(encoding="utf-8") == (
        '<html><body class=x><section class="build-problem" role="alert">'
        "<p>The last change could not be built. Below is the last good version.</p>"
        "<pre>a &lt;b&gt; is wrong</pre></section>good</body>"
    )
    careful_build()
    assert "<pre>fault</pre>" in page.read_text(encoding="utf-8")
    careful_build()
    assert page.read_text(encoding="utf-8") == "<html><body>better</body>"
    last_good.forget()
    assert list(tmp_path.iterdir()) == [site]


def test_a_page_without_a_body_still_gets_the_banner() -> None:
    """The banner is never lost, whatever the page looks like."""
    assert with_banner("text", "x").endswith("</section>text")


def test_what_a_rebuild_does_not_make_is_lent(tmp_path: Path) -> None:
    """Files for machines and the search stay; a page that is gone stays gone."""
    site = tmp_path / "site"
    (site / "data").mkdir(parents=True)
    (site / "data/facts.csv").write_text("old", encoding="utf-8")
    (site / "gone.html").write_text("old", encoding="utf-8")
    last_good = LastGood(site)
    last_good.keep()
    (site / "gone.html").unlink()
    (site / "data/facts.csv").unlink()
    (site / "data").rmdir()
    last_good.lend()
    assert (site / "data/facts.csv").read_text(encoding="utf-8") == "old"
    assert not (site / "gone.html").exists()
