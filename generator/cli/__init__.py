"""The command ``factsheets``."""
