"""``python -m generator`` is the command ``factsheets``."""

from generator.cli import main

main()
