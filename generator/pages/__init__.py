"""Which pages exist, what each shows, and how it becomes Markdown and HTML."""
