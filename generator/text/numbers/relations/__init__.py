"""Numbers that belong together: ranges, parts and wholes, ratios, before and after."""
