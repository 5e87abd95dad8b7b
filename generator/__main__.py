"""``python -m generator`` is the command ``factsheets``."""

from generator.cli.start import main

if __name__ == "__main__":
    main()
