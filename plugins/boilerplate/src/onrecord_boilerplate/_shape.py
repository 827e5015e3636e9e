"""The shape of one line as small numbers: what the line model weighs. No text is kept, only counts, marks and word families."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from ._words import FAMILIES, FUNCTION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._words import Words

# Scripts written without blanks between words: a character there says as much as two and a half in Latin script.
DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
FOREIGN = re.compile(r"[\u0400-\u1dff\u2e80-\ufeff]")  # letters beyond Latin and Greek
LEADS = bytes([*range(0xD0, 0xE2), *range(0xE3, 0xF0)])  # first bytes of U+0400 to U+1FFF, U+3000 to U+FFFF
RADICALS = re.compile(rb"\xe2[\xba-\xbf]")  # U+2E80 to U+2FFF
LINK = re.compile(r"https?:|www\.|\w@\w|\.(?:com|org|net|de|co|fr)\b")
CURLY = "“‘–”’"  # marks beyond Latin-1 with which words begin
LINKED = (".co", ".de", "www.", "@", "http", ".org", ".net", ".fr")  # of which a link has one
GLUED = re.compile(r"[a-zß-ÿ)][A-ZÀ-Þ][a-zß-ÿ]")  # two words that lost the blank between them, as in menus
GLUE = re.compile(r"[A-ZÀ-Þ](?<=[a-zß-ÿ)].)[a-zß-ÿ]")  # the same, quicker to say that there are none
DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}年|\b(?:19|20)\d\d\b")
CLOCK = re.compile(r"\d{1,2}[:.h]\d\d\b|\d{1,2}\s?[ap]\.?m\b")

LENGTHS = (3, 6, 11, 16, 23, 31, 41, 56, 71, 91, 121, 161, 221, 321, 501)
COARSE = (16, 41, 91, 181)
WORDS = (2, 3, 4, 5, 6, 8, 10, 13, 17, 23, 36)
SHARES = (0.001, 0.101, 0.201, 0.301, 0.401, 0.501)
CAPITALS = (0.001, 0.201, 0.401, 0.601, 0.801, 0.999)
DIGITS = (0.001, 0.051, 0.151, 0.301)
LONGEST = (8, 13, 20, 40)
ENDS = {
    ".": 1, "!": 2, "?": 3, "…": 4, ":": 5, ",": 6, ";": 6, ")": 7, "]": 7, "。": 1, "！": 2, "？": 3, "：": 5, "，": 6, "）": 7, "।": 1, "۔": 1, "؟": 3,
    "-": 8, "–": 8, "—": 8, ">": 8, "|": 8,
}  # fmt: skip
STARTS = {
    **dict.fromkeys("\"'“”„‟«»‹›‘’「」『』", 3), **dict.fromkeys("•·*-–—▪►▶●‣○+>", 4), **dict.fromkeys("#@", 5), **dict.fromkeys("([{（［【", 6), **dict.fromkeys("|/\\©&~", 7),
}  # fmt: skip
TERMINAL = frozenset(".!?…。！？।۔؟")
QUOTES = frozenset("\"'“”„‟«»‹›‘’「」『』")
CLOSING = QUOTES | frozenset(")]")  # marks that may stand after a full stop
OPENING_QUOTES = frozenset("\"“„«‹‘「『'")
SHORT = 160  # characters up to which marks of menus and links are looked for

OWN = (
    ("length", 16), ("words", 12), ("end", 15), ("end x length", 75), ("start", 10), ("capitals x length", 40), ("upper", 6), ("digits x length", 25), ("commas x length", 20),
    ("inner stops", 4), ("quotes", 4), ("function x length", 40), ("address x quotes", 6), ("saying", 2), ("inviting x length", 10), ("marks", 8), ("glue", 3), ("name shape", 3),
    ("date shape", 3), ("inner marks", 8), ("repeated x length", 15), ("dense phrases", 4), ("dense script", 2), ("few words", 5), ("longest word", 5),
    *((f"{family} x length", 12) for family in FAMILIES),
)  # fmt: skip

_FIRST = itemgetter(0)
CLASSES = bytes(65 if chr(code).isupper() else 48 if chr(code).isdigit() else 32 for code in range(256))  # A, 0, blank
LENGTH_BIN = tuple(bisect_right(LENGTHS, size) for size in range(LENGTHS[-1]))
WORD_BIN = tuple(bisect_right(WORDS, count) for count in range(WORDS[-1]))


def has_foreign(text: str) -> bool:
    """
    Whether a text may hold a character of ``FOREIGN`` (or just beyond it).

    Looking for the bytes of UTF-8 that begin such characters is five times as fast as looking for the characters.
    """
    if text.isascii():
        return False
    packed = text.encode("utf-8", "surrogatepass")
    return len(packed.translate(None, LEADS)) != len(packed) or RADICALS.search(packed) is not None


def ends_sentence(look: str) -> bool:
    """Whether a line ends like a sentence, perhaps inside quotation marks or brackets."""
    last = look[-1]
    return last in TERMINAL or (last in CLOSING and look[-2:-1] in TERMINAL and len(look) > 1)


def end_class(text: str) -> int:
    """How a line ends: 0 a letter, 1 to 9 a mark, 10 a mark inside a closing quotation mark, 11 a bare closing quotation mark, 12 a digit, 13 a capital, 14 other."""
    last = text[-1]
    known = ENDS.get(last)
    if known is not None:
        return known
    if last in QUOTES:
        before = text[-2:-1]
        return 10 if before in TERMINAL or before == "," else 11
    if last.isdigit():
        return 12
    if last.isupper():
        return 13
    return 0 if last.isalpha() else 14


def start_class(first: str) -> int:
    """How a line starts: capital, small letter, digit, quotation mark, bullet, hash or handle, bracket, bar, letter without case, other."""
    if first.isupper():
        return 0
    if first.islower():
        return 1
    if first.isdigit():
        return 2
    return STARTS.get(first) or (8 if first.isalpha() else 9)


def link_bins(text: str, lower: str, digits: int) -> tuple[int, int]:
    """Marks of links and menus in a short line: addresses and bars, dates."""
    marks = dated = 0
    stop = text.find(".")
    if (
        (0 <= stop < len(text) - 1 or "@" in text or "http" in lower or lower.endswith("www."))
        and (stop >= 0 or "@" in text or "://" in text)
        and any(map(lower.__contains__, LINKED))
        and LINK.search(lower)
    ):
        marks = 1
    if "|" in text:
        marks += 2
    if "©" in text or "®" in text:
        marks += 4
    if digits:
        dated = 2 if CLOCK.search(lower) else 1 if DAY.search(lower) else 0
    return marks, dated


def mark_counts(text: str, dense: bool) -> tuple[int, int, int]:
    """Stops between sentences, commas, and which of colon, dash and slash stand inside the line."""
    stops = inner = 0
    commas = text.count(",")
    if "." in text:
        stops = text.count(". ")
    if "?" in text:
        stops += text.count("? ")
    if "!" in text:
        stops += text.count("! ")
    if dense:
        stops += text.count("。")
        commas += text.count("，") + text.count("、")
    if ":" in text and ": " in text:
        inner = 1
    if text.isascii():
        if "-" in text and " - " in text:
            inner += 2
        if "/" in text or (">" in text and " > " in text):
            inner += 4
        return stops, commas, inner
    if " - " in text or " – " in text or "—" in text:
        inner += 2
    if "/" in text or " > " in text or "»" in text or "›" in text:
        inner += 4
    return stops, commas, inner


def own_bins(
    text: str, lower: str, tokens: Sequence[str], repeated: int, lists: Words, *, foreign: bool = True
) -> tuple[int, ...]:
    """
    The bins of one stripped line that has words, in the order of ``OWN``.

    Args:
        text: The line without surrounding white space.
        lower: The same in lower case.
        tokens: Its words in lower case.
        repeated: How often else the same line stands in the document.
        lists: The word lists.
        foreign: Whether the line may hold letters beyond Latin and Greek.
    """
    size = len(text)
    ascii_only = text.isascii()
    foreign = foreign and not ascii_only and FOREIGN.search(text) is not None
    dense = foreign and DENSE.search(text) is not None
    weight = int(size * 2.5) if dense else size
    coarse = bisect_right(COARSE, weight)
    third = 0 if weight < 41 else 1 if weight < 121 else 2
    count = len(tokens)
    heads = "".join(map(_FIRST, text.split()))
    parts = len(heads)
    western = heads.encode("latin-1", "replace")
    lost = 0 if heads.isascii() else western.count(b"?") - heads.count("?")
    if not lost or lost == sum(map(heads.count, CURLY)):
        packed = western.translate(CLASSES)
        capitals, digits = packed.count(b"A"), packed.count(b"0")
    else:
        capitals, digits = sum(map(str.isupper, heads)), sum(map(str.isdigit, heads))
    hits = [third] * len(FAMILIES)
    signs = [*filter(None, map(lists.signs.get, tokens))]
    functions = signs.count(FUNCTION)
    address = saying = 0
    if functions < len(signs):
        for sign in signs:
            if sign != FUNCTION:
                of_families, function, speaks, says = lists.marks[sign]
                for number in of_families:
                    if hits[number] < 9:
                        hits[number] += 3
                functions += function
                address += speaks
                saying += says
    first, last = text[0], text[-1]
    start = 0 if first.isupper() else start_class(first)
    end = 0 if last.islower() else end_class(text)
    quotes = marks = glue = dated = stops = commas = inner = 0
    short = size <= SHORT
    letters = short and text.replace(" ", "").isalpha()
    if not letters:
        quotes = int(
            '"' in text
            or (not ascii_only and ("“" in text or "”" in text or "„" in text or "«" in text or "「" in text))
        )
        stops, commas, inner = mark_counts(text, dense)
        if short:
            marks, dated = link_bins(text, lower, digits)
    if short and GLUE.search(text):
        glue = min(2, len(GLUED.findall(text)))
    named = 0
    if capitals == parts and 2 <= parts <= 5 and size < 45:
        named = 2 if letters or text.replace(" ", "").replace("-", "").replace(".", "").isalpha() else 1
    phrase = 0
    if foreign and weight <= 200 and functions == 0:
        phrase = 1 + min(2, sum(map(text.__contains__, lists.phrases)))
    return (
        LENGTH_BIN[weight] if weight < len(LENGTH_BIN) else len(LENGTHS),
        WORD_BIN[count] if count < len(WORD_BIN) else len(WORDS),
        end,
        end * 5 + coarse,
        start,
        (7 if dense else bisect_right(CAPITALS, capitals / parts)) * 5 + coarse,
        1 + coarse if text.isupper() else 0,
        bisect_right(DIGITS, digits / parts) * 5 + coarse,
        min(commas, 3) * 5 + coarse,
        min(stops, 3),
        quotes + (2 if start == 3 else 0),
        (bisect_right(SHARES, functions / count) if count else 7) * 5 + coarse,
        min(2, address) * 2 + quotes,
        min(1, saying),
        (5 if tokens and tokens[0] in lists.inviting else 0) + coarse,
        marks,
        glue,
        named,
        dated,
        inner,
        min(repeated, 2) * 5 + coarse,
        phrase,
        int(dense),
        0 if dense else min(count, 4),
        bisect_right(LONGEST, max(map(len, tokens), default=0)),
        *hits,
    )
