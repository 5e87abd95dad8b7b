"""Where a text hedges, denies or keeps its distance, and whether another does the same."""
