"""The MkDocs plugin, its theme and its live server."""
