"""Dates of statements against periods and spans that their quotes tell, in many languages."""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest

from generator.checks.all_rules import check
from projects import archive_of

# The article is of Monday, 16 June 2025. Language, quote, a date that it tells, and others.
ROWS = [
    row.split(" | ")
    for row in """
en | The kiln was lit five days ago | 2025-06-11 | 2025-06-10 2025-06-16
en | The kiln was lit a month ago | 2025-05 | 2025-04 2025-06
en | It sank three days before the 9 May parade | 2025-05-06 | 2025-05-09 2025-05-12
en | It sank the day after the 9 May parade | 2025-05-10 | 2025-05-09 2025-05-08
en | It sank two days after the parade of 9 May 2025 | 2025-05-11 | 2025-05-10 2025-05-09
it | Affondò due giorni dopo la parata del 9 maggio 2025 | 2025-05-11 | 2025-05-10 2025-05-09
es | Cayó dos días después del desfile del 9 de mayo de 2025 | 2025-05-11 | 2025-05-10 2025-05-09
pt | Afundou dois dias depois do desfile de 9 de maio de 2025 | 2025-05-11 | 2025-05-10 2025-05-09
de | Zwei Tage nach der Parade vom 9. Mai 2025 sank es | 2025-05-11 | 2025-05-10 2025-05-09
en | The mill shut last week | 2025-06-09/2025-06-15 | 2025-06-16 2025-06-03
en | The mill shut earlier this year | 2025 | 2024
en | The fair ran from 3 to 9 August 2023 | 2023-08-03/2023-08-09 | 2023-08-03/2023-08-10 2023-08-05
en | The fair ran on July 8 and 9 | 2024-07-08/2024-07-09 | 2024-07-08/2024-07-10
en | It ran between February and April 2022 | 2022-02/2022-04 | 2022-01/2022-04 2022-02/2022-05
en | The yard opened in 1931 and shut in 1987 | 1931/1987 | 1913/1987 1931/1978
en | The firm failed in the autumn of 2021 | 2021-23 | 2021-22 2021-10-01 2020-12/2021-02
en | The firm failed in the winter of 2021 | 2021-12/2022-02 | 2021-23 2022-12/2023-02
en | The firm failed in the winter of 2021 | 2020-12/2021-02 | 2021-21 2019-12/2020-02
en | The firm failed in the second quarter of 2021 | 2021-04/2021-06 | 2021-02 2021-07/2021-09
en | Sales fell in Q4 2021 | 2021-10/2021-12 | 2021-04
en | The firm failed in late 2021 | 2021 | 2021-12-01 2020
en | The pier burned on Boxing Day | 2024-12-26 | 2024-12-25 2025-06-16
en | The pier burned on Christmas Day | 2024-12-25 | 2024-12-24 2024-12-26
en | The pier burned on Christmas Eve | 2024-12-24 | 2024-12-23 2024-12-25
en | The pier burned on New Year's Day | 2025-01-01 | 2024-12-31 2025-01-02
en | The pier burned on New Year's Eve | 2024-12-31 | 2024-12-30 2025-01-01
en | The pier burned on Valentine's Day | 2025-02-14 | 2025-02-13 2025-02-15
en | The pier burned on Halloween | 2024-10-31 | 2024-10-30 2024-11-01
en | The pier burned on May Day | 2025-05-01 | 2025-04-30 2025-05-02
en | The guild was founded in the 1840s | 184X | 1840 185X
de | Der Ofen wurde vor vier Tagen gelöscht | 2025-06-12 | 2025-06-11 2025-06-16
de | Der Ofen wurde letzten Monat gelöscht | 2025-05 | 2025-06 2025-05-03
de | Zwei Tage nach dem 9. Mai sank sie | 2025-05-11 | 2025-05-09
de | Die Firma scheiterte im Herbst 2021 | 2021-23 | 2021-22
de | Die Firma scheiterte im zweiten Quartal 2021 | 2021-04/2021-06 | 2021-07
de | Die Firma scheiterte Ende 2021 | 2021 | 2021-03-01
de | Der Steg brannte an Heiligabend | 2024-12-24 | 2024-12-23 2024-12-25
de | Der Steg brannte an Silvester | 2024-12-31 | 2024-12-30 2025-01-01
de | Der Steg brannte an Neujahr | 2025-01-01 | 2024-12-31 2025-01-02
de | Der Steg brannte am Tag der Arbeit | 2025-05-01 | 2025-04-30 2025-05-02
de | Der Markt lief vom 3. bis 9. August 2023 | 2023-08-03/2023-08-09 | 2023-08-02/2023-08-09
fr | Le four a été éteint il y a quatre jours | 2025-06-12 | 2025-06-11
fr | L'usine a fermé la semaine dernière | 2025-06-09/2025-06-15 | 2025-06-16
fr | Elle a fermé au printemps 2021 | 2021-21 | 2021-22
fr | Elle a fermé au deuxième trimestre 2021 | 2021-04/2021-06 | 2021-02
fr | La jetée a brûlé le jour de Noël | 2024-12-25 | 2024-12-24 2024-12-26
fr | La jetée a brûlé le jour de l'an | 2025-01-01 | 2024-12-31 2025-01-02
es | El horno se apagó hace cuatro días | 2025-06-12 | 2025-06-11
es | La fábrica cerró el mes pasado | 2025-05 | 2025-06
es | Cerró en el otoño de 2021 | 2021-23 | 2021-21
es | El muelle ardió el día de Navidad | 2024-12-25 | 2024-12-24 2024-12-26
es | El muelle ardió en Nochebuena | 2024-12-24 | 2024-12-23 2024-12-25
es | El muelle ardió en Nochevieja | 2024-12-31 | 2024-12-30 2025-01-01
it | Il molo è bruciato a Capodanno | 2025-01-01 | 2024-12-31 2025-01-02
it | Il molo è bruciato il giorno di Natale | 2024-12-25 | 2024-12-24 2024-12-26
it | Il molo è bruciato a Ferragosto | 2024-08-15 | 2024-08-14 2024-08-16
it | Il forno è stato spento quattro giorni fa | 2025-06-12 | 2025-06-11
it | Ha chiuso l'anno scorso | 2024 | 2023
it | Ha chiuso nel terzo trimestre del 2021 | 2021-07/2021-09 | 2021-03
pt | O cais ardeu no dia de Natal | 2024-12-25 | 2024-12-24 2024-12-26
pt | O cais ardeu na véspera de Natal | 2024-12-24 | 2024-12-23 2024-12-25
pt | O forno foi apagado há quatro dias | 2025-06-12 | 2025-06-11
pt | Fechou na semana passada | 2025-06-09/2025-06-15 | 2025-06-16
pt | Fechou no verão de 2021 | 2021-22 | 2021-24
nl | De oven doofde vier dagen geleden | 2025-06-12 | 2025-06-11
nl | De fabriek sloot vorige maand | 2025-05 | 2025-06
nl | Ze sloot in de zomer van 2021 | 2021-22 | 2021-23
ru | Печь погасили четыре дня назад | 2025-06-12 | 2025-06-11
ru | Завод закрылся в прошлом месяце | 2025-05 | 2025-06
ru | Завод закрылся летом 2021 года | 2021-22 | 2021-23
pl | Piec wygasł cztery dni temu | 2025-06-12 | 2025-06-11
pl | Zakład zamknięto w zeszłym roku | 2024 | 2023
tr | Fırın dört gün önce söndü | 2025-06-12 | 2025-06-11
ar | انطفأ الفرن قبل أربعة أيام | 2025-06-12 | 2025-06-11
ar | غرق القارب يوم الثلاثاء الماضي | 2025-06-10 | 2025-06-11
ar | أغلق المصنع الشهر الماضي | 2025-05 | 2025-06
ar | انطفأ الفرن وقبل أربعة أيام غرق القارب | 2025-06-12 | 2025-06-11
ar | أغلق المصنع في صيف 2021 | 2021-22 | 2021-23
he | התנור כבה לפני ארבעה ימים | 2025-06-12 | 2025-06-11
he | המפעל נסגר בחודש שעבר | 2025-05 | 2025-06
hi | भट्ठी चार दिन पहले बुझी | 2025-06-12 | 2025-06-11
zh | 窑炉四天前熄火 | 2025-06-12 | 2025-06-11
zh | 工厂上月5日关闭 | 2025-05-05 | 2025-06-05 2025-05-06
zh | 工厂于2021年夏天关闭 | 2021-22 | 2021-23
ja | 窯は4日前に消えた | 2025-06-12 | 2025-06-11
ja | 工場は先月閉鎖された | 2025-05 | 2025-06
ja | 工場は2021年秋に閉鎖された | 2021-23 | 2021-22
ko | 공장은 지난달 5일 문을 닫았다 | 2025-05-05 | 2025-06-05
ko | 공장은 지난 5일 문을 닫았다 | 2025-06-05 | 2025-06-06 2025-05-05
ko | 공장은 2021년 여름 문을 닫았다 | 2021-22 | 2021-23
en | The weir gave way on the eve of 8 May 2025 | 2025-05-07 | 2025-05-08 2025-05-09
en | The weir gave way the day after 8 May 2025 | 2025-05-09 | 2025-05-08 2025-05-07
en | The weir gave way on the eve of the regatta of 8 May | 2025-05-07 | 2025-05-08
en | The weir gave way on the eve of the 8 May regatta | 2025-05-07 | 2025-05-08
en | The weir gave way the morning after the 8 May regatta | 2025-05-09 | 2025-05-08
de | Das Wehr brach in der Nacht zum 8. Mai 2025 | 2025-05-07 | 2025-05-06
de | Das Wehr brach in der Nacht auf den 8. Mai 2025 | 2025-05-08 | 2025-05-09
de | Das Wehr brach in der Nacht auf den 8. Mai 2025 | 2025-05-07/2025-05-08 | 2025-05-08/2025-05-09
ru | Плотину прорвало в ночь на 8 мая 2025 года | 2025-05-07/2025-05-08 | 2025-05-06
de | Das Wehr brach am Vorabend des 8. Mai 2025 | 2025-05-07 | 2025-05-08
de | Das Wehr brach am Tag nach dem 8. Mai 2025 | 2025-05-09 | 2025-05-08
de | Das Wehr brach am Tag vor dem 8. Mai 2025 | 2025-05-07 | 2025-05-08
fr | Le barrage a cédé la veille du 8 mai 2025 | 2025-05-07 | 2025-05-08
fr | Le barrage a cédé au lendemain du 8 mai 2025 | 2025-05-09 | 2025-05-08
fr | Le barrage a cédé le surlendemain du 8 mai 2025 | 2025-05-10 | 2025-05-09 2025-05-08
fr | Le barrage a cédé l'avant-veille du 8 mai 2025 | 2025-05-06 | 2025-05-07 2025-05-08
es | La presa cedió en la víspera del 8 de mayo de 2025 | 2025-05-07 | 2025-05-08
es | La presa cedió al día siguiente del 8 de mayo de 2025 | 2025-05-09 | 2025-05-08
it | La diga cedette alla vigilia dell'8 maggio 2025 | 2025-05-07 | 2025-05-08
it | La diga cedette all'indomani dell'8 maggio 2025 | 2025-05-09 | 2025-05-08
it | La diga cedette il giorno dopo l'8 maggio 2025 | 2025-05-09 | 2025-05-08
pt | A barragem cedeu na véspera de 8 de maio de 2025 | 2025-05-07 | 2025-05-08
pt | A barragem cedeu no dia seguinte a 8 de maio de 2025 | 2025-05-09 | 2025-05-08
nl | De dam brak op de vooravond van 8 mei 2025 | 2025-05-07 | 2025-05-08
nl | De dam brak de dag na 8 mei 2025 | 2025-05-09 | 2025-05-08
ru | Плотину прорвало накануне 8 мая 2025 года | 2025-05-07 | 2025-05-08
ru | Плотину прорвало на следующий день после 8 мая 2025 года | 2025-05-09 | 2025-05-08
pl | Tama pękła w przeddzień 8 maja 2025 r. | 2025-05-07 | 2025-05-08
pl | Tama pękła dzień po 8 maja 2025 r. | 2025-05-09 | 2025-05-08
tr | Baraj 8 Mayıs 2025'in arifesinde çöktü | 2025-05-07 | 2025-05-08
tr | Baraj 8 Mayıs 2025'ten bir gün sonra çöktü | 2025-05-09 | 2025-05-08
ar | انهار السد عشية 8 مايو 2025 | 2025-05-07 | 2025-05-08
ar | انهار السد بعد يوم من 8 مايو 2025 | 2025-05-09 | 2025-05-08
he | הסכר קרס יום לפני 8 במאי 2025 | 2025-05-07 | 2025-05-08
he | הסכר קרס למחרת 8 במאי 2025 | 2025-05-09 | 2025-05-08
hi | बांध 8 मई 2025 की पूर्व संध्या पर टूटा | 2025-05-07 | 2025-05-08
hi | बांध 8 मई 2025 के अगले दिन टूटा | 2025-05-09 | 2025-05-08
zh | 大坝在2025年5月8日前夕溃决 | 2025-05-07 | 2025-05-08
zh | 大坝在2025年5月8日的次日溃决 | 2025-05-09 | 2025-05-08
ja | ダムは2025年5月8日の前日に決壊した | 2025-05-07 | 2025-05-08
ja | ダムは2025年5月8日の翌日に決壊した | 2025-05-09 | 2025-05-08
ja | ダムは2025年5月8日の2日後に決壊した | 2025-05-10 | 2025-05-08
ko | 댐은 2025년 5월 8일 전날 무너졌다 | 2025-05-07 | 2025-05-08
ko | 댐은 2025년 5월 8일 다음 날 무너졌다 | 2025-05-09 | 2025-05-08
ko | 댐은 2025년 5월 8일 이틀 뒤 무너졌다 | 2025-05-10 | 2025-05-08
ja | ダムは5月8日、前日に続き放水した | 2025-05-08 | 2025-05-11
""".strip().splitlines()
]
CASES = [
    (f"e{at}-{number}", number > 0)
    for at, row in enumerate(ROWS)
    for number in range(1 + len(row[3].split()))
]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Counter[str]:
    """How often each event is told of, by its id."""
    folder = tmp_path_factory.mktemp("periods")
    for kind in ("actors", "sources", "events"):
        (folder / "content" / kind).mkdir(parents=True)
    (folder / "seeds").mkdir()
    (folder / "content/actors/paper.yaml").write_text("name: Paper\nkind: outlet\n")
    for at, (language, quote, right, wrong) in enumerate(ROWS):
        article = quote + ("\u3002\n" if language in {"zh", "ja"} else ".\n")
        (folder / f"seeds/s{at}.txt").write_text(article, encoding="utf-8")
        (folder / f"content/sources/s{at}.yaml").write_text(
            f"title: T{at}\npublisher: paper\npublished: 2025-06-16\npublished_basis: Made up.\n"
            f"language: {language}\ntext: seeds/s{at}.txt\n"
            f"sha256: {sha256(article.encode()).hexdigest()}\n"
        )
        for number, when in enumerate((right, *wrong.split())):
            (folder / f"content/events/e{at}-{number}.yaml").write_text(
                f"name: E\ndate: 1500\ndate_basis: Made up.\nfacts:\n  - id: x\n    text: It was "
                f"so.\n    when: {when}\n    evidence:\n      - source: s{at}\n"
                f"        quote: {json.dumps(quote, ensure_ascii=False)}\n",
                encoding="utf-8",
            )
    found = (one for one in check(archive_of(folder)) if one.code in {"D102", "D108", "D111"})
    return Counter(Path(one.span.path).stem for one in found)


@pytest.mark.parametrize(("event", "wrong"), CASES)
def test_a_date_is_what_its_quote_tells(told: Counter[str], event: str, wrong: bool) -> None:
    """A date that a quote tells by counting or by a name passes, and another one is told."""
    assert (told[event] > 0) is wrong


def write_weir(folder: Path, quote: str, said: str) -> None:
    """Write an article of one sentence, and an event with a fact that quotes it."""
    article = f"{quote}.\n"
    (folder / "seeds/weir.txt").write_text(article, "utf-8")
    (folder / "content/sources/weir.yaml").write_text(
        "title: W\npublisher: courier\npublished: 2025-06-16\npublished_basis: Made up.\n"
        f"language: en\ntext: seeds/weir.txt\nsha256: {sha256(article.encode()).hexdigest()}\n",
        "utf-8",
    )
    (folder / "content/events/weir-broke.yaml").write_text(
        f"name: E\ndate: 202X\ndate_basis: Made up.\nfacts:\n  - id: x\n    {said}\n"
        f"    evidence:\n      - source: weir\n        quote: {quote}\n",
        "utf-8",
    )


@pytest.mark.parametrize(("quote", "text", "codes"), [
    ("The weir broke on the eve of 8 May 2025", "It broke on 8 May 2025.", {"D110"}),
    ("The weir broke on the eve of 8 May 2025", "It broke on 7 May 2025.", set()),
    ("The weir broke on the eve of 8 May 2025", "It broke on the eve of 8 May 2025.", set()),
    ("It broke the day after the 8 May vote", "The vote was held on 8 May.", set()),
    ("It broke the day after 8 May 2025", "It broke on 8 May 2025.", {"D110"}),
])  # fmt: skip
def test_a_text_has_the_day_that_is_told(
    small: Path, quote: str, text: str, codes: set[str]
) -> None:
    """A day from which a quote only counts is not the day of what happened."""
    write_weir(small, quote, f"text: {text}")
    found = {one.code for one in check(archive_of(small)) if "weir-broke" in one.span.path}
    assert {code for code in found if code.startswith("D")} == codes


@pytest.mark.parametrize(("quote", "when", "said"), [
    ("It broke on the eve of 8 May 2025", "2025-05-08", "the quote tells 7 May 2025"),
    ("It broke last month", "2025-05-08", "the quote tells 1\N{EN DASH}31 May 2025"),
    ("It broke on 9 June 2024", "2025-01-05", 'the quote says "9 June 2024"'),
    ("It broke", "2025-01-05", "no quote says when it was"),
])  # fmt: skip
def test_a_date_that_is_not_told_is_held_against_what_is(
    small: Path, quote: str, when: str, said: str
) -> None:
    """The message says what the quote tells instead, where it tells anything."""
    write_weir(small, quote, f"text: It broke.\n    when: {when}")
    (found,) = (one for one in check(archive_of(small)) if one.code == "D111")
    assert found.message.partition("; ")[2] == f"{said}."
