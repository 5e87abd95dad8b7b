"""The forms in which a difference can be told; apart, so that the command line starts at once."""

from typing import Final

DIFF_FORMATS: Final = ("text", "markdown", "json")
