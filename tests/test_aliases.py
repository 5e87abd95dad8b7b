"""An alias may say which sources use it: pages, exports, diff and rename know them."""

from __future__ import annotations

from pathlib import Path

from generator.archive.field_parts import shown
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.telling import Telling
from generator.documents.telling_records import tell_record
from generator.editing.rename import rename
from generator.model.records import Actor
from projects import archive_of, edit

OVERBY = "content/actors/overby.yaml"
USED = "{name: the council, in: [courier-bridge]}"


def test_an_alias_names_its_sources(small: Path) -> None:
    """The telling has the sources and their outlets, and a diff the words of the YAML."""
    edit(small, OVERBY, "aliases: [the council]", f"aliases: [{USED}, Town]")
    archive = archive_of(small)
    actor = archive.find("overby", Actor)
    assert actor is not None
    assert shown(actor.aliases) == "name: the council, in: courier-bridge, Town"
    used, plain_one = tell_record(Telling(archive), archive.entries["overby"]).aliases
    assert [name.id for name in (*used.sources, *used.outlets)] == ["courier-bridge", "courier"]
    assert (used.text, plain_one.text, plain_one.sources) == ("the council", "Town", ())


def test_a_renamed_source_is_renamed_in_aliases(small: Path) -> None:
    """Renaming a source corrects the aliases that name it."""
    edit(small, OVERBY, "aliases: [the council]", f"aliases: [{USED}]")
    changes = rename(read_content(open_project(small)), "courier-bridge", "courier-flood")
    (text,) = [one.data.decode() for one in changes if one.path == OVERBY and one.data]
    assert "{name: the council, in: [courier-flood]}" in text
