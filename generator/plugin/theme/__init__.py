"""The MkDocs theme ``factsheets``: a name for mkdocs.yml. The plugin brings the templates."""
