"""Addresses on the web: which of them lead to the same page, and how any letter stands in one."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlsplit

from generator.model.fields import WEB_URL_MAX, WEB_URL_PATTERN
from generator.text.letters.expressions import expression

# What newsletters and networks add to an address, to know who followed it.
_TRACKING: Final = expression(
    r"(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref_src|cmpid)=?.*", re.IGNORECASE
)
# What stands in an address as it is; also what is encoded already.
_PLAIN: Final = "!#$%&()*+,./:;=?@[]_~-"


def percent_encoded(url: str) -> str:
    """An address with all letters that a record's address must not have percent-encoded, in UTF-8,
    as browsers do (https://url.spec.whatwg.org/#percent-encoded-bytes).

    "" where that makes no address: letters of a host are written in another way, and browsers take
    a backslash for a slash and leave out line breaks.
    """
    encoded = "" if "\\" in url or not url.isprintable() else quote(url, safe=_PLAIN)
    fits = len(encoded) <= WEB_URL_MAX and re.fullmatch(WEB_URL_PATTERN, encoded)
    return encoded if fits else ""


def same_page(url: str) -> str:
    """What is the same for all addresses of a page: without scheme, ``www.``, a last slash, and the
    marks by which readers are followed. The fragment stays, for it may name a post of a live blog.
    """
    parts = urlsplit(url)
    host = parts.netloc.lower().removeprefix("www.")
    asked = "&".join(sorted(part for part in parts.query.split("&") if not _TRACKING.match(part)))
    query = f"?{asked}" if asked else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return f"{host}{parts.path.rstrip('/')}{query}{fragment}"
