"""
Where sentences start for the reading of quotations.

The sentences of the layer keep “Go!” *Smith said* together, as a reader would; here the attribution and what stands between
marks are told apart later, so that every stop before a capital counts.
"""

from __future__ import annotations

import re
from functools import cache

_ABBREVIATIONS = frozenset(
    "mr mrs ms dr st sen rep gov gen col lt sgt prof jr sr inc co corp ltd vs jan feb mar apr jun jul aug sept sep oct nov dec "
    "u s d r c n j p a b e f g h i k l m o q t v w x y z capt cmdr adm rev hon maj pres ald mt "
    "del sens reps drs messrs supt det insp brig cpl pvt pte cllr sec asst atty gens govs profs mme mlle".split()
)


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(
        r"""[.!?…](["”’')\]]{0,3})[^\S\n]{1,8}(?=["“‘'(\[]{0,2}[A-Z0-9$])"""
        # a blank was lost: "ended.The next", "over.”The hall"; not "Amazon.Com"
        r"""|(?<=[a-z]{2})[.!?](["”]?)(?=[“‘]?(?!(?:Com|Net|Org)\b)[A-Z][a-z]{0,20}+[\s,’'])"""
    )


def sentence_starts(text: str) -> tuple[int, ...]:
    """
    Code points at which a new sentence begins, behind its blank if there is one; a view for ``document.view``.

    >>> sentence_starts("Mr. Ash left. He said no. It is no. 5.")
    (14, 26)
    """
    found = []
    for hit in _stop().finditer(text):
        at = hit.start()
        if not hit.group(1) and not hit.group(2) and text[at] == ".":
            begin = at
            while begin and at - begin < 6 and text[begin - 1].isalnum():
                begin -= 1
            word = text[begin:at].lower()
            if word in _ABBREVIATIONS and at - begin < 6:
                continue
            if word == "no" and text[hit.end() : hit.end() + 1].isdigit():  # "no. 5"
                continue
        found.append(hit.end())
    return tuple(found)
