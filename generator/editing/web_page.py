"""A saved web page: the article in it, and what the page says of it. The page itself is not kept.

The page may be a stranger's: its size, the time and the memory for reading it are limited.
"""

from __future__ import annotations

import codecs
import logging
import re
from dataclasses import dataclass
from typing import Any, Final

from generator.content.forked import confined
from generator.content.project import ConfigurationError
from generator.text.letters.folding import fold_text

# A page that a browser saves in one file holds its pictures, which go before it is read.
FILE_MAX: Final = 20 * 1024 * 1024
_PAGE_MAX: Final = 4 * 1024 * 1024
_SECONDS: Final = 1
_MEMORY: Final = 250 * 1024 * 1024
# As long as a source's text may be.
_TEXT_MAX: Final = 1024 * 1024
_BY_HAND: Final = "copy the article's text from the browser into a file in seeds/ instead."
_EMBEDDED: Final = re.compile(rb"data:[\w/+.;=-]{0,100},[\w+/=%.~-]{100,}")
_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}?charset=[\"']?([\w-]{2,40})", re.IGNORECASE)
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class WebPage:
    """An article as a page has it. What the page does not say is "". ``published`` is EDTF;
    ``basis`` is the property of the page that says so."""

    text: str
    title: str
    authors: tuple[str, ...]
    published: str
    basis: str
    url: str
    language: str


def read_web_page(data: bytes) -> WebPage:
    """The article in the bytes of a saved page.

    Raises ``ConfigurationError`` with one plain line where there is none, where the page needs more
    time or memory than an article does, and where the library that reads it is not installed.
    """
    try:
        from generator.editing import page_text  # noqa: F401, PLC0415 - of the extra "web"
    except ImportError:
        raise ConfigurationError(
            "web pages are read by a library of their own: run `pip install 'factsheets[web]'`."
        ) from None
    if len(data) > FILE_MAX:
        raise ConfigurationError(f"the page has more than {FILE_MAX >> 20} MB; {_BY_HAND}")
    html = _decoded(_EMBEDDED.sub(b"", data)).replace("\0", "")
    if len(html) > _PAGE_MAX:
        raise ConfigurationError(f"the page has more than {_PAGE_MAX >> 20} MB of text; {_BY_HAND}")
    try:
        text, about = confined(_read, html, _SECONDS, _MEMORY)
    except TimeoutError:
        raise ConfigurationError(
            f"the page takes longer to read than a second; {_BY_HAND}"
        ) from None
    except MemoryError:
        raise ConfigurationError(
            f"the page takes more memory than {_MEMORY >> 20} MB; {_BY_HAND}"
        ) from None
    except RuntimeError:
        raise ConfigurationError(f"the page cannot be read; {_BY_HAND}") from None
    if not any(map(str.isalnum, text)):
        raise ConfigurationError(f"no article is found in the page; {_BY_HAND}")
    if len(text.encode()) > _TEXT_MAX:
        raise ConfigurationError(f"the article has more than 1 MiB; {_BY_HAND}")
    return WebPage(f"{text}\n", **{**about, "authors": tuple(about["authors"])})


def _decoded(data: bytes) -> str:
    """The page as text: by its mark, as UTF-8, or else in the encoding that it names."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").lstrip("\ufeff")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    named = _CHARSET.search(data[:4096])
    try:
        return data.decode(named[1].decode("ascii") if named else "")
    except (LookupError, UnicodeDecodeError):
        raise ConfigurationError(
            f"the page is neither UTF-8 nor in the encoding that it names; {_BY_HAND}"
        ) from None


def _read(html: str) -> tuple[str, Any]:
    """The article's text, and what the page says of it, as plain values."""
    from lxml.html import HTMLParser, document_fromstring  # noqa: PLC0415 - of the extra "web"

    from generator.editing.page_metadata import metadata_of  # noqa: PLC0415 - as the line above
    from generator.editing.page_text import text_of_page  # noqa: PLC0415 - as the line above

    logging.disable()  # in this process, which ends here
    if not html.strip():
        return "", {}
    parser = HTMLParser(encoding="utf-8")
    tree = document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    if any("Excessive depth" in problem.message for problem in parser.error_log):
        return "", {}  # the rest of the page would be missing without a word
    about = dict(metadata_of(tree))
    heading, text = about.pop("heading"), text_of_page(tree)
    stands = fold_text(heading) in fold_text(text[: 3 * len(heading) + 200])
    return (text if stands or not text else f"{heading}\n\n{text}"), about
