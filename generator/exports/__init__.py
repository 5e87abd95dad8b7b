"""The same facts for machines: one writer for each format."""
