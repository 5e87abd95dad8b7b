"""The keys under which what rules find is remembered: digests of all that they may look at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from generator.archive.archive import Archive
from generator.content.files import digest_of
from generator.content.load import REDIRECTS_PATH, WORDING_PATH, Entry
from generator.content.relations import RELATIONS_PATH
from generator.model.vocabulary import Kind


class Keys:
    """The keys of an archive's records.

    ``files`` are digests of all files of records, ``heads`` of what others may see of each record;
    both by the file's path, and with the files that cannot be understood.
    """

    def __init__(
        self, archive: Archive, files: Mapping[str, bytes], heads: Mapping[str, bytes]
    ) -> None:
        self._archive = archive
        self._files = files
        self._heads: dict[str, list[bytes]] = defaultdict(list)
        for path in sorted(heads):
            name = path.rpartition("/")[2].removesuffix(".yaml")
            self._heads[name].append(digest_of(path.encode(), heads[path]))
        documents = archive.content.documents
        paths = (WORDING_PATH, REDIRECTS_PATH, RELATIONS_PATH)
        registers = (documents.get(path) for path in paths)
        self._registers = digest_of(*(one.text.encode() if one else b"" for one in registers))
        self._seen: dict[str, bytes] = {}
        self._keys: dict[str, bytes] = {}

    def of_record(self, entry: Entry) -> bytes:
        """The key of a record: its file, the questions that name it, and what may be seen of each
        record that it names; of those on whose statements it leans, all of that too."""
        path = entry.document.path
        if path not in self._keys:
            asking = self._archive.index.questions_naming(entry.id)
            others = [self._files[one.document.path] for one in asking]
            index = self._archive.index
            for name in index.outline(entry).leans_on:
                others += map(self._whole_of, index.bearers(name))
            self._keys[path] = digest_of(self._registers, self._whole_of(entry), *others)
        return self._keys[path]

    def _whole_of(self, entry: Entry) -> bytes:
        """The file of a record, and what may be seen of each record that it names."""
        named = self._archive.index.outline(entry).named
        seen = (self._seen_of(name) for name in (entry.id, *named))
        return digest_of(self._files[entry.document.path], *seen)

    def of_source(self, entry: Entry) -> bytes:
        """The key of a source and everything that is cited from it."""
        users = (entry, *self._archive.index.named_by(entry.id))
        return digest_of(*map(self.of_record, users))

    def _seen_of(self, name: str) -> bytes:
        """What may be seen of a record; of a source, also of who published it, and of a person,
        also of others with the same last name."""
        if name not in self._seen:
            entry = self._archive.entries.get(name)
            is_source = entry is not None and entry.kind is Kind.SOURCE
            index = self._archive.index
            beyond = index.outline(entry).named if entry and is_source else index.namesakes(name)
            others = (b"".join(self._heads.get(other, ())) for other in beyond)
            self._seen[name] = digest_of(*self._heads.get(name, ()), *others)
        return self._seen[name]
