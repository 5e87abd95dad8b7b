"""The inputs that fuzzing starts with, and those that it once found, keep the contracts."""

from __future__ import annotations

from pathlib import Path

import pytest
from fuzz_targets import TARGETS
from hypothesis import given, settings
from hypothesis import strategies as st

SEEDS = sorted((Path(__file__).parent / "seeds").glob("*/*"))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: f"{seed.parent.name}-{seed.name}")
def test_a_seed_keeps_the_contract(seed: Path) -> None:
    """No input of the stored corpus escapes its target."""
    for name in ["pages"] if seed.parent.name == "pages" else set(TARGETS) - {"pages"}:
        TARGETS[name](seed.read_bytes())


@settings(max_examples=60)
@given(st.sampled_from(range(256)), st.text(max_size=120))
def test_any_text_keeps_the_contract(first: int, text: str) -> None:
    """No text in any language escapes what reads numerals, dates, quotes, names and links."""
    for name in set(TARGETS) - {"pages"}:
        TARGETS[name](bytes([first]) + text.encode("utf-8", "replace"))


@settings(max_examples=15)
@given(st.integers(64, 255), st.lists(st.text(max_size=40), min_size=1, max_size=9))
def test_any_record_keeps_the_contract(first: int, texts: list[str]) -> None:
    """A record with any texts in its fields is told what is wrong, or is shown."""
    TARGETS["pages"](bytes([first]) + "\0".join(texts).encode("utf-8", "replace"))
