"""The value of a number: digits, words, scales, fractions, halves, zero."""
