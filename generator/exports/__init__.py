"""The same facts for machines: JSON, CSV, SQLite, JSON-LD, Web Annotations, Atom, citations.

``twins`` says what is told of records and statements, and ``statements`` and ``records``
tell it from the same values as the pages; every format is made from these twins. ``files`` gives
them all, as bytes. Nothing here reads a clock, a disk or a network.

An address is the page's own (``https://…/actors/hamas/#held``). A project whose mkdocs.yml has no
``site_url`` gives addresses relative to the site's root instead, and Atom, which needs absolute
ones, gets ``urn:uuid:`` names made from them.
"""
