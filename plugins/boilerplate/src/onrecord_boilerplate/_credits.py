"""The credit of a picture at the end of a line: what makes the line a caption."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

AGENCY = (
    r"getty(?: images)?|reuters|afp|dpa|ap photo|ap|imago|scanpix|shutterstock|istock(?:photo)?|epa(?:-efe)?|alamy|keystone|ritzau|ntb|anp|efe|sipa|pap|ansa|belga|unsplash|pixabay|"
    r"bloomberg|xinhua|pa wire|pa images|pa|zuma(?: press)?|picture alliance|tass|kyodo|yonhap|associated press|agence france-presse|anadolu|afp via getty images|nurphoto|pexels|flickr|wikimedia"
)
LABEL = (
    r"photos?|fotos?|pictures?|images?|photographs?|bild(?:er)?|credits?|crédits?|bildquelle|fotocredit|quelle|file photo|symbolfoto|symbolbild|archivbild|isithombe|illustration|graphic|"
    r"screengrab|screenshot"
)
GATE = (
    "photo photos foto fotos picture pictures image images photograph photographs bild bilder credit credits crédit crédits quelle bildquelle fotocredit symbolfoto symbolbild archivbild isithombe "
    "illustration graphic screengrab screenshot getty reuters afp dpa ap imago scanpix shutterstock istock istockphoto epa alamy keystone ritzau ntb anp efe sipa pap ansa belga unsplash pixabay "
    "bloomberg xinhua pa zuma tass kyodo yonhap anadolu nurphoto pexels flickr wikimedia alliance supplied handout cedida cedidas nuotr pictured écran "
    "midjourney dall firefly diffusion generiert generated"
)
TAIL = 190  # characters at the end of a line in which a credit is looked for
WITHIN = 45  # characters before a colon in which its label stands


class Patterns(NamedTuple):
    """
    Small patterns, each tried only where its mark stands.

    Attributes:
        label: A label at the end of the stretch before a colon.
        holder: What may follow a label up to the end of the line: a name.
        sentence: The same after a label that follows a full stop: names, dates, archives.
        bracket: Brackets that hold a credit, to the end of the line.
        agency: An agency after a slash, a bar or "via", or a picture agency alone, at the end.
        spread: Forms that may stand anywhere near the end.
        stand: Brackets that say that a picture stands for something, or who stands where in it.
        crew: The next of several who made a picture: "Photo: Ann Body. Styling: Theo Brandt."
        source: Brackets behind a full stop that hold a source and no sentence.
        dense: Credits in Chinese, Japanese and Korean.
    """

    label: re.Pattern[str]
    holder: re.Pattern[str]
    sentence: re.Pattern[str]
    bracket: re.Pattern[str]
    agency: re.Pattern[str]
    spread: re.Pattern[str]
    stand: re.Pattern[str]
    crew: re.Pattern[str]
    source: re.Pattern[str]
    dense: re.Pattern[str]


@cache
def patterns() -> Patterns:
    """The patterns, compiled at the first call; they see lines in lower case."""
    return Patterns(
        label=re.compile(
            rf"(?<![^\s.,;|(\[–—!?’”\"'»)a-zà-ÿ-])(?:{LABEL})(?:\s?(?:credits?|by|courtesy(?:\sof)?|via|supplied|source|copyright))?\s?\Z"
        ),
        holder=re.compile(r"\s?[^.!?:]{1,80}(?:\b\w\.[^.!?:]{1,40})?[.)\]]?\W?\Z"),
        sentence=re.compile(r"\s?\S[^!?]{2,150}\Z"),
        bracket=re.compile(
            rf"[(\[](?:[^()\[\]]{{0,40}}?\b)?(?:{LABEL})(?:\s(?:credits?|by|courtesy|via|supplied)\b|\s?[:=/])[^()\[\]]{{0,90}}[)\]]\W{{0,2}}\Z"
            rf"|\([^()]{{0,50}}?[/,]\s?(?:{AGENCY})\)\W?\Z|\((?:[^()]{{0,40}}\b)?(?:{AGENCY})(?:\s(?:photos?|images?|archive|file))?\)\W?\Z"
        ),
        agency=re.compile(
            rf"(?:[/|]|\bvia)\s?(?:{AGENCY})\W{{0,2}}\Z|\b(?:getty\simages|shutterstock|istockphoto|istock)\W?\Z"
        ),
        spread=re.compile(
            rf"\b(?:{LABEL})\s(?:by\s\S+\s?\S*\s?/|courtesy\b)[^!?]{{1,90}}\Z|\b(?:ap\sphoto|reuters|epa|afp)\s?/\s?\w[^.!?]{{1,50}}\W{{0,2}}\Z|(?<=[.!?])\s?(?:photo\s)?(?:supplied|handout)\.?\Z"
            r"|/\s?copyright\s\d{4}[^!?]{3,60}\Z|\bnuotr\.\Z|\bcapture\sd['’]écran\b.{0,40}\Z|[.!?)]\s?cedidas?\spor\b[^.!?]{2,150}\Z|(?<=[.!?\"”]\s)(?:photos?|pictures?|images?|fotos?)\s(?:by|courtesy|von|par|av|af)\s[^.!?]{2,80}\W?\Z"
            r"|(?<=[.!?])\s?[^.!?:@]{2,50}:\s[^.!?:@]{3,50},\s\S{2,40}@\S{2,40}\Z"
            r"|[–—|/-]\s?(?:midjourney|dall[·-]?e|stable\sdiffusion|adobe\sfirefly)\b[^!?]{0,120}\Z|\((?:ki|ai|ia)[ -]gener\w+\)\W?\Z|\b(?:mit|by|with)\s(?:ki|ai)\s(?:erstellt|generiert)\W?\Z|\bgenerated\s(?:by|with)\sai\W?\Z"
        ),
        stand=re.compile(
            r"[(\[](?:archivbild|symbolbild|symbolfoto|archivfoto|file\sphoto|stock\s(?:photo|image)|photo\sd['’]illustration|archivo|arkivbild|arkivfoto)[)\]](?:\W|\Z)"
            r"|\A(?:pictured|seen here)\b[^“”\"]{0,260}\Z|\A[^“”\"]{0,140}\((?:l|r|left|right|links|rechts|m|mitte|centre|center)\.?\)[^“”\"]{0,120}\Z|[（(](?:左|右|中|中央|左から|右から|左端|右端|奥|手前|왼쪽|오른쪽|가운데)[^（）()]{0,8}[）)]"
        ),
        crew=re.compile(
            r"[^.!?:]{2,60}\.\s?(?:styling|stylist|hair|haare|make-?up|set design|produktion|production|producer|models?|regie|maske|casting)\s?:"
        ),
        source=re.compile(
            r"(?<=.{30}[.!?”\"’])\s\((?!(?:read|see|more|click|watch|also|full|large|here|left|right|continued|siehe|mehr|lire|voir|leer|ver)\b)[^\W\d][^()!?;:\d]{3,90}(?<![.”\"’])\)\Z"
        ),
        dense=re.compile(
            r"[（(＝=【\[][^（）()]{0,24}(?:撮影|提供|写真|共同|時事|摄|攝|사진|제공|图源|資料圖|资料图)[^（）()]{0,24}[）)】\]]?。?\Z|＝[^。]{2,40}(?:撮影|提供|ら|で)[^。]{0,16}\Z"
            r"|(?:写真|图片来源|图源|사진|자료사진)\s?[:：/=＝].{1,30}\Z|(?:新华社|中新社|记者)[^。]{2,24}摄\Z"
        ),
    )


@cache
def credit_gate() -> frozenset[str]:
    """Words, with the marks that may touch them in long lines, of which a credit holds one."""
    return frozenset(
        f"{before}{word}{after}"
        for word in GATE.split()
        for before in ("", "(", "[")
        for after in ("", ":", "/", ".", ")", "):", ".)", "]")
    )


@cache
def named_end() -> re.Pattern[str]:
    """A photographer's name after a slash or a bar, or in capitals behind a full stop, as printed: "... in the port / Ann Body", "... in the port. ANN BODY"."""
    return re.compile(
        r"(?<=[.!?”»] )(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+ ){1,3}[A-ZÀ-Þ][A-ZÀ-Þ'’-]+$|[\w.)”’] (?:/|\|) (?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}[A-ZÀ-Þ][\w.'’-]+$"
    )


def may_have_credit(lower: str, tokens: Sequence[str]) -> bool:
    """Whether it is worth looking for a credit: a word, or one of the marks that stand in one."""
    if not credit_gate().isdisjoint(tokens) or "©" in lower:
        return True
    if "/" in lower[-40:] or lower.startswith("seen here"):
        return True
    if ":" in lower and ("foto:" in lower or "photo:" in lower or "credit:" in lower):
        return True
    if ")" in lower[-160:] and (".)" in lower[-160:] or (lower[-1] == ")" and ". (" in lower[-100:])):
        return True
    if "@" in lower[-60:] or ".cedida" in lower[-160:]:
        return True
    return "(" in lower and ("(l" in lower or "(r" in lower or "(archiv" in lower or "(symbol" in lower)


def _labelled(tail: str, found: Patterns) -> int:
    """Where a label with a colon, slash or equals sign starts, the last one of the line."""
    for mark in ":=/":
        at = tail.rfind(mark)
        while at > 0:
            before = max(0, at - WITHIN)
            label = found.label.search(tail, before, at)
            if label:
                start = label.start()
                ahead = tail[:start].rstrip()
                if (
                    found.holder.match(tail, at + 1)
                    or found.crew.match(tail, at + 1)
                    or (mark == ":" and ahead[-1:] in '.!?”"’)' and found.sentence.match(tail, at + 1))
                ):
                    return start
            at = tail.rfind(mark, 0, at)
    return -1


def credit_start(lower: str, *, dense: bool = False) -> int:
    """
    Where the picture credit at the end of a line starts, -1 if there is none.

    Args:
        lower: The stripped line in lower case.
        dense: The line has Chinese, Japanese or Korean characters.

    >>> credit_start("the harbour on monday. photo: ann body")
    23
    """
    found = patterns()
    base = max(0, len(lower) - TAIL)
    tail = lower[base:]
    start = -1
    if tail[-1] in ")]" or tail[-2:-1] in ")]":
        opened = max(tail.rfind("("), tail.rfind("["))
        if opened >= 0 and found.bracket.match(tail, opened):
            start = opened
    if start < 0 and (":" in tail or "/" in tail or "=" in tail):
        start = _labelled(tail, found)
    if start < 0 and "©" in tail:
        at = tail.index("©")
        if len(tail) - at <= 150 and "!" not in tail[at:] and "?" not in tail[at:]:
            start = at
    if start < 0:
        hit = (
            found.agency.search(tail, max(0, len(tail) - WITHIN))
            or found.spread.search(tail)
            or found.stand.search(lower if len(lower) <= 300 else tail)
            or found.source.search(tail)
            or (found.dense.search(tail) if dense else None)
        )
        start = hit.start() if hit else -1
    if start < 0:
        return -1
    while start < len(tail) and tail[start] in " .,;|–—-":
        start += 1
    return base + start
