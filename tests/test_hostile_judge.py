"""The judge of hostile sites sees what it is there to see."""

from __future__ import annotations

import pytest

from hostile_judge import judge

_PAGE = '<!doctype html><p>{}</p><svg viewBox="0 0 1 1"><text>x</text>{}</svg>'


@pytest.mark.parametrize(
    ("text", "drawn", "told"),
    [
        ("&lt;b>", "", []),
        ("<bdi>&lt;b></bdi>", "", []),
        ("<b>x</b>", "", ["- >body>p '<b>'", "+ >body>p>b[] ''", "+ >body>p>b 'x'"]),
        ("&lt;b><wbr>", "", ["+ >body>p>wbr[] ''"]),
        ("&lt;b><a href='java&#10;script:1'></a>", "", [">body>p>a@href='java\\nscript:1'"]),
        (
            "&lt;b><template><img></template>",
            "",
            ["+ >body>p>template[] ''", "+ >body>p>template>img[] ''"],
        ),
        ("<span class=cut>“…</span>&lt;b>", "", []),
        (
            "<span class=cut>“<i>…</i></span>&lt;b>",
            "",
            [
                "+ >body>p>span[class] ''",
                "+ >body>p>span@class 'cut'",
                "+ >body>p>span>i[] ''",
                "+ >body>p>span>i '…'",
            ],
        ),
        ("&lt;b>", "<script>1</script>", [">body>svg: <script> in a picture"]),
        ("&lt;b>", "<a href='javascript:1'></a>", [">body>svg='javascript:1'"]),
        ("&lt;b>", "<g onload='1'></g>", [">body>svg: onload='1' in a picture"]),
    ],
)
def test_what_a_text_adds_to_a_page_is_told(text: str, drawn: str, told: list[str]) -> None:
    """A text as it was typed is no fault; an element, an address or a handler of its own is, also
    where the text stands beside it whole."""
    words = {"a.html": _PAGE.format("xqaaaaszq", "").encode()}
    hostile = {"a.html": _PAGE.format(text, drawn).encode()}
    assert judge(words, hostile, ["<b>"]) == [f"a.html: {fault}" for fault in told]
