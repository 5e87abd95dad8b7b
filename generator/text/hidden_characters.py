"""Characters that no reader sees, and that no text of ours may hold."""

from __future__ import annotations

import re
from typing import Final

# Bidirectional controls can make text read otherwise than it is (CVE-2021-42574, "Trojan Source").
_BIDI_CONTROLS: Final = "\u202a-\u202e\u2066-\u2069"
_CONTROLS: Final = "\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
# The Unicode Standard, section 23.7: the last two of each plane, and 32 in the middle of the first.
_NONCHARACTERS: Final = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_HIDDEN: Final = re.compile(f"[{_CONTROLS}{_BIDI_CONTROLS}{_NONCHARACTERS}]")


def first_hidden(text: str) -> str:
    """The first control, noncharacter or bidirectional control in a text; "" when there is none."""
    if text.isascii() and text.isprintable():
        return ""
    found = _HIDDEN.search(text)
    return found[0] if found else ""
