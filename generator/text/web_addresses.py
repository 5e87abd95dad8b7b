"""Addresses on the web: which of them lead to the same page."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

# What newsletters and networks add to an address, to know who followed it.
_TRACKING: Final = re.compile(
    r"(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref_src|cmpid)=?.*", re.IGNORECASE
)


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
