"""The way in for MkDocs: it loads the plugin by the name that pyproject.toml gives it.

Most of the program needs what one system does not have; so that is asked before the rest is
imported, which would end there in a traceback.
"""

from __future__ import annotations

import sys

from mkdocs.exceptions import PluginError

from generator.content.streams import open_closed
from generator.content.systems import why_not_here


def __getattr__(name: str) -> object:
    """``FactsheetsPlugin``. Raises ``PluginError`` where the program does not run."""
    if name != "FactsheetsPlugin":
        raise AttributeError(name)
    open_closed()
    reason = why_not_here(sys.platform)
    if reason:
        raise PluginError(reason)
    from generator.plugin.languages import SiteOfLanguages  # noqa: PLC0415 - see above

    return SiteOfLanguages
