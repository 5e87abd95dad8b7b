"""The records as editors write them, and the closed lists of words in them."""
