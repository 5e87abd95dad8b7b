"""Dates, times and periods: EDTF, and what prose tells in words of any language."""
