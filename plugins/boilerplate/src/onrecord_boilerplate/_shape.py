"""The shape of one line as small numbers: what the line model weighs. No text is kept, only counts, marks and word families."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from ._features import OWN
from ._words import FUNCTION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._page import Page
    from ._words import Words

# Scripts written without blanks between words: a character there says as much as two and a half in Latin script.
DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
PAIRED = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]"
)  # the same and Korean: compared by pairs of characters
FOREIGN = re.compile(r"[\u0400-\u1dff\u2e80-\ufeff]")  # letters beyond Latin and Greek
LEADS = bytes([*range(0xD0, 0xE2), *range(0xE3, 0xF0)])  # first bytes of U+0400 to U+1FFF, U+3000 to U+FFFF
RADICALS = re.compile(rb"\xe2[\xba-\xbf]")  # U+2E80 to U+2FFF
LINK = re.compile(r"https?:|www\.|\w@\w|\.(?:com|org|net|de|co|fr)\b")
CURLY = "“‘–”’„—…€•"  # marks beyond Latin-1 that Western pages are full of
LINKED = (".co", ".de", "www.", "@", "http", ".org", ".net", ".fr")  # of which a link has one
GLUED = re.compile(r"[a-zß-ÿ)][A-ZÀ-Þ][a-zß-ÿ]")  # two words that lost the blank between them, as in menus
GLUE = re.compile(r"[A-ZÀ-Þ](?<=[a-zß-ÿ)].)[a-zß-ÿ]")  # the same, quicker to say that there are none
DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}年|\b(?:19|20)\d\d\b")
CLOCK = re.compile(r"\d{1,2}[:.h]\d\d\b|\d{1,2}\s?[ap]\.?m\b")

LENGTHS = (3, 6, 11, 16, 23, 31, 41, 56, 71, 91, 121, 161, 221, 321, 501)
COARSE, THIRDS = (16, 41, 91, 161), (41, 121)  # bounds of LENGTHS, so that a bin of those is one of these
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

_FIRST = itemgetter(0)
CLASSES = bytes(
    65 if chr(code).isupper() else 48 if chr(code).isdigit() else code if code in b" \n" else 97 for code in range(256)
)  # A, 0, blank, line end, a
LENGTH_BIN = tuple(bisect_right(LENGTHS, size) for size in range(LENGTHS[-1] + 1))
COARSE_BIN, THIRD_BIN = (tuple(bisect_right(bounds, low) for low in (0, *LENGTHS)) for bounds in (COARSE, THIRDS))
LONGEST_BIN = tuple(bisect_right(LONGEST, size) for size in range(LONGEST[-1] + 1))
WORD_BIN = tuple(bisect_right(WORDS, count) for count in range(WORDS[-1] + 1))


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


def link_bins(text: str, lower: str, digits: float) -> tuple[int, int]:
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


(
    LENGTH, COUNT, END, START, CAPITAL, UPPER, DIGIT, COMMAS, STOPS, QUOTED, FUNCTIONS, ADDRESS, SAYING, OPENER, INVITING, MARKS, GLUES, NAMED, DATED, INNER, REPEATED, PHRASES, SCRIPT, LONG_WORD,
    FAMILY,
) = list(OWN.at.values())[:25]  # fmt: skip


def heads_of(looks: Sequence[str]) -> list[tuple[int, int, int, bool]]:
    """Of each line: its blank-separated parts, how many begin with a capital and with a digit, and whether capitals may stand inside words."""
    if not looks:
        return []
    joined = "\n".join(looks)
    if not joined.isascii():
        for mark in CURLY:
            if mark in joined:
                joined = joined.replace(mark, "'")
    try:
        packed = joined.encode("latin-1").translate(CLASSES).split(b"\n")
    except UnicodeEncodeError:
        out = []
        for look in looks:
            heads = "".join(map(_FIRST, look.split()))
            out.append((len(heads), sum(map(str.isupper, heads)), sum(map(str.isdigit, heads)), True))
        return out
    return [
        (
            line.count(b" ") + 1,
            (capitals := line.count(b" A") + (line[0] == 65)),
            line.count(b" 0") + (line[0] == 48),
            line.count(b"A") > capitals,
        )
        for line in packed
    ]


def own_rows(page: Page, wanted: Sequence[int], repeated: Sequence[int], lists: Words) -> list[list[int]]:
    """
    The places of some lines in the catalogue ``OWN``.

    What every line has is made for all lines at once, which takes a third of the time; what few have is added line by line.

    Args:
        page: The lines.
        wanted: Numbers of the lines.
        repeated: How often else each line of the page stands in it.
        lists: The word lists.
    """
    looks, words, plains = page.looks, page.words, page.plain
    texts = [looks[index] for index in wanted]
    dense = [page.foreign and not text.isascii() and DENSE.search(text) is not None for text in texts]
    sizes = [
        min(int(len(text) * 2.5) if is_dense else len(text), LENGTHS[-1])
        for text, is_dense in zip(texts, dense, strict=True)
    ]
    lengths = [LENGTH_BIN[size] for size in sizes]
    coarses = [COARSE_BIN[length] for length in lengths]
    tokens = [words[index] for index in wanted]
    get = lists.signs.get
    signs = [[*map(get, line)] for line in tokens]
    ends = [0 if text[-1].islower() else end_class(text) for text in texts]
    out = []
    for index, text, is_dense, length, coarse, line, sign, end, (parts, capitals, digits, inside) in zip(
        wanted, texts, dense, lengths, coarses, tokens, signs, ends, heads_of(texts), strict=True
    ):
        count = len(line)
        functions = sign.count(FUNCTION)
        row = [LENGTH + length, COUNT + (WORD_BIN[count] if count < 36 else 11), END + end * 5 + coarse]
        quotes = False
        if not plains[index]:
            quotes = add_marks(row, text, page.lowers[index], coarse, digits / parts, dense=is_dense)
        if not text[0].isupper():
            start = start_class(text[0])
            if start:
                row.append(START + start)
        if functions + sign.count(None) < count:
            functions += add_words(row, sign, lists, THIRD_BIN[length], quotes=quotes)
        if capitals:
            add_capitals(
                row, text, coarse, inside=inside, named=capitals == parts and 2 <= parts <= 5, plain=plains[index]
            )
        if is_dense:
            row += [CAPITAL + 35 + coarse, SCRIPT]
        else:
            row.append(CAPITAL + (bisect_right(CAPITALS, capitals / parts) * 5 if capitals else 0) + coarse)
        if page.foreign and length < 12 and not functions and FOREIGN.search(text):
            row.append(PHRASES + 1 + min(2, sum(map(text.__contains__, lists.phrases))))
        if count:
            row.append(FUNCTIONS + (bisect_right(SHARES, functions / count) * 5 if functions else 0) + coarse)
            row.append(LONG_WORD + LONGEST_BIN[min(len(max(line, key=len)), 40)])
            if sign[0] and line[0] in lists.function:
                row.append(OPENER + coarse)
            if line[0] in lists.inviting:
                row.append(INVITING + coarse)
        if repeated[index]:
            row.append(REPEATED + min(repeated[index], 2) * 5 + coarse)
        out.append(row)
    return out


def add_capitals(row: list[int], text: str, coarse: int, *, inside: bool, named: bool, plain: bool) -> None:
    """Add the places of names, of words that lost the blank between them, and of capitals throughout."""
    if named and len(text) < 45:
        row.append(NAMED + (2 if plain or text.replace(" ", "").replace("-", "").replace(".", "").isalpha() else 1))
    if inside:
        if len(text) <= SHORT and GLUE.search(text):
            row.append(GLUES + min(2, len(GLUED.findall(text))))
        if text.isupper():
            row.append(UPPER + coarse)


def add_marks(row: list[int], text: str, lower: str, coarse: int, digits: float, *, dense: bool) -> bool:
    """Add the places of marks and digits; whether there are quotation marks."""
    quotes = '"' in lower or (not lower.isascii() and ("«" in text or "「" in text))
    stops, commas, inner = mark_counts(text, dense)
    if commas:
        row.append(COMMAS + min(commas, 3) * 5 + coarse)
    if stops:
        row.append(STOPS + min(stops, 3))
    if inner:
        row.append(INNER + inner)
    opening = text[0] in QUOTES
    if quotes or opening:
        row.append(QUOTED + quotes + 2 * opening)
    if digits:
        row.append(DIGIT + bisect_right(DIGITS, digits) * 5 + coarse)
    if len(text) <= SHORT:
        marks, dated = link_bins(text, lower, digits)
        if marks:
            row.append(MARKS + marks)
        if dated:
            row.append(DATED + dated)
    return quotes


def add_words(row: list[int], signs: Sequence[int | None], lists: Words, third: int, *, quotes: bool) -> int:
    """Add the places of telling words; how many of them are function words as well."""
    functions = address = saying = 0
    hits: dict[int, int] = {}
    for sign in signs:
        if sign and sign != FUNCTION:
            of_families, function, speaks, says = lists.marks[sign]
            for number in of_families:
                hits[number] = hits.get(number, 0) + 1
            functions += function
            address += speaks
            saying += says
    for number, hit in hits.items():
        row.append(FAMILY + number * 12 + min(hit, 3) * 3 + third)
    if address:
        row.append(ADDRESS + min(2, address) * 2 + quotes)
    if saying:
        row.append(SAYING)
    return functions
