"""The numbers of a text in its language: what each proves, and what cannot be read."""
