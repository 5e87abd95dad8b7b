"""Lets atheris look for bytes with which a target escapes its contract.

    PYTHONPATH=.:tests:tests/fuzz python tests/fuzz/harness.py TARGET [FOLDER …] [-runs=100000]

The targets are those of ``fuzz_targets.py``; what is behind the name is libFuzzer's: the first
folder is where new inputs are kept. Start with the inputs in seeds/; a finding becomes a file
there, and ``test_fuzz.py`` runs it from then on.
Atheris is no part of the locked tools: ``pip install atheris``, on a Python that it knows.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any


def main() -> None:
    """Fuzz the target that the first word names."""
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["generator"]):
        targets = importlib.import_module("fuzz_targets").TARGETS
    target = targets[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
