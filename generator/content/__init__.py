"""The only reader of files: YAML with positions, article texts, the git history."""
