"""What each page shows, as frozen values: the typed contexts of the templates.

Layer 3. ``parts`` holds the values that many pages share, ``statements`` makes them from claims;
one module a kind of page makes the rest. Templates only lay them out. Paths are relative to the
site's root (``actors/hamas/#held``); a template puts the page's own ``root`` before them.
"""
