"""The stories of a build: check the content, check the built site, publish, export."""
