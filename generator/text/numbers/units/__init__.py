"""Units, currencies and measures: their words and signs, and which of them is meant."""
