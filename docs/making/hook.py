"""Makes what the manual does not have by hand: fields, rules, commands, passages of other files.

MkDocs calls it (https://www.mkdocs.org/user-guide/configuration/#hooks). In a page, a line such as
``<!-- fields: actor -->`` stands where something is made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import included_text
import reference_commands
import reference_fields
import reference_rules
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

_ROOT: Final = Path(__file__).parents[2]
_MARK: Final = re.compile(r"^<!-- ([a-z]+)(?:: (.+?))? -->$", re.MULTILINE)
_ASSETS: Final = ("assets/site.css", "assets/site.js", "assets/icon.svg", "assets/fonts/")

_MANY: Final = 7  # sections, from which on a page names them at its head

_MADE: Final[Mapping[str, Callable[[str], str]]] = {
    "commands": lambda _: reference_commands.commands(),
    "example": lambda name: included_text.starter_file(_ROOT, name),
    "fields": reference_fields.fields_of,
    "options": lambda _: reference_commands.options_of_plugin(),
    "parts": lambda _: reference_fields.parts(),
    "rules": lambda _: reference_rules.rule_list(),
    "section": lambda words: included_text.section(_ROOT, *words.split(": ", 1)),
}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Dress the manual as the site: its style sheet, typeface and colour scheme."""
    config.theme.dirs.insert(1, str(_ROOT / "templates/theme"))
    config.theme.static_templates = {"404.html", "sitemap.xml"}
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made as a whole, and take away what the manual does not use."""
    for file in list(files):
        ours = file.src_uri.startswith(("assets/manual.", *_ASSETS))
        if file.src_uri.startswith("assets/") and not ours:
            files.remove(file)
    for path, text in reference_rules.rule_pages().items():
        files.append(File.generated(config, path, content=text))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put in what is made. Raises ``KeyError`` at a mark that nobody knows."""
    del page, config, files  # MkDocs hands every hook the same
    return _MARK.sub(lambda mark: _MADE[mark[1]](mark[2] or ""), markdown)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Name the sections of a long page at its head, and let what is wide scroll by itself, with the
    keyboard too."""
    del config, files  # as above
    wide = html.replace("<table>", '<div class="scroll" tabindex="0"><table>')
    wide = wide.replace("</table>", "</table></div>").replace("<pre>", '<pre tabindex="0">')
    sections = next((top.children for top in page.toc), [])
    if len(sections) < _MANY:
        return wide
    links = "".join(f'<li><a href="{one.url}">{one.title}</a></li>' for one in sections)
    named = f'<nav class="sections" aria-label="On this page"><ul>{links}</ul></nav>'
    return wide.replace("</h1>", f"</h1>\n{named}", 1)
