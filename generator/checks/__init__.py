"""The rules on linked content, each with its manual in its docstring."""
