"""The one telling of statements and records, which pages and exports share."""
