"""The key of a quote: what its place on its article's page is called."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2s

from generator.model.statements import Evidence
from generator.text.letters.folding import fold_text


def quote_key(evidence: Evidence, source: str) -> str:
    """Eight hexadecimal digits for a quote of a source, whatever its typography and its place;
    ``source`` is the id under which the source was published first."""
    beside = (evidence.prefix or "", evidence.suffix or "")
    return _key(source, evidence.quote, *beside, evidence.version or "")


def old_keys(evidence: Evidence, source: str) -> Iterator[str]:
    """The keys that a quote may have had in this article, or in another one, that was published
    first as ``source``: where it may have stood in the only text, and where no words beside it had
    to tell it from others."""
    yield quote_key(evidence, source)
    yield _key(source, evidence.quote, evidence.prefix or "", evidence.suffix or "")
    yield _key(source, evidence.quote)


def _key(source: str, quote: str, prefix: str = "", suffix: str = "", version: str = "") -> str:
    words = [source, quote, prefix, suffix]
    words += [version] if version else []
    text = "\0".join(fold_text(part).strip() for part in words)
    return blake2s(text.encode(), digest_size=4).hexdigest()
