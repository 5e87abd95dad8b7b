"""Words that tell so many in each so many from so many of those who were there, as data, by
language: "satu dari empat", "每5名学生中就有1人", "10人のうち7人が救助された".
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression

# "每5名学生中就有1人"
EVERY_BEHIND: Final = expression(
    r" ?[^\W\d_]{0,8}? ?(?:就|中|のうち|に|里|裡)(?:就|便|的)?有?(?:约|約)?"
)
# "10人のうち7人が救助された", "10명 중 3명이 구조됐다": what happened to so many is no ratio
HAPPENED_TO_PART: Final = expression(
    r"人(?:のうち|中)、?[0-9]{1,3}人(?:が|は)(?:全員)?(?:救助|死亡|負傷|けが|逮捕|発見|保護|搬送"
    r"|起訴|重傷|軽傷)"
    r"[^。、\d]{0,8}た"
    r"|명 ?(?:중|가운데) [0-9]{1,3}명[이은] ?(?:구조|숨|사망|다쳤|부상|체포|구속|발견"
    r"|이송)[^.,\d]{0,8}[다고며]"
)
# "Satu dari empat", "cứ năm trẻ em thì có một"
EVERY_ONE: Final = MappingProxyType(
    {
        "id": expression(
            r"(?<![^\W\d_])(?:satu|seorang|1)(?: (?!pun )[^\W\d_]+)? dari(?: setiap"
            r"| tiap)? $"
        ),
        "vi": expression(r"(?<![^\W\d_])cứ(?: mỗi)? $|(?<![^\W\d_])cứ [^.;!?]{1,30} thì (?:có )?$"),
    }
)
