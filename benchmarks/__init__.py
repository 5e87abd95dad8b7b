"""How fast ``factsheets build`` is, how much memory it takes and how large its site is.

``python -m benchmarks.run`` measures it beside Hugo; ``python -m benchmarks.budget`` holds memory
and size to their limits.
"""
