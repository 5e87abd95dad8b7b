"""Quotes in a source's text: where they stand, the sentences and passages around them."""
