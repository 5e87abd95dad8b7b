"""Ways to a passage or a page: wikilinks, addresses on the web, pointers into somebody's page."""
