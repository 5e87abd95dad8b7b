"""Numbers that are the end of a name: the 2 of "40 Leopard 2 tanks", the 85 of "Herengracht 85".

What counts the tanks stands before their name. After a name that no count leads, as headlines have
it ("Hamas 12 soldiers"), a number counts.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.values.read_number import Atom
from generator.text.numbers.vocabulary.number_languages import base

_FAR: Final = 56
_LONGEST: Final = 4
_LONG: Final = 24
# "150 Boeing 737 MAX", "two Leopard", "several hundred Embraer"
_COUNTED_NAME: Final = expression(
    r"(?<![\w.,:/-])(?!(?:19|20)[0-9]{2} )(?:[0-9][0-9.,]*(?: (?:million|billion))?|(?:[Tt]wo"
    r"|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve|[Tt]wenty|[Tt]hirty"
    r"|[Dd]ozen|[Ss]everal|hundred|[Dd]eux|[Tt]rois|[Dd]os|[Tt]res|[Dd]ue|[Tt]re|[Dd]uas|[Dd]ois|[Tt]wee"
    r"|[Dd]rie))(?: (?:new|used|more|old|of its|nieuwe|nouveaux|nuevos|nuovi|novos))? "
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
    r"|Dec)(?:[a-z]*\.?) |(?:AM|PM|GMT|UTC|EST|EDT|ET|BST|CET|CEST|MSK|IST|BC|AD|US|UK|EU|UN) )"
    r"[A-Z][\w-]*(?<!ans)(?<!ons)(?<!lis)(?<!qis)(?<!ese)(?<!men)(?<!ish)(?<!ers)(?<!ians)"
    r"(?: (?:[A-Z][\w-]*|[0-9]{3,4}[A-Z]?)){0,3}(?<![0-9])(?<!Street)(?<!Road)(?<!Avenue)"
    r"(?<!Lane)(?<!Square)(?<!Drive)(?<!Place)(?<!Boulevard)(?<!Hospital)(?<!School) $"
)
# "In District 9 Johannesburg": there the number before the name is one of a name itself
_NAMED: Final = expression(r"(?<![\w-])[A-Z][\w-]* $")
# No thing that is named so is called people.
_PEOPLE: Final = expression(
    r" (?:[a-z]+ )?(?:people|persons|men|women|children|boys|girls|soldiers|officers|troops"
    r"|hostages|civilians|fighters|workers|students|pupils|victims|members|patients|residents|prisoners)\b"
)
# With no count before it: no such name is followed by one.
_MODELS: Final = expression(
    r"(?<![\w-])(?:Leopard|Challenger|Embraer|Dreamliner|MAX|Abrams|Falcon|Ariane|Airbus|Boeing"
    r"|iPhone|PlayStation) $"
)
# "Leopard-2-Panzer", "Boeing-737-Maschine"
_DASHED: Final = expression(r"[^\W\d_]-$")
_DASH_ON: Final = expression(r"-[A-ZÄÖÜ]")
# "Op de Herengracht 85 vielen drie doden", but "langs de Hoofdweg 85 bomen"
_STREETS: Final = MappingProxyType(
    {
        "nl": (
            expression(
                r"(?<![\w-])[A-Z][^\W\d_]*(?:straat|laan|weg|gracht|plein|kade|dijk|singel|steeg"
                r"|dreef|hof|pad|markt|burgwal|wal) $"
            ),
            expression(
                r"(?=[.,;:)\n]|$)| (?:viel|vielen|is|zijn|was|waren|werd|werden|kwam|kwamen|raakte"
                r"|raakten|brak|woedt|woedde|heeft|hebben|had|ontstond|brandde|staat|stond|in|te|op"
                r"|van|bij|na|voor|en)(?![^\W\d_])"
            ),
        ),
        "id": (
            expression(r"(?<![\w-])(?:Jalan|Jl\.?) (?:[A-Z][\w.-]* ){1,4}$"),
            expression(
                r"(?! (?:orang|warga|rumah|toko|mobil|unit|bangunan|korban|polisi|kios|pohon|ruko"
                r"|kendaraan|petugas|pedagang|anak|siswa))"
            ),
        ),
        "de": (
            expression(
                r"(?<=[a-zäöüß,;] )(?:Am|An der|An den|Im|In der|In den|Zum|Zur|Auf der|Auf dem"
                r"|Hinter der|Vor dem|Beim|Unter den) (?:[A-ZÄÖÜ][\w-]+ ){1,2}$"
                r"|(?<![\w-])Unter den Linden $|(?<![\w-])[A-ZÄÖÜ][^\W\d_]+(?:platz|markt|gasse"
                r"|weg|allee|ring|damm|ufer) $"
            ),
            expression(
                r"(?=[.,;:)\n]|$)| (?:brannte|brach|wurde|wurden|ist|sind|war|waren|steht|stand"
                r"|kam|kamen|starb|starben|in|an|im|und|geriet|hat)(?![^\W\d_])"
            ),
        ),
        "it": (
            expression(r"(?<![^\W\d_])(?:numer[oi] )?civic[oi] (?:[0-9]+ e )?$"),
            expression(""),
        ),
    }
)
_CASED: Final = frozenset(("en", "fr", "es", "it", "pt", "nl"))


def ends_name(plain: PlainText, atom: Atom, language: str) -> bool:
    """Whether a number in digits is the end of a name of a thing or of a house."""
    if atom.spoken or atom.end - atom.start > _LONGEST or atom.scale != 1:
        return False
    tongue, shown = base(language), plain.shown
    near = max(0, atom.start - _FAR)
    if _MODELS.search(shown, near, atom.start):
        return True
    things = tongue in _CASED and not _PEOPLE.match(shown, atom.end)
    counted = _COUNTED_NAME.search(shown, near, atom.start) if things else None
    if counted and not _NAMED.search(shown, max(0, counted.start() - _LONG), counted.start()):
        return True
    if _DASHED.search(shown, near, atom.start) and _DASH_ON.match(shown, atom.end):
        return tongue in {"de", "nl"}
    if tongue not in _STREETS:
        return False
    street, then = _STREETS[tongue]
    return street.search(shown, near, atom.start) is not None and bool(then.match(shown, atom.end))
