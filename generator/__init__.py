"""Factsheets: curated YAML fact records become cross-linked, sourced pages."""
