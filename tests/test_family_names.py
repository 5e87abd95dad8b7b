"""A last name that two people share is told apart, or asked about, in whatever form it stands."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from generator.checks.shared_names import last_name_of_two
from projects import archive_of

PEOPLE = {
    "mara": "name: Mara Quist\nkind: person\nnames: {ru: Мара Квист}\n"
    "aliases: [Quist, Mara Jo Quist, Mara J. Quist]\n",
    "erik": "name: Erik Quist\nkind: person\nnames: {ru: Эрик Квист}\n",
    "anna": "name: Anna Ivanova\nkind: person\nnames: {ru: Анна Зайцева}\n",
    "pyotr": "name: Pyotr Ivanov\nkind: person\nnames: {ru: Пётр Зайцев}\n",
    "jan": "name: Jan Kowalski\nkind: person\n",
    "ewa": "name: Ewa Kowalska\nkind: person\n",
    "oleg": "name: Oleg Lebedev\nkind: person\nnames: {ru: Олег Лебедев}\n",
    "ivan": "name: Ivan Lebedev\nkind: person\nnames: {ru: Иван Лебедев}\n",
}


def is_asked(small: Path, language: str, article: str, by: str) -> bool:
    """Whether the last sentence of an article, as the words of somebody, is asked about."""
    for name, record in PEOPLE.items():
        (small / f"content/actors/{name}.yaml").write_text(record, "utf-8")
    quote = article.rstrip(".").rpartition(". ")[2]
    (small / "seeds/family.txt").write_text(article + "\n", "utf-8")
    (small / "content/sources/family.yaml").write_text(
        "title: T\npublisher: courier\npublished: 2025-03-05\npublished_basis: Made up.\n"
        f"language: {language}\ntext: seeds/family.txt\n"
        f"sha256: {sha256((article + chr(10)).encode()).hexdigest()}\n",
        "utf-8",
    )
    (small / "content/events/talk.yaml").write_text(
        "name: Talk\ndate: 2025-03\ndate_basis: Made up.\nfacts:\n  - id: x\n"
        f"    text: The mill is shut.\n    by: {by}\n    evidence:\n"
        f"      - source: family\n        quote: {quote!r}\n",
        "utf-8",
    )
    return bool(list(last_name_of_two(archive_of(small))))


@pytest.mark.parametrize(("language", "article", "by", "asked"), [
    ("en", "Erik and Mara Quist own the mill. Quist said the mill is shut.", "mara", True),
    ("en", "Erik and Mara Quist own it; Quist said the mill is shut.", "mara", True),
    ("en", "Erik and Mara Quist own it; Quist said the mill is shut.", "erik", True),
    ("en", "Erik and Mara Quist own it; Mara Quist said the mill is shut.", "mara", False),
    ("en", "Mara Jo Quist met Erik Quist and said the mill is shut.", "mara", False),
    ("en", "Erik Quist met Mara J. Quist; M. Quist said the mill is shut.", "mara", False),
    ("en", "Mara Quist owns the mill. Quist said the mill is shut.", "mara", False),
    ("en", "A Quist said the mill is shut.", "mara", True),
    ("de", "Erik und Mara Quist besitzen sie. Quist sagte, die Mühle sei zu.", "mara", True),
    ("ru", "Эрик и Мара Квист владеют ею. Квист заявила, что мельница закрыта.", "mara", True),
    ("ru", "Мара Квист владеет ею. Квист заявила, что мельница закрыта.", "mara", False),
    ("ru", "Анна и Пётр Зайцевы владеют ею. По словам Зайцева, она закрыта.", "anna", True),
    ("ru", "Анна и Пётр Зайцевы владеют ею. Зайцева заявила, что она закрыта.", "anna", False),
    ("ru", "Анна и Пётр Зайцевы владеют ею. Зайцева заявила, что она закрыта.", "pyotr", True),
    ("ru", "Анна и Пётр Зайцевы владеют ею. Зайцев заявил, что она закрыта.", "pyotr", False),
    ("ru", "Это сказано Анной Зайцевой. Это подтверждено Зайцевым.", "anna", True),
    ("ru", "Олег и Иван Лебедевы спорят. Это сказано Лебедевым.", "oleg", True),
    ("ru", "Олег Лебедев вышел. Иван Лебедев сел. По словам Лебедева, она закрыта.", "ivan", True),
    ("ru", "Олег Лебедев вышел. По словам Лебедева, она закрыта.", "oleg", False),
    ("pl", "Jan i Ewa Kowalscy mają młyn. Kowalska mówi, że młyn stoi.", "jan", True),
    ("pl", "Jan i Ewa Kowalscy mają młyn. Kowalska mówi, że młyn stoi.", "ewa", False),
    ("pl", "Jan i Ewa Kowalscy mają młyn. Według Kowalskiego młyn stoi.", "ewa", True),
    ("en", "Anna Ivanova and Pyotr Ivanov met. Ivanova said the mill is shut.", "anna", False),
])  # fmt: skip
def test_a_last_name_of_two(small: Path, language: str, article: str, by: str, asked: bool) -> None:
    """It is asked about where the form may be of either, and not where only one may bear it."""
    assert is_asked(small, language, article, by) == asked
