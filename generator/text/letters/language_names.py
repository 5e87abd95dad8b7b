"""The English names of languages, for messages: "Swedish" of "sv"."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale, UnknownLocaleError


@lru_cache(maxsize=64)
def name_of(language: str) -> str:
    """The name of a language (BCP 47) in English, from CLDR; its code if CLDR has none."""
    try:
        name = Locale.parse(language, sep="-").get_language_name("en")
    except (UnknownLocaleError, ValueError):
        return f'"{language}"'
    return name or f'"{language}"'
